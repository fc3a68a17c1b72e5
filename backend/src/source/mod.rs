//! Where answers come from: made up, or the carrier's own page.

mod codes;
pub mod japan_post;
mod page;
mod sample;

use std::sync::Arc;

use crate::{
    api::{
        contract::{Item, Language, PassportAnswer, SampleNumber, SourceName},
        problem::{Code, Problem},
    },
    number::{Number, Passport},
    source::{japan_post::JapanPost, sample::Samples},
};

/// Where answers come from.
pub enum Source {
    /// Made up.
    Sample(Samples),
    /// Japan Post's public page.
    JapanPost(Arc<JapanPost>),
}

/// An answer, and for how many seconds anybody may keep it.
pub type Found = Result<(Item, u32), Problem>;

impl Source {
    /// Made-up answers, as if it were the time of this clock.
    pub fn sample(clock: crate::Clock) -> Self {
        Self::Sample(Samples::new(clock))
    }

    /// Its name in the contract.
    pub fn name(&self) -> SourceName {
        match self {
            Self::Sample(_) => SourceName::Sample,
            Self::JapanPost(_) => SourceName::JapanPost,
        }
    }

    /// Whether it can be asked for passports.
    pub fn offers_passports(&self) -> bool {
        matches!(self, Self::Sample(_))
    }

    /// Numbers to try.
    pub fn samples(&self) -> Vec<SampleNumber> {
        match self {
            Self::Sample(samples) => samples.numbers(),
            Self::JapanPost(_) => Vec::new(),
        }
    }

    /// What is known of an item.
    pub async fn item(&self, number: &Number, language: Language) -> Found {
        match self {
            Self::Sample(samples) => samples.item(number, language).await,
            Self::JapanPost(japan_post) => japan_post.item(number, language).await,
        }
    }

    /// What is known of a passport.
    pub fn passport(&self, number: &Passport) -> Result<PassportAnswer, Problem> {
        match self {
            Self::Sample(samples) => samples.passport(number),
            Self::JapanPost(_) => Err(Problem::new(Code::NotOffered)),
        }
    }
}

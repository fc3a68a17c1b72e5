//! Facts, later notices and where they come from: what every statement of the app cites.

use crate::{
    rules::jst::Day,
    text::{Key, t},
};

include!(concat!(env!("OUT_DIR"), "/facts.rs"));

/// One of the texts that the app restates.
#[derive(Debug)]
pub struct Source {
    /// Its short name, for example `express-issuance`.
    pub id: &'static str,
    /// Its title.
    pub title: Key,
    /// Who publishes it.
    pub publisher: Key,
    /// How authoritative it is.
    pub kind: Key,
    /// Where it stands.
    pub url: &'static str,
}

/// A numbered fact of a source, or a notice of what was published later or elsewhere.
#[derive(Debug)]
pub struct Statement {
    /// Its number, for example `EI-12` or `LX-02`.
    pub id: &'static str,
    /// The text it restates, or the one that the notice is about.
    pub source: &'static Source,
    /// What it says, in our words.
    pub text: Key,
    /// Where it comes from.
    pub origin: Origin,
}

/// Where a statement comes from.
#[derive(Debug)]
pub enum Origin {
    /// From one of the sources.
    Fact {
        /// The heading under which it stands there.
        section: &'static str,
        /// Rule, step, requirement, fee …
        kind: Key,
    },
    /// Published later or elsewhere: shown beside the fact, never in its place.
    Notice {
        /// Clarifies, adds to, conflicts with …
        relation: Key,
        /// The facts it is about; none where it stands alone.
        about: &'static [&'static Statement],
        /// From which day it holds, where that is known.
        effective: Option<Day>,
        /// Who says so, and how surely.
        confidence: Key,
        /// Where it was read: addresses, or a description in English.
        references: &'static [&'static str],
    },
}

impl Statement {
    /// Whether this is a notice rather than a fact of the source.
    #[must_use]
    pub fn is_notice(&self) -> bool {
        matches!(self.origin, Origin::Notice { .. })
    }

    /// Whether this is a notice that contradicts a fact, so that it has to stand directly beside it.
    #[must_use]
    pub fn conflicts(&self) -> bool {
        matches!(self.origin, Origin::Notice { relation, .. } if relation == t::sources::RELATION_CONFLICTS_WITH)
    }
}

/// What a rule, an answer or an item rests on.
pub type Cite = &'static [&'static Statement];

/// Names the statements that something rests on: `cite![EI_04, LX_02]`. One that does not exist does not compile.
#[macro_export]
macro_rules! cite {
    ($($id:ident),+ $(,)?) => { &[$(&$crate::rules::cite::$id),+] };
}

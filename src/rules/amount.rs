//! Amounts of money that change over the years: each value has the day from which it holds, and a citation.

use crate::rules::{cite::Cite, jst::Day};

/// What something costs, from when.
#[derive(Debug)]
pub struct Series {
    /// A short, permanent name.
    pub id: &'static str,
    /// The values, oldest first.
    pub values: &'static [Dated],
}

/// A value and the day from which it holds.
#[derive(Debug)]
pub struct Dated {
    /// The first day, as year, month, day.
    pub from: (i32, u32, u32),
    /// In yen.
    pub yen: u32,
    /// What says so.
    pub cite: Cite,
}

impl Dated {
    /// The first day on which the value holds.
    #[must_use]
    pub fn first_day(&self) -> Option<Day> {
        let (year, month, day) = self.from;
        Day::from_ymd_opt(year, month, day)
    }
}

impl Series {
    /// The value that holds on `today`; `None` before the first.
    #[must_use]
    pub fn on(&self, today: Day) -> Option<&'static Dated> {
        self.values.iter().rev().find(|value| value.first_day().is_some_and(|first| first <= today))
    }
}

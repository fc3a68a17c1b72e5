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

/// What several items come to together: from the least to the most where it is not certain which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// In yen.
    pub least: u32,
    /// In yen.
    pub most: u32,
}

/// What something cost until the day before its present price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Before {
    /// In yen.
    pub yen: u32,
    /// The last day on which it held.
    pub until: Day,
}

impl Series {
    /// What it cost before the price that holds on `today`; `None` where nothing earlier is known.
    #[must_use]
    pub fn before(&self, today: Day) -> Option<Before> {
        let at = self.values.iter().rposition(|value| value.first_day().is_some_and(|first| first <= today))?;
        let yen = self.values.get(at.checked_sub(1)?)?.yen;
        Some(Before { yen, until: self.values.get(at)?.first_day()?.pred_opt()? })
    }

    /// The value that holds on `today`; `None` before the first.
    #[must_use]
    pub fn on(&self, today: Day) -> Option<&'static Dated> {
        self.values.iter().rev().find(|value| value.first_day().is_some_and(|first| first <= today))
    }
}

//! What an outcome page says: the outcome, and every item that it and the answers on the way brought along, with its
//! amount or date worked out.

use crate::{
    rules::{
        flow::{Group, Item, Outcome, Step, Value},
        jst::Day,
    },
    text::Term,
};

/// The outcome with its items.
#[derive(Debug, Clone)]
pub struct Report {
    /// What is true of the case.
    pub outcome: &'static Outcome,
    /// The items by group, in the groups' order; no empty groups.
    pub groups: Vec<(Group, Vec<Line>)>,
}

/// An item and what it comes to.
#[derive(Debug, Clone)]
pub struct Line {
    /// The item.
    pub item: &'static Item,
    /// Its amount or date.
    pub worth: Worth,
}

/// The amount or date of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Worth {
    /// It has none.
    None,
    /// In yen; of several it is not certain which.
    Yen(Vec<u32>),
    /// The day itself.
    Day(Day),
    /// A day that depends on a date which was not given, as in a shared link.
    DayNotGiven,
    /// The day itself, until 23:59 in Japan.
    EndOf(Day),
    /// How it is written.
    Example(Term),
}

impl Report {
    /// Gathers what belongs to an outcome that `steps` led to.
    #[must_use]
    pub fn new(outcome: &'static Outcome, steps: &[Step], today: Day) -> Self {
        let given = steps.iter().rev().find_map(|step| step.day);
        let items = outcome.items.iter().chain(steps.iter().flat_map(|step| step.answer.items));
        let mut lines: Vec<Line> = Vec::new();
        for item in items {
            if lines.iter().all(|line| line.item.id != item.id) {
                lines.push(Line { item, worth: worth(&item.value, today, given) });
            }
        }
        let groups = Group::ALL
            .into_iter()
            .map(|group| (group, lines.iter().filter(|line| line.item.group == group).cloned().collect::<Vec<_>>()))
            .filter(|(_, lines)| !lines.is_empty())
            .collect();
        Self { outcome, groups }
    }

    /// Every line, in order.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.groups.iter().flat_map(|(_, lines)| lines)
    }
}

fn worth(value: &Value, today: Day, given: Option<Day>) -> Worth {
    match value {
        Value::None => Worth::None,
        Value::Amount(series) => {
            Worth::Yen(series.iter().filter_map(|series| series.on(today)).map(|value| value.yen).collect())
        }
        Value::FromGiven(deadline) => given.map_or(Worth::DayNotGiven, |day| Worth::Day(deadline.last_day(day))),
        Value::FromToday(deadline) => Worth::Day(deadline.last_day(today)),
        Value::EndOfGiven(deadline) => given.map_or(Worth::DayNotGiven, |day| Worth::EndOf(deadline.last_day(day))),
        Value::Example(term) => Worth::Example(*term),
    }
}

//! What an outcome page says: the outcome, and every item that it and the answers on the way brought along, with its
//! amount or date worked out.

use crate::{
    rules::{
        amount::{Before, Total},
        flow::{Group, Input, Item, Outcome, Phrase, Question, Reading, Share, Step, Value},
        hours::Closure,
        jst::Day,
    },
    text::Term,
};
use std::ptr;

/// The outcome with its items.
#[derive(Debug, Clone)]
pub struct Report {
    /// What is true of the case.
    pub outcome: &'static Outcome,
    /// The items by group, in the groups' order; no empty groups.
    pub groups: Vec<(Group, Vec<Line>)>,
    /// Whether everything goes by post, so that there is no counter.
    pub by_post: bool,
}

/// An item and what it comes to.
#[derive(Debug, Clone)]
pub struct Line {
    /// The item.
    pub item: &'static Item,
    /// Its amount or date.
    pub worth: Worth,
    /// What the amounts were before, where that is known, in their order.
    pub before: Vec<Before>,
    /// The question for the date on which the worth depends.
    pub asked: Option<&'static Question>,
    /// The day from which a date is counted that depends on no given one: today, or the first day on which the office
    /// is open.
    pub counted_from: Option<Day>,
    /// What the office's days off do to a last day.
    pub closed: Option<Closed>,
    /// The day for a calendar: none that has passed; for a last day the last one on which the office is open.
    pub calendar: Option<Day>,
}

/// An office is closed on a last day, which does not move for that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closed {
    /// Why.
    pub because: Closure,
    /// The last day before it on which the office is open.
    pub last_open: Day,
    /// Whether that day has passed.
    pub gone: bool,
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
    /// An address to copy.
    Address(&'static Phrase),
}

impl Report {
    /// Gathers what belongs to an outcome that `steps` led to.
    #[must_use]
    pub fn new(outcome: &'static Outcome, steps: &[Step], today: Day) -> Self {
        let last = steps.iter().rev().find(|step| step.question.asks_for_a_day());
        let own = outcome.items.iter().map(|item| (*item, last));
        // An item of an answer to a question for a date is about that date.
        let brought = steps.iter().flat_map(|step| {
            let about = if step.question.asks_for_a_day() { Some(step) } else { last };
            step.answer.items.iter().map(move |item| (*item, about))
        });
        let mut lines: Vec<Line> = Vec::new();
        for (item, about) in own.chain(brought) {
            if lines.iter().all(|line| line.item.id != item.id)
                && let Some(line) = line(item, about, steps, today)
            {
                lines.push(line);
            }
        }
        let groups = Group::ALL
            .into_iter()
            .map(|group| (group, lines.iter().filter(|line| line.item.group == group).cloned().collect::<Vec<_>>()))
            .filter(|(_, lines)| !lines.is_empty())
            .collect();
        Self { outcome, groups, by_post: steps.iter().any(|step| step.answer.by_post) }
    }

    /// Every line, in order.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.groups.iter().flat_map(|(_, lines)| lines)
    }

    /// What is to be paid in all: every amount of the group, and of those of which one is paid the least and the
    /// most. `None` where there are not several to add or to choose from.
    #[must_use]
    pub fn total(&self) -> Option<Total> {
        let pay = |share: Share| {
            self.lines().filter(move |line| line.item.group == Group::Pay && line.item.share == share).filter_map(
                |line| match &line.worth {
                    Worth::Yen(yen) => Some((yen.iter().min().copied()?, yen.iter().max().copied()?)),
                    _ => None,
                },
            )
        };
        if pay(Share::Whole).chain(pay(Share::OneOf)).count() < 2 {
            return None;
        }
        let (least, most) = pay(Share::Whole)
            .fold((0_u32, 0_u32), |(least, most), (low, high)| (least.saturating_add(low), most.saturating_add(high)));
        let low = pay(Share::OneOf).map(|(low, _)| low).min().unwrap_or_default();
        let high = pay(Share::OneOf).map(|(_, high)| high).max().unwrap_or_default();
        Some(Total { least: least.saturating_add(low), most: most.saturating_add(high) })
    }
}

/// `about` is the step whose date counts; `None` for an item that says nothing more.
fn line(item: &'static Item, about: Option<&Step>, steps: &[Step], today: Day) -> Option<Line> {
    let given = about.and_then(|step| step.day);
    let start = item.days.map_or(today, |days| days.first_open(today));
    let day = |day: Option<Day>| day.map_or(Worth::DayNotGiven, Worth::Day);
    let worth = match &item.value {
        Value::None => Worth::None,
        Value::Amount(series) => {
            Worth::Yen(series.iter().filter_map(|series| series.on(today)).map(|value| value.yen).collect())
        }
        Value::Each { price, of } => {
            let number = steps.iter().find(|step| ptr::eq(step.question, *of)).and_then(|step| step.number);
            let yen = number.zip(price.on(today)).map(|(number, price)| price.yen.saturating_mul(number));
            Worth::Yen(yen.into_iter().collect())
        }
        Value::FromGiven(deadline) => day(given.map(|given| deadline.last_day(given))),
        Value::AfterGiven(deadline) => day(given.and_then(|given| deadline.last_day(given).succ_opt())),
        Value::FromBirthday(reading) => {
            let days = about.and_then(|step| match &step.question.input {
                Input::Birthday(birthday) => birthday.days(birthday.counted_from(steps)?, step.day?),
                _ => None,
            });
            match (reading, days) {
                (Reading::Later, Some((earlier, later))) if earlier == later => return None,
                (Reading::Later, None) => return None,
                (Reading::Later, Some((_, later))) => Worth::Day(later),
                (Reading::Earlier, days) => day(days.map(|(earlier, _)| earlier)),
            }
        }
        Value::FromToday(deadline) => Worth::Day(deadline.last_day(start)),
        Value::EndOfGiven(deadline) => given.map_or(Worth::DayNotGiven, |day| Worth::EndOf(deadline.last_day(day))),
        Value::Example(term) => Worth::Example(*term),
        Value::Address(address) => Worth::Address(address),
    };
    let before = match &item.value {
        Value::Amount(series) => series.iter().filter_map(|series| series.before(today)).collect(),
        _ => Vec::new(),
    };
    let asked = about.map(|step| match &step.question.input {
        // Of two dates that are not given the first is asked for first.
        Input::Birthday(birthday) if birthday.counted_from(steps).is_none() => birthday.after,
        _ => step.question,
    });
    let counted_from = matches!(item.value, Value::FromToday(_)).then_some(start);
    let last = match worth {
        Worth::Day(day) | Worth::EndOf(day) if day >= today => Some(day),
        _ => None,
    };
    let closed = if counted_from.is_some() { None } else { item.days.zip(last) }.and_then(|(days, last)| {
        let last_open = days.last_open(last);
        Some(Closed { because: days.closed(last)?, last_open, gone: last_open < today })
    });
    let calendar = closed.filter(|closed| !closed.gone).map(|closed| closed.last_open).or(last);
    Some(Line { item, worth, before, asked, counted_from, closed, calendar })
}

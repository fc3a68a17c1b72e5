//! Dates and amounts in words. The order and the names are messages, so that the prerendered page, the phone and the
//! tests say the same in every language.

use super::{Words, t};
use chrono::{Datelike, NaiveDate};

/// The names of the months.
const MONTHS: [super::Key; 12] = [
    t::dates::JANUARY,
    t::dates::FEBRUARY,
    t::dates::MARCH,
    t::dates::APRIL,
    t::dates::MAY,
    t::dates::JUNE,
    t::dates::JULY,
    t::dates::AUGUST,
    t::dates::SEPTEMBER,
    t::dates::OCTOBER,
    t::dates::NOVEMBER,
    t::dates::DECEMBER,
];

impl Words {
    /// A day with its weekday: "Monday, 30 November 2026", 「2026年11月30日（月）」.
    #[must_use]
    pub fn day(&self, day: NaiveDate) -> String {
        let weekdays = [
            t::dates::MONDAY,
            t::dates::TUESDAY,
            t::dates::WEDNESDAY,
            t::dates::THURSDAY,
            t::dates::FRIDAY,
            t::dates::SATURDAY,
            t::dates::SUNDAY,
        ];
        let name =
            |names: &[super::Key], index: u32| names.get(index as usize).map(|key| self.text(*key)).unwrap_or_default();
        self.text(t::dates::day(
            &day.day().to_string(),
            &name(&MONTHS, day.month0()),
            &name(&weekdays, day.weekday().num_days_from_monday()),
            &day.year().to_string(),
        ))
    }

    /// A month, given as `2026-10`: "October 2026", 「2026年10月」. What is given otherwise is shown as it is.
    #[must_use]
    pub fn month(&self, given: &str) -> String {
        let parts = given.split_once('-').and_then(|(year, month)| {
            let number: usize = month.parse().ok()?;
            Some((year, MONTHS.get(number.checked_sub(1)?)?))
        });
        match parts {
            Some((year, month)) => self.text(t::dates::month(&self.text(*month), year)),
            None => given.to_owned(),
        }
    }

    /// How far a day is from today: "8 days left", "today", "3 days ago".
    #[must_use]
    pub fn days_left(&self, today: NaiveDate, day: NaiveDate) -> String {
        let days = day.signed_duration_since(today).num_days();
        match days {
            0 => self.text(t::dates::TODAY),
            1.. => self.text(t::dates::days_left(days)),
            _ => self.text(t::dates::days_ago(-days)),
        }
    }

    /// An amount of yen: "2,000 yen", 「2,000円」.
    #[must_use]
    pub fn yen(&self, yen: u32) -> String {
        self.text(t::dates::yen(&grouped(yen)))
    }
}

/// Digits in groups of three.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_three() {
        for (number, text) in [(0, "0"), (300, "300"), (2000, "2,000"), (1_234_567, "1,234,567")] {
            assert_eq!(grouped(number), text);
        }
    }
}

//! Last days: by when something has to be done, counted from a day that the person knows.

use crate::rules::{cite::Cite, jst::Day};
use chrono::{Datelike, Days, Months};

/// A limit in time.
#[derive(Debug)]
pub struct Deadline {
    /// A short, permanent name.
    pub id: &'static str,
    /// How it is counted.
    pub count: Count,
    /// What sets it.
    pub cite: Cite,
}

/// How a limit is counted from its first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// So many days later, the first day not counted: 30 days from 1 November is 1 December.
    Days(u64),
    /// So many days earlier: one day before 1 December is 30 November.
    DaysBefore(u64),
    /// The day before a birthday: born on 10 May 2026, the day before the first is 9 May 2027. Somebody born on
    /// 29 February has a last day of 28 February.
    DayBeforeBirthday(u32),
    /// So many years before it: the last day from which that many years reach no further than it. A year from
    /// 29 February reaches 28 February.
    YearsBefore(u32),
}

impl Deadline {
    /// The last day on which it is still met.
    #[must_use]
    pub fn last_day(&self, first: Day) -> Day {
        let last = match self.count {
            Count::Days(days) => first.checked_add_days(Days::new(days)),
            Count::DaysBefore(days) => return first.checked_sub_days(Days::new(days)).unwrap_or(Day::MIN),
            Count::DayBeforeBirthday(years) => {
                let birthday = first.checked_add_months(Months::new(years.saturating_mul(12)));
                // Adding a year to 29 February gives 28 February, which is then the last day itself.
                birthday.and_then(|day| if day.day() == first.day() { day.pred_opt() } else { Some(day) })
            }
            Count::YearsBefore(years) => return years_before(first, years).unwrap_or(Day::MIN),
        };
        last.unwrap_or(Day::MAX)
    }
}

fn years_before(first: Day, years: u32) -> Option<Day> {
    let months = Months::new(years.saturating_mul(12));
    let back = first.checked_sub_months(months)?;
    let next = back.succ_opt()?;
    // From 28 and from 29 February a year reaches the same day; the 29th is the later of the two.
    Some(if next.checked_add_months(months).is_some_and(|reached| reached <= first) { next } else { back })
}

/// The days on which the `nth` birthday after a day can fall, the earlier first. They differ where the day is itself a
/// birthday, which some would count, and for somebody born on 29 February, whose birthday in common years is 28
/// February to some and 1 March to others. `None` where the birth is after the day.
#[must_use]
pub fn birthdays_after(day: Day, born: Day, nth: u32) -> Option<(Day, Day)> {
    if born > day || nth == 0 {
        return None;
    }
    let years = i32::try_from(nth).ok()?;
    let leapling = (born.month(), born.day()) == (2, 29);
    let in_year = |year: i32, otherwise: (u32, u32)| {
        let (month, day) = if leapling { otherwise } else { (born.month(), born.day()) };
        Day::from_ymd_opt(year, born.month(), born.day()).or_else(|| Day::from_ymd_opt(year, month, day))
    };
    let mut found: Vec<Day> = Vec::new();
    for otherwise in [(2, 28), (3, 1)] {
        let this_year = in_year(day.year(), otherwise)?;
        // The year of the first birthday: this one if it is still to come, or is today and counts.
        if this_year >= day {
            found.push(in_year(day.year().checked_add(years)?.checked_sub(1)?, otherwise)?);
        }
        if this_year <= day {
            found.push(in_year(day.year().checked_add(years)?, otherwise)?);
        }
    }
    Some((*found.iter().min()?, *found.iter().max()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        cite,
        rules::jst::{day_from_iso, iso},
    };

    static TEST: Cite = cite![EI_12];

    fn check(count: Count, first: &str, last: &str) {
        let deadline = Deadline { id: "test", count, cite: TEST };
        let first = day_from_iso(first).expect("a date");
        assert_eq!(iso(deadline.last_day(first)), last, "{count:?} from {first}");
    }

    #[test]
    fn days_leave_out_the_first() {
        check(Count::Days(30), "2026-11-01", "2026-12-01");
        check(Count::Days(29), "2026-11-01", "2026-11-30");
        check(Count::Days(7), "2026-12-28", "2027-01-04");
        check(Count::Days(30), "2024-01-31", "2024-03-01");
        check(Count::Days(30), "2023-01-31", "2023-03-02");
    }

    #[test]
    fn days_before() {
        check(Count::DaysBefore(1), "2026-12-01", "2026-11-30");
        check(Count::DaysBefore(1), "2028-03-01", "2028-02-29");
        check(Count::DaysBefore(1), "2027-01-01", "2026-12-31");
        let deadline = Deadline { id: "test", count: Count::DaysBefore(1), cite: TEST };
        assert_eq!(deadline.last_day(Day::MIN), Day::MIN);
    }

    #[test]
    fn the_day_before_a_birthday() {
        check(Count::DayBeforeBirthday(1), "2026-05-10", "2027-05-09");
        check(Count::DayBeforeBirthday(1), "2026-03-01", "2027-02-28");
        check(Count::DayBeforeBirthday(1), "2027-03-01", "2028-02-29");
        check(Count::DayBeforeBirthday(1), "2024-02-29", "2025-02-28");
        check(Count::DayBeforeBirthday(1), "2024-02-28", "2025-02-27");
        check(Count::DayBeforeBirthday(4), "2024-02-29", "2028-02-28");
        check(Count::DayBeforeBirthday(1), "2025-01-01", "2025-12-31");
    }

    #[test]
    fn days_and_years_before() {
        check(Count::DaysBefore(1), "2026-03-01", "2026-02-28");
        check(Count::DaysBefore(1), "2027-01-01", "2026-12-31");
        check(Count::YearsBefore(1), "2027-11-22", "2026-11-22");
        check(Count::YearsBefore(1), "2028-02-29", "2027-02-28");
        check(Count::YearsBefore(1), "2028-03-01", "2027-03-01");
        check(Count::YearsBefore(1), "2029-02-28", "2028-02-29");
        check(Count::YearsBefore(1), "2029-03-01", "2028-03-01");
        check(Count::YearsBefore(4), "2028-02-29", "2024-02-29");
    }

    #[test]
    fn the_fifth_birthday_after() {
        let check = |day: &str, born: &str, expected: Option<(&str, &str)>| {
            let date = |text| day_from_iso(text).expect("a date");
            let found = birthdays_after(date(day), date(born), 5).map(|(one, two)| (iso(one), iso(two)));
            let expected = expected.map(|(one, two)| (one.to_owned(), two.to_owned()));
            assert_eq!(found, expected, "after {day}, born {born}");
        };
        check("2022-05-10", "1990-05-11", Some(("2026-05-11", "2026-05-11")));
        check("2022-05-12", "1990-05-11", Some(("2027-05-11", "2027-05-11")));
        check("2022-05-11", "1990-05-11", Some(("2026-05-11", "2027-05-11")));
        check("2022-12-31", "1990-01-01", Some(("2027-01-01", "2027-01-01")));
        check("2022-05-11", "2022-05-11", Some(("2026-05-11", "2027-05-11")));
        check("2022-05-11", "2022-05-12", None);
        // Born on 29 February: two days in a common year, one in a leap year.
        check("2021-06-01", "2000-02-29", Some(("2026-02-28", "2026-03-01")));
        check("2023-06-01", "2000-02-29", Some(("2028-02-29", "2028-02-29")));
        check("2024-02-29", "2000-02-29", Some(("2028-02-29", "2029-03-01")));
        check("2021-02-28", "2000-02-29", Some(("2025-02-28", "2026-02-28")));
        check("2021-03-01", "2000-02-29", Some(("2025-03-01", "2026-03-01")));
        assert_eq!(birthdays_after(Day::MAX, Day::MAX, 5), None);
        assert_eq!(birthdays_after(Day::MAX, Day::MIN, 0), None);
    }
}

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
        };
        last.unwrap_or(Day::MAX)
    }
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
}

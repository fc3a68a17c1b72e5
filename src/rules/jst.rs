//! Today, in Japan: civil dates and times at UTC+9, without a time-zone database. Japan has kept this one offset
//! since 1952, and every rule of the app counts in it, wherever the phone is.

use crate::rules::fold::number;
use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta, Timelike};

/// A civil date in the Gregorian calendar.
pub use chrono::NaiveDate as Day;

/// Japan's offset from UTC, in hours.
const OFFSET: i64 = 9;

/// The years that a person may type, so that a slip of the finger is caught.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// A point in time as a clock on a wall in Japan shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(NaiveDateTime);

impl Moment {
    /// From milliseconds since 1970 in UTC, as a browser counts them. `None` beyond some 262,000 years.
    #[must_use]
    pub fn from_unix_millis(millis: i64) -> Option<Self> {
        let utc = DateTime::from_timestamp_millis(millis)?.naive_utc();
        utc.checked_add_signed(TimeDelta::hours(OFFSET)).map(Self)
    }

    /// Milliseconds since 1970 in UTC, as a browser counts them.
    #[must_use]
    pub fn unix_millis(self) -> i64 {
        self.utc().and_utc().timestamp_millis()
    }

    /// From what a clock and a calendar in Japan show. `None` where a clock never shows it.
    #[must_use]
    pub fn at(day: Day, hour: u32, minute: u32) -> Option<Self> {
        day.and_hms_opt(hour, minute, 0).map(Self)
    }

    /// The hour and the minute in Japan.
    #[must_use]
    pub fn clock(self) -> (u32, u32) {
        (self.0.hour(), self.0.minute())
    }

    /// The date on which it falls in Japan.
    #[must_use]
    pub fn day(self) -> Day {
        self.0.date()
    }

    /// The minute in which it lies.
    #[must_use]
    pub fn minute(self) -> Self {
        Self(self.0.with_second(0).and_then(|start| start.with_nanosecond(0)).unwrap_or(self.0))
    }

    /// Whole minutes until 23:59 of `day` begins: none within that minute, fewer when the day is over. Something that
    /// is possible until 23:59 is possible as long as this is not negative.
    #[must_use]
    pub fn minutes_to_end_of(self, day: Day) -> i64 {
        let minute = i64::from(self.0.hour() * 60 + self.0.minute());
        day.signed_duration_since(self.day()).num_minutes() + 23 * 60 + 59 - minute
    }

    /// How long something lasts that is possible until 23:59 of `day`.
    #[must_use]
    pub fn until_end_of(self, day: Day) -> UntilEnd {
        match self.minutes_to_end_of(day) {
            ..0 => UntilEnd::Over,
            minutes @ 0..60 => UntilEnd::LastHour { minutes },
            _ if day > self.day() => UntilEnd::Later,
            minutes => UntilEnd::Today { hours: minutes / 60, minutes: minutes % 60 },
        }
    }

    /// The time of day that the clock shows, without its seconds.
    #[must_use]
    pub fn time(self) -> Time {
        Time { hour: self.0.hour(), minute: self.0.minute() }
    }

    /// The same point in time in UTC, as a calendar file wants it.
    #[must_use]
    pub fn utc(self) -> NaiveDateTime {
        self.0.checked_sub_signed(TimeDelta::hours(OFFSET)).unwrap_or(self.0)
    }
}

/// How long something lasts that is possible until 23:59 of a day in Japan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UntilEnd {
    /// Until a later day.
    Later,
    /// Until the end of today.
    Today {
        /// Whole hours.
        hours: i64,
        /// The minutes beyond them.
        minutes: i64,
    },
    /// It is 23:00 or later.
    LastHour {
        /// None in the last minute.
        minutes: i64,
    },
    /// It is over.
    Over,
}

/// A time of day to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    /// 0 to 23.
    pub hour: u32,
    /// 0 to 59.
    pub minute: u32,
}

/// Why three numbers are no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayError {
    /// All three are empty.
    Missing,
    /// The day is empty or no number.
    NoDay,
    /// The month is empty or no number.
    NoMonth,
    /// The year is empty or no number.
    NoYear,
    /// The month is not 1 to 12.
    Month,
    /// That month has no such day.
    Day,
    /// The year is outside [`YEARS`].
    Year,
}

/// The English months, known by their first three letters.
pub(crate) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads a date typed into three fields; full-width digits and spaces around them are accepted.
///
/// # Errors
/// The first field that has to be looked at.
pub fn day_from_fields(year: &str, month: &str, day: &str) -> Result<Day, DayError> {
    if [year, month, day].iter().all(|field| field.trim().is_empty()) {
        return Err(DayError::Missing);
    }
    let year = number(year).ok_or(DayError::NoYear);
    let month = number(month).ok_or(DayError::NoMonth);
    let day = number(day).ok_or(DayError::NoDay);
    let (year, month, day) = (year?, month?, day?);
    let year = i32::try_from(year).map_err(|_| DayError::Year)?;
    if !YEARS.contains(&year) {
        return Err(DayError::Year);
    }
    if !(1..=12).contains(&month) {
        return Err(DayError::Month);
    }
    Day::from_ymd_opt(year, month, day).ok_or(DayError::Day)
}

/// Reads `2026-11-30`.
#[must_use]
pub fn day_from_iso(text: &str) -> Option<Day> {
    let mut fields = text.split('-');
    let (year, month, day) = (fields.next()?, fields.next()?, fields.next()?);
    let digits = |field: &str, length: usize| field.len() == length && field.bytes().all(|byte| byte.is_ascii_digit());
    let whole = digits(year, 4) && digits(month, 2) && digits(day, 2) && fields.next().is_none();
    whole.then(|| day_from_fields(year, month, day).ok()).flatten()
}

/// Writes `2026-11-30`.
#[must_use]
pub fn iso(day: Day) -> String {
    format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn midnight_in_japan_is_three_in_the_afternoon_in_utc() {
        let day = |millis| Moment::from_unix_millis(millis).map(|moment| iso(moment.day()));
        assert_eq!(day(1_795_359_599_999).as_deref(), Some("2026-11-22"));
        assert_eq!(day(1_795_359_600_000).as_deref(), Some("2026-11-23"));
        let back = |millis| Moment::from_unix_millis(millis).map(Moment::unix_millis);
        assert_eq!(back(1_795_359_599_999), Some(1_795_359_599_999));
        assert_eq!(day(i64::MAX), None);
        assert_eq!(day(i64::MIN), None);
    }

    #[test]
    fn until_the_end_of_a_day() {
        // 22 November 2026, 00:00 in Japan.
        let start = 1_795_273_200_000;
        let check = |seconds: i64, expected: UntilEnd| {
            let now = Moment::from_unix_millis(start + seconds * 1000).expect("a moment");
            let day = day_from_iso("2026-11-22").expect("a date");
            assert_eq!(now.until_end_of(day), expected, "{seconds} seconds into the day");
        };
        check(-1, UntilEnd::Later);
        check(-60 * 60 * 24 * 40, UntilEnd::Later);
        check(0, UntilEnd::Today { hours: 23, minutes: 59 });
        check(59, UntilEnd::Today { hours: 23, minutes: 59 });
        check(60, UntilEnd::Today { hours: 23, minutes: 58 });
        check(22 * 3600 + 59 * 60 + 59, UntilEnd::Today { hours: 1, minutes: 0 });
        check(23 * 3600, UntilEnd::LastHour { minutes: 59 });
        check(23 * 3600 + 59 * 60 - 1, UntilEnd::LastHour { minutes: 1 });
        check(23 * 3600 + 59 * 60, UntilEnd::LastHour { minutes: 0 });
        check(24 * 3600 - 1, UntilEnd::LastHour { minutes: 0 });
        check(24 * 3600, UntilEnd::Over);
        check(24 * 3600 * 400, UntilEnd::Over);
    }

    #[test]
    fn iso_is_strict() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(day_from_iso(text).map(iso).as_deref(), expected, "{text}");
        };
        check("2026-11-30", Some("2026-11-30"));
        check("2024-02-29", Some("2024-02-29"));
        for text in ["2026-11-31", "2026-11-3", "26-11-30", "2026-11- 1", "2026-11-30-", "+026-11-30", "2026/11/30", ""]
        {
            check(text, None);
        }
    }

    #[test]
    fn the_time_of_day_is_cut_to_the_minute() {
        let time = |millis| Moment::from_unix_millis(millis).map(|moment| (moment.time().hour, moment.time().minute));
        assert_eq!(time(1_795_359_599_999), Some((23, 59)));
        assert_eq!(time(1_795_359_600_000), Some((0, 0)));
        assert_eq!(time(-1), Some((8, 59)));
    }

    #[test]
    fn fields() {
        let check = |fields: [&str; 3], expected: Result<&str, DayError>| {
            let [year, month, day] = fields;
            assert_eq!(day_from_fields(year, month, day).map(iso), expected.map(str::to_owned), "{fields:?}");
        };
        check(["2026", "11", "1"], Ok("2026-11-01"));
        check([" ２０２６ ", "０１", "３１"], Ok("2026-01-31"));
        check(["2024", "2", "29"], Ok("2024-02-29"));
        check(["2026", "2", "29"], Err(DayError::Day));
        check(["2026", "13", "1"], Err(DayError::Month));
        check(["26", "1", "1"], Err(DayError::Year));
        check(["2026", "1", ""], Err(DayError::NoDay));
        check(["", "1", "1"], Err(DayError::NoYear));
        check(["2026", "Nov", "1"], Err(DayError::NoMonth));
        check(["", " ", ""], Err(DayError::Missing));
        check(["99999", "1", "1"], Err(DayError::NoYear));
    }
}

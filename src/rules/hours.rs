//! Opening hours: whether an office is open now, until when, and otherwise when it opens next, by the clock in Japan.
//!
//! It knows the published hours only. An office can close on another day for reasons of its own.

use crate::{
    cite,
    rules::{
        cite::Cite,
        holidays::{Certainty, DayKind, Holiday, holiday},
        jst::{Day, Moment, Time},
    },
};
use chrono::{Datelike, Weekday};

/// When an office is open.
#[derive(Debug)]
pub struct Hours {
    /// A short, permanent name.
    pub id: &'static str,
    /// From this minute.
    pub opens: Time,
    /// Until this minute, which is no longer part of it.
    pub closes: Time,
    /// On which days.
    pub days: OpenDays,
    /// What sets it.
    pub cite: Cite,
}

/// On which days an office is open.
#[derive(Debug)]
pub struct OpenDays {
    /// The days of the week on which it is closed.
    pub closed_weekdays: &'static [Weekday],
    /// Whether it is closed on national holidays.
    pub closed_on_holidays: bool,
    /// Its days off around New Year.
    pub new_year: Option<NewYear>,
    /// What sets it.
    pub cite: Cite,
}

/// Days off around New Year, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewYear {
    /// The first, a day of December.
    pub from_december: u32,
    /// The last, a day of January.
    pub to_january: u32,
}

/// 29 December to 3 January: the days on which offices of the national government are closed by article 1, paragraph 1,
/// item 3 of the Act on Holidays of Administrative Organs (行政機関の休日に関する法律, Act No. 91 of 1988). Local
/// governments follow it by their own ordinances; a few differ.
pub const NATIONAL_NEW_YEAR: NewYear = NewYear { from_december: 29, to_january: 3 };

/// The section of the Immigration Services Agency to which requests for disclosure go. Its page says "the New Year
/// period" without dates; the agency is an administrative organ, so that the Act's dates hold.
pub static DISCLOSURE_SECTION: Hours = Hours {
    id: "disclosure-section",
    opens: Time { hour: 9, minute: 0 },
    closes: Time { hour: 17, minute: 0 },
    days: OpenDays {
        closed_weekdays: &[Weekday::Sat, Weekday::Sun],
        closed_on_holidays: true,
        new_year: Some(NATIONAL_NEW_YEAR),
        cite: cite![AR_38],
    },
    cite: cite![AR_38],
};

/// The help desk of a municipality. The sources name no days; these are the days off of local governments by article
/// 4-2 of the Local Autonomy Act (地方自治法第4条の2), whose New Year is set by ordinance and is nearly always that of
/// the national offices. Some help desks are open at weekends as well, so that this is called usual.
pub static MUNICIPAL_DAYS: OpenDays = OpenDays {
    closed_weekdays: &[Weekday::Sat, Weekday::Sun],
    closed_on_holidays: true,
    new_year: Some(NATIONAL_NEW_YEAR),
    cite: cite![EI_11],
};

/// What a person finds who goes or telephones now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Open.
    Open {
        /// Today at this time it closes.
        until: Time,
    },
    /// Closed.
    Closed {
        /// Why.
        because: Closure,
        /// When it opens next; `None` where the holidays of those days are not known.
        opens: Option<Opening>,
    },
    /// The holidays of this year are not known.
    Unknown,
}

/// Why an office is closed. A holiday on a Saturday counts as a Saturday, New Year's Day as a holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closure {
    /// It opens later today.
    BeforeOpening,
    /// It was open today.
    AfterClosing,
    /// A day of the week without hours.
    Weekday,
    /// A national holiday.
    Holiday(Holiday),
    /// The New Year period.
    NewYear,
}

/// When an office opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// On which day.
    pub day: Day,
    /// At what time.
    pub time: Time,
    /// `Expected` if a day between now and then is a holiday only by an equinox that is not gazetted yet.
    pub certainty: Certainty,
}

impl State {
    /// Short and permanent; the words stand under it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Open { .. } => "open",
            Self::Closed { .. } => "closed",
            Self::Unknown => "unknown",
        }
    }
}

impl Closure {
    /// Short and permanent; the words stand under it. The holiday has an id of its own.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::BeforeOpening => "before-opening",
            Self::AfterClosing => "after-closing",
            Self::Weekday => "weekday",
            Self::Holiday(_) => "holiday",
            Self::NewYear => "new-year",
        }
    }
}

/// No office is closed for longer by its hours; the longest so far was ten days in 2019.
const LONGEST_CLOSURE: usize = 31;

impl Hours {
    /// Whether the office is open at this moment.
    #[must_use]
    pub fn state(&self, now: Moment) -> State {
        let (today, time) = (now.day(), now.time());
        match self.days.on(today) {
            Schedule::Unknown => State::Unknown,
            Schedule::Closed(because, certainty) => {
                State::Closed { because, opens: self.next_opening(today, certainty) }
            }
            Schedule::Open if time < self.opens => State::Closed {
                because: Closure::BeforeOpening,
                opens: Some(Opening { day: today, time: self.opens, certainty: Certainty::Settled }),
            },
            Schedule::Open if time < self.closes => State::Open { until: self.closes },
            Schedule::Open => {
                State::Closed { because: Closure::AfterClosing, opens: self.next_opening(today, Certainty::Settled) }
            }
        }
    }

    /// The first opening after `day`, which is itself as certain as given.
    fn next_opening(&self, day: Day, certainty: Certainty) -> Option<Opening> {
        let mut worst = certainty;
        for day in day.iter_days().skip(1).take(LONGEST_CLOSURE) {
            match self.days.on(day) {
                Schedule::Open => return Some(Opening { day, time: self.opens, certainty: worst }),
                Schedule::Closed(_, certainty) => worst = worst.max(certainty),
                Schedule::Unknown => return None,
            }
        }
        None
    }
}

impl OpenDays {
    /// Why the office is closed on a day; `None` where it is open, or its days are not known.
    #[must_use]
    pub fn closed(&self, day: Day) -> Option<Closure> {
        match self.on(day) {
            Schedule::Closed(because, _) => Some(because),
            Schedule::Open | Schedule::Unknown => None,
        }
    }

    /// The first day from `day` on that is not known to be closed.
    #[must_use]
    pub fn first_open(&self, day: Day) -> Day {
        day.iter_days().take(LONGEST_CLOSURE).find(|day| self.closed(*day).is_none()).unwrap_or(day)
    }

    /// The last day until `day` that is not known to be closed.
    #[must_use]
    pub fn last_open(&self, day: Day) -> Day {
        let back = std::iter::successors(Some(day), Day::pred_opt);
        back.take(LONGEST_CLOSURE).find(|day| self.closed(*day).is_none()).unwrap_or(day)
    }

    fn on(&self, day: Day) -> Schedule {
        if self.closed_weekdays.contains(&day.weekday()) {
            return Schedule::Closed(Closure::Weekday, Certainty::Settled);
        }
        let kind = if self.closed_on_holidays { holiday(day) } else { DayKind::Ordinary };
        match kind {
            DayKind::Holiday(holiday, certainty) => Schedule::Closed(Closure::Holiday(holiday), certainty),
            _ if self.new_year.is_some_and(|period| period.contains(day)) => {
                Schedule::Closed(Closure::NewYear, Certainty::Settled)
            }
            DayKind::Ordinary => Schedule::Open,
            DayKind::Unknown => Schedule::Unknown,
        }
    }
}

impl NewYear {
    fn contains(self, day: Day) -> bool {
        match day.month() {
            12 => day.day() >= self.from_december,
            1 => day.day() <= self.to_january,
            _ => false,
        }
    }
}

/// What the hours say about a day.
enum Schedule {
    Open,
    Closed(Closure, Certainty),
    Unknown,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::jst::{day_from_iso, iso};

    /// Reads `2026-11-20 16:59:59`, the time in Japan.
    fn moment(text: &str) -> Moment {
        let (day, time) = text.split_once(' ').expect("a day and a time");
        let seconds = time.split(':').fold(0, |sum, part| sum * 60 + part.parse::<i64>().expect("a number"));
        let start = day_from_iso(day).expect("a date").and_hms_opt(0, 0, 0).expect("midnight").and_utc();
        Moment::from_unix_millis((start.timestamp() + seconds - 9 * 3600) * 1000).expect("a moment")
    }

    fn describe(state: State) -> String {
        let clock = |time: Time| format!("{:02}:{:02}", time.hour, time.minute);
        match state {
            State::Open { until } => format!("open until {}", clock(until)),
            State::Closed { because, opens } => {
                let holiday = if let Closure::Holiday(holiday) = because { holiday.id() } else { "" };
                let opens = opens.map_or("unknown".to_owned(), |opening| {
                    format!("{} {} {}", iso(opening.day), clock(opening.time), opening.certainty.id())
                });
                format!("{} {holiday} -> {opens}", because.id()).replace("  ", " ")
            }
            State::Unknown => "unknown".to_owned(),
        }
    }

    fn check(now: &str, expected: &str) {
        assert_eq!(describe(DISCLOSURE_SECTION.state(moment(now))), expected, "{now}");
    }

    #[test]
    fn a_day_with_hours() {
        check("2026-11-20 00:00:00", "before-opening -> 2026-11-20 09:00 settled");
        check("2026-11-20 08:59:59", "before-opening -> 2026-11-20 09:00 settled");
        check("2026-11-20 09:00:00", "open until 17:00");
        check("2026-11-20 16:59:59", "open until 17:00");
        // The Monday is Labor Thanksgiving Day.
        check("2026-11-20 17:00:00", "after-closing -> 2026-11-24 09:00 settled");
        check("2026-11-19 23:59:59", "after-closing -> 2026-11-20 09:00 settled");
    }

    #[test]
    fn days_without_hours() {
        check("2026-11-21 12:00:00", "weekday -> 2026-11-24 09:00 settled");
        check("2026-11-22 12:00:00", "weekday -> 2026-11-24 09:00 settled");
        check("2026-11-23 12:00:00", "holiday labor-thanksgiving-day -> 2026-11-24 09:00 settled");
        check("2026-05-06 12:00:00", "holiday substitute-holiday -> 2026-05-07 09:00 settled");
        check("2026-09-22 12:00:00", "holiday citizens-holiday -> 2026-09-24 09:00 settled");
        check("2026-05-01 17:00:00", "after-closing -> 2026-05-07 09:00 settled");
        // The ten days of 2019.
        check("2019-04-26 17:00:00", "after-closing -> 2019-05-07 09:00 settled");
    }

    #[test]
    fn the_new_year_period() {
        check("2026-12-28 16:00:00", "open until 17:00");
        check("2026-12-28 17:00:00", "after-closing -> 2027-01-04 09:00 settled");
        check("2026-12-29 10:00:00", "new-year -> 2027-01-04 09:00 settled");
        check("2026-12-31 23:59:59", "new-year -> 2027-01-04 09:00 settled");
        check("2027-01-01 00:00:00", "holiday new-years-day -> 2027-01-04 09:00 settled");
        check("2027-01-04 09:00:00", "open until 17:00");
        // 29 December 2029 is a Saturday and 3 January 2030 a Thursday.
        check("2029-12-28 17:00:00", "after-closing -> 2030-01-04 09:00 settled");
        check("2030-01-03 10:00:00", "new-year -> 2030-01-04 09:00 settled");
        // 3 January 2025 is a Friday.
        check("2024-12-27 17:00:00", "after-closing -> 2025-01-06 09:00 settled");
    }

    #[test]
    fn an_expected_equinox_is_carried_along() {
        check("2028-03-17 17:00:00", "after-closing -> 2028-03-21 09:00 expected");
        check("2028-03-20 10:00:00", "holiday vernal-equinox-day -> 2028-03-21 09:00 expected");
        check("2028-03-21 10:00:00", "open until 17:00");
        check("2032-09-17 17:00:00", "after-closing -> 2032-09-23 09:00 expected");
    }

    #[test]
    fn beyond_the_years_known() {
        check("1999-12-28 10:00:00", "unknown");
        check("1999-12-31 10:00:00", "new-year -> 2000-01-04 09:00 settled");
        check("2050-12-28 10:00:00", "open until 17:00");
        check("2050-12-28 17:00:00", "after-closing -> unknown");
        check("2051-01-03 10:00:00", "new-year -> unknown");
        check("2051-01-07 10:00:00", "weekday -> unknown");
        check("2051-01-04 10:00:00", "unknown");
    }

    #[test]
    fn other_hours() {
        let with = |days| Hours { days, ..DISCLOSURE_SECTION };
        let always =
            with(OpenDays { closed_weekdays: &[], closed_on_holidays: false, new_year: None, ..MUNICIPAL_DAYS });
        assert_eq!(describe(always.state(moment("2060-01-01 10:00:00"))), "open until 17:00");
        let never = with(OpenDays {
            closed_weekdays: &[
                Weekday::Mon,
                Weekday::Tue,
                Weekday::Wed,
                Weekday::Thu,
                Weekday::Fri,
                Weekday::Sat,
                Weekday::Sun,
            ],
            ..MUNICIPAL_DAYS
        });
        assert_eq!(describe(never.state(moment("2026-11-20 10:00:00"))), "weekday -> unknown");
        let day = day_from_iso("2026-11-20").expect("a date");
        assert_eq!((never.days.first_open(day), never.days.last_open(day)), (day, day));
        assert_eq!((always.days.first_open(Day::MAX), always.days.last_open(Day::MIN)), (Day::MAX, Day::MIN));
    }

    #[test]
    fn the_nearest_open_days() {
        let check = |day: &str, first: &str, last: &str| {
            let on = day_from_iso(day).expect("a date");
            let found = (iso(MUNICIPAL_DAYS.first_open(on)), iso(MUNICIPAL_DAYS.last_open(on)));
            assert_eq!(found, (first.to_owned(), last.to_owned()), "{day}");
        };
        check("2026-11-20", "2026-11-20", "2026-11-20");
        // The Monday is Labor Thanksgiving Day.
        check("2026-11-21", "2026-11-24", "2026-11-20");
        check("2026-11-23", "2026-11-24", "2026-11-20");
        check("2026-12-31", "2027-01-04", "2026-12-28");
        check("2027-01-03", "2027-01-04", "2026-12-28");
        check("2026-05-05", "2026-05-07", "2026-05-01");
        check("2019-05-01", "2019-05-07", "2019-04-26");
        // What is not known is not called closed.
        check("2051-01-04", "2051-01-04", "2051-01-04");
    }
}

//! Dates and times as they stand in pasted text, in Japan's time.

use crate::rules::jst::{Day, MONTHS, Moment, YEARS};
use chrono::{Datelike, TimeDelta};

/// When something happened, as far as the text says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The day in Japan; none where the calendar has no such day.
    pub day: Option<Day>,
    /// Hour and minute, where they are given and a clock shows them.
    pub clock: Option<(u32, u32)>,
    /// Whether the text has no year: then it is the one that brings the day nearest to now.
    pub year_assumed: bool,
    /// Why it cannot be taken as it stands.
    pub doubt: Option<Doubt>,
}

/// Why a time cannot be taken as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// It lies after now.
    Future,
    /// There is no such day or time.
    Impossible,
    /// There is none: a backend gives a row without a time.
    NotGiven,
}

impl Doubt {
    /// A permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Future => "future",
            Self::Impossible => "impossible",
            Self::NotGiven => "not-given",
        }
    }
}

/// A year, month and day as written; the year may be missing.
#[derive(Clone, Copy)]
struct Written {
    year: Option<u32>,
    month: u32,
    day: u32,
}

/// Reads the date that begins here, with the time behind it. Gives also the place after it.
pub(super) fn read(chars: &[char], at: usize, now: Moment) -> Option<(When, usize)> {
    let mut reader = Reader { chars, at };
    let written = reader.date()?;
    reader.weekday();
    let clock = reader.behind_a_date();
    if written.year.is_none() && clock.is_none() && day_near(written, now).is_none() {
        // 24/7 and 13/45 are no dates.
        return None;
    }
    Some((settle(written, clock, now), reader.at))
}

/// Reads a time of day that stands alone in a cell.
pub(super) fn clock_alone(chars: &[char]) -> Option<Clock> {
    chars.first().filter(|ch| matches!(ch, '0'..='9' | '午'))?;
    let mut reader = Reader { chars, at: 0 };
    reader.spaces();
    let clock = reader.clock()?;
    reader.spaces();
    (reader.at == chars.len()).then_some(clock)
}

/// Puts a time of day behind a date that was read without one.
pub(super) fn with_clock(when: When, clock: Clock, now: Moment) -> When {
    let Some(day) = when.day.filter(|_| when.clock.is_none()) else { return when };
    let doubt = when.doubt.filter(|doubt| *doubt == Doubt::Impossible);
    dated(day, Some(clock), When { doubt, ..when }, now)
}

/// A time of day as written, and how far it is from Japan's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Clock {
    hour: u32,
    minute: u32,
    /// Minutes to add for Japan.
    shift: i64,
}

fn settle(written: Written, clock: Option<Clock>, now: Moment) -> When {
    let year_assumed = written.year.is_none();
    let day = match written.year {
        Some(year) => i32::try_from(year)
            .ok()
            .filter(|year| YEARS.contains(year))
            .and_then(|year| Day::from_ymd_opt(year, written.month, written.day)),
        None => day_near(written, now),
    };
    let when = When { day, clock: None, year_assumed, doubt: None };
    match day {
        Some(day) => dated(day, clock, when, now),
        None if matches!(written, Written { year: Some(0), month: 0, day: 0 }) => {
            When { doubt: Some(Doubt::NotGiven), ..when }
        }
        None => When { doubt: Some(Doubt::Impossible), ..when },
    }
}

fn dated(day: Day, clock: Option<Clock>, when: When, now: Moment) -> When {
    let Some(clock) = clock else {
        let doubt = when.doubt.or((day > now.day()).then_some(Doubt::Future));
        return When { day: Some(day), doubt, ..when };
    };
    let shown = day
        .and_hms_opt(clock.hour, clock.minute, 0)
        .and_then(|time| time.checked_add_signed(TimeDelta::minutes(clock.shift)))
        .and_then(|time| Some((time.date(), Moment::at(time.date(), hour(&time), minute(&time))?)));
    match shown {
        None => When { day: Some(day), clock: None, doubt: Some(Doubt::Impossible), ..when },
        Some((day, moment)) => {
            let doubt = when.doubt.or((moment > now).then_some(Doubt::Future));
            When { day: Some(day), clock: Some(moment.clock()), doubt, ..when }
        }
    }
}

fn hour(time: &chrono::NaiveDateTime) -> u32 {
    chrono::Timelike::hour(time)
}

fn minute(time: &chrono::NaiveDateTime) -> u32 {
    chrono::Timelike::minute(time)
}

/// The day without a year that lies nearest to now: on 3 January, 28 December was a week ago.
fn day_near(written: Written, now: Moment) -> Option<Day> {
    let today = now.day();
    let years = [today.year(), today.year() - 1, today.year() + 1];
    years
        .into_iter()
        .filter_map(|year| Day::from_ymd_opt(year, written.month, written.day))
        .min_by_key(|day| day.signed_duration_since(today).num_days().abs())
}

struct Reader<'a> {
    chars: &'a [char],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> char {
        self.chars.get(self.at + ahead).copied().unwrap_or_default()
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.peek(0) == wanted;
        self.at += usize::from(found);
        found
    }

    fn spaces(&mut self) {
        let mut most = 4;
        while most > 0 && self.take(' ') {
            most -= 1;
        }
    }

    /// One to `most` digits with none behind them.
    fn number(&mut self, most: usize) -> Option<(u32, usize)> {
        let start = self.at;
        let mut value = 0;
        while let Some(digit) = self.peek(0).to_digit(10) {
            value = value * 10 + digit;
            self.at += 1;
            if self.at - start > most {
                self.at = start;
                return None;
            }
        }
        let length = self.at - start;
        (length > 0).then_some((value, length))
    }

    /// Tries a way to read; where it leads nowhere, nothing was read.
    fn attempt<T>(&mut self, way: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.at;
        let found = way(self);
        if found.is_none() {
            self.at = start;
        }
        found
    }

    fn date(&mut self) -> Option<Written> {
        let first = self.peek(0);
        if first.is_ascii_digit() {
            self.attempt(Self::japanese)
                .or_else(|| self.attempt(Self::with_marks))
                .or_else(|| self.attempt(Self::day_and_name))
        } else if first.is_ascii_alphabetic() {
            self.attempt(Self::short_era).or_else(|| self.attempt(Self::name_and_day))
        } else if first == '令' {
            self.attempt(Self::era)
        } else {
            None
        }
    }

    /// 2026年11月20日, 11月20日.
    fn japanese(&mut self) -> Option<Written> {
        let (first, length) = self.number(4)?;
        let year = if length == 4 && self.take('年') { Some(first) } else { None };
        self.spaces();
        let month = if year.is_some() { self.number(2)?.0 } else { first };
        self.take('月').then_some(())?;
        self.spaces();
        let day = self.number(2)?.0;
        self.take('日').then_some(Written { year, month, day })
    }

    /// 令和8年11月20日.
    fn era(&mut self) -> Option<Written> {
        (self.take('令') && self.take('和')).then_some(())?;
        let year = if self.take('元') { 1 } else { self.number(2)?.0 };
        self.take('年').then_some(())?;
        let month = self.number(2)?.0;
        self.take('月').then_some(())?;
        let day = self.number(2)?.0;
        self.take('日').then_some(Written { year: Some(2018 + year), month, day })
    }

    /// R8.11.20, R8/11/20.
    fn short_era(&mut self) -> Option<Written> {
        self.take('r').then_some(())?;
        let year = self.number(2)?.0;
        let mark = self.peek(0);
        (matches!(mark, '.' | '/') && self.take(mark)).then_some(())?;
        let month = self.number(2)?.0;
        self.take(mark).then_some(())?;
        let day = self.number(2)?.0;
        self.ends().then_some(Written { year: Some(2018 + year), month, day })
    }

    /// 2026/11/20, 2026-11-20, 2026.11.20; Japan Post's English pages write 11/20/2026; 11/20.
    fn with_marks(&mut self) -> Option<Written> {
        let (first, length) = self.number(4)?;
        let mark = self.peek(0);
        let whole = length == 4;
        if !(mark == '/' || whole && matches!(mark, '-' | '.')) || length == 3 {
            return None;
        }
        self.at += 1;
        let (second, _) = self.number(2)?;
        if self.peek(0) != mark {
            return (!whole && self.ends()).then_some(Written { year: None, month: first, day: second });
        }
        self.at += 1;
        let (third, third_length) = self.number(4)?;
        if !self.ends() {
            return None;
        }
        match (whole, third_length) {
            (true, 1 | 2) => Some(Written { year: Some(first), month: second, day: third }),
            // Month before day as Japan Post writes it; the other order where only that can be.
            (false, 4) if first > 12 && second <= 12 => Some(Written { year: Some(third), month: second, day: first }),
            (false, 4) => Some(Written { year: Some(third), month: first, day: second }),
            (false, 2) if first > 12 => Some(Written { year: Some(2000 + first), month: second, day: third }),
            (false, 2) => Some(Written { year: Some(2000 + third), month: first, day: second }),
            _ => None,
        }
    }

    /// Nothing follows that would make it another number.
    fn ends(&self) -> bool {
        let goes_on = |ch: char| ch.is_ascii_digit() || ch == '/';
        let fraction = matches!(self.peek(0), '-' | '.') && self.peek(1).is_ascii_digit();
        !goes_on(self.peek(0)) && !fraction
    }

    /// November 20, 2026; Nov 20.
    fn name_and_day(&mut self) -> Option<Written> {
        let month = self.month()?;
        self.take('.');
        self.spaces();
        let day = self.number(2)?.0;
        self.ordinal();
        let year = self.year();
        Some(Written { year, month, day })
    }

    /// 20 November 2026; 20th Nov.
    fn day_and_name(&mut self) -> Option<Written> {
        let day = self.number(2)?.0;
        self.ordinal();
        let _ = self.take('-') || self.take(' ');
        let month = self.month()?;
        let _ = self.take('.') || self.take('-');
        let year = self.year();
        Some(Written { year, month, day })
    }

    fn month(&mut self) -> Option<u32> {
        let rest = self.chars.get(self.at..).unwrap_or_default();
        // Mostly the first letter says that a word is no month.
        if !matches!(rest, ['j' | 'f' | 'm' | 'a' | 's' | 'o' | 'n' | 'd', second, ..] if "aepuco".contains(*second)) {
            return None;
        }
        let length = rest.iter().take(10).take_while(|ch| ch.is_ascii_alphabetic()).count();
        let name = rest.get(..length).filter(|name| name.len() >= 3)?;
        let begins = |month: &&str| length <= month.len() && month.chars().take(length).eq(name.iter().copied());
        let number = match name {
            ['s', 'e', 'p', 't'] => 8,
            _ => MONTHS.iter().position(begins)?,
        };
        self.at += length;
        u32::try_from(number + 1).ok()
    }

    fn ordinal(&mut self) {
        let ending = [self.peek(0), self.peek(1)];
        if [['s', 't'], ['n', 'd'], ['r', 'd'], ['t', 'h']].contains(&ending) {
            self.at += 2;
        }
    }

    fn year(&mut self) -> Option<u32> {
        self.attempt(|reader| {
            reader.take(',');
            reader.spaces();
            let (year, length) = reader.number(4)?;
            (length == 4 && reader.peek(0) != ':').then_some(year)
        })
    }

    /// (金), (Fri.).
    fn weekday(&mut self) {
        let _ = self.attempt(|reader| {
            reader.spaces();
            reader.take('(').then_some(())?;
            for _ in 0..10 {
                let ch = reader.peek(0);
                reader.at += 1;
                match ch {
                    ')' => return Some(()),
                    ch if ch.is_alphabetic() || ch == '.' => {}
                    _ => return None,
                }
            }
            None
        });
    }

    /// A time that stands behind a date.
    fn behind_a_date(&mut self) -> Option<Clock> {
        self.attempt(|reader| {
            let _ = reader.take('t') || reader.take(',');
            reader.spaces();
            if reader.peek(0) == 'a' && reader.peek(1) == 't' && reader.peek(2) == ' ' {
                reader.at += 3;
            }
            reader.clock()
        })
    }

    /// 18:05, 18:05:30, 6:05 pm, 午後6時5分, 18:05+09:00.
    fn clock(&mut self) -> Option<Clock> {
        self.attempt(|reader| {
            let mut later = None;
            if reader.peek(0) == '午' && matches!(reader.peek(1), '前' | '後') {
                later = Some(reader.peek(1) == '後');
                reader.at += 2;
            }
            let (mut hour, _) = reader.number(2)?;
            let mut minute = 0;
            let mut shift = 0;
            if reader.take(':') {
                let (value, length) = reader.number(2)?;
                minute = if length == 2 { value } else { return None };
                if reader.peek(0) == ':' && reader.peek(1).is_ascii_digit() {
                    reader.at += 1;
                    reader.number(2)?;
                }
                if reader.peek(0) == '.' && reader.peek(1).is_ascii_digit() {
                    reader.at += 1;
                    reader.number(9)?;
                }
                shift = reader.offset();
                let half = reader.attempt(|reader| {
                    reader.spaces();
                    let half = reader.peek(0);
                    let whole = matches!(half, 'a' | 'p') && reader.peek(1) == 'm' && !reader.peek(2).is_alphabetic();
                    reader.at += 2;
                    whole.then_some(half == 'p')
                });
                later = later.or(half);
            } else {
                reader.take('時').then_some(())?;
                if let Some(value) = reader.attempt(|reader| {
                    let (value, _) = reader.number(2)?;
                    reader.take('分').then_some(value)
                }) {
                    minute = value;
                }
            }
            if let Some(later) = later
                && hour <= 12
            {
                hour = hour % 12 + if later { 12 } else { 0 };
            }
            (!reader.peek(0).is_ascii_digit()).then_some(Clock { hour, minute, shift })
        })
    }

    /// An offset from UTC, as machines write it.
    fn offset(&mut self) -> i64 {
        const JAPAN: i64 = 9 * 60;
        let found = self.attempt(|reader| {
            let sign = match reader.peek(0) {
                'z' if !reader.peek(1).is_alphanumeric() => {
                    reader.at += 1;
                    return Some(JAPAN);
                }
                '+' => 1,
                '-' => -1,
                _ => return None,
            };
            reader.at += 1;
            let (hours, length) = reader.number(2)?;
            reader.take(':').then_some(())?;
            let (minutes, _) = reader.number(2)?;
            (length == 2).then_some(JAPAN - sign * i64::from(hours * 60 + minutes))
        });
        found.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        fold::fold,
        jst::{day_from_iso, iso},
        status::vocabulary::lower,
    };

    fn at(day: &str, hour: u32, minute: u32) -> Moment {
        Moment::at(day_from_iso(day).expect("a day"), hour, minute).expect("a time")
    }

    fn shown(text: &str, now: Moment) -> String {
        let chars: Vec<char> = fold(text).chars().map(lower).collect();
        let Some((when, end)) = read(&chars, 0, now) else { return "-".to_owned() };
        let mut out = when.day.map_or("?".to_owned(), iso);
        if let Some((hour, minute)) = when.clock {
            out += &format!(" {hour:02}:{minute:02}");
        }
        if when.year_assumed {
            out += " assumed";
        }
        if let Some(doubt) = when.doubt {
            out = format!("{out} {}", doubt.id());
        }
        let rest: String = chars[end..].iter().collect();
        if !rest.is_empty() {
            out += &format!(" |{rest}");
        }
        out
    }

    #[test]
    fn every_way_to_write_a_time() {
        let now = at("2026-11-22", 10, 0);
        for (text, expected) in [
            ("2026/11/20 18:05", "2026-11-20 18:05"),
            ("２０２６／１１／２０　１８：０５", "2026-11-20 18:05"),
            ("11/20/2026 18:05", "2026-11-20 18:05"),
            ("11/20/2026", "2026-11-20"),
            ("20/11/2026 9:05", "2026-11-20 09:05"),
            ("2026-11-20T18:05:30+09:00", "2026-11-20 18:05"),
            ("2026-11-20T18:05:30.123Z", "2026-11-21 03:05"),
            ("2026年11月20日(金) 18時5分", "2026-11-20 18:05"),
            ("2026年11月20日（金曜日）午後6時", "2026-11-20 18:00"),
            ("令和8年11月20日", "2026-11-20"),
            ("11月20日 18:05 引受", "2026-11-20 18:05 assumed | 引受"),
            ("11/20 18:05", "2026-11-20 18:05 assumed"),
            ("Nov 20, 2026, 6:05 PM", "2026-11-20 18:05"),
            ("November 20 at 6:05pm", "2026-11-20 18:05 assumed"),
            ("20 Nov 2026 12:05 am", "2026-11-20 00:05"),
            ("26/11/20 18:05", "2026-11-20 18:05"),
            ("2026.11.20", "2026-11-20"),
            ("2026/11/20.", "2026-11-20 |."),
            // After now.
            ("2026/11/22 10:01", "2026-11-22 10:01 future"),
            ("2026/11/22 10:00", "2026-11-22 10:00"),
            ("2026/11/22", "2026-11-22"),
            ("2031/01/01", "2031-01-01 future"),
            // Impossible.
            ("2026/02/30 18:05", "? impossible"),
            ("2026/13/01", "? impossible"),
            ("2026/11/20 25:05", "2026-11-20 impossible"),
            ("02/29 10:00", "? assumed impossible"),
            ("0026/11/20", "? impossible"),
            // No dates.
            ("24/7", "-"),
            ("1234-5678-9012", "-"),
            ("2026-1234", "-"),
            ("03/1234/5678", "-"),
            ("marching", "-"),
            ("163-8799", "-"),
        ] {
            assert_eq!(shown(text, now), expected, "{text}");
        }
    }

    #[test]
    fn the_year_around_new_year() {
        let check = |now: Moment, text: &str, expected: &str| assert_eq!(shown(text, now), expected, "{text}");
        check(at("2027-01-03", 9, 0), "12/28 10:00", "2026-12-28 10:00 assumed");
        check(at("2027-01-03", 9, 0), "1月2日", "2027-01-02 assumed");
        check(at("2026-12-31", 23, 0), "1/1 00:10", "2027-01-01 00:10 assumed future");
        check(at("2026-12-30", 9, 0), "12/29 10:00", "2026-12-29 10:00 assumed");
        check(at("2028-03-01", 9, 0), "2/29 10:00", "2028-02-29 10:00 assumed");
        check(at("2029-01-10", 9, 0), "2/29 10:00", "2028-02-29 10:00 assumed");
    }
}

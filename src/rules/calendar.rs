//! Calendar files (iCalendar, RFC 5545) for a last day: an all-day entry with an alarm at nine in the morning of the
//! day before and of the day itself.
//!
//! By hand: the `icalendar` crate would add 81 KB to what a phone downloads. It reads our files back in the tests.

use crate::rules::jst::{Day, Moment};
use chrono::{Datelike, Timelike};
use std::fmt::Write;

/// What goes into the calendar.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The same for the same thing, so that a second download replaces the first.
    pub uid: String,
    /// The title.
    pub summary: String,
    /// What helps to remember what it was about.
    pub description: String,
    /// The day.
    pub day: Day,
}

/// Writes the file; `now` is when.
#[must_use]
pub fn ics(entry: &Entry, now: Moment) -> String {
    let stamp = now.utc();
    let mut out = String::new();
    let mut line = |content: String| fold(&content, &mut out);
    line("BEGIN:VCALENDAR".into());
    line("VERSION:2.0".into());
    line("PRODID:-//Tebiki//Tebiki//EN".into());
    line("BEGIN:VEVENT".into());
    line(format!("UID:{}", escaped(&entry.uid)));
    line(format!("DTSTAMP:{}T{:02}{:02}{:02}Z", digits(stamp.date()), stamp.hour(), stamp.minute(), stamp.second()));
    line(format!("DTSTART;VALUE=DATE:{}", digits(entry.day)));
    line(format!("DTEND;VALUE=DATE:{}", digits(entry.day.succ_opt().unwrap_or(entry.day))));
    line(format!("SUMMARY:{}", escaped(&entry.summary)));
    line(format!("DESCRIPTION:{}", escaped(&entry.description)));
    line("TRANSP:TRANSPARENT".into());
    for trigger in ["-PT15H", "PT9H"] {
        line("BEGIN:VALARM".into());
        line("ACTION:DISPLAY".into());
        line(format!("DESCRIPTION:{}", escaped(&entry.summary)));
        line(format!("TRIGGER:{trigger}"));
        line("END:VALARM".into());
    }
    line("END:VEVENT".into());
    line("END:VCALENDAR".into());
    out
}

fn digits(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for char in text.chars() {
        match char {
            '\\' | ';' | ',' => {
                let _ = write!(out, "\\{char}");
            }
            '\n' => out.push_str("\\n"),
            char if char.is_control() => {}
            char => out.push(char),
        }
    }
    out
}

/// Lines end with CR LF and hold at most 75 octets; a longer one goes on after a space.
fn fold(content: &str, out: &mut String) {
    let mut length = 0;
    for char in content.chars() {
        if length + char.len_utf8() > 75 {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(char);
        length += char.len_utf8();
    }
    out.push_str("\r\n");
}

//! Calendar files, read back by the crate `icalendar` and held against RFC 5545.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use icalendar::{
    Calendar, CalendarComponent, Component, DatePerhapsTime,
    parser::{read_calendar, unfold},
};
use proptest::prelude::*;
use tebiki::rules::{
    calendar::{Entry, ics},
    jst::{Day, Moment, day_from_iso},
};

#[test]
fn a_last_day_reads_back() {
    let file = ics(&entry("最後の日, to be safe; really", "窓口へ\n10:00 \\ 16:00"), now());
    let calendar: Calendar = read_calendar(&unfold(&file)).unwrap().into();
    let [CalendarComponent::Event(event)] = calendar.components.as_slice() else { panic!("{file}") };
    assert_eq!(event.get_uid(), Some("last-day-usual@tebiki"));
    assert_eq!(event.get_summary(), Some("最後の日, to be safe; really"));
    assert_eq!(event.get_description(), Some("窓口へ\n10:00 \\ 16:00"));
    assert_eq!(event.get_start(), Some(DatePerhapsTime::Date(date("2026-12-01"))), "an all-day entry");
    assert_eq!(event.get_end(), Some(DatePerhapsTime::Date(date("2026-12-02"))), "the end is the day after");
    assert_eq!(event.property_value("DTSTAMP"), Some("20261122T010203Z"), "in UTC");
    assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"), "it does not block the day");
}

/// Nine in the morning of the day before and of the day itself; the entry begins at midnight.
#[test]
fn it_rings_the_day_before_and_on_the_day() {
    let file = ics(&entry("Last day", ""), now());
    let alarms: Vec<&str> = file.split("BEGIN:VALARM\r\n").skip(1).collect();
    assert_eq!(alarms.len(), 2);
    for (alarm, trigger) in alarms.iter().zip(["TRIGGER:-PT15H\r\n", "TRIGGER:PT9H\r\n"]) {
        assert!(alarm.contains(trigger), "{alarm}");
        assert!(alarm.contains("ACTION:DISPLAY\r\n") && alarm.contains("DESCRIPTION:Last day\r\n"), "{alarm}");
        assert!(alarm.contains("END:VALARM\r\n"));
    }
}

/// What RFC 5545 asks for in every file and every entry (3.6, 3.6.1, 3.6.6), and in their order.
#[test]
fn the_file_is_whole() {
    let file = ics(&entry("Last day", "Detail"), now());
    let names: Vec<&str> = file.lines().map(|line| line.split([':', ';']).next().unwrap()).collect();
    let expected = "BEGIN VERSION PRODID BEGIN UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION TRANSP \
        BEGIN ACTION DESCRIPTION TRIGGER END BEGIN ACTION DESCRIPTION TRIGGER END END END";
    assert_eq!(names, expected.split_whitespace().collect::<Vec<_>>());
    assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    let once = ics(&entry("Last day", "Detail"), now());
    assert_eq!(file, once, "the same entry gives the same file");
}

#[test]
fn days_over_the_ends_of_months_and_years() {
    for (day, next) in [("2026-12-31", "2027-01-01"), ("2028-02-28", "2028-02-29"), ("2028-02-29", "2028-03-01")] {
        let file = ics(&Entry { day: date(day), ..entry("Last day", "") }, now());
        let compact = |day: &str| day.replace('-', "");
        assert!(file.contains(&format!("DTSTART;VALUE=DATE:{}\r\n", compact(day))), "{file}");
        assert!(file.contains(&format!("DTEND;VALUE=DATE:{}\r\n", compact(next))), "{file}");
    }
}

/// Exactly 75 octets stay on one line, 76 do not; the break falls between characters of three octets.
#[test]
fn long_lines_fold_at_octets() {
    let room = 75 - "SUMMARY:".len();
    let folded = |summary: &str| {
        let file = ics(&entry(summary, ""), now());
        let lines = file.split("\r\n").skip_while(|line| !line.starts_with("SUMMARY"));
        lines.take_while(|line| !line.starts_with("DESCRIPTION")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(folded(&"a".repeat(room)), [format!("SUMMARY:{}", "a".repeat(room))]);
    assert_eq!(folded(&"a".repeat(room + 1)), [format!("SUMMARY:{}", "a".repeat(room)), " a".to_owned()]);
    let lines = folded(&"手".repeat(100));
    assert_eq!(lines[0], format!("SUMMARY:{}", "手".repeat(room / 3)));
    assert!(lines[1..].iter().all(|line| line.starts_with(" 手")));
    assert_eq!(lines.iter().map(|line| line.matches('手').count()).sum::<usize>(), 100);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the text: the lines are those of one entry, none is too long, and the text comes back.
    #[test]
    fn any_text_reads_back(summary in hostile(), description in hostile(), day in 0..40_000_i64) {
        let day = date("2000-01-01") + chrono::TimeDelta::days(day);
        let file = ics(&Entry { uid: summary.clone(), summary: summary.clone(), description: description.clone(), day }, now());
        keeps_the_rules(&file)?;

        let unfolded = file.replace("\r\n ", "");
        let lines: Vec<&str> = unfolded.split("\r\n").collect();
        let values = |name: &str| -> Vec<String> {
            lines.iter().filter_map(|line| line.strip_prefix(name)).map(unescaped).collect()
        };
        prop_assert_eq!(values("SUMMARY:"), vec![visible(&summary)]);
        prop_assert_eq!(values("UID:"), vec![visible(&summary)]);
        let [summary, description] = [visible(&summary), visible(&description)];
        prop_assert_eq!(values("DESCRIPTION:"), vec![description.clone(), summary.clone(), summary.clone()]);
        for (name, count) in [("BEGIN:", 4), ("END:", 4), ("TRIGGER", 2), ("DTSTART", 1), ("ATTACH", 0), ("URL", 0)] {
            prop_assert_eq!(lines.iter().filter(|line| line.starts_with(name)).count(), count, "{}", name);
        }

        // The reader trims what stands around a value; that is its own doing.
        let calendar: Calendar = read_calendar(&unfold(&file)).map_err(TestCaseError::fail)?.into();
        prop_assert_eq!(calendar.components.len(), 1);
        let event = calendar.components[0].as_event().unwrap();
        prop_assert_eq!(event.get_start(), Some(DatePerhapsTime::Date(day)));
        prop_assert_eq!(event.get_summary().unwrap_or_default().trim(), summary.trim());
        prop_assert_eq!(event.get_description().unwrap_or_default().trim(), description.trim());
    }
}

/// CR LF at the end of every line and nowhere else, at most 75 octets before it, no control character.
fn keeps_the_rules(file: &str) -> Result<(), TestCaseError> {
    prop_assert!(file.ends_with("\r\n"));
    let without = file.replace("\r\n", "");
    prop_assert!(without.chars().all(|char| !char.is_control()), "{without:?}");
    for line in file.split("\r\n") {
        prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    Ok(())
}

/// Text that looks like the file's own markup, and any other.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = [
        "\r\n",
        "\n",
        "\r",
        "\\",
        "\\n",
        ";",
        ",",
        ":",
        "\"",
        " ",
        "\r\n ",
        "END:VEVENT",
        "\r\nATTACH:https://example.org",
        "BEGIN:VALARM",
        "手続き",
        "カードの",
        "👩‍👩‍👧",
        "e\u{301}",
        "\u{2028}",
        "\u{85}",
        "\u{0}",
        "\t",
        "\u{feff}",
        "plain words",
    ];
    let piece = prop_oneof![3 => prop::sample::select(pieces.to_vec()).prop_map(str::to_owned), 1 => any::<String>()];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// What of a text can stand in a calendar: everything but control characters, of which a line break remains.
fn visible(text: &str) -> String {
    text.chars().filter(|char| *char == '\n' || !char.is_control()).collect()
}

/// RFC 5545, 3.3.11.
fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut chars = value.chars();
    while let Some(char) = chars.next() {
        match (char, char == '\\') {
            (_, true) => match chars.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(escaped @ ('\\' | ';' | ',')) => out.push(escaped),
                other => panic!("\\{other:?} is no escape"),
            },
            (';' | ',', _) => panic!("{char} has to be escaped"),
            _ => out.push(char),
        }
    }
    out
}

fn entry(summary: &str, description: &str) -> Entry {
    Entry {
        uid: "last-day-usual@tebiki".to_owned(),
        summary: summary.to_owned(),
        description: description.to_owned(),
        day: date("2026-12-01"),
    }
}

/// 22 November 2026, 10:02:03 in Japan.
fn now() -> Moment {
    Moment::from_unix_millis(1_795_309_323_000).unwrap()
}

fn date(text: &str) -> Day {
    day_from_iso(text).unwrap()
}

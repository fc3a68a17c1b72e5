//! Holidays: every day from 2000 to 2050 against two independent data sets, and our own table against itself.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it is wrong")]

use chrono::{Datelike, Weekday};
use std::collections::{BTreeMap, BTreeSet};
use tebiki::rules::{
    holidays::{Certainty, DayKind, Holiday, LAST_GAZETTED_YEAR, YEARS, holiday},
    jst::{Day, day_from_iso, iso},
};

fn day(text: &str) -> Day {
    day_from_iso(text).unwrap_or_else(|| panic!("{text} is no date"))
}

fn every_day() -> impl Iterator<Item = Day> {
    let first = Day::from_ymd_opt(*YEARS.start(), 1, 1).expect("a first day");
    first.iter_days().take_while(|day| YEARS.contains(&day.year()))
}

fn found(day: Day) -> Option<(Holiday, Certainty)> {
    match holiday(day) {
        DayKind::Holiday(holiday, certainty) => Some((holiday, certainty)),
        DayKind::Ordinary => None,
        DayKind::Unknown => panic!("{day} is within the years known"),
    }
}

/// A holiday with a name in the Act, as against one that the Act derives from others.
fn is_proper(day: Day) -> bool {
    found(day).is_some_and(|(holiday, _)| !matches!(holiday, Holiday::SubstituteHoliday | Holiday::CitizensHoliday))
}

/// The holiday that a Japanese name stands for, in the spellings of both packages.
fn named(name: &str) -> Holiday {
    match name {
        "元日" => Holiday::NewYearsDay,
        "成人の日" => Holiday::ComingOfAgeDay,
        "建国記念の日" => Holiday::NationalFoundationDay,
        "天皇誕生日" => Holiday::EmperorsBirthday,
        "春分の日" => Holiday::VernalEquinoxDay,
        "昭和の日" => Holiday::ShowaDay,
        "憲法記念日" => Holiday::ConstitutionMemorialDay,
        "みどりの日" => Holiday::GreeneryDay,
        "こどもの日" => Holiday::ChildrensDay,
        "海の日" => Holiday::MarineDay,
        "山の日" => Holiday::MountainDay,
        "敬老の日" => Holiday::RespectForTheAgedDay,
        "秋分の日" => Holiday::AutumnalEquinoxDay,
        "体育の日" => Holiday::HealthAndSportsDay,
        "スポーツの日" => Holiday::SportsDay,
        "文化の日" => Holiday::CultureDay,
        "勤労感謝の日" => Holiday::LaborThanksgivingDay,
        "天皇の即位の日" => Holiday::AccessionDay,
        "即位礼正殿の儀" | "即位礼正殿の儀が行われる日" => Holiday::EnthronementCeremonyDay,
        "国民の休日" => Holiday::CitizensHoliday,
        _ if name.ends_with("振替休日") => Holiday::SubstituteHoliday,
        _ => panic!("{name} is no holiday that we know"),
    }
}

fn check(cases: &str) {
    let mut expected = BTreeMap::new();
    for line in cases.lines() {
        let (year, cells) = line.split_once('\t').expect("a year and its holidays");
        for cell in cells.split('\t') {
            let (date, name) = cell.split_once(' ').expect("a date and a name");
            expected.insert(day(&format!("{year}-{date}")), named(name));
        }
    }
    let covered: BTreeSet<i32> = expected.keys().map(Datelike::year).collect();
    assert_eq!(covered, YEARS.collect(), "the years covered");
    for day in every_day() {
        assert_eq!(found(day).map(|(holiday, _)| holiday), expected.get(&day).copied(), "{day}");
    }
}

#[test]
fn as_jpholiday_has_them() {
    check(include_str!("cases/holidays/jpholiday.tsv"));
}

#[test]
fn as_holidays_has_them() {
    check(include_str!("cases/holidays/holidays.tsv"));
}

#[test]
fn a_substitute_follows_a_sunday_without_a_gap() {
    for day in every_day().filter(|&day| found(day).is_some_and(|(it, _)| it == Holiday::SubstituteHoliday)) {
        let before = day.iter_days().rev().skip(1).take_while(|&day| is_proper(day));
        assert!(before.into_iter().any(|day| day.weekday() == Weekday::Sun), "{day} is the substitute of nothing");
        assert!(!matches!(day.weekday(), Weekday::Sun | Weekday::Sat), "{day} is a weekend");
    }
}

#[test]
fn a_sunday_holiday_has_one_substitute() {
    let sundays = every_day().filter(|&day| is_proper(day) && day.weekday() == Weekday::Sun).count();
    let substitutes =
        every_day().filter(|&day| found(day).is_some_and(|(it, _)| it == Holiday::SubstituteHoliday)).count();
    assert_eq!(sundays, substitutes);
}

#[test]
fn a_citizens_holiday_stands_between_two_holidays() {
    for day in every_day() {
        let between = is_proper_beside(day.pred_opt()) && is_proper_beside(day.succ_opt());
        match found(day) {
            Some((Holiday::CitizensHoliday, _)) => {
                assert!(between, "{day} stands between nothing");
                assert_ne!(day.weekday(), Weekday::Sun, "{day}");
            }
            None if between => assert_eq!(iso(day), "2003-05-04", "only a Sunday of the old wording is left out"),
            _ => {}
        }
    }
}

fn is_proper_beside(day: Option<Day>) -> bool {
    day.is_some_and(|day| YEARS.contains(&day.year()) && is_proper(day))
}

#[test]
fn every_year_has_each_holiday_once() {
    for year in YEARS {
        let mut proper = every_day()
            .filter(|&day| day.year() == year && is_proper(day))
            .filter_map(|day| found(day).map(|(holiday, _)| holiday))
            .collect::<Vec<_>>();
        let count = proper.len();
        proper.sort_unstable();
        proper.dedup();
        assert_eq!(proper.len(), count, "{year} has a holiday twice");
        // 14 at first; Greenery Day stayed beside Showa Day in 2007; Mountain Day came in 2016. 2019 had two days of its
        // own and no birthday.
        let expected = match year {
            2019 => 17,
            2016.. => 16,
            2007.. => 15,
            _ => 14,
        };
        assert_eq!(count, expected, "{year}");
    }
}

#[test]
fn only_equinoxes_and_what_depends_on_them_are_expected() {
    for day in every_day() {
        let Some((holiday, certainty)) = found(day) else { continue };
        let gazetted = day.year() <= LAST_GAZETTED_YEAR;
        let expected = match holiday {
            Holiday::VernalEquinoxDay | Holiday::AutumnalEquinoxDay => !gazetted,
            // In March every substitute, in September every day between, is an equinox's.
            Holiday::SubstituteHoliday | Holiday::CitizensHoliday => !gazetted && matches!(day.month(), 3 | 9),
            _ => false,
        };
        assert_eq!(certainty == Certainty::Expected, expected, "{day}");
    }
}

#[test]
fn ids_are_unique_and_complete() {
    let ids: BTreeSet<&str> = Holiday::ALL.iter().map(|holiday| holiday.id()).collect();
    assert_eq!(ids.len(), Holiday::ALL.len());
    let seen: BTreeSet<Holiday> = every_day().filter_map(|day| found(day).map(|(holiday, _)| holiday)).collect();
    assert_eq!(seen, Holiday::ALL.iter().copied().collect(), "every holiday occurs, and none is missing from ALL");
}

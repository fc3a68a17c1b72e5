//! What has to be true of every procedure, and the boundary cases of each.
//!
//! Data-driven over `procedures::ALL`: a new procedure is covered as soon as it stands there; it needs its golden
//! list and its drawing, and the failing test says how to make them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod boundary;

use boundary::check;
use chrono::Datelike;
use proptest::prelude::*;
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    fs, iter,
    path::Path as File,
    process::Command,
    ptr,
};
use tebiki::{
    cite,
    procedures::{self, Procedure},
    rules::{
        amount::{Dated, Series},
        answers::{Answers, CHANGE, Given, is_id},
        cite::Cite,
        deadline::{Count, Deadline},
        flow::{
            Ahead, Answer, At, Band, Birthday, Dates, Group, Input, Item, Number, Outcome, Path, Question, Reading,
            Step, Then, Value, Verdict, Walk, Wizard, outcomes, paths, walk,
        },
        hours::MUNICIPAL_DAYS,
        jst::{Day, day_from_iso},
        report::{Report, Worth},
    },
    text::t,
};

// Golden lists and drawings.

#[test]
fn golden_lists() {
    kept("paths", "tests/golden", "txt");
}

#[test]
fn drawings() {
    kept("draw", "docs", "mmd");
}

/// Every wizard's file is what `cargo dev` prints, and there is no file without a wizard.
fn kept(command: &str, folder: &str, ending: &str) {
    let root = File::new(env!("CARGO_MANIFEST_DIR"));
    let mut names = BTreeSet::new();
    let mut stale = Vec::new();
    for (procedure, wizard) in wizards() {
        let name = format!("{}.{}.{ending}", procedure.id, wizard.id);
        let run = Command::new(env!("CARGO_BIN_EXE_dev")).args([command, procedure.id, wizard.id]).output().unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        let printed = String::from_utf8(run.stdout).unwrap();
        let there = fs::read_to_string(root.join(folder).join(&name)).unwrap_or_default();
        if there != printed {
            let line = iter::zip(there.lines(), printed.lines()).position(|(there, printed)| there != printed);
            let line = line.unwrap_or(there.lines().count().min(printed.lines().count()));
            stale.push(format!(
                "{folder}/{name} differs from line {}.\n  there: {}\n  now:   {}\nRead the difference; if it is meant, renew it:\n  \
                 cargo dev {command} {} {} > {folder}/{name}",
                line + 1,
                there.lines().nth(line).unwrap_or("(nothing)"),
                printed.lines().nth(line).unwrap_or("(nothing)"),
                procedure.id,
                wizard.id,
            ));
        }
        names.insert(name);
    }
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if File::new(&name).extension().is_some_and(|found| found == ending) && !names.contains(&name) {
            stale.push(format!("{folder}/{name} belongs to no wizard; remove it"));
        }
    }
    assert!(stale.is_empty(), "\n{}", stale.join("\n"));
}

/// Without a wizard's name the first is meant; what there is not is refused, with what there is.
#[test]
fn development_commands_find_what_is_named() {
    let run = |arguments: &[&str]| Command::new(env!("CARGO_BIN_EXE_dev")).args(arguments).output().unwrap();
    for (procedure, wizard) in procedures::ALL.iter().map(|procedure| (procedure.id, procedure.wizards[0].id)) {
        for command in ["paths", "draw"] {
            assert_eq!(run(&[command, procedure]).stdout, run(&[command, procedure, wizard]).stdout);
        }
        let refused = run(&["paths", procedure, "none"]);
        assert_eq!(refused.status.code(), Some(2));
        assert!(refused.stdout.is_empty() && String::from_utf8_lossy(&refused.stderr).contains(wizard));
        let refused = run(&["draw", "none"]);
        assert_eq!(refused.status.code(), Some(2));
        assert!(refused.stdout.is_empty() && String::from_utf8_lossy(&refused.stderr).contains(procedure));
    }
    for arguments in [&[] as &[&str], &["paths"], &["dance"], &["evaluate", "x"], &["paths", "a", "b", "c"]] {
        let refused = run(arguments);
        assert_eq!(refused.status.code(), Some(2), "{arguments:?}");
        assert!(String::from_utf8_lossy(&refused.stderr).contains("cargo dev paths"), "{arguments:?}");
    }
}

// What the graphs are made of.

#[test]
fn every_path_ends() {
    for (procedure, wizard) in wizards() {
        let paths = paths(wizard);
        assert!(!paths.is_empty());
        let mut seen = BTreeSet::new();
        for path in &paths {
            assert!(path.outcome.is_some(), "{} {} comes back: {}", procedure.id, wizard.id, shown(path));
            assert!(path.steps.len() <= 16, "{} {} asks too much: {}", procedure.id, wizard.id, shown(path));
            assert!(seen.insert(shown(path)), "{} {} lists twice: {}", procedure.id, wizard.id, shown(path));
        }
    }
}

#[test]
fn ids_are_short_permanent_and_unique() {
    let id = |id: &str| assert!(is_id(id) && id.len() <= 32 && !id.starts_with('-') && !id.ends_with('-'), "{id}");
    let mut seen = BTreeSet::new();
    for procedure in procedures::ALL {
        id(procedure.id);
        assert!(seen.insert(procedure.id), "the procedure {} stands twice", procedure.id);
        assert!(ptr::eq(procedures::procedure(procedure.id).unwrap(), *procedure));
        let mut places = BTreeSet::new();
        for place in procedure.guide.iter().map(|section| section.id).chain(procedure.wizards.iter().map(|w| w.id)) {
            id(place);
            assert!(places.insert(place), "{} has {place} twice", procedure.id);
        }
        for wizard in procedure.wizards {
            assert!(ptr::eq(procedure.wizard(wizard.id).unwrap(), *wizard));
            for question in questions(wizard) {
                id(question.id);
                assert_ne!(question.id, CHANGE, "the address keeps this key for itself");
                let mut answers = BTreeSet::new();
                assert!(!question.answers().is_empty(), "{} has no answer", question.id);
                for answer in question.answers() {
                    id(answer.id);
                    assert!(answers.insert(answer.id), "{} has the answer {} twice", question.id, answer.id);
                    assert!(day_from_iso(answer.id).is_none(), "{} could be a date", answer.id);
                }
            }
            let mut items = Named::default();
            let mut outcomes = Named::default();
            for item in items_of(wizard) {
                id(item.id);
                items.add(item.id, item, "item");
            }
            for outcome in outcomes_of(wizard) {
                id(outcome.id);
                outcomes.add(outcome.id, outcome, "outcome");
            }
        }
        let mut deadlines = Named::default();
        let mut series = Named::default();
        for deadline in procedure.wizards.iter().flat_map(|wizard| deadlines_of(wizard)) {
            id(deadline.id);
            deadlines.add(deadline.id, deadline, "deadline");
        }
        for amounts in procedure.wizards.iter().flat_map(|wizard| series_of(wizard)) {
            id(amounts.id);
            series.add(amounts.id, amounts, "series");
        }
    }
}

/// Two questions may share an id only where no way passes both: otherwise one answer would count for both.
#[test]
fn question_ids_stand_once_on_every_path() {
    for (_, wizard) in wizards() {
        for path in paths(wizard) {
            let ids: BTreeSet<&str> = path.steps.iter().map(|(question, _)| question.id).collect();
            assert_eq!(ids.len(), path.steps.len(), "{}", shown(&path));
        }
    }
}

#[test]
fn everything_rests_on_something() {
    for procedure in procedures::ALL {
        let check = |what: &str, id: &str, cite: Cite| {
            assert!(!cite.is_empty(), "{} {what} {id} cites nothing", procedure.id);
            let once: BTreeSet<&str> = cite.iter().map(|statement| statement.id).collect();
            assert_eq!(once.len(), cite.len(), "{} {what} {id} cites one statement twice", procedure.id);
        };
        for section in procedure.guide {
            assert!(!section.points.is_empty() || !section.ticks.is_empty(), "{}", section.id);
            section.ticks.iter().for_each(|item| check("the guide's", item.id, item.cite));
            section.points.iter().for_each(|point| check("the guide's", section.id, point.cite));
        }
        for wizard in procedure.wizards {
            for question in questions(wizard) {
                check("question", question.id, question.cite);
                question.answers().iter().for_each(|answer| check("answer", answer.id, answer.cite));
            }
            items_of(wizard).iter().for_each(|item| check("item", item.id, item.cite));
            outcomes_of(wizard).iter().for_each(|outcome| check("outcome", outcome.id, outcome.cite));
            deadlines_of(wizard).iter().for_each(|deadline| check("deadline", deadline.id, deadline.cite));
            for series in series_of(wizard) {
                series.values.iter().for_each(|value| check("amount", series.id, value.cite));
            }
        }
    }
}

/// What `Procedure::cites` gathers is complete, so that the tests of facts see everything that a person sees.
#[test]
fn cites_leaves_nothing_out() {
    for procedure in procedures::ALL {
        let listed: BTreeSet<_> = procedure.cites().into_iter().map(<[_]>::as_ptr).collect();
        let check =
            |what: &str, cite: Cite| assert!(listed.contains(&cite.as_ptr()), "{} leaves out {what}", procedure.id);
        procedure.guide.iter().flat_map(|section| section.points).for_each(|point| check("a point", point.cite));
        procedure.guide.iter().flat_map(|section| section.ticks).for_each(|item| check(item.id, item.cite));
        for wizard in procedure.wizards {
            for question in questions(wizard) {
                check(question.id, question.cite);
                question.answers().iter().for_each(|answer| check(answer.id, answer.cite));
            }
            outcomes_of(wizard).iter().for_each(|outcome| check(outcome.id, outcome.cite));
            items_of(wizard).iter().for_each(|item| check(item.id, item.cite));
            deadlines_of(wizard).iter().for_each(|deadline| check(deadline.id, deadline.cite));
            for series in series_of(wizard) {
                series.values.iter().for_each(|value| check(series.id, value.cite));
            }
        }
    }
}

// Limits in time.

/// The bands' limits rise, from every day on which they may begin.
#[test]
fn limits_rise() {
    for dates in wizards().flat_map(|(_, wizard)| dates_of(wizard)) {
        assert!(!dates.bands.is_empty());
        for first in days("2023-01-01", "2029-12-31") {
            let limits: Vec<Day> = dates.bands.iter().map(|band| band.until.last_day(first)).collect();
            assert!(limits.is_sorted_by(|earlier, later| earlier < later), "{first}: {limits:?}");
        }
    }
}

/// Each limit, counted on the fingers, for every first day of seven years.
#[test]
fn limits_agree_with_counting() {
    let mut counted = 0;
    for deadline in wizards().flat_map(|(_, wizard)| deadlines_of(wizard)) {
        let mut before = None;
        for first in days("2023-01-01", "2029-12-31") {
            let last = counted_last_day(deadline, first);
            assert_eq!(deadline.last_day(first), last, "{} from {first}", deadline.id);
            assert!(before <= Some(last), "{} goes back at {first}", deadline.id);
            before = Some(last);
            counted += 1;
        }
    }
    assert!(counted > 0);
}

/// On every day of four years, each band begins and ends where counting says, and what lies ahead is refused or not.
#[test]
fn band_edges_agree_with_counting() {
    for dates in wizards().flat_map(|(_, wizard)| dates_of(wizard)) {
        let oracle = Oracle::new(dates);
        for today in days("2024-12-02", "2028-12-31") {
            for day in oracle.edges(today) {
                let expected = oracle.answer(today, day);
                let found = dates.answer(today, day);
                assert_eq!(found.map(|answer| answer.id), expected.map(|answer| answer.id), "{day} on {today}");
            }
        }
    }
}

/// Each birthday that is a limit, counted day by day for births and days around the turns of the calendar.
#[test]
fn birthdays_agree_with_counting() {
    for birthday in wizards().flat_map(|(_, wizard)| birthdays_of(wizard)) {
        for born in ["1990-01-01", "1992-02-28", "1996-02-29", "2001-03-01", "2004-11-22", "2015-12-31"].map(date) {
            for after in days("2023-12-25", "2025-03-10") {
                let (earlier, later) = counted_birthdays(after, born, birthday.nth);
                assert_eq!(birthday.days(after, born), Some((earlier, later)), "born {born}, after {after}");
                let on = |day: Option<Day>| birthday.answer(day.unwrap(), after, born).map(|answer| answer.id);
                assert_eq!(on(Some(earlier)), Some(birthday.before.id));
                assert_eq!(on(later.succ_opt()), Some(birthday.passed.id));
                if earlier < later {
                    assert_eq!(on(earlier.succ_opt()), Some(birthday.between.id));
                    assert_eq!(on(Some(later)), Some(birthday.between.id));
                }
            }
            assert_eq!(birthday.days(born.pred_opt().unwrap(), born), None);
        }
    }
}

/// The earliest and the latest day that is the `nth` birthday: in common years that of 29 February is the day before
/// or after, and a birthday on the first day counts or not.
fn counted_birthdays(after: Day, born: Day, nth: u32) -> (Day, Day) {
    let mut found = BTreeSet::new();
    for leapling in [(2, 28), (3, 1)] {
        for counts in [true, false] {
            let is_birthday = |day: &Day| {
                let own = (born.month(), born.day());
                let common = own == (2, 29) && !day.leap_year();
                (day.month(), day.day()) == if common { leapling } else { own }
            };
            let from = if counts { after } else { after.succ_opt().unwrap() };
            found.insert(from.iter_days().filter(is_birthday).nth(nth as usize - 1).unwrap());
        }
    }
    (*found.first().unwrap(), *found.last().unwrap())
}

// The two ways to read a graph.

/// Ids alone: every path is walked, whatever the day.
#[test]
fn walk_agrees_with_paths() {
    for (_, wizard) in wizards() {
        for today in turning_days() {
            for path in paths(wizard) {
                let answers = ids(&path);
                let walked = walk(wizard, &answers, today);
                if today < begins(wizard) {
                    assert!(walked.steps.is_empty());
                    assert!(matches!(walked.at, At::Outcome(before)
                        if ptr::eq(before, wizard.begins.as_ref().unwrap().before)));
                } else {
                    agrees(&path, &walked, today);
                    assert!(walked.steps.iter().all(|step| step.day.is_none()));
                }
            }
        }
    }
}

/// Every outcome that a path leads to, and the one before the beginning, each once.
#[test]
fn outcomes_are_those_of_the_paths() {
    for (_, wizard) in wizards() {
        let of_paths = paths(wizard).into_iter().filter_map(|path| path.outcome);
        let expected: BTreeSet<&str> =
            of_paths.chain(wizard.begins.iter().map(|begins| begins.before)).map(|outcome| outcome.id).collect();
        let found: Vec<&str> = outcomes(wizard).into_iter().map(|outcome| outcome.id).collect();
        assert_eq!(found.len(), expected.len(), "{}", wizard.id);
        assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), expected, "{}", wizard.id);
    }
}

/// Dates: for every path on days that are likely to go wrong, and for one path through each band on every day of
/// four years, a date on either side of each edge leads where the path of its band leads.
#[test]
fn walk_agrees_with_paths_at_every_edge() {
    for (_, wizard) in wizards() {
        let every_day = days("2024-12-02", "2028-12-31");
        let turning = turning_days();
        let mut oracles: BTreeMap<*const Dates, Oracle> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for path in paths(wizard) {
            for (at, (question, answer)) in path.steps.iter().enumerate() {
                let Input::Date(dates) = &question.input else { continue };
                let oracle = oracles.entry(ptr::from_ref(*dates)).or_insert_with(|| Oracle::new(dates));
                let answers = ids(&path);
                let first = seen.insert((ptr::from_ref(*question), answer.id));
                for today in if first { &every_day } else { &turning } {
                    if *today < begins(wizard) {
                        continue;
                    }
                    for day in oracle.edges(*today) {
                        let band = oracle.answer(*today, day);
                        if band.is_some_and(|band| band.id != answer.id) {
                            continue;
                        }
                        let mut answers = answers.clone();
                        answers.set(question.id, Given::Day(day));
                        let walked = walk(wizard, &answers, *today);
                        if band.is_some() {
                            agrees(&path, &walked, *today);
                            assert_eq!(walked.steps[at].day, Some(day));
                        } else {
                            assert_eq!(walked.steps.len(), at, "{day} lies ahead of {today}");
                            assert!(matches!(walked.at, At::Question(asked) if ptr::eq(asked, *question)));
                        }
                    }
                }
            }
        }
    }
}

/// Change: whichever answer of whichever path is changed to whichever other, what was answered before stays, what
/// was answered after stays where it still fits, and changing back leads back.
#[test]
fn change_keeps_what_still_fits() {
    let today = date("2026-11-22");
    for (_, wizard) in wizards() {
        for path in paths(wizard) {
            for (at, (question, old)) in path.steps.iter().enumerate() {
                for new in question.answers() {
                    let mut answers = Answers::from_fragment(&format!("{}&{CHANGE}={}", fragment(&path), question.id));
                    assert_eq!(answers.change(), Some(question.id));
                    answers.set(question.id, Given::Id(value(question, new)));
                    assert_eq!(answers.change(), None, "what was to be changed has been");
                    assert_eq!(answers.iter().count(), path.steps.len(), "nothing is thrown away");
                    let changed = walk(wizard, &answers, today);
                    for (step, (question, answer)) in iter::zip(&changed.steps, &path.steps[..at]) {
                        assert!(ptr::eq(step.question, *question) && ptr::eq(step.answer, *answer));
                    }
                    assert!(changed.steps.len() > at && ptr::eq(changed.steps[at].answer, new));
                    for step in &changed.steps[at + 1..] {
                        let kept = path.steps.iter().find(|(question, _)| question.id == step.question.id);
                        assert_eq!(kept.map(|(_, answer)| answer.id), Some(step.answer.id));
                    }
                    if let At::Question(asked) = changed.at {
                        let given = path.steps.iter().find(|(question, _)| question.id == asked.id);
                        let fits =
                            given.is_some_and(|(question, answer)| asked.answer(&value(question, answer)).is_some());
                        assert!(!fits, "{}: {} is asked although it was answered", shown(&path), asked.id);
                    }
                    answers.set(question.id, Given::Id(value(question, old)));
                    agrees(&path, &walk(wizard, &answers, today), today);
                }
            }
        }
    }
}

/// A date that was typed stands in for its band, and only there.
#[test]
fn typed_dates_take_the_place_of_their_bands() {
    let today = date("2026-11-22");
    let mut oracles: BTreeMap<*const Dates, Oracle> = BTreeMap::new();
    for (_, wizard) in wizards() {
        for path in paths(wizard) {
            let Some((asked, band, dates)) = path.steps.iter().find_map(|(question, answer)| match &question.input {
                Input::Date(dates) if !dates.instead.iter().any(|instead| ptr::eq(*instead, *answer)) => {
                    Some((*question, *answer, *dates))
                }
                _ => None,
            }) else {
                continue;
            };
            let oracle = oracles.entry(ptr::from_ref(dates)).or_insert_with(|| Oracle::new(dates));
            let day = oracle
                .edges(today)
                .into_iter()
                .find(|day| oracle.answer(today, *day).is_some_and(|answer| ptr::eq(answer, band)));
            let day = day.expect("each band has an edge");
            let typed = |question: &str, answer: &str| (question == asked.id && answer == band.id).then_some(day);
            let walked = walk(wizard, &ids(&path).with_days(typed), today);
            agrees(&path, &walked, today);
            assert_eq!(walked.steps.iter().filter_map(|step| step.day).collect::<Vec<_>>(), [day]);
        }
    }
}

/// A link holds bands, not dates. Whenever it is opened, it shows an outcome only where the dates that were typed when
/// it was made still lead there; else it asks for the first of them, and what was answered before stays.
#[test]
fn links_say_nothing_that_time_has_ended() {
    let made = date("2026-11-22");
    let mut asked = 0;
    for (_, wizard) in wizards() {
        for path in paths(wizard) {
            let typed = with_dates(wizard, &path, made);
            agrees(&path, &typed, made);
            let mut dated = ids(&path);
            for step in &typed.steps {
                dated.set(step.question.id, step.day.map_or_else(|| Given::Id(step.value()), Given::Day));
            }
            for days in [0, 1, 6, 7, 29, 30, 31, 400, 4000] {
                let opened = made.checked_add_days(chrono::Days::new(days)).unwrap();
                let link = walk(wizard, &ids(&path), opened).that_lasts();
                let now = walk(wizard, &dated, opened);
                let known = iter::zip(&link.steps, &now.steps).all(|(one, other)| ptr::eq(one.answer, other.answer));
                assert!(known, "{} after {days} days", shown(&path));
                match (link.at, now.at) {
                    (At::Outcome(shown), At::Outcome(true_now)) if ptr::eq(shown, true_now) => {}
                    (At::Outcome(outcome), _) => panic!("{} says {} after {days} days", shown(&path), outcome.id),
                    (At::Question(question), _) => {
                        assert!(question.asks_for_a_day() && question.is_band(path.steps[link.steps.len()].1.id));
                        asked += 1;
                    }
                }
                let steps = now.steps.len();
                assert_eq!(now.that_lasts().steps.len(), steps, "dates are not asked for twice");
            }
        }
    }
    assert!(asked > 0);
}

// What outcomes are made of.

#[test]
fn amounts_rise_in_time() {
    for series in wizards().flat_map(|(_, wizard)| series_of(wizard)) {
        let first_days: Vec<Day> = series.values.iter().map(|value| value.first_day().expect("a real day")).collect();
        assert!(!first_days.is_empty(), "{} has no value", series.id);
        assert!(first_days.is_sorted_by(|earlier, later| earlier < later), "{}: {first_days:?}", series.id);
        for (at, value) in series.values.iter().enumerate() {
            assert!(value.yen <= 100_000, "{}: {} yen", series.id, value.yen);
            let on = |day: Option<Day>| series.on(day.unwrap()).map(|value| value.yen);
            assert_eq!(on(Some(first_days[at])), Some(value.yen));
            let earlier = at.checked_sub(1).map(|at| series.values[at].yen);
            assert_eq!(on(first_days[at].pred_opt()), earlier, "{} before {}", series.id, first_days[at]);
            assert_ne!(earlier, Some(value.yen), "{} does not change on {}", series.id, first_days[at]);
        }
        assert_eq!(series.on(Day::MAX).map(|value| value.yen), series.values.last().map(|value| value.yen));
    }
}

/// On every path: a group's items have what the group promises, no amount is missing, no day depends on a date that
/// was never asked for, and nothing is said twice.
#[test]
fn reports_are_whole() {
    for (procedure, wizard) in wizards() {
        // Before a series begins its amount is not known.
        let priced = series_of(wizard).into_iter().filter_map(|series| series.values[0].first_day()).max();
        let start = begins(wizard).max(date("2024-01-01")).max(priced.unwrap_or(Day::MIN));
        for path in paths(wizard) {
            for today in [start, date("2026-11-22"), date("2028-02-29")] {
                let walked = with_dates(wizard, &path, today);
                agrees(&path, &walked, today);
                let report = Report::new(path.outcome.unwrap(), &walked.steps, today);
                whole(procedure, &report, &walked.steps, today, &shown(&path));
            }
        }
        if let Some(begins) = &wizard.begins {
            whole(procedure, &Report::new(begins.before, &[], start), &[], start, "before it begins");
        }
    }
}

/// The date that was given to the question on which a line depends.
fn date_asked(asked: Option<&'static Question>, steps: &[Step]) -> Day {
    let asked = asked.expect("a question for a date");
    steps.iter().find(|step| ptr::eq(step.question, asked)).and_then(|step| step.day).expect("its date")
}

fn whole(procedure: &Procedure, report: &Report, steps: &[Step], today: Day, path: &str) {
    let place = format!("{} {path} on {today}", procedure.id);
    let groups: Vec<Group> = report.groups.iter().map(|(group, _)| *group).collect();
    assert!(groups.is_sorted_by(|one, next| one < next), "{place}: {groups:?}");
    let (mut ids, mut texts) = (BTreeSet::new(), Vec::new());
    for (group, lines) in &report.groups {
        assert!(!lines.is_empty(), "{place}: {group:?} is empty");
        for line in lines {
            let item = line.item;
            assert_eq!(item.group, *group);
            assert!(ids.insert(item.id), "{place}: {} stands twice", item.id);
            assert!(!texts.contains(&item.text), "{place}: {} says what another item says", item.id);
            texts.push(item.text);
            match (&item.value, &line.worth) {
                (Value::None, Worth::None) => {}
                (Value::Amount(series), Worth::Yen(amounts)) => {
                    assert_eq!(series.len(), amounts.len(), "{place}: {} lacks an amount", item.id);
                    let once: BTreeSet<&u32> = amounts.iter().collect();
                    assert_eq!(once.len(), amounts.len(), "{place}: {} {amounts:?}", item.id);
                }
                (Value::Address(address), Worth::Address(shown)) => assert_eq!(address, shown, "{place}: {}", item.id),
                (Value::Example(term), Worth::Example(shown)) => assert_eq!(term, shown, "{place}: {}", item.id),
                (Value::EndOfGiven(limit), Worth::EndOf(day)) => {
                    assert_eq!(*day, limit.last_day(date_asked(line.asked, steps)), "{place}: {}", item.id);
                }
                (Value::Each { price, of }, Worth::Yen(amounts)) => {
                    let number = steps.iter().find(|step| ptr::eq(step.question, *of)).unwrap().number.unwrap();
                    assert_eq!(amounts[..], [price.on(today).unwrap().yen * number], "{place}: {}", item.id);
                }
                (Value::FromGiven(limit), Worth::Day(day)) => {
                    assert_eq!(*day, limit.last_day(date_asked(line.asked, steps)), "{place}: {}", item.id);
                }
                (Value::AfterGiven(limit), Worth::Day(day)) => {
                    let last = limit.last_day(date_asked(line.asked, steps));
                    assert_eq!(day.pred_opt(), Some(last), "{place}: {}", item.id);
                }
                (Value::FromBirthday(Reading::Earlier | Reading::Later), Worth::Day(_)) => {}
                (Value::FromToday(_), Worth::Day(day)) => assert!(*day >= today, "{place}: {} is {day}", item.id),
                (value, worth) => panic!("{place}: {} has {worth:?} for {value:?}", item.id),
            }
            match group {
                Group::ByWhen => {
                    let day = matches!(line.worth, Worth::Day(_) | Worth::EndOf(_));
                    assert!(day, "{place}: {} has no day", item.id);
                }
                Group::Pay => assert!(matches!(line.worth, Worth::Yen(_)), "{place}: {} has no amount", item.id),
                _ => {}
            }
        }
    }
    assert_eq!(ids.len(), report.lines().count());
    let said = report.outcome.say.iter().chain(steps.iter().flat_map(|step| step.answer.say));
    let mut phrases = Vec::new();
    for phrase in said {
        assert!(!phrases.contains(&phrase.japanese), "{place}: says {:?} twice", phrase.japanese);
        phrases.push(phrase.japanese);
    }
}

// Whatever comes.

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// No sequence of answers, right or wrong, leads anywhere but along a listed path.
    #[test]
    fn any_answers_follow_a_path(
        picks in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..10_u8, any_day()), 0..24),
        today in any_day(),
    ) {
        for (_, wizard) in wizards() {
            let questions = questions(wizard);
            let mut answers = Answers::default();
            for (question, answer, kind, day) in &picks {
                let question = question.get(&questions);
                // Mostly an answer to the question; else a date, an answer to another question, or nothing known.
                let given = match kind {
                    0..=5 => Given::Id(value(question, answer.get::<&Answer>(&question.answers()))),
                    6..=7 => Given::Day(*day),
                    8 => Given::Id(answer.get(&answer.get(&questions).answers()).id.to_owned()),
                    _ => Given::Id("no-such-answer".to_owned()),
                };
                answers.set(question.id, given);
            }
            let walked = walk(wizard, &answers, today);
            follows(wizard, &walked, today)?;
            if let At::Outcome(outcome) = walked.at {
                prop_assert!(Report::new(outcome, &walked.steps, today).lines().count() >= outcome.items.len());
            }
        }
    }

    /// A fragment may come from anybody.
    #[test]
    fn any_fragment_follows_a_path(fragment in hostile(), today in any_day()) {
        for (_, wizard) in wizards() {
            let answers = Answers::from_fragment(&fragment);
            for (question, given) in answers.iter() {
                prop_assert!(is_id(question) && question != CHANGE);
                prop_assert!(matches!(given, Given::Id(id) if is_id(id)), "a fragment holds no date");
            }
            prop_assert!(answers.change().is_none_or(is_id));
            follows(wizard, &walk(wizard, &answers, today), today)?;
        }
    }

    /// A limit is met on its last day and not on the next, wherever the calendar begins or ends.
    #[test]
    fn any_date_has_one_answer(today in any_day(), day in any_day()) {
        for dates in wizards().flat_map(|(_, wizard)| dates_of(wizard)) {
            let found = dates.answer(today, day);
            prop_assert_eq!(found.is_none(), dates.ahead == Ahead::Refused && day > today);
            if let Some(found) = found {
                let passed = dates.bands.iter().take_while(|band| !ptr::eq(band.answer, found));
                prop_assert!(passed.into_iter().all(|band| band.until.last_day(day) < today));
                let band = dates.bands.iter().find(|band| ptr::eq(band.answer, found));
                prop_assert!(band.is_none_or(|band| band.until.last_day(day) >= today));
                prop_assert!(band.is_some() || ptr::eq(found, dates.passed));
            }
        }
    }
}

fn any_day() -> impl Strategy<Value = Day> {
    let near = 738_000..741_500_i32; // 2021 to 2031
    prop_oneof![
        8 => near.prop_map(|day| Day::from_num_days_from_ce_opt(day).unwrap()),
        1 => (-90_000_000..90_000_000_i32).prop_filter_map("beyond the calendar", Day::from_num_days_from_ce_opt),
        1 => prop::sample::select(vec![Day::MIN, Day::MAX, date("2024-02-29"), date("2024-12-02"), date("2024-12-01")]),
    ]
}

/// Fragments that look right, almost right, and not at all.
fn hostile() -> impl Strategy<Value = String> {
    let known: Vec<String> = wizards()
        .flat_map(|(_, wizard)| questions(wizard))
        .flat_map(|question| {
            question.answers().into_iter().map(move |answer| format!("{}={}", question.id, value(question, answer)))
        })
        .chain(
            ["change=reason", "change=change", "change=", "=", "&&", "#", "reason=", "%00=%ff", "reason=2026-11-01"]
                .map(str::to_owned),
        )
        .collect();
    let piece = prop_oneof![
        6 => prop::sample::select(known),
        1 => "[a-z0-9-]{0,60}=[a-z0-9-]{0,60}",
        1 => any::<String>(),
    ];
    prop_oneof![
        4 => prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.join("&")),
        1 => any::<String>(),
        1 => ("[a-z&=#]{1,8}", 1..3000_usize).prop_map(|(piece, times)| piece.repeat(times)),
    ]
}

fn follows(wizard: &'static Wizard, walked: &Walk, today: Day) -> Result<(), TestCaseError> {
    if today < begins(wizard) {
        prop_assert!(walked.steps.is_empty() && matches!(walked.at, At::Outcome(_)));
        return Ok(());
    }
    let followed = paths(wizard).into_iter().find(|path| {
        let same = |(step, (question, answer)): (&Step, &(&'static Question, &'static Answer))| {
            ptr::eq(step.question, *question) && ptr::eq(step.answer, *answer)
        };
        path.steps.len() >= walked.steps.len()
            && iter::zip(&walked.steps, &path.steps).all(same)
            && match walked.at {
                At::Question(next) => path.steps.get(walked.steps.len()).is_some_and(|(q, _)| ptr::eq(*q, next)),
                At::Outcome(outcome) => {
                    path.steps.len() == walked.steps.len() && ptr::eq(path.outcome.unwrap(), outcome)
                }
            }
    });
    prop_assert!(followed.is_some(), "{walked:?}");
    Ok(())
}

// What no procedure shows yet, on made-up ones.

static PRICE: Series = Series {
    id: "price",
    values: &[
        Dated { from: (2024, 12, 2), yen: 370, cite: cite![EI_01] },
        Dated { from: (2026, 10, 1), yen: 430, cite: cite![EI_02] },
    ],
};
static ONE: Deadline = Deadline { id: "one", count: Count::Days(1), cite: cite![EI_12] };
static TEN: Deadline = Deadline { id: "ten", count: Count::Days(10), cite: cite![EI_12] };
static FIRST: Question = Question {
    id: "first",
    text: t::common::BRAND,
    hint: None,
    cite: cite![EI_01],
    input: Input::Date(&Dates {
        bands: &[Band { until: &ONE, answer: &NOW }, Band { until: &TEN, answer: &SOON }],
        passed: &PAST,
        instead: &[&UNKNOWN],
        ahead: Ahead::Allowed,
    }),
};
static NOW: Answer = Answer::new("now", t::common::BRAND, cite![EI_01], &Then::Ask(&SECOND));
static SOON: Answer = Answer::new("soon", t::common::BRAND, cite![EI_01], &Then::Ask(&SECOND));
static PAST: Answer = Answer::new("past", t::common::BRAND, cite![EI_01], &Then::Ask(&FIRST));
static UNKNOWN: Answer = Answer::new("unknown", t::common::BRAND, cite![EI_01], &Then::Ask(&SECOND));
static SECOND: Question = Question {
    id: "second",
    text: t::common::BRAND,
    hint: None,
    cite: cite![EI_01],
    input: Input::Date(&Dates {
        bands: &[Band { until: &TEN, answer: &DONE }],
        passed: &DONE_LATE,
        instead: &[],
        ahead: Ahead::Refused,
    }),
};
static DONE: Answer = Answer::new("done", t::common::BRAND, cite![EI_01], &Then::End(&END));
static DONE_LATE: Answer = Answer::new("done-late", t::common::BRAND, cite![EI_01], &Then::End(&END));
static END: Outcome = Outcome {
    id: "end",
    verdict: Verdict::Yes,
    text: t::common::BRAND,
    detail: t::common::BRAND,
    cite: cite![EI_01],
    items: &[&PAY, &BY, &BY],
    say: &[],
};
static PAY: Item = Item::new("pay", Group::Pay, t::common::BRAND, cite![EI_01]).value(Value::Amount(&[&PRICE]));
static BY: Item = Item::new("by", Group::ByWhen, t::common::BRAND, cite![EI_01]).value(Value::FromGiven(&TEN));
static MADE_UP: Wizard =
    Wizard { id: "made-up", title: t::common::BRAND, description: t::common::BRAND, start: &FIRST, begins: None };

#[test]
fn a_way_that_comes_back_is_found() {
    let ends: Vec<(String, bool)> = paths(&MADE_UP).iter().map(|path| (shown(path), path.outcome.is_some())).collect();
    let expected = [
        ("first=now second=done", true),
        ("first=now second=done-late", true),
        ("first=soon second=done", true),
        ("first=soon second=done-late", true),
        ("first=past", false),
        ("first=unknown second=done", true),
        ("first=unknown second=done-late", true),
    ];
    assert_eq!(ends, expected.map(|(path, ends)| (path.to_owned(), ends)));
    let walked = walk(&MADE_UP, &Answers::from_fragment("first=past&second=done"), date("2026-11-22"));
    assert!(matches!(walked.at, At::Question(question) if ptr::eq(question, &FIRST)), "it does not go round");
}

#[test]
fn a_date_may_lie_ahead_where_that_is_allowed() {
    let band = |today: &str, day: &str| match &FIRST.input {
        Input::Date(dates) => dates.answer(date(today), date(day)).map(|answer| answer.id),
        _ => None,
    };
    for (day, expected) in [
        ("2027-11-22", "now"),
        ("2026-11-23", "now"),
        ("2026-11-21", "now"),
        ("2026-11-20", "soon"),
        ("2026-11-12", "soon"),
        ("2026-11-11", "past"),
    ] {
        assert_eq!(band("2026-11-22", day), Some(expected), "{day}");
    }
}

/// A price changes on its first day; the last date given counts; an item that stands twice is listed once.
#[test]
fn reports_of_made_up_answers() {
    for (today, expected) in
        [("2024-12-01", vec![]), ("2024-12-02", vec![370]), ("2026-09-30", vec![370]), ("2026-10-01", vec![430])]
    {
        let given = |text: &str| Given::Day(date(text));
        let mut answers = Answers::from([("first", given("2024-11-30")), ("second", given("2024-11-29"))]);
        if date(today) > date("2024-12-10") {
            answers.set("first", Given::Id("unknown".to_owned()));
        }
        let walked = walk(&MADE_UP, &answers, date(today));
        let At::Outcome(outcome) = walked.at else { panic!("{today}: {walked:?}") };
        let report = Report::new(outcome, &walked.steps, date(today));
        let lines: Vec<(&str, Worth)> = report.lines().map(|line| (line.item.id, line.worth.clone())).collect();
        assert_eq!(lines, [("by", Worth::Day(date("2024-12-09"))), ("pay", Worth::Yen(expected))], "{today}");
    }
}

static APPLY: Item = Item::new("apply", Group::ByWhen, t::common::BRAND, cite![EI_01])
    .value(Value::FromGiven(&TEN))
    .days(&MUNICIPAL_DAYS);
static ARRIVES: Item = Item::new("arrives", Group::ByWhen, t::common::BRAND, cite![EI_01])
    .value(Value::FromToday(&ONE))
    .days(&MUNICIPAL_DAYS);
static CLOSED_END: Outcome = Outcome {
    id: "end",
    verdict: Verdict::Yes,
    text: t::common::BRAND,
    detail: t::common::BRAND,
    cite: cite![EI_01],
    items: &[&APPLY, &ARRIVES, &BY],
    say: &[],
};

/// A last day on which the office is closed stays, and the last open day before it is named and goes into a calendar;
/// what depends on today is counted from the next open day; what has passed is nothing for a calendar.
#[test]
fn closed_offices_move_no_last_day() {
    // Given, today, then: the last day, the last open day, whether it has passed, the calendar's day; and from which
    // day the other is counted.
    for (given, today, last, open, gone, calendar, from) in [
        // A Monday; Sunday 29 November; Monday 23 November is a holiday.
        ("2026-11-20", "2026-11-20", "2026-11-30", None, false, Some("2026-11-30"), "2026-11-20"),
        ("2026-11-19", "2026-11-21", "2026-11-29", Some("2026-11-27"), false, Some("2026-11-27"), "2026-11-24"),
        ("2026-11-19", "2026-11-27", "2026-11-29", Some("2026-11-27"), false, Some("2026-11-27"), "2026-11-27"),
        ("2026-11-19", "2026-11-28", "2026-11-29", Some("2026-11-27"), true, Some("2026-11-29"), "2026-11-30"),
        ("2026-11-19", "2026-11-30", "2026-11-29", None, false, None, "2026-11-30"),
        ("2026-11-13", "2026-11-23", "2026-11-23", Some("2026-11-20"), true, Some("2026-11-23"), "2026-11-24"),
        ("2026-12-22", "2026-12-22", "2027-01-01", Some("2026-12-28"), false, Some("2026-12-28"), "2026-12-22"),
        // Whether these days are holidays is not known, so nothing is said.
        ("2050-12-27", "2050-12-28", "2051-01-06", None, false, Some("2051-01-06"), "2050-12-28"),
    ] {
        let place = format!("{given}, {today}");
        let step = Step { question: &SECOND, answer: &DONE, day: Some(date(given)), number: None };
        let report = Report::new(&CLOSED_END, &[step], date(today));
        let line = |id: &str| report.lines().find(|line| line.item.id == id).unwrap();
        let apply = line("apply");
        assert_eq!(apply.worth, Worth::Day(date(last)), "{place}");
        assert_eq!(
            apply.closed.map(|closed| (closed.last_open, closed.gone)),
            open.map(|day| (date(day), gone)),
            "{place}"
        );
        assert_eq!(apply.calendar, calendar.map(date), "{place}");
        assert_eq!(apply.counted_from, None);
        assert_eq!(line("arrives").counted_from, Some(date(from)), "{place}");
        assert_eq!(line("arrives").worth, Worth::Day(date(from).succ_opt().unwrap()), "{place}");
        assert_eq!(line("by").closed, None, "without an office no day is closed");
    }
}

static HOW_MANY: Question = Question {
    id: "how-many",
    text: t::common::BRAND,
    hint: None,
    cite: cite![EI_01],
    input: Input::Number(&Number { range: 1..=10, answer: &COUNTED }),
};
static COUNTED: Answer = Answer::new("counted", t::common::BRAND, cite![EI_01], &Then::End(&COUNTED_END));
static COUNTED_END: Outcome = Outcome {
    id: "end",
    verdict: Verdict::Yes,
    text: t::common::BRAND,
    detail: t::common::BRAND,
    cite: cite![EI_01],
    items: &[&EACH, &EITHER, &OR],
    say: &[],
};
static EACH: Item =
    Item::new("each", Group::Pay, t::common::BRAND, cite![EI_01]).value(Value::Each { price: &PRICE, of: &HOW_MANY });
static EITHER: Item =
    Item::new("either", Group::Pay, t::common::BRAND, cite![EI_01]).value(Value::Amount(&[&PRICE])).one_of();
static OR: Item =
    Item::new("or", Group::Pay, t::common::BRAND, cite![EI_01]).value(Value::Amount(&[&PRICE, &DEARER])).one_of();
static DEARER: Series = Series { id: "dearer", values: &[Dated { from: (2024, 12, 2), yen: 600, cite: cite![EI_01] }] };
static COUNTING: Wizard =
    Wizard { id: "counting", title: t::common::BRAND, description: t::common::BRAND, start: &HOW_MANY, begins: None };

/// A number stands in the address as it is; what is no number of the range, or is written otherwise, is no answer.
#[test]
fn numbers_are_answers() {
    for (given, expected) in [
        ("how-many=1", Some(1)),
        ("how-many=3", Some(3)),
        ("how-many=10", Some(10)),
        ("how-many=0", None),
        ("how-many=11", None),
        ("how-many=03", None),
        ("how-many=-1", None),
        ("how-many=99999999999", None),
        ("how-many=counted", None),
        ("", None),
    ] {
        let walked = walk(&COUNTING, &Answers::from_fragment(given), date("2026-11-22"));
        assert_eq!(walked.steps.first().and_then(|step| step.number), expected, "{given}");
        assert_eq!(matches!(walked.at, At::Outcome(_)), expected.is_some(), "{given}");
        for step in walked.steps {
            assert_eq!(format!("{}={}", step.question.id, step.value()), given);
        }
    }
    assert_eq!(paths(&COUNTING).len(), 1, "whatever the number, the way is one");
}

/// So many times the price of the day; of two of which one is paid, the least and the most; what it cost before.
#[test]
fn totals_of_made_up_amounts() {
    for (today, number, each, total) in [
        ("2026-09-30", "1", 370, (740, 970)),
        ("2026-09-30", "3", 1110, (1480, 1710)),
        ("2026-10-01", "3", 1290, (1720, 1890)),
        ("2026-10-01", "10", 4300, (4730, 4900)),
    ] {
        let walked = walk(&COUNTING, &Answers::from_fragment(&format!("how-many={number}")), date(today));
        let At::Outcome(outcome) = walked.at else { panic!("{today}: {walked:?}") };
        let report = Report::new(outcome, &walked.steps, date(today));
        let line = |id: &str| report.lines().find(|line| line.item.id == id).unwrap();
        assert_eq!(line("each").worth, Worth::Yen(vec![each]));
        assert_eq!(report.total().map(|total| (total.least, total.most)), Some(total), "{number} on {today}");
        let before = line("either").before.first().map(|before| (before.yen, before.until));
        let expected = (today >= "2026-10-01").then(|| (370, date("2026-09-30")));
        assert_eq!(before, expected, "{today}");
    }
}

// Express issuance, case by case.

/// A row: the fact it rests on, today, the answers, and what follows: the outcome, or `? question`, then items that
/// have to be there with their day or amount.
const EXPRESS_ISSUANCE: &[(&str, &str, &str, &str)] = &[
    // It began on 2 December 2024, at midnight in Japan.
    ("EI-01", "2024-12-01", "reason=lost lost-when=2024-11-30", "not-yet-launched no"),
    ("EI-01", "2024-12-01", "", "not-yet-launched no"),
    ("EI-04", "2024-12-02", "", "? reason"),
    ("EI-04", "2024-12-02", "reason=lost lost-when=2024-11-30", "? where"),
    // A reason that arose before the launch counts; its thirty days run all the same.
    ("EI-12", "2024-12-02", "reason=lost lost-when=2024-11-02", "? where"),
    ("EI-12", "2024-12-02", "reason=lost lost-when=2024-11-01", "window-passed ask-first last-day-was=2024-12-01"),
    // Thirty days from 1 November: safely to the 30th, usually to 1 December, passed from the 2nd.
    (
        "EI-12",
        "2026-11-01",
        "reason=lost lost-when=2026-11-01 where=residence certificates=wanted receiving=yes",
        "eligible yes last-day-safe=2026-11-30 last-day-usual=2026-12-01",
    ),
    (
        "EI-12",
        "2026-11-30",
        "reason=lost lost-when=2026-11-01 where=residence certificates=wanted receiving=yes",
        "eligible yes last-day-safe=2026-11-30 last-day-usual=2026-12-01",
    ),
    (
        "EI-12",
        "2026-12-01",
        "reason=lost lost-when=2026-11-01 where=residence certificates=wanted receiving=yes",
        "possibly-last-day conditions last-day-usual=2026-12-01",
    ),
    (
        "EI-13",
        "2026-12-02",
        "reason=lost lost-when=2026-11-01",
        "window-passed ask-first ask-help-desk last-day-was=2026-12-01",
    ),
    // Never "one month", in long months, short ones, over the year's end and over 29 February.
    ("EI-12", "2026-03-02", "reason=damaged damaged-when=2026-01-31", "? fault"),
    (
        "EI-12",
        "2026-03-03",
        "reason=damaged damaged-when=2026-01-31",
        "window-passed ask-first last-day-was=2026-03-02",
    ),
    ("EI-12", "2028-03-01", "reason=damaged damaged-when=2028-01-31", "? fault"),
    (
        "EI-12",
        "2028-03-02",
        "reason=damaged damaged-when=2028-01-31",
        "window-passed ask-first last-day-was=2028-03-01",
    ),
    (
        "EI-12",
        "2028-03-30",
        "reason=no-space no-space-when=2028-02-29 where=residence receiving=yes",
        "possibly-last-day conditions last-day-usual=2028-03-30",
    ),
    (
        "EI-12",
        "2027-01-30",
        "reason=no-space no-space-when=2026-12-31 where=residence receiving=yes",
        "possibly-last-day conditions last-day-usual=2027-01-30<2027-01-29",
    ),
    // A closed office does not extend it: 3 January 2027 is a Sunday in the New Year holidays.
    (
        "EI-12",
        "2027-01-04",
        "reason=no-space no-space-when=2026-12-04",
        "window-passed ask-first last-day-was=2027-01-03",
    ),
    // What has not happened yet is asked for again.
    ("EI-12", "2026-11-22", "reason=lost lost-when=2026-11-23", "? lost-when"),
    (
        "LX-02",
        "2026-11-22",
        "reason=lost lost-when=not-reported",
        "loss-not-reported conditions report-loss fee-lost-either=2000/1800",
    ),
    // Each reason asks for the day that begins its thirty days.
    ("LX-02", "2026-11-22", "reason=lost", "? lost-when"),
    ("LX-02", "2026-11-22", "reason=damaged", "? damaged-when"),
    ("LX-02", "2026-11-22", "reason=from-overseas", "? moved-in-when"),
    ("LX-02", "2026-11-22", "reason=no-space", "? no-space-when"),
    ("LX-03", "2026-11-22", "reason=unusable unusable-why=new-resident", "? new-resident-when"),
    ("EI-12", "2026-11-22", "reason=unusable unusable-why=faulty-chip", "? unusable-when"),
    // Infants: on every day before the first birthday, whatever the thirty days say.
    (
        "EI-06",
        "2026-11-22",
        "reason=newborn birth-date=2026-11-22 where=residence receiving=yes",
        "eligible yes last-day-infant=2027-11-21<2027-11-19 fee-first-card=0 with-birth-notification",
    ),
    (
        "LX-01",
        "2027-05-09",
        "reason=newborn birth-date=2026-05-10 where=residence receiving=yes",
        "eligible yes last-day-infant=2027-05-09<2027-05-07",
    ),
    ("LX-01", "2027-05-10", "reason=newborn birth-date=2026-05-10", "first-birthday-passed no"),
    (
        "LX-01",
        "2025-02-28",
        "reason=newborn birth-date=2024-02-29 where=residence receiving=no",
        "eligible yes last-day-infant=2025-02-28",
    ),
    ("LX-01", "2025-03-01", "reason=newborn birth-date=2024-02-29", "first-birthday-passed no"),
    (
        "LX-01",
        "2029-02-28",
        "reason=newborn birth-date=2028-02-29 where=residence receiving=no",
        "eligible yes last-day-infant=2029-02-28",
    ),
    ("LX-01", "2029-03-01", "reason=newborn birth-date=2028-02-29", "first-birthday-passed no"),
    (
        "LX-01",
        "2028-02-29",
        "reason=newborn birth-date=2027-03-01 where=residence receiving=no",
        "eligible yes last-day-infant=2028-02-29",
    ),
    ("LX-01", "2028-02-28", "reason=newborn birth-date=2027-02-28", "first-birthday-passed no"),
    (
        "LX-01",
        "2025-02-27",
        "reason=newborn birth-date=2024-02-28 where=residence receiving=no",
        "eligible yes last-day-infant=2025-02-27",
    ),
    ("EI-06", "2026-11-22", "reason=newborn birth-date=2026-11-23", "? birth-date"),
    // Every reason that is designated, and the two that are not.
    (
        "EI-07",
        "2026-11-22",
        "reason=lost lost-when=2026-11-01 where=residence certificates=wanted receiving=yes",
        "eligible yes two-reasons",
    ),
    (
        "EI-07",
        "2026-11-22",
        "reason=damaged damaged-when=2026-11-01 fault=not-own where=residence receiving=yes",
        "eligible yes",
    ),
    (
        "EI-08",
        "2026-11-22",
        "reason=from-overseas moved-in-when=2026-11-01 where=residence receiving=yes",
        "eligible yes fee-first-card=0",
    ),
    (
        "EI-09",
        "2026-11-22",
        "reason=no-space no-space-when=2026-11-01 where=residence receiving=yes",
        "eligible yes fee-free=0",
    ),
    (
        "LX-03",
        "2026-11-22",
        "reason=unusable unusable-why=new-resident new-resident-when=2026-11-01 where=residence receiving=yes",
        "published-locally ask-first fee-first-card=0",
    ),
    (
        "LX-03",
        "2026-11-22",
        "reason=unusable unusable-why=code-changed unusable-when=2026-11-01 where=residence receiving=yes",
        "published-locally ask-first fee-free=0",
    ),
    (
        "LX-03",
        "2026-11-22",
        "reason=unusable unusable-why=entered-otherwise unusable-when=2026-11-01 where=residence receiving=yes",
        "published-locally ask-first fee-first-card=0",
    ),
    (
        "LX-03",
        "2026-11-22",
        "reason=unusable unusable-why=penal-institution unusable-when=2026-11-01 where=residence receiving=yes",
        "published-locally ask-first fee-free=0",
    ),
    (
        "LX-03",
        "2026-11-22",
        "reason=unusable unusable-why=faulty-chip unusable-when=2026-11-01 where=residence receiving=yes",
        "published-locally ask-first fee-free=0",
    ),
    (
        "EI-13",
        "2026-12-02",
        "reason=unusable unusable-why=faulty-chip unusable-when=2026-11-01",
        "window-passed ask-first",
    ),
    (
        "EI-12",
        "2026-12-01",
        "reason=unusable unusable-why=faulty-chip unusable-when=2026-11-01 where=residence receiving=yes",
        "possibly-last-day conditions",
    ),
    ("EI-10", "2026-11-22", "reason=unusable unusable-why=another", "reason-unclear ask-first ask-help-desk"),
    ("EI-05", "2026-11-22", "reason=expired", "renewal-not-designated no renew-ordinarily two-reasons"),
    ("EI-05", "2026-11-22", "reason=other", "first-card-not-designated no ordinary-application"),
    // What it costs.
    (
        "EI-18",
        "2026-11-22",
        "reason=lost lost-when=in-time where=residence certificates=wanted receiving=yes",
        "eligible yes fee-lost=2000",
    ),
    (
        "EI-19",
        "2026-11-22",
        "reason=lost lost-when=in-time where=residence certificates=not-wanted receiving=yes",
        "eligible yes fee-lost-without=1800",
    ),
    (
        "EI-20",
        "2026-11-22",
        "reason=damaged damaged-when=in-time fault=not-own where=residence receiving=yes",
        "eligible yes fee-free=0",
    ),
    (
        "LX-04",
        "2026-11-22",
        "reason=damaged damaged-when=in-time fault=own where=residence certificates=wanted receiving=yes",
        "eligible yes fee-damaged=0/2000",
    ),
    (
        "LX-04",
        "2026-11-22",
        "reason=damaged damaged-when=in-time fault=own where=residence certificates=not-wanted receiving=yes",
        "eligible yes fee-damaged-without=0/1800",
    ),
    (
        "LX-04",
        "2026-11-22",
        "reason=damaged damaged-when=in-time fault=unsure where=residence certificates=wanted receiving=yes",
        "eligible yes fee-damaged=0/2000",
    ),
    // Where, and by when the card is there.
    (
        "EI-02",
        "2026-11-22",
        "reason=no-space no-space-when=in-time where=residence receiving=yes",
        "eligible yes arrival=2026-12-01",
    ),
    (
        "EI-03",
        "2026-11-22",
        "reason=no-space no-space-when=in-time where=elsewhere receiving=yes",
        "eligible yes arrival-elsewhere=2026-12-01 apply-elsewhere",
    ),
    (
        "EI-11",
        "2026-11-22",
        "reason=no-space no-space-when=in-time where=residence receiving=yes",
        "eligible yes apply-at-residence",
    ),
    // What every application needs, and how the card arrives.
    (
        "EI-14",
        "2026-11-22",
        "reason=no-space no-space-when=in-time where=residence receiving=yes",
        "eligible yes personal-information",
    ),
    (
        "EI-15",
        "2026-11-22",
        "reason=no-space no-space-when=in-time where=residence receiving=yes",
        "eligible yes identity",
    ),
    (
        "EI-16",
        "2026-11-22",
        "reason=no-space no-space-when=in-time where=residence receiving=yes",
        "eligible yes application-form",
    ),
    (
        "EI-17",
        "2026-11-22",
        "reason=no-space no-space-when=in-time where=residence receiving=yes",
        "eligible yes password-request",
    ),
    (
        "LX-05",
        "2026-11-22",
        "reason=no-space no-space-when=in-time where=residence receiving=yes",
        "eligible yes in-person",
    ),
    (
        "EI-22",
        "2026-11-22",
        "reason=no-space no-space-when=in-time where=residence receiving=yes",
        "eligible yes registered-mail",
    ),
    (
        "LX-07",
        "2026-11-22",
        "reason=no-space no-space-when=in-time where=residence receiving=no",
        "eligible yes nobody-receives",
    ),
    // A shared link holds no date: the days are left open.
    (
        "EI-12",
        "2026-11-22",
        "reason=no-space no-space-when=in-time where=residence receiving=yes",
        "eligible yes last-day-safe=? last-day-usual=?",
    ),
    ("EI-12", "2026-11-22", "reason=lost lost-when=too-late", "window-passed ask-first last-day-was=?"),
];

#[test]
fn express_issuance_at_its_boundaries() {
    for row in EXPRESS_ISSUANCE {
        check("express-issuance", "eligibility", row);
    }
}

// Counting on the fingers, without the calendar's arithmetic.

/// The last day of a limit, found by going from day to day.
fn counted_last_day(deadline: &Deadline, first: Day) -> Day {
    let mut day = first;
    match deadline.count {
        Count::Days(days) => (0..days).for_each(|_| day = day.succ_opt().unwrap()),
        Count::DaysBefore(days) => (0..days).for_each(|_| day = day.pred_opt().unwrap()),
        Count::YearsBefore(years) => {
            let reaches = |day: Day| {
                let year = day.year() + i32::try_from(years).unwrap();
                Day::from_ymd_opt(year, day.month(), day.day()).or(Day::from_ymd_opt(year, 2, 28)).unwrap()
            };
            while reaches(day) > first {
                day = day.pred_opt().unwrap();
            }
        }
        Count::DayBeforeBirthday(years) => {
            let age = |day: Day| {
                day.year() - first.year() - i32::from((day.month(), day.day()) < (first.month(), first.day()))
            };
            loop {
                let next = day.succ_opt().unwrap();
                if age(next) >= i32::try_from(years).unwrap() {
                    break;
                }
                day = next;
            }
        }
    }
    day
}

/// Which answer a date stands for, by tables that were counted.
struct Oracle {
    dates: &'static Dates,
    /// For each band, the last day for each first day.
    limits: Vec<BTreeMap<Day, Day>>,
    /// What [`Oracle::edges`] found, by today.
    found: RefCell<BTreeMap<Day, BTreeSet<Day>>>,
}

impl Oracle {
    fn new(dates: &'static Dates) -> Self {
        let table = |deadline: &Deadline| {
            let firsts = days("2019-06-01", "2030-03-31").into_iter();
            firsts.map(|first| (first, counted_last_day(deadline, first))).collect()
        };
        let limits = dates.bands.iter().map(|band| table(band.until)).collect();
        Self { dates, limits, found: RefCell::default() }
    }

    fn answer(&self, today: Day, day: Day) -> Option<&'static Answer> {
        if self.dates.ahead == Ahead::Refused && day > today {
            return None;
        }
        let band = self.limits.iter().position(|limits| limits[&day] >= today);
        Some(band.map_or(self.dates.passed, |band| self.dates.bands[band].answer))
    }

    /// The dates on either side of every edge: the last that is too old for a band, the first that is not, the next;
    /// and yesterday, today and tomorrow.
    fn edges(&self, today: Day) -> BTreeSet<Day> {
        self.found.borrow_mut().entry(today).or_insert_with(|| self.find_edges(today)).clone()
    }

    fn find_edges(&self, today: Day) -> BTreeSet<Day> {
        let mut edges = BTreeSet::from([today.pred_opt().unwrap(), today, today.succ_opt().unwrap()]);
        for limits in &self.limits {
            let from = today.checked_sub_months(chrono::Months::new(63)).unwrap();
            let edge = limits.range(from..).find(|(_, last)| **last >= today).map(|(first, _)| *first).unwrap();
            edges.extend([edge.pred_opt().unwrap(), edge, edge.succ_opt().unwrap()]);
        }
        edges
    }
}

// Reading the graphs.

fn wizards() -> impl Iterator<Item = (&'static Procedure, &'static Wizard)> {
    procedures::ALL.iter().flat_map(|procedure| procedure.wizards.iter().map(|wizard| (*procedure, *wizard)))
}

fn questions(wizard: &'static Wizard) -> Vec<&'static Question> {
    distinct(paths(wizard).into_iter().flat_map(|path| path.steps).map(|(question, _)| question))
}

fn outcomes_of(wizard: &'static Wizard) -> Vec<&'static Outcome> {
    let before = wizard.begins.iter().map(|begins| begins.before);
    distinct(paths(wizard).into_iter().filter_map(|path| path.outcome).chain(before))
}

fn items_of(wizard: &'static Wizard) -> Vec<&'static Item> {
    let answers = questions(wizard).into_iter().flat_map(Question::answers);
    let outcomes = outcomes_of(wizard).into_iter();
    distinct(answers.flat_map(|answer| answer.items).chain(outcomes.flat_map(|outcome| outcome.items)).copied())
}

fn dates_of(wizard: &'static Wizard) -> Vec<&'static Dates> {
    distinct(questions(wizard).into_iter().filter_map(|question| match &question.input {
        Input::Date(dates) => Some(*dates),
        _ => None,
    }))
}

fn birthdays_of(wizard: &'static Wizard) -> Vec<&'static Birthday> {
    distinct(questions(wizard).into_iter().filter_map(|question| match &question.input {
        Input::Birthday(birthday) => Some(*birthday),
        _ => None,
    }))
}

fn deadlines_of(wizard: &'static Wizard) -> Vec<&'static Deadline> {
    let bands = dates_of(wizard).into_iter().flat_map(|dates| dates.bands.iter().map(|band| band.until));
    distinct(bands.chain(items_of(wizard).into_iter().filter_map(|item| match &item.value {
        Value::FromGiven(deadline)
        | Value::AfterGiven(deadline)
        | Value::FromToday(deadline)
        | Value::EndOfGiven(deadline) => Some(*deadline),
        Value::None
        | Value::Amount(_)
        | Value::Each { .. }
        | Value::FromBirthday(_)
        | Value::Example(_)
        | Value::Address(_) => None,
    })))
}

fn series_of(wizard: &'static Wizard) -> Vec<&'static Series> {
    distinct(items_of(wizard).into_iter().flat_map(|item| match &item.value {
        Value::Amount(series) => series.to_vec(),
        Value::Each { price, .. } => vec![*price],
        _ => Vec::new(),
    }))
}

fn distinct<T>(all: impl IntoIterator<Item = &'static T>) -> Vec<&'static T> {
    let mut found: Vec<&'static T> = Vec::new();
    for one in all {
        if !found.iter().any(|known| ptr::eq(*known, one)) {
            found.push(one);
        }
    }
    found
}

/// One thing for each id.
struct Named<T: 'static>(BTreeMap<&'static str, &'static T>);

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> Named<T> {
    fn add(&mut self, id: &'static str, thing: &'static T, kind: &str) {
        let known = self.0.insert(id, thing);
        assert!(known.is_none_or(|known| ptr::eq(known, thing)), "two things are the {kind} {id}");
    }
}

fn agrees(path: &Path, walked: &Walk, today: Day) {
    let walked_steps: Vec<_> = walked.steps.iter().map(|step| (step.question.id, step.answer.id)).collect();
    let steps: Vec<_> = path.steps.iter().map(|(question, answer)| (question.id, answer.id)).collect();
    assert_eq!(walked_steps, steps, "on {today}");
    let same = iter::zip(&walked.steps, &path.steps)
        .all(|(step, (question, answer))| ptr::eq(step.question, *question) && ptr::eq(step.answer, *answer));
    assert!(same, "{}: another question or answer of the same id", shown(path));
    match walked.at {
        At::Outcome(outcome) => assert!(ptr::eq(outcome, path.outcome.unwrap()), "{} on {today}", shown(path)),
        At::Question(question) => panic!("{} stops at {} on {today}", shown(path), question.id),
    }
}

/// The walk of a path with a date for every question that asks for one.
fn with_dates(wizard: &'static Wizard, path: &Path, today: Day) -> Walk {
    let mut answers = ids(path);
    for (question, answer) in &path.steps {
        if let Input::Date(dates) = &question.input {
            let mut back = today.iter_days().rev().take(800).chain(today.iter_days().take(800));
            let day = back.find(|day| dates.answer(today, *day).is_some_and(|found| ptr::eq(found, *answer)));
            if let Some(day) = day {
                answers.set(question.id, Given::Day(day));
            }
        }
        if let Input::Birthday(birthday) = &question.input {
            let (after, born) = two_days(birthday, answer, today);
            answers.set(birthday.after.id, Given::Day(after));
            answers.set(question.id, Given::Day(born));
        }
    }
    walk(wizard, &answers, today)
}

/// A date and a birth date that lead to an answer.
fn two_days(birthday: &Birthday, answer: &Answer, today: Day) -> (Day, Day) {
    let back = |day: Day, days: u64| day.checked_sub_days(chrono::Days::new(days)).unwrap();
    let pairs = [10, 1600, 1800].into_iter().flat_map(|ago| {
        let after = back(today, ago);
        (7302..7309).map(move |days| (after, back(after, days)))
    });
    let mut pairs =
        pairs.filter(|(after, born)| birthday.answer(today, *after, *born).is_some_and(|found| ptr::eq(found, answer)));
    pairs.next().expect("every answer has its dates")
}

fn ids(path: &Path) -> Answers {
    Answers::from_fragment(&fragment(path))
}

fn fragment(path: &Path) -> String {
    let pair = |(question, answer): &(&'static Question, &'static Answer)| {
        format!("{}={}", question.id, value(question, answer))
    };
    path.steps.iter().map(pair).collect::<Vec<_>>().join("&")
}

/// What stands in the address for an answer: its id, or the least number.
fn value(question: &Question, answer: &Answer) -> String {
    match &question.input {
        Input::Number(number) => number.range.start().to_string(),
        _ => answer.id.to_owned(),
    }
}

fn shown(path: &Path) -> String {
    fragment(path).replace('&', " ")
}

/// The first day on which the wizard asks anything.
fn begins(wizard: &Wizard) -> Day {
    wizard.begins.as_ref().map_or(Day::MIN, |begins| {
        let (year, month, day) = begins.on;
        Day::from_ymd_opt(year, month, day).expect("a real day")
    })
}

fn date(text: &str) -> Day {
    day_from_iso(text).expect("a date")
}

fn days(from: &str, to: &str) -> Vec<Day> {
    date(from).iter_days().take_while(|day| *day <= date(to)).collect()
}

/// Days on which calendars go wrong: the ends of months and years, and around 29 February and the launch.
fn turning_days() -> Vec<Day> {
    let turning = |day: &Day| {
        let (yesterday, tomorrow) = (day.pred_opt().unwrap(), day.succ_opt().unwrap());
        let spring = day.month() == 3 && day.day() <= 3;
        spring
            || tomorrow.year() != day.year()
            || yesterday.year() != day.year()
            || tomorrow.month() == 3 && day.month() == 2
    };
    let mut found: Vec<Day> = days("2024-11-30", "2028-12-31").into_iter().filter(turning).collect();
    found.extend(["2024-12-01", "2024-12-02", "2026-11-22", "2026-11-30", "2028-02-28"].map(date));
    found
}

//! One check for the boundary cases of a procedure, for the files that hold the tables.

use tebiki::{
    procedures,
    rules::{
        answers::{Answers, Given},
        cite::Cite,
        flow::{At, paths, walk},
        jst::{Day, day_from_iso, iso},
        report::{Report, Worth},
    },
};

/// A row: the fact it rests on, today, the answers, and what follows: the outcome and its verdict, or `? question`,
/// then items that have to be there, with their day or amount where it matters: `?` for a day whose date was not given,
/// `/24` after a day that counts to its end, `<` and the last open day after one on which the office is closed.
/// `!item` must not be there, though another case has it; `total=least-most` is what is to be paid in all.
/// What only an amount, a limit or opening hours cite does not count as the fact that a row rests on.
pub type Row = (&'static str, &'static str, &'static str, &'static str);

/// Holds a row against a wizard.
pub fn check(procedure: &str, wizard: &str, (fact, today, given, expected): &Row) {
    let place = format!("{fact}: {given} on {today}");
    let wizard = procedures::procedure(procedure).and_then(|there| there.wizard(wizard)).expect("a wizard");
    let today = date(today);
    let mut answers = Answers::default();
    for (question, answer) in given.split_whitespace().filter_map(|pair| pair.split_once('=')) {
        let given = day_from_iso(answer).map_or_else(|| Given::Id(answer.to_owned()), Given::Day);
        answers.set(question, given);
    }
    let walked = walk(wizard, &answers, today);
    let mut cites: Vec<Cite> = walked.steps.iter().flat_map(|step| [step.question.cite, step.answer.cite]).collect();
    match walked.at {
        At::Question(question) => {
            assert_eq!(format!("? {}", question.id), *expected, "{place}");
            cites.push(question.cite);
        }
        At::Outcome(outcome) => {
            let mut words = expected.split_whitespace();
            assert_eq!(Some(outcome.id), words.next(), "{place}");
            assert_eq!(Some(outcome.verdict.id()), words.next(), "{place}");
            let report = Report::new(outcome, &walked.steps, today);
            for word in words {
                item(procedure, &report, word, &place);
            }
            cites.push(outcome.cite);
            cites.extend(report.lines().map(|line| line.item.cite));
        }
    }
    let cited = cites.into_iter().flatten().any(|statement| statement.id == *fact);
    assert!(cited, "{place}: nothing on the way rests on {fact}");
}

fn item(procedure: &str, report: &Report, word: &str, place: &str) {
    let (id, worth) = word.split_once('=').unwrap_or((word, ""));
    let line = |id: &str| report.lines().find(|line| line.item.id == id);
    if id == "total" {
        let total = report.total().map(|total| format!("{}-{}", total.least, total.most));
        assert_eq!(total.as_deref(), Some(worth), "{place}");
        return;
    }
    if let Some(absent) = id.strip_prefix('!') {
        assert!(exists(procedure, absent), "{place}: nothing is called {absent}");
        assert!(line(absent).is_none(), "{place}: {absent} is there");
        return;
    }
    let line = line(id).unwrap_or_else(|| panic!("{place}: {id} is missing"));
    let mut found = match &line.worth {
        Worth::None => String::new(),
        Worth::Yen(amounts) => amounts.iter().map(u32::to_string).collect::<Vec<_>>().join("/"),
        Worth::Day(day) => iso(*day),
        Worth::EndOf(day) => format!("{}/24", iso(*day)),
        Worth::DayNotGiven => "?".to_owned(),
        Worth::Example(_) => "example".to_owned(),
        Worth::Address(_) => "address".to_owned(),
    };
    if let Some(closed) = line.closed {
        found.push_str(&format!("<{}", iso(closed.last_open)));
    }
    assert!(worth.is_empty() || worth == found, "{place}: {id} is {found}");
}

/// Whether any case of the procedure has the item.
fn exists(procedure: &str, id: &str) -> bool {
    let procedure = procedures::procedure(procedure).expect("a procedure");
    procedure.wizards.iter().flat_map(|wizard| paths(wizard)).any(|path| {
        let brought = path.steps.iter().flat_map(|(_, answer)| answer.items);
        brought.chain(path.outcome.into_iter().flat_map(|outcome| outcome.items)).any(|item| item.id == id)
    })
}

/// The items of a group, in their order, for the answers given.
#[allow(dead_code, reason = "not every file that holds tables needs it")]
pub fn order(procedure: &str, wizard: &str, group: &str, given: &str, today: &str) -> Vec<&'static str> {
    let wizard = procedures::procedure(procedure).and_then(|there| there.wizard(wizard)).expect("a wizard");
    let walked = walk(wizard, &Answers::from_fragment(&given.replace(' ', "&")), date(today));
    let At::Outcome(outcome) = walked.at else { panic!("{given} does not end") };
    let report = Report::new(outcome, &walked.steps, date(today));
    report.lines().map(|line| line.item).filter(|item| item.group.id() == group).map(|item| item.id).collect()
}

fn date(text: &str) -> Day {
    day_from_iso(text).expect("a date")
}

//! The tool `wizard`: where answers lead, or which question comes next.

use super::{Case, Fault, Object, facts};
use serde_json::{Value, json};
use tebiki::{
    procedures::{self, Procedure},
    rules::{
        answers::{Answers, Given},
        flow::{self, Ahead, Answer, At, Dates, Input, Outcome, Phrase, Question, Share, Step, Wizard},
        hours::{Closure, Hours, State},
        jst::{Day, Moment, Time, day_from_iso, iso},
        report::{Line, Report, Worth},
    },
    text::{Spelling, Words},
};

/// Walks a wizard: `procedure`, `wizard` (the procedure's first), `now` (RFC 3339), `answers` (question: answer or
/// date), `lang`.
pub fn evaluate(case: &Case) -> Result<Object, Fault> {
    let (procedure, wizard) = chosen(case)?;
    let words = case.words()?;
    let now = case.now()?;
    let today = now.day();
    let answers = answers(case, wizard, today)?;
    let walk = flow::walk(wizard, &answers, today);
    fits(&walk.at, &answers, today)?;

    let mut out = Object::new();
    let mut put = |name: &str, value: Value| out.insert(name.to_owned(), value);
    put("procedure", json!(procedure.id));
    put("wizard", json!(wizard.id));
    put("today", json!(iso(today)));
    put("answers", json!(walk.steps.iter().map(step).collect::<Vec<_>>()));
    let used = |question: &str| walk.steps.iter().any(|step| step.question.id == question);
    let not_used: Vec<&str> = answers.iter().map(|(question, _)| question).filter(|id| !used(id)).collect();
    put("not-used", json!(not_used));
    match walk.at {
        At::Question(next) => {
            put("question", question(next, &words));
        }
        At::Outcome(outcome) => {
            let report = Report::new(outcome, &walk.steps, today);
            put("outcome", json!(outcome.id));
            put("verdict", json!(outcome.verdict.id()));
            put("text", json!(words.text(outcome.text)));
            put("detail", json!(words.text(outcome.detail)));
            put("facts", facts(outcome.cite));
            put("items", json!(report.lines().map(|line| item(line, now, &words)).collect::<Vec<_>>()));
            if let Some(total) = report.total() {
                put("total", json!({ "least": total.least, "most": total.most }));
            }
            put("say", say(outcome, &walk.steps, &words));
        }
    }
    Ok(out)
}

fn chosen(case: &Case) -> Result<(&'static Procedure, &'static Wizard), Fault> {
    let id = case.text("procedure")?;
    let procedure = procedures::procedure(id).ok_or_else(|| {
        let known: Vec<&str> = procedures::ALL.iter().map(|procedure| procedure.id).collect();
        Fault::new("unknown-procedure", format!("procedure has to be one of: {}", known.join(", ")))
            .naming("field", "procedure")
    })?;
    let wizard = match case.optional_text("wizard")? {
        None => procedure.wizards.first().copied(),
        Some(id) => procedure.wizard(id),
    };
    let wizard = wizard.ok_or_else(|| {
        let known: Vec<&str> = procedure.wizards.iter().map(|wizard| wizard.id).collect();
        Fault::new("unknown-wizard", format!("wizard has to be one of: {}", known.join(", "))).naming("field", "wizard")
    })?;
    Ok((procedure, wizard))
}

/// Every answer, checked against the questions of the wizard, also where it will not be used.
fn answers(case: &Case, wizard: &'static Wizard, today: Day) -> Result<Answers, Fault> {
    let mut answers = Answers::default();
    let Some(given) = case.field("answers") else { return Ok(answers) };
    let given = given.as_object().ok_or_else(|| {
        Fault::new("wrong-type", "answers has to be an object of question and answer").naming("field", "answers")
    })?;
    let questions = questions(wizard);
    for (id, answer) in given {
        let asked: Vec<&'static Question> = questions.iter().copied().filter(|question| question.id == id).collect();
        if asked.is_empty() {
            let message = "this wizard asks no such question";
            return Err(Fault::new("unknown-question", message).naming("question", id));
        }
        let counts = asked.iter().any(|question| matches!(question.input, Input::Number(_)));
        let number = answer.as_u64().filter(|_| counts).map(|number| number.to_string());
        let answer = number
            .as_deref()
            .or(answer.as_str())
            .ok_or_else(|| Fault::new("wrong-type", "an answer has to be a string").naming("question", id))?;
        let mut read = asked.iter().map(|question| given_to(question, answer, today));
        // Two questions may share an id on ways that exclude each other: one that takes the answer is enough here.
        let first = read.next().unwrap_or_else(|| Err(Fault::new("unknown-question", "").naming("question", id)));
        let given = first.or_else(|fault| read.find_map(Result::ok).ok_or(fault))?;
        answers.set(id, given);
    }
    Ok(answers)
}

/// Reads what was answered to a question: the id of an answer, or a date.
fn given_to(question: &'static Question, text: &str, today: Day) -> Result<Given, Fault> {
    if question.answer(text).is_some() {
        return Ok(Given::Id(text.to_owned()));
    }
    let unknown = |hint: String| Fault::new("unknown-answer", hint).naming("question", question.id);
    let known: Vec<&str> = question.answers().iter().map(|answer| answer.id).collect();
    let known = known.join(", ");
    if let Input::Number(number) = &question.input {
        let (least, most) = (number.range.start(), number.range.end());
        return Err(unknown(format!("the answer has to be a number from {least} to {most}")));
    }
    if !question.asks_for_a_day() {
        return Err(unknown(format!("the answer has to be one of: {known}")));
    }
    if !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return Err(unknown(format!("the answer has to be a date like 2026-11-30 or one of: {known}")));
    }
    let day = day_from_iso(text).ok_or_else(|| {
        Fault::new("impossible-date", "there is no such date, or it is not written like 2026-11-30")
            .naming("question", question.id)
    })?;
    let ahead = match &question.input {
        Input::Date(dates) => dates.answer(today, day).is_none(),
        _ => day > today,
    };
    if ahead {
        let message = format!("the date lies after today, {}", iso(today));
        return Err(Fault::new("date-ahead", message).naming("question", question.id));
    }
    Ok(Given::Day(day))
}

/// Where the walk stops at a question that was answered, the answer belongs to another question of the same id.
fn fits(at: &At, answers: &Answers, today: Day) -> Result<(), Fault> {
    let At::Question(question) = at else { return Ok(()) };
    match answers.get(question.id) {
        Some(Given::Id(id)) => given_to(question, id, today).map(|_| ()),
        // A birth date that stays unread lies after the date it is counted from, or that date is missing.
        Some(Given::Day(_)) if matches!(question.input, Input::Birthday(_)) => {
            let message = "the birth date needs an earlier question's date that is not before it";
            Err(Fault::new("date-missing", message).naming("question", question.id))
        }
        Some(Given::Day(day)) => given_to(question, &iso(*day), today).map(|_| ()),
        None => Ok(()),
    }
}

fn questions(wizard: &'static Wizard) -> Vec<&'static Question> {
    let mut found: Vec<&'static Question> = Vec::new();
    for (question, _) in flow::paths(wizard).into_iter().flat_map(|path| path.steps) {
        if !found.iter().any(|known| std::ptr::eq(*known, question)) {
            found.push(question);
        }
    }
    found
}

fn step(step: &Step) -> Value {
    let mut out = Object::new();
    out.insert("question".to_owned(), json!(step.question.id));
    out.insert("answer".to_owned(), json!(step.answer.id));
    if let Some(day) = step.day {
        out.insert("date".to_owned(), json!(iso(day)));
    }
    if let Some(number) = step.number {
        out.insert("number".to_owned(), json!(number));
    }
    Value::Object(out)
}

fn question(question: &Question, words: &Words) -> Value {
    let mut out = Object::new();
    let mut put = |name: &str, value: Value| out.insert(name.to_owned(), value);
    put("id", json!(question.id));
    put("text", json!(words.text(question.text)));
    if let Some(hint) = question.hint {
        put("hint", json!(words.text(hint)));
    }
    put("facts", facts(question.cite));
    match &question.input {
        Input::Choice(answers) => {
            put("input", json!("choice"));
            put("options", options(answers, words));
        }
        Input::Date(dates) => {
            put("input", json!("date"));
            put("ahead", json!(dates.ahead == Ahead::Allowed));
            put("bands", bands(dates, words));
            put("options", options(dates.instead, words));
        }
        Input::Birthday(birthday) => {
            put("input", json!("date"));
            put("ahead", json!(false));
            put("after", json!(birthday.after.id));
            put("bands", options(&[birthday.before, birthday.between, birthday.passed], words));
            put("options", json!([]));
        }
        Input::Number(number) => {
            put("input", json!("number"));
            put("from", json!(number.range.start()));
            put("to", json!(number.range.end()));
            put("facts-of-answer", facts(number.answer.cite));
        }
    }
    Value::Object(out)
}

/// The bands from the earliest limit to the one that all limits have passed.
fn bands(dates: &Dates, words: &Words) -> Value {
    let band = |answer: &Answer, limit: Option<&str>| json!({ "id": answer.id, "text": words.text(answer.text), "until": limit, "facts": facts(answer.cite) });
    let limited = dates.bands.iter().map(|limited| band(limited.answer, Some(limited.until.id)));
    Value::Array(limited.chain([band(dates.passed, None)]).collect())
}

fn options(answers: &[&Answer], words: &Words) -> Value {
    let option = |answer: &&Answer| {
        let mut out = Object::new();
        out.insert("id".to_owned(), json!(answer.id));
        out.insert("text".to_owned(), json!(words.text(answer.text)));
        if let Some(hint) = answer.hint {
            out.insert("hint".to_owned(), json!(words.text(hint)));
        }
        out.insert("facts".to_owned(), facts(answer.cite));
        Value::Object(out)
    };
    Value::Array(answers.iter().map(option).collect())
}

fn item(line: &Line, now: Moment, words: &Words) -> Value {
    let mut out = Object::new();
    let mut put = |name: &str, value: Value| out.insert(name.to_owned(), value);
    put("id", json!(line.item.id));
    put("group", json!(line.item.group.id()));
    put("text", json!(words.text(line.item.text)));
    if let Some(detail) = line.item.detail {
        put("detail", json!(words.text(detail)));
    }
    put("facts", facts(line.item.cite));
    match &line.worth {
        Worth::None => {}
        Worth::Yen(amounts) => {
            put("amounts", json!(amounts));
            if !line.before.is_empty() {
                let before = line.before.iter();
                put("before", before.map(|before| json!({ "yen": before.yen, "until": iso(before.until) })).collect());
            }
        }
        Worth::Day(day) => {
            put("date", json!(iso(*day)));
        }
        // It would follow from a date, but a band was answered.
        Worth::DayNotGiven => {
            put("date", Value::Null);
        }
        Worth::EndOf(day) => {
            put("date", json!(iso(*day)));
            put("time", json!("23:59"));
            put("minutes-left", json!(now.minutes_to_end_of(*day).max(0)));
        }
        Worth::Example(term) => {
            let spelling = words.spelling(*term);
            put("example", json!({ "japanese": spelling.written, "kana": spelling.kana, "romaji": spelling.romaji }));
        }
        Worth::Address(phrase) => {
            put("address", spoken(phrase, words.spelling(phrase.japanese), words));
        }
    }
    if let Some(day) = line.counted_from {
        put("counted-from", json!(iso(day)));
    }
    if let Some(closed) = line.closed {
        let mut out = Object::new();
        out.insert("because".to_owned(), json!(closed.because.id()));
        if let Closure::Holiday(holiday) = closed.because {
            out.insert("holiday".to_owned(), json!(holiday.id()));
        }
        out.insert("last-open-day".to_owned(), json!(iso(closed.last_open)));
        put("closed", Value::Object(out));
    }
    if line.item.share == Share::OneOf {
        put("one-of", json!(true));
    }
    if let Some(hours) = line.item.hours {
        put("hours", open(hours, now));
    }
    Value::Object(out)
}

/// Whether an office is open, and otherwise why not and when it opens.
fn open(hours: &Hours, now: Moment) -> Value {
    let clock = |time: Time| format!("{:02}:{:02}", time.hour, time.minute);
    let state = hours.state(now);
    let mut out = Object::new();
    out.insert("state".to_owned(), json!(state.id()));
    match state {
        State::Open { until } => {
            out.insert("until".to_owned(), json!(clock(until)));
        }
        State::Closed { because, opens } => {
            out.insert("because".to_owned(), json!(because.id()));
            if let Closure::Holiday(holiday) = because {
                out.insert("holiday".to_owned(), json!(holiday.id()));
            }
            let opens = opens.map(|opening| {
                json!({ "date": iso(opening.day), "time": clock(opening.time), "certainty": opening.certainty.id() })
            });
            out.insert("opens".to_owned(), json!(opens));
        }
        State::Unknown => {}
    }
    Value::Object(out)
}

fn say(outcome: &Outcome, steps: &[Step], words: &Words) -> Value {
    let number = steps.iter().rev().find_map(|step| step.number);
    let phrase = |phrase: &Phrase| {
        let spelling = words.spelling(phrase.japanese);
        let spelling = number.map_or(spelling.clone(), |number| spelling.with_number(number));
        spoken(phrase, spelling, words)
    };
    let phrases = outcome.say.iter().chain(steps.iter().flat_map(|step| step.answer.say));
    Value::Array(phrases.map(phrase).collect())
}

fn spoken(phrase: &Phrase, spelling: Spelling, words: &Words) -> Value {
    json!({
        "japanese": spelling.written,
        "kana": spelling.kana,
        "romaji": spelling.romaji,
        "meaning": words.text(phrase.meaning),
    })
}

//! The tool `status`: what a pasted text means, what to do, by when, and whom to contact.

use super::{Case, Fault, Object, facts};
use serde_json::{Map, Value, json};
use std::ops::Range;
use tebiki::rules::{
    jst::{day_from_iso, iso},
    status::{self, ApplicationPost, Context, Event, LetterPack, Limit, Note, Reading, Trust, When, interpret},
};

/// Reads the field `text` at `now` (RFC 3339) in `context`: `kyoku-dome` and `family` (true or false), `letter-pack`
/// (plus, light), `application-post` (sapporo, fukuoka, naha, osaka-by-mail, other), `attempted-on` (a date).
pub fn evaluate(case: &Case) -> Result<Object, Fault> {
    let text = case.text("text")?;
    let now = case.now()?;
    let found = interpret(text, now, &context(case)?);
    let mut out = match found.only() {
        Some(only) => describe(only, text),
        None => Object::new(),
    };
    let known = match found.cases.len() {
        0 => "unknown",
        1 => "recognised",
        _ => "several",
    };
    out.insert("result".to_owned(), json!(known));
    let choices: Vec<Value> =
        found.cases.iter().filter(|_| found.cases.len() > 1).map(|case| Value::Object(describe(case, text))).collect();
    out.insert("choices".to_owned(), json!(choices));
    out.insert("unread".to_owned(), json!(found.unread.iter().map(|range| place(range, text)).collect::<Vec<_>>()));
    Ok(out)
}

fn context(case: &Case) -> Result<Context, Fault> {
    let Some(given) = case.field("context") else { return Ok(Context::default()) };
    let wrong = |field: &str, wanted: &str| {
        Fault::new("wrong-context", format!("{field} has to be {wanted}")).naming("field", field)
    };
    let given: &Map<String, Value> = given.as_object().ok_or_else(|| wrong("context", "an object"))?;
    let mut context = Context::default();
    for (name, value) in given.iter().filter(|(_, value)| !value.is_null()) {
        let answer = || value.as_bool().ok_or_else(|| wrong(name, "true or false"));
        let text = value.as_str().unwrap_or_default();
        match name.as_str() {
            "kyoku-dome" => context.kyoku_dome = Some(answer()?),
            "family" => context.family = Some(answer()?),
            "letter-pack" => {
                let found = [LetterPack::Plus, LetterPack::Light].into_iter().find(|kind| kind.id() == text);
                context.letter_pack = Some(found.ok_or_else(|| wrong(name, "plus or light"))?);
            }
            "application-post" => {
                let found = ApplicationPost::ALL.into_iter().find(|post| post.id() == text);
                let known = ApplicationPost::ALL.map(ApplicationPost::id).join(", ");
                context.application_post = Some(found.ok_or_else(|| wrong(name, &known))?);
            }
            "attempted-on" => {
                context.attempted_on = Some(day_from_iso(text).ok_or_else(|| wrong(name, "a date like 2026-11-21"))?);
            }
            _ => {
                return Err(wrong(
                    "context",
                    "made of kyoku-dome, letter-pack, family, application-post, attempted-on",
                ));
            }
        }
    }
    Ok(context)
}

fn describe(case: &status::Case, text: &str) -> Object {
    let mut out = Object::new();
    let mut put = |name: &str, value: Value| out.insert(name.to_owned(), value);
    put("vocabulary", json!(case.vocabulary.id()));
    if let Some(number) = &case.number {
        // Where it stands and not what it is: it may be one that must not be shown.
        put("number", json!([number.start, number.end]));
    }
    put("events", json!(case.events.iter().map(|each| event(each, text)).collect::<Vec<_>>()));
    put("current", case.current().map_or(Value::Null, |each| event(each, text)));
    put("guess", json!(case.current().is_some_and(|event| event.guess)));
    let (first, others) = case.readings.split_first().map_or((None, &[][..]), |(first, others)| (Some(first), others));
    if let Some(first) = first.filter(|_| others.is_empty()) {
        out.extend(reading(first));
    } else {
        let limit_first = case.readings.iter().find_map(|reading| reading.limit.as_ref());
        out.insert("meaning".to_owned(), Value::Null);
        out.insert("deadline".to_owned(), limit_first.map_or(Value::Null, limit));
        let readings: Vec<Value> = case.readings.iter().map(|each| Value::Object(reading(each))).collect();
        out.insert("readings".to_owned(), json!(readings));
    }
    out.insert("questions".to_owned(), ids(&case.questions));
    let mut cited: Vec<&str> = Vec::new();
    for note in case.readings.iter().flat_map(notes) {
        for statement in note.cite {
            if !cited.contains(&statement.id) {
                cited.push(statement.id);
            }
        }
    }
    out.insert("facts".to_owned(), json!(cited));
    out
}

/// Everything that a reading says.
fn notes(reading: &Reading) -> Vec<&'static Note> {
    let mut notes = vec![reading.meaning];
    notes.extend(&reading.actions);
    notes.extend(&reading.contacts);
    notes.extend(&reading.avoid);
    notes.extend(reading.limit.as_ref().map(|limit| limit.note));
    notes
}

fn reading(reading: &Reading) -> Object {
    let mut out = Object::new();
    let mut put = |name: &str, value: Value| out.insert(name.to_owned(), value);
    if let Some(when) = reading.when {
        put("when", json!(when.id));
    }
    put("meaning", json!(reading.meaning.id));
    put("actions", ids(&reading.actions));
    put("contacts", ids(&reading.contacts));
    put("avoid", ids(&reading.avoid));
    put("deadline", reading.limit.as_ref().map_or(Value::Null, limit));
    out
}

fn limit(limit: &Limit) -> Value {
    let mut out = Object::new();
    out.insert("id".to_owned(), json!(limit.note.id));
    if let Some(days) = limit.days {
        out.insert("safe".to_owned(), json!(iso(days.safe)));
        if let Some(counted) = days.counted {
            out.insert("from".to_owned(), json!(iso(counted.from)));
            out.insert("usual".to_owned(), json!(iso(counted.usual)));
        }
        out.insert("left".to_owned(), json!(days.left));
    }
    out.insert("facts".to_owned(), facts(limit.note.cite));
    Value::Object(out)
}

fn event(event: &Event, text: &str) -> Value {
    let mut out = Object::new();
    let mut put = |name: &str, value: Value| out.insert(name.to_owned(), value);
    put("status", json!(event.status.map(|status| status.id)));
    put("guess", json!(event.guess));
    if let Some(status) = event.status {
        let words = text.get(event.words.clone()).unwrap_or_default();
        let phrase = status.phrases.iter().find(|phrase| phrase.text == words);
        let exact = phrase.is_some_and(|phrase| phrase.trust != Trust::Guess);
        put("as-written", json!(exact));
    }
    put("when", event.when.map_or(Value::Null, when));
    put("words", place(&event.words, text));
    for (name, range) in [
        ("office", &event.office),
        ("prefecture", &event.prefecture),
        ("postal-code", &event.postal_code),
        ("details", &event.details),
    ] {
        if let Some(range) = range {
            put(name, json!(text.get(range.clone())));
        }
    }
    Value::Object(out)
}

fn when(when: When) -> Value {
    json!({
        "date": when.day.map(iso),
        "time": when.clock.map(|(hour, minute)| format!("{hour:02}:{minute:02}")),
        "year-assumed": when.year_assumed,
        "doubt": when.doubt.map(status::Doubt::id),
    })
}

fn place(range: &Range<usize>, text: &str) -> Value {
    json!({ "text": text.get(range.clone()), "range": [range.start, range.end] })
}

fn ids(notes: &[&Note]) -> Value {
    Value::Array(notes.iter().map(|note| json!(note.id)).collect())
}

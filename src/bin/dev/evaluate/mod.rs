//! Evaluates cases: JSON Lines in, one JSON line each out, so that any case can be tried from the shell and by other
//! programs. Whatever cannot be understood comes out as an error object; the codes are stable.
//!
//! A tool is one file with one function from a [`Case`] to an object, and one line in [`TOOLS`].

mod address;
mod number;
mod signature;
mod status;
mod wizard;

use chrono::DateTime;
use serde_json::{Map, Value, json};
use std::{
    cell::RefCell,
    collections::BTreeSet,
    io::{self, BufRead, Read, Write},
};
use tebiki::{
    rules::{cite::Cite, jst::Moment},
    text::{LANGUAGES, Language, Words},
};

/// What can be asked for, by the name in the field `tool`.
const TOOLS: &[(&str, Tool)] = &[
    ("wizard", wizard::evaluate),
    ("number", number::evaluate),
    ("status", status::evaluate),
    ("address", address::evaluate),
    ("signature", signature::evaluate),
];

type Tool = fn(&Case) -> Result<Object, Fault>;

/// A JSON object whose fields keep their order.
pub type Object = Map<String, Value>;

/// The longest line that is read, in bytes.
const LONGEST_LINE: u64 = 1 << 20;

/// Answers every line that is not blank.
pub fn run(mut input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let mut number = 0_u64;
    let mut line = Vec::new();
    loop {
        line.clear();
        number += 1;
        let read = input.by_ref().take(LONGEST_LINE + 1).read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(());
        }
        let too_long = line.len() as u64 > LONGEST_LINE && line.last() != Some(&b'\n');
        if too_long {
            input.skip_until(b'\n')?;
        }
        let answer = if too_long {
            Fault::new("line-too-long", format!("a line holds at most {LONGEST_LINE} bytes")).on_line(number)
        } else {
            let text = if number == 1 { line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line) } else { &line };
            if text.trim_ascii().is_empty() {
                continue;
            }
            answer(text, number)
        };
        let mut text = answer.to_string();
        text.push('\n');
        output.write_all(text.as_bytes())?;
        output.flush()?;
    }
}

/// One case: the fields of a line.
pub struct Case {
    fields: Object,
    /// Which fields the tool asked for; the others are reported, so that a slip of the pen does not stay unseen.
    asked: RefCell<BTreeSet<&'static str>>,
}

impl Case {
    /// A field, where it is there and not `null`.
    pub fn field(&self, name: &'static str) -> Option<&Value> {
        self.asked.borrow_mut().insert(name);
        self.fields.get(name).filter(|value| !value.is_null())
    }

    /// A text that has to be there.
    pub fn text(&self, name: &'static str) -> Result<&str, Fault> {
        self.optional_text(name)?
            .ok_or_else(|| Fault::new("missing-field", format!("{name} is missing")).naming("field", name))
    }

    /// A text that may be left out.
    pub fn optional_text(&self, name: &'static str) -> Result<Option<&str>, Fault> {
        let wrong = || Fault::new("wrong-type", format!("{name} has to be a string")).naming("field", name);
        self.field(name).map(|value| value.as_str().ok_or_else(wrong)).transpose()
    }

    /// The time in the field `now`, which stands for the clock.
    pub fn now(&self) -> Result<Moment, Fault> {
        let moment = DateTime::parse_from_rfc3339(self.text("now")?).ok();
        moment.and_then(|moment| Moment::from_unix_millis(moment.timestamp_millis())).ok_or_else(|| {
            Fault::new("wrong-time", "now has to be a time like 2026-11-22T10:00:00+09:00").naming("field", "now")
        })
    }

    /// The words of the language in `lang`; English without it.
    pub fn words(&self) -> Result<Words, Fault> {
        let code = self.optional_text("lang")?.unwrap_or("en");
        Language::of(code).and_then(Words::native).ok_or_else(|| {
            let known: Vec<&str> = LANGUAGES.iter().map(|language| language.code).collect();
            Fault::new("unknown-language", format!("lang has to be one of: {}", known.join(", ")))
                .naming("field", "lang")
        })
    }
}

/// Why a case has no result.
#[derive(Debug)]
pub struct Fault {
    code: &'static str,
    message: String,
    names: Object,
}

impl Fault {
    /// A fault with its stable code, and what a developer needs to know.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), names: Object::new() }
    }

    /// Which field, question or answer is at fault.
    pub fn naming(mut self, what: &'static str, name: &str) -> Self {
        self.names.insert(what.to_owned(), json!(name));
        self
    }

    fn on_line(mut self, number: u64) -> Value {
        self.names.insert("line".to_owned(), json!(number));
        self.of(Value::Null)
    }

    fn of(self, id: Value) -> Value {
        let mut error = Object::new();
        error.insert("code".to_owned(), json!(self.code));
        error.insert("message".to_owned(), json!(self.message));
        error.extend(self.names);
        json!({ "id": id, "error": error })
    }
}

fn answer(line: &[u8], number: u64) -> Value {
    let fields = match serde_json::from_slice::<Value>(line) {
        Ok(Value::Object(fields)) => fields,
        Ok(_) => return Fault::new("not-an-object", "a line has to be a JSON object").on_line(number),
        Err(error) => return Fault::new("not-json", error.to_string()).on_line(number),
    };
    let id = fields.get("id").cloned().unwrap_or(Value::Null);
    let case = Case { fields, asked: RefCell::new(BTreeSet::from(["id"])) };
    match tool(&case) {
        Err(fault) => fault.of(id),
        Ok((name, result)) => {
            let asked = case.asked.borrow();
            let ignored: Vec<&str> =
                case.fields.keys().map(String::as_str).filter(|name| !asked.contains(name)).collect();
            let mut out = Object::new();
            out.insert("id".to_owned(), id);
            out.insert("tool".to_owned(), json!(name));
            out.extend(result);
            if !ignored.is_empty() {
                out.insert("ignored".to_owned(), json!(ignored));
            }
            Value::Object(out)
        }
    }
}

fn tool(case: &Case) -> Result<(&'static str, Object), Fault> {
    let wanted = case.text("tool")?;
    let (name, tool) = TOOLS.iter().find(|(name, _)| *name == wanted).ok_or_else(|| {
        let known: Vec<&str> = TOOLS.iter().map(|(name, _)| *name).collect();
        Fault::new("unknown-tool", format!("tool has to be one of: {}", known.join(", "))).naming("field", "tool")
    })?;
    Ok((name, tool(case)?))
}

/// The ids of what something rests on.
fn facts(cite: Cite) -> Value {
    Value::Array(cite.iter().map(|statement| json!(statement.id)).collect())
}

//! The tool `number`: what tracking numbers stand in a text.

use super::{Case, Fault, Object};
use serde_json::{Value, json};
use tebiki::rules::tracking_number::{self, Check, Handling, Locale, Mistake, TrackingNumber};

/// The numbers and the mistakes in the field `text`. A number that must be withheld comes out masked.
pub fn evaluate(case: &Case) -> Result<Object, Fault> {
    let text = case.text("text")?;
    let words = case.words()?;
    let locale = if words.language().code == "ja" { Locale::Ja } else { Locale::En };
    let found = tracking_number::find(text);
    let numbers: Vec<Value> = found.numbers.iter().map(|number| describe(number, locale)).collect();
    let mistakes: Vec<Value> = found.mistakes.iter().map(mistake).collect();
    let mut out = Object::new();
    out.insert("numbers".to_owned(), json!(numbers));
    out.insert("mistakes".to_owned(), json!(mistakes));
    out.insert("cut".to_owned(), json!(found.is_cut));
    Ok(out)
}

fn describe(number: &TrackingNumber, locale: Locale) -> Value {
    let mut out = Object::new();
    let mut put = |name: &str, value: Value| out.insert(name.to_owned(), value);
    put("kind", json!(number.form.id()));
    put("number", json!(number.number()));
    put("display", json!(number.display()));
    put("check", json!(number.check.id()));
    put("suspicion", json!(number.suspicion.map(tracking_number::Suspicion::id)));
    put("handling", json!(number.handling().id()));
    put("range", json!([number.range.start, number.range.end]));
    match &number.check {
        Check::Passes if number.lookalikes.is_empty() => {}
        Check::Passes => {
            put("positions", json!(number.lookalikes));
        }
        // Of a number that must be withheld nothing is said that would help to complete it.
        Check::Fails(_) if number.handling() == Handling::Withhold => {}
        Check::Fails(suspects) => {
            put("positions", json!(suspects.positions()));
            put("expected", json!({ "position": suspects.last, "digit": suspects.expected }));
            put("transposed", json!(suspects.transposed));
            put("lookalikes", json!(suspects.lookalikes));
        }
    }
    if let Some(number) = number.number() {
        put("url", json!(tracking_number::track_url(number, locale)));
    }
    Value::Object(out)
}

fn mistake(mistake: &Mistake) -> Value {
    json!({ "kind": mistake.kind.id(), "range": [mistake.range.start, mistake.range.end] })
}

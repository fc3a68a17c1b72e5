//! JSON that comes from elsewhere, read strictly: size, encoding and depth are checked before anything is made of it.

pub use serde_json::{Map, Value};

/// How deep arrays and objects may stand in each other.
const DEEPEST: usize = 32;

/// Why a text is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// More bytes than were agreed.
    TooLarge,
    /// Its bytes are not UTF-8.
    NotText,
    /// It is something else: a web page, for example.
    NotJson,
    /// It stops in the middle.
    Cut,
    /// Arrays and objects stand in each other deeper than anything of ours.
    TooDeep,
    /// This field is missing, or of another type.
    Field(&'static str),
}

impl Fault {
    /// A permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::NotText => "not-text",
            Self::NotJson => "not-json",
            Self::Cut => "cut",
            Self::TooDeep => "too-deep",
            Self::Field(_) => "field",
        }
    }
}

/// Reads a whole JSON text of at most this many bytes.
///
/// # Errors
/// Why it is not taken.
pub fn read(bytes: &[u8], most: usize) -> Result<Value, Fault> {
    if bytes.len() > most {
        return Err(Fault::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if deepest(text) > DEEPEST {
        return Err(Fault::TooDeep);
    }
    serde_json::from_str(text).map_err(|error| if error.is_eof() { Fault::Cut } else { Fault::NotJson })
}

/// Reads a whole JSON text that has to be an object.
///
/// # Errors
/// Why it is not taken.
pub fn read_object(bytes: &[u8], most: usize) -> Result<Map<String, Value>, Fault> {
    match read(bytes, most)? {
        Value::Object(object) => Ok(object),
        _ => Err(Fault::Field("")),
    }
}

/// A text in a field; none where the field is missing or null.
///
/// # Errors
/// When something else stands there.
pub fn text<'a>(object: &'a Map<String, Value>, field: &'static str) -> Result<Option<&'a str>, Fault> {
    match object.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Fault::Field(field)),
    }
}

/// A text that has to be there.
///
/// # Errors
/// When it is missing or something else stands there.
pub fn required<'a>(object: &'a Map<String, Value>, field: &'static str) -> Result<&'a str, Fault> {
    text(object, field)?.ok_or(Fault::Field(field))
}

/// A list that has to be there.
///
/// # Errors
/// When it is missing or something else stands there.
pub fn list<'a>(object: &'a Map<String, Value>, field: &'static str) -> Result<&'a [Value], Fault> {
    object.get(field).and_then(Value::as_array).map(Vec::as_slice).ok_or(Fault::Field(field))
}

/// How deep arrays and objects stand in each other; brackets in texts do not count.
fn deepest(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let (mut quoted, mut escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b']' | b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults() {
        let check = |text: &[u8], expected: Result<(), Fault>| {
            assert_eq!(read(text, 1_000).map(|_| ()), expected, "{}", String::from_utf8_lossy(text));
        };
        check(b"{\"a\": [1, null, \"[[[\"]}", Ok(()));
        check("\u{feff}{}".as_bytes(), Ok(()));
        check(b"<!doctype html><title>Sign in</title>", Err(Fault::NotJson));
        check(b"{\"a\": 1} and more", Err(Fault::NotJson));
        check(b"{'a': 1}", Err(Fault::NotJson));
        for cut in [&b""[..], b"  ", b"{", b"{\"a\": [1,", b"{\"a\": \"half of a te"] {
            check(cut, Err(Fault::Cut));
        }
        check(b"\"\x8e\xa9\"", Err(Fault::NotText));
        check(&b"x".repeat(1_001), Err(Fault::TooLarge));
        check("[".repeat(DEEPEST + 1).as_bytes(), Err(Fault::TooDeep));
        check(format!("{}1{}", "[".repeat(DEEPEST), "]".repeat(DEEPEST)).as_bytes(), Ok(()));
        check(br#"["\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["]"#, Ok(()));
    }
}

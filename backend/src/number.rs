//! The numbers that a request may name: an item's and a passport's, in the one form that is accepted.
//!
//! Neither says itself in `Debug`: numbers stay out of logs.

use std::fmt;

/// An item's number in its canonical form: 11 or 12 digits, or the 13 characters of UPU S10.
///
/// A check digit that does not agree is no reason to refuse it: the carrier knows best.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(String);

/// A passport's number: letters and digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Passport(String);

impl Number {
    /// The number, if the text is one in its canonical form.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
        let capitals = |part: &[u8]| part.iter().all(u8::is_ascii_uppercase);
        let fits = match bytes {
            [a, b, middle @ .., y, z] if bytes.len() == 13 => capitals(&[*a, *b, *y, *z]) && digits(middle),
            _ => matches!(bytes.len(), 11 | 12) && digits(bytes),
        };
        fits.then(|| Self(text.to_owned()))
    }

    /// Whether it is of the form of international mail, whose events may be abroad.
    #[must_use]
    pub fn is_international(&self) -> bool {
        self.0.len() == 13
    }

    /// The number.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Passport {
    /// The number, if the text is one.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let fits = (6..=12).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
        fits.then(|| Self(text.to_owned()))
    }

    /// The number.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Number")
    }
}

impl fmt::Debug for Passport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passport")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_canonical_form_is_a_number() {
        for (text, fits) in [
            ("12345678901", true),
            ("123456789012", true),
            ("RR123456785JP", true),
            ("1234567890", false),
            ("1234567890123", false),
            ("1234-5678-9012", false),
            ("rr123456785jp", false),
            ("RR12345678JJP", false),
            ("１２３４５６７８９０１２", false),
            (" 12345678901", false),
            ("123456789012\n", false),
            ("", false),
        ] {
            assert_eq!(Number::read(text).is_some(), fits, "{text:?}");
        }
    }

    #[test]
    fn a_passport_number_is_capitals_and_digits() {
        for (text, fits) in
            [("TK1234567", true), ("123456", true), ("12345", false), ("tk1234567", false), ("TK 123456", false)]
        {
            assert_eq!(Passport::read(text).is_some(), fits, "{text:?}");
        }
    }

    #[test]
    fn numbers_do_not_say_themselves_in_debug() {
        let number = Number::read("123456789012").expect("a number");
        let passport = Passport::read("TK1234567").expect("a passport number");
        let said = format!("{number:?} {passport:?}");
        assert!(!said.contains("1234"), "{said}");
    }
}

//! Which plural form a number takes, by Unicode's CLDR.

use super::Language;

/// The category's letter as it stands in a pack: `o` for one, `x` for other.
///
/// A new language adds its rule here; `every_language_has_a_rule` fails until it does.
pub fn category(language: &Language, number: i64) -> char {
    rule(language.code).map_or('x', |rule| rule(number))
}

fn rule(code: &str) -> Option<fn(i64) -> char> {
    match code {
        "en" => Some(|number| if number.abs() == 1 { 'o' } else { 'x' }),
        "ja" => Some(|_| 'x'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::LANGUAGES;

    #[test]
    fn every_language_has_a_rule() {
        for language in LANGUAGES {
            assert!(rule(language.code).is_some(), "{} has no plural rule", language.code);
        }
    }
}

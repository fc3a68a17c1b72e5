//! Names a carrier's words by the vocabularies of the rules. Only word for word: what is merely alike has no code, and
//! the client reads the words itself.

use tebiki::rules::status::{STATUSES, Status, Trust, Vocabulary};

/// The id of Japan Post's status with these words.
pub fn japan_post(text: &str) -> Option<&'static str> {
    code(Vocabulary::JapanPost, text)
}

/// The id of the visa service's message with these words.
pub fn visa(text: &str) -> Option<&'static str> {
    code(Vocabulary::Visa, text)
}

/// How a status is written, as the carrier writes it first; Japanese where no other words are known.
pub fn words(status: &Status, language: &str) -> &'static str {
    let exact = |phrase: &&tebiki::rules::status::Phrase| matches!(phrase.trust, Trust::Exact(_));
    let phrases = || status.phrases.iter().filter(exact);
    phrases()
        .find(|phrase| phrase.language == language)
        .or_else(|| phrases().next())
        .map_or(status.id, |phrase| phrase.text)
}

/// Letter for letter first, since "Returned to Sender" and "Returned to sender" are not the same; then without case,
/// where only one status is written so.
fn code(vocabulary: Vocabulary, text: &str) -> Option<&'static str> {
    let phrases = || {
        STATUSES.iter().filter(move |status| status.vocabulary == vocabulary).flat_map(|status| {
            status
                .phrases
                .iter()
                .filter(|phrase| matches!(phrase.trust, Trust::Exact(_)))
                .map(|phrase| (status.id, phrase.text))
        })
    };
    let text = without_spaces(text);
    if let Some((id, _)) = phrases().find(|(_, phrase)| without_spaces(phrase) == text) {
        return Some(id);
    }
    let alike = |phrase: &str| without_spaces(phrase).eq_ignore_ascii_case(&text);
    let mut alike = phrases().filter(|(_, phrase)| alike(phrase)).map(|(id, _)| id);
    let first = alike.next()?;
    alike.all(|id| id == first).then_some(first)
}

/// A page breaks lines where its cells are narrow.
fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_codes_word_for_word() {
        for (text, code) in [
            ("引受", Some("accepted")),
            ("Posting/Collection", Some("accepted")),
            ("ご不在のため持ち帰り", Some("attempted")),
            ("FINAL DELIVERY", Some("delivered")),
            ("ご不在のため 持ち戻り", Some("attempted")),
            ("Returned to Sender", Some("returning")),
            ("Returned to sender", Some("returned")),
            ("RETURNED TO SENDER", None),
            ("Not delivered", None),
            ("Final deliveries", None),
            ("お届け先にお届け", None),
            ("", None),
        ] {
            assert_eq!(japan_post(text), code, "{text}");
        }
        assert_eq!(visa("Out for Delivery"), Some("out-for-delivery"));
        assert_eq!(visa("引受"), None);
    }
}

//! The answers given so far, as they stand in the address's fragment: `reason=lost&lost-when=in-time`.
//!
//! A fragment is never sent to a server. It holds ids only: a date that a person typed appears in it as the id of
//! the band it falls into. Fragments come from anywhere, so everything that is not an id is left out.

use crate::rules::jst::Day;

/// The key that asks to answer one question again; no question may have this id.
pub const CHANGE: &str = "change";

const LONGEST_FRAGMENT: usize = 4096;
const MOST_ANSWERS: usize = 64;
const LONGEST_ID: usize = 48;

/// What was answered to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// The id of an answer, or of the band into which a date fell.
    Id(String),
    /// The date itself.
    Day(Day),
}

/// Answers by question, in the order in which they were given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    given: Vec<(String, Given)>,
    change: Option<String>,
}

impl Answers {
    /// Reads a fragment, with or without its `#`. Of two answers to one question the first counts.
    #[must_use]
    pub fn from_fragment(fragment: &str) -> Self {
        let mut answers = Self::default();
        if fragment.len() > LONGEST_FRAGMENT {
            return answers;
        }
        for pair in fragment.trim_start_matches('#').split('&') {
            let Some((question, answer)) = pair.split_once('=') else { continue };
            if !is_id(question) || !is_id(answer) {
                continue;
            }
            if question == CHANGE {
                answers.change = Some(answer.to_owned());
            } else if answers.get(question).is_none() && answers.given.len() < MOST_ANSWERS {
                answers.given.push((question.to_owned(), Given::Id(answer.to_owned())));
            }
        }
        answers
    }

    /// What was answered to a question.
    #[must_use]
    pub fn get(&self, question: &str) -> Option<&Given> {
        self.given.iter().find(|(id, _)| id == question).map(|(_, given)| given)
    }

    /// Answers a question, for the first time or again. The other answers stay; those that no longer fit are passed
    /// over when the wizard is walked.
    pub fn set(&mut self, question: &str, given: Given) {
        self.change = None;
        match self.given.iter_mut().find(|(id, _)| id == question) {
            Some((_, earlier)) => *earlier = given,
            None => self.given.push((question.to_owned(), given)),
        }
    }

    /// The question that is to be answered again.
    #[must_use]
    pub fn change(&self) -> Option<&str> {
        self.change.as_deref()
    }

    /// The answers as a fragment without its `#`. Dates do not stand in it.
    #[must_use]
    pub fn fragment(&self) -> String {
        let pair = |(question, given): &(String, Given)| match given {
            Given::Id(answer) => Some(format!("{question}={answer}")),
            Given::Day(_) => None,
        };
        self.given.iter().filter_map(pair).collect::<Vec<_>>().join("&")
    }

    /// Puts the dates a person typed in place of the bands that stand for them. `typed` answers, for a question and
    /// a band, with the date that was typed into it.
    #[must_use]
    pub fn with_days(mut self, typed: impl Fn(&str, &str) -> Option<Day>) -> Self {
        for (question, given) in &mut self.given {
            if let Given::Id(band) = given
                && let Some(day) = typed(question, band)
            {
                *given = Given::Day(day);
            }
        }
        self
    }

    /// Every question and what was answered to it.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Given)> {
        self.given.iter().map(|(question, given)| (question.as_str(), given))
    }
}

impl<const N: usize> From<[(&str, Given); N]> for Answers {
    fn from(given: [(&str, Given); N]) -> Self {
        let mut answers = Self::default();
        for (question, given) in given {
            answers.set(question, given);
        }
        answers
    }
}

/// Ids are short and plain, so that they need no escaping anywhere.
#[must_use]
pub fn is_id(text: &str) -> bool {
    (1..=LONGEST_ID).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ids_are_read() {
        let check = |fragment: &str, expected: &[(&str, &str)], change: Option<&str>| {
            let answers = Answers::from_fragment(fragment);
            let found: Vec<(&str, Given)> = answers.iter().map(|(id, given)| (id, given.clone())).collect();
            let expected: Vec<(&str, Given)> =
                expected.iter().map(|(id, answer)| (*id, Given::Id((*answer).to_owned()))).collect();
            assert_eq!(found, expected, "{fragment}");
            assert_eq!(answers.change(), change, "{fragment}");
        };
        check("", &[], None);
        check("#reason=lost", &[("reason", "lost")], None);
        check("reason=lost&where=home&change=reason", &[("reason", "lost"), ("where", "home")], Some("reason"));
        check("reason=lost&reason=damaged", &[("reason", "lost")], None);
        check("reason=<script>&=&a&b=&c=d=e&%00=x&REASON=lost", &[], None);
        check(&format!("a=b&{}=c", "x".repeat(49)), &[("a", "b")], None);
        check(&"a=b&".repeat(2000), &[], None);
    }

    #[test]
    fn at_most_so_many() {
        let fragment: Vec<String> = (0..200).map(|number| format!("q{number}=a")).collect();
        assert_eq!(Answers::from_fragment(&fragment.join("&")).iter().count(), MOST_ANSWERS);
    }
}

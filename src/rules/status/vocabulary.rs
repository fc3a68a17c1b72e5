//! The three vocabularies as data, and the index in which a pasted phrase is looked up.

use super::similarity::Bigrams;
use crate::rules::fold::fold;
use std::{ops::Range, sync::LazyLock};

include!(concat!(env!("OUT_DIR"), "/statuses.rs"));

/// One thing that a carrier or an office says about an item or an application.
#[derive(Debug, PartialEq, Eq)]
pub struct Status {
    /// Short, permanent, and not used twice, also not in different vocabularies.
    pub id: &'static str,
    /// Who says it.
    pub vocabulary: Vocabulary,
    /// How it is written.
    pub phrases: &'static [Phrase],
}

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vocabulary {
    /// The visa information service, about a passport that comes back.
    Visa,
    /// The Myna Portal, about an application.
    Myna,
    /// Japan Post, about an item.
    JapanPost,
}

/// One way of writing a status.
#[derive(Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The language, as a tag.
    pub language: &'static str,
    /// The words.
    pub text: &'static str,
    /// How much they are worth.
    pub trust: Trust,
}

/// How much a phrase is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// The carrier or the office writes it so.
    Exact(Pairing),
    /// A translation or a short form: offered as a guess.
    Guess,
}

/// How surely the Japanese and the English phrase of a status belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pairing {
    /// The source has it.
    Source,
    /// One source shows both languages.
    OneBilingualSource,
    /// Both were seen, each in its place.
    BothSeen,
    /// No English was found.
    JapaneseOnly,
    /// Another way to write the same.
    Variant,
    /// One source has it.
    OneSource,
    /// One program that asks the page again and again has it.
    OnePoller,
}

impl Vocabulary {
    /// A permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Visa => "visa",
            Self::Myna => "myna",
            Self::JapanPost => "japan-post",
        }
    }
}

/// What a phrase stands for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Target {
    Status(&'static Status),
    /// A heading or a label of a page.
    Label(&'static str),
}

/// Where a phrase may stand to be taken for what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// Only alone, in a cell or on a line: 到着 is too common a word to be picked out of a sentence.
    Cell,
    /// Also inside a sentence, and then as a guess.
    Clause,
    /// Also inside a sentence: it is long enough to be nothing else.
    Anywhere,
}

/// A phrase, ready to be compared.
#[derive(Debug)]
pub(super) struct Entry {
    pub target: Target,
    pub guess: bool,
    pub reach: Reach,
    pub text: &'static str,
    /// Its letters and digits in lower case.
    pub squeezed: Vec<char>,
    /// For the likeness to other texts.
    pub bigrams: Bigrams,
    /// Its words, where it has spaces between them.
    pub words: Vec<Vec<char>>,
    /// Whether it is written in Latin letters, and needs other characters around it.
    pub latin: bool,
}

/// Every phrase and label, by what they are compared with.
#[derive(Debug)]
pub(super) struct Index {
    /// In the order of their letters; those with the same letters in the order of the vocabularies.
    pub entries: Vec<Entry>,
    /// Where the entries with the same first two characters stand, in as many boxes as keep most of them apart.
    openings: Vec<Vec<Opening>>,
    /// How those begin that may stand inside a sentence.
    inside: Openings,
    pub longest: usize,
}

/// Two characters, and where the entries stand that begin with them.
type Opening = ((char, char), Range<usize>);

/// The entries that a text may still be, letter by letter.
#[derive(Clone, Copy)]
pub(super) struct Candidates<'a> {
    entries: &'a [Entry],
    /// How many letters were compared.
    letters: usize,
    /// The letters with which all of them begin.
    shared: &'a [char],
}

impl<'a> Candidates<'a> {
    /// These entries, which have so many letters in common at least.
    fn new(entries: &'a [Entry], letters: usize) -> Self {
        let mut shared = entries.first().map_or(&[][..], |entry| &entry.squeezed);
        if let [first, .., last] = entries {
            let behind = first.squeezed.iter().zip(&last.squeezed).skip(letters);
            let alike = behind.take_while(|(one, other)| one == other).count();
            shared = first.squeezed.get(..letters + alike).unwrap_or_default();
        }
        Self { entries, letters, shared }
    }

    /// Keeps those whose next letter is this one.
    pub fn narrow(&mut self, letter: char) {
        match self.shared.get(self.letters) {
            Some(shared) if *shared == letter => self.letters += 1,
            Some(_) => *self = Self::new(&[], self.letters),
            None => {
                let next = |entry: &Entry| entry.squeezed.get(self.letters).copied();
                let from = self.entries.partition_point(|entry| next(entry) < Some(letter));
                let to = self.entries.partition_point(|entry| next(entry) <= Some(letter));
                *self = Self::new(self.entries.get(from..to).unwrap_or_default(), self.letters + 1);
            }
        }
    }

    /// Goes on with a text as far as all of them do, and returns how far that is.
    pub fn go_on(&mut self, text: &[char]) -> usize {
        let shared = self.shared.get(self.letters..).unwrap_or_default();
        let alike = shared.iter().zip(text).take_while(|(letter, written)| letter == written).count();
        self.letters += alike;
        alike
    }

    /// Whether none is left.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Those that have no further letters.
    pub fn complete(&self) -> impl Iterator<Item = &'a Entry> + use<'a> {
        let letters = self.letters;
        self.entries.iter().take_while(move |entry| entry.squeezed.len() == letters)
    }
}

/// Built once, on first use.
pub(super) static INDEX: LazyLock<Index> = LazyLock::new(Index::new);

/// Whether a character counts when phrases are compared.
pub(super) fn counts(ch: char) -> bool {
    match ch {
        // What most texts are made of needs no look into Unicode's tables.
        '\0'..='\x7f' => ch.is_ascii_alphanumeric(),
        'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | '\u{4e00}'..='\u{9fff}' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24f}' => {
            true
        }
        '\u{300}'..='\u{344}'
        | '\u{2000}'..='\u{206f}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}'
        | '゛'
        | '゜'
        | '・' => false,
        _ => ch.is_alphanumeric(),
    }
}

/// In lower case, one character for one.
pub(super) fn lower(ch: char) -> char {
    match ch {
        '\0'..='\x7f' => ch.to_ascii_lowercase(),
        'ぁ'..='ー' | '\u{4e00}'..='\u{9fff}' | '\u{300}'..='\u{344}' => ch,
        _ => {
            let mut lower = ch.to_lowercase();
            lower.next().filter(|_| lower.next().is_none()).unwrap_or(ch)
        }
    }
}

impl Index {
    fn new() -> Self {
        let statuses = STATUSES.iter().flat_map(|status| {
            status.phrases.iter().map(|phrase| Entry::new(Target::Status(status), phrase.text, phrase.trust))
        });
        let labels = LABELS.iter().map(|(id, text)| Entry::new(Target::Label(id), text, Trust::Exact(Pairing::Source)));
        let mut entries: Vec<Entry> = statuses.chain(labels).collect();
        entries.sort_by(|one, other| one.squeezed.cmp(&other.squeezed));
        let mut openings: Vec<Vec<Opening>> = vec![Vec::new(); 1024];
        let mut inside = Openings::of([].into_iter());
        for (number, entry) in entries.iter().enumerate() {
            let [first, second, ..] = *entry.squeezed.as_slice() else { continue };
            let Some(opened) = openings.get_mut(mixed(first, second) % 1024) else { continue };
            match opened.iter_mut().find(|(opening, _)| *opening == (first, second)) {
                Some((_, numbers)) => numbers.end = number + 1,
                None => opened.push(((first, second), number..number + 1)),
            }
            if entry.reach > Reach::Cell {
                inside.add(first, second);
            }
        }
        let longest = entries.iter().map(|entry| entry.squeezed.len()).max().unwrap_or_default();
        Self { inside, openings, longest, entries }
    }

    /// Whether an entry that may stand inside a sentence may begin with these two characters.
    pub fn may_begin_inside(&self, first: char, second: char) -> bool {
        self.inside.hold(first, second)
    }

    /// The phrases and labels that begin with these two characters.
    pub fn opened(&self, first: char, second: char) -> Candidates<'_> {
        let opened = self.openings.get(mixed(first, second) % 1024).map_or(&[][..], Vec::as_slice);
        let numbers =
            opened.iter().find(|(opening, _)| *opening == (first, second)).map(|(_, numbers)| numbers.clone());
        let entries = numbers.and_then(|numbers| self.entries.get(numbers)).unwrap_or_default();
        Candidates::new(entries, 2)
    }

    /// Whether a status begins with these two characters.
    pub fn opens_a_status(&self, first: char, second: char) -> bool {
        self.opened(first, second).entries.iter().any(|entry| matches!(entry.target, Target::Status(_)))
    }
}

/// A set of pairs of characters that may say yes too often, so that most words need no further look.
#[derive(Debug)]
pub(super) struct Openings {
    bits: [u64; 64],
}

impl Openings {
    pub fn of(pairs: impl Iterator<Item = (char, char)>) -> Self {
        let mut openings = Self { bits: [0; 64] };
        pairs.for_each(|(first, second)| openings.add(first, second));
        openings
    }

    fn add(&mut self, first: char, second: char) {
        let place = mixed(first, second);
        if let Some(bits) = self.bits.get_mut(place / 64 % 64) {
            *bits |= 1 << (place % 64);
        }
    }

    pub fn hold(&self, first: char, second: char) -> bool {
        let place = mixed(first, second);
        self.bits.get(place / 64 % 64).is_some_and(|bits| bits & 1 << (place % 64) != 0)
    }
}

/// A number for two characters that is seldom another pair's.
pub(super) fn mixed(first: char, second: char) -> usize {
    let mixed = u32::from(first).wrapping_mul(0x9E37_79B1) ^ u32::from(second).wrapping_mul(0x85EB_CA6B);
    (mixed >> 16) as usize
}

impl Entry {
    fn new(target: Target, text: &'static str, trust: Trust) -> Self {
        let folded: Vec<char> = fold(text).chars().map(lower).collect();
        let squeezed: Vec<char> = folded.iter().copied().filter(|ch| counts(*ch)).collect();
        let latin = squeezed.iter().all(char::is_ascii);
        let words: Vec<Vec<char>> =
            folded.split(|ch| !counts(*ch)).filter(|word| latin && !word.is_empty()).map(<[char]>::to_vec).collect();
        let reach = match (target, latin, squeezed.len(), words.len()) {
            // Headings are found inside sentences only where they tell something.
            (Target::Label("letter-pack-plus" | "letter-pack-light"), ..)
            | (_, true, 24.., 2..)
            | (_, false, 14.., _) => Reach::Anywhere,
            (Target::Label(_), ..) => Reach::Cell,
            (_, true, 12.., 2..) | (_, false, 5.., _) => Reach::Clause,
            _ => Reach::Cell,
        };
        // "Not registered" is what every other sentence says about something.
        let denies = words.first().is_some_and(|word| word.iter().eq(['n', 'o', 't'].iter()));
        let guess = trust == Trust::Guess;
        let reach = match reach {
            Reach::Clause if denies || guess => Reach::Cell,
            reach => reach,
        };
        let bigrams = Bigrams::new(&squeezed);
        Self { target, guess, reach, text, squeezed, bigrams, words, latin }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_counts_are_letters_and_digits() {
        for ch in '\0'..=char::MAX {
            assert_eq!(counts(ch), ch.is_alphanumeric(), "{ch:?}");
        }
    }
}

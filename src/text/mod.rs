//! Words: the keys made from `locales/`, and the packs in which one language's words reach the phone.
//!
//! A [`Key`] names a message, a [`Message`] is a key with its arguments, [`Words`] is one language. What comes out
//! is a list of [`Part`]s, because a name that a person has to recognise at a counter stands in Japanese inside a
//! sentence of any language and is marked as such.

mod dates;
mod plural;

mod generated {
    #![allow(clippy::needless_raw_string_hashes)]
    use super::Language;
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

use std::{fmt, sync::OnceLock};

#[cfg(not(target_arch = "wasm32"))]
pub use generated::PACKS;
pub use generated::{LANGUAGES, t, terms};

/// A message of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key(u16);

/// A name or phrase in Japanese, the same in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Term(u16);

/// A message and the values for its placeholders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    key: Key,
    arguments: Vec<Argument>,
}

impl From<Key> for Message {
    fn from(key: Key) -> Self {
        Self { key, arguments: Vec::new() }
    }
}

/// The value of a placeholder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Text that stands as it is.
    Text(String),
    /// A number, which may choose between a message's plural forms.
    Number(i64),
}

impl fmt::Display for Argument {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => formatter.write_str(text),
            Self::Number(number) => number.fmt(formatter),
        }
    }
}

/// A language that Tebiki speaks: one folder under `locales/`.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// The IETF tag, which is also the first part of every address: `en`.
    pub code: &'static str,
    /// The language's name in itself: `English`, `日本語`.
    pub name: &'static str,
}

impl Language {
    /// The language with this tag.
    #[must_use]
    pub fn of(code: &str) -> Option<&'static Self> {
        LANGUAGES.iter().find(|language| language.code == code)
    }

    /// Whether a date begins with its year.
    #[must_use]
    pub fn year_first(&self) -> bool {
        self.code == "ja"
    }

    /// Whether its readers read kana, so that a reading in kana helps them rather than one in Latin letters.
    #[must_use]
    pub fn reads_kana(&self) -> bool {
        self.code == "ja"
    }
}

/// A stretch of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words in the reader's language.
    Plain(String),
    /// A Japanese name with its reading.
    Japanese(Spelling),
}

/// How a Japanese name is written and read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelling {
    /// As it is printed: 不在連絡票.
    pub written: String,
    /// In kana: ふざいれんらくひょう.
    pub kana: String,
    /// In Latin letters: fuzai renrakuhyō.
    pub romaji: String,
}

impl Spelling {
    /// With a number in the place of `〇`, as forms have it: 〇部請求.
    #[must_use]
    pub fn with_number(self, number: u32) -> Self {
        let put = |text: String| text.replace('〇', &number.to_string());
        Self { written: put(self.written), kana: put(self.kana), romaji: put(self.romaji) }
    }

    /// The reading that a reader of `language` can use.
    #[must_use]
    pub fn reading(&self, language: &Language) -> &str {
        if language.reads_kana() { &self.kana } else { &self.romaji }
    }
}

/// Why a pack cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackError {
    /// It was made for another build of the program: a reload fetches the right one.
    OtherBuild,
    /// It is not whole.
    Incomplete,
}

/// One language's words: those that every page needs, and those of the procedures that were asked for.
#[derive(Debug, Clone)]
pub struct Words {
    language: &'static Language,
    terms: Vec<Spelling>,
    packs: Vec<OnceLock<Vec<String>>>,
}

impl Words {
    /// Reads a pack, as `build.rs` wrote it.
    ///
    /// # Errors
    /// When the pack belongs to another build or is cut short.
    pub fn read(language: &'static Language, pack: &str) -> Result<Self, PackError> {
        let mut records = pack.split('\u{1e}');
        if records.next() != Some(generated::SIGNATURE) {
            return Err(PackError::OtherBuild);
        }
        let terms: Vec<Spelling> = records.by_ref().take(generated::TERMS).filter_map(spelling).collect();
        if terms.len() != generated::TERMS {
            return Err(PackError::Incomplete);
        }
        let words = Self { language, terms, packs: generated::SIZES.iter().map(|_| OnceLock::new()).collect() };
        words.keep(0, records)?;
        Ok(words)
    }

    /// Adds the pack of a procedure.
    ///
    /// # Errors
    /// When the pack belongs to another build or another procedure, or is cut short.
    pub fn add(&self, name: &str, pack: &str) -> Result<(), PackError> {
        let mut records = pack.split('\u{1e}');
        if records.next() != Some(generated::SIGNATURE) {
            return Err(PackError::OtherBuild);
        }
        let at = generated::SIZES.iter().position(|(known, _)| *known == name).ok_or(PackError::Incomplete)?;
        self.keep(at, records)
    }

    /// Whether the pack of a procedure is here.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        let pack = generated::SIZES.iter().zip(&self.packs).find(|((known, _), _)| *known == name);
        pack.is_some_and(|(_, pack)| pack.get().is_some())
    }

    fn keep<'a>(&self, at: usize, records: impl Iterator<Item = &'a str>) -> Result<(), PackError> {
        let messages: Vec<String> = records.map(str::to_owned).collect();
        let (Some((_, size)), Some(place)) = (generated::SIZES.get(at), self.packs.get(at)) else {
            return Err(PackError::Incomplete);
        };
        if messages.len() != *size {
            return Err(PackError::Incomplete);
        }
        // The same pack a second time says the same.
        let _ = place.set(messages);
        Ok(())
    }

    /// The words of a language from the packs that are compiled into native programs.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn native(language: &'static Language) -> Option<Self> {
        let mut packs = PACKS.iter().filter(|(code, ..)| *code == language.code);
        let words = Self::read(language, packs.next()?.2).ok()?;
        for (_, name, pack) in packs {
            words.add(name, pack).ok()?;
        }
        Some(words)
    }

    /// The language these words are in.
    #[must_use]
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// A Japanese name with its readings.
    #[must_use]
    pub fn spelling(&self, term: Term) -> Spelling {
        let none = || Spelling { written: String::new(), kana: String::new(), romaji: String::new() };
        self.terms.get(usize::from(term.0)).cloned().unwrap_or_else(none)
    }

    /// A message as it is shown, in parts.
    #[must_use]
    pub fn parts(&self, message: impl Into<Message>) -> Vec<Part> {
        let message = message.into();
        let mut parts = Parts::default();
        self.expand(self.raw(message.key), &message.arguments, &mut parts);
        parts.done
    }

    /// A message as bare text, for titles, files and assistive names. Japanese names stand as they are written.
    #[must_use]
    pub fn text(&self, message: impl Into<Message>) -> String {
        let parts = self.parts(message);
        parts
            .into_iter()
            .map(|part| match part {
                Part::Plain(text) => text,
                Part::Japanese(spelling) => spelling.written,
            })
            .collect()
    }

    /// The readings of every Japanese name that stands in a text, each after a line break.
    #[must_use]
    pub fn readings(&self, text: &str) -> String {
        let mut readings = String::new();
        for name in self.terms.iter().filter(|name| text.contains(&name.written)) {
            for reading in [&name.kana, &name.romaji] {
                readings.push('\n');
                readings.push_str(reading);
            }
        }
        readings
    }

    fn raw(&self, key: Key) -> &str {
        let mut number = usize::from(key.0);
        for ((_, size), pack) in generated::SIZES.iter().zip(&self.packs) {
            if number < *size {
                return pack.get().and_then(|messages| messages.get(number)).map_or("", String::as_str);
            }
            number -= size;
        }
        ""
    }

    /// Follows the pack's markup, which `build/words.rs` describes.
    fn expand(&self, mut raw: &str, arguments: &[Argument], parts: &mut Parts) {
        let argument = |digit: Option<char>| digit.and_then(|digit| arguments.get(digit.to_digit(10)? as usize));
        while let Some(at) = raw.find(['\u{1}', '\u{2}', '\u{6}']) {
            let (before, rest) = raw.split_at(at);
            parts.plain(before);
            let mut chars = rest.chars();
            match chars.next() {
                Some('\u{1}') => {
                    if let Some(value) = argument(chars.next()) {
                        parts.plain(&value.to_string());
                    }
                    raw = chars.as_str();
                }
                Some('\u{2}') => {
                    let value = argument(chars.next());
                    let (choice, after) = chars.as_str().split_once('\u{5}').unwrap_or((chars.as_str(), ""));
                    let variants = || choice.split('\u{3}').filter_map(|variant| variant.split_once('\u{4}'));
                    let number = if let Some(Argument::Number(number)) = value { *number } else { 0 };
                    let exact = number.to_string();
                    let category = plural::category(self.language, number);
                    let chosen = variants()
                        .find(|(name, _)| *name == exact)
                        .or_else(|| variants().find(|(name, _)| name.starts_with(category)))
                        .or_else(|| variants().find(|(name, _)| *name == "x"));
                    if let Some((_, text)) = chosen {
                        self.expand(text, arguments, parts);
                    }
                    raw = after;
                }
                _ => {
                    let (number, after) = chars.as_str().split_once('\u{7}').unwrap_or((chars.as_str(), ""));
                    if let Some(spelling) = number.parse().ok().and_then(|number: usize| self.terms.get(number)) {
                        parts.done.push(Part::Japanese(spelling.clone()));
                    }
                    raw = after;
                }
            }
        }
        parts.plain(raw);
    }
}

#[derive(Default)]
struct Parts {
    done: Vec<Part>,
}

impl Parts {
    fn plain(&mut self, text: &str) {
        match self.done.last_mut() {
            Some(Part::Plain(last)) => last.push_str(text),
            _ if text.is_empty() => {}
            _ => self.done.push(Part::Plain(text.to_owned())),
        }
    }
}

fn spelling(record: &str) -> Option<Spelling> {
    let mut fields = record.split('\u{1f}').map(str::to_owned);
    Some(Spelling { written: fields.next()?, kana: fields.next()?, romaji: fields.next()? })
}

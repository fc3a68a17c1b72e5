//! Reads `locales/`, checks that every language says the same things, and writes keys and packs.
//!
//! A message is one entry of `locales/<language>/<module>.ftl`; English is the reference. Names that a person meets
//! in Japanese stand in `locales/terms.ftl`, and what stands in Japanese on a paper that the app writes stands in
//! `locales/japanese.ftl`: both are shared by every language, the one as terms, the other as the module `japanese`.
//!
//! Messages come in packs: one that every page needs; one a procedure, with its words and the wording of its facts; and
//! one each for the page about the site, for reading what was pasted, for the address check and what it finds, for the
//! letters, and for what the statuses mean.
//! A module that bears a procedure's name belongs to that procedure's pack, but for its `title` and `summary`, which
//! other pages show.
//!
//! In a pack, messages are separated by U+001E. Inside a message U+0001 and a digit is an argument, U+0006 a term's
//! number up to U+0007, and U+0002 a choice by number: the argument's digit, then for each variant U+0003, its
//! category, U+0004 and its text, and U+0005 at the end.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    iter,
    path::Path,
};

/// The language whose messages the others are held against.
pub const REFERENCE: &str = "en";
/// The message in which a language names itself.
const OWN_NAME: (&str, &str) = ("common", "language-name");
/// The module whose messages are the same in every language, and the pack that they are in.
const SHARED: &str = "japanese";
const SHARED_PACK: &str = "letters";
/// The plural categories of Unicode's CLDR, each with the letter that stands for it in a pack.
const CATEGORIES: [(&str, char); 6] =
    [("zero", 'z'), ("one", 'o'), ("two", 't'), ("few", 'f'), ("many", 'm'), ("other", 'x')];

/// The pack that every page needs.
const CORE: &str = "core";

/// The modules that make a pack of their own without being a procedure's.
const TOOLS: [&str; 10] = [
    "about",
    "address",
    "address-findings",
    "fetch",
    "letters",
    "saved",
    "settings",
    "signature",
    "status",
    "status-meanings",
];

/// The English wording of a fact.
#[derive(Debug)]
pub struct English {
    /// The wording.
    pub text: String,
    /// The procedure that it belongs to.
    pub procedure: String,
}

/// Everything that is said, in every language.
#[derive(Debug)]
pub struct Catalog {
    /// The languages in the order of their codes, the reference first.
    pub languages: Vec<Language>,
    keys: Vec<Key>,
    terms: Vec<Term>,
    /// The core pack first.
    packs: Vec<String>,
}

/// One language and its messages.
#[derive(Debug)]
pub struct Language {
    /// The folder's name, an IETF tag.
    pub code: String,
    messages: BTreeMap<Name, Message>,
}

/// A message's module (its file) and its id in it.
type Name = (String, String);

#[derive(Debug)]
struct Key {
    name: Name,
    /// Which of the packs it comes in.
    pack: usize,
    /// Its place among all messages, pack after pack.
    number: usize,
    arguments: Vec<Argument>,
    english: String,
}

#[derive(Debug, Clone, PartialEq)]
struct Argument {
    name: String,
    number: bool,
}

#[derive(Debug)]
struct Term {
    id: String,
    written: String,
    kana: String,
    romaji: String,
}

#[derive(Debug, Clone)]
struct Message {
    pattern: Pattern<String>,
    /// `locales/en/common.ftl:12`
    place: String,
}

/// Reads every language under `folder`; `english` holds the reference's messages that stand elsewhere.
///
/// # Errors
/// Every fault found, each with its file and line.
pub fn read(folder: &Path, english: &BTreeMap<Name, English>) -> Result<Catalog, Vec<String>> {
    let mut complaints = Vec::new();
    let terms = read_terms(&folder.join("terms.ftl"), &mut complaints);
    let mut codes: Vec<String> =
        entries(folder, &mut complaints).into_iter().filter(|name| !name.contains('.')).collect();
    codes.sort_by_key(|code| (code != REFERENCE, code.clone()));
    let shared = read_shared(&folder.join(format!("{SHARED}.ftl")), &mut complaints);
    let mut languages = Vec::new();
    for code in codes {
        let mut messages = shared.clone();
        if code == REFERENCE {
            for (name, fact) in english {
                let pattern = Pattern { elements: vec![PatternElement::TextElement { value: fact.text.clone() }] };
                messages.insert(name.clone(), Message { pattern, place: format!("sources: {}", name.1) });
            }
        }
        for file in entries(&folder.join(&code), &mut complaints) {
            if let Some(module) = file.strip_suffix(".ftl") {
                read_messages(&folder.join(&code).join(&file), module, &mut messages, &mut complaints);
            }
        }
        languages.push(Language { code, messages });
    }
    let Some((reference, others)) = languages.split_first() else {
        return Err(vec![format!("{}: no language", folder.display())]);
    };
    if reference.code != REFERENCE {
        complaints.push(format!("{}: the folder {REFERENCE} is missing", folder.display()));
    }
    let numbers: BTreeMap<&str, usize> = terms.iter().enumerate().map(|(at, term)| (term.id.as_str(), at)).collect();
    let procedures: BTreeSet<&str> = english.values().map(|fact| fact.procedure.as_str()).collect();
    let tools = TOOLS.into_iter().filter(|module| reference.messages.keys().any(|name| name.0 == *module));
    let packs: Vec<String> = std::iter::once(CORE).chain(procedures).chain(tools).map(str::to_owned).collect();
    let mut keys = Vec::new();
    for (name, message) in &reference.messages {
        let arguments = arguments(message);
        check_pattern(message, &numbers, &mut complaints);
        for other in others {
            match other.messages.get(name) {
                _ if name.0 == SHARED => {}
                None => complaints.push(format!("{}: {} has no such message", message.place, other.code)),
                Some(translated) => compare(message, &arguments, translated, &mut complaints),
            }
        }
        let module = if name.0 == SHARED { SHARED_PACK } else { name.0.as_str() };
        let pack = english.get(name).map_or(module, |fact| &fact.procedure);
        let shown_elsewhere = name.0 == pack && matches!(name.1.as_str(), "title" | "summary" | "page-title");
        let pack = packs.iter().position(|known| known == pack && !shown_elsewhere).unwrap_or_default();
        keys.push(Key { name: name.clone(), pack, number: 0, arguments, english: plain(&message.pattern) });
    }
    for other in others {
        for (name, message) in other.messages.iter().filter(|(name, _)| name.0 != SHARED) {
            check_pattern(message, &numbers, &mut complaints);
            if !reference.messages.contains_key(name) {
                complaints.push(format!("{}: {REFERENCE} has no message {}/{}", message.place, name.0, name.1));
            }
        }
    }
    let own = (OWN_NAME.0.to_owned(), OWN_NAME.1.to_owned());
    if !reference.messages.contains_key(&own) {
        complaints.push(format!("{}/{}/{}.ftl:1: {} is missing", folder.display(), reference.code, own.0, own.1));
    }
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by_key(|at| keys.get(*at).map(|key: &Key| key.pack));
    for (number, at) in order.into_iter().enumerate() {
        if let Some(key) = keys.get_mut(at) {
            key.number = number;
        }
    }
    if complaints.is_empty() { Ok(Catalog { languages, keys, terms, packs }) } else { Err(complaints) }
}

impl Catalog {
    /// The path of a message's key, for example `t::facts::EI_01`.
    #[must_use]
    pub fn path(&self, module: &str, id: &str) -> Option<String> {
        self.keys
            .iter()
            .any(|key| key.name.0 == module && key.name.1 == id)
            .then(|| format!("t::{}::{}", snake(module), constant(id)))
    }

    /// The Rust source of the keys, terms and languages.
    #[must_use]
    pub fn rust(&self) -> String {
        let mut out = String::new();
        let _ = writeln!(out, "/// The packs and how many messages each holds, the one that every page needs first.");
        let _ = writeln!(out, "pub static SIZES: &[(&str, usize)] = &[");
        for (at, pack) in self.packs.iter().enumerate() {
            let size = self.keys.iter().filter(|key| key.pack == at).count();
            let _ = writeln!(out, "    ({pack:?}, {size}),");
        }
        let _ = writeln!(out, "];");
        let _ = writeln!(out, "/// How many terms each pack holds.\npub const TERMS: usize = {};", self.terms.len());
        let _ = writeln!(
            out,
            "/// What the first record of a pack has to say.\npub const SIGNATURE: &str = {:?};",
            self.signature()
        );
        let _ = writeln!(out, "/// Every language, the reference first.\npub static LANGUAGES: &[Language] = &[");
        for language in &self.languages {
            let own = (OWN_NAME.0.to_owned(), OWN_NAME.1.to_owned());
            let name = language.messages.get(&own).map(|message| plain(&message.pattern)).unwrap_or_default();
            let _ = writeln!(out, "    Language {{ code: {:?}, name: {name:?} }},", language.code);
        }
        let _ = writeln!(out, "];");
        let _ = writeln!(out, "/// The packs themselves, for native programs: language code, name and content.");
        let _ = writeln!(out, "#[cfg(not(target_arch = \"wasm32\"))]\npub static PACKS: &[(&str, &str, &str)] = &[");
        for language in &self.languages {
            for pack in &self.packs {
                let code = &language.code;
                let file = format!("/{pack}.{code}.txt");
                let _ = writeln!(out, "    ({code:?}, {pack:?}, include_str!(concat!(env!(\"OUT_DIR\"), {file:?}))),");
            }
        }
        let _ = writeln!(out, "];\n/// A key for every message, a module for every file.\npub mod t {{");
        let mut module = "";
        for key in &self.keys {
            if key.name.0 != module {
                if !module.is_empty() {
                    let _ = writeln!(out, "}}");
                }
                module = &key.name.0;
                let _ =
                    writeln!(out, "/// `locales/*/{module}.ftl`\npub mod {} {{\nuse crate::text::*;", snake(module));
            }
            out.push_str(&key.rust());
        }
        let _ = writeln!(
            out,
            "}}\n}}\n/// The Japanese names in `locales/terms.ftl`.\npub mod terms {{\nuse crate::text::Term;"
        );
        for (number, term) in self.terms.iter().enumerate() {
            let _ = writeln!(
                out,
                "/// {} ({})\npub const {}: Term = Term({number});",
                term.written,
                term.romaji,
                constant(&term.id)
            );
        }
        let _ = writeln!(out, "}}");
        out
    }

    /// The packs of a language: each one's name, and what the phone fetches.
    #[must_use]
    pub fn packs(&self, language: &Language) -> Vec<(&str, String)> {
        let numbers: BTreeMap<&str, usize> =
            self.terms.iter().enumerate().map(|(at, term)| (term.id.as_str(), at)).collect();
        let content = |(at, pack)| {
            let mut records = vec![self.signature()];
            if pack == CORE {
                let terms = self.terms.iter();
                records.extend(terms.map(|term| format!("{}\u{1f}{}\u{1f}{}", term.written, term.kana, term.romaji)));
            }
            for key in self.keys.iter().filter(|key| key.pack == at) {
                let pattern = language.messages.get(&key.name).map(|message| &message.pattern);
                records.push(pattern.map(|pattern| key.packed(pattern, &numbers)).unwrap_or_default());
            }
            (pack, records.join("\u{1e}"))
        };
        self.packs.iter().map(String::as_str).enumerate().map(content).collect()
    }

    /// Tells a pack that belongs to this program from one of another build.
    fn signature(&self) -> String {
        let mut hasher = DefaultHasher::new();
        for key in &self.keys {
            key.name.hash(&mut hasher);
            for argument in &key.arguments {
                argument.name.hash(&mut hasher);
            }
        }
        for term in &self.terms {
            term.id.hash(&mut hasher);
        }
        format!("{:016x}", hasher.finish())
    }
}

impl Key {
    fn rust(&self) -> String {
        let (id, number) = (&self.name.1, self.number);
        let mut out = format!("/// {}\n", self.english.replace('\n', " "));
        if self.arguments.is_empty() {
            let _ = writeln!(out, "pub const {}: Key = Key({number});", constant(id));
            return out;
        }
        let parameters: Vec<String> = self
            .arguments
            .iter()
            .map(|argument| format!("{}: {}", snake(&argument.name), if argument.number { "i64" } else { "&str" }))
            .collect();
        let values: Vec<String> = self
            .arguments
            .iter()
            .map(|argument| {
                let name = snake(&argument.name);
                if argument.number {
                    format!("Argument::Number({name})")
                } else {
                    format!("Argument::Text({name}.to_owned())")
                }
            })
            .collect();
        let _ = writeln!(
            out,
            "#[must_use]\npub fn {}({}) -> Message {{ Message {{ key: Key({number}), arguments: vec![{}] }} }}",
            snake(id),
            parameters.join(", "),
            values.join(", ")
        );
        out
    }

    fn packed(&self, pattern: &Pattern<String>, terms: &BTreeMap<&str, usize>) -> String {
        let mut out = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } => self.pack_expression(expression, terms, &mut out),
            }
        }
        out
    }

    fn pack_expression(&self, expression: &Expression<String>, terms: &BTreeMap<&str, usize>, out: &mut String) {
        let position =
            |name: &str| self.arguments.iter().position(|argument| argument.name == name).unwrap_or_default();
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => out.push_str(value),
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                let _ = write!(out, "\u{1}{}", position(&id.name));
            }
            Expression::Inline(InlineExpression::TermReference { id, .. }) => {
                let _ = write!(out, "\u{6}{}\u{7}", terms.get(id.name.as_str()).copied().unwrap_or_default());
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let _ = write!(out, "\u{2}{}", position(&id.name));
                for variant in variants {
                    let category = match &variant.key {
                        VariantKey::NumberLiteral { value } => value.clone(),
                        VariantKey::Identifier { name } => letter(name).map(String::from).unwrap_or_default(),
                    };
                    let _ = write!(out, "\u{3}{category}\u{4}{}", self.packed(&variant.value, terms));
                }
                out.push('\u{5}');
            }
            _ => {}
        }
    }
}

fn letter(category: &str) -> Option<char> {
    CATEGORIES.iter().find(|(name, _)| *name == category).map(|(_, letter)| *letter)
}

fn entries(folder: &Path, complaints: &mut Vec<String>) -> Vec<String> {
    match fs::read_dir(folder) {
        Err(error) => {
            complaints.push(format!("{}: {error}", folder.display()));
            Vec::new()
        }
        Ok(found) => {
            let mut names: Vec<String> =
                found.flatten().filter_map(|entry| entry.file_name().into_string().ok()).collect();
            names.sort();
            names
        }
    }
}

/// The entries of a file with the line on which each begins.
fn parse(path: &Path, complaints: &mut Vec<String>) -> Vec<(Entry<String>, usize)> {
    let source = match fs::read_to_string(path) {
        Ok(source) => source,
        Err(error) => {
            complaints.push(format!("{}: {error}", path.display()));
            return Vec::new();
        }
    };
    let resource = match fluent_syntax::parser::parse(source.clone()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            for error in errors {
                let line = source.get(..error.pos.start).map_or(0, |before| before.matches('\n').count()) + 1;
                complaints.push(format!("{}:{line}: {}", path.display(), error.kind));
            }
            return Vec::new();
        }
    };
    // The parser does not say where an entry stands: its name opens a line, for the first time or again.
    let mut met: BTreeMap<String, usize> = BTreeMap::new();
    let mut line_of = |start: String| {
        let opens = |line: &str| line.strip_prefix(&start).is_some_and(|rest| rest.trim_start().starts_with('='));
        let earlier = met.get(&start).copied().unwrap_or_default();
        let line = source.lines().enumerate().filter(|(_, line)| opens(line)).nth(earlier);
        met.insert(start.clone(), earlier + 1);
        line.map_or(1, |(index, _)| index + 1)
    };
    resource
        .body
        .into_iter()
        .filter_map(|entry| {
            let line = match &entry {
                Entry::Message(message) => line_of(message.id.name.clone()),
                Entry::Term(term) => line_of(format!("-{}", term.id.name)),
                _ => return None,
            };
            Some((entry, line))
        })
        .collect()
}

fn read_messages(path: &Path, module: &str, into: &mut BTreeMap<Name, Message>, complaints: &mut Vec<String>) {
    for (entry, line) in parse(path, complaints) {
        let place = format!("{}:{line}", path.display());
        let Entry::Message(message) = entry else {
            complaints.push(format!("{place}: terms belong into locales/terms.ftl"));
            continue;
        };
        if !message.attributes.is_empty() {
            complaints.push(format!("{place}: {} has an attribute; give it a message of its own", message.id.name));
        }
        let Some(pattern) = message.value else {
            complaints.push(format!("{place}: {} is empty", message.id.name));
            continue;
        };
        let name = (module.to_owned(), message.id.name);
        if let Some(earlier) = into.get(&name) {
            complaints.push(format!("{place}: {} stands already at {}", name.1, earlier.place));
            continue;
        }
        into.insert(name, Message { pattern, place });
    }
}

/// What is the same in every language; so nothing in it can depend on a language's plural forms.
fn read_shared(path: &Path, complaints: &mut Vec<String>) -> BTreeMap<Name, Message> {
    let mut messages = BTreeMap::new();
    read_messages(path, SHARED, &mut messages, complaints);
    for message in messages.values() {
        if arguments(message).iter().any(|argument| argument.number) {
            complaints.push(format!("{}: plural forms belong to a language; here is none", message.place));
        }
    }
    messages
}

fn read_terms(path: &Path, complaints: &mut Vec<String>) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    for (entry, line) in parse(path, complaints) {
        let place = format!("{}:{line}", path.display());
        let Entry::Term(term) = entry else {
            complaints.push(format!("{place}: only terms belong here"));
            continue;
        };
        let attribute = |name: &str| {
            term.attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| plain(&attribute.value))
        };
        let (Some(kana), Some(romaji)) = (attribute("kana"), attribute("romaji")) else {
            complaints.push(format!("{place}: -{} needs .kana and .romaji", term.id.name));
            continue;
        };
        let patterns = iter::once(&term.value).chain(term.attributes.iter().map(|attribute| &attribute.value));
        let mut elements = patterns.flat_map(|pattern| &pattern.elements);
        if elements.any(|element| !matches!(element, PatternElement::TextElement { .. })) {
            complaints.push(format!("{place}: -{} holds more than text", term.id.name));
        }
        if terms.iter().any(|other| other.id == term.id.name) {
            complaints.push(format!("{place}: -{} stands twice", term.id.name));
        }
        terms.push(Term { id: term.id.name, written: plain(&term.value), kana, romaji });
    }
    terms
}

/// The arguments of a message in the order of their names.
fn arguments(message: &Message) -> Vec<Argument> {
    let mut found = BTreeMap::new();
    collect_arguments(&message.pattern, &mut found);
    found.into_iter().map(|(name, number)| Argument { name, number }).collect()
}

fn collect_arguments(pattern: &Pattern<String>, found: &mut BTreeMap<String, bool>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                found.entry(id.name.clone()).or_insert(false);
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                found.insert(id.name.clone(), true);
                for variant in variants {
                    collect_arguments(&variant.value, found);
                }
            }
            _ => {}
        }
    }
}

fn compare(reference: &Message, wanted: &[Argument], translated: &Message, complaints: &mut Vec<String>) {
    let found = arguments(translated);
    for argument in found.iter().filter(|argument| argument.number) {
        if wanted.iter().any(|wanted| wanted.name == argument.name && !wanted.number) {
            let (place, name) = (&translated.place, &argument.name);
            complaints.push(format!("{place}: {} does not choose by ${name}, so it is no number", reference.place));
        }
    }
    let wanted: BTreeSet<&str> = wanted.iter().map(|argument| argument.name.as_str()).collect();
    let found: BTreeSet<&str> = found.iter().map(|argument| argument.name.as_str()).collect();
    for name in wanted.difference(&found) {
        complaints.push(format!("{}: ${name} of {} is missing", translated.place, reference.place));
    }
    for name in found.difference(&wanted) {
        complaints.push(format!("{}: ${name} does not stand in {}", translated.place, reference.place));
    }
}

fn check_pattern(message: &Message, terms: &BTreeMap<&str, usize>, complaints: &mut Vec<String>) {
    check_elements(&message.pattern, &message.place, true, terms, complaints);
    if arguments(message).len() > 10 {
        complaints.push(format!("{}: more than ten arguments", message.place));
    }
}

fn check_elements(
    pattern: &Pattern<String>,
    place: &str,
    outermost: bool,
    terms: &BTreeMap<&str, usize>,
    complaints: &mut Vec<String>,
) {
    for element in &pattern.elements {
        let expression = match element {
            PatternElement::TextElement { value } => {
                if value.chars().any(|char| char.is_control() && char != '\n') {
                    complaints.push(format!("{place}: a control character"));
                }
                continue;
            }
            PatternElement::Placeable { expression } => expression,
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { .. }) => {}
            Expression::Inline(InlineExpression::StringLiteral { value }) if !value.contains('\\') => {}
            Expression::Inline(InlineExpression::StringLiteral { .. }) => {
                complaints.push(format!("{place}: write the character itself rather than an escape"));
            }
            Expression::Inline(InlineExpression::TermReference { id, attribute: None, arguments: None }) => {
                if !terms.contains_key(id.name.as_str()) {
                    complaints.push(format!("{place}: -{} is not in locales/terms.ftl", id.name));
                }
            }
            Expression::Select { selector: InlineExpression::VariableReference { .. }, variants } if outermost => {
                for variant in variants {
                    if let VariantKey::Identifier { name } = &variant.key
                        && letter(name).is_none()
                    {
                        complaints.push(format!("{place}: {name} is no plural category"));
                    }
                    if variant.default && !matches!(&variant.key, VariantKey::Identifier { name } if name == "other") {
                        complaints.push(format!("{place}: the default variant has to be *[other]"));
                    }
                    check_elements(&variant.value, place, false, terms, complaints);
                }
            }
            _ => complaints
                .push(format!("{place}: only {{ $argument }}, {{ -term }} and a choice by number are understood")),
        }
    }
}

/// A pattern's text for people who read the source: arguments and terms by their names.
fn plain(pattern: &Pattern<String>) -> String {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => out.push_str(value),
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    let _ = write!(out, "`{}`", id.name);
                }
                Expression::Inline(InlineExpression::TermReference { id, .. }) => {
                    let _ = write!(out, "`{}`", id.name);
                }
                _ => out.push('…'),
            },
        }
    }
    out
}

fn snake(name: &str) -> String {
    name.replace('-', "_").to_lowercase()
}

fn constant(name: &str) -> String {
    name.replace('-', "_").to_uppercase()
}

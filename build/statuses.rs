//! Reads the vocabularies of `sources/` and writes a constant for every status.
//!
//! Japan Post's stands in `japan-post-statuses.tsv`, with how surely its Japanese and English belong together. The
//! other two, what is only a guess at a status, and the labels of the pages stand in `status-phrases.tsv`.

use crate::facts::{Row, read_table};
use std::{collections::BTreeSet, fmt::Write, path::Path};

/// The vocabularies: as the table names them, the module of their constants, and the enum's variant.
const VOCABULARIES: [(&str, &str, &str); 3] =
    [("visa", "visa", "Visa"), ("myna", "myna", "Myna"), ("japan-post", "japan_post", "JapanPost")];
/// How surely Japan Post's Japanese and English belong together: as the table says it, and the enum's variant.
const PAIRINGS: [(&str, &str); 6] = [
    ("one bilingual source", "OneBilingualSource"),
    ("both seen", "BothSeen"),
    ("ja only", "JapaneseOnly"),
    ("variant", "Variant"),
    ("one source", "OneSource"),
    ("one poller", "OnePoller"),
];

/// Every phrase, in the order of the tables.
#[derive(Debug)]
pub struct Phrases {
    phrases: Vec<Phrase>,
    /// The labels of the pages: which, and how it is written.
    labels: Vec<(String, String)>,
}

#[derive(Debug)]
struct Phrase {
    vocabulary: usize,
    status: String,
    language: String,
    text: String,
    trust: String,
}

/// Reads the two tables under `folder`.
///
/// # Errors
/// Every fault found, each with its file and line.
pub fn read(folder: &Path) -> Result<Phrases, Vec<String>> {
    let mut complaints = Vec::new();
    let mut phrases = Vec::new();
    let mut labels = Vec::new();
    let mut seen = BTreeSet::new();
    let table = folder.join("status-phrases.tsv");
    for row in read_table(&table, &["vocabulary", "status", "language", "kind", "phrase"], &mut complaints) {
        let vocabulary = VOCABULARIES.iter().position(|(name, ..)| *name == row.cell("vocabulary"));
        let (status, text) = (row.cell("status").to_owned(), row.cell("phrase").to_owned());
        let language = row.cell("language").to_owned();
        check(&row, &text, &mut seen, &mut complaints);
        match (vocabulary, row.cell("kind")) {
            (None, "label") if row.cell("vocabulary") == "page" => labels.push((status, text)),
            (Some(vocabulary), "exact") => {
                phrases.push(Phrase {
                    vocabulary,
                    status,
                    language,
                    text,
                    trust: "Trust::Exact(Pairing::Source)".to_owned(),
                });
            }
            (Some(vocabulary), "guess") => {
                phrases.push(Phrase { vocabulary, status, language, text, trust: "Trust::Guess".to_owned() });
            }
            _ => complaints.push(format!(
                "{}: a phrase is exact or guess, and of visa, myna or japan-post; a label is of page",
                row.place
            )),
        }
    }
    let table = folder.join("japan-post-statuses.tsv");
    let mut own = Vec::new();
    for row in read_table(&table, &["id", "ja", "en", "pairing", "meaning", "action"], &mut complaints) {
        let Some((_, pairing)) = PAIRINGS.iter().find(|(name, _)| *name == row.cell("pairing")) else {
            complaints.push(format!("{}: there is no pairing {}", row.place, row.cell("pairing")));
            continue;
        };
        for language in ["ja", "en"] {
            let text = row.cell(language);
            if text == "-" {
                continue;
            }
            if own.iter().any(|phrase: &Phrase| phrase.text == text) {
                // One phrase may stand for two words of the other language; the first row decides.
                continue;
            }
            check(&row, text, &mut seen, &mut complaints);
            let trust = format!("Trust::Exact(Pairing::{pairing})");
            let (status, language, text) = (row.cell("id").to_owned(), language.to_owned(), text.to_owned());
            own.push(Phrase { vocabulary: 2, status, language, text, trust });
        }
    }
    own.append(&mut phrases);
    let exact = |phrase: &Phrase| phrase.trust != "Trust::Guess";
    for guess in own.iter().filter(|phrase| !exact(phrase)) {
        let same = |other: &&Phrase| other.vocabulary == guess.vocabulary && other.status == guess.status;
        if !own.iter().filter(same).any(exact) {
            complaints.push(format!("{}: {} has no exact phrase", folder.display(), guess.status));
        }
    }
    if complaints.is_empty() { Ok(Phrases { phrases: own, labels }) } else { Err(complaints) }
}

fn check(row: &Row, text: &str, seen: &mut BTreeSet<String>, complaints: &mut Vec<String>) {
    if text.trim().is_empty() {
        complaints.push(format!("{}: a phrase is empty", row.place));
    }
    if !seen.insert(text.to_owned()) {
        complaints.push(format!("{}: {text} stands twice", row.place));
    }
}

impl Phrases {
    /// The Rust source of the constants.
    #[must_use]
    pub fn rust(&self) -> String {
        let mut out = String::new();
        let mut all = Vec::new();
        for (vocabulary, (_, module, variant)) in VOCABULARIES.iter().enumerate() {
            let _ = writeln!(out, "/// The statuses of this vocabulary.\npub mod {module} {{\nuse super::*;");
            let own = || self.phrases.iter().filter(|phrase| phrase.vocabulary == vocabulary);
            let mut ids: Vec<&str> = Vec::new();
            for phrase in own() {
                if !ids.contains(&phrase.status.as_str()) {
                    ids.push(&phrase.status);
                }
            }
            for id in ids {
                let constant = id.replace('-', "_").to_uppercase();
                let phrases: Vec<&Phrase> = own().filter(|phrase| phrase.status == id).collect();
                let doc = phrases.first().map_or("", |phrase| &phrase.text);
                let _ = writeln!(
                    out,
                    "/// {doc}\npub static {constant}: Status = Status {{ id: {id:?}, vocabulary: Vocabulary::{variant}, phrases: &["
                );
                for phrase in phrases {
                    let _ = writeln!(
                        out,
                        "Phrase {{ language: {:?}, text: {:?}, trust: {} }},",
                        phrase.language, phrase.text, phrase.trust
                    );
                }
                out.push_str("] };\n");
                all.push(format!("&{module}::{constant}"));
            }
            out.push_str("}\n");
        }
        let _ = writeln!(out, "/// Every status.\npub static STATUSES: &[&Status] = &[{}];", all.join(", "));
        out.push_str(
            "/// The labels of the pages: which, and how it is written.\npub static LABELS: &[(&str, &str)] = &[\n",
        );
        for (id, text) in &self.labels {
            let _ = writeln!(out, "({id:?}, {text:?}),");
        }
        out.push_str("];\n");
        out
    }
}

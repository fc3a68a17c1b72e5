//! Reads `sources/*.tsv` and writes a constant for every source, fact and notice.

use crate::words::{Catalog, English};
use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

/// The rows of the three tables.
#[derive(Debug)]
pub struct Tables {
    sources: Vec<Row>,
    facts: Vec<Row>,
    notices: Vec<Row>,
}

/// One line of a table: its cells by column, and where it stands.
#[derive(Debug)]
pub struct Row {
    cells: BTreeMap<String, String>,
    /// File and line.
    pub place: String,
}

impl Row {
    /// What stands in a column.
    #[must_use]
    pub fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// Reads the tables under `folder`.
///
/// # Errors
/// Every fault found, each with its file and line.
pub fn read(folder: &Path) -> Result<Tables, Vec<String>> {
    let mut complaints = Vec::new();
    let mut table = |name: &str, columns: &[&str]| read_table(&folder.join(name), columns, &mut complaints);
    let tables = Tables {
        sources: table("sources.tsv", &["id", "title", "publisher", "url", "kind"]),
        facts: table("facts.tsv", &["id", "source", "section", "kind", "fact", "surface"]),
        notices: table("later.tsv", &["id", "procedure", "relation", "effective", "confidence", "notice", "source"]),
    };
    tables.check(&mut complaints);
    if complaints.is_empty() { Ok(tables) } else { Err(complaints) }
}

impl Tables {
    /// The English wording of every fact and notice, as messages of the module `facts`, each with the procedure that it
    /// belongs to.
    #[must_use]
    pub fn english(&self) -> BTreeMap<(String, String), English> {
        let facts = self.facts.iter().map(|row| (row, "fact", "source"));
        let notices = self.notices.iter().map(|row| (row, "notice", "procedure"));
        let message = |(row, text, procedure): (&Row, &str, &str)| {
            let english = English { text: row.cell(text).to_owned(), procedure: row.cell(procedure).to_owned() };
            (("facts".to_owned(), row.cell("id").to_owned()), english)
        };
        facts.chain(notices).map(message).collect()
    }

    /// The Rust source of the constants.
    ///
    /// # Errors
    /// A label (kind, relation, confidence, source title) for which there is no message.
    pub fn rust(&self, words: &Catalog) -> Result<String, Vec<String>> {
        let mut complaints = Vec::new();
        let mut out = String::new();
        let mut key = |row: &Row, module: &str, id: String| {
            words.path(module, &id).unwrap_or_else(|| {
                complaints.push(format!("{}: locales/en/{module}.ftl has no message {id}", row.place));
                String::new()
            })
        };
        for row in &self.sources {
            let id = row.cell("id");
            let _ = writeln!(
                out,
                "/// {}\npub static {}: Source = Source {{ id: {id:?}, title: {}, publisher: {}, kind: {}, url: {:?} }};",
                row.cell("title"),
                constant(id),
                key(row, "sources", format!("{id}-title")),
                key(row, "sources", format!("{id}-publisher")),
                key(row, "sources", format!("{id}-kind")),
                row.cell("url"),
            );
        }
        for row in &self.facts {
            let id = row.cell("id");
            let _ = writeln!(
                out,
                "/// {}\npub static {}: Statement = Statement {{ id: {id:?}, source: &{}, text: {}, origin: Origin::Fact {{ section: {:?}, kind: {} }} }};",
                row.cell("fact"),
                constant(id),
                constant(row.cell("source")),
                key(row, "facts", id.to_owned()),
                row.cell("section"),
                key(row, "sources", format!("kind-{}", slug(row.cell("kind")))),
            );
        }
        for row in &self.notices {
            let id = row.cell("id");
            let (relation, about) = relation(row.cell("relation"));
            let about: Vec<String> = about.iter().map(|id| format!("&{}", constant(id))).collect();
            let effective = match row.cell("effective") {
                "undated" => "None".to_owned(),
                text => date(text).map_or("None".to_owned(), |(year, month, day)| {
                    format!("Day::from_ymd_opt({year}, {month}, {day})")
                }),
            };
            let links: Vec<&str> = row.cell("source").split(" ; ").collect();
            let _ = writeln!(
                out,
                "/// {}\npub static {}: Statement = Statement {{ id: {id:?}, source: &{}, text: {}, origin: Origin::Notice {{ relation: {}, about: &[{}], effective: {effective}, confidence: {}, references: &{links:?} }} }};",
                row.cell("notice"),
                constant(id),
                constant(row.cell("procedure")),
                key(row, "facts", id.to_owned()),
                key(row, "sources", format!("relation-{}", slug(relation))),
                about.join(", "),
                key(row, "sources", format!("confidence-{}", slug(row.cell("confidence")))),
            );
        }
        let list = |name: &str, doc: &str, kind: &str, rows: &[Row]| {
            let all: Vec<String> = rows.iter().map(|row| format!("&{}", constant(row.cell("id")))).collect();
            format!("/// {doc}\npub static {name}: &[&{kind}] = &[{}];\n", all.join(", "))
        };
        out.push_str(&list("SOURCES", "Every source.", "Source", &self.sources));
        out.push_str(&list("FACTS", "Every fact of the sources.", "Statement", &self.facts));
        out.push_str(&list("NOTICES", "Everything published later or elsewhere.", "Statement", &self.notices));
        if complaints.is_empty() { Ok(out) } else { Err(complaints) }
    }

    fn check(&self, complaints: &mut Vec<String>) {
        let mut seen = BTreeMap::new();
        for row in self.sources.iter().chain(&self.facts).chain(&self.notices) {
            if let Some(earlier) = seen.insert(row.cell("id"), &row.place) {
                complaints.push(format!("{}: {} stands already at {earlier}", row.place, row.cell("id")));
            }
        }
        let known = |id: &str, rows: &[Row]| rows.iter().any(|row| row.cell("id") == id);
        for (column, rows) in [("source", &self.facts), ("procedure", &self.notices)] {
            for row in rows {
                if !known(row.cell(column), &self.sources) {
                    complaints.push(format!("{}: there is no source {}", row.place, row.cell(column)));
                }
            }
        }
        for row in &self.notices {
            for id in relation(row.cell("relation")).1 {
                if !known(id, &self.facts) {
                    complaints.push(format!("{}: there is no fact {id}", row.place));
                }
            }
            let effective = row.cell("effective");
            if effective != "undated" && date(effective).is_none() {
                complaints.push(format!("{}: effective is a day like 2024-12-02 or undated", row.place));
            }
        }
    }
}

/// Reads a table; every fault goes to `complaints` with its file and line.
pub fn read_table(path: &Path, columns: &[&str], complaints: &mut Vec<String>) -> Vec<Row> {
    let source = match fs::read_to_string(path) {
        Ok(source) => source,
        Err(error) => {
            complaints.push(format!("{}: {error}", path.display()));
            return Vec::new();
        }
    };
    let mut lines = source.lines().enumerate();
    let header: Vec<&str> = lines.next().map(|(_, line)| line.split('\t').collect()).unwrap_or_default();
    for column in columns {
        if !header.contains(column) {
            complaints.push(format!("{}:1: the column {column} is missing", path.display()));
        }
    }
    let mut rows = Vec::new();
    for (index, line) in lines.filter(|(_, line)| !line.is_empty()) {
        let place = format!("{}:{}", path.display(), index + 1);
        let cells: Vec<&str> = line.split('\t').collect();
        if cells.len() != header.len() {
            complaints.push(format!("{place}: {} cells, the header has {}", cells.len(), header.len()));
        }
        let cells = header.iter().map(|name| (*name).to_owned()).zip(cells.iter().map(|cell| (*cell).to_owned()));
        rows.push(Row { cells: cells.collect(), place });
    }
    rows
}

/// `adds to EI-12, EI-13` is the relation `adds to` and two facts.
fn relation(text: &str) -> (&str, Vec<&str>) {
    match text.find(|char: char| char.is_ascii_uppercase()) {
        None => (text, Vec::new()),
        Some(at) => (text[..at].trim(), text[at..].split(", ").collect()),
    }
}

/// `2024-12-02`, where there is such a day.
fn date(text: &str) -> Option<(u32, u32, u32)> {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    let numbers: Vec<u32> = text.split('-').map(str::parse).collect::<Result<_, _>>().ok()?;
    let (&[year, month, day], [4, 2, 2]) = (numbers.as_slice(), lengths.as_slice()) else { return None };
    let days = match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => return None,
    };
    (1..=days).contains(&day).then_some((year, month, day))
}

fn slug(text: &str) -> String {
    let lower = text.to_lowercase();
    lower.split(|char: char| !char.is_alphanumeric()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

fn constant(id: &str) -> String {
    id.replace('-', "_").to_uppercase()
}

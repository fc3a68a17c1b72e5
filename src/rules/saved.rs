//! Items that a person keeps on the device: what a record holds, how it is written and read, and what becomes of records
//! of older programs, of two tabs that change the same one, of an imported file, and of records that cannot be read.
//! Beside them stand the papers whose entries are kept: they are listed, exported and erased with everything else.
//!
//! Each item has an entry of its own in the store, so that two tabs write different items without touching each other.
//! A record that cannot be read is never changed and never dropped: it stays where it is, and goes into the export.

use crate::rules::{
    json::{self, Fault, Map, Value},
    jst::{Day, Moment, day_from_iso, iso},
    letter::{self, Letter},
    status::Case,
    tracking_number,
};

/// What every entry's name in the store begins with.
pub const PREFIX: &str = "tebiki.saved.";

/// The form in which records are written now. Version 1 had one date without a name, and nothing about the status.
pub const VERSION: u64 = 2;

/// The most characters of a name or of a date's own words.
pub const LONGEST_NAME: usize = 80;

/// The most bytes of a record that are read.
const LARGEST: usize = 65_536;
/// The most bytes of a file that are read.
pub const LARGEST_FILE: usize = 4 * 1_024 * 1_024;
/// By this a file of ours is known.
const FILE: &str = "saved-items";

/// A kept item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedItem {
    /// Sixteen hexadecimal digits made of chance.
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// The tracking number, without hyphens.
    pub number: Option<String>,
    /// The procedure that it belongs to; one that this program does not know is kept.
    pub procedure: Option<String>,
    /// Whether it goes to a post office for collection, where the person said so: it decides what statuses mean.
    pub kyoku_dome: Option<bool>,
    /// The dates that matter.
    pub dates: Vec<SavedDate>,
    /// What was last said about it.
    pub told: Option<Told>,
    /// When it was last changed.
    pub changed: Moment,
}

/// A date that matters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedDate {
    /// What is on that day.
    pub what: What,
    /// The day.
    pub day: Day,
}

/// What is on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A limit of a status, by its permanent name.
    Limit(String),
    /// In the person's own words; empty where they gave none.
    Own(String),
}

/// What a status said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The current status as it was written; empty where the carrier had nothing yet.
    pub words: String,
    /// When.
    pub at: Moment,
}

/// Why a record cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not what we write.
    Broken(Fault),
    /// A later program wrote it.
    Newer,
}

/// Everything in the store.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shelf {
    /// What could be read.
    pub items: Vec<SavedItem>,
    /// The papers whose entries are kept.
    pub papers: Vec<Paper>,
    /// What could not, kept aside.
    pub aside: Vec<Aside>,
}

/// What was entered for a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Which paper: its permanent name.
    pub letter: &'static str,
    /// What was entered, as [`letter::Values::kept`] writes it.
    pub raw: String,
}

/// A record that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// Its name in the store.
    pub entry: String,
    /// As it is.
    pub raw: String,
    /// Why.
    pub why: Unreadable,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Import {
    /// What could be read.
    pub items: Vec<SavedItem>,
    /// The papers in it.
    pub papers: Vec<Paper>,
    /// How many records could not. They stay in the file.
    pub unreadable: usize,
}

/// What becomes of an imported item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It is new here.
    Add,
    /// It was changed later than the one that is here.
    Replace,
    /// The one that is here is the same, or was changed later.
    Leave,
}

/// Reads everything in the store. Entries with other names are none of ours.
#[must_use]
pub fn shelf(entries: impl IntoIterator<Item = (String, String)>) -> Shelf {
    let mut shelf = Shelf::default();
    for (entry, raw) in entries {
        if let Some(id) = entry.strip_prefix(letter::PREFIX) {
            match Paper::read(id, &raw) {
                Some(paper) => shelf.papers.push(paper),
                None => shelf.aside.push(Aside { entry, raw, why: Unreadable::Broken(Fault::Field("id")) }),
            }
            continue;
        }
        let Some(id) = entry.strip_prefix(PREFIX) else { continue };
        match SavedItem::read(raw.as_bytes()) {
            Ok(item) if item.id == id => shelf.items.push(item),
            Ok(_) => shelf.aside.push(Aside { entry, raw, why: Unreadable::Broken(Fault::Field("id")) }),
            Err(why) => shelf.aside.push(Aside { entry, raw, why }),
        }
    }
    shelf.items.sort_by(|one, other| one.id.cmp(&other.id));
    shelf.papers.sort_by_key(|paper| paper.letter);
    shelf.aside.sort_by(|one, other| one.entry.cmp(&other.entry));
    shelf
}

impl Paper {
    /// Reads what was kept for the paper with this id, which may be nothing yet; none where there is no such paper, or
    /// none of it can be read.
    #[must_use]
    pub fn read(id: &str, raw: &str) -> Option<Self> {
        let letter = Letter::of(id)?;
        (raw.is_empty() || !letter.read(raw).entered.is_empty())
            .then(|| Self { letter: letter.id, raw: raw.to_owned() })
    }

    /// Its name in the store.
    #[must_use]
    pub fn entry(&self) -> String {
        letter::entry(self.letter)
    }
}

impl Shelf {
    /// Whether nothing at all is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.papers.is_empty() && self.aside.is_empty()
    }

    /// The names in the store of everything that is kept.
    pub fn entries(&self) -> impl Iterator<Item = String> {
        let items = self.items.iter().map(SavedItem::entry);
        items.chain(self.papers.iter().map(Paper::entry)).chain(self.aside.iter().map(|aside| aside.entry.clone()))
    }

    /// Nearest day first; then what has no day to come, the last changed first.
    #[must_use]
    pub fn in_order(&self, today: Day) -> Vec<&SavedItem> {
        let mut items: Vec<&SavedItem> = self.items.iter().collect();
        items.sort_by_key(|item| {
            let left = item.nearest(today).map(|(_, left)| left);
            // What has passed comes behind what is still to come, and the latest of it first.
            let rank = match left {
                Some(left @ 0..) => (0, left),
                Some(left) => (1, -left),
                None => (2, 0),
            };
            (rank, std::cmp::Reverse(item.changed))
        });
        items
    }

    /// The file that a person takes away: everything, also what cannot be read.
    #[must_use]
    pub fn export(&self) -> String {
        let items: Vec<Value> = self.items.iter().map(SavedItem::to_json).collect();
        let paper = |paper: &Paper| {
            Value::Object(object([("letter", paper.letter.into()), ("entered", paper.raw.as_str().into())]))
        };
        let papers: Vec<Value> = self.papers.iter().map(paper).collect();
        let aside: Vec<Value> = self.aside.iter().map(|aside| aside.raw.as_str().into()).collect();
        let file = object([
            ("tebiki", FILE.into()),
            ("version", VERSION.into()),
            ("items", items.into()),
            ("papers", papers.into()),
            ("unreadable", aside.into()),
        ]);
        format!("{:#}\n", Value::Object(file))
    }
}

/// Reads a file that was exported before, by this program or an older one.
///
/// # Errors
/// Why it is none of ours, or cannot be read.
pub fn import(bytes: &[u8]) -> Result<Import, Unreadable> {
    let file = json::read_object(bytes, LARGEST_FILE).map_err(Unreadable::Broken)?;
    if file.get("tebiki").and_then(Value::as_str) != Some(FILE) {
        return Err(Unreadable::Broken(Fault::Field("tebiki")));
    }
    match file.get("version").and_then(Value::as_u64) {
        Some(1..=VERSION) => {}
        Some(_) => return Err(Unreadable::Newer),
        None => return Err(Unreadable::Broken(Fault::Field("version"))),
    }
    let mut import = Import::default();
    let records = json::list(&file, "items").map_err(Unreadable::Broken)?.iter().map(ToString::to_string);
    let aside = file.get("unreadable").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let aside = aside.iter().map(|raw| raw.as_str().unwrap_or_default().to_owned());
    for raw in records.chain(aside) {
        match SavedItem::read(raw.as_bytes()) {
            Ok(item) if !import.items.iter().any(|known| known.id == item.id) => import.items.push(item),
            Ok(_) => {}
            Err(_) => import.unreadable += 1,
        }
    }
    // Files of older programs have none.
    for paper in file.get("papers").and_then(Value::as_array).into_iter().flatten() {
        let text = |name| paper.get(name).and_then(Value::as_str).unwrap_or_default();
        match Paper::read(text("letter"), text("entered")) {
            Some(paper) if !import.papers.iter().any(|known| known.letter == paper.letter) => import.papers.push(paper),
            Some(_) => {}
            None => import.unreadable += 1,
        }
    }
    Ok(import)
}

/// What becomes of an imported item where this one has its place.
#[must_use]
pub fn decide(here: Option<&SavedItem>, imported: &SavedItem) -> Decision {
    match here {
        None => Decision::Add,
        Some(here) if here != imported && imported.changed > here.changed => Decision::Replace,
        Some(_) => Decision::Leave,
    }
}

/// Puts together what two tabs made of the same item: each field as this tab changed it, and otherwise as it stands in
/// the store. `before` is what this tab began with.
#[must_use]
pub fn merge(before: &SavedItem, mine: &SavedItem, stored: &SavedItem) -> SavedItem {
    fn either<T: PartialEq + Clone>(before: &T, mine: &T, stored: &T) -> T {
        if mine == before { stored.clone() } else { mine.clone() }
    }
    let kept = stored.dates.iter().filter(|date| mine.dates.contains(date) || !before.dates.contains(date));
    let mut dates: Vec<SavedDate> = kept.cloned().collect();
    for date in mine.dates.iter().filter(|date| !before.dates.contains(date)) {
        if !dates.contains(date) {
            dates.push(date.clone());
        }
    }
    SavedItem {
        id: stored.id.clone(),
        name: either(&before.name, &mine.name, &stored.name),
        number: either(&before.number, &mine.number, &stored.number),
        procedure: either(&before.procedure, &mine.procedure, &stored.procedure),
        kyoku_dome: either(&before.kyoku_dome, &mine.kyoku_dome, &stored.kyoku_dome),
        dates,
        told: either(&before.told, &mine.told, &stored.told),
        changed: mine.changed.max(stored.changed),
    }
}

impl SavedItem {
    /// An item with a name and nothing else. `chance` makes its id.
    #[must_use]
    pub fn new(chance: u64, name: &str, now: Moment) -> Self {
        Self {
            id: format!("{chance:016x}"),
            name: short(name),
            number: None,
            procedure: None,
            kyoku_dome: None,
            dates: Vec::new(),
            told: None,
            changed: now,
        }
    }

    /// Its name in the store.
    #[must_use]
    pub fn entry(&self) -> String {
        format!("{PREFIX}{}", self.id)
    }

    /// With what a status says: its words, and its limits in place of those before. The person's own dates stay.
    #[must_use]
    pub fn told(mut self, case: Option<&Case>, text: &str, at: Moment) -> Self {
        let words = case.and_then(Case::current).and_then(|event| text.get(event.words.clone()));
        self.told = Some(Told { words: words.unwrap_or_default().to_owned(), at });
        self.dates.retain(|date| matches!(date.what, What::Own(_)));
        for limit in case.iter().flat_map(|case| &case.readings).filter_map(|reading| reading.limit.as_ref()) {
            let Some(days) = limit.days else { continue };
            let date = SavedDate { what: What::Limit(limit.note.id.to_owned()), day: days.safe };
            if !self.dates.contains(&date) {
                self.dates.push(date);
            }
        }
        self.changed = at;
        self
    }

    /// The day that is next, or else the last that has passed, and the days until then.
    #[must_use]
    pub fn nearest(&self, today: Day) -> Option<(&SavedDate, i64)> {
        let left = |date: &SavedDate| date.day.signed_duration_since(today).num_days();
        let (ahead, passed): (Vec<&SavedDate>, Vec<&SavedDate>) = self.dates.iter().partition(|date| left(date) >= 0);
        let next = ahead.into_iter().min_by_key(|date| date.day);
        next.or_else(|| passed.into_iter().max_by_key(|date| date.day)).map(|date| (date, left(date)))
    }

    /// Reads a record.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut record = json::read_object(bytes, LARGEST).map_err(Unreadable::Broken)?;
        match record.get("version").and_then(Value::as_u64) {
            Some(1) => from_version_1(&mut record),
            Some(VERSION) => {}
            Some(0) | None => return Err(Unreadable::Broken(Fault::Field("version"))),
            Some(_) => return Err(Unreadable::Newer),
        }
        Self::from_json(&record).map_err(Unreadable::Broken)
    }

    /// The record as it is written.
    #[must_use]
    pub fn written(&self) -> String {
        self.to_json().to_string()
    }

    fn to_json(&self) -> Value {
        let date = |date: &SavedDate| {
            let (kind, what) = match &date.what {
                What::Limit(id) => ("limit", id),
                What::Own(words) => ("own", words),
            };
            Value::Object(object([(kind, what.as_str().into()), ("day", iso(date.day).into())]))
        };
        let told = self.told.as_ref().map(|told| {
            Value::Object(object([("words", told.words.as_str().into()), ("at", told.at.unix_millis().into())]))
        });
        Value::Object(object([
            ("version", VERSION.into()),
            ("id", self.id.as_str().into()),
            ("name", self.name.as_str().into()),
            ("number", self.number.clone().into()),
            ("procedure", self.procedure.clone().into()),
            ("kyokuDome", self.kyoku_dome.into()),
            ("dates", self.dates.iter().map(date).collect::<Vec<_>>().into()),
            ("told", told.into()),
            ("changed", self.changed.unix_millis().into()),
        ]))
    }

    fn from_json(record: &Map<String, Value>) -> Result<Self, Fault> {
        let id = json::required(record, "id")?;
        if id.len() != 16 || !id.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)) {
            return Err(Fault::Field("id"));
        }
        let number = json::text(record, "number")?;
        if number.is_some_and(|number| !is_number(number)) {
            return Err(Fault::Field("number"));
        }
        let kyoku_dome = match record.get("kyokuDome") {
            None | Some(Value::Null) => None,
            Some(Value::Bool(answer)) => Some(*answer),
            Some(_) => return Err(Fault::Field("kyokuDome")),
        };
        let mut dates = Vec::new();
        for date in json::list(record, "dates")? {
            let date = date.as_object().ok_or(Fault::Field("dates"))?;
            let what = match (json::text(date, "limit")?, json::text(date, "own")?) {
                (Some(id), None) => What::Limit(id.to_owned()),
                (None, Some(words)) => What::Own(words.to_owned()),
                _ => return Err(Fault::Field("dates")),
            };
            dates.push(SavedDate { what, day: day_from_iso(json::required(date, "day")?).ok_or(Fault::Field("day"))? });
        }
        let told = match record.get("told") {
            None | Some(Value::Null) => None,
            Some(Value::Object(told)) => {
                Some(Told { words: json::required(told, "words")?.to_owned(), at: moment(told, "at")? })
            }
            Some(_) => return Err(Fault::Field("told")),
        };
        Ok(Self {
            id: id.to_owned(),
            name: json::required(record, "name")?.to_owned(),
            number: number.map(str::to_owned),
            procedure: json::text(record, "procedure")?.map(str::to_owned),
            kyoku_dome,
            dates,
            told,
            changed: moment(record, "changed")?,
        })
    }
}

/// A name as it is kept: without spaces at its ends, and not endlessly long.
#[must_use]
pub fn short(name: &str) -> String {
    name.trim().chars().filter(|ch| !ch.is_control()).take(LONGEST_NAME).collect()
}

/// Version 1: `deadline` held one day, or nothing.
fn from_version_1(record: &mut Map<String, Value>) {
    let deadline = record.remove("deadline").filter(|deadline| !deadline.is_null());
    let dates: Vec<Value> =
        deadline.into_iter().map(|day| Value::Object(object([("own", "".into()), ("day", day)]))).collect();
    record.insert("dates".to_owned(), dates.into());
}

/// A number that may be kept: of a shape that is tracked, and not an Individual Number.
fn is_number(text: &str) -> bool {
    let found = tracking_number::find(text);
    matches!(found.numbers.as_slice(), [only] if only.number() == Some(text))
}

fn moment(record: &Map<String, Value>, field: &'static str) -> Result<Moment, Fault> {
    record.get(field).and_then(Value::as_i64).and_then(Moment::from_unix_millis).ok_or(Fault::Field(field))
}

fn object<const N: usize>(fields: [(&str, Value); N]) -> Map<String, Value> {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

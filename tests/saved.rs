//! Kept items: reading and writing, older records, two tabs, files, and what cannot be read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;
use serde_json::{Value, json};
use tebiki::rules::{
    json::Fault,
    jst::{Day, Moment, day_from_iso},
    letter::{Letter, Values},
    saved::{
        Decision, LARGEST_FILE, LONGEST_NAME, Paper, SavedDate, SavedItem, Shelf, Told, Unreadable, VERSION, What,
        decide, import, merge, shelf,
    },
    status::{self, Context},
};

fn now() -> Moment {
    Moment::at(day("2026-11-22"), 10, 0).unwrap()
}

fn later() -> Moment {
    Moment::at(day("2026-11-22"), 11, 0).unwrap()
}

fn day(text: &str) -> Day {
    day_from_iso(text).unwrap()
}

fn own(what: &str, on: &str) -> SavedDate {
    SavedDate { what: What::Own(what.to_owned()), day: day(on) }
}

fn item() -> SavedItem {
    SavedItem {
        number: Some("123456789013".to_owned()),
        kyoku_dome: Some(true),
        procedure: Some("visa-passport-return".to_owned()),
        dates: vec![
            own("flight", "2026-12-24"),
            SavedDate { what: What::Limit("kept-seven-days".to_owned()), day: day("2026-11-27") },
        ],
        told: Some(Told { words: "ご不在のため持ち戻り".to_owned(), at: now() }),
        ..SavedItem::new(0x00ab_cdef, "Mum’s passport “blue”\t\\", now())
    }
}

#[test]
fn a_record_is_read_as_it_was_written() {
    for item in [item(), SavedItem::new(u64::MAX, "", now())] {
        assert_eq!(SavedItem::read(item.written().as_bytes()), Ok(item));
    }
    let long = SavedItem::new(1, &format!("  {}\n", "名".repeat(500)), now());
    assert_eq!(long.name.chars().count(), LONGEST_NAME);
}

/// Version 1 had one date without a name, and nothing about the status.
#[test]
fn older_records_are_brought_up_to_date() {
    let check = |record: Value, dates: &[SavedDate]| {
        let read = SavedItem::read(record.to_string().as_bytes()).unwrap();
        assert_eq!((read.dates.as_slice(), &read.told), (dates, &None), "{record}");
        assert_eq!(read.name, "Mum");
        // From now on it is written as the others are.
        assert!(read.written().contains(&format!("\"version\":{VERSION}")));
        assert_eq!(SavedItem::read(read.written().as_bytes()), Ok(read));
    };
    let record = |deadline: Value| {
        json!({"version": 1, "id": "0123456789abcdef", "name": "Mum", "number": "123456789013", "procedure": null,
               "deadline": deadline, "changed": 1_795_273_200_000_i64})
    };
    check(record(json!("2026-11-27")), &[own("", "2026-11-27")]);
    check(record(Value::Null), &[]);
    let broken = record(json!("soon")).to_string();
    assert_eq!(SavedItem::read(broken.as_bytes()), Err(Unreadable::Broken(Fault::Field("day"))));
}

#[test]
fn records_that_cannot_be_read() {
    let check = |what: &str, raw: &[u8], expected: Unreadable| {
        assert_eq!(SavedItem::read(raw), Err(expected), "{what}");
    };
    let broken = Unreadable::Broken;
    check("empty", b"", broken(Fault::Cut));
    check("half", &item().written().as_bytes()[..60], broken(Fault::Cut));
    check("a page", b"<html>", broken(Fault::NotJson));
    check("not UTF-8", b"\"\xff\"", broken(Fault::NotText));
    check("deep", "[".repeat(1_000).as_bytes(), broken(Fault::TooDeep));
    check("huge", &b" ".repeat(1_000_000), broken(Fault::TooLarge));
    check("a list", b"[]", broken(Fault::Field("")));
    let with = |field: &str, value: Value| {
        let mut record: Value = serde_json::from_str(&item().written()).unwrap();
        record[field] = value;
        record.to_string()
    };
    for (field, value) in [
        ("version", json!("2")),
        ("version", json!(0)),
        ("version", Value::Null),
        ("id", json!("../../x")),
        ("id", json!("00ABCDEF00ABCDEF")),
        ("name", json!(1)),
        ("name", Value::Null),
        ("number", json!(123)),
        ("number", json!("hello")),
        // It passes as an Individual Number and as nothing else.
        ("number", json!("123456789018")),
        ("dates", json!("2026-11-27")),
        ("dates", json!([{"day": "2026-11-27"}])),
        ("kyokuDome", json!("yes")),
        ("told", json!("held")),
        ("changed", json!("now")),
        ("changed", json!(1e300)),
    ] {
        let name = if field == "dates" { "dates" } else { field };
        assert_eq!(
            SavedItem::read(with(field, value.clone()).as_bytes()),
            Err(broken(Fault::Field(name))),
            "{field}: {value}"
        );
    }
    check("of a later program", with("version", json!(VERSION + 1)).as_bytes(), Unreadable::Newer);
}

/// What cannot be read stays, is listed, and leaves with the export.
#[test]
fn nothing_is_dropped() {
    let good = item();
    let entries = vec![
        (good.entry(), good.written()),
        ("tebiki.saved.zzz".to_owned(), "{\"half\":".to_owned()),
        ("tebiki.saved.1111111111111111".to_owned(), good.written()),
        ("tebiki.language".to_owned(), "ja".to_owned()),
    ];
    let shelf = shelf(entries);
    assert_eq!(shelf.items, std::slice::from_ref(&good));
    let aside: Vec<&str> = shelf.aside.iter().map(|aside| aside.entry.as_str()).collect();
    assert_eq!(aside, ["tebiki.saved.1111111111111111", "tebiki.saved.zzz"]);
    let file = shelf.export();
    assert!(file.contains("{\\\"half\\\":"), "{file}");
    // A record under another's name can be read from the file: the same item, once.
    let back = import(file.as_bytes()).unwrap();
    assert_eq!((back.items, back.unreadable), (vec![good], 1));
}

/// Papers stand beside the items: they are listed, exported and read back; what is none of ours is kept aside.
#[test]
fn papers_are_kept_with_the_items() {
    let entered = Values { entered: vec![("proxy-name", 0, "JOHN SAMPLE".to_owned())], ..Values::default() }.kept();
    let proxy = Letter::of("proxy").unwrap().entry();
    let entries = vec![
        (proxy.clone(), entered.clone()),
        ("tebiki.letter.of-tomorrow".to_owned(), entered.clone()),
        ("tebiki.letter.copies".to_owned(), "rubbish".to_owned()),
        (item().entry(), item().written()),
    ];
    let shelf = shelf(entries);
    let paper = Paper { letter: "proxy", raw: entered };
    assert_eq!(shelf.papers, std::slice::from_ref(&paper));
    let aside: Vec<&str> = shelf.aside.iter().map(|aside| aside.entry.as_str()).collect();
    assert_eq!(aside, ["tebiki.letter.copies", "tebiki.letter.of-tomorrow"]);
    let all: Vec<String> = shelf.entries().collect();
    assert_eq!(all, [&item().entry(), &proxy, "tebiki.letter.copies", "tebiki.letter.of-tomorrow"]);
    let back = import(shelf.export().as_bytes()).unwrap();
    assert_eq!((back.papers, back.items.len(), back.unreadable), (vec![paper], 1, 2));
    // A file of an older program has none.
    let older = import(br#"{"tebiki": "saved-items", "version": 2, "items": []}"#).unwrap();
    assert_eq!((older.papers, older.unreadable), (vec![], 0));
    assert!(!Shelf { papers: shelf.papers, ..Shelf::default() }.is_empty());
}

#[test]
fn rubbish_is_not_imported() {
    let check = |what: &str, file: &[u8], expected: Unreadable| assert_eq!(import(file), Err(expected), "{what}");
    let broken = Unreadable::Broken;
    check("empty", b"", broken(Fault::Cut));
    check("a picture", b"\x89PNG\r\n\x1a\n", broken(Fault::NotText));
    check("a page", b"<html>", broken(Fault::NotJson));
    check("other JSON", b"{\"a\": 1}", broken(Fault::Field("tebiki")));
    check("a bare list", b"[]", broken(Fault::Field("")));
    check("deep", "[".repeat(1_000_000).as_bytes(), broken(Fault::TooDeep));
    check("huge", &b" ".repeat(LARGEST_FILE + 1), broken(Fault::TooLarge));
    check("of a later program", br#"{"tebiki": "saved-items", "version": 99, "items": []}"#, Unreadable::Newer);
    check("without items", br#"{"tebiki": "saved-items", "version": 2}"#, broken(Fault::Field("items")));
    let some = json!({"tebiki": "saved-items", "version": 2, "items": [1, "x", null, {"version": 99}, serde_json::from_str::<Value>(&item().written()).unwrap()]});
    let read = import(some.to_string().as_bytes()).unwrap();
    assert_eq!((read.items.len(), read.unreadable), (1, 4));
}

#[test]
fn what_becomes_of_an_imported_item() {
    let here = item();
    let changed = SavedItem { name: "other".to_owned(), changed: later(), ..here.clone() };
    assert_eq!(decide(None, &here), Decision::Add);
    assert_eq!(decide(Some(&here), &here), Decision::Leave);
    assert_eq!(decide(Some(&here), &changed), Decision::Replace);
    assert_eq!(decide(Some(&changed), &here), Decision::Leave);
}

/// Each tab's changes survive; where both changed the same, the one that writes last has it.
#[test]
fn two_tabs() {
    let before = item();
    let mine = SavedItem {
        name: "mine".to_owned(),
        dates: vec![before.dates[1].clone(), own("visit", "2026-12-01")],
        ..before.clone()
    };
    let stored = SavedItem {
        told: Some(Told { words: "保管".to_owned(), at: later() }),
        dates: [before.dates.clone(), vec![own("trip", "2026-12-30")]].concat(),
        changed: later(),
        ..before.clone()
    };
    let merged = merge(&before, &mine, &stored);
    assert_eq!(merged.name, "mine");
    assert_eq!(merged.told, stored.told);
    assert_eq!(merged.changed, later());
    // I took the flight away and added the visit; the other tab added the trip.
    assert_eq!(merged.dates, [before.dates[1].clone(), own("trip", "2026-12-30"), own("visit", "2026-12-01")]);
    assert_eq!(merge(&before, &before, &stored), stored);
    assert_eq!(
        merge(&before, &mine, &before),
        SavedItem { dates: merge(&before, &mine, &before).dates, ..mine.clone() }
    );
    let both = SavedItem { name: "theirs".to_owned(), ..before.clone() };
    assert_eq!(merge(&before, &mine, &both).name, "mine");
}

#[test]
fn what_a_status_says_is_kept() {
    let text = "2026/11/21 14:20\tご不在のため持ち戻り\t\t渋谷郵便局\t東京都";
    let read = status::interpret(text, later(), &Context::default());
    let kept = SavedItem { dates: vec![own("flight", "2026-12-24")], ..SavedItem::new(1, "x", now()) };
    let kept = kept.told(read.only(), text, later());
    assert_eq!(kept.told, Some(Told { words: "ご不在のため持ち戻り".to_owned(), at: later() }));
    let limit = SavedDate { what: What::Limit("kept-seven-days".to_owned()), day: day("2026-11-27") };
    assert_eq!(kept.dates, [own("flight", "2026-12-24"), limit.clone()]);
    assert_eq!(kept.nearest(day("2026-11-22")), Some((&limit, 5)));
    // Delivered: the limit is gone, the person's own date is not.
    let text = "2026/11/22 09:20\tお届け先にお届け済み";
    let home = Context { kyoku_dome: Some(false), ..Context::default() };
    let read = status::interpret(text, later(), &home);
    let kept = kept.told(read.only(), text, later());
    assert_eq!(kept.dates, [own("flight", "2026-12-24")]);
    // Nothing yet.
    assert_eq!(kept.told(None, "", later()).told.unwrap().words, "");
}

#[test]
fn nearest_first() {
    let with = |id: u64, days: &[&str]| SavedItem {
        dates: days.iter().map(|on| own("", on)).collect(),
        ..SavedItem::new(id, &format!("{id}"), now())
    };
    let items = vec![
        with(1, &[]),
        with(2, &["2026-12-24"]),
        with(3, &["2026-11-01", "2026-11-20"]),
        with(4, &["2026-11-01", "2026-11-22"]),
        with(5, &["2026-12-01", "2026-11-25"]),
        with(6, &["2026-10-01"]),
        SavedItem { changed: later(), ..with(7, &[]) },
    ];
    let shelf = Shelf { items, ..Shelf::default() };
    let order: Vec<&str> = shelf.in_order(day("2026-11-22")).iter().map(|item| item.name.as_str()).collect();
    assert_eq!(order, ["4", "5", "2", "3", "6", "7", "1"]);
}

proptest! {
    /// Any item can be written and read, exported and imported.
    #[test]
    fn written_and_read(id in any::<u64>(), name in "\\PC{0,200}", words in any::<String>(), days in prop::collection::vec((any::<String>(), 0_i64..70_000), 0..5)) {
        let start = day("1900-01-01");
        let dates = days.into_iter().map(|(what, after)| SavedDate { what: What::Own(what), day: start + chrono::TimeDelta::days(after) });
        let item = SavedItem { dates: dates.collect(), told: Some(Told { words, at: now() }), ..SavedItem::new(id, &name, now()) };
        prop_assert_eq!(SavedItem::read(item.written().as_bytes()), Ok(item.clone()));
        let file = Shelf { items: vec![item.clone()], ..Shelf::default() }.export();
        prop_assert_eq!(import(file.as_bytes()).map(|import| import.items), Ok(vec![item]));
    }

    /// Whatever stands in the store or in a file, nothing breaks and nothing is lost.
    #[test]
    fn anything_in_the_store(entries in prop::collection::vec(("[a-z.]{0,20}", any::<String>()), 0..5), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let entries: Vec<(String, String)> = entries.into_iter().map(|(name, raw)| (format!("tebiki.saved.{name}"), raw)).collect();
        let shelf = shelf(entries.clone());
        prop_assert_eq!(shelf.items.len() + shelf.aside.len(), entries.len());
        let _ = import(&bytes);
        let _ = SavedItem::read(&bytes);
    }
}

//! What the build refuses in words and facts, what packs give back, and that no word is dead.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../build/facts.rs"]
mod facts;
#[path = "../build/statuses.rs"]
mod statuses;
#[path = "../build/words.rs"]
mod words;

use proptest::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use tebiki::{
    rules::jst::{Day, day_from_iso},
    text::{LANGUAGES, Language, PACKS, PackError, Part, Words, t, terms},
};

// What the build refuses.

/// The smallest set of files that the build takes.
const SMALLEST: &[(&str, &str)] = &[
    ("locales/terms.ftl", "-fee = 手数料\n    .kana = てすうりょう\n    .romaji = tesūryō\n"),
    ("locales/japanese.ftl", "proxy = 委任状\ncopies = { $count }部請求\n"),
    ("locales/en/common.ftl", "language-name = English\nhello = Hello { $name }\n"),
    ("locales/ja/common.ftl", "language-name = 日本語\nhello = こんにちは、{ $name }\n"),
    (
        "locales/en/count.ftl",
        "# How many\ndays = { $count ->\n    [one] one day\n   *[other] { $count } days, { -fee }\n}\n",
    ),
    ("locales/ja/count.ftl", "days = { $count }日、{ -fee }\n"),
    (
        "locales/en/sources.ftl",
        "one-title = T\none-publisher = P\none-kind = K\nkind-rule = Rule\nrelation-adds-to = Adds to\nconfidence-official = Official\n",
    ),
    (
        "locales/ja/sources.ftl",
        "one-title = 題\none-publisher = 元\none-kind = 種\nkind-rule = 決まり\nrelation-adds-to = 追加\nconfidence-official = 公式\n",
    ),
    ("locales/ja/facts.ftl", "AA-01 = 事実\nLL-01 = 通知\n"),
    ("sources/sources.tsv", "id\ttitle\tpublisher\turl\tkind\none\tT\tP\thttps://example.org\tK\n"),
    ("sources/facts.tsv", "id\tsource\tsection\tkind\tfact\tsurface\nAA-01\tone\tIntro\trule\tA fact.\tguide\n"),
    (
        "sources/later.tsv",
        "id\tprocedure\trelation\teffective\tconfidence\tnotice\tsource\nLL-01\tone\tadds to AA-01\t2024-12-02\tofficial\tA notice.\thttps://example.org\n",
    ),
];

/// A file, its content instead (nothing: the file is missing), and what the build has to say, with file and line.
const REFUSED: &[(&str, &str, &str)] = &[
    // Missing and surplus.
    ("locales/ja/common.ftl", "language-name = 日本語\n", "locales/en/common.ftl:2: ja has no such message"),
    ("locales/ja/count.ftl", "", "locales/en/count.ftl:2: ja has no such message"),
    ("locales/en/common.ftl", "language-name = English\n", "locales/ja/common.ftl:2: en has no message common/hello"),
    (
        "locales/ja/count.ftl",
        "days = { $count }日\n\n# Too many\nmore = 他\n",
        "locales/ja/count.ftl:4: en has no message count/more",
    ),
    ("locales/ja/facts.ftl", "AA-01 = 事実\n", "LL-01: ja has no such message"),
    (
        "locales/ja/facts.ftl",
        "AA-01 = 事実\nAA-02 = 何\nLL-01 = 通知\n",
        "locales/ja/facts.ftl:2: en has no message facts/AA-02",
    ),
    ("locales/en/common.ftl", "hello = Hello { $name }\n", "locales/en/common.ftl:1: language-name is missing"),
    // Placeholders.
    ("locales/ja/common.ftl", "language-name = 日本語\nhello = こんにちは\n", "locales/ja/common.ftl:2: $name of"),
    (
        "locales/ja/common.ftl",
        "language-name = 日本語\nhello = { $name }{ $title }\n",
        "locales/ja/common.ftl:2: $title does not stand in",
    ),
    (
        "locales/ja/common.ftl",
        "language-name = 日本語\nhello = { $nane }\n",
        "locales/ja/common.ftl:2: $nane does not stand in",
    ),
    (
        "locales/ja/common.ftl",
        "language-name = 日本語\nhello = { $name ->\n   *[other] { $name }\n}\n",
        "locales/ja/common.ftl:2: SMALLEST/locales/en/common.ftl:2 does not choose by $name",
    ),
    (
        "locales/en/common.ftl",
        "language-name = English\nhello = { $a }{ $b }{ $c }{ $d }{ $e }{ $f }{ $g }{ $h }{ $i }{ $j }{ $name }\n",
        "locales/en/common.ftl:2: more than ten arguments",
    ),
    // Twice.
    (
        "locales/en/common.ftl",
        "language-name = English\nhello = Hello { $name }\n\nhello = Hi { $name }\n",
        "locales/en/common.ftl:4: hello stands already at",
    ),
    (
        "locales/terms.ftl",
        "-fee = 手数料\n    .kana = て\n    .romaji = te\n-fee = 料\n    .kana = り\n    .romaji = ri\n",
        "locales/terms.ftl:4: -fee stands twice",
    ),
    // Terms.
    (
        "locales/en/common.ftl",
        "language-name = English\nhello = { -fe } { $name }\n",
        "locales/en/common.ftl:2: -fe is not in locales/terms.ftl",
    ),
    (
        "locales/ja/common.ftl",
        "language-name = 日本語\nhello = { -fe } { $name }\n",
        "locales/ja/common.ftl:2: -fe is not in locales/terms.ftl",
    ),
    ("locales/terms.ftl", "", "locales/en/count.ftl:2: -fee is not in locales/terms.ftl"),
    ("locales/terms.ftl", "-fee = 手数料\n    .kana = て\n", "locales/terms.ftl:1: -fee needs .kana and .romaji"),
    (
        "locales/terms.ftl",
        "-fee = 手{ $x }\n    .kana = て\n    .romaji = te\n",
        "locales/terms.ftl:1: -fee holds more than text",
    ),
    ("locales/terms.ftl", "fee = 手数料\n", "locales/terms.ftl:1: only terms belong here"),
    (
        "locales/ja/common.ftl",
        "language-name = 日本語\n-own = 自\nhello = { $name }\n",
        "locales/ja/common.ftl:2: terms belong into locales/terms.ftl",
    ),
    // What is the same in every language.
    ("locales/japanese.ftl", "", "locales/japanese.ftl: "),
    (
        "locales/japanese.ftl",
        "proxy = 委任状\ncopies = { $count ->\n   *[other] { $count }部請求\n}\n",
        "locales/japanese.ftl:2: plural forms belong to a language",
    ),
    ("locales/japanese.ftl", "proxy = { -fe }\n", "locales/japanese.ftl:1: -fe is not in locales/terms.ftl"),
    ("locales/japanese.ftl", "-proxy = 委任状\n", "locales/japanese.ftl:1: terms belong into locales/terms.ftl"),
    // Plurals.
    (
        "locales/en/count.ftl",
        "days = { $count ->\n    [single] one day\n   *[other] { $count } days\n}\n",
        "locales/en/count.ftl:1: single is no plural category",
    ),
    (
        "locales/en/count.ftl",
        "days = { $count ->\n   *[one] one day\n    [other] { $count } days\n}\n",
        "locales/en/count.ftl:1: the default variant has to be *[other]",
    ),
    (
        "locales/en/count.ftl",
        "days = { $count ->\n   *[other] { $count ->\n       *[other] { $count } days\n    }\n}\n",
        "locales/en/count.ftl:1: only { $argument }",
    ),
    // What is not understood.
    (
        "locales/en/common.ftl",
        "language-name = English\nhello = { NUMBER($name) }\n",
        "locales/en/common.ftl:2: only { $argument }",
    ),
    (
        "locales/en/common.ftl",
        "language-name = English\nhello = { language-name } { $name }\n",
        "locales/en/common.ftl:2: only { $argument }",
    ),
    (
        "locales/en/common.ftl",
        "language-name = English\nhello = { -fee.kana } { $name }\n",
        "locales/en/common.ftl:2: ",
    ),
    (
        "locales/en/common.ftl",
        "language-name = English\nhello = Hello { $name }\n    .title = Title\n",
        "locales/en/common.ftl:2: hello has an attribute",
    ),
    (
        "locales/en/common.ftl",
        "language-name = English\nhello = { \"\\u0001\" }{ $name }\n",
        "locales/en/common.ftl:2: write the character itself",
    ),
    (
        "locales/en/common.ftl",
        "language-name = English\nhello = \u{1}0{ $name }\n",
        "locales/en/common.ftl:2: a control character",
    ),
    // Broken syntax.
    ("locales/en/common.ftl", "language-name = English\nhello = Hello { $name\n", "locales/en/common.ftl:"),
    ("locales/ja/common.ftl", "language-name = 日本語\n\nhello こんにちは\n", "locales/ja/common.ftl:3: "),
    ("locales/ja/common.ftl", "language-name = 日本語\nhello =\n", "locales/ja/common.ftl:2: "),
    // Facts.
    (
        "sources/later.tsv",
        "id\tprocedure\trelation\teffective\tconfidence\tnotice\tsource\nLL-01\tone\tadds to AA-02\t2024-12-02\tofficial\tA notice.\tx\n",
        "sources/later.tsv:2: there is no fact AA-02",
    ),
    (
        "sources/later.tsv",
        "id\tprocedure\trelation\teffective\tconfidence\tnotice\tsource\nLL-01\ttwo\tadds to AA-01\t2024-12-02\tofficial\tA notice.\tx\n",
        "sources/later.tsv:2: there is no source two",
    ),
    (
        "sources/later.tsv",
        "id\tprocedure\trelation\teffective\tconfidence\tnotice\tsource\nLL-01\tone\tadds to AA-01\t2024-02-30\tofficial\tA notice.\tx\n",
        "sources/later.tsv:2: effective is a day",
    ),
    (
        "sources/later.tsv",
        "id\tprocedure\trelation\teffective\tconfidence\tnotice\tsource\nLL-01\tone\tadds to AA-01\tlately\tofficial\tA notice.\tx\n",
        "sources/later.tsv:2: effective is a day",
    ),
    (
        "sources/later.tsv",
        "id\tprocedure\trelation\teffective\tconfidence\tnotice\tsource\nLL-01\tone\tdoubts AA-01\t2024-12-02\tofficial\tA notice.\tx\n",
        "sources/later.tsv:2: locales/en/sources.ftl has no message relation-doubts",
    ),
    (
        "sources/later.tsv",
        "id\tprocedure\trelation\teffective\tconfidence\tnotice\tsource\nLL-01\tone\tadds to AA-01\t2024-12-02\trumour\tA notice.\tx\n",
        "sources/later.tsv:2: locales/en/sources.ftl has no message confidence-rumour",
    ),
    (
        "sources/later.tsv",
        "id\tprocedure\trelation\teffective\tconfidence\tnotice\tsource\nAA-01\tone\tadds to AA-01\t2024-12-02\tofficial\tA notice.\tx\n",
        "sources/later.tsv:2: AA-01 stands already at",
    ),
    (
        "sources/facts.tsv",
        "id\tsource\tsection\tkind\tfact\tsurface\nAA-01\ttwo\tIntro\trule\tA fact.\tguide\n",
        "sources/facts.tsv:2: there is no source two",
    ),
    (
        "sources/facts.tsv",
        "id\tsource\tsection\tkind\tfact\tsurface\nAA-01\tone\tIntro\tmyth\tA fact.\tguide\n",
        "sources/facts.tsv:2: locales/en/sources.ftl has no message kind-myth",
    ),
    (
        "sources/facts.tsv",
        "id\tsource\tsection\tkind\tfact\tsurface\nAA-01\tone\tIntro\trule\tA fact.\tguide\n\nAA-01\tone\tIntro\trule\tA fact.\tguide\n",
        "sources/facts.tsv:4: AA-01 stands already at",
    ),
    (
        "sources/facts.tsv",
        "id\tsource\tsection\tkind\tfact\tsurface\nAA-01\tone\tIntro\trule\tA fact.\n",
        "sources/facts.tsv:2: 5 cells, the header has 6",
    ),
    (
        "sources/facts.tsv",
        "id\tsource\tsection\tkind\tfact\nAA-01\tone\tIntro\trule\tA fact.\n",
        "sources/facts.tsv:1: the column surface is missing",
    ),
    ("sources/facts.tsv", "", "sources/facts.tsv"),
];

#[test]
fn the_smallest_set_builds() {
    let root = folder("smallest", None);
    let (rust, packs) = build(&root).unwrap();
    assert!(rust.contains("pub fn hello(name: &str)"), "{rust}");
    assert!(rust.contains("pub fn days(count: i64)"), "{rust}");
    assert!(rust.contains("pub static AA_01"), "{rust}");
    assert_eq!(packs.len(), 4, "two languages, each with what every page needs and one procedure");
    let records: Vec<usize> = packs.iter().map(|pack| pack.split('\u{1e}').count()).collect();
    assert_eq!(records[..2], records[2..], "the packs hold the same records");
    assert!(rust.contains("pub mod japanese") && rust.contains("pub fn copies(count: &str)"), "{rust}");
    let shared = packs.iter().filter(|pack| pack.contains("委任状")).count();
    assert_eq!(shared, 2, "what is the same in every language is in a pack of every language");
}

/// A language cannot say otherwise what is the same in every language.
#[test]
fn what_is_shared_stands_once() {
    let root = folder("shared", None);
    fs::write(root.join("locales/ja/japanese.ftl"), "proxy = 代理\n").unwrap();
    let complaints = build(&root).unwrap_err();
    let expected = format!("ja/japanese.ftl:1: proxy stands already at {}/locales/japanese.ftl:1", root.display());
    assert!(complaints.iter().any(|complaint| complaint.contains(&expected)), "{complaints:#?}");
}

#[test]
fn the_build_refuses() {
    for (number, (file, content, expected)) in REFUSED.iter().enumerate() {
        let root = folder(&format!("refused-{number}"), Some((file, content)));
        let complaints = match build(&root) {
            Ok(_) => panic!("{file} was taken, although: {expected}\n{content}"),
            Err(complaints) => complaints,
        };
        let smallest = format!("{}/", root.display());
        let expected = expected.replace("SMALLEST/", &smallest);
        let said = complaints.iter().any(|complaint| complaint.replacen(&smallest, "", 1).contains(&expected));
        assert!(said, "expected: {expected}\nfound: {complaints:#?}");
    }
}

/// Japan Post's table, the other phrases, and what the build has to say; nothing where it takes them.
#[test]
fn the_build_refuses_statuses() {
    const POST: &str = "accepted\t引受\tPosting\tboth seen\tm\ta";
    for (number, (post, other, complaint)) in [
        (POST, "visa\tpicked-up\ten\texact\tPicked up", ""),
        (POST, "page\twhen\tja\tlabel\t日時", ""),
        ("accepted\t引受\t-\tguessed\tm\ta", "", "japan-post-statuses.tsv:2: there is no pairing guessed"),
        ("accepted\t\t-\tja only\tm\ta", "", "japan-post-statuses.tsv:2: a phrase is empty"),
        (POST, "japan-post\taccepted\tja\tguess\t引受", "引受 stands twice"),
        (POST, "japan-post\tacepted\tja\tguess\t受付", "acepted has no exact phrase"),
        (POST, "visa\tpicked-up\ten\tsure\tPicked up", "status-phrases.tsv:2: a phrase is exact or guess"),
        (POST, "dhl\tpicked-up\ten\texact\tPicked up", "status-phrases.tsv:2: a phrase is exact or guess"),
        (POST, "visa\tpicked-up\ten\tlabel\tPicked up", "status-phrases.tsv:2: a phrase is exact or guess"),
    ]
    .into_iter()
    .enumerate()
    {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("statuses-{number}"));
        fs::create_dir_all(&root).unwrap();
        let write =
            |name: &str, header: &str, row: &str| fs::write(root.join(name), format!("{header}\n{row}\n")).unwrap();
        write("japan-post-statuses.tsv", "id\tja\ten\tpairing\tmeaning\taction", post);
        write("status-phrases.tsv", "vocabulary\tstatus\tlanguage\tkind\tphrase", other);
        match statuses::read(&root) {
            Ok(read) => {
                assert_eq!(complaint, "", "{post} {other} was taken");
                assert!(read.rust().contains("pub static ACCEPTED: Status"));
            }
            Err(complaints) => {
                assert!(!complaint.is_empty() && complaints.join("\n").contains(complaint), "{complaints:?}");
            }
        }
    }
}

/// Runs what `build.rs` runs, and gives back the keys and facts as Rust and the packs.
fn build(root: &Path) -> Result<(String, Vec<String>), Vec<String>> {
    let facts = facts::read(&root.join("sources"))?;
    let catalog = words::read(&root.join("locales"), &facts.english())?;
    let packs = catalog.languages.iter().flat_map(|language| catalog.packs(language)).map(|(_, pack)| pack).collect();
    Ok((format!("{}{}", catalog.rust(), facts.rust(&catalog)?), packs))
}

/// The smallest set of files in a folder of its own, one of them changed.
fn folder(name: &str, changed: Option<(&str, &str)>) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("words").join(name);
    let _ = fs::remove_dir_all(&root);
    for (file, content) in SMALLEST {
        let content = changed.filter(|(other, _)| other == file).map_or(*content, |(_, content)| content);
        let path = root.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        if !content.is_empty() {
            fs::write(path, content).unwrap();
        }
    }
    root
}

// What packs give back.

#[test]
fn every_pack_reads() {
    assert_eq!(LANGUAGES[0].code, "en", "the reference comes first");
    assert_eq!(
        PACKS.len(),
        LANGUAGES.len() * 15,
        "what every page needs, four procedures, about, status, letters, the address check and its findings, the \
         signature check, what statuses mean, fetching, kept items and settings"
    );
    for language in LANGUAGES {
        assert!(words_in(language.code).language() == language);
        assert!(!language.name.is_empty());
        for (_, name, pack) in PACKS.iter().filter(|(code, ..)| *code == language.code) {
            assert!(
                pack.split('\u{1e}').all(|record| !record.is_empty()),
                "{name} {} is empty somewhere",
                language.code
            );
        }
        assert_eq!(Language::of(language.code), Some(language));
    }
    assert_eq!(Language::of("xx"), None);
    assert_eq!(words_in("en").text(t::common::LANGUAGE_NAME), "English");
    assert_eq!(words_in("ja").text(t::common::LANGUAGE_NAME), "日本語");
}

#[test]
fn a_pack_that_is_not_whole_is_refused() {
    let english = Language::of("en").unwrap();
    let pack = pack("en");
    let read = |pack: &str| Words::read(english, pack).map(|_| ());
    assert_eq!(read(pack), Ok(()));
    assert_eq!(read(""), Err(PackError::OtherBuild));
    assert_eq!(read("<!doctype html>"), Err(PackError::OtherBuild));
    assert_eq!(read(&format!("x{}", &pack[1..])), Err(PackError::OtherBuild));
    let (start, _) = pack.rsplit_once('\u{1e}').unwrap();
    assert_eq!(read(start), Err(PackError::Incomplete));
    assert_eq!(read(&format!("{pack}\u{1e}more")), Err(PackError::Incomplete));
    assert_eq!(read(&pack[..16]), Err(PackError::Incomplete));
}

#[test]
fn a_procedure_brings_its_own_words_and_facts() {
    let english = Language::of("en").unwrap();
    let words = Words::read(english, pack("en")).unwrap();
    let name = "express-issuance";
    assert!(!words.has(name));
    assert!(!words.text(t::express_issuance::TITLE).is_empty(), "home shows it");
    assert_eq!(words.text(t::express_issuance::REASON), "", "not here yet");
    assert_eq!(words.text(t::facts::EI_01), "", "not here yet");
    let own = PACKS.iter().find(|(code, known, _)| *code == "en" && *known == name).unwrap().2;
    let other = PACKS.iter().find(|(code, known, _)| *code == "en" && *known == "passport-renewal").unwrap().2;
    assert_eq!(words.add(name, ""), Err(PackError::OtherBuild));
    assert_eq!(words.add(name, own.rsplit_once('\u{1e}').unwrap().0), Err(PackError::Incomplete));
    assert_eq!(words.add(name, other), Err(PackError::Incomplete));
    assert_eq!(words.add("nothing", own), Err(PackError::Incomplete));
    assert!(!words.has(name));
    assert_eq!(words.add(name, own), Ok(()));
    assert!(words.has(name) && !words.has("passport-renewal"));
    assert_eq!(words.text(t::express_issuance::REASON), "Why do you need the card?");
    assert!(words.text(t::facts::EI_01).contains("2 December 2024"));
    assert!(words.text(t::facts::LX_01).contains("infant"));
    assert_eq!(words.text(t::facts::VP_01), "");
}

#[test]
fn plurals() {
    let check = |code: &str, count: i64, left: &str, ago: &str| {
        let words = words_in(code);
        assert_eq!(words.text(t::dates::days_left(count)), left);
        assert_eq!(words.text(t::dates::days_ago(count)), ago);
    };
    check("en", 1, "1 day left", "yesterday");
    check("en", 0, "0 days left", "0 days ago");
    check("en", 2, "2 days left", "2 days ago");
    check("en", 11, "11 days left", "11 days ago");
    check("en", 21, "21 days left", "21 days ago");
    check("en", 101, "101 days left", "101 days ago");
    check("ja", 1, "あと1日", "1日前");
    check("ja", 30, "あと30日", "30日前");
}

#[test]
fn days() {
    let check = |code: &str, day: &str, expected: &str| assert_eq!(words_in(code).day(date(day)), expected);
    check("en", "2026-11-30", "Monday, 30 November 2026");
    check("ja", "2026-11-30", "2026年11月30日（月）");
    check("en", "2024-02-29", "Thursday, 29 February 2024");
    check("ja", "2024-02-29", "2024年2月29日（木）");
    check("en", "2027-01-03", "Sunday, 3 January 2027");
    check("ja", "2027-01-03", "2027年1月3日（日）");
    // Each weekday and each month by its own name.
    for (code, weekdays) in
        [("en", ["Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mon"]), ("ja", ["火", "水", "木", "金", "土", "日", "月"])]
    {
        for (weekday, day) in weekdays.iter().zip(date("2026-12-01").iter_days()) {
            let text = words_in(code).day(day);
            let said =
                if code == "en" { text.starts_with(weekday) } else { text.ends_with(&format!("（{weekday}）")) };
            assert!(said, "{text} is a {weekday}");
        }
        let months: BTreeSet<String> =
            (1..=12).map(|month| words_in(code).day(Day::from_ymd_opt(2026, month, 1).unwrap())).collect();
        assert_eq!(months.len(), 12);
    }
}

#[test]
fn days_left() {
    let check = |code: &str, today: &str, day: &str, expected: &str| {
        assert_eq!(words_in(code).days_left(date(today), date(day)), expected);
    };
    check("en", "2026-11-22", "2026-11-30", "8 days left");
    check("en", "2026-11-29", "2026-11-30", "1 day left");
    check("en", "2026-11-30", "2026-11-30", "today");
    check("en", "2026-12-01", "2026-11-30", "yesterday");
    check("en", "2026-12-02", "2026-11-30", "2 days ago");
    check("en", "2024-02-28", "2024-03-01", "2 days left");
    assert!(words_in("ja").days_left(date("2026-11-22"), date("2026-11-30")).contains('8'));
}

#[test]
fn yen() {
    for (yen, english, japanese) in [
        (0, "0 yen", "0円"),
        (300, "300 yen", "300円"),
        (2000, "2,000 yen", "2,000円"),
        (1_234_567, "1,234,567 yen", "1,234,567円"),
    ] {
        assert_eq!(words_in("en").yen(yen), english);
        assert_eq!(words_in("ja").yen(yen), japanese);
    }
}

/// A Japanese name stays a part of its own, with the reading that the reader can use.
#[test]
fn japanese_names_keep_their_reading() {
    for language in LANGUAGES {
        let words = words_in(language.code);
        let parts = words.parts(t::express_issuance::APPLY_AT_RESIDENCE);
        let found = parts.iter().find_map(|part| match part {
            Part::Japanese(spelling) => Some(spelling.clone()),
            Part::Plain(_) => None,
        });
        let expected = words.spelling(terms::HELP_DESK);
        assert_eq!(expected.written, "窓口");
        assert_eq!(expected.reading(language), if language.code == "ja" { "まどぐち" } else { "madoguchi" });
        if language.code == "en" {
            assert_eq!(found, Some(expected));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// What a person typed is never read as markup: it stands in the message as it came.
    #[test]
    fn arguments_stand_as_they_are(text in any::<String>()) {
        for language in LANGUAGES {
            let words = words_in(language.code);
            let around = words.text(t::dates::yen("|"));
            let (before, after) = around.split_once('|').unwrap();
            prop_assert_eq!(words.text(t::dates::yen(&text)), format!("{before}{text}{after}"));
        }
    }

    /// A pack comes over the network: whatever arrives is read or refused.
    #[test]
    fn any_pack_is_read_or_refused(at in any::<prop::sample::Index>(), put in any::<String>(), length in 0..64_usize) {
        let english = Language::of("en").unwrap();
        let mut chars: Vec<char> = pack("en").chars().collect();
        let at = at.index(chars.len());
        let end = (at + length).min(chars.len());
        chars.splice(at..end, put.chars());
        if let Ok(words) = Words::read(english, &chars.into_iter().collect::<String>()) {
            let _ = words.text(t::dates::days_left(3));
            let _ = words.day(date("2026-11-30"));
        }
    }
}

fn words_in(code: &str) -> Words {
    Words::native(Language::of(code).unwrap()).unwrap()
}

fn pack(code: &str) -> &'static str {
    PACKS.iter().find(|(language, ..)| *language == code).unwrap().2
}

fn date(text: &str) -> Day {
    day_from_iso(text).unwrap()
}

// Dead words.

/// Every message is named somewhere under `src/`, or by what the build makes of the facts.
#[test]
fn no_message_is_dead() {
    let (keys, used) = keys_and_uses();
    let dead: Vec<String> = keys
        .iter()
        .filter(|(module, name)| !used.contains(&(module.clone(), name.clone())))
        .map(|(module, name)| format!("t::{module}::{name}"))
        .collect();
    assert!(dead.is_empty(), "{} messages are used nowhere:\n{}", dead.len(), dead.join("\n"));
}

/// Every term stands in a message or is named under `src/`.
#[test]
fn no_term_is_dead() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let terms = fs::read_to_string(root.join("locales/terms.ftl")).unwrap();
    let terms = terms.lines().filter_map(|line| line.strip_prefix('-')?.split_once(" =")).map(|(id, _)| id);
    let messages: String =
        files(&root.join("locales/en"), "ftl").iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let code: String = sources().into_values().collect();
    let dead: Vec<&str> = terms
        .filter(|id| {
            let constant = format!("terms::{}", id.replace('-', "_").to_uppercase());
            !messages.contains(&format!("{{ -{id} }}")) && !names(&code, &constant)
        })
        .collect();
    assert!(dead.is_empty(), "used nowhere: {}", dead.join(", "));
}

/// The search for uses would find a dead word: it tells names apart that begin alike, and knows aliases.
#[test]
fn the_search_for_uses_is_exact() {
    let modules = BTreeSet::from(["home".to_owned(), "express_issuance".to_owned()]);
    let uses = |code: &str| {
        let found = uses(&without_comments(code), &modules);
        found.into_iter().map(|(module, name)| format!("{module}::{name}")).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        uses("use t::express_issuance as w; f(w::LOST, w::lost_when(3))"),
        "express_issuance::LOST express_issuance::lost_when"
    );
    assert_eq!(uses("f(t::home::TITLE) // t::home::OLD"), "home::TITLE");
    assert_eq!(uses("use crate::text::t::home::{TITLE, lead};"), "home::TITLE home::lead");
    assert_eq!(uses("use crate::web::home; w::LOST"), "");
}

/// Messages by module and name.
type Names = BTreeSet<(String, String)>;

fn keys_and_uses() -> (Names, Names) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let facts = facts::read(&root.join("sources")).unwrap();
    let catalog = words::read(&root.join("locales"), &facts.english()).unwrap();
    let mut keys = BTreeSet::new();
    let mut module = String::new();
    for line in catalog.rust().lines() {
        if let Some(name) = line.strip_prefix("pub mod ") {
            module = name.trim_end_matches(" {").to_owned();
        } else if module == "terms" {
            break;
        } else if let Some(rest) = line.strip_prefix("pub const ").or_else(|| line.strip_prefix("pub fn ")) {
            let name: String = rest.chars().take_while(|char| is_word(*char)).collect();
            if !module.is_empty() && module != "t" {
                keys.insert((module.clone(), name));
            }
        }
    }
    assert!(keys.len() > 100, "found only {} keys", keys.len());
    let modules: BTreeSet<String> = keys.iter().map(|(module, _)| module.clone()).collect();
    let mut used = uses(&facts.rust(&catalog).unwrap(), &modules);
    // By this one the build names each language.
    used.insert(("common".to_owned(), "LANGUAGE_NAME".to_owned()));
    for code in sources().values() {
        used.extend(uses(code, &modules));
    }
    // What the address check finds is named in one list, whose macro names the words after the rules.
    let rules = fs::read_to_string(root.join("src/rules/address/rule.rs")).unwrap();
    let list = rules.split_once("\nrules! {").unwrap().1;
    let named = list.lines().filter_map(|line| line.trim().split_once(" \"")).map(|(name, _)| name.to_owned());
    used.extend(named.map(|name| ("address_findings".to_owned(), name)));
    (keys, used)
}

/// What is named in a file as `module::NAME`, by the module's own name or by one given with `as`.
fn uses(code: &str, modules: &BTreeSet<String>) -> Names {
    let mut names: BTreeMap<String, String> = modules.iter().map(|module| (module.clone(), module.clone())).collect();
    for (at, _) in code.match_indices(" as ") {
        let module: String = word_before(code, at);
        let alias: String = code[at + 4..].chars().take_while(|char| is_word(*char)).collect();
        if modules.contains(&module) {
            names.insert(alias, module);
        }
    }
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("::") {
        let Some(module) = names.get(&word_before(code, at)) else { continue };
        let rest = &code[at + 2..];
        if let Some(group) = rest.strip_prefix('{') {
            let group = group.split('}').next().unwrap_or_default();
            found.extend(group.split(',').map(|name| (module.clone(), name.trim().to_owned())));
        } else {
            let name: String = rest.chars().take_while(|char| is_word(*char)).collect();
            if !name.is_empty() {
                found.insert((module.clone(), name));
            }
        }
    }
    found
}

/// Whether the code holds this path, and not only one that begins with it.
fn names(code: &str, path: &str) -> bool {
    code.match_indices(path).any(|(at, _)| !code[at + path.len()..].starts_with(is_word))
}

fn word_before(code: &str, end: usize) -> String {
    let start = code[..end].rfind(|char| !is_word(char)).map_or(0, |at| at + 1);
    code[start..end].to_owned()
}

fn is_word(char: char) -> bool {
    char.is_ascii_alphanumeric() || char == '_'
}

/// Every Rust file under `src/` that the app is made of, without comments and without its tests. Development
/// commands do not keep a word alive.
fn sources() -> BTreeMap<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let used = files(&root, "rs").into_iter().filter(|path| !path.starts_with(root.join("bin/dev")));
    used.map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("\n#[cfg(test)]\n").next().unwrap_or_default();
        (path, without_comments(code))
    })
    .collect()
}

fn without_comments(code: &str) -> String {
    code.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|found| found == ending) {
            found.push(path);
        }
    }
    found
}

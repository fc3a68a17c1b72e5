//! Addresses: cases as data through one check, every postal code there and back, forms, and texts of every sort.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;
use std::{
    collections::{BTreeSet, HashMap},
    fs,
    path::Path,
    sync::{Arc, LazyLock, Mutex},
};
use tebiki::rules::{
    address::{
        Address, Dwelling, Fields, Finding, Form, Kind, Parts, block, check, codes_of, corrected, parse, place_of,
        rule::RULES, shards_wanted, understood, with_area,
    },
    passport::Name,
    postal::{Area, Cities, DATE, Manifest, Postal, Shard, hyphenated},
};

// Cases.

/// One line of `tests/cases/addresses.tsv`: kind, address, parts, findings.
struct Case {
    line: usize,
    kind: Kind,
    address: Address,
    parts: String,
    findings: BTreeSet<String>,
}

#[test]
fn every_case_is_taken_apart_and_checked() {
    let cases = cases();
    assert!(cases.len() >= 300, "only {} cases", cases.len());
    let mut postal = Postal::new(cities(), Vec::new());
    let mut wrong = Vec::new();
    for case in &cases {
        fetch(&case.address, &mut postal);
        let checked = check(&Form { address: case.address.clone(), ..Form::default() }, &postal, case.kind);
        let found: BTreeSet<String> =
            checked.findings.iter().flat_map(Finding::rules).map(|rule| rule.id.to_owned()).collect();
        if written(&checked.parts) != case.parts || found != case.findings {
            wrong.push(format!(
                "line {}: {}\n  expected {} {:?}\n  found    {} {found:?}",
                case.line,
                case.address.text(),
                case.parts,
                case.findings,
                written(&checked.parts)
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {} wrong\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn every_prefecture_has_cases() {
    let mut prefectures = BTreeSet::new();
    for case in cases() {
        prefectures.extend(case.parts.split(" | ").find_map(|part| part.strip_prefix("pref=")).map(str::to_owned));
    }
    assert_eq!(prefectures.len(), 47);
}

/// What is written on the envelope is the address that was read, in Japanese and in romaji.
#[test]
fn what_is_written_is_read_again() {
    let mut postal = Postal::new(cities(), Vec::new());
    let mut wrong = Vec::new();
    for case in cases() {
        fetch(&case.address, &mut postal);
        let parts = parse(&case.address, &postal);
        let known = parts.town.as_ref().is_some_and(|town| !town.areas.is_empty());
        if !known
            || parts.second.is_some()
            || parts.section.is_some()
            || parts.street.is_some()
            || parts.block.is_none()
        {
            continue;
        }
        let block = block(&parts, &postal, "");
        let fields = Address::Fields(Box::new(Fields::from(&parts)));
        for text in [Address::Whole(block.japanese.join("\n")), Address::Whole(block.romaji.join("\n")), fields] {
            let again = parse(&text, &postal);
            let summary = |parts: &Parts| {
                let (_, city, town) = place(parts);
                let block = parts.block.as_ref().map(|block| block.joined());
                format!("{city} {town} {block:?} {:?} {:?}", parts.room, parts.kyoku_dome)
            };
            // In romaji 甲, イ and 渡辺 stand as they are, and are read with what stands before them.
            let stays = ["甲", "イ45", "渡辺3"].iter().any(|number| case.parts.contains(number));
            if summary(&again) != summary(&parts) && !stays {
                wrong.push(format!("line {}: {}\n  from {text:?}\n  {}", case.line, summary(&parts), summary(&again)));
            }
        }
        assert!(understood(&parts).len() >= 3, "line {}", case.line);
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

// Forms.

const COMPLETE: &str = "〒106-0032 東京都港区六本木1-2-3";
const SPECIMEN: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

/// Forms with what is found in them beside the address.
fn forms() -> Vec<(Form, Kind, &'static [&'static str])> {
    let house = Kind::Home(Dwelling::House);
    let name =
        |first: &str, middle: &str, last: &str| Name { first: first.into(), middle: middle.into(), last: last.into() };
    let base = || Form { address: Address::Whole(COMPLETE.into()), ..Form::default() };
    let names = |ours: Name, theirs: Name| Form { name: ours, passport_name: theirs, ..base() };
    let anna = || name("ANNA", "MARIA", "SMITH");
    let to = |recipient: &str, ours: Name| Form {
        address: Address::Whole(format!("{COMPLETE}\n{recipient}")),
        name: ours.clone(),
        passport_name: ours,
        ..base()
    };
    let numbers = |ours: &str, theirs: &str| Form { number: ours.into(), passport_number: theirs.into(), ..base() };
    let mrz = |lines: &str| Form {
        mrz: lines.into(),
        name: name("Anna", "Maria", "Eriksson"),
        number: "L898902C3".into(),
        ..base()
    };
    let certificate = |text: &str| Form { residence_certificate: Some(Address::Whole(text.into())), ..base() };
    vec![
        (base(), house, &[]),
        (to("Anna Smith", anna()), house, &[]),
        (to("SMITH Anna", anna()), house, &[]),
        (to("山田花子", anna()), house, &[]),
        (to("Jane Smith", anna()), house, &["recipient-differs"]),
        (to("Jane Smith", Name::default()), house, &[]),
        (to("c/o Tanaka, Jane Smith", anna()), house, &[]),
        (names(name("Anna", "Maria", "Smith"), anna()), house, &[]),
        (names(name("Anna", "", "Smith"), anna()), house, &["name-middle-missing"]),
        (names(name("Anna", "M", "Smith"), anna()), house, &["name-middle-initial"]),
        (names(name("Smith", "", "Anna Maria"), anna()), house, &["name-order"]),
        (names(name("Annamaria", "", "Smith"), anna()), house, &["name-joined-or-split"]),
        (names(name("Anna Maria", "", "Smith"), anna()), house, &["name-middle-in-first"]),
        (names(name("アンナ", "", "スミス"), anna()), house, &["name-in-other-script"]),
        (names(name("anna@example.com", "", ""), anna()), house, &["name-is-email"]),
        (names(Name::default(), anna()), house, &["name-missing"]),
        (names(name("Anne", "Maria", "Smith"), anna()), house, &["name-differs"]),
        (names(name("Tarō", "", "Satō"), name("TARO", "", "SATO")), house, &["name-macron"]),
        (names(name("Tar0", "", "Sato"), name("TARO", "", "SATO")), house, &["name-digit"]),
        (names(name("Jorg", "", "Mueller"), name("JÖRG", "", "MÜLLER")), house, &["name-accent"]),
        (names(name("Sean", "", "ONeill"), name("SEAN", "", "O'NEILL")), house, &["name-apostrophe"]),
        (names(name("Mary-Ann", "", "Smith"), name("MARY ANN", "", "SMITH")), house, &["name-hyphen"]),
        (names(name("Anna", "Maria", "Smith Jr."), anna()), house, &["name-suffix"]),
        (names(name("Suharto", "", ""), name("", "", "SUHARTO")), house, &["name-single"]),
        (numbers("TK1234567", "tk 1234567"), house, &[]),
        (numbers("TKI234567", "TK1234567"), house, &["number-look-alike"]),
        (numbers("TK1234568", "TK1234567"), house, &["number-differs"]),
        (numbers("taro@example.com", "TK1234567"), house, &["number-is-email"]),
        (numbers("taro@example.com", ""), house, &["number-is-email"]),
        (Form { number: String::new(), ..mrz(SPECIMEN) }, house, &["number-missing"]),
        (mrz(SPECIMEN), house, &[]),
        (mrz(&SPECIMEN.replace("L898902C3", "L8989O2C3")), house, &["mrz-check-digit"]),
        // What one correction corrects is one finding.
        (
            names(name("Mary-Ann", "", "ONeill"), name("MARY ANN", "", "O'NEILL")),
            house,
            &["name-apostrophe", "name-hyphen"],
        ),
        (mrz("hello"), house, &["mrz-unreadable"]),
        (mrz(&SPECIMEN.replace("P<", "I<")), house, &["mrz-other-document"]),
        (
            Form {
                name: name("Chayapa", "Dejthamrong Krasuang", "Nilavadhanananda"),
                ..mrz("P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K\nL898902C36UTO7408122F1204159ZE184226B<<<<<10")
            },
            house,
            &["name-cut"],
        ),
        (Form { nameplate: Some(false), ..base() }, house, &["nameplate"]),
        (Form { nameplate: Some(true), ..base() }, house, &[]),
        (certificate("東京都港区六本木一丁目2番3号"), house, &[]),
        (certificate("1-2-3 Roppongi, Minato-ku, Tokyo"), house, &[]),
        (certificate("東京都港区六本木一丁目2番4号"), house, &["return-address-differs"]),
        (certificate("東京都港区赤坂1-2-3"), house, &["return-address-differs"]),
    ]
}

#[test]
fn forms_are_checked() {
    let mut postal = Postal::new(cities(), Vec::new());
    for (form, kind, expected) in forms() {
        fetch(&form.address, &mut postal);
        let checked = check(&form, &postal, kind);
        let found: Vec<&str> = checked.findings.iter().flat_map(Finding::rules).map(|rule| rule.id).collect();
        assert_eq!(found, expected, "{form:?}");
        let names = checked.findings.iter().filter(|finding| finding.field.id() == "name");
        let corrections: Vec<Vec<&str>> = names.map(texts).collect();
        let different: BTreeSet<&Vec<&str>> = corrections.iter().collect();
        assert_eq!(corrections.len(), different.len(), "{form:?}");
    }
}

/// What is offered for a name, as it has to stand in the profile, and that nothing is left to correct with it. What
/// only the photo page or the call center can say has no correction.
#[test]
fn names_are_corrected() {
    for (form, kind, expected) in forms() {
        let checked = check(&form, &POSTAL, kind);
        for finding in checked.findings.iter().filter(|finding| finding.rule.id.starts_with("name-")) {
            let unknown = matches!(finding.rule.id, "name-cut" | "name-single");
            assert_eq!(finding.corrections.is_empty(), unknown, "{expected:?}");
            for correction in &finding.corrections {
                let better = corrected(&form, finding, correction, &POSTAL).expect("boxes for it");
                let left = check(&better, &POSTAL, kind).findings;
                assert!(left.iter().all(|other| other.rule.id != finding.rule.id), "{expected:?} {:?}", better.name);
            }
        }
    }
}

#[test]
fn a_name_goes_into_its_boxes() {
    let name = |text: &str| {
        let [first, middle, last] = <[&str; 3]>::try_from(text.split('/').collect::<Vec<_>>()).expect("three boxes");
        Name { first: first.into(), middle: middle.into(), last: last.into() }
    };
    let check_one = |ours: &str, theirs: &str, mrz: &str, id: &str, expected: Option<&str>| {
        let form = Form {
            address: Address::Whole(COMPLETE.into()),
            name: name(ours),
            passport_name: name(theirs),
            mrz: mrz.into(),
            ..Form::default()
        };
        let findings = check(&form, &POSTAL, Kind::Home(Dwelling::House)).findings;
        let finding = findings.iter().find(|finding| finding.rule.id == id).expect(id);
        assert_eq!(finding.name, expected.map(name), "{ours} {theirs} {id}");
    };
    check_one("Anna//Smith", "ANNA MARIA//SMITH", "", "name-middle-missing", Some("ANNA/MARIA/SMITH"));
    check_one("Mary Ann//Smith", "MARY ANN LEE//SMITH", "", "name-middle-missing", Some("MARY ANN/LEE/SMITH"));
    check_one("Smith//Anna Maria", "ANNA MARIA//SMITH", "", "name-order", Some("ANNA MARIA//SMITH"));
    check_one("山田//太郎", "TARO//YAMADA", "", "name-in-other-script", Some("TARO//YAMADA"));
    check_one("Anna//Eriksson", "//", SPECIMEN, "name-middle-missing", Some("ANNA/MARIA/ERIKSSON"));
    // The two lines have no accents, apostrophes and hyphens; the photo page has, where it was typed.
    let lines = SPECIMEN.replace("ERIKSSON<<ANNA<MARIA<", "ONEILL<<ANNA<MARIA<<<");
    check_one("Anna/Maria/O’Neill", "//", &lines, "name-apostrophe", None);
    check_one("Anna Maria//ONeill", "ANNA/MARIA/O'NEILL", "", "name-apostrophe", Some("ANNA/MARIA/O'NEILL"));
    // A name that is cut is known from the photo page only.
    let long = "P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let whole = "CHAYAPA/DEJTHAMRONG KRASUANG/NILAVADHANANANDA";
    check_one("Chayapa//Nilavadhanananda", "//", long, "name-middle-missing", None);
    check_one("Chayapa//Nilavadhanananda", whole, long, "name-middle-missing", Some(whole));
}

/// The return address becomes the one of the certificate (AR-24).
#[test]
fn a_return_address_is_corrected() {
    for text in ["東京都港区六本木一丁目2番4号", "東京都港区赤坂1-2-3", "東京都千代田区霞が関1-2-3"]
    {
        let certificate = Some(Address::Whole(text.into()));
        let form = Form {
            address: Address::Whole(COMPLETE.into()),
            residence_certificate: certificate.clone(),
            ..Form::default()
        };
        let findings = check(&form, &POSTAL, Kind::Home(Dwelling::House)).findings;
        let finding = findings.iter().find(|finding| finding.rule.id == "return-address-differs").expect(text);
        let better = corrected(&form, finding, &finding.corrections[0], &POSTAL).expect("a place for it");
        assert_eq!(Some(better.address), certificate);
    }
}

/// A building is spelled in the romaji block where all of its name can be read (VP-24, VP-25).
#[test]
fn a_building_is_spelled() {
    for (building, spelled, stays) in [
        ("グリーンハイツ", "Gurin Haitsu #405", false),
        ("ひまわり荘", "Himawari-so #405", false),
        ("森ビル", "森ビル #405", true),
        ("六本木ビル", "Roppongi Biru #405", false),
        ("Green Heights", "Green Heights #405", false),
    ] {
        let address = Address::Whole(format!("{COMPLETE} {building}405号室"));
        let written = check(&Form { address, ..Form::default() }, &POSTAL, Kind::Home(Dwelling::Apartment)).block;
        assert_eq!((written.romaji[0].as_str(), written.keeps_japanese()), (spelled, stays));
    }
}

/// 大字 and 字 stay where they were written, and no 丁目 is made of a number that need not be one.
#[test]
fn the_place_stays_as_it_was_written() {
    let mut postal = Postal::new(cities(), Vec::new());
    for (text, japanese, romaji) in [
        (
            "〒389-0111 長野県北佐久郡軽井沢町大字長倉2381番地1",
            "長野県北佐久郡軽井沢町大字長倉2381-1",
            "2381-1 Oaza Nagakura",
        ),
        (
            "1234-5 Oaza Nagakura, Karuizawa-machi, Kitasaku-gun, Nagano-ken 389-0111",
            "長野県北佐久郡軽井沢町大字長倉1234-5",
            "1234-5 Oaza Nagakura",
        ),
        ("〒048-1501 北海道虻田郡ニセコ町字富士見47", "北海道虻田郡ニセコ町字富士見47", "47 Aza Fujimi"),
        ("〒048-1501 北海道虻田郡ニセコ町富士見47", "北海道虻田郡ニセコ町富士見47", "47 Fujimi"),
        ("〒906-0012 沖縄県宮古島市平良字西里186", "沖縄県宮古島市平良字西里186", "186 Hiraranishizato"),
        ("〒389-0111 長野県北佐久郡軽井沢町大字旭1-2", "長野県北佐久郡軽井沢町大字旭1-2", "1-2 大字旭"),
        ("〒183-0027 東京都府中市本町99-1-2", "東京都府中市本町99-1-2", "99-1-2 Hon-machi"),
        ("〒183-0027 東京都府中市本町一丁目1番2号", "東京都府中市本町1丁目1-2", "1-1-2 Hon-machi"),
        ("1-chome 1-2 Honmachi, Fuchu-shi, Tokyo 183-0027", "東京都府中市本町1丁目1-2", "1-1-2 Hon-machi"),
    ] {
        let address = Address::Whole(text.into());
        fetch(&address, &mut postal);
        let written = check(&Form { address, ..Form::default() }, &postal, Kind::Home(Dwelling::House)).block;
        assert_eq!((written.japanese[1].as_str(), written.romaji[0].as_str()), (japanese, romaji), "{text}");
    }
}

/// Names that nobody can read for sure stay in Japanese, and it is said: of a post office, a school and its department,
/// a person. A company that takes it is written once.
#[test]
fn names_stay_in_japanese() {
    let mut postal = Postal::new(cities(), Vec::new());
    for (text, kind, japanese, romaji) in [
        (
            "〒102-8799 東京都千代田区九段南4-5-9 麹町郵便局留め 山田花子",
            Kind::PostOffice,
            "麹町郵便局 局留め",
            "麹町郵便局, Kyoku Dome",
        ),
        (
            "〒606-8501 京都府京都市左京区吉田本町 京都大学 国際課 気付 山田花子 3階",
            Kind::School,
            "京都大学 国際課 気付",
            "c/o 京都大学, 国際課",
        ),
        ("〒106-0032 東京都港区六本木1-2-3 山田様方 佐藤花子", Kind::Home(Dwelling::House), "山田 様方", "c/o 山田"),
        (
            "〒106-0032 東京都港区六本木1-2-3 六本木ビル5階 株式会社てびき 人事部 気付 山田花子",
            Kind::Office,
            "株式会社てびき 人事部 気付",
            "c/o 株式会社てびき, 人事部",
        ),
    ] {
        let address = Address::Whole(text.into());
        fetch(&address, &mut postal);
        let written = check(&Form { address, ..Form::default() }, &postal, kind).block;
        assert!(written.keeps_japanese());
        assert!(written.japanese.iter().any(|line| line == japanese), "{:?}", written.japanese);
        assert!(written.romaji.iter().any(|line| line == romaji), "{:?}", written.romaji);
        let twice = |name: &str| written.japanese.iter().filter(|line| line.contains(name)).count() > 1;
        assert!(!twice("てびき") && !twice("京都大学"), "{:?}", written.japanese);
    }
}

/// What has no spelling in the other script stays as it was typed in both blocks, and it is said: Kyoto's streets too.
#[test]
fn streets_stay_as_they_are() {
    let mut postal = Postal::new(cities(), Vec::new());
    for (text, keeps_latin, keeps_japanese) in [
        ("〒604-8086 京都府京都市中京区御幸町通三条上る丸屋町12", false, true),
        ("Teramachi-dori Sanjo agaru, 12 Maruya-cho, Nakagyo-ku, Kyoto 604-8086", true, false),
        ("12 Maruya-cho, Nakagyo-ku, Kyoto 604-8086", false, false),
        ("〒604-8086 京都府京都市中京区丸屋町12 Green Heights 203", false, false),
        ("Green Heights 203, 12 Maruya-cho, Nakagyo-ku, Kyoto 604-8086", true, false),
    ] {
        let address = Address::Whole(text.into());
        fetch(&address, &mut postal);
        let written = block(&parse(&address, &postal), &postal, "");
        assert_eq!((written.keeps_latin, written.keeps_japanese()), (keeps_latin, keeps_japanese), "{text}");
    }
}

/// Every part that was understood has a label of its own.
#[test]
fn parts_are_told_apart() {
    let mut postal = Postal::new(cities(), Vec::new());
    for case in cases() {
        fetch(&case.address, &mut postal);
        let parts = understood(&parse(&case.address, &postal));
        let mut labels: Vec<String> = parts.iter().map(|part| format!("{:?} {:?}", part.field, part.detail)).collect();
        let all = labels.len();
        labels.sort();
        labels.dedup();
        assert_eq!(labels.len(), all, "line {}", case.line);
    }
}

/// What stands in a field of its own is what the field says; another address in it is noticed (VP-23).
#[test]
fn fields_say_what_stands_in_them() {
    let place = Fields::from(&parse(&Address::Whole(COMPLETE.into()), &POSTAL));
    for building in ["サンライズ", "山田花子", "Hanako Yamada", "Sunrise 203"] {
        let parts = parse(&Address::Fields(Box::new(Fields { building: building.into(), ..place.clone() })), &POSTAL);
        assert_eq!(parts.building.as_deref(), Some(building.trim_end_matches(" 203")));
    }
    // A block with spaces is one, and なし is no room and no building (VP-23, VP-24).
    for (block, building, room, expected) in [
        ("1 2 3", "サンライズ", "203", ("1-2-3", Some("サンライズ"), Some("203"))),
        ("1.2.3", "N/A", "-", ("1-2-3", None, None)),
        ("1丁目2 3", "なし", "無し", ("1-2-3", None, None)),
        ("1-2-3", "Sunrise", "none", ("1-2-3", Some("Sunrise"), None)),
    ] {
        let fields = Fields { block: block.into(), building: building.into(), room: room.into(), ..place.clone() };
        let parts = parse(&Address::Fields(Box::new(fields)), &POSTAL);
        let read = (parts.block.unwrap().joined(), parts.building, parts.room);
        assert_eq!((read.0.as_str(), read.1.as_deref(), read.2.as_deref()), expected);
    }
    // Two rooms stay two (VP-24).
    for (building, room) in [("Sunrise", "502 / 503"), ("Sunrise 502", "503"), ("サンライズ", "502または503")] {
        let fields = Fields { building: building.into(), room: room.into(), ..place.clone() };
        let form = Form { address: Address::Fields(Box::new(fields)), ..Form::default() };
        let findings = check(&form, &POSTAL, Kind::Home(Dwelling::Apartment)).findings;
        assert_eq!(findings.iter().map(|finding| finding.rule.id).collect::<Vec<_>>(), ["several-rooms"]);
    }
    let named = Fields { building: "山田花子".into(), recipient: "山田 花子".into(), ..place.clone() };
    assert_eq!(parse(&Address::Fields(Box::new(named)), &POSTAL).building, None);
    let twice = Fields { building: "大阪府大阪市北区梅田1-2-3".into(), ..place };
    let checked = check(
        &Form { address: Address::Fields(Box::new(twice)), ..Form::default() },
        &POSTAL,
        Kind::Home(Dwelling::House),
    );
    let found: Vec<&str> = checked.findings.iter().map(|finding| finding.rule.id).collect();
    assert_eq!(found, ["several-addresses"]);
    assert_eq!(checked.findings[0].found.as_deref(), Some("大阪府大阪市北区梅田1-2-3"));
}

/// A postal code has its hyphen in a text, and 〒 in Japanese only; what is no whole code has it as its only mark.
#[test]
fn fields_write_the_postal_code_as_it_belongs() {
    for (pasted, code, expected) in [
        ("東京都渋谷区渋谷2-21-1", "1500002", "〒150-0002"),
        ("東京都渋谷区渋谷2-21-1", "１５０－０００２", "〒150-0002"),
        ("2-21-1 Shibuya, Shibuya-ku, Tokyo", "1500002", "150-0002"),
        ("2-21-1 Shibuya, Shibuya-ku, Tokyo", "150-0002", "150-0002"),
        ("2-21-1 Shibuya, Shibuya-ku, Tokyo", "150-002", "〒150-002"),
        ("東京都渋谷区渋谷2-21-1", "15-00002", "〒15-00002"),
        ("", "1500002", "150-0002"),
    ] {
        let mut fields = Fields::from(&parse(&Address::Whole(pasted.into()), &POSTAL));
        fields.postal_code = code.into();
        let text = fields.text();
        assert_eq!(text.lines().next(), Some(expected));
        let again = parse(&Address::Whole(text), &POSTAL);
        let digits: String = expected.chars().filter(char::is_ascii_digit).collect();
        let read = again.postal_code.or(again.malformed_code.map(|code| code.replace('-', "")));
        assert_eq!(read, Some(digits), "{pasted} {code}");
    }
}

#[test]
fn an_email_address_is_found_in_its_field() {
    let mut fields = Fields::from(&parse(&Address::Whole(COMPLETE.into()), &POSTAL));
    for (field, _) in Fields::default().entries() {
        let before = fields.entry(field).map(|text| std::mem::replace(text, "taro@example.com".to_owned()));
        let form = Form { address: Address::Fields(Box::new(fields.clone())), ..Form::default() };
        let checked = check(&form, &POSTAL, Kind::Home(Dwelling::House));
        let found = checked.findings.iter().find(|finding| finding.rule.id == "email-in-address").expect("a finding");
        assert_eq!(found.field, field);
        *fields.entry(field).unwrap() = before.unwrap();
    }
}

/// No rule stands in the list that no case finds, and none is found that is not in it.
#[test]
fn every_rule_is_found_by_a_case() {
    let mut found: BTreeSet<String> = cases().into_iter().flat_map(|case| case.findings).collect();
    found.extend(forms().iter().flat_map(|(.., expected)| expected.iter().map(|id| (*id).to_owned())));
    let known: BTreeSet<String> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(found, known);
    assert_eq!(known.len(), RULES.len(), "two rules share an id");
}

#[test]
fn corrections_are_worked_out() {
    let mut postal = Postal::new(cities(), Vec::new());
    let mut check_one = |text: &str, id: &str, corrections: &[&str], belongs_to: Option<&str>| {
        let address = Address::Whole(text.into());
        fetch(&address, &mut postal);
        let checked = check(&Form { address, ..Form::default() }, &postal, Kind::Home(Dwelling::House));
        let finding = checked.findings.iter().find(|finding| finding.rule.id == id).expect(id);
        assert_eq!(texts(finding), corrections, "{text}");
        assert_eq!(finding.belongs_to.as_deref(), belongs_to, "{text}");
    };
    let kasumigaseki = Some("東京都千代田区霞が関 / Kasumigaseki, Chiyoda-ku, Tokyo");
    check_one("東京都港区六本木6-10-1", "postal-code-missing", &["106-0032"], None);
    check_one("6-10-1 Roppongi, Minato-ku, Tokyo", "postal-code-missing", &["106-0032"], None);
    check_one("〒100-0013 東京都港区六本木6-10-1", "postal-code-other-city", &["106-0032"], kasumigaseki);
    check_one(
        "〒060-0042 北海道札幌市中央区大通西20丁目1-1",
        "postal-code-other-chome",
        &["064-0820"],
        Some("北海道札幌市中央区大通西 / Odorinishi, Chuo-ku, Sapporo-shi, Hokkaido"),
    );
    check_one("〒106-0032 港区六本木6-10-1", "prefecture-missing", &["東京都"], None);
    check_one("1-2-3 Roppongi, Minato-ku 106-0032", "prefecture-missing", &["Tokyo"], None);
    check_one("〒106-0032 東京都港区6-10-1", "town-missing", &["六本木"], None);
    check_one("〒160-0023 東京都渋谷区西新宿2-8-1", "city-differs", &["東京都新宿区"], None);
    // A town of this name lies in both wards: either may be what is wrong.
    check_one(
        "〒162-0836 東京都板橋区南町2-3",
        "postal-code-other-city",
        &["173-0027", "東京都新宿区"],
        Some("東京都新宿区南町 / Minami-cho, Shinjuku-ku, Tokyo"),
    );
    check_one("〒160-8799 東京都渋谷区渋谷1-12-13", "postal-code-of-post-office", &["150-0002"], None);
    let other_office = "postal-code-of-other-post-office";
    check_one("〒160-8799 東京都渋谷区渋谷1-12-13 渋谷郵便局留", other_office, &["150-8799"], None);
    check_one(
        "〒106-6118 東京都港区六本木6-10-1 六本木ヒルズ森タワー30階",
        "postal-code-other-floor",
        &["106-6130"],
        Some("東京都港区六本木 六本木ヒルズ森タワー 18F / Roppongi, Minato-ku, Tokyo"),
    );
}

/// Where a town has several codes, each is offered with its streets, and a street that is written chooses (VP-23).
#[test]
fn a_street_chooses_the_code() {
    let mut postal = Postal::new(cities(), Vec::new());
    let mut offered = |street: &str| -> Vec<(String, Option<String>)> {
        let address = Address::Whole(format!("京都府京都市中京区{street}丸屋町12"));
        fetch(&address, &mut postal);
        let findings = check(&Form { address, ..Form::default() }, &postal, Kind::Home(Dwelling::House)).findings;
        let finding = findings.into_iter().find(|finding| finding.rule.id == "postal-code-missing").expect("a finding");
        finding.corrections.into_iter().map(|correction| (correction.text, correction.part)).collect()
    };
    let streets = |code: &str, streets: &str| (code.to_owned(), Some(streets.to_owned()));
    let all = [
        streets("604-0917", "夷川通寺町西入、夷川通御幸町東入"),
        streets("604-8086", "御幸町通姉小路下る、御幸町通三条上る、姉小路通御幸町西入、姉小路通御幸町東入"),
        streets("604-8132", "高倉通三条下る、高倉通六角上る"),
    ];
    assert_eq!(offered(""), all);
    assert_eq!(offered("御幸町通丸太町下る"), all);
    for street in
        ["御幸町通姉小路下る", "御幸町通姉小路下ル", "御幸町通り姉小路下がる", "高倉通六角上ル", "高倉通り六角上ガル"]
    {
        let code = if street.starts_with('高') { "604-8132" } else { "604-8086" };
        assert_eq!(offered(street), [(code.to_owned(), None)], "{street}");
    }
}

/// The two lines are corrected in their box; what was typed of the number says which one is meant (VP-21).
#[test]
fn the_two_lines_are_corrected() {
    for (number, offered) in
        [("L898902C3", &["L898902C3"][..]), ("TK1234567", &["L898902C3", "LB9B902C3", "LB9890ZC3"])]
    {
        let form = Form {
            address: Address::Whole(COMPLETE.into()),
            mrz: SPECIMEN.replace("L898902C3", "LB98902C3"),
            passport_number: number.into(),
            ..Form::default()
        };
        let findings = check(&form, &POSTAL, Kind::Home(Dwelling::House)).findings;
        let finding = findings.iter().find(|finding| finding.rule.id == "mrz-check-digit").expect("a finding");
        assert_eq!(
            (texts(finding).as_slice(), finding.positions.as_slice()),
            (offered, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10][..])
        );
        let better = corrected(&form, finding, &finding.corrections[0], &POSTAL).expect("a place for it");
        assert_eq!(better.mrz, SPECIMEN);
    }
}

/// Every correction that is offered can be used, and what it corrects is then found no more.
#[test]
fn corrections_can_be_used() {
    let mut postal = Postal::new(cities(), Vec::new());
    let (mut used, mut wrong) = (0, Vec::new());
    for case in cases() {
        fetch(&case.address, &mut postal);
        let fields = Address::Fields(Box::new(Fields::from(&parse(&case.address, &postal))));
        for address in [case.address.clone(), fields] {
            let form = Form { address, ..Form::default() };
            let checked = check(&form, &postal, case.kind);
            for finding in &checked.findings {
                for correction in &finding.corrections {
                    let better = corrected(&form, finding, correction, &postal).expect("a place for it");
                    fetch(&better.address, &mut postal);
                    let again = check(&better, &postal, case.kind);
                    used += 1;
                    if again.findings.iter().any(|other| other.rule.id == finding.rule.id) {
                        wrong.push(format!(
                            "line {}: {} {correction:?}: {:?}",
                            case.line, finding.rule.id, better.address
                        ));
                    }
                    fetch(&case.address, &mut postal);
                }
            }
        }
    }
    assert!(used > 200, "only {used} corrections");
    assert!(wrong.is_empty(), "{} of {used}\n{}", wrong.len(), wrong.join("\n"));
}

/// A city that lies in another prefecture is corrected together with the prefecture that was written.
#[test]
fn a_city_takes_its_prefecture_along() {
    let mut postal = Postal::new(cities(), Vec::new());
    let text = "〒1600023 大阪府新宿区西新宿3-5-1 コーポ新宿 203";
    let address = Address::Whole(text.to_owned());
    fetch(&address, &mut postal);
    let form = Form { address, ..Form::default() };
    let checked = check(&form, &postal, Kind::Home(Dwelling::Apartment));
    let finding = checked.findings.iter().find(|finding| finding.rule.id == "city-unknown").expect(text);
    let better = corrected(&form, finding, &finding.corrections[0], &postal).expect("a place for it");
    assert_eq!(better.address.text(), "〒1600023 東京都新宿区西新宿3-5-1 コーポ新宿 203");
    let checked = check(&better, &postal, Kind::Home(Dwelling::Apartment));
    assert!(checked.findings.is_empty(), "{:?}", checked.findings);
}

/// A code alone becomes its place, in either script.
#[test]
fn a_code_offers_its_town() {
    let postal = Postal::new(cities(), vec![shard("106")]);
    let address = Address::Whole("106-0032".to_owned());
    let area = postal.areas("1060032").next().expect("an area");
    for (in_japanese, named) in [(true, "東京都港区六本木"), (false, "Roppongi, Minato-ku, Tokyo")] {
        assert_eq!(place_of(area, in_japanese), named);
        let parts = parse(&with_area(&address, area, in_japanese, &postal), &postal);
        assert_eq!(place(&parts), ("東京都", "港区", "六本木"));
    }
}

// Every postal code.

#[test]
#[ignore = "every one of the 120,000 codes: scripts/test.sh runs it in release"]
fn every_code_in_japanese_even_shards() {
    assert_eq!(there_and_back(japanese, 0), Vec::<String>::new());
}

#[test]
#[ignore = "every one of the 120,000 codes: scripts/test.sh runs it in release"]
fn every_code_in_japanese_odd_shards() {
    assert_eq!(there_and_back(japanese, 1), Vec::<String>::new());
}

#[test]
#[ignore = "every one of the 120,000 codes: scripts/test.sh runs it in release"]
fn every_code_in_romaji_even_shards() {
    assert_eq!(there_and_back(romaji, 0), EVEN_ALIKE);
}

#[test]
#[ignore = "every one of the 120,000 codes: scripts/test.sh runs it in release"]
fn every_code_in_romaji_odd_shards() {
    assert_eq!(there_and_back(romaji, 1), ODD_ALIKE);
}

/// What cannot be told apart in romaji: two towns of one code that sound alike.
const EVEN_ALIKE: &[&str] = &[
    "0294205 奥州市前沢谷起: 前沢谷記",
    "0294205 奥州市前沢谷起田: 前沢谷記田",
    "0880562 白糠郡白糠町恋問: コイトイ",
    "2892156 匝瑳市長岡: 長丘",
    "2892175 匝瑳市片子: 加多古",
    "2892176 匝瑳市大堀: 大保里",
    "4520034 清須市西枇杷島町日之出: 西枇杷島町日の出",
    "9230903 小松市丸内町: 丸の内町",
    "9693121 耶麻郡猪苗代町横マクリ: 横まくり",
];
const ODD_ALIKE: &[&str] = &[];

/// Reads every general code back, and gives what came out wrong.
fn there_and_back(write: fn(&Area) -> String, remainder: usize) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut postal = Postal::new(cities(), Vec::new());
    for prefix in prefixes().iter().skip(remainder).step_by(2) {
        postal.shards = vec![shard(prefix)];
        let areas: Vec<Arc<Area>> = postal.shards[0].areas().to_vec();
        for area in areas.iter().filter(|area| area.office.is_none()) {
            let parts = parse(&Address::Whole(write(area)), &postal);
            let expected =
                (area.city.prefecture().map_or("", |known| known.name), area.city.name.as_str(), area.town.as_str());
            // The block is in 1丁目, for which another code of the town may be.
            let is_for_first =
                |other: &&Arc<Area>| other.town == area.town && !other.only.is_empty() && other.covers(1);
            let code_is_found = area.town.is_empty()
                || codes_of(&parts, &postal).contains(&area.code)
                || !area.covers(1)
                || areas.iter().any(|other| is_for_first(&other));
            if place(&parts) != expected || !code_is_found {
                wrong.push(format!("{} {}{}: {}", area.code, expected.1, expected.2, place(&parts).2));
            }
        }
    }
    wrong
}

fn japanese(area: &Area) -> String {
    let prefecture = area.city.prefecture().map_or("", |prefecture| prefecture.name);
    let tower = area.building.as_ref().map(|tower| {
        let floor = tower.floor.as_ref().map(|floor| format!("{floor}階")).unwrap_or_default();
        format!(" {} {floor}", tower.name)
    });
    let gap = if area.town.ends_with(|ch: char| ch.is_ascii_digit()) { " " } else { "" };
    let place = format!("{prefecture}{}{}{gap}", area.city.name, area.town);
    format!("〒{}\n{place}1-2-3{}", hyphenated(&area.code), tower.unwrap_or_default())
}

fn romaji(area: &Area) -> String {
    let prefecture = area.city.prefecture().map_or("", |prefecture| prefecture.romaji);
    let tower = area.building.as_ref().map(|tower| {
        let floor = tower.floor.as_ref().map(|floor| format!(" {floor}F")).unwrap_or_default();
        format!("{}{floor}\n", tower.name)
    });
    format!(
        "{}1-2-3 {}, {}, {prefecture} {}, Japan",
        tower.unwrap_or_default(),
        area.town_romaji(),
        area.city.romaji(),
        hyphenated(&area.code)
    )
}

/// Prefecture, city and town as they were read.
fn place(parts: &Parts) -> (&str, &str, &str) {
    (
        parts.prefecture.map_or("", |prefecture| prefecture.name),
        parts.city.as_ref().map_or("", |city| city.name.as_str()),
        parts.town.as_ref().map_or("", |town| town.name.as_str()),
    )
}

// Postal data.

#[test]
fn codes_are_looked_up() {
    let areas = |code: &str| -> Vec<String> {
        let postal = Postal::new(cities(), vec![shard(&code[..3])]);
        postal.areas(code).map(|area| format!("{}{}", area.city.name, area.town)).collect()
    };
    assert_eq!(areas("1000013"), ["千代田区霞が関"]);
    assert_eq!(areas("0600000"), ["札幌市中央区"]);
    assert!(areas("0481307").len() == 2, "a code with several areas keeps them all");
    assert_eq!(areas("9999999"), Vec::<String>::new());
    let postal = Postal::new(Cities::default(), vec![shard("060")]);
    let office = postal.areas("0608621").find_map(|area| area.office.clone()).expect("an office");
    assert_eq!((office.name.as_str(), office.po_box), ("株式会社 日本経済新聞社 札幌支社", false));
    assert_eq!(postal.cities.iter().map(|city| city.romaji()).next().as_deref(), Some("Sapporo-shi Chuo-ku"));
}

#[test]
fn the_manifest_says_what_there_is() {
    let text = fs::read_to_string(folder().join("manifest.json")).expect("manifest");
    let manifest: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(manifest["codes"], 120_720);
    assert_eq!(manifest["offices"], 22_200);
    let shards: Vec<&str> = manifest["shards"].as_array().unwrap().iter().filter_map(|name| name.as_str()).collect();
    assert_eq!(shards, prefixes());
    let read = Manifest::read(&text).expect("a manifest");
    assert_eq!((read.shards, read.date.as_str()), (prefixes(), manifest["date"].as_str().unwrap()));
    assert_eq!(read.date, DATE);
    assert_eq!(Manifest::read("<html>"), None);
    assert_eq!(cities().iter().count(), 1892);
}

// Texts of every sort.

static POSTAL: LazyLock<Postal> =
    LazyLock::new(|| Postal::new(cities(), vec![shard("060"), shard("106"), shard("604")]));

const PIECES: &[&str] = &[
    "〒106-0032",
    "0600001",
    "東京都",
    "港区",
    "六本木",
    "京都市",
    "中京区",
    "河原町通",
    "上る",
    "大字",
    "字",
    "北一条西",
    "1",
    "2丁目",
    "3番",
    "4号",
    "番地の",
    "-",
    "ー",
    "の",
    "甲12",
    "第5地割",
    "千",
    "十",
    "階",
    "号室",
    "B1F",
    "#",
    "101",
    "ビル",
    "株式会社",
    "様方",
    "気付",
    "局留め",
    "郵便局",
    "私書箱",
    " ",
    "\n",
    ",",
    "Tokyo",
    "Minato-ku",
    "Roppongi",
    "1-chome",
    "Kita 1-jo",
    "c/o",
    "Apt.",
    "P.O. Box",
    "APO AP",
    "USA",
    "a@b.co",
    "ō",
    "㈱",
    "(",
    ")",
    "\u{1}",
    "𠮷",
    "ｶﾞ",
    "🏠",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![prop::sample::select(PIECES).prop_map(str::to_owned), "\\PC{1,4}"];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn any_kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(
        &[
            Kind::Home(Dwelling::House),
            Kind::Home(Dwelling::Apartment),
            Kind::Home(Dwelling::Unknown),
            Kind::Office,
            Kind::School,
            Kind::Hotel,
            Kind::SomebodyElse(Dwelling::Unknown),
            Kind::PostOffice,
        ][..],
    )
}

proptest! {
    #[test]
    fn no_text_panics(text in text(), other in text(), kind in any_kind()) {
        let form = Form {
            address: Address::Whole(text.clone()),
            name: Name { first: other.clone(), ..Name::default() },
            mrz: other.clone(),
            residence_certificate: Some(Address::Whole(other.clone())),
            ..Form::default()
        };
        let checked = check(&form, &POSTAL, kind);
        let fields = Fields::from(&checked.parts);
        let _ = check(&Form { address: Address::Fields(Box::new(fields)), ..Form::default() }, &POSTAL, kind);
        let fields = Fields { town: text, building: other.clone(), floor: other.clone(), room: other.clone(), care_of: other, ..Fields::default() };
        let _ = parse(&Address::Fields(Box::new(fields)), &POSTAL);
    }

    #[test]
    fn no_data_panics(text in "(\\PC|[#*0-9\t\n|]){0,200}") {
        let shard = Shard::parse("10", &text);
        let postal = Postal::new(Cities::parse(&text), vec![shard]);
        let _ = parse(&Address::Whole(text), &postal);
    }
}

// Reading.

/// What to write instead.
fn texts(finding: &Finding) -> Vec<&str> {
    finding.corrections.iter().map(|correction| correction.text.as_str()).collect()
}

fn cases() -> Vec<Case> {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/addresses.tsv")).expect("cases");
    let lines = text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    lines.map(|(nth, line)| read_case(nth + 1, line)).collect()
}

fn read_case(line: usize, text: &str) -> Case {
    let cells: Vec<&str> = text.split('\t').collect();
    let [kind, address, parts, findings] = cells.as_slice() else { panic!("line {line}: not four cells") };
    let kind = Kind::named(kind).unwrap_or_else(|| panic!("line {line}: {kind} is no kind"));
    let findings = findings.split(',').filter(|id| *id != "-").map(str::to_owned).collect();
    Case { line, kind, address: Address::Whole(address.replace("\\n", "\n")), parts: (*parts).to_owned(), findings }
}

/// The parts as the cases write them.
fn written(parts: &Parts) -> String {
    let pairs = [
        ("code", parts.postal_code.clone()),
        ("pref", parts.prefecture.map(|prefecture| prefecture.name.to_owned())),
        ("city", parts.city.as_ref().map(|city| city.name.clone())),
        ("unknown-city", parts.unknown_city.clone()),
        ("street", parts.street.clone()),
        ("town", parts.town.as_ref().map(|town| town.name.clone())),
        ("section", parts.section.clone()),
        ("block", parts.block.as_ref().map(|block| block.joined())),
        ("building", parts.building.clone()),
        ("floor", parts.floor.clone()),
        ("room", parts.room.clone()),
        ("org", parts.organisation.as_ref().map(|organisation| organisation.name.clone())),
        ("dept", parts.department.clone()),
        ("care", parts.care_of.clone()),
        ("to", parts.recipient.clone()),
        ("note", parts.note.clone()),
        ("dome", parts.kyoku_dome.then(|| "yes".to_owned())),
        ("box", parts.po_box.clone()),
    ];
    let pairs = pairs.into_iter().filter_map(|(name, value)| value.map(|value| format!("{name}={value}")));
    pairs.collect::<Vec<_>>().join(" | ")
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/public/postal"))
}

/// Read once: unoptimised, that takes a while.
fn cities() -> Cities {
    static CITIES: LazyLock<Cities> =
        LazyLock::new(|| Cities::parse(&fs::read_to_string(folder().join("cities.txt")).expect("cities")));
    CITIES.clone()
}

fn prefixes() -> Vec<String> {
    let entries =
        fs::read_dir(folder()).expect("shards").filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = entries.filter_map(|name| Some(name.strip_suffix(".txt")?.to_owned())).collect();
    names.retain(|name| name != "cities");
    names.sort();
    names
}

/// A shard; empty where no code begins so.
fn shard(prefix: &str) -> Shard {
    Shard::parse(prefix, &fs::read_to_string(folder().join(format!("{prefix}.txt"))).unwrap_or_default())
}

/// Has the shards that a phone would have fetched for this address, and no others.
fn fetch(address: &Address, postal: &mut Postal) {
    let wanted = shards_wanted(address, postal);
    postal.shards.retain(|shard| wanted.contains(&shard.prefix));
    for prefix in &wanted {
        if postal.shards.iter().all(|shard| shard.prefix != *prefix) {
            postal.shards.push(known_shard(prefix));
        }
    }
}

/// A shard that was read before is not read again.
fn known_shard(prefix: &str) -> Shard {
    static KNOWN: LazyLock<Mutex<HashMap<String, Shard>>> = LazyLock::new(Mutex::default);
    if let Some(known) = KNOWN.lock().unwrap().get(prefix) {
        return known.clone();
    }
    let read = shard(prefix);
    KNOWN.lock().unwrap().insert(prefix.to_owned(), read.clone());
    read
}

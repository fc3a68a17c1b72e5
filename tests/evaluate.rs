//! `cargo dev evaluate`: what comes back for cases good and bad, line by line, through the program itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;
use serde_json::{Value, json};
use std::{
    io::Write,
    process::{Command, Stdio},
    thread,
};
use tebiki::{
    procedures,
    rules::flow::{Input, paths},
};

// Signatures.

#[test]
fn a_signature_is_checked_and_mended() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("evaluate");
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).to_string_lossy().into_owned();
    // A bar of blue ink on white.
    let rgb: Vec<u8> = (0..60 * 200)
        .flat_map(|at| {
            if (20..40).contains(&(at / 200)) && (30..170).contains(&(at % 200)) { [20, 40, 140] } else { [255; 3] }
        })
        .collect();
    let mut file = Vec::new();
    jpeg_encoder::Encoder::new(&mut file, 90).encode(&rgb, 200, 60, jpeg_encoder::ColorType::Rgb).unwrap();
    std::fs::write(path("bar.png"), &file).unwrap();
    let found = one(&json!({ "id": 1, "tool": "signature", "file": path("bar.png"), "save": path("mended.jpg") }));
    assert_eq!(found["passes"], false);
    assert_eq!(found["file"]["format"], "jpeg");
    assert_eq!(found["file"]["width"], 200);
    assert_eq!(found["findings"][0]["id"], "dimensions");
    assert_eq!(found["findings"][0]["severity"], "refused");
    assert_eq!(found["findings"][0]["remedy"], "mend");
    assert_eq!(found["findings"][0]["facts"], json!(["PR-32"]));
    let ids: Vec<&Value> = found["findings"].as_array().unwrap().iter().map(|finding| &finding["id"]).collect();
    assert!(ids.contains(&&json!("name-ends-otherwise")), "{ids:?}");
    let left = found["ink"]["place"]["left"].as_u64().unwrap();
    assert!((28..=31).contains(&left), "{left}");
    assert_eq!(found["not-checked"], json!(["PR-25", "PR-30", "LP-05"]));
    assert_eq!(found["mended"]["passes"], true);
    assert_eq!(found["mended"]["file"]["width"], 788);
    assert_eq!(found["mended"]["file"]["height"], 284);
    assert!(found["mended"]["file"]["bytes"].as_u64().unwrap() <= 200_000);
    let saved = one(&json!({ "id": 2, "tool": "signature", "file": path("mended.jpg") }));
    assert_eq!(saved["passes"], true);
    let missing = one(&json!({ "id": 3, "tool": "signature", "file": path("missing.jpg") }));
    assert_eq!(missing["error"]["code"], "file-not-read");
    let wrong = one(&json!({ "id": 4, "tool": "signature", "file": path("bar.png"), "turn": "left" }));
    assert_eq!(wrong["error"]["code"], "wrong-type");
}

// Statuses.

#[test]
fn a_status_with_all_that_belongs_to_it() {
    let text = "2026/11/21 14:20\tご不在のため持ち戻り\t\t渋谷郵便局\t東京都\n150-8799\nお知らせ";
    let case = json!({
        "id": "case", "tool": "status", "text": text, "now": "2026-11-24T10:00:00+09:00",
        "context": { "kyoku-dome": false, "letter-pack": "plus", "family": true, "application-post": "naha" },
    });
    let found = one(&case);
    assert_eq!(found["result"], "recognised");
    assert_eq!(found["vocabulary"], "japan-post");
    assert_eq!(found["events"].as_array().unwrap().len(), 1);
    assert_eq!(found["current"]["status"], "attempted");
    assert_eq!(found["current"]["as-written"], true);
    assert_eq!(found["current"]["when"]["date"], "2026-11-21");
    assert_eq!(found["current"]["when"]["time"], "14:20");
    assert_eq!(found["current"]["office"], "渋谷郵便局");
    assert_eq!(found["current"]["postal-code"], "150-8799");
    assert_eq!(found["guess"], false);
    assert_eq!(found["meaning"], "attempted");
    assert_eq!(found["actions"], json!(["find-notice", "book-redelivery", "each-on-its-own"]));
    assert_eq!(found["contacts"], json!(["delivering-office"]));
    assert_eq!(found["avoid"], json!(["embassy"]));
    let deadline = json!({
        "id": "kept-seven-days", "from": "2026-11-21", "safe": "2026-11-27", "usual": "2026-11-28", "left": 3,
        "facts": ["VP-46"],
    });
    assert_eq!(found["deadline"], deadline);
    assert!(found["facts"].as_array().unwrap().contains(&json!("VP-45")));
    assert_eq!(found["unread"][0]["text"], "お知らせ");
    assert_eq!(found["questions"], json!([]));
}

#[test]
fn unknown_and_several_statuses() {
    let case =
        |text: &str| one(&json!({ "id": 1, "tool": "status", "text": text, "now": "2026-11-24T10:00:00+09:00" }));
    let unknown = case("not delivered");
    assert_eq!(unknown["result"], "unknown");
    assert_eq!(unknown["unread"][0]["text"], "not delivered");
    assert!(unknown.get("meaning").is_none());
    let several = case("処理中\n要訂正");
    assert_eq!(several["result"], "several");
    assert_eq!(several["choices"][0]["meaning"], "processing");
    assert_eq!(several["choices"][1]["meaning"], "needs-correction");
    // Both meanings, where Kyoku Dome decides and is not known.
    let both = case("お届け先にお届け済み");
    assert_eq!(both["meaning"], Value::Null);
    assert_eq!(both["readings"][0]["when"], "home");
    assert_eq!(both["readings"][1]["meaning"], "delivered-kyoku-dome");
    assert_eq!(both["questions"], json!(["kyoku-dome", "letter-pack"]));
}

#[test]
fn a_status_asked_for_wrongly() {
    for (context, code) in [
        (json!({ "kyoku-dome": "yes" }), "wrong-context"),
        (json!({ "letter-pack": "red" }), "wrong-context"),
        (json!({ "application-post": "tokyo" }), "wrong-context"),
        (json!({ "attempted-on": "2026-02-30" }), "wrong-context"),
        (json!({ "kyokudome": true }), "wrong-context"),
        (json!(true), "wrong-context"),
    ] {
        let case =
            json!({ "id": 1, "tool": "status", "text": "", "now": "2026-11-24T10:00:00+09:00", "context": context });
        assert_eq!(one(&case)["error"]["code"], code, "{context}");
    }
    let case = json!({ "id": 1, "tool": "status", "text": "" });
    assert_eq!(one(&case)["error"]["code"], "missing-field");
}

// Addresses.

#[test]
fn an_address_with_all_that_belongs_to_it() {
    let case = json!({
        "id": "case", "tool": "address", "kind": "apartment", "address": "〒100-0013 東京都港区六本木6-10-1",
        "name": { "first": "ANNA", "last": "SMITH" }, "passport-name": { "first": "SMITH", "last": "ANNA" },
        "number": "TKI234567", "passport-number": "TK1234567", "nameplate": false,
        "certificate": { "prefecture": "東京都", "city": "港区", "town": "赤坂", "block": "1-2-3" },
    });
    let found = one(&case);
    let parts = json!({
        "postal-code": "1000013", "prefecture": "東京都", "city": "港区", "town": "六本木", "block": "6-10-1",
    });
    assert_eq!(found["parts"], parts);
    let romaji = json!({ "prefecture": "Tokyo", "city": "Minato-ku", "town": "Roppongi", "block": "6-10-1" });
    assert_eq!(found["romaji"], romaji);
    let finding = |id: &str| {
        let findings = found["findings"].as_array().unwrap();
        findings.iter().find(|finding| finding["id"] == id).unwrap_or_else(|| panic!("{id} is missing: {findings:?}"))
    };
    let code = json!({
        "id": "postal-code-other-city", "severity": "delayed", "field": "postal-code", "found": "100-0013", "also": [],
        "corrections": ["106-0032"], "name": null, "belongs-to": "東京都千代田区霞が関 / Kasumigaseki, Chiyoda-ku, Tokyo",
        "positions": [], "facts": ["VP-23"],
    });
    assert_eq!(finding("postal-code-other-city"), &code);
    assert_eq!(finding("room-missing")["severity"], "returned");
    assert_eq!(finding("name-order")["field"], "name");
    assert_eq!(finding("name-order")["corrections"], json!(["SMITH ANNA"]));
    assert_eq!(finding("name-order")["name"], json!({ "first": "SMITH", "middle": "", "last": "ANNA" }));
    assert_eq!(finding("number-look-alike")["positions"], json!([3]));
    assert_eq!(finding("nameplate")["facts"], json!(["VP-30"]));
    assert_eq!(finding("return-address-differs")["facts"], json!(["AR-24", "AR-23"]));
    assert_eq!(found["findings"][0]["severity"], "returned", "the worst comes first");
    let japanese = json!(["〒100-0013", "東京都港区六本木6-10-1", "ANNA SMITH 様"]);
    assert_eq!(found["block"]["japanese"], japanese);
    let romaji = json!(["ANNA SMITH", "6-10-1 Roppongi", "Minato-ku, Tokyo", "100-0013 JAPAN"]);
    assert_eq!(found["block"]["romaji"], romaji);
    assert_eq!(found["block"]["keeps-japanese"], false);
    assert!(found.get("ignored").is_none());
}

#[test]
fn an_address_field_by_field() {
    let fields = json!({
        "postal-code": "106-0032", "prefecture": "Tokyo", "city": "Minato-ku", "town": "Roppongi", "block": "1-2-3",
        "building": null,
    });
    let case = |kind: &str| one(&json!({ "id": 1, "tool": "address", "kind": kind, "fields": fields }));
    assert_eq!(case("house")["findings"], json!([]));
    for (kind, expected) in [
        ("apartment", "room-missing"),
        ("home", "dwelling-not-said"),
        ("office", "company-missing"),
        ("school", "school-missing"),
        ("hotel", "hotel-missing"),
        ("somebody-house", "care-of-missing"),
        ("somebody-apartment", "room-missing"),
        ("somebody", "care-of-missing"),
        ("post-office", "kyoku-dome-missing"),
    ] {
        let found = case(kind);
        let ids: Vec<&str> =
            found["findings"].as_array().unwrap().iter().filter_map(|each| each["id"].as_str()).collect();
        assert!(ids.contains(&expected), "{kind}: {ids:?}");
    }
}

#[test]
fn an_address_asked_for_wrongly() {
    for (case, code, field) in [
        (json!({ "address": "" }), "missing-field", "kind"),
        (json!({ "kind": "house" }), "missing-field", "address"),
        (json!({ "kind": "tent", "address": "" }), "unknown-kind", "kind"),
        (json!({ "kind": "house", "address": 5 }), "wrong-type", "address"),
        (json!({ "kind": "house", "fields": "" }), "wrong-type", "fields"),
        (json!({ "kind": "house", "fields": { "street": "" } }), "unknown-field", "street"),
        (json!({ "kind": "house", "fields": { "town": 5 } }), "wrong-type", "town"),
        (json!({ "kind": "house", "address": "", "name": "A" }), "wrong-type", "name"),
        (json!({ "kind": "house", "address": "", "name": { "given": "A" } }), "unknown-field", "given"),
        (json!({ "kind": "house", "address": "", "nameplate": "yes" }), "wrong-type", "nameplate"),
        (json!({ "kind": "house", "address": "", "certificate": true }), "wrong-type", "certificate"),
    ] {
        let mut case = case;
        case["tool"] = json!("address");
        let error = &one(&case)["error"];
        assert_eq!((&error["code"], &error["field"]), (&json!(code), &json!(field)), "{case}");
    }
    let nothing = one(&json!({ "id": 1, "tool": "address", "kind": "house", "address": "", "fields": {} }));
    assert_eq!(nothing["findings"][0]["id"], "address-missing");
    assert_eq!(nothing["ignored"], json!(["fields"]));
}

#[test]
fn an_address_without_postal_data() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_dev"));
    program.env_remove("CARGO_MANIFEST_DIR").current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests"));
    let case = json!({ "id": 1, "tool": "address", "kind": "house", "address": "" });
    assert_eq!(run_as(program, case.to_string().as_bytes())[0]["error"]["code"], "no-postal-data");
}

// Wizards.

#[test]
fn an_outcome_with_all_that_belongs_to_it() {
    let answers = json!({
        "reason": "lost", "lost-when": "2026-11-01", "where": "residence", "certificates": "wanted", "receiving": "yes",
        "fault": "own",
    });
    let found = one(&wizard("2026-11-22T10:00:00+09:00", &answers));
    assert_eq!(found["id"], "case");
    assert_eq!(found["tool"], "wizard");
    assert_eq!(found["wizard"], "eligibility");
    assert_eq!(found["today"], "2026-11-22");
    assert_eq!(found["outcome"], "eligible");
    assert_eq!(found["verdict"], "yes");
    assert_eq!(found["facts"], json!(["EI-02", "EI-04", "EI-12"]));
    assert_eq!(found["not-used"], json!(["fault"]));
    assert_eq!(found["answers"][1], json!({ "question": "lost-when", "answer": "in-time", "date": "2026-11-01" }));
    assert!(found.get("question").is_none() && found.get("error").is_none());
    let item = |id: &str| {
        let items = found["items"].as_array().unwrap();
        items.iter().find(|item| item["id"] == id).unwrap_or_else(|| panic!("{id} is missing"))
    };
    assert_eq!(item("last-day-safe")["date"], "2026-11-30");
    assert_eq!(item("last-day-usual")["date"], "2026-12-01");
    assert_eq!(item("last-day-usual")["group"], "by-when");
    // 22 November is a Sunday, 23 a holiday: the next open day counts.
    assert_eq!(item("arrival")["date"], "2026-12-01");
    assert_eq!(item("arrival")["counted-from"], "2026-11-24");
    assert!(item("arrival").get("closed").is_none() && item("last-day-usual").get("closed").is_none());
    assert_eq!(item("fee-lost")["amounts"], json!([2000]));
    assert_eq!(item("fee-lost")["facts"], json!(["EI-18"]));
    assert_eq!(item("identity")["group"], "bring");
    assert!(item("identity").get("date").is_none() && item("identity").get("amounts").is_none());
    assert_eq!(found["say"].as_array().unwrap().len(), 2);
}

/// A last day on which offices are closed stays what it is, with the last open day before it.
#[test]
fn a_last_day_on_which_offices_are_closed() {
    let case = |day: &str| {
        let answers = json!({ "reason": "no-space", "no-space-when": day, "where": "residence", "receiving": "yes" });
        let found = one(&wizard("2026-10-20T10:00:00+09:00", &answers));
        let items = found["items"].as_array().unwrap().clone();
        items.into_iter().find(|item| item["id"] == "last-day-usual").unwrap()
    };
    let holiday = case("2026-10-04");
    assert_eq!(holiday["date"], "2026-11-03");
    let expected = json!({ "because": "holiday", "holiday": "culture-day", "last-open-day": "2026-11-02" });
    assert_eq!(holiday["closed"], expected);
    let sunday = case("2026-10-02");
    assert_eq!(sunday["date"], "2026-11-01");
    assert_eq!(sunday["closed"], json!({ "because": "weekday", "last-open-day": "2026-10-30" }));
    assert!(case("2026-10-05").get("closed").is_none());
}

#[test]
fn the_next_question_with_what_can_be_answered() {
    let first = one(&wizard("2026-11-22T10:00:00+09:00", &json!({})));
    let ids = |list: &Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|option| option["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(first["question"]["id"], "reason");
    assert_eq!(first["question"]["input"], "choice");
    assert_eq!(ids(&first["question"]["options"])[..2], ["newborn", "lost"]);
    assert!(first.get("outcome").is_none());
    let next = one(&wizard("2026-11-22T10:00:00+09:00", &json!({ "reason": "lost" })));
    assert_eq!(next["question"]["id"], "lost-when");
    assert_eq!(next["question"]["input"], "date");
    assert_eq!(ids(&next["question"]["bands"]), ["in-time", "last-day", "too-late"]);
    assert_eq!(ids(&next["question"]["options"]), ["not-reported"]);
    assert_eq!(next["question"]["bands"][0]["until"], "thirty-days-safe");
}

/// A number is an answer as a number or in digits; the cost is added up, and the office's hours follow the clock.
#[test]
fn numbers_totals_and_hours() {
    let case = |copies: Value, now: &str| {
        json!({ "id": "copies", "tool": "wizard", "procedure": "alien-registration-disclosure", "now": now, "lang": "ja",
                "answers": { "who": "self", "whose": "own", "how": "post", "copies": copies, "from-year": "since-1960",
                             "return-address": "same", "name": "same", "documents-back": "no" } })
    };
    let found = one(&case(json!(3), "2026-11-20T16:59:00+09:00"));
    assert_eq!(found["outcome"], "by-post");
    assert_eq!(found["answers"][3], json!({ "question": "copies", "answer": "counted", "number": 3 }));
    assert_eq!(found["total"], json!({ "least": 1010, "most": 1500 }));
    let item = |found: &Value, id: &str| {
        let items = found["items"].as_array().unwrap();
        items.iter().find(|item| item["id"] == id).unwrap_or_else(|| panic!("{id} is missing")).clone()
    };
    assert_eq!(item(&found, "stamps")["amounts"], json!([900]));
    assert_eq!(item(&found, "postage-since-1960")["before"], json!([{ "yen": 94, "until": "2024-09-30" }]));
    assert_eq!(item(&found, "letter-pack-light")["one-of"], true);
    assert_eq!(item(&found, "call-in-doubt")["hours"], json!({ "state": "open", "until": "17:00" }));
    let said = found["say"].as_array().unwrap();
    assert!(said.iter().any(|phrase| phrase["japanese"] == "3部請求"), "{said:?}");
    assert_eq!(one(&case(json!("3"), "2026-11-20T16:59:00+09:00"))["items"], found["items"]);
    let closed = one(&case(json!(1), "2026-11-23T10:00:00+09:00"));
    assert_eq!(
        item(&closed, "call-in-doubt")["hours"],
        json!({ "state": "closed", "because": "holiday", "holiday": "labor-thanksgiving-day",
                "opens": { "date": "2026-11-24", "time": "09:00", "certainty": "settled" } })
    );
    for wrong in [json!(0), json!(11), json!("03"), json!("x"), json!(-1), json!(1.5)] {
        let found = one(&case(wrong.clone(), "2026-11-20T10:00:00+09:00"));
        let code = if wrong.is_string() || wrong.is_u64() { "unknown-answer" } else { "wrong-type" };
        assert_eq!(found["error"]["code"], code, "{wrong}: {found}");
        assert_eq!(found["error"]["question"], "copies");
    }
    let asked = one(&json!({ "id": 1, "tool": "wizard", "procedure": "alien-registration-disclosure",
        "now": "2026-11-20T10:00:00+09:00", "answers": { "who": "self", "whose": "own", "how": "copies" } }));
    assert_eq!(asked["question"]["input"], "number");
    assert_eq!((&asked["question"]["from"], &asked["question"]["to"]), (&json!(1), &json!(10)));
}

/// A birthday that is worked out needs the date before it; what lies after today is refused.
#[test]
fn birthdays_need_two_dates() {
    let case = |answers: Value| {
        let mut given = json!({ "passport": "at-hand", "register": "unchanged", "expires": "2027-03-31",
            "card": "current", "phone": "yes", "certificate": "work-out" });
        given.as_object_mut().unwrap().extend(answers.as_object().unwrap().clone());
        one(&json!({ "id": 1, "tool": "wizard", "procedure": "passport-renewal", "now": "2026-11-20T10:00:00+09:00",
                     "answers": given }))
    };
    let asked = case(json!({ "issued": "2024-05-10" }));
    assert_eq!((&asked["question"]["id"], &asked["question"]["after"]), (&json!("birth-date"), &json!("issued")));
    let found = case(json!({ "issued": "2024-05-10", "birth-date": "1990-05-11" }));
    assert_eq!(found["answers"][7], json!({ "question": "birth-date", "answer": "ahead", "date": "1990-05-11" }));
    let code = |answers: Value| case(answers)["error"]["code"].as_str().unwrap_or("-").to_owned();
    assert_eq!(code(json!({ "issued": "2024-05-10", "birth-date": "2024-05-11" })), "date-missing");
    assert_eq!(code(json!({ "issued": "recently", "birth-date": "1990-05-11" })), "date-missing");
    assert_eq!(code(json!({ "issued": "2024-05-10", "birth-date": "2026-11-21" })), "date-ahead");
}

/// The day in Japan decides, whatever the offset of `now`.
#[test]
fn now_counts_in_japan() {
    let answers = json!({ "reason": "lost", "lost-when": "2026-11-01" });
    for (now, today, answer) in [
        ("2026-11-30T23:59:59+09:00", "2026-11-30", "in-time"),
        ("2026-12-01T00:00:00+09:00", "2026-12-01", "last-day"),
        ("2026-11-30T14:59:59Z", "2026-11-30", "in-time"),
        ("2026-11-30T15:00:00Z", "2026-12-01", "last-day"),
        ("2026-11-30T05:00:00-10:00", "2026-12-01", "last-day"),
        ("2026-12-01T23:59:59.999+09:00", "2026-12-01", "last-day"),
        ("2026-12-01T15:00:00+00:00", "2026-12-02", "too-late"),
        ("2026-12-02T05:00:00+14:00", "2026-12-02", "too-late"),
    ] {
        let found = one(&wizard(now, &answers));
        assert_eq!(found["today"], today, "{now}");
        assert_eq!(found["answers"][1]["answer"], answer, "{now}");
    }
}

#[test]
fn texts_come_in_the_language_asked_for() {
    let with = |lang: Value| {
        let mut case = wizard("2026-11-22T10:00:00+09:00", &json!({}));
        case["lang"] = lang;
        one(&case)
    };
    assert_eq!(with(Value::Null)["question"]["text"], with(json!("en"))["question"]["text"]);
    assert_ne!(with(json!("ja"))["question"]["text"], with(json!("en"))["question"]["text"]);
    assert_eq!(with(json!("xx"))["error"]["code"], "unknown-language");
    assert_eq!(with(json!(7))["error"]["code"], "wrong-type");
}

/// A band instead of a date, as a shared link has it: the days stay open.
#[test]
fn a_band_may_stand_for_a_date() {
    let answers = json!({ "reason": "no-space", "no-space-when": "in-time", "where": "residence", "receiving": "yes" });
    let found = one(&wizard("2026-11-22T10:00:00+09:00", &answers));
    let safe = found["items"].as_array().unwrap().iter().find(|item| item["id"] == "last-day-safe").unwrap();
    assert_eq!(safe["date"], Value::Null);
    assert!(safe.as_object().unwrap().contains_key("date"));
}

#[test]
fn before_it_began_nothing_is_asked() {
    let found = one(&wizard("2024-12-01T23:59:59+09:00", &json!({ "reason": "lost" })));
    assert_eq!(found["outcome"], "not-yet-launched");
    assert_eq!(found["not-used"], json!(["reason"]));
    assert_eq!(one(&wizard("2024-12-02T00:00:00+09:00", &json!({})))["question"]["id"], "reason");
}

/// Until 23:59 in Japan, with the minutes; and how an address is written.
#[test]
fn the_end_of_a_day_and_an_example() {
    let case = |wizard: &str, now: &str, answers: Value| {
        one(&json!({ "id": "case", "tool": "wizard", "procedure": "visa-passport-return", "wizard": wizard,
                     "now": now, "answers": answers }))
    };
    let until = |now: &str| {
        let found = case("change", now, json!({ "what": "place", "interview": "2026-11-22" }));
        found["items"].as_array()?.iter().find(|item| item["id"] == "until").cloned()
    };
    for (now, minutes) in [
        ("2026-11-21T23:59:59+09:00", 24 * 60),
        ("2026-11-22T00:00:00+09:00", 23 * 60 + 59),
        ("2026-11-21T19:30:00-10:00", 9 * 60 + 29),
        ("2026-11-22T23:00:00+09:00", 59),
        ("2026-11-22T14:58:59Z", 1),
        ("2026-11-22T14:59:59Z", 0),
    ] {
        let until = until(now).unwrap();
        assert_eq!((&until["date"], &until["time"]), (&json!("2026-11-22"), &json!("23:59")), "{now}");
        assert_eq!(until["minutes-left"], minutes, "{now}");
    }
    assert_eq!(until("2026-11-22T15:00:00Z"), None, "closed at midnight in Japan");
    let office = case("destination", "2026-11-22T10:00:00+09:00", json!({ "kind": "office" }));
    let address = &office["items"][0];
    assert_eq!(address["id"], "address-office", "{office}");
    for spelling in ["japanese", "kana", "romaji"] {
        assert!(!address["example"][spelling].as_str().unwrap().is_empty());
    }
}

/// Two questions share the id `certificates` on ways that exclude each other; either takes its answers.
#[test]
fn every_path_can_be_evaluated() {
    for procedure in procedures::ALL {
        for wizard in procedure.wizards {
            let listed = paths(wizard);
            let cases: Vec<Value> = listed
                .iter()
                .enumerate()
                .map(|(number, path)| {
                    let answers: serde_json::Map<String, Value> = path
                        .steps
                        .iter()
                        .map(|(question, answer)| match question.input {
                            Input::Number(_) => (question.id.to_owned(), json!(2)),
                            _ => (question.id.to_owned(), json!(answer.id)),
                        })
                        .collect();
                    json!({ "id": number, "tool": "wizard", "procedure": procedure.id, "wizard": wizard.id,
                            "now": "2026-11-22T10:00:00+09:00", "answers": answers })
                })
                .collect();
            let found = all(&cases);
            assert_eq!(found.len(), listed.len());
            for (number, (path, found)) in listed.iter().zip(&found).enumerate() {
                assert_eq!(found["id"], number);
                assert_eq!(found["outcome"], path.outcome.unwrap().id, "{found}");
                assert_eq!(found["not-used"], json!([]));
            }
        }
    }
}

// Numbers.

#[test]
fn numbers_and_mistakes() {
    let found = one(
        &json!({ "id": "b", "tool": "number", "text": "１２３４－５６７８－９０１３ と 1234-5678-9014, 090-1234-5678" }),
    );
    let numbers = found["numbers"].as_array().unwrap();
    assert_eq!(numbers.len(), 2, "{found}");
    assert_eq!(numbers[0]["kind"], "twelve-digits");
    assert_eq!(numbers[0]["number"], "123456789013");
    assert_eq!(numbers[0]["check"], "passes");
    assert!(numbers[0].get("positions").is_none());
    assert_eq!(numbers[1]["check"], "fails");
    assert_eq!(numbers[1]["expected"], json!({ "position": 12, "digit": "3" }));
    assert!(numbers[1]["positions"].as_array().unwrap().contains(&json!(12)));
    assert!(numbers[0]["url"].as_str().unwrap().ends_with("reqCodeNo1=123456789013&locale=en"));
    assert_eq!(found["mistakes"][0]["kind"], "telephone");
    assert_eq!(found["cut"], false);
    assert_eq!(one(&json!({ "tool": "number", "text": "" }))["numbers"], json!([]));
}

/// What may be an Individual Number and nothing else never comes out, in no field.
#[test]
fn a_withheld_number_is_never_printed() {
    let mut withheld = 0;
    for base in (10_000_000_000_u64..99_999_999_999).step_by(4_999_999_937) {
        let number = individual_number(base);
        let found = one(&json!({ "id": "n", "tool": "number", "text": format!("my number is {number}, thank you") }));
        let handling = &found["numbers"][0]["handling"];
        assert_eq!(found["numbers"][0]["suspicion"], "individual-number", "{found}");
        if handling == "withhold" {
            withheld += 1;
            assert_eq!(found["numbers"][0]["number"], Value::Null);
            let printed: String = found.to_string().chars().filter(char::is_ascii_digit).collect();
            assert!(!printed.contains(&number[..6]) && !printed.contains(&number[4..]), "{found}");
            assert!(found["numbers"][0].get("expected").is_none() && found["numbers"][0].get("url").is_none());
        }
    }
    assert!(withheld > 5, "only {withheld} were withheld");
}

/// Eleven digits and their check digit (order on the My Number Act, article 5).
fn individual_number(base: u64) -> String {
    let digits: Vec<u64> = base.to_string().bytes().map(|byte| u64::from(byte - b'0')).collect();
    let sum: u64 = (1..=11).map(|n| digits[11 - n] * if n <= 6 { n as u64 + 1 } else { n as u64 - 5 }).sum();
    let check = match sum % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    format!("{base}{check}")
}

// Whatever else comes.

/// A line, and the code of its error with what it names.
const REFUSED: &[(&str, &str, &str)] = &[
    ("{", "not-json", ""),
    ("nonsense", "not-json", ""),
    ("{\"id\":1,\"tool\":\"number\",\"text\":\"\u{1}\"}", "not-json", ""),
    ("{\"id\":1} {\"id\":2}", "not-json", ""),
    ("[]", "not-an-object", ""),
    ("\"text\"", "not-an-object", ""),
    ("null", "not-an-object", ""),
    ("{}", "missing-field", "tool"),
    (r#"{"tool":null}"#, "missing-field", "tool"),
    (r#"{"tool":5}"#, "wrong-type", "tool"),
    (r#"{"tool":"Wizard"}"#, "unknown-tool", "tool"),
    (r#"{"tool":"number"}"#, "missing-field", "text"),
    (r#"{"tool":"number","text":["1234-5678-9013"]}"#, "wrong-type", "text"),
    (r#"{"tool":"wizard"}"#, "missing-field", "procedure"),
    (r#"{"tool":"wizard","procedure":"visa"}"#, "unknown-procedure", "procedure"),
    (r#"{"tool":"wizard","procedure":"express-issuance"}"#, "missing-field", "now"),
    (r#"{"tool":"wizard","procedure":"express-issuance","wizard":"x"}"#, "unknown-wizard", "wizard"),
    (r#"{"tool":"wizard","procedure":"express-issuance","now":0}"#, "wrong-type", "now"),
    (r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22"}"#, "wrong-time", "now"),
    (r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00"}"#, "wrong-time", "now"),
    (r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-02-29T10:00:00Z"}"#, "wrong-time", "now"),
    (r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T24:00:00Z"}"#, "wrong-time", "now"),
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":[]}"#,
        "wrong-type",
        "answers",
    ),
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":{"reason":1}}"#,
        "wrong-type",
        "reason",
    ),
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":{"reason":"los"}}"#,
        "unknown-answer",
        "reason",
    ),
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":{"reason":"2026-11-01"}}"#,
        "unknown-answer",
        "reason",
    ),
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":{"raeson":"lost"}}"#,
        "unknown-question",
        "raeson",
    ),
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":{"change":"reason"}}"#,
        "unknown-question",
        "change",
    ),
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":{"reason":"lost","lost-when":"2026-11-31"}}"#,
        "impossible-date",
        "lost-when",
    ),
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":{"reason":"lost","lost-when":"2027-02-29"}}"#,
        "impossible-date",
        "lost-when",
    ),
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":{"reason":"lost","lost-when":"20261101"}}"#,
        "impossible-date",
        "lost-when",
    ),
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":{"reason":"lost","lost-when":"1026-11-01"}}"#,
        "impossible-date",
        "lost-when",
    ),
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":{"reason":"lost","lost-when":"yesterday"}}"#,
        "unknown-answer",
        "lost-when",
    ),
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":{"reason":"lost","lost-when":"2026-11-23"}}"#,
        "date-ahead",
        "lost-when",
    ),
    // Also where it would not be used.
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":{"birth-date":"2026-11-23"}}"#,
        "date-ahead",
        "birth-date",
    ),
    (
        r#"{"tool":"wizard","procedure":"express-issuance","now":"2026-11-22T10:00:00Z","answers":{"reason":"expired","where":"moon"}}"#,
        "unknown-answer",
        "where",
    ),
];

#[test]
fn what_cannot_be_understood_is_an_error() {
    let lines: Vec<&str> = REFUSED.iter().map(|(line, _, _)| *line).collect();
    let found = run(lines.join("\n").as_bytes());
    assert_eq!(found.len(), REFUSED.len());
    for ((line, code, names), found) in REFUSED.iter().zip(found) {
        let error = &found["error"];
        assert_eq!(error["code"], *code, "{line}: {found}");
        let named = error.get("field").or(error.get("question")).and_then(Value::as_str).unwrap_or_default();
        assert_eq!(named, *names, "{line}: {found}");
        assert!(error["message"].as_str().is_some_and(|message| !message.is_empty()), "{found}");
        assert!(found.as_object().unwrap().keys().eq(["id", "error"]), "{found}");
    }
}

#[test]
fn the_id_comes_back_as_it_is() {
    for id in [
        json!("a"),
        json!(1),
        json!(-0.5),
        json!(null),
        json!([1, "two"]),
        json!({ "b": 1, "a": { "c": [] } }),
        json!("手\n\""),
    ] {
        assert_eq!(one(&json!({ "id": id, "tool": "number", "text": "" }))["id"], id);
        assert_eq!(one(&json!({ "id": id, "tool": "none" }))["id"], id);
    }
}

#[test]
fn fields_that_nothing_reads_are_named() {
    let found = one(&json!({ "id": 1, "tool": "number", "text": "", "txet": "x", "expect": {} }));
    assert_eq!(found["ignored"], json!(["txet", "expect"]));
    assert!(one(&json!({ "id": 1, "tool": "number", "text": "", "lang": "ja" })).get("ignored").is_none());
}

/// Blank lines, a byte-order mark, CR LF and a last line without an end.
#[test]
fn lines_as_programs_write_them() {
    let case = r#"{"id":1,"tool":"number","text":""}"#;
    let found = run(format!("\u{feff}{case}\r\n\r\n   \n{case}\n\n{case}").as_bytes());
    assert_eq!(found.len(), 3);
    assert!(found.iter().all(|found| found.get("error").is_none()), "{found:?}");
    assert!(run(b"").is_empty());
}

#[test]
fn a_bad_line_does_not_spoil_the_next() {
    let good = r#"{"id":"good","tool":"number","text":"1234-5678-9013"}"#;
    let deep = format!("{{\"id\":{}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let long = format!("{{\"id\":\"{}\"}}", "x".repeat(3 << 20));
    let just = format!("{{\"id\":2,\"tool\":\"number\",\"text\":\"{}\"}}", "1234-5678-9013 ".repeat(60_000));
    let mut input = Vec::new();
    for line in [deep.as_bytes(), long.as_bytes(), b"\xff\xfe\x00", just.as_bytes(), b"\x00"] {
        input.extend_from_slice(line);
        input.push(b'\n');
        input.extend_from_slice(good.as_bytes());
        input.push(b'\n');
    }
    let found = run(&input);
    assert_eq!(found.len(), 10);
    let codes: Vec<&str> =
        found.iter().step_by(2).map(|found| found["error"]["code"].as_str().unwrap_or("-")).collect();
    assert_eq!(codes, ["not-json", "line-too-long", "not-json", "-", "not-json"]);
    for good in found.iter().skip(1).step_by(2) {
        assert_eq!(good["id"], "good");
        assert_eq!(good["numbers"][0]["number"], "123456789013");
    }
    assert_eq!(found[2]["error"]["line"], 3);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the lines: each that is not blank has one answer, and the program ends well.
    #[test]
    fn any_lines_are_answered(lines in prop::collection::vec(any_line(), 0..40)) {
        let lines: Vec<String> = lines.into_iter().map(|line| line.replace(['\n', '\r'], " ")).collect();
        let expected = lines.iter().filter(|line| !line.as_bytes().trim_ascii().is_empty()).count();
        let found = run(lines.join("\n").as_bytes());
        prop_assert_eq!(found.len(), expected);
        for found in found {
            let keys: Vec<&String> = found.as_object().unwrap().keys().collect();
            prop_assert!(keys[0] == "id" && (keys[1] == "tool" || keys[1] == "error"), "{:?}", keys);
        }
    }
}

fn any_line() -> impl Strategy<Value = String> {
    let questions: Vec<String> = procedures::ALL
        .iter()
        .flat_map(|procedure| procedure.wizards)
        .flat_map(|wizard| paths(wizard))
        .flat_map(|path| path.steps)
        .map(|(question, _)| question.id.to_owned())
        .chain(["x".to_owned(), String::new()])
        .collect();
    let answers: Vec<String> = procedures::ALL
        .iter()
        .flat_map(|procedure| procedure.wizards)
        .flat_map(|wizard| paths(wizard))
        .flat_map(|path| path.steps)
        .map(|(question, answer)| match question.input {
            Input::Date(_) | Input::Birthday(_) => "2026-11-01".to_owned(),
            Input::Number(_) => "3".to_owned(),
            Input::Choice(_) => answer.id.to_owned(),
        })
        .chain(["2026-99-99", "-", "９", "0001-01-01", ""].map(str::to_owned))
        .collect();
    let now = prop::sample::select(vec![
        "2026-11-22T10:00:00Z",
        "9999-12-31T23:59:59-23:59",
        "0000-01-01T00:00:00+23:59",
        "",
        "now",
    ]);
    let given = prop::collection::hash_map(prop::sample::select(questions), prop::sample::select(answers), 0..8);
    let case = (now, given, any::<String>()).prop_map(|(now, answers, text)| {
        json!({ "id": text, "tool": "wizard", "procedure": "express-issuance", "now": now, "answers": answers })
            .to_string()
    });
    let number = any::<String>().prop_map(|text| json!({ "tool": "number", "text": text }).to_string());
    let cut = (case.clone(), any::<prop::sample::Index>()).prop_map(|(case, at)| {
        let chars: Vec<char> = case.chars().collect();
        chars[..at.index(chars.len())].iter().collect()
    });
    prop_oneof![2 => case, 1 => number, 1 => cut, 1 => any::<String>()]
}

fn wizard(now: &str, answers: &Value) -> Value {
    json!({ "id": "case", "tool": "wizard", "procedure": "express-issuance", "now": now, "answers": answers })
}

fn one(case: &Value) -> Value {
    let mut found = all(std::slice::from_ref(case));
    assert_eq!(found.len(), 1);
    found.remove(0)
}

fn all(cases: &[Value]) -> Vec<Value> {
    run(cases.iter().map(|case| format!("{case}\n")).collect::<String>().as_bytes())
}

/// Runs the program and reads its lines.
fn run(input: &[u8]) -> Vec<Value> {
    run_as(Command::new(env!("CARGO_BIN_EXE_dev")), input)
}

fn run_as(mut program: Command, input: &[u8]) -> Vec<Value> {
    let mut program =
        program.arg("evaluate").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = program.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = thread::spawn(move || stdin.write_all(&input));
    let output = program.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

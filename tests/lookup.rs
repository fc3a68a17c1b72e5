//! Looking up at a status backend: both adapters against the same faults, with a scripted server in place of a real one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;
use serde_json::{Value, json};
use tebiki::rules::{
    json::Fault,
    jst::{Day, Moment},
    lookup::{
        Backend, Ended, Failure, Found, Kind, LARGEST, Limits, Lookup, Method, Step, Wanted,
        answer::{self, Item},
        passport_number,
    },
    status::{self, Context, Doubt, Interpretation},
};

const NUMBER: &str = "123456789014";
const LIMITS: Limits = Limits { request: 10_000, total: 30_000, pause: 500 };

fn now() -> Moment {
    Moment::at(Day::from_ymd_opt(2026, 11, 22).unwrap(), 10, 0).unwrap()
}

/// Rows as both kinds of backend tell them: time with offset, status, detail, office, region, postal code.
type Row<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str, &'a str);

const ROWS: &[Row] = &[
    ("2026-11-19T18:05:00+09:00", "引受", "", "新宿郵便局", "東京都", "163-8799"),
    ("2026-11-20T06:10:00+09:00", "到着", "", "渋谷郵便局", "東京都", "150-8799"),
    ("2026-11-21T14:20:00+09:00", "ご不在のため持ち戻り", "", "渋谷郵便局", "東京都", "150-8799"),
];

/// The same rows in the backend's own form.
fn body(kind: Kind, number: &str, service: &str, rows: &[Row]) -> Value {
    let given = |text: &str| if text.is_empty() { Value::Null } else { json!(text) };
    match kind {
        Kind::Tebiki => {
            let event = |(time, text, detail, office, region, code): &Row| {
                json!({
                    "time": given(time), "localTime": time.get(..16), "code": null, "text": text,
                    "detail": given(detail), "office": given(office), "region": given(region), "postalCode": given(code),
                })
            };
            json!({
                "number": number, "carrier": "japan-post", "service": given(service), "language": "ja",
                "events": rows.iter().map(event).collect::<Vec<_>>(),
                "fetchedAt": "2026-11-22T09:59:00+09:00", "source": "japan-post",
            })
        }
        // As `lib/routes/japanpost/track` and `lib/views/json` of RSSHub write it.
        Kind::RssHub => {
            let last = rows.len().saturating_sub(1);
            let item = |(index, (time, text, detail, office, region, code)): (usize, &Row)| {
                let detail = if detail.is_empty() { String::new() } else { format!("{detail}<br/>") };
                let place = format!("{} {} {region}", code, office);
                let contact = "<br/><br/>引受局 新宿郵便局 0570-943-000<br/>付加サービス：書留";
                json!({
                    "id": format!("{index:032X}"), "url": "https://trackings.post.japanpost.jp/x", "title": format!("{text} {office} {region}").trim(),
                    "content_html": format!("{text}<br/>{detail}{}{}", place.trim(), if index == 0 { contact } else { "" }),
                    "date_published": time,
                    "_extra": {"last": index == last},
                })
            };
            json!({
                "version": "https://jsonfeed.org/version/1.1", "title": format!("日本郵便 {number} {service}").trim(),
                "home_page_url": format!("https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={number}&locale=ja"),
                "description": "日本郵便 - Made with love by RSSHub(https://github.com/DIYgod/RSSHub)",
                "language": "ja",
                "items": rows.iter().enumerate().map(item).collect::<Vec<_>>(),
            })
        }
    }
}

fn lookup(kind: Kind, wanted: Wanted) -> Lookup {
    Lookup::new(Backend::new(kind, "https://status.example/x/").unwrap(), wanted, LIMITS)
}

fn item(kind: Kind) -> Lookup {
    lookup(kind, Wanted::Item(NUMBER.to_owned()))
}

fn reply(status: u16, retry_after: Option<&str>, body: impl Into<Vec<u8>>) -> Ended {
    Ended::Reply { status, retry_after: retry_after.map(str::to_owned), body: body.into() }
}

/// Answers the requests one after the other; gives the pauses and what was found.
fn run(mut lookup: Lookup, answers: &[Ended]) -> (Vec<u64>, Result<Found, Failure>) {
    let mut pauses = Vec::new();
    let mut elapsed = 0;
    for answer in answers {
        elapsed += 100;
        match lookup.ended(answer, now(), elapsed, 0) {
            Step::Wait(pause) => {
                elapsed += pause;
                pauses.push(pause);
            }
            Step::Done(result) => return (pauses, result),
        }
    }
    panic!("it wanted more than {} answers", answers.len());
}

fn found(kind: Kind, body: impl Into<Vec<u8>>) -> Result<Item, Failure> {
    match run(item(kind), &[reply(200, None, body)]).1? {
        Found::Item(item) => Ok(item),
        other => panic!("{other:?}"),
    }
}

fn interpret(item: &Item) -> (String, Interpretation) {
    let page = item.page();
    let read = status::interpret(&page, now(), &Context::default());
    (page, read)
}

fn events(item: &Item) -> Vec<String> {
    let (page, read) = interpret(item);
    let case = read.only().unwrap_or_else(|| panic!("no single case in {page}"));
    let part = |range: &Option<std::ops::Range<usize>>| range.clone().map_or("-", |range| &page[range]);
    let line = |event: &status::Event| {
        let when = event.when.map_or("-".to_owned(), |when| {
            let doubt = when.doubt.map_or("", Doubt::id);
            format!("{:?} {:?} {doubt}", when.day, when.clock)
        });
        let id = event.status.map_or("?", |status| status.id);
        format!(
            "{when} {id} {} {} {} {}",
            &page[event.words.clone()],
            part(&event.office),
            part(&event.prefecture),
            part(&event.postal_code)
        )
    };
    case.events.iter().map(line).collect()
}

#[test]
fn both_kinds_say_the_same() {
    for kind in Kind::ALL {
        let answer = body(kind, NUMBER, "レターパックプラス", ROWS).to_string();
        let item = found(kind, answer).unwrap_or_else(|failure| panic!("{}: {failure:?}", kind.id()));
        assert_eq!(item.service.as_deref(), Some("レターパックプラス"), "{}", kind.id());
        assert_eq!(
            events(&item),
            [
                "Some(2026-11-19) Some((18, 5))  accepted 引受 新宿郵便局 東京都 163-8799",
                "Some(2026-11-20) Some((6, 10))  arrived 到着 渋谷郵便局 東京都 150-8799",
                "Some(2026-11-21) Some((14, 20))  attempted ご不在のため持ち戻り 渋谷郵便局 東京都 150-8799",
            ],
            "{}",
            kind.id()
        );
        let (_, read) = interpret(&item);
        let reading = &read.only().unwrap().readings[0];
        assert_eq!(reading.meaning.id, "attempted", "{}", kind.id());
        let days = reading.limit.as_ref().and_then(|limit| limit.days).unwrap();
        assert_eq!((days.safe.to_string(), days.left), ("2026-11-27".to_owned(), 5), "{}", kind.id());
        assert!(read.unread.is_empty(), "{}: {:?}", kind.id(), read.unread);
    }
}

/// The same page pasted and fetched: not a second vocabulary.
#[test]
fn fetched_is_read_like_pasted() {
    let pasted = "状態発生日\t配送履歴\t詳細\t取扱局\t県名等\n2026/11/20 06:10\t到着\t\t渋谷郵便局\t東京都\n150-8799\n\
                  2026/11/22 09:00\tロッカーに移送\t\t渋谷郵便局\t東京都\n150-8799\n";
    let rows: &[Row] = &[
        ("2026-11-20T06:10:00+09:00", "到着", "", "渋谷郵便局", "東京都", "150-8799"),
        ("2026-11-22T09:00:00+09:00", "ロッカーに移送", "", "渋谷郵便局", "東京都", "150-8799"),
    ];
    for kind in Kind::ALL {
        let item = found(kind, body(kind, NUMBER, "", rows).to_string()).unwrap();
        assert!(item.page().ends_with(pasted), "{}: {}", kind.id(), item.page());
        let (_, read) = interpret(&item);
        let case = read.only().unwrap();
        // A new status is the current one, and not swallowed.
        assert_eq!(case.current().unwrap().status, None);
        assert_eq!(case.readings[0].meaning.id, "latest-not-known");
    }
}

#[test]
fn english_rows_with_details() {
    let rows: &[Row] = &[
        ("2026-11-19T09:05:00Z", "Posting/Collection", "", "SHINJUKU", "TOKYO", "163-8799"),
        ("2026-11-21T05:20:00Z", "Absence. Attempted delivery.", "Notice left", "SHIBUYA", "TOKYO", "150-8799"),
        ("2026-11-21T23:00:00Z", "Retention", "", "NEW YORK", "UNITED STATES", ""),
    ];
    for kind in Kind::ALL {
        let item = found(kind, body(kind, NUMBER, "Letter Pack Plus", rows).to_string()).unwrap();
        assert_eq!(item.entries[1].detail.as_deref(), Some("Notice left"), "{}", kind.id());
        assert_eq!(item.entries[2].time.as_deref(), Some("2026/11/22 08:00"), "{}", kind.id());
        let ids: Vec<&str> = interpret(&item)
            .1
            .only()
            .unwrap()
            .events
            .iter()
            .map(|event| event.status.map_or("?", |status| status.id))
            .collect();
        assert_eq!(ids, ["accepted", "attempted", "held"], "{}", kind.id());
    }
}

#[test]
fn nothing_scanned_yet() {
    for kind in Kind::ALL {
        let item = found(kind, body(kind, NUMBER, "", &[]).to_string()).unwrap();
        assert!(interpret(&item).1.cases.is_empty(), "{}", kind.id());
    }
}

/// Times that cannot be are kept, and marked where they are shown.
#[test]
fn strange_times_are_kept_and_marked() {
    let check = |time: &str, expected: &str| {
        for kind in Kind::ALL {
            let rows = [ROWS[0], (time, "保管", "", "渋谷郵便局", "東京都", "150-8799")];
            let item = found(kind, body(kind, NUMBER, "", &rows).to_string()).unwrap();
            let seen = events(&item).into_iter().find(|line| line.contains(" held ")).unwrap();
            assert!(seen.starts_with(expected), "{}, {time}: {seen}", kind.id());
        }
    };
    check("2026-12-01T10:00:00+09:00", "Some(2026-12-01) Some((10, 0)) future held");
    check("", "None None not-given held");
    check("2026-02-30T10:00:00+09:00", "None None impossible held");
    check("2026-11-21T25:61:00+09:00", "Some(2026-11-21) None impossible held");
    check("9999-01-01T10:00:00+09:00", "None None impossible held");
    check("2026-11-21T05:00:00Z", "Some(2026-11-21) Some((14, 0))  held");
    check("2026-11-21T23:30:00-05:00", "Some(2026-11-22) Some((13, 30)) future held");
    // What is no time at all stands in its row beside the words, and the row keeps its place.
    for kind in Kind::ALL {
        let rows = [ROWS[0], ("the other day", "保管", "", "渋谷郵便局", "東京都", "150-8799"), ROWS[2]];
        let item = found(kind, body(kind, NUMBER, "", &rows).to_string()).unwrap();
        assert_eq!(item.entries[1].detail.as_deref(), Some("the other day"), "{}", kind.id());
        assert!(events(&item)[1].starts_with("None None impossible held"), "{}: {:?}", kind.id(), events(&item));
    }
}

/// Only a day, or a time without a zone: as the carrier's page prints it.
#[test]
fn local_times() {
    let answer = |local: &str| json!({"number": NUMBER, "events": [{"time": null, "localTime": local, "text": "保管"}], "source": "japan-post"});
    let time = |local| found(Kind::Tebiki, answer(local).to_string()).unwrap().entries[0].time.clone();
    assert_eq!(time("2026-11-21").as_deref(), Some("2026/11/21"));
    assert_eq!(time("2026-11-21T14:05").as_deref(), Some("2026/11/21 14:05"));
}

/// Nothing in a text is markup, a new row, or a turn of the writing's direction.
#[test]
fn texts_are_texts() {
    let evil = "<img src=x onerror=alert(1)>\n\tA\r\n\u{2028}B\u{202e}\u{0}";
    for kind in Kind::ALL {
        let rows = [ROWS[0], ("2026-11-21T14:20:00+09:00", evil, evil, evil, "東京都", "150-8799")];
        let item = found(kind, body(kind, NUMBER, evil, &rows).to_string()).unwrap();
        let page = item.page();
        // Number, head, and two rows with their codes.
        assert!(page.lines().count() <= 6, "{}: {page}", kind.id());
        assert!(!page.contains(['\u{202e}', '\u{0}']), "{}: {page}", kind.id());
    }
}

#[test]
fn malformed_answers() {
    let check = |what: &str, body: &[u8], expected: Fault| {
        for kind in Kind::ALL {
            assert_eq!(found(kind, body), Err(Failure::Malformed(expected)), "{}: {what}", kind.id());
        }
    };
    check("nothing", b"", Fault::Cut);
    check("a web page", b"<!doctype html><html><title>Sign in</title></html>", Fault::NotJson);
    check("Shift_JIS", b"{\"number\": \"\x88\xf8\x8e\xf3\"}", Fault::NotText);
    check("too deep", format!("{{\"events\": {}", "[".repeat(100_000)).as_bytes(), Fault::TooDeep);
    check("a list", b"[]", Fault::Field(""));
    check("a number", b"12", Fault::Field(""));
    for kind in Kind::ALL {
        let whole = body(kind, NUMBER, "レターパックプラス", ROWS).to_string();
        assert_eq!(
            found(kind, &whole.as_bytes()[..whole.len() - 20]),
            Err(Failure::Malformed(Fault::Cut)),
            "{}",
            kind.id()
        );
        let long = format!("{whole}{}", " ".repeat(LARGEST));
        assert_eq!(found(kind, long), Err(Failure::Malformed(Fault::TooLarge)), "{}", kind.id());
        let other = body(kind, "999999999994", "", ROWS).to_string();
        assert_eq!(found(kind, other), Err(Failure::WrongNumber), "{}", kind.id());
    }
}

#[test]
fn wrong_types() {
    let check = |kind: Kind, pointer: &str, value: Value, field: &'static str| {
        let mut answer = body(kind, NUMBER, "レターパックプラス", ROWS);
        *answer.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
        let expected = Err(Failure::Malformed(Fault::Field(field)));
        assert_eq!(found(kind, answer.to_string()), expected, "{}: {pointer}", kind.id());
    };
    check(Kind::Tebiki, "/number", json!(123_456_789_014_u64), "number");
    check(Kind::Tebiki, "/number", Value::Null, "number");
    check(Kind::Tebiki, "/events", json!({}), "events");
    check(Kind::Tebiki, "/events/1", json!("到着"), "events");
    check(Kind::Tebiki, "/events/1/text", json!(7), "text");
    check(Kind::Tebiki, "/events/1/text", json!("\u{0}\n"), "text");
    check(Kind::Tebiki, "/events/1/time", json!(1_795_273_200), "time");
    check(Kind::Tebiki, "/events/1/office", json!(["渋谷郵便局"]), "office");
    check(Kind::Tebiki, "/service", json!(1), "service");
    check(Kind::Tebiki, "/source", json!(1), "source");
    check(Kind::RssHub, "/version", json!("https://jsonfeed.org/version/2"), "version");
    check(Kind::RssHub, "/version", json!(1), "version");
    check(Kind::RssHub, "/title", Value::Null, "title");
    check(Kind::RssHub, "/items", json!("none"), "items");
    check(Kind::RssHub, "/items/1", json!(1), "items");
    check(Kind::RssHub, "/items/1/content_html", json!(1), "content_html");
    check(Kind::RssHub, "/items/1/date_published", json!(1), "date_published");
}

#[test]
fn failures_and_how_often_is_asked() {
    let whole = |kind| reply(200, None, body(kind, NUMBER, "", ROWS).to_string());
    for kind in Kind::ALL {
        let check = |what: &str, answers: &[Ended], pauses: &[u64], expected: Option<Failure>| {
            let (waited, result) = run(item(kind), answers);
            assert_eq!((waited.as_slice(), result.err()), (pauses, expected), "{}: {what}", kind.id());
        };
        let twice = [500, 1_000];
        for (ended, failure) in [
            (Ended::Unreachable, Failure::Unreachable),
            (Ended::BrokeOff, Failure::BrokeOff),
            (Ended::TimedOut, Failure::TimedOut),
            (reply(500, None, ""), Failure::Server),
            (reply(502, None, "<html>"), Failure::Server),
            (reply(504, None, ""), Failure::TimedOut),
            (reply(503, None, ""), Failure::Busy { again: None }),
        ] {
            check("three times", &[ended.clone(), ended.clone(), ended.clone()], &twice, Some(failure));
            check("and then it works", &[ended, whole(kind)], &twice[..1], None);
        }
        check("busy for a while", &[reply(429, Some("3"), ""), whole(kind)], &[3_000], None);
        check("busy for long", &[reply(429, Some("600"), "")], &[], Some(Failure::Busy { again: Some(600) }));
        for (ended, failure) in [
            (Ended::Offline, Failure::Offline),
            (Ended::Redirected, Failure::Redirected),
            (Ended::TooLarge, Failure::TooLarge),
            (reply(403, None, ""), Failure::Forbidden),
            (reply(404, None, "<html>Not found</html>"), Failure::NotABackend),
            (reply(204, None, ""), Failure::Malformed(Fault::Cut)),
            (reply(304, None, ""), Failure::NotABackend),
        ] {
            check("once", &[ended], &[], Some(failure));
        }
    }
}

#[test]
fn problems_of_our_own_contract() {
    let check = |status: u16, code: &str, expected: Failure| {
        let problem =
            json!({"type": format!("urn:tebiki:problem:{code}"), "title": "T", "status": status, "code": code});
        let ended = reply(status, None, problem.to_string());
        let (_, result) = run(item(Kind::Tebiki), &[ended.clone(), ended.clone(), ended]);
        assert_eq!(result, Err(expected), "{code}");
    };
    check(400, "invalid-number", Failure::CheckNumber);
    check(400, "invalid-passport-number", Failure::CheckNumber);
    check(400, "invalid-language", Failure::NotABackend);
    check(404, "unknown-number", Failure::UnknownNumber);
    check(404, "not-offered", Failure::NotOffered);
    check(404, "no-such-path", Failure::NotABackend);
    check(429, "too-many-requests", Failure::Busy { again: None });
    check(500, "internal", Failure::Server);
    check(502, "source-unreadable", Failure::Server);
    check(503, "source-busy", Failure::Busy { again: None });
    check(504, "source-timeout", Failure::TimedOut);
    check(418, "something-new", Failure::NotABackend);
}

/// RSSHub writes its errors as a page; the carrier's “not found” stands in it.
#[test]
fn unknown_numbers_of_rsshub() {
    let page = |message: &str| {
        format!(
            "<!DOCTYPE html><html><head><title>Error</title><style>p {{}}</style></head><body><h1>Looks like something went wrong</h1>\
                 <p>Error Message:<br/><code>Error: {message}</code></p><p>Route: /japanpost/track/:reqCode/:locale?</p></body></html>"
        )
    };
    let check = |message: &str, expected: Failure| {
        let ended = reply(503, None, page(message));
        let (_, result) = run(item(Kind::RssHub), &[ended.clone(), ended.clone(), ended]);
        assert_eq!(result, Err(expected), "{message}");
    };
    check(
        "** お問い合わせ番号が見つかりません。お調べの番号をご確認の上、お近くの取扱店にお問い合わせください。",
        Failure::UnknownNumber,
    );
    check("** Your item was not found. Confirm your item number and ask at your local office.", Failure::UnknownNumber);
    check("getaddrinfo ENOTFOUND trackings.post.japanpost.jp", Failure::Busy { again: None });
}

#[test]
fn what_is_sent() {
    let check = |kind: Kind, wanted: Wanted, method: Method, url: &str, body: Option<&str>| {
        let request = lookup(kind, wanted).request();
        assert_eq!((request.method, request.url.as_str(), request.body.as_deref()), (method, url, body));
    };
    let number = || Wanted::Item(NUMBER.to_owned());
    let address = "https://status.example/x/v1/items/123456789014?lang=ja";
    check(Kind::Tebiki, number(), Method::Get, address, None);
    let address = "https://status.example/x/japanpost/track/123456789014/ja?format=json";
    check(Kind::RssHub, number(), Method::Get, address, None);
    check(Kind::Tebiki, Wanted::Capabilities, Method::Get, "https://status.example/x/v1/capabilities", None);
    // A passport number stands in the body and never in the address.
    let passport = Wanted::VisaPassport("TT0000001".to_owned());
    let body = r#"{"passportNumber":"TT0000001"}"#;
    check(Kind::Tebiki, passport, Method::Post, "https://status.example/x/v1/visa-passport", Some(body));
    let own = Lookup::new(Backend::new(Kind::Tebiki, "/").unwrap(), number(), LIMITS).request();
    assert_eq!(own.url, "/v1/items/123456789014?lang=ja");
}

#[test]
fn a_passport_number_is_sent_once() {
    let passport = || lookup(Kind::Tebiki, Wanted::VisaPassport("TT0000001".to_owned()));
    for ended in [Ended::Unreachable, Ended::TimedOut, Ended::BrokeOff, reply(500, None, "")] {
        assert_eq!(run(passport(), &[ended]).0, Vec::<u64>::new());
    }
    let answer = json!({"code": "out-for-delivery", "text": "Out for Delivery", "itemNumber": NUMBER, "fetchedAt": "2026-11-22T10:00:00+09:00", "source": "sample"});
    let (waited, result) = run(passport(), &[reply(503, Some("1"), ""), reply(200, None, answer.to_string())]);
    assert_eq!(waited, [1_000]);
    let Ok(Found::Visa(visa)) = result else { panic!("{result:?}") };
    assert_eq!((visa.text.as_str(), visa.item.as_deref(), visa.sample), ("Out for Delivery", Some(NUMBER), true));
    let read = status::interpret(&visa.text, now(), &Context::default());
    assert_eq!(read.only().unwrap().readings[0].meaning.id, "out-for-delivery");
}

#[test]
fn capabilities() {
    let answer = json!({"contract": "tebiki", "version": 1, "source": "sample", "items": true, "visaPassport": false, "languages": ["en"], "samples": []});
    let read = |answer: &Value| answer::tebiki_capabilities(answer.to_string().as_bytes());
    let found = read(&answer).unwrap();
    assert!(found.items && !found.visa_passport && found.sample);
    for (pointer, value) in [
        ("/contract", json!("other")),
        ("/version", json!(2)),
        ("/version", json!("1")),
        ("/items", json!("yes")),
        ("/visaPassport", Value::Null),
    ] {
        let mut wrong = answer.clone();
        *wrong.pointer_mut(pointer).unwrap() = value;
        assert!(read(&wrong).is_err(), "{pointer}");
    }
}

#[test]
fn passport_numbers() {
    let check = |text: &str, expected: Option<&str>| assert_eq!(passport_number(text).as_deref(), expected, "{text}");
    check("TT0000001", Some("TT0000001"));
    check(" ｔｔ 000-0001 ", Some("TT0000001"));
    check("K1234567", Some("K1234567"));
    for rubbish in ["", "TT", "TT00000010000", "TT000000é", "passport", "TT0000001?x=1"] {
        check(rubbish, None);
    }
}

#[test]
fn time_for_a_request() {
    let lookup = item(Kind::Tebiki);
    assert_eq!([0, 25_000, 29_999, 40_000].map(|elapsed| lookup.limit(elapsed)), [10_000, 5_000, 1, 1]);
}

proptest! {
    /// Whatever comes, there is an answer or a failure, and what is read can be interpreted.
    #[test]
    fn nothing_breaks_it(bytes in prop::collection::vec(any::<u8>(), 0..200), status in 100_u16..600) {
        for kind in Kind::ALL {
            for wanted in [Wanted::Item(NUMBER.to_owned()), Wanted::Capabilities, Wanted::VisaPassport("TT0000001".to_owned())] {
                let _ = lookup(kind, wanted).ended(&reply(status, None, bytes.clone()), now(), 0, 0);
            }
        }
    }

    /// Any text of a backend stands in one cell of one row.
    #[test]
    fn one_text_one_cell(text in "\\PC{0,40}|[\\x00-\\x7f]{0,40}", place in "\\PC{0,20}") {
        for kind in Kind::ALL {
            let rows = [ROWS[0], ("2026-11-21T14:20:00+09:00", text.as_str(), "", place.as_str(), "東京都", "150-8799")];
            if let Ok(item) = found(kind, body(kind, NUMBER, "", &rows).to_string()) {
                let page = item.page();
                prop_assert!(page.lines().count() <= 6, "{}", page);
                prop_assert!(page.lines().all(|line| line.matches('\t').count() <= 4), "{}", page);
                let _ = interpret(&item);
            }
        }
    }
}

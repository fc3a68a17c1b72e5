//! The app's own reading of answers, against the running server: what the samples are named is what a person is told.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::collections::BTreeMap;

use common::{Running, options};
use reqwest::Method;
use tebiki::rules::{
    jst::Moment,
    lookup::{Backend, Ended, Failure, Found, Kind, Limits, Lookup, Step, Wanted, config, retry},
    status::{self, Context},
};
use tebiki_backend::{Options, SourceKind};

async fn sample() -> Running {
    Running::start(Options { source: SourceKind::Sample, ..options() }).await
}

/// The backend as `config.json` of a server with site and source names it.
fn backend() -> Backend {
    let config = r#"{"origin":"http://127.0.0.1:8080","statusBackend":{"kind":"tebiki","url":"/"}}"#;
    config::Config::read(config).expect("a configuration").backend.expect("a backend")
}

fn now() -> Moment {
    // As `common::NOW`.
    Moment::from_unix_millis(1_795_309_200_000).expect("a time")
}

/// Looks up as the app does, but waits for nothing: gives the pauses and the result.
async fn look_up(server: &Running, wanted: Wanted) -> (Vec<u64>, Result<Found, Failure>) {
    let limits = Limits::default();
    let mut lookup = Lookup::new(backend(), wanted, limits);
    let mut pauses = Vec::new();
    for _ in 0..retry::MOST {
        let request = lookup.request();
        let method = match request.method {
            tebiki::rules::lookup::Method::Get => Method::GET,
            tebiki::rules::lookup::Method::Post => Method::POST,
        };
        let headers: &[(&str, &str)] =
            if request.body.is_some() { &[("content-type", "application/json")] } else { &[] };
        let answer = server.send(method, &request.url, headers, request.body.unwrap_or_default()).await;
        let retry_after = Some(answer.header("retry-after").to_owned()).filter(|value| !value.is_empty());
        let ended = Ended::Reply { status: answer.status, retry_after, body: answer.text.into_bytes() };
        match lookup.ended(&ended, now(), 100, 0) {
            Step::Wait(pause) => pauses.push(pause),
            Step::Done(result) => return (pauses, result),
        }
    }
    panic!("it asks for ever");
}

/// The id of the current status, as the app interprets what was fetched.
fn current(found: Found) -> String {
    let page = match found {
        Found::Item(item) => item.page(),
        Found::Visa(visa) => visa.text,
        Found::Capabilities(_) => panic!("no item"),
    };
    let read = status::interpret(&page, now(), &Context::default());
    match read.only().and_then(status::Case::current) {
        Some(event) => event.status.map_or("unknown", |status| status.id).to_owned(),
        None => format!("{} cases", read.cases.len()),
    }
}

#[tokio::test]
async fn the_app_knows_what_the_backend_offers() {
    let (_, found) = look_up(&sample().await, Wanted::Capabilities).await;
    let Ok(Found::Capabilities(offered)) = found else { panic!("{found:?}") };
    assert!(offered.items && offered.visa_passport && offered.sample);
}

#[tokio::test]
async fn the_app_says_of_every_sample_what_it_shows() {
    let server = sample().await;
    let capabilities = server.get("/v1/capabilities").await.json();
    // What is odd, and how it is read.
    let odd = BTreeMap::from([
        ("arrived-in-other-words", "arrived"),
        ("out-in-other-words", "out"),
        ("attempted-in-other-words", "attempted"),
        ("kyoku-dome-at-the-counter", "held"),
        ("no-times", "attempted"),
        ("days-without-times", "attempted"),
        ("unknown-status", "unknown"),
        ("around-new-year", "delivered"),
        ("attempted-eight-days-ago", "attempted"),
        ("attempted-twice", "attempted"),
        ("no-events", "0 cases"),
        ("markup-in-texts", "unknown"),
        ("long-history", "delivered"),
        ("letter-pack-light", "delivered"),
        ("registered-mail", "attempted"),
        ("from-abroad", "arrived"),
        ("slow", "delivered"),
        ("unknown-message", "0 cases"),
        ("not-registered", "failure unknown-number"),
        ("too-many-requests", "failure busy"),
        ("source-busy", "failure busy"),
        ("source-timeout", "failure timed-out"),
        ("source-unreachable", "failure server"),
        ("source-unreadable", "failure server"),
        ("internal", "failure server"),
    ]);
    let mut wrong = Vec::new();
    for sample in capabilities["samples"].as_array().expect("samples") {
        let text = |name: &str| sample[name].as_str().expect("a text");
        let wanted = match text("kind") {
            "item" => Wanted::Item(text("number").to_owned()),
            _ => Wanted::VisaPassport(text("number").to_owned()),
        };
        let (_, result) = look_up(&server, wanted).await;
        let read = match result {
            Ok(found) => current(found),
            Err(failure) => format!("failure {}", failure.id()),
        };
        let shows = text("shows");
        let expected = odd.get(shows).copied().unwrap_or(shows);
        if read != expected {
            wrong.push(format!("{shows}: expected {expected}, read {read}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[tokio::test]
async fn the_app_waits_as_long_as_the_backend_asks() {
    let server = sample().await;
    let number = server.sample("item", "too-many-requests").await;
    let (pauses, result) = look_up(&server, Wanted::Item(number)).await;
    assert_eq!(pauses, [3_000, 3_000], "twice, each time as long as it asks");
    assert_eq!(result.expect_err("busy"), Failure::Busy { again: Some(3) });
    let number = server.sample("item", "source-busy").await;
    let (pauses, result) = look_up(&server, Wanted::Item(number)).await;
    assert_eq!((pauses.as_slice(), result.expect_err("busy")), (&[][..], Failure::Busy { again: Some(30) }));
}

#[tokio::test]
async fn a_passport_number_stands_in_no_address() {
    let request = Lookup::new(backend(), Wanted::VisaPassport("TT0000003".to_owned()), Limits::default()).request();
    assert_eq!(request.url, "/v1/visa-passport");
    let Ok(Found::Visa(visa)) = look_up(&sample().await, Wanted::VisaPassport("TT0000003".to_owned())).await.1 else {
        panic!("a message")
    };
    assert_eq!(visa.text, "Out for Delivery");
    assert!(visa.item.is_some() && visa.sample);
    assert_eq!(backend().kind, Kind::Tebiki);
}

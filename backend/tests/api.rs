//! The API with made-up answers, over real connections.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::fs;

use common::{Running, options};
use reqwest::Method;
use serde_json::{Value, json};
use tebiki_backend::{Options, SourceKind};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

async fn sample() -> Running {
    Running::start(Options { source: SourceKind::Sample, ..options() }).await
}

#[tokio::test]
async fn the_description_in_the_repository_is_current() {
    let kept = include_str!("../openapi.json");
    assert_eq!(
        kept,
        tebiki_backend::openapi(),
        "write it anew: cargo run -p tebiki-backend -- --openapi > backend/openapi.json"
    );
    let served = sample().await.get("/openapi.json").await;
    assert_eq!((served.status, served.header("content-type")), (200, "application/json"));
    assert_eq!(served.text, kept);
    assert_eq!(served.json()["openapi"], "3.1.0");
}

#[tokio::test]
async fn capabilities_say_what_is_offered() {
    let server = sample().await;
    let answer = server.get("/v1/capabilities").await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
    assert_eq!(answer.header("cache-control"), "public, max-age=300");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    let body = answer.json();
    assert_eq!(body["contract"], "tebiki");
    assert_eq!(body["version"], 1);
    assert_eq!(body["source"], "sample");
    assert_eq!((&body["items"], &body["visaPassport"]), (&json!(true), &json!(true)));
    assert_eq!(body["languages"], json!(["en", "ja"]));
}

#[tokio::test]
async fn the_numbers_in_the_readme_are_samples() {
    let readme = include_str!("../../README.md");
    let section = readme.split("## ").find(|section| section.starts_with("Point it at")).expect("the section");
    let capabilities = sample().await.get("/v1/capabilities").await.json();
    let samples = capabilities["samples"].as_array().expect("samples");
    let words = section.split(|char: char| !char.is_ascii_alphanumeric());
    let numbers: Vec<&str> = words
        .filter(|word| word.len() > 8 && word.ends_with(|char: char| char.is_ascii_digit() || char == 'P'))
        .collect();
    assert!(numbers.len() > 10, "{numbers:?}");
    for number in numbers {
        assert!(samples.iter().any(|sample| sample["number"] == number), "{number}");
    }
}

#[tokio::test]
async fn an_item_has_its_events_in_both_languages() {
    let server = sample().await;
    let number = server.sample("item", "attempted").await;
    let answer = server.get(&format!("/v1/items/{number}?lang=en")).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
    assert_eq!(answer.header("cache-control"), "public, max-age=60");
    let body = answer.json();
    assert_eq!(body["number"], number);
    assert_eq!(body["carrier"], "japan-post");
    assert_eq!(body["service"], "Letter Pack Plus");
    assert_eq!(body["language"], "en");
    assert_eq!(body["fetchedAt"], "2026-11-22T10:00:00+09:00");
    assert_eq!(body["source"], "sample");
    let last = body["events"].as_array().and_then(|events| events.last()).expect("events");
    assert_eq!(
        *last,
        json!({
            "time": "2026-11-21T14:05:00+09:00",
            "localTime": "2026-11-21T14:05",
            "code": "attempted",
            "text": "Absence. Attempted delivery.",
            "detail": null,
            "office": "KOJIMACHI",
            "region": "TOKYO",
            "postalCode": "102-8799",
        })
    );
    for path in [format!("/v1/items/{number}"), format!("/v1/items/{number}?lang=ja")] {
        let body = server.get(&path).await.json();
        let last = body["events"].as_array().and_then(|events| events.last()).expect("events");
        assert_eq!((&body["language"], &last["text"]), (&json!("ja"), &json!("ご不在のため持ち戻り")), "{path}");
    }
}

#[tokio::test]
async fn times_are_null_where_they_are_not_known() {
    let server = sample().await;
    let mut seen = Vec::new();
    for shows in ["no-times", "days-without-times", "from-abroad"] {
        let number = server.sample("item", shows).await;
        let body = server.get(&format!("/v1/items/{number}")).await.json();
        seen.push((body["events"][0]["time"].clone(), body["events"][0]["localTime"].clone()));
    }
    assert_eq!(
        seen,
        [(Value::Null, Value::Null), (Value::Null, json!("2026-11-19")), (Value::Null, json!("2026-11-16T15:10"))]
    );
}

#[tokio::test]
async fn what_is_wrong_with_a_request_is_said() {
    let server = sample().await;
    for (path, status, code) in [
        ("/v1/items/1234", 400, "invalid-number"),
        ("/v1/items/1234-5678-9015", 400, "invalid-number"),
        ("/v1/items/%EF%BC%91%EF%BC%92", 400, "invalid-number"),
        ("/v1/items/%ff%ff", 400, "invalid-number"),
        ("/v1/items/123456789015?lang=fr", 400, "invalid-language"),
        ("/v1/items/123456789015?lang=", 400, "invalid-language"),
        ("/v1/items/123456789015?lang=en&lang=ja", 400, "invalid-language"),
        ("/v1/items/123456789010", 404, "unknown-number"),
        ("/v1/items/123456789015/events", 404, "no-such-path"),
        ("/v1/items/", 404, "no-such-path"),
        ("/v1/", 404, "no-such-path"),
        ("/v2/items/123456789015", 404, "no-such-path"),
        ("/", 404, "no-such-path"),
        ("/config.json", 404, "no-such-path"),
    ] {
        server.get(path).await.is_problem(status, code);
    }
    let answer = server.send(Method::DELETE, "/v1/items/123456789015", &[], "").await;
    answer.is_problem(405, "method-not-allowed");
    assert_eq!(answer.header("allow"), "GET,HEAD");
}

#[tokio::test]
async fn no_data_may_be_kept_for_a_while_and_other_problems_may_not() {
    let server = sample().await;
    assert_eq!(server.get("/v1/items/123456789010").await.header("cache-control"), "public, max-age=60");
    assert_eq!(server.get("/v1/items/1234").await.header("cache-control"), "no-store");
}

#[tokio::test]
async fn made_up_faults_are_problems() {
    let server = sample().await;
    for (shows, status, code, retry) in [
        ("not-registered", 404, "unknown-number", ""),
        ("too-many-requests", 429, "too-many-requests", "3"),
        ("source-busy", 503, "source-busy", "30"),
        ("source-timeout", 504, "source-timeout", ""),
        ("source-unreachable", 502, "source-unreachable", ""),
        ("source-unreadable", 502, "source-unreadable", ""),
        ("internal", 500, "internal", ""),
    ] {
        let number = server.sample("item", shows).await;
        let answer = server.get(&format!("/v1/items/{number}")).await;
        answer.is_problem(status, code);
        assert_eq!(answer.header("retry-after"), retry, "{shows}");
        assert!(!answer.text.contains(&number), "a problem says no number");
    }
}

#[tokio::test]
async fn a_passport_is_asked_for_in_the_body() {
    let server = sample().await;
    let answer = server.post("/v1/visa-passport", r#"{"passportNumber":"TT0000003"}"#).await;
    assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"));
    let out = server.sample("item", "out").await;
    assert_eq!(
        answer.json(),
        json!({
            "code": "out-for-delivery",
            "text": "Out for Delivery",
            "itemNumber": out,
            "fetchedAt": "2026-11-22T10:00:00+09:00",
            "source": "sample",
        })
    );
    let unknown = server.post("/v1/visa-passport", r#"{"passportNumber":"TT0000007"}"#).await.json();
    assert_eq!(unknown["code"], Value::Null);
    let other = server.post("/v1/visa-passport", r#"{"passportNumber":"XX9999999"}"#).await.json();
    assert_eq!((&other["code"], &other["itemNumber"]), (&json!("no-update"), &Value::Null));
}

#[tokio::test]
async fn what_is_wrong_with_a_body_is_said() {
    let server = sample().await;
    let path = "/v1/visa-passport";
    for (body, status, code) in [
        ("", 400, "invalid-body"),
        ("{", 400, "invalid-body"),
        ("[]", 400, "invalid-body"),
        ("{}", 400, "invalid-body"),
        (r#"{"passportNumber":1234567}"#, 400, "invalid-body"),
        (r#"{"passportNumber":"TT0000003","name":"x"}"#, 400, "invalid-body"),
        (r#"{"passportNumber":"TT0000003","passportNumber":"TT0000003"}"#, 400, "invalid-body"),
        (r#"{"passportNumber":""}"#, 400, "invalid-passport-number"),
        (r#"{"passportNumber":"tt0000003"}"#, 400, "invalid-passport-number"),
        (r#"{"passportNumber":"TT 0000003"}"#, 400, "invalid-passport-number"),
    ] {
        let answer = server.post(path, body).await;
        answer.is_problem(status, code);
        assert!(!answer.text.contains("0000003"), "a problem says no number: {}", answer.text);
    }
    server.post(path, format!("{{\"passportNumber\":\"{}\"}}", "T".repeat(2000))).await.is_problem(413, "too-large");
    server.post(path, "[".repeat(1024)).await.is_problem(400, "invalid-body");
    for kind in ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""] {
        let answer = server.send(Method::POST, path, &[("content-type", kind)], "{}").await;
        answer.is_problem(415, "unsupported-media-type");
    }
    let kind = [("content-type", "Application/JSON; charset=utf-8")];
    assert_eq!(server.send(Method::POST, path, &kind, r#"{"passportNumber":"TT0000003"}"#).await.status, 200);
    server.get("/v1/visa-passport?passportNumber=TT0000003").await.is_problem(405, "method-not-allowed");
}

#[tokio::test]
async fn who_asks_too_often_has_to_wait() {
    let server = Running::start(Options { source: SourceKind::Sample, rate: 2, ..options() }).await;
    let path = "/v1/items/123456789010";
    for _ in 0..2 {
        assert_eq!(server.get(path).await.status, 404);
    }
    let answer = server.get(path).await;
    answer.is_problem(429, "too-many-requests");
    let wait: u32 = answer.header("retry-after").parse().expect("seconds");
    assert!((1..=31).contains(&wait), "{wait}");
    server.post("/v1/visa-passport", r#"{"passportNumber":"TT0000003"}"#).await.is_problem(429, "too-many-requests");
    for free in ["/v1/capabilities", "/healthz", "/metrics", "/openapi.json"] {
        assert_eq!(server.get(free).await.status, 200, "{free}");
    }
}

#[tokio::test]
async fn behind_a_proxy_each_client_has_its_own_limit() {
    let behind = Options { client_header: Some("X-Forwarded-For".to_owned()), ..options() };
    let server = Running::start(Options { source: SourceKind::Sample, rate: 1, ..behind }).await;
    let mut statuses = Vec::new();
    for client in ["192.0.2.1", "192.0.2.2", "192.0.2.1"] {
        let headers = [("x-forwarded-for", client)];
        statuses.push(server.send(Method::GET, "/v1/items/123456789010", &headers, "").await.status);
    }
    assert_eq!(statuses, [404, 404, 429]);
}

#[tokio::test]
async fn only_named_origins_may_ask_from_a_browser() {
    let allow_origins = vec!["https://example.org".to_owned(), "http://127.0.0.1:8080".to_owned()];
    let server = Running::start(Options { source: SourceKind::Sample, allow_origins, ..options() }).await;
    let allowed = |answer: &common::Answer| answer.header("access-control-allow-origin").to_owned();
    let from = |origin: &'static str| [("origin", origin)];
    for path in ["/v1/capabilities", "/v1/items/1", "/v1/nothing", "/openapi.json"] {
        let answer = server.send(Method::GET, path, &from("https://example.org"), "").await;
        assert_eq!(allowed(&answer), "https://example.org", "{path}");
        assert_eq!(answer.header("access-control-expose-headers"), "retry-after");
        assert_eq!(answer.header("vary"), "origin");
        assert_eq!(allowed(&server.send(Method::GET, path, &from("https://example.com"), "").await), "", "{path}");
    }
    let preflight = [
        ("origin", "https://example.org"),
        ("access-control-request-method", "POST"),
        ("access-control-request-headers", "content-type"),
    ];
    let answer = server.send(Method::OPTIONS, "/v1/visa-passport", &preflight, "").await;
    assert_eq!((answer.status, allowed(&answer).as_str()), (200, "https://example.org"));
    assert_eq!(answer.header("access-control-allow-headers"), "content-type");
    assert_eq!(answer.header("access-control-allow-methods"), "GET,POST");

    let everybody = Options { allow_origins: vec!["*".to_owned()], source: SourceKind::Sample, ..options() };
    let answer =
        Running::start(everybody).await.send(Method::GET, "/v1/capabilities", &from("https://a.example"), "").await;
    assert_eq!(allowed(&answer), "*");
    let answer = sample().await.send(Method::GET, "/v1/capabilities", &from("https://example.org"), "").await;
    assert_eq!(allowed(&answer), "", "without a list nobody else may");
}

#[tokio::test]
async fn figures_count_and_name_no_number() {
    let server = sample().await;
    let number = server.sample("item", "delivered").await;
    server.get(&format!("/v1/items/{number}?lang=en")).await;
    server.get("/v1/items/987654").await;
    server.get("/v1/secret-path-4711").await;
    server.post("/v1/visa-passport", r#"{"passportNumber":"TT0000003"}"#).await;
    let figures = server.get("/metrics").await;
    assert_eq!(figures.header("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    for line in [
        "tebiki_answers_total{route=\"/v1/items/{number}\",status=\"200\"} 1",
        "tebiki_answers_total{route=\"/v1/items/{number}\",status=\"400\"} 1",
        "tebiki_answers_total{route=\"/v1/visa-passport\",status=\"200\"} 1",
        "tebiki_answer_seconds_count{route=\"/v1/items/{number}\"} 2",
    ] {
        assert!(figures.text.lines().any(|found| found == line), "{line} in {}", figures.text);
    }
    for secret in [number.as_str(), "987654", "4711", "TT0000003", "127.0.0.1"] {
        assert!(!figures.text.contains(secret), "{secret}");
    }
    let health = server.get("/healthz").await;
    assert_eq!((health.status, health.text.as_str()), (200, "ok\n"));
}

#[tokio::test]
async fn one_origin_serves_the_site_and_the_api() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let config = folder.path().join("config.json");
    fs::write(folder.path().join("404.html"), "<p>not here").expect("written");
    fs::write(folder.path().join("_headers"), "/*\n  X-Site: yes\n").expect("written");
    fs::write(&config, r#"{"origin":"http://127.0.0.1:8080","statusBackend":null}"#).expect("written");
    fs::write(folder.path().join("config.json.br"), "compressed").expect("written");
    let site = Some(folder.path().to_owned());
    let server = Running::start(Options { site: site.clone(), source: SourceKind::Sample, ..options() }).await;

    assert_eq!(server.get("/v1/capabilities").await.status, 200);
    server.get("/v1/nothing").await.is_problem(404, "no-such-path");
    let missing = server.get("/nothing").await;
    assert_eq!((missing.status, missing.text.as_str()), (404, "<p>not here"));

    let named = json!({"origin": "http://127.0.0.1:8080", "statusBackend": {"kind": "tebiki", "url": "/"}});
    for headers in [&[][..], &[("accept-encoding", "br")][..]] {
        let answer = server.send(Method::GET, "/config.json", headers, "").await;
        assert_eq!((answer.header("content-type"), answer.header("cache-control")), ("application/json", "no-cache"));
        assert_eq!(answer.header("x-site"), "yes");
        assert_eq!(answer.json(), named);
    }
    let head = server.send(Method::HEAD, "/config.json", &[], "").await;
    assert_eq!((head.status, head.text.as_str()), (200, ""));

    // A site that names a backend keeps it; one without a configuration has none.
    let own = r#"{"statusBackend":{"kind":"rsshub","url":"https://rss.example"}}"#;
    fs::write(&config, own).expect("written");
    assert_eq!(server.get("/config.json").await.text, own);
    fs::write(&config, "not JSON").expect("written");
    assert_eq!(server.get("/config.json").await.text, "not JSON");
    fs::remove_file(&config).expect("removed");
    assert_eq!(server.get("/config.json").await.status, 404);

    // Without a source it is a host of files and nothing more.
    fs::write(&config, r#"{"statusBackend":null}"#).expect("written");
    let host = Running::start(Options { site, ..options() }).await;
    assert_eq!(host.get("/config.json").await.text, r#"{"statusBackend":null}"#);
    for path in ["/v1/capabilities", "/healthz", "/metrics", "/openapi.json"] {
        assert_eq!(host.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_server_that_cannot_be_says_why() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let given = |source| Options { site: Some(folder.path().to_owned()), source, ..options() };
    for (options, says) in [
        (options(), "there is nothing to serve"),
        (
            Options { allow_origins: vec!["example.org".into()], ..given(SourceKind::Sample) },
            "example.org is no origin",
        ),
        (Options { client_header: Some("a b".into()), ..given(SourceKind::Sample) }, "a b is no name of a header"),
        (Options { upstream: "ftp://a.example".into(), ..given(SourceKind::JapanPost) }, "cannot be asked"),
        (Options { upstream: "nowhere".into(), ..given(SourceKind::JapanPost) }, "cannot be asked"),
    ] {
        let error = options.bind().await.expect_err("it cannot start").to_string();
        assert!(error.contains(says), "{error}");
    }
}

#[tokio::test]
async fn answers_under_way_are_finished_before_it_stops() {
    let server = sample().await;
    let mut stream = TcpStream::connect(server.address).await.expect("connected");
    let body = r#"{"passportNumber":"TT0000001"}"#;
    let head = format!(
        "POST /v1/visa-passport HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         Expect: 100-continue\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.expect("sent");
    // It says so when it begins to read the body.
    let mut interim = [0; 25];
    stream.read_exact(&mut interim).await.expect("an interim answer");
    assert_eq!(&interim, b"HTTP/1.1 100 Continue\r\n\r\n");
    server.stop.send(()).expect("it runs");
    stream.write_all(body.as_bytes()).await.expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("still-with-embassy"), "{answer}");
    server.running.await.expect("no panic").expect("it stopped");
}

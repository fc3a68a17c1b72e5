//! The API with a stand-in for Japan Post's site, well and with every fault.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use common::{Running, options};
use serde_json::{Value, json};
use tebiki_backend::{Options, SourceKind};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
};

/// The number that the site knows; another one would do.
const NUMBER: &str = "123456789015";

/// What the stand-in answers, whatever is asked.
#[derive(Clone)]
enum Says {
    /// The page of an item in the language that was asked for.
    Item,
    /// That there is no data.
    Unknown,
    /// These bytes, and then it closes the connection.
    Bytes(Vec<u8>),
    /// Nothing, and it keeps the connection.
    Nothing,
    /// The page of an item, one byte at a time and too slowly.
    Drips,
}

/// A stand-in for Japan Post's site.
struct Site {
    address: SocketAddr,
    asked: Arc<AtomicUsize>,
    most_at_once: Arc<AtomicUsize>,
    /// How many answers may go out; each takes one.
    permits: Arc<Semaphore>,
}

impl Site {
    async fn saying(says: Says) -> Self {
        let site = Self::holding(says).await;
        site.permits.add_permits(1_000_000);
        site
    }

    /// It answers nobody until there are permits.
    async fn holding(says: Says) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let site = Self {
            address: listener.local_addr().expect("an address"),
            asked: Arc::default(),
            most_at_once: Arc::default(),
            permits: Arc::new(Semaphore::new(0)),
        };
        let (asked, most, permits) = (site.asked.clone(), site.most_at_once.clone(), site.permits.clone());
        let at_once = Arc::new(AtomicUsize::new(0));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (asked, most, permits, says) = (asked.clone(), most.clone(), permits.clone(), says.clone());
                let at_once = at_once.clone();
                tokio::spawn(async move {
                    asked.fetch_add(1, Ordering::SeqCst);
                    most.fetch_max(at_once.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    permits.acquire().await.expect("never closed").forget();
                    at_once.fetch_sub(1, Ordering::SeqCst);
                    // A client that has gone away is no fault of this test.
                    let _ = answer(stream, &says).await;
                });
            }
        });
        site
    }

    fn options(&self) -> Options {
        Options { source: SourceKind::JapanPost, upstream: format!("http://{}", self.address), ..options() }
    }

    async fn backend(&self) -> Running {
        Running::start(self.options()).await
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    async fn is_asked(&self, times: usize) {
        while self.asked() < times {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

async fn answer(mut stream: TcpStream, says: &Says) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let path = head.split(' ').nth(1).unwrap_or_default();
    let query = path.strip_prefix("/services/srv/search/direct?").expect("the page of the site");
    let value =
        |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')).unwrap_or_default();
    let (number, locale) = (value("reqCodeNo1"), value("locale"));
    let page = match (says, locale) {
        (Says::Unknown, "en") => include_str!("pages/unknown.en.html"),
        (Says::Unknown, _) => include_str!("pages/unknown.ja.html"),
        (_, "en") => include_str!("pages/item.en.html"),
        _ => include_str!("pages/item.ja.html"),
    };
    let page = page.replace("{number}", number);
    match says {
        Says::Item | Says::Unknown => stream.write_all(&html("text/html;charset=UTF-8", page.as_bytes())).await?,
        Says::Bytes(bytes) => stream.write_all(bytes).await?,
        Says::Nothing => std::future::pending().await,
        Says::Drips => {
            for byte in html("text/html", page.as_bytes()) {
                stream.write_all(&[byte]).await?;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    }
    stream.shutdown().await
}

fn html(kind: &str, body: &[u8]) -> Vec<u8> {
    status("200 OK", &format!("Content-Type: {kind}\r\n"), body)
}

fn status(line: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let mut bytes =
        format!("HTTP/1.1 {line}\r\n{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n").into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

fn path(language: &str) -> String {
    format!("/v1/items/{NUMBER}?lang={language}")
}

#[tokio::test]
async fn an_item_is_read_from_the_page_in_both_languages() {
    let site = Site::saying(Says::Item).await;
    let backend = site.backend().await;
    let capabilities = backend.get("/v1/capabilities").await.json();
    assert_eq!(capabilities["source"], "japan-post");
    assert_eq!((&capabilities["visaPassport"], &capabilities["samples"]), (&json!(false), &json!([])));

    let answer = backend.get(&path("en")).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let body = answer.json();
    assert_eq!(body["number"], NUMBER);
    assert_eq!((&body["service"], &body["source"]), (&json!("Letter Pack Plus"), &json!("japan-post")));
    assert_eq!(body["fetchedAt"], "2026-11-22T10:00:00+09:00");
    let last = body["events"].as_array().and_then(|events| events.last()).expect("events").clone();
    assert_eq!((&last["code"], &last["text"]), (&json!("attempted"), &json!("Absence. Attempted delivery.")));
    assert_eq!(last["time"], "2026-11-19T14:05:00+09:00");
    let body = backend.get(&path("ja")).await.json();
    assert_eq!(body["events"][0]["text"], "引受");
    assert_eq!(site.asked(), 2, "each language once");
}

#[tokio::test]
async fn what_the_site_sends_in_another_encoding_is_read() {
    let page = include_str!("pages/item.ja.html").replace("{number}", NUMBER);
    let (bytes, _, lost) = encoding_rs::SHIFT_JIS.encode(&page);
    assert!(!lost);
    let site = Site::saying(Says::Bytes(html("text/html; charset=Shift_JIS", &bytes))).await;
    assert_eq!(site.backend().await.get(&path("ja")).await.json()["events"][0]["office"], "赤坂郵便局");
}

#[tokio::test]
async fn an_answer_is_kept_and_says_for_how_long() {
    let site = Site::saying(Says::Item).await;
    let backend = site.backend().await;
    for _ in 0..3 {
        let answer = backend.get(&path("en")).await;
        let age = answer.header("cache-control").strip_prefix("public, max-age=").expect("a time").to_owned();
        assert!((1..=300).contains(&age.parse::<u32>().expect("seconds")), "{age}");
    }
    assert_eq!(site.asked(), 1);
    let figures = backend.get("/metrics").await.text;
    for line in [
        "tebiki_cache_lookups_total{outcome=\"hit\"} 2",
        "tebiki_cache_lookups_total{outcome=\"miss\"} 1",
        "tebiki_source_answers_total{outcome=\"known\"} 1",
        "tebiki_source_seconds_count 1",
    ] {
        assert!(figures.lines().any(|found| found == line), "{line} in {figures}");
    }
    assert!(!figures.contains(NUMBER));
}

#[tokio::test]
async fn an_old_answer_is_asked_for_again() {
    let site = Site::saying(Says::Item).await;
    let backend = Running::start(Options { keep: Duration::from_millis(1), ..site.options() }).await;
    for _ in 0..2 {
        assert_eq!(backend.get(&path("en")).await.status, 200);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(site.asked(), 2);
}

#[tokio::test]
async fn no_data_is_kept_for_a_shorter_time() {
    let site = Site::saying(Says::Unknown).await;
    let backend = site.backend().await;
    for language in ["ja", "en", "ja"] {
        let answer = backend.get(&path(language)).await;
        answer.is_problem(404, "unknown-number");
        let age = answer.header("cache-control").strip_prefix("public, max-age=").expect("a time").to_owned();
        assert!((1..=60).contains(&age.parse::<u32>().expect("seconds")), "{age}");
    }
    assert_eq!(site.asked(), 2, "each language once");
}

#[tokio::test]
async fn many_who_ask_for_one_number_make_one_request() {
    let site = Site::holding(Says::Item).await;
    let backend = Arc::new(site.backend().await);
    let waiting: Vec<_> = (0..20)
        .map(|_| {
            let backend = Arc::clone(&backend);
            tokio::spawn(async move { backend.get(&path("en")).await.status })
        })
        .collect();
    site.is_asked(1).await;
    // Time enough for a second request, if there were one.
    tokio::time::sleep(Duration::from_millis(200)).await;
    site.permits.add_permits(20);
    for waiting in waiting {
        assert_eq!(waiting.await.expect("an answer"), 200);
    }
    assert_eq!(site.asked(), 1);
}

#[tokio::test]
async fn when_the_first_goes_away_the_next_one_asks() {
    let site = Site::holding(Says::Item).await;
    let backend = site.backend().await;
    let first = common::client();
    let url = format!("http://{}{}", backend.address, path("en"));
    let first = tokio::spawn(async move { first.get(url).send().await });
    site.is_asked(1).await;
    first.abort();
    site.permits.add_permits(20);
    assert_eq!(backend.get(&path("en")).await.status, 200);
}

#[tokio::test]
async fn different_numbers_are_asked_for_a_few_at_a_time() {
    let site = Site::holding(Says::Item).await;
    let backend = Arc::new(site.backend().await);
    let waiting: Vec<_> = (10..22)
        .map(|number| {
            let backend = Arc::clone(&backend);
            tokio::spawn(async move { backend.get(&format!("/v1/items/1234567890{number}")).await.status })
        })
        .collect();
    site.is_asked(4).await;
    // Time enough for a fifth request, if there were one.
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(site.most_at_once.load(Ordering::SeqCst), 4);
    site.permits.add_permits(20);
    for waiting in waiting {
        assert_eq!(waiting.await.expect("an answer"), 200);
    }
    assert_eq!((site.asked(), site.most_at_once.load(Ordering::SeqCst)), (12, 4));
}

#[tokio::test]
async fn who_waits_too_long_for_a_turn_is_told_so() {
    let site = Site::holding(Says::Item).await;
    let backend = Arc::new(Running::start(Options { patience: Duration::from_secs(1), ..site.options() }).await);
    let waiting: Vec<_> = (10..15)
        .map(|number| {
            let backend = Arc::clone(&backend);
            tokio::spawn(async move { backend.get(&format!("/v1/items/1234567890{number}")).await })
        })
        .collect();
    let mut answers = Vec::new();
    site.is_asked(4).await;
    for waiting in waiting {
        answers.push(waiting.await.expect("an answer"));
    }
    answers.sort_by_key(|answer| answer.status);
    answers[0].is_problem(503, "source-busy");
    assert_eq!(answers[0].header("retry-after"), "5");
    answers[1].is_problem(504, "source-timeout");
}

#[tokio::test]
async fn every_fault_of_the_site_is_a_problem_and_none_is_kept() {
    let page = include_str!("pages/item.ja.html").replace("{number}", NUMBER);
    let whole = html("text/html", page.as_bytes());
    let cut = &whole[..whole.len() / 2];
    let elsewhere = "Location: http://127.0.0.1:1/\r\nContent-Type: text/html\r\n";
    let kind = "Content-Type: text/html\r\n";
    for (what, says, code, title) in [
        ("a fault", Says::Bytes(status("500 Oh", kind, b"<p>")), 502, "source-unreachable"),
        ("a redirect", Says::Bytes(status("302 Found", elsewhere, b"")), 502, "source-unreadable"),
        ("no such page", Says::Bytes(status("404 Not Found", kind, b"<p>")), 502, "source-unreadable"),
        ("gone", Says::Bytes(status("410 Gone", kind, page.as_bytes())), 502, "source-unreadable"),
        ("JSON", Says::Bytes(html("application/json", b"{}")), 502, "source-unreadable"),
        ("no type", Says::Bytes(status("200 OK", "", page.as_bytes())), 502, "source-unreadable"),
        ("another page", Says::Bytes(html("text/html", b"<h1>Maintenance</h1>")), 502, "source-unreadable"),
        ("no HTTP", Says::Bytes(b"hello\r\n\r\n".to_vec()), 502, "source-unreachable"),
        ("nothing", Says::Bytes(Vec::new()), 502, "source-unreachable"),
        ("half a page", Says::Bytes(cut.to_vec()), 502, "source-unreachable"),
        ("too much", Says::Bytes(html("text/html", &vec![b' '; 300_000])), 502, "source-unreadable"),
    ] {
        let site = Site::saying(says).await;
        let backend = site.backend().await;
        for asked in 1..=2 {
            let answer = backend.get(&path("ja")).await;
            assert_eq!(answer.status, code, "{what}: {}", answer.text);
            answer.is_problem(code, title);
            assert_eq!(answer.header("cache-control"), "no-store", "{what}");
            assert!(!answer.text.contains(NUMBER) && !answer.text.contains("127.0.0.1"), "{what}: {}", answer.text);
            assert_eq!(site.asked(), asked, "{what}");
        }
        let figures = backend.get("/metrics").await.text;
        let line = format!("tebiki_source_answers_total{{outcome=\"{title}\"}} 2");
        assert!(figures.lines().any(|found| found == line), "{what}: {line} in {figures}");
    }
}

#[tokio::test]
async fn a_site_that_is_not_there_is_a_problem() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let upstream = format!("http://{address}/");
    let backend = Running::start(Options { source: SourceKind::JapanPost, upstream, ..options() }).await;
    backend.get(&path("ja")).await.is_problem(502, "source-unreachable");
}

#[tokio::test]
async fn a_site_that_is_too_slow_is_a_problem() {
    for says in [Says::Nothing, Says::Drips] {
        let site = Site::saying(says).await;
        let backend = Running::start(Options { patience: Duration::from_millis(300), ..site.options() }).await;
        backend.get(&path("ja")).await.is_problem(504, "source-timeout");
    }
}

#[tokio::test]
async fn a_site_that_asks_for_a_rest_gets_it() {
    for (line, header, wait) in [
        ("503 Service Unavailable", "Retry-After: 120\r\n", 120),
        ("429 Too Many Requests", "", 60),
        ("403 Forbidden", "", 60),
        ("503 Service Unavailable", "Retry-After: 99999999\r\n", 3600),
        ("503 Service Unavailable", "Retry-After: Wed, 25 Nov 2026 10:00:00 GMT\r\n", 60),
        ("503 Service Unavailable", "Retry-After: 0\r\n", 1),
    ] {
        let site = Site::saying(Says::Bytes(status(line, header, b""))).await;
        let backend = site.backend().await;
        let first = backend.get(&path("ja")).await;
        first.is_problem(503, "source-busy");
        assert_eq!(first.header("retry-after"), wait.to_string(), "{header}");
        if wait == 1 {
            continue;
        }
        // Meanwhile nobody asks, also not for another number.
        let other = backend.get("/v1/items/123456789026").await;
        other.is_problem(503, "source-busy");
        let left: u32 = other.header("retry-after").parse().expect("seconds");
        assert!((1..=wait).contains(&left), "{left}");
        assert_eq!(site.asked(), 1);
    }
}

#[tokio::test]
async fn passports_are_not_offered() {
    let site = Site::saying(Says::Item).await;
    let backend = site.backend().await;
    backend.post("/v1/visa-passport", r#"{"passportNumber":"TT0000001"}"#).await.is_problem(404, "not-offered");
    assert_eq!(site.asked(), 0);
}

#[tokio::test]
async fn a_wrong_number_is_not_passed_on() {
    let site = Site::saying(Says::Item).await;
    let backend = site.backend().await;
    for number in ["1", "123456789015%26reqCodeNo2=1", "12345678901%0a"] {
        backend.get(&format!("/v1/items/{number}")).await.is_problem(400, "invalid-number");
    }
    assert_eq!(site.asked(), 0);
    assert_eq!(backend.get("/v1/items/123456789010").await.json()["number"], Value::from("123456789010"));
    assert_eq!(site.asked(), 1, "a check digit that does not agree is the carrier's to judge");
}

//! A server and a client for the tests of the API.

#![allow(dead_code, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::net::SocketAddr;

use reqwest::{Client, Method, header::HeaderMap};
use serde_json::Value;
use tebiki_backend::{Clock, Error, Options};
use tokio::{sync::oneshot, task::JoinHandle};

/// 2026-11-22T10:00:00+09:00.
pub const NOW: Clock = Clock::Fixed(1_795_309_200);

/// A server that runs as long as this lives.
pub struct Running {
    pub address: SocketAddr,
    pub stop: oneshot::Sender<()>,
    pub running: JoinHandle<Result<(), Error>>,
    client: Client,
}

/// An answer, read whole.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

/// Options for a test: any port, a clock that stands still, no limit.
pub fn options() -> Options {
    Options { rate: 0, clock: NOW, ..Options::new(([127, 0, 0, 1], 0).into()) }
}

impl Running {
    pub async fn start(options: Options) -> Self {
        let server = options.bind().await.expect("the server starts");
        let address = server.address();
        let (stop, stopped) = oneshot::channel();
        let running = tokio::spawn(server.run(async {
            let _ = stopped.await;
        }));
        Self { address, stop, running, client: client() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, &[], "").await
    }

    pub async fn post(&self, path: &str, body: impl Into<String>) -> Answer {
        self.send(Method::POST, path, &[("content-type", "application/json")], body).await
    }

    pub async fn send(&self, method: Method, path: &str, headers: &[(&str, &str)], body: impl Into<String>) -> Answer {
        let mut request = self.client.request(method, format!("http://{}{path}", self.address)).body(body.into());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = request.send().await.expect("an answer");
        Answer {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            text: response.text().await.expect("a whole answer in text"),
        }
    }

    /// The number of the sample that shows this.
    pub async fn sample(&self, kind: &str, shows: &str) -> String {
        let capabilities = self.get("/v1/capabilities").await.json();
        let samples = capabilities["samples"].as_array().expect("samples");
        let sample = samples.iter().find(|sample| sample["kind"] == kind && sample["shows"] == shows);
        sample.unwrap_or_else(|| panic!("no sample shows {shows}"))["number"].as_str().expect("a number").to_owned()
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a header in ASCII"))
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error} in {}", self.text))
    }

    /// That it is this problem, by the rules for all problems.
    pub fn is_problem(&self, status: u16, code: &str) {
        let body = self.json();
        assert_eq!((self.status, body["code"].as_str()), (status, Some(code)), "{}", self.text);
        assert_eq!(self.header("content-type"), "application/problem+json");
        assert_eq!(body["type"], format!("urn:tebiki:problem:{code}"));
        assert_eq!(body["status"], status);
        assert!(body["title"].as_str().is_some_and(|title| !title.is_empty()));
        let keys: Vec<&str> = body.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(keys, ["type", "title", "status", "code", "detail", "retryAfter"]);
        match body["retryAfter"].as_u64() {
            Some(seconds) => assert_eq!(self.header("retry-after"), seconds.to_string()),
            None => assert_eq!(self.header("retry-after"), ""),
        }
    }
}

/// A client without proxies that follows no redirect.
pub fn client() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().expect("a client")
}

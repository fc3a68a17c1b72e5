//! A status backend that does everything wrong that a backend can do, on loopback, over bare TCP. What it does is
//! written beforehand for each number, answer after answer; what reached it is written down.

use anyhow::{Context, Result};
use rustls::{ServerConfig, pki_types::PrivateKeyDer};
use serde_json::{Value, json};
use std::{
    collections::{HashMap, VecDeque},
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
    task::{AbortHandle, JoinSet},
    time::sleep,
};
use tokio_rustls::TlsAcceptor;

/// One answer.
#[derive(Debug, Clone)]
pub struct Act {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
    /// Whether pages of other origins may read it.
    cors: bool,
    how: How,
}

/// How an answer is sent.
#[derive(Debug, Clone, Copy, PartialEq)]
enum How {
    /// As it should be.
    Whole,
    /// The connection is reset after half of it.
    HalfAndReset,
    /// Nothing is ever sent.
    Silence,
    /// A byte a second.
    Drip,
}

impl Act {
    /// A good answer.
    pub fn good(body: &Value) -> Self {
        Self::raw(200, "application/json", body.to_string())
    }

    /// An answer with this status, type and body.
    pub fn raw(status: u16, kind: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("content-type", kind.to_owned())];
        Self { status, headers, body: body.into(), cors: true, how: How::Whole }
    }

    /// A problem of our contract.
    pub fn problem(status: u16, code: &str) -> Self {
        let problem =
            json!({"type": format!("urn:tebiki:problem:{code}"), "title": "T", "status": status, "code": code});
        Self::raw(status, "application/problem+json", problem.to_string())
    }

    /// With a header.
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// Which pages of other origins may not read.
    pub fn without_cors(self) -> Self {
        Self { cors: false, ..self }
    }

    /// Of which only the first half arrives.
    pub fn cut_and_reset(self) -> Self {
        Self { how: How::HalfAndReset, ..self }
    }

    /// Which arrives at a byte a second.
    pub fn drip(self) -> Self {
        Self { how: How::Drip, ..self }
    }

    /// No answer at all.
    pub fn silence() -> Self {
        Self { how: How::Silence, ..Self::raw(200, "application/json", "") }
    }
}

/// What reached the server.
#[derive(Debug, Clone)]
pub struct Received {
    /// `GET /v1/items/…`
    pub line: String,
    /// The headers, in lower case.
    pub headers: String,
    /// The body.
    pub body: String,
}

/// The server.
pub struct Faults {
    /// `http://127.0.0.1:…`
    pub origin: String,
    /// The same over TLS, with a certificate that nobody knows: `https://localhost:…`
    pub secure: String,
    shared: Arc<Shared>,
    tasks: [AbortHandle; 2],
}

#[derive(Default)]
struct Shared {
    acts: Mutex<HashMap<String, VecDeque<Act>>>,
    received: Mutex<Vec<Received>>,
    numbers: Mutex<u64>,
}

impl Faults {
    /// Starts the server on a free port.
    pub async fn start() -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.context("a port for the faults")?;
        let listening = listener.local_addr()?;
        let origin = format!("http://{listening}");
        let shared = Arc::new(Shared::default());
        let task = {
            let shared = Arc::clone(&shared);
            tokio::spawn(async move {
                let mut connections = JoinSet::new();
                while let Ok((stream, _)) = listener.accept().await {
                    let shared = Arc::clone(&shared);
                    connections.spawn(async move {
                        // A page that goes away breaks its connection; that is no fault of the test.
                        let _ = serve(stream, &shared).await;
                    });
                }
            })
        };
        let (secure, behind) = encrypted(listening).await?;
        Ok(Self { origin, secure, shared, tasks: [task.abort_handle(), behind] })
    }

    /// The host as a page shows it.
    pub fn host(&self) -> String {
        self.origin.trim_start_matches("http://").to_owned()
    }

    /// A number of its own for a test, whose check digit fits.
    pub fn number(&self) -> String {
        let mut last = self.shared.numbers.lock().unwrap_or_else(PoisonError::into_inner);
        *last += 1;
        let first = 99_000_000_000 + *last;
        format!("{first}{}", first % 7)
    }

    /// What is answered to the next questions about a number, one after the other; the last one again and again.
    pub fn answers(&self, number: &str, acts: Vec<Act>) {
        self.shared.acts.lock().unwrap_or_else(PoisonError::into_inner).insert(number.to_owned(), acts.into());
    }

    /// What reached the server about this number.
    pub fn received(&self, number: &str) -> Vec<Received> {
        let received = self.shared.received.lock().unwrap_or_else(PoisonError::into_inner);
        let about = |received: &&Received| received.line.contains(number) || received.body.contains(number);
        received.iter().filter(about).cloned().collect()
    }
}

impl Drop for Faults {
    fn drop(&mut self) {
        self.tasks.iter().for_each(AbortHandle::abort);
    }
}

/// Passes what arrives over TLS on to the server.
async fn encrypted(server: SocketAddr) -> Result<(String, AbortHandle)> {
    let signed = rcgen::generate_simple_self_signed(["localhost".to_owned()])?;
    let key = PrivateKeyDer::try_from(signed.signing_key.serialize_der()).map_err(anyhow::Error::msg)?;
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![signed.cert.der().clone()], key)?;
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.context("a port for the faults over TLS")?;
    let origin = format!("https://localhost:{}", listener.local_addr()?.port());
    let task = tokio::spawn(async move {
        let mut connections = JoinSet::new();
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            connections.spawn(async move {
                // As above, a connection that breaks is no fault of the test.
                if let (Ok(mut client), Ok(mut server)) =
                    (acceptor.accept(stream).await, TcpStream::connect(server).await)
                {
                    let _ = copy_bidirectional(&mut client, &mut server).await;
                }
            });
        }
    });
    Ok((origin, task.abort_handle()))
}

/// Answers the one request of a connection.
async fn serve(mut stream: TcpStream, shared: &Shared) -> Result<()> {
    let mut head = Vec::new();
    let mut chunk = vec![0; 8_192];
    let (text, body) = loop {
        let count = stream.read(&mut chunk).await?;
        if count == 0 {
            return Ok(());
        }
        head.extend_from_slice(chunk.get(..count).unwrap_or_default());
        let Some(end) = head.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let text = String::from_utf8_lossy(head.get(..end).unwrap_or_default()).into_owned();
        let length = text.to_ascii_lowercase();
        let length =
            length.split("content-length:").nth(1).and_then(|rest| rest.split("\r\n").next()?.trim().parse().ok());
        let wanted: usize = length.unwrap_or(0);
        let body = head.get(end + 4..).unwrap_or_default();
        if body.len() >= wanted {
            break (text, String::from_utf8_lossy(body).into_owned());
        }
    };
    let line = text.lines().next().unwrap_or_default().to_owned();
    let mut parts = line.split(' ');
    let (method, path) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let received = Received { line: line.clone(), headers: text.to_ascii_lowercase(), body: body.clone() };
    let act = if method == "OPTIONS" {
        Act::raw(204, "text/plain", "").with("access-control-allow-headers", "content-type")
    } else {
        shared.received.lock().unwrap_or_else(PoisonError::into_inner).push(received);
        act(shared, path, &body)
    };
    send(stream, act).await
}

fn act(shared: &Shared, path: &str, body: &str) -> Act {
    if path == "/v1/capabilities" {
        let offers = json!({"contract": "tebiki", "version": 1, "source": "japan-post", "items": true, "visaPassport": true, "languages": [], "samples": []});
        return Act::good(&offers);
    }
    let body: Value = serde_json::from_str(body).unwrap_or_default();
    let passport = body.get("passportNumber").and_then(Value::as_str);
    let number = passport.or_else(|| path.split(['/', '?']).find(|part| part.len() == 12)).unwrap_or_default();
    let mut acts = shared.acts.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(acts) = acts.get_mut(number) else { return Act::problem(404, "unknown-number") };
    match acts.len() {
        0 | 1 => acts.front().cloned(),
        _ => acts.pop_front(),
    }
    .unwrap_or_else(|| Act::problem(404, "unknown-number"))
}

async fn send(mut stream: TcpStream, act: Act) -> Result<()> {
    if act.how == How::Silence {
        // Until the page gives up and closes the connection.
        let mut rest = [0; 1];
        while stream.read(&mut rest).await? > 0 {}
        return Ok(());
    }
    let mut head = format!("HTTP/1.1 {} X\r\ncontent-length: {}\r\nconnection: close\r\n", act.status, act.body.len());
    for (name, value) in &act.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if act.cors {
        head.push_str("access-control-allow-origin: *\r\naccess-control-expose-headers: retry-after\r\n");
    }
    head.push_str("\r\n");
    stream.write_all(head.as_bytes()).await?;
    match act.how {
        How::Whole | How::Silence => stream.write_all(&act.body).await?,
        How::HalfAndReset => {
            stream.write_all(act.body.get(..act.body.len() / 2).unwrap_or_default()).await?;
            stream.flush().await?;
            // What is unread when it is dropped makes the system reset the connection; so does a linger of nothing.
            sleep(Duration::from_millis(50)).await;
            stream.set_zero_linger()?;
            return Ok(());
        }
        How::Drip => {
            for byte in &act.body {
                stream.write_all(&[*byte]).await?;
                stream.flush().await?;
                sleep(Duration::from_secs(1)).await;
            }
        }
    }
    stream.shutdown().await?;
    Ok(())
}

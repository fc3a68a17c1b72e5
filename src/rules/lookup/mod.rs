//! Looking a number up at a status backend: what to send, what an answer means, when to ask again, and when to stop.
//!
//! Nothing here sends anything. `ports/status_source.rs` sends what [`Lookup::request`] says and reports how it ended
//! until [`Step::Done`]; so the browser and the tests go the same way.

pub mod answer;
pub mod config;
pub mod retry;
pub mod words;

use crate::rules::{
    json::Fault,
    jst::Moment,
    status::{self, Context, japan_post},
};
use answer::{Capabilities, Item, Unusable, Visa};
use retry::{Attempt, Failed, Next};

pub use answer::LARGEST;
pub use config::{Backend, Choice, Config, Kind, Limits};

/// What is looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// What the backend offers.
    Capabilities,
    /// Where an item is; the number without hyphens.
    Item(String),
    /// Where a passport is.
    VisaPassport(String),
}

/// What is sent. Without credentials, without a referrer, and never on to another address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// How.
    pub method: Method,
    /// Where to.
    pub url: String,
    /// JSON, where there is a body.
    pub body: Option<String>,
}

/// How a request is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// It changes nothing and may be sent again.
    Get,
    /// It has a body.
    Post,
}

/// How a request ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// It was answered.
    Reply {
        /// The status.
        status: u16,
        /// The header `Retry-After`.
        retry_after: Option<String>,
        /// The body, as far as it is no longer than [`LARGEST`].
        body: Vec<u8>,
    },
    /// The device is offline.
    Offline,
    /// No connection, or the server does not allow this page to read its answers: a browser does not tell which.
    Unreachable,
    /// The server wanted to send us elsewhere.
    Redirected,
    /// No answer in time, or no whole one.
    TimedOut,
    /// The answer broke off.
    BrokeOff,
    /// The answer is longer than [`LARGEST`]; reading was stopped there.
    TooLarge,
}

/// Why there is no answer. Each has a sentence of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The device is offline.
    Offline,
    /// Not reached, or not allowed to read the answer.
    Unreachable,
    /// Sent on to another address, and not followed.
    Redirected,
    /// It took too long.
    TimedOut,
    /// The answer broke off.
    BrokeOff,
    /// The answer was far too long.
    TooLarge,
    /// Too many requests, or under maintenance.
    Busy {
        /// In how many seconds to ask again, where the server says it.
        again: Option<u64>,
    },
    /// The carrier does not know the number: not scanned yet, too old, or mistyped.
    UnknownNumber,
    /// The number has no shape that the backend takes.
    CheckNumber,
    /// The backend does not offer this.
    NotOffered,
    /// The backend does not let us in.
    Forbidden,
    /// The answer is not what was agreed.
    Malformed(Fault),
    /// The answer is about another number.
    WrongNumber,
    /// There is no such backend at this address.
    NotABackend,
    /// A fault of the backend, or of what it asks.
    Server,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// What the backend offers.
    Capabilities(Capabilities),
    /// Where an item is.
    Item(Item),
    /// Where a passport is.
    Visa(Visa),
}

/// What follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Wait so many milliseconds, and then send the request again.
    Wait(u64),
    /// That is all.
    Done(Result<Found, Failure>),
}

/// A look-up under way.
#[derive(Debug, Clone)]
pub struct Lookup {
    backend: Backend,
    wanted: Wanted,
    limits: Limits,
    attempts: u32,
}

impl Lookup {
    /// Begins to look something up.
    #[must_use]
    pub fn new(backend: Backend, wanted: Wanted, limits: Limits) -> Self {
        Self { backend, wanted, limits, attempts: 0 }
    }

    /// What to send.
    #[must_use]
    pub fn request(&self) -> Request {
        let url = self.backend.url();
        let get = |url| Request { method: Method::Get, url, body: None };
        match (&self.wanted, self.backend.kind) {
            // Japan Post's own Japanese words: they are complete, and are what a counter knows.
            (Wanted::Item(number), Kind::Tebiki) => get(format!("{url}/v1/items/{number}?lang=ja")),
            (Wanted::Item(number), Kind::RssHub) => get(format!("{url}/japanpost/track/{number}/ja?format=json")),
            (Wanted::Capabilities, _) => get(format!("{url}/v1/capabilities")),
            (Wanted::VisaPassport(number), _) => {
                let body = serde_json::json!({ "passportNumber": number }).to_string();
                Request { method: Method::Post, url: format!("{url}/v1/visa-passport"), body: Some(body) }
            }
        }
    }

    /// How long one request may take, when so many milliseconds have passed since the first was sent.
    #[must_use]
    pub fn limit(&self, elapsed: u64) -> u64 {
        self.limits.request.min(self.limits.total.saturating_sub(elapsed)).max(1)
    }

    /// Takes how a request ended. `elapsed` is in milliseconds since the first was sent, `jitter` chance from 0 to 1,000.
    pub fn ended(&mut self, ended: &Ended, now: Moment, elapsed: u64, jitter: u16) -> Step {
        self.attempts += 1;
        let failure = match self.outcome(ended, now) {
            Ok(found) => return Step::Done(Ok(found)),
            Err(failure) => failure,
        };
        let retry_after = match ended {
            Ended::Reply { retry_after, .. } => retry_after.as_deref().and_then(|text| retry::retry_after(text, now)),
            _ => None,
        };
        let method = self.request().method;
        let attempt = Attempt { method, number: self.attempts, failed: failed(failure), retry_after, elapsed, jitter };
        match retry::decide(self.limits, &attempt) {
            Next::Wait(pause) => Step::Wait(pause),
            Next::Stop => Step::Done(Err(failure)),
        }
    }

    fn outcome(&self, ended: &Ended, now: Moment) -> Result<Found, Failure> {
        match ended {
            Ended::Offline => Err(Failure::Offline),
            Ended::Unreachable => Err(Failure::Unreachable),
            Ended::Redirected => Err(Failure::Redirected),
            Ended::TimedOut => Err(Failure::TimedOut),
            Ended::BrokeOff => Err(Failure::BrokeOff),
            Ended::TooLarge => Err(Failure::TooLarge),
            Ended::Reply { status: 200..=299, body, .. } => self.read(body).map_err(|unusable| match unusable {
                Unusable::Malformed(fault) => Failure::Malformed(fault),
                Unusable::WrongNumber => Failure::WrongNumber,
            }),
            Ended::Reply { status, retry_after, body } => {
                let again = retry_after.as_deref().and_then(|text| retry::retry_after(text, now));
                Err(match self.backend.kind {
                    Kind::Tebiki => problem(*status, again, body),
                    Kind::RssHub => error_page(*status, again, body, now),
                })
            }
        }
    }

    fn read(&self, body: &[u8]) -> Result<Found, Unusable> {
        Ok(match (&self.wanted, self.backend.kind) {
            (Wanted::Item(number), Kind::Tebiki) => Found::Item(answer::tebiki_item(body, number)?),
            (Wanted::Item(number), Kind::RssHub) => Found::Item(answer::rsshub_item(body, number)?),
            (Wanted::Capabilities, _) => Found::Capabilities(answer::tebiki_capabilities(body)?),
            (Wanted::VisaPassport(_), _) => Found::Visa(answer::tebiki_visa(body)?),
        })
    }
}

impl Kind {
    /// What is known about a backend of this kind without asking it; none where it says so itself.
    #[must_use]
    pub fn capabilities(self) -> Option<Capabilities> {
        match self {
            Self::Tebiki => None,
            Self::RssHub => Some(Capabilities { items: true, visa_passport: false, sample: false }),
        }
    }
}

impl Failure {
    /// A permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Unreachable => "unreachable",
            Self::Redirected => "redirected",
            Self::TimedOut => "timed-out",
            Self::BrokeOff => "broke-off",
            Self::TooLarge => "too-large",
            Self::Busy { .. } => "busy",
            Self::UnknownNumber => "unknown-number",
            Self::CheckNumber => "check-number",
            Self::NotOffered => "not-offered",
            Self::Forbidden => "forbidden",
            Self::Malformed(_) => "malformed",
            Self::WrongNumber => "wrong-number",
            Self::NotABackend => "not-a-backend",
            Self::Server => "server",
        }
    }
}

/// The shape of a passport number: two letters and seven digits in Japan, six to twelve letters and digits elsewhere.
/// Spaces, hyphens and full width are taken away.
#[must_use]
pub fn passport_number(text: &str) -> Option<String> {
    let number: String = crate::rules::fold::fold(text)
        .chars()
        .filter(|ch| !ch.is_whitespace() && *ch != '-')
        .map(|ch| ch.to_ascii_uppercase())
        .collect();
    let shaped = (6..=12).contains(&number.len())
        && number.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && number.bytes().any(|byte| byte.is_ascii_digit());
    shaped.then_some(number)
}

fn failed(failure: Failure) -> Failed {
    match failure {
        Failure::Busy { .. } => Failed::NotTakenOn,
        Failure::Unreachable | Failure::TimedOut | Failure::BrokeOff | Failure::Server => Failed::Unknown,
        _ => Failed::Final,
    }
}

/// A problem of the `tebiki` contract. The status says it where a problem's name is unknown or missing.
fn problem(status: u16, again: Option<u64>, body: &[u8]) -> Failure {
    let again = again.map(|milliseconds| milliseconds / 1_000);
    match answer::tebiki_problem(body).as_deref() {
        Some("unknown-number") => return Failure::UnknownNumber,
        Some("invalid-number" | "invalid-passport-number") => return Failure::CheckNumber,
        Some("not-offered") => return Failure::NotOffered,
        Some("source-timeout") => return Failure::TimedOut,
        _ => {}
    }
    by_status(status, again)
}

/// An error of RSSHub, which is a web page. Where the carrier does not know a number, it says so.
fn error_page(status: u16, again: Option<u64>, body: &[u8], now: Moment) -> Failure {
    let again = again.map(|milliseconds| milliseconds / 1_000);
    let words = answer::words_of_page(body);
    let found = status::interpret(&words, now, &Context::default());
    let unknown = |event: &status::Event| event.status == Some(&japan_post::NOT_REGISTERED);
    if found.cases.iter().flat_map(|case| &case.events).any(unknown) {
        return Failure::UnknownNumber;
    }
    by_status(status, again)
}

fn by_status(status: u16, again: Option<u64>) -> Failure {
    match status {
        429 | 503 => Failure::Busy { again },
        408 | 504 => Failure::TimedOut,
        401 | 403 | 407 | 451 => Failure::Forbidden,
        500..=599 => Failure::Server,
        _ => Failure::NotABackend,
    }
}

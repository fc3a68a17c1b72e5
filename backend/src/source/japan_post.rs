//! Asks Japan Post's public page, gently: what is at hand is not asked for again, one request at a time for a number,
//! few at a time in all, none while the site asks to be left alone.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use encoding_rs::{Encoding, UTF_8};
use moka::{Expiry, future::Cache};
use reqwest::{Client, Response, StatusCode, Url, header, redirect};
use tokio::{
    sync::Semaphore,
    time::{Instant, timeout},
};

use super::{
    Found,
    page::{self, Page},
};
use crate::{
    Clock,
    api::{
        contract::{Carrier, Item, Language, SourceName},
        metrics::Metrics,
        problem::{Code, Problem},
    },
    clock::rfc3339,
    number::Number,
};

/// Where Japan Post's site is.
pub const SITE: &str = "https://trackings.post.japanpost.jp";

/// The page below the site.
const PATH: &str = "services/srv/search/direct";

/// How many requests to the site there are at a time.
const AT_ONCE: usize = 4;

/// How many bytes of a page are read. A page with a long history has some 30 KB.
const PAGE: usize = 256 * 1024;

/// How many answers are kept.
const KEPT: u64 = 20_000;

/// For how long "no data" is kept, at most: an item that is handed in now is scanned soon.
const UNKNOWN_FOR: Duration = Duration::from_secs(60);

/// How long the site is left alone when it says that it has too much to do, and not for how long.
const REST: Duration = Duration::from_secs(60);

/// The longest rest that the site may ask for.
const LONGEST_REST: Duration = Duration::from_secs(60 * 60);

/// How the site is asked.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where the site is: [`SITE`], or a stand-in.
    pub site: Url,
    /// For how long an answer is kept.
    pub keep: Duration,
    /// How long the site may take; half as long a request waits for its turn.
    pub patience: Duration,
    /// The time that answers carry.
    pub clock: Clock,
}

/// Japan Post's public page.
pub struct JapanPost {
    client: Client,
    page: Url,
    keep: Duration,
    turn: Duration,
    clock: Clock,
    metrics: Arc<Metrics>,
    kept: Cache<(Number, Language), Kept>,
    turns: Semaphore,
    rest_until: Mutex<Option<Instant>>,
}

/// An answer that is kept.
#[derive(Clone)]
struct Kept {
    page: Arc<Page>,
    fetched_at: String,
    until: Instant,
}

struct UntilItIsOld;

impl Expiry<(Number, Language), Kept> for UntilItIsOld {
    fn expire_after_create(&self, _: &(Number, Language), kept: &Kept, _: std::time::Instant) -> Option<Duration> {
        Some(kept.until.saturating_duration_since(Instant::now()))
    }
}

impl JapanPost {
    /// Makes ready to ask; asks nothing yet.
    ///
    /// # Errors
    ///
    /// When the site's address cannot be one, or the system's certificates cannot be read.
    pub fn new(settings: Settings, metrics: Arc<Metrics>) -> Result<Self, String> {
        let Settings { site, keep, patience, clock } = settings;
        let page = site.join(PATH).map_err(|error| error.to_string())?;
        // Only the first of several servers in one program installs it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut client = Client::builder()
            .user_agent(concat!("tebiki-backend/", env!("CARGO_PKG_VERSION")))
            .redirect(redirect::Policy::none())
            .referer(false)
            .connect_timeout(patience)
            .timeout(patience);
        if page.host_str().is_some_and(|host| matches!(host, "localhost" | "127.0.0.1" | "[::1]")) {
            client = client.no_proxy();
        }
        Ok(Self {
            client: client.build().map_err(|error| error.to_string())?,
            page,
            keep,
            turn: patience / 2,
            clock,
            metrics,
            kept: Cache::builder().max_capacity(KEPT).expire_after(UntilItIsOld).build(),
            turns: Semaphore::new(AT_ONCE),
            rest_until: Mutex::new(None),
        })
    }

    /// What is known of an item.
    pub async fn item(&self, number: &Number, language: Language) -> Found {
        let key = (number.clone(), language);
        let at_hand = self.kept.get(&key).await;
        self.metrics.looked_up(at_hand.is_some());
        let kept = match at_hand {
            Some(kept) => kept,
            // Whoever asks for the same meanwhile waits for this one's answer.
            None => self
                .kept
                .try_get_with(key, self.ask(number, language))
                .await
                .map_err(|problem: Arc<Problem>| Problem::clone(&problem))?,
        };
        let seconds = kept.until.saturating_duration_since(Instant::now()).as_secs();
        let max_age = u32::try_from(seconds).unwrap_or(u32::MAX);
        match &*kept.page {
            Page::Unknown => Err(Problem::unknown_number(max_age)),
            Page::Known { service, events } => Ok((
                Item {
                    number: number.as_str().to_owned(),
                    carrier: Carrier::JapanPost,
                    service: service.clone(),
                    language,
                    events: events.clone(),
                    fetched_at: kept.fetched_at,
                    source: SourceName::JapanPost,
                },
                max_age,
            )),
        }
    }

    async fn ask(&self, number: &Number, language: Language) -> Result<Kept, Problem> {
        self.rests()?;
        let busy = || Problem::later(Code::SourceBusy, 5);
        let _turn = timeout(self.turn, self.turns.acquire()).await.map_err(|_| busy())?.map_err(|_| busy())?;
        // Those who had their turn before may have been told to leave the site alone.
        self.rests()?;
        let start = Instant::now();
        let asked = self.fetch(number, language).await;
        let outcome = match &asked {
            Ok(Page::Known { .. }) => "known",
            Ok(Page::Unknown) => "unknown-number",
            Err(problem) => problem.code.name(),
        };
        self.metrics.asked(outcome, start.elapsed());
        let page = asked?;
        let keep = if page == Page::Unknown { self.keep.min(UNKNOWN_FOR) } else { self.keep };
        Ok(Kept { page: Arc::new(page), fetched_at: rfc3339(self.clock.now()), until: Instant::now() + keep })
    }

    async fn fetch(&self, number: &Number, language: Language) -> Result<Page, Problem> {
        let mut page = self.page.clone();
        page.query_pairs_mut().append_pair("reqCodeNo1", number.as_str()).append_pair("locale", language.tag());
        let response = self
            .client
            .get(page)
            .header(header::ACCEPT, "text/html")
            .header(header::ACCEPT_LANGUAGE, language.tag())
            .send()
            .await
            .map_err(|error| problem_of(&error))?;
        match response.status() {
            StatusCode::OK => {}
            // A site that refuses wants to be left alone as well.
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE | StatusCode::FORBIDDEN => {
                return Err(self.rest(retry_after(&response)));
            }
            status if status.is_server_error() => {
                return Err(Problem::detailed(Code::SourceUnreachable, "the carrier's site has a fault"));
            }
            _ => {
                return Err(Problem::detailed(
                    Code::SourceUnreadable,
                    "the carrier's site answered with another status",
                ));
            }
        }
        let html = read(response).await?;
        let number = number.clone();
        // A page that is laid out to be slow keeps nobody else waiting.
        tokio::task::spawn_blocking(move || page::read(&html, &number))
            .await
            .map_err(|_| Problem::new(Code::Internal))?
            .map_err(|unreadable| Problem::detailed(Code::SourceUnreadable, unreadable.0))
    }

    /// Leaves the site alone for a while.
    fn rest(&self, asked_for: Option<Duration>) -> Problem {
        let rest = asked_for.unwrap_or(REST).clamp(Duration::from_secs(1), LONGEST_REST);
        *self.rest_until.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now() + rest);
        Problem::later(Code::SourceBusy, whole_seconds(rest))
    }

    /// A problem while the site is left alone.
    fn rests(&self) -> Result<(), Problem> {
        let until = *self.rest_until.lock().unwrap_or_else(PoisonError::into_inner);
        let left = until.map(|until| until.saturating_duration_since(Instant::now())).unwrap_or_default();
        if left.is_zero() { Ok(()) } else { Err(Problem::later(Code::SourceBusy, whole_seconds(left))) }
    }
}

/// The page's text, in the encoding that the answer names, or UTF-8.
async fn read(mut response: Response) -> Result<String, Problem> {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.to_ascii_lowercase();
    if !kind.starts_with("text/html") {
        return Err(Problem::detailed(Code::SourceUnreadable, "the carrier's answer is no page"));
    }
    let encoding = kind
        .split_once("charset=")
        .and_then(|(_, label)| Encoding::for_label(label.trim_matches([' ', '"', '\'']).as_bytes()))
        .unwrap_or(UTF_8);
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| problem_of(&error))? {
        if bytes.len() + chunk.len() > PAGE {
            return Err(Problem::detailed(Code::SourceUnreadable, "the carrier's page is too large"));
        }
        bytes.extend_from_slice(&chunk);
    }
    let (text, _, _) = encoding.decode(&bytes);
    Ok(text.into_owned())
}

/// What a failed request is to the client. The error itself names the address and is not passed on.
fn problem_of(error: &reqwest::Error) -> Problem {
    Problem::new(if error.is_timeout() { Code::SourceTimeout } else { Code::SourceUnreachable })
}

fn retry_after(response: &Response) -> Option<Duration> {
    response.headers().get(header::RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}

fn whole_seconds(time: Duration) -> u32 {
    u32::try_from(time.as_secs_f64().ceil() as u64).unwrap_or(u32::MAX)
}

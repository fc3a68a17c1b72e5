//! Whether a request that failed is sent again, and after which pause.

use crate::rules::{
    jst::{Day, Moment},
    lookup::{Limits, Method},
};
use chrono::{NaiveDateTime, NaiveTime};

/// At most so many requests are sent: the first and two more.
pub const MOST: u32 = 3;

/// A request that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt {
    /// How it was sent.
    pub method: Method,
    /// Which one it was, from 1.
    pub number: u32,
    /// How it failed.
    pub failed: Failed,
    /// After how many milliseconds the server wants to be asked again.
    pub retry_after: Option<u64>,
    /// Milliseconds since the first request was sent.
    pub elapsed: u64,
    /// Chance, from 0 to 1,000: so that many phones do not come back at the same moment.
    pub jitter: u16,
}

/// How a request failed, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failed {
    /// The server did not take it on: too many requests, or under maintenance.
    NotTakenOn,
    /// Nobody knows how far it came: no connection, no answer, half an answer, a fault of the server.
    Unknown,
    /// It was answered, and asking again would be answered the same.
    Final,
}

/// What follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Ask again after so many milliseconds.
    Wait(u64),
    /// Tell the person.
    Stop,
}

/// Decides. A request that changes nothing is sent again whenever that may help; one with a body only where the server
/// did not take it on.
#[must_use]
pub fn decide(limits: Limits, attempt: &Attempt) -> Next {
    let may = match (attempt.method, attempt.failed) {
        (_, Failed::Final) | (Method::Post, Failed::Unknown) => false,
        (Method::Get, _) | (Method::Post, Failed::NotTakenOn) => true,
    };
    if !may || attempt.number >= MOST {
        return Next::Stop;
    }
    // Twice as long each time, of which half is left to chance.
    let longest = limits.pause.saturating_mul(1 << attempt.number.min(8));
    let pause = longest / 2 + longest / 2 * u64::from(attempt.jitter.min(1_000)) / 1_000;
    let wait = attempt.retry_after.map_or(pause, |asked| asked.max(pause));
    if attempt.elapsed.saturating_add(wait) >= limits.total { Next::Stop } else { Next::Wait(wait) }
}

/// Reads `Retry-After`: seconds, or a date as HTTP writes it. Gives milliseconds.
#[must_use]
pub fn retry_after(text: &str, now: Moment) -> Option<u64> {
    const LONGEST: u64 = 7 * 24 * 3_600;
    let text = text.trim();
    let seconds = if text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse::<u64>().ok()?
    } else {
        let seconds = http_date(text)?.signed_duration_since(now.utc()).num_seconds();
        u64::try_from(seconds).unwrap_or(0)
    };
    Some(seconds.min(LONGEST) * 1_000)
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`
fn http_date(text: &str) -> Option<NaiveDateTime> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (_, rest) = text.split_once(", ")?;
    let mut parts = rest.split(' ');
    let day = parts.next()?.parse().ok()?;
    let name = parts.next()?;
    let month = (1..).zip(MONTHS).find(|(_, month)| *month == name)?.0;
    let year = parts.next()?.parse().ok()?;
    let mut clock = parts.next()?.splitn(3, ':').map(|part| part.parse::<u32>().ok());
    let time = NaiveTime::from_hms_opt(clock.next()??, clock.next()??, clock.next()??)?;
    (parts.next() == Some("GMT")).then_some(())?;
    Some(Day::from_ymd_opt(year, month, day)?.and_time(time))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits { request: 10_000, total: 30_000, pause: 500 };

    #[test]
    fn decisions() {
        let first = Attempt {
            method: Method::Get,
            number: 1,
            failed: Failed::Unknown,
            retry_after: None,
            elapsed: 0,
            jitter: 0,
        };
        let check = |what: &str, attempt: Attempt, expected: Next| {
            assert_eq!(decide(LIMITS, &attempt), expected, "{what}");
        };
        check("once more", first, Next::Wait(500));
        check("with all the jitter", Attempt { jitter: 1_000, ..first }, Next::Wait(1_000));
        check("with more than all", Attempt { jitter: u16::MAX, ..first }, Next::Wait(1_000));
        check("a second time", Attempt { number: 2, ..first }, Next::Wait(1_000));
        check("not a third time", Attempt { number: 3, ..first }, Next::Stop);
        check("never after an answer", Attempt { failed: Failed::Final, ..first }, Next::Stop);
        let post = Attempt { method: Method::Post, ..first };
        check("a body is not sent twice", post, Next::Stop);
        check("but where it was not taken on", Attempt { failed: Failed::NotTakenOn, ..post }, Next::Wait(500));
        let busy = Attempt { failed: Failed::NotTakenOn, retry_after: Some(7_000), ..first };
        check("as late as it was asked", busy, Next::Wait(7_000));
        check("not earlier than usual", Attempt { retry_after: Some(1), ..busy }, Next::Wait(500));
        check("not beyond the limit", Attempt { retry_after: Some(30_000), ..busy }, Next::Stop);
        check("not for ever", Attempt { retry_after: Some(u64::MAX), ..busy }, Next::Stop);
        check("not when time is up", Attempt { elapsed: 29_600, ..first }, Next::Stop);
        check("a clock that jumped", Attempt { elapsed: u64::MAX, ..first }, Next::Stop);
    }

    #[test]
    fn when_to_ask_again() {
        let now = Moment::at(Day::from_ymd_opt(2026, 11, 22).unwrap(), 10, 0).unwrap();
        let check = |text: &str, expected: Option<u64>| assert_eq!(retry_after(text, now), expected, "{text:?}");
        check("30", Some(30_000));
        check(" 0 ", Some(0));
        check("Sun, 22 Nov 2026 01:02:00 GMT", Some(120_000));
        check("Sun, 22 Nov 2026 00:59:00 GMT", Some(0));
        check("999999999", Some(604_800_000));
        check("Sun, 22 Nov 9999 01:02:00 GMT", Some(604_800_000));
        for rubbish in
            ["", "soon", "-3", "1.5", "99999999999999999999999", "Sun, 32 Nov 2026 01:02:00 GMT", "Sun, 22 Nov 2026"]
        {
            check(rubbish, None);
        }
    }
}

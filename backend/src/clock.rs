//! The time, in Japan. The only file that reads the clock.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, FixedOffset, SecondsFormat};

/// Japan's offset from UTC, in seconds: nine hours, all year.
const JAPAN: i32 = 9 * 60 * 60;

/// Where the time comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// A time that stands still, in seconds since 1970 in UTC: for tests.
    Fixed(i64),
}

impl Clock {
    /// The time, in Japan.
    #[must_use]
    pub fn now(self) -> DateTime<FixedOffset> {
        let seconds = match self {
            Self::Fixed(seconds) => seconds,
            Self::System => system(),
        };
        DateTime::from_timestamp(seconds, 0).unwrap_or_default().with_timezone(&japan())
    }
}

/// Japan's time zone.
#[must_use]
pub fn japan() -> FixedOffset {
    // East by nine hours is in range, or else this is UTC: it cannot be reached.
    FixedOffset::east_opt(JAPAN).unwrap_or_else(|| chrono::Offset::fix(&chrono::Utc))
}

/// As RFC 3339 writes it, to the second.
#[must_use]
pub fn rfc3339(time: DateTime<FixedOffset>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Secs, false)
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
fn system() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).ok().and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or(0)
}

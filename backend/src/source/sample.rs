//! Made-up items and passports: every status, and what is odd. Their days are counted back from today, so that a limit
//! that runs is still to come.

use std::time::Duration;

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use tebiki::rules::status::{Status, japan_post as post, visa};

use super::{Found, codes};
use crate::{
    Clock,
    api::{
        contract::{Carrier, Event, Item, Language, PassportAnswer, SampleKind, SampleNumber, SourceName},
        problem::{Code, Problem},
    },
    clock::{japan, rfc3339},
    number::{Number, Passport},
};

/// For how many seconds a made-up item may be kept.
const MAX_AGE: u32 = 60;

/// How long the slow item takes.
const SLOW: Duration = Duration::from_secs(4);

/// Made-up items and passports.
pub struct Samples {
    clock: Clock,
}

impl Samples {
    /// As if it were the time of this clock.
    pub fn new(clock: Clock) -> Self {
        Self { clock }
    }

    /// Every number, and what it shows.
    pub fn numbers(&self) -> Vec<SampleNumber> {
        let item =
            |sample: &Sample| SampleNumber { kind: SampleKind::Item, number: sample.number(), shows: sample.shows };
        let passport = |(serial, sample): (usize, &PassportSample)| SampleNumber {
            kind: SampleKind::VisaPassport,
            number: passport_number(serial),
            shows: sample.shows(),
        };
        ITEMS.iter().map(item).chain(PASSPORTS.iter().enumerate().map(passport)).collect()
    }

    /// A made-up item. Any other number is unknown, as it would be to the carrier.
    pub async fn item(&self, number: &Number, language: Language) -> Found {
        let sample = ITEMS
            .iter()
            .find(|sample| sample.number() == number.as_str())
            .ok_or_else(|| Problem::unknown_number(MAX_AGE))?;
        let rows = match &sample.what {
            What::Rows(rows) => rows,
            What::Slow(rows) => {
                tokio::time::sleep(SLOW).await;
                rows
            }
            What::Problem(code, None) => return Err(Problem::new(*code)),
            What::Problem(code, Some(seconds)) => return Err(Problem::later(*code, *seconds)),
        };
        let now = self.clock.now();
        Ok((
            Item {
                number: number.as_str().to_owned(),
                carrier: Carrier::JapanPost,
                service: Some(sample.service.in_language(language).to_owned()),
                language,
                events: rows.iter().map(|row| row.event(now, language)).collect(),
                fetched_at: rfc3339(now),
                source: SourceName::Sample,
            },
            MAX_AGE,
        ))
    }

    /// A made-up passport. For any other there is no update.
    pub fn passport(&self, number: &Passport) -> Result<PassportAnswer, Problem> {
        let found = PASSPORTS.iter().enumerate().find(|(serial, _)| passport_number(*serial) == number.as_str());
        let (text, item) = match found.map_or(&PassportSample::Message(&visa::NO_UPDATE, None), |(_, sample)| sample) {
            PassportSample::Message(status, item) => (codes::words(status, "en"), *item),
            PassportSample::Unknown(text) => (*text, None),
            PassportSample::Problem(code, seconds) => return Err(Problem::later(*code, *seconds)),
        };
        let item = item.and_then(|shows| ITEMS.iter().find(|sample| sample.shows == shows));
        Ok(PassportAnswer {
            code: codes::visa(text),
            text: text.to_owned(),
            item_number: item.map(Sample::number),
            fetched_at: rfc3339(self.clock.now()),
            source: SourceName::Sample,
        })
    }
}

/// One made-up item.
struct Sample {
    shows: &'static str,
    kind: Kind,
    serial: u64,
    service: Both,
    what: What,
}

/// The form of a made-up number. Its check digit is always right, and none may be an Individual Number.
enum Kind {
    Twelve,
    Eleven,
    International,
}

/// What asking for an item gives.
enum What {
    Rows(&'static [Row]),
    Slow(&'static [Row]),
    Problem(Code, Option<u32>),
}

/// A text in both languages of the carrier's page.
#[derive(Clone, Copy)]
struct Both(&'static str, &'static str);

/// An office.
struct Office {
    name: Both,
    region: Both,
    postal_code: Option<&'static str>,
    abroad: bool,
}

/// One event.
struct Row {
    at: At,
    words: Words,
    detail: Option<Both>,
    office: Option<&'static Office>,
}

/// The words of an event.
enum Words {
    Known(&'static Status),
    Other(Both),
}

/// When an event was.
enum At {
    /// So many days ago, at this time of day.
    Days(u64, u32, u32),
    /// So many hours ago, on a full five minutes.
    Hours(i64),
    /// So many days ago, without a time of day.
    Day(u64),
    /// Around the last New Year: days after 1 January, and a time of day.
    NewYear(i64, u32, u32),
    /// The carrier gives no time.
    Never,
}

/// One made-up passport.
enum PassportSample {
    Message(&'static Status, Option<&'static str>),
    Unknown(&'static str),
    Problem(Code, u32),
}

impl Sample {
    fn number(&self) -> String {
        match self.kind {
            Kind::Twelve => with_check_digit(99_000_005_000 + self.serial),
            Kind::Eleven => with_check_digit(9_900_000_000 + self.serial),
            Kind::International => {
                let digits = format!("{:08}", 99_000_000 + self.serial);
                let sum: u32 = digits
                    .chars()
                    .filter_map(|digit| digit.to_digit(10))
                    .zip([8, 6, 4, 2, 3, 5, 9, 7])
                    .map(|(a, b)| a * b)
                    .sum();
                let check = match 11 - sum % 11 {
                    10 => 0,
                    11 => 5,
                    check => check,
                };
                format!("EE{digits}{check}JP")
            }
        }
    }
}

/// The digits before it modulo seven.
fn with_check_digit(digits: u64) -> String {
    format!("{digits}{}", digits % 7)
}

fn passport_number(serial: usize) -> String {
    format!("TT{:07}", serial + 1)
}

impl PassportSample {
    fn shows(&self) -> &'static str {
        match self {
            Self::Message(status, _) => status.id,
            Self::Unknown(_) => "unknown-message",
            Self::Problem(code, _) => code.name(),
        }
    }
}

impl Both {
    fn in_language(self, language: Language) -> &'static str {
        match language {
            Language::Ja => self.0,
            Language::En => self.1,
        }
    }
}

impl Row {
    fn event(&self, now: DateTime<FixedOffset>, language: Language) -> Event {
        let text = match &self.words {
            Words::Known(status) => codes::words(status, language.tag()),
            Words::Other(text) => text.in_language(language),
        };
        let (day, time) = self.at.on(now);
        let abroad = self.office.is_some_and(|office| office.abroad);
        let instant = day
            .zip(time)
            .filter(|_| !abroad)
            .and_then(|(day, time)| NaiveDateTime::new(day, time).and_local_timezone(japan()).single());
        let local = day.map(|day| match time {
            Some(time) => format!("{day}T{}", time.format("%H:%M")),
            None => day.to_string(),
        });
        let office =
            |part: fn(&Office) -> Both| self.office.map(|office| part(office).in_language(language).to_owned());
        Event {
            time: instant.map(rfc3339),
            local_time: local,
            code: codes::japan_post(text),
            text: text.to_owned(),
            detail: self.detail.map(|detail| detail.in_language(language).to_owned()),
            office: office(|office| office.name),
            region: office(|office| office.region),
            postal_code: self.office.and_then(|office| office.postal_code).map(str::to_owned),
        }
    }
}

impl At {
    fn on(&self, now: DateTime<FixedOffset>) -> (Option<NaiveDate>, Option<NaiveTime>) {
        let today = now.date_naive();
        let before = |days| today.checked_sub_days(Days::new(days));
        match *self {
            Self::Days(days, hour, minute) => (before(days), NaiveTime::from_hms_opt(hour, minute, 0)),
            Self::Day(days) => (before(days), None),
            Self::Hours(hours) => {
                let then = now.naive_local() - TimeDelta::hours(hours);
                (Some(then.date()), NaiveTime::from_hms_opt(then.hour(), then.minute() / 5 * 5, 0))
            }
            Self::NewYear(days, hour, minute) => {
                // Until the events of this New Year are over, the one before it.
                let year = before(14).map_or(today.year(), |day| day.year());
                let first = NaiveDate::from_ymd_opt(year, 1, 1);
                (
                    first.and_then(|first| first.checked_add_signed(TimeDelta::days(days))),
                    NaiveTime::from_hms_opt(hour, minute, 0),
                )
            }
            Self::Never => (None, None),
        }
    }
}

const fn row(at: At, status: &'static Status, office: &'static Office) -> Row {
    Row { at, words: Words::Known(status), detail: None, office: Some(office) }
}

const fn other(at: At, ja: &'static str, en: &'static str, office: &'static Office) -> Row {
    Row { at, words: Words::Other(Both(ja, en)), detail: None, office: Some(office) }
}

/// The English page has the same words for 中継 as for 通過.
const fn on_the_way(at: At) -> Row {
    other(at, "中継", "En route", &SHIN_TOKYO)
}

const fn bare(at: At, status: &'static Status) -> Row {
    Row { at, words: Words::Known(status), detail: None, office: None }
}

const fn detailed(at: At, status: &'static Status, ja: &'static str, en: &'static str, office: &'static Office) -> Row {
    Row { at, words: Words::Known(status), detail: Some(Both(ja, en)), office: Some(office) }
}

const fn plus(serial: u64, shows: &'static str, rows: &'static [Row]) -> Sample {
    Sample { shows, kind: Kind::Twelve, serial, service: PLUS, what: What::Rows(rows) }
}

const fn fault(serial: u64, code: Code, shows: &'static str, seconds: Option<u32>) -> Sample {
    Sample { shows, kind: Kind::Twelve, serial, service: PLUS, what: What::Problem(code, seconds) }
}

const PLUS: Both = Both("レターパックプラス", "Letter Pack Plus");
const LIGHT: Both = Both("レターパックライト", "Letter Pack Light");

static AKASAKA: Office = office("赤坂郵便局", "AKASAKA", "東京都", "TOKYO", "107-8799");
static KOJIMACHI: Office = office("麹町郵便局", "KOJIMACHI", "東京都", "TOKYO", "102-8799");
static SHIN_TOKYO: Office = office("新東京郵便局", "SHINTOKYO", "東京都", "TOKYO", "138-8799");
static NARITA: Office = office("成田郵便局", "NARITA", "千葉県", "CHIBA", "286-8799");
static KAWASAKI: Office = office("川崎東郵便局", "KAWASAKIHIGASHI", "神奈川県", "KANAGAWA", "219-8799");
static SAN_FRANCISCO: Office = Office {
    name: Both("SAN FRANCISCO", "SAN FRANCISCO"),
    region: Both("UNITED STATES OF AMERICA", "UNITED STATES OF AMERICA"),
    postal_code: None,
    abroad: true,
};

const fn office(
    ja: &'static str,
    en: &'static str,
    region_ja: &'static str,
    region_en: &'static str,
    postal_code: &'static str,
) -> Office {
    Office { name: Both(ja, en), region: Both(region_ja, region_en), postal_code: Some(postal_code), abroad: false }
}

/// How an item gets to the office that delivers it. What happens there comes after.
macro_rules! journey {
    ($($row:expr),* $(,)?) => {
        &[
            row(At::Days(3, 17, 20), &post::ACCEPTED, &AKASAKA),
            on_the_way(At::Days(3, 21, 5)),
            row(At::Days(2, 7, 40), &post::ARRIVED, &KOJIMACHI),
            $($row),*
        ]
    };
}

static ITEMS: &[Sample] = &[
    // Every status, as the newest event.
    plus(1, "accepted", &[row(At::Hours(3), &post::ACCEPTED, &AKASAKA)]),
    plus(2, "picked-up-from-sender", &[row(At::Hours(3), &post::PICKED_UP_FROM_SENDER, &AKASAKA)]),
    plus(
        3,
        "dispatched",
        &[row(At::Days(1, 17, 20), &post::ACCEPTED, &AKASAKA), row(At::Days(1, 19, 0), &post::DISPATCHED, &AKASAKA)],
    ),
    plus(
        4,
        "passed",
        &[row(At::Days(1, 17, 20), &post::ACCEPTED, &AKASAKA), row(At::Days(1, 21, 5), &post::PASSED, &SHIN_TOKYO)],
    ),
    plus(5, "relayed", &[row(At::Days(1, 17, 20), &post::ACCEPTED, &AKASAKA), on_the_way(At::Days(1, 21, 5))]),
    plus(6, "arrived", journey![]),
    plus(7, "out", journey![row(At::Hours(2), &post::OUT, &KOJIMACHI)]),
    plus(
        8,
        "attempted",
        journey![
            row(At::Days(1, 9, 30), &post::OUT, &KOJIMACHI),
            row(At::Days(1, 14, 5), &post::ATTEMPTED, &KOJIMACHI)
        ],
    ),
    plus(
        9,
        "redelivery-booked",
        journey![
            row(At::Days(1, 14, 5), &post::ATTEMPTED, &KOJIMACHI),
            row(At::Days(1, 18, 30), &post::REDELIVERY_BOOKED, &KOJIMACHI)
        ],
    ),
    plus(
        10,
        "held",
        journey![
            row(At::Days(1, 14, 5), &post::ATTEMPTED, &KOJIMACHI),
            row(At::Days(1, 16, 50), &post::HELD, &KOJIMACHI)
        ],
    ),
    plus(11, "held-closed", journey![row(At::Days(1, 10, 10), &post::HELD_CLOSED, &KOJIMACHI)]),
    plus(
        12,
        "to-nearby",
        journey![
            row(At::Days(1, 14, 5), &post::ATTEMPTED, &KOJIMACHI),
            row(At::Days(1, 17, 0), &post::TO_NEARBY, &KOJIMACHI)
        ],
    ),
    plus(
        24,
        "to-shop",
        journey![
            row(At::Days(1, 14, 5), &post::ATTEMPTED, &KOJIMACHI),
            row(At::Days(1, 17, 0), &post::TO_SHOP, &KOJIMACHI)
        ],
    ),
    plus(14, "forwarded", journey![row(At::Days(1, 8, 15), &post::FORWARDED, &KOJIMACHI)]),
    plus(15, "investigating", journey![row(At::Days(1, 11, 25), &post::INVESTIGATING, &KOJIMACHI)]),
    plus(
        16,
        "returning",
        journey![
            row(At::Days(1, 11, 25), &post::INVESTIGATING, &KOJIMACHI),
            row(At::Days(1, 18, 0), &post::RETURNING, &KOJIMACHI)
        ],
    ),
    plus(
        17,
        "returned",
        &[
            row(At::Days(12, 17, 20), &post::ACCEPTED, &AKASAKA),
            row(At::Days(11, 7, 40), &post::ARRIVED, &KOJIMACHI),
            row(At::Days(11, 14, 5), &post::ATTEMPTED, &KOJIMACHI),
            row(At::Days(3, 18, 0), &post::RETURNING, &KOJIMACHI),
            row(At::Days(1, 15, 45), &post::RETURNED, &AKASAKA),
        ],
    ),
    plus(
        18,
        "delivered",
        journey![
            row(At::Days(1, 9, 30), &post::OUT, &KOJIMACHI),
            row(At::Days(1, 11, 15), &post::DELIVERED, &KOJIMACHI)
        ],
    ),
    plus(
        19,
        "collected",
        journey![
            row(At::Days(1, 14, 5), &post::ATTEMPTED, &KOJIMACHI),
            row(At::Hours(1), &post::COLLECTED, &KOJIMACHI)
        ],
    ),
    fault(20, Code::UnknownNumber, "not-registered", None),
    // Other words for the same.
    plus(
        21,
        "arrived-in-other-words",
        &[
            row(At::Days(2, 17, 20), &post::ACCEPTED, &AKASAKA),
            other(At::Days(1, 7, 40), "到着", "Arrival", &KOJIMACHI),
        ],
    ),
    plus(
        22,
        "out-in-other-words",
        journey![other(At::Hours(2), "配達局から出発", "Item out for physical delivery", &KOJIMACHI)],
    ),
    plus(
        23,
        "attempted-in-other-words",
        journey![other(At::Days(1, 14, 5), "ご不在のため持ち帰り", "Absence. Attempted delivery.", &KOJIMACHI)],
    ),
    // What is odd.
    plus(
        30,
        "kyoku-dome-at-the-counter",
        journey![
            row(At::Days(1, 9, 0), &post::DELIVERED, &KOJIMACHI),
            detailed(At::Days(1, 9, 5), &post::HELD, "局留", "To be called for", &KOJIMACHI),
        ],
    ),
    plus(
        31,
        "no-times",
        &[bare(At::Never, &post::ACCEPTED), bare(At::Never, &post::ARRIVED), bare(At::Never, &post::ATTEMPTED)],
    ),
    plus(
        32,
        "days-without-times",
        &[row(At::Day(3), &post::ACCEPTED, &AKASAKA), row(At::Day(1), &post::ATTEMPTED, &KOJIMACHI)],
    ),
    plus(
        33,
        "unknown-status",
        journey![other(At::Days(1, 13, 0), "置き配ロッカーで保管中", "Waiting in a parcel locker", &KOJIMACHI)],
    ),
    plus(
        34,
        "around-new-year",
        &[
            row(At::NewYear(-3, 17, 20), &post::ACCEPTED, &AKASAKA),
            on_the_way(At::NewYear(-2, 6, 10)),
            row(At::NewYear(-1, 7, 40), &post::ARRIVED, &KOJIMACHI),
            row(At::NewYear(0, 13, 55), &post::ATTEMPTED, &KOJIMACHI),
            row(At::NewYear(3, 10, 30), &post::REDELIVERY_BOOKED, &KOJIMACHI),
            row(At::NewYear(4, 19, 20), &post::DELIVERED, &KOJIMACHI),
        ],
    ),
    plus(
        35,
        "attempted-eight-days-ago",
        &[
            row(At::Days(10, 17, 20), &post::ACCEPTED, &AKASAKA),
            row(At::Days(9, 7, 40), &post::ARRIVED, &KOJIMACHI),
            row(At::Days(8, 14, 5), &post::ATTEMPTED, &KOJIMACHI),
        ],
    ),
    plus(
        36,
        "attempted-twice",
        journey![
            row(At::Days(2, 10, 0), &post::ATTEMPTED, &KOJIMACHI),
            row(At::Days(2, 12, 0), &post::REDELIVERY_BOOKED, &KOJIMACHI),
            row(At::Days(1, 19, 40), &post::ATTEMPTED, &KOJIMACHI),
        ],
    ),
    plus(37, "no-events", &[]),
    plus(
        38,
        "markup-in-texts",
        journey![Row {
            at: At::Days(1, 12, 0),
            words: Words::Other(Both(
                "<b>確認中</b><script>alert(1)</script>",
                "<b>Checking</b><script>alert(1)</script>"
            )),
            detail: Some(Both("\u{202e}\u{2066}&lt;&amp;", "\u{202e}\u{2066}&lt;&amp;")),
            office: Some(&KOJIMACHI),
        }],
    ),
    plus(
        39,
        "long-history",
        &[
            row(At::Days(20, 9, 0), &post::ACCEPTED, &AKASAKA),
            on_the_way(At::Days(20, 21, 5)),
            row(At::Days(19, 7, 40), &post::ARRIVED, &KOJIMACHI),
            row(At::Days(19, 9, 30), &post::OUT, &KOJIMACHI),
            row(At::Days(19, 14, 5), &post::ATTEMPTED, &KOJIMACHI),
            row(At::Days(19, 18, 30), &post::REDELIVERY_BOOKED, &KOJIMACHI),
            row(At::Days(18, 9, 30), &post::OUT, &KOJIMACHI),
            row(At::Days(18, 19, 40), &post::ATTEMPTED, &KOJIMACHI),
            row(At::Days(18, 20, 10), &post::HELD, &KOJIMACHI),
            row(At::Days(17, 8, 15), &post::FORWARDED, &KOJIMACHI),
            on_the_way(At::Days(17, 21, 5)),
            row(At::Days(16, 7, 40), &post::ARRIVED, &KAWASAKI),
            row(At::Days(16, 11, 25), &post::INVESTIGATING, &KAWASAKI),
            row(At::Days(15, 9, 30), &post::OUT, &KAWASAKI),
            row(At::Days(15, 10, 10), &post::HELD_CLOSED, &KAWASAKI),
            row(At::Days(14, 9, 30), &post::OUT, &KAWASAKI),
            row(At::Days(14, 11, 15), &post::DELIVERED, &KAWASAKI),
        ],
    ),
    Sample {
        shows: "letter-pack-light",
        kind: Kind::Twelve,
        serial: 40,
        service: LIGHT,
        what: What::Rows(journey![row(At::Days(1, 11, 15), &post::DELIVERED, &KOJIMACHI)]),
    },
    Sample {
        shows: "registered-mail",
        kind: Kind::Eleven,
        serial: 41,
        service: Both("書留", "Registered mail"),
        what: What::Rows(journey![row(At::Days(1, 14, 5), &post::ATTEMPTED, &KOJIMACHI)]),
    },
    Sample {
        shows: "from-abroad",
        kind: Kind::International,
        serial: 42,
        service: Both("国際スピード郵便物", "EMS"),
        what: What::Rows(&[
            other(At::Days(6, 15, 10), "引受", "Posting/Collection", &SAN_FRANCISCO),
            other(
                At::Days(5, 22, 40),
                "国際交換局から発送",
                "Dispatch from outward office of exchange",
                &SAN_FRANCISCO,
            ),
            other(At::Days(3, 14, 30), "国際交換局に到着", "Arrival at inward office of exchange", &NARITA),
            row(At::Days(1, 7, 40), &post::ARRIVED, &KOJIMACHI),
        ]),
    },
    // What goes wrong.
    Sample {
        shows: "slow",
        kind: Kind::Twelve,
        serial: 50,
        service: PLUS,
        what: What::Slow(journey![row(At::Days(1, 11, 15), &post::DELIVERED, &KOJIMACHI)]),
    },
    fault(51, Code::TooManyRequests, "too-many-requests", Some(3)),
    fault(52, Code::SourceBusy, "source-busy", Some(30)),
    fault(53, Code::SourceTimeout, "source-timeout", None),
    fault(54, Code::SourceUnreachable, "source-unreachable", None),
    fault(55, Code::SourceUnreadable, "source-unreadable", None),
    fault(56, Code::Internal, "internal", None),
];

static PASSPORTS: &[PassportSample] = &[
    PassportSample::Message(&visa::STILL_WITH_EMBASSY, None),
    PassportSample::Message(&visa::BEING_PREPARED, None),
    PassportSample::Message(&visa::OUT_FOR_DELIVERY, Some("out")),
    PassportSample::Message(&visa::PICKED_UP, Some("delivered")),
    PassportSample::Message(&visa::NO_UPDATE, None),
    PassportSample::Message(&visa::RETURNED_TO_POST, None),
    PassportSample::Unknown("Your passport is waiting for a signature"),
    PassportSample::Problem(Code::TooManyRequests, 3),
    PassportSample::Problem(Code::SourceBusy, 30),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use tebiki::rules::{
        status::{STATUSES, Vocabulary},
        tracking_number::{Check, find},
    };

    use super::*;

    /// 2026-11-22T10:00:00+09:00.
    const NOW: Clock = Clock::Fixed(1_795_309_200);

    #[test]
    fn every_number_is_a_plain_one() {
        let mut seen = BTreeSet::new();
        for sample in ITEMS {
            let number = sample.number();
            assert!(Number::read(&number).is_some(), "{number}");
            assert!(seen.insert(number.clone()), "{number} stands twice");
            let found = find(&number).numbers;
            assert_eq!(found.len(), 1, "{number}");
            assert_eq!(found[0].check, Check::Passes, "{number} ({})", sample.shows);
            assert_eq!(found[0].suspicion, None, "{number} ({})", sample.shows);
        }
    }

    #[test]
    fn names_are_not_used_twice() {
        let numbers = Samples::new(NOW).numbers();
        let names: BTreeSet<_> = numbers.iter().map(|sample| (sample.kind as u8, sample.shows)).collect();
        assert_eq!(names.len(), numbers.len());
    }

    #[tokio::test(start_paused = true)]
    async fn every_status_is_the_newest_event_of_some_item_in_both_languages() {
        let samples = Samples::new(NOW);
        let mut newest = BTreeSet::new();
        for sample in ITEMS {
            let number = Number::read(&sample.number()).expect("a number");
            for language in [Language::En, Language::Ja] {
                match samples.item(&number, language).await {
                    Ok((item, _)) => newest.extend(item.events.last().and_then(|event| event.code)),
                    Err(problem) if problem.code == Code::UnknownNumber => {
                        newest.insert("not-registered");
                    }
                    Err(_) => {}
                }
            }
        }
        let all: BTreeSet<_> = STATUSES
            .iter()
            .filter(|status| status.vocabulary == Vocabulary::JapanPost)
            .map(|status| status.id)
            .collect();
        assert_eq!(newest, all);
    }

    #[test]
    fn every_visa_message_is_some_passports() {
        let all: BTreeSet<_> =
            STATUSES.iter().filter(|status| status.vocabulary == Vocabulary::Visa).map(|status| status.id).collect();
        let samples = Samples::new(NOW);
        let numbers = (0..PASSPORTS.len()).filter_map(|serial| Passport::read(&passport_number(serial)));
        let shown: BTreeSet<_> =
            numbers.filter_map(|number| samples.passport(&number).ok()).filter_map(|answer| answer.code).collect();
        assert_eq!(shown, all);
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_lies_ahead_and_all_is_in_order() {
        // Every hour of the days around New Year and of 29 February.
        for start in [1_798_675_200_i64, 1_835_308_800] {
            for hour in 0..24 * 16 {
                let clock = Clock::Fixed(start + hour * 3600);
                let now = clock.now();
                for sample in ITEMS {
                    let What::Rows(rows) = &sample.what else { continue };
                    let times: Vec<_> = rows
                        .iter()
                        .filter_map(|row| row.at.on(now).0.zip(row.at.on(now).1))
                        .map(|(day, time)| NaiveDateTime::new(day, time))
                        .collect();
                    assert!(times.is_sorted(), "{} at {now}: {times:?}", sample.shows);
                    assert!(times.iter().all(|time| *time <= now.naive_local()), "{} at {now}", sample.shows);
                }
            }
        }
    }
}

//! What a backend answers, read strictly, and written out as the page that the carrier shows, so that fetched events
//! are interpreted exactly like pasted ones.
//!
//! `tebiki` is our own contract (`backend/`). `rsshub` is the route `japanpost/track` of an RSSHub instance as JSON Feed
//! 1.1: an item of the feed is a row of the page; its title holds status, office and region, and its content has
//! status, details and place one below the other. Texts are texts: tags are taken away, control characters too, and
//! nothing in them is ever markup.

use crate::rules::{
    json::{self, Fault, Map, Value},
    jst::{Moment, iso},
};
use chrono::DateTime;

/// The most bytes of an answer that are read.
pub const LARGEST: usize = 256 * 1_024;

/// An item's way, as a backend tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The tracking number, without hyphens.
    pub number: String,
    /// The class of goods as the carrier names it: Letter Pack Plus.
    pub service: Option<String>,
    /// The rows of the carrier's page.
    pub entries: Vec<Entry>,
    /// When the carrier was asked, where the backend says it.
    pub fetched_at: Option<Moment>,
    /// Whether it was made up for trying out.
    pub sample: bool,
}

/// A row of the carrier's page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// Date and time in Japan: `2026/11/21 14:05`. An impossible one stays as it came, and is marked when it is read.
    pub time: Option<String>,
    /// The carrier's words.
    pub words: String,
    /// Further words.
    pub detail: Option<String>,
    /// The office.
    pub office: Option<String>,
    /// The prefecture or country.
    pub region: Option<String>,
    /// The office's postal code.
    pub postal_code: Option<String>,
}

/// What the visa service says about a passport.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visa {
    /// The message.
    pub text: String,
    /// The Letter Pack's number, where it is known.
    pub item: Option<String>,
    /// When the service was asked.
    pub fetched_at: Option<Moment>,
    /// Whether it was made up for trying out.
    pub sample: bool,
}

/// What a backend offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capabilities {
    /// It takes tracking numbers.
    pub items: bool,
    /// It takes passport numbers.
    pub visa_passport: bool,
    /// Its answers are made up for trying out.
    pub sample: bool,
}

/// Why an answer is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unusable {
    /// It is not what was agreed.
    Malformed(Fault),
    /// It is about another number.
    WrongNumber,
}

impl From<Fault> for Unusable {
    fn from(fault: Fault) -> Self {
        Self::Malformed(fault)
    }
}

impl Item {
    /// The carrier's page: the number, and a row for each entry.
    #[must_use]
    pub fn page(&self) -> String {
        const HEAD: &str = "状態発生日\t配送履歴\t詳細\t取扱局\t県名等\n";
        let mut page = format!("{}\t{}\n", self.number, self.service.as_deref().unwrap_or_default());
        page.push_str(HEAD);
        for entry in &self.entries {
            let cells = [&entry.time, &Some(entry.words.clone()), &entry.detail, &entry.office, &entry.region];
            let cells: Vec<&str> = cells.into_iter().map(|cell| cell.as_deref().unwrap_or_default()).collect();
            page.push_str(cells.join("\t").trim_end_matches('\t'));
            page.push('\n');
            if let Some(code) = &entry.postal_code {
                page.push_str(code);
                page.push('\n');
            }
        }
        page
    }
}

/// Reads an item of the `tebiki` contract.
///
/// # Errors
/// Why the answer is not taken.
pub fn tebiki_item(bytes: &[u8], number: &str) -> Result<Item, Unusable> {
    let answer = json::read_object(bytes, LARGEST)?;
    if json::required(&answer, "number")? != number {
        return Err(Unusable::WrongNumber);
    }
    let mut entries = Vec::new();
    for event in json::list(&answer, "events")? {
        let event = event.as_object().ok_or(Fault::Field("events"))?;
        let words = plain(json::required(event, "text")?).ok_or(Fault::Field("text"))?;
        let field = |name| json::text(event, name).map(|text| text.and_then(plain));
        let (time, local) = (field("time")?, field("localTime")?);
        let (time, strange) = match time.as_deref().map(moment) {
            Some(Some(moment)) => (Some(written(moment)), None),
            _ => as_it_came(time.or(local)),
        };
        let detail = match (field("detail")?, strange) {
            (Some(detail), Some(strange)) => Some(format!("{detail} {strange}")),
            (detail, strange) => detail.or(strange),
        };
        let (office, region, postal_code) = (field("office")?, field("region")?, field("postalCode")?);
        entries.push(Entry { time, words, detail, office, region, postal_code });
    }
    Ok(Item {
        number: number.to_owned(),
        service: json::text(&answer, "service")?.and_then(plain),
        entries,
        fetched_at: json::text(&answer, "fetchedAt")?.and_then(moment),
        sample: is_sample(&answer)?,
    })
}

/// Reads a visa service's message of the `tebiki` contract.
///
/// # Errors
/// Why the answer is not taken.
pub fn tebiki_visa(bytes: &[u8]) -> Result<Visa, Unusable> {
    let answer = json::read_object(bytes, LARGEST)?;
    let item = json::text(&answer, "itemNumber")?.map(|item| {
        let plain = item.len() <= 13 && item.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if plain { Ok(item.to_owned()) } else { Err(Fault::Field("itemNumber")) }
    });
    Ok(Visa {
        text: plain(json::required(&answer, "text")?).ok_or(Fault::Field("text"))?,
        item: item.transpose()?,
        fetched_at: json::text(&answer, "fetchedAt")?.and_then(moment),
        sample: is_sample(&answer)?,
    })
}

/// Reads what a backend of the `tebiki` contract offers.
///
/// # Errors
/// Why the answer is not taken.
pub fn tebiki_capabilities(bytes: &[u8]) -> Result<Capabilities, Unusable> {
    let answer = json::read_object(bytes, LARGEST)?;
    if json::required(&answer, "contract")? != "tebiki" {
        return Err(Fault::Field("contract").into());
    }
    if answer.get("version").and_then(Value::as_u64) != Some(1) {
        return Err(Fault::Field("version").into());
    }
    let offers = |name: &'static str| answer.get(name).and_then(Value::as_bool).ok_or(Fault::Field(name));
    Ok(Capabilities { items: offers("items")?, visa_passport: offers("visaPassport")?, sample: is_sample(&answer)? })
}

/// The permanent name of a problem (RFC 9457), where the answer is one of the `tebiki` contract.
#[must_use]
pub fn tebiki_problem(bytes: &[u8]) -> Option<String> {
    let answer = json::read_object(bytes, LARGEST).ok()?;
    json::text(&answer, "code").ok().flatten().map(str::to_owned)
}

/// Reads an item of RSSHub's route `japanpost/track` as JSON Feed 1.1.
///
/// # Errors
/// Why the answer is not taken.
pub fn rsshub_item(bytes: &[u8], number: &str) -> Result<Item, Unusable> {
    let feed = json::read_object(bytes, LARGEST)?;
    let version = json::required(&feed, "version")?;
    if !version.starts_with("https://jsonfeed.org/version/1") {
        return Err(Fault::Field("version").into());
    }
    let title = plain(json::required(&feed, "title")?).ok_or(Fault::Field("title"))?;
    let Some((_, service)) = title.split_once(number) else { return Err(Unusable::WrongNumber) };
    let mut entries = Vec::new();
    for item in json::list(&feed, "items")? {
        let item = item.as_object().ok_or(Fault::Field("items"))?;
        entries.push(rsshub_entry(item)?);
    }
    Ok(Item { number: number.to_owned(), service: plain(service), entries, fetched_at: None, sample: false })
}

/// The words of a page that came instead of an answer: RSSHub writes its errors as a web page, and among them that
/// the carrier does not know the number.
#[must_use]
pub fn words_of_page(bytes: &[u8]) -> String {
    let page = String::from_utf8_lossy(bytes.get(..LARGEST).unwrap_or(bytes));
    lines_of(&page).join("\n")
}

fn rsshub_entry(item: &Map<String, Value>) -> Result<Entry, Fault> {
    let title = json::text(item, "title")?.and_then(plain);
    let content = json::text(item, "content_html")?.map(lines_of).unwrap_or_default();
    let mut lines = content.into_iter();
    let words = lines.next().or_else(|| title.clone()).ok_or(Fault::Field("title"))?;
    // Behind the status the title has the place; it says which line of the content is the place.
    let place = title.as_deref().and_then(|title| title.strip_prefix(words.as_str())).and_then(plain);
    let mut entry = Entry { words, ..Entry::default() };
    let (first, second) = (lines.next(), lines.next());
    let is_place =
        |line: &str| place.as_deref().is_some_and(|place| line.ends_with(place)) || code_before(line).is_some();
    let line = match (first, second) {
        (Some(first), _) if is_place(&first) => Some(first),
        (Some(first), Some(second)) if is_place(&second) => {
            entry.detail = Some(first);
            Some(second)
        }
        (first, _) => {
            entry.detail = first.filter(|_| place.is_none());
            None
        }
    };
    if let Some((code, _)) = line.as_deref().and_then(code_before) {
        entry.postal_code = Some(code.to_owned());
    }
    match place.as_deref().map(|place| place.split(' ').collect::<Vec<_>>()).as_deref() {
        Some([office, region]) => {
            entry.office = Some((*office).to_owned());
            entry.region = Some((*region).to_owned());
        }
        Some(_) => entry.office = place,
        None => {}
    }
    let (time, strange) = match json::text(item, "date_published")?.map(|time| (time, moment(time))) {
        Some((_, Some(moment))) => (Some(written(moment)), None),
        other => as_it_came(other.and_then(|(time, _)| plain(time))),
    };
    entry.time = time;
    entry.detail = entry.detail.or(strange);
    Ok(entry)
}

/// The postal code at the beginning of a line, and what stands behind it.
fn code_before(line: &str) -> Option<(&str, &str)> {
    let (code, rest) = line.split_at_checked(8)?;
    let right = code.bytes().enumerate().all(|(at, byte)| if at == 3 { byte == b'-' } else { byte.is_ascii_digit() });
    (right && (rest.is_empty() || rest.starts_with(' '))).then_some((code, rest))
}

fn is_sample(answer: &Map<String, Value>) -> Result<bool, Fault> {
    Ok(json::text(answer, "source")? == Some("sample"))
}

/// Reads a time with its offset.
fn moment(text: &str) -> Option<Moment> {
    Moment::from_unix_millis(DateTime::parse_from_rfc3339(text).ok()?.timestamp_millis())
}

/// A time as the carrier's page shows it.
fn written(moment: Moment) -> String {
    let (hour, minute) = moment.clock();
    format!("{} {hour:02}:{minute:02}", iso(moment.day()).replace('-', "/"))
}

/// A time that is none, or has no zone: as a date where it looks like one, otherwise as words beside a date that no
/// calendar has, so that the row keeps its place and its time is marked.
fn as_it_came(text: Option<String>) -> (Option<String>, Option<String>) {
    const NOT_GIVEN: &str = "0000/00/00";
    const NO_SUCH_DAY: &str = "0000/99/99";
    let Some(text) = text else { return (Some(NOT_GIVEN.to_owned()), None) };
    let shape = |text: &str, shape: &str| {
        text.len() >= shape.len()
            && text.bytes().zip(shape.bytes()).all(|(byte, wanted)| match wanted {
                b'0' => byte.is_ascii_digit(),
                b'T' => byte == b'T' || byte == b' ',
                _ => byte == wanted,
            })
    };
    let cut = |length: usize| text.get(..length).unwrap_or_default().replace('-', "/").replace('T', " ");
    if shape(&text, "0000-00-00T00:00") {
        (Some(cut(16)), None)
    } else if shape(&text, "0000-00-00") {
        (Some(cut(10)), None)
    } else {
        (Some(NO_SUCH_DAY.to_owned()), Some(text))
    }
}

/// A text in one line without control characters, marks that turn the direction of writing among them. None where
/// nothing is left.
fn plain(text: &str) -> Option<String> {
    let blank = |ch: char| {
        ch.is_control()
            || ch.is_whitespace()
            || matches!(ch, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let text = text.split(blank).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}

/// The lines of a piece of HTML as texts: tags go, line breaks part, and the usual character references are read.
fn lines_of(html: &str) -> Vec<String> {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let name: String = after.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let parts = ["br", "p", "div", "li", "tr", "h1", "h2", "h3"];
        if name.is_empty() && !after.starts_with(['!', '/']) {
            // No tag: “less than”.
            text.push('<');
            rest = after;
            continue;
        }
        text.push(if parts.iter().any(|part| name.eq_ignore_ascii_case(part)) { '\n' } else { ' ' });
        let closing = if after.starts_with("!--") { "-->" } else { ">" };
        rest = after.split_once(closing).map_or("", |(_, rest)| rest);
        // What stands in these is no text.
        if let Some(hidden) = ["script", "style"].into_iter().find(|hidden| name.eq_ignore_ascii_case(hidden))
            && !after.starts_with('/')
        {
            let end = rest.match_indices("</").find(|(at, _)| {
                rest.get(at + 2..at + 2 + hidden.len()).is_some_and(|found| found.eq_ignore_ascii_case(hidden))
            });
            rest = end.and_then(|(at, _)| rest.get(at..)).unwrap_or_default();
        }
    }
    text.push_str(rest);
    text.split('\n').filter_map(|line| plain(&references(line))).collect()
}

/// Reads character references: `&amp;`, `&#39;`, `&#x27;`.
fn references(text: &str) -> String {
    const NAMES: [(&str, char); 6] =
        [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\''), ("nbsp", ' ')];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let reference = after.split_once(';').filter(|(name, _)| name.len() <= 8).and_then(|(name, behind)| {
            let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
                Some(number) => u32::from_str_radix(number, 16).ok(),
                None => number.parse().ok(),
            });
            let named = NAMES.iter().find(|(known, _)| *known == name).map(|(_, ch)| *ch);
            Some((named.or_else(|| char::from_u32(number?))?, behind))
        });
        match reference {
            Some((ch, behind)) => {
                out.push(ch);
                rest = behind;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_lines() {
        let check = |html: &str, expected: &[&str]| assert_eq!(lines_of(html), expected, "{html}");
        check("引受<br/>163-8799 新宿郵便局 東京都", &["引受", "163-8799 新宿郵便局 東京都"]);
        check("a<BR>b<br />c", &["a", "b", "c"]);
        check("A &amp; B &#39;c&#x27; &lt;b&gt; &unknown; & d", &["A & B 'c' <b> &unknown; & d"]);
        check("1 < 2 <b>bold</b>", &["1 < 2 bold"]);
        check("a<script>alert('x<br>y')</script>b<style>i{}</style>", &["a b"]);
        check("a<!-- <br> -->b<unclosed", &["a b"]);
        check("a\u{202e}b\u{0}c\n\n\td", &["a b c", "d"]);
        check("", &[]);
    }

    #[test]
    fn times_as_they_came() {
        let check = |text: &str, time: Option<&str>, words: Option<&str>| {
            let found = as_it_came(Some(text.to_owned()));
            assert_eq!((found.0.as_deref(), found.1.as_deref()), (time, words), "{text}");
        };
        check("2026-11-21T14:05", Some("2026/11/21 14:05"), None);
        check("2026-11-21", Some("2026/11/21"), None);
        check("2026-02-30T25:61:00+09:00", Some("2026/02/30 25:61"), None);
        check("the day before", Some("0000/99/99"), Some("the day before"));
        check("2026-é1-21", Some("0000/99/99"), Some("2026-é1-21"));
        assert_eq!(as_it_came(None), (Some("0000/00/00".to_owned()), None));
    }
}

//! Reads Japan Post's tracking page.
//!
//! The layout is known from public programs that read it, not from the site itself. One item (`searchKind` S002, or
//! none): a table with the summary 配達状況詳細, whose first cell is the number and whose second is the class of goods,
//! and one with the summary 履歴情報, which has two rows for each event: day and time, status, detail, office,
//! prefecture or country; and below them the office's postal code. Several numbers (S003, S004), or a number without
//! data: a table with the summary 照会結果, with the latest state of each in two rows, or a sentence in its place.
//!
//! What does not fit is a fault and never passed over: a row that is silently left out could be the one that matters.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use scraper::{ElementRef, Html, Selector};
use tebiki::rules::postal::PREFECTURES;

use super::codes;
use crate::{
    api::contract::Event,
    clock::{japan, rfc3339},
    number::Number,
};

/// What a page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What is known of the item.
    Known {
        /// The class of goods.
        service: Option<String>,
        /// The oldest first.
        events: Vec<Event>,
    },
    /// There is no data for the number.
    Unknown,
}

/// Why a page was not understood. It quotes nothing of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable(pub &'static str);

/// No item has more events than this.
const EVENTS: usize = 200;

/// No cell has more characters than this.
const CELL: usize = 300;

/// No page has elements deeper in each other: building its tree would take time with the square of the depth.
const DEPTH: usize = 500;

/// Elements that end without an end tag.
const OPEN_ENDED: [&str; 24] = [
    "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p",
    "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "wbr",
];

/// How the page says, in both languages, that there is no data.
const NO_DATA: [&str; 4] =
    ["お問い合わせ番号が見つかりません", "該当する情報はありません", "Your item was not found", "Not registered"];

/// Reads the page that answers a request for this number.
///
/// # Errors
///
/// When the page is not laid out as it is known to be, or speaks of another number.
pub fn read(html: &str, number: &Number) -> Result<Page, Unreadable> {
    if is_deep(html) {
        return Err(Unreadable("elements deeper in each other than any page has"));
    }
    let document = Html::parse_document(html);
    let details = tables(&document, "配達状況詳細");
    let histories = tables(&document, "履歴情報");
    let results = tables(&document, "照会結果");
    match (details.as_slice(), histories.as_slice(), results.as_slice()) {
        ([details], histories @ ([] | [_]), _) => {
            let details = rows(*details)?;
            let first = details.first().ok_or(Unreadable("the details are empty"))?;
            if !names(first.first(), number) {
                return Err(Unreadable("the details are of another number"));
            }
            let events = match histories {
                [history] => events(rows(*history)?, number)?,
                _ => Vec::new(),
            };
            Ok(Page::Known { service: first.get(1).and_then(|text| some(text)), events })
        }
        ([], [], [result]) => result_of(rows(*result)?, number),
        ([], [], []) => Err(Unreadable("no table of the tracking page")),
        _ => Err(Unreadable("other tables than the tracking page has")),
    }
}

/// Whether more elements are begun than ended, by their tags alone, than a page has in each other.
fn is_deep(html: &str) -> bool {
    let mut depth = 0_usize;
    for piece in html.split('<').skip(1) {
        let (ends, rest) = match piece.strip_prefix('/') {
            Some(rest) => (true, rest),
            None => (false, piece),
        };
        let name: String =
            rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
        if name.is_empty() || OPEN_ENDED.contains(&name.as_str()) {
            continue;
        }
        depth = if ends { depth.saturating_sub(1) } else { depth + 1 };
        if depth > DEPTH {
            return true;
        }
    }
    false
}

/// The rows of a table that hold data, each with the text of its cells.
type Rows = Vec<Vec<String>>;

/// One number among the results: its latest state, or that there is no data.
fn result_of(rows: Rows, number: &Number) -> Result<Page, Unreadable> {
    let mut rows = rows.into_iter().skip_while(|row| !names(row.first(), number));
    let row = rows.next().ok_or(Unreadable("the results do not have the number"))?;
    match row.as_slice() {
        [_, sentence] if NO_DATA.iter().any(|words| sentence.contains(words)) => Ok(Page::Unknown),
        [_, service, when, status, office, region] => {
            let postal = rows.next().filter(|row| row.len() == 1).and_then(|row| row.into_iter().next());
            let event = event([when, status, "", office, region], postal.as_deref(), number)?;
            Ok(Page::Known { service: some(service), events: vec![event] })
        }
        _ => Err(Unreadable("a result with other cells than are known")),
    }
}

/// Two rows an event: five cells, and then the postal code alone.
fn events(rows: Rows, number: &Number) -> Result<Vec<Event>, Unreadable> {
    if rows.len() > EVENTS * 2 {
        return Err(Unreadable("more events than any item has"));
    }
    let mut events: Vec<Event> = Vec::new();
    let mut rows = rows.iter().peekable();
    while let Some(row) = rows.next() {
        let [when, status, detail, office, region] = row.as_slice() else {
            return Err(Unreadable("an event with other cells than are known"));
        };
        let postal = rows.next_if(|row| row.len() == 1).and_then(|row| row.first());
        events.push(event([when, status, detail, office, region], postal.map(String::as_str), number)?);
    }
    Ok(events)
}

fn event(cells: [&str; 5], postal: Option<&str>, number: &Number) -> Result<Event, Unreadable> {
    let [when, status, detail, office, region] = cells;
    if status.is_empty() {
        return Err(Unreadable("an event without words"));
    }
    let when = When::read(when)?;
    // A number of domestic mail never leaves Japan; for others the prefecture says it.
    let in_japan = !number.is_international() || is_japanese(region);
    Ok(Event {
        time: when.filter(|_| in_japan).and_then(When::in_japan),
        local_time: when.map(When::local),
        code: codes::japan_post(status),
        text: status.to_owned(),
        detail: some(detail),
        office: some(office),
        region: some(region),
        postal_code: postal.and_then(some),
    })
}

/// A day, with a time of day where the page has one.
#[derive(Clone, Copy)]
struct When {
    day: NaiveDate,
    time: Option<NaiveTime>,
}

impl When {
    /// `2026/11/21 14:05` on the Japanese page, `11/21/2026 14:05` on the English one; an empty cell is no time.
    fn read(text: &str) -> Result<Option<Self>, Unreadable> {
        if text.is_empty() {
            return Ok(None);
        }
        let unknown = Unreadable("a time that is not written as it is known to be");
        let mut parts = text.split(' ');
        let day = parts.next().and_then(Self::day).ok_or(unknown)?;
        let time = match parts.next() {
            Some(time) => Some(Self::time(time).ok_or(unknown)?),
            None => None,
        };
        if parts.next().is_some() { Err(unknown) } else { Ok(Some(Self { day, time })) }
    }

    fn day(text: &str) -> Option<NaiveDate> {
        let mut parts = text.split('/');
        let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, a, b) };
        if year.len() != 4 {
            return None;
        }
        NaiveDate::from_ymd_opt(figures(year)?.try_into().ok()?, figures(month)?, figures(day)?)
    }

    fn time(text: &str) -> Option<NaiveTime> {
        let (hour, minute) = text.split_once(':')?;
        NaiveTime::from_hms_opt(figures(hour)?, figures(minute)?, 0)
    }

    fn in_japan(self) -> Option<String> {
        let local = NaiveDateTime::new(self.day, self.time?);
        local.and_local_timezone(japan()).single().map(rfc3339)
    }

    fn local(self) -> String {
        let day = self.day.format("%Y-%m-%d");
        match self.time {
            Some(time) => format!("{day}T{}", time.format("%H:%M")),
            None => day.to_string(),
        }
    }
}

/// One to four digits and nothing else.
fn figures(text: &str) -> Option<u32> {
    ((1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// Whether the cell for the prefecture or the country names Japan or a part of it.
fn is_japanese(region: &str) -> bool {
    let upper = region.to_ascii_uppercase();
    let short = upper.strip_suffix(" PREFECTURE").unwrap_or(&upper);
    matches!(short, "JAPAN" | "日本")
        || PREFECTURES
            .iter()
            .any(|prefecture| prefecture.name == region || prefecture.romaji.eq_ignore_ascii_case(short))
}

/// Whether a cell holds this number, whatever stands between its digits.
fn names(cell: Option<&String>, number: &Number) -> bool {
    cell.is_some_and(|cell| {
        let characters = cell.chars().filter(|char| !char.is_whitespace() && *char != '-');
        characters.eq(number.as_str().chars())
    })
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn tables<'a>(document: &'a Html, summary: &str) -> Vec<ElementRef<'a>> {
    let Ok(selector) = Selector::parse("table[summary]") else { return Vec::new() };
    document.select(&selector).filter(|table| table.attr("summary") == Some(summary)).collect()
}

/// The rows with data cells. Rows of headings only are left out; one that mixes both is not known.
fn rows(table: ElementRef) -> Result<Rows, Unreadable> {
    let (Ok(row), Ok(cell), Ok(inner)) = (Selector::parse("tr"), Selector::parse("td"), Selector::parse("table"))
    else {
        return Err(Unreadable("no selector"));
    };
    if table.select(&inner).next().is_some() {
        return Err(Unreadable("a table within a table"));
    }
    let mut rows = Vec::new();
    for row in table.select(&row) {
        let cells = row.select(&cell).map(text).collect::<Result<Vec<_>, _>>()?;
        if !cells.is_empty() {
            rows.push(cells);
        }
    }
    Ok(rows)
}

/// The text of a cell, with single spaces.
fn text(cell: ElementRef) -> Result<String, Unreadable> {
    let mut text = String::new();
    for word in cell.text().flat_map(str::split_whitespace) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
    if text.chars().count() > CELL { Err(Unreadable("a cell with more text than any has")) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOMESTIC: &str = "123456789015";
    const INTERNATIONAL: &str = "EE123456785JP";

    fn page(name: &str, number: &str) -> String {
        let text = match name {
            "item.ja" => include_str!("../../tests/pages/item.ja.html"),
            "item.en" => include_str!("../../tests/pages/item.en.html"),
            "international.en" => include_str!("../../tests/pages/international.en.html"),
            "unknown.ja" => include_str!("../../tests/pages/unknown.ja.html"),
            "unknown.en" => include_str!("../../tests/pages/unknown.en.html"),
            "list.ja" => include_str!("../../tests/pages/list.ja.html"),
            "maintenance.ja" => include_str!("../../tests/pages/maintenance.ja.html"),
            name => panic!("there is no page {name}"),
        };
        text.replace("{number}", number)
    }

    fn read_as(html: &str, number: &str) -> Result<Page, Unreadable> {
        read(html, &Number::read(number).expect("a number"))
    }

    /// One line an event.
    fn check(name: &str, number: &str, service: &str, lines: &[&str]) {
        let known = read_as(&page(name, number), number).expect("readable");
        let Page::Known { service: read, events } = known else { panic!("{name} is known") };
        assert_eq!(read.as_deref(), Some(service), "{name}");
        let say = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
        let read: Vec<String> = events
            .iter()
            .map(|event| {
                let Event { time, local_time, code, text, detail, office, region, postal_code } = event;
                let place = [say(detail), say(office), say(region), say(postal_code)].join(", ");
                format!("{} | {} | {} | {text} | {place}", say(time), say(local_time), code.unwrap_or("-"))
            })
            .collect();
        assert_eq!(read, lines, "{name}");
    }

    #[test]
    fn one_item_in_japanese() {
        check(
            "item.ja",
            DOMESTIC,
            "レターパックプラス",
            &[
                "2026-11-18T17:20:00+09:00 | 2026-11-18T17:20 | accepted | 引受 | -, 赤坂郵便局, 東京都, 107-8799",
                "2026-11-18T21:05:00+09:00 | 2026-11-18T21:05 | relayed | 中継 | -, 新東京郵便局, 東京都, 138-8799",
                "2026-11-19T07:40:00+09:00 | 2026-11-19T07:40 | arrived | 到着 | -, 麹町郵便局, 東京都, 102-8799",
                "2026-11-19T14:05:00+09:00 | 2026-11-19T14:05 | attempted | ご不在のため 持ち戻り | 通知書 投函, 麹町郵便局, 東京都, 102-8799",
            ],
        );
    }

    #[test]
    fn one_item_in_english() {
        check(
            "item.en",
            DOMESTIC,
            "Letter Pack Plus",
            &[
                "2026-11-18T17:20:00+09:00 | 2026-11-18T17:20 | accepted | Posting/Collection | -, AKASAKA, TOKYO, 107-8799",
                "2026-11-18T21:05:00+09:00 | 2026-11-18T21:05 | passed | En route | -, SHINTOKYO, TOKYO, 138-8799",
                "2026-11-19T07:40:00+09:00 | 2026-11-19T07:40 | arrived | Processing at delivery Post Office | -, KOJIMACHI, TOKYO, 102-8799",
                "2026-11-19T14:05:00+09:00 | 2026-11-19T14:05 | attempted | Absence. Attempted delivery. | -, KOJIMACHI, TOKYO, 102-8799",
            ],
        );
    }

    #[test]
    fn an_item_from_abroad_has_instants_in_japan_only() {
        check(
            "international.en",
            INTERNATIONAL,
            "EMS",
            &[
                "- | 2026-11-14T15:10 | accepted | Posting/Collection | -, SAN FRANCISCO, UNITED STATES OF AMERICA, -",
                "2026-11-17T14:30:00+09:00 | 2026-11-17T14:30 | - | Arrival at inward office of exchange | -, NARITA, CHIBA, 286-8799",
                "- | 2026-11-18 | - | Held by import Customs | Customs & duty, NARITA, JAPAN, -",
            ],
        );
    }

    #[test]
    fn one_of_several_numbers() {
        check(
            "list.ja",
            DOMESTIC,
            "レターパックライト",
            &["2026-11-19T11:15:00+09:00 | 2026-11-19T11:15 | out | 配達局から出発 | -, 麹町郵便局, 東京都, 102-8799"],
        );
    }

    #[test]
    fn no_data_is_no_fault() {
        for name in ["unknown.ja", "unknown.en"] {
            assert_eq!(read_as(&page(name, DOMESTIC), DOMESTIC), Ok(Page::Unknown), "{name}");
        }
    }

    #[test]
    fn the_number_may_be_written_with_hyphens_and_spaces() {
        let written = page("item.ja", "1234-5678-9015");
        assert!(matches!(read_as(&written, DOMESTIC), Ok(Page::Known { .. })));
        let written = page("international.en", "EE 123 456 785 JP");
        assert!(matches!(read_as(&written, INTERNATIONAL), Ok(Page::Known { .. })));
    }

    #[test]
    fn an_item_without_events_is_known() {
        let whole = page("item.ja", DOMESTIC);
        let start = whole
            .find("<table class=\"tableType01 txt_c m_b5\" cellspacing=\"0\" summary=\"履歴情報\"")
            .expect("a history");
        let end = start + whole[start..].find("</table>").expect("its end") + "</table>".len();
        let without = format!("{}{}", &whole[..start], &whole[end..]);
        let Ok(Page::Known { events, .. }) = read_as(&without, DOMESTIC) else { panic!("known") };
        assert!(events.is_empty());
    }

    /// What does not fit is a fault, and never an answer that lacks something.
    #[test]
    fn a_page_that_is_laid_out_otherwise_is_unreadable() {
        let item = page("item.ja", DOMESTIC);
        let replaced = |from: &str, to: &str| {
            assert!(item.contains(from), "the page has {from}");
            item.replacen(from, to, 1)
        };
        let last_row = "<td rowspan=\"2\" class=\"w_120\">2026/11/19 07:40</td>\n";
        for (what, html) in [
            ("nothing", String::new()),
            ("maintenance", page("maintenance.ja", DOMESTIC)),
            ("another number", page("item.ja", "123456789026")),
            ("no data for another number", page("unknown.ja", "123456789026")),
            ("no number", page("item.ja", "")),
            ("a longer number", page("item.ja", "1234567890150")),
            ("another sentence", page("unknown.ja", DOMESTIC).replace("見つかりません", "お答えできません")),
            ("two histories", replaced("summary=\"お問い合わせ窓口局\"", "summary=\"履歴情報\"")),
            ("two details", format!("{item}{item}")),
            ("a cell too few", replaced(last_row, "")),
            ("a cell too many", replaced(last_row, &format!("{last_row}{last_row}"))),
            ("a day that does not exist", replaced("2026/11/19 07:40", "2026/02/30 07:40")),
            ("a time that does not exist", replaced("2026/11/19 07:40", "2026/11/19 24:40")),
            ("a year of two digits", replaced("2026/11/19 07:40", "26/11/19 07:40")),
            ("words after the time", replaced("2026/11/19 07:40", "2026/11/19 07:40 頃")),
            ("no words", replaced(">到着<", "><")),
            ("endless words", replaced(">到着<", &format!(">{}<", "着".repeat(301)))),
            ("a table in a cell", replaced(">到着<", "><table><tr><td>到着</td></tr></table><")),
            (
                "two postal codes",
                replaced(
                    "<tr>\n<td class=\"w_105\">102-8799</td>\n</tr>",
                    "<tr><td>102-8799</td></tr><tr><td>102-8799</td></tr>",
                ),
            ),
        ] {
            assert!(read_as(&html, DOMESTIC).is_err(), "{what}");
        }
        let rows =
            "<tr><td>2026/11/19 07:40</td><td>到着</td><td></td><td></td><td></td></tr><tr><td></td></tr>".repeat(201);
        let endless = replaced("<tr>\n<th scope=\"col\" rowspan=\"2\" class=\"w_120\">", &format!("{rows}<tr><th>"));
        assert_eq!(read_as(&endless, DOMESTIC), Err(Unreadable("more events than any item has")));
    }

    #[test]
    fn an_unknown_status_is_kept_as_it_came() {
        let html = page("item.ja", DOMESTIC).replace(">到着<", ">ドローンで配達中<");
        let Ok(Page::Known { events, .. }) = read_as(&html, DOMESTIC) else { panic!("known") };
        assert_eq!((events[2].code, events[2].text.as_str()), (None, "ドローンで配達中"));
    }

    /// Prints how long the worst pages take that we could think of; the limit is generous.
    #[test]
    fn a_page_that_is_laid_out_to_be_slow_is_refused_in_time() {
        let fill = |piece: &str| piece.repeat(64 * 1024 / piece.len());
        let item = page("item.ja", DOMESTIC);
        for (what, html) in [
            ("a page as it is", item.clone()),
            ("nested blocks", fill("<div>")),
            ("blocks nested as deep as is allowed", "<div>".repeat(499) + &fill("<i>a</i>")),
            ("marks as deep as is allowed", "<b>".repeat(499) + &fill("<a><p>a</a></p>")),
            ("paragraphs", fill("<p>a")),
            ("nested marks", fill("<b>")),
            ("marks that cross", fill("<a><b></a>")),
            ("nested tables", fill("<table>")),
            ("tables in cells", fill("<table summary='履歴情報'><tr><td>")),
            ("cells", format!("<table summary='配達状況詳細'>{}", fill("<tr><td>"))),
            ("attributes", format!("<table {}>", (0..5_000).map(|n| format!("a{n}='' ")).collect::<String>())),
            ("references", fill("&amp;")),
        ] {
            let start = std::time::Instant::now();
            let _ = read_as(&html, DOMESTIC);
            let took = start.elapsed();
            println!("{what}: {} ms for {} KB", took.as_millis(), html.len() / 1024);
            assert!(took < std::time::Duration::from_secs(60), "{what}");
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

        /// No page makes the reader panic, and what is cut is not taken for whole.
        #[test]
        fn any_page_is_read_or_refused(cut in 0_usize..8000, noise in "[<>/a-z\"= 日本0-9]{0,40}") {
            let whole = page("item.ja", DOMESTIC);
            let cut = (0..=cut.min(whole.len())).rev().find(|at| whole.is_char_boundary(*at)).unwrap_or(0);
            let html = format!("{}{noise}{}", &whole[..cut], &whole[cut..]);
            let _ = read_as(&html, DOMESTIC);
            let _ = read_as(&whole[..cut], DOMESTIC);
        }
    }
}

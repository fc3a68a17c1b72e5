//! Many addresses at once: a CSV is opened or pasted, checked in slices while the page stays alive, and its findings
//! are shown and saved.

use super::{
    desk::Desk,
    field_name,
    findings::{corrections_text, sentences, severity_name},
    kind_name,
};
use crate::{
    ports::{
        breath::Breath,
        files::{self, NotRead},
        screen,
    },
    rules::{
        address::{
            Dwelling, Finding, Kind, Severity,
            table::{Job, Oddity, Row, TableFault},
        },
        csv::{self, Decoded, FileFault},
        postal::Postal,
    },
    text::{Key, Message, t},
    web::{
        app::Tebiki,
        html::{Html, all, el, live},
    },
};
use leptos::{prelude::*, task::spawn_local};
use std::collections::BTreeSet;

const FILE: &str = "list-file";
const TEXT: &str = "list-text";
/// The file that is saved.
const SAVED: &str = "tebiki-addresses.csv";
/// So many rows are shown.
const SHOWN: usize = 100;

/// How far a list is.
#[derive(Clone)]
enum State {
    None,
    Reading(usize),
    Checking(usize, usize),
    Stopped,
    Failed(Message),
    Done,
}

/// What came of a list.
struct Outcome {
    job: Job,
    /// Rows for which postal data could not be fetched.
    unchecked: usize,
}

/// Shows the panel.
pub(super) fn list(desk: Desk) -> Html {
    let app = desk.app;
    let state = RwSignal::new(State::None);
    let outcome = StoredValue::new(None::<Outcome>);
    let goes_on = StoredValue::new(false);
    let start = move |_| {
        outcome.set_value(None);
        goes_on.set_value(true);
        state.set(State::Reading(0));
        spawn_local(async move {
            let done = run(desk, state, goes_on).await;
            state.set(match done {
                Ok(Some(found)) => {
                    outcome.set_value(Some(found));
                    State::Done
                }
                Ok(None) => State::Stopped,
                Err(fault) => State::Failed(fault),
            });
        });
    };
    let kind = live(move || {
        let kind = desk.entered.with(|entered| entered.kind);
        all(el("p").class("hint").with(app.text(match kind {
            Some(kind) => t::address::list_kind(&app.text(kind_name(kind))),
            None => t::address::LIST_KIND_NONE.into(),
        })))
    });
    let is_busy = Memo::new(move |_| matches!(state.get(), State::Reading(_) | State::Checking(..)));
    let buttons = live(move || {
        all(if is_busy.get() {
            app.button("button-second", "button", t::address::LIST_CANCEL)
                .id("list-cancel")
                .on("click", move |_| goes_on.set_value(false))
        } else {
            app.button("button", "button", t::address::LIST_CHECK).id("list-check").on("click", start)
        })
    });
    let bar = live(move || {
        all(is_busy.get().then(|| {
            el("progress")
                .attr("aria-label", app.text(t::address::LIST_CHECKING))
                .live_attr("max", move || match state.get() {
                    State::Checking(_, all) => Some(all.to_string()),
                    _ => Some("1000".to_owned()),
                })
                .live_attr("value", move || match state.get() {
                    State::Reading(part) => Some(part.to_string()),
                    State::Checking(done, _) => Some(done.to_string()),
                    _ => None,
                })
        }))
    });
    let counted = live(move || {
        all(match state.get() {
            State::Reading(_) => Some(app.text(t::address::LIST_READING)),
            State::Checking(done, all) => {
                Some(app.text(t::address::list_progress(&done.to_string(), &all.to_string())))
            }
            _ => None,
        })
    });
    let problem = live(move || {
        all(match state.get() {
            State::Failed(message) => Some(app.text(message)),
            _ => None,
        })
    });
    let said = live(move || {
        all(match state.get() {
            State::Stopped => Some(app.text(t::address::LIST_STOPPED)),
            State::Done => outcome
                .with_value(|outcome| Some(app.text(t::address::list_done(count(outcome.as_ref()?.job.rows().len()))))),
            _ => None,
        })
    });
    let shown = live(move || match state.get() {
        State::Done => outcome.with_value(|found| all(found.as_ref().map(|found| shown(desk, found, outcome)))),
        _ => all(Vec::<Html>::new()),
    });
    el("details")
        .class("fold list-panel")
        .id("list")
        .with(el("summary").with(el("h2").with(app.text(t::address::LIST_HEADING))))
        .with(el("p").class("hint").id("list-hint").with(app.text(t::address::LIST_HINT)))
        .with(kind)
        .with(
            el("div").class("entry").with(el("label").attr("for", FILE).with(app.text(t::address::LIST_FILE))).with(
                el("input")
                    .attr("type", "file")
                    .id(FILE)
                    .attr("accept", ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain")
                    .attr("aria-describedby", "list-hint list-problem"),
            ),
        )
        .with(
            el("div").class("entry").with(el("label").attr("for", TEXT).with(app.text(t::address::LIST_TEXT))).with(
                el("textarea").id(TEXT).attr("rows", "4").attr("spellcheck", "false").attr("autocomplete", "off"),
            ),
        )
        .with(el("p").class("field-error").id("list-problem").attr("role", "alert").with(problem))
        .with(bar)
        .with(el("p").class("hint").with(counted))
        .with(el("div").class("actions").with(buttons))
        .with(el("p").class("list-said").attr("role", "status").with(said))
        .with(shown)
}

/// Reads and checks what was chosen. None where it was stopped.
async fn run(desk: Desk, state: RwSignal<State>, goes_on: StoredValue<bool>) -> Result<Option<Outcome>, Message> {
    let text = chosen().await?;
    if !desk.fetch_index().await {
        return Err(t::address::NO_POSTAL.into());
    }
    // A list has its own shards, so that what is typed meanwhile keeps those that it needs.
    let mut postal = desk.postal.with_value(|postal| Postal { cities: postal.cities.clone(), shards: Vec::new() });
    let kind = desk.entered.with_untracked(|entered| entered.kind).unwrap_or(Kind::Home(Dwelling::Unknown));
    let mut job = Job::open(text, kind, &postal).map_err(fault)?;
    let mut breath = Breath::begin();
    while job.read(&postal).map_err(fault)? {
        if breath.taken().await {
            if !goes_on.get_value() {
                return Ok(None);
            }
            state.set(State::Reading(job.read_part()));
        }
    }
    let all = job.rows().len();
    let mut unchecked = 0;
    state.set(State::Checking(0, all));
    while let Some(wanted) = job.wanted() {
        let mut has_all = true;
        postal.shards.retain(|shard| wanted.contains(&shard.prefix));
        let missing: Vec<String> = wanted
            .iter()
            .filter(|prefix| postal.shards.iter().all(|shard| shard.prefix != **prefix))
            .cloned()
            .collect();
        for prefix in missing {
            match crate::ports::postal::text(&prefix).await {
                Some(text) => postal.shards.push(crate::rules::postal::Shard::parse(&prefix, &text)),
                None => has_all = false,
            }
        }
        unchecked += usize::from(!has_all);
        job.check(&postal);
        if breath.taken().await {
            if !goes_on.get_value() {
                return Ok(None);
            }
            state.set(State::Checking(job.checked(), all));
        }
    }
    Ok(Some(Outcome { job, unchecked }))
}

/// The text of the file, else what was pasted.
async fn chosen() -> Result<String, Message> {
    let bytes = match files::picked(FILE, csv::LARGEST).await {
        Ok(bytes) => bytes,
        Err(NotRead::NoFile) => {
            let pasted = screen::field(TEXT);
            if pasted.trim().is_empty() {
                return Err(t::address::FAULT_NOTHING.into());
            }
            return Ok(pasted);
        }
        Err(NotRead::TooLarge) => return Err(t::address::FAULT_TOO_LARGE.into()),
        Err(NotRead::Refused) => return Err(t::address::FAULT_REFUSED.into()),
    };
    let decoded = csv::decode(&bytes).map_err(|fault| match fault {
        FileFault::Empty => t::address::FAULT_EMPTY,
        FileFault::TooLarge => t::address::FAULT_TOO_LARGE,
        FileFault::Workbook => t::address::FAULT_WORKBOOK,
        FileFault::NotText => t::address::FAULT_NOT_TEXT,
    })?;
    match decoded {
        Decoded::Text(text) => Ok(text),
        Decoded::ShiftJis => files::shift_jis(&bytes).ok_or_else(|| t::address::FAULT_NOT_TEXT.into()),
    }
}

fn fault(fault: TableFault) -> Message {
    match fault {
        TableFault::NoRows => t::address::FAULT_NO_ROWS.into(),
        TableFault::NoAddress(names) => t::address::fault_no_address(&names.join(", ")),
        TableFault::Twice(name) => t::address::fault_twice(&name),
        TableFault::Unclosed(line) => t::address::fault_unclosed(&line.to_string()),
        TableFault::TooMany => t::address::FAULT_TOO_MANY.into(),
    }
}

fn count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}

fn is_bad(row: &Row) -> bool {
    row.oddity.is_some() || row.findings.iter().any(|finding| finding.rule.severity != Severity::Advice)
}

fn shown(desk: Desk, found: &Outcome, outcome: StoredValue<Option<Outcome>>) -> Html {
    let app = desk.app;
    let rows = found.job.rows();
    let bad = rows.iter().filter(|row| is_bad(row)).count();
    let mut lines =
        vec![app.text(t::address::list_good(count(rows.len() - bad))), app.text(t::address::list_bad(count(bad)))];
    if found.unchecked > 0 {
        lines.push(app.text(t::address::list_unchecked(count(found.unchecked))));
    }
    if !found.job.ignored().is_empty() {
        lines.push(app.text(t::address::list_ignored(&found.job.ignored().join(", "))));
    }
    let save = move |_| {
        spawn_local(async move {
            let text = written(desk, outcome).await;
            files::save(SAVED, "text/csv;charset=utf-8", &text);
        });
    };
    let few = (bad > 0).then(|| {
        // What was found first, so that it is seen on a narrow screen too.
        let head = [t::address::LIST_ROW, t::address::LIST_FINDING, t::address::LIST_NAME, t::address::LIST_ADDRESS];
        let head = head.map(|name| el("th").attr("scope", "col").with(app.text(name)));
        let body = rows.iter().filter(|row| is_bad(row)).take(SHOWN).map(|row| table_row(desk, row));
        let table = el("table")
            .with(el("caption").class("visually-hidden").with(app.text(t::address::LIST_TABLE)))
            .with(el("thead").with(el("tr").with(Vec::from(head))))
            .with(el("tbody").with(body.collect::<Vec<_>>()));
        vec![
            el("p").class("hint").with(app.text(t::address::list_first(count(bad.min(SHOWN))))),
            el("div")
                .class("scrolls")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", app.text(t::address::LIST_TABLE))
                .with(table),
        ]
    });
    el("div")
        .class("list-outcome")
        .with(lines.into_iter().map(|line| el("p").with(line)).collect::<Vec<_>>())
        .with(
            el("div").class("actions").with(
                el("button")
                    .class("button")
                    .id("list-download")
                    .attr("type", "button")
                    .on("click", save)
                    .with(app.text(t::address::LIST_DOWNLOAD)),
            ),
        )
        .with(few)
}

fn table_row(desk: Desk, row: &Row) -> Html {
    let app = desk.app;
    let mut texts: Vec<Html> = row.oddity.iter().map(|oddity| el("li").with(app.text(odd(oddity)))).collect();
    texts.extend(row.findings.iter().map(|finding| {
        let severity = finding.rule.severity;
        let instead = (!finding.corrections.is_empty()).then(|| format!(" → {}", corrections_text(app, finding)));
        el("li")
            .with(el("strong").class(format!("severity-{}", severity.id())).with(app.text(severity_name(severity))))
            .with(": ")
            .with(sentences(app, finding))
            .with(instead)
    }));
    el("tr")
        .with(el("td").with(row.line.to_string()))
        .with(el("td").class("list-findings").with(el("ul").with(texts)))
        .with(el("td").attr("translate", "no").with(row.name.clone()))
        .with(el("td").attr("translate", "no").with(row.form.address.text()))
}

fn odd(oddity: &Oddity) -> Message {
    match oddity {
        Oddity::MoreCells => t::address::ODD_MORE_CELLS.into(),
        Oddity::UnknownKind(text) => t::address::odd_kind(text),
    }
}

/// Everything that was found as CSV: a line a finding, and one for each row without. Written in slices too.
async fn written(desk: Desk, outcome: StoredValue<Option<Outcome>>) -> String {
    let head = [
        t::address::LIST_ROW,
        t::address::LIST_NAME,
        t::address::LIST_ADDRESS,
        t::address::LIST_KIND_OF_PLACE,
        t::address::LIST_SEVERITY,
        t::address::LIST_FIELD,
        t::address::LIST_FINDING,
        t::address::LIST_WROTE,
        t::address::LIST_INSTEAD,
        t::address::LIST_FACTS,
        t::address::LIST_JAPANESE,
        t::address::LIST_ROMAJI,
    ];
    // The mark at the beginning tells spreadsheets that this is UTF-8.
    let mut out = "\u{FEFF}".to_owned() + &csv::written(&head.map(|key| desk.app.text(key)));
    let mut breath = Breath::begin();
    let mut at = 0;
    while let Some(lines) = outcome.with_value(|found| found.as_ref()?.job.rows().get(at).map(|row| lines(desk, row))) {
        out.push_str(&lines);
        at += 1;
        breath.taken().await;
    }
    out
}

/// A kind of place in words, with what kind of home it is.
fn kind(app: Tebiki, kind: Kind) -> String {
    let dwelling = match kind {
        Kind::Home(Dwelling::Apartment) | Kind::SomebodyElse(Dwelling::Apartment) => {
            Some(t::address::DWELLING_APARTMENT)
        }
        Kind::Home(Dwelling::House) | Kind::SomebodyElse(Dwelling::House) => Some(t::address::DWELLING_HOUSE),
        _ => None,
    };
    let names = std::iter::once(kind_name(kind)).chain(dwelling);
    names.map(|name| app.text(name)).collect::<Vec<_>>().join(": ")
}

/// A row's lines.
fn lines(desk: Desk, row: &Row) -> String {
    let app = desk.app;
    let start = [row.line.to_string(), row.name.clone(), row.form.address.text(), kind(app, row.kind)];
    let end = [row.block.japanese.join("\n"), row.block.romaji.join("\n")];
    let plain = |severity: Key, finding: String| {
        [app.text(severity), String::new(), finding, String::new(), String::new(), String::new()]
    };
    let mut lines: Vec<[String; 6]> = Vec::new();
    lines.extend(row.oddity.iter().map(|oddity| plain(t::address::SEVERITY_ADVICE, app.text(odd(oddity)))));
    lines.extend(row.findings.iter().map(|finding| cells(desk, finding)));
    if lines.is_empty() {
        lines.push(plain(t::address::LIST_COMPLETE, String::new()));
    }
    let written = lines.iter().map(|cells| csv::written(&start.iter().chain(cells).chain(&end).collect::<Vec<_>>()));
    written.collect()
}

fn cells(desk: Desk, finding: &Finding) -> [String; 6] {
    let app = desk.app;
    let mut instead = corrections_text(app, finding);
    if let Some(place) = &finding.belongs_to {
        instead = [instead, app.text(t::address::belongs_to(place))].join(" ").trim().to_owned();
    }
    let facts: BTreeSet<&str> = finding.rules().flat_map(|rule| rule.cite).map(|statement| statement.id).collect();
    let facts: Vec<&str> = facts.into_iter().collect();
    [
        app.text(severity_name(finding.rule.severity)),
        app.text(field_name(finding.field)),
        sentences(app, finding),
        finding.found.clone().unwrap_or_default(),
        instead,
        facts.join(" "),
    ]
}

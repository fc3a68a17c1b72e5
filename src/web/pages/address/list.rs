//! Many addresses at once: a CSV is opened or pasted, checked in slices while the page stays alive, and its findings
//! are shown and saved. Of a file and of rows the one that was given last is checked; which one is said.
//!
//! For assistive technology: one button that begins and stops, so that the focus stays where it is; where there is
//! nothing to check, the field for the file takes the focus and says so.

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

const PANEL: &str = "list";
const FILE: &str = "list-file";
const TEXT: &str = "list-text";
const PROBLEM: &str = "list-problem";
/// The file that is saved.
const SAVED: &str = "tebiki-addresses.csv";
/// So many rows are shown.
const SHOWN: usize = 100;

/// The columns of what is shown: what was found before whose it is. Where a screen is narrow, each cell has its
/// column's name.
fn columns(found: Key) -> [Key; 4] {
    [t::address::LIST_ROW, found, t::address::LIST_NAME, t::address::LIST_ADDRESS]
}

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

/// What was given to be checked.
#[derive(Clone, Copy)]
struct Given {
    /// The name of the file that was chosen.
    file: RwSignal<Option<String>>,
    /// Whether anything stands in the box.
    has_rows: RwSignal<bool>,
    /// The name of the file that was let go of at last.
    let_go: RwSignal<Option<String>>,
}

impl Given {
    fn new() -> Self {
        Self { file: RwSignal::new(None), has_rows: RwSignal::new(false), let_go: RwSignal::new(None) }
    }

    /// Reads what is given: a file may have been chosen, and rows typed, before the page came to life.
    fn read(self) {
        self.file.set(files::name(FILE));
        self.has_rows.set(!screen::field(TEXT).trim().is_empty());
    }

    fn is_nothing(self) -> bool {
        self.read();
        self.file.with_untracked(Option::is_none) && !self.has_rows.get_untracked()
    }

    /// Rows were typed or pasted: they count from now on.
    fn typed(self) {
        self.read();
        if self.has_rows.get_untracked() {
            self.let_go_of_file();
        }
    }

    fn chosen(self) {
        self.let_go.set(None);
        self.read();
    }

    fn let_go_of_file(self) {
        if let Some(name) = files::name(FILE) {
            files::let_go(FILE);
            self.file.set(None);
            self.let_go.set(Some(name));
        }
    }

    /// What will be checked, where that may be in doubt.
    fn said(self) -> Option<Message> {
        match (self.file.get(), self.has_rows.get(), self.let_go.get()) {
            (Some(name), false, _) => Some(t::address::list_counts_file(&name)),
            (Some(name), true, _) => Some(t::address::list_counts_file_not_rows(&name)),
            (None, true, Some(name)) => Some(t::address::list_counts_rows(&name)),
            (None, ..) => None,
        }
    }
}

/// The rows as they go along into another language, where the panel is open or has any. They are other people's: they
/// stay in memory, and nothing of them is stored. A file cannot be taken along, and is chosen again.
pub(super) fn carried() -> Option<String> {
    let rows = screen::field(TEXT);
    (!rows.trim().is_empty() || screen::is_unfolded(PANEL)).then_some(rows)
}

/// Puts back the rows that came along.
pub(super) fn bring(rows: &str) {
    screen::unfold(PANEL);
    if screen::field(TEXT).is_empty() {
        screen::set_field(TEXT, rows);
    }
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
    let given = Given::new();
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            given.read();
        }
    });
    let start = move || {
        outcome.set_value(None);
        if given.is_nothing() {
            state.set(State::Failed(t::address::FAULT_NOTHING.into()));
            return screen::focus(FILE);
        }
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
    let name =
        live(move || all(app.text(if is_busy.get() { t::address::LIST_CANCEL } else { t::address::LIST_CHECK })));
    let button = el("button")
        .attr("type", "button")
        .live_attr("class", move || Some(if is_busy.get() { "button-second" } else { "button" }.to_owned()))
        .live_attr("id", move || Some(if is_busy.get() { "list-cancel" } else { "list-check" }.to_owned()))
        .live_attr("disabled", move || app.now.with(Option::is_none).then(String::new))
        .on("click", move |_| {
            if is_busy.get_untracked() {
                goes_on.set_value(false);
            } else {
                start();
            }
        })
        .with(name);
    // A problem of what was given before is none of what is given now.
    let forget = move || {
        if state.with_untracked(|state| matches!(state, State::Failed(_))) {
            state.set(State::None);
        }
    };
    let counts = live(move || all(given.said().map(|text| app.text(text))));
    let take_away = live(move || {
        all(given.file.with(Option::is_some).then(|| {
            app.button("link", "button", t::address::LIST_LET_GO).id("list-let-go").on("click", move |_| {
                given.let_go_of_file();
                forget();
                screen::focus(FILE);
            })
        }))
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
        .id(PANEL)
        .with(el("summary").with(el("h2").with(app.text(t::address::LIST_HEADING))))
        .with(el("p").class("hint").id("list-hint").with(app.text(t::address::LIST_HINT)))
        .with(kind)
        .with(el("p").class("hint").with(app.text(t::address::LIST_NOT_KEPT)))
        .with(
            el("div")
                .class("entry")
                .with(el("label").attr("for", FILE).with(app.text(t::address::LIST_FILE)))
                .with(
                    el("input")
                        .attr("type", "file")
                        .id(FILE)
                        .attr("accept", ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain")
                        .attr("aria-describedby", "list-hint list-problem")
                        .on("change", move |_| {
                            given.chosen();
                            forget();
                        }),
                )
                .with(el("div").class("list-counts").with(el("p").attr("role", "status").with(counts)).with(take_away)),
        )
        .with(
            el("div").class("entry").with(el("label").attr("for", TEXT).with(app.text(t::address::LIST_TEXT))).with(
                el("textarea")
                    .id(TEXT)
                    .attr("rows", "4")
                    .attr("spellcheck", "false")
                    .attr("autocomplete", "off")
                    .attr("aria-describedby", PROBLEM)
                    .on("input", move |_| {
                        given.typed();
                        forget();
                    }),
            ),
        )
        .with(el("p").class("field-error").id(PROBLEM).attr("role", "alert").with(problem))
        .with(bar)
        .with(el("p").class("hint").with(counted))
        .with(el("div").class("actions").with(button))
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

/// How a row stands.
#[derive(Clone, Copy, PartialEq)]
enum Standing {
    /// Nothing was found.
    Good,
    /// A question or advice only: a room may be missing.
    Remark,
    /// Something has to be corrected.
    Bad,
}

fn standing(row: &Row) -> Standing {
    if row.oddity.is_some() || row.findings.iter().any(|finding| finding.rule.severity != Severity::Advice) {
        Standing::Bad
    } else if row.findings.is_empty() {
        Standing::Good
    } else {
        Standing::Remark
    }
}

fn shown(desk: Desk, found: &Outcome, outcome: StoredValue<Option<Outcome>>) -> Html {
    let app = desk.app;
    let rows = found.job.rows();
    let of = |wanted: Standing| rows.iter().filter(move |row| standing(row) == wanted);
    let number = |wanted: Standing| of(wanted).count();
    let (bad, remarks) = (number(Standing::Bad), number(Standing::Remark));
    let mut lines = vec![
        app.text(t::address::list_good(count(number(Standing::Good)))),
        app.text(t::address::list_bad(count(bad))),
    ];
    if remarks > 0 {
        lines.push(app.text(t::address::list_remarks(count(remarks))));
    }
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
    let tables = [
        table(
            desk,
            "list-bad",
            [t::address::LIST_TABLE, t::address::LIST_FINDING],
            t::address::list_first(count(bad.min(SHOWN))),
            of(Standing::Bad),
        ),
        table(
            desk,
            "list-remarks",
            [t::address::LIST_TABLE_REMARKS, t::address::LIST_REMARK],
            t::address::list_first_remarks(count(remarks.min(SHOWN))),
            of(Standing::Remark),
        ),
    ];
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
        .with(tables.into_iter().flatten().flatten().collect::<Vec<_>>())
}

/// The first of some rows, under the table's name and that of the column of what was found, and the sentence that says
/// which; nothing where there are none.
fn table<'a>(
    desk: Desk,
    id: &'static str,
    [name, found]: [Key; 2],
    first: Message,
    rows: impl Iterator<Item = &'a Row>,
) -> Option<[Html; 2]> {
    let app = desk.app;
    let body: Vec<Html> = rows.take(SHOWN).map(|row| table_row(desk, found, row)).collect();
    if body.is_empty() {
        return None;
    }
    let head = columns(found).map(|name| el("th").attr("scope", "col").with(app.text(name)));
    let table = el("table")
        .with(el("caption").class("visually-hidden").with(app.text(name)))
        .with(el("thead").with(el("tr").with(Vec::from(head))))
        .with(el("tbody").with(body));
    Some([
        el("p").class("hint").with(app.text(first)),
        el("div")
            .class("scrolls")
            .id(id)
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", app.text(name))
            .with(table),
    ])
}

fn table_row(desk: Desk, found: Key, row: &Row) -> Html {
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
    let [line, finding, name, address] = columns(found).map(|name| el("td").attr("data-name", app.text(name)));
    el("tr")
        .with(line.with(row.line.to_string()))
        .with(finding.class("list-findings").with(el("ul").with(texts)))
        .with(name.attr("translate", "no").with(row.name.clone()))
        .with(address.attr("translate", "no").with(row.form.address.text()))
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

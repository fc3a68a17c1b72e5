//! What was understood and what was found, the worst first, each with what to write instead.

use super::{
    desk::{Desk, Found},
    entry::{FIRST_KIND, id_of},
    field_name, kind_name,
};
use crate::{
    cite,
    ports::{screen, share},
    rules::{
        address::{Correction, Detail, Field, Finding, Severity, corrected, understood},
        cite::Cite,
    },
    text::{Key, Message, t},
    web::{
        app::Tebiki,
        components::{cites::cites, say::say},
        html::{Html, all, el, live},
    },
};
use leptos::{prelude::*, task::spawn_local};

/// The id of the heading that says how it stands.
pub(super) const ANSWER: &str = "answer-heading";

/// Names and numbers that are corrected are reported.
const REPORT: Cite = cite![VP_22];

/// Shows the answer, as it stands while one types.
pub(super) fn findings(desk: Desk) -> Html {
    let app = desk.app;
    let heading = live(move || {
        let text = state_of(desk).heading;
        all(el("span").with(say(app.words, text)))
    });
    let detail = live(move || desk.found.with(|found| detail(desk, found.as_ref())));
    let chips = live(move || desk.found.with(|found| all(found.as_ref().and_then(|found| chips(desk, found)))));
    let list = live(move || desk.found.with(|found| all(found.as_ref().and_then(|found| list(desk, found)))));
    let class = move || Some(format!("answer {}", state_of(desk).class));
    el("section")
        .class("answer-section")
        .attr("aria-labelledby", ANSWER)
        .with(
            el("div")
                .live_attr("class", class)
                .with(el("h2").id(ANSWER).attr("tabindex", "-1").with(el("span").attr("role", "status").with(heading)))
                .with(detail),
        )
        .with(chips)
        .with(list)
}

/// How it stands: the sentence, and its colour.
struct State {
    heading: Message,
    class: &'static str,
}

fn state_of(desk: Desk) -> State {
    let nothing = if desk.is_loading.get() { t::address::STATE_LOADING } else { t::address::STATE_NOTHING };
    desk.found.with(|found| state(found.as_ref(), nothing))
}

/// `nothing` is said where nothing was checked yet.
fn state(found: Option<&Found>, nothing: Key) -> State {
    let of = |heading: Message, class| State { heading, class };
    let Some(found) = found else { return of(nothing.into(), "answer-open") };
    let findings = &found.checked.findings;
    let to_correct = findings.iter().filter(|finding| finding.rule.severity != Severity::Advice).count();
    let count = i64::try_from(to_correct).unwrap_or(i64::MAX);
    let worst = findings.first().map(|finding| finding.rule.severity);
    match worst {
        Some(Severity::WillBeReturned) => of(t::address::state_returned(count), "answer-no"),
        Some(Severity::MayBeDelayed) => of(t::address::state_delayed(count), "answer-ask"),
        _ if found.entered.kind.is_none() => of(t::address::STATE_KIND.into(), "answer-open"),
        Some(Severity::Advice) => of(t::address::STATE_ADVICE.into(), "answer-yes"),
        None => of(t::address::STATE_COMPLETE.into(), "answer-yes"),
    }
}

/// What belongs to the sentence.
fn detail(desk: Desk, found: Option<&Found>) -> AnyView {
    let app = desk.app;
    let Some(found) = found else { return all(Vec::<Html>::new()) };
    let findings = &found.checked.findings;
    let worst = findings.first().map(|finding| finding.rule.severity);
    let advice = findings.iter().filter(|finding| finding.rule.severity == Severity::Advice).count();
    let advice = i64::try_from(advice).unwrap_or(i64::MAX);
    let mut lines: Vec<Html> = Vec::new();
    let line = |text: Message| el("p").with(app.text(text));
    match worst {
        Some(Severity::WillBeReturned) => lines.push(line(t::address::STATE_RETURNED_DETAIL.into())),
        Some(Severity::MayBeDelayed) => lines.push(line(t::address::STATE_DELAYED_DETAIL.into())),
        _ => match found.entered.kind {
            None => {}
            Some(_) if worst.is_some() => {
                lines.push(line(t::address::state_advice_detail(advice)));
            }
            Some(kind) => lines.push(line(t::address::state_complete_detail(&app.text(kind_name(kind))))),
        },
    }
    let is_to_correct = worst.is_some_and(|worst| worst != Severity::Advice);
    if is_to_correct && advice > 0 {
        lines.push(line(t::address::state_advice_too(advice)));
    }
    if found.entered.kind.is_none() {
        if is_to_correct {
            lines.push(line(t::address::STATE_KIND.into()));
        }
        lines.push(link_to(FIRST_KIND.to_owned(), app.text(t::address::go_to(&app.text(t::address::KIND_HEADING)))));
    }
    let form = &found.entered.form;
    if form.passport_name.is_empty() && form.passport_number.trim().is_empty() && form.mrz.trim().is_empty() {
        lines.push(line(t::address::NAMES_NOT_CHECKED.into()));
    }
    if !found.has_postal {
        let again = el("button")
            .class("button-second")
            .attr("type", "button")
            .on("click", move |_| desk.show(desk.entered.get_untracked()))
            .with(app.text(t::address::TRY_AGAIN));
        lines.push(el("p").class("no-postal").with(app.text(t::address::NO_POSTAL)));
        lines.push(el("p").with(again));
    }
    if desk.refused.get_untracked() {
        lines.push(el("p").with(app.text(t::address::NOT_KEPT_HERE)));
    }
    all(lines)
}

/// The parts that were understood, on labelled chips.
fn chips(desk: Desk, found: &Found) -> Option<Html> {
    let app = desk.app;
    let parts = understood(&found.checked.parts);
    if parts.is_empty() {
        return None;
    }
    let chip = |part: crate::rules::address::Understood| {
        let name = el("dt").with(app.text(part.detail.map_or_else(|| field_name(part.field), detail_name)));
        let lang = (!part.japanese.is_ascii()).then(|| "ja".to_owned());
        let romaji = part.romaji.filter(|romaji| *romaji != part.japanese);
        let value = el("dd")
            .with(el("span").attr_if("lang", lang).attr("translate", "no").with(part.japanese))
            .with(romaji.map(|romaji| el("span").class("chip-romaji").attr("translate", "no").with(romaji)));
        el("div").class("chip").with(name).with(value)
    };
    Some(
        el("section")
            .class("understood")
            .with(el("h3").with(app.text(t::address::UNDERSTOOD_HEADING)))
            .with(el("p").class("hint").with(app.text(t::address::UNDERSTOOD_HINT)))
            .with(el("dl").class("chips").with(parts.into_iter().map(chip).collect::<Vec<_>>())),
    )
}

/// The name of a part that shares its field with others.
fn detail_name(detail: Detail) -> Key {
    match detail {
        Detail::Street => t::address::DETAIL_STREET,
        Detail::Section => t::address::DETAIL_SECTION,
        Detail::KyokuDome => t::address::DETAIL_KYOKU_DOME,
        Detail::Note => t::address::DETAIL_NOTE,
    }
}

fn list(desk: Desk, found: &Found) -> Option<Html> {
    let app = desk.app;
    let findings = &found.checked.findings;
    if findings.is_empty() {
        return None;
    }
    let rows = findings.iter().map(|each| finding(desk, found, each));
    let of_identity = |finding: &Finding| {
        matches!(finding.field, Field::Name | Field::Number) && finding.rule.severity != Severity::Advice
    };
    let report = findings
        .iter()
        .any(of_identity)
        .then(|| el("p").class("report").with(app.text(t::address::REPORT_NAMES)).with(" ").with(cites(app, REPORT)));
    Some(
        el("section")
            .class("corrections")
            .with(el("h2").with(app.text(t::address::FINDINGS_HEADING)))
            .with(el("ul").class("findings").with(rows.collect::<Vec<_>>()))
            .with(report)
            .with(actions(desk)),
    )
}

/// The name of a severity.
pub(super) fn severity_name(severity: Severity) -> Key {
    match severity {
        Severity::WillBeReturned => t::address::SEVERITY_RETURNED,
        Severity::MayBeDelayed => t::address::SEVERITY_DELAYED,
        Severity::Advice => t::address::SEVERITY_ADVICE,
    }
}

fn finding(desk: Desk, found: &Found, finding: &Finding) -> Html {
    let app = desk.app;
    let severity = finding.rule.severity;
    let head = el("p")
        .class(format!("severity severity-{}", severity.id()))
        .with(el("strong").with(app.text(severity_name(severity))))
        .with(el("span").class("finding-field").with(app.text(field_name(finding.field))));
    let mut details: Vec<Html> = Vec::new();
    let mut line = |text: Message| details.push(el("p").class("finding-detail").with(app.text(text)));
    if let Some(text) = finding.found.as_ref().filter(|text| !text.trim().is_empty()) {
        line(t::address::wrote(text));
    }
    if let Some(place) = &finding.belongs_to {
        line(t::address::belongs_to(place));
    }
    if !finding.positions.is_empty() {
        line(positions(finding));
    }
    let name = app.text(t::address::go_to(&app.text(field_name(finding.field))));
    el("li")
        .class("finding")
        .attr("id", format!("finding-{}", finding.rule.id))
        .with(head)
        .with(
            finding
                .rules()
                .map(|rule| el("p").with(say(app.words, rule.text)).with(" ").with(cites(app, rule.cite)))
                .collect::<Vec<_>>(),
        )
        .with(details)
        .with(corrections(desk, found, finding))
        .with(link_to(id_of(finding.field), name))
}

/// A way to a field of the form.
fn link_to(id: String, name: String) -> Html {
    let link = el("a").attr("href", format!("#{id}"));
    let go = move |event: leptos::ev::Event| {
        event.prevent_default();
        screen::focus(&id);
    };
    el("p").class("finding-go").with(link.on("click", go).with(name))
}

/// Which characters to look at: `1–10, 14`.
fn positions(finding: &Finding) -> Message {
    let runs = finding.positions.chunk_by(|one, next| one + 1 == *next).filter_map(|run| match run {
        [] => None,
        [only] => Some(only.to_string()),
        [first, .., last] => Some(format!("{first}–{last}")),
    });
    let runs = runs.collect::<Vec<_>>().join(", ");
    if finding.field == Field::Mrz { t::address::positions_of_lines(&runs) } else { t::address::positions(&runs) }
}

/// What to write instead, in one line: with its field where that is another, and with the part of the town.
pub(super) fn correction_text(app: Tebiki, finding: &Finding, correction: &Correction) -> String {
    let field = (correction.field != finding.field).then(|| app.text(field_name(correction.field)));
    let more: Vec<String> = field.into_iter().chain(correction.part.clone()).collect();
    if more.is_empty() {
        correction.text.clone()
    } else {
        app.text(t::address::correction_for(&correction.text, &more.join(", ")))
    }
}

/// Every correction of a finding.
pub(super) fn corrections_text(app: Tebiki, finding: &Finding) -> String {
    let texts = finding.corrections.iter().map(|correction| correction_text(app, finding, correction));
    texts.collect::<Vec<_>>().join(" / ")
}

/// What was found, in words.
pub(super) fn sentences(app: Tebiki, finding: &Finding) -> String {
    finding.rules().map(|rule| app.text(rule.text)).collect::<Vec<_>>().join(" ")
}

/// What to write instead, each with a button where the form has a place for it.
fn corrections(desk: Desk, found: &Found, finding: &Finding) -> Option<Vec<Html>> {
    let app = desk.app;
    if finding.corrections.is_empty() {
        return None;
    }
    let heading = if finding.corrections.len() == 1 { t::address::WRITE_INSTEAD } else { t::address::ONE_OF };
    let rows = finding.corrections.iter().map(|correction| {
        let form = desk.postal.with_value(|postal| corrected(&found.entered.form, finding, correction, postal));
        let button = form.map(|form| {
            let entered = super::entry::Entered { kind: found.entered.kind, form };
            let id = id_of(correction.field);
            let take = move |_| {
                desk.show(entered.clone());
                screen::focus(&id);
            };
            el("button")
                .class("button-second use")
                .attr("type", "button")
                .attr(
                    "aria-label",
                    app.text(t::address::used_for(&app.text(field_name(correction.field)), &correction.text)),
                )
                .on("click", take)
                .with(app.text(t::address::USE))
        });
        let lang = |text: &str| (!text.is_ascii()).then(|| "ja".to_owned());
        let text = &correction.text;
        let text =
            el("span").class("correction").attr_if("lang", lang(text)).attr("translate", "no").with(text.clone());
        let field = (correction.field != finding.field)
            .then(|| el("span").class("correction-for").with(app.text(field_name(correction.field))));
        let part = correction.part.as_ref().map(|part| {
            el("span").class("correction-for").attr_if("lang", lang(part)).attr("translate", "no").with(part.clone())
        });
        el("li").with(text).with(field).with(part).with(button)
    });
    let parts = finding.corrections.iter().any(|correction| correction.part.is_some());
    Some(vec![
        el("p").class("finding-detail").with(app.text(if parts { t::address::ONE_OF_PARTS } else { heading })),
        el("ul").class("rather").with(rows.collect::<Vec<_>>()),
    ])
}

/// What to do with the list of corrections.
fn actions(desk: Desk) -> Html {
    let app = desk.app;
    let said = RwSignal::new(None::<Key>);
    let copy = move |_| {
        let text = desk.found.with_untracked(|found| found.as_ref().map(|found| written(desk, found)));
        spawn_local(async move {
            let copied = share::copy(&text.unwrap_or_default()).await == share::Shared::Copied;
            said.set(Some(if copied { t::address::COPIED } else { t::address::NOT_COPIED }));
        });
    };
    let button = |name| el("button").class("button-second").attr("type", "button").with(app.text(name));
    let status = live(move || all(said.get().map(|text| app.text(text))));
    el("div")
        .class("actions")
        .with(el("p").class("hint").with(app.text(t::address::KEEP_LIST_HINT)))
        .with(button(t::address::COPY_LIST).on("click", copy))
        .with(button(t::address::PRINT).on("click", |_| screen::print()))
        .with(el("p").attr("role", "status").class("said").with(status))
}

/// The corrections as a text to keep.
fn written(desk: Desk, found: &Found) -> String {
    let app = desk.app;
    let mut out = String::new();
    for finding in &found.checked.findings {
        let mut lines = vec![format!(
            "□ {} – {}: {}",
            app.text(severity_name(finding.rule.severity)),
            app.text(field_name(finding.field)),
            sentences(app, finding)
        )];
        lines.extend(finding.found.as_ref().map(|text| app.text(t::address::wrote(text))));
        lines.extend(finding.belongs_to.as_ref().map(|place| app.text(t::address::belongs_to(place))));
        if !finding.positions.is_empty() {
            lines.push(app.text(positions(finding)));
        }
        if !finding.corrections.is_empty() {
            let heading = if finding.corrections.len() == 1 { t::address::WRITE_INSTEAD } else { t::address::ONE_OF };
            lines.push(format!("{} {}", app.text(heading), corrections_text(app, finding)));
        }
        let facts: Vec<&str> = finding.rule.cite.iter().map(|statement| statement.id).collect();
        lines.push(format!("{} {}", app.text(t::common::SOURCE_OF), facts.join(", ")));
        out.push_str(&lines.join("\n  "));
        out.push_str("\n\n");
    }
    out
}

//! What was published later or elsewhere, with its date, how sure it is, and where it was read. It stands beside the
//! fact it is about, never in its place.
//!
//! For assistive technology: a note with a name of its own.

use crate::{
    rules::cite::{Origin, Statement},
    rules::jst::Day,
    text::t,
    web::{
        app::Tebiki,
        components::say::say,
        html::{Html, el},
    },
};

/// Shows a notice; nothing for a fact.
#[must_use]
pub fn notice(app: Tebiki, statement: &'static Statement) -> Option<Html> {
    let Origin::Notice { effective, confidence, references: read, .. } = &statement.origin else { return None };
    let label = app.text(t::common::NOTICE_LABEL);
    let head = el("p")
        .class("notice-head")
        .with(el("strong").with(label.clone()))
        .with(el("span").with(since(app, *effective)))
        .with(el("span").with(app.text(*confidence)));
    let text = el("p").with(say(app.words, statement.text));
    Some(
        el("div")
            .class("notice")
            .attr("role", "note")
            .attr("aria-label", format!("{label}: {}", statement.id))
            .with(head)
            .with(text)
            .with(references(app, read)),
    )
}

/// From which day a notice holds.
#[must_use]
pub fn since(app: Tebiki, effective: Option<Day>) -> String {
    match effective {
        Some(day) => app.text(t::common::notice_since(&app.words.day(day))),
        None => app.text(t::sources::UNDATED),
    }
}

/// Where a notice was read: links where there are addresses, words otherwise.
#[must_use]
pub fn references(app: Tebiki, references: &'static [&'static str]) -> Html {
    let view = |reference: &&'static str| match reference.strip_prefix("https://") {
        Some(short) => {
            let host = short.split('/').next().unwrap_or(short).to_owned();
            el("li").with(el("a").attr("href", *reference).attr("rel", "noreferrer").with(host))
        }
        None => el("li").attr("lang", "en").with(*reference),
    };
    let list: Vec<Html> = references.iter().map(view).collect();
    el("details")
        .class("references")
        .with(el("summary").with(app.text(t::common::NOTICE_WHERE)))
        .with(el("ul").with(list))
}

//! The whole address, as it belongs on the Letter Pack and in the profile, to copy or print.

use super::desk::Desk;
use crate::{
    ports::{screen, share},
    rules::address::{Field, Severity},
    text::{Key, t},
    web::{
        components::say::say,
        html::{Html, all, el, live},
    },
};
use leptos::{prelude::*, task::spawn_local};

/// Shows both blocks, as soon as a place is known.
pub(super) fn result(desk: Desk) -> Html {
    let blocks = live(move || {
        let block = desk.found.with(|found| {
            let found = found.as_ref()?;
            let parts = &found.checked.parts;
            let is_right = found.checked.findings.iter().all(|finding| {
                finding.rule.severity == Severity::Advice
                    || matches!(finding.field, Field::Number | Field::Mrz | Field::Nameplate)
            });
            let not_yet = match found.entered.kind {
                _ if !is_right => Some(t::address::RESULT_NOT_YET),
                None => Some(t::address::RESULT_NOT_CHECKED),
                Some(_) => None,
            };
            (parts.city.is_some() || parts.town.is_some()).then(|| (found.checked.block.clone(), not_yet))
        });
        all(block.map(|(block, not_yet)| {
            let keeps_latin = block.keeps_latin.then_some(t::address::RESULT_STAYS_LATIN);
            let keeps_japanese = block.keeps_japanese().then_some(t::address::RESULT_STAYS_JAPANESE);
            el("section")
                .class("whole-address")
                .with(el("h2").with(desk.app.text(t::address::RESULT_HEADING)))
                .with(not_yet.map(|text| el("p").class("not-yet").with(desk.app.text(text))))
                .with(one(desk, t::address::RESULT_JAPANESE, "ja", &block.japanese, keeps_latin))
                .with(one(desk, t::address::RESULT_ROMAJI, "ja-Latn", &block.romaji, keeps_japanese))
                .with(
                    el("button")
                        .class("button-second")
                        .attr("type", "button")
                        .on("click", |_| screen::print())
                        .with(desk.app.text(t::address::PRINT)),
                )
        }))
    });
    el("div").with(blocks)
}

/// `hint` says why something is written as it was typed.
fn one(desk: Desk, heading: Key, lang: &'static str, lines: &[String], hint: Option<Key>) -> Option<Html> {
    let app = desk.app;
    if lines.is_empty() {
        return None;
    }
    let text = lines.join("\n");
    let said = RwSignal::new(None::<Key>);
    let copy = move |_| {
        let text = text.clone();
        spawn_local(async move {
            let copied = share::copy(&text).await == share::Shared::Copied;
            said.set(Some(if copied { t::address::COPIED } else { t::address::NOT_COPIED }));
        });
    };
    let name = format!("{}: {}", app.text(t::address::COPY), app.text(heading));
    let status = live(move || all(said.get().map(|text| app.text(text))));
    let rows = lines.iter().map(|line| el("span").class("address-line").with(line.clone()));
    Some(
        el("div")
            .class("address-block")
            .with(el("h3").with(say(app.words, heading)))
            .with(
                el("p")
                    .class("address-lines")
                    .attr("lang", lang)
                    .attr("translate", "no")
                    .with(rows.collect::<Vec<_>>()),
            )
            .with(hint.map(|text| el("p").class("hint").with(app.text(text))))
            .with(
                el("div")
                    .class("actions")
                    .with(
                        el("button")
                            .class("button-second")
                            .attr("type", "button")
                            .attr("aria-label", name)
                            .on("click", copy)
                            .with(app.text(t::address::COPY)),
                    )
                    .with(el("p").attr("role", "status").class("said").with(status)),
            ),
    )
}

//! About: what happens to what is typed, and how far one can rely on what is said.

use crate::{
    rules::postal,
    text::{Key, t},
    web::{
        app::Tebiki,
        components::say::say,
        html::{Html, el},
    },
};
use leptos::prelude::*;

/// The parts that ship and their licences, as `scripts/third-party.mjs` writes them.
const LICENCES: &str = "/third-party.txt";

static PARTS: &[(Key, &[Key])] = &[
    (
        t::about::PRIVATE_HEADING,
        &[
            t::about::PRIVATE_DEVICE,
            t::about::PRIVATE_FETCH,
            t::about::PRIVATE_REQUESTS,
            t::about::PRIVATE_POSTAL,
            t::about::PRIVATE_TAB,
            t::about::PRIVATE_KEPT,
            t::about::PRIVATE_LANGUAGE,
            t::about::PRIVATE_LINKS,
            t::about::PRIVATE_TRACK,
        ],
    ),
    (
        t::about::RELY_HEADING,
        &[t::about::RELY_SOURCES, t::about::RELY_CAREFUL, t::about::RELY_OFFICE, t::about::RELY_INDEPENDENT],
    ),
    (t::about::TIME_HEADING, &[t::about::TIME_TEXT]),
];

/// Shows the page.
#[must_use]
pub fn about(app: Tebiki) -> AnyView {
    let point = |text: &Key| el("li").with(el("p").with(say(app.words, *text)));
    let part = |(heading, texts): &(Key, &[Key])| {
        el("section")
            .with(el("h2").with(app.text(*heading)))
            .with(el("ul").class("points").with(texts.iter().map(point).collect::<Vec<_>>()))
    };
    let postal = el("section")
        .with(el("h2").with(app.text(t::about::POSTAL_HEADING)))
        .with(el("p").with(app.text(t::about::postal_text(&app.words.month(postal::DATE)))));
    let made = el("section")
        .with(el("h2").with(app.text(t::about::MADE_HEADING)))
        .with(el("p").with(app.text(t::about::MADE_TEXT)))
        .with(el("p").with(el("a").class("row-link").attr("href", LICENCES).with(app.text(t::about::MADE_LINK))));
    el("article")
        .with(app.title(t::about::HEADING))
        .with(PARTS.iter().map(part).collect::<Vec<Html>>())
        .with(postal)
        .with(made)
        .view()
}

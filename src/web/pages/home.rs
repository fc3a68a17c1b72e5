//! Home: what Tebiki is for, in one screen.

use crate::{
    ports::{
        handover::{self, Given},
        location,
    },
    procedures::{self, Procedure},
    text::t,
    web::{
        app::Tebiki,
        components::{
            paste::{label, paste},
            say::say,
            search::search,
        },
        html::{Html, all, el},
        page::Page,
    },
};
use leptos::prelude::*;

/// What else there is to use.
const TOOLS: [Page; 4] = [Page::Address, Page::Letters, Page::Signature, Page::Saved];

/// Shows the page.
#[must_use]
pub fn home(app: Tebiki) -> AnyView {
    let words = app.words;
    let read = move |text: String| {
        handover::give(Given::Pasted, &text);
        location::load(&app.path(Page::Status));
    };
    let cards = procedures::ALL.iter().map(|procedure| card(app, procedure));
    let heading = |id: &'static str, text| el("h2").id(id).with(app.text(text));
    all(vec![
        el("div")
            .class("hero")
            .with(app.title(t::home::HEADING))
            .with(el("p").class("lead").with(say(words, t::home::LEAD))),
        el("section")
            .attr("aria-labelledby", "procedures")
            .with(heading("procedures", t::home::PROCEDURES_HEADING).class("visually-hidden"))
            .with(el("ul").class("cards").with(cards.collect::<Vec<_>>())),
        el("section")
            .class("panel")
            .attr("aria-labelledby", "paste-heading")
            .with(paste(app, el("h2").id("paste-heading").with(label(app.text(t::home::PASTE_HEADING))), read))
            .with(el("p").class("notice without-script").with(app.text(t::common::NEEDS_JAVASCRIPT))),
        search(app),
        el("section")
            .attr("aria-labelledby", "tools-heading")
            .with(heading("tools-heading", t::home::TOOLS_HEADING).class("visually-hidden"))
            .with(el("ul").class("rows").with(TOOLS.map(|page| tool(app, page)).into_iter().collect::<Vec<_>>())),
        el("section")
            .class("private")
            .attr("aria-labelledby", "private-heading")
            .with(heading("private-heading", t::home::PRIVATE_HEADING))
            .with(el("p").with(say(words, t::home::PRIVATE_TEXT))),
    ])
}

fn card(app: Tebiki, procedure: &'static Procedure) -> Html {
    let link =
        el("a").class("card-link").attr("href", app.path(Page::Guide(procedure))).with(app.text(procedure.title));
    el("li")
        .class("card")
        .with(el("h3").with(link))
        .with(el("p").class("card-summary").with(say(app.words, procedure.summary)))
}

fn tool(app: Tebiki, page: Page) -> Html {
    el("li").with(el("a").class("row-link").attr("href", app.path(page)).with(page.title(app.words)))
}

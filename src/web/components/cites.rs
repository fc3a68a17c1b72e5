//! The numbers of the facts that a statement rests on, each a link to the page of sources.
//!
//! For assistive technology: the numbers are introduced by a word, and each link's name is its number.

use crate::{
    rules::cite::{Cite, Statement},
    text::t,
    web::{
        app::Tebiki,
        html::{Html, el},
        page::Page,
    },
};

/// Shows the numbers.
#[must_use]
pub fn cites(app: Tebiki, cite: Cite) -> Html {
    let label = el("span").class("visually-hidden").with(app.text(t::common::SOURCE_OF));
    let links: Vec<Html> = cite.iter().map(|statement| number(app, statement)).collect();
    el("span").class("cites").with(label).with(links)
}

/// One number.
#[must_use]
pub fn number(app: Tebiki, statement: &Statement) -> Html {
    let class = if statement.is_notice() { "cite cite-notice" } else { "cite" };
    el("a").class(class).attr("href", format!("{}#{}", app.path(Page::Sources), statement.id)).with(statement.id)
}

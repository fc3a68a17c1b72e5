//! For every address at which there is nothing: says so, and leads on.

use crate::{
    text::t,
    web::{
        app::Tebiki,
        html::{Html, all, el},
        page::Page,
    },
};
use leptos::prelude::*;

/// Shows the page.
#[must_use]
pub fn not_found(app: Tebiki) -> AnyView {
    let link =
        |page: Page| el("li").with(el("a").class("row-link").attr("href", app.path(page)).with(page.title(app.words)));
    let pages = Page::all().into_iter().filter(|page| !matches!(page, Page::Wizard(..)));
    all(vec![
        app.title(t::not_found::HEADING),
        el("p").class("lead").with(app.text(t::not_found::TEXT)),
        el("ul").class("rows").with(pages.map(link).collect::<Vec<Html>>()),
    ])
}

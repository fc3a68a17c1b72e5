//! Search over guides, wizards, tools and facts, while one types. What can be searched is fetched when the field is
//! first used, and kept for as long as the page lives.
//!
//! For assistive technology: a labelled search field in a search landmark; how much was found is announced without
//! taking the focus, and the results follow the field as a list of links, so that Tab leads into them. The field has
//! no name, so that nothing can get into an address.

use crate::{
    ports::{screen, words},
    rules::search::{Index, JAPANESE, Place},
    text::{Message, t},
    web::{
        app::Tebiki,
        html::{Html, all, el, live},
    },
};
use leptos::prelude::*;

const FIELD: &str = "search";

/// How many results are shown.
const SHOWN: usize = 8;

/// How far it is with what can be searched.
#[derive(Clone, Copy, PartialEq)]
enum Stock {
    /// Nobody has searched.
    None,
    Fetching,
    Here,
    Failed,
}

/// Shows the field.
#[must_use]
pub fn search(app: Tebiki) -> Html {
    let index = StoredValue::new(Index::default());
    let stock = RwSignal::new(Stock::None);
    let fetch = move || {
        if matches!(stock.get_untracked(), Stock::None | Stock::Failed) {
            stock.set(Stock::Fetching);
            leptos::task::spawn_local(async move {
                let file = words::text(words::SEARCH).await;
                stock.set(match file {
                    Ok(file) => {
                        index.set_value(Index::read(&file));
                        Stock::Here
                    }
                    Err(_) => Stock::Failed,
                });
            });
        }
    };
    let typed = move || {
        app.searched.set(screen::field(FIELD));
        fetch();
    };
    Effect::new(move |_| {
        // What was typed before the page had come to life, or before another page was shown.
        let before = app.searched.get_untracked();
        if !before.is_empty() {
            screen::set_field(FIELD, &before);
        }
        if app.now.get().is_some() && !screen::field(FIELD).is_empty() {
            typed();
        }
    });
    let told = RwSignal::new(String::new());
    let results = live(move || {
        let wanted = app.searched.get();
        let stock = stock.get();
        if wanted.trim().is_empty() || stock == Stock::None {
            told.set(String::new());
            return all(None::<Html>);
        }
        let (message, rows) = match stock {
            Stock::Failed => (t::search::FAILED.into(), Vec::new()),
            Stock::None | Stock::Fetching => (t::search::LOADING.into(), Vec::new()),
            Stock::Here => index.with_value(|index| {
                let found = index.find(&wanted);
                (count(found.len()), found.into_iter().take(SHOWN).map(|place| row(app, place)).collect())
            }),
        };
        told.set(app.text(message));
        all((!rows.is_empty()).then(|| el("ul").class("rows").with(rows)))
    });
    let input = el("input")
        .id(FIELD)
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "search")
        .attr("aria-describedby", "search-hint")
        .on("focus", move |_| fetch())
        .on("input", move |_| typed());
    let search = el("div")
        .class("search")
        .attr("role", "search")
        .with(el("h2").with(el("label").attr("for", FIELD).with(app.text(t::search::LABEL))))
        .with(el("p").class("hint").id("search-hint").with(app.text(t::search::HINT)))
        .with(input)
        .with(el("p").class("search-told").attr("role", "status").with(live(move || all(told.get()))))
        .with(results);
    el("div").class("panel").with(search)
}

fn count(found: usize) -> Message {
    match found {
        0 => t::search::NOTHING.into(),
        count if count > SHOWN => t::search::found_first(&count.to_string(), &SHOWN.to_string()),
        count => t::search::found(i64::try_from(count).unwrap_or(i64::MAX)),
    }
}

fn row(app: Tebiki, place: &Place) -> Html {
    let (from, to) = JAPANESE;
    let mut link = el("a").attr("href", format!("/{}/{}", app.language().code, place.address));
    for (at, part) in place.text.split([from, to]).enumerate() {
        // What stands between the marks is every other part.
        let text = el("span").attr_if("lang", (at % 2 == 1).then(|| "ja".to_owned())).with(part.to_owned());
        link = link.with(text);
    }
    el("li").with(el("p").class("found-text").with(link)).with(el("p").class("hint").with(place.context.clone()))
}

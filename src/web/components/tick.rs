//! Something to tick off. The tick survives a reload and goes with the tab.
//!
//! For assistive technology: a real checkbox with its label; the row is large enough for a thumb.

use crate::{
    ports::{screen, storage::Store},
    rules::flow::Item,
    web::{
        app::Tebiki,
        components::say::say,
        html::{Html, el},
    },
};

/// Shows it; `name` is what the tick is remembered under.
#[must_use]
pub fn tick(app: Tebiki, name: String, item: &'static Item) -> Html {
    let id = format!("item-{}", item.id);
    let checked = ticked(&name);
    let change = {
        let id = id.clone();
        move |_| {
            if screen::ticked(&id) {
                // Where the browser refuses, the tick lasts as long as the page.
                let _ = Store::Tab.set(&name, "1");
            } else {
                Store::Tab.forget(&name);
            }
        }
    };
    let input = el("input").attr("type", "checkbox").id(id.clone()).flag("checked", checked).on("change", change);
    let label = el("label").attr("for", id).with(el("span").with(say(app.words, item.text)));
    el("div").class("tick").with(input).with(label)
}

/// Whether something was ticked off.
#[must_use]
pub fn ticked(name: &str) -> bool {
    Store::Tab.get(name).is_some()
}

/// What a tick in a procedure is remembered under; `place` tells apart what may have the same id.
#[must_use]
pub fn tick_name(procedure: &str, place: &str, item: &Item) -> String {
    format!("tebiki.tick.{procedure}.{place}.{}", item.id)
}

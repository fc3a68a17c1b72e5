//! The box into which a tracking number or a whole text is pasted.
//!
//! For assistive technology: a label of its own, a hint that belongs to it, and an error that is announced and takes
//! the focus to the box. The box has no name, so that even without JavaScript nothing can get into an address.

use crate::{
    ports::screen,
    text::t,
    web::{
        app::Tebiki,
        components::say::say,
        html::{Html, all, el, live},
    },
};
use leptos::prelude::*;

/// The id of the box.
pub const FIELD: &str = "pasted";

/// The label of the box.
#[must_use]
pub fn label(text: String) -> Html {
    el("label").attr("for", FIELD).with(text)
}

/// Shows the box under its label. `read` is called with what was pasted.
#[must_use]
pub fn paste(app: Tebiki, label: Html, read: impl Fn(String) + 'static) -> Html {
    let words = app.words;
    let empty = RwSignal::new(false);
    let submit = move |event: leptos::ev::Event| {
        event.prevent_default();
        let text = screen::field(FIELD);
        empty.set(text.trim().is_empty());
        if empty.get_untracked() {
            screen::focus(FIELD);
        } else {
            read(text);
        }
    };
    Effect::new(move |_| {
        let text = app.pasted.get();
        if !text.is_empty() {
            screen::set_field(FIELD, &text);
        }
    });
    let error = live(move || all(empty.get().then(|| words.text(t::paste::EMPTY))));
    el("form")
        .class("paste")
        .flag("novalidate", true)
        .on("submit", submit)
        .with(label)
        .with(el("p").class("hint").id("pasted-hint").with(say(words, t::paste::HINT)))
        .with(el("p").class("field-error").id("pasted-error").attr("role", "alert").with(error))
        .with(
            el("textarea")
                .id(FIELD)
                .attr("rows", "2")
                .attr("autocomplete", "off")
                .attr("autocapitalize", "off")
                .attr("spellcheck", "false")
                .attr("aria-describedby", "pasted-hint pasted-error")
                .live_attr("aria-invalid", move || empty.get().then(|| "true".to_owned())),
        )
        .with(app.button("button", "submit", t::paste::READ))
}

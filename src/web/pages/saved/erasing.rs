//! Erasing what is kept: never without being asked.

use super::Editing;
use crate::{
    ports::{kept as store, screen},
    text::{Key, Message, t},
    web::{
        app::Tebiki,
        components::kept::{Kept, button},
        html::{Html, el},
    },
};
use leptos::{ev::Event, prelude::*};

/// The button that asks whether to erase what is kept under this name in the store; `name` is the person's for it.
#[must_use]
pub(super) fn ask(app: Tebiki, editing: RwSignal<Editing>, entry: String, name: &str) -> Html {
    let text = format!("{}: {name}", app.text(t::saved::ERASE));
    app.button("link", "button", t::saved::ERASE).id(asking(&entry)).attr("aria-label", text).on("click", move |_| {
        editing.set(Editing::Erasing(entry.clone()));
        screen::focus_soon(&id(&entry));
    })
}

/// The question, where it is being asked about this.
#[must_use]
pub(super) fn question(
    app: Tebiki,
    kept: Kept,
    editing: RwSignal<Editing>,
    entry: String,
    name: String,
) -> Option<Html> {
    if editing.with(|editing| *editing != Editing::Erasing(entry.clone())) {
        return None;
    }
    let (asked, text) = (id(&entry), t::saved::erase_question(&name));
    let back = asking(&entry);
    let keep = move |_| {
        editing.set(Editing::Nothing);
        screen::focus_soon(&back);
    };
    let erase = move |_| {
        store::erase(&entry);
        editing.set(Editing::Nothing);
        kept.load();
        kept.say(vec![t::saved::erased(&name)]);
        screen::focus("title");
    };
    Some(sure(app, asked, text, t::saved::ERASE_YES, erase, keep))
}

/// A question with this id, and what is done on yes and on no.
#[must_use]
pub(super) fn sure(
    app: Tebiki,
    id: String,
    question: impl Into<Message>,
    yes: Key,
    erase: impl FnMut(Event) + 'static,
    keep: impl FnMut(Event) + 'static,
) -> Html {
    let yes = button(app, yes.into()).on("click", erase);
    let no = button(app, t::saved::ERASE_NO.into()).on("click", keep);
    el("div")
        .class("problem")
        .with(el("p").id(id).attr("tabindex", "-1").with(app.text(question)))
        .with(el("p").class("actions").with(yes).with(no))
}

/// The id of the button that asks, to which the focus goes back.
fn asking(entry: &str) -> String {
    format!("ask-{entry}")
}

/// The question's id, by which it takes the focus.
fn id(entry: &str) -> String {
    format!("erase-{entry}")
}

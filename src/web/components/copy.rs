//! A button that copies a text.
//!
//! For assistive technology: whether it was copied is announced.

use crate::{
    ports::share::{Shared, copy},
    text::{Key, t},
    web::{
        app::Tebiki,
        html::{Html, all, el, live},
    },
};
use leptos::prelude::*;

/// Shows the button under this name; `text` is asked for when it is pressed.
#[must_use]
pub fn copied(app: Tebiki, name: Key, text: impl Fn() -> String + 'static) -> Html {
    let done = RwSignal::new(None::<Shared>);
    let press = move |_| {
        let text = text();
        leptos::task::spawn_local(async move { done.set(Some(copy(&text).await)) });
    };
    let told = live(move || {
        let told = |how| if how == Shared::Refused { t::wizard::COPY_FAILED } else { t::wizard::COPIED };
        all(done.get().map(|how| app.text(told(how))))
    });
    el("p")
        .class("copy")
        .with(app.button("button-second", "button", name).on("click", press))
        .with(" ")
        .with(el("span").attr("role", "status").with(told))
}

//! Keeping all postal codes on the device, so that nothing is fetched for a check.

use super::desk::Desk;
use crate::{
    ports::postal::{self, KeepFault},
    text::{Message, t},
    web::html::{Html, all, el, live},
};
use leptos::{prelude::*, task::spawn_local};

/// How far it is.
#[derive(Clone, PartialEq)]
enum State {
    /// Not known yet, or nothing is kept.
    None,
    /// So many files of so many are there.
    Fetching(usize, usize),
    /// All of this month are there.
    Kept(String),
    Erased,
    Failed(KeepFault),
}

/// Shows what is kept, and the buttons.
pub(super) fn keep(desk: Desk) -> Html {
    let app = desk.app;
    let state = RwSignal::new(State::None);
    let goes_on = StoredValue::new(false);
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            spawn_local(async move {
                if let Some(manifest) = postal::kept().await {
                    state.set(State::Kept(manifest.date));
                }
            });
        }
    });
    let start = move |_| {
        goes_on.set_value(true);
        state.set(State::Fetching(0, 1));
        spawn_local(async move {
            let progress = move |done, all| state.set(State::Fetching(done, all));
            match postal::keep(move || goes_on.get_value(), progress).await {
                Ok(()) => {
                    let date = postal::kept().await.map(|manifest| manifest.date);
                    state.set(date.map_or(State::Failed(KeepFault::Full), State::Kept));
                }
                Err(fault) => state.set(State::Failed(fault)),
            }
        });
    };
    let erase = move |_| {
        spawn_local(async move {
            postal::erase().await;
            state.set(State::Erased);
        });
    };
    let is_fetching = Memo::new(move |_| matches!(state.get(), State::Fetching(..)));
    let bar = live(move || {
        all(is_fetching.get().then(|| {
            el("progress")
                .attr("aria-label", app.text(t::address::OFFLINE_HEADING))
                .live_attr("max", move || match state.get() {
                    State::Fetching(_, all) => Some(all.to_string()),
                    _ => None,
                })
                .live_attr("value", move || match state.get() {
                    State::Fetching(done, _) => Some(done.to_string()),
                    _ => None,
                })
        }))
    });
    let said = live(move || all(said(desk, &state.get()).map(|text| app.text(text))));
    let counted = live(move || {
        all(match state.get() {
            State::Fetching(done, all) => {
                Some(app.text(t::address::offline_progress(&done.to_string(), &all.to_string())))
            }
            _ => None,
        })
    });
    let has_any = Memo::new(move |_| matches!(state.get(), State::Kept(_)));
    let buttons = live(move || {
        if is_fetching.get() {
            let stop = app.button("button-second", "button", t::address::OFFLINE_STOP);
            return all(stop.on("click", move |_| goes_on.set_value(false)));
        }
        let name = if has_any.get() { t::address::OFFLINE_AGAIN } else { t::address::OFFLINE_KEEP };
        let mut buttons = vec![app.button("button-second", "button", name).id("keep-postal").on("click", start)];
        if has_any.get() {
            let erasing = app.button("button-second", "button", t::address::OFFLINE_ERASE);
            buttons.push(erasing.id("erase-postal").on("click", erase));
        }
        all(buttons)
    });
    el("section")
        .class("keep-postal")
        .with(el("h2").with(app.text(t::address::OFFLINE_HEADING)))
        .with(el("p").class("hint").with(app.text(t::address::OFFLINE_HINT)))
        .with(bar)
        .with(el("p").class("hint").with(counted))
        .with(el("p").attr("role", "status").class("kept-said").with(said))
        .with(el("div").class("actions").with(buttons))
}

fn said(desk: Desk, state: &State) -> Option<Message> {
    Some(match state {
        State::None | State::Fetching(..) => return None,
        State::Kept(date) => t::address::offline_kept(&desk.app.words.month(date)),
        State::Erased => t::address::OFFLINE_ERASED.into(),
        State::Failed(KeepFault::Unreachable) => t::address::OFFLINE_UNREACHABLE.into(),
        State::Failed(KeepFault::Full) => t::address::OFFLINE_FULL.into(),
        State::Failed(KeepFault::NoStore) => t::address::OFFLINE_NO_STORE.into(),
        State::Failed(KeepFault::Stopped) => t::address::OFFLINE_STOPPED.into(),
    })
}

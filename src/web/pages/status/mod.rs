//! Reading what was pasted: a number, a message, an e-mail, a whole tracking page. What it means now, what to do and by
//! when, whom to contact, what has happened, what could not be read, and the numbers in it.
//!
//! For assistive technology: reading moves the focus to the answer's heading, which says the answer.

pub mod answer;
mod numbers;
mod questions;
mod timeline;

use crate::{
    ports::{screen, storage::Store},
    rules::status::Context,
    text::t,
    web::{
        app::Tebiki,
        components::{
            kept::{Keepable, Kept, keeping},
            lookup::passport,
            paste::{label, paste},
            source::Source,
        },
        html::{Html, all, el, live},
    },
};
use answer::Sheet;
use leptos::prelude::*;

/// Under which names this tab keeps what was pasted, what was answered, and which message was picked.
const PASTED: &str = "tebiki.pasted";
const ANSWERED: &str = "tebiki.status.answered";
const PICKED: &str = "tebiki.status.picked";

/// Shows the page.
#[must_use]
pub fn status(app: Tebiki) -> AnyView {
    let sheet = Sheet::new(app, "answer".to_owned(), move || app.pasted.get());
    let shown = answer::show(sheet);
    remember(app, sheet);
    let pressed = RwSignal::new(0);
    let read = move |text: String| {
        if app.pasted.with_untracked(|before| *before != text) {
            sheet.forget();
        }
        app.pasted.set(text);
        pressed.update(|times| *times += 1);
    };
    Effect::new(move |_| {
        if pressed.get() > 0 {
            screen::focus(&sheet.id("title"));
        }
    });
    let source = Source::start(app);
    let kept = Kept::open(app);
    let numbers = live(move || all(sheet.read.get().and_then(|read| numbers::numbers(sheet, source, kept, &read))));
    let kept_alone = live(move || all(message(sheet, kept)));
    let elsewhere = el("a")
        .attr("href", "https://trackings.post.japanpost.jp/services/srv/search/input")
        .attr("rel", "noreferrer")
        .with(app.text(t::status::WITHOUT_SCRIPT_LINK));
    let without_script = el("p")
        .class("notice without-script")
        .with(app.text(t::common::NEEDS_JAVASCRIPT))
        .with(" ")
        .with(app.text(t::status::WITHOUT_SCRIPT))
        .with(" ")
        .with(elsewhere);
    el("article")
        .class("status")
        .with(app.title(t::status::HEADING))
        .with(shown)
        .with(kept_alone)
        .with(numbers)
        .with(paste(app, label(app.text(t::status::LABEL)), read))
        .with(passport(app, source, answer::answer))
        .with(without_script)
        .view()
}

/// Keeping a message that has no number. One with a number is kept with it.
fn message(sheet: Sheet, kept: Kept) -> Option<Html> {
    let read = sheet.read.get().filter(|read| read.found.numbers.numbers.is_empty() && read.found.only().is_some())?;
    let what = move || Keepable {
        number: None,
        text: read.text.to_string(),
        at: None,
        kyoku_dome: sheet.context.with_untracked(|context| context.kyoku_dome),
    };
    Some(keeping(sheet.app, kept, "message", None, what))
}

/// Keeps the text and the answers for a reload of this tab, unless something is in the text that must not be kept.
fn remember(app: Tebiki, sheet: Sheet) {
    Effect::new(move |before: Option<()>| {
        // What was pasted before a reload, unless the page before has just handed over another text.
        if before.is_none()
            && app.pasted.with_untracked(String::is_empty)
            && let Some(kept) = Store::Tab.get(PASTED)
        {
            sheet.context.set(Store::Tab.get(ANSWERED).map_or_else(Context::default, |text| questions::recall(&text)));
            sheet.picked.set(Store::Tab.get(PICKED).and_then(|text| text.parse().ok()));
            sheet.reflect();
            app.pasted.set(kept);
        }
    });
    Effect::new(move |_| {
        let Some(read) = sheet.read.get() else { return };
        if read.found.is_private() || Store::Tab.set(PASTED, &read.text).is_err() {
            Store::Tab.forget(PASTED);
        }
    });
    Effect::new(move |before: Option<()>| {
        let answered = questions::remembered(&sheet.context.get());
        let picked = sheet.picked.get().map(|picked| picked.to_string()).unwrap_or_default();
        if before.is_some() {
            // Where the browser refuses, a reload asks again.
            let _ = Store::Tab.set(ANSWERED, &answered);
            let _ = Store::Tab.set(PICKED, &picked);
        }
    });
}

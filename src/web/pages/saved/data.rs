//! Everything that is kept, as a file to take away, a file to bring back, or to be erased.
//!
//! For assistive technology: the export is a link with a file's name; the field for a file has a label, a hint and an
//! error; before everything is erased, the question takes the focus.

use super::erasing;
use crate::{
    ports::{
        files::{self, NotRead},
        kept as store, screen,
    },
    rules::saved::{LARGEST_FILE, Unreadable, import},
    text::{Key, t},
    web::{
        app::Tebiki,
        components::kept::{Kept, News, button},
        html::{Html, all, el, live},
    },
};
use leptos::prelude::*;

const FILE: &str = "import-file";
const QUESTION: &str = "erase-all-question";
const ASK: &str = "erase-all";

/// Shows the part of the page.
#[must_use]
pub fn data(app: Tebiki, kept: Kept) -> Html {
    let export = live(move || {
        let shelf = kept.items();
        all((!shelf.is_empty()).then(|| {
            let href = format!("data:application/json;charset=utf-8,{}", escaped(&shelf.export()));
            let link = el("a")
                .class("button-second")
                .attr("href", href)
                .attr("download", "tebiki-kept-items.json")
                .with(app.text(t::saved::EXPORT));
            vec![el("p").with(link), el("p").class("hint").with(app.text(t::saved::EXPORT_HINT))]
        }))
    });
    el("section")
        .class("data")
        .with(el("h2").with(app.text(t::saved::DATA_HEADING)))
        .with(export)
        .with(bring_back(app, kept))
        .with(erase_all(app, kept))
}

fn bring_back(app: Tebiki, kept: Kept) -> Html {
    let wrong = RwSignal::new(None::<Key>);
    let submit = move |event: leptos::ev::Event| {
        event.prevent_default();
        leptos::task::spawn_local(async move {
            let read = files::picked(FILE, LARGEST_FILE).await.map_err(|error| match error {
                NotRead::NoFile => t::saved::IMPORT_NONE,
                NotRead::TooLarge => t::saved::IMPORT_TOO_LARGE,
                NotRead::Refused => t::saved::IMPORT_REFUSED,
            });
            let read = read.and_then(|bytes| {
                import(&bytes).map_err(|unreadable| match unreadable {
                    Unreadable::Newer => t::saved::IMPORT_NEWER,
                    Unreadable::Broken(_) => t::saved::IMPORT_NOT_OURS,
                })
            });
            wrong.set(read.as_ref().err().copied());
            let Ok(import) = read else { return screen::focus(FILE) };
            let Ok(done) = store::add(&import) else { return kept.news.set(News::NotKept) };
            let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
            let mut messages = vec![t::saved::import_done(
                &done.added.to_string(),
                &done.left.to_string(),
                &done.replaced.to_string(),
            )];
            messages.extend((done.unreadable > 0).then(|| t::saved::import_unreadable(count(done.unreadable))));
            messages.extend((done.full > 0).then(|| t::saved::import_full(count(done.full))));
            kept.load();
            kept.say(messages);
            screen::focus("title");
        });
    };
    let error = live(move || all(wrong.get().map(|text| app.text(text))));
    let field = el("input")
        .id(FILE)
        .attr("type", "file")
        .attr("accept", "application/json,.json")
        .attr("aria-describedby", "import-hint import-error")
        .live_attr("aria-invalid", move || wrong.get().map(|_| "true".to_owned()));
    el("form")
        .flag("novalidate", true)
        .on("submit", submit)
        .with(el("label").attr("for", FILE).with(app.text(t::saved::IMPORT_LABEL)))
        .with(el("p").class("hint").id("import-hint").with(app.text(t::saved::IMPORT_HINT)))
        .with(el("p").class("field-error").id("import-error").attr("role", "alert").with(error))
        .with(field)
        .with(el("p").with(button(app, t::saved::IMPORT.into())))
}

fn erase_all(app: Tebiki, kept: Kept) -> Html {
    let asking = RwSignal::new(false);
    let content = live(move || {
        if kept.items().is_empty() {
            return all(None::<Html>);
        }
        if !asking.get() {
            let ask = move |_| {
                asking.set(true);
                screen::focus_soon(QUESTION);
            };
            return all(el("p").with(button(app, t::saved::ERASE_ALL.into()).id(ASK).on("click", ask)));
        }
        let erase = move |_| {
            asking.set(false);
            if store::erase_all().is_ok() {
                kept.say(vec![t::saved::ERASED_ALL.into()]);
            }
            kept.load();
            screen::focus("title");
        };
        let keep = move |_| {
            asking.set(false);
            screen::focus_soon(ASK);
        };
        let question = t::saved::ERASE_ALL_QUESTION;
        all(erasing::sure(app, QUESTION.to_owned(), question, t::saved::ERASE_ALL_YES, erase, keep))
    });
    el("div").with(content)
}

/// As it stands in an address.
fn escaped(text: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

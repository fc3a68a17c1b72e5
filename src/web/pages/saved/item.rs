//! One kept item: its name, number and procedure, the next date with the days left, what was last heard, and what can
//! be done with it.

use super::{Editing, erasing, form};
use crate::{
    ports::{
        clock,
        handover::{self, Given},
        kept as store, location, screen,
    },
    procedures,
    rules::{
        jst::Day,
        lookup::{Failure, Wanted, words::sentence},
        saved::{SavedDate, SavedItem, Told, What},
        status::{self, Context, words},
    },
    text::{Message, t},
    web::{
        app::Tebiki,
        components::{
            kept::{Kept, button},
            say::say,
            source::{Asked, Source, State, host},
        },
        html::{Html, all, el, live},
        page::Page,
    },
};
use leptos::prelude::*;

/// Shows an item.
#[must_use]
pub(super) fn item(
    app: Tebiki,
    kept: Kept,
    source: Source,
    editing: RwSignal<Editing>,
    item: &SavedItem,
    today: Day,
) -> Html {
    let heading = el("h2").with(item.name.clone());
    let number = item.number.as_ref().map(|number| {
        let shown = el("span").class("number-digits").attr("translate", "no").with(number.clone());
        el("p").with(app.text(t::saved::NUMBER)).with(" ").with(shown)
    });
    let known = item.procedure.as_deref().and_then(|id| procedures::ALL.iter().find(|procedure| procedure.id == id));
    let procedure = known.map(|procedure| {
        let link = el("a").attr("href", app.path(Page::Guide(procedure))).with(app.text(procedure.title));
        el("p").with(app.text(t::saved::PROCEDURE)).with(" ").with(link)
    });
    let told = item.told.as_ref().map(|told| heard(app, told, item.kyoku_dome));
    el("article")
        .class("saved-item")
        .with(heading)
        .with(dates(app, item, today))
        .with(number)
        .with(told)
        .with(procedure)
        .with(actions(app, kept, source, editing, item))
}

/// Asking about all numbers, one after the other.
#[must_use]
pub(super) fn refresh_all(app: Tebiki, kept: Kept, source: Source) -> Option<Html> {
    let backend = source.asked.with(Asked::backend)?;
    let host = host(&backend);
    let some = Memo::new(move |_| kept.items().items.iter().any(|item| item.number.is_some()));
    let press = {
        let host = host.clone();
        move |_| {
            let host = host.clone();
            leptos::task::spawn_local(async move {
                let items = store::load().map(|shelf| shelf.items).unwrap_or_default();
                let mut fresh = 0;
                let mut messages = Vec::new();
                for item in items {
                    match refresh(source, &item).await {
                        Some(Ok(())) => fresh += 1,
                        Some(Err(failure)) => {
                            let reason = app.text(sentence(failure, &host).0);
                            messages.push(t::saved::refresh_failed(&item.name, &reason));
                        }
                        None => {}
                    }
                }
                messages.insert(0, t::saved::refreshed(fresh));
                kept.load();
                kept.say(messages);
            });
        }
    };
    some.get().then(|| {
        el("section")
            .class("panel")
            .with(el("p").with(app.text(t::saved::refresh_text(&host))))
            .with(button(app, t::saved::refresh_all(&host)).on("click", press))
    })
}

/// Asks about an item, and writes what was said. None where it was stopped or there is nothing to ask.
async fn refresh(source: Source, item: &SavedItem) -> Option<Result<(), Failure>> {
    let number = item.number.clone()?;
    let answer = match source.fetch(number.clone(), Wanted::Item(number)).await? {
        Ok(answer) => answer,
        Err(failure) => return Some(Err(failure)),
    };
    let context = Context { kyoku_dome: item.kyoku_dome, ..Context::default() };
    let read = status::interpret(&answer.text, clock::now()?, &context);
    let told = item.clone().told(read.only(), &answer.text, answer.at);
    // Where it cannot be written, the next load shows what is there.
    let _ = store::put(Some(item), &told);
    Some(Ok(()))
}

fn dates(app: Tebiki, item: &SavedItem, today: Day) -> Vec<Html> {
    let Some((nearest, _)) = item.nearest(today) else {
        return vec![el("p").class("hint").with(app.text(t::saved::NO_DATES))];
    };
    let line = |date: &SavedDate| {
        vec![
            el("strong").with(app.words.day(date.day)),
            el("span").class("left").with(app.words.days_left(today, date.day)),
        ]
    };
    let what = |date: &SavedDate| match &date.what {
        What::Own(words) if words.is_empty() => el("span").with(app.text(t::saved::DATE_OWN)),
        What::Own(words) => el("span").with(words.clone()),
        What::Limit(id) => match words::limit::ALL.iter().find(|note| note.id == id) {
            Some(note) => el("span").with(say(app.words, note.text)),
            None => el("span").with(id.clone()),
        },
    };
    let next =
        el("div").class("nearest").with(el("p").with(line(nearest))).with(el("p").class("hint").with(what(nearest)));
    let others: Vec<Html> = item
        .dates
        .iter()
        .filter(|date| *date != nearest)
        .map(|date| el("li").with(el("p").with(line(date))).with(el("p").class("hint").with(what(date))))
        .collect();
    let mut parts = vec![next];
    if !others.is_empty() {
        parts.push(el("h3").with(app.text(t::saved::OTHER_DATES)));
        parts.push(el("ul").class("points").with(others));
    }
    parts
}

/// What was last heard: what it means in the reader's words, and the original.
fn heard(app: Tebiki, told: &Told, kyoku_dome: Option<bool>) -> Html {
    let day = app.words.day(told.at.day());
    let time = told.at.time();
    let clock = format!("{}:{:02}", time.hour, time.minute);
    if told.words.is_empty() {
        return el("p").with(app.text(t::saved::told_nothing(&day, &clock)));
    }
    let context = Context { kyoku_dome, ..Context::default() };
    let read = status::interpret(&told.words, told.at, &context);
    let status = read.only().and_then(status::Case::current).and_then(|event| event.status);
    let name = status.and_then(words::name).map(|name| el("strong").with(say(app.words, name)));
    el("p")
        .with(app.text(t::saved::told(&day, &clock)))
        .with(" ")
        .with(name)
        .with(" ")
        .with(el("q").attr("translate", "no").with(told.words.clone()))
}

fn actions(app: Tebiki, kept: Kept, source: Source, editing: RwSignal<Editing>, item: &SavedItem) -> Html {
    if let Some(question) = erasing::question(app, kept, editing, item.entry(), item.name.clone()) {
        return question;
    }
    let change = {
        let id = item.id.clone();
        move |_| {
            editing.set(Editing::Item(id.clone()));
            screen::focus_soon(form::NAME);
        }
    };
    let read = item.number.clone().map(|number| {
        let path = app.path(Page::Status);
        let press = move |_| {
            handover::give(Given::Pasted, &number);
            location::load(&path);
        };
        app.button("link", "button", t::saved::READ_NOW).on("click", press)
    });
    let again = item.number.clone().map(|number| again(app, kept, source, item.clone(), number));
    // Several of these are on the page: each says which item it is for.
    let named = format!("{}: {}", app.text(t::saved::CHANGE), item.name);
    let change = app.button("link", "button", t::saved::CHANGE).attr("aria-label", named).on("click", change);
    el("div").class("actions").with(again).with(read).with(change).with(erasing::ask(
        app,
        editing,
        item.entry(),
        &item.name,
    ))
}

/// Asking about one item.
fn again(app: Tebiki, kept: Kept, source: Source, item: SavedItem, number: String) -> Html {
    let content = live(move || {
        let Some(backend) = source.asked.with(Asked::backend) else {
            return all(None::<Html>);
        };
        let host = host(&backend);
        let (item, number) = (item.clone(), number.clone());
        let press = move |_| {
            let item = item.clone();
            leptos::task::spawn_local(async move {
                if let Some(Ok(())) = refresh(source, &item).await {
                    kept.load();
                }
            });
        };
        let said = {
            let host = host.clone();
            live(move || {
                let said: Option<Message> = match source.state(&number) {
                    State::Busy(..) => Some(t::fetch::asking(&host)),
                    State::Failed(failure) => Some(sentence(failure, &host).0),
                    _ => None,
                };
                all(said.map(|said| app.text(said)))
            })
        };
        all(vec![
            button(app, t::fetch::again(&host)).on("click", press),
            el("p").class("progress").attr("role", "status").with(said),
        ])
    });
    el("div").with(content)
}

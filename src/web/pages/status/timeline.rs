//! What has happened so far: each entry in the reader's language, with the words as they were written beside it.
//!
//! For assistive technology: an ordered list, oldest first; the current entry says so in a word; Japanese words are
//! marked as Japanese.

use crate::{
    rules::status::{Case, Event, When, words},
    text::{Key, t},
    web::{
        app::Tebiki,
        components::say::say,
        html::{Html, el},
    },
};
use std::ops::Range;

/// Shows the entries; nothing where there is but one that says no more than the answer does.
pub(super) fn timeline(app: Tebiki, text: &str, case: &Case) -> Option<Html> {
    let alone = case.events.len() < 2 && case.current().is_none_or(|event| event.when.is_none());
    if alone {
        return None;
    }
    let entries = case.events.iter().enumerate().map(|(at, event)| entry(app, text, event, at == case.current));
    let dated = case.events.iter().any(|event| event.when.is_some_and(|when| when.clock.is_some()));
    let hint = dated.then(|| el("p").class("hint").with(app.text(t::status_meanings::MARK_TIMES_IN_JAPAN)));
    Some(
        el("section")
            .class("history")
            .with(el("h3").with(app.text(t::status::HISTORY_HEADING)))
            .with(hint)
            .with(el("ol").class("timeline").with(entries.collect::<Vec<_>>())),
    )
}

fn entry(app: Tebiki, text: &str, event: &Event, current: bool) -> Html {
    let now = current.then(|| el("strong").class("now").with(app.text(t::status::NOW)));
    let time = event.when.map_or_else(|| app.text(t::status::NO_TIME), |when| time(app, when));
    let name = match event.status {
        Some(status) => words::name(status).map(|name| say(app.words, name)),
        None => Some(say(app.words, t::status::NOT_KNOWN)),
    };
    let marks = marks(event).into_iter().map(|mark| el("p").class("hint").with(app.text(mark)));
    let place = [&event.office, &event.prefecture, &event.postal_code, &event.details];
    let place: Vec<Html> = place.into_iter().flatten().map(|range| original(text, range)).collect();
    let place = (!place.is_empty()).then(|| el("p").class("place").with(spaced(place)));
    el("li")
        .class(if current { "event event-now" } else { "event" })
        .with(el("p").class("event-time").with(time).with(now.map(|now| el("span").with(" ").with(now))))
        .with(el("p").class("event-name").with(name))
        .with(el("p").class("event-words").with(original(text, &event.words)))
        .with(place)
        .with(marks.collect::<Vec<_>>())
}

fn time(app: Tebiki, when: When) -> String {
    match (when.day, when.clock) {
        (Some(day), Some((hour, minute))) => {
            app.text(t::status::at_time(&app.words.day(day), &format!("{hour}:{minute:02}")))
        }
        (Some(day), None) => app.words.day(day),
        (None, _) => app.text(t::status_meanings::MARK_IMPOSSIBLE),
    }
}

/// What has to be said about an entry.
fn marks(event: &Event) -> Vec<Key> {
    let when = event.when;
    let doubt =
        when.filter(|when| when.day.is_some()).and_then(|when| when.doubt).and_then(|doubt| words::mark(doubt.id()));
    let year = when.is_some_and(|when| when.year_assumed).then_some(t::status_meanings::MARK_YEAR_ASSUMED);
    let guess = event.guess.then_some(t::status_meanings::MARK_GUESS);
    doubt.into_iter().chain(year).chain(guess).collect()
}

/// Words as they stand in the text, marked as what they are written in.
pub(super) fn original(text: &str, range: &Range<usize>) -> Html {
    let written = text.get(range.clone()).unwrap_or_default();
    el("span").attr("lang", language_of(written)).attr("translate", "no").with(written.to_owned())
}

/// The language of words as they were written: Japan Post writes Japanese and English.
fn language_of(written: &str) -> &'static str {
    if written.chars().all(|ch| u32::from(ch) < 0x2E80) { "en" } else { "ja" }
}

fn spaced(parts: Vec<Html>) -> Vec<Html> {
    parts.into_iter().map(|part| el("span").with(part).with(" ")).collect()
}

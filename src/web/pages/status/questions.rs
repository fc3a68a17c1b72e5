//! What is asked where it changes the answer. Each answer counts at once.
//!
//! For assistive technology: groups of radio buttons with the question as their name. They stay on the page while the
//! answer around them changes, so that the focus does; one that changes nothing is hidden.

use super::answer::Sheet;
use crate::{
    ports::screen,
    rules::{
        jst::{Day, day_from_iso, iso},
        status::{ApplicationPost, Context, LetterPack, Note, words, words::question},
    },
    text::t,
    web::{
        components::{cites::cites, say::say},
        html::{Html, all, el, live},
    },
};
use chrono::TimeDelta;
use leptos::prelude::*;

/// A question that is answered by choosing.
struct Choice {
    note: &'static Note,
    options: &'static [&'static str],
}

/// The one that decides between two meanings.
static DECISIVE: Choice = Choice { note: &question::KYOKU_DOME, options: &["yes", "no", "not-known"] };

static OTHERS: [Choice; 3] = [
    Choice { note: &question::LETTER_PACK, options: &["plus", "light", "not-known"] },
    Choice { note: &question::APPLICATION_POST, options: &["sapporo", "fukuoka", "naha", "osaka-by-mail", "other"] },
    Choice { note: &question::FAMILY, options: &["yes", "no"] },
];

/// How many days back a failed attempt can be chosen. The item is kept for seven.
const DAYS_BACK: i64 = 14;

/// The question that decides between two meanings.
pub(super) fn decisive(sheet: Sheet) -> Html {
    choice(sheet, &DECISIVE)
}

/// The others.
pub(super) fn others(sheet: Sheet) -> Html {
    let any = Memo::new(move |_| {
        OTHERS.iter().map(|choice| choice.note).chain([&question::ATTEMPT_DAY]).any(|note| sheet.asks(note))
    });
    el("section")
        .class("questions")
        .live_attr("hidden", move || (!any.get()).then(String::new))
        .with(el("h3").with(sheet.app.text(t::status::QUESTIONS_HEADING)))
        .with(attempt_day(sheet))
        .with(OTHERS.iter().map(|each| choice(sheet, each)).collect::<Vec<_>>())
}

fn choice(sheet: Sheet, choice: &'static Choice) -> Html {
    let app = sheet.app;
    let name = sheet.id(choice.note.id);
    let row = |option: &&'static str| {
        let option: &'static str = option;
        let id = option_id(sheet, choice, option);
        let input = el("input")
            .attr("type", "radio")
            .attr("name", name.clone())
            .id(id.clone())
            .attr("value", option)
            .on("change", move |_| sheet.context.update(|context| set(context, choice.note, option)));
        let text = words::option(option).map(|text| say(app.words, text));
        let label = el("label").attr("for", id).with(el("span").with(text));
        el("div").class("choice").with(input).with(label)
    };
    let rows = el("div").class("choices").with(choice.options.iter().map(row).collect::<Vec<_>>());
    el("fieldset")
        .class("ask")
        .live_attr("hidden", move || (!sheet.asks(choice.note)).then(String::new))
        .with(el("legend").with(say(app.words, choice.note.text)).with(" ").with(cites(app, choice.note.cite)))
        .with(rows)
}

/// The day on the notice, of the last two weeks.
fn attempt_day(sheet: Sheet) -> Html {
    let app = sheet.app;
    let note = &question::ATTEMPT_DAY;
    let id = sheet.id(note.id);
    let today = app.today();
    let options = live(move || {
        let chosen = sheet.context.with_untracked(|context| context.attempted_on);
        let option = |value: String, text: String, day: Option<Day>| {
            el("option").attr("value", value).flag("selected", chosen == day).with(text)
        };
        let mut options = vec![option(String::new(), app.text(t::status::CHOOSE_DAY), None)];
        if let Some(today) = today.get() {
            let days = (0..DAYS_BACK).filter_map(|back| today.checked_sub_signed(TimeDelta::days(back)));
            options.extend(days.map(|day| option(iso(day), app.words.day(day), Some(day))));
            let earlier = today.checked_sub_signed(TimeDelta::days(DAYS_BACK));
            options.extend(earlier.map(|day| option(iso(day), app.text(t::status::EARLIER), Some(day))));
        }
        all(options)
    });
    let change = {
        let id = id.clone();
        move |_| sheet.context.update(|context| context.attempted_on = day_from_iso(&screen::field(&id)))
    };
    el("div")
        .class("ask")
        .live_attr("hidden", move || (!sheet.asks(note)).then(String::new))
        .with(el("label").attr("for", id.clone()).with(say(app.words, note.text)))
        .with(" ")
        .with(cites(app, note.cite))
        .with(el("select").id(id).on("change", change).with(options))
}

/// Shows what is answered in the fields themselves.
pub(super) fn reflect(sheet: Sheet, context: &Context) {
    for choice in std::iter::once(&DECISIVE).chain(&OTHERS) {
        screen::choose(&sheet.id(choice.note.id), answer(context, choice.note).unwrap_or_default());
    }
}

/// What a context would be without the answer to this question.
pub(super) fn without(context: &Context, note: &Note) -> Context {
    let mut context = *context;
    set(&mut context, note, "");
    context
}

/// The answers as this tab keeps them.
pub(super) fn remembered(context: &Context) -> String {
    let choices = std::iter::once(&DECISIVE).chain(&OTHERS);
    let chosen = choices.filter_map(|choice| Some(format!("{}={}", choice.note.id, answer(context, choice.note)?)));
    let day = context.attempted_on.map(|day| format!("{}={}", question::ATTEMPT_DAY.id, iso(day)));
    chosen.chain(day).collect::<Vec<_>>().join(" ")
}

/// Reads what [`remembered`] wrote.
pub(super) fn recall(text: &str) -> Context {
    let notes = question::ALL;
    let mut context = Context::default();
    for (id, value) in text.split(' ').filter_map(|pair| pair.split_once('=')) {
        if let Some(note) = notes.iter().find(|note| note.id == id) {
            set(&mut context, note, value);
        }
    }
    context
}

fn option_id(sheet: Sheet, choice: &Choice, option: &str) -> String {
    format!("{}-{option}", sheet.id(choice.note.id))
}

fn answer(context: &Context, note: &Note) -> Option<&'static str> {
    let yes_or_no = |yes| if yes { "yes" } else { "no" };
    match note.id {
        "kyoku-dome" => context.kyoku_dome.map(yes_or_no),
        "letter-pack" => context.letter_pack.map(LetterPack::id),
        "application-post" => context.application_post.map(ApplicationPost::id),
        "family" => context.family.map(yes_or_no),
        _ => None,
    }
}

/// An answer that is none of the options, like "I do not know", takes back what was answered.
fn set(context: &mut Context, note: &Note, value: &str) {
    let yes_or_no = || ["yes", "no"].contains(&value).then_some(value == "yes");
    match note.id {
        "kyoku-dome" => context.kyoku_dome = yes_or_no(),
        "letter-pack" => {
            context.letter_pack = [LetterPack::Plus, LetterPack::Light].into_iter().find(|kind| kind.id() == value);
        }
        "application-post" => {
            context.application_post = ApplicationPost::ALL.into_iter().find(|post| post.id() == value);
        }
        "family" => context.family = yes_or_no(),
        _ => context.attempted_on = day_from_iso(value),
    }
}

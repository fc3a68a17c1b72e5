//! Adding an item, or changing one: its name, number, procedure and a date of the person's own.
//!
//! For assistive technology: every field has a label, a hint and an error of its own that is announced; the first wrong
//! field takes the focus, and nothing that was entered is lost.

use super::Editing;
use crate::{
    ports::{chance, clock, screen},
    procedures,
    rules::{
        jst::{Day, DayError, YEARS, day_from_fields},
        saved::{SavedDate, SavedItem, What, short},
        tracking_number,
    },
    text::{Key, Message, t},
    web::{
        app::Tebiki,
        components::kept::{Kept, button, name_field},
        html::{Html, all, el, live},
    },
};
use chrono::Datelike;
use leptos::prelude::*;

/// The id of the button that opens the form for a new item.
pub(super) const ADD: &str = "add";
/// The id of the field that takes the focus when the form opens.
pub(super) const NAME: &str = "item-name";
const NUMBER: &str = "item-number";
const PROCEDURE: &str = "item-procedure";
const WHAT: &str = "item-what";
const YEAR: &str = "item-year";
const MONTH: &str = "item-month";
const DAY: &str = "item-day";

/// A field that has to be looked at, and why.
#[derive(Debug, Clone)]
struct Problem {
    field: &'static str,
    message: Message,
}

/// Shows the form, for a new item or for a change of this one.
#[must_use]
pub(super) fn form(app: Tebiki, kept: Kept, editing: RwSignal<Editing>, item: Option<&SavedItem>) -> Html {
    let problem = RwSignal::new(None::<Problem>);
    let before = item.cloned();
    let close = move || {
        editing.set(Editing::Nothing);
        screen::focus_soon("title");
    };
    let submit = {
        let before = before.clone();
        move |event: leptos::ev::Event| {
            event.prevent_default();
            let read = read(before.as_ref());
            problem.set(read.as_ref().err().cloned());
            match read {
                Ok(item) => {
                    if kept.put(before.as_ref(), &item) {
                        close();
                    }
                }
                Err(Problem { field, .. }) => screen::focus(field),
            }
        }
    };
    let own = item.and_then(|item| item.dates.iter().find(|date| matches!(date.what, What::Own(_))));
    let what = own.map(|date| match &date.what {
        What::Own(words) | What::Limit(words) => words.clone(),
    });
    let heading = match item {
        Some(item) => el("h2").with(app.text(t::saved::change_heading(&item.name))),
        None => el("h2").with(app.text(t::saved::ADD_HEADING)),
    };
    let label = |id: &'static str, text: Key| el("label").attr("for", id).with(app.text(text));
    let hint = |id: String, text: Key| el("p").class("hint").id(id).with(app.text(text));
    let error = move |field: &'static str| {
        let error = live(move || {
            let problem = problem.get().filter(|problem| problem.field == field);
            all(problem.map(|problem| app.text(problem.message)))
        });
        el("p").class("field-error").id(format!("{field}-error")).attr("role", "alert").with(error)
    };
    let described = move |input: Html, field: &'static str| {
        input.attr("aria-describedby", format!("{field}-hint {field}-error")).live_attr("aria-invalid", move || {
            problem.with(|problem| {
                problem.as_ref().is_some_and(|problem| problem.field == field).then(|| "true".to_owned())
            })
        })
    };
    let text_field = |id: &'static str, value: String| {
        el("input").id(id).attr("type", "text").attr("autocomplete", "off").attr("value", value)
    };
    let number = item.and_then(|item| item.number.clone()).unwrap_or_default();
    el("form")
        .class("saved-form panel")
        .flag("novalidate", true)
        .on("submit", submit)
        .with(heading)
        .with(label(NAME, t::saved::NAME_LABEL))
        .with(hint(format!("{NAME}-hint"), t::saved::NAME_HINT))
        .with(error(NAME))
        .with(described(name_field(NAME, item.map_or("", |item| &item.name)), NAME))
        .with(label(NUMBER, t::saved::NUMBER_LABEL))
        .with(hint(format!("{NUMBER}-hint"), t::saved::OPTIONAL))
        .with(error(NUMBER))
        .with(described(text_field(NUMBER, number), NUMBER))
        .with(label(PROCEDURE, t::saved::PROCEDURE_LABEL))
        .with(procedure(app, item))
        .with(
            el("fieldset")
                .with(el("legend").with(app.text(t::saved::DATE_LABEL)))
                .with(hint(format!("{DAY}-hint"), t::saved::OPTIONAL))
                .with(error(DAY))
                .with(label(WHAT, t::saved::DATE_WHAT_LABEL))
                .with(hint(format!("{WHAT}-hint"), t::saved::DATE_WHAT_HINT))
                .with(text_field(WHAT, what.unwrap_or_default()).attr("aria-describedby", format!("{WHAT}-hint")))
                .with(day_fields(app, own.map(|date| date.day), described)),
        )
        .with(
            el("p")
                .class("actions")
                .with(el("button").class("button").attr("type", "submit").with(app.text(t::saved::KEEP)))
                .with(button(app, t::saved::CANCEL.into()).attr("formnovalidate", "").on("click", move |event| {
                    event.prevent_default();
                    close();
                })),
        )
}

/// Every procedure, and none.
fn procedure(app: Tebiki, item: Option<&SavedItem>) -> Html {
    let chosen = item.and_then(|item| item.procedure.clone());
    let option = |id: String, name: String| {
        let is_chosen = chosen.clone().unwrap_or_default() == id;
        el("option").attr("value", id).flag("selected", is_chosen).with(name)
    };
    let mut options = vec![option(String::new(), app.text(t::saved::PROCEDURE_NONE))];
    options.extend(procedures::ALL.iter().map(|procedure| option(procedure.id.to_owned(), app.text(procedure.title))));
    // One that this program does not know is kept as it is.
    if let Some(other) = chosen.clone().filter(|id| procedures::ALL.iter().all(|procedure| procedure.id != id)) {
        options.push(option(other.clone(), other));
    }
    el("select").id(PROCEDURE).with(options)
}

/// Day, month and year in the order of the language.
fn day_fields(app: Tebiki, day: Option<Day>, described: impl Fn(Html, &'static str) -> Html) -> Html {
    let [year, month, date] = day
        .map_or_else(Default::default, |day| [day.year().to_string(), day.month().to_string(), day.day().to_string()]);
    let field = |id: &'static str, class: &'static str, label: Key, value: String| {
        let input = el("input")
            .id(id)
            .class(class)
            .attr("type", "text")
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("value", value);
        el("div").class("date-field").with(el("label").attr("for", id).with(app.text(label))).with(if id == DAY {
            described(input, id)
        } else {
            input
        })
    };
    let mut fields = vec![
        field(YEAR, "date-year", t::wizard::YEAR_LABEL, year),
        field(MONTH, "date-month", t::wizard::MONTH_LABEL, month),
        field(DAY, "date-day", t::wizard::DAY_LABEL, date),
    ];
    if !app.language().year_first() {
        fields.reverse();
    }
    el("div").class("date").with(fields)
}

/// Reads the fields.
fn read(before: Option<&SavedItem>) -> Result<SavedItem, Problem> {
    let problem = |field, message: Message| Problem { field, message };
    let name = short(&screen::field(NAME));
    if name.is_empty() {
        return Err(problem(NAME, t::saved::NAME_MISSING.into()));
    }
    let number = number(&screen::field(NUMBER)).map_err(|message| problem(NUMBER, message.into()))?;
    let what = short(&screen::field(WHAT));
    let day = match day_from_fields(&screen::field(YEAR), &screen::field(MONTH), &screen::field(DAY)) {
        Ok(day) => Some(day),
        Err(DayError::Missing) if what.is_empty() => None,
        Err(error) => return Err(problem(DAY, wrong_day(error))),
    };
    let now = clock::now().ok_or_else(|| problem(NAME, t::common::NEEDS_JAVASCRIPT.into()))?;
    let mut item = before.cloned().unwrap_or_else(|| SavedItem::new(chance::number(), &name, now));
    // Another number: what was heard was about the one before.
    if item.number != number {
        item.told = None;
        item.dates.retain(|date| matches!(date.what, What::Own(_)));
    }
    let procedure = screen::field(PROCEDURE);
    let first = item.dates.iter().position(|date| matches!(date.what, What::Own(_)));
    match (day.map(|day| SavedDate { what: What::Own(what), day }), first) {
        (Some(date), Some(first)) => {
            if let Some(place) = item.dates.get_mut(first) {
                *place = date;
            }
        }
        (Some(date), None) => item.dates.push(date),
        (None, Some(first)) => {
            item.dates.remove(first);
        }
        (None, None) => {}
    }
    Ok(SavedItem { name, number, procedure: Some(procedure).filter(|id| !id.is_empty()), changed: now, ..item })
}

/// The one number in a text; none where the field is empty.
fn number(text: &str) -> Result<Option<String>, Key> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let found = tracking_number::find(text);
    match found.numbers.as_slice() {
        [only] if only.must_be_withheld() => Err(t::saved::NUMBER_WITHHELD),
        [only] => Ok(only.number().map(str::to_owned)),
        _ => Err(t::saved::NUMBER_WRONG),
    }
}

fn wrong_day(error: DayError) -> Message {
    match error {
        DayError::Missing => t::saved::DATE_MISSING.into(),
        DayError::NoDay => t::wizard::DATE_NO_DAY.into(),
        DayError::NoMonth => t::wizard::DATE_NO_MONTH.into(),
        DayError::NoYear => t::wizard::DATE_NO_YEAR.into(),
        DayError::Day => t::wizard::DATE_WRONG_DAY.into(),
        DayError::Month => t::wizard::DATE_WRONG_MONTH.into(),
        DayError::Year => t::wizard::date_wrong_year(&YEARS.start().to_string(), &YEARS.end().to_string()),
    }
}

//! A number in one field.
//!
//! For assistive technology: the field is labelled, says its range, and a wrong entry is marked as invalid and
//! described by the error. No arrows that change the number by accident while one scrolls.

use super::question::{Problem, group};
use crate::{
    ports::screen,
    rules::{
        answers::Given,
        flow::{Number, Question},
        fold,
    },
    text::t,
    web::{
        app::Tebiki,
        html::{Html, el},
    },
};
use leptos::prelude::*;

const NUMBER: &str = "number";

/// Shows the field.
pub(super) fn number(
    app: Tebiki,
    question: &'static Question,
    number: &'static Number,
    answered: Option<Given>,
    problem: RwSignal<Option<Problem>>,
) -> Html {
    let value = match answered {
        Some(Given::Id(id)) => number.read(&id).map(|number| number.to_string()).unwrap_or_default(),
        _ => String::new(),
    };
    let (least, most) = ends(number);
    let label = el("label").attr("for", NUMBER).with(app.text(t::wizard::number_label(&least, &most)));
    let input = el("input")
        .id(NUMBER)
        .class("number")
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("value", value)
        .attr("aria-describedby", "field-error")
        .live_attr("aria-invalid", move || problem.with(Option::is_some).then(|| "true".to_owned()));
    group(app, question, problem, el("div").class("number-field").with(label).with(input))
}

/// Reads the field.
pub(super) fn read(number: &'static Number) -> Result<String, Problem> {
    let text = screen::field(NUMBER);
    if text.trim().is_empty() {
        return Err(Problem { message: t::wizard::NUMBER_MISSING.into(), field: NUMBER });
    }
    let (least, most) = ends(number);
    let wrong = || Problem { message: t::wizard::number_wrong(&least, &most), field: NUMBER };
    fold::number(&text).filter(|found| number.range.contains(found)).map(|found| found.to_string()).ok_or_else(wrong)
}

fn ends(number: &Number) -> (String, String) {
    (number.range.start().to_string(), number.range.end().to_string())
}

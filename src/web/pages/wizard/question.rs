//! One question: radio buttons as large rows, or a date.
//!
//! For assistive technology: the question is the `h1` and names the group; the hint belongs to the group; an error
//! appears in a summary that takes the focus and links to the field, and again at the field.

use super::{Course, date, given, number};
use crate::{
    ports::{location, screen},
    rules::{
        answers::Given,
        flow::{Answer, Input, Question, Step},
    },
    text::{Message, t},
    web::{
        app::Tebiki,
        components::{cites::cites, say::say},
        html::{Html, Nodes, all, el, live},
        page::Page,
    },
};
use leptos::prelude::*;

/// The name of the radio buttons.
const CHOICE: &str = "answer";
/// The id of the summary of errors.
const SUMMARY: &str = "problem";

/// What is wrong with an answer, and which field it is about.
#[derive(Clone, PartialEq)]
pub(super) struct Problem {
    pub message: Message,
    pub field: &'static str,
}

/// Shows a question; `answered` is what was answered before.
pub(super) fn question(
    course: Course,
    question: &'static Question,
    steps: &[Step],
    answered: Option<Given>,
) -> AnyView {
    let app = course.app;
    let problem = RwSignal::new(None::<Problem>);
    let submit = move |event: leptos::ev::Event| {
        event.prevent_default();
        match read(course, question) {
            Ok(Some(value)) => next(course, question, &value),
            // Another question has to be answered first.
            Ok(None) => {}
            Err(found) => problem.set(Some(found)),
        }
    };
    Effect::new(move |_| {
        if problem.get().is_some() {
            screen::focus(SUMMARY);
        }
    });
    let fields = match &question.input {
        Input::Choice(answers) => choice(course, question, answers, answered, problem),
        Input::Date(_) | Input::Birthday(_) => date::date(course, question, answered, problem),
        Input::Number(number) => number::number(app, question, number, answered, problem),
    };
    let instead = match &question.input {
        Input::Date(dates) => date::instead(course, question, dates),
        Input::Choice(_) | Input::Birthday(_) | Input::Number(_) => None,
    };
    let form = el("form")
        .flag("novalidate", true)
        .attr("autocomplete", "off")
        .on("submit", submit)
        .with(fields)
        .with(app.button("button", "submit", t::common::CONTINUE))
        .with(instead);
    let guide = el("a").attr("href", app.path(Page::Guide(course.procedure))).with(app.text(t::wizard::TO_GUIDE));
    let without_script =
        el("p").class("notice without-script").with(app.text(t::common::NEEDS_JAVASCRIPT)).with(" ").with(guide);
    el("article")
        .class("wizard")
        .with(back(course, steps.is_empty()))
        .with(summary(app, problem))
        .with(form)
        .with(without_script)
        .with(given(course, steps))
        .view()
}

/// What was answered, as it will stand in the address.
fn read(course: Course, question: &'static Question) -> Result<Option<String>, Problem> {
    let id = |answer: &Answer| answer.id.to_owned();
    match &question.input {
        Input::Choice(answers) => {
            let first = answers.first().map_or("", |answer| answer.id);
            let chosen = screen::chosen(CHOICE).and_then(|id| question.answer(&id));
            chosen.map(id).map(Some).ok_or_else(|| Problem { message: t::wizard::CHOOSE_ONE.into(), field: first })
        }
        Input::Date(dates) => date::read(course, question, dates).map(id).map(Some),
        Input::Birthday(birthday) => Ok(date::read_birthday(course, question, birthday)?.map(id)),
        Input::Number(number) => number::read(number).map(Some),
    }
}

/// Goes on to where an answer leads, which is given as it will stand in the address.
pub(super) fn next(course: Course, question: &'static Question, value: &str) {
    let mut answers = course.answers();
    answers.set(question.id, Given::Id(value.to_owned()));
    course.app.go_to_fragment(&answers.fragment());
}

/// To where one came from: the guide before the first question, else the question before.
fn back(course: Course, first: bool) -> Html {
    let app = course.app;
    let link = if first {
        let href = app.path(Page::Guide(course.procedure));
        el("a").attr("href", href).with(app.text(t::common::BACK))
    } else {
        el("button")
            .class("link")
            .attr("type", "button")
            .on("click", |_| location::back())
            .with(app.text(t::common::BACK))
    };
    el("p").class("back").with(link)
}

fn summary(app: Tebiki, problem: RwSignal<Option<Problem>>) -> Html {
    let content = move || {
        all(problem.get().map(|problem| {
            let field = problem.field;
            let link = el("a")
                .attr("href", format!("#{field}"))
                .on("click", move |event| {
                    event.prevent_default();
                    screen::focus(field);
                })
                .with(say(app.words, problem.message));
            vec![el("h2").with(app.text(t::wizard::ERROR_HEADING)), el("p").with(link)]
        }))
    };
    el("div")
        .id(SUMMARY)
        .class("problem")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .live_attr("hidden", move || problem.get().is_none().then(String::new))
        .with(live(content))
}

/// The question, its hint and its facts, as the head of a group of fields; then the error, and the fields.
pub(super) fn group(
    app: Tebiki,
    question: &'static Question,
    problem: RwSignal<Option<Problem>>,
    fields: impl Nodes,
) -> Html {
    let hint = question.hint.map(|hint| el("p").with(say(app.words, hint)));
    let error = live(move || all(problem.get().map(|problem| say(app.words, problem.message))));
    el("fieldset")
        .attr("aria-describedby", "hint field-error")
        .with(el("legend").with(app.title(question.text)))
        .with(el("div").class("hint").id("hint").with(hint).with(cites(app, question.cite)))
        .with(el("p").class("field-error").id("field-error").with(error))
        .with(fields)
}

fn choice(
    course: Course,
    question: &'static Question,
    answers: &'static [&'static Answer],
    answered: Option<Given>,
    problem: RwSignal<Option<Problem>>,
) -> Html {
    let words = course.app.words;
    let row = |answer: &&'static Answer| {
        let hint_id = format!("{}-hint", answer.id);
        let input = el("input")
            .attr("type", "radio")
            .attr("name", CHOICE)
            .id(answer.id)
            .attr("value", answer.id)
            .flag("checked", answered == Some(Given::Id(answer.id.to_owned())))
            .attr_if("aria-describedby", answer.hint.map(|_| hint_id.clone()));
        let label = el("label").attr("for", answer.id).with(el("span").with(say(words, answer.text)));
        let hint = answer.hint.map(|hint| el("p").class("choice-hint").id(hint_id).with(say(words, hint)));
        el("div").class("choice").with(input).with(label).with(hint)
    };
    let rows = el("div").class("choices").with(answers.iter().map(row).collect::<Vec<_>>());
    group(course.app, question, problem, rows)
}

//! A date in three fields, in the order of the language. People who use a screen reader have trouble with date
//! pickers, and everybody has with picking a day years back.
//!
//! For assistive technology: each field has a label of its own inside the group that the question names; a wrong
//! field is marked as invalid and described by the error.

use super::{
    Course, memory,
    question::{Problem, group, next},
};
use crate::{
    ports::{clock, screen},
    rules::{
        answers::Given,
        flow::{Answer, Birthday, Dates, Question, walk},
        jst::{DayError, Moment, YEARS, day_from_fields},
    },
    text::{Key, Message, t},
    web::html::{Html, all, el, live},
};
use chrono::Datelike;
use leptos::prelude::*;

const YEAR: &str = "year";
const MONTH: &str = "month";
const DAY: &str = "day";

/// Shows the fields.
pub(super) fn date(
    course: Course,
    question: &'static Question,
    answered: Option<Given>,
    problem: RwSignal<Option<Problem>>,
) -> Html {
    let app = course.app;
    // What was answered is known only as the band into which the date fell.
    let undated = matches!(&answered, Some(Given::Id(band)) if question.is_band(band));
    let [year, month, day] = match answered {
        Some(Given::Day(day)) => [day.year().to_string(), day.month().to_string(), day.day().to_string()],
        _ => memory::draft(course.place(), question.id).unwrap_or_default(),
    };
    let field = |id: &'static str, label: Key, value: String| {
        let input = el("input")
            .id(id)
            .class(format!("date-{id}"))
            .attr("type", "text")
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("value", value)
            .attr("aria-describedby", "field-error")
            .live_attr("aria-invalid", move || {
                problem.get().is_some_and(|problem| problem.field == id).then(|| "true".to_owned())
            })
            .on("input", move |_| memory::set_draft(course.place(), question.id, &fields()));
        el("div").class("date-field").with(el("label").attr("for", id).with(app.text(label))).with(input)
    };
    let mut inputs = vec![
        field(YEAR, t::wizard::YEAR_LABEL, year),
        field(MONTH, t::wizard::MONTH_LABEL, month),
        field(DAY, t::wizard::DAY_LABEL, day),
    ];
    if !app.language().year_first() {
        inputs.reverse();
    }
    let today = live(move || {
        let day = app.now.get().map(Moment::day);
        all(day.map(|day| app.text(t::wizard::today_in_japan(&app.words.day(day)))))
    });
    let note = undated.then(|| el("p").class("notice").with(app.text(t::wizard::LINK_WITHOUT_DATE)));
    let fields = el("div").with(note).with(el("div").class("date").with(inputs));
    group(app, question, problem, fields.with(el("p").class("hint").with(today)))
}

/// What can be said instead of a date.
pub(super) fn instead(course: Course, question: &'static Question, dates: &'static Dates) -> Option<Html> {
    let app = course.app;
    let button = |answer: &&'static Answer| {
        let answer: &'static Answer = answer;
        app.button("button-second", "button", answer.text).on("click", move |_| next(course, question, answer.id))
    };
    (!dates.instead.is_empty()).then(|| {
        let buttons: Vec<Html> = dates.instead.iter().map(button).collect();
        el("div").class("instead").with(el("p").with(app.text(t::wizard::OR))).with(buttons)
    })
}

/// Reads the fields and remembers the date, which the address will not hold.
pub(super) fn read(
    course: Course,
    question: &'static Question,
    dates: &'static Dates,
) -> Result<&'static Answer, Problem> {
    let [year, month, day] = fields();
    let day = day_from_fields(&year, &month, &day).map_err(problem)?;
    let ahead = || Problem { message: t::wizard::DATE_AHEAD.into(), field: DAY };
    let today = clock::now().map(Moment::day).ok_or_else(ahead)?;
    let answer = dates.answer(today, day).ok_or_else(ahead)?;
    course.remember_day(question, answer, day);
    Ok(answer)
}

/// Reads the fields of a birth date. Where the date it is counted from is not known, as in a shared link, that is asked
/// for first; what stands in the fields is kept.
pub(super) fn read_birthday(
    course: Course,
    question: &'static Question,
    birthday: &'static Birthday,
) -> Result<Option<&'static Answer>, Problem> {
    let [year, month, day] = fields();
    let born = day_from_fields(&year, &month, &day).map_err(problem)?;
    let ahead = || Problem { message: t::wizard::DATE_AHEAD.into(), field: DAY };
    let today = clock::now().map(Moment::day).filter(|today| born <= *today).ok_or_else(ahead)?;
    let walked = walk(course.wizard, &course.with_days(course.answers()), today);
    let Some(after) = birthday.counted_from(&walked.steps) else {
        course.app.go_to_fragment(course.change(birthday.after).trim_start_matches('#'));
        return Ok(None);
    };
    let late = || Problem { message: t::wizard::BIRTH_AFTER_ISSUE.into(), field: DAY };
    let answer = birthday.answer(today, after, born).ok_or_else(late)?;
    course.remember_day(question, answer, born);
    Ok(Some(answer))
}

fn fields() -> [String; 3] {
    [screen::field(YEAR), screen::field(MONTH), screen::field(DAY)]
}

fn problem(error: DayError) -> Problem {
    let (message, field): (Message, _) = match error {
        DayError::Missing => (t::wizard::DATE_MISSING.into(), DAY),
        DayError::NoDay => (t::wizard::DATE_NO_DAY.into(), DAY),
        DayError::NoMonth => (t::wizard::DATE_NO_MONTH.into(), MONTH),
        DayError::NoYear => (t::wizard::DATE_NO_YEAR.into(), YEAR),
        DayError::Day => (t::wizard::DATE_WRONG_DAY.into(), DAY),
        DayError::Month => (t::wizard::DATE_WRONG_MONTH.into(), MONTH),
        DayError::Year => (t::wizard::date_wrong_year(&YEARS.start().to_string(), &YEARS.end().to_string()), YEAR),
    };
    Problem { message, field }
}

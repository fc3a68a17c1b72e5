//! A wizard: one question a page, then the outcome. Where one is stands in the address's fragment, so that Back,
//! Forward, reload and a shared link are the browser's own.

mod date;
mod memory;
mod number;
mod outcome;
mod question;

use crate::{
    ports::screen,
    procedures::Procedure,
    rules::{
        answers::{Answers, CHANGE, Given},
        flow::{self, Answer, At, Outcome, Question, Step, Wizard},
        jst::Day,
    },
    text::t,
    web::{
        app::Tebiki,
        html::{Html, el, live},
        page::Page,
    },
};
use leptos::prelude::*;
use std::ptr;

/// Shows the page.
#[must_use]
pub fn wizard(app: Tebiki, procedure: &'static Procedure, wizard: &'static Wizard) -> AnyView {
    let course = Course { app, procedure, wizard, days: StoredValue::new(Vec::new()), forgets: RwSignal::new(false) };
    let today = app.today();
    let screen = Memo::new(move |_| course.screen(today.get()));
    Effect::new(move |before: Option<Screen>| {
        let now = screen.get();
        // Coming to life is no step: whoever has begun to read or to type is left in peace.
        if before.is_some_and(|before| before != now && !matches!(before, Screen::Waiting)) {
            screen::scroll_to_top();
            // The new question may not be there yet.
            screen::focus_soon("title");
        }
        if today.get_untracked().is_some() { now } else { Screen::Waiting }
    });
    live(move || match screen.get() {
        Screen::Waiting => question::question(course, wizard.start, &[], None),
        Screen::Question { question, steps, given } => question::question(course, question, &steps, given),
        Screen::Outcome { outcome, steps, today } => outcome::outcome(course, outcome, &steps, today),
    })
}

/// A wizard on its way.
#[derive(Clone, Copy)]
struct Course {
    app: Tebiki,
    procedure: &'static Procedure,
    wizard: &'static Wizard,
    /// The dates that were typed, by question and band: the browser's memory may be switched off.
    days: StoredValue<Vec<(&'static str, &'static str, Day)>>,
    /// Whether the browser refused to remember a date.
    forgets: RwSignal<bool>,
}

/// What is to be shown.
#[derive(Clone)]
enum Screen {
    /// The page has not come to life.
    Waiting,
    Question {
        question: &'static Question,
        steps: Vec<Step>,
        given: Option<Given>,
    },
    Outcome {
        outcome: &'static Outcome,
        steps: Vec<Step>,
        today: Day,
    },
}

impl PartialEq for Screen {
    fn eq(&self, other: &Self) -> bool {
        let same = |one: &[Step], two: &[Step]| {
            one.len() == two.len()
                && one
                    .iter()
                    .zip(two)
                    .all(|(one, two)| ptr::eq(one.answer, two.answer) && one.day == two.day && one.number == two.number)
        };
        match (self, other) {
            (Self::Waiting, Self::Waiting) => true,
            (
                Self::Question { question: one, steps: first, given: before },
                Self::Question { question: two, steps: second, given: after },
            ) => ptr::eq(*one, *two) && same(first, second) && before == after,
            (
                Self::Outcome { outcome: one, steps: first, today: before },
                Self::Outcome { outcome: two, steps: second, today: after },
            ) => ptr::eq(*one, *two) && same(first, second) && before == after,
            _ => false,
        }
    }
}

impl Course {
    /// What the address and the dates that were typed lead to.
    fn screen(self, today: Option<Day>) -> Screen {
        let fragment = self.app.place.with(|place| place.fragment.clone());
        let first = Screen::Question { question: self.wizard.start, steps: Vec::new(), given: None };
        // The same as what was written beforehand, so that coming to life changes nothing on the screen.
        let Some(today) = today else { return first };
        let answers = self.with_days(Answers::from_fragment(&fragment));
        let walk = flow::walk(self.wizard, &answers, today).that_lasts();
        if let Some(changed) = answers.change()
            && let Some(at) = walk.steps.iter().position(|step| step.question.id == changed)
            && let Some(step) = walk.steps.get(at)
        {
            let given = answers.get(changed).cloned();
            let steps = walk.steps.iter().take(at).copied().collect();
            return Screen::Question { question: step.question, steps, given };
        }
        match walk.at {
            At::Question(question) => {
                let given = answers.get(question.id).cloned().filter(|_| question.asks_for_a_day());
                Screen::Question { question, steps: walk.steps, given }
            }
            At::Outcome(outcome) => Screen::Outcome { outcome, steps: walk.steps, today },
        }
    }

    /// Whose memory is meant.
    fn place(self) -> memory::Place {
        memory::Place { procedure: self.procedure, wizard: self.wizard }
    }

    /// Remembers a date for this tab.
    fn remember_day(self, question: &Question, answer: &Answer, day: Day) {
        let refused = memory::set_day(self.place(), question.id, answer.id, day).is_err();
        self.forgets.set(refused);
        self.days.update_value(|days| {
            days.retain(|(asked, band, _)| *asked != question.id || *band != answer.id);
            days.push((question.id, answer.id, day));
        });
    }

    fn with_days(self, answers: Answers) -> Answers {
        answers.with_days(|question, band| {
            let known = |days: &Vec<_>| {
                days.iter().find(|(asked, fell, _)| *asked == question && *fell == band).map(|(_, _, day)| *day)
            };
            self.days.with_value(known).or_else(|| memory::day(self.place(), question, band))
        })
    }

    /// The answers as they stand in the address, those that no longer fit included.
    fn answers(self) -> Answers {
        Answers::from_fragment(&self.app.place.with_untracked(|place| place.fragment.clone()))
    }

    /// The fragment that asks to answer one question again.
    fn change(self, question: &Question) -> String {
        format!("#{}&{CHANGE}={}", self.answers().fragment(), question.id)
    }

    /// The address of this wizard with these steps and nothing else.
    fn link(self, steps: &[Step]) -> String {
        let path = self.app.path(Page::Wizard(self.procedure, self.wizard));
        let answers: Vec<String> = steps.iter().map(|step| format!("{}={}", step.question.id, step.value())).collect();
        if answers.is_empty() { path } else { format!("{path}#{}", answers.join("&")) }
    }
}

/// The answers given, each with its Change.
///
/// For assistive technology: a list of questions and answers; each link's name says what it changes.
fn given(course: Course, steps: &[Step]) -> Option<Html> {
    let app = course.app;
    let row = |step: &Step| {
        let question = app.text(step.question.text);
        let day = step.day.map(|day| app.words.day(day));
        let answer = day.or(step.number.map(|number| number.to_string())).unwrap_or_else(|| app.text(step.answer.text));
        let change = el("a")
            .attr("href", course.change(step.question))
            .attr("aria-label", app.text(t::wizard::change_answer(&question)))
            .with(app.text(t::common::CHANGE));
        el("div")
            .class("given")
            .with(el("dt").with(question))
            .with(el("dd").with(answer))
            .with(el("dd").class("given-change").with(change))
    };
    (!steps.is_empty()).then(|| {
        el("section")
            .class("answers")
            .attr("aria-labelledby", "answers")
            .with(el("h2").id("answers").with(app.text(t::wizard::ANSWERS_HEADING)))
            .with(el("dl").with(steps.iter().map(row).collect::<Vec<_>>()))
    })
}

//! The wizard engine: a graph of questions, answers and outcomes that is data, and the two ways to read it.
//!
//! [`walk`] finds the page for the answers given; [`paths`] lists every way through. No closure decides where to go
//! next, so that what can happen can be listed, drawn and reviewed. Tests prove that the two agree.

use crate::{
    rules::{
        amount::Series,
        answers::{Answers, Given},
        cite::Cite,
        deadline::{Deadline, birthdays_after},
        hours::{Hours, OpenDays},
        jst::Day,
    },
    text::{Key, Term},
};
use std::{ops::RangeInclusive, ptr};

/// A way through questions to an outcome.
#[derive(Debug)]
pub struct Wizard {
    /// Short and permanent; part of the address.
    pub id: &'static str,
    /// What it finds out.
    pub title: Key,
    /// One sentence for search engines and link previews.
    pub description: Key,
    /// The first question.
    pub start: &'static Question,
    /// Before which day there is only one outcome.
    pub begins: Option<Begins>,
}

/// The day on which the rules of a wizard took effect.
#[derive(Debug)]
pub struct Begins {
    /// The first day, as year, month, day.
    pub on: (i32, u32, u32),
    /// The outcome on every earlier day.
    pub before: &'static Outcome,
}

/// One question, one page.
#[derive(Debug)]
pub struct Question {
    /// Short and permanent; a key in the address.
    pub id: &'static str,
    /// The question.
    pub text: Key,
    /// What helps to answer it.
    pub hint: Option<Key>,
    /// Why it is asked.
    pub cite: Cite,
    /// How it is answered.
    pub input: Input,
}

/// How a question is answered.
#[derive(Debug)]
pub enum Input {
    /// By choosing one of these.
    Choice(&'static [&'static Answer]),
    /// By a date.
    Date(&'static Dates),
    /// By a birth date, from which a birthday is worked out.
    Birthday(&'static Birthday),
    /// By a number.
    Number(&'static Number),
}

/// The answers to a question for a date: it falls into the first band whose limit has not passed.
#[derive(Debug)]
pub struct Dates {
    /// From the earliest limit to the latest.
    pub bands: &'static [Band],
    /// When all limits have passed.
    pub passed: &'static Answer,
    /// What can be said instead of a date.
    pub instead: &'static [&'static Answer],
    /// Whether the date may lie ahead.
    pub ahead: Ahead,
}

/// The dates for which a limit has not passed.
#[derive(Debug)]
pub struct Band {
    /// The limit, counted from the date.
    pub until: &'static Deadline,
    /// The answer it stands for.
    pub answer: &'static Answer,
}

/// Whether a date may lie after today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ahead {
    /// What is asked for has happened already.
    Refused,
    /// What is asked for may be still to come.
    Allowed,
}

/// The answers to a question for a birth date, where the limit is a birthday that follows an earlier date. What "after"
/// and "birthday" mean can leave two days open; see [`birthdays_after`].
#[derive(Debug)]
pub struct Birthday {
    /// The question for a date, asked before on every way here, after which the birthdays are counted.
    pub after: &'static Question,
    /// Which birthday: 5 for the fifth.
    pub nth: u32,
    /// Through the earlier day.
    pub before: &'static Answer,
    /// After the earlier day, through the later.
    pub between: &'static Answer,
    /// After both.
    pub passed: &'static Answer,
}

/// The one answer to a question for a number, whatever the number, so that the ways through stay few. In the address
/// the number itself stands for it.
#[derive(Debug)]
pub struct Number {
    /// The numbers that can be answered.
    pub range: RangeInclusive<u32>,
    /// What they all stand for.
    pub answer: &'static Answer,
}

/// One answer.
#[derive(Debug)]
pub struct Answer {
    /// Short and permanent; a value in the address.
    pub id: &'static str,
    /// What the person chooses.
    pub text: Key,
    /// A line below it.
    pub hint: Option<Key>,
    /// What it rests on.
    pub cite: Cite,
    /// What it adds to the outcome.
    pub items: &'static [&'static Item],
    /// What it adds to what is said at the counter.
    pub say: &'static [Phrase],
    /// Whether everything goes by post, so that there is no counter: what would be said there is written.
    pub by_post: bool,
    /// Where it leads.
    pub then: &'static Then,
}

impl Answer {
    /// An answer that only leads on.
    #[must_use]
    pub const fn new(id: &'static str, text: Key, cite: Cite, then: &'static Then) -> Self {
        Self { id, text, hint: None, cite, items: &[], say: &[], by_post: false, then }
    }

    /// With a line below it.
    #[must_use]
    pub const fn hint(mut self, hint: Key) -> Self {
        self.hint = Some(hint);
        self
    }

    /// With items for the outcome.
    #[must_use]
    pub const fn items(mut self, items: &'static [&'static Item]) -> Self {
        self.items = items;
        self
    }

    /// With sentences for the counter.
    #[must_use]
    pub const fn say(mut self, say: &'static [Phrase]) -> Self {
        self.say = say;
        self
    }

    /// For a way on which everything goes by post.
    #[must_use]
    pub const fn by_post(mut self) -> Self {
        self.by_post = true;
        self
    }
}

/// Where an answer leads.
#[derive(Debug)]
pub enum Then {
    /// To the next question.
    Ask(&'static Question),
    /// To the end.
    End(&'static Outcome),
    /// To one of two, by whether any of these answers was given on the way.
    Fork {
        /// The answers that decide.
        given: &'static [&'static Answer],
        /// Where it leads when one of them was given.
        yes: &'static Then,
        /// Where it leads otherwise.
        no: &'static Then,
    },
}

/// What is true of the person's case.
#[derive(Debug)]
pub struct Outcome {
    /// Short and permanent.
    pub id: &'static str,
    /// In a word.
    pub verdict: Verdict,
    /// In one sentence.
    pub text: Key,
    /// What follows from it, in a sentence or two.
    pub detail: Key,
    /// What it rests on.
    pub cite: Cite,
    /// What belongs to it.
    pub items: &'static [&'static Item],
    /// What to say at the counter.
    pub say: &'static [Phrase],
}

/// The answer in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It can be done.
    Yes,
    /// It can be done if.
    Conditions,
    /// Somebody else decides: ask first.
    AskFirst,
    /// It cannot be done this way.
    No,
}

impl Verdict {
    /// Its permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Conditions => "conditions",
            Self::AskFirst => "ask-first",
            Self::No => "no",
        }
    }
}

/// A sentence to say or show at a counter.
#[derive(Debug, PartialEq, Eq)]
pub struct Phrase {
    /// In Japanese, with its reading.
    pub japanese: Term,
    /// In the reader's language.
    pub meaning: Key,
}

/// The way to a page of ours where something can be done.
#[derive(Debug, PartialEq, Eq)]
pub struct Link {
    /// The page's address without the language, with what is chosen on it: `letters/#letter=proxy`. Nothing personal.
    pub to: &'static str,
    /// What one can do there.
    pub text: Key,
}

/// One thing to bring, fill in, pay, do, know, or be in time for.
#[derive(Debug)]
pub struct Item {
    /// Short and permanent; ticks are remembered by it.
    pub id: &'static str,
    /// Where it belongs.
    pub group: Group,
    /// What it is.
    pub text: Key,
    /// What helps with it.
    pub detail: Option<Key>,
    /// What it rests on.
    pub cite: Cite,
    /// The amount or the date that goes with it.
    pub value: Value,
    /// How it counts towards the total.
    pub share: Share,
    /// When the office that it names is open.
    pub hours: Option<&'static Hours>,
    /// The days of the office where it has to be done: a date is counted from the first of them, and on the last day
    /// the last of them is named.
    pub days: Option<&'static OpenDays>,
    /// Where it can be done.
    pub link: Option<&'static Link>,
}

/// How an amount counts towards the total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Share {
    /// It is paid.
    Whole,
    /// One of the items that are this is paid.
    OneOf,
}

impl Item {
    /// An item without a value.
    #[must_use]
    pub const fn new(id: &'static str, group: Group, text: Key, cite: Cite) -> Self {
        Self {
            id,
            group,
            text,
            detail: None,
            cite,
            value: Value::None,
            share: Share::Whole,
            hours: None,
            days: None,
            link: None,
        }
    }

    /// With what helps with it.
    #[must_use]
    pub const fn detail(mut self, detail: Key) -> Self {
        self.detail = Some(detail);
        self
    }

    /// With an amount or a date.
    #[must_use]
    pub const fn value(mut self, value: Value) -> Self {
        self.value = value;
        self
    }

    /// As one of several of which one is paid.
    #[must_use]
    pub const fn one_of(mut self) -> Self {
        self.share = Share::OneOf;
        self
    }

    /// With the hours of the office that it names.
    #[must_use]
    pub const fn hours(mut self, hours: &'static Hours) -> Self {
        self.hours = Some(hours);
        self
    }

    /// With the days of the office where it has to be done.
    #[must_use]
    pub const fn days(mut self, days: &'static OpenDays) -> Self {
        self.days = Some(days);
        self
    }

    /// With the page where it can be done.
    #[must_use]
    pub const fn link(mut self, link: &'static Link) -> Self {
        self.link = Some(link);
        self
    }

    /// What it rests on, its amount or date included.
    #[must_use]
    pub fn cites(&self) -> Vec<Cite> {
        let mut cites = vec![self.cite];
        match &self.value {
            Value::None | Value::Example(_) | Value::Address(_) | Value::FromBirthday(_) => {}
            Value::Amount(series) => {
                cites.extend(series.iter().flat_map(|series| series.values.iter().map(|dated| dated.cite)));
            }
            Value::Each { price, .. } => cites.extend(price.values.iter().map(|dated| dated.cite)),
            Value::FromGiven(deadline)
            | Value::AfterGiven(deadline)
            | Value::FromToday(deadline)
            | Value::EndOfGiven(deadline) => {
                cites.push(deadline.cite);
            }
        }
        cites.extend(self.hours.map(|hours| hours.cite));
        cites.extend(self.days.map(|days| days.cite));
        cites
    }
}

/// What kind of thing an item is; outcomes list them in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// By when.
    ByWhen,
    /// To pay.
    Pay,
    /// To do.
    Do,
    /// To bring.
    Bring,
    /// To fill in.
    FillIn,
    /// To know.
    Know,
    /// What a record can hold, to mark what is needed.
    Records,
}

impl Group {
    /// Every group, in order.
    pub const ALL: [Self; 7] =
        [Self::ByWhen, Self::Pay, Self::Do, Self::Bring, Self::FillIn, Self::Know, Self::Records];

    /// Its permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::ByWhen => "by-when",
            Self::Pay => "pay",
            Self::Do => "do",
            Self::Bring => "bring",
            Self::FillIn => "fill-in",
            Self::Know => "know",
            Self::Records => "records",
        }
    }

    /// Whether its items are ticked off.
    #[must_use]
    pub fn is_checklist(self) -> bool {
        matches!(self, Self::Do | Self::Bring | Self::FillIn | Self::Records)
    }
}

/// What an item is worth, or when.
#[derive(Debug)]
pub enum Value {
    /// Nothing to compute.
    None,
    /// An amount; of several it is not certain which.
    Amount(&'static [&'static Series]),
    /// An amount as many times as the person answered.
    Each {
        /// For one.
        price: &'static Series,
        /// The question for the number, asked on every way here.
        of: &'static Question,
    },
    /// A last day, counted from a date that the person gave: with the answer that brings the item where its question
    /// is for a date, else the last one.
    FromGiven(&'static Deadline),
    /// The day after such a last day.
    AfterGiven(&'static Deadline),
    /// The birthday that the answer which brings the item stands for.
    FromBirthday(Reading),
    /// A day counted from today.
    FromToday(&'static Deadline),
    /// A last day that counts until 23:59 in Japan, counted from the last date that the person gave.
    EndOfGiven(&'static Deadline),
    /// How it is written, in Japanese and in Latin letters.
    Example(Term),
    /// An address in Japanese, to copy.
    Address(&'static Phrase),
}

impl Value {
    /// Whether it is a first day rather than a last.
    #[must_use]
    pub fn begins(&self) -> bool {
        matches!(self, Self::AfterGiven(_))
    }
}

/// Which of the two days that a birthday can fall on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// The earlier.
    Earlier,
    /// The later; an item with it is left out where both are the same.
    Later,
}

impl Question {
    /// Every answer that can be given, bands included.
    #[must_use]
    pub fn answers(&self) -> Vec<&'static Answer> {
        match &self.input {
            Input::Choice(answers) => answers.to_vec(),
            Input::Date(dates) => {
                let bands = dates.bands.iter().map(|band| band.answer);
                bands.chain([dates.passed]).chain(dates.instead.iter().copied()).collect()
            }
            Input::Birthday(birthday) => vec![birthday.before, birthday.between, birthday.passed],
            Input::Number(number) => vec![number.answer],
        }
    }

    /// The answer that an id stands for, or a number where one is asked for.
    #[must_use]
    pub fn answer(&self, id: &str) -> Option<&'static Answer> {
        match &self.input {
            Input::Number(number) => number.read(id).map(|_| number.answer),
            _ => self.answers().into_iter().find(|answer| answer.id == id),
        }
    }

    /// Whether an answer's id stands for dates, not for what can be said instead of one.
    #[must_use]
    pub fn is_band(&self, id: &str) -> bool {
        match &self.input {
            Input::Date(dates) => self.answer(id).is_some() && dates.instead.iter().all(|answer| answer.id != id),
            Input::Birthday(_) => self.answer(id).is_some(),
            Input::Choice(_) | Input::Number(_) => false,
        }
    }

    /// Whether time can end an answer: a date falls into a band until the band's limit has passed.
    #[must_use]
    pub fn ends(&self, answer: &Answer) -> bool {
        match &self.input {
            Input::Date(dates) => dates.bands.iter().any(|band| ptr::eq(band.answer, answer)),
            Input::Birthday(birthday) => !ptr::eq(birthday.passed, answer),
            Input::Choice(_) | Input::Number(_) => false,
        }
    }

    /// Whether it asks for a date.
    #[must_use]
    pub fn asks_for_a_day(&self) -> bool {
        matches!(self.input, Input::Date(_) | Input::Birthday(_))
    }
}

impl Number {
    /// The number that stands in an address: within the range, in digits, without zeros before it.
    #[must_use]
    pub fn read(&self, text: &str) -> Option<u32> {
        text.parse().ok().filter(|number: &u32| self.range.contains(number) && number.to_string() == text)
    }
}

impl Birthday {
    /// The two days that the birthday can be, the earlier first; `None` where the birth is after the date.
    #[must_use]
    pub fn days(&self, after: Day, born: Day) -> Option<(Day, Day)> {
        birthdays_after(after, born, self.nth)
    }

    /// The answer that a birth date stands for.
    #[must_use]
    pub fn answer(&self, today: Day, after: Day, born: Day) -> Option<&'static Answer> {
        let (earlier, later) = self.days(after, born)?;
        Some(match today {
            today if today <= earlier => self.before,
            today if today <= later => self.between,
            _ => self.passed,
        })
    }

    /// The date that it is counted from, where it was given.
    #[must_use]
    pub fn counted_from(&self, steps: &[Step]) -> Option<Day> {
        steps.iter().find(|step| ptr::eq(step.question, self.after)).and_then(|step| step.day)
    }
}

impl Dates {
    /// The answer that a date stands for; `None` for a date ahead where that is refused.
    #[must_use]
    pub fn answer(&self, today: Day, day: Day) -> Option<&'static Answer> {
        if self.ahead == Ahead::Refused && day > today {
            return None;
        }
        let band = self.bands.iter().find(|band| today <= band.until.last_day(day));
        Some(band.map_or(self.passed, |band| band.answer))
    }
}

/// A question that was answered on the way.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The question.
    pub question: &'static Question,
    /// The answer, or the band into which the date fell.
    pub answer: &'static Answer,
    /// The date, where one was given.
    pub day: Option<Day>,
    /// The number, where one was given.
    pub number: Option<u32>,
}

impl Step {
    /// What stands in the address for it: the answer's id, or the number.
    #[must_use]
    pub fn value(&self) -> String {
        self.number.map_or_else(|| self.answer.id.to_owned(), |number| number.to_string())
    }
}

/// Where the answers lead.
#[derive(Debug, Clone, Copy)]
pub enum At {
    /// To a question that is still to be answered.
    Question(&'static Question),
    /// To the end.
    Outcome(&'static Outcome),
}

/// The way that the answers took.
#[derive(Debug, Clone)]
pub struct Walk {
    /// What was answered, in order.
    pub steps: Vec<Step>,
    /// Where it led.
    pub at: At,
}

impl Walk {
    /// The way only as far as it is true on any day. An address holds the band into which a date fell when the address
    /// was made, not the date; where time can have ended that band since, the date is asked for again.
    #[must_use]
    pub fn that_lasts(mut self) -> Self {
        let ends = |step: &Step| step.day.is_none() && step.question.ends(step.answer);
        if let Some(at) = self.steps.iter().position(ends) {
            let rest = self.steps.split_off(at);
            self.at = rest.first().map_or(self.at, |step| At::Question(step.question));
        }
        self
    }
}

/// Follows the answers from the first question. An answer that does not exist counts as not given.
#[must_use]
pub fn walk(wizard: &Wizard, answers: &Answers, today: Day) -> Walk {
    let mut steps: Vec<Step> = Vec::new();
    if let Some(begins) = &wizard.begins {
        let (year, month, day) = begins.on;
        if Day::from_ymd_opt(year, month, day).is_some_and(|first| today < first) {
            return Walk { steps, at: At::Outcome(begins.before) };
        }
    }
    let mut question = wizard.start;
    loop {
        let again = steps.iter().any(|step| step.question.id == question.id);
        let step = if again { None } else { answered(question, answers, today, &steps) };
        let Some(step) = step else { return Walk { steps, at: At::Question(question) } };
        steps.push(step);
        match resolve(step.answer.then, &|answer| steps.iter().any(|step| ptr::eq(step.answer, answer))) {
            At::Question(next) => question = next,
            at @ At::Outcome(_) => return Walk { steps, at },
        }
    }
}

fn answered(question: &'static Question, answers: &Answers, today: Day, steps: &[Step]) -> Option<Step> {
    let given = answers.get(question.id)?;
    let (answer, day) = match (given, &question.input) {
        (Given::Id(id), _) => (question.answer(id)?, None),
        (Given::Day(day), Input::Date(dates)) => (dates.answer(today, *day)?, Some(*day)),
        (Given::Day(day), Input::Birthday(birthday)) => {
            (birthday.answer(today, birthday.counted_from(steps)?, *day)?, Some(*day))
        }
        (Given::Day(_), Input::Choice(_) | Input::Number(_)) => return None,
    };
    let number = match (given, &question.input) {
        (Given::Id(id), Input::Number(number)) => number.read(id),
        _ => None,
    };
    Some(Step { question, answer, day, number })
}

fn resolve(then: &'static Then, was_given: &dyn Fn(&'static Answer) -> bool) -> At {
    match then {
        Then::Ask(question) => At::Question(question),
        Then::End(outcome) => At::Outcome(outcome),
        Then::Fork { given, yes, no } => {
            resolve(if given.iter().any(|answer| was_given(answer)) { yes } else { no }, was_given)
        }
    }
}

/// One way through a wizard.
#[derive(Debug, Clone)]
pub struct Path {
    /// The questions and the answers given to them.
    pub steps: Vec<(&'static Question, &'static Answer)>,
    /// Where it ends; `None` where it comes back to a question it has passed, which no wizard may do.
    pub outcome: Option<&'static Outcome>,
}

/// Every way through a wizard, in the order in which its answers stand.
#[must_use]
pub fn paths(wizard: &Wizard) -> Vec<Path> {
    let mut found = Vec::new();
    explore(wizard.start, &mut Vec::new(), &mut found);
    found
}

/// Every outcome of a wizard, each once, in the order in which its answers lead to them.
#[must_use]
pub fn outcomes(wizard: &Wizard) -> Vec<&'static Outcome> {
    let mut found: Vec<&'static Outcome> = wizard.begins.iter().map(|begins| begins.before).collect();
    let mut asked: Vec<&'static Question> = vec![wizard.start];
    let mut at = 0;
    while let Some(question) = asked.get(at).copied() {
        let mut open: Vec<&'static Then> = question.answers().iter().rev().map(|answer| answer.then).collect();
        while let Some(then) = open.pop() {
            match then {
                Then::Ask(next) if asked.iter().all(|known| !ptr::eq(*known, *next)) => asked.push(next),
                Then::End(outcome) if found.iter().all(|known| !ptr::eq(*known, *outcome)) => found.push(outcome),
                Then::Ask(_) | Then::End(_) => {}
                Then::Fork { yes, no, .. } => open.extend([*no, *yes]),
            }
        }
        at += 1;
    }
    found
}

fn explore(question: &'static Question, steps: &mut Vec<(&'static Question, &'static Answer)>, found: &mut Vec<Path>) {
    if steps.iter().any(|(earlier, _)| earlier.id == question.id) {
        found.push(Path { steps: steps.clone(), outcome: None });
        return;
    }
    for answer in question.answers() {
        steps.push((question, answer));
        match resolve(answer.then, &|given| steps.iter().any(|(_, answer)| ptr::eq(*answer, given))) {
            At::Question(next) => explore(next, steps, found),
            At::Outcome(outcome) => found.push(Path { steps: steps.clone(), outcome: Some(outcome) }),
        }
        steps.pop();
    }
}

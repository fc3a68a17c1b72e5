//! The answer to a text: what it means now, what to do and by when, whom to contact and whom not, what has happened,
//! what could not be read, and the facts. It is shown for what was pasted and for what was fetched.
//!
//! For assistive technology: a section named by its heading, which says the answer; every list is one; links into the
//! calendar say for what.

use super::{
    questions,
    timeline::{original, timeline},
};
use crate::{
    rules::{
        calendar::Entry,
        jst::{Moment, iso},
        status::{Case, Context, Interpretation, Limit, LimitDays, Note, Reading, interpret, words},
    },
    text::{Message, t},
    web::{
        app::Tebiki,
        components::{calendar::calendar, cites::cites, facts::facts, say::say},
        html::{Html, all, el, live},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// How many characters of what could not be read are shown.
const LONGEST_UNREAD: usize = 4000;

/// A text, and what it says.
#[derive(Clone, PartialEq)]
pub(super) struct Read {
    pub text: Arc<str>,
    pub found: Arc<Interpretation>,
}

/// A text that is being answered, and what was said about it. The same text can stand on a page twice: ids begin with
/// a prefix.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    pub app: Tebiki,
    prefix: StoredValue<String>,
    /// What the text says by itself; nothing while there is none.
    pub read: Memo<Option<Read>>,
    /// What was answered beside it.
    pub context: RwSignal<Context>,
    /// Which of several messages it is about.
    pub picked: RwSignal<Option<usize>>,
    /// What it says with the answers.
    said: Memo<Option<Read>>,
}

/// Shows the answer to a text. Nothing of it is kept.
#[must_use]
pub fn answer(app: Tebiki, text: String, prefix: String) -> Html {
    show(Sheet::new(app, prefix, move || text.clone()))
}

impl Sheet {
    /// A sheet for the text that `text` gives.
    pub fn new(app: Tebiki, prefix: String, text: impl Fn() -> String + Send + Sync + 'static) -> Self {
        let context = RwSignal::new(Context::default());
        let today = app.today();
        let read = Memo::new(move |_| {
            let text = text();
            // Read anew when a day begins, and not with every minute.
            today.get()?;
            let now = app.now.get_untracked().filter(|_| !text.trim().is_empty())?;
            let found = Arc::new(interpret(&text, now, &Context::default()));
            Some(Read { text: text.into(), found })
        });
        let said = Memo::new(move |_| {
            let (read, context) = (read.get()?, context.get());
            let mut found = Interpretation::clone(&read.found);
            found.advise(app.now.get_untracked()?, &context);
            Some(Read { found: Arc::new(found), ..read })
        });
        Self { app, prefix: StoredValue::new(prefix), read, context, picked: RwSignal::new(None), said }
    }

    /// An id of this sheet's own.
    pub fn id(self, name: &str) -> String {
        self.prefix.with_value(|prefix| format!("{prefix}-{name}"))
    }

    /// Forgets what was answered: it was about another text.
    pub fn forget(self) {
        self.context.set(Context::default());
        self.picked.set(None);
        self.reflect();
    }

    /// Shows what is answered in the fields themselves.
    pub fn reflect(self) {
        self.context.with_untracked(|context| questions::reflect(self, context));
    }

    /// Whether the answer to a question changes what is said.
    pub fn asks(self, note: &'static Note) -> bool {
        let Some(read) = self.read.get() else { return false };
        let Some(at) = self.case_of(&read.found) else { return false };
        let mut found = Interpretation::clone(&read.found);
        let context = self.context.with(|context| questions::without(context, note));
        if let Some(now) = self.app.now.get_untracked() {
            found.advise(now, &context);
        }
        found.cases.get(at).is_some_and(|case| case.questions.contains(&note))
    }

    /// Which case is shown: the only one, or the one that was picked.
    fn case_of(self, found: &Interpretation) -> Option<usize> {
        match found.cases.len() {
            1 => Some(0),
            many => self.picked.get().filter(|picked| *picked < many),
        }
    }

    /// Something about the case that is shown.
    fn about<T>(self, say: impl FnOnce(&Read, &Case) -> T) -> Option<T> {
        let read = self.said.get()?;
        let at = self.case_of(&read.found)?;
        read.found.cases.get(at).map(|case| say(&read, case))
    }
}

/// Shows a sheet.
pub(super) fn show(sheet: Sheet) -> Html {
    let app = sheet.app;
    let title = sheet.id("title");
    let says = live(move || all(sheet.about(|read, case| el("p").with(who(app, read, case)))));
    // A heading is never empty, though nobody sees it before something is read.
    let heading = live(move || all(say(app.words, heading(sheet).unwrap_or_else(|| t::status::HEADING.into()))));
    let meaning = live(move || all(lead(sheet)));
    let choices = live(move || all(sheet.read.get().and_then(|read| choices(sheet, &read))));
    let body = live(move || {
        let level = |readings: &[Reading]| if readings.len() > 1 { "h4" } else { "h3" };
        all(sheet.about(|_, case| {
            let readings = case.readings.iter();
            readings.map(|each| reading(app, each, level(&case.readings))).collect::<Vec<_>>()
        }))
    });
    let history = live(move || all(sheet.about(|read, case| timeline(app, &read.text, case)).flatten()));
    let unread = live(move || all(sheet.read.get().and_then(|read| unread(app, &read))));
    let sources = live(move || all(sheet.about(|_, case| facts(app, case.readings.iter().flat_map(cited)))));
    el("section")
        .class("reply")
        .attr("aria-labelledby", title.clone())
        .live_attr("hidden", move || sheet.read.with(Option::is_none).then(String::new))
        .with(says)
        .with(el("h2").id(title).attr("tabindex", "-1").with(heading))
        .with(meaning)
        .with(choices)
        .with(questions::decisive(sheet))
        .with(body)
        .with(questions::others(sheet))
        .with(history)
        .with(unread)
        .with(sources)
}

/// The heading: the answer in a few words.
fn heading(sheet: Sheet) -> Option<Message> {
    let answer = sheet.about(|_, case| match case.readings.as_slice() {
        [reading] => words::headline(reading.meaning).into(),
        _ => t::status::TWO_MEANINGS.into(),
    });
    answer.or_else(|| {
        let found = sheet.read.get()?.found;
        Some(match (found.cases.len(), found.numbers.numbers.len()) {
            (0, 0) => t::status::NOTHING_HEADING.into(),
            (0, _) if found.numbers.numbers.iter().all(|number| number.number().is_none()) => {
                t::status::WITHHELD_HEADING.into()
            }
            (0, _) => t::status::NUMBER_ALONE_HEADING.into(),
            _ => t::status_meanings::MARK_SEVERAL.into(),
        })
    })
}

/// Who says it, about which number, and the words.
fn who(app: Tebiki, read: &Read, case: &Case) -> Html {
    let vocabulary = el("span").with(app.text(words::vocabulary(case.vocabulary)));
    let about = number_of(read, case).map(|number| el("span").with(app.text(t::status::number_case(&number))));
    let written = case.current().map(|event| {
        let label = el("span").class("visually-hidden").with(app.text(t::status::AS_WRITTEN));
        el("span").class("quote").with(label).with(original(&read.text, &event.words))
    });
    el("span").class("who").with(vocabulary).with(about).with(written)
}

/// The number above a case, where it may be shown.
fn number_of(read: &Read, case: &Case) -> Option<String> {
    let range = case.number.as_ref()?;
    read.found.numbers.numbers.iter().find(|number| number.range == *range).map(|number| number.display())
}

/// What it means, in a sentence; what is to be said where nothing is known.
fn lead(sheet: Sheet) -> Vec<Html> {
    let app = sheet.app;
    let shown = sheet.about(|_, case| {
        let guess = case.current().is_some_and(|event| event.guess);
        let guess = guess.then(|| el("p").class("notice").with(app.text(t::status_meanings::MARK_GUESS)));
        let meaning = match case.readings.as_slice() {
            [reading] => Some(meaning(app, reading.meaning)),
            _ => None,
        };
        guess.into_iter().chain(meaning).collect::<Vec<_>>()
    });
    shown.unwrap_or_else(|| {
        let Some(read) = sheet.read.get() else { return Vec::new() };
        let paragraph = |message| vec![el("p").class("meaning").with(say(app.words, message))];
        let numbers = &read.found.numbers.numbers;
        match (read.found.cases.is_empty(), numbers.is_empty(), read.found.unread.is_empty()) {
            (true, true, _) => paragraph(t::status::NOTHING),
            // The number itself says why.
            (true, false, _) if numbers.iter().all(|number| number.number().is_none()) => Vec::new(),
            (true, false, true) => paragraph(t::status::NUMBER_ALONE),
            (true, false, false) => paragraph(t::status::MEANING_OF_NUMBER),
            _ => Vec::new(),
        }
    })
}

fn meaning(app: Tebiki, note: &'static Note) -> Html {
    el("p").class("meaning").with(say(app.words, note.text)).with(" ").with(cites(app, note.cite))
}

/// Several messages to pick from.
fn choices(sheet: Sheet, read: &Read) -> Option<Html> {
    let app = sheet.app;
    if read.found.cases.len() < 2 {
        return None;
    }
    let row = |(at, case): (usize, &Case)| {
        let id = sheet.id(&format!("case-{at}"));
        let input = el("input")
            .attr("type", "radio")
            .attr("name", sheet.id("case"))
            .id(id.clone())
            .attr("value", at.to_string())
            .flag("checked", sheet.picked.get_untracked() == Some(at))
            .on("change", move |_| {
                sheet.context.set(Context::default());
                sheet.reflect();
                sheet.picked.set(Some(at));
            });
        let name = case.current().and_then(|event| event.status).and_then(words::name);
        let name = el("strong").with(say(app.words, name.unwrap_or(t::status::NOT_KNOWN)));
        let day = case.current().and_then(|event| event.when).and_then(|when| when.day);
        let day = day.map(|day| el("span").class("who").with(app.words.day(day)));
        let label = el("label").attr("for", id).with(who(app, read, case)).with(name).with(day);
        el("div").class("choice").with(input).with(label)
    };
    let rows = read.found.cases.iter().enumerate().map(row);
    Some(
        el("fieldset")
            .class("ask")
            .with(el("legend").class("visually-hidden").with(app.text(t::status_meanings::MARK_SEVERAL)))
            .with(el("div").class("choices").with(rows.collect::<Vec<_>>())),
    )
}

/// What to do, by when, whom to contact and whom not; where there are two meanings, below the case it is for.
fn reading(app: Tebiki, reading: &Reading, level: &'static str) -> Html {
    let heading = |text| el(level).with(app.text(text));
    let list = |notes: &[&'static Note]| {
        let row = |note: &&'static Note| el("li").with(say(app.words, note.text)).with(" ").with(cites(app, note.cite));
        el("ul").class("points").with(notes.iter().map(row).collect::<Vec<_>>())
    };
    let case = reading.when.map(|when| {
        let headline = el("p").class("headline").with(say(app.words, words::headline(reading.meaning)));
        vec![el("h3").with(say(app.words, when.text)), headline, meaning(app, reading.meaning)]
    });
    let part = |text, notes: &[&'static Note]| (!notes.is_empty()).then(|| vec![heading(text), list(notes)]);
    el("section")
        .class(if reading.when.is_some() { "advice advice-one-of-two" } else { "advice" })
        .with(case)
        .with(part(t::status::TODO_HEADING, &reading.actions))
        .with(reading.limit.as_ref().map(|limit| vec![heading(t::status::BY_WHEN_HEADING), by_when(app, limit)]))
        .with(part(t::status::CONTACT_HEADING, &reading.contacts))
        .with(part(t::status::AVOID_HEADING, &reading.avoid))
}

/// The last day, how it was counted where it was, and the way into a calendar while there is time.
fn by_when(app: Tebiki, limit: &Limit) -> Html {
    let note =
        el("p").class("line-detail").with(say(app.words, limit.note.text)).with(" ").with(cites(app, limit.note.cite));
    let Some((days, today)) = limit.days.zip(app.now.get_untracked().map(Moment::day)) else {
        return el("div").class("by-when").with(note).with(el("p").with(app.text(t::status::ONLY_NOTICE)));
    };
    let safe = app.words.day(days.safe);
    let (last, count) = match days.counted {
        Some(counted) => {
            let [safe, usual, from] =
                words::limit_days(&safe, &app.words.day(counted.usual), &app.words.day(counted.from));
            (safe, vec![usual, from])
        }
        None => (t::status_meanings::limit_written(&safe), Vec::new()),
    };
    let left = el("small").with(app.words.days_left(today, days.safe));
    let add = (days.left >= 0).then(|| calendar_link(app, limit, &days));
    let over = (days.left < 0).then(|| {
        let text = if days.last() >= today { t::status::LAST_DAY_NOW } else { t::status::PASSED };
        el("p").class("closed").with(el("strong").with(app.text(text)))
    });
    let day = el("p").class("worth").with(el("strong").with(app.text(last))).with(" ").with(left).with(" ").with(add);
    let count: Vec<Html> = count.into_iter().map(|line| el("p").class("line-detail").with(app.text(line))).collect();
    el("div").class("by-when").with(over).with(day).with(count).with(note)
}

fn calendar_link(app: Tebiki, limit: &Limit, days: &LimitDays) -> Html {
    let name = app.text(t::status::CALENDAR_NAME);
    let usual = days.counted.map(|count| app.text(t::status_meanings::limit_usual(&app.words.day(count.usual))));
    let entry = Entry {
        uid: format!("status-{}-{}@tebiki", limit.note.id, iso(days.safe)),
        summary: name.clone(),
        description: [app.text(limit.note.text)].into_iter().chain(usual).collect::<Vec<String>>().join(" "),
        day: days.safe,
    };
    calendar(app, &entry, &name, limit.note.id)
}

/// What could not be read, as it came. A number that must not be shown is no part of it.
fn unread(app: Tebiki, read: &Read) -> Option<Html> {
    let mut left = LONGEST_UNREAD;
    let mut pieces: Vec<Html> = Vec::new();
    for range in &read.found.unread {
        let piece = read.text.get(range.clone()).unwrap_or_default();
        let shown: String = piece.chars().take(left).collect();
        left = left.saturating_sub(shown.chars().count());
        if shown.is_empty() {
            break;
        }
        pieces.push(el("li").with(original(&shown, &(0..shown.len()))));
    }
    if pieces.is_empty() {
        return None;
    }
    let more = (left == 0).then(|| el("p").class("hint").with(app.text(t::status::UNREAD_MORE)));
    let summary = el("summary").with(app.text(t::status_meanings::MARK_UNREAD));
    Some(
        el("details")
            .class("unread")
            .flag("open", read.found.cases.is_empty())
            .with(summary)
            .with(el("ul").with(pieces))
            .with(more),
    )
}

/// Everything that a reading rests on.
fn cited(reading: &Reading) -> Vec<&'static crate::rules::cite::Statement> {
    let notes =
        std::iter::once(&reading.meaning).chain(&reading.actions).chain(&reading.contacts).chain(&reading.avoid);
    let limit = reading.limit.iter().map(|limit| &limit.note);
    notes.chain(limit).flat_map(|note| note.cite.iter().copied()).collect()
}

//! What the pages know of the status backend: which one is asked, what is under way, and the last answers. One for a
//! page, so that an answer stays when a part of the page is shown anew; with the page everything under way is stopped.

use crate::{
    ports::{
        clock, location,
        status_source::{self, Progress, Setting, Ticket},
    },
    rules::{
        jst::Moment,
        lookup::{Backend, Choice, Failure, Found, Kind, Lookup, Wanted, answer::Capabilities},
    },
    web::app::Tebiki,
};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The backend and its answers.
#[derive(Clone, Copy)]
pub struct Source {
    /// Which backend is asked.
    pub asked: RwSignal<Asked>,
    entries: RwSignal<BTreeMap<String, Entry>>,
}

/// Which backend is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// Not known yet.
    NotYet,
    /// The site's configuration cannot be read.
    NoConfig,
    /// The site and the person have said it.
    Known(Box<Setting>),
}

/// How far a look-up is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum State {
    /// Not begun.
    #[default]
    Idle,
    /// Under way.
    Busy(Ticket, Progress),
    /// Stopped by the person.
    Stopped,
    /// There is no answer.
    Failed(Failure),
    /// Answered.
    Arrived,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// As a text to interpret.
    pub text: String,
    /// When the source was asked.
    pub at: Moment,
    /// Who answered.
    pub host: String,
    /// Whether it is made up for trying out.
    pub sample: bool,
    /// The number of the item that carries the passport.
    pub item: Option<String>,
    /// What the backend offers, where that was the question.
    pub offers: Option<Capabilities>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Entry {
    state: State,
    answer: Option<Answer>,
}

impl Asked {
    /// The backend, where there is one.
    #[must_use]
    pub fn backend(&self) -> Option<Backend> {
        match self {
            Self::Known(setting) => setting.config.chosen(&setting.choice),
            _ => None,
        }
    }

    /// Whether the person wants none.
    #[must_use]
    pub fn is_switched_off(&self) -> bool {
        matches!(self, Self::Known(setting) if setting.choice == Choice::Nothing)
    }
}

impl Source {
    /// Finds out which backend is asked, as soon as the page has come to life.
    #[must_use]
    pub fn start(app: Tebiki) -> Self {
        let source = Self { asked: RwSignal::new(Asked::NotYet), entries: RwSignal::default() };
        Effect::new(move |before: Option<()>| {
            // Read again for every page, in case the settings were changed in another.
            if before.is_none() {
                leptos::task::spawn_local(async move {
                    let setting = status_source::setting().await;
                    let asked = setting.map_or(Asked::NoConfig, |setting| Asked::Known(Box::new(setting)));
                    let _ = source.asked.try_set(asked);
                });
            }
        });
        on_cleanup(move || source.stop_all());
        let _ = app;
        source
    }

    /// How far the look-up under this name is.
    #[must_use]
    pub fn state(self, name: &str) -> State {
        self.entries.with(|entries| entries.get(name).map(|entry| entry.state).unwrap_or_default())
    }

    /// The last good answer under this name.
    #[must_use]
    pub fn answer(self, name: &str) -> Option<Answer> {
        self.entries.with(|entries| entries.get(name).and_then(|entry| entry.answer.clone()))
    }

    /// The last good answer under this name, for a moment.
    #[must_use]
    pub fn answer_now(self, name: &str) -> Option<Answer> {
        self.entries.with_untracked(|entries| entries.get(name).and_then(|entry| entry.answer.clone()))
    }

    /// Begins a look-up under a name. The last answer stays until a new one has arrived.
    pub fn ask(self, name: String, wanted: Wanted) {
        leptos::task::spawn_local(async move {
            self.fetch(name, wanted).await;
        });
    }

    /// Looks something up under a name, and says how it went; none where it was stopped, or nobody is asked.
    pub async fn fetch(self, name: String, wanted: Wanted) -> Option<Result<Answer, Failure>> {
        // The page may be gone by now.
        let asked = self.asked.try_with_untracked(|asked| match asked {
            Asked::Known(setting) => asked.backend().map(|backend| (backend, setting.config.limits)),
            _ => None,
        });
        let (backend, limits) = asked.flatten()?;
        let ticket = Ticket::new();
        let host = host(&backend);
        let set = {
            let name = name.clone();
            move |state| self.change(&name, |entry| entry.state = state)
        };
        set(State::Busy(ticket, Progress::Asking));
        // The number is not remembered: what stands there may be another person's.
        if matches!(wanted, Wanted::VisaPassport(_)) {
            self.change(&name, |entry| entry.answer = None);
        }
        let result = match known(backend.kind, &wanted) {
            Some(found) => Some(found),
            None => {
                let lookup = Lookup::new(backend, wanted, limits);
                status_source::look_up(lookup, ticket, |progress| set(State::Busy(ticket, progress))).await
            }
        };
        let Some(result) = result else {
            set(State::Stopped);
            return None;
        };
        let result = result.and_then(|found| answer(found, host).ok_or(Failure::Server));
        self.change(&name, |entry| match &result {
            Ok(answer) => *entry = Entry { state: State::Arrived, answer: Some(answer.clone()) },
            Err(failure) => entry.state = State::Failed(*failure),
        });
        Some(result)
    }

    /// Stops the look-up under this name.
    pub fn stop(self, name: &str) {
        let state = self.entries.try_with_untracked(|entries| entries.get(name).map(|entry| entry.state));
        if let Some(Some(State::Busy(ticket, _))) = state {
            ticket.stop();
        }
    }

    fn stop_all(self) {
        let names = self.entries.try_with_untracked(|entries| entries.keys().cloned().collect::<Vec<_>>());
        for name in names.unwrap_or_default() {
            self.stop(&name);
        }
    }

    /// The page may be gone when an answer arrives.
    fn change(self, name: &str, change: impl FnOnce(&mut Entry)) {
        let _ = self.entries.try_update(|entries| change(entries.entry(name.to_owned()).or_default()));
    }
}

/// The host to which a number goes.
#[must_use]
pub fn host(backend: &Backend) -> String {
    match backend.host() {
        Some(host) => host.to_owned(),
        None => location::origin().split_once("://").map_or_else(String::new, |(_, host)| host.to_owned()),
    }
}

/// What is known without asking.
fn known(kind: Kind, wanted: &Wanted) -> Option<Result<Found, Failure>> {
    let capabilities = kind.capabilities().filter(|_| *wanted == Wanted::Capabilities)?;
    Some(Ok(Found::Capabilities(capabilities)))
}

fn answer(found: Found, host: String) -> Option<Answer> {
    let now = clock::now()?;
    Some(match found {
        Found::Item(item) => {
            let at = item.fetched_at.unwrap_or(now);
            Answer { text: item.page(), at, host, sample: item.sample, item: None, offers: None }
        }
        Found::Visa(visa) => {
            let at = visa.fetched_at.unwrap_or(now);
            Answer { text: visa.text, at, host, sample: visa.sample, item: visa.item, offers: None }
        }
        Found::Capabilities(offers) => {
            Answer { text: String::new(), at: now, host, sample: offers.sample, item: None, offers: Some(offers) }
        }
    })
}

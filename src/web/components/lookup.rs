//! Fetching a status: to whom a number goes, the button that sends it, how far it is, what came of it, and the last
//! good answer with its time.
//!
//! For assistive technology: one button that begins and stops, so that the focus stays where it is; what happens is
//! announced without taking the focus; a failure is an alert with a heading in words and what to do.

use crate::{
    cite,
    ports::{screen, status_source::Progress},
    rules::{
        cite::Cite,
        lookup::{Failure, Wanted, passport_number, words::sentence},
    },
    text::{Message, t},
    web::{
        app::Tebiki,
        components::{
            cites::cites,
            say::say,
            source::{Answer, Asked, Source, State, host},
        },
        html::{Html, all, el, live},
        page::Page,
    },
};
use leptos::prelude::*;

/// The visa service's own ways to find a passport by its number.
const BY_PASSPORT: Cite = cite![VP_31, VP_33, VP_34];

/// How the page shows an answer: a text, and what its ids begin with.
pub type Show = fn(Tebiki, String, String) -> Html;

const PASSPORT: &str = "passport";
const OFFERS: &str = "offers";
const PASSPORT_FIELD: &str = "passport-number";
const PASSPORT_AGREE: &str = "passport-agree";

/// Fetching where an item is. `number` is without hyphens.
#[must_use]
pub fn lookup(app: Tebiki, source: Source, number: &str, show: Show) -> Html {
    let number = number.to_owned();
    let content = live(move || {
        let asked = source.asked.get();
        let Some(backend) = asked.backend() else { return all(nobody(app, &asked)) };
        let host = host(&backend);
        let to = el("p").class("hint").with(app.text(t::fetch::goes_to(&host, &number)));
        let (name, asks) = (number.clone(), Wanted::Item(number.clone()));
        let choose = el("a").attr("href", app.path(Page::Settings)).with(app.text(t::fetch::SETTINGS));
        all(vec![
            el("h3").with(app.text(t::fetch::HEADING)),
            to,
            asking(app, source, &name, &host, t::fetch::send(&host), move || Some(asks.clone())),
            answered(app, source, &name, show),
            el("p").class("hint").with(choose),
        ])
    });
    el("section").class("lookup").with(content)
}

/// Fetching where a passport is, where the backend offers it.
#[must_use]
pub fn passport(app: Tebiki, source: Source, show: Show) -> Html {
    let content = live(move || {
        let Some(backend) = source.asked.with(Asked::backend) else { return all(None::<Html>) };
        let host = host(&backend);
        let text = el("p")
            .with(app.text(t::fetch::PASSPORT_TEXT))
            .with(" ")
            .with(app.text(t::fetch::PASSPORT_OWN_PAGE))
            .with(cites(app, BY_PASSPORT));
        let offers = {
            let host = host.clone();
            live(move || {
                let offers = source.answer(OFFERS).and_then(|answer| answer.offers);
                all(match offers {
                    None => vec![
                        el("p").class("hint").with(app.text(t::fetch::passport_ask_text(&host))),
                        asking(app, source, OFFERS, &host, t::fetch::passport_ask(&host), || {
                            Some(Wanted::Capabilities)
                        }),
                    ],
                    Some(offers) if !offers.visa_passport => {
                        vec![el("p").with(app.text(t::fetch::passport_not_offered(&host)))]
                    }
                    Some(_) => vec![passport_form(app, source, &host)],
                })
            })
        };
        let carried = live(move || {
            let item = source.answer(PASSPORT).and_then(|answer| answer.item);
            all(item
                .map(|item| vec![el("h3").with(app.text(t::fetch::PASSPORT_ITEM)), lookup(app, source, &item, show)]))
        });
        let inside = el("div").with(text).with(offers).with(answered(app, source, PASSPORT, show)).with(carried);
        let summary = el("summary").with(app.text(t::fetch::PASSPORT_HEADING));
        all(vec![el("details").class("passport").with(summary).with(inside)])
    });
    el("section").class("lookup").with(content)
}

fn passport_form(app: Tebiki, source: Source, host: &str) -> Html {
    let wrong = RwSignal::new(false);
    let disagrees = RwSignal::new(false);
    let wanted = move || {
        let number = passport_number(&screen::field(PASSPORT_FIELD));
        let agrees = screen::ticked(PASSPORT_AGREE);
        wrong.set(number.is_none());
        disagrees.set(!agrees);
        if number.is_none() {
            screen::focus(PASSPORT_FIELD);
        } else if !agrees {
            screen::focus(PASSPORT_AGREE);
        }
        let number = number.filter(|_| agrees)?;
        screen::set_field(PASSPORT_FIELD, "");
        Some(Wanted::VisaPassport(number))
    };
    let error = |id: &'static str, shown: RwSignal<bool>, text: Message| {
        let error = live(move || all(shown.get().then(|| app.text(text.clone()))));
        el("p").class("field-error").id(id).attr("role", "alert").with(error)
    };
    let invalid = |shown: RwSignal<bool>| move || shown.get().then(|| "true".to_owned());
    let field = el("input")
        .id(PASSPORT_FIELD)
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .attr("aria-describedby", "passport-hint passport-error")
        .live_attr("aria-invalid", invalid(wrong));
    let tick = el("input")
        .id(PASSPORT_AGREE)
        .attr("type", "checkbox")
        .attr("aria-describedby", "passport-agree-error")
        .live_attr("aria-invalid", invalid(disagrees));
    let agree = el("div")
        .class("tick")
        .with(tick)
        .with(el("label").attr("for", PASSPORT_AGREE).with(app.text(t::fetch::passport_agree(host))));
    el("form")
        .flag("novalidate", true)
        .on("submit", |event| event.prevent_default())
        .with(el("label").attr("for", PASSPORT_FIELD).with(app.text(t::fetch::PASSPORT_LABEL)))
        .with(el("p").class("hint").id("passport-hint").with(app.text(t::fetch::PASSPORT_HINT)))
        .with(error("passport-error", wrong, t::fetch::PASSPORT_WRONG.into()))
        .with(field)
        .with(error("passport-agree-error", disagrees, t::fetch::PASSPORT_AGREE_MISSING.into()))
        .with(agree)
        .with(el("p").class("hint").with(app.text(t::fetch::PASSPORT_KEPT)))
        .with(asking(app, source, PASSPORT, host, t::fetch::PASSPORT_SEND.into(), wanted))
}

/// Says why nothing can be fetched; nothing as long as that is not known.
fn nobody(app: Tebiki, asked: &Asked) -> Option<Html> {
    let text = match asked {
        Asked::NotYet => return None,
        Asked::NoConfig => t::fetch::NO_CONFIG,
        Asked::Known(_) if asked.is_switched_off() => t::fetch::SWITCHED_OFF,
        Asked::Known(_) => t::fetch::NONE,
    };
    Some(el("p").class("hint").with(app.text(text)))
}

/// The button that begins and stops, and what happens. `wanted` says what to look up; nothing where that is not clear.
fn asking(
    app: Tebiki,
    source: Source,
    name: &str,
    host: &str,
    first: Message,
    wanted: impl Fn() -> Option<Wanted> + Send + 'static,
) -> Html {
    let (name, host) = (name.to_owned(), host.to_owned());
    let state = {
        let name = name.clone();
        Memo::new(move |_| source.state(&name))
    };
    let again = {
        let name = name.clone();
        // A passport number is entered anew each time.
        Memo::new(move |_| name != PASSPORT && source.answer(&name).is_some())
    };
    let busy = move || matches!(state.get(), State::Busy(..));
    let label = {
        let host = host.clone();
        live(move || {
            all(app.text(match (busy(), again.get()) {
                (true, _) => t::fetch::STOP.into(),
                (false, true) => t::fetch::again(&host),
                (false, false) => first.clone(),
            }))
        })
    };
    let press = {
        let name = name.clone();
        move |_| {
            if matches!(state.get_untracked(), State::Busy(..)) {
                source.stop(&name);
            } else if let Some(wanted) = wanted() {
                source.ask(name.clone(), wanted);
            }
        }
    };
    let button = el("button")
        .class("button-second")
        .attr("type", "submit")
        .live_attr("disabled", move || app.now.with(Option::is_none).then(String::new))
        .on("click", press)
        .with(label);
    let progress = {
        let host = host.clone();
        live(move || {
            all(match state.get() {
                State::Busy(_, Progress::Asking) => Some(app.text(t::fetch::asking(&host))),
                State::Busy(_, Progress::Pausing) => Some(app.text(t::fetch::pausing(&host))),
                State::Stopped => Some(app.text(t::fetch::STOPPED)),
                State::Arrived => Some(app.text(t::fetch::ARRIVED)),
                State::Idle | State::Failed(_) => None,
            })
        })
    };
    let failure = live(move || {
        all(match state.get() {
            State::Failed(failure) => Some(failed(app, failure, &host, again.get())),
            _ => None,
        })
    });
    el("div")
        .class("asking")
        .with(el("p").with(button))
        .with(el("p").class("progress").attr("role", "status").with(progress))
        .with(el("div").attr("role", "alert").with(failure))
}

fn failed(app: Tebiki, failure: Failure, host: &str, has_answer: bool) -> Html {
    let (title, text) = sentence(failure, host);
    let again = match failure {
        Failure::Busy { again: Some(seconds) } => {
            let minutes = i64::try_from(seconds.div_ceil(60).max(1)).unwrap_or(i64::MAX);
            Some(el("p").with(app.text(t::fetch::busy_again(minutes))))
        }
        _ => None,
    };
    let kept = has_answer.then(|| el("p").with(app.text(t::fetch::STILL_HERE)));
    el("div")
        .class("problem")
        .with(el("p").with(el("strong").with(say(app.words, title))))
        .with(el("p").with(say(app.words, text)))
        .with(again)
        .with(kept)
}

/// The last good answer.
fn answered(app: Tebiki, source: Source, name: &str, show: Show) -> Html {
    let prefix = format!("fetched-{name}");
    let name = name.to_owned();
    let answer = Memo::new(move |_| source.answer(&name));
    let content = live(move || {
        all(answer.get().map(|answer| {
            let sample = answer.sample.then(|| el("p").class("notice").with(app.text(t::fetch::SAMPLE)));
            let told = el("p").class("told").with(app.text(told(app, &answer)));
            let mut parts: Vec<Html> = vec![told];
            parts.extend(sample);
            parts.push(show(app, answer.text, prefix.clone()));
            parts
        }))
    });
    el("div").class("fetched").with(content)
}

fn told(app: Tebiki, answer: &Answer) -> Message {
    let time = answer.at.time();
    let clock = format!("{}:{:02}", time.hour, time.minute);
    t::fetch::told(&app.words.day(answer.at.day()), &answer.host, &clock)
}

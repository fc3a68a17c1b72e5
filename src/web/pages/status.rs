//! Reading what was pasted: the tracking numbers in it, whether they can be right, and the way to Japan Post's page.

use crate::{
    ports::storage::Store,
    rules::tracking_number::{Check, Findings, Form, Locale, Mistake, Suspicion, TrackingNumber, find, track_url},
    text::{Key, Message, t},
    web::{
        app::Tebiki,
        components::{
            paste::{label, paste},
            say::say,
        },
        html::{Html, all, el, live},
    },
};
use leptos::prelude::*;

/// Under which name pasted text is kept in this tab.
const PASTED: &str = "tebiki.pasted";

/// Shows the page.
#[must_use]
pub fn status(app: Tebiki) -> AnyView {
    let read = move |text: String| {
        keep(&text);
        app.pasted.set(text);
    };
    // What was pasted on the home page, or before a reload.
    Effect::new(move |before: Option<()>| {
        if before.is_some() {
            return;
        }
        let text = app.pasted.get_untracked();
        if text.is_empty() {
            if let Some(kept) = Store::Tab.get(PASTED) {
                app.pasted.set(kept);
            }
        } else {
            keep(&text);
        }
    });
    let result = live(move || {
        let text = app.pasted.get();
        all((!text.trim().is_empty()).then(|| findings(app, &text, &find(&text))))
    });
    let elsewhere = el("a")
        .attr("href", "https://trackings.post.japanpost.jp/services/srv/search/input")
        .attr("rel", "noreferrer")
        .with(app.text(t::status::WITHOUT_SCRIPT_LINK));
    let without_script = el("p")
        .class("notice without-script")
        .with(app.text(t::common::NEEDS_JAVASCRIPT))
        .with(" ")
        .with(app.text(t::status::WITHOUT_SCRIPT))
        .with(" ")
        .with(elsewhere);
    el("article")
        .class("status")
        .with(app.title(t::status::HEADING))
        .with(el("div").attr("role", "status").with(result))
        .with(paste(app, label(app.text(t::status::LABEL)), read))
        .with(without_script)
        .with(el("p").class("hint").with(say(app.words, t::status::MESSAGES_LATER)))
        .view()
}

/// Keeps the text for a reload of this tab, unless something is in it that must not be kept.
fn keep(text: &str) {
    let found = find(text);
    let private = found.numbers.iter().any(|number| number.suspicion == Some(Suspicion::IndividualNumber))
        || found.mistakes.iter().any(|mistake| mistake.kind == Suspicion::PaymentCard);
    if private || Store::Tab.set(PASTED, text).is_err() {
        Store::Tab.forget(PASTED);
    }
}

fn findings(app: Tebiki, text: &str, found: &Findings) -> Html {
    let words = app.words;
    let count = i64::try_from(found.numbers.len()).unwrap_or(i64::MAX);
    let numbers = if found.numbers.is_empty() {
        all(vec![
            el("h2").with(app.text(t::status::NOTHING_HEADING)),
            el("p").with(say(words, t::status::NOTHING)),
            el("p").with(app.text(t::status::KEPT)),
        ])
    } else {
        let numbers: Vec<Html> = found.numbers.iter().map(|each| number(app, each)).collect();
        all(vec![el("h2").with(say(words, t::status::found_heading(count))), el("ul").class("numbers").with(numbers)])
    };
    let mistakes = (!found.mistakes.is_empty()).then(|| {
        let list = found.mistakes.iter().map(|each| mistake(text, each)).collect();
        vec![el("h3").with(app.text(t::status::MISTAKES_HEADING)), points(app, list)]
    });
    el("section").class("found").with(numbers).with(mistakes)
}

fn points(app: Tebiki, messages: Vec<Message>) -> Html {
    let rows = messages.into_iter().map(|message| el("li").with(el("p").with(say(app.words, message))));
    el("ul").class("points").with(rows.collect::<Vec<_>>())
}

fn mistake(text: &str, mistake: &Mistake) -> Message {
    let pasted = text.get(mistake.range.clone()).unwrap_or_default();
    match mistake.kind {
        Suspicion::Telephone => t::status::mistake_telephone(pasted),
        Suspicion::PostalCode => t::status::mistake_postal_code(pasted),
        Suspicion::Passport => t::status::mistake_passport(pasted),
        Suspicion::PaymentCard | Suspicion::IndividualNumber => t::status::MISTAKE_PAYMENT_CARD.into(),
    }
}

fn number(app: Tebiki, number: &TrackingNumber) -> Html {
    let digits = el("p").class("number-digits").attr("translate", "no").with(number.display());
    let shape = el("p").class("hint").with(say(app.words, form(number.form)));
    let item = el("li").class("number").with(digits).with(shape);
    let Some(known) = number.number() else { return item.with(points(app, vec![t::status::WITHHELD.into()])) };
    let check = |class, text| el("p").class(class).with(app.text(text));
    let check = match number.check {
        Check::Passes => {
            vec![check("check check-passes", t::status::CHECK_PASSED), check("hint", t::status::CHECK_PASSED_HINT)]
        }
        Check::Fails(_) => vec![check("check check-fails", t::status::CHECK_FAILED)],
    };
    let warnings = warnings(number);
    let warnings = (!warnings.is_empty()).then(|| points(app, warnings));
    let locale = if app.language().reads_kana() { Locale::Ja } else { Locale::En };
    let link = el("a")
        .class("button")
        .attr("href", track_url(known, locale))
        .attr("rel", "noreferrer")
        .with(app.text(t::status::TRACK));
    item.with(check)
        .with(warnings)
        .with(el("p").with(link))
        .with(el("p").class("hint").with(app.text(t::status::TRACK_HINT)))
}

fn form(form: Form) -> Key {
    match form {
        Form::TwelveDigits => t::status::FORM_PARCEL,
        Form::ElevenDigits => t::status::FORM_REGISTERED,
        Form::Upu => t::status::FORM_S10,
    }
}

/// What to look at.
fn warnings(number: &TrackingNumber) -> Vec<Message> {
    let mut out: Vec<Message> = Vec::new();
    match &number.check {
        Check::Passes => {
            out.extend(number.lookalikes.iter().map(|at| t::status::letter_read(&at.to_string())));
        }
        Check::Fails(suspects) => {
            out.extend(suspects.lookalikes.iter().map(|at| t::status::check_failed_letter(&at.to_string())));
            out.extend(
                suspects
                    .transposed
                    .iter()
                    .map(|(first, second)| t::status::check_failed_swapped(&first.to_string(), &second.to_string())),
            );
            out.push(t::status::check_failed_last(&suspects.expected.to_string()));
            out.push(t::status::DIGIT_POSITIONS.into());
            out.push(t::status::STILL_OPEN.into());
        }
    }
    match number.suspicion {
        Some(Suspicion::IndividualNumber) => out.push(t::status::MAYBE_INDIVIDUAL.into()),
        Some(Suspicion::Telephone) => out.push(t::status::MAYBE_TELEPHONE.into()),
        _ => {}
    }
    out
}

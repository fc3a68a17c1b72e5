//! The numbers in a text: whether they can be right, and the way to Japan Post's page.
//!
//! For assistive technology: a list under a heading that counts; what a mark says is also said in words.

use super::answer::{Read, Sheet, answer};
use crate::{
    rules::tracking_number::{Check, Findings, Form, Locale, Mistake, Suspicion, TrackingNumber, track_url},
    text::{Key, Message, t},
    web::{
        app::Tebiki,
        components::{
            kept::{Keepable, Kept, keeping},
            lookup::lookup,
            say::say,
            source::Source,
        },
        html::{Html, el},
    },
};
use leptos::prelude::*;

/// Shows what was found; nothing where nothing was. In a page that was understood, postal codes and telephone numbers
/// are where they belong, and no mistake.
pub(super) fn numbers(sheet: Sheet, source: Source, kept: Kept, read: &Read) -> Option<Html> {
    let app = sheet.app;
    let Findings { numbers, mistakes, is_cut } = &read.found.numbers;
    let belongs = |kind| matches!(kind, Suspicion::PostalCode | Suspicion::Telephone);
    let mistakes: Vec<Message> = mistakes
        .iter()
        .filter(|found| read.found.cases.is_empty() || !belongs(found.kind))
        .map(|found| mistake(&read.text, found))
        .collect();
    if numbers.is_empty() && mistakes.is_empty() && !is_cut {
        return None;
    }
    let count = t::status::found_heading(i64::try_from(numbers.len()).unwrap_or(i64::MAX));
    let numbers = (!numbers.is_empty()).then(|| {
        let list: Vec<Html> = numbers.iter().map(|each| number(sheet, source, kept, read, each)).collect();
        vec![el("h2").with(say(app.words, count)), el("ul").class("numbers").with(list)]
    });
    let mistakes = (!mistakes.is_empty())
        .then(|| vec![el("h3").with(app.text(t::status::MISTAKES_HEADING)), points(app, mistakes)]);
    let cut = is_cut.then(|| el("p").class("hint").with(app.text(t::status::NUMBERS_CUT)));
    Some(el("section").class("found").with(numbers).with(mistakes).with(cut))
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

fn number(sheet: Sheet, source: Source, kept: Kept, read: &Read, number: &TrackingNumber) -> Html {
    let app = sheet.app;
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
        .with(lookup(app, source, known, answer))
        .with(keeping_number(sheet, source, kept, known, read))
}

/// Keeping a number with what was fetched about it, or else with what was pasted.
fn keeping_number(sheet: Sheet, source: Source, kept: Kept, number: &str, read: &Read) -> Html {
    let (name, pasted) = (number.to_owned(), read.text.clone());
    let what = move || {
        let (text, at) = match source.answer_now(&name) {
            Some(answer) => (answer.text, Some(answer.at)),
            None => (pasted.to_string(), None),
        };
        let kyoku_dome = sheet.context.with_untracked(|context| context.kyoku_dome);
        Keepable { number: Some(name.clone()), text, at, kyoku_dome }
    };
    keeping(sheet.app, kept, number, Some(number.to_owned()), what)
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

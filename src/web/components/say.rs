//! A message on the page. A Japanese name inside it is marked as Japanese and followed by its reading.
//!
//! For assistive technology: `lang="ja"` on the name, so that it is read by a Japanese voice.

use crate::{
    text::{Message, Part, Spelling, Words},
    web::html::{Html, Nodes, el},
};
use leptos::prelude::{AnyView, IntoAny};

/// Shows a message.
#[must_use]
pub fn say(words: &Words, message: impl Into<Message>) -> Vec<AnyView> {
    let mut views = Vec::new();
    for part in words.parts(message) {
        match part {
            Part::Plain(text) => views.push(text.into_any()),
            Part::Japanese(spelling) => name(words, &spelling).add_to(&mut views),
        }
    }
    views
}

/// A name with its reading: 窓口 (madoguchi). Readers of Japanese get the name alone.
fn name(words: &Words, spelling: &Spelling) -> Html {
    let reading =
        (!words.language().reads_kana()).then(|| el("span").class("reading").with(format!(" ({})", spelling.romaji)));
    let written = el("span").attr("lang", "ja").with(spelling.written.clone());
    el("span").class("term").with(written).with(reading)
}

//! A message on the page. A Japanese name inside it is marked as Japanese and followed by its reading; an official
//! page's address in angle brackets becomes a link.
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
            Part::Plain(text) => plain(&text, &mut views),
            Part::Japanese(spelling) => name(words, &spelling).add_to(&mut views),
        }
    }
    views
}

/// What stands before the first official page's address in a text, the address without brackets, and what follows.
#[must_use]
pub fn at_address(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("<https://")?;
    let (address, after) = rest.split_once('>')?;
    Some((before, address, after))
}

/// Text, with an address in angle brackets as a link that is named after the site it leads to.
fn plain(mut text: &str, views: &mut Vec<AnyView>) {
    while let Some((before, address, after)) = at_address(text) {
        views.push(before.to_owned().into_any());
        let site = address.split('/').next().unwrap_or(address).trim_start_matches("www.").to_owned();
        let link = el("a").attr("href", format!("https://{address}")).attr("rel", "noreferrer").with(site);
        link.add_to(views);
        text = after;
    }
    views.push(text.to_owned().into_any());
}

/// A name with its reading: 窓口 (madoguchi). Readers of Japanese get the name alone.
fn name(words: &Words, spelling: &Spelling) -> Html {
    let reading =
        (!words.language().reads_kana()).then(|| el("span").class("reading").with(format!(" ({})", spelling.romaji)));
    let written = el("span").attr("lang", "ja").with(spelling.written.clone());
    el("span").class("term").with(written).with(reading)
}

//! A link that puts a last day into a person's calendar: a file of one entry, made on the device.
//!
//! For assistive technology: the link's name says for what it is.

use crate::{
    ports::clock,
    rules::calendar::{Entry, ics},
    text::t,
    web::{
        app::Tebiki,
        html::{Html, el},
    },
};

/// Shows the link. `name` says what the day is for; `file` is the file's name without its ending.
#[must_use]
pub fn calendar(app: Tebiki, entry: &Entry, name: &str, file: &str) -> Html {
    let text = clock::now().map(|now| ics(entry, now)).unwrap_or_default();
    el("a")
        .class("calendar")
        .attr("href", format!("data:text/calendar;charset=utf-8,{}", escaped(&text)))
        .attr("download", format!("{file}.ics"))
        .attr("aria-label", app.text(t::wizard::calendar_name(name)))
        .with(app.text(t::wizard::ADD_TO_CALENDAR))
}

/// Percent-encodes everything but what may stand in a data address as it is.
fn escaped(text: &str) -> String {
    use std::fmt::Write;
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

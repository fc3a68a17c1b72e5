//! The verdict in a word, with a colour and a shape of its own.
//!
//! For assistive technology: the word says it all; the shape is hidden, and colour never stands alone.

use crate::{
    rules::flow::Verdict,
    text::t,
    web::{
        app::Tebiki,
        html::{Html, el},
    },
};

/// Shows the verdict.
#[must_use]
pub fn verdict(app: Tebiki, verdict: Verdict) -> Html {
    const TICK: &str = "<svg viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" focusable=\"false\"><path d=\"M5 12.5l4.5 4.5L19 7.5\"/></svg>";
    const QUESTION: &str = "<svg viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" focusable=\"false\"><path d=\"M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2v.4M12 17.8v.2\"/></svg>";
    const CROSS: &str = "<svg viewBox=\"0 0 24 24\" width=\"20\" height=\"20\" focusable=\"false\"><path d=\"M6.5 6.5l11 11M17.5 6.5l-11 11\"/></svg>";
    let (text, shape) = match verdict {
        Verdict::Yes => (t::wizard::VERDICT_YES, TICK),
        Verdict::Conditions => (t::wizard::VERDICT_CONDITIONS, TICK),
        Verdict::AskFirst => (t::wizard::VERDICT_ASK_FIRST, QUESTION),
        Verdict::No => (t::wizard::VERDICT_NO, CROSS),
    };
    let shape = el("span").class("verdict-shape").attr("aria-hidden", "true").drawing(shape);
    el("p").class("verdict").with(shape).with(app.text(text))
}

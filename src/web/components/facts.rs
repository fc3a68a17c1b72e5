//! Every fact that an answer rests on, each once and in its own words, folded away.
//!
//! For assistive technology: a disclosure of the browser's own, and a list.

use crate::{
    rules::cite::{FACTS, NOTICES, Statement},
    text::t,
    web::{
        app::Tebiki,
        components::{cites::number, notice::notice, say::say},
        html::{Html, el},
    },
};

/// Shows the facts that are cited, in the order of their numbers.
#[must_use]
pub fn facts(app: Tebiki, cites: impl IntoIterator<Item = &'static Statement>) -> Html {
    let cited: Vec<&str> = cites.into_iter().map(|statement| statement.id).collect();
    let statements = FACTS.iter().chain(NOTICES).filter(|statement| cited.contains(&statement.id));
    let row = |statement: &'static Statement| {
        let fact = (!statement.is_notice()).then(|| el("span").with(say(app.words, statement.text)));
        el("li").with(number(app, statement)).with(" ").with(fact).with(notice(app, statement))
    };
    el("details")
        .class("facts")
        .with(el("summary").with(app.text(t::wizard::FACTS_HEADING)))
        .with(el("ul").with(statements.copied().map(row).collect::<Vec<_>>()))
}

//! Sources: every fact, where it comes from, and what was published later or elsewhere.

use crate::{
    rules::cite::{FACTS, NOTICES, Origin, SOURCES, Source, Statement},
    text::t,
    web::{
        app::Tebiki,
        components::{
            notice::{references, since},
            say::say,
        },
        html::{Html, all, el},
    },
};
use leptos::prelude::*;

/// Shows the page.
#[must_use]
pub fn sources(app: Tebiki) -> AnyView {
    let row = |source: &&'static Source| {
        let count = i64::try_from(of(FACTS, source).count()).unwrap_or_default();
        let link = el("a")
            .class("row-link")
            .attr("href", format!("#{}", source.id))
            .with(el("span").with(app.text(source.title)))
            .with(el("span").class("count").with(app.text(t::sources_page::facts_count(count))));
        el("li").with(link)
    };
    let contents = el("nav")
        .attr("aria-label", app.text(t::sources_page::ON_THIS_PAGE))
        .with(el("ul").class("rows").with(SOURCES.iter().map(row).collect::<Vec<Html>>()));
    el("article")
        .class("sources")
        .with(app.title(t::sources_page::HEADING))
        .with(el("p").class("lead").with(app.text(t::sources_page::LEAD)))
        .with(contents)
        .with(SOURCES.iter().map(|source| part(app, source)).collect::<Vec<_>>())
        .view()
}

fn of(statements: &'static [&'static Statement], source: &Source) -> impl Iterator<Item = &'static Statement> + use<> {
    let id = source.id;
    statements.iter().copied().filter(move |statement| statement.source.id == id)
}

fn part(app: Tebiki, source: &'static Source) -> Html {
    let list = |statements| {
        let statements: Vec<Html> = of(statements, source).map(|each| statement(app, each)).collect();
        el("ul").class("statements").with(statements)
    };
    let link =
        el("a").attr("href", source.url).attr("rel", "noreferrer").with(app.text(t::sources_page::READ_AT_SOURCE));
    el("section")
        .attr("aria-labelledby", source.id)
        .with(el("h2").id(source.id).attr("tabindex", "-1").with(app.text(source.title)))
        .with(el("p").with(app.text(source.publisher)))
        .with(el("p").class("hint").with(app.text(source.kind)))
        .with(el("p").with(link))
        .with(el("h3").with(app.text(t::sources_page::FACTS_HEADING)))
        .with(list(FACTS))
        .with(el("h3").with(app.text(t::sources_page::NOTICES_HEADING)))
        .with(list(NOTICES))
}

fn statement(app: Tebiki, statement: &'static Statement) -> Html {
    let class = if statement.is_notice() { "cite cite-notice" } else { "cite" };
    let number = el("span").class(class).with(statement.id);
    el("li")
        .id(statement.id)
        .attr("tabindex", "-1")
        .with(el("p").with(number).with(" ").with(say(app.words, statement.text)))
        .with(origin(app, &statement.origin))
}

fn origin(app: Tebiki, origin: &'static Origin) -> AnyView {
    let line = |parts: Vec<Html>| el("p").class("statement-origin").with(parts);
    let word = |text: String| el("span").with(text);
    match origin {
        Origin::Fact { section, kind } => {
            let section = el("span")
                .with(app.text(t::sources_page::SECTION))
                .with(" ")
                .with(el("span").attr("lang", "en").with(*section));
            line(vec![word(app.text(*kind)), section]).view()
        }
        Origin::Notice { relation, about, effective, confidence, references: read } => {
            let ids: Vec<&str> = about.iter().map(|fact| fact.id).collect();
            let relation = app.text(*relation);
            let relation =
                if ids.is_empty() { relation } else { app.text(t::sources_page::about(&ids.join(", "), &relation)) };
            let facts = line(vec![word(relation), word(since(app, *effective)), word(app.text(*confidence))]);
            all(vec![facts, references(app, read)])
        }
    }
}

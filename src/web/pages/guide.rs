//! A procedure's guide: its facts in order, with what was published later beside them, and the way to its wizards.

use crate::{
    ports::{location, screen},
    procedures::{Point, Procedure, Section},
    rules::flow::Wizard,
    text::t,
    web::{
        app::Tebiki,
        components::{
            cites::cites,
            notice::notice,
            say::say,
            share::sharing,
            tick::{tick, tick_name},
            way::way,
        },
        html::{Html, el},
        page::Page,
    },
};
use leptos::prelude::*;

/// Shows the page.
#[must_use]
pub fn guide(app: Tebiki, procedure: &'static Procedure) -> AnyView {
    let source = procedure.source;
    let link = el("a").attr("href", source.url).attr("rel", "noreferrer").with(app.text(source.title));
    el("article")
        .class("guide")
        .with(app.title(procedure.title))
        .with(el("p").class("lead").with(say(app.words, procedure.summary)))
        .with(starts(app, procedure))
        .with(procedure.guide.iter().map(|each| section(app, procedure, each)).collect::<Vec<_>>())
        .with(starts(app, procedure))
        .with(el("div").class("finally").with(printing(app)))
        .with(el("p").class("source-line").with(link).with(" ").with(el("span").with(app.text(source.publisher))))
        .view()
}

fn starts(app: Tebiki, procedure: &'static Procedure) -> Html {
    let link = |wizard: &&'static Wizard| {
        el("a")
            .class("start")
            .attr("href", app.path(Page::Wizard(procedure, wizard)))
            .with(el("span").class("start-title").with(app.text(wizard.title)))
            .with(el("span").class("start-action").with(app.text(t::wizard::START)))
    };
    el("div").class("starts").with(procedure.wizards.iter().map(link).collect::<Vec<_>>())
}

fn section(app: Tebiki, procedure: &'static Procedure, section: &'static Section) -> Html {
    let ticks = section.ticks.iter().map(|item| {
        let name = tick_name(procedure.id, item.group.id(), item);
        el("li").class("line").with(tick(app, name, item)).with(cites(app, item.cite))
    });
    let ticks: Vec<Html> = ticks.collect();
    let ticks = (!ticks.is_empty())
        .then(|| el("div").class("group group-records").with(el("ul").with(ticks)).with(printing(app)));
    let title = app.text(section.title);
    // Several of these are on the page: each says which section it is for.
    let name = format!("{}: {title}", app.text(t::wizard::SHARE_SECTION));
    let share = app.button("share", "button", t::wizard::SHARE_SECTION).attr("aria-label", name);
    let link = move || format!("{}{}#{}", location::origin(), app.path(Page::Guide(procedure)), section.id);
    let points: Vec<Html> = section.points.iter().map(|each| point(app, each)).collect();
    el("section")
        .attr("aria-labelledby", section.id)
        .with(el("h2").id(section.id).attr("tabindex", "-1").with(app.text(section.title)))
        .with((!section.points.is_empty()).then(|| el("ul").class("points").with(points)))
        .with(ticks)
        .with(section.link.map(|link| way(app, link)))
        .with(Vec::from(sharing(share, app, title, link)))
}

fn printing(app: Tebiki) -> Html {
    app.button("button-second", "button", t::wizard::PRINT).on("click", |_| screen::print())
}

/// A point with the facts behind it, and what was published later beside it.
#[must_use]
pub fn point(app: Tebiki, point: &'static Point) -> Html {
    let text = el("p").with(say(app.words, point.text)).with(" ").with(cites(app, point.cite));
    let notices: Vec<Html> = point.cite.iter().filter_map(|statement| notice(app, statement)).collect();
    el("li").with(text).with(notices)
}

//! Kept items: what a person keeps on the device, the nearest date first, with the days left; asking again, changing,
//! erasing, taking everything away as a file and bringing it back. Below them, the papers whose entries are kept.
//!
//! For assistive technology: a list of articles with headings; what happened is announced; before something is erased
//! the question takes the focus.

mod data;
mod erasing;
mod form;
mod item;

use crate::{
    rules::{letter::Letter, saved::Unreadable},
    text::t,
    web::{
        app::Tebiki,
        components::{
            kept::{Kept, Shelved},
            say::say,
            source::Source,
        },
        html::{Html, all, el, live},
        page::Page,
        pages::letters,
    },
};
use leptos::prelude::*;

pub use data::data;

/// Shows the page.
#[must_use]
pub fn saved(app: Tebiki) -> AnyView {
    let kept = Kept::open(app);
    let source = Source::start(app);
    let editing = RwSignal::new(Editing::Nothing);
    let list = live(move || all(list(app, kept, source, editing)));
    let adding = live(move || {
        all(match editing.get() {
            Editing::New => vec![form::form(app, kept, editing, None)],
            // Not in the list: what another tab changes shows the list anew, and would take away what is being typed.
            Editing::Item(id) => {
                let item = kept.shelf.with_untracked(|shelf| match shelf {
                    Shelved::Here(shelf) => shelf.items.iter().find(|item| item.id == id).cloned(),
                    _ => None,
                });
                vec![form::form(app, kept, editing, item.as_ref())]
            }
            _ => vec![
                el("p").with(
                    app.button("button", "button", t::saved::ADD)
                        .id(form::ADD)
                        .on("click", move |_| editing.set(Editing::New)),
                ),
            ],
        })
    });
    let refreshing = live(move || all(item::refresh_all(app, kept, source)));
    let without_script = el("p").class("notice without-script").with(app.text(t::saved::WITHOUT_SCRIPT));
    el("article")
        .class("saved")
        .with(app.title(t::saved::HEADING))
        .with(el("p").class("lead").with(app.text(t::saved::INTRO)))
        .with(without_script)
        .with(kept.announced())
        .with(list)
        .with(refreshing)
        .with(adding)
        .with(live(move || all(papers(app, kept, editing))))
        .with(live(move || all(aside(app, kept))))
        .with(data(app, kept))
        .view()
}

/// What is being changed.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Editing {
    /// Nothing.
    Nothing,
    /// A new item is being added.
    New,
    /// The item with this id is being changed.
    Item(String),
    /// Whether to erase what is kept under this name in the store is being asked.
    Erasing(String),
}

fn list(app: Tebiki, kept: Kept, source: Source, editing: RwSignal<Editing>) -> Vec<Html> {
    match kept.shelf.get() {
        Shelved::NotYet => Vec::new(),
        Shelved::Refused => vec![
            el("div")
                .class("problem")
                .attr("role", "alert")
                .with(el("p").with(el("strong").with(app.text(t::saved::REFUSED_TITLE))))
                .with(el("p").with(app.text(t::saved::REFUSED))),
        ],
        Shelved::Here(shelf) if shelf.items.is_empty() && !shelf.papers.is_empty() => Vec::new(),
        Shelved::Here(shelf) if shelf.items.is_empty() => {
            vec![el("p").class("empty").with(say(app.words, t::saved::EMPTY))]
        }
        Shelved::Here(shelf) => {
            let Some(today) = app.today().get() else { return Vec::new() };
            let count = i64::try_from(shelf.items.len()).unwrap_or(i64::MAX);
            let items: Vec<Html> = shelf
                .in_order(today)
                .into_iter()
                .map(|each| el("li").with(item::item(app, kept, source, editing, each, today)))
                .collect();
            vec![
                el("p").class("hint").with(app.text(t::saved::count(count))),
                el("ul").class("saved-items").with(items),
            ]
        }
    }
}

/// The papers whose entries are kept.
fn papers(app: Tebiki, kept: Kept, editing: RwSignal<Editing>) -> Option<Html> {
    let rows: Vec<Html> = kept
        .items()
        .papers
        .into_iter()
        .filter_map(|paper| {
            let letter = Letter::of(paper.letter)?;
            let (entry, title) = (paper.entry(), app.text(letter.title));
            let address = format!("{}#{}", app.path(Page::Letters), letters::fragment(letter));
            let link = el("a").attr("href", address).with(title.clone());
            let erase = erasing::question(app, kept, editing, entry.clone(), title.clone())
                .unwrap_or_else(|| el("p").with(erasing::ask(app, editing, entry, &title)));
            Some(el("li").with(el("p").with(link)).with(erase))
        })
        .collect();
    (!rows.is_empty()).then(|| {
        el("section")
            .class("papers")
            .with(el("h2").with(app.text(t::saved::PAPERS_HEADING)))
            .with(el("p").with(app.text(t::saved::PAPERS)))
            .with(el("ul").class("points").with(rows))
    })
}

/// Records that cannot be read: kept as they are.
fn aside(app: Tebiki, kept: Kept) -> Option<Html> {
    let aside = kept.items().aside;
    let count = i64::try_from(aside.len()).unwrap_or(i64::MAX);
    let rows: Vec<Html> = aside
        .iter()
        .map(|record| {
            let why = match record.why {
                Unreadable::Newer => t::saved::ASIDE_NEWER,
                Unreadable::Broken(_) => t::saved::ASIDE_BROKEN,
            };
            let entry = record.entry.clone();
            let erase = app.button("link", "button", t::saved::ASIDE_ERASE).on("click", move |_| {
                crate::ports::kept::erase(&entry);
                kept.load();
            });
            let raw: String = record.raw.chars().take(200).collect();
            el("li")
                .with(el("p").with(app.text(why)))
                .with(el("p").class("raw").attr("translate", "no").with(raw))
                .with(el("p").with(erase))
        })
        .collect();
    (!rows.is_empty()).then(|| {
        el("section")
            .class("aside")
            .with(el("h2").with(app.text(t::saved::aside_heading(count))))
            .with(el("p").with(app.text(t::saved::ASIDE)))
            .with(el("ul").class("points").with(rows))
    })
}

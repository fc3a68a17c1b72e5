//! What is kept on the device, as the pages see it: what there is, what has just happened to it, and keeping one more.
//!
//! For assistive technology: what happened is announced; a refusal is an alert that says what was not lost.

use crate::{
    ports::{
        chance, clock,
        kept::{self, NotKept},
        screen,
        storage::Store,
    },
    rules::{
        jst::Moment,
        saved::{SavedItem, Shelf},
        status::{self, Context, Vocabulary},
    },
    text::{Message, t},
    web::{
        app::Tebiki,
        components::say::say,
        html::{Html, all, el, live},
        page::Page,
    },
};
use leptos::prelude::*;

/// What is kept.
#[derive(Clone, Copy)]
pub struct Kept {
    app: Tebiki,
    /// What there is.
    pub shelf: RwSignal<Shelved>,
    /// What has just happened.
    pub news: RwSignal<News>,
}

/// What there is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shelved {
    /// Not known yet.
    NotYet,
    /// The browser does not say.
    Refused,
    /// This.
    Here(Shelf),
}

/// What has just happened.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum News {
    /// Nothing.
    #[default]
    Nothing,
    /// What was wanted.
    Done(Vec<Message>),
    /// It could not be written; nothing was lost.
    NotKept,
}

/// Something that can be kept.
#[derive(Debug, Clone, Default)]
pub struct Keepable {
    /// A number without hyphens.
    pub number: Option<String>,
    /// What is known about it, as a text to interpret.
    pub text: String,
    /// When that was known.
    pub at: Option<Moment>,
    /// Whether it goes to a post office for collection, where the person said so.
    pub kyoku_dome: Option<bool>,
}

impl Kept {
    /// Reads what is kept as soon as the page has come to life, and again when another tab changed it.
    #[must_use]
    pub fn open(app: Tebiki) -> Self {
        let kept = Self { app, shelf: RwSignal::new(Shelved::NotYet), news: RwSignal::default() };
        Effect::new(move |before: Option<()>| {
            if before.is_none() {
                kept.load();
                Store::on_change(move || kept.load());
            }
        });
        kept
    }

    /// Reads what is kept.
    pub fn load(self) {
        // The page may be gone when another tab changes something.
        let _ = self.shelf.try_set(kept::load().map_or(Shelved::Refused, Shelved::Here));
    }

    /// Everything that is kept; nothing as long as that is not known.
    #[must_use]
    pub fn items(self) -> Shelf {
        self.shelf.with(|shelf| if let Shelved::Here(shelf) = shelf { shelf.clone() } else { Shelf::default() })
    }

    /// Writes an item, and says what became of it. `before` is what the change began with.
    pub fn put(self, before: Option<&SavedItem>, item: &SavedItem) -> bool {
        // What another tab erased while it was being changed here is wanted here: it is written again.
        let written = kept::put(before, item).or_else(|error| match error {
            NotKept::Gone => kept::put(None, item),
            NotKept::Refused => Err(error),
        });
        let _ = self.news.try_set(match &written {
            Ok(item) => News::Done(vec![t::saved::kept(&item.name)]),
            Err(_) => News::NotKept,
        });
        self.load();
        written.is_ok()
    }

    /// Says something.
    pub fn say(self, messages: Vec<Message>) {
        let _ = self.news.try_set(News::Done(messages));
    }

    /// Shows what has just happened.
    #[must_use]
    pub fn announced(self) -> Html {
        let app = self.app;
        let done = live(move || {
            all(match self.news.get() {
                News::Done(messages) => messages.into_iter().map(|text| el("p").with(say(app.words, text))).collect(),
                _ => Vec::new(),
            })
        });
        let refused = live(move || {
            all((self.news.get() == News::NotKept).then(|| {
                el("div")
                    .class("problem")
                    .with(el("p").with(el("strong").with(app.text(t::saved::NOT_KEPT_TITLE))))
                    .with(el("p").with(app.text(t::saved::NOT_KEPT)))
            }))
        });
        el("div")
            .class("news")
            .with(el("div").class("done").attr("role", "status").with(done))
            .with(el("div").attr("role", "alert").with(refused))
    }
}

/// Keeping what is on the page. `what` is asked when the button is pressed; `id` tells several of these apart.
#[must_use]
pub fn keeping(
    app: Tebiki,
    kept: Kept,
    id: &str,
    number: Option<String>,
    what: impl Fn() -> Keepable + Clone + Send + 'static,
) -> Html {
    // What happens here is said here.
    let kept = Kept { news: RwSignal::default(), ..kept };
    let field = format!("keep-name-{id}");
    let said = format!("kept-{id}");
    let known = Memo::new(move |_| {
        let items = kept.items().items;
        items.into_iter().find(|item| item.number.is_some() && item.number == number)
    });
    let content = live(move || {
        let what = what.clone();
        let said = said.clone();
        all(match known.get() {
            Some(item) => {
                let update = {
                    let item = item.clone();
                    move |_| {
                        if let Some(now) = clock::now() {
                            kept.put(Some(&item), &with(item.clone(), &what(), now));
                        }
                    }
                };
                vec![
                    el("p").id(said).attr("tabindex", "-1").with(app.text(t::saved::keep_known(&item.name))),
                    el("p").with(button(app, t::saved::keep_update(&item.name)).on("click", update)),
                ]
            }
            None => {
                let name = field.clone();
                let press = move |event: leptos::ev::Event| {
                    event.prevent_default();
                    let typed = screen::field(&name);
                    let name = if typed.trim().is_empty() { app.text(t::saved::KEEP_NAME_DEFAULT) } else { typed };
                    if let Some(now) = clock::now() {
                        let item = SavedItem::new(chance::number(), &name, now);
                        if kept.put(None, &with(item, &what(), now)) {
                            screen::focus_soon(&said);
                        }
                    }
                };
                let hint = format!("{field}-hint");
                let form = el("form")
                    .flag("novalidate", true)
                    .on("submit", press)
                    .with(el("label").attr("for", field.clone()).with(app.text(t::saved::NAME_LABEL)))
                    .with(el("p").class("hint").id(hint.clone()).with(app.text(t::saved::NAME_HINT)))
                    .with(name_field(&field, "").attr("aria-describedby", hint))
                    .with(el("p").class("hint").with(app.text(t::saved::KEEP_HINT)))
                    .with(button(app, t::saved::KEEP_THIS.into()));
                vec![form]
            }
        })
    });
    let link = el("a").attr("href", app.path(Page::Saved)).with(app.text(t::saved::KEEP_OPEN));
    let inside = el("div").with(kept.announced()).with(content).with(el("p").with(link));
    el("details").class("keep").with(el("summary").with(app.text(t::saved::KEEP_HEADING))).with(inside)
}

/// A field for a name.
#[must_use]
pub fn name_field(id: &str, value: &str) -> Html {
    el("input")
        .id(id)
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("maxlength", crate::rules::saved::LONGEST_NAME.to_string())
        .attr("value", value)
}

/// A second button that sends its form, where it stands in one.
#[must_use]
pub fn button(app: Tebiki, text: Message) -> Html {
    el("button")
        .class("button-second")
        .attr("type", "submit")
        .live_attr("disabled", move || app.now.with(Option::is_none).then(String::new))
        .with(app.text(text))
}

/// An item with what is known about it.
fn with(mut item: SavedItem, what: &Keepable, now: Moment) -> SavedItem {
    item.number = what.number.clone().or(item.number);
    item.kyoku_dome = what.kyoku_dome.or(item.kyoku_dome);
    let context = Context { kyoku_dome: item.kyoku_dome, ..Context::default() };
    let read = status::interpret(&what.text, now, &context);
    item.changed = now;
    let Some(case) = read.only() else { return item };
    let procedure = match case.vocabulary {
        Vocabulary::Visa => Some("visa-passport-return"),
        Vocabulary::Myna => Some("passport-renewal"),
        Vocabulary::JapanPost => None,
    };
    item.procedure = item.procedure.or(procedure.map(str::to_owned));
    item.told(Some(case), &what.text, what.at.unwrap_or(now))
}

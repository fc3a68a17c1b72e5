//! The frame around every page: header, main part, footer; and going from page to page without loading anew.

use crate::{
    ports::{
        clock,
        handover::{self, Given},
        location::{self, Place},
        screen,
        storage::Store,
        words,
    },
    rules::jst::{Day, Moment},
    text::{Key, LANGUAGES, Language, Message, Words, t},
    web::{
        components::{mark::mark, paste, say::say},
        html::{Html, all, el, live},
        page::Page,
    },
};
use leptos::prelude::*;

/// Under which name the language is remembered that a person chose by hand. The page at `/` reads it.
pub const CHOSEN_LANGUAGE: &str = "tebiki.language";

/// The id of the message that is shown when the page could not come to life.
pub const NOT_STARTED: &str = "not-started";

/// How an app shows the main part of a page: one that is not its own as not found.
pub type Show = fn(Tebiki, Page) -> AnyView;

/// What every page needs.
#[derive(Clone, Copy)]
pub struct Tebiki {
    /// The words of the language.
    pub words: &'static Words,
    /// Where we are.
    pub place: RwSignal<Place>,
    /// What time it is in Japan; `None` until the page has come to life.
    pub now: RwSignal<Option<Moment>>,
    /// What was pasted to be read, on whichever page.
    pub pasted: RwSignal<String>,
    /// What was searched for on the home page.
    pub searched: RwSignal<String>,
    /// Gives what was entered on this page to the same page in another language, where it would be lost otherwise.
    pub carries: StoredValue<Option<Callback<()>>>,
}

impl Tebiki {
    /// A page at `path` that has not come to life yet.
    #[must_use]
    pub fn new(words: &'static Words, path: String) -> Self {
        Self {
            words,
            place: RwSignal::new(Place { path, fragment: String::new() }),
            now: RwSignal::new(None),
            pasted: RwSignal::new(String::new()),
            searched: RwSignal::new(String::new()),
            carries: StoredValue::new(None),
        }
    }

    /// The page's language.
    #[must_use]
    pub fn language(self) -> &'static Language {
        self.words.language()
    }

    /// The address of a page in this language.
    #[must_use]
    pub fn path(self, page: Page) -> String {
        page.path(self.language())
    }

    /// Today in Japan; `None` until the page has come to life.
    #[must_use]
    pub fn today(self) -> Memo<Option<Day>> {
        Memo::new(move |_| self.now.get().map(Moment::day))
    }

    /// A message as bare text.
    #[must_use]
    pub fn text(self, message: impl Into<Message>) -> String {
        self.words.text(message)
    }

    /// The page's heading, which takes the focus when the page is opened.
    #[must_use]
    pub fn title(self, text: impl Into<Message>) -> Html {
        el("h1").id("title").attr("tabindex", "-1").with(say(self.words, text))
    }

    /// A button, which can be pressed once the page has come to life.
    #[must_use]
    pub fn button(self, class: &'static str, kind: &'static str, name: Key) -> Html {
        el("button")
            .class(class)
            .attr("type", kind)
            .live_attr("disabled", move || self.now.with(Option::is_none).then(String::new))
            .with(self.text(name))
    }

    /// Shows another page of this app in this language; answers whether it could.
    pub fn open(self, place: &Place) -> bool {
        let (language, page) = Page::at(&place.path);
        let here = self.place.with_untracked(|here| Page::at(&here.path).1);
        if language != self.language() || page == Page::NotFound || page.app() != here.app() {
            if page == here {
                self.carry();
            }
            return false;
        }
        let address =
            if place.fragment.is_empty() { place.path.clone() } else { format!("{}#{}", place.path, place.fragment) };
        let packs = page.packs();
        if packs.iter().all(|name| self.words.has(name)) {
            location::go(&address);
            self.place.set(place.clone());
            return true;
        }
        let place = place.clone();
        leptos::task::spawn_local(async move {
            if words::add(self.words, &packs).await.is_ok() {
                location::go(&address);
                self.place.set(place);
            } else {
                location::load(&address);
            }
        });
        true
    }

    /// Gives what was entered to the same page in another language.
    fn carry(self) {
        if let Some(carries) = self.carries.get_value() {
            return carries.run(());
        }
        let pasted = screen::field(paste::FIELD);
        if !pasted.is_empty() {
            handover::give(Given::Pasted, &pasted);
        }
    }

    /// Sets the fragment, as a step that Back undoes, and shows what it leads to at once: the browser says only later
    /// that it has moved, one painted frame too late for a tap.
    pub fn go_to_fragment(self, fragment: &str) {
        location::set_fragment(fragment);
        self.place.set(location::current());
    }

    /// Brings the page to life: reads the clock and the address, and follows both.
    fn start(self) {
        self.place.set(location::current());
        if let Some(text) = handover::take(Given::Pasted) {
            self.pasted.set(text);
        }
        self.now.set(clock::now());
        clock::on_return(move || self.now.set(clock::now()));
        clock::on_tick(move || {
            let now = clock::now();
            if self.now.get_untracked().map(Moment::minute) != now.map(Moment::minute) {
                self.now.set(now);
            }
        });
        location::on_move(move |place| {
            if self.place.with_untracked(|known| *known != place) {
                self.place.set(place);
            }
        });
        location::on_link(move |place| self.open(place));
    }
}

/// The whole page.
///
/// For assistive technology: a link past the header as the first thing; landmarks; one `h1`, which takes the focus
/// when a page is opened without loading, so that a screen reader says where one is.
#[must_use]
pub fn page(app: Tebiki, show: Show) -> AnyView {
    let words = app.words;
    let page = Memo::new(move |_| app.place.with(|place| Page::at(&place.path).1));
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            app.start();
        }
    });
    Effect::new(move |before: Option<Page>| {
        let page = page.get();
        if before.is_some_and(|before| before != page) {
            screen::set_title(&page.window_title(words));
            let fragment = app.place.with_untracked(|place| place.fragment.clone());
            if fragment.is_empty() || !screen::scroll_to(&fragment) {
                screen::scroll_to_top();
                screen::focus("title");
            }
        }
        page
    });
    let content = live(move || show(app, page.get()));
    all(vec![
        el("a").class("skip").attr("href", "#main").with(app.text(t::common::SKIP)),
        header(app, page),
        el("main").id("main").attr("tabindex", "-1").with(not_started(app)).with(content),
        footer(app),
    ])
}

/// Shown when the words did not arrive: what stands below it can still be read.
fn not_started(app: Tebiki) -> Html {
    let text = el("p")
        .with(app.text(t::common::LOADING_FAILED))
        .with(" ")
        .with(el("a").attr("href", "").with(app.text(t::common::RELOAD)));
    el("div")
        .id(NOT_STARTED)
        .class("problem")
        .attr("role", "alert")
        .flag("hidden", true)
        .with(el("p").with(el("strong").with(app.text(t::common::LOADING_FAILED_TITLE))))
        .with(text)
}

fn header(app: Tebiki, page: Memo<Page>) -> Html {
    let link = |target: Page, name| {
        let current = move || (page.get() == target).then(|| "page".to_owned());
        el("a").attr("href", app.path(target)).live_attr("aria-current", current).with(app.text(name))
    };
    let brand = el("a")
        .class("brand")
        .attr("href", app.path(Page::Home))
        .with(mark())
        .with(el("span").class("brand-name").with(app.text(t::common::BRAND)))
        .with(el("span").class("brand-meaning").with(app.text(t::common::BRAND_MEANING)));
    let navigation = el("nav")
        .class("navigation")
        .attr("aria-label", app.text(t::common::NAVIGATION))
        .with(link(Page::Status, t::common::NAV_STATUS))
        .with(link(Page::Sources, t::common::NAV_SOURCES));
    let others = LANGUAGES.iter().filter(|language| *language != app.language());
    let languages = el("div")
        .class("languages")
        .attr("role", "group")
        .attr("aria-label", app.text(t::common::OTHER_LANGUAGES))
        .with(others.map(|language| language_link(app, page, language)).collect::<Vec<_>>());
    let inside = el("div").class("header-inside").with(brand).with(navigation).with(languages);
    el("header").class("header").with(inside)
}

/// To the same page in another language, with the answers that stand in the address.
fn language_link(app: Tebiki, page: Memo<Page>, language: &'static Language) -> Html {
    let href = move || {
        let page = page.get();
        let path = if page == Page::NotFound { Page::Home.path(language) } else { page.path(language) };
        let fragment = app.place.with(|place| place.fragment.clone());
        Some(if fragment.is_empty() { path } else { format!("{path}#{fragment}") })
    };
    let remember = move |_| {
        // Where the browser refuses, the address still says which language it is.
        let _ = Store::Device.set(CHOSEN_LANGUAGE, language.code);
    };
    el("a")
        .class("language")
        .live_attr("href", href)
        .attr("lang", language.code)
        .attr("hreflang", language.code)
        .on("click", remember)
        .with(language.name)
}

fn footer(app: Tebiki) -> Html {
    let link = |page, name| el("a").attr("href", app.path(page)).with(app.text(name));
    let links = el("p")
        .class("footer-links")
        .with(link(Page::Saved, t::common::NAV_SAVED))
        .with(link(Page::Settings, t::common::NAV_SETTINGS))
        .with(link(Page::About, t::common::NAV_ABOUT))
        .with(link(Page::Sources, t::common::NAV_SOURCES));
    let inside = el("div")
        .class("footer-inside")
        .with(el("p").with(app.text(t::common::FOOTER_PRIVATE)))
        .with(el("p").with(app.text(t::common::FOOTER_INDEPENDENT)))
        .with(links);
    el("footer").class("footer").with(inside)
}

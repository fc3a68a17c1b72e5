//! Search over guides, wizards, papers and facts, while one types.
//!
//! For assistive technology: a labelled search field in a search landmark; how much was found is announced without
//! taking the focus, and the results follow the field as a list of links, so that Tab leads into them. The field has
//! no name, so that nothing can get into an address.

use crate::{
    ports::screen,
    procedures,
    rules::{
        cite::{FACTS, NOTICES},
        flow,
        letter::LETTERS,
        search::Index,
    },
    text::{Key, Message, Words, t},
    web::{
        app::Tebiki,
        components::say::say,
        html::{Html, all, el, live},
        page::Page,
    },
};
use leptos::prelude::*;

const FIELD: &str = "search";

/// How many results are shown.
const SHOWN: usize = 8;

/// Shows the field.
#[must_use]
pub fn search(app: Tebiki) -> Html {
    let told = RwSignal::new(String::new());
    // Made when the first word is typed, and kept for the next ones.
    let mut library = None::<Library>;
    let results = live(move || {
        let mut wanted = app.searched.get();
        if app.now.with(Option::is_none) {
            return all(None::<Html>);
        }
        if wanted.is_empty() {
            // What was typed before the page had come to life.
            wanted = screen::field(FIELD);
        }
        if wanted.trim().is_empty() {
            told.set(String::new());
            return all(None::<Html>);
        }
        let library = library.get_or_insert_with(|| Library::new(app));
        let found = library.find(&wanted);
        told.set(app.text(match found.len() {
            0 => t::search::NOTHING.into(),
            count if count > SHOWN => t::search::found_first(&count.to_string(), &SHOWN.to_string()),
            count => t::search::found(i64::try_from(count).unwrap_or(i64::MAX)),
        }));
        let rows: Vec<Html> = found.into_iter().take(SHOWN).map(|place| place.row(app)).collect();
        all((!rows.is_empty()).then(|| el("ul").class("rows").with(rows)))
    });
    let input = el("input")
        .id(FIELD)
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "search")
        .attr("aria-describedby", "search-hint")
        .attr("value", app.searched.get_untracked())
        .on("input", move |_| app.searched.set(screen::field(FIELD)));
    el("form")
        .class("search")
        .attr("role", "search")
        .on("submit", |event| event.prevent_default())
        .with(el("h2").with(el("label").attr("for", FIELD).with(app.text(t::search::LABEL))))
        .with(el("p").class("hint").id("search-hint").with(app.text(t::search::HINT)))
        .with(input)
        .with(el("p").class("search-told").attr("role", "status").with(live(move || all(told.get()))))
        .with(results)
}

/// Everything that can be found.
struct Library {
    index: Index,
    places: Vec<Place>,
}

/// One thing that can be found.
struct Place {
    text: Key,
    context: Message,
    href: String,
}

impl Place {
    fn row(&self, app: Tebiki) -> Html {
        let link = el("a").attr("href", self.href.clone()).with(say(app.words, self.text));
        el("li")
            .with(el("p").class("found-text").with(link))
            .with(el("p").class("hint").with(app.text(self.context.clone())))
    }
}

impl Library {
    /// What comes first here comes first among results that fit alike: names before statements before facts.
    fn new(app: Tebiki) -> Self {
        let words = app.words;
        let mut library = Self { index: Index::default(), places: Vec::new() };
        for procedure in procedures::ALL {
            let guide = app.path(Page::Guide(procedure));
            let part = t::search::guide_part(&app.text(procedure.title));
            library.add(words, "", &[procedure.title, procedure.summary], t::search::GUIDE.into(), guide.clone());
            for wizard in procedure.wizards {
                let questions = t::search::questions(&app.text(procedure.title));
                let href = app.path(Page::Wizard(procedure, wizard));
                library.add(words, "", &[wizard.title, wizard.description], questions, href);
            }
            for section in procedure.guide {
                library.add(words, "", &[section.title], part.clone(), format!("{guide}#{}", section.id));
            }
        }
        for letter in LETTERS {
            let href = format!("{}#{}", app.path(Page::Letters), letter.id);
            library.add(words, "", &[letter.title], t::letters::PAGE_TITLE.into(), href);
        }
        for procedure in procedures::ALL {
            let guide = app.path(Page::Guide(procedure));
            let part = t::search::guide_part(&app.text(procedure.title));
            for section in procedure.guide {
                for point in section.points {
                    library.add(words, "", &[point.text], part.clone(), format!("{guide}#{}", section.id));
                }
            }
            for wizard in procedure.wizards {
                for outcome in flow::outcomes(wizard) {
                    let questions = t::search::questions(&app.text(procedure.title));
                    let href = app.path(Page::Wizard(procedure, wizard));
                    library.add(words, "", &[outcome.text, outcome.detail], questions, href);
                }
            }
        }
        for statement in FACTS.iter().chain(NOTICES) {
            let context = t::search::fact(statement.id, &app.text(statement.source.title));
            let href = format!("{}#{}", app.path(Page::Sources), statement.id);
            library.add(words, statement.id, &[statement.text], context, href);
        }
        library
    }

    /// Adds a place by the number and the texts that it is found by. The first text is the one that is shown.
    fn add(&mut self, words: &Words, number: &str, texts: &[Key], context: Message, href: String) {
        let Some(text) = texts.first().copied() else { return };
        let mut searched = number.to_owned();
        for key in texts {
            searched.push('\n');
            searched.push_str(&words.text(*key));
        }
        searched.push_str(&words.readings(&searched));
        self.index.add(&searched);
        self.places.push(Place { text, context, href });
    }

    /// What is found, the best first, one for each address.
    fn find(&self, wanted: &str) -> Vec<&Place> {
        let mut found: Vec<&Place> = Vec::new();
        for place in self.index.find(wanted).into_iter().filter_map(|hit| self.places.get(hit.at)) {
            if found.iter().all(|other| other.href != place.href) {
                found.push(place);
            }
        }
        found
    }
}

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
    text::{Key, Message, Part, Words, t},
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
    let library = StoredValue::new(None::<Library>);
    let found = RwSignal::new(None::<Vec<usize>>);
    let look = move |wanted: String| {
        let hits = (!wanted.trim().is_empty()).then(|| {
            library.update_value(|library| *library = Some(library.take().unwrap_or_else(|| Library::new(app))));
            library.with_value(|library| library.as_ref().map(|library| library.find(&wanted)).unwrap_or_default())
        });
        app.searched.set(wanted);
        found.set(hits);
    };
    // What was typed before a result was opened, or before the page had come to life.
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            look(screen::field(FIELD));
        }
    });
    let told = live(move || {
        found.with(|found| {
            all(found.as_ref().map(|found| {
                let count = found.len();
                let number = i64::try_from(count).unwrap_or(i64::MAX);
                app.text(match count {
                    0 => t::search::NOTHING.into(),
                    count if count > SHOWN => t::search::found_first(&count.to_string(), &SHOWN.to_string()),
                    _ => t::search::found(number),
                })
            }))
        })
    });
    let results = live(move || {
        found.with(|found| {
            let shown: Vec<usize> = found.iter().flatten().take(SHOWN).copied().collect();
            let rows = library.with_value(|library| {
                shown.iter().filter_map(|at| Some(library.as_ref()?.places.get(*at)?.row(app))).collect::<Vec<_>>()
            });
            all((!rows.is_empty()).then(|| el("ul").class("rows").with(rows)))
        })
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
        .on("input", move |_| look(screen::field(FIELD)));
    el("form")
        .class("search")
        .attr("role", "search")
        .on("submit", |event| event.prevent_default())
        .with(el("h2").with(el("label").attr("for", FIELD).with(app.text(t::search::LABEL))))
        .with(el("p").class("hint").id("search-hint").with(app.text(t::search::HINT)))
        .with(input)
        .with(el("p").class("search-told").attr("role", "status").with(told))
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
            for part in words.parts(*key) {
                match part {
                    Part::Plain(text) => searched.push_str(&text),
                    Part::Japanese(name) => searched.push_str(&[name.written, name.kana, name.romaji].join(" ")),
                }
            }
        }
        self.index.add(&searched);
        self.places.push(Place { text, context, href });
    }

    /// What is found, the best first, one for each address.
    fn find(&self, wanted: &str) -> Vec<usize> {
        let mut found: Vec<(usize, &str)> = Vec::new();
        for hit in self.index.find(wanted) {
            let Some(place) = self.places.get(hit.at) else { continue };
            if found.iter().all(|(_, href)| *href != place.href) {
                found.push((hit.at, &place.href));
            }
        }
        found.into_iter().map(|(at, _)| at).collect()
    }
}

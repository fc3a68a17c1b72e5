//! Everything that can be found by searching, written into a file when the site is built: a phone that searches fetches
//! it, and no other does.
//!
//! What comes first here comes first among results that fit alike: names before statements before facts.

use crate::{
    procedures::{self, Section},
    rules::{
        cite::{FACTS, NOTICES},
        flow,
        letter::LETTERS,
        search::{JAPANESE, Place},
    },
    text::{Key, Message, Part, Words, t},
    web::{
        components::say::at_address,
        page::{App, Page},
        pages::letters,
    },
};

/// The file of a language.
#[must_use]
pub fn file(words: &Words) -> String {
    let mut library = Library { words, lines: String::new() };
    for procedure in procedures::ALL {
        let guide = Page::Guide(procedure).slug();
        library.add("", &[procedure.title, procedure.summary], t::search::GUIDE, guide.clone());
        for wizard in procedure.wizards {
            let page = Page::Wizard(procedure, wizard).slug();
            library.add("", &[wizard.title, wizard.description], library.questions(procedure.title), page);
        }
        for section in procedure.guide {
            library.add("", &[section.title], library.part(procedure.title), part(&guide, section));
        }
    }
    for page in Page::all().into_iter().filter(|page| page.app() != App::Guidance) {
        library.add("", &[page.title_key(), page.description_key()], t::search::TOOL, page.slug());
    }
    for letter in LETTERS {
        let about: Vec<Key> = std::iter::once(letter.title).chain(letter.about.iter().map(|(key, _)| *key)).collect();
        let address = format!("{}#{}", Page::Letters.slug(), letters::fragment(letter));
        library.add("", &about, t::letters::PAGE_TITLE, address);
    }
    for procedure in procedures::ALL {
        let guide = Page::Guide(procedure).slug();
        for section in procedure.guide {
            let texts = section.points.iter().map(|point| point.text).chain(section.ticks.iter().map(|item| item.text));
            for text in texts {
                library.add("", &[text], library.part(procedure.title), part(&guide, section));
            }
        }
        for wizard in procedure.wizards {
            let page = Page::Wizard(procedure, wizard).slug();
            for outcome in flow::outcomes(wizard) {
                let texts = [outcome.text, outcome.detail];
                library.add("", &texts, library.questions(procedure.title), page.clone());
            }
        }
    }
    for statement in FACTS.iter().chain(NOTICES) {
        let context = t::search::fact(statement.id, &words.text(statement.source.title));
        library.add(statement.id, &[statement.text], context, format!("{}#{}", Page::Sources.slug(), statement.id));
    }
    library.lines
}

fn part(guide: &str, section: &Section) -> String {
    format!("{guide}#{}", section.id)
}

struct Library<'a> {
    words: &'a Words,
    lines: String,
}

impl Library<'_> {
    fn questions(&self, procedure: Key) -> Message {
        t::search::questions(&self.words.text(procedure))
    }

    fn part(&self, procedure: Key) -> Message {
        t::search::guide_part(&self.words.text(procedure))
    }

    /// Adds a place by a number and the texts that it is found by. The first text is the one that is shown.
    fn add(&mut self, number: &str, texts: &[Key], context: impl Into<Message>, address: String) {
        let words = self.words;
        let Some((first, others)) = texts.split_first() else { return };
        let mut also = number.to_owned();
        for key in others {
            also.push('\n');
            also.push_str(&words.text(*key));
        }
        let readings = words.readings(&format!("{} {also}", words.text(*first)));
        also.push_str(&readings);
        let place = Place { address, text: self.shown(*first), context: words.text(context), also };
        self.lines.push_str(&place.line());
        self.lines.push('\n');
    }

    /// A text with its Japanese names marked.
    fn shown(&self, key: Key) -> String {
        let (from, to) = JAPANESE;
        let part = |part| match part {
            Part::Plain(text) => bare(&text),
            Part::Japanese(spelling) => format!("{from}{}{to}", spelling.written),
        };
        self.words.parts(key).into_iter().map(part).collect()
    }
}
/// A text with its addresses as mere words: it stands inside a link.
fn bare(text: &str) -> String {
    at_address(text)
        .map_or_else(|| text.to_owned(), |(before, address, after)| format!("{before}{address}{}", bare(after)))
}

//! The pages and their addresses. One list serves links, prerendering, the site map and the browser tests.

use crate::{
    procedures::{self, Procedure},
    rules::flow::Wizard,
    text::{Key, LANGUAGES, Language, Words, t},
};

/// One of the programs that bring pages to life. Each is a module of its own, so that a phone does not download every
/// tool in order to answer a wizard's questions, or to read a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum App {
    /// Home, the guides and the wizards.
    Guidance,
    /// Statuses, what is kept of them, and letters.
    Tools,
    /// The check of addresses.
    Address,
    /// The check of a signature's picture.
    Signature,
}

impl App {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Guidance, Self::Tools, Self::Address, Self::Signature];

    /// The name of its program, and of its files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Guidance => "tebiki",
            Self::Tools => "tools",
            Self::Address => "address",
            Self::Signature => "signature",
        }
    }

    /// The name of the style sheet that its pages need beside the common one.
    #[must_use]
    pub fn style(self) -> &'static str {
        match self {
            Self::Guidance => "tebiki.css",
            Self::Tools | Self::Address | Self::Signature => "tools.css",
        }
    }
}

/// A page.
#[derive(Debug, Clone, Copy)]
pub enum Page {
    /// What Tebiki is for.
    Home,
    /// The guide of a procedure.
    Guide(&'static Procedure),
    /// A wizard of a procedure.
    Wizard(&'static Procedure, &'static Wizard),
    /// Reading a tracking number.
    Status,
    /// Checking a delivery address.
    Address,
    /// Papers in Japanese to fill in.
    Letters,
    /// Checking and mending the picture of a signature.
    Signature,
    /// What a person keeps on the device.
    Saved,
    /// Language, status backend, kept data.
    Settings,
    /// Every fact and where it comes from.
    Sources,
    /// Privacy, and how far to rely on it.
    About,
    /// For every address at which there is nothing.
    NotFound,
}

impl Page {
    /// Every page that has an address of its own.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let procedures = procedures::ALL.iter().flat_map(|procedure| {
            let wizards = procedure.wizards.iter().map(|wizard| Self::Wizard(procedure, wizard));
            std::iter::once(Self::Guide(procedure)).chain(wizards)
        });
        std::iter::once(Self::Home)
            .chain(procedures)
            .chain([Self::Status, Self::Address, Self::Letters, Self::Signature, Self::Saved, Self::Settings])
            .chain([Self::Sources, Self::About])
            .collect()
    }

    /// Which program brings it to life.
    #[must_use]
    pub fn app(self) -> App {
        match self {
            Self::Status | Self::Letters | Self::Saved | Self::Settings => App::Tools,
            Self::Address => App::Address,
            Self::Signature => App::Signature,
            _ => App::Guidance,
        }
    }

    /// The page's address without its language: `express-issuance/eligibility/`, empty for home.
    #[must_use]
    pub fn slug(self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Guide(procedure) => format!("{}/", procedure.id),
            Self::Wizard(procedure, wizard) => format!("{}/{}/", procedure.id, wizard.id),
            Self::Status => "status/".to_owned(),
            Self::Address => "address/".to_owned(),
            Self::Letters => "letters/".to_owned(),
            Self::Signature => "signature/".to_owned(),
            Self::Saved => "saved/".to_owned(),
            Self::Settings => "settings/".to_owned(),
            Self::Sources => "sources/".to_owned(),
            Self::About => "about/".to_owned(),
            Self::NotFound => "404.html".to_owned(),
        }
    }

    /// The page's address: `/en/status/`.
    #[must_use]
    pub fn path(self, language: &Language) -> String {
        format!("/{}/{}", language.code, self.slug())
    }

    /// The language and the page of an address; an unknown language is the first one.
    #[must_use]
    pub fn at(path: &str) -> (&'static Language, Self) {
        let mut parts = path.trim_start_matches('/').splitn(2, '/');
        let language = parts.next().and_then(Language::of);
        let slug = parts.next().unwrap_or_default();
        let slug = slug.strip_suffix("index.html").unwrap_or(slug);
        let slug = if slug.is_empty() || slug.ends_with('/') { slug.to_owned() } else { format!("{slug}/") };
        let page = Self::all().into_iter().find(|page| page.slug() == slug).filter(|_| language.is_some());
        let first = LANGUAGES.first().unwrap_or(&Language { code: "", name: "" });
        (language.unwrap_or(first), page.unwrap_or(Self::NotFound))
    }

    /// The packs of words that it needs beside the one that every page needs.
    #[must_use]
    pub fn packs(self) -> Vec<&'static str> {
        match self {
            Self::Guide(procedure) | Self::Wizard(procedure, _) => vec![procedure.id],
            Self::Sources => procedures::ALL.iter().map(|procedure| procedure.id).collect(),
            Self::Address => vec!["address", "address-findings"],
            // The rules are those of the guide.
            Self::Signature => vec!["signature", "passport-renewal"],
            Self::About => vec!["about"],
            Self::Letters => vec!["letters"],
            // The procedures' packs hold the wording of the facts that a status rests on.
            Self::Status => {
                vec!["fetch", "saved", "status", "status-meanings", "visa-passport-return", "passport-renewal"]
            }
            Self::Saved => vec!["fetch", "saved", "status-meanings", "letters"],
            Self::Settings => vec!["fetch", "saved", "settings"],
            Self::Home | Self::NotFound => Vec::new(),
        }
    }

    /// The page's own title, without the site's name.
    #[must_use]
    pub fn title(self, words: &Words) -> String {
        words.text(self.title_key())
    }

    /// The message of its title.
    #[must_use]
    pub fn title_key(self) -> Key {
        match self {
            Self::Home => t::home::PAGE_TITLE,
            Self::Guide(procedure) => procedure.title,
            Self::Wizard(_, wizard) => wizard.title,
            Self::Status => t::status::PAGE_TITLE,
            Self::Address => t::address::PAGE_TITLE,
            Self::Letters => t::letters::PAGE_TITLE,
            Self::Signature => t::signature::PAGE_TITLE,
            Self::Saved => t::saved::PAGE_TITLE,
            Self::Settings => t::settings::PAGE_TITLE,
            Self::Sources => t::sources_page::PAGE_TITLE,
            Self::About => t::about::PAGE_TITLE,
            Self::NotFound => t::not_found::PAGE_TITLE,
        }
    }

    /// The title as the window shows it.
    #[must_use]
    pub fn window_title(self, words: &Words) -> String {
        words.text(t::common::page_title(&words.text(t::common::BRAND), &self.title(words)))
    }

    /// One sentence for search engines and link previews.
    #[must_use]
    pub fn description(self, words: &Words) -> String {
        words.text(self.description_key())
    }

    /// The message of that sentence.
    #[must_use]
    pub fn description_key(self) -> Key {
        match self {
            Self::Home => t::home::PAGE_DESCRIPTION,
            Self::Guide(procedure) => procedure.summary,
            Self::Wizard(_, wizard) => wizard.description,
            Self::Status => t::status::PAGE_DESCRIPTION,
            Self::Address => t::address::PAGE_DESCRIPTION,
            Self::Letters => t::letters::PAGE_DESCRIPTION,
            Self::Signature => t::signature::PAGE_DESCRIPTION,
            Self::Saved => t::saved::PAGE_DESCRIPTION,
            Self::Settings => t::settings::PAGE_DESCRIPTION,
            Self::Sources => t::sources_page::PAGE_DESCRIPTION,
            Self::About => t::about::PAGE_DESCRIPTION,
            Self::NotFound => t::not_found::PAGE_DESCRIPTION,
        }
    }
}

impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        self.slug() == other.slug()
    }
}

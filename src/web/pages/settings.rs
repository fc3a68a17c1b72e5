//! Settings: the language, who is asked about statuses, and what is kept on this device.
//!
//! For assistive technology: radio buttons in a named group; each error belongs to its field; what was saved is
//! announced.

use crate::{
    ports::{screen, status_source, storage::Store},
    rules::lookup::{Backend, Choice, Kind, config::BadAddress},
    text::{Key, LANGUAGES, Message, t},
    web::{
        app::{CHOSEN_LANGUAGE, Tebiki},
        components::{
            kept::{Kept, Shelved},
            source::{Asked, Source, host},
        },
        html::{Html, all, el, live},
        page::Page,
        pages::saved,
    },
};
use leptos::prelude::*;

const WHO: &str = "backend";
const SITE: &str = "site";
const NOBODY: &str = "none";
const OWN: &str = "own";
const KIND: &str = "backend-kind";
const ADDRESS: &str = "backend-address";

/// Shows the page.
#[must_use]
pub fn settings(app: Tebiki) -> AnyView {
    let source = Source::start(app);
    let kept = Kept::open(app);
    let backend = live(move || all(backend(app, source)));
    let count = live(move || {
        all(match kept.shelf.get() {
            Shelved::Here(shelf) => {
                let count = i64::try_from(shelf.items.len()).unwrap_or(i64::MAX);
                let link = el("a").attr("href", app.path(Page::Saved)).with(app.text(t::settings::DATA_OPEN));
                Some(el("p").with(app.text(t::settings::data_count(count))).with(" ").with(link))
            }
            Shelved::Refused => Some(el("p").with(app.text(t::saved::REFUSED))),
            Shelved::NotYet => None,
        })
    });
    el("article")
        .class("settings")
        .with(app.title(t::settings::HEADING))
        .with(el("p").class("notice without-script").with(app.text(t::settings::WITHOUT_SCRIPT)))
        .with(languages(app))
        .with(
            el("section")
                .with(el("h2").with(app.text(t::settings::BACKEND_HEADING)))
                .with(el("p").with(app.text(t::settings::BACKEND_INTRO)))
                .with(backend),
        )
        .with(el("section").with(el("h2").with(app.text(t::settings::DATA_HEADING))).with(count))
        .with(kept.announced())
        .with(saved::data(app, kept))
        .view()
}

fn languages(app: Tebiki) -> Html {
    let links = LANGUAGES.iter().map(|language| {
        let here = language == app.language();
        let remember = move |_| {
            // Where the browser refuses, the address still says which language it is.
            let _ = Store::Device.set(CHOSEN_LANGUAGE, language.code);
        };
        let link = el("a")
            .class("row-link")
            .attr("href", Page::Settings.path(language))
            .attr("lang", language.code)
            .attr("hreflang", language.code)
            .attr_if("aria-current", here.then(|| "true".to_owned()))
            .on("click", remember)
            .with(language.name);
        el("li").with(link)
    });
    el("section")
        .with(el("h2").with(app.text(t::settings::LANGUAGE_HEADING)))
        .with(el("ul").class("rows").with(links.collect::<Vec<_>>()))
}

fn backend(app: Tebiki, source: Source) -> Option<Html> {
    let setting = match source.asked.get() {
        Asked::NotYet => return None,
        Asked::NoConfig => return Some(el("p").with(app.text(t::fetch::NO_CONFIG))),
        Asked::Known(setting) => setting,
    };
    let wrong = RwSignal::new(None::<Key>);
    let said = RwSignal::new(None::<Message>);
    let site = setting.config.backend.as_ref().map(host);
    let open = setting.config.others_allowed;
    let (own_kind, own_address) = match &setting.choice {
        Choice::Own(backend) => (backend.kind, backend.address().to_owned()),
        _ => (Kind::Tebiki, String::new()),
    };
    let chosen = match &setting.choice {
        Choice::Nothing => NOBODY,
        Choice::Own(_) if open => OWN,
        _ => SITE,
    };
    let radio = |value: &'static str, text: String| {
        let id = format!("{WHO}-{value}");
        let input = el("input")
            .id(id.clone())
            .attr("type", "radio")
            .attr("name", WHO)
            .attr("value", value)
            .flag("checked", value == chosen);
        el("div").class("choice").with(input).with(el("label").attr("for", id).with(text))
    };
    let submit = move |event: leptos::ev::Event| {
        event.prevent_default();
        wrong.set(None);
        let choice = match screen::chosen(WHO).as_deref() {
            Some(NOBODY) => Ok(Choice::Nothing),
            Some(OWN) => {
                let kind = screen::chosen(KIND).and_then(|kind| Kind::of(&kind)).unwrap_or(Kind::Tebiki);
                Backend::of_person(kind, &screen::field(ADDRESS)).map(Choice::Own)
            }
            _ => Ok(Choice::Site),
        };
        let choice = match choice {
            Ok(choice) => choice,
            Err(error) => {
                wrong.set(Some(match error {
                    BadAddress::Empty => t::settings::ADDRESS_EMPTY,
                    BadAddress::NotSecure => t::settings::ADDRESS_NOT_SECURE,
                    BadAddress::NotAnAddress => t::settings::ADDRESS_WRONG,
                }));
                said.set(None);
                return screen::focus(ADDRESS);
            }
        };
        let asked = source.asked.with_untracked(|asked| match asked {
            Asked::Known(setting) => setting.config.chosen(&choice),
            _ => None,
        });
        said.set(Some(match (status_source::choose(&choice), asked) {
            (Err(_), _) => t::settings::NOT_SAVED.into(),
            (Ok(()), Some(backend)) => t::settings::saved(&host(&backend)),
            (Ok(()), None) => t::settings::SAVED_NONE.into(),
        }));
    };
    let site_text = site
        .map_or_else(|| app.text(t::settings::BACKEND_SITE_NONE), |host| app.text(t::settings::backend_site(&host)));
    let own = if open {
        vec![radio(OWN, app.text(t::settings::BACKEND_OWN)), own(app, own_kind, &own_address, wrong)]
    } else {
        vec![el("p").class("hint").with(app.text(t::settings::BACKEND_CLOSED))]
    };
    let announced = live(move || all(said.get().map(|said| app.text(said))));
    Some(
        el("form")
            .flag("novalidate", true)
            .on("submit", submit)
            .with(
                el("fieldset")
                    .class("choices")
                    .with(el("legend").class("visually-hidden").with(app.text(t::settings::BACKEND_HEADING)))
                    .with(radio(SITE, site_text))
                    .with(radio(NOBODY, app.text(t::settings::BACKEND_NONE)))
                    .with(own),
            )
            .with(el("p").with(app.button("button", "submit", t::settings::SAVE)))
            .with(el("p").class("done").attr("role", "status").with(announced)),
    )
}

/// The address of a backend of the person's own.
fn own(app: Tebiki, kind: Kind, address: &str, wrong: RwSignal<Option<Key>>) -> Html {
    let kinds = Kind::ALL.map(|each| {
        let name = match each {
            Kind::Tebiki => t::settings::KIND_TEBIKI,
            Kind::RssHub => t::settings::KIND_RSSHUB,
        };
        let id = format!("{KIND}-{}", each.id());
        let input = el("input")
            .id(id.clone())
            .attr("type", "radio")
            .attr("name", KIND)
            .attr("value", each.id())
            .flag("checked", each == kind);
        el("div").class("choice").with(input).with(el("label").attr("for", id).with(app.text(name)))
    });
    let error = live(move || all(wrong.get().map(|text| app.text(text))));
    let field = el("input")
        .id(ADDRESS)
        .attr("type", "url")
        .attr("inputmode", "url")
        .attr("autocomplete", "off")
        .attr("value", address)
        .attr("aria-describedby", "address-hint address-error")
        .live_attr("aria-invalid", move || wrong.get().map(|_| "true".to_owned()));
    el("div")
        .class("own-backend")
        .with(el("p").class("hint").with(app.text(t::settings::OWN_WARNING)))
        .with(
            el("fieldset")
                .class("choices")
                .with(el("legend").with(app.text(t::settings::KIND_LABEL)))
                .with(Vec::from(kinds)),
        )
        .with(el("label").attr("for", ADDRESS).with(app.text(t::settings::ADDRESS_LABEL)))
        .with(el("p").class("hint").id("address-hint").with(app.text(t::settings::ADDRESS_HINT)))
        .with(el("p").class("field-error").id("address-error").attr("role", "alert").with(error))
        .with(field)
}

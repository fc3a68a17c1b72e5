//! The form: the kind of place, the address whole and field by field, names and numbers.

use super::{desk::Desk, field_name, findings::ANSWER, kind_name};
use crate::{
    ports::screen,
    rules::{
        address::{Address, Dwelling, Field, Fields, Form, Kind, place_of, with_area},
        passport::Name,
    },
    text::{Key, t},
    web::html::{Html, all, el, live},
};
use leptos::prelude::*;

const KIND: &str = "kind";
/// The id of the first kind of place.
pub(super) const FIRST_KIND: &str = "kind-home";
const DWELLING: &str = "dwelling";
const NAMEPLATE: &str = "nameplate";
const WHOLE: &str = "address-whole";
const MRZ: &str = "address-mrz";
const NUMBER: &str = "address-passport-number";
const PASSPORT_NUMBER: &str = "number-in-passport";
const CERTIFICATE: &str = "address-certificate";
const FIRST: &str = "name-first";
const MIDDLE: &str = "name-middle";
const LAST: &str = "name-last";
const GIVEN: &str = "passport-given";
const SURNAME: &str = "passport-surname";
const BRING_BACK: &str = "bring-back";

/// The kinds that are offered; which home it is comes second.
const KINDS: [(&str, Kind); 6] = [
    ("home", Kind::Home(Dwelling::Unknown)),
    ("office", Kind::Office),
    ("school", Kind::School),
    ("hotel", Kind::Hotel),
    ("somebody", Kind::SomebodyElse(Dwelling::Unknown)),
    ("post-office", Kind::PostOffice),
];

/// What is kept in the tab: everything but what identifies a passport.
const SEPARATOR: char = '\u{1e}';

/// What was entered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Entered {
    pub kind: Option<Kind>,
    pub form: Form,
}

impl Entered {
    /// Reads the form; the address from its fields, or whole.
    pub(super) fn read(by_fields: bool) -> Self {
        let field = screen::field;
        let address = if by_fields {
            let mut fields = Fields::default();
            for (each, _) in Fields::default().entries() {
                if let Some(entry) = fields.entry(each) {
                    *entry = field(&id_of(each));
                }
            }
            Address::Fields(Box::new(fields))
        } else {
            Address::Whole(field(WHOLE))
        };
        let form = Form {
            address,
            name: Name { first: field(FIRST), middle: field(MIDDLE), last: field(LAST) },
            passport_name: Name { first: field(GIVEN), middle: String::new(), last: field(SURNAME) },
            number: field(NUMBER),
            passport_number: field(PASSPORT_NUMBER),
            mrz: field(MRZ),
            nameplate: screen::chosen(NAMEPLATE).map(|answer| answer == "yes"),
            residence_certificate: Some(field(CERTIFICATE)).filter(|text| !text.trim().is_empty()).map(Address::Whole),
        };
        let kind = screen::chosen(KIND).and_then(|id| Kind::named(&id));
        let dwelling = match screen::chosen(DWELLING).as_deref() {
            Some("house") => Dwelling::House,
            Some("apartment") => Dwelling::Apartment,
            _ => Dwelling::Unknown,
        };
        let kind = kind.map(|kind| match kind {
            Kind::Home(_) => Kind::Home(dwelling),
            Kind::SomebodyElse(_) => Kind::SomebodyElse(dwelling),
            other => other,
        });
        Self { kind, form }
    }

    /// Puts it into the form.
    pub(super) fn write(&self) {
        let (kind, dwelling) = match self.kind {
            Some(Kind::Home(dwelling)) => ("home", dwelling),
            Some(Kind::SomebodyElse(dwelling)) => ("somebody", dwelling),
            Some(kind) => (kind.id(), Dwelling::Unknown),
            None => ("", Dwelling::Unknown),
        };
        screen::choose(KIND, kind);
        screen::choose(
            DWELLING,
            match dwelling {
                Dwelling::House => "house",
                Dwelling::Apartment => "apartment",
                Dwelling::Unknown => "",
            },
        );
        let form = &self.form;
        match &form.address {
            Address::Whole(text) => write_whole(text),
            Address::Fields(fields) => write_fields(fields),
        }
        if form.address.text().is_empty() {
            write_fields(&Fields::default());
        }
        for (id, text) in [
            (FIRST, &form.name.first),
            (MIDDLE, &form.name.middle),
            (LAST, &form.name.last),
            (GIVEN, &form.passport_name.first),
            (SURNAME, &form.passport_name.last),
            (NUMBER, &form.number),
            (PASSPORT_NUMBER, &form.passport_number),
            (MRZ, &form.mrz),
        ] {
            screen::set_field(id, text);
        }
        screen::choose(
            NAMEPLATE,
            match form.nameplate {
                Some(true) => "yes",
                Some(false) => "no",
                None => "",
            },
        );
        screen::set_field(CERTIFICATE, &form.residence_certificate.as_ref().map(Address::text).unwrap_or_default());
    }

    /// Whether nothing was entered that could be checked.
    pub(super) fn is_blank(&self) -> bool {
        self.form == Form { address: self.form.address.clone(), nameplate: self.form.nameplate, ..Form::default() }
            && self.form.address.text().trim().is_empty()
    }

    /// What identifies a passport, which is never kept; none where nothing of it was entered.
    pub(super) fn secrets(&self) -> Option<String> {
        let secrets = [&self.form.number, &self.form.passport_number, &self.form.mrz];
        let entered = secrets.iter().any(|secret| !secret.trim().is_empty());
        entered.then(|| secrets.map(|secret| secret.replace(SEPARATOR, " ")).join(&SEPARATOR.to_string()))
    }

    /// The same with what identifies a passport; without it where that is of another form.
    pub(super) fn with_secrets(mut self, text: &str) -> Self {
        if let [number, passport_number, mrz] = text.split(SEPARATOR).collect::<Vec<_>>().as_slice() {
            let form = &mut self.form;
            (form.number, form.passport_number, form.mrz) =
                ((*number).to_owned(), (*passport_number).to_owned(), (*mrz).to_owned());
        }
        self
    }

    /// As it is kept in the tab.
    pub(super) fn written(&self) -> String {
        let form = &self.form;
        let mut parts = vec![
            self.kind.map_or("", Kind::id).to_owned(),
            match form.nameplate {
                Some(true) => "yes",
                Some(false) => "no",
                None => "",
            }
            .to_owned(),
            form.name.first.clone(),
            form.name.middle.clone(),
            form.name.last.clone(),
            form.passport_name.first.clone(),
            form.passport_name.last.clone(),
            form.residence_certificate.as_ref().map(Address::text).unwrap_or_default(),
        ];
        match &form.address {
            Address::Whole(text) => parts.push(text.clone()),
            Address::Fields(fields) => parts.extend(fields.entries().map(|(_, text)| text.to_owned())),
        }
        parts.iter().map(|part| part.replace(SEPARATOR, " ")).collect::<Vec<_>>().join(&SEPARATOR.to_string())
    }

    /// What was kept in the tab; nothing where it is of another form.
    pub(super) fn parse(text: &str) -> Self {
        let parts: Vec<&str> = text.split(SEPARATOR).collect();
        let [kind, nameplate, first, middle, last, given, surname, certificate, address @ ..] = parts.as_slice() else {
            return Self::default();
        };
        let address = match address {
            [whole] => Address::Whole((*whole).to_owned()),
            several => {
                let mut fields = Fields::default();
                for ((field, _), text) in Fields::default().entries().into_iter().zip(several) {
                    if let Some(entry) = fields.entry(field) {
                        (*text).clone_into(entry);
                    }
                }
                Address::Fields(Box::new(fields))
            }
        };
        let owned = |text: &&str| (*text).to_owned();
        let form = Form {
            address,
            name: Name { first: owned(first), middle: owned(middle), last: owned(last) },
            passport_name: Name { first: owned(given), middle: String::new(), last: owned(surname) },
            nameplate: match *nameplate {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            residence_certificate: Some(owned(certificate)).filter(|text| !text.is_empty()).map(Address::Whole),
            ..Form::default()
        };
        Self { kind: Kind::named(kind), form }
    }
}

/// Puts an address into its one box.
pub(super) fn write_whole(text: &str) {
    screen::set_field(WHOLE, text);
}

/// Puts an address into its fields.
pub(super) fn write_fields(fields: &Fields) {
    for (field, text) in fields.entries() {
        screen::set_field(&id_of(field), text);
    }
}

/// The id of what is to be corrected.
pub(super) fn id_of(field: Field) -> String {
    match field {
        Field::Address => WHOLE.to_owned(),
        Field::Name => FIRST.to_owned(),
        Field::Nameplate => format!("{NAMEPLATE}-no"),
        field => format!("address-{}", field.id()),
    }
}

/// Shows the form.
pub(super) fn entry(desk: Desk) -> Html {
    let app = desk.app;
    let kinds = KINDS.map(|(id, kind)| radio(desk, KIND, id, kind_name(kind)));
    let dwellings = [
        radio(desk, DWELLING, "apartment", t::address::DWELLING_APARTMENT),
        radio(desk, DWELLING, "house", t::address::DWELLING_HOUSE),
    ];
    let is_home =
        move || desk.entered.with(|entered| matches!(entered.kind, Some(Kind::Home(_) | Kind::SomebodyElse(_))));
    let legend = |text| el("legend").with(el("h2").with(app.text(text)));
    let whole = el("div")
        .class("entry")
        .with(
            el("label")
                .attr("for", WHOLE)
                .with(el("span").class("entry-label").with(app.text(t::address::WHOLE_LABEL))),
        )
        .with(el("p").class("hint").id("whole-hint").with(app.text(t::address::WHOLE_HINT)))
        .with(
            area(WHOLE, "6")
                .class("grows")
                .attr("aria-describedby", "whole-hint")
                .attr("autocomplete", "off")
                .on("input", move |_| desk.typed(false)),
        );
    el("form")
        .class("address-form")
        .flag("novalidate", true)
        .attr("autocomplete", "off")
        .on("submit", move |event| {
            event.prevent_default();
            desk.read_now();
            screen::focus(ANSWER);
        })
        .with(el("fieldset").class("tiles").with(legend(t::address::KIND_HEADING)).with(choices(kinds)))
        .with(
            el("fieldset")
                .class("tiles")
                .live_attr("hidden", move || (!is_home()).then(String::new))
                .with(legend(t::address::DWELLING_HEADING))
                .with(choices(dwellings)),
        )
        .with(whole)
        .with(offers(desk))
        .with(by_fields(desk))
        .with(names(desk))
        .with(certificate(desk))
        .with(app.button("button check-now", "submit", t::address::CHECK))
        .with(clearing(desk))
}

/// Emptying the form, and bringing back what stood in it until something else is entered.
fn clearing(desk: Desk) -> Html {
    let app = desk.app;
    let has_cleared = Memo::new(move |_| desk.cleared.with(Option::is_some));
    let said = live(move || all(has_cleared.get().then(|| app.text(t::address::CLEARED))));
    let button = live(move || {
        all(if has_cleared.get() {
            app.button("button-second", "button", t::address::BRING_BACK).id(BRING_BACK).on("click", move |_| {
                desk.bring_back();
                screen::focus(WHOLE);
            })
        } else {
            app.button("link clear-all", "button", t::address::CLEAR).on("click", move |_| {
                if desk.clear() {
                    screen::focus_soon(BRING_BACK);
                }
            })
        })
    });
    el("div").class("clearing").with(el("p").attr("role", "status").with(said)).with(button)
}

fn choices<const N: usize>(rows: [Html; N]) -> Html {
    el("div").class("choices").with(Vec::from(rows))
}

fn radio(desk: Desk, name: &'static str, value: &'static str, text: Key) -> Html {
    let id = format!("{name}-{value}");
    let input = el("input")
        .attr("type", "radio")
        .id(id.clone())
        .attr("name", name)
        .attr("value", value)
        .on("change", move |_| desk.changed());
    el("div").class("choice").with(input).with(el("label").attr("for", id).with(desk.app.text(text)))
}

/// The places of a postal code, while the address has none.
fn offers(desk: Desk) -> Html {
    let app = desk.app;
    let offers = live(move || {
        let found = desk.found.get();
        all(found.filter(|found| !found.offers.is_empty()).map(|found| {
            let in_japanese = found.checked.parts.japanese
                || app.language().reads_kana()
                    && !found.entered.form.address.text().chars().any(|ch| ch.is_ascii_alphabetic());
            let buttons = found.offers.iter().map(|area| {
                let (area, entered) = (std::sync::Arc::clone(area), found.entered.clone());
                let place = place_of(&area, in_japanese);
                let take = move |_| {
                    let mut entered = entered.clone();
                    entered.form.address =
                        desk.postal.with_value(|postal| with_area(&entered.form.address, &area, in_japanese, postal));
                    desk.show(entered);
                    screen::focus(&id_of(Field::Block));
                };
                el("li").with(
                    el("button")
                        .class("button-second")
                        .attr("type", "button")
                        .on("click", take)
                        .with(app.text(t::address::offer_use(&place))),
                )
            });
            vec![
                el("p").class("entry-label").with(app.text(t::address::OFFER_HEADING)),
                el("ul").class("offers").with(buttons.collect::<Vec<_>>()),
            ]
        }))
    });
    el("div").class("entry").attr("aria-live", "polite").with(offers)
}

fn by_fields(desk: Desk) -> Html {
    let app = desk.app;
    let fields = Fields::default().entries().map(|(field, _)| {
        let input = input(&id_of(field)).on("input", move |_| desk.typed(true));
        labelled(desk, &id_of(field), field_name(field), input)
    });
    el("details")
        .class("fold")
        .with(el("summary").with(el("h2").with(app.text(t::address::FIELDS_HEADING))))
        .with(el("p").class("hint").with(app.text(t::address::FIELDS_HINT)))
        .with(el("div").class("grid").with(Vec::from(fields)))
}

fn names(desk: Desk) -> Html {
    let app = desk.app;
    let text = |id: &'static str, name| labelled(desk, id, name, input(id).on("input", move |_| desk.changed()));
    let group = |heading, fields: Vec<Html>| {
        el("fieldset")
            .with(el("legend").with(el("h3").with(app.text(heading))))
            .with(el("div").class("grid").with(fields))
    };
    let profile = vec![
        text(FIRST, t::address::FIRST),
        text(MIDDLE, t::address::MIDDLE),
        text(LAST, t::address::LAST),
        text(NUMBER, t::address::NUMBER),
    ];
    let passport = vec![
        text(GIVEN, t::address::GIVEN),
        text(SURNAME, t::address::SURNAME),
        text(PASSPORT_NUMBER, t::address::NUMBER),
    ];
    let mrz = el("div")
        .class("entry")
        .with(el("label").attr("for", MRZ).with(app.text(t::address::MRZ_LABEL)))
        .with(el("p").class("hint").id("mrz-hint").with(app.text(t::address::MRZ_HINT)))
        .with(
            // On the narrowest screens each line takes two.
            area(MRZ, "4")
                .class("mrz")
                .attr("aria-describedby", "mrz-hint")
                .attr("translate", "no")
                .on("input", move |_| desk.changed()),
        );
    let nameplate =
        el("fieldset").with(el("legend").with(el("h3").with(app.text(t::address::NAMEPLATE_HEADING)))).with(choices([
            radio(desk, NAMEPLATE, "yes", t::address::NAMEPLATE_YES),
            radio(desk, NAMEPLATE, "no", t::address::NAMEPLATE_NO),
        ]));
    el("details")
        .class("fold")
        .with(el("summary").with(el("h2").with(app.text(t::address::NAMES_HEADING))))
        .with(el("p").class("hint").with(app.text(t::address::NAMES_HINT)))
        .with(group(t::address::PROFILE_HEADING, profile))
        .with(group(t::address::PASSPORT_HEADING, passport))
        .with(mrz)
        .with(el("p").class("hint").with(app.text(t::address::NEVER_KEPT)))
        .with(nameplate)
}

fn certificate(desk: Desk) -> Html {
    let app = desk.app;
    el("details")
        .class("fold")
        .with(el("summary").with(el("h2").with(app.text(t::address::RETURN_HEADING))))
        .with(el("p").class("hint").id("return-hint").with(app.text(t::address::RETURN_HINT)))
        .with(
            el("div")
                .class("entry")
                .with(el("label").attr("for", CERTIFICATE).with(app.text(t::address::RETURN_LABEL)))
                .with(
                    area(CERTIFICATE, "3").attr("aria-describedby", "return-hint").on("input", move |_| desk.changed()),
                ),
        )
}

fn labelled(desk: Desk, id: &str, name: Key, input: Html) -> Html {
    el("div").class("entry").with(el("label").attr("for", id).with(desk.app.text(name))).with(input)
}

/// A field without a name, so that even without JavaScript nothing can get into an address.
fn input(id: &str) -> Html {
    el("input")
        .attr("type", "text")
        .id(id)
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("spellcheck", "false")
}

fn area(id: &str, rows: &str) -> Html {
    el("textarea").id(id).attr("rows", rows).attr("autocapitalize", "off").attr("spellcheck", "false")
}

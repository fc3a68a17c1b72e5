//! Checking a delivery address: what is missing in it, in the names and in the passport number, while one types.
//!
//! For assistive technology: native fields with labels and hints; one sentence that says how it stands is announced,
//! and nothing else; every finding says its severity in words and leads to its field.

mod desk;
mod entry;
mod findings;
mod keep;
mod list;
mod result;

use crate::{
    rules::postal,
    text::{Key, t},
    web::{
        app::Tebiki,
        components::say::say,
        html::{Html, el},
    },
};
use desk::Desk;
use leptos::prelude::*;

/// What is looked for, for those who read the page without JavaScript.
const LOOKED_FOR: [Key; 14] = [
    t::address_findings::POSTAL_CODE_MISSING,
    t::address_findings::PREFECTURE_MISSING,
    t::address_findings::BLOCK_MISSING,
    t::address_findings::ROOM_MISSING,
    t::address_findings::COMPANY_MISSING,
    t::address_findings::OFFICE_BUILDING_MISSING,
    t::address_findings::FLOOR_MISSING,
    t::address_findings::DEPARTMENT_MISSING,
    t::address_findings::HOTEL_MISSING,
    t::address_findings::CARE_OF_MISSING,
    t::address_findings::KYOKU_DOME_MISSING,
    t::address_findings::NAME_IN_OTHER_SCRIPT,
    t::address_findings::NAME_MIDDLE_MISSING,
    t::address_findings::NAMEPLATE,
];

/// Shows the page.
#[must_use]
pub fn address(app: Tebiki) -> AnyView {
    let desk = Desk::new(app);
    desk.start();
    el("article")
        .class("address")
        .with(app.title(t::address::HEADING))
        .with(el("p").class("lead").with(app.text(t::address::LEAD)))
        .with(without_script(app))
        .with(entry::entry(desk))
        .with(findings::findings(desk))
        .with(result::result(desk))
        .with(list::list(desk))
        .with(keep::keep(desk))
        .with(el("p").class("hint private-line").with(app.text(t::address::PRIVATE)))
        .with(el("p").class("hint").with(app.text(t::address::data_date(&app.words.month(postal::DATE)))))
        .view()
}

fn without_script(app: Tebiki) -> Html {
    let rows = LOOKED_FOR.into_iter().map(|text| el("li").with(el("p").with(say(app.words, text))));
    el("div")
        .class("notice without-script")
        .with(el("p").with(app.text(t::address::WITHOUT_SCRIPT)))
        .with(el("ul").class("points").with(rows.collect::<Vec<_>>()))
}

/// The name of a field.
fn field_name(field: crate::rules::address::Field) -> Key {
    use crate::rules::address::Field;
    match field {
        Field::Address => t::address::FIELD_ADDRESS,
        Field::PostalCode => t::address::FIELD_POSTAL_CODE,
        Field::Prefecture => t::address::FIELD_PREFECTURE,
        Field::City => t::address::FIELD_CITY,
        Field::Town => t::address::FIELD_TOWN,
        Field::Block => t::address::FIELD_BLOCK,
        Field::Building => t::address::FIELD_BUILDING,
        Field::Floor => t::address::FIELD_FLOOR,
        Field::Room => t::address::FIELD_ROOM,
        Field::Organisation => t::address::FIELD_ORGANISATION,
        Field::Department => t::address::FIELD_DEPARTMENT,
        Field::CareOf => t::address::FIELD_CARE_OF,
        Field::Recipient => t::address::FIELD_RECIPIENT,
        Field::Name => t::address::FIELD_NAME,
        Field::Number => t::address::FIELD_PASSPORT_NUMBER,
        Field::Mrz => t::address::FIELD_MRZ,
        Field::Nameplate => t::address::FIELD_NAMEPLATE,
    }
}

/// The name of a kind of place.
fn kind_name(kind: crate::rules::address::Kind) -> Key {
    use crate::rules::address::Kind;
    match kind {
        Kind::Home(_) => t::address::KIND_HOME,
        Kind::Office => t::address::KIND_OFFICE,
        Kind::School => t::address::KIND_SCHOOL,
        Kind::Hotel => t::address::KIND_HOTEL,
        Kind::SomebodyElse(_) => t::address::KIND_SOMEBODY,
        Kind::PostOffice => t::address::KIND_POST_OFFICE,
    }
}

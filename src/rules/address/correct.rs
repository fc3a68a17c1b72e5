//! Puts a correction where it belongs: into the address as it was written, or into its field.

use super::{
    Address, Correction, Fields, Finding, Form, Parts, parse,
    rule::{self, Field},
};
use crate::rules::{
    passport,
    postal::{Area, Postal},
    romaji,
};

/// The form with one correction of a finding. `None` where a person has to put it in by hand.
#[must_use]
pub fn corrected(form: &Form, finding: &Finding, correction: &Correction, postal: &Postal) -> Option<Form> {
    let mut form = form.clone();
    if std::ptr::eq(finding.rule, &rule::RETURN_ADDRESS_DIFFERS) {
        form.address = form.residence_certificate.clone()?;
        return Some(form);
    }
    match correction.field {
        Field::Name => form.name = finding.name.clone()?,
        Field::Number => form.number.clone_from(&correction.text),
        Field::Mrz => form.mrz = passport::with_number(&form.mrz, &correction.text)?,
        Field::PostalCode | Field::Prefecture | Field::City | Field::Town => {
            form.address = in_address(&form.address, correction, postal)?;
        }
        _ => return None,
    }
    Some(form)
}

/// The address with the place of its postal code; where more than the code is written, in its fields.
#[must_use]
pub fn with_area(address: &Address, area: &Area, in_japanese: bool, postal: &Postal) -> Address {
    let parts = parse(address, postal);
    let mut fields = fields_of(address, &parts);
    let prefecture = area.city.prefecture();
    let romaji_city: Vec<String> = area.city.romaji().split(' ').map(str::to_owned).collect();
    fields.postal_code.clone_from(&area.code);
    if in_japanese {
        fields.prefecture = prefecture.map_or("", |known| known.name).to_owned();
        fields.city.clone_from(&area.city.name);
        fields.town.clone_from(&area.town);
    } else {
        fields.prefecture = prefecture.map_or("", |known| known.romaji).to_owned();
        fields.city = romaji_city.join(" ");
        fields.town = area.town_romaji();
    }
    Address::Fields(Box::new(fields))
}

fn in_address(address: &Address, correction: &Correction, postal: &Postal) -> Option<Address> {
    let parts = parse(address, postal);
    if let Address::Whole(text) = address
        && let Some(text) = in_text(text, &parts, correction)
    {
        return Some(Address::Whole(text));
    }
    let mut fields = fields_of(address, &parts);
    let entry = match correction.field {
        // A city is offered with its prefecture.
        Field::City => {
            fields.prefecture.clear();
            &mut fields.city
        }
        field => fields.entry(field)?,
    };
    entry.clone_from(&correction.text);
    Some(Address::Fields(Box::new(fields)))
}

/// Where what is to be replaced stands in the text as it was found, or where something has to be added to it.
fn in_text(text: &str, parts: &Parts, correction: &Correction) -> Option<String> {
    let (field, instead) = (correction.field, correction.text.as_str());
    if let Some(found) = &correction.instead_of {
        let plain = found.replace('-', "");
        let found =
            [found.as_str(), &plain].into_iter().find(|found| !found.is_empty() && text.matches(found).count() == 1)?;
        let (before, after) = text.split_once(found)?;
        // A city is offered with its prefecture, which takes the place of the one that stands before it.
        let before = match (field, parts.prefecture) {
            (Field::City, Some(written)) => before.trim_end().strip_suffix(written.name)?,
            _ => before,
        };
        return Some(format!("{before}{instead}{after}"));
    }
    match field {
        Field::PostalCode if parts.japanese => Some(format!("〒{instead}\n{text}")),
        Field::PostalCode => Some(format!("{}\n{instead}", text.trim_end())),
        Field::Prefecture if !parts.japanese => Some(format!("{}, {instead}", text.trim_end())),
        Field::Prefecture => {
            let city = parts.city.as_ref().map(|city| city.name.as_str())?;
            // A district may be left out: `虻田郡ニセコ町` is written as `ニセコ町`.
            let short = city.split_once('郡').map_or(city, |(_, rest)| rest);
            let at = text.find(city).or_else(|| text.find(short))?;
            let (before, after) = text.split_at_checked(at)?;
            Some(format!("{before}{instead}{after}"))
        }
        _ => None,
    }
}

fn fields_of(address: &Address, parts: &Parts) -> Fields {
    match address {
        Address::Fields(fields) => (**fields).clone(),
        Address::Whole(_) => Fields::from(parts),
    }
}

/// The town of an area with what it lies in, in one line, to be offered.
#[must_use]
pub fn place_of(area: &Area, in_japanese: bool) -> String {
    let prefecture = area.city.prefecture();
    let office = area.office.as_ref().map(|office| office.name.as_str());
    let building = area.building.as_ref().map(|building| match &building.floor {
        Some(floor) => format!("{} {floor}F", building.name),
        None => building.name.clone(),
    });
    let more = office.map(str::to_owned).or(building);
    if in_japanese {
        let name = prefecture.map_or("", |known| known.name);
        let more = more.map(|more| format!(" {more}")).unwrap_or_default();
        return format!("{name}{}{}{more}", area.city.name, area.town);
    }
    let mut city: Vec<String> = area.city.romaji().split(' ').map(str::to_owned).collect();
    city.reverse();
    let parts = more
        .map(|more| romaji::from_kana(&more))
        .into_iter()
        .chain([area.town_romaji()])
        .chain(city)
        .chain(prefecture.map(|known| known.romaji.to_owned()));
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

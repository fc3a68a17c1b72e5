//! Writes an address as it belongs on the envelope: a block in Japanese order, and one in romaji.

use super::{
    Block, KYOKU_DOME, Parts, Sort, Town,
    code::codes_of,
    is_japanese,
    names::{is_department, sort_of},
    rule::Field,
    spell::spelled,
};
use crate::rules::{
    postal::{City, Postal, Prefecture, hyphenated},
    romaji,
};

/// An address, line by line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AddressBlock {
    /// As on a Letter Pack: code, place, building, recipient. Empty where the place is not known in Japanese.
    pub japanese: Vec<String>,
    /// As in the profile's fields, the smallest first.
    pub romaji: Vec<String>,
    /// Whether something in the Japanese stays in Latin letters, as it was typed: how it is written cannot be known.
    pub keeps_latin: bool,
}

impl AddressBlock {
    /// Whether something in the romaji stays in Japanese, as it was typed: how a name is read cannot be known.
    #[must_use]
    pub fn keeps_japanese(&self) -> bool {
        self.romaji.iter().any(|line| line.chars().any(is_japanese))
    }
}

/// Writes the parts out. What postal data knows is written as it has it, everything else as it was entered; in the
/// romaji a building's name is spelled where all of it can be read.
///
/// `name` is to whom it is addressed where the parts do not say (VP-18: as in the passport).
#[must_use]
pub fn block(parts: &Parts, postal: &Postal, name: &str) -> AddressBlock {
    // Where the prefecture that is written is another than the city's, the city is meant.
    let prefecture = parts.city.as_ref().map_or(parts.prefecture, |city| city.prefecture());
    let code = parts.postal_code.clone().or_else(|| code_of(parts, postal));
    AddressBlock {
        japanese: japanese(parts, prefecture, code.as_deref(), name),
        romaji: latin(parts, prefecture, code.as_deref(), name),
        keeps_latin: keeps_latin(parts),
    }
}

/// Whether the Japanese block takes over from a text in Latin letters what has no Japanese in the postal data.
fn keeps_latin(parts: &Parts) -> bool {
    let town = parts.town.as_ref().map(|town| &town.name);
    let others =
        [&parts.unknown_city, &parts.street, &parts.section, &parts.building, &parts.department, &parts.care_of];
    let organisation = parts.organisation.as_ref().map(|organisation| &organisation.name);
    let mut texts = others.into_iter().flatten().chain(town).chain(organisation);
    !parts.japanese && texts.any(|text| text.chars().any(char::is_alphabetic) && !text.chars().any(is_japanese))
}

/// A part of an address that has no field of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Kyoto's street and direction, beside the town.
    Street,
    /// What stands between town and block.
    Section,
    /// 局留め, beside the post office.
    KyokuDome,
    /// What the hotel should know, beside the guest's name.
    Note,
}

/// A part that was understood, as it is shown on a labelled chip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Understood {
    /// Which part.
    pub field: Field,
    /// What of it, where several parts stand in one field.
    pub detail: Option<Detail>,
    /// In Japanese where it is known so, else as it was written.
    pub japanese: String,
    /// In romaji where that is known.
    pub romaji: Option<String>,
}

/// The parts that were understood, from the largest to the smallest.
#[must_use]
pub fn understood(parts: &Parts) -> Vec<Understood> {
    let prefecture = parts.prefecture;
    let city = parts.city.as_ref();
    let town = parts.town.as_ref();
    // A company or a hotel that takes it is named already.
    let host = parts.care_of.as_deref().filter(|_| !takes_it(parts));
    let all = [
        part(Field::PostalCode, parts.postal_code.as_deref().map(hyphenated), None),
        part(
            Field::Prefecture,
            prefecture.map(|known| known.name.to_owned()),
            prefecture.map(|known| known.romaji.to_owned()),
        ),
        part(Field::City, city.map(|city| city.name.clone()), city.map(|city| city_romaji(city))),
        detail(Field::Town, Detail::Street, parts.street.clone(), None),
        part(Field::Town, town.map(|town| town.japanese().to_owned()), town.and_then(Town::latin)),
        detail(Field::Town, Detail::Section, parts.section.clone(), None),
        part(Field::Block, block_japanese(parts), parts.block.as_ref().map(Block::romaji)),
        part(
            Field::Building,
            parts.building.clone(),
            parts.building.as_deref().map(|name| spelled(name, parts.town.as_ref())),
        ),
        part(
            Field::Floor,
            parts.floor.as_deref().map(floor_japanese),
            parts.floor.as_ref().map(|floor| format!("{floor}F")),
        ),
        part(
            Field::Room,
            parts.room.as_ref().map(|room| format!("{room}号室")),
            parts.room.as_ref().map(|room| format!("#{room}")),
        ),
        part(Field::Organisation, parts.organisation.as_ref().map(|organisation| organisation.name.clone()), None),
        detail(
            Field::Organisation,
            Detail::KyokuDome,
            parts.kyoku_dome.then(|| "局留め".to_owned()),
            Some(KYOKU_DOME.to_owned()),
        ),
        part(Field::Department, parts.department.clone(), None),
        part(Field::CareOf, host.map(|host| care_of_japanese(host, parts)), host.map(|host| format!("c/o {host}"))),
        part(Field::Recipient, parts.recipient.clone(), None),
        detail(Field::Recipient, Detail::Note, parts.note.clone(), None),
    ];
    all.into_iter().flatten().collect()
}

fn part(field: Field, japanese: Option<String>, romaji: Option<String>) -> Option<Understood> {
    Some(Understood { field, detail: None, japanese: japanese?, romaji })
}

fn detail(field: Field, detail: Detail, japanese: Option<String>, romaji: Option<String>) -> Option<Understood> {
    Some(Understood { field, detail: Some(detail), japanese: japanese?, romaji })
}

/// The one code that the town has, where it has one.
fn code_of(parts: &Parts, postal: &Postal) -> Option<String> {
    match codes_of(parts, postal).as_slice() {
        [code] => Some(code.clone()),
        _ => None,
    }
}

fn japanese(parts: &Parts, prefecture: Option<&Prefecture>, code: Option<&str>, name: &str) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(code.map(|code| format!("〒{}", hyphenated(code))));
    let mut place = String::new();
    place.push_str(prefecture.map_or("", |prefecture| prefecture.name));
    let unknown = parts.unknown_city.as_deref().unwrap_or_default();
    place.push_str(parts.city.as_ref().map_or(unknown, |city| &city.name));
    place.push_str(parts.street.as_deref().unwrap_or_default());
    place.push_str(parts.town.as_ref().map_or("", Town::japanese));
    place.push_str(parts.section.as_deref().unwrap_or_default());
    place.push_str(&block_japanese(parts).unwrap_or_default());
    lines.push(place);
    let floor = parts.floor.as_deref().map(floor_japanese);
    let room = parts.room.as_deref().map(|room| format!("{room}号室"));
    lines.push(spaced([parts.building.clone(), floor, room]));
    let office = parts.organisation.as_ref().map(|organisation| organisation.name.clone());
    let dome = parts.kyoku_dome.then(|| "局留め".to_owned());
    let care = takes_it(parts).then(|| "気付".to_owned());
    lines.push(spaced([office, parts.department.clone(), care, dome]));
    lines.extend(parts.po_box.as_deref().map(|number| format!("私書箱{number}号")));
    lines.extend(parts.care_of.as_deref().filter(|_| !takes_it(parts)).map(|host| care_of_japanese(host, parts)));
    lines.push(recipient(parts, name).map(|name| format!("{name} 様")).unwrap_or_default());
    lines.extend(parts.noted());
    lines.retain(|line| !line.is_empty());
    lines
}

fn latin(parts: &Parts, prefecture: Option<&Prefecture>, code: Option<&str>, name: &str) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(recipient(parts, name));
    lines.extend(parts.noted());
    lines.extend(parts.care_of.as_deref().filter(|_| !takes_it(parts)).map(|host| format!("c/o {host}")));
    let care = if takes_it(parts) { "c/o " } else { "" };
    let office = parts.organisation.as_ref().map(|organisation| format!("{care}{}", organisation.name));
    let dome = parts.kyoku_dome.then(|| KYOKU_DOME.to_owned());
    lines.push(comma([office, parts.department.clone(), dome]));
    lines.extend(parts.po_box.as_deref().map(|number| format!("P.O. Box {number}")));
    let floor = parts.floor.as_deref().map(|floor| format!("{floor}F"));
    let room = parts.room.as_deref().map(|room| format!("#{room}"));
    lines.push(spaced([parts.building.as_deref().map(|name| spelled(name, parts.town.as_ref())), floor, room]));
    let number = parts.block.as_ref().map(Block::romaji);
    let street = parts.street.clone();
    lines.push(spaced([number, parts.section.clone(), parts.town.as_ref().map(town_romaji), street]));
    let city = parts.city.as_ref().map(|city| city_romaji(city)).or_else(|| parts.unknown_city.clone());
    lines.push(comma([city, prefecture.map(|prefecture| prefecture.romaji.to_owned())]));
    lines.push(spaced([code.map(hyphenated), Some("JAPAN".to_owned())]));
    lines.retain(|line| !line.is_empty());
    lines
}

/// Sakai counts its towns in 丁, everybody else in 丁目.
fn block_japanese(parts: &Parts) -> Option<String> {
    let block = parts.block.as_ref()?;
    let is_sakai = parts.city.as_ref().is_some_and(|city| city.name.starts_with("堺市"));
    let counter = if is_sakai { "丁" } else { "丁目" };
    Some(match block.chome.filter(|_| block.says_chome) {
        Some(chome) => format!("{chome}{counter}{}", block.numbers.join("-")),
        None => block.joined(),
    })
}

fn floor_japanese(floor: &str) -> String {
    match floor.strip_prefix('B') {
        Some(below) => format!("地下{below}階"),
        None => format!("{floor}階"),
    }
}

/// Whether the company or the school takes it for the recipient: it is then written once.
fn takes_it(parts: &Parts) -> bool {
    parts.organisation.as_ref().is_some_and(|organisation| parts.care_of.as_ref() == Some(&organisation.name))
}

/// A person's house is 様方, a company 気付, and so is a person who works at one.
fn care_of_japanese(host: &str, parts: &Parts) -> String {
    let works_there = parts.organisation.as_ref().is_some_and(|known| known.sort != Sort::PostOffice);
    let is_person = host.contains(is_japanese) && !is_department(host);
    let mark = match sort_of(host) {
        None if !works_there => "様方",
        None if is_person => "様 気付",
        _ => "気付",
    };
    format!("{host} {mark}")
}

fn recipient(parts: &Parts, name: &str) -> Option<String> {
    let name = name.trim();
    if name.is_empty() { parts.recipient.clone() } else { Some(name.to_owned()) }
}

/// The smallest first: `Chuo-ku, Sapporo-shi`.
fn city_romaji(city: &City) -> String {
    let parts: Vec<String> = city.romaji().split(' ').map(str::to_owned).rev().collect();
    parts.join(", ")
}

fn town_romaji(town: &Town) -> String {
    town.latin().unwrap_or_else(|| romaji::capitalised(&romaji::from_kana(town.japanese())))
}

fn spaced<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn comma<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

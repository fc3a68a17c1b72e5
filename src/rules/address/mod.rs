//! Delivery addresses: taken apart, checked for what is missing, and written as they belong on the envelope.
//!
//! Facts VP-05, VP-06, VP-14, VP-18 … VP-30, AR-23, AR-24; interpretations, rows on apartments, rooms, offices and
//! "Exactly the same". Postal data is a value that the caller fetched: [`shards_wanted`] says which shards.

mod abroad;
mod block;
mod check;
mod code;
mod correct;
mod direction;
mod japanese;
mod label;
mod mark;
mod names;
mod number;
mod romaji;
pub mod rule;
mod spell;
pub mod table;
mod tail;

pub use block::{AddressBlock, Detail, Understood, block, understood};
pub use check::{CheckedAddress, Correction, Finding, Form, check};
pub use code::codes_of;
pub use correct::{corrected, place_of, with_area};
pub use rule::{Field, Rule, Severity};

use crate::rules::{
    fold::fold,
    place_name,
    postal::{Area, City, PREFECTURES, Postal, Prefecture, hyphenated, shard_of},
    romaji as latin,
};
use std::sync::Arc;

/// What stands at the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The applicant's own home.
    Home(Dwelling),
    /// A company or another place of work.
    Office,
    /// A school or university.
    School,
    /// A hotel or another accommodation.
    Hotel,
    /// The home of somebody else, who receives the item.
    SomebodyElse(Dwelling),
    /// A post office, where it is collected under Kyoku Dome.
    PostOffice,
}

impl Kind {
    /// Every kind, with its short, permanent name.
    pub const ALL: [(&'static str, Self); 10] = [
        ("apartment", Self::Home(Dwelling::Apartment)),
        ("house", Self::Home(Dwelling::House)),
        ("home", Self::Home(Dwelling::Unknown)),
        ("office", Self::Office),
        ("school", Self::School),
        ("hotel", Self::Hotel),
        ("somebody-house", Self::SomebodyElse(Dwelling::House)),
        ("somebody-apartment", Self::SomebodyElse(Dwelling::Apartment)),
        ("somebody", Self::SomebodyElse(Dwelling::Unknown)),
        ("post-office", Self::PostOffice),
    ];

    /// The kind with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }

    /// Its name.
    #[must_use]
    pub fn id(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }
}

/// What kind of home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dwelling {
    /// A detached house: no room is asked for.
    House,
    /// A building with several homes.
    Apartment,
    /// Not said: asked, and no error is raised.
    Unknown,
}

/// An address as it was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// Pasted whole, in any script, order and number of lines.
    Whole(String),
    /// Field by field.
    Fields(Box<Fields>),
}

impl Default for Address {
    fn default() -> Self {
        Self::Whole(String::new())
    }
}

impl Address {
    /// The address as one text, line by line.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Whole(text) => text.clone(),
            Self::Fields(fields) => fields.text(),
        }
    }
}

/// An address field by field; empty where nothing was entered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields {
    /// Seven digits.
    pub postal_code: String,
    /// Prefecture.
    pub prefecture: String,
    /// City, ward, district, town or village.
    pub city: String,
    /// Town, with 大字 and 字.
    pub town: String,
    /// 丁目, block and number.
    pub block: String,
    /// Building.
    pub building: String,
    /// Floor.
    pub floor: String,
    /// Room.
    pub room: String,
    /// Company, school, hotel or post office.
    pub organisation: String,
    /// Department, faculty, division.
    pub department: String,
    /// Who lives there, where it is not the recipient.
    pub care_of: String,
    /// To whom it is addressed.
    pub recipient: String,
}

impl Fields {
    /// Every field with what stands in it, in the order of a form.
    #[must_use]
    pub fn entries(&self) -> [(Field, &str); 12] {
        [
            (Field::PostalCode, &self.postal_code),
            (Field::Prefecture, &self.prefecture),
            (Field::City, &self.city),
            (Field::Town, &self.town),
            (Field::Block, &self.block),
            (Field::Building, &self.building),
            (Field::Floor, &self.floor),
            (Field::Room, &self.room),
            (Field::Organisation, &self.organisation),
            (Field::Department, &self.department),
            (Field::CareOf, &self.care_of),
            (Field::Recipient, &self.recipient),
        ]
    }

    /// The place of a field's text; none for what is no field of an address.
    pub fn entry(&mut self, field: Field) -> Option<&mut String> {
        match field {
            Field::PostalCode => Some(&mut self.postal_code),
            Field::Prefecture => Some(&mut self.prefecture),
            Field::City => Some(&mut self.city),
            Field::Town => Some(&mut self.town),
            Field::Block => Some(&mut self.block),
            Field::Building => Some(&mut self.building),
            Field::Floor => Some(&mut self.floor),
            Field::Room => Some(&mut self.room),
            Field::Organisation => Some(&mut self.organisation),
            Field::Department => Some(&mut self.department),
            Field::CareOf => Some(&mut self.care_of),
            Field::Recipient => Some(&mut self.recipient),
            Field::Address | Field::Name | Field::Number | Field::Mrz | Field::Nameplate => None,
        }
    }

    /// The fields as one text.
    #[must_use]
    pub fn text(&self) -> String {
        let place = [&self.prefecture, &self.city, &self.town, &self.block];
        let place: Vec<&str> = place.into_iter().map(|field| field.trim()).filter(|field| !field.is_empty()).collect();
        let place = place.join(" ");
        let is_in_japanese = self.entries().iter().any(|(_, text)| text.contains(is_japanese));
        let code = code_line(self.postal_code.trim(), is_in_japanese);
        // A number on a line of its own would be a room.
        let floor = self.floor.trim();
        let is_number = !floor.is_empty() && fold(floor).bytes().all(|byte| byte.is_ascii_digit());
        let floor = if is_number { format!("{floor}F") } else { floor.to_owned() };
        let lines = [
            &code,
            &place,
            &self.building,
            &floor,
            &self.room,
            &self.organisation,
            &self.department,
            &self.care_of,
            &self.recipient,
        ];
        let lines: Vec<&str> = lines.into_iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
        lines.join("\n")
    }
}

/// A postal code as it stands in a text, with its hyphen; 〒 belongs to Japanese.
fn code_line(code: &str, is_in_japanese: bool) -> String {
    let folded = fold(code);
    let groups: Vec<&str> = folded.split('-').collect();
    let is_code = matches!(groups.iter().map(|group| group.len()).collect::<Vec<_>>().as_slice(), [7] | [3, 4])
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
    match (is_code, is_in_japanese) {
        (true, true) => format!("〒{}", hyphenated(&groups.concat())),
        (true, false) => hyphenated(&groups.concat()),
        // Only the mark says that this was to be a code.
        _ if code.starts_with(|ch: char| ch.is_numeric()) => format!("〒{code}"),
        _ => code.to_owned(),
    }
}

/// An address taken apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parts {
    /// Whether it was written in Japanese.
    pub japanese: bool,
    /// Seven digits.
    pub postal_code: Option<String>,
    /// Digits that stand where a postal code should and are not seven.
    pub malformed_code: Option<String>,
    /// The prefecture, where it is written.
    pub prefecture: Option<&'static Prefecture>,
    /// The municipality.
    pub city: Option<Arc<City>>,
    /// What stands where a municipality should and is none.
    pub unknown_city: Option<String>,
    /// Kyoto's street and direction: `河原町通三条上る`.
    pub street: Option<String>,
    /// The town.
    pub town: Option<Town>,
    /// What stands between town and block: 字, 地割, 線.
    pub section: Option<String>,
    /// 丁目, block and number.
    pub block: Option<Block>,
    /// The building.
    pub building: Option<String>,
    /// The floor: `5`, `B1`.
    pub floor: Option<String>,
    /// The room.
    pub room: Option<String>,
    /// Whether the room is written as the last number of the block: `1-2-3-405`.
    pub room_ends_block: bool,
    /// Another room beside it.
    pub other_room: Option<String>,
    /// The company, school, hotel or post office.
    pub organisation: Option<Organisation>,
    /// Its department.
    pub department: Option<String>,
    /// Who lives or works there and takes it.
    pub care_of: Option<String>,
    /// To whom it is addressed.
    pub recipient: Option<String>,
    /// Whether the recipient is made of several names of which nothing says what they are.
    pub has_several_names: bool,
    /// What is written for whoever takes it: the day of arrival, through whom the room was booked.
    pub note: Option<String>,
    /// Whether it says 局留め.
    pub kyoku_dome: bool,
    /// The number of a post office box.
    pub po_box: Option<String>,
    /// Another address in the same text, as it stands there.
    pub second: Option<String>,
}

impl From<&Parts> for Fields {
    /// The fields as they follow from what was pasted, in the script in which it was.
    fn from(parts: &Parts) -> Self {
        let spelled = |japanese: Option<String>, romaji: Option<String>| {
            if parts.japanese { japanese } else { romaji.or(japanese) }.unwrap_or_default()
        };
        let plain = |part: &Option<String>| part.clone().unwrap_or_default();
        let city = parts.city.as_ref();
        let town = parts.town.as_ref();
        let dome = parts.kyoku_dome.then_some(if parts.japanese { "局留め" } else { KYOKU_DOME });
        let po_box = parts
            .po_box
            .as_ref()
            .map(|number| if parts.japanese { format!("私書箱{number}号") } else { format!("P.O. Box {number}") });
        let office = parts.organisation.as_ref().map(|organisation| organisation.name.as_str());
        let street = plain(&parts.street);
        let name = spelled(town.map(|town| town.japanese().to_owned()), town.and_then(Town::latin));
        Self {
            postal_code: parts.postal_code.clone().or_else(|| parts.malformed_code.clone()).unwrap_or_default(),
            prefecture: spelled(
                parts.prefecture.map(|prefecture| prefecture.name.to_owned()),
                parts.prefecture.map(|prefecture| prefecture.romaji.to_owned()),
            ),
            city: spelled(
                city.map(|city| city.name.clone()).or_else(|| parts.unknown_city.clone()),
                city.map(|city| city.romaji()),
            ),
            town: [street, name, plain(&parts.section)].join(if parts.japanese { "" } else { " " }).trim().to_owned(),
            block: parts.block.as_ref().map(Block::joined).unwrap_or_default(),
            building: plain(&parts.building),
            floor: plain(&parts.floor),
            room: parts.room.iter().chain(&parts.other_room).cloned().collect::<Vec<_>>().join(" / "),
            organisation: office.into_iter().chain(dome).chain(po_box.as_deref()).collect::<Vec<_>>().join(" "),
            department: plain(&parts.department),
            care_of: plain(&parts.care_of),
            recipient: parts.recipient.iter().cloned().chain(parts.noted()).collect::<Vec<_>>().join(" "),
        }
    }
}

/// A town.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Town {
    /// Its name in Japanese where it is known, and else as it was written.
    pub name: String,
    /// The name as it was written, with 大字 and 字, which the postal data leaves out.
    pub with_aza: Option<String>,
    /// Its name in romaji; empty where it is not known.
    pub romaji: String,
    /// What the postal data has under this name; empty where it is not known.
    pub areas: Vec<Arc<Area>>,
}

impl Town {
    pub(crate) fn known(areas: Vec<Arc<Area>>) -> Option<Self> {
        let first = areas.first()?;
        Some(Self { name: first.town.clone(), with_aza: None, romaji: first.town_romaji(), areas })
    }

    pub(crate) fn unknown(name: String) -> Self {
        Self { name, with_aza: None, romaji: String::new(), areas: Vec::new() }
    }

    /// The town with the name as it was written, where that has 大字 or 字 and the data has not.
    pub(crate) fn written_as(self, written: String) -> Self {
        let count = |name: &str| name.matches('字').count();
        let with_aza = (count(&written) > count(&self.name)).then_some(written);
        Self { with_aza, ..self }
    }

    /// Its name as it belongs on the envelope.
    #[must_use]
    pub fn japanese(&self) -> &str {
        self.with_aza.as_deref().unwrap_or(&self.name)
    }

    /// The same in romaji; none where it is not known. How 字 inside a name parts it cannot be known.
    #[must_use]
    pub fn latin(&self) -> Option<String> {
        let aza = AZA.iter().find(|(kanji, _)| self.japanese().starts_with(kanji) && !self.name.starts_with(kanji));
        let romaji = Some(&self.romaji).filter(|romaji| !romaji.is_empty())?;
        Some(aza.map_or_else(|| romaji.clone(), |(_, latin)| format!("{latin} {romaji}")))
    }

    /// Whether it is divided into 丁目.
    #[must_use]
    pub fn has_chome(&self) -> bool {
        self.areas.iter().any(|area| area.chome)
    }
}

/// 丁目, block and number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block {
    /// The 丁目.
    pub chome: Option<u32>,
    /// Whether it is written as one: the first of `1-2-3` is not in every town that has them.
    pub says_chome: bool,
    /// The numbers after it: `["2", "3"]`, `["甲123"]`.
    pub numbers: Vec<String>,
}

impl Block {
    /// `1-2-3`.
    #[must_use]
    pub fn joined(&self) -> String {
        let chome = self.chome.map(|chome| chome.to_string());
        chome.into_iter().chain(self.numbers.iter().cloned()).collect::<Vec<_>>().join("-")
    }

    /// The same in romaji: `Mubanchi`.
    #[must_use]
    pub fn romaji(&self) -> String {
        let joined = self.joined();
        UNNUMBERED.iter().find(|(kanji, _)| joined == *kanji).map_or(joined, |(_, romaji)| (*romaji).to_owned())
    }
}

/// What stands before the name of a town or a part of one, in Japanese and in romaji.
pub(crate) const AZA: [(&str, &str); 2] = [("大字", "Oaza"), ("字", "Aza")];

/// What is written where a plot has no number, in Japanese and in romaji.
pub(crate) const UNNUMBERED: [(&str, &str); 4] =
    [("官有無番地", "Kanyu-mubanchi"), ("無番地", "Mubanchi"), ("番外地", "Bangaichi"), ("番地なし", "Banchi-nashi")];

/// A company, school, hotel or post office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// What it is, by its name.
    pub sort: Sort,
}

/// What an organisation is, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sort {
    /// A company, an authority, a hospital, an institute.
    Company,
    /// A school or university.
    School,
    /// A hotel or another accommodation.
    Hotel,
    /// A post office.
    PostOffice,
}

/// Takes an address apart. Nothing is refused: what is not understood is missing from the parts.
#[must_use]
pub fn parse(address: &Address, postal: &Postal) -> Parts {
    let mut parts = match address {
        Address::Whole(text) => parse_text(text, postal),
        Address::Fields(fields) => parse_fields(fields, postal),
    };
    // A tower that has codes of its own is no person, even on a line by itself.
    if parts.building.is_none() && parts.recipient.as_deref().is_some_and(|name| parts.is_tower(name)) {
        parts.building = parts.recipient.take();
    }
    parts.recipient = parts.recipient.take().and_then(|name| parts.take_place(name, postal));
    if let Address::Whole(text) = address {
        parts.take_branch(text, postal);
    }
    parts.building = parts.building.take().and_then(|name| parts.take_place(name, postal));
    parts
}

/// Whether a name beside a hotel says where the hotel is: 新宿 of ホテルサンルート 新宿. A guest has 様, or two names.
fn is_branch(name: &str, text: &str, postal: &Postal) -> bool {
    let is_city =
        |city: &Arc<City>| city.name.strip_prefix(name).is_some_and(|rest| rest.starts_with(['区', '市', '町', '村']));
    name.chars().all(names::is_kanji)
        && postal.cities.iter().any(is_city)
        && !fold(text).replace(' ', "").contains(&format!("{name}様"))
}

impl Parts {
    /// Takes a name of a place for what it is, and gives every other back: nobody is called 大阪府 or Osaka-shi. What
    /// agrees with the address is there already.
    fn take_place(&mut self, name: String, postal: &Postal) -> Option<String> {
        let is_only = self.prefecture.is_none() && self.city.is_none();
        let agrees = if let Some(prefecture) = named_prefecture(&name, is_only) {
            *self.prefecture.get_or_insert(prefecture) == prefecture
        } else {
            let cities = named_cities(&name, postal);
            let Some(first) = cities.first() else { return Some(name) };
            // That the city lies in another prefecture is said of the prefecture.
            let own = self.city.as_ref().and_then(|city| city.prefecture());
            let is_said = first.prefecture() == self.prefecture && own != self.prefecture;
            is_said || cities.iter().any(|city| self.city.as_ref() == Some(city))
        };
        if !agrees {
            self.unknown_city = self.unknown_city.take().or(Some(name));
        }
        None
    }

    /// Takes what else says where a hotel is into its name: 新宿 of ホテルサンルート 新宿, also before 田中様気付, and
    /// 札幌 ANNEX of ドーミーイン 札幌 ANNEX.
    fn take_branch(&mut self, text: &str, postal: &Postal) {
        let Some(hotel) = self.organisation.as_mut().filter(|known| known.sort == Sort::Hotel) else { return };
        if let Some(branch) = self.recipient.take_if(|name| is_branch(name, text, postal)) {
            hotel.name = format!("{} {branch}", hotel.name);
        }
        if let Some((branch, person)) = self.care_of.as_deref().and_then(|name| name.split_once(' '))
            && is_branch(branch, text, postal)
        {
            hotel.name = format!("{} {branch}", hotel.name);
            self.care_of = Some(person.to_owned());
        }
        let follows = |name: &mut String| {
            let first = name.split(' ').next().unwrap_or_default();
            is_branch(first, text, postal) && fold(text).contains(&format!("{} {name}", hotel.name))
        };
        if let Some(branch) = self.building.take_if(follows) {
            hotel.name = format!("{} {branch}", hotel.name);
        }
    }

    /// The note as it is written beside a name.
    fn noted(&self) -> Option<String> {
        self.note.as_ref().map(|note| format!("({note})"))
    }

    fn is_whole(&self) -> bool {
        self.city.is_some() && self.block.is_some()
    }

    /// Whether nothing tells the place from that of another reading.
    fn is_place_of(&self, other: &Self) -> bool {
        fn agree<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
            one.is_none() || other.is_none() || one == other
        }
        let jis = |parts: &Self| parts.city.as_ref().map(|city| city.jis);
        let town = |parts: &Self| parts.town.as_ref().map(|town| place_name::key(&town.name));
        let block = |parts: &Self| parts.block.as_ref().map(Block::joined);
        agree(self.postal_code.as_ref(), other.postal_code.as_ref())
            && agree(self.prefecture, other.prefecture)
            && agree(jis(self), jis(other))
            && agree(town(self), town(other))
            && agree(block(self), block(other))
            && agree(self.room.as_ref(), other.room.as_ref())
            && other.second.is_none()
    }

    /// Adds what another reading has beside the place and these parts do not have yet.
    fn fill(&mut self, read: Self) {
        let fill = |part: &mut Option<String>, read: Option<String>| {
            if part.is_none() {
                *part = read;
            }
        };
        fill(&mut self.building, read.building);
        fill(&mut self.floor, read.floor);
        if read.room.is_some() {
            self.take_room_into_block(read.room.as_ref());
        }
        // A room behind the block and another one beside the building.
        if let (Some(room), Some(other)) = (&self.room, &read.room)
            && room != other
            && tail::is_full(room)
            && tail::is_full(other)
        {
            self.other_room = Some(other.clone());
        }
        fill(&mut self.room, read.room);
        fill(&mut self.other_room, read.other_room);
        fill(&mut self.department, read.department);
        fill(&mut self.care_of, read.care_of);
        if self.recipient.is_none() {
            self.has_several_names = read.has_several_names;
        }
        fill(&mut self.recipient, read.recipient);
        fill(&mut self.note, read.note);
        fill(&mut self.po_box, read.po_box);
        self.organisation = self.organisation.take().or(read.organisation);
        self.kyoku_dome |= read.kyoku_dome;
    }

    /// Leaves the last number of a block where it was written, when another room is named beside it or nobody lives in
    /// a room there: 3-7-1-2 is the number of a hotel. What names a floor and a room (1-2-3-405) stays a room.
    fn take_room_into_block(&mut self, beside: Option<&String>) {
        let ends_block = std::mem::take(&mut self.room_ends_block);
        let is_number = |room: &mut String| !tail::is_full(room) && room.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(block) = &mut self.block
            && ends_block
            && self.room.as_ref() != beside
        {
            block.numbers.extend(self.room.take_if(is_number));
        }
    }

    /// The parts as they are at an address of this kind.
    #[must_use]
    pub fn of_kind(mut self, kind: Kind) -> Self {
        if !matches!(kind, Kind::Home(dwelling) | Kind::SomebodyElse(dwelling) if dwelling != Dwelling::House) {
            self.take_room_into_block(None);
        }
        // A house has no name of a building: スミス is who lives there.
        let is_house = matches!(kind, Kind::Home(Dwelling::House) | Kind::SomebodyElse(Dwelling::House));
        let is_person = |name: &mut String| names::organisation_of(name).is_none() && !names::is_building(name);
        if is_house && self.recipient.is_none() && self.room.is_none() && self.floor.is_none() {
            self.recipient = self.building.take_if(is_person);
        }
        // A firm often has an & and nobody's name has one.
        let is_firm = |name: &mut String| name.contains(" & ");
        if kind == Kind::Office
            && self.organisation.is_none()
            && let Some(name) = self.recipient.take_if(is_firm)
        {
            self.organisation = Some(Organisation { name, sort: Sort::Company });
        }
        // A school is often called by its letters: OIST.
        let is_called =
            |name: &mut String| (3..=6).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_uppercase());
        if kind == Kind::School
            && self.organisation.is_none()
            && let Some(name) = self.building.take_if(is_called)
        {
            self.organisation = Some(Organisation { name, sort: Sort::School });
        }
        self
    }

    /// Whether a name is that of a tower of this town that has codes of its own.
    #[must_use]
    pub fn is_tower(&self, name: &str) -> bool {
        let name = place_name::key(name);
        let areas = self.town.iter().flat_map(|town| &town.areas);
        areas.filter_map(|area| area.building.as_ref()).any(|tower| name.contains(&place_name::key(&tower.name)))
    }
}

/// The prefecture that a name is: with 都, 府, 県, and without where nothing else says a place. 千葉 is a person too.
fn named_prefecture(name: &str, is_only: bool) -> Option<&'static Prefecture> {
    let known = Prefecture::named(name).filter(|known| is_only || known.name == name);
    let latin = || {
        let (stem, kind) = name.rsplit_once(['-', ' '])?;
        let is_kind =
            |known: &&Prefecture| kind.eq_ignore_ascii_case(known.suffix) || kind.eq_ignore_ascii_case("prefecture");
        PREFECTURES.iter().filter(is_kind).find(|known| latin::key(stem) == latin::key(known.romaji))
    };
    known.or_else(latin)
}

/// The municipalities of which a name is the whole or a part, where it says what it is: 大阪市, Osaka-shi, Osaka City.
/// 田村 and 東村 are people.
fn named_cities(name: &str, postal: &Postal) -> Vec<Arc<City>> {
    let cities = |is_named: &dyn Fn(&City) -> bool| {
        postal.cities.iter().filter(|city| is_named(city.as_ref())).cloned().collect()
    };
    if name.ends_with(['市', '区', '郡']) {
        return cities(&|city| city.name.starts_with(name));
    }
    let lower = name.to_lowercase();
    let Some((stem, kind)) = lower.rsplit_once(['-', ' ']) else { return Vec::new() };
    let suffixes: &[&str] = match kind {
        "city" => &["shi", "ku"],
        "shi" => &["shi"],
        "ward" | "ku" => &["ku"],
        "gun" => &["gun"],
        _ => return Vec::new(),
    };
    let key = latin::key(stem);
    cities(&|city| city.parts().any(|part| suffixes.contains(&part.suffix) && latin::key(&part.stem) == key))
}

/// The prefixes of the shards that a check can use: those of the code and of the city that are written.
#[must_use]
pub fn shards_wanted(address: &Address, postal: &Postal) -> Vec<String> {
    let parts = parse(address, postal);
    let of_code = parts.postal_code.as_deref().and_then(shard_of).map(str::to_owned);
    let of_city = parts.city.iter().flat_map(|city| postal.cities.shards(city.jis)).cloned();
    let mut wanted: Vec<String> = of_code.into_iter().chain(of_city).collect();
    wanted.sort_unstable();
    wanted.dedup();
    wanted
}

/// 局留め as the source spells it (VP-05): a name, not a sentence.
pub(crate) const KYOKU_DOME: &str = concat!("Kyoku", " ", "Dome");

/// No address is longer; what follows is not read.
pub(crate) const LONGEST: usize = 1000;

fn parse_text(text: &str, postal: &Postal) -> Parts {
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(at, _)| at);
    let folded = fold(text.get(..end).unwrap_or(text));
    // An e-mail address is no part of an address; the check says so.
    let plain = abroad::email(&folded).map(|email| folded.replace(&email, " "));
    let text = label::without_labels(&plain.unwrap_or(folded));
    let text = number::plain(text.chars().collect());
    twice(&text, postal).unwrap_or_else(|| read(&text, postal))
}

/// An address in each script, one after the other. Where both are of the same place they are one, and what only the
/// romaji say is taken from there.
fn twice(text: &str, postal: &Postal) -> Option<Parts> {
    let pieces = text.split(['\n', '/', '(', ')', '|']).map(str::trim).filter(|piece| !piece.is_empty());
    let (japanese, latin): (Vec<&str>, Vec<&str>) = pieces.partition(|piece| piece.contains(is_japanese));
    let latin = latin.join("\n");
    if japanese.is_empty() || latin.chars().filter(char::is_ascii_alphabetic).count() < FEWEST_LATIN {
        return None;
    }
    let (ours, theirs) = (read(&japanese.join("\n"), postal), read(&latin, postal));
    if !ours.is_whole() || !theirs.is_whole() || ours.second.is_some() {
        return None;
    }
    if !ours.is_place_of(&theirs) {
        return Some(Parts { second: Some(latin), ..ours });
    }
    let mut parts = ours;
    parts.prefecture = parts.prefecture.or(theirs.prefecture);
    parts.postal_code = parts.postal_code.take().or_else(|| theirs.postal_code.clone());
    parts.fill(theirs);
    Some(parts)
}

/// Fewer letters are no address in romaji.
const FEWEST_LATIN: usize = 8;

fn read(text: &str, postal: &Postal) -> Parts {
    let mut parts = Parts::default();
    let mut chars = take_codes(text.chars().collect(), &mut parts);
    if is_northern(&chars, &parts) {
        chars = direction::spelled_out(&chars);
    }
    if !chars.iter().any(|&ch| is_japanese(ch)) {
        return romaji::parse(&chars, postal, parts);
    }
    let japanese = japanese::parse(&chars, postal, parts.clone());
    if chars.iter().filter(|ch| ch.is_ascii_alphabetic()).count() < FEWEST_LATIN {
        return japanese;
    }
    // The place may be in romaji and the building in Japanese, or another address in each.
    let romaji = romaji::parse(&chars, postal, parts);
    let both = romaji.is_whole() && romaji.prefecture.is_some();
    let knows_more = romaji.city.is_some() && japanese.city.is_none();
    if japanese.is_whole() {
        Parts { second: japanese.second.clone().or_else(|| both.then(|| latin_of(&chars))), ..japanese }
    } else if romaji.is_whole() || knows_more {
        romaji
    } else {
        japanese
    }
}

/// What stands in Latin letters.
fn latin_of(chars: &[char]) -> String {
    let text: String = chars.iter().map(|ch| if is_japanese(*ch) { ' ' } else { *ch }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether it can be in Hokkaido, where towns are counted from a crossing.
fn is_northern(chars: &[char], parts: &Parts) -> bool {
    let text = chars.iter().collect::<String>().to_lowercase();
    let named = ["北海道", "札幌", "hokkaid", "sapporo"].iter().any(|name| text.contains(name));
    named || parts.postal_code.as_deref().is_some_and(|code| code.starts_with('0'))
}

fn parse_fields(fields: &Fields, postal: &Postal) -> Parts {
    let place = Fields {
        postal_code: fields.postal_code.clone(),
        prefecture: fields.prefecture.clone(),
        city: fields.city.clone(),
        town: fields.town.clone(),
        block: fields.block.clone(),
        ..Fields::default()
    };
    let mut parts = parse_text(&place.text(), postal);
    let rest = Fields {
        postal_code: String::new(),
        prefecture: String::new(),
        city: String::new(),
        town: String::new(),
        block: String::new(),
        ..fields.clone()
    };
    let rest = rest.text();
    let read = parse_text(&rest, postal);
    parts.kyoku_dome |= read.kyoku_dome;
    parts.po_box = parts.po_box.take().or(read.po_box.clone());
    if read.is_whole() && read.prefecture.is_some() {
        parts.second = parts.second.take().or(Some(rest));
    }
    let given = |field: &str| Some(fold(field).trim().to_owned()).filter(|field| !field.is_empty());
    let inside = |field: &str| given(field).filter(|field| !tail::is_nothing(field));
    // What stands in a field of its own is what the field says, except for a room inside the building's field.
    if let Some(building) = inside(&fields.building) {
        let read = tail::read_building(&building.chars().collect::<Vec<_>>());
        parts.building = read.building.or(parts.building);
        parts.floor = read.floor.or(parts.floor);
        if read.room.is_some() {
            parts.take_room_into_block(read.room.as_ref());
        }
        parts.room = read.room.or(parts.room);
        parts.other_room = read.other_room.or(parts.other_room);
        parts.organisation = read.organisation.or(parts.organisation);
    }
    parts.floor = inside(&fields.floor).map(|floor| tail::floor_of(&floor)).or(parts.floor);
    if let Some((room, other)) = inside(&fields.room).map(|room| tail::rooms_of(&room)) {
        parts.take_room_into_block(Some(&room));
        // Another one in the field of the building.
        parts.other_room = other.or(parts.other_room).or(parts.room.take().filter(|known| *known != room));
        parts.room = Some(room);
    }
    if let Some(name) = inside(&fields.organisation) {
        let read = tail::read_lines(&name.chars().collect::<Vec<_>>());
        let as_written = (!read.kyoku_dome).then_some(Organisation { sort: Sort::Company, name });
        parts.organisation = read.organisation.or(as_written).or(parts.organisation);
    }
    parts.department = inside(&fields.department).or(parts.department);
    parts.care_of = given(&fields.care_of).map(|name| tail::care_of(&name).unwrap_or(name)).or(parts.care_of);
    if let Some(recipient) = given(&fields.recipient) {
        let read = tail::recipient_of(&recipient);
        parts.recipient = read.recipient.or(parts.recipient);
        parts.note = read.note.or(parts.note);
    }
    // The recipient's name in the field of the building is no building.
    let plain = |name: &String| name.replace([' ', '・'], "").to_lowercase();
    parts.building = parts.building.take().filter(|name| parts.recipient.as_ref().map(plain) != Some(plain(name)));
    parts
}

/// Kanji, hiragana and katakana.
pub(crate) fn is_japanese(ch: char) -> bool {
    matches!(ch, '々' | '〇' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FFFF}')
}

/// Digits that can be a postal code.
struct Candidate {
    from: usize,
    to: usize,
    /// Whether 〒 stands before them.
    marked: bool,
    code: String,
}

/// Takes postal code and telephone numbers out; a line break stands in their place.
fn take_codes(mut chars: Vec<char>, parts: &mut Parts) -> Vec<char> {
    let mut at = 0;
    let mut candidates: Vec<Candidate> = Vec::new();
    while at < chars.len() {
        if !chars.get(at).is_some_and(|ch| ch.is_ascii_digit()) {
            at += 1;
            continue;
        }
        let length = chars.iter().skip(at).take_while(|ch| ch.is_ascii_digit() || **ch == '-').count();
        let run: String = chars.iter().skip(at).take(length).collect();
        let run = run.trim_end_matches('-');
        let to = at + run.len();
        let before = at.checked_sub(1).and_then(|before| chars.get(before)).copied().unwrap_or(' ');
        let marked = chars.iter().take(at).rev().find(|ch| !ch.is_whitespace()).is_some_and(|&ch| ch == '〒');
        let attached = before != '〒' && (before.is_alphanumeric() || before == '#');
        let digits: usize = run.bytes().filter(u8::is_ascii_digit).count();
        let groups: Vec<usize> = run.split('-').map(str::len).collect();
        let followed = chars.get(to).is_some_and(|ch| matches!(ch, '号' | '番' | '丁' | '階' | 'F' | '室'));
        if let ([first, 4], false) = (groups.as_slice(), followed || marked)
            && let Some(room) = glued(
                before,
                *first,
                run,
                at == 1 || chars.get(at.wrapping_sub(2)).is_some_and(|ch| !ch.is_alphanumeric()),
            )
        {
            let code = run.bytes().skip(room).filter(u8::is_ascii_digit).map(char::from).collect();
            let mark = usize::from(matches!(before, 'T' | 't'));
            candidates.push(Candidate { from: at + room - mark, to, marked: false, code });
        } else if digits == 7 && !followed && (groups == [3, 4] || groups == [7]) && (marked || !attached) {
            let code = run.bytes().filter(u8::is_ascii_digit).map(char::from).collect();
            candidates.push(Candidate { from: at, to, marked, code });
        } else if marked {
            parts.malformed_code = Some(run.to_owned());
            blank(&mut chars, at, to);
        } else if run.starts_with('0') && groups.len() >= 2 && (10..=11).contains(&digits) && !attached {
            blank(&mut chars, at, to);
        }
        at = to.max(at + 1);
    }
    let chosen = candidates.iter().find(|candidate| candidate.marked).or_else(|| candidates.first());
    if let Some(code) = chosen.map(|chosen| chosen.code.clone()) {
        // The same code may stand at both ends; another one with its mark belongs to another address.
        let (same, others): (Vec<_>, Vec<_>) = candidates.into_iter().partition(|candidate| candidate.code == code);
        let other = others.into_iter().find(|candidate| candidate.marked);
        parts.second = other.map(|other| chars.iter().skip(other.from).collect());
        parts.postal_code = Some(code);
        parts.malformed_code = None;
        same.into_iter().for_each(|same| blank(&mut chars, same.from, same.to));
    }
    chars.iter_mut().filter(|ch| **ch == '〒').for_each(|ch| *ch = '\n');
    chars
}

/// Whether what touches other text is a code all the same, and how many digits of a room stand before it: 20号780-8570,
/// T107-0052, タワー1502107-0052.
fn glued(before: char, first: usize, run: &str, starts: bool) -> Option<usize> {
    let is_code = match before {
        'T' | 't' => starts && first == 3,
        '号' | '室' | '階' | '地' => first == 3,
        _ if first == 3 => is_japanese(before) && run.get(4..).is_some_and(|last| last.starts_with('0')),
        _ => !before.is_ascii() && matches!(first, 6 | 7),
    };
    is_code.then(|| first - 3)
}

fn blank(chars: &mut [char], from: usize, to: usize) {
    chars.iter_mut().skip(from).take(to - from).for_each(|ch| *ch = '\n');
}

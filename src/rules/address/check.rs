//! Checks a delivery address and the names and numbers of its profile: everything that is missing or wrong.
//!
//! Facts VP-05, VP-06, VP-18 … VP-30, AR-24. Findings are ids and values; the words stand in `locales/`.

use super::{
    Address, AddressBlock, Dwelling, Kind, Parts, Sort, abroad, block, names, parse,
    rule::{self, Field, Rule},
};
use crate::rules::{
    fold::fold,
    passport::{self, CheckDigit, Mrz, MrzFault, Name, NameDifference, Passport},
    place_name,
    postal::{Area, City, Postal, hyphenated},
    romaji,
};

/// What a person entered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    /// The delivery address in the profile.
    pub address: Address,
    /// The applicant's name in the profile.
    pub name: Name,
    /// The name in the passport; empty where it is not given.
    pub passport_name: Name,
    /// The passport number in the profile.
    pub number: String,
    /// The number in the passport.
    pub passport_number: String,
    /// The passport's two lines; they go before what was typed.
    pub mrz: String,
    /// Whether the name as in the passport is on the nameplate; none where it is not said.
    pub nameplate: Option<bool>,
    /// The address on the copy of the residence certificate, where this one is a return address (AR-24).
    pub residence_certificate: Option<Address>,
}

/// One thing that was found.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Which it is: its id, how bad it is, and what says so.
    pub rule: &'static Rule,
    /// What is to be corrected.
    pub field: Field,
    /// What stands there.
    pub found: Option<String>,
    /// What to write instead: one where it is certain, several to choose from, none where it cannot be known.
    pub corrections: Vec<String>,
    /// To what it belongs instead: the area of a postal code.
    pub belongs_to: Option<String>,
    /// Characters to look at, from 1.
    pub positions: Vec<usize>,
    /// The correction of a name in the boxes of the profile.
    pub name: Option<Name>,
}

impl Finding {
    fn of(rule: &'static Rule) -> Self {
        let (corrections, positions) = (Vec::new(), Vec::new());
        Self { rule, field: rule.field, found: None, corrections, belongs_to: None, positions, name: None }
    }

    fn found(self, found: Option<String>) -> Self {
        Self { found, ..self }
    }

    fn corrections(self, corrections: Vec<String>) -> Self {
        Self { corrections, ..self }
    }
}

/// The address, its parts, and everything that was found.
#[derive(Debug, Clone)]
pub struct CheckedAddress {
    /// What was understood.
    pub parts: Parts,
    /// Everything found, the worst first.
    pub findings: Vec<Finding>,
    /// The address as it belongs on the envelope.
    pub block: AddressBlock,
}

/// Checks a form. Nothing is refused, and everything that was found is said.
#[must_use]
pub fn check(form: &Form, postal: &Postal, kind: Kind) -> CheckedAddress {
    let parts = parse(&form.address, postal);
    let mut check = Check { parts: &parts, postal, kind, findings: Vec::new() };
    let text = fold(&form.address.text());
    let is_served = check.place_is_served(&form.address, &text);
    if is_served {
        check.postal_code();
        check.place();
        check.number();
        check.kind_of_place();
    }
    check.certificate(form);
    let mrz = (!form.mrz.trim().is_empty()).then(|| passport::read_mrz(&form.mrz));
    check.mrz(mrz.as_ref());
    check.identity(form, mrz.as_ref().and_then(|mrz| mrz.as_ref().ok()));
    let mut findings = check.findings;
    findings.sort_by_key(|finding| finding.rule.severity);
    // What was read of an address that is none in Japan would mislead.
    let parts = if is_served { parts } else { Parts::default() };
    let block = if is_served { block(&parts, postal, &form.name.full()) } else { AddressBlock::default() };
    CheckedAddress { parts, findings, block }
}

/// What was typed of the passport.
fn typed(form: &Form) -> Passport {
    let (name, number) = (form.passport_name.clone(), form.passport_number.clone());
    Passport { name, number, ..Passport::default() }
}

/// The name as the profile should have it, where that can be worked out. What was typed from the photo page says more
/// than the two lines, where both say the same.
fn name_meant(form: &Form, mrz: Option<&Mrz>, difference: NameDifference) -> Option<Name> {
    let typed = typed(form);
    let lines = mrz.map(Mrz::passport);
    let agrees = |lines: &Passport| {
        !typed.name.is_empty() && passport::compare_names(&typed.name, lines).iter().all(|each| each.is_noted())
    };
    let passport = lines.filter(|lines| !agrees(lines)).unwrap_or(typed);
    passport::corrected_name(&form.name, &passport, difference)
}

/// The codes that an address can have: one where the town has one, several to choose from, none where the town is not
/// known or its shards are not at hand.
#[must_use]
pub fn codes_of(parts: &Parts, postal: &Postal) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    let Some(city) = &parts.city else { return codes };
    let areas: Vec<&Area> = match &parts.town {
        Some(town) => town.areas.iter().map(AsRef::as_ref).collect(),
        None => return codes,
    };
    let floor = |area: &&&Area| {
        area.building.as_ref().is_some_and(|building| {
            parts
                .building
                .as_deref()
                .is_some_and(|name| place_name::key(name).contains(&place_name::key(&building.name)))
                && building.floor.as_deref() == parts.floor.as_deref()
        })
    };
    let chome = parts.block.as_ref().and_then(|block| block.chome);
    let covers = |area: &&&Area| area.building.is_none() && chome.is_none_or(|chome| area.covers(chome));
    let named = |area: &&&Area| chome.is_some() && !area.only.is_empty();
    let tower: Vec<_> = areas.iter().filter(floor).collect();
    let mut fitting: Vec<_> = areas.iter().filter(covers).collect();
    if fitting.iter().any(named) {
        fitting.retain(|area| named(area) || area.partly);
    }
    let fitting = if tower.is_empty() { fitting } else { tower };
    codes.extend(fitting.into_iter().map(|area| area.code.clone()));
    if codes.is_empty() && parts.town.as_ref().is_some_and(|town| town.areas.is_empty()) && postal.has_city(city.jis) {
        codes.extend(postal.towns(city.jis, "").map(|area| area.code.clone()));
    }
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// An area as it is written: `東京都千代田区霞が関 / Kasumigaseki, Chiyoda-ku, Tokyo`.
fn written(area: &Area) -> String {
    let prefecture = area.city.prefecture();
    let office = area.office.as_ref().map_or("", |office| office.name.as_str());
    let japanese = format!("{}{}{}", prefecture.map_or("", |known| known.name), area.city.name, area.town);
    let town = area.town_romaji();
    let city: Vec<String> = area.city.romaji().split(' ').map(str::to_owned).rev().collect();
    let latin: Vec<&str> = std::iter::once(town.as_str())
        .chain(city.iter().map(String::as_str))
        .chain(prefecture.map(|known| known.romaji))
        .filter(|part| !part.is_empty())
        .collect();
    let office = if office.is_empty() { String::new() } else { format!(" {office}") };
    format!("{japanese}{office} / {}", latin.join(", "))
}

/// So many codes are offered to choose from.
const MOST_CODES: usize = 6;

struct Check<'a> {
    parts: &'a Parts,
    postal: &'a Postal,
    kind: Kind,
    findings: Vec<Finding>,
}

impl Check<'_> {
    fn add(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Whether there is an address in Japan at all; if not, nothing else is said about the place.
    fn place_is_served(&mut self, address: &Address, text: &str) -> bool {
        if let Some(email) = abroad::email(text) {
            let rest = text.replace(&email, " ");
            let has_place = self.parts.city.is_some() || self.parts.prefecture.is_some();
            if has_place || rest.chars().filter(|ch| ch.is_alphanumeric()).count() > 8 {
                let field = match address {
                    Address::Fields(fields) => {
                        fields.entries().into_iter().find(|(_, text)| fold(text).contains(&email))
                    }
                    Address::Whole(_) => None,
                };
                let field = field.map_or(rule::EMAIL_IN_ADDRESS.field, |(field, _)| field);
                self.add(Finding { field, ..Finding::of(&rule::EMAIL_IN_ADDRESS) }.found(Some(email)));
            } else {
                self.add(Finding::of(&rule::ADDRESS_IS_EMAIL).found(Some(email)));
                return false;
            }
        }
        if !text.chars().any(char::is_alphanumeric) {
            self.add(Finding::of(&rule::ADDRESS_MISSING));
            return false;
        }
        if let Some(found) = abroad::military(text) {
            self.add(Finding::of(&rule::ADDRESS_MILITARY).found(Some(found)));
            return false;
        }
        if let Some(second) = &self.parts.second {
            self.add(Finding::of(&rule::SEVERAL_ADDRESSES).found(Some(second.trim().to_owned())));
            return false;
        }
        let in_japan = self.parts.city.is_some() || self.parts.prefecture.is_some();
        if let Some(found) = abroad::country(text, in_japan) {
            self.add(Finding::of(&rule::ADDRESS_OVERSEAS).found(Some(found)));
            return false;
        }
        true
    }

    fn postal_code(&mut self) {
        let codes = codes_of(self.parts, self.postal);
        // A choice of many codes helps nobody.
        let few = codes.len() <= MOST_CODES;
        let corrections: Vec<String> = codes.iter().filter(|_| few).map(|code| hyphenated(code)).collect();
        if let Some(malformed) = self.parts.malformed_code.clone() {
            self.add(Finding::of(&rule::POSTAL_CODE_MALFORMED).found(Some(malformed)).corrections(corrections));
            return;
        }
        let Some(code) = self.parts.postal_code.clone() else {
            self.add(Finding::of(&rule::POSTAL_CODE_MISSING).corrections(corrections));
            return;
        };
        let postal = self.postal;
        let areas: Vec<&Area> = postal.areas(&code).map(AsRef::as_ref).collect();
        let found = Some(hyphenated(&code));
        let Some(first) = areas.first() else {
            // The codes of post offices are not in the data, but those of their surroundings are.
            if postal.has_shard(&code) && !self.is_code_of_post_office(&code) {
                let rule =
                    if code.ends_with("8799") { &rule::POSTAL_CODE_NOT_IN_DATA } else { &rule::POSTAL_CODE_UNKNOWN };
                self.add(Finding::of(rule).found(found).corrections(corrections));
            }
            return;
        };
        let belongs_to = Some(written(first));
        // Where both are written and disagree, the city is meant.
        let prefecture = self.parts.city.as_ref().map_or(self.parts.prefecture, |city| city.prefecture());
        let rule = if prefecture
            .is_some_and(|prefecture| areas.iter().all(|area| area.city.prefecture() != Some(prefecture)))
        {
            &rule::POSTAL_CODE_OTHER_PREFECTURE
        } else if self.parts.city.as_ref().is_some_and(|city| areas.iter().all(|area| area.city.jis != city.jis)) {
            &rule::POSTAL_CODE_OTHER_CITY
        } else if !self.fits_town(&areas, &codes, &code) {
            &rule::POSTAL_CODE_OTHER_TOWN
        } else if self.is_other_chome(&areas) {
            &rule::POSTAL_CODE_OTHER_CHOME
        } else if first.office.is_some() && self.is_home() {
            &rule::POSTAL_CODE_OF_OFFICE
        } else {
            return;
        };
        self.add(Finding { belongs_to, ..Finding::of(rule) }.found(found).corrections(corrections));
    }

    /// Whether it can be the code of the post office to which the item is addressed.
    fn is_code_of_post_office(&self, code: &str) -> bool {
        let near = self.postal.shards.iter().filter(|shard| code.starts_with(&shard.prefix));
        let city = self.parts.city.as_ref().map(|city| city.jis);
        code.ends_with("8799")
            && self.has(Sort::PostOffice)
            && near.flat_map(|shard| shard.areas()).any(|area| Some(area.city.jis) == city)
    }

    /// Whether one of the code's areas is the town that is written.
    fn fits_town(&self, areas: &[&Area], codes: &[String], code: &str) -> bool {
        let Some(town) = &self.parts.town else { return true };
        if codes.iter().any(|known| known == code) || town.areas.iter().any(|area| area.code == code) {
            return true;
        }
        let name = place_name::key(&town.name);
        areas.iter().any(|area| {
            let known = place_name::key(area.town.trim_start_matches("大字").trim_start_matches('字'));
            match &area.office {
                Some(office) => {
                    let alike = name.starts_with(&known) || known.starts_with(&name);
                    let organisation = self.parts.organisation.as_ref().map(|known| place_name::key(&known.name));
                    // A large office may write its town in another way than the list does.
                    let itself = organisation.is_some_and(|known| place_name::key(&office.name).contains(&known));
                    // In Kyoto the street stands before the town.
                    itself || alike || town.areas.is_empty() || place_name::key(&office.block).starts_with(&name)
                }
                // A town that is not in the data may be part of one, or of what has no code of its own.
                None => town.areas.is_empty() && (known.is_empty() || name.starts_with(&known) || !self.parts.japanese),
            }
        })
    }

    fn is_other_chome(&self, areas: &[&Area]) -> bool {
        let Some(chome) = self.parts.block.as_ref().and_then(|block| block.chome) else { return false };
        let of_town: Vec<&&Area> = areas
            .iter()
            .filter(|area| {
                self.parts.town.as_ref().is_some_and(|town| town.name == area.town)
                    && area.building.is_none()
                    && area.office.is_none()
            })
            .collect();
        !of_town.is_empty() && of_town.iter().all(|area| !area.covers(chome))
    }

    fn place(&mut self) {
        if self.parts.prefecture.is_none() {
            let known = self.parts.city.as_ref().and_then(|city| city.prefecture());
            let of_code = || {
                let code = self.parts.postal_code.as_deref()?;
                self.postal.areas(code).next()?.city.prefecture()
            };
            let correction = known.or_else(of_code);
            let correction = correction
                .map(|prefecture| if self.parts.japanese { prefecture.name } else { prefecture.romaji }.to_owned());
            self.add(Finding::of(&rule::PREFECTURE_MISSING).corrections(correction.into_iter().collect()));
        }
        if let (Some(written), Some(city)) = (self.parts.prefecture, &self.parts.city)
            && let Some(prefecture) = city.prefecture().filter(|prefecture| *prefecture != written)
        {
            let correction = if self.parts.japanese { prefecture.name } else { prefecture.romaji };
            self.add(
                Finding::of(&rule::PREFECTURE_DIFFERS)
                    .found(Some(if self.parts.japanese { written.name } else { written.romaji }.to_owned()))
                    .corrections(vec![correction.to_owned()]),
            );
        }
        if self.parts.city.is_none() {
            let of_code: Vec<String> = self
                .parts
                .postal_code
                .as_deref()
                .and_then(|code| self.postal.areas(code).next())
                .map(|area| self.with_prefecture(&area.city))
                .into_iter()
                .collect();
            let unknown = self.parts.unknown_city.clone();
            let rule = if unknown.is_some() { &rule::CITY_UNKNOWN } else { &rule::CITY_MISSING };
            let corrections = if of_code.is_empty() { self.cities_of_that_name() } else { of_code };
            self.add(Finding::of(rule).found(unknown).corrections(corrections));
        } else if let Some(other) = &self.parts.unknown_city {
            // Beside the city another one is written; which is meant cannot be known.
            self.add(Finding::of(&rule::CITY_UNKNOWN).found(Some(other.clone())));
        }
        match &self.parts.town {
            Some(town) if town.areas.is_empty() && self.has_towns() && !self.is_town_of_code(&town.name) => {
                let corrections = self.towns_of_code();
                self.add(Finding::of(&rule::TOWN_UNKNOWN).found(Some(town.name.clone())).corrections(corrections));
            }
            None if self.parts.city.is_some()
                && self.parts.street.is_none()
                && self.parts.section.is_none()
                && self.parts.po_box.is_none() =>
            {
                let corrections = self.towns_of_code();
                let code_has_none = self.parts.postal_code.as_deref().is_some_and(|code| {
                    self.postal.areas(code).any(|area| area.town.is_empty()) && self.parts.block.is_some()
                });
                if !code_has_none {
                    self.add(Finding::of(&rule::TOWN_MISSING).corrections(corrections));
                }
            }
            _ => {}
        }
    }

    /// Municipalities of the unknown one's name in other prefectures, if they are few.
    fn cities_of_that_name(&self) -> Vec<String> {
        let name = self.parts.unknown_city.as_deref().unwrap_or_default();
        let (key, latin) = (place_name::key(name), romaji::key(name));
        let cities = &self.postal.cities;
        let found: Vec<String> = if self.parts.japanese {
            cities.named(&key).map(|city| self.with_prefecture(city)).collect()
        } else {
            cities.romanised(&latin).map(|city| self.with_prefecture(city)).collect()
        };
        if found.len() <= MOST_CODES { found } else { Vec::new() }
    }

    /// A municipality as the address should have it.
    fn with_prefecture(&self, city: &City) -> String {
        match city.prefecture() {
            Some(prefecture) if self.parts.japanese => format!("{}{}", prefecture.name, city.name),
            Some(prefecture) => format!("{}, {}", city.romaji(), prefecture.romaji),
            None => city.name.clone(),
        }
    }

    /// Whether all towns of the municipality are at hand.
    fn has_towns(&self) -> bool {
        self.parts.city.as_ref().is_some_and(|city| self.postal.has_city(city.jis))
    }

    /// Whether the code is that of a large office in this town, which may have no code of its own.
    fn is_town_of_code(&self, name: &str) -> bool {
        let areas = self.parts.postal_code.iter().flat_map(|code| self.postal.areas(code));
        areas.into_iter().any(|area| place_name::key(&area.town) == place_name::key(name))
    }

    fn towns_of_code(&self) -> Vec<String> {
        let Some(code) = self.parts.postal_code.as_deref() else { return Vec::new() };
        let in_city =
            |area: &&std::sync::Arc<Area>| self.parts.city.as_ref().is_none_or(|city| city.jis == area.city.jis);
        let areas =
            self.postal.areas(code).filter(in_city).filter(|area| !area.town.is_empty() && area.office.is_none());
        let mut towns: Vec<String> =
            areas.map(|area| if self.parts.japanese { area.town.clone() } else { area.town_romaji() }).collect();
        towns.dedup();
        towns
    }

    /// 丁目, block and number.
    fn number(&mut self) {
        let parts = self.parts;
        let is_tower = parts.building.as_deref().is_some_and(|name| parts.is_tower(name));
        let of_office =
            parts.postal_code.as_deref().is_some_and(|code| self.postal.areas(code).any(|area| area.office.is_some()));
        let of_post_office = self.kind == Kind::PostOffice;
        match &parts.block {
            None if is_tower || of_office || parts.po_box.is_some() => {}
            None if of_post_office && parts.town.is_some() => {
                self.add(Finding::of(&rule::POST_OFFICE_ADDRESS_MISSING));
            }
            None => {
                self.add(Finding::of(&rule::BLOCK_MISSING));
            }
            // In Hokkaido a university or an office can have a whole 丁目 to itself.
            Some(_) if parts.organisation.is_some() && parts.city.as_ref().is_some_and(|city| city.jis / 1000 == 1) => {
            }
            Some(block) if block.numbers.is_empty() && !of_office && !is_tower => {
                self.add(Finding::of(&rule::BLOCK_INCOMPLETE).found(Some(block.joined())));
            }
            Some(_) => {}
        }
    }

    fn is_home(&self) -> bool {
        matches!(self.kind, Kind::Home(_) | Kind::SomebodyElse(_))
    }

    fn has(&self, sort: Sort) -> bool {
        let parts = self.parts;
        let named = parts.organisation.as_ref().is_some_and(|organisation| organisation.sort == sort);
        named
            || [&parts.building, &parts.department].into_iter().flatten().any(|text| names::sort_of(text) == Some(sort))
    }

    /// Whether a building is named, also by what stands in it: 早稲田大学学生寮.
    fn has_building(&self) -> bool {
        let organisation = self.parts.organisation.as_ref();
        self.parts.building.is_some() || organisation.is_some_and(|known| names::is_building(&known.name))
    }

    /// Whether somebody lives there, so that VP-24 holds and not VP-25.
    fn is_dormitory(&self) -> bool {
        let organisation = self.parts.organisation.as_ref().map(|known| &known.name);
        let named = [self.parts.building.as_ref(), organisation];
        self.parts.department.is_none() && named.into_iter().flatten().any(|name| names::is_dormitory(name))
    }

    /// Whether a part of the prefecture's or the city's own office is named: 東京都生活文化局.
    fn is_of_authority(&self) -> bool {
        let prefecture = self.parts.prefecture.map(|known| known.name);
        let city = self.parts.city.as_ref().map(|city| city.name.as_str());
        let department = self.parts.department.as_deref().unwrap_or_default();
        prefecture.into_iter().chain(city).any(|name| department.starts_with(name))
    }

    fn kind_of_place(&mut self) {
        let parts = self.parts;
        if self.kind != Kind::PostOffice && self.has(Sort::PostOffice) && !parts.kyoku_dome {
            self.add(Finding::of(&rule::POST_OFFICE_WITHOUT_KYOKU_DOME));
        }
        match self.kind {
            Kind::Home(dwelling) => self.dwelling(dwelling),
            Kind::SomebodyElse(dwelling) => {
                if parts.care_of.is_none() {
                    self.add(Finding::of(&rule::CARE_OF_MISSING));
                }
                self.dwelling(dwelling);
            }
            Kind::Office => {
                if parts.organisation.is_none() && !self.is_of_authority() {
                    self.add(Finding::of(&rule::COMPANY_MISSING));
                }
                if !self.has_building() {
                    self.add(Finding::of(&rule::OFFICE_BUILDING_MISSING));
                }
                if parts.floor.is_none() && parts.room.is_none() {
                    self.add(Finding::of(&rule::FLOOR_MISSING));
                }
            }
            Kind::School => {
                if parts.organisation.is_none() && !self.has(Sort::School) {
                    self.add(Finding::of(&rule::SCHOOL_MISSING));
                }
                if self.is_dormitory() {
                    self.dwelling(Dwelling::Unknown);
                    return;
                }
                if parts.department.is_none() {
                    self.add(Finding::of(&rule::DEPARTMENT_MISSING));
                }
                if parts.floor.is_none() && parts.room.is_none() {
                    self.add(Finding::of(&rule::FLOOR_MISSING));
                }
            }
            Kind::Hotel => {
                if parts.organisation.is_none() && parts.building.is_none() {
                    self.add(Finding::of(&rule::HOTEL_MISSING));
                }
            }
            Kind::PostOffice => {
                if !parts.kyoku_dome {
                    self.add(Finding::of(&rule::KYOKU_DOME_MISSING));
                }
                if !self.has(Sort::PostOffice) {
                    self.add(Finding::of(&rule::POST_OFFICE_MISSING));
                }
            }
        }
        if parts.kyoku_dome && self.kind != Kind::PostOffice {
            self.add(Finding::of(&rule::KYOKU_DOME_AT_OTHER_PLACE));
        }
    }

    fn dwelling(&mut self, dwelling: Dwelling) {
        let parts = self.parts;
        match dwelling {
            Dwelling::House => {}
            Dwelling::Apartment => {
                if parts.room.is_none() {
                    self.add(Finding::of(&rule::ROOM_MISSING));
                }
                if !self.has_building() {
                    self.add(Finding::of(&rule::BUILDING_MISSING));
                }
            }
            Dwelling::Unknown if parts.room.is_none() => {
                if parts.building.is_some() {
                    self.add(Finding::of(&rule::ROOM_MISSING_IN_BUILDING));
                } else {
                    self.add(Finding::of(&rule::DWELLING_NOT_SAID));
                }
            }
            Dwelling::Unknown => {}
        }
    }

    /// The return address is the one of the residence certificate (AR-24).
    fn certificate(&mut self, form: &Form) {
        let Some(certificate) = &form.residence_certificate else { return };
        let theirs = parse(certificate, self.postal);
        let ours = self.parts;
        let blocks = |parts: &Parts| parts.block.as_ref().map(super::Block::joined);
        let town = |parts: &Parts| parts.town.as_ref().map(|town| place_name::key(&town.name));
        let both = |ours: &Option<String>, theirs: &Option<String>| match (ours, theirs) {
            (Some(ours), Some(theirs)) => ours != theirs,
            _ => false,
        };
        let field = if ours.city.as_ref().map(|city| city.jis) != theirs.city.as_ref().map(|city| city.jis) {
            Field::City
        } else if town(ours) != town(&theirs) {
            Field::Town
        } else if blocks(ours) != blocks(&theirs) {
            Field::Block
        } else if both(&ours.room, &theirs.room) {
            Field::Room
        } else {
            return;
        };
        let written = block(&theirs, self.postal, "").japanese.join(" ");
        self.add(Finding { field, ..Finding::of(&rule::RETURN_ADDRESS_DIFFERS) }.corrections(vec![written]));
    }

    fn mrz(&mut self, mrz: Option<&Result<Mrz, MrzFault>>) {
        match mrz {
            Some(Err(MrzFault::Length)) => {
                self.add(Finding::of(&rule::MRZ_UNREADABLE));
            }
            Some(Err(MrzFault::NotPassport)) => {
                self.add(Finding::of(&rule::MRZ_OTHER_DOCUMENT));
            }
            Some(Ok(mrz)) if !mrz.failed.is_empty() => {
                let positions = mrz.failed.iter().map(|failed| failed.position()).collect();
                let corrections = mrz.number_meant.clone().into_iter().collect();
                self.add(Finding { positions, ..Finding::of(&rule::MRZ_CHECK_DIGIT) }.corrections(corrections));
            }
            _ => {}
        }
    }

    fn identity(&mut self, form: &Form, mrz: Option<&Mrz>) {
        let passport = mrz.map_or_else(|| typed(form), Mrz::passport);
        for difference in passport::compare_names(&form.name, &passport) {
            let found = Some(form.name.full()).filter(|name| !name.is_empty());
            let name = name_meant(form, mrz, difference);
            let corrections = name.iter().map(Name::full).collect();
            self.add(Finding { name, ..Finding::of(rule::of_name(difference)) }.found(found).corrections(corrections));
        }
        // Where the lines' own check digit fails, they are to blame.
        let is_to_blame = mrz.is_some_and(|mrz| mrz.failed.contains(&CheckDigit::Number));
        let numbers = passport::compare_numbers(&form.number, &passport.number).filter(|_| !is_to_blame);
        if let Some(email) = abroad::email(&fold(&form.number)) {
            let corrections = Some(passport::plain_number(&passport.number)).filter(|number| !number.is_empty());
            let finding = Finding::of(&rule::NUMBER_IS_EMAIL).found(Some(email));
            self.add(finding.corrections(corrections.into_iter().collect()));
        } else if let Some(difference) = numbers {
            let all_alike = difference.positions == difference.look_alikes;
            let rule = if all_alike { &rule::NUMBER_LOOK_ALIKE } else { &rule::NUMBER_DIFFERS };
            let finding = Finding { positions: difference.positions, ..Finding::of(rule) };
            let corrections = vec![passport::plain_number(&passport.number)];
            self.add(finding.found(Some(passport::plain_number(&form.number))).corrections(corrections));
        } else if form.number.trim().is_empty() && !passport.number.is_empty() && !form.name.is_empty() {
            self.add(Finding::of(&rule::NUMBER_MISSING).corrections(vec![passport::plain_number(&passport.number)]));
        }
        if self.is_home() && form.nameplate == Some(false) {
            self.add(
                Finding::of(&rule::NAMEPLATE)
                    .corrections(Some(passport.name.full()).filter(|name| !name.is_empty()).into_iter().collect()),
            );
        }
    }
}

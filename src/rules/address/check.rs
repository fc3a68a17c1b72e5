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
    postal::{Area, City, Postal},
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
    pub corrections: Vec<Correction>,
    /// To what it belongs instead: the area of a postal code.
    pub belongs_to: Option<String>,
    /// Characters to look at, from 1.
    pub positions: Vec<usize>,
    /// The correction of a name in the boxes of the profile.
    pub name: Option<Name>,
    /// What else the same correction corrects.
    pub also: Vec<&'static Rule>,
}

/// What to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The text.
    pub text: String,
    /// Where it belongs.
    pub field: Field,
    /// What it takes the place of; none where it is added.
    pub instead_of: Option<String>,
    /// For which part of the town it is, where the postal data tells several codes of a town apart.
    pub part: Option<String>,
}

impl Finding {
    pub(super) fn of(rule: &'static Rule) -> Self {
        Self {
            rule,
            field: rule.field,
            found: None,
            corrections: Vec::new(),
            belongs_to: None,
            positions: Vec::new(),
            name: None,
            also: Vec::new(),
        }
    }

    /// Everything that was found and is corrected together, the worst first.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> {
        std::iter::once(self.rule).chain(self.also.iter().copied())
    }

    pub(super) fn found(self, found: Option<String>) -> Self {
        Self { found, ..self }
    }

    /// Texts that take the place of what was found.
    fn corrections(self, texts: impl IntoIterator<Item = String>) -> Self {
        let corrections = texts.into_iter().map(|text| Correction {
            text,
            field: self.field,
            instead_of: self.found.clone(),
            part: None,
        });
        Self { corrections: corrections.collect(), ..self }
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
    let parts = parse(&form.address, postal).of_kind(kind);
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
    check.mrz(form, mrz.as_ref());
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

/// So many codes, or municipalities, are offered to choose from: a longer choice helps nobody.
pub(super) const MOST_OFFERED: usize = 6;

pub(super) struct Check<'a> {
    pub(super) parts: &'a Parts,
    pub(super) postal: &'a Postal,
    pub(super) kind: Kind,
    findings: Vec<Finding>,
}

impl Check<'_> {
    pub(super) fn add(&mut self, finding: Finding) {
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
        if !in_japan && !self.has_place() {
            self.add(Finding::of(&rule::ADDRESS_UNREADABLE));
            return false;
        }
        true
    }

    /// Whether anything was read that says where it is.
    fn has_place(&self) -> bool {
        let parts = self.parts;
        let texts = [&parts.postal_code, &parts.malformed_code, &parts.unknown_city, &parts.building, &parts.room];
        let is_named = parts.town.is_some() || parts.block.is_some() || parts.organisation.is_some();
        is_named || parts.kyoku_dome || texts.into_iter().any(Option::is_some)
    }

    /// The field in which the address of a post office begins to be missing, where its name and its code, or its
    /// city, say which one is meant: that is one thing to correct, and not one for each part (VP-05).
    fn post_office_lacks(&self) -> Option<Field> {
        let parts = self.parts;
        let is_known = self.has(Sort::PostOffice) && (parts.postal_code.is_some() || parts.city.is_some());
        let is_meant = self.kind == Kind::PostOffice && is_known && parts.unknown_city.is_none();
        let field = match (&parts.city, &parts.town) {
            (None, _) => Field::City,
            (_, None) => Field::Town,
            _ if parts.block.is_none() => Field::Block,
            _ => return None,
        };
        Some(field).filter(|_| is_meant)
    }

    fn place(&mut self) {
        if let Some(field) = self.post_office_lacks() {
            self.add(Finding { field, ..Finding::of(&rule::POST_OFFICE_ADDRESS_MISSING) });
            if field == Field::City {
                return;
            }
        }
        if self.parts.prefecture.is_none() {
            let known = self.parts.city.as_ref().and_then(|city| city.prefecture());
            let of_code = || {
                let code = self.parts.postal_code.as_deref()?;
                self.postal.areas(code).next()?.city.prefecture()
            };
            let correction = known.or_else(of_code);
            let correction = correction
                .map(|prefecture| if self.parts.japanese { prefecture.name } else { prefecture.romaji }.to_owned());
            self.add(Finding::of(&rule::PREFECTURE_MISSING).corrections(correction));
        }
        if let (Some(written), Some(city)) = (self.parts.prefecture, &self.parts.city)
            && let Some(prefecture) = city.prefecture().filter(|prefecture| *prefecture != written)
        {
            let correction = if self.parts.japanese { prefecture.name } else { prefecture.romaji };
            self.add(
                Finding::of(&rule::PREFECTURE_DIFFERS)
                    .found(Some(if self.parts.japanese { written.name } else { written.romaji }.to_owned()))
                    .corrections([correction.to_owned()]),
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
            // Beside the city another one is written; which is meant is known only where the code says it too.
            let code = self.parts.postal_code.iter().flat_map(|code| self.postal.areas(code));
            let of_code = code.map(|area| &area.city).find(|city| self.parts.city.as_ref() == Some(city));
            let corrections: Vec<String> = of_code.map(|city| self.with_prefecture(city)).into_iter().collect();
            self.add(Finding::of(&rule::CITY_UNKNOWN).found(Some(other.clone())).corrections(corrections));
        }
        match &self.parts.town {
            Some(town)
                if town.areas.is_empty()
                    && self.has_towns()
                    && !self.is_town_of_code(&town.name)
                    && self.city_of_code().is_none() =>
            {
                let corrections = self.towns_of_code();
                self.add(Finding::of(&rule::TOWN_UNKNOWN).found(Some(town.name.clone())).corrections(corrections));
            }
            None if self.parts.city.is_some()
                && self.post_office_lacks().is_none()
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
        let of_wards = || cities.of_wards().iter().find(|city| name.starts_with(&city.name));
        let found: Vec<String> = if let Some(city) = of_wards().filter(|_| name.ends_with('区')) {
            let wards = cities.iter().filter(|ward| ward.name.starts_with(&city.name));
            wards.map(|ward| self.with_prefecture(ward)).collect()
        } else if self.parts.japanese {
            cities.named(&key).map(|city| self.with_prefecture(city)).collect()
        } else {
            cities.romanised(&latin).map(|city| self.with_prefecture(city)).collect()
        };
        if found.len() <= MOST_OFFERED { found } else { Vec::new() }
    }

    /// A municipality as the address should have it.
    pub(super) fn with_prefecture(&self, city: &City) -> String {
        match city.prefecture() {
            Some(prefecture) if self.parts.japanese => format!("{}{}", prefecture.name, city.name),
            Some(prefecture) => format!("{}, {}", city.romaji(), prefecture.romaji),
            None => city.name.clone(),
        }
    }

    /// Whether all towns of the municipality are at hand.
    pub(super) fn has_towns(&self) -> bool {
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
        match &parts.block {
            None if is_tower || of_office || parts.po_box.is_some() || self.post_office_lacks().is_some() => {}
            // Nothing says where it is: that the city is missing says that the rest is too.
            None if self.kind == Kind::PostOffice && parts.city.is_none() => {}
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

    pub(super) fn is_home(&self) -> bool {
        matches!(self.kind, Kind::Home(_) | Kind::SomebodyElse(_))
    }

    pub(super) fn has(&self, sort: Sort) -> bool {
        let parts = self.parts;
        let named = parts.organisation.as_ref().is_some_and(|organisation| organisation.sort == sort);
        named
            || [&parts.building, &parts.department].into_iter().flatten().any(|text| names::sort_of(text) == Some(sort))
    }

    /// Whether a building is named, also by what stands in it: 早稲田大学学生寮.
    fn has_building(&self) -> bool {
        let organisation = self.parts.organisation.as_ref();
        let is_one = |known: &super::Organisation| known.sort == Sort::Hotel || names::is_building(&known.name);
        self.parts.building.is_some() || organisation.is_some_and(is_one)
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
        if let (Some(room), Some(other)) = (&parts.room, &parts.other_room) {
            self.add(Finding::of(&rule::SEVERAL_ROOMS).found(Some(format!("{room} / {other}"))));
        } else if let Some(floor) = self.other_floor() {
            self.add(Finding::of(&rule::FLOOR_DIFFERS).found(Some(floor)));
        }
        if parts.has_several_names {
            self.add(Finding::of(&rule::RECIPIENT_UNCLEAR).found(parts.recipient.clone()));
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

    /// The floor, where the room of three or four digits begins with another.
    fn other_floor(&self) -> Option<String> {
        let (floor, room) = (self.parts.floor.as_deref()?, self.parts.room.as_deref()?);
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let of_room = room.get(..room.len().checked_sub(2)?).filter(|of_room| matches!(of_room.len(), 1 | 2))?;
        let differs =
            is_number(floor) && is_number(room) && floor.trim_start_matches('0') != of_room.trim_start_matches('0');
        differs.then(|| floor.to_owned())
    }

    fn dwelling(&mut self, dwelling: Dwelling) {
        let parts = self.parts;
        match dwelling {
            // Where nothing is known of the place, what was read as a room may be none.
            Dwelling::House if parts.block.is_some() => {
                let inside = parts.room.clone().map(|room| (Field::Room, room));
                let floor = parts.floor.clone().filter(|_| parts.building.is_some());
                let inside = inside.or(floor.map(|floor| (Field::Floor, floor)));
                if let Some((field, found)) = inside {
                    self.add(Finding { field, ..Finding::of(&rule::HOUSE_WITH_ROOM) }.found(Some(found)));
                }
            }
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
        self.add(Finding { field, ..Finding::of(&rule::RETURN_ADDRESS_DIFFERS) }.corrections([written]));
    }

    /// What differs between the names; what the same correction corrects is one finding.
    fn names(&mut self, form: &Form, mrz: Option<&Mrz>, passport: &Passport) {
        let mut differences = passport::compare_names(&form.name, passport);
        differences.sort_by_key(|difference| rule::of_name(*difference).severity);
        let mut found: Vec<Finding> = Vec::new();
        for difference in differences {
            let (rule, name) = (rule::of_name(difference), name_meant(form, mrz, difference));
            match found.last_mut().filter(|last| last.name == name) {
                Some(last) => last.also.push(rule),
                None => {
                    let written = Some(form.name.full()).filter(|name| !name.is_empty());
                    let corrections = name.iter().map(Name::full).collect::<Vec<_>>();
                    let finding = Finding { name, ..Finding::of(rule) };
                    found.push(finding.found(written).corrections(corrections));
                }
            }
        }
        found.into_iter().for_each(|finding| self.add(finding));
    }

    fn mrz(&mut self, form: &Form, mrz: Option<&Result<Mrz, MrzFault>>) {
        match mrz {
            Some(Err(MrzFault::Length)) => {
                self.add(Finding::of(&rule::MRZ_UNREADABLE));
            }
            Some(Err(MrzFault::NotPassport)) => {
                self.add(Finding::of(&rule::MRZ_OTHER_DOCUMENT));
            }
            Some(Ok(mrz)) if !mrz.failed.is_empty() => {
                // What was typed of the number says which one is meant.
                let typed = [&form.passport_number, &form.number].map(|number| passport::plain_number(number));
                let mut meant = mrz.numbers_meant.clone();
                if let Some(known) = typed.into_iter().find(|typed| meant.contains(typed)) {
                    meant = vec![known];
                }
                let finding = Finding { positions: mrz.positions(), ..Finding::of(&rule::MRZ_CHECK_DIGIT) };
                self.add(finding.found(Some(mrz.number.clone()).filter(|_| !meant.is_empty())).corrections(meant));
            }
            _ => {}
        }
    }

    fn identity(&mut self, form: &Form, mrz: Option<&Mrz>) {
        let passport = mrz.map_or_else(|| typed(form), Mrz::passport);
        self.names(form, mrz, &passport);
        // Where the lines' own check digit fails, they are to blame, and what was typed is better known.
        let is_to_blame = mrz.is_some_and(|mrz| mrz.failed.contains(&CheckDigit::Number));
        let known = passport::plain_number(if is_to_blame { &form.passport_number } else { &passport.number });
        let correction = Some(known.clone()).filter(|number| !number.is_empty());
        if let Some(email) = abroad::email(&fold(&form.number)) {
            self.add(Finding::of(&rule::NUMBER_IS_EMAIL).found(Some(email)).corrections(correction));
        } else if let Some(difference) = passport::compare_numbers(&form.number, &known) {
            let all_alike = difference.positions == difference.look_alikes;
            let rule = if all_alike { &rule::NUMBER_LOOK_ALIKE } else { &rule::NUMBER_DIFFERS };
            let finding = Finding { positions: difference.positions, ..Finding::of(rule) };
            self.add(finding.found(Some(passport::plain_number(&form.number))).corrections(correction));
        } else if form.number.trim().is_empty() && !known.is_empty() && !form.name.is_empty() {
            self.add(Finding::of(&rule::NUMBER_MISSING).corrections(correction));
        }
        let at_home = matches!(self.kind, Kind::Home(_)) && self.parts.care_of.is_none();
        let recipient = self.parts.recipient.as_deref().filter(|_| at_home);
        let names = [&form.name, &form.passport_name, &passport.name];
        if let Some(name) = recipient.filter(|name| passport::is_somebody_else(name, &names)) {
            let known = [passport.name.full(), form.name.full()].into_iter().find(|name| !name.is_empty());
            self.add(Finding::of(&rule::RECIPIENT_DIFFERS).found(Some(name.to_owned())).corrections(known));
        }
        if self.is_home() && form.nameplate == Some(false) {
            self.add(
                Finding::of(&rule::NAMEPLATE).corrections(Some(passport.name.full()).filter(|name| !name.is_empty())),
            );
        }
    }
}

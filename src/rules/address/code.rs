//! Compares the postal code with the place: which codes an address can have, and to what else the written one belongs.

use super::{
    Kind, Parts, Sort,
    check::{Check, Correction, Finding, MOST_OFFERED},
    is_japanese, names,
    rule::{self, Field, Rule},
};
use crate::rules::{
    place_name,
    postal::{Area, City, Postal, hyphenated},
    romaji,
};
use std::collections::BTreeSet;

/// The codes that an address can have: one where the town has one, several to choose from, none where the town is not
/// known or its shards are not at hand.
#[must_use]
pub fn codes_of(parts: &Parts, postal: &Postal) -> Vec<String> {
    let codes: BTreeSet<String> = areas_of(parts, postal).into_iter().map(|area| area.code.clone()).collect();
    codes.into_iter().collect()
}

/// The areas in which an address can lie: those of its town, or of its tower, that fit the 丁目 and the street.
fn areas_of<'a>(parts: &'a Parts, postal: &'a Postal) -> Vec<&'a Area> {
    let (Some(city), Some(town)) = (&parts.city, &parts.town) else { return Vec::new() };
    if town.areas.is_empty() {
        let has_city = postal.has_city(city.jis);
        return postal.towns(city.jis, "").filter(|_| has_city).map(AsRef::as_ref).collect();
    }
    let areas = || town.areas.iter().map(AsRef::as_ref);
    let tower: Vec<&Area> = areas().filter(|area| is_floor(area, parts)).collect();
    if !tower.is_empty() {
        return tower;
    }
    let chome = parts.block.as_ref().and_then(|block| block.chome);
    let covers = |area: &&Area| area.building.is_none() && chome.is_none_or(|chome| area.covers(chome));
    let named = |area: &&Area| chome.is_some() && !area.only.is_empty();
    let mut fitting: Vec<&Area> = areas().filter(covers).collect();
    if fitting.iter().any(named) {
        fitting.retain(|area| named(area) || area.part.is_some());
    }
    if fitting.iter().any(|area| is_said(area, parts)) {
        fitting.retain(|area| is_said(area, parts));
    }
    fitting
}

/// Whether the area is the floor of the tower that is written.
fn is_floor(area: &Area, parts: &Parts) -> bool {
    area.building.as_ref().is_some_and(|building| {
        let key = place_name::key(&building.name);
        let is_named = parts.building.as_deref().is_some_and(|name| place_name::key(name).contains(&key));
        is_named && building.floor.as_deref() == parts.floor.as_deref()
    })
}

/// Whether the street, or what stands between town and block, is named in the area's part of the town.
fn is_said(area: &Area, parts: &Parts) -> bool {
    let said: Vec<String> = [&parts.street, &parts.section].into_iter().flatten().map(|text| part_key(text)).collect();
    let mut named = area.part.iter().flat_map(|part| part.split('、'));
    named.any(|named| said.contains(&part_key(named)))
}

/// The key of a part of a town: `字` and Kyoto's `通` do not count, and the directions are written in one way.
fn part_key(text: &str) -> String {
    let key = place_name::key(text.trim_start_matches("大字").trim_start_matches('字'));
    // The key writes が and ガ as ケ.
    let spelled = [("通り", ""), ("通", ""), ("ル", "る"), ("ケる", "る"), ("入る", "入")];
    spelled.iter().fold(key, |key, (written, plain)| key.replace(written, plain))
}

/// An area as it is written: `東京都千代田区霞が関 / Kasumigaseki, Chiyoda-ku, Tokyo`.
fn written(area: &Area) -> String {
    let prefecture = area.city.prefecture();
    let tower = area.building.as_ref().map(|tower| match &tower.floor {
        Some(floor) => format!("{} {floor}F", tower.name),
        None => tower.name.clone(),
    });
    let inside = area.office.as_ref().map(|office| office.name.clone()).or(tower);
    let inside = inside.map(|name| format!(" {name}")).unwrap_or_default();
    let japanese = format!("{}{}{}", prefecture.map_or("", |known| known.name), area.city.name, area.town);
    let town = area.town_romaji();
    let city: Vec<String> = area.city.romaji().split(' ').map(str::to_owned).rev().collect();
    let latin: Vec<&str> = std::iter::once(town.as_str())
        .chain(city.iter().map(String::as_str))
        .chain(prefecture.map(|known| known.romaji))
        .filter(|part| !part.is_empty())
        .collect();
    format!("{japanese}{inside} / {}", latin.join(", "))
}

/// How the code of a post office, which no list has, agrees with the place.
enum Surroundings {
    /// The place has codes that begin so.
    Agree,
    /// Nothing begins so in the whole municipality.
    Differ,
    /// It cannot be said: the place is not known, or only other parts of the municipality have codes that begin so.
    Unclear,
}

impl Check<'_> {
    pub(super) fn postal_code(&mut self) {
        let corrections = self.codes();
        if let Some(malformed) = self.parts.malformed_code.clone() {
            self.add_code(&rule::POSTAL_CODE_MALFORMED, Some(malformed), None, corrections);
            return;
        }
        let Some(code) = self.parts.postal_code.clone() else {
            self.add_code(&rule::POSTAL_CODE_MISSING, None, None, corrections);
            return;
        };
        let postal = self.postal;
        let areas: Vec<&Area> = postal.areas(&code).map(AsRef::as_ref).collect();
        let Some(first) = areas.first() else {
            self.unlisted_code(&code, corrections);
            return;
        };
        if let Some(city) = self.city_of_code() {
            let found = self.city_written();
            let correction = self.city_correction(city);
            self.add(Finding { corrections: vec![correction], ..Finding::of(&rule::CITY_DIFFERS) }.found(found));
        } else if let Some((rule, corrections)) = self.wrong_code(&areas, &code, corrections) {
            self.add_code(rule, Some(hyphenated(&code)), Some(written(first)), corrections);
        }
    }

    fn add_code(
        &mut self,
        rule: &'static Rule,
        found: Option<String>,
        belongs_to: Option<String>,
        corrections: Vec<Correction>,
    ) {
        let replaces = |correction: Correction| match correction.field {
            Field::PostalCode => Correction { instead_of: found.clone(), ..correction },
            _ => correction,
        };
        let corrections = corrections.into_iter().map(replaces).collect();
        self.add(Finding { belongs_to, corrections, ..Finding::of(rule) }.found(found));
    }

    /// The codes that the place can have, if they are few, each with the part of the town for which it is.
    fn codes(&self) -> Vec<Correction> {
        let mut areas = areas_of(self.parts, self.postal);
        areas.sort_by(|one, other| one.code.cmp(&other.code));
        areas.dedup_by(|one, other| one.code == other.code);
        let tells_apart = areas.len() > 1;
        let offered = |area: &&Area| Correction { part: area.part.clone().filter(|_| tells_apart), ..code(&area.code) };
        if areas.len() <= MOST_OFFERED { areas.iter().map(offered).collect() } else { Vec::new() }
    }

    /// The municipality of the code, where the town that is written lies in that one and not in the one that is
    /// written: then the code is right.
    pub(super) fn city_of_code(&self) -> Option<&City> {
        let city = self.parts.city.as_ref()?;
        let town = self.parts.town.as_ref().filter(|town| town.areas.is_empty() && self.has_towns())?;
        self.city_of_area_with(&town.name).filter(|other| other.jis != city.jis)
    }

    /// The municipality of the code's area of this name.
    fn city_of_area_with(&self, town: &str) -> Option<&City> {
        let code = self.parts.postal_code.as_deref()?;
        let postal = self.postal;
        let mut areas = postal.shards.iter().flat_map(|shard| shard.areas()).filter(|area| area.code == code);
        let area = areas.find(|area| area.office.is_none() && is_named(area, town))?;
        Some(&area.city)
    }

    fn city_written(&self) -> Option<String> {
        let city = self.parts.city.as_ref()?;
        Some(if self.parts.japanese { city.name.clone() } else { city.romaji() })
    }

    fn city_correction(&self, city: &City) -> Correction {
        let (text, instead_of) = (self.with_prefecture(city), self.city_written());
        Correction { text, field: Field::City, instead_of, part: None }
    }

    /// What is wrong about a code that the data has, and what to write instead.
    fn wrong_code(
        &self,
        areas: &[&Area],
        code: &str,
        mut corrections: Vec<Correction>,
    ) -> Option<(&'static Rule, Vec<Correction>)> {
        // Where both are written and disagree, the city is meant.
        let prefecture = self.parts.city.as_ref().map_or(self.parts.prefecture, |city| city.prefecture());
        let is_in = |area: &&Area| prefecture.is_none_or(|prefecture| area.city.prefecture() == Some(prefecture));
        let is_in_city = |area: &&Area| self.parts.city.as_ref().is_none_or(|city| area.city.jis == city.jis);
        let rule = if !areas.iter().any(is_in) {
            &rule::POSTAL_CODE_OTHER_PREFECTURE
        } else if !areas.iter().any(is_in_city) {
            &rule::POSTAL_CODE_OTHER_CITY
        } else if !self.fits_town(areas, code, &corrections) {
            let is_for_all = areas.iter().all(|area| area.town.is_empty() && area.office.is_none());
            if is_for_all { &rule::POSTAL_CODE_OF_WHOLE_CITY } else { &rule::POSTAL_CODE_OTHER_TOWN }
        } else if self.is_other_chome(areas) {
            &rule::POSTAL_CODE_OTHER_CHOME
        } else if self.is_other_part(areas) {
            &rule::POSTAL_CODE_OTHER_PART
        } else if let Some(wrong) = self.wrong_tower(areas, &corrections) {
            return Some(wrong);
        } else if areas.iter().any(|area| area.office.is_some()) {
            self.wrong_office(areas)?
        } else {
            return None;
        };
        // A town of this name lies there too: the city may be what is wrong.
        if !areas.iter().any(is_in_city)
            && let Some(town) = &self.parts.town
            && let Some(city) = self.city_of_area_with(&town.name)
        {
            corrections.push(self.city_correction(city));
        }
        Some((rule, corrections))
    }

    /// A code that the data does not have. Those of post offices are not in it, but those of their surroundings are
    /// (VP-05; interpretations, row "Post office codes ending in 8799").
    fn unlisted_code(&mut self, written: &str, corrections: Vec<Correction>) {
        if !self.postal.has_shard(written) {
            return;
        }
        let to_post_office = self.kind == Kind::PostOffice || self.parts.kyoku_dome || self.has(Sort::PostOffice);
        let (rule, corrections) = if to_post_office && written.get(3..5) == Some("87") {
            match self.surroundings(written) {
                Surroundings::Agree => return,
                Surroundings::Differ => (&rule::POSTAL_CODE_OF_OTHER_POST_OFFICE, self.post_office_code()),
                Surroundings::Unclear => (&rule::POSTAL_CODE_NOT_IN_DATA, Vec::new()),
            }
        } else if self.parts.po_box.is_some() && written.get(3..5) == Some("86") {
            // Boxes have codes of their own.
            (&rule::POSTAL_CODE_NOT_IN_DATA, Vec::new())
        } else if written.ends_with(OF_POST_OFFICES) {
            (&rule::POSTAL_CODE_OF_POST_OFFICE, corrections)
        } else {
            (&rule::POSTAL_CODE_UNKNOWN, corrections)
        };
        self.add_code(rule, Some(hyphenated(written)), None, corrections);
    }

    /// The codes of large offices count too: a post office also serves those beyond its own town.
    fn surroundings(&self, code: &str) -> Surroundings {
        let (Some(city), Some(prefix)) = (&self.parts.city, code.get(..3)) else { return Surroundings::Unclear };
        let mut near = self.postal.shards.iter().filter(|shard| code.starts_with(&shard.prefix));
        if !near.any(|shard| shard.areas().iter().any(|area| area.city.jis == city.jis)) {
            return Surroundings::Differ;
        }
        let town = self.parts.town.as_ref().filter(|town| !town.areas.is_empty());
        let agrees = town.is_none_or(|town| town.areas.iter().any(|area| area.code.starts_with(prefix)));
        if agrees { Surroundings::Agree } else { Surroundings::Unclear }
    }

    /// The code of the post office of this town, where all codes of the town begin alike.
    fn post_office_code(&self) -> Vec<Correction> {
        let areas = self.parts.town.iter().flat_map(|town| &town.areas);
        let prefixes: BTreeSet<&str> = areas.filter_map(|area| area.code.get(..3)).collect();
        let mut prefixes = prefixes.into_iter();
        match (prefixes.next(), prefixes.next()) {
            (Some(prefix), None) => vec![code(&format!("{prefix}{OF_POST_OFFICES}"))],
            _ => Vec::new(),
        }
    }

    /// Whether one of the code's areas is the town that is written.
    fn fits_town(&self, areas: &[&Area], code: &str, codes: &[Correction]) -> bool {
        let Some(town) = &self.parts.town else { return true };
        let hyphenated = hyphenated(code);
        if codes.iter().any(|known| known.text == hyphenated) || town.areas.iter().any(|area| area.code == code) {
            return true;
        }
        let name = place_name::key(&town.name);
        areas.iter().any(|area| {
            let known = place_name::key(area.town.trim_start_matches("大字").trim_start_matches('字'));
            match &area.office {
                Some(office) => {
                    let is_alike = name.starts_with(&known) || known.starts_with(&name);
                    let organisation = self.parts.organisation.as_ref().map(|known| place_name::key(&known.name));
                    // A large office may write its town in another way than the list does.
                    let itself = organisation.is_some_and(|known| place_name::key(&office.name).contains(&known));
                    // In Kyoto the street stands before the town.
                    itself || is_alike || town.areas.is_empty() || place_name::key(&office.block).starts_with(&name)
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

    /// Whether the street says that the address lies in a part of the town that has another code.
    fn is_other_part(&self, areas: &[&Area]) -> bool {
        let mut of_town = self.parts.town.iter().flat_map(|town| &town.areas);
        let is_one = areas.iter().any(|area| is_said(area, self.parts));
        !is_one && areas.iter().any(|area| area.part.is_some()) && of_town.any(|area| is_said(area, self.parts))
    }

    /// What contradicts a code that is for a floor of a tower: another floor, or another building.
    fn wrong_tower(&self, areas: &[&Area], codes: &[Correction]) -> Option<(&'static Rule, Vec<Correction>)> {
        let area = areas.iter().find(|area| area.building.is_some())?;
        let tower = area.building.as_ref()?;
        let named = self.parts.building.as_deref();
        if named.is_some_and(|name| differ(name, &tower.name)) {
            return Some((&rule::POSTAL_CODE_OF_BUILDING, codes.to_vec()));
        }
        let (floor, of_code) = (self.parts.floor.as_deref()?, tower.floor.as_deref()?);
        let is_right = |other: &&Area| {
            other.city.jis == area.city.jis
                && other
                    .building
                    .as_ref()
                    .is_some_and(|building| building.name == tower.name && building.floor.as_deref() == Some(floor))
        };
        let of_floor = self.postal.shards.iter().flat_map(|shard| shard.areas()).map(AsRef::as_ref).find(is_right);
        let right = of_floor.map(|area| code(&area.code));
        (floor != of_code).then(|| (&rule::POSTAL_CODE_OTHER_FLOOR, right.into_iter().collect()))
    }

    /// What is wrong with the code of a large office: homes do not have it, nor do other companies.
    fn wrong_office(&self, areas: &[&Area]) -> Option<&'static Rule> {
        if self.is_home() {
            return Some(&rule::POSTAL_CODE_OF_OFFICE);
        }
        let parts = self.parts;
        let organisation = parts.organisation.as_ref()?.name.as_str();
        let others = [&parts.department, &parts.building, &parts.recipient, &parts.care_of];
        let names: Vec<&str> =
            std::iter::once(organisation).chain(others.into_iter().flatten().map(String::as_str)).collect();
        let is_other = |office: &str| {
            differ(organisation, office)
                && names.iter().all(|name| differ(name, office) || !name.chars().any(is_japanese))
        };
        let mut offices = areas.iter().filter_map(|area| area.office.as_ref());
        offices.all(|office| is_other(&office.name)).then_some(&rule::POSTAL_CODE_OF_OTHER_COMPANY)
    }
}

/// How most codes of post offices end.
const OF_POST_OFFICES: &str = "8799";

/// A code that is offered.
fn code(code: &str) -> Correction {
    Correction { text: hyphenated(code), field: Field::PostalCode, instead_of: None, part: None }
}

/// Whether a town that is written in either script is this area's.
fn is_named(area: &Area, town: &str) -> bool {
    if town.chars().any(is_japanese) {
        return place_name::key(&area.town) == place_name::key(town);
    }
    romaji::same(&area.town_romaji(), town)
}

/// Whether two names in Japanese are surely not of the same: not half of the shorter stands in the other in the same
/// order. Names in Latin letters cannot be compared.
fn differ(one: &str, other: &str) -> bool {
    let plain = |name: &str| -> Vec<char> { place_name::key(&names::without_form(name)).chars().collect() };
    let (one, other) = (plain(one), plain(other));
    let is_comparable = |name: &[char]| name.iter().any(|&ch| is_japanese(ch));
    let shorter = one.len().min(other.len());
    is_comparable(&one) && is_comparable(&other) && common(&one, &other) * 2 < shorter
}

/// How many characters two texts have in the same order.
fn common(one: &[char], other: &[char]) -> usize {
    let mut row = vec![0; other.len() + 1];
    for ch in one {
        let mut diagonal = 0;
        let mut left = 0;
        for (cell, known) in row.iter_mut().skip(1).zip(other) {
            let above = *cell;
            *cell = if ch == known { diagonal + 1 } else { above.max(left) };
            (diagonal, left) = (above, *cell);
        }
    }
    row.last().copied().unwrap_or_default()
}

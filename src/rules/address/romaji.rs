//! Reads an address in romaji, in either order: `1-2-3 Kasumigaseki, Chiyoda-ku, Tokyo` and
//! `Tokyo-to Chiyoda-ku Kasumigaseki 1-2-3` are the same.
//!
//! Words are matched with the postal data wherever they stand: first the city, then its town, then the number beside
//! the town. What is left is read by `tail`.

use super::{
    AZA, Parts, Town, UNNUMBERED, is_japanese,
    japanese::shape,
    names::{is_building, sort_of},
    tail::{Tail, groups, is_chain, words_of},
};
use crate::rules::{
    postal::{Area, City, PREFECTURES, Postal, Prefecture},
    romaji,
};
use std::{
    cell::LazyCell,
    collections::BTreeMap,
    ops::Range,
    sync::{Arc, LazyLock},
};

/// No name of a place has more words.
const MOST_WORDS: usize = 8;

/// Stands for 丁目 between numbers.
const CHOME: char = '\u{1}';

pub(super) fn parse(chars: &[char], postal: &Postal, mut parts: Parts) -> Parts {
    let mut reader = Reader { words: words(&plain_counters(chars)), postal, code: parts.postal_code.clone() };
    reader.take_country();
    if let Some((city, range)) = reader.city() {
        let inside = reader.prefecture_inside(&range, &city);
        reader.take(range);
        parts.prefecture = reader.prefecture(Some(&city), inside);
        parts.city = Some(city);
    } else {
        parts.prefecture = reader.prefecture(None, None);
        parts.unknown_city = reader.unknown_city();
    }
    let written = parts.city.as_ref().and_then(|city| city.prefecture()).or(parts.prefecture);
    let in_kyoto = written.or_else(|| reader.prefecture_of_code()).is_some_and(|prefecture| prefecture.number == 26);
    if in_kyoto {
        parts.street = reader.street();
    }
    let mut beside = None;
    if let Some((areas, range)) = reader.town(parts.city.as_deref()) {
        if parts.city.is_none() {
            parts.city = areas.first().map(|area| Arc::clone(&area.city));
        }
        let first = reader.words.get(range.start).map(|word| word.key.as_str()).unwrap_or_default();
        let aza = AZA.iter().find(|(_, latin)| latin.eq_ignore_ascii_case(first)).map_or("", |(kanji, _)| kanji);
        parts.town = Town::known(areas).map(|town| {
            let written = format!("{aza}{}", town.name);
            town.written_as(written)
        });
        beside = Some(range.clone());
        reader.take(range);
    }
    if in_kyoto && parts.town.is_some() && parts.street.is_none() {
        parts.street = reader.street_alone();
    }
    if let Some(at) = reader.block(beside.as_ref()) {
        let numbers = reader.numbers_apart(at).unwrap_or(at..at + 1);
        let word = reader.spelled(&numbers).replace(' ', "-");
        reader.take(numbers);
        if parts.town.is_none()
            && let Some(range) = reader.unknown_town(at)
        {
            let name = reader.spelled(&range);
            reader.take(range);
            parts.town = Some(Town::unknown(name));
        }
        let (chome, rest) = match word.split_once(CHOME) {
            Some((chome, rest)) => (chome.parse().ok(), rest),
            None => (None, word.as_str()),
        };
        let numbers = match unnumbered(rest) {
            Some(kanji) => vec![kanji.to_owned()],
            None => rest.split('-').filter(|number| !number.is_empty()).map(str::to_owned).collect(),
        };
        let has_chome = parts.town.as_ref().map(|town| (town.has_chome(), !town.areas.is_empty()));
        (parts.block, parts.room) = shape(numbers, chome, has_chome);
        parts.room_ends_block = parts.room.is_some();
    }
    parts.section = reader.section();
    parts.second = parts.second.or_else(|| reader.second());
    // What stands for itself and names a place is nobody's name: Kyoto-shi behind a street.
    if parts.city.is_some() {
        let unknown = parts.unknown_city.take();
        parts.unknown_city = unknown.and_then(|name| parts.take_place(name, postal));
        reader.take_places(&mut parts);
    }
    reader.read_rest(&mut parts);
    parts
}

#[derive(Debug, Clone)]
struct Word {
    text: String,
    /// As it is written, with its dots.
    written: String,
    key: String,
    line: usize,
    group: usize,
    in_brackets: bool,
    kind: KindWord,
    used: bool,
}

/// Whether a word says what kind of place the word before it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum KindWord {
    None,
    /// City, ward, prefecture: no part of the name.
    English,
    /// Shi, ku, ken.
    Japanese,
}

impl KindWord {
    fn of(word: &str) -> Self {
        match word.to_ascii_lowercase().as_str() {
            "city" | "ward" | "town" | "village" | "prefecture" | "pref" | "metropolis" => Self::English,
            "ken" | "fu" | "to" | "shi" | "ku" | "gun" | "cho" | "machi" | "mura" | "son" => Self::Japanese,
            _ => Self::None,
        }
    }
}

impl Word {
    fn is_number(&self) -> bool {
        unnumbered(&self.text).is_some()
            || self.text.starts_with(|ch: char| ch.is_ascii_digit())
                && self.text.chars().all(|ch| ch.is_ascii_digit() || matches!(ch, '-' | CHOME))
    }
}

fn is_country(word: &str) -> bool {
    ["japan", "nippon", "nihon"].iter().any(|name| name.eq_ignore_ascii_case(word))
}

/// What a word of Kyoto's streets ends in: `Shijo-dori`, `Sanjo-agaru`, `Higashi-iru`, and no `Midori`.
pub(super) fn street_ending(word: &str) -> Option<&'static str> {
    let ending = word.rsplit_once('-').map_or(word, |(_, ending)| ending);
    ["dori", "agaru", "sagaru", "iru"].into_iter().find(|way| way.eq_ignore_ascii_case(ending))
}

/// What is written in Japanese where a plot has no number.
fn unnumbered(word: &str) -> Option<&'static str> {
    UNNUMBERED.iter().find(|(_, romaji)| romaji.eq_ignore_ascii_case(word)).map(|(kanji, _)| *kanji)
}

struct Reader<'a> {
    words: Vec<Word>,
    postal: &'a Postal,
    code: Option<String>,
}

impl Reader<'_> {
    fn take(&mut self, range: Range<usize>) {
        self.words.get_mut(range).into_iter().flatten().for_each(|word| word.used = true);
    }

    /// Japan, where it stands alone between commas or at the end of a line.
    fn take_country(&mut self) {
        let alone: Vec<usize> = (0..self.words.len())
            .filter(|&at| {
                self.words.get(at).is_some_and(|word| {
                    let last = self.words.get(at + 1).is_none_or(|next| next.group != word.group);
                    is_country(&word.text) && last
                })
            })
            .collect();
        for at in alone {
            self.take(at..at + 1);
        }
    }

    /// The municipality that most says for.
    fn city(&self) -> Option<(Arc<City>, Range<usize>)> {
        let prefectures: Vec<(usize, &Prefecture)> = (0..self.words.len())
            .filter_map(|at| self.prefecture_at(at).map(|(prefecture, ..)| (at, prefecture)))
            .collect();
        let of_code: Vec<u32> =
            self.code.iter().flat_map(|code| self.postal.areas(code).map(|area| area.city.jis)).collect();
        let cities_of_wards = LazyCell::new(|| self.cities_of_wards());
        let mut best: Option<(u32, Arc<City>, Range<usize>)> = None;
        for (range, key) in self.runs(2, |key| self.postal.cities.romanised_begins(key)) {
            let words = self.words.get(range.clone()).unwrap_or_default();
            let says_kind = words.iter().any(|word| word.kind != KindWord::None);
            for city in self.postal.cities.romanised(&key) {
                let in_code = of_code.contains(&city.jis);
                let in_prefecture = prefectures
                    .iter()
                    .any(|(at, prefecture)| !range.contains(at) && u32::from(prefecture.number) == city.jis / 1000);
                let parts: Vec<_> = city.parts().collect();
                let with_suffix = says_kind
                    || parts.last().is_some_and(|part| {
                        !part.suffix.is_empty() && {
                            let whole = romaji::key(&format!("{}{}", part.stem, part.suffix));
                            key.starts_with(&whole) || key.ends_with(&whole)
                        }
                    });
                if !(in_code || in_prefecture || with_suffix) {
                    continue;
                }
                // Naka-ku, Hamamatsu is not that of Yokohama.
                let is_ward = parts.last().is_some_and(|part| part.suffix == "ku");
                let is_of = |stem: &str| parts.len() > 1 && parts.first().is_some_and(|part| part.stem == stem);
                if is_ward
                    && !in_code
                    && !in_prefecture
                    && !cities_of_wards.is_empty()
                    && !cities_of_wards.iter().any(|(_, stem)| is_of(stem))
                {
                    continue;
                }
                let whole = parts.len() == 1 || key.len() > parts.last().map_or(0, |part| part.stem.len() + 3);
                let group = |at: Option<usize>| at.and_then(|at| self.words.get(at)).map(|word| word.group);
                let alone = group(Some(range.end)) != group(range.end.checked_sub(1))
                    && group(range.start.checked_sub(1)) != group(Some(range.start));
                let score = u32::from(in_code) * 16
                    + u32::from(in_prefecture) * 8
                    + u32::from(with_suffix) * 6
                    + u32::from(whole) * 4
                    + u32::from(alone) * 3
                    + u32::try_from(range.len()).unwrap_or(0);
                if best.as_ref().is_none_or(|(known, ..)| score > *known) {
                    best = Some((score, Arc::clone(city), range.clone()));
                }
            }
        }
        best.map(|(_, city, range)| (city, range))
    }

    /// The words that name a city that has wards, each with the city's stem. One that bears the name of its prefecture
    /// is meant only where it says that it is a city.
    fn cities_of_wards(&self) -> Vec<(usize, &str)> {
        let words = self.words.iter().enumerate().filter(|(_, word)| !word.used);
        words
            .filter_map(|(at, word)| {
                let city = self.postal.cities.romanised_of_wards(&word.key).filter(|_| !self.is_in_name(at))?;
                let says_city = self.words.get(at + 1).is_some_and(|next| next.text.eq_ignore_ascii_case("city"));
                (says_city || !PREFECTURE_KEYS.contains_key(&word.key)).then_some((at, &*city.stem))
            })
            .collect()
    }

    /// The prefecture's name as part of the city's: Osaka in `Kita-ku, Osaka`.
    fn prefecture_inside(&self, range: &Range<usize>, city: &City) -> Option<&'static Prefecture> {
        let prefecture = city.prefecture()?;
        let name = romaji::key(prefecture.romaji);
        let inside = self.words.get(range.clone()).unwrap_or_default();
        (inside.len() > 1 && inside.iter().any(|word| word.key == name)).then_some(prefecture)
    }

    /// The prefecture, best the one of the city. One that is part of the city's name already is taken a second time
    /// only where it stands for itself: not Kyoto in `Kyoto University`.
    fn prefecture(&mut self, city: Option<&City>, inside: Option<&'static Prefecture>) -> Option<&'static Prefecture> {
        let is_free = |at: Option<usize>, group: usize| {
            at.and_then(|at| self.words.get(at)).is_some_and(|word| word.group == group && !word.used)
        };
        let of_city = |prefecture: &Prefecture| city.and_then(City::prefecture) == Some(prefecture);
        let unused = self.words.iter().enumerate().filter(|(_, word)| !word.used);
        let named = unused.filter_map(|(at, word)| {
            let (prefecture, length, whole) = self.prefecture_at(at)?;
            let alone = !is_free(at.checked_sub(1), word.group) && !is_free(Some(at + length), word.group);
            Some((of_city(prefecture), whole, alone, std::cmp::Reverse(at), length, prefecture))
        });
        let stands_for_itself = named.filter(|(of_city, whole, alone, std::cmp::Reverse(at), ..)| {
            *whole || *alone && (inside.is_none() || *of_city) || inside.is_none() && !self.is_in_name(*at)
        });
        let best = stands_for_itself.max_by_key(|(of_city, whole, alone, at, ..)| {
            (*of_city && (*whole || *alone), *whole, *of_city, *alone, *at)
        });
        let Some((_, _, _, std::cmp::Reverse(at), length, prefecture)) = best else { return inside };
        self.take(at..at + length);
        Some(prefecture)
    }

    /// Whether the words around one are the name of a building or of an organisation: `Mansion Kyoto`.
    fn is_in_name(&self, at: usize) -> bool {
        let group = self.words.get(at).map(|word| word.group);
        let is_free = |at: &usize| {
            self.words.get(*at).is_some_and(|word| !word.used && Some(word.group) == group && !word.is_number())
        };
        let begin = (0..at).rev().take_while(is_free).count();
        let end = (at + 1..self.words.len()).take_while(is_free).count();
        let name = self.spelled(&(at - begin..at + 1 + end));
        is_building(&name) || sort_of(&name).is_some()
    }

    /// A prefecture at a word: how many words it takes, and whether it says ken, fu, to or prefecture.
    fn prefecture_at(&self, at: usize) -> Option<(&'static Prefecture, usize, bool)> {
        let word = self.words.get(at)?;
        let &(prefecture, whole) = PREFECTURE_KEYS.get(&word.key)?;
        let next = self.words.get(at + 1).filter(|next| next.group == word.group);
        let named = next.is_some_and(|next| {
            let lower = next.text.to_ascii_lowercase();
            matches!(lower.as_str(), "prefecture" | "pref" | "metropolis") || lower == prefecture.suffix
        });
        // Osaka City is a city.
        if !named && next.is_some_and(|next| next.kind != KindWord::None) {
            return None;
        }
        Some((prefecture, if named { 2 } else { 1 }, whole || named))
    }

    /// A word that names itself a city and is none, or a city of wards without its ward.
    fn unknown_city(&mut self) -> Option<String> {
        let named = self.words.iter().position(|word| {
            let lower = word.text.to_ascii_lowercase();
            !word.used && ["-shi", "-ku", "-gun", "-city"].iter().any(|suffix| lower.ends_with(suffix))
        });
        let of_wards = self.cities_of_wards().into_iter().map(|(at, _)| at);
        let of_wards = of_wards.filter(|&at| self.is_alone(at) || named == Some(at));
        let mut all: Vec<usize> = named.into_iter().chain(of_wards.take(1)).collect();
        all.sort_unstable();
        all.dedup();
        let names: Vec<String> =
            all.iter().filter_map(|&at| self.words.get(at)).map(|word| word.text.clone()).collect();
        all.into_iter().for_each(|at| self.take(at..at + 1));
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// Whether a word is not used yet and has none of these beside it in its group.
    fn is_alone(&self, at: usize) -> bool {
        let group =
            |at: Option<usize>| at.and_then(|at| self.words.get(at)).filter(|word| !word.used).map(|word| word.group);
        let own = group(Some(at));
        own.is_some() && group(at.checked_sub(1)) != own && group(Some(at + 1)) != own
    }

    /// Words that name a place and have none beside them in their group.
    fn take_places(&mut self, parts: &mut Parts) {
        for at in (0..self.words.len()).filter(|&at| self.is_alone(at)).collect::<Vec<_>>() {
            let name = self.words.get(at).map(|word| word.text.clone()).unwrap_or_default();
            // The town is there already.
            if parts.town.as_ref().is_some_and(|town| romaji::same(&town.romaji, &name)) {
                self.take(at..at + 1);
                continue;
            }
            if parts.take_place(name, self.postal).is_none() {
                self.take(at..at + 1);
            }
        }
    }

    fn prefecture_of_code(&self) -> Option<&'static Prefecture> {
        self.postal.areas(self.code.as_deref()?).next()?.city.prefecture()
    }

    /// Kyoto: `Kawaramachi-dori Sanjo-agaru`.
    fn street(&mut self) -> Option<String> {
        let says = |word: &Word| {
            ["agaru", "sagaru", "iru", "dori", "aru"].iter().any(|way| word.key.ends_with(way))
                && !word.used
                && word.key.len() > 3
        };
        let has_way = self
            .words
            .iter()
            .any(|word| says(word) && ["agaru", "sagaru", "iru"].iter().any(|way| word.key.ends_with(way)));
        if !has_way {
            return None;
        }
        let first = self.words.iter().position(says)?;
        let last = self.words.iter().rposition(says)?;
        let street = self.spelled(&(first..last + 1));
        self.take(first..last + 1);
        Some(street)
    }

    /// A street without a direction and with no name beside it: `Nishinotoin-dori`.
    fn street_alone(&mut self) -> Option<String> {
        let is_name = |at: Option<usize>, group: usize| {
            let word = at.and_then(|at| self.words.get(at));
            word.is_some_and(|word| word.group == group && !word.used && !word.is_number())
        };
        let at = self.words.iter().enumerate().position(|(at, word)| {
            let is_alone = !is_name(at.checked_sub(1), word.group) && !is_name(Some(at + 1), word.group);
            !word.used && is_alone && street_ending(&word.text) == Some("dori")
        })?;
        self.take(at..at + 1);
        self.words.get(at).map(|word| word.text.clone())
    }

    /// The town that most says for, of this municipality, else of those of the code.
    fn town(&self, city: Option<&City>) -> Option<(Vec<Arc<Area>>, Range<usize>)> {
        let mut cities: Vec<u32> = city.map(|city| city.jis).into_iter().collect();
        if cities.is_empty() {
            cities.extend(self.code.iter().flat_map(|code| self.postal.areas(code).map(|area| area.city.jis)));
            cities.dedup();
        }
        let mut best: Option<(usize, Vec<Arc<Area>>, Range<usize>)> = None;
        let begins = |key: &str| cities.iter().any(|&jis| self.postal.towns_romanised_begin(jis, key));
        for (range, key) in self.runs(1, begins) {
            if key.is_empty() || key.bytes().all(|byte| byte.is_ascii_digit()) {
                continue;
            }
            for &jis in &cities {
                let areas: Vec<Arc<Area>> = self.postal.towns_romanised(jis, &key).cloned().collect();
                let Some(first) = areas.first() else { continue };
                // The code of a large office names its town too.
                let in_code = self.code.as_ref().is_some_and(|code| {
                    self.postal.areas(code).any(|area| area.town == first.town && area.city.jis == jis)
                });
                let group = self.words.get(range.start).map(|word| word.group);
                let before = range.start.checked_sub(1);
                let beside = [Some(range.end), before].into_iter().flatten().filter(|&at| self.is_number(at));
                let beside_number = beside.filter_map(|at| self.words.get(at)).map(|word| {
                    // `Claire Minami Azabu 201, 3-4-5 Minami Azabu`: a block has a hyphen rather than a room.
                    let nearness = if Some(word.group) == group { 25 } else { 10 };
                    nearness + usize::from(word.text.contains(['-', CHOME])) * 5
                });
                let whole = key == romaji::key(&romaji::from_kana(&first.kana));
                let names_building = [Some(range.end), before].into_iter().flatten().any(|at| {
                    self.words.get(at).is_some_and(|word| Some(word.group) == group && is_building(&word.text))
                });
                let score = usize::from(in_code) * 30
                    + usize::from(!names_building) * 40
                    + beside_number.max().unwrap_or(0)
                    + usize::from(whole) * 10
                    + key.len();
                if best.as_ref().is_none_or(|(known, ..)| score > *known) {
                    best = Some((score, self.alike(areas), range.clone()));
                }
            }
        }
        best.map(|(_, areas, range)| (areas, range))
    }

    /// Areas that sound alike are of one name: that of the code, else the first.
    fn alike(&self, areas: Vec<Arc<Area>>) -> Vec<Arc<Area>> {
        let of_code = self.code.as_ref().and_then(|code| areas.iter().find(|area| area.code == *code));
        let Some(name) = of_code.or(areas.first()).map(|area| area.town.clone()) else { return areas };
        areas.into_iter().filter(|area| area.town == name).collect()
    }

    /// The number of the block: beside the town, else the first that is not a room or a floor.
    fn block(&self, town: Option<&Range<usize>>) -> Option<usize> {
        let is_free = |at: usize| self.is_number(at) && !self.is_room_number(at);
        if let Some(town) = town {
            let group = self.words.get(town.start).map(|word| word.group);
            let beside = [Some(town.end), town.start.checked_sub(1)].into_iter().flatten().filter(|&at| is_free(at));
            let beside: Vec<usize> = beside.collect();
            let in_group = beside.iter().find(|&&at| self.words.get(at).map(|word| word.group) == group);
            if let Some(&at) = in_group {
                return Some(at);
            }
            let has_hyphen = |at: &&usize| self.words.get(**at).is_some_and(|word| word.text.contains(['-', CHOME]));
            if let Some(&at) = beside.iter().find(has_hyphen) {
                return Some(at);
            }
        }
        let free = || (0..self.words.len()).filter(|&at| is_free(at));
        let with_hyphen = |at: &usize| self.words.get(*at).is_some_and(|word| word.text.contains(['-', CHOME]));
        free().find(with_hyphen).or_else(|| {
            free().find(|&at| {
                self.words.get(at).is_some_and(|word| {
                    let first = at
                        .checked_sub(1)
                        .and_then(|before| self.words.get(before))
                        .is_none_or(|before| before.group != word.group || before.used);
                    let last = self
                        .words
                        .get(at + 1)
                        .is_none_or(|next| next.group != word.group || next.used || !is_building(&next.text));
                    first && last
                })
            })
        })
    }

    /// Two numbers of a block with a space between: `2381 1 Nagakura`, `Nagakura 2381 1`. One of three digits before
    /// another is a room, and so is what follows a name.
    fn numbers_apart(&self, at: usize) -> Option<Range<usize>> {
        let group = self.words.get(at).map(|word| word.group);
        let is_in_group = |at: usize| self.words.get(at).is_some_and(|word| !word.used && Some(word.group) == group);
        let digits = |at: usize| {
            let plain = self.words.get(at).map(|word| word.text.as_str()).filter(|_| is_in_group(at));
            let plain = plain.filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()) && !self.is_room_number(at));
            plain.map(str::len)
        };
        let is_pair =
            |first: usize, second: usize| digits(first).is_some() && digits(second).is_some_and(|last| last < 3);
        let before = at.checked_sub(1).filter(|&before| {
            let begins = before.checked_sub(1).is_none_or(|name| !is_in_group(name));
            is_pair(before, at) && digits(before) != Some(3) && begins
        });
        let after = is_pair(at, at + 1).then_some(at..at + 2);
        before.map(|before| before..at + 1).or(after)
    }

    fn is_number(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.is_number() && !word.used)
    }

    fn is_room_number(&self, at: usize) -> bool {
        let group = self.words.get(at).map(|word| word.group);
        let lower = |at: Option<usize>| {
            let beside = at.and_then(|at| self.words.get(at)).filter(|beside| Some(beside.group) == group);
            beside.map(|word| word.text.to_ascii_lowercase()).unwrap_or_default()
        };
        let before = lower(at.checked_sub(1));
        let after = lower(Some(at + 1));
        matches!(
            before.as_str(),
            "apt"
                | "apartment"
                | "room"
                | "rm"
                | "unit"
                | "suite"
                | "ste"
                | "no"
                | "floor"
                | "box"
                | "fl"
                | "level"
                | "building"
                | "bldg"
        ) || matches!(after.as_str(), "f" | "floor" | "fl" | "kai" | "th" | "goshitsu" | "go-shitsu" | "gou-shitsu")
    }

    /// Words beside the block that name no known town.
    fn unknown_town(&self, block: usize) -> Option<Range<usize>> {
        let word = self.words.get(block)?;
        let is_name = |at: usize, group: usize| {
            self.words.get(at).is_some_and(|word| {
                word.group == group
                    && !word.used
                    && word.text.chars().all(|ch| ch.is_alphabetic() || matches!(ch, '-' | '\''))
                    && word.text.len() > 1
            })
        };
        let forward = (block + 1..self.words.len()).take_while(|&at| is_name(at, word.group)).count();
        let backward = (0..block).rev().take_while(|&at| is_name(at, word.group)).count();
        let next_group = self.words.get(block + 1).map_or(0, |next| next.group);
        let next = (block + 1..self.words.len()).take_while(|&at| is_name(at, next_group)).count();
        let candidates = [block + 1..block + 1 + forward, block - backward..block, block + 1..block + 1 + next];
        candidates.into_iter().find(|range| {
            let name = self.spelled(range);
            !name.is_empty() && !is_building(&name) && sort_of(&name).is_none()
        })
    }

    /// 字 between town and block.
    fn section(&mut self) -> Option<String> {
        let at = self.words.iter().position(|word| word.key == "aza" && !word.used)?;
        let name = self.words.get(at + 1).filter(|word| !word.used && !word.is_number())?.text.clone();
        self.take(at..at + 2);
        Some(name)
    }

    /// What is left, if it names another municipality with its prefecture and has a number that can be a block.
    fn second(&self) -> Option<String> {
        let words: Vec<Word> = self.words.iter().filter(|word| !word.used).cloned().collect();
        let has_block = words.iter().any(|word| word.is_number() && word.text.contains(['-', CHOME]));
        let mut rest = Reader { words, postal: self.postal, code: None };
        let (city, range) = has_block.then(|| rest.city()).flatten()?;
        let inside = rest.prefecture_inside(&range, &city);
        rest.take(range);
        rest.prefecture(Some(&city), inside)?;
        Some(rest.spelled(&(0..rest.words.len())).replace(CHOME, "-"))
    }

    /// What is left, line by line.
    fn read_rest(&self, parts: &mut Parts) {
        let mut tail = Tail::default();
        let last_of_place = self.words.iter().rfind(|word| word.used).map(|word| word.group);
        for line in self.words.chunk_by(|one, other| one.line == other.line) {
            let own = line.iter().all(|word| !word.used);
            let place = line.partition_point(|word| last_of_place.is_some_and(|last| word.group <= last));
            let (before, behind) = line.split_at_checked(place).unwrap_or((line, &[]));
            tail.read(&unread(before), own);
            tail.closes = last_of_place.is_some();
            tail.read(&unread(behind), own);
            tail.closes = false;
        }
        parts.fill(tail.finish());
    }

    /// Runs of unused words, of as many neighbouring groups, as long as a name begins with their key.
    fn runs(&self, groups: usize, begins: impl Fn(&str) -> bool) -> Vec<(Range<usize>, String)> {
        let mut runs = Vec::new();
        for (from, first) in self.words.iter().enumerate() {
            let mut key = String::new();
            for (to, word) in self.words.iter().enumerate().skip(from).take(MOST_WORDS) {
                if word.used || word.group >= first.group + groups {
                    break;
                }
                // Oaza and Aza stand before and inside a name, City and Ward behind it; the data leaves them out.
                if !matches!(word.key.as_str(), "oaza" | "aza") && (to == from || word.kind != KindWord::English) {
                    romaji::join(&mut key, &word.key);
                }
                if !key.is_empty() && !begins(&key) {
                    break;
                }
                runs.push((from..to + 1, key.clone()));
            }
        }
        runs
    }

    fn spelled(&self, range: &Range<usize>) -> String {
        self.words
            .get(range.clone())
            .unwrap_or_default()
            .iter()
            .map(|word| word.text.as_str())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// What words of a line were not used, with commas in the place of those that were.
fn unread(line: &[Word]) -> Vec<char> {
    let mut text = String::new();
    for group in line.chunk_by(|one, other| one.group == other.group) {
        let in_brackets = group.iter().any(|word| word.in_brackets);
        text.push_str(if in_brackets { " (" } else { ", " });
        for word in group {
            let written = if word.used { ",".to_owned() } else { word.written.replace(CHOME, "-") };
            text.push_str(&written);
            text.push(' ');
        }
        text.push_str(if in_brackets { ")" } else { "" });
    }
    text.strip_prefix(", ").unwrap_or(&text).chars().collect()
}

/// The prefectures by key, with ken, fu, to and without; and whether the key says all.
static PREFECTURE_KEYS: LazyLock<BTreeMap<String, (&'static Prefecture, bool)>> = LazyLock::new(|| {
    let short = PREFECTURES.iter().map(|known| (romaji::key(known.romaji), (known, known.suffix.is_empty())));
    let whole =
        PREFECTURES.iter().map(|known| (romaji::key(&format!("{}{}", known.romaji, known.suffix)), (known, true)));
    let tokio =
        PREFECTURES.iter().find(|known| known.romaji == "Tokyo").map(|known| (romaji::key("Tokio"), (known, false)));
    short.chain(whole).chain(tokio).collect()
});

/// Writes 丁目 as one mark and leaves 番, 番地 and 号 out: `1-chome 2-ban 3-go` has the numbers 1, 2 and 3.
fn plain_counters(chars: &[char]) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(chars.len());
    let mut at = 0;
    let mut counted = false;
    while let Some(&ch) = chars.get(at) {
        let before = out.iter().rev().take(3).find(|ch| **ch != ' ' && **ch != '-');
        let digit_before = before.is_some_and(char::is_ascii_digit);
        // Ban and Go are names of towns too: apart from the number they count only after another counter.
        let beside = out.last().is_some_and(|last| last.is_ascii_digit() || *last == '-');
        let may_count = digit_before
            && (beside || counted || matches!(ch, 'c' | 'C' | 't' | 'T'))
            && matches!(ch.to_ascii_lowercase(), 'c' | 't' | 'b' | 'g');
        let Some((mark, length)) = may_count.then(|| counter_at(chars, at)).flatten() else {
            out.push(ch);
            at += 1;
            continue;
        };
        counted = true;
        while out.last().is_some_and(|last| matches!(last, ' ' | '-')) {
            out.pop();
        }
        at += length;
        let gap = chars.iter().skip(at).take(3).take_while(|ch| matches!(ch, ' ' | '-' | ',')).count();
        let digit_after = chars.get(at + gap).is_some_and(char::is_ascii_digit);
        out.extend(mark);
        if digit_after && mark.is_some() {
            at += gap;
        } else if mark == Some('-') {
            out.pop();
        }
    }
    out
}

/// A counter at this place: what it becomes, and its length.
fn counter_at(chars: &[char], at: usize) -> Option<(Option<char>, usize)> {
    let counters: [(&str, Option<char>); 12] = [
        ("chome", Some(CHOME)),
        ("chōme", Some(CHOME)),
        ("choume", Some(CHOME)),
        ("tyome", Some(CHOME)),
        ("cho-me", Some(CHOME)),
        ("banchi no", Some('-')),
        ("banchi", Some('-')),
        ("ban-chi", Some('-')),
        ("ban", Some('-')),
        ("gou", None),
        ("gō", None),
        ("go", None),
    ];
    let starts = at.checked_sub(1).and_then(|before| chars.get(before)).is_none_or(|ch| !ch.is_alphabetic());
    if !starts {
        return None;
    }
    counters.into_iter().find_map(|(word, mark)| {
        let length = word.chars().count();
        let same =
            word.chars().eq(chars.iter().skip(at).take(length).map(|ch| ch.to_lowercase().next().unwrap_or(*ch)));
        let letters_follow = |at: usize| chars.get(at).is_some_and(|ch| ch.is_alphabetic());
        let hyphenated = chars.get(at + length) == Some(&'-') && letters_follow(at + length + 1);
        let ends = !letters_follow(at + length) && (mark == Some(CHOME) || !hyphenated);
        let room = mark.is_none()
            && chars
                .get(at + length..)
                .unwrap_or_default()
                .iter()
                .take(8)
                .collect::<String>()
                .to_lowercase()
                .contains("shitsu");
        (same && ends && !room).then_some((mark, length))
    })
}

/// The words, with their lines and groups. Letters and a number written as one are parted: `Roppongi6-10-1`.
fn words(chars: &[char]) -> Vec<Word> {
    let mut words = Vec::new();
    let mut group = 0;
    for (line, text) in chars.split(|&ch| ch == '\n').enumerate() {
        let text: String = text.iter().collect();
        for part in groups(&text) {
            for word in words_of(part.text) {
                let bare = word.trim_matches(['.', ':', '"', ',']);
                let (section, name) = aza_apart(bare);
                let pieces = section.into_iter().chain(parted(name));
                for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
                    words.push(Word {
                        text: piece.to_owned(),
                        written: if piece == bare { word } else { piece }.to_owned(),
                        key: romaji::key(&piece.replace(CHOME, "chome")),
                        line,
                        group,
                        in_brackets: part.in_brackets,
                        kind: KindWord::of(piece),
                        used: false,
                    });
                }
                // `Japan.` ends more than a word.
                group += usize::from(is_country(bare) && word.ends_with('.'));
            }
            group += 1;
        }
    }
    words
}

/// `Aza-Yamada` as Aza and Yamada.
fn aza_apart(word: &str) -> (Option<&str>, &str) {
    let (first, rest) = word.split_once('-').unwrap_or_default();
    let is_aza = AZA.iter().any(|(_, latin)| latin.eq_ignore_ascii_case(first));
    if is_aza && rest.starts_with(char::is_alphabetic) { (Some(first), rest) } else { (None, word) }
}

fn parted(word: &str) -> [&str; 2] {
    let letters = word.chars().take_while(|ch| ch.is_alphabetic() && !is_japanese(*ch) || *ch == '-').count();
    let rest = word.chars().skip(letters);
    let numeric =
        rest.clone().next().is_some() && rest.clone().all(|ch| ch.is_ascii_digit() || matches!(ch, '-' | CHOME));
    let place = word.char_indices().nth(letters).map(|(at, _)| at);
    match place
        .filter(|_| letters > 3 && numeric && !is_chain(&word.to_lowercase()))
        .and_then(|at| word.split_at_checked(at))
    {
        Some((name, number)) => [name.trim_end_matches('-'), number],
        None => [word, ""],
    }
}

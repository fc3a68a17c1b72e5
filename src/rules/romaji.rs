//! Romaji: kana written in the letters of passports and road signs, and a key by which spellings are compared.
//!
//! Hepburn as the passport and the road sign have it: long vowels are not marked, ん before b, m, p is m, っち is tch.
//! Comparing takes every usual spelling for the same: Tokyo, Toukyou, Tōkyō, Tohkyo; Shimbashi, Shinbashi, Simbasi.

use crate::rules::fold::fold;

/// Writes kana in Hepburn, in lower case; what is not kana stays as it is.
///
/// A long vowel is not marked, except where two words meet: かつうら is katsuura, いのうえ is inoue.
#[must_use]
pub fn from_kana(kana: &str) -> String {
    let mut out = String::new();
    let chars: Vec<char> = fold(kana).chars().map(to_katakana).collect();
    let mut rest = chars.as_slice();
    let mut doubled = false;
    while let Some((syllable, length)) = syllable(rest) {
        let (read, after) = rest.split_at(length);
        rest = after;
        match syllable {
            Syllable::Double => doubled = true,
            Syllable::Long => {}
            Syllable::N => {
                let next = after.first().copied().and_then(kana_romaji).and_then(|read| read.chars().next());
                out.push(if matches!(next, Some('b' | 'm' | 'p')) { 'm' } else { 'n' });
            }
            Syllable::Read(text) => {
                if std::mem::take(&mut doubled) {
                    let first = text.chars().next().filter(|first| !"aeiou".contains(*first));
                    out.extend(first.map(|first| if first == 'c' { 't' } else { first }));
                }
                if !(text == "u" && is_long_u(&out, after) || text == "o" && out.ends_with('o')) {
                    out.push_str(&text);
                }
            }
            Syllable::Other => out.extend(read),
        }
    }
    out
}

/// The key by which romaji are compared: equal for every usual spelling of the same sounds.
///
/// Letters and digits only. Case, macrons, long vowels, hyphens, spaces and apostrophes do not count; shi and si,
/// chi and ti, tsu and tu, fu and hu, ji and zi, m and n before b, m, p are the same.
#[must_use]
pub fn key(romaji: &str) -> String {
    if romaji.is_ascii() {
        return sounds(&romaji.chars().filter_map(plain_letters).collect::<Vec<_>>());
    }
    sounds(&fold(romaji).chars().filter_map(plain_letters).collect::<Vec<_>>())
}

fn sounds(plain: &[char]) -> String {
    let mut out = String::with_capacity(plain.len());
    let mut rest = plain;
    while let Some((&first, after)) = rest.split_first() {
        let second = after.first().copied().unwrap_or(' ');
        let third = after.get(1).copied().unwrap_or(' ');
        let (sound, length) = match (first, second, third) {
            ('t', 'c', 'h') => ("t", 1),
            ('s', 'h', 'i') => ("s", 2),
            ('s', 'h', _) => ("sy", 2),
            ('c', 'h', 'i') => ("t", 2),
            ('c', 'h', _) => ("ty", 2),
            ('c', 'y', _) => ("ty", 2),
            ('t', 's', _) => ("t", 2),
            ('d', 'z', _) => ("z", 2),
            ('j', 'i', _) => ("z", 1),
            ('j', 'y', _) => ("zy", 2),
            ('j', ..) => ("zy", 1),
            ('d', 'y', _) => ("zy", 2),
            ('d', 'i' | 'u', _) => ("z", 1),
            ('c', 'c', 'h') => ("t", 1),
            ('f', ..) => ("h", 1),
            ('m', 'b' | 'm' | 'p', _) => ("n", 1),
            ('o', 'h', next) if !"aeiouy".contains(next) => ("o", 2),
            ('w', 'o', _) => ("", 1),
            ('l', ..) => ("r", 1),
            ('v', ..) => ("b", 1),
            ('q' | 'c', ..) => ("k", 1),
            _ => ("", 0),
        };
        if length == 0 {
            push_sound(&mut out, first);
            rest = after;
        } else {
            sound.chars().for_each(|ch| push_sound(&mut out, ch));
            rest = rest.get(length..).unwrap_or_default();
        }
    }
    out
}

/// Adds a word's key to that of the words before it, as if they were written as one.
pub fn join(key: &mut String, word: &str) {
    word.chars().for_each(|ch| push_sound(key, ch));
}

/// Whether two spellings sound the same.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    key(one) == key(other)
}

/// Each word with a capital: `marunouchi` becomes `Marunouchi`.
#[must_use]
pub fn capitalised(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut at_start = true;
    for ch in words.chars() {
        out.push(if at_start { ch.to_ascii_uppercase() } else { ch });
        at_start = ch == ' ';
    }
    out
}

/// Replaces numbers in kana by the way they are read: `キタ1ジョウ` becomes `キタイチジョウ`.
#[must_use]
pub fn with_numbers_read(kana: &str) -> String {
    let mut out = String::with_capacity(kana.len());
    let mut digits = String::new();
    for ch in fold(kana).chars().chain([' ']) {
        if ch.is_ascii_digit() {
            digits.push(ch);
            continue;
        }
        if let Ok(number) = digits.parse::<usize>() {
            out.push_str(&read_number(number));
        }
        digits.clear();
        out.push(ch);
    }
    out.pop();
    out
}

enum Syllable {
    Double,
    Long,
    N,
    Read(String),
    Other,
}

/// The next syllable and how many characters it takes.
fn syllable(kana: &[char]) -> Option<(Syllable, usize)> {
    let (&first, rest) = kana.split_first()?;
    Some(match first {
        'ッ' => (Syllable::Double, 1),
        'ー' => (Syllable::Long, 1),
        'ン' => (Syllable::N, 1),
        _ => match (kana_romaji(first), rest.first().copied().and_then(small_vowel)) {
            (Some(read), Some(small)) => (Syllable::Read(joined(read, small)), 2),
            (Some(read), None) => (Syllable::Read(read.to_owned()), 1),
            (None, _) => (Syllable::Other, 1),
        },
    })
}

/// A syllable with a small kana after it: `ki` and `ya` make `kya`, `shi` and `ya` make `sha`, `te` and `i` make `ti`.
fn joined(read: &str, small: &str) -> String {
    let stem = read.trim_end_matches(['a', 'i', 'u', 'e', 'o']);
    let vowel = small.trim_start_matches('y');
    match (stem, small.starts_with('y')) {
        ("sh" | "ch" | "j", _) => format!("{stem}{vowel}"),
        (_, true) => format!("{stem}y{vowel}"),
        ("", false) if read == "u" => format!("w{vowel}"),
        (_, false) => format!("{stem}{vowel}"),
    }
}

/// Whether ウ lengthens what stands before it. 浦, 上 and 内 begin a word of their own: かつうら, いのうえ, ほりのうち;
/// but not behind ゆ, nor in 楽, 来, 栄 and 園: ゆうらくちょう, こうらく, とうえい, しばこうえん.
fn is_long_u(before: &str, after: &[char]) -> bool {
    let joins = before.ends_with(['o', 'u']);
    let own_word = match after {
        ['ラ', 'ク' | 'イ' | 'ン', ..] | ['エ', 'イ' | 'ン', ..] => false,
        ['ラ' | 'エ', ..] => !before.ends_with("yu"),
        ['チ', ..] => before.ends_with("no"),
        _ => false,
    };
    joins && !own_word
}

fn push_sound(out: &mut String, ch: char) {
    let longer = match ch {
        'a' | 'i' | 'e' => out.ends_with(ch),
        'o' => out.ends_with('o'),
        'u' => out.ends_with(['o', 'u']),
        _ => false,
    };
    if !longer {
        out.push(ch);
    }
}

fn plain_letters(ch: char) -> Option<char> {
    let plain = match ch {
        'ā' | 'â' | 'à' | 'á' | 'Ā' | 'Â' => 'a',
        'ī' | 'î' | 'í' | 'Ī' | 'Î' => 'i',
        'ū' | 'û' | 'ú' | 'Ū' | 'Û' => 'u',
        'ē' | 'ê' | 'é' | 'è' | 'Ē' | 'Ê' | 'É' => 'e',
        'ō' | 'ô' | 'ó' | 'Ō' | 'Ô' => 'o',
        _ => ch.to_ascii_lowercase(),
    };
    plain.is_ascii_alphanumeric().then_some(plain)
}

fn to_katakana(ch: char) -> char {
    match ch {
        'ぁ'..='ゖ' => char::from_u32(u32::from(ch) + 0x60).unwrap_or(ch),
        _ => ch,
    }
}

const READINGS: [&str; 10] = ["", "イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュウ"];

/// A number as it is counted in names of towns; four and nine in front of 条 are ヨ and ク.
fn read_number(number: usize) -> String {
    if number >= 100 {
        return number.to_string();
    }
    let (tens, ones) = (number / 10, number % 10);
    let tens_read = match tens {
        0 => String::new(),
        1 => "ジュウ".to_owned(),
        _ => format!("{}ジュウ", READINGS.get(tens).unwrap_or(&"")),
    };
    let ones_read = match ones {
        4 => "ヨ",
        7 => "シチ",
        9 => "ク",
        _ => READINGS.get(ones).unwrap_or(&""),
    };
    format!("{tens_read}{ones_read}")
}

fn small_vowel(ch: char) -> Option<&'static str> {
    Some(match ch {
        'ャ' => "ya",
        'ュ' => "yu",
        'ョ' => "yo",
        'ァ' => "a",
        'ィ' => "i",
        'ゥ' => "u",
        'ェ' => "e",
        'ォ' => "o",
        _ => return None,
    })
}

/// How each katakana from ァ to ヶ is read; ッ has no sound of its own.
const READ: [&str; 86] = [
    "a", "a", "i", "i", "u", "u", "e", "e", "o", "o", "ka", "ga", "ki", "gi", "ku", "gu", "ke", "ge", "ko", "go", "sa",
    "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo", "ta", "da", "chi", "ji", "", "tsu", "zu", "te", "de", "to",
    "do", "na", "ni", "nu", "ne", "no", "ha", "ba", "pa", "hi", "bi", "pi", "fu", "bu", "pu", "he", "be", "pe", "ho",
    "bo", "po", "ma", "mi", "mu", "me", "mo", "ya", "ya", "yu", "yu", "yo", "yo", "ra", "ri", "ru", "re", "ro", "",
    "wa", "i", "e", "o", "n", "vu", "ka", "ke",
];

fn kana_romaji(kana: char) -> Option<&'static str> {
    let nth = u32::from(kana).checked_sub(u32::from('ァ'))?;
    READ.get(usize::try_from(nth).ok()?).copied().filter(|read| !read.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_kana_as_passports_do() {
        for (kana, romaji) in [
            ("トウキョウ", "tokyo"),
            ("オオサカ", "osaka"),
            ("コウチ", "kochi"),
            ("シンバシ", "shimbashi"),
            ("ハッチョウボリ", "hatchobori"),
            ("カツウラ", "katsuura"),
            ("イノウエ", "inoue"),
            ("ユウラクチョウ", "yurakucho"),
            ("ホリノウチ", "horinouchi"),
            ("コウラク", "koraku"),
            ("シバコウエン", "shibakoen"),
            ("ウエノコウエン", "uenokoen"),
            ("トウエイチョウ", "toeicho"),
            ("コウライバシ", "koraibashi"),
            ("クウコウ", "kuko"),
            ("ニイガタ", "niigata"),
            ("しんじゅく", "shinjuku"),
            ("ジュンイチ", "junichi"),
            ("センター", "senta"),
            ("ティアラ", "tiara"),
            ("ヴィラ", "vira"),
            ("キタ1ジョウ", "kita1jo"),
            ("チャツボ", "chatsubo"),
            ("ッ", ""),
            ("", ""),
        ] {
            assert_eq!(from_kana(kana), romaji, "{kana}");
        }
    }

    #[test]
    fn compares_every_usual_spelling() {
        for spellings in [
            &["Tokyo", "Toukyou", "Tōkyō", "TOHKYO", "tôkyô", "to-kyo"][..],
            &["Osaka", "Oosaka", "Ohsaka", "Ōsaka"],
            &["Shimbashi", "Shinbashi", "Simbasi", "Shin-bashi"],
            &["Hatchobori", "Hacchobori", "Hattyôbori"],
            &["Gunma", "Gumma"],
            &["Fujimi", "Huzimi", "Fuzimi"],
            &["Jun'ichi", "Junichi", "Zyuniti"],
            &["Tsuji", "Tuzi"],
        ] {
            for spelling in spellings {
                assert_eq!(key(spelling), key(spellings[0]), "{spelling}");
            }
        }
        for (one, other) in [("Kyoto", "Tokyo"), ("Ohara", "Oara"), ("Kanda", "Kamata"), ("Mita", "Mito")] {
            assert!(!same(one, other), "{one} {other}");
        }
    }

    #[test]
    fn reads_numbers() {
        assert_eq!(with_numbers_read("キタ12ジョウニシ"), "キタジュウニジョウニシ");
        assert_eq!(from_kana(&with_numbers_read("キタ1ジョウニシ")), "kitaichijonishi");
    }
}

//! Spells the name of a building in Latin letters: whole or not at all, since how kanji are read cannot be known.

use super::{
    Town, is_japanese,
    names::{KANJI_READ, is_kanji, kana_building},
};
use crate::rules::{
    fold::fold,
    romaji::{capitalised, from_kana},
};

/// A building's name in Latin letters. Words that are known stand apart: `グリーンハイツ` is `Gurin Haitsu`, and
/// `六本木ビル` in 六本木 `Roppongi Biru`. A name with kanji of another reading stays as it is.
pub(super) fn spelled(name: &str, town: Option<&Town>) -> String {
    let folded = fold(name);
    let town = town.filter(|town| !town.romaji.is_empty());
    let mut out = String::with_capacity(folded.len());
    for word in folded.split([' ', '・']).filter(|word| !word.is_empty()) {
        let mut rest = word;
        while !rest.is_empty() {
            let Some((read, after)) = next(rest, town) else { return folded };
            let begins = rest.len() == word.len();
            let joins = read.starts_with('-') || !begins && !read.starts_with(char::is_alphanumeric);
            if !out.is_empty() && !joins && !out.ends_with(['(', '-']) {
                out.push(' ');
            }
            out.push_str(&read);
            rest = after;
        }
    }
    out
}

/// The next piece as it is read, and what follows it.
fn next<'a>(rest: &'a str, town: Option<&Town>) -> Option<(String, &'a str)> {
    if let Some((town, after)) = town.and_then(|town| Some((town, rest.strip_prefix(town.name.as_str())?))) {
        return Some((town.romaji.clone(), after));
    }
    let first = rest.chars().next()?;
    let known = KANJI_READ.iter().find_map(|(kanji, read)| Some(((*read).to_owned(), rest.strip_prefix(kanji)?)));
    if known.is_some() || is_kanji(first) {
        return known;
    }
    let is_kana = |ch: char| is_japanese(ch) && !is_kanji(ch) || ch == 'ー';
    let of_kana = is_kana(first);
    let end = rest.find(|ch| is_kana(ch) != of_kana || is_kanji(ch)).unwrap_or(rest.len());
    let (run, after) = rest.split_at_checked(end)?;
    let words: Vec<String> = if of_kana {
        apart(run).into_iter().map(|word| capitalised(&from_kana(word))).collect()
    } else {
        vec![run.to_owned()]
    };
    Some((words.join(" "), after))
}

/// Parts kana at words for buildings that begin or end them.
fn apart(run: &str) -> Vec<&str> {
    let is_word = |rest: &str| {
        rest.chars().count() > 1
            && !rest.starts_with(['ー', 'ン', 'ッ', 'ャ', 'ュ', 'ョ', 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ'])
    };
    let longest = |found: &mut dyn Iterator<Item = &'static str>| found.max_by_key(|word| word.len());
    if let Some(word) = longest(&mut kana_building().filter(|word| run.strip_suffix(word).is_some_and(is_word))) {
        let before = run.strip_suffix(word).unwrap_or_default();
        return apart(before).into_iter().chain([word]).collect();
    }
    if let Some(word) = longest(&mut kana_building().filter(|word| run.strip_prefix(word).is_some_and(is_word))) {
        let after = run.strip_prefix(word).unwrap_or_default();
        return std::iter::once(word).chain(apart(after)).collect();
    }
    vec![run]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_whole_or_not_at_all() {
        let town = Town { romaji: "Roppongi".to_owned(), ..Town::unknown("六本木".to_owned()) };
        for (name, written) in [
            ("グリーンハイツ", "Gurin Haitsu"),
            ("ｸﾞﾘｰﾝﾊｲﾂ", "Gurin Haitsu"),
            ("サンプルマンション", "Sampuru Manshon"),
            ("メゾン・ド・サンプル", "Mezon Do Sampuru"),
            ("メゾンサンプル", "Mezon Sampuru"),
            ("パレスサイドビル", "Paresu Saido Biru"),
            ("グランドメゾン", "Gurando Mezon"),
            ("グランドール", "Gurandoru"),
            ("モビル", "Mobiru"),
            ("サンプルアパートメント", "Sampuru Apatomento"),
            ("ひまわり荘", "Himawari-so"),
            ("コーポ六本木", "Kopo Roppongi"),
            ("六本木マンションB棟", "Roppongi Manshon B-to"),
            ("第2メゾン3号館", "Dai-2 Mezon 3-gokan"),
            ("メゾン2", "Mezon 2"),
            ("パーク・アベニュー", "Paku Abenyu"),
            ("Green Heights", "Green Heights"),
            ("21世紀ビル", "21世紀ビル"),
            ("森ビル", "森ビル"),
            ("国際センター", "国際センター"),
            ("", ""),
        ] {
            assert_eq!(spelled(name, Some(&town)), written, "{name}");
        }
        assert_eq!(spelled("コーポ六本木", None), "コーポ六本木");
    }
}

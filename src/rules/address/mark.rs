//! Words that say who a name is: 気付, 様方 and c/o, 局留め, and to whom it goes.

use super::{
    is_japanese,
    names::{is_building, is_department, is_kanji, is_personal, sort_of},
};

/// A word, or a few, that says something of the name before it or of what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark<'a> {
    /// What it says.
    pub says: Says,
    /// What stands before it in the same word: 山田 in 山田様方.
    pub before: &'a str,
    /// What stands behind it in the same word.
    pub after: &'a str,
    /// How many of the following words belong to it.
    pub words: usize,
}

/// What a mark says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    /// The name before it takes it.
    CareOfBefore,
    /// The name behind it takes it.
    CareOfNext,
    /// The name behind it is to whom it goes.
    ToNext,
    /// It waits at the post office (VP-05).
    KyokuDome,
    /// What the post of other countries calls so. Japan's wants the words 局留め (VP-05).
    HeldElsewhere,
}

/// The mark at a word, with those that follow.
pub(super) fn at<'a>(word: &'a str, following: &[&'a str]) -> Option<Mark<'a>> {
    if word.contains(is_japanese) { in_japanese(word, following) } else { in_latin(word, following) }
}

fn in_japanese<'a>(word: &'a str, following: &[&str]) -> Option<Mark<'a>> {
    if matches!(
        word,
        "宛名"
            | "氏名"
            | "お名前"
            | "担当"
            | "担当者"
            | "ご担当"
            | "宿泊者"
            | "宿泊者名"
            | "宿泊名"
            | "ご宿泊者"
            | "ご宿泊者名"
            | "予約名"
            | "ご予約名"
    ) {
        return Some(Mark { says: Says::ToNext, before: "", after: "", words: 0 });
    }
    if matches!(word, "ホスト" | "ホストファミリー") && !following.is_empty() {
        return Some(Mark { says: Says::CareOfNext, before: "", after: "", words: 0 });
    }
    // 佐藤方 田中花子, スミス方 田中花子.
    let is_family = |host: &&str| {
        let length = host.chars().count();
        (2..=4).contains(&length) && host.chars().all(is_kanji)
            || (2..=8).contains(&length) && host.chars().all(|ch| matches!(ch, 'ァ'..='ヺ' | 'ー'))
    };
    let host = word.strip_suffix('方').filter(is_family);
    if let Some(before) = host.filter(|_| !following.is_empty()) {
        return Some(Mark { says: Says::CareOfBefore, before, after: "", words: 0 });
    }
    // 佐藤方田中花子, 佐藤方田中 花子.
    let is_guest = |name: &str| is_personal(name.trim_end_matches('様')) && name.chars().count() > 2;
    let guest = word.split_once('方').filter(|(host, guest)| {
        (2..=4).contains(&host.chars().count())
            && host.chars().all(is_kanji)
            && (is_guest(guest) || following.first().is_some_and(|given| is_guest(&format!("{guest} {given}"))))
            && !(is_building(word) || is_department(word) || sort_of(word).is_some())
    });
    if let Some((before, after)) = guest {
        return Some(Mark { says: Says::CareOfBefore, before, after, words: 0 });
    }
    if word == "方" {
        return Some(Mark { says: Says::CareOfBefore, before: "", after: "", words: 0 });
    }
    // The post office's name ends with the first character of its mark: 六本木郵便局留め.
    let dome = ["局留", "局どめ", "局止"].iter().find_map(|mark| {
        let (before, after) = word.split_once(mark)?;
        let before = word.get(..before.len() + "局".len()).filter(|office| office.ends_with("郵便局"));
        let after =
            ["め置き", "め", "置き", "置"].iter().find_map(|ending| after.strip_prefix(ending)).unwrap_or(after);
        Some((Says::KyokuDome, before.filter(|office| *office != "郵便局").unwrap_or_default(), after))
    });
    let care = ["気付", "様方", "様宅"].iter().find_map(|mark| {
        let (before, after) = word.split_once(mark)?;
        Some((Says::CareOfBefore, before, after))
    });
    dome.or(care).map(|(says, before, after)| Mark { says, before, after, words: 0 })
}

fn in_latin<'a>(word: &'a str, following: &[&'a str]) -> Option<Mark<'a>> {
    let plain = |word: &str| word.to_lowercase().replace(['-', '\'', '.', ':'], "");
    let (first, second) = (plain(word), following.first().copied().map(plain).unwrap_or_default());
    let third = following.get(1).copied().map(plain).unwrap_or_default();
    let mark = |says, words| Some(Mark { says, before: "", after: "", words });
    // `c/oYamada`; every spelling of the mark has three bytes.
    if let Some((_, after)) =
        word.split_at_checked(3).filter(|(mark, _)| mark.eq_ignore_ascii_case("c/o") || *mark == "℅")
    {
        return Some(Mark { says: Says::CareOfNext, before: "", after: after.trim_matches([':', '.']), words: 0 });
    }
    match (first.as_str(), second.as_str(), third.as_str()) {
        ("in", "care", "of") => mark(Says::CareOfNext, 2),
        ("care", "of", _) => mark(Says::CareOfNext, 1),
        ("sama", "kata" | "gata", _) => mark(Says::CareOfBefore, 1),
        ("samakata" | "samagata" | "kata" | "kitsuke" | "kizuke", ..) => mark(Says::CareOfBefore, 0),
        ("guest", second, _) if !matches!(second, "house" | "houses" | "room" | "rooms" | "services" | "relations") => {
            mark(Says::ToNext, 0)
        }
        ("attn" | "attention" | "to" | "mr" | "ms" | "mrs" | "dr", ..) => mark(Says::ToNext, 0),
        ("poste", "restante", _) | ("general", "delivery", _) => mark(Says::HeldElsewhere, 1),
        ("kyoku", second, third) if second.starts_with("dom") => mark(Says::KyokuDome, 1 + usize::from(third == "for")),
        (first, "dome" | "tome", _) if first.ends_with("yubinkyoku") => {
            Some(Mark { says: Says::KyokuDome, before: word, after: "", words: 1 })
        }
        (first, ..) if first.ends_with("kyokudome") => {
            let before = word.get(..word.len() - "dome".len()).unwrap_or_default().trim_end_matches('-');
            let is_office = plain(before).ends_with("yubinkyoku");
            let words = usize::from(second == "for");
            Some(Mark { says: Says::KyokuDome, before: if is_office { before } else { "" }, after: "", words })
        }
        _ => {
            let ending = ["-sama-kata", "-samakata", "-sama-gata", "-kata", "-kitsuke"];
            let lower = word.to_ascii_lowercase();
            let length = ending.iter().find(|ending| lower.ends_with(**ending))?.len();
            let before = word.get(..word.len() - length)?;
            Some(Mark { says: Says::CareOfBefore, before, after: "", words: 0 })
        }
    }
}

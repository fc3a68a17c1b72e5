//! Sentences that only contain the words: negations, questions, conditions, announcements. "Has not been picked up"
//! is no status, nor is "if delivered".

use crate::rules::fold::FoldedChar;
use std::ops::Range;

/// English words that turn a sentence into something else than a report.
const ENGLISH: &[&str] = &[
    "not",
    "never",
    "no",
    "none",
    "nobody",
    "nor",
    "neither",
    "without",
    "unable",
    "cannot",
    "cant",
    "isnt",
    "wasnt",
    "hasnt",
    "havent",
    "hadnt",
    "dont",
    "didnt",
    "doesnt",
    "wont",
    "arent",
    "werent",
    "wouldnt",
    "shouldnt",
    "couldnt",
    "fail",
    "failed",
    "fails",
    "false",
    "untrue",
    "wrong",
    "wrongly",
    "if",
    "unless",
    "whether",
    "when",
    "whenever",
    "once",
    "until",
    "till",
    "before",
    "after",
    "except",
    "instead",
    "rather",
    "will",
    "would",
    "shall",
    "should",
    "could",
    "may",
    "might",
    "must",
    "expected",
    "scheduled",
    "supposed",
    "planned",
    "awaiting",
    "pending",
    "hope",
    "hoping",
    "wonder",
    "wondering",
    "ask",
    "asking",
    "asked",
    "why",
    "how",
    "what",
    "where",
    "who",
    "did",
    "does",
    "do",
    "means",
    "meaning",
    "mean",
    "example",
    "suppose",
    "assuming",
    "case",
    "yet",
    "hardly",
    "barely",
    "ll",
];

/// Words at the end of a line that lead on to the next one.
const LEADING: &[&str] =
    &["if", "when", "whenever", "unless", "until", "till", "once", "not", "never", "whether", "before", "after", "no"];

/// What ends in these is a negation or a question, wherever it stands behind the words.
const JAPANESE_AFTER: &[&str] = &[
    "ません",
    "ない",
    "なく",
    "なかった",
    "ずに",
    "せず",
    "場合",
    "たら",
    "れば",
    "なら",
    "とき",
    "時は",
    "時に",
    "際",
    "かどうか",
    "ですか",
    "ますか",
    "したか",
    "でしょうか",
    "のか",
    "予定",
    "見込み",
    "はず",
    "まで",
    "前に",
    "以前",
    "なし",
    "かも",
    "おそれ",
    "恐れ",
    "とは",
    "という",
    "意味",
    "ください",
    "下さい",
    "不可",
    "未",
    "失敗",
    "待ち",
];

/// What stands before the words and denies or supposes them.
const JAPANESE_BEFORE: &[&str] =
    &["もし", "万一", "万が一", "仮に", "未", "まだ", "いつ", "なぜ", "たとえば", "例えば"];

/// What makes another word of the one behind it: 未配達, 再配達.
const PREFIXES: &[char] = &['未', '不', '非', '再', '要', '無'];

/// Words behind which a sentence speaks of something else.
const GOING_ON: &[&str] = &["because", "since", "and", "but", "so", "due", "as"];

/// How far a sentence is read in either direction, in characters.
const FARTHEST: usize = 160;

/// Whether the words at `found` are said to be so: no negation, question or condition is around them.
pub(super) fn is_reported(chars: &[FoldedChar], found: Range<usize>) -> bool {
    let before = before(chars, found.start);
    let (after, asks) = after(chars, found.end);
    if asks || chars.get(..found.start).and_then(<[_]>::last).is_some_and(|last| PREFIXES.contains(&last.ch)) {
        return false;
    }
    let clause: Vec<char> = after.iter().copied().take_while(|ch| !matches!(ch, ',' | '、')).collect();
    // What gives a reason or goes on may deny something else: "returned to post because it was not collected".
    let clause: String = clause.into_iter().collect();
    let goes_on = |word: &&str| GOING_ON.contains(word);
    let clause: Vec<&str> = clause.split(' ').take_while(|word| !goes_on(word)).collect();
    let clause: Vec<char> = clause.join(" ").chars().collect();
    !has_cue(&before) && !has_cue(&clause) && !holds(&before, JAPANESE_BEFORE) && !holds(&after, JAPANESE_AFTER)
}

/// Whether a text holds an English cue or ends in a question mark.
pub(super) fn is_clean(chars: &[FoldedChar]) -> bool {
    let text: Vec<char> = chars.iter().map(|folded| folded.ch).collect();
    !text.iter().any(|ch| is_question(*ch))
        && !has_cue(&text)
        && !holds(&text, JAPANESE_AFTER)
        && !holds(&text, JAPANESE_BEFORE)
}

/// Whether a word alone turns a sentence into something else.
pub(super) fn is_cue(word: &[char]) -> bool {
    ENGLISH.iter().any(|cue| cue.len() == word.len() && cue.chars().eq(word.iter().copied()))
}

pub(super) fn is_question(ch: char) -> bool {
    matches!(ch, '?' | '？' | '⁇' | '⁈' | '؟')
}

fn is_end(ch: char) -> bool {
    matches!(ch, '.' | '!' | '。' | ';' | ':' | '\t' | '|') || is_question(ch)
}

/// The sentence before the words, back to its beginning. A line break ends it, unless the last word before it is one
/// that leads on: "if", a line break, "your passport has been picked up".
fn before(chars: &[FoldedChar], start: usize) -> Vec<char> {
    let mut found: Vec<char> = Vec::new();
    for (index, folded) in chars.iter().enumerate().take(start).rev().take(FARTHEST) {
        let ch = folded.ch;
        // A full stop inside "U.S." or "1.5" ends nothing.
        let inside = ch == '.' && found.last().is_some_and(|next| !next.is_whitespace());
        if is_end(ch) && !inside {
            break;
        }
        if ch == '\n' {
            if leads_on(chars, index) {
                found.extend(['f', 'i']);
            }
            break;
        }
        found.push(ch);
    }
    found.reverse();
    found
}

/// Whether the line that ends at `end` ends in a word that begins a condition or a negation.
pub(super) fn leads_on(chars: &[FoldedChar], end: usize) -> bool {
    let line = chars.get(..end).unwrap_or_default();
    let mut word: Vec<char> = line
        .iter()
        .rev()
        .map(|folded| folded.ch)
        .skip_while(|ch| *ch == ' ')
        .take_while(char::is_ascii_lowercase)
        .take(10)
        .collect();
    word.reverse();
    LEADING.iter().any(|lead| lead.chars().eq(word.iter().copied()))
}

/// The sentence behind the words, and whether it asks.
fn after(chars: &[FoldedChar], end: usize) -> (Vec<char>, bool) {
    let mut found = Vec::new();
    for (index, folded) in chars.iter().enumerate().skip(end).take(FARTHEST) {
        let ch = folded.ch;
        if is_question(ch) {
            return (found, true);
        }
        let next = chars.get(index + 1).map_or(' ', |next| next.ch);
        let inside = ch == '.' && !next.is_whitespace();
        if ch == '\n' || is_end(ch) && !inside {
            break;
        }
        found.push(ch);
    }
    (found, false)
}

fn has_cue(text: &[char]) -> bool {
    // "isn't" and "isnt" are one word.
    let plain: Vec<char> = text.iter().copied().filter(|ch| *ch != '\'').collect();
    plain.split(|ch| !ch.is_ascii_alphanumeric()).any(is_cue)
}

fn holds(text: &[char], cues: &[&str]) -> bool {
    if text.iter().all(char::is_ascii) {
        return false;
    }
    let text: String = text.iter().collect();
    cues.iter().any(|cue| text.contains(cue))
}

/// Every cue that a text holds, so that two texts can be compared.
pub(super) fn all(chars: &[FoldedChar]) -> Vec<&'static str> {
    let text: String = chars.iter().map(|folded| super::vocabulary::lower(folded.ch)).collect();
    let words: Vec<&str> = text.split(|ch: char| !ch.is_ascii_alphanumeric()).collect();
    let english = ENGLISH.iter().filter(|cue| words.contains(cue));
    let japanese = JAPANESE_BEFORE.iter().chain(JAPANESE_AFTER).filter(|cue| text.contains(**cue));
    english.chain(japanese).copied().collect()
}

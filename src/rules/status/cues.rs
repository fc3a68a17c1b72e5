//! Sentences that only contain the words: negations, questions, conditions, announcements. "Has not been picked up"
//! is no status, nor is "if delivered".

use super::vocabulary::{Openings, lower};
use std::{ops::Range, sync::LazyLock};

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

/// How the English cues begin, so that most words need no further look.
static OPENINGS: LazyLock<Openings> = LazyLock::new(|| {
    let pairs = ENGLISH.iter().filter_map(|cue| Some((cue.chars().next()?, cue.chars().nth(1)?)));
    Openings::of(pairs)
});

/// Japanese cues, and the characters with which they begin.
struct Cues {
    all: Vec<Vec<char>>,
    first: Openings,
}

static BEFORE: LazyLock<Cues> = LazyLock::new(|| Cues::new(JAPANESE_BEFORE));
static AFTER: LazyLock<Cues> = LazyLock::new(|| Cues::new(JAPANESE_AFTER));

impl Cues {
    fn new(cues: &[&str]) -> Self {
        let first = Openings::of(cues.iter().filter_map(|cue| cue.chars().next()).map(|first| (first, ' ')));
        Self { all: cues.iter().map(|cue| cue.chars().collect()).collect(), first }
    }

    /// Whether a text holds one of them.
    fn are_in(&self, text: &[char]) -> bool {
        text.iter().enumerate().any(|(at, ch)| {
            !ch.is_ascii() && self.first.hold(*ch, ' ') && {
                let rest = text.get(at..).unwrap_or_default();
                self.all.iter().any(|cue| cue.first() == Some(ch) && rest.starts_with(cue))
            }
        })
    }
}

/// How far a sentence is read in either direction, in characters.
const FARTHEST: usize = 160;

/// Whether the words at `found` are said to be so: no negation, question or condition is around them.
pub(super) fn is_reported(chars: &[char], found: Range<usize>) -> bool {
    let (before, leads_on) = before(chars, found.start);
    let (after, asks) = after(chars, found.end);
    if leads_on || asks || before.last().is_some_and(|last| PREFIXES.contains(last)) {
        return false;
    }
    // What gives a reason or goes on may deny something else: "returned to post because it was not collected".
    let goes_on = |word: &&[char]| GOING_ON.iter().any(|known| known.chars().eq(word.iter().copied()));
    let clause = after.split(|ch| matches!(ch, ',' | '、')).next().unwrap_or_default();
    let mut clause = clause.split(|ch| *ch == ' ').take_while(|word| !goes_on(word));
    !has_cue(before) && !clause.any(has_cue) && !BEFORE.are_in(before) && !AFTER.are_in(after)
}

/// Whether a text holds an English cue or ends in a question mark.
pub(super) fn is_clean(chars: &[char]) -> bool {
    !chars.iter().any(|ch| is_question(*ch)) && !has_cue(chars) && !AFTER.are_in(chars) && !BEFORE.are_in(chars)
}

/// Whether a word alone turns a sentence into something else.
pub(super) fn is_cue(word: &[char]) -> bool {
    matches!(word, [first, second, ..] if OPENINGS.hold(*first, *second))
        && ENGLISH.iter().any(|cue| cue.len() == word.len() && cue.chars().eq(word.iter().copied()))
}

pub(super) fn is_question(ch: char) -> bool {
    matches!(ch, '?' | '？' | '⁇' | '⁈' | '؟')
}

fn is_end(ch: char) -> bool {
    matches!(ch, '.' | '!' | '。' | ';' | ':' | '\t' | '|') || is_question(ch)
}

/// The sentence before the words, back to its beginning, and whether what is before that leads on. A line break ends
/// it, unless the last word before it is one that does: "if", a line break, "your passport has been picked up".
fn before(chars: &[char], end: usize) -> (&[char], bool) {
    let mut start = end;
    let first = end.saturating_sub(FARTHEST);
    while let Some((at, &ch)) = start.checked_sub(1).filter(|at| *at >= first).and_then(|at| Some((at, chars.get(at)?)))
    {
        // A full stop inside "U.S." or "1.5" ends nothing.
        let inside = ch == '.' && start < end && chars.get(start).is_some_and(|next| !next.is_whitespace());
        if is_end(ch) && !inside || ch == '\n' {
            break;
        }
        start = at;
    }
    let breaks = start.checked_sub(1).filter(|at| *at >= first && chars.get(*at) == Some(&'\n'));
    (chars.get(start..end).unwrap_or_default(), breaks.is_some_and(|at| leads_on(chars, at)))
}

/// Whether the line that ends at `end` ends in a word that begins a condition or a negation.
pub(super) fn leads_on(chars: &[char], end: usize) -> bool {
    let line = chars.get(..end).unwrap_or_default();
    let Some(last) = line.iter().rposition(|ch| *ch != ' ') else { return false };
    let line = line.get(..=last).unwrap_or_default();
    let length = line.iter().rev().take(10).take_while(|ch| ch.is_ascii_lowercase()).count();
    let word = line.get(line.len() - length..).unwrap_or_default();
    LEADING.iter().any(|lead| lead.len() == length && lead.chars().eq(word.iter().copied()))
}

/// The sentence behind the words, and whether it asks.
fn after(chars: &[char], start: usize) -> (&[char], bool) {
    let rest = chars.get(start..).unwrap_or_default();
    let rest = rest.get(..FARTHEST).unwrap_or(rest);
    let ends = |(at, ch): (usize, &char)| {
        let next = chars.get(start + at + 1).copied().unwrap_or(' ');
        let inside = *ch == '.' && !next.is_whitespace();
        *ch == '\n' || is_end(*ch) && !inside
    };
    let end = rest.iter().enumerate().position(ends);
    let asks = end.and_then(|end| rest.get(end)).is_some_and(|ch| is_question(*ch));
    (rest.get(..end.unwrap_or(rest.len())).unwrap_or_default(), asks)
}

fn has_cue(text: &[char]) -> bool {
    // "isn't" and "isnt" are one word.
    if text.contains(&'\'') {
        let plain: Vec<char> = text.iter().copied().filter(|ch| *ch != '\'').collect();
        return has_cue(&plain);
    }
    text.split(|ch| !ch.is_ascii_alphanumeric()).any(is_cue)
}

/// Every cue that a text holds, so that two texts can be compared.
pub(super) fn all(chars: &[char]) -> Vec<&'static str> {
    let text: String = chars.iter().map(|ch| lower(*ch)).collect();
    let words: Vec<&str> = text.split(|ch: char| !ch.is_ascii_alphanumeric()).collect();
    let english = ENGLISH.iter().filter(|cue| words.contains(cue));
    let japanese = JAPANESE_BEFORE.iter().chain(JAPANESE_AFTER).filter(|cue| text.contains(**cue));
    english.chain(japanese).copied().collect()
}

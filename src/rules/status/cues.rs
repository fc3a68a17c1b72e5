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
    "tomorrow",
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
    &["もし", "万一", "万が一", "仮に", "未", "まだ", "いつ", "なぜ", "たとえば", "例えば", "明日"];

/// What makes another word of the one behind it: 未配達, 再配達.
const PREFIXES: &[char] = &['未', '不', '非', '再', '要', '無'];

/// Words behind which a sentence speaks of something else.
const GOING_ON: &[&str] = &["because", "since", "and", "but", "so", "due", "as"];

/// No English cue is longer.
const LONGEST_CUE: usize = 9;

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
        (0..text.len()).any(|at| self.opening(text.get(at..).unwrap_or_default()).is_some())
    }

    /// How long the shortest is with which a text begins.
    fn opening(&self, text: &[char]) -> Option<usize> {
        let first = text.first().filter(|ch| !ch.is_ascii() && self.first.hold(**ch, ' '))?;
        let cues = self.all.iter().filter(|cue| cue.first() == Some(first) && text.starts_with(cue));
        cues.map(Vec::len).min()
    }
}

/// How far a sentence is read in either direction, in characters.
const FARTHEST: usize = 160;

/// Whether the words at `found` are said to be so: no negation, question or condition is around them.
pub(super) fn is_reported(chars: &[char], found: &Range<usize>) -> bool {
    Sentences::default().report(chars, found)
}

/// The sentences around phrases that are asked about in rising order: where they end, and what in them denies, asks or
/// supposes. What lies between the phrases is read once, however many there are.
#[derive(Default)]
pub(super) struct Sentences {
    /// Up to where the text was read.
    read: usize,
    /// Where the word begins that stands there.
    word: Option<usize>,
    ends: Marks,
    /// Commas, and words behind which a sentence speaks of something else.
    pauses: Marks,
    english: Marks,
    before: Marks,
    after: Marks,
}

/// Places in rising order, and the first of them that can still be near.
#[derive(Default)]
struct Marks {
    places: Vec<Range<usize>>,
    next: usize,
}

impl Marks {
    fn put(&mut self, start: usize, end: usize) {
        self.places.push(start..end);
    }

    /// The places from here on. What is before is not asked for again.
    fn from(&mut self, start: usize) -> &[Range<usize>] {
        while self.places.get(self.next).is_some_and(|place| place.start < start) {
            self.next += 1;
        }
        self.places.get(self.next..).unwrap_or_default()
    }

    /// Whether one of them lies in this stretch, not before `first`.
    fn are_in(&mut self, first: usize, stretch: Range<usize>) -> bool {
        let places = self.from(first).iter().skip_while(|place| place.start < stretch.start);
        places.take_while(|place| place.start < stretch.end).any(|place| place.end <= stretch.end)
    }
}

impl Sentences {
    /// Whether the words at `found` are said to be so. They stand behind those that were asked about before.
    pub fn report(&mut self, chars: &[char], found: &Range<usize>) -> bool {
        let first = found.start.saturating_sub(FARTHEST);
        self.read_around(chars, first, found.end);
        let last = found.start.checked_sub(1).and_then(|at| chars.get(at)).copied().unwrap_or('\n');
        // A full stop right before the words ends what was before them; inside "U.S." or "1.5" it ends nothing.
        if last != '.' {
            let ended = self.ended_before(found.start).filter(|at| *at >= first);
            let start = ended.map_or(first, |at| at + 1);
            // A line break ends it too, unless the last word before it leads on: "if", a line break, "your passport".
            let leads_on = ended.is_some_and(|at| chars.get(at) == Some(&'\n') && leads_on(chars, at));
            let before = start..found.start;
            if leads_on
                || PREFIXES.contains(&last)
                || self.before.are_in(first, before.clone())
                || self.english.are_in(first, before)
            {
                return false;
            }
        }
        let farthest = found.end.saturating_add(FARTHEST).min(chars.len());
        let end = self.ends.from(found.start).iter().map(|end| end.start).find(|at| *at >= found.end);
        let end = end.filter(|at| *at < farthest);
        let asks = end.and_then(|at| chars.get(at)).is_some_and(|ch| is_question(*ch));
        let after = found.end..end.unwrap_or(farthest);
        // What gives a reason or goes on may deny something else: "returned to post because it was not collected".
        let pause = self.pauses.from(found.end).first().map_or(after.end, |pause| pause.start.min(after.end));
        !asks && !self.english.are_in(first, found.end..pause) && !self.after.are_in(found.end, after)
    }

    /// The last end before this place.
    fn ended_before(&mut self, place: usize) -> Option<usize> {
        self.ends.from(place);
        let last = self.ends.next.checked_sub(1)?;
        self.ends.places.get(last).map(|end| end.start)
    }

    /// Reads on to the end of the sentence that goes on at `from`, if it is not too far.
    fn read_around(&mut self, chars: &[char], first: usize, from: usize) {
        if self.read < first {
            (self.read, self.word) = (first, None);
        }
        while self.read <= chars.len().min(from.saturating_add(FARTHEST)) {
            if self.ends.places.last().is_some_and(|end| end.start >= from) {
                return;
            }
            self.read_on(chars);
            self.read += 1;
        }
    }

    /// Reads one character. Behind the last one a space is read, which ends the last word.
    fn read_on(&mut self, chars: &[char]) {
        let at = self.read;
        let ch = chars.get(at).copied().unwrap_or(' ');
        // "isn't" and "isnt" are one word.
        if ch.is_ascii_alphanumeric() || ch == '\'' {
            self.word.get_or_insert(at);
            return;
        }
        if let Some(start) = self.word.take() {
            self.take_word(chars, start..at, ch);
        }
        let next = || chars.get(at + 1).copied().unwrap_or(' ');
        if ch == '\n' || is_end(ch) && (ch != '.' || next().is_whitespace()) {
            self.ends.put(at, at + 1);
        } else if matches!(ch, ',' | '、') {
            self.pauses.put(at, at + 1);
        } else if !ch.is_ascii() {
            let rest = chars.get(at..).unwrap_or_default();
            self.before.places.extend(BEFORE.opening(rest).map(|length| at..at + length));
            self.after.places.extend(AFTER.opening(rest).map(|length| at..at + length));
        }
    }

    fn take_word(&mut self, chars: &[char], place: Range<usize>, behind: char) {
        let word = chars.get(place.clone()).unwrap_or_default();
        if word.len() > 2 * LONGEST_CUE {
            return;
        }
        let is_cue = if word.contains(&'\'') { has_cue(word) } else { is_cue(word) };
        if is_cue {
            self.english.put(place.start, place.end);
        }
        let before = place.start.checked_sub(1).and_then(|at| chars.get(at)).copied().unwrap_or(' ');
        let alone = |ch: char| ch == ' ' || !ch.is_ascii();
        let goes_on = || GOING_ON.iter().any(|known| known.chars().eq(word.iter().copied()));
        if alone(before) && (alone(behind) || behind == ',' || is_end(behind) || behind == '\n') && goes_on() {
            self.pauses.put(place.start, place.end);
        }
    }
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

/// Whether the line that ends at `end` ends in a word that begins a condition or a negation.
pub(super) fn leads_on(chars: &[char], end: usize) -> bool {
    let line = chars.get(..end).unwrap_or_default();
    let Some(last) = line.iter().rposition(|ch| *ch != ' ') else { return false };
    let line = line.get(..=last).unwrap_or_default();
    let length = line.iter().rev().take(10).take_while(|ch| ch.is_ascii_lowercase()).count();
    let word = line.get(line.len() - length..).unwrap_or_default();
    LEADING.iter().any(|lead| lead.len() == length && lead.chars().eq(word.iter().copied()))
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

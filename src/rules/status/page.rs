//! Pasted pages: lines and cells, and what stands in each: a time, a status, an office, a postal code, a number.
//!
//! A tracking page copied from a browser has its cells parted by tabs, or each on a line of its own; an e-mail or a
//! message has one space. What a cell holds is told by what it looks like, not by its column: the columns differ
//! between the languages and the years of the page.

use super::{
    cues,
    times::{self, Clock, When},
    vocabulary::{Entry, INDEX, Status, Target, counts, lower},
};
use crate::rules::{
    fold::{Folded, fold_chars},
    tracking_number::{self, Findings, Suspicion},
};
use std::{collections::HashMap, ops::Range};

/// A text, folded and in lower case, with what was found in it.
pub(super) struct Page<'a> {
    pub text: &'a str,
    pub chars: Vec<char>,
    /// Where they stand in the text.
    folded: Folded,
    /// In the order of the text, never overlapping.
    pub elements: Vec<Element>,
    /// The numbers in it.
    pub numbers: Findings,
    /// Steps taken, to prove that they grow with the text's length and no faster.
    pub work: usize,
}

/// Something in the text.
#[derive(Debug, Clone)]
pub(super) struct Element {
    pub kind: Kind,
    /// Places in the folded text.
    pub range: Range<usize>,
    pub line: usize,
    /// How many cells the line has.
    pub cells: usize,
}

/// What it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Time(When),
    Clock(Clock),
    Status {
        status: &'static Status,
        guess: bool,
    },
    Office,
    Prefecture,
    PostalCode,
    /// A number that another tool reads; the same number has the same value here.
    Number(usize),
    Label(&'static str),
    /// Nothing that is known.
    Words,
}

/// So much is told apart: a page holds some hundred things, a mailbox some thousand. What stands behind is still searched
/// for numbers and for sentences, and said to be unread where nothing is found.
pub(super) const MOST_ELEMENTS: usize = 3_000;
/// The longest piece that is looked at as a whole, in characters.
const LONGEST_PIECE: usize = 160;

/// Japan's prefectures as its post writes them in English.
const PREFECTURES: &[&str] = &[
    "hokkaido",
    "aomori",
    "iwate",
    "miyagi",
    "akita",
    "yamagata",
    "fukushima",
    "ibaraki",
    "tochigi",
    "gunma",
    "saitama",
    "chiba",
    "tokyo",
    "kanagawa",
    "niigata",
    "toyama",
    "ishikawa",
    "fukui",
    "yamanashi",
    "nagano",
    "gifu",
    "shizuoka",
    "aichi",
    "mie",
    "shiga",
    "kyoto",
    "osaka",
    "hyogo",
    "nara",
    "wakayama",
    "tottori",
    "shimane",
    "okayama",
    "hiroshima",
    "yamaguchi",
    "tokushima",
    "kagawa",
    "ehime",
    "kochi",
    "fukuoka",
    "saga",
    "nagasaki",
    "kumamoto",
    "oita",
    "miyazaki",
    "kagoshima",
    "okinawa",
];

impl<'a> Page<'a> {
    /// Reads a text cell by cell.
    pub fn read(text: &'a str, now: crate::rules::jst::Moment) -> Self {
        let mut folded = fold_chars(text);
        let found = tracking_number::find_in(&folded);
        let mut chars = std::mem::take(&mut folded.chars);
        for ch in &mut chars {
            *ch = lower(*ch);
        }
        let places = numbers(&found, &folded, &chars);
        let mut page = Self { text, work: chars.len(), chars, folded, elements: Vec::new(), numbers: found };
        let mut numbers = places.into_iter().peekable();
        let mut cells = Vec::new();
        let mut start = 0;
        let mut line = 0;
        while start < page.chars.len() && page.elements.len() < MOST_ELEMENTS {
            let end = page.chars.iter().skip(start).position(|ch| *ch == '\n');
            let end = end.map_or(page.chars.len(), |length| start + length);
            page.cells(start..end, &mut cells);
            cells.truncate(MOST_ELEMENTS);
            for cell in &cells {
                let mut own = Vec::new();
                while let Some(number) = numbers.next_if(|(number, _)| number.start < cell.end) {
                    own.push(number);
                }
                page.cell(cell.clone(), line, cells.len(), own, now);
            }
            start = end + 1;
            line += 1;
        }
        page
    }

    /// The characters at a place.
    pub fn slice(&self, range: &Range<usize>) -> &[char] {
        self.chars.get(range.clone()).unwrap_or_default()
    }

    /// Where a place of the folded text stands in the original, in bytes.
    pub fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        self.folded.bytes(range.clone())
    }

    /// The letters and digits of a place.
    pub fn squeezed(&self, range: &Range<usize>) -> Vec<char> {
        squeezed(self.slice(range))
    }

    /// The first two characters of a place that count.
    fn opening(&self, range: &Range<usize>) -> Option<(char, char)> {
        let mut counting = self.slice(range).iter().copied().filter(|ch| counts(*ch));
        Some((counting.next()?, counting.next()?))
    }

    /// The phrase or label that a place consists of. Where two differ only in what is left out here ("Returned to
    /// Sender", "Returned to sender"), the one that is written exactly so, or else the first.
    pub fn whole(&mut self, range: &Range<usize>) -> Option<&'static Entry> {
        if range.len() > LONGEST_PIECE {
            return None;
        }
        let mut letters = self.slice(range).iter().copied().filter(|ch| counts(*ch));
        let mut candidates = INDEX.opened(letters.next()?, letters.next()?);
        let mut steps = 0;
        for letter in letters {
            if candidates.is_empty() {
                break;
            }
            candidates.narrow(letter);
            steps += 1;
        }
        self.work += steps;
        let mut entries = candidates.complete();
        let found = entries.next()?;
        // Mostly there is but one, and nothing to choose.
        let Some(other) = entries.next() else { return Some(found) };
        let original = self.text.get(self.bytes(range)).unwrap_or_default();
        [found, other].into_iter().chain(entries).find(|entry| original.contains(entry.text)).or(Some(found))
    }

    /// The cells of a line: between tabs, bars, or two and more spaces.
    fn cells(&self, line: Range<usize>, cells: &mut Vec<Range<usize>>) {
        cells.clear();
        let mut add = |cell| {
            let cell = self.trimmed(cell);
            if !cell.is_empty() {
                cells.push(cell);
            }
        };
        let mut start = line.start;
        let ch = |at: usize| self.chars.get(at).copied().unwrap_or('\n');
        let mut at = line.start;
        while at < line.end {
            let length = match ch(at) {
                '\t' | '|' => 1,
                ' ' if ch(at + 1) == ' ' => 2,
                _ => 0,
            };
            if length > 0 {
                add(start..at);
                at += length;
                start = at;
            } else {
                at += 1;
            }
        }
        add(start..line.end);
    }

    /// Without what does not count at either end.
    fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let slice = self.slice(&range);
        let Some(first) = slice.iter().position(|ch| counts(*ch)) else { return range.start..range.start };
        let last = slice.iter().rposition(|ch| counts(*ch)).unwrap_or(first);
        range.start + first..range.start + last + 1
    }

    /// Finds times and numbers in a cell, and then looks at the pieces between them.
    fn cell(
        &mut self,
        cell: Range<usize>,
        line: usize,
        cells: usize,
        numbers: Vec<(Range<usize>, usize)>,
        now: crate::rules::jst::Moment,
    ) {
        let mut marks: Vec<(Range<usize>, Kind)> = Vec::new();
        let mut numbers = numbers.into_iter().peekable();
        let mut at = cell.start;
        let mut before = ' ';
        while at < cell.end && marks.len() < MOST_ELEMENTS {
            let Some(ch) = self.chars.get(at).copied() else { break };
            if let Some((number, which)) = numbers.next_if(|(number, _)| number.start <= at)
                && at < number.end
            {
                marks.push((at..number.end.min(cell.end), Kind::Number(which)));
                at = number.end;
                before = '0';
                continue;
            }
            // Not inside a number or a time of day; but 期限：2026年 begins one.
            let is_inside = before.is_ascii_digit()
                || matches!(before, '/' | '-' | '.' | ':')
                    && at.checked_sub(2).and_then(|at| self.chars.get(at)).is_some_and(char::is_ascii_digit);
            let begins = ch == '令' || ch.is_ascii_digit() && !is_inside || ch.is_ascii_alphabetic() && !counts(before);
            if begins {
                self.work += 1;
                let until = self.chars.get(..cell.end).unwrap_or_default();
                if let Some((when, end)) = times::read(until, at, now) {
                    marks.push((at..end, Kind::Time(when)));
                    before = '0';
                    at = end;
                    continue;
                }
            }
            before = ch;
            at += 1;
            if ch.is_ascii_alphabetic() {
                // Nothing begins inside a word but a number.
                let until = numbers.peek().map_or(cell.end, |(number, _)| number.start.clamp(at, cell.end));
                let rest = self.chars.get(at..until).unwrap_or_default();
                at += rest.iter().position(|ch| !ch.is_ascii_alphabetic()).unwrap_or(rest.len());
            }
        }
        if marks.is_empty()
            && let Some(clock) = times::clock_alone(self.slice(&cell))
        {
            self.push(Kind::Clock(clock), cell, line, cells);
            return;
        }
        let dated = marks.iter().any(|(_, kind)| matches!(kind, Kind::Time(_)));
        let mut start = cell.start;
        for (mark, kind) in marks {
            self.piece(start..mark.start, line, cells, dated);
            start = mark.end;
            self.push(kind, mark, line, cells);
        }
        self.piece(start..cell.end, line, cells, dated);
    }

    /// Says what a piece of a cell is.
    fn piece(&mut self, piece: Range<usize>, line: usize, cells: usize, row: bool) {
        let range = self.trimmed(piece.clone());
        if range.is_empty() {
            return;
        }
        if range.len() > LONGEST_PIECE {
            self.push(Kind::Words, range, line, cells);
            return;
        }
        if let Some(kind) = self.known(&range) {
            self.push(kind, range, line, cells);
            return;
        }
        if self.slice(&range).iter().all(|ch| counts(*ch)) {
            self.push(Kind::Words, range, line, cells);
            return;
        }
        // A label, a colon, and what it labels.
        let colon = self.slice(&range).iter().rposition(|ch| *ch == ':').map(|at| range.start + at);
        if let Some(colon) = colon {
            let (label, value) = (self.trimmed(range.start..colon), self.trimmed(colon + 1..range.end));
            let name = self.known(&label);
            let clean = matches!(name, Some(Kind::Label(_))) || cues::is_clean(self.slice(&label));
            let name = name.unwrap_or(Kind::Words);
            if let Some(kind) = self.known(&value).filter(|_| clean) {
                self.push(name, label, line, cells);
                self.push(kind, value, line, cells);
                return;
            }
            let before = self.elements.len();
            if clean && self.parts(&value, line, cells, row) {
                self.elements.insert(before, Element { kind: name, range: label, line, cells });
                return;
            }
        }
        if !self.parts(&range, line, cells, row) && !self.places(&range, line, cells, row) {
            self.push(Kind::Words, range, line, cells);
        }
    }

    /// A status with its place around it, parted by single spaces or marks. Behind a time other words may follow.
    fn parts(&mut self, range: &Range<usize>, line: usize, cells: usize, row: bool) -> bool {
        if !self.may_hold_a_status(range) {
            return false;
        }
        let words = self.words(range);
        if words.len() < 2 || words.len() > 24 {
            return false;
        }
        let mut leading = Vec::new();
        for first in 0..words.len().min(4) {
            let found = self.status_of(words.get(first..).unwrap_or_default());
            if let Some((kind, count)) = found {
                let rest = words.get(first + count..).unwrap_or_default();
                let Some(trailing) = self.trailing(rest, row) else { return false };
                let span = |words: &[Range<usize>]| match (words.first(), words.last()) {
                    (Some(first), Some(last)) => first.start..last.end,
                    _ => range.start..range.start,
                };
                let status = span(words.get(first..first + count).unwrap_or_default());
                if self.asks(&status) {
                    return false;
                }
                for (kind, range) in leading {
                    self.push(kind, range, line, cells);
                }
                self.push(kind, status, line, cells);
                for (kind, range) in trailing {
                    self.push(kind, range, line, cells);
                }
                return true;
            }
            let Some(word) = words.get(first) else { return false };
            match self.known(word) {
                Some(kind @ (Kind::Office | Kind::Prefecture | Kind::PostalCode | Kind::Label(_))) => {
                    leading.push((kind, word.clone()));
                }
                _ => return false,
            }
        }
        false
    }

    /// Nothing but labels and places, parted by single spaces: the head of a table, the place of a row.
    fn places(&mut self, range: &Range<usize>, line: usize, cells: usize, row: bool) -> bool {
        let in_row = row || self.elements.last().is_some_and(|last| last.line == line);
        let parted = self.slice(range).iter().rposition(|ch| !counts(*ch) && *ch != '-');
        let Some(parted) = parted.map(|at| range.start + at + 1) else { return false };
        let closing = self.known(&(parted..range.end));
        if !matches!(closing, Some(Kind::Office | Kind::Prefecture | Kind::PostalCode | Kind::Label(_))) {
            return false;
        }
        let words = self.words(range);
        if words.len() > 12 {
            return false;
        }
        let Some(found) = self.trailing(&words, in_row) else { return false };
        if found.iter().filter(|(kind, _)| *kind == Kind::Words).count() > 1 {
            return false;
        }
        for (kind, range) in found {
            self.push(kind, range, line, cells);
        }
        true
    }

    /// Whether one of the words may begin a status.
    fn may_hold_a_status(&self, range: &Range<usize>) -> bool {
        let mut before = ' ';
        self.slice(range).iter().enumerate().any(|(offset, ch)| {
            let starts = counts(*ch) && !counts(before);
            before = *ch;
            let opening = if starts { self.opening(&(range.start + offset..range.end)) } else { None };
            opening.is_some_and(|(first, second)| INDEX.opens_a_status(first, second))
        })
    }

    /// The longest status that these words begin with, and how many they are.
    fn status_of(&mut self, words: &[Range<usize>]) -> Option<(Kind, usize)> {
        let words = words.get(..words.len().min(16)).unwrap_or_default();
        let start = words.first()?.start;
        let (first, second) = self.opening(&(start..words.last()?.end))?;
        if !INDEX.opens_a_status(first, second) {
            return None;
        }
        // A status is not longer than the longest.
        let lengths = words.iter().scan(0, |length, word| {
            *length += self.slice(word).iter().filter(|ch| counts(**ch)).count();
            Some(*length)
        });
        let most = lengths.take_while(|length| *length <= INDEX.longest).count();
        let found = (1..=most).rev().find_map(|count| {
            let end = words.get(count - 1)?.end;
            let entry = self.whole(&(start..end))?;
            match entry.target {
                Target::Status(status) => Some((Kind::Status { status, guess: entry.guess }, count)),
                Target::Label(_) => None,
            }
        });
        found.or_else(|| Some((self.behind_reason(words.first()?)?, 1)))
    }

    /// What stands behind a status: its place, and behind a time also other words, but none that take it back.
    fn trailing(&mut self, words: &[Range<usize>], row: bool) -> Option<Vec<(Kind, Range<usize>)>> {
        let mut found: Vec<(Kind, Range<usize>)> = Vec::new();
        for word in words {
            let kind = self.known(word);
            match kind {
                Some(kind @ (Kind::Office | Kind::Prefecture | Kind::PostalCode | Kind::Label(_))) => {
                    found.push((kind, word.clone()));
                }
                _ if row && cues::is_clean(self.slice(word)) => match found.last_mut() {
                    Some((Kind::Words, last)) => last.end = word.end,
                    _ => found.push((Kind::Words, word.clone())),
                },
                _ => return None,
            }
        }
        // In English rows the office is a name like any other: it stands before the prefecture.
        let office = found.iter().any(|(kind, _)| *kind == Kind::Office);
        let place = found.iter().any(|(kind, _)| matches!(kind, Kind::Prefecture | Kind::PostalCode));
        if let Some((kind, _)) = found.iter_mut().find(|(kind, _)| *kind == Kind::Words).filter(|_| place && !office) {
            *kind = Kind::Office;
        }
        Some(found)
    }

    fn words(&self, range: &Range<usize>) -> Vec<Range<usize>> {
        let mut words: Vec<Range<usize>> = Vec::new();
        let mut open = false;
        for (offset, ch) in self.slice(range).iter().enumerate() {
            let at = range.start + offset;
            // A hyphen inside a postal code or a word parts nothing.
            let inside = *ch == '-' && open;
            if counts(*ch) || inside {
                match words.last_mut() {
                    Some(last) if open => last.end = at + 1,
                    _ => words.push(at..at + 1),
                }
                open = true;
            } else {
                open = false;
            }
        }
        words.into_iter().map(|word| self.trimmed(word)).collect()
    }

    /// What a place is, where it is one thing as a whole.
    pub fn known(&mut self, range: &Range<usize>) -> Option<Kind> {
        // Nothing that is known is a single character.
        if range.len() < 2 {
            return None;
        }
        if self.is_postal_code(range) {
            return Some(Kind::PostalCode);
        }
        if let Some(entry) = self.whole(range) {
            return match entry.target {
                Target::Label(id) => Some(Kind::Label(id)),
                Target::Status(_) if self.asks(range) => None,
                Target::Status(status) => Some(Kind::Status { status, guess: entry.guess }),
            };
        }
        if let Some(status) = self.behind_reason(range) {
            return Some(status);
        }
        let text = self.slice(range);
        match text.last()? {
            _ if range.len() > 30 => None,
            '局' | '店' | 'ー' => is_office(text).then_some(Kind::Office),
            _ => is_prefecture(text).then_some(Kind::Prefecture),
        }
    }

    /// What happened, behind the reason for it: 保管期間経過のため差出人に返送.
    fn behind_reason(&mut self, range: &Range<usize>) -> Option<Kind> {
        let text = Some(self.slice(range)).filter(|text| text.len() <= 30)?;
        let reason = text.windows(3).position(|window| window == ['の', 'た', 'め'])?;
        match self.known(&(range.start + reason + 3..range.end))? {
            Kind::Status { status, .. } => Some(Kind::Status { status, guess: true }),
            _ => None,
        }
    }

    /// Whether a question mark follows, or the line before leads on to a condition.
    fn asks(&self, range: &Range<usize>) -> bool {
        let mut behind = self.chars.iter().skip(range.end).copied().take(4);
        let asks = behind.by_ref().take_while(|ch| !counts(*ch) && *ch != '\n').any(cues::is_question);
        let mut start = range.start;
        while start > 0 && self.chars.get(start - 1).is_some_and(|ch| *ch == ' ') {
            start -= 1;
        }
        let begins = start > 0 && self.chars.get(start - 1).is_some_and(|ch| *ch == '\n');
        asks || begins && cues::leads_on(&self.chars, start - 1)
    }

    fn is_postal_code(&self, range: &Range<usize>) -> bool {
        match self.slice(range) {
            [first @ .., '-', _, _, _, _] if first.len() == 3 => {
                self.slice(range).iter().filter(|ch| ch.is_ascii_digit()).count() == 7
            }
            _ => false,
        }
    }

    fn push(&mut self, kind: Kind, range: Range<usize>, line: usize, cells: usize) {
        self.elements.push(Element { kind, range, line, cells });
    }
}

/// What other tools read: tracking numbers, telephone and card numbers, with which of them it is. They name a number
/// once; here every place counts, because what stands below a number belongs to it, and because a number that must
/// not be shown is not shown as unread either. Postal codes are read here.
fn numbers(found: &Findings, folded: &Folded, chars: &[char]) -> Vec<(Range<usize>, usize)> {
    let mistakes = found.mistakes.iter().filter(|mistake| mistake.kind != Suspicion::PostalCode);
    let mut ranges: Vec<Range<usize>> = found
        .numbers
        .iter()
        .map(|number| &number.range)
        .chain(mistakes.map(|mistake| &mistake.range))
        .map(|range| folded.place(range.start)..folded.place(range.end))
        .collect();
    if ranges.is_empty() {
        return Vec::new();
    }
    ranges.sort_unstable_by_key(|range| range.start);
    let known = Known::new(ranges.iter().map(|range| squeezed(chars.get(range.clone()).unwrap_or_default())));
    let mut own = ranges.into_iter().enumerate().map(|(which, range)| (range, which)).peekable();
    let mut all: Vec<(Range<usize>, usize)> = Vec::new();
    let mut at = 0;
    // More are not told apart.
    while at < chars.len() && all.len() < MOST_ELEMENTS {
        if let Some((range, which)) = own.next_if(|(range, _)| range.start <= at) {
            at = range.end.max(at + 1);
            all.push((range, which));
            continue;
        }
        let starts = is_alphanumeric(chars, at) && (at == 0 || !is_alphanumeric(chars, at - 1));
        match starts.then(|| known.repeated(chars, at)).flatten() {
            Some((end, which)) if own.peek().is_none_or(|(range, _)| end <= range.start) => {
                all.push((at..end, which));
                at = end;
            }
            _ => at += 1,
        }
    }
    all
}

/// The numbers that are known, and which each is.
struct Known {
    numbers: HashMap<u128, usize>,
    /// A bit for each length and each first character, so that most words need no further look.
    lengths: u32,
    first: u64,
}

impl Known {
    fn new(numbers: impl Iterator<Item = Vec<char>>) -> Self {
        let mut known = Self { numbers: HashMap::new(), lengths: 0, first: 0 };
        for (which, number) in numbers.enumerate() {
            known.lengths |= 1_u32.checked_shl(u32::try_from(number.len()).unwrap_or(32)).unwrap_or_default();
            known.first |= number.first().map_or(0, |first| Self::bit(*first));
            known.numbers.insert(tracking_number::key(number.into_iter()), which);
        }
        known
    }

    fn bit(first: char) -> u64 {
        first.to_digit(36).map_or(0, |digit| 1 << digit)
    }

    /// Where a known number that stands here ends, and which it is. It has up to six groups.
    fn repeated(&self, chars: &[char], start: usize) -> Option<(usize, usize)> {
        if chars.get(start).is_none_or(|first| self.first & Self::bit(*first) == 0) {
            return None;
        }
        let mut key = tracking_number::key(std::iter::empty());
        let mut length = 0;
        let mut at = start;
        for _ in 0..6 {
            let group = chars.iter().skip(at).take(20).take_while(|ch| ch.is_ascii_alphanumeric());
            let before = length;
            for ch in group {
                key = tracking_number::longer_key(key, *ch);
                length += 1;
            }
            at += length - before;
            if length == before || length > 20 || is_alphanumeric(chars, at) {
                return None;
            }
            if self.lengths & (1 << length) != 0
                && let Some(which) = self.numbers.get(&key)
            {
                return Some((at, *which));
            }
            if !chars.get(at).is_some_and(|ch| matches!(ch, '-' | ' ')) {
                return None;
            }
            at += 1;
        }
        None
    }
}

fn is_alphanumeric(chars: &[char], at: usize) -> bool {
    chars.get(at).is_some_and(char::is_ascii_alphanumeric)
}

fn squeezed(chars: &[char]) -> Vec<char> {
    let mut squeezed = Vec::with_capacity(chars.len());
    for ch in chars {
        if counts(*ch) {
            squeezed.push(*ch);
        }
    }
    squeezed
}

fn is_prefecture(text: &[char]) -> bool {
    match text {
        [rest @ .., '都' | '道' | '府' | '県'] => {
            (2..=3).contains(&rest.len()) && rest.iter().all(|ch| matches!(ch, '\u{4e00}'..='\u{9fff}'))
        }
        _ => {
            text.first().is_some_and(char::is_ascii_lowercase)
                && (3..=9).contains(&text.len())
                && PREFECTURES.iter().any(|name| name.len() == text.len() && name.chars().eq(text.iter().copied()))
        }
    }
}

/// 新宿郵便局, 東京北部郵便局, 羽田支店, 国際交換局.
fn is_office(text: &[char]) -> bool {
    const ENDINGS: &[&[char]] = &[
        &['郵', '便', '局'],
        &['支', '店'],
        &['集', '配', 'セ', 'ン', 'タ', 'ー'],
        &['郵', '便', 'セ', 'ン', 'タ', 'ー'],
        &['交', '換', '局'],
        &['集', '配', '局'],
        &['配', '送', 'セ', 'ン', 'タ', 'ー'],
    ];
    let ends = |ending: &&[char]| text.len() > ending.len() && text.ends_with(ending);
    (3..=30).contains(&text.len()) && ENDINGS.iter().any(ends) && text.iter().all(|ch| counts(*ch))
}

//! Statuses inside sentences: exact phrases first, then phrases with slips of the finger.

use super::{
    cues::{self, Sentences},
    page::{Element, Kind, MOST_ELEMENTS, Page},
    similarity::{Bigrams, is_slip_of},
    vocabulary::{Entry, INDEX, Reach, Target, counts, mixed},
};
use crate::rules::fold::fold;
use std::ops::Range;

/// From this likeness on, a long phrase with slips is taken for what it says. "お届け先にお届け予定" has 777.
const SURE: usize = 850;
/// From this likeness on, a phrase is offered as a guess.
const GUESS: usize = 800;
/// How many pieces and places are compared by likeness in one text. What comes after them is left unread.
const MOST_COMPARISONS: usize = 300;
/// Slips of the finger inside sentences are forgiven in so many characters: what one writes oneself is short, and what is
/// longer was copied. Phrases without slips are found behind them too.
const MOST_WITH_SLIPS: usize = 200_000;
/// So many phrases are looked at inside sentences, those that are denied or asked about too.
const MOST_PHRASES: usize = 3_000;
/// How far two characters of a phrase may be apart: a line break and the indent of a quoted e-mail.
const LONGEST_GAP: usize = 12;

/// Adds the phrases that stand inside sentences.
pub(super) fn read(page: &mut Page) {
    exact(page);
    let mut left = MOST_COMPARISONS;
    alike(page, &mut left);
    with_slips(page, &mut left);
}

fn exact(page: &mut Page) {
    let mut found = Vec::new();
    let mut taken = Taken::new(page);
    let mut sentences = Sentences::default();
    let mut phrases = 0;
    let mut at = 0;
    while found.len() < MOST_ELEMENTS
        && phrases < MOST_PHRASES
        && let Some(letters) = beginning(&page.chars, at)
    {
        page.work += letters.0 - at + 1;
        at = letters.0;
        // A cell may have been read as a part of it: the longer phrase wins over nothing that is read already.
        let longest = longest(page, letters, |range| !taken.overlaps(range));
        let Some((entry, end)) = longest else {
            at += 1;
            continue;
        };
        phrases += 1;
        if let Some(kind) = page.whole(&(at..end)).map(|written| kind(written, entry))
            && (matches!(kind, Kind::Label(_)) || sentences.report(&page.chars, &(at..end)))
        {
            found.push((kind, at..end));
        }
        at = end;
    }
    insert(page, found);
}

/// Where the first two letters stand with which a phrase may begin, from `at` on. No phrase begins inside an English word.
fn beginning(chars: &[char], mut at: usize) -> Option<(usize, usize)> {
    let index = &*INDEX;
    let is_latin = |at: usize| chars.get(at).is_some_and(char::is_ascii_alphanumeric);
    let mut inside = at > 0 && is_latin(at - 1);
    while let Some(&ch) = chars.get(at) {
        let latin = ch.is_ascii_alphanumeric();
        if latin && inside {
            while is_latin(at) {
                at += 1;
            }
            inside = false;
            continue;
        }
        // Phrases begin with a letter or a digit.
        if latin || !ch.is_ascii() && counts(ch) {
            let second = next_letter(chars, at + 1);
            let begins = |second: &usize| chars.get(*second).is_some_and(|second| index.may_begin_inside(ch, *second));
            if let Some(second) = second.filter(begins) {
                return Some((at, second));
            }
        }
        inside = latin;
        at += 1;
    }
    None
}

/// An exact phrase of medium length inside a sentence is a guess.
fn kind(written: &Entry, matched: &Entry) -> Kind {
    match written.target {
        Target::Label(id) => Kind::Label(id),
        Target::Status(status) => Kind::Status { status, guess: written.guess || matched.reach < Reach::Anywhere },
    }
}

/// The longest phrase that may stand inside a sentence of those that begin with these two letters, and where it ends: its
/// letters in order, between them spaces, marks, or one line break.
fn longest(
    page: &mut Page,
    (start, second): (usize, usize),
    mut is_free: impl FnMut(Range<usize>) -> bool,
) -> Option<(&'static Entry, usize)> {
    let letter = |at: usize| page.chars.get(at).copied();
    let mut candidates = INDEX.opened(letter(start)?, letter(second)?);
    let mut found = None;
    let mut at = second + 1;
    while !candidates.is_empty() {
        at += candidates.go_on(page.chars.get(at..).unwrap_or_default());
        let goes_on = page.chars.get(at).is_some_and(char::is_ascii_alphanumeric);
        let fits = |entry: &&Entry| entry.reach > Reach::Cell && !(entry.latin && goes_on);
        if let Some(entry) = candidates.complete().find(fits).filter(|_| is_free(start..at)) {
            found = Some((entry, at));
        }
        let Some(next) = next_letter(&page.chars, at) else { break };
        candidates.narrow(letter(next)?);
        at = next + 1;
    }
    page.work += at - start;
    found
}

/// Where the next letter stands that may belong to the same phrase: behind spaces, marks, or one line break.
fn next_letter(chars: &[char], start: usize) -> Option<usize> {
    let mut lines = 0;
    for (at, ch) in (start..).zip(chars.iter().skip(start)).take(LONGEST_GAP + 1) {
        match *ch {
            letter if counts(letter) => return Some(at),
            '\t' | '|' | '。' => return None,
            mark if cues::is_question(mark) => return None,
            '\n' if lines > 0 => return None,
            '\n' => lines += 1,
            _ => {}
        }
    }
    None
}

/// Whole pieces that are much like a phrase.
fn alike(page: &mut Page, left: &mut usize) {
    let pieces: Vec<usize> = (0..page.elements.len())
        .filter(|number| {
            page.elements.get(*number).is_some_and(|element| {
                matches!(element.kind, Kind::Words) && (5..=INDEX.longest * 2).contains(&element.range.len())
            })
        })
        .take(*left)
        .collect();
    for number in pieces {
        let Some(range) = page.elements.get(number).map(|element| element.range.clone()) else { continue };
        if overlapped(page, number) {
            continue;
        }
        let squeezed = page.squeezed(&range);
        let bigrams = Bigrams::new(&squeezed);
        *left -= 1;
        let mut best: Option<(usize, &Entry)> = None;
        for entry in &INDEX.entries {
            let near = squeezed.len().abs_diff(entry.squeezed.len()) * 5 <= entry.squeezed.len();
            let short = entry.squeezed.len() < if entry.latin { 8 } else { 5 };
            if !near || short || !bigrams.may_be_alike(&entry.bigrams) {
                continue;
            }
            page.work += squeezed.len();
            let likeness = bigrams.likeness(&entry.bigrams);
            if best.is_none_or(|(most, _)| likeness > most) {
                best = Some((likeness, entry));
            }
        }
        let Some((likeness, entry)) = best.filter(|(likeness, _)| *likeness >= GUESS) else { continue };
        let Target::Status(status) = entry.target else { continue };
        if !same_cues(page, &range, entry) || !cues::is_reported(&page.chars, &range) {
            continue;
        }
        let words = page.slice(&range).split(|ch| !counts(*ch)).filter(|word| !word.is_empty());
        if entry.latin {
            let words: Vec<Vec<char>> = words.map(<[char]>::to_vec).collect();
            if words.len() != entry.words.len()
                || !words.iter().zip(&entry.words).all(|(written, meant)| is_slip_of(written, meant))
            {
                continue;
            }
        }
        let long = entry.squeezed.len() >= if entry.latin { 24 } else { 10 };
        // In English every word was compared; in Japanese only the likeness of the whole tells.
        let guess = entry.guess || !long || !entry.latin && likeness < SURE;
        if let Some(element) = page.elements.get_mut(number) {
            element.kind = Kind::Status { status, guess };
        }
    }
}

/// Long English phrases with slips of the finger, inside running text. Places are found by the words that are right.
fn with_slips(page: &mut Page, left: &mut usize) {
    let phrases: Vec<&Entry> = INDEX
        .entries
        .iter()
        .filter(|entry| entry.latin && entry.reach == Reach::Anywhere && !entry.guess && entry.words.len() >= 5)
        .filter(|entry| matches!(entry.target, Target::Status(_)))
        .collect();
    let (words, hits) = words(page, &phrases);
    let any = hits.iter().fold(0, |any, hits| any | hits);
    let mut found: Vec<(Kind, Range<usize>)> = Vec::new();
    for (number, entry) in phrases.iter().enumerate().filter(|(number, _)| any & (1 << number) != 0) {
        let window = entry.words.len();
        let hit = |index: usize| hits.get(index).is_some_and(|hits| hits & (1 << number) != 0);
        page.work += words.len();
        let mut count = 0;
        let mut skip = 0;
        let mut next = 0;
        while *left > 0 {
            if count == 0 {
                // No word of the phrase is near: on to the next one.
                let rest = hits.get(next..).unwrap_or_default();
                let Some(ahead) = rest.iter().position(|hits| hits & (1 << number) != 0) else { break };
                next += ahead;
            }
            let index = next;
            if index >= words.len() {
                break;
            }
            next += 1;
            count += usize::from(hit(index));
            if index >= window {
                count -= usize::from(hit(index - window));
            }
            if index < skip || count * 2 < window {
                continue;
            }
            *left -= 1;
            page.work += window * window;
            let last = (index + 1).saturating_sub(window);
            // The phrase may have begun a word earlier or later, and have a word more or less.
            let best =
                [0, 1, 2].into_iter().flat_map(|back| [0, 1, 2].map(|more| (back, more))).find_map(|(back, more)| {
                    let start = (last + 1).checked_sub(back)?;
                    let end = start + window + 1 - more;
                    let candidate = words.get(start..end)?;
                    fits(page, candidate, entry).then_some((candidate, end))
                });
            let Some((candidate, end)) = best else { continue };
            let (Some(first), Some(final_word)) = (candidate.first(), candidate.last()) else { continue };
            let range = first.start..final_word.end;
            skip = end + 1;
            if let Target::Status(status) = entry.target
                && cues::is_reported(&page.chars, &range)
                && !found.iter().any(|(_, other)| other.start < range.end && range.start < other.end)
            {
                found.push((Kind::Status { status, guess: false }, range));
            }
        }
    }
    if found.is_empty() {
        return;
    }
    found.sort_by_key(|(_, range)| range.start);
    // A shorter phrase that was found inside gives way: "Final delivery" in "Final delivery - Collected at conter".
    let read = page.elements.iter().filter(|element| matches!(element.kind, Kind::Status { .. }));
    let read: Vec<Range<usize>> = read.map(|element| element.range.clone()).collect();
    found.retain(|(_, range)| {
        let first = read.partition_point(|other| other.end <= range.start);
        let touching = read.iter().skip(first).take_while(|other| other.start < range.end);
        touching.clone().all(|other| range.start <= other.start && other.end <= range.end && other.len() < range.len())
    });
    page.elements.retain(|element| {
        let covering = found.partition_point(|(_, range)| range.end <= element.range.start);
        let covered = found
            .get(covering)
            .is_some_and(|(_, range)| range.start <= element.range.start && element.range.end <= range.end);
        !(covered && matches!(element.kind, Kind::Status { .. }))
    });
    insert(page, found);
}

/// The words of the long phrases.
struct Known<'a> {
    /// Each word, and a bit for each phrase that holds it, in as many boxes as keep the words apart.
    boxes: [Vec<(&'a [char], u32)>; 256],
    /// How many words the longest phrase has.
    longest: usize,
}

impl<'a> Known<'a> {
    fn new(phrases: &[&'a Entry]) -> Self {
        let longest = phrases.iter().map(|entry| entry.words.len()).max().unwrap_or_default();
        let mut known = Self { boxes: [const { Vec::new() }; 256], longest };
        for (number, entry) in phrases.iter().enumerate().take(32) {
            for word in &entry.words {
                let Some(words) = known.boxes.get_mut(Self::place(word)) else { continue };
                match words.iter_mut().find(|(other, _)| other == word) {
                    Some((_, bits)) => *bits |= 1 << number,
                    None => words.push((word, 1 << number)),
                }
            }
        }
        known
    }

    /// In which box a word lies, by its first two letters.
    fn place(word: &[char]) -> usize {
        let letter = |at: usize| word.get(at).copied().unwrap_or(' ');
        mixed(letter(0), letter(1)) % 256
    }

    /// The phrases that hold this word, a bit for each.
    fn hits(&self, word: &[char]) -> u32 {
        let words = self.boxes.get(Self::place(word)).map_or(&[][..], Vec::as_slice);
        words.iter().find(|(known, _)| *known == word).map_or(0, |(_, bits)| *bits)
    }
}

/// Whether these words are the phrase, but for slips, one small word left out and one put in.
fn fits(page: &Page, candidate: &[Range<usize>], entry: &Entry) -> bool {
    let words: Vec<&[char]> = candidate.iter().map(|word| page.slice(word)).collect();
    let (mut left_out, mut put_in, mut begun) = (0, 0, false);
    let mut written = words.iter().peekable();
    let mut meant = entry.words.iter().peekable();
    loop {
        match (written.peek(), meant.peek()) {
            (None, None) => break,
            (Some(one), Some(other)) if is_slip_of(one, other) => {
                written.next();
                meant.next();
                begun = true;
            }
            // A small word, but none that decides: "no status update" needs its "no".
            (_, Some(other)) if other.len() <= 3 && !cues::is_cue(other) && left_out == 0 => {
                left_out += 1;
                meant.next();
            }
            // Only between words of the phrase: what stands before or behind it is the sentence around it.
            (Some(one), Some(_)) if !cues::is_cue(one) && put_in == 0 && begun => {
                put_in += 1;
                written.next();
            }
            _ => return false,
        }
    }
    let squeezed: Vec<char> = words.concat();
    Bigrams::new(&squeezed).likeness(&entry.bigrams) >= GUESS
}

/// The words of the text that are written in Latin letters, and for each the phrases that hold it. Words of different
/// cells are kept apart by one that nothing is like; words that are far from any of a phrase are left out.
fn words(page: &mut Page, phrases: &[&Entry]) -> (Vec<Range<usize>>, Vec<u32>) {
    let known = Known::new(phrases);
    // A phrase may begin a word earlier or later, and have a word more or less.
    let near = known.longest + 3;
    page.work += page.chars.len().min(MOST_WITH_SLIPS);
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut hits: Vec<u32> = Vec::new();
    // How many of the last words are no phrase's.
    let mut strange = 0;
    let mut lines = 0;
    let mut at = 0;
    while let Some(&ch) = page.chars.get(at).filter(|_| at < MOST_WITH_SLIPS) {
        if ch.is_ascii_alphanumeric() {
            let rest = page.chars.get(at..).unwrap_or_default();
            let length = rest.iter().position(|ch| !ch.is_ascii_alphanumeric()).unwrap_or(rest.len());
            let hit = known.hits(rest.get(..length).unwrap_or_default());
            words.push(at..at + length);
            hits.push(hit);
            strange = if hit == 0 { strange + 1 } else { 0 };
            if strange > 4 * near {
                let (first, last) = (words.len() - strange + near, words.len() - near);
                words.drain(first..last);
                hits.drain(first..last);
                strange = 2 * near;
            }
            lines = 0;
            at += length;
            continue;
        }
        lines += usize::from(ch == '\n');
        if lines > 1 || matches!(ch, '\t' | '|') || cues::is_question(ch) || !ch.is_ascii() {
            lines = 0;
            // Two of them part as well as many.
            if !matches!(words.as_slice(), [.., one, other] if one.is_empty() && other.is_empty()) {
                words.push(at..at);
                hits.push(0);
                strange += 1;
            }
        }
        at += 1;
    }
    (words, hits)
}

/// Whether a piece and a phrase deny and ask alike.
fn same_cues(page: &Page, range: &Range<usize>, entry: &Entry) -> bool {
    let meant: Vec<char> = fold(entry.text).chars().collect();
    cues::all(page.slice(range)) == cues::all(&meant)
}

/// Whether a status that was found inside this piece covers a part of it.
fn overlapped(page: &Page, number: usize) -> bool {
    let Some(piece) = page.elements.get(number) else { return true };
    // Elements are in order, and what was found inside a piece stands behind it.
    page.elements.get(number + 1).is_some_and(|next| {
        next.range.start < piece.range.end && matches!(next.kind, Kind::Status { .. } | Kind::Label(_))
    })
}

fn insert(page: &mut Page, found: Vec<(Kind, Range<usize>)>) {
    if found.is_empty() {
        return;
    }
    let mut lines = 0;
    let mut counted = 0;
    let mut new = Vec::new();
    for (kind, range) in found {
        let between = page.chars.get(counted..range.start).unwrap_or_default();
        lines += between.iter().filter(|ch| **ch == '\n').count();
        counted = range.start;
        new.push(Element { kind, range, line: lines, cells: 1 });
    }
    page.elements.extend(new);
    page.elements.sort_by_key(|element| element.range.start);
}

/// The places that are read already, asked for in rising order.
struct Taken {
    ranges: Vec<Range<usize>>,
    next: usize,
}

impl Taken {
    fn new(page: &Page) -> Self {
        let read = page.elements.iter().filter(|element| matches!(element.kind, Kind::Status { .. }));
        Self { ranges: read.map(|element| element.range.clone()).collect(), next: 0 }
    }

    fn overlaps(&mut self, range: Range<usize>) -> bool {
        while self.ranges.get(self.next).is_some_and(|taken| taken.end <= range.start) {
            self.next += 1;
        }
        self.ranges.get(self.next).is_some_and(|taken| taken.start < range.end)
    }
}

//! Finds tracking numbers in pasted text, and names what was pasted in their place by mistake.
//!
//! Source: design, "Tracking numbers"; interpretations, row "Tracking numbers"; UPU standard S10 for the
//! thirteen characters; the My Number Act's order on the Individual Number's check digit. A number is read
//! in three steps: digits tied by hyphens are one unit and never split; short units on one line are joined
//! by spaces; what is still short is joined over one line break. Passing the check proves little, and other
//! carriers use the same rule: nothing here says who carries the parcel.

use std::collections::HashSet;
use std::fmt;
use std::ops::Range;

use crate::rules::fold::{Folded, fold_chars};

/// Everything that was found in a text, in the order of the text, each number once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// What can be tracked.
    pub numbers: Vec<TrackingNumber>,
    /// What cannot, and was recognised as something else. A possible Individual Number has the shape of a
    /// tracking number and is among the numbers, with its suspicion.
    pub mistakes: Vec<Mistake>,
    /// Whether the text has so many digits that its end was not read.
    pub is_cut: bool,
}

/// A number of a shape that Japan Post tracks.
///
/// The number itself is private: [`TrackingNumber::number`] does not give it out when it must not leave the
/// page, and `Debug` does not print it then.
#[derive(Clone, PartialEq, Eq)]
pub struct TrackingNumber {
    canonical: String,
    /// Its shape.
    pub form: Form,
    /// Where in the original text, in bytes.
    pub range: Range<usize>,
    /// Whether its check digit agrees. Never a reason to refuse it.
    pub check: Check,
    /// Positions, from 1, where a letter (`O`, `I`, `l`) was read as a digit.
    pub lookalikes: Vec<usize>,
    /// What it may be instead.
    pub suspicion: Option<Suspicion>,
}

/// The shape of a tracking number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// Twelve digits (Letter Pack, Yu-Pack): the last is the first eleven modulo 7.
    TwelveDigits,
    /// Eleven digits (registered and specific-record mail): the last is the first ten modulo 7.
    ElevenDigits,
    /// Thirteen characters of UPU S10 (international mail): two letters, nine digits, a country.
    Upu,
}

/// What the check digit says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    /// It agrees, as it does for one mistyped number in seven.
    Passes,
    /// It does not: something was mistyped.
    Fails(Suspects),
}

/// Where to look when a check digit fails. Positions count the characters of the number from 1, without
/// hyphens and spaces; the digits of a UPU number are its positions 3 to 11.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suspects {
    /// The position of the check digit.
    pub last: usize,
    /// The check digit that would agree with the digits before it, `'0'` to `'9'`.
    pub expected: char,
    /// Neighbours that would pass if they changed places.
    pub transposed: Vec<(usize, usize)>,
    /// Where a letter was read as a digit.
    pub lookalikes: Vec<usize>,
}

/// Something recognised that is not a tracking number. Its characters are not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// What it looks like.
    pub kind: Suspicion,
    /// Where in the original text, in bytes.
    pub range: Range<usize>,
}

/// What a number may be instead of a tracking number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Suspicion {
    /// A Japanese telephone number, or any that is written with `+`.
    Telephone,
    /// `〒` and seven digits, or three digits, a hyphen and four.
    PostalCode,
    /// Two letters and seven digits.
    Passport,
    /// Thirteen to nineteen digits that pass the Luhn check.
    PaymentCard,
    /// Twelve digits that pass the Individual Number's check.
    IndividualNumber,
}

/// What the caller may do with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Handling {
    /// Use it.
    Free,
    /// Ask first: it passes its own check but may be something else.
    Confirm,
    /// Never store it, show it in full or send it: it passes as an Individual Number and as nothing else.
    Withhold,
}

/// The language of Japan Post's tracking page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Locale {
    /// English.
    En,
    /// Japanese.
    Ja,
}

/// Finds every number in a text, in time linear in its length.
///
/// Full-width digits, every hyphen and space, one line break inside a number and surrounding words are
/// accepted. Digits are never cut out of a longer run, and two numbers are never made into one.
#[must_use]
pub fn find(text: &str) -> Findings {
    find_in(&fold_chars(text))
}

/// Finds like [`find`] in a text that is folded already. Ranges are those of the original.
#[must_use]
pub fn find_in(folded: &Folded) -> Findings {
    let mut scan =
        Scan { chars: &folded.chars, groups: Vec::new(), sizes: Vec::new(), found: Vec::new(), is_cut: false };
    scan.read();
    scan.findings(folded)
}

/// The address of Japan Post's page for a number. Only its letters and digits are taken.
#[must_use]
pub fn track_url(number: &str, locale: Locale) -> String {
    let number: String = number.chars().filter(char::is_ascii_alphanumeric).collect();
    let locale = locale.id();
    format!("https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1={number}&locale={locale}")
}

/// A canonical number in groups as it is printed: `1234-5678-9012`, `123-45-67890-1`, `RR 123 456 785 JP`.
/// Any other length stays as it is.
#[must_use]
pub fn group_for_display(number: &str) -> String {
    let (sizes, mark): (&[usize], char) = match number.chars().count() {
        12 => (&[4, 4, 4], '-'),
        11 => (&[3, 2, 5, 1], '-'),
        13 => (&[2, 3, 3, 3, 2], ' '),
        _ => return number.to_owned(),
    };
    let mut grouped = String::new();
    let mut chars = number.chars();
    for &size in sizes {
        if !grouped.is_empty() {
            grouped.push(mark);
        }
        grouped.extend(chars.by_ref().take(size));
    }
    grouped
}

impl TrackingNumber {
    /// Nothing where it has no such shape.
    fn new(canonical: String, lookalikes: Vec<usize>, range: Range<usize>) -> Option<Self> {
        let form = Form::of_length(canonical.len())?;
        let check = verify(form, &canonical, &lookalikes);
        let suspicion = match form {
            Form::TwelveDigits => passes_individual_number(&canonical).then_some(Suspicion::IndividualNumber),
            Form::ElevenDigits => is_telephone(&canonical).then_some(Suspicion::Telephone),
            Form::Upu => None,
        };
        Some(Self { canonical, form, range, check, lookalikes, suspicion })
    }

    /// The number without hyphens and spaces, in ASCII, letters in upper case; nothing when it
    /// [must be withheld](Self::must_be_withheld).
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        (!self.must_be_withheld()).then_some(self.canonical.as_str())
    }

    /// The number as it may be shown: in groups, and all but its last two digits masked when it must be
    /// withheld.
    #[must_use]
    pub fn display(&self) -> String {
        if !self.must_be_withheld() {
            return group_for_display(&self.canonical);
        }
        let shown_from = self.canonical.len().saturating_sub(2);
        let masked: String =
            self.canonical.chars().enumerate().map(|(at, ch)| if at < shown_from { '•' } else { ch }).collect();
        group_for_display(&masked)
    }

    /// What the caller may do with it.
    #[must_use]
    pub fn handling(&self) -> Handling {
        match (self.suspicion, &self.check) {
            (None, _) => Handling::Free,
            (Some(Suspicion::IndividualNumber), Check::Fails(_)) => Handling::Withhold,
            (Some(_), _) => Handling::Confirm,
        }
    }

    /// Whether it must never be stored, shown in full or sent.
    #[must_use]
    pub fn must_be_withheld(&self) -> bool {
        self.handling() == Handling::Withhold
    }
}

impl fmt::Debug for TrackingNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TrackingNumber")
            .field("number", &self.display())
            .field("form", &self.form)
            .field("range", &self.range)
            .field("check", &self.check.id())
            .field("suspicion", &self.suspicion)
            .finish_non_exhaustive()
    }
}

impl Suspects {
    /// Every position to look at, from 1, in order and once.
    #[must_use]
    pub fn positions(&self) -> Vec<usize> {
        let swapped = self.transposed.iter().flat_map(|&(first, second)| [first, second]);
        let mut positions: Vec<usize> = self.lookalikes.iter().copied().chain(swapped).chain([self.last]).collect();
        positions.sort_unstable();
        positions.dedup();
        positions
    }
}

impl Form {
    /// No number has more characters.
    const LONGEST: usize = 13;

    /// The form of a number with this many characters.
    fn of_length(length: usize) -> Option<Self> {
        match length {
            11 => Some(Self::ElevenDigits),
            12 => Some(Self::TwelveDigits),
            13 => Some(Self::Upu),
            _ => None,
        }
    }

    /// A permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::TwelveDigits => "twelve-digits",
            Self::ElevenDigits => "eleven-digits",
            Self::Upu => "upu",
        }
    }
}

impl Check {
    /// A permanent name.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Passes => "passes",
            Self::Fails(_) => "fails",
        }
    }
}

impl Suspicion {
    /// A permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Telephone => "telephone",
            Self::PostalCode => "postal-code",
            Self::Passport => "passport",
            Self::PaymentCard => "payment-card",
            Self::IndividualNumber => "individual-number",
        }
    }
}

impl Handling {
    /// A permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Confirm => "confirm",
            Self::Withhold => "withhold",
        }
    }
}

impl Locale {
    /// A permanent name, and the page's own.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ja => "ja",
        }
    }
}

/// So many words with digits, or marks that begin a number, are looked at in one text. A megabyte of tracking pages has
/// thirty thousand.
const MOST_LOOKS: usize = 100_000;
/// The longest gap inside a number, in characters: a hyphen, a line break and an indent.
const LONGEST_GAP: usize = 8;

/// Digits without a gap, by their places in the folded text.
#[derive(Clone, Copy)]
struct Group {
    start: usize,
    end: usize,
    /// What stands between this group and the one before.
    joint: Joint,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    Hyphen,
    Space,
    Line,
    Break,
}

/// Groups that belong together so far.
struct Unit {
    /// Which of the groups.
    groups: Range<usize>,
    start: usize,
    end: usize,
    /// How many digits.
    total: usize,
    /// What stands between this unit and the one before.
    joint: Joint,
    nature: Nature,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Nature {
    /// Too short to stand alone.
    Part,
    /// As long as a tracking number.
    Number,
    /// A telephone number without hyphens; a line break may have cut it out of a longer number.
    Telephone,
    /// Three digits, a hyphen and four; a line break may have cut them out of `1234-5678-9012`.
    PostalCode,
    /// Eight digits that make a date; a line break may have cut them out of a longer number.
    Date,
    /// Something else, or recorded already: joins nothing.
    Sealed,
}

impl Unit {
    /// Takes in the unit behind it.
    fn join(&mut self, next: &Unit) {
        self.groups.end = next.groups.end;
        self.end = next.end;
        self.total += next.total;
    }
}

struct Scan<'a> {
    chars: &'a [char],
    /// The groups of the units that are looked at, and how many digits each has.
    groups: Vec<Group>,
    sizes: Vec<usize>,
    /// Where something was recognised: a mistake of a kind, or a number.
    found: Vec<(Range<usize>, Option<Suspicion>)>,
    /// Whether the end of the text was left out.
    is_cut: bool,
}

impl Scan<'_> {
    /// Reads the text once: what is recognised by its marks or letters, and digits that may belong together.
    fn read(&mut self) {
        let mut units: Vec<Unit> = Vec::new();
        let mut past: Option<usize> = None;
        let mut at = 0;
        let mut looks = 0;
        while let Some(ch) = self.ch(at) {
            if !ch.is_ascii_alphanumeric() && !matches!(ch, '〒' | '+' | '(') {
                at += 1;
                continue;
            }
            let letters = self.run_end(at, |ch| ch.is_ascii_alphabetic());
            if self.is_plain_word(at, letters) {
                past = None;
                at = letters;
                continue;
            }
            let end = self.run_end(letters, |ch| ch.is_ascii_alphanumeric());
            // "a" and "of" are no digits; they take no time either.
            looks += usize::from(!ch.is_ascii_alphabetic() || end - at > 2);
            if looks > MOST_LOOKS {
                self.is_cut = true;
                break;
            }
            if let Some(end) = self.marked(at, past) {
                past = None;
                at = end;
                continue;
            }
            if end == at {
                at += 1;
                continue;
            }
            if let Some((first, last)) = self.numeric_core(at, end) {
                let joint = match past {
                    Some(past) if first == at => self.joint(past, first),
                    _ => Joint::Break,
                };
                if joint == Joint::Break {
                    self.settle(&mut units);
                }
                self.add(&mut units, first, last, joint);
                past = (last == end).then_some(end);
            } else {
                past = None;
            }
            at = end;
        }
        self.settle(&mut units);
    }

    /// Whether these letters are a word that begins no number: most of what is pasted needs no further look. A number's
    /// third character is a digit, or a letter that is typed for one.
    fn is_plain_word(&self, start: usize, end: usize) -> bool {
        let third = if end - start < 3 { None } else { self.ch(start + 2) };
        third.is_some_and(|third| read_digit(third).is_none()) && !self.is_alphanumeric(end)
    }

    fn add(&mut self, units: &mut Vec<Unit>, start: usize, end: usize, joint: Joint) {
        let (group, total) = (self.groups.len(), end - start);
        self.groups.push(Group { start, end, joint });
        self.sizes.push(total);
        let unit = Unit { groups: group..group + 1, start, end, total, joint, nature: Nature::Part };
        match units.last_mut() {
            Some(before) if joint == Joint::Hyphen => before.join(&unit),
            _ => units.push(unit),
        }
    }

    /// Says what these units are that no break parts, and forgets them.
    fn settle(&mut self, units: &mut Vec<Unit>) {
        // One alone with fewer digits than a postal code is nothing.
        if !matches!(units.as_slice(), [unit] if unit.total < 7) {
            for unit in units.iter_mut() {
                unit.nature = self.nature(unit);
            }
            self.join_by_spaces(units);
            self.join_over_lines(units);
        }
        units.clear();
        self.groups.clear();
        self.sizes.clear();
    }

    /// What a unit is on its own.
    fn nature(&mut self, unit: &Unit) -> Nature {
        let (start, end) = (unit.start, unit.end);
        let sizes = self.sizes(unit);
        let is_telephone = matches!(unit.total, 10 | 11) && is_telephone(&self.text(start, end));
        match (sizes, unit.total) {
            (_, 20..) => Nature::Sealed,
            ([3, 4], _) => Nature::PostalCode,
            (sizes, _) if is_telephone && is_telephone_grouping(sizes) => {
                self.mistake(Suspicion::Telephone, start, end);
                Nature::Sealed
            }
            ([4, 1..=2, 1..=2] | [1..=2, 1..=2, 4], _) => Nature::Sealed,
            (_, 11 | 12) => Nature::Number,
            (_, 13..) => {
                if passes_luhn(&self.text(start, end)) {
                    self.mistake(Suspicion::PaymentCard, start, end);
                }
                Nature::Sealed
            }
            ([1..=4], _) if self.is_measure(start, end) => Nature::Sealed,
            ([8], _) if is_date(&self.text(start, end)) => Nature::Date,
            ([10], _) if is_telephone => Nature::Telephone,
            _ => Nature::Part,
        }
    }

    /// Joins the parts that stand on one line, and recognises what they make.
    fn join_by_spaces(&mut self, units: &mut Vec<Unit>) {
        units.dedup_by(|unit, line| {
            let joins = unit.joint == Joint::Space && line.nature == Nature::Part && unit.nature == Nature::Part;
            if joins {
                line.join(unit);
            }
            joins
        });
        for line in units {
            let (start, end, total) = (line.start, line.end, line.total);
            if line.nature != Nature::Part || total < 11 {
                continue;
            }
            let is_number = total <= 12 && (is_evenly_grouped(self.sizes(line)) || self.passes(start, end));
            line.nature = if is_number { Nature::Number } else { Nature::Sealed };
            let sizes = self.sizes(line);
            let is_card = (13..=19).contains(&total)
                && sizes.len() <= 5
                && sizes.first() == Some(&4)
                && passes_luhn(&self.text(start, end));
            if is_card {
                self.mistake(Suspicion::PaymentCard, start, end);
            } else if total > 12 {
                self.fours(line);
            }
        }
    }

    /// Twelve digits in three groups of four, alone or in a row, beside numbers of one or two digits.
    fn fours(&mut self, line: &Unit) {
        for run in self.sizes(line).chunk_by(|one, next| (*one == 4) == (*next == 4)) {
            let fours = run.iter().all(|&size| size == 4);
            if (fours && run.len() % 3 != 0) || (!fours && run.iter().any(|&size| size > 2)) {
                return;
            }
        }
        let groups = self.groups.get(line.groups.clone()).unwrap_or_default();
        let fours: Vec<Group> = groups.iter().filter(|group| group.end - group.start == 4).copied().collect();
        let triples = fours.chunks_exact(3);
        if triples.clone().any(|triple| triple.first().is_some_and(|group| group.joint == Joint::Hyphen)) {
            return;
        }
        for triple in triples {
            if let [first, _, last] = triple {
                self.number(first.start, last.end);
            }
        }
    }

    /// Joins what a line break cut in two (in three, when the check digit agrees) and records the numbers.
    fn join_over_lines(&mut self, lines: &[Unit]) {
        let mut rest = lines;
        while let [line, after @ ..] = rest {
            let joined = self.joined_lines(rest);
            match rest.get(..joined).and_then(<[Unit]>::last) {
                Some(last) if joined > 1 => self.number(line.start, last.end),
                _ => match line.nature {
                    Nature::Number => self.number(line.start, line.end),
                    Nature::Telephone => self.mistake(Suspicion::Telephone, line.start, line.end),
                    Nature::PostalCode => self.mistake(Suspicion::PostalCode, line.start, line.end),
                    Nature::Part | Nature::Date | Nature::Sealed => {}
                },
            }
            rest = rest.get(joined..).unwrap_or(after);
        }
    }

    /// How many of these lines, from the first, make one number.
    fn joined_lines(&self, lines: &[Unit]) -> usize {
        let [first, second, after @ ..] = lines else { return 1 };
        if second.joint != Joint::Line || first.nature == Nature::Sealed || second.nature == Nature::Sealed {
            return 1;
        }
        let total = first.total + second.total;
        let passes = || self.passes(first.start, second.end);
        let joins = match (first.nature, second.nature) {
            (Nature::Part, Nature::Part) => total == 11 || total == 12,
            (Nature::Part, Nature::PostalCode) => self.sizes(first) == [4, 1] && passes(),
            (Nature::Part, Nature::Telephone | Nature::Date)
            | (Nature::Number | Nature::Telephone | Nature::Date, Nature::Part) => total == 12 && passes(),
            (Nature::Part, Nature::Number) => total == 12 && passes() && !self.passes(second.start, second.end),
            _ => false,
        };
        if joins {
            return 2;
        }
        match after {
            [third, ..]
                if [first, second, third].iter().all(|line| line.nature == Nature::Part)
                    && third.joint == Joint::Line
                    && matches!(total + third.total, 11 | 12)
                    && self.passes(first.start, third.end) =>
            {
                3
            }
            _ => 1,
        }
    }

    /// Records what is recognised at this place by a mark or by letters, and returns where it ends. `past` is the end
    /// of the digits before it.
    fn marked(&mut self, at: usize, past: Option<usize>) -> Option<usize> {
        let (kind, end) = match self.ch(at)? {
            ch if ch.is_ascii_alphabetic() => {
                if let Some(end) = self.upu_end(at) {
                    self.number(at, end);
                    return Some(end);
                }
                (Suspicion::Passport, self.passport_end(at)?)
            }
            '〒' => (Suspicion::PostalCode, self.postal_code_end(at)?),
            '0' if past.is_some_and(|past| self.joint(past, at) == Joint::Hyphen)
                || self.is_measure(at, self.run_end(at, |ch| ch.is_ascii_digit())) =>
            {
                return None;
            }
            '0' | '+' | '(' => (Suspicion::Telephone, self.telephone_end(at)?),
            _ => return None,
        };
        self.mistake(kind, at, end);
        Some(end)
    }

    /// Two letters, nine digits, two letters. In pieces it has to be in capitals or to pass its check, for
    /// "no 123456789 in" is English.
    fn upu_end(&self, at: usize) -> Option<usize> {
        let mut end = at;
        let mut capitals = true;
        for nth in 0..13 {
            let next = self.run_end(end, |ch| matches!(ch, ' ' | '-' | 'ー' | '\n'));
            if next != end && (nth == 0 || self.joint(end, next) == Joint::Break) {
                return None;
            }
            let ch = self.ch(next)?;
            let is_letter = !(2..=10).contains(&nth);
            if !(if is_letter { ch.is_ascii_alphabetic() } else { read_digit(ch).is_some() }) {
                return None;
            }
            capitals &= !is_letter || ch.is_ascii_uppercase();
            end = next + 1;
        }
        let is_whole = end - at == 13;
        (!self.is_alphanumeric(end) && (is_whole || capitals || self.passes(at, end))).then_some(end)
    }

    fn passport_end(&self, at: usize) -> Option<usize> {
        let letters = self.run_end(at, |ch| ch.is_ascii_alphabetic());
        if letters - at != 2 {
            return None;
        }
        let digits = self.run_end(letters, |ch| matches!(ch, ' ' | '-'));
        let end = self.run_end(digits, |ch| ch.is_ascii_digit());
        let capitals = self.text_between(at, letters).all(|ch| ch.is_ascii_uppercase());
        let is_shape = end - digits == 7 && digits - letters <= 1;
        (is_shape && (digits == letters || capitals) && self.ends(end)).then_some(end)
    }

    fn postal_code_end(&self, at: usize) -> Option<usize> {
        let start = self.run_end(at + 1, |ch| matches!(ch, ' ' | ':'));
        let end = self.run_end(start, |ch| ch.is_ascii_digit() || ch == '-');
        let sizes: Vec<usize> = self.chars.get(start..end)?.split(|ch| *ch == '-').map(<[char]>::len).collect();
        (matches!(sizes.as_slice(), [7] | [3, 4]) && self.ends(end)).then_some(end)
    }

    /// A telephone number with `+`, hyphens, spaces or brackets; one of digits alone is a unit.
    fn telephone_end(&self, at: usize) -> Option<usize> {
        let is_international = self.ch(at) == Some('+');
        let mut end = at;
        let mut total = 0;
        let mut sizes = [0; 3];
        let mut count = 0;
        while total < 15 && (is_international || count < sizes.len()) {
            let is_first = count == 0;
            let is_mark = |ch: &char| matches!(ch, '-' | ' ' | '(' | ')') || is_first && *ch == '+';
            let marks = self.text_between(end, end + 3).take_while(is_mark);
            let next = end + marks.count();
            let group = self.run_end(next, |ch| ch.is_ascii_digit());
            let is_code = is_international || !is_first || group - next >= 2;
            if group == next || next - end > 2 || group - next > 15 || !is_code {
                return None;
            }
            total += group - next;
            if let Some(size) = sizes.get_mut(count) {
                *size = group - next;
            }
            count += 1;
            end = group;
            // The last of three groups has four digits at most.
            if !is_international && count == 2 && total < 6 {
                return None;
            }
            let is_complete = if is_international {
                let digits = self.text(at, end);
                match digits.strip_prefix("81") {
                    Some(national) => {
                        let with_trunk = national.strip_prefix('0').unwrap_or(national);
                        matches!(with_trunk.len(), 9 | 10) && is_telephone(&format!("0{with_trunk}"))
                    }
                    None => (11..=15).contains(&total),
                }
            } else {
                count > 1
                    && matches!(total, 10 | 11)
                    && is_telephone_grouping(sizes.get(..count).unwrap_or_default())
                    && is_telephone(&self.text(at, end))
            };
            if is_complete && self.ends(end) {
                return Some(end);
            }
        }
        None
    }

    /// Where the digits of a word start and end, when they stand together: all of `12O4`, the digits of
    /// `No1234`, nothing of `1a2`.
    fn numeric_core(&self, start: usize, end: usize) -> Option<(usize, usize)> {
        let first = start + self.text_between(start, end).position(|ch| ch.is_ascii_digit())?;
        if self.text_between(start, end).all(|ch| read_digit(ch).is_some()) {
            return Some((start, end));
        }
        let last = self.run_end(first, |ch| ch.is_ascii_digit());
        self.text_between(last, end).all(|ch| ch.is_ascii_alphabetic()).then_some((first, last))
    }

    /// Whether a few digits belong to a time, a date, a price or a decimal number.
    fn is_measure(&self, start: usize, end: usize) -> bool {
        let is_short = end - start <= 2;
        let before = start.checked_sub(1).and_then(|at| self.ch(at)).unwrap_or(' ');
        let is_digit_before = start.checked_sub(2).and_then(|at| self.ch(at)).is_some_and(|ch| ch.is_ascii_digit());
        let after = self.ch(end).unwrap_or(' ');
        let is_digit_after = self.ch(end + 1).is_some_and(|ch| ch.is_ascii_digit());
        let divides = |ch: char| matches!(ch, '/' | '.') || (is_short && ch == ':');
        matches!(after, '年' | '月' | '日' | '時' | '分' | '秒' | '円')
            || matches!(before, '¥' | '$')
            || (is_short && after.is_ascii_alphabetic())
            || (divides(before) && is_digit_before)
            || (divides(after) && is_digit_after)
    }

    fn joint(&self, from: usize, to: usize) -> Joint {
        if to.saturating_sub(from) > LONGEST_GAP {
            return Joint::Break;
        }
        let (mut hyphens, mut spaces, mut lines) = (0, 0, 0);
        for ch in self.text_between(from, to) {
            match ch {
                '-' | 'ー' => hyphens += 1,
                ' ' => spaces += 1,
                '\n' => lines += 1,
                _ => return Joint::Break,
            }
        }
        match (hyphens, spaces, lines) {
            (1, 0, 0) => Joint::Hyphen,
            (0, 1..=3, 0) | (1, _, 0) => Joint::Space,
            (0..=2, _, 1) => Joint::Line,
            _ => Joint::Break,
        }
    }

    /// Records a tracking number that stands between two places of the folded text.
    fn number(&mut self, start: usize, end: usize) {
        self.found.push((start..end, None));
    }

    fn mistake(&mut self, kind: Suspicion, start: usize, end: usize) {
        self.found.push((start..end, Some(kind)));
    }

    /// What was recorded, in the order of the text, without what was found before.
    fn findings(mut self, folded: &Folded) -> Findings {
        let mut findings = Findings { is_cut: self.is_cut, ..Findings::default() };
        let mut seen = HashSet::new();
        let mut read = HashSet::new();
        let mut found = std::mem::take(&mut self.found);
        found.sort_unstable_by_key(|(place, _)| (place.start, place.end));
        for (place, kind) in found {
            // What is written as before says nothing new.
            if !read.insert((kind, key(self.text_between(place.start, place.end)))) {
                continue;
            }
            let written = self.text(place.start, place.end);
            let range = folded.bytes(place);
            let kind = match kind {
                Some(kind) => kind,
                None => {
                    let (canonical, lookalikes) = read_number(&written);
                    if !seen.insert((None, key(canonical.chars()))) {
                        continue;
                    }
                    let Some(number) = TrackingNumber::new(canonical, lookalikes, range.clone()) else { continue };
                    if number.suspicion != Some(Suspicion::Telephone) || number.check == Check::Passes {
                        findings.numbers.push(number);
                        continue;
                    }
                    Suspicion::Telephone
                }
            };
            if seen.insert((Some(kind), key(written.chars()))) {
                findings.mistakes.push(Mistake { kind, range });
            }
        }
        findings
    }

    /// How many digits the groups of a unit have.
    fn sizes(&self, unit: &Unit) -> &[usize] {
        self.sizes.get(unit.groups.clone()).unwrap_or_default()
    }

    /// Whether the number written between two places passes its check. A megabyte of short lines asks this at each of
    /// them, so no memory is asked for.
    fn passes(&self, start: usize, end: usize) -> bool {
        let mut written = [' '; Form::LONGEST];
        let mut length = 0;
        for ch in self.text_between(start, end).filter(char::is_ascii_alphanumeric) {
            let Some(place) = written.get_mut(length) else { return false };
            *place = ch;
            length += 1;
        }
        let Some(form) = Form::of_length(length) else { return false };
        let part = if form == Form::Upu { 2..length - 2 } else { 0..length };
        let mut digits = [0; Form::LONGEST];
        let mut count = 0;
        let read = written.get(part).unwrap_or_default().iter().filter_map(|ch| read_digit(*ch)?.to_digit(10));
        for (place, digit) in digits.iter_mut().zip(read) {
            *place = digit;
            count += 1;
        }
        let digits = digits.get(..count).unwrap_or_default();
        expected_digit(form, digits) == digits.last().copied()
    }

    fn ch(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }

    fn is_alphanumeric(&self, at: usize) -> bool {
        self.ch(at).is_some_and(|ch| ch.is_ascii_alphanumeric())
    }

    /// Whether nothing goes on here: no letter or digit, no hyphen with a digit.
    fn ends(&self, at: usize) -> bool {
        let goes_on = self.ch(at) == Some('-') && self.ch(at + 1).is_some_and(|ch| ch.is_ascii_digit());
        !goes_on && !self.is_alphanumeric(at)
    }

    fn run_end(&self, start: usize, belongs: impl Fn(char) -> bool) -> usize {
        let rest = self.chars.get(start..).unwrap_or_default();
        start + rest.iter().take_while(|ch| belongs(**ch)).count()
    }

    fn text_between(&self, start: usize, end: usize) -> impl Iterator<Item = char> + '_ {
        let end = end.min(self.chars.len());
        self.chars.get(start..end).unwrap_or_default().iter().copied()
    }

    /// The letters and digits between two places.
    fn text(&self, start: usize, end: usize) -> String {
        self.text_between(start, end).filter(char::is_ascii_alphanumeric).collect()
    }
}

/// What a number or a mistake is the same by: its letters and digits, 21 at most, in either case.
pub(super) fn key(written: impl Iterator<Item = char>) -> u128 {
    written.fold(1, longer_key)
}

/// The key of what goes on with this character.
pub(super) fn longer_key(key: u128, ch: char) -> u128 {
    ch.to_digit(36).map_or(key, |digit| key << 6 | u128::from(digit))
}

/// Whether it is grouped as a person would group one number, not as several small ones stand in a row.
fn is_evenly_grouped(sizes: &[usize]) -> bool {
    sizes.iter().all(|&size| size >= 3) || sizes.windows(2).all(|pair| pair.first() == pair.last())
}

/// A digit, or the one that a letter was typed for.
fn read_digit(ch: char) -> Option<char> {
    match ch {
        '0'..='9' => Some(ch),
        'O' | 'o' => Some('0'),
        'I' | 'l' => Some('1'),
        _ => None,
    }
}

/// The canonical number, and the positions, from 1, where a letter was read as a digit.
fn read_number(written: &str) -> (String, Vec<usize>) {
    let is_upu = written.len() == 13;
    let mut lookalikes = Vec::new();
    let mut canonical = String::new();
    for (position, ch) in (1..).zip(written.chars()) {
        let digit = if is_upu && !(3..=11).contains(&position) { None } else { read_digit(ch) };
        if digit.is_some_and(|digit| digit != ch) {
            lookalikes.push(position);
        }
        canonical.push(digit.unwrap_or(ch.to_ascii_uppercase()));
    }
    (canonical, lookalikes)
}

fn verify(form: Form, canonical: &str, lookalikes: &[usize]) -> Check {
    let digits = digits_of(canonical);
    let Some(expected) = expected_digit(form, &digits) else { return Check::Passes };
    if digits.last() == Some(&expected) {
        return Check::Passes;
    }
    let letters_before = if form == Form::Upu { 2 } else { 0 };
    let passes_swapped = |&second: &usize| {
        let mut swapped = digits.clone();
        swapped.swap(second - 1, second);
        expected_digit(form, &swapped) == swapped.last().copied()
    };
    let transposed = (1..digits.len())
        .filter(passes_swapped)
        .map(|second| (second + letters_before, second + letters_before + 1))
        .collect();
    Check::Fails(Suspects {
        last: digits.len() + letters_before,
        expected: char::from_digit(expected, 10).unwrap_or('0'),
        transposed,
        lookalikes: lookalikes.to_vec(),
    })
}

/// The check digit that agrees with all digits but the last.
fn expected_digit(form: Form, digits: &[u32]) -> Option<u32> {
    let (_, payload) = digits.split_last()?;
    Some(match form {
        Form::TwelveDigits | Form::ElevenDigits => payload.iter().fold(0, |rest, digit| (rest * 10 + digit) % 7),
        Form::Upu => {
            let sum: u32 = payload.iter().zip([8, 6, 4, 2, 3, 5, 9, 7]).map(|(digit, weight)| digit * weight).sum();
            match 11 - sum % 11 {
                10 => 0,
                11 => 5,
                digit => digit,
            }
        }
    })
}

/// Whether twelve digits pass the check of an Individual Number: the eleven others from the right with the
/// weights 2 to 7 and 2 to 6, 11 less the sum modulo 11, and 0 where that remainder is 0 or 1.
fn passes_individual_number(canonical: &str) -> bool {
    let digits = digits_of(canonical);
    let Some((&last, payload)) = digits.split_last() else { return false };
    let sum: u32 = payload.iter().rev().zip((2..=7).chain(2..=6)).map(|(digit, weight)| digit * weight).sum();
    let expected = match sum % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    last == expected
}

fn passes_luhn(written: &str) -> bool {
    let (canonical, _) = read_number(written);
    let doubled = |(nth, digit): (usize, u32)| if nth % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 };
    digits_of(&canonical).into_iter().rev().enumerate().map(doubled).sum::<u32>() % 10 == 0
}

/// Ten digits of a landline or toll-free number, or eleven of a mobile, IP or toll-free one.
fn is_telephone(digits: &str) -> bool {
    match digits.len() {
        10 => digits.starts_with('0') && !digits.starts_with("00"),
        11 => ["020", "050", "060", "070", "080", "090"].iter().any(|prefix| digits.starts_with(prefix)),
        _ => false,
    }
}

fn is_telephone_grouping(sizes: &[usize]) -> bool {
    matches!(sizes, [2..=5, 1..=4, 4] | [4, 3, 3] | [2..=4, 6..=8])
}

fn is_date(digits: &str) -> bool {
    let part = |range: Range<usize>| digits.get(range).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    (1900..2100).contains(&part(0..4)) && (1..=12).contains(&part(4..6)) && (1..=31).contains(&part(6..8))
}

fn digits_of(canonical: &str) -> Vec<u32> {
    canonical.chars().filter_map(|ch| ch.to_digit(10)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::fold::fold;
    use proptest::prelude::*;
    use std::time::{Duration, Instant};

    /// Numbers with `!` for a failed check and `?` for a suspicion, mistakes after an `x`, in the order of the text.
    fn summary(text: &str) -> String {
        let found = find(text);
        let numbers = found.numbers.iter().map(|found| {
            let failed = if found.check == Check::Passes { "" } else { "!" };
            let suspicion = found.suspicion.map(|kind| format!("?{}", kind.id())).unwrap_or_default();
            (found.range.start, format!("{}{failed}{suspicion}", found.canonical))
        });
        let mistakes = found.mistakes.iter().map(|found| (found.range.start, format!("x{}", found.kind.id())));
        let mut all: Vec<_> = numbers.chain(mistakes).collect();
        all.sort();
        all.into_iter().map(|(_, found)| found).collect::<Vec<_>>().join(" ")
    }

    fn check(text: &str, expected: &str) {
        assert_eq!(summary(text), expected, "{text:?}");
    }

    fn only(text: &str) -> TrackingNumber {
        find(text).numbers.remove(0)
    }

    #[test]
    fn finds_numbers_however_they_are_written() {
        for (text, expected) in [
            ("", ""),
            ("no number here", ""),
            ("123456789013", "123456789013"),
            ("1234-5678-9013", "123456789013"),
            ("1234 5678 9013", "123456789013"),
            ("1234 - 5678 - 9013", "123456789013"),
            ("１２３４－５６７８ー９０１３", "123456789013"),
            ("1234‑5678–9013", "123456789013"),
            ("お問い合わせ番号は1234-5678-9013です。", "123456789013"),
            ("Tracking no.1234-5678-9013, thanks", "123456789013"),
            ("No123456789013", "123456789013"),
            ("https://x.jp/direct?reqCodeNo1=123456789013&locale=en", "123456789013"),
            ("I2E4", ""),
            ("l234-5678-9OI3", "123456789013"),
            ("123Oー5678ー9013", "123056789013!"),
            ("1 2 3 4 5 6 7 8 9 0 1 3", "123456789013"),
            ("12345678903", "12345678903"),
            ("123-45-67890-3", "12345678903"),
            ("RR473124829JP", "RR473124829JP"),
            ("rr473124829jp", "RR473124829JP"),
            ("RR 473 124 829 JP", "RR473124829JP"),
            ("ＲＲ４７３１２４８２９ＪＰです", "RR473124829JP"),
            ("RR4731\n24829JP", "RR473124829JP"),
            ("EMS: EOO00000005IL", "EO000000005IL"),
            ("RR12345678SJP", ""),
            ("no 123 456 789 in", ""),
            ("123456789014", "123456789014!"),
            ("RR473124828JP", "RR473124828JP!"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn joins_over_one_line_break() {
        for (text, expected) in [
            ("1234-5678-\n9013", "123456789013"),
            ("1234-5678\r\n-9014", "123456789014!"),
            ("12345678\n9014", "123456789014!"),
            ("1234-5\n678-9013", "123456789013"),
            ("12345678901\n3", "123456789013"),
            ("1234\n5678\n9013", "123456789013"),
            ("1001\n1002\n1003", ""),
            ("1234-5678\n\n9013", ""),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn never_cuts_and_never_fuses() {
        for (text, expected) in [
            ("1234567890123", ""),
            ("1234-5678-9013-7", ""),
            ("1234 5678 9013 1234", ""),
            ("123456789013 234567890126", "123456789013 234567890126"),
            ("123456789013,234567890126", "123456789013 234567890126"),
            ("1234-5678-9013\n2345-6789-0126", "123456789013 234567890126"),
            ("1234 5678 9013 2345 6789 0126", "123456789013 234567890126"),
            ("12345678903 12345678903", "12345678903"),
            ("1234-5678-9013 / 123456789013", "123456789013"),
            ("1234-5678-9013 10:30", "123456789013"),
            ("1234 5678 9013 10:30", "123456789013"),
            ("10/05 1234 5678 9013", "123456789013"),
            ("2026-10-05 1234 5678 9013", "123456789013"),
            ("1234 5678 9013 2026年10月5日", "123456789013"),
            ("1234 5678 9013 5 Oct", "123456789013"),
            ("20261005 1030", ""),
            ("05:30 1234 5678 9013", "123456789013"),
            ("2026.10.05 1234 5678 9013", "123456789013"),
            ("123456789013 - 10", "123456789013"),
            ("2026/10/05 10:30\n123456789013", "123456789013"),
            ("2 12345678903", "12345678903"),
            ("1500001 12", ""),
            ("¥1,234,567,890", ""),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn names_what_was_pasted_by_mistake() {
        for (text, expected) in [
            ("03-1234-5678", "xtelephone"),
            ("0312345678", "xtelephone"),
            ("(03)1234-5678", "xtelephone"),
            ("03(1234)5678\n1234", "xtelephone"),
            ("TEL03-1234-5678", "xtelephone"),
            ("０９０－１２３４－５６７８", "xtelephone"),
            ("090 1234 5678", "xtelephone"),
            ("09012345678", "xtelephone"),
            ("09012345672", "09012345672?telephone"),
            ("0120-123-456", "xtelephone"),
            ("0570-012-345 0800-123-4567", "xtelephone xtelephone"),
            ("+81 90-1234-5678", "xtelephone"),
            ("+819012345678", "xtelephone"),
            ("+81 (0)3-1234-5678 1234-5678-9013", "xtelephone 123456789013"),
            ("+63 917 123 4567", "xtelephone"),
            ("〒100-0001", "xpostal-code"),
            ("〒 1000001 東京都", "xpostal-code"),
            ("100-0001\n1234-5678-9013", "xpostal-code 123456789013"),
            ("100-0001\n12345", "xpostal-code"),
            ("TK1234567", "xpassport"),
            ("TK 1234567", "xpassport"),
            ("no 1234567", ""),
            ("4111 1111 1111 1111", "xpayment-card"),
            ("4111-1111-1111-1111 4111111111111111", "xpayment-card"),
            ("378282246310005", "xpayment-card"),
            ("4111 1111 1111 1112", ""),
            ("1234-5678-9018", "123456789018!?individual-number"),
            ("5000-8063-6086", "500080636086?individual-number"),
            ("2914-1777-6316", "291417776316!?individual-number"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn withholds_what_may_be_an_individual_number() {
        let certain = only("1234-5678-9018");
        assert_eq!((certain.handling(), certain.number()), (Handling::Withhold, None));
        assert_eq!(certain.display(), "••••-••••-••18");
        assert!(!format!("{certain:?}").contains("5678"));
        let both = only("5000-8063-6086");
        assert_eq!((both.handling(), both.number()), (Handling::Confirm, Some("500080636086")));
        assert_eq!(only("1234-5678-9013").handling(), Handling::Free);
    }

    #[test]
    fn says_where_to_look() {
        for (text, expected, transposed, positions) in [
            ("123456789014", '3', vec![], vec![12]),
            ("213456789013", '1', vec![(1, 2)], vec![1, 2, 12]),
            ("1234-5678-9O14", '3', vec![], vec![10, 12]),
            ("RR473124828JP", '9', vec![], vec![11]),
            ("RR743124829JP", '3', vec![(3, 4)], vec![3, 4, 11]),
        ] {
            let found = only(text);
            let Check::Fails(suspects) = &found.check else { unreachable!("{text} passes") };
            for wanted in &transposed {
                assert!(suspects.transposed.contains(wanted), "{text} {suspects:?}");
            }
            assert_eq!(suspects.expected, expected, "{text}");
            for position in positions {
                assert!(suspects.positions().contains(&position), "{text} {suspects:?}");
            }
        }
    }

    /// Source: UPU S10's own example (47312482, check digit 9); the others reach both special remainders.
    #[test]
    fn knows_the_upu_check_digit() {
        for (number, passes) in [
            ("RR473124829JP", true),
            ("RR123456785JP", true),
            ("EE000000005JP", true),
            ("CP987654326JP", true),
            ("EM100000017JP", true),
            ("EM100000016JP", false),
        ] {
            assert_eq!(only(number).check == Check::Passes, passes, "{number}");
        }
    }

    #[test]
    fn links_and_groups() {
        let link = "https://trackings.post.japanpost.jp/services/srv/search/direct?reqCodeNo1=123456789013&locale=";
        assert_eq!(track_url("123456789013", Locale::En), format!("{link}en"));
        assert_eq!(track_url("1234-5678-9013&x", Locale::Ja), format!("{link}ja").replace("&locale", "x&locale"));
        for (number, grouped) in [
            ("123456789013", "1234-5678-9013"),
            ("12345678903", "123-45-67890-3"),
            ("RR473124829JP", "RR 473 124 829 JP"),
            ("12", "12"),
        ] {
            assert_eq!(group_for_display(number), grouped);
        }
    }

    #[test]
    fn says_where_it_did_not_look() {
        // The number is three of them.
        let most = MOST_LOOKS - 3;
        for (text, is_cut) in
            [("in 1 of ".repeat(most), false), ("1 ".repeat(most), false), ("1 ".repeat(most + 1), true)]
        {
            let found = find(&format!("1234-5678-9013 in {text}"));
            assert_eq!((found.numbers.len(), found.is_cut), (1, is_cut));
        }
    }

    #[test]
    fn takes_linear_time() {
        for piece in ["1", "1 ", "0 ", "1-", "a1 ", "A ", "(", "+", "+0", "〒", " ", "\n", "1\n", "-", "ｶﾞ", "1234 "]
        {
            let text = piece.repeat(500_000 / piece.len());
            let begun = Instant::now();
            let _ = find(&text);
            assert!(begun.elapsed() < Duration::from_secs(20), "{piece:?} {:?}", begun.elapsed());
        }
    }

    fn with_check(form: Form, payload: &str) -> String {
        let digits = digits_of(&format!("{payload}0"));
        let last = expected_digit(form, &digits).unwrap_or(0);
        if form == Form::Upu { format!("RR{payload}{last}JP") } else { format!("{payload}{last}") }
    }

    fn number() -> impl Strategy<Value = String> {
        prop_oneof![
            "[1-9][0-9]{10}".prop_map(|payload| with_check(Form::TwelveDigits, &payload)),
            "[1-9][0-9]{9}".prop_map(|payload| with_check(Form::ElevenDigits, &payload)),
            "[0-9]{8}".prop_map(|payload| with_check(Form::Upu, &payload)),
        ]
    }

    fn widened(text: &str) -> String {
        let wide = |ch: char| char::from_u32(u32::from(ch) + 0xFEE0).filter(|_| ch.is_ascii_graphic());
        text.chars().map(|ch| wide(ch).unwrap_or(if ch == ' ' { '\u{3000}' } else { ch })).collect()
    }

    fn finds(text: &str, number: &str) -> bool {
        find(text).numbers.iter().any(|found| found.canonical == number && found.check == Check::Passes)
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "(\\PC|[0-9OIl \n〒+()ー-]|RR|JP){0,200}") {
            let found = find(&text);
            for range in found.numbers.iter().map(|n| &n.range).chain(found.mistakes.iter().map(|m| &m.range)) {
                prop_assert!(text.get(range.clone()).is_some_and(|written| !written.is_empty()));
            }
            for number in &found.numbers {
                let written: String =
                    fold(&text[number.range.clone()]).chars().filter(char::is_ascii_alphanumeric).collect();
                prop_assert_eq!(&read_number(&written).0, &number.canonical);
            }
        }

        #[test]
        fn surrounding_words_do_not_hide_it(
            before in "([a-zぁ-ん亜-熙]{2,8}[ .:、]){0,4}", number in number(), after in "([ 、。\n][a-zぁ-ん亜-熙]{2,8}){0,4}",
        ) {
            let text = format!("{before}{number}{after}");
            prop_assert!(finds(&text, &number), "{}", text);
            let grouped = group_for_display(&number);
            let text = format!("{before}{grouped}{after}");
            prop_assert!(finds(&text, &number), "{}", text);
        }

        #[test]
        fn every_width_and_hyphen_gives_the_same(number in number(), hyphen in "[-‐‑‒–—―−－ー﹣ \u{3000}]") {
            let grouped = group_for_display(&number).replace([' ', '-'], &hyphen);
            for text in [&number, &widened(&number), &grouped, &widened(&grouped)] {
                prop_assert!(finds(text, &number), "{}", text);
            }
        }

        #[test]
        fn two_numbers_stay_two(one in number(), other in number(), between in "[ ,、]|\n|\r\n|, | 10:30 ") {
            let text = format!("{}{between}{}", group_for_display(&one), group_for_display(&other));
            prop_assert!(finds(&text, &one) && finds(&text, &other), "{}", text);
            let text = format!("{one}{between}{other}");
            prop_assert!(finds(&text, &one) && finds(&text, &other), "{}", text);
        }

        #[test]
        fn a_line_break_anywhere_is_mended(payload in "[1-9][0-9]{10}", at in 2_usize..12) {
            let number = with_check(Form::TwelveDigits, &payload);
            // A second half that begins like a telephone number is read as one only if the whole fails.
            let (head, tail) = number.split_at(at);
            let text = format!("{head}\n{tail}");
            prop_assert!(finds(&text, &number), "{}", text);
        }
    }
}

//! Names and numbers: the profile's against the passport's, typed or read from the passport's two lines (MRZ).
//!
//! Facts VP-18 … VP-22; interpretations, rows "Exactly the same" and "Passport without a surname". ICAO Doc 9303,
//! parts 3 and 4, for the lines and their check digits. By hand: the crate `mrz` has 13,900 lines for every kind of
//! document, and stops at the first fault, where a person needs to be told which characters to look at.

use crate::rules::fold::fold;
use std::ops::RangeInclusive;

/// A name in the boxes of the profile or on the lines of the passport; empty where there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Name {
    /// First or given names; a name written whole stands here.
    pub first: String,
    /// Middle names.
    pub middle: String,
    /// Surname.
    pub last: String,
}

impl Name {
    /// First, middle, last.
    #[must_use]
    pub fn full(&self) -> String {
        let parts = [&self.first, &self.middle, &self.last];
        parts.into_iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Whether nothing was entered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.full().is_empty()
    }
}

/// What the passport says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passport {
    /// The name.
    pub name: Name,
    /// The number; empty where it is not known.
    pub number: String,
    /// Whether the name was cut at its end, as the MRZ does with long ones.
    pub name_is_cut: bool,
    /// Whether it was read from the two lines, which have no accents, apostrophes and hyphens.
    pub is_of_lines: bool,
}

/// How the profile's name differs from the passport's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NameDifference {
    /// An e-mail address stands in its place (VP-20).
    Email,
    /// It is in another script (VP-19).
    OtherScript,
    /// The profile has none (VP-18).
    Missing,
    /// Surname and given names are exchanged, or the parts stand in another order.
    Order,
    /// A middle name is missing.
    MiddleMissing,
    /// A middle name is only an initial.
    MiddleInitial,
    /// Parts are written as one, or one as several.
    JoinedOrSplit,
    /// Long vowels have macrons, which the passport's letters have not.
    Macron,
    /// A digit stands for a letter: 0 for O, 1 for I.
    Digit,
    /// It is another name.
    Other,
    /// Noted: an accent or umlaut is left out or spelled out.
    Accent,
    /// Noted: an apostrophe is left out.
    Apostrophe,
    /// Noted: a hyphen stands for a space, or a space for a hyphen.
    Hyphen,
    /// Noted: the middle name stands in the box of the first name.
    MiddleInFirst,
    /// Noted: the MRZ cut the name at its end.
    Cut,
    /// Noted: Jr., Sr., II or a name in brackets is in one and not in the other.
    Suffix,
    /// Noted: the passport has a single name.
    SingleName,
}

impl NameDifference {
    /// Whether it is only pointed at.
    #[must_use]
    pub fn is_noted(self) -> bool {
        matches!(
            self,
            Self::Accent
                | Self::Apostrophe
                | Self::Hyphen
                | Self::MiddleInFirst
                | Self::Cut
                | Self::Suffix
                | Self::SingleName
        )
    }
}

/// Compares the profile's name with the passport's. Case, outer spaces and curly apostrophes do not count.
#[must_use]
pub fn compare_names(profile: &Name, passport: &Passport) -> Vec<NameDifference> {
    let written = fold(&profile.full());
    if written.contains('@') {
        return vec![NameDifference::Email];
    }
    if is_other_script(&written) {
        return vec![NameDifference::OtherScript];
    }
    if passport.name.is_empty() {
        return Vec::new();
    }
    if written.trim().is_empty() {
        return vec![NameDifference::Missing];
    }
    let mut found = small_differences(profile, passport);
    found.extend(large_difference(profile, passport));
    found
}

/// Whether a name that is written somewhere has a word that is in none of these names. Words may be joined or parted.
#[must_use]
pub fn is_somebody_else(written: &str, names: &[&Name]) -> bool {
    let known: Vec<String> = names.iter().map(|name| tokens(&name.full(), Spelling::Umlauts).concat()).collect();
    let is_known = |word: &String| known.iter().any(|name| name.contains(word.as_str()));
    let is_form = |word: &str| matches!(word, "MR" | "MS" | "MRS" | "MISS" | "DR");
    let words = tokens(written, Spelling::Umlauts);
    !is_other_script(written)
        && known.iter().any(|name| !name.is_empty())
        && words.iter().any(|word| word.len() > 1 && !is_form(word) && !is_known(word))
}

/// The passport's name in the boxes of the profile, to correct this difference; none where the photo page or the call
/// center has to say it. Given names that the passport has in one are parted as the profile parts them.
#[must_use]
pub fn corrected_name(profile: &Name, passport: &Passport, difference: NameDifference) -> Option<Name> {
    use NameDifference as D;
    let name = &passport.name;
    let is_lost = passport.is_of_lines && matches!(difference, D::Accent | D::Apostrophe | D::Hyphen);
    if passport.name_is_cut || is_lost || difference == D::SingleName || name.full().split_whitespace().count() < 2 {
        return None;
    }
    if !name.middle.trim().is_empty() || name.first.trim().is_empty() {
        return Some(name.clone());
    }
    let words: Vec<&str> = name.first.split_whitespace().collect();
    let first = tokens(&profile.first, Spelling::Bare);
    let is_first = |count: &usize| tokens(&words.get(..*count).unwrap_or_default().join(" "), Spelling::Bare) == first;
    let count = (1..words.len()).find(is_first).unwrap_or(words.len());
    let (first, middle) = words.split_at(count);
    Some(Name { first: first.join(" "), middle: middle.join(" "), last: name.last.clone() })
}

/// Whether a letter is not of the Latin alphabet.
#[must_use]
pub fn is_other_script(text: &str) -> bool {
    text.chars().any(|ch| ch.is_alphabetic() && !matches!(ch, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}'))
}

/// Where the profile's passport number differs from the passport's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberDifference {
    /// The positions, from 1, at which the characters differ; all behind the shorter one's end too.
    pub positions: Vec<usize>,
    /// Those of them where look-alikes stand for each other: O and 0, I and 1.
    pub look_alikes: Vec<usize>,
}

/// Compares passport numbers (VP-21). Case, spaces and hyphens do not count.
#[must_use]
pub fn compare_numbers(profile: &str, passport: &str) -> Option<NumberDifference> {
    let (profile, passport) = (plain_number(profile), plain_number(passport));
    if profile.is_empty() || passport.is_empty() || profile == passport {
        return None;
    }
    let (profile, passport): (Vec<char>, Vec<char>) = (profile.chars().collect(), passport.chars().collect());
    let length = profile.len().max(passport.len());
    let differs = |at: &usize| profile.get(*at) != passport.get(*at);
    let positions: Vec<usize> = (0..length).filter(differs).collect();
    let look_alike = |at: &&usize| match (profile.get(**at), passport.get(**at)) {
        (Some(one), Some(other)) => look_alike(*one, *other),
        _ => false,
    };
    let look_alikes = positions.iter().filter(look_alike).map(|at| at + 1).collect();
    Some(NumberDifference { positions: positions.iter().map(|at| at + 1).collect(), look_alikes })
}

/// A passport number without spaces and hyphens, in capitals.
#[must_use]
pub fn plain_number(text: &str) -> String {
    fold(text).chars().filter(|ch| ch.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// The two lines at the bottom of a passport.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mrz {
    /// Surname; a passport with a single name has it here.
    pub surname: String,
    /// Given names.
    pub given: String,
    /// Whether the name fills its 39 characters, so that it may have been cut.
    pub name_is_cut: bool,
    /// Who issued it, three letters.
    pub issuer: String,
    /// The number.
    pub number: String,
    /// The check digits that fail.
    pub failed: Vec<CheckDigit>,
    /// The numbers that the check digits would agree with, where one look-alike is exchanged.
    pub numbers_meant: Vec<String>,
}

/// One of the check digits of the second line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CheckDigit {
    /// Of the number.
    Number,
    /// Of the date of birth.
    Birth,
    /// Of the date of expiry.
    Expiry,
    /// Of the personal number.
    Personal,
    /// Of everything.
    Whole,
}

impl CheckDigit {
    /// Where it stands on the second line with what it is of, from 1; of everything only itself.
    #[must_use]
    pub fn positions(self) -> RangeInclusive<usize> {
        match self {
            Self::Number => 1..=10,
            Self::Birth => 14..=20,
            Self::Expiry => 22..=28,
            Self::Personal => 29..=43,
            Self::Whole => 44..=44,
        }
    }
}

/// Why two lines cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MrzFault {
    /// There are not two lines of 44 characters.
    Length,
    /// The first line does not begin with P: it is another document.
    NotPassport,
}

impl Mrz {
    /// What the lines say, to compare with.
    #[must_use]
    pub fn passport(&self) -> Passport {
        let name = Name { first: self.given.clone(), middle: String::new(), last: self.surname.clone() };
        Passport { name, number: self.number.clone(), name_is_cut: self.name_is_cut, is_of_lines: true }
    }

    /// The characters of the second line to look at, from 1. The check digit of everything fails with each other one.
    #[must_use]
    pub fn positions(&self) -> Vec<usize> {
        let others = self.failed.iter().filter(|failed| **failed != CheckDigit::Whole);
        let positions: Vec<usize> = others.flat_map(|failed| failed.positions()).collect();
        let whole = self.failed.iter().flat_map(|failed| failed.positions()).filter(|_| positions.is_empty());
        let whole: Vec<usize> = whole.collect();
        [positions, whole].concat()
    }
}

/// Reads the two lines. Width, case and spaces do not count, and fillers that were lost at the end of the first line
/// are put back.
///
/// # Errors
/// Where there are not two lines of a passport.
pub fn read_mrz(text: &str) -> Result<Mrz, MrzFault> {
    let (first, second) = lines(text).ok_or(MrzFault::Length)?;
    if first.first() != Some(&'P') {
        return Err(MrzFault::NotPassport);
    }
    let field =
        |line: &[char], from: usize, to: usize| line.get(from..to).unwrap_or_default().iter().collect::<String>();
    let names = field(&first, 5, 44);
    let (surname, given) = names.split_once("<<").unwrap_or((&names, ""));
    let plain = |text: &str| text.split('<').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let number = field(&second, 0, 9);
    let checks = [
        (CheckDigit::Number, field(&second, 0, 9), 9),
        (CheckDigit::Birth, field(&second, 13, 19), 19),
        (CheckDigit::Expiry, field(&second, 21, 27), 27),
        (CheckDigit::Personal, field(&second, 28, 42), 42),
        (CheckDigit::Whole, whole(&second), 43),
    ];
    let agrees = |content: &str, at: usize| {
        let stands = second.get(at).copied().unwrap_or(' ');
        // An empty personal number may have a filler for its check digit.
        let digit = if stands == '<' && content.chars().all(|ch| ch == '<') { '0' } else { stands };
        check_digit(content) == digit.to_digit(10)
    };
    let failed: Vec<CheckDigit> =
        checks.iter().filter(|(_, content, at)| !agrees(content, *at)).map(|(which, ..)| *which).collect();
    let numbers_meant = if failed.contains(&CheckDigit::Number) { meant(&second, &failed) } else { Vec::new() };
    Ok(Mrz {
        surname: plain(surname),
        given: plain(given),
        name_is_cut: !names.ends_with('<'),
        issuer: field(&first, 2, 5).replace('<', ""),
        number: number.replace('<', ""),
        failed,
        numbers_meant,
    })
}

/// The check digit of a field: weights 7, 3, 1, letters from A is 10, the filler 0, modulo 10.
#[must_use]
pub fn check_digit(field: &str) -> Option<u32> {
    let mut sum = 0;
    for (ch, weight) in field.chars().zip([7, 3, 1].into_iter().cycle()) {
        let value = if ch == '<' { 0 } else { ch.to_digit(36)? };
        sum += value * weight;
    }
    Some(sum % 10)
}

/// The two lines with this number, where they are those of a passport.
#[must_use]
pub fn with_number(text: &str, number: &str) -> Option<String> {
    let (first, mut second) = lines(text)?;
    let number = plain_number(number);
    let filled = number.chars().chain(std::iter::repeat('<')).take(NUMBER_LENGTH);
    second.iter_mut().zip(filled).for_each(|(stands, ch)| *stands = ch);
    Some(format!("{}\n{}", first.iter().collect::<String>(), second.iter().collect::<String>()))
}

/// So many characters has the number on the second line.
const NUMBER_LENGTH: usize = 9;

/// The numbers with one look-alike exchanged that make its check digit agree, and that of everything too where the
/// rest of the line is right.
fn meant(second: &[char], failed: &[CheckDigit]) -> Vec<String> {
    let rest_is_right = failed.iter().all(|failed| matches!(failed, CheckDigit::Number | CheckDigit::Whole));
    let digit = |at: usize| second.get(at).and_then(|ch| ch.to_digit(10));
    let exchanged = (0..NUMBER_LENGTH).filter_map(|at| {
        let mut line = second.to_vec();
        let stands = line.get_mut(at)?;
        *stands = twin(*stands)?;
        let number: String = line.get(..NUMBER_LENGTH)?.iter().collect();
        let agrees = check_digit(&number) == digit(9) && (!rest_is_right || check_digit(&whole(&line)) == digit(43));
        agrees.then(|| number.replace('<', ""))
    });
    exchanged.collect()
}

/// What the check digit of everything is of.
fn whole(second: &[char]) -> String {
    [0..10, 13..20, 21..43].into_iter().flat_map(|range| second.get(range).unwrap_or_default()).collect()
}

fn twin(ch: char) -> Option<char> {
    TWINS.iter().find_map(|&(one, other)| match ch {
        ch if ch == one => Some(other),
        ch if ch == other => Some(one),
        _ => None,
    })
}

const TWINS: [(char, char); 6] = [('O', '0'), ('I', '1'), ('B', '8'), ('S', '5'), ('Z', '2'), ('G', '6')];

fn look_alike(one: char, other: char) -> bool {
    twin(one) == Some(other)
        || matches!((one, other), ('Q' | 'D', '0' | 'O') | ('0' | 'O', 'Q' | 'D') | ('L', '1' | 'I') | ('1' | 'I', 'L'))
}

/// The two lines of 44 characters.
fn lines(text: &str) -> Option<(Vec<char>, Vec<char>)> {
    let clean = |line: &str| -> Vec<char> {
        let kept = line.chars().filter(|ch| !ch.is_whitespace());
        kept.map(|ch| if matches!(ch, '«' | '≪' | '〈' | '《' | '‹' | '＜') { '<' } else { ch.to_ascii_uppercase() })
            .filter(|ch| ch.is_ascii_alphanumeric() || *ch == '<')
            .take(100)
            .collect()
    };
    let folded = fold(text);
    let mut lines: Vec<Vec<char>> = folded.lines().map(clean).filter(|line| line.len() >= 20).collect();
    if let [whole] = lines.as_slice()
        && whole.len() == 88
    {
        let (first, second) = whole.split_at(44);
        lines = vec![first.to_vec(), second.to_vec()];
    }
    let [first, second] = <[Vec<char>; 2]>::try_from(lines).ok()?;
    let mut first = first;
    if first.len() < 44 && first.contains(&'<') {
        first.resize(44, '<');
    }
    // Trailing fillers of a first line are easily one too many.
    while first.len() > 44 && first.last() == Some(&'<') {
        first.pop();
    }
    (first.len() == 44 && second.len() == 44).then_some((first, second))
}

/// Differences that are only noted, and macrons and digits, which are not.
fn small_differences(profile: &Name, passport: &Passport) -> Vec<NameDifference> {
    let (ours, theirs) = (fold(&profile.full()), fold(&passport.name.full()));
    let mut found = Vec::new();
    let count = |text: &str, test: fn(char) -> bool| text.chars().filter(|ch| test(*ch)).count();
    if count(&ours, is_macron) > count(&theirs, is_macron) {
        found.push(NameDifference::Macron);
    } else if count(&ours, is_accented) != count(&theirs, is_accented) {
        found.push(NameDifference::Accent);
    }
    if count(&ours, |ch| ch.is_ascii_digit()) > 0 {
        found.push(NameDifference::Digit);
    }
    if count(&ours, is_apostrophe) != count(&theirs, is_apostrophe) {
        found.push(NameDifference::Apostrophe);
    }
    if count(&ours, |ch| ch == '-') != count(&theirs, |ch| ch == '-')
        && tokens(&ours, Spelling::Bare) == tokens(&theirs, Spelling::Bare)
    {
        found.push(NameDifference::Hyphen);
    }
    let same_given = tokens(&profile.first, Spelling::Bare)
        == tokens(&format!("{} {}", passport.name.first, passport.name.middle), Spelling::Bare);
    if profile.middle.trim().is_empty()
        && !passport.name.middle.trim().is_empty()
        && same_given
        && !profile.last.is_empty()
    {
        found.push(NameDifference::MiddleInFirst);
    }
    if passport.name.last.trim().is_empty() || passport.name.first.trim().is_empty() {
        found.push(NameDifference::SingleName);
    }
    found
}

/// The difference that remains when accents, apostrophes, hyphens, macrons and digits do not count.
fn large_difference(profile: &Name, passport: &Passport) -> Option<NameDifference> {
    let full = |name: &Name| fold(&name.full());
    let accented = full(profile).chars().chain(full(&passport.name).chars()).any(is_accented);
    let spelling = if accented { Spelling::Umlauts } else { Spelling::Bare };
    difference(&Tokens::of(profile, spelling), &Tokens::of(&passport.name, spelling), passport.name_is_cut)
}

fn difference(ours: &Tokens, theirs: &Tokens, cut: bool) -> Option<NameDifference> {
    if ours == theirs {
        return None;
    }
    let (our_all, their_all) = (ours.all(), theirs.all());
    let one_box = ours.last.is_empty() || theirs.last.is_empty() || theirs.given.is_empty();
    let surname_first: Vec<String> = theirs.last.iter().chain(&theirs.given).cloned().collect();
    if one_box && (our_all == their_all || our_all == surname_first) {
        return None;
    }
    let sorted = |tokens: &[String]| {
        let mut sorted = tokens.to_vec();
        sorted.sort_unstable();
        sorted
    };
    if sorted(&our_all) == sorted(&their_all) {
        return Some(NameDifference::Order);
    }
    let without_suffix = |tokens: &[String]| {
        tokens.iter().filter(|token| !SUFFIXES.contains(&token.as_str())).cloned().collect::<Vec<_>>()
    };
    if without_suffix(&our_all) == without_suffix(&their_all) {
        return Some(NameDifference::Suffix);
    }
    if our_all.concat() == their_all.concat()
        || ours.given.concat() == theirs.given.concat() && ours.last.concat() == theirs.last.concat()
    {
        return Some(NameDifference::JoinedOrSplit);
    }
    if cut && (ours.last.concat() + &ours.given.concat()).starts_with(&(theirs.last.concat() + &theirs.given.concat()))
    {
        return Some(NameDifference::Cut);
    }
    let missing = missing_middle(&our_all, &their_all);
    if missing.is_some() && (one_box || ours.last == theirs.last) {
        return missing;
    }
    Some(NameDifference::Other)
}

/// Whether only middle names are left out or cut to their initials.
fn missing_middle(ours: &[String], theirs: &[String]) -> Option<NameDifference> {
    let mut initial = false;
    let mut missing = false;
    let mut rest = ours.iter().peekable();
    for (nth, token) in theirs.iter().enumerate() {
        match rest.peek() {
            Some(next) if *next == token => {
                rest.next();
            }
            Some(next) if nth > 0 && next.chars().count() == 1 && token.starts_with(next.as_str()) => {
                rest.next();
                initial = true;
            }
            _ if nth > 0 && nth + 1 < theirs.len() => missing = true,
            _ => return None,
        }
    }
    match (rest.next().is_none(), missing, initial) {
        (true, true, _) => Some(NameDifference::MiddleMissing),
        (true, false, true) => Some(NameDifference::MiddleInitial),
        _ => None,
    }
}

const SUFFIXES: [&str; 6] = ["JR", "SR", "II", "III", "IV", "ESQ"];

#[derive(Debug, PartialEq, Eq)]
struct Tokens {
    given: Vec<String>,
    last: Vec<String>,
}

impl Tokens {
    fn of(name: &Name, spelling: Spelling) -> Self {
        Self { given: tokens(&format!("{} {}", name.first, name.middle), spelling), last: tokens(&name.last, spelling) }
    }

    fn all(&self) -> Vec<String> {
        self.given.iter().chain(&self.last).cloned().collect()
    }
}

#[derive(Debug, Clone, Copy)]
enum Spelling {
    /// ü is u.
    Bare,
    /// ü, u and ue are the same.
    Umlauts,
}

/// The words of a name in capitals A to Z; hyphens part them, apostrophes do not.
fn tokens(text: &str, spelling: Spelling) -> Vec<String> {
    let mut plain = String::new();
    for ch in fold(text).chars() {
        let upper = if ch == 'ß' { ch } else { ch.to_uppercase().next().unwrap_or(ch) };
        match (upper, spelling) {
            ('E', Spelling::Umlauts) if plain.ends_with(['A', 'O', 'U']) => {}
            ('A', Spelling::Umlauts) if plain.ends_with('A') => {}
            ('ß' | 'ẞ', _) => plain.push_str("SS"),
            ('Þ', _) => plain.push_str("TH"),
            ('0', _) => plain.push('O'),
            ('1', _) => plain.push('I'),
            (upper, _) if is_apostrophe(upper) || upper == '.' => {}
            (upper, _) if upper.is_alphanumeric() => plain.push(unaccented(upper)),
            _ => plain.push(' '),
        }
    }
    plain.split_whitespace().map(str::to_owned).collect()
}

fn is_apostrophe(ch: char) -> bool {
    matches!(ch, '\'' | '`' | '´' | 'ʼ' | 'ʻ')
}

fn is_macron(ch: char) -> bool {
    matches!(ch, 'ā' | 'ī' | 'ū' | 'ē' | 'ō' | 'Ā' | 'Ī' | 'Ū' | 'Ē' | 'Ō')
}

fn is_accented(ch: char) -> bool {
    ch.is_alphabetic() && !ch.is_ascii() && !is_macron(ch)
}

fn unaccented(ch: char) -> char {
    match ch {
        'À'..='Å' | 'Ā' | 'Ă' | 'Ą' | 'Ạ'..='Ặ' | 'Æ' => 'A',
        'Ç' | 'Ć' | 'Č' | 'Ĉ' | 'Ċ' => 'C',
        'Ð' | 'Ď' | 'Đ' => 'D',
        'È'..='Ë' | 'Ē' | 'Ĕ' | 'Ė' | 'Ę' | 'Ě' | 'Ẹ'..='Ệ' => 'E',
        'Ğ' | 'Ĝ' | 'Ġ' | 'Ģ' => 'G',
        'Ĥ' | 'Ħ' => 'H',
        'Ì'..='Ï' | 'Ĩ' | 'Ī' | 'Į' | 'İ' | 'Ỉ'..='Ị' => 'I',
        'Ķ' => 'K',
        'Ł' | 'Ĺ' | 'Ľ' | 'Ļ' => 'L',
        'Ñ' | 'Ń' | 'Ň' | 'Ņ' => 'N',
        'Ò'..='Ö' | 'Ø' | 'Ō' | 'Ő' | 'Ơ' | 'Œ' | 'Ọ'..='Ợ' => 'O',
        'Ŕ' | 'Ř' => 'R',
        'Ś' | 'Š' | 'Ş' | 'Ș' | 'Ŝ' => 'S',
        'Ť' | 'Ţ' | 'Ț' | 'Ŧ' => 'T',
        'Ù'..='Ü' | 'Ũ' | 'Ū' | 'Ŭ' | 'Ů' | 'Ű' | 'Ų' | 'Ư' | 'Ụ'..='Ự' => 'U',
        'Ý' | 'Ÿ' | 'Ŷ' | 'Ỳ'..='Ỹ' => 'Y',
        'Ź' | 'Ž' | 'Ż' => 'Z',
        _ => ch,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use NameDifference::*;
    use proptest::prelude::*;

    fn name(boxes: &str) -> Name {
        let mut parts = boxes.split('/').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        Name { first: next(), middle: next(), last: next() }
    }

    #[test]
    fn somebody_else_is_told_apart() {
        let check = |written: &str, expected: bool| {
            let names = [name("Anna/Maria/Müller"), name("")];
            assert_eq!(is_somebody_else(written, &[&names[0], &names[1]]), expected, "{written}");
        };
        for written in ["Anna Müller", "MUELLER Anna", "A. Muller", "Annamaria Muller", "Ms. Anna", "山田花子", ""]
        {
            check(written, false);
        }
        for written in ["Jane Muller", "Maria Garcia"] {
            check(written, true);
        }
        assert!(!is_somebody_else("Maria Garcia", &[&name("")]));
    }

    #[test]
    fn names_are_compared() {
        let check = |profile: &str, passport: &str, expected: &[NameDifference]| {
            let passport = Passport { name: name(passport), ..Passport::default() };
            assert_eq!(compare_names(&name(profile), &passport), expected, "{profile} against {passport:?}");
        };
        check("Anna/Maria/Smith", "ANNA/MARIA/SMITH", &[]);
        check(" anna /maria/smith ", "ANNA/MARIA/SMITH", &[]);
        check("Sean//O’Neill", "SEAN//O'NEILL", &[]);
        check("Anna//Smith", "ANNA/MARIA/SMITH", &[MiddleMissing]);
        check("Anna/M./Smith", "ANNA/MARIA/SMITH", &[MiddleInitial]);
        check("Anna Maria//Smith", "ANNA/MARIA/SMITH", &[MiddleInFirst]);
        check("Smith//Anna", "ANNA//SMITH", &[Order]);
        check("Maryann//Smith", "MARY ANN//SMITH", &[JoinedOrSplit]);
        check("Mary Ann//Smith", "MARYANN//SMITH", &[JoinedOrSplit]);
        check("Mary-Ann//Smith", "MARY ANN//SMITH", &[Hyphen]);
        check("Jorg//Muller", "JÖRG//MÜLLER", &[Accent]);
        check("Joerg//Mueller", "JÖRG//MÜLLER", &[Accent]);
        check("Jörg//Müller", "JOERG//MUELLER", &[Accent]);
        check("Sean//ONeill", "SEAN//O'NEILL", &[Apostrophe]);
        check("Tarō//Satō", "TARO//SATO", &[Macron]);
        check("Tar0//Sat0", "TARO//SATO", &[Digit]);
        check("山田//太郎", "TARO//YAMADA", &[OtherScript]);
        check("Иван//Petrov", "IVAN//PETROV", &[OtherScript]);
        check("a@example.com//", "ANNA//SMITH", &[Email]);
        check("//", "ANNA//SMITH", &[Missing]);
        check("Anne//Smith", "ANNA//SMITH", &[Other]);
        check("Anna//Smith Jr.", "ANNA//SMITH", &[Suffix]);
        check("Suharto//", "//SUHARTO", &[SingleName]);
        check("Anna Smith//", "ANNA//SMITH", &[]);
        check("Smith Anna//", "ANNA//SMITH", &[]);
        check("Ａｎｎａ//Ｓｍｉｔｈ", "ANNA//SMITH", &[]);
        check("山田//太郎", "//", &[OtherScript]);
        check("Anna//Smith", "//", &[]);
    }

    #[test]
    fn numbers_are_compared() {
        let check = |profile: &str, passport: &str, expected: Option<(&[usize], &[usize])>| {
            let found = compare_numbers(profile, passport);
            let found = found.as_ref().map(|found| (found.positions.as_slice(), found.look_alikes.as_slice()));
            assert_eq!(found, expected, "{profile} {passport}");
        };
        check("TK1234567", "tk 123-4567", None);
        check("ＴＫ１２３４５６７", "TK1234567", None);
        check("TKI234567", "TK1234567", Some((&[3], &[3])));
        check("TK1234O67", "TK1234067", Some((&[7], &[7])));
        check("TK1234568", "TK1234567", Some((&[9], &[])));
        check("TK123456", "TK1234567", Some((&[9], &[])));
        check("", "TK1234567", None);
    }

    /// Source: ICAO Doc 9303, part 4, appendix B.
    const SPECIMEN: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

    #[test]
    fn the_two_lines_are_read() {
        let mrz = read_mrz(SPECIMEN).unwrap();
        assert_eq!((mrz.surname.as_str(), mrz.given.as_str()), ("ERIKSSON", "ANNA MARIA"));
        assert_eq!((mrz.issuer.as_str(), mrz.number.as_str(), mrz.name_is_cut), ("UTO", "L898902C3", false));
        assert_eq!(mrz.failed, []);
        for same in [
            SPECIMEN.to_lowercase(),
            SPECIMEN.replace('\n', ""),
            SPECIMEN.replace('<', "＜"),
            SPECIMEN.replace("<<<<<<\n", "\r\n"),
        ] {
            assert_eq!(read_mrz(&same).as_ref(), Ok(&mrz), "{same}");
        }
        assert_eq!(compare_names(&name("Anna/Maria/Eriksson"), &mrz.passport()), []);
    }

    #[test]
    fn faults_of_the_lines_are_named() {
        let wrong = read_mrz(&SPECIMEN.replace("L898902C3", "L8989O2C3")).unwrap();
        assert_eq!(wrong.failed, [CheckDigit::Number, CheckDigit::Whole]);
        assert_eq!(wrong.numbers_meant, ["L898902C3"]);
        assert_eq!(wrong.positions(), (1..=10).collect::<Vec<_>>());
        let mended = with_number(&SPECIMEN.replace("L898902C3", "LB98902C3"), "L898902C3");
        assert_eq!(mended.as_deref(), Some(SPECIMEN));
        assert_eq!(read_mrz("hello"), Err(MrzFault::Length));
        assert_eq!(read_mrz(&SPECIMEN.replace("P<", "I<")), Err(MrzFault::NotPassport));
        let long = "P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
        let long = read_mrz(long).unwrap();
        assert!(long.name_is_cut);
        assert_eq!(compare_names(&name("Chayapa/Dejthamrong Krasuang/Nilavadhanananda"), &long.passport()), [Cut]);
    }

    proptest! {
        #[test]
        fn nothing_panics(text in "(\\PC|[A-Z0-9<\n]){0,120}", other in "\\PC{0,40}") {
            let _ = read_mrz(&text);
            let _ = compare_names(&name(&text), &Passport { name: name(&other), ..Passport::default() });
            let _ = compare_numbers(&text, &other);
        }

        #[test]
        fn one_wrong_character_is_noticed(at in 0_usize..9, ch in "[A-Z0-9]") {
            let mut line: Vec<char> = SPECIMEN.chars().collect();
            let old = std::mem::replace(&mut line[45 + at], ch.chars().next().unwrap());
            let text: String = line.into_iter().collect();
            let same = ch.chars().next().and_then(|ch| ch.to_digit(36)).map(|v| v % 10) == old.to_digit(36).map(|v| v % 10);
            prop_assert_eq!(read_mrz(&text).unwrap().failed.is_empty(), same);
        }
    }
}

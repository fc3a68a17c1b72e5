//! Numbers as people write them, made plain before anything is read: a block whose numbers are parted by spaces, points
//! or slashes, a postal code with a space, telephone numbers.

use std::ops::Range;

/// What stands before a number in its run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// It is the first.
    None,
    Hyphen,
    /// A hyphen with spaces around.
    Spaced,
    Space,
    /// A point, a dot or a slash.
    Mark,
}

/// A number, and how it is joined to the one before it.
#[derive(Debug, Clone)]
struct Number {
    joint: Joint,
    at: Range<usize>,
}

impl Number {
    fn len(&self) -> usize {
        self.at.len()
    }

    /// Small enough for a 丁目, a block or a number.
    fn is_small(&self) -> bool {
        self.len() <= 3
    }
}

/// The text with the numbers of a block joined by hyphens, letters in a postal code put right, and without telephone numbers and extensions.
pub(super) fn plain(mut chars: Vec<char>) -> String {
    mend_codes(&mut chars);
    mend_hyphens(&mut chars);
    close_counters(&mut chars);
    take_telephones(&mut chars);
    take_amounts(&mut chars);
    let runs = runs(&chars);
    let has_code = runs.iter().any(|run| run.windows(2).any(|pair| is_code(pair, Joint::Hyphen)));
    let has_block = runs.iter().any(|run| run.windows(3).any(is_whole));
    let mut edits: Vec<(Range<usize>, &str)> = Vec::new();
    for run in &runs {
        let mut rest = run.as_slice();
        // Codes and telephone numbers are no part of the numbers beside them.
        while let Some(length) =
            taken(&chars, run, rest, has_code, &mut edits).or_else(|| block_at(&chars, rest, has_block, &mut edits))
        {
            rest = rest.get(length..).unwrap_or_default();
        }
    }
    for (range, text) in edits.into_iter().rev() {
        chars.splice(range, text.chars());
    }
    chars.into_iter().collect()
}

/// Numbers with nothing between them but spaces, hyphens, points and slashes.
fn runs(chars: &[char]) -> Vec<Vec<Number>> {
    let mut runs: Vec<Vec<Number>> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let length = chars.iter().skip(at).take_while(|ch| ch.is_ascii_digit()).count();
        if length == 0 {
            at += 1;
            continue;
        }
        let number = at..at + length;
        at = number.end;
        let last = runs.last_mut().and_then(|run| Some((joint(chars.get(run.last()?.at.end..number.start)?)?, run)));
        match last {
            Some((joint, run)) => run.push(Number { joint, at: number }),
            None => runs.push(vec![Number { joint: Joint::None, at: number }]),
        }
    }
    runs
}

fn joint(between: &[char]) -> Option<Joint> {
    let spaces = between.iter().filter(|ch| **ch == ' ').count();
    let mut marks = between.iter().filter(|ch| **ch != ' ');
    match (marks.next(), marks.next()) {
        (None, None) => Some(Joint::Space),
        (Some('-'), None) => Some(if spaces == 0 { Joint::Hyphen } else { Joint::Spaced }),
        (Some('の' | 'ノ'), None) if spaces > 0 => Some(Joint::Spaced),
        (Some('.' | '/' | '・'), None) => Some(Joint::Mark),
        _ => None,
    }
}

fn is_code(pair: &[Number], by: Joint) -> bool {
    matches!(pair, [first, second] if first.len() == 3 && second.len() == 4 && second.joint == by)
}

/// Three small numbers that are joined already.
fn is_whole(numbers: &[Number]) -> bool {
    numbers.iter().all(Number::is_small) && numbers.iter().skip(1).all(|number| number.joint == Joint::Hyphen)
}

/// Takes a postal code or a telephone number off the beginning: how many numbers it has.
fn taken(
    chars: &[char],
    run: &[Number],
    rest: &[Number],
    has_code: bool,
    edits: &mut Vec<(Range<usize>, &'static str)>,
) -> Option<usize> {
    let first = rest.first()?;
    if let Some(words) = extension(chars, first) {
        edits.push((words..first.at.end, "\n"));
        return Some(1);
    }
    let starts = first.joint != Joint::Hyphen
        && first.at.start.checked_sub(1).and_then(|before| chars.get(before)).is_none_or(|ch| !ch.is_alphanumeric());
    if let Some([_, second, third]) = rest.get(..3)
        && starts
        && chars.get(first.at.start) == Some(&'0')
        && first.len() >= 2
        && second.joint == third.joint
        && third.joint != Joint::Hyphen
        && (third.len() == 4 || second.len() == 3 && third.len() == 3)
        && (10..=11).contains(&(first.len() + second.len() + third.len()))
    {
        edits.push((first.at.start..third.at.end, "\n"));
        return Some(3);
    }
    let pair = rest.get(..2)?;
    let ends = rest.len() == 2 || rest.len() == run.len();
    let second = pair.last()?;
    if is_code(pair, Joint::Hyphen) {
        return Some(2);
    }
    if starts && ends && !has_code && (is_code(pair, Joint::Space) || is_code(pair, Joint::Spaced)) {
        edits.push((first.at.end..second.at.start, "-"));
        return Some(2);
    }
    None
}

/// Where `ext. 220`, `内線220` begins.
fn extension(chars: &[char], number: &Number) -> Option<usize> {
    let before = chars.get(..number.at.start)?;
    let gap = before.iter().rev().take(4).take_while(|ch| matches!(ch, ' ' | '.' | ':' | '-')).count();
    let before = before.get(..before.len() - gap)?;
    ["extension", "ext", "内線番号", "内線"].iter().find_map(|word| {
        let begin = before.len().checked_sub(word.chars().count())?;
        let same = before.get(begin..)?.iter().map(char::to_ascii_lowercase).eq(word.chars());
        let starts = begin.checked_sub(1).and_then(|at| before.get(at)).is_none_or(|ch| !ch.is_ascii_alphabetic());
        (same && starts).then_some(begin)
    })
}

/// Joins the numbers of a block at the beginning: how many numbers were looked at; none at the end.
fn block_at(
    chars: &[char],
    rest: &[Number],
    has_block: bool,
    edits: &mut Vec<(Range<usize>, &'static str)>,
) -> Option<usize> {
    let first = rest.first()?;
    let small = rest
        .iter()
        .enumerate()
        .take_while(|(nth, number)| {
            // No number of a block begins with 0, but a telephone number does.
            let is_other = *nth > 0 && chars.get(number.at.start) == Some(&'0');
            let is_code = *nth > 0
                && rest.get(*nth..nth + 2).is_some_and(|pair| {
                    is_code(pair, Joint::Hyphen) || *nth + 2 == rest.len() && is_code(pair, Joint::Space)
                });
            number.is_small() && !is_other && !is_code && !is_inside(chars, number)
        })
        .count();
    let numbers = rest.get(..small)?;
    if small < 2 || first.joint == Joint::Hyphen {
        return Some(small.max(1));
    }
    let is_joined = |number: &Number| number.joint == Joint::Hyphen;
    // A slash between a room and a block that is whole: 301/3-34-28.
    if small == 4 && numbers.windows(3).any(is_whole) {
        let marks = numbers.iter().skip(1).filter(|number| number.joint == Joint::Mark);
        edits.extend(marks.map(|number| (gap_before(chars, number), ", ")));
    }
    if has_block {
        return Some(small);
    }
    let counted = is_counted(chars, first);
    // 203 1 10 5: the room stands before the block.
    let is_room = |number: &Number, last: &Number| number.len() == 3 && last.len() < 3;
    let skipped = usize::from(
        small > 3
            && numbers.get(1).is_some_and(|second| second.joint == Joint::Space)
            && (numbers.last().is_some_and(|last| is_room(first, last)) || names_room(chars, first)),
    );
    let numbers = numbers.get(skipped..)?;
    let wanted = if counted { 2 } else { 3 };
    let says_block = numbers.len() == 2
        && numbers.last().is_some_and(|last| matches!(chars.get(last.at.end), Some('番')) && last.joint != Joint::Mark);
    let enough = numbers.len() >= wanted || says_block;
    let tight = numbers.iter().skip(1).take_while(|number| is_joined(number)).count() + 1;
    // 1-10 301 and 1丁目10 301 have a room behind them.
    let next_is_room =
        (tight > 1 || counted) && numbers.get(tight).is_some_and(|next| next.joint == Joint::Space && next.len() > 2);
    if !enough || tight >= wanted || next_is_room {
        return Some(small);
    }
    let wanted = wanted.min(numbers.len());
    let by = numbers.get(1).map(|number| number.joint);
    let more = numbers
        .iter()
        .skip(wanted)
        .take_while(|number| number.joint == Joint::Hyphen || number.joint != Joint::Space && Some(number.joint) == by);
    let joined = wanted + more.count();
    for number in numbers.iter().take(joined).skip(1).filter(|number| !is_joined(number)) {
        edits.push((gap_before(chars, number), "-"));
    }
    Some(skipped + joined)
}

/// Whether the number is one inside a building: 5F, 3階, 2棟.
fn is_inside(chars: &[char], number: &Number) -> bool {
    chars.get(number.at.end).is_some_and(|ch| {
        ch.is_ascii_alphabetic()
            || matches!(ch, '階' | '棟' | '館' | '室' | '泊' | '人' | '名' | '円' | '年' | '月' | '日')
            || *ch == '号' && chars.get(number.at.end + 1).is_some_and(|next| matches!(next, '室' | '館' | '棟'))
    })
}

/// What stands between a number and the one before it.
fn gap_before(chars: &[char], number: &Number) -> Range<usize> {
    let gap = chars.iter().take(number.at.start).rev().take_while(|ch| !ch.is_ascii_digit()).count();
    number.at.start - gap..number.at.start
}

/// The word before a number, in small letters.
fn word_before(chars: &[char], number: &Number) -> String {
    let before = chars.get(..number.at.start).unwrap_or_default();
    let word = before.iter().rev().skip_while(|ch| matches!(ch, ' ' | '-' | ',' | '.'));
    let word: Vec<&char> = word.take_while(|ch| ch.is_alphabetic()).take(9).collect();
    word.iter().rev().flat_map(|ch| ch.to_lowercase()).collect()
}

/// Whether 丁目 stands before it.
fn is_counted(chars: &[char], number: &Number) -> bool {
    let word = word_before(chars, number);
    ["丁目", "chome", "choume", "tyome"].iter().any(|count| word.ends_with(count))
}

/// Whether a word for a room stands before it.
fn names_room(chars: &[char], number: &Number) -> bool {
    let word = word_before(chars, number);
    matches!(word.as_str(), "apt" | "apartment" | "room" | "rm" | "unit" | "suite" | "ste" | "no" | "flat")
        || number.at.start.checked_sub(1).and_then(|at| chars.get(at)) == Some(&'#')
}

/// Writes a hyphen for the long vowel mark that is typed in its place before a room's letter: 2-4-8ーB1.
fn mend_hyphens(chars: &mut [char]) {
    for at in 1..chars.len() {
        if let Some([before, mark, after]) = chars.get_mut(at - 1..at + 2)
            && *mark == 'ー'
            && before.is_ascii_digit()
            && after.is_ascii_alphanumeric()
        {
            *mark = '-';
        }
    }
}

/// Takes the spaces out between a number and what it counts, and before the next small number: 1 丁目 10 番地 5,
/// 305 号室.
fn close_counters(chars: &mut Vec<char>) {
    let mut at = 0;
    while at < chars.len() {
        let spaces = chars.iter().skip(at).take_while(|ch| **ch == ' ').count();
        let (before, after) = chars.split_at(at);
        let behind = after.get(spaces..).unwrap_or_default();
        if spaces > 0 && (begins_with_counter(before, behind) || goes_on_behind_counter(before, behind)) {
            chars.drain(at..at + spaces);
        } else {
            at += spaces.max(1);
        }
    }
}

/// Whether what is behind counts the number before it. 1 番町 is a place.
fn begins_with_counter(before: &[char], behind: &[char]) -> bool {
    before.last().is_some_and(char::is_ascii_digit)
        && [['丁', '目'].as_slice(), &['番'], &['号'], &['階']]
            .iter()
            .any(|counter| behind.starts_with(counter) && behind.get(counter.len()) != Some(&'町'))
}

/// Whether a number of a block follows its counter. A larger one is a room.
fn goes_on_behind_counter(before: &[char], behind: &[char]) -> bool {
    let count = [['番', '地'].as_slice(), &['番']].iter().find_map(|counter| before.strip_suffix(*counter));
    let digits = behind.iter().take_while(|ch| ch.is_ascii_digit()).count();
    count.is_some_and(|number| number.last().is_some_and(char::is_ascii_digit))
        && (1..=2).contains(&digits)
        && !behind.get(digits..).is_some_and(|rest| rest.starts_with(&['号', '室']) || rest.starts_with(&['階']))
}

/// Writes the digits of a postal code in which letters are typed for some: 1O7-0052, 107-OO52.
fn mend_codes(chars: &mut [char]) {
    let digit = |ch: char| match ch {
        'O' | 'o' => Some('0'),
        'I' | 'l' => Some('1'),
        _ => ch.is_ascii_digit().then_some(ch),
    };
    for at in 0..chars.len().saturating_sub(7) {
        let is_parted =
            |at: Option<usize>| at.and_then(|at| chars.get(at)).is_none_or(|ch| !ch.is_ascii_alphanumeric());
        let Some(code @ [_, _, _, '-', ..]) = chars.get(at..at + 8) else { continue };
        let digits = code.iter().filter(|ch| ch.is_ascii_digit()).count();
        let is_code = code.iter().enumerate().all(|(nth, ch)| nth == 3 || digit(*ch).is_some());
        if is_code && (4..7).contains(&digits) && is_parted(at.checked_sub(1)) && is_parted(Some(at + 8)) {
            chars.iter_mut().skip(at).take(8).for_each(|ch| *ch = digit(*ch).unwrap_or(*ch));
        }
    }
}

/// Takes telephone numbers with the code of a country, with brackets, or in one piece out: +81 3 1234 5678, 03(1234)5678,
/// 0312345678.
fn take_telephones(chars: &mut [char]) {
    let mut at = 0;
    while at < chars.len() {
        let Some(fewest) = begins_telephone(chars, at) else {
            at += 1;
            continue;
        };
        let (mut digits, mut end) = (0, at);
        let is_part = |ch: &&char| ch.is_ascii_digit() || matches!(ch, ' ' | '-' | '.' | '(' | ')' | '+');
        while let Some(ch) = chars.get(end).filter(is_part) {
            let ends = !chars.get(end + 1).is_some_and(char::is_ascii_digit);
            digits += usize::from(ch.is_ascii_digit());
            end += 1;
            if digits >= fewest && ends {
                break;
            }
        }
        if (9..=14).contains(&digits) {
            chars.iter_mut().take(end).skip(at).for_each(|ch| *ch = '\n');
        }
        at = end;
    }
}

/// Whether such a telephone number begins here, and of how many digits it has.
fn begins_telephone(chars: &[char], at: usize) -> Option<usize> {
    let digits = |at: usize| chars.iter().skip(at).take(6).take_while(|ch| ch.is_ascii_digit()).count();
    let is_area = |at: usize, mark: char| {
        let length = digits(at);
        chars.get(at) == Some(&'0') && (2..=5).contains(&length) && chars.get(at + length) == Some(&mark)
    };
    let starts = at.checked_sub(1).and_then(|before| chars.get(before)).is_none_or(|ch| !ch.is_ascii_digit());
    match chars.get(at)? {
        '+' => Some(11),
        '(' if is_area(at + 1, ')') => Some(10),
        '0' if starts && is_area(at, '(') => Some(10),
        '0' if starts && is_in_one_piece(chars, at) => Some(10),
        _ => None,
    }
}

/// Whether ten or eleven digits stand here with nothing that joins them to others.
fn is_in_one_piece(chars: &[char], at: usize) -> bool {
    let length = chars.iter().skip(at).take(12).take_while(|ch| ch.is_ascii_digit()).count();
    let joins = |ch: Option<&char>| ch.is_some_and(|ch| ch.is_ascii_alphanumeric() || *ch == '-');
    let before = at.checked_sub(1).and_then(|before| chars.get(before));
    matches!(length, 10 | 11) && !joins(before) && !joins(chars.get(at + length))
}

/// Takes amounts out: 4,567円.
fn take_amounts(chars: &mut [char]) {
    let ends: Vec<usize> = chars.iter().enumerate().filter(|(_, ch)| **ch == '円').map(|(at, _)| at).collect();
    for end in ends {
        let amount =
            chars.iter().take(end).rev().take_while(|ch| ch.is_ascii_digit() || matches!(ch, ',' | '¥')).count();
        if end.checked_sub(1).and_then(|last| chars.get(last)).is_some_and(char::is_ascii_digit) {
            chars.iter_mut().take(end + 1).skip(end - amount).for_each(|ch| *ch = '\n');
        }
    }
}

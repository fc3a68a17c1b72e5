//! Short forms of towns that are counted from a crossing: `N24 W5`, `Kita 24 Nishi 5`, `北24西5` are 北24条西5丁目.

use std::iter::Peekable;

/// Writes short forms out, so that they are read as the names that the postal data has: the first count is of 条, the
/// second of 丁目. What is written in full, and every other text, stays as it is.
pub(super) fn spelled_out(chars: &[char]) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(chars.len());
    let mut at = 0;
    while let Some(&ch) = chars.get(at) {
        let starts = out.last().is_none_or(|before| !before.is_ascii_alphanumeric() || !ch.is_ascii_alphanumeric());
        match pair_at(chars, at).filter(|_| starts) {
            Some((first, second, end)) => {
                let japanese = ch == first.direction.japanese;
                // What follows is the block, without what joined it; in romaji it may stand before.
                let gap = chars.iter().skip(end).take_while(|ch| matches!(ch, ' ' | '-')).count();
                let number_follows = chars.get(end + gap).is_some_and(char::is_ascii_digit);
                let before = if japanese || number_follows { Vec::new() } else { take_block(&mut out) };
                out.extend(first.written(japanese, "条", "-jo").chars());
                out.extend(Some(' ').filter(|_| !japanese));
                out.extend(second.written(japanese, "丁目", "-chome").chars());
                if !japanese && (number_follows || !before.is_empty()) {
                    out.push('-');
                }
                out.extend(before);
                at = if number_follows { end + gap } else { end };
            }
            None => {
                out.push(ch);
                at += 1;
            }
        }
    }
    out
}

/// Takes a block number off the end.
fn take_block(out: &mut Vec<char>) -> Vec<char> {
    let spaces = out.iter().rev().take_while(|ch| matches!(ch, ' ' | ',')).count();
    let length = out.iter().rev().skip(spaces).take_while(|ch| ch.is_ascii_digit() || **ch == '-').count();
    let start = out.len().saturating_sub(spaces + length);
    let starts = start.checked_sub(1).and_then(|at| out.get(at)).is_none_or(|ch| !ch.is_alphanumeric() && *ch != '#');
    if spaces == 0 || length == 0 || !starts {
        return Vec::new();
    }
    let taken = out.split_off(start);
    taken.into_iter().take(length).collect()
}

/// A direction and how many streets from the crossing.
struct Count {
    direction: &'static Direction,
    number: String,
}

impl Count {
    fn written(&self, japanese: bool, kanji: &str, latin: &str) -> String {
        if japanese {
            format!("{}{}{kanji}", self.direction.japanese, self.number)
        } else {
            format!("{} {}{latin}", self.direction.romaji, self.number)
        }
    }
}

struct Direction {
    japanese: char,
    romaji: &'static str,
    names: [&'static str; 3],
    /// Whether it runs north and south.
    upright: bool,
}

static DIRECTIONS: [Direction; 4] = [
    Direction { japanese: '北', romaji: "Kita", names: ["kita", "north", "n"], upright: true },
    Direction { japanese: '南', romaji: "Minami", names: ["minami", "south", "s"], upright: true },
    Direction { japanese: '東', romaji: "Higashi", names: ["higashi", "east", "e"], upright: false },
    Direction { japanese: '西', romaji: "Nishi", names: ["nishi", "west", "w"], upright: false },
];

/// Two counts across each other, and where the text goes on.
fn pair_at(chars: &[char], at: usize) -> Option<(Count, Count, usize)> {
    let (first, after) = count_at(chars, at)?;
    let gap = chars.iter().skip(after).take_while(|ch| matches!(ch, ' ' | '-' | '.' | '/')).count();
    let (second, end) = count_at(chars, after + gap)?;
    // 丁目 is written anyway; after any other counter the number counts something else.
    let rest: String = chars.iter().skip(end).take(6).flat_map(|ch| ch.to_lowercase()).collect();
    let chome = ["丁目", "丁", "-chome", " chome", "chome"].iter().find(|word| rest.starts_with(**word));
    let end = end + chome.map_or(0, |word| word.chars().count());
    let across = first.direction.upright != second.direction.upright;
    (across && !is_counted(chars, after) && !is_counted(chars, end)).then_some((first, second, end))
}

fn count_at(chars: &[char], at: usize) -> Option<(Count, usize)> {
    let rest = chars.get(at..)?;
    let (direction, length) = DIRECTIONS.iter().find_map(|direction| {
        if rest.first() == Some(&direction.japanese) {
            return Some((direction, 1));
        }
        let name = direction.names.iter().find(|name| {
            let mut letters = rest.iter().map(char::to_ascii_lowercase).peekable();
            name.chars().all(|ch| letters.next() == Some(ch)) && !goes_on(&mut letters)
        })?;
        Some((direction, name.len()))
    })?;
    let gap = rest.iter().skip(length).take_while(|ch| matches!(ch, ' ' | '.' | '-')).count();
    let number: String = rest.iter().skip(length + gap).take_while(|ch| ch.is_ascii_digit()).collect();
    let end = length + gap + number.len();
    let is_count = !number.is_empty() && number.len() <= 2 && gap <= 2;
    is_count.then_some((Count { direction, number }, at + end))
}

/// What is counted already needs no help: 北1条.
fn is_counted(chars: &[char], at: usize) -> bool {
    chars.get(at).is_some_and(|ch| matches!(ch, '条' | '丁' | '番' | '号' | '線' | '階' | 'F'))
}

fn goes_on(letters: &mut Peekable<impl Iterator<Item = char>>) -> bool {
    letters.peek().is_some_and(|ch| ch.is_alphabetic())
}

//! How much two phrases are alike: character bigrams over characters (not bytes, which would favour Japanese), and
//! words that differ by a slip of the finger.

use std::cmp::Ordering;

/// The pairs of neighbouring characters of a text.
#[derive(Debug)]
pub struct Bigrams {
    pairs: Vec<(char, char)>,
    /// A bit for each kind of pair, so that texts with little in common are told apart at a glance.
    kinds: u64,
}

impl Bigrams {
    /// Takes a text apart.
    #[must_use]
    pub fn new(text: &[char]) -> Self {
        let mut pairs: Vec<(char, char)> = text.iter().copied().zip(text.iter().copied().skip(1)).collect();
        pairs.sort_unstable();
        let bit = |(first, second): &(char, char)| {
            1 << ((u32::from(*first).wrapping_mul(31).wrapping_add(u32::from(*second)).wrapping_mul(0x9E37_79B1)) >> 26)
        };
        let kinds = pairs.iter().fold(0, |kinds, pair| kinds | bit(pair));
        Self { pairs, kinds }
    }

    /// Twice the bigrams in common by the bigrams in all (Sørensen and Dice): 1000 for the same, 0 for nothing in
    /// common.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> usize {
        let (one, other) = (&self.pairs, &other.pairs);
        let all = one.len() + other.len();
        let (mut first, mut second, mut common) = (one.iter().peekable(), other.iter().peekable(), 0_usize);
        while let (Some(left), Some(right)) = (first.peek(), second.peek()) {
            match left.cmp(right) {
                Ordering::Less => {
                    first.next();
                }
                Ordering::Greater => {
                    second.next();
                }
                Ordering::Equal => {
                    common += 1;
                    first.next();
                    second.next();
                }
            }
        }
        (2000 * common).checked_div(all).unwrap_or_default()
    }

    /// Whether the likeness can be half or more: half of the pairs of one have to be among those of the other.
    #[must_use]
    pub fn may_be_alike(&self, other: &Self) -> bool {
        let missing = (other.kinds & !self.kinds).count_ones() as usize;
        missing * 2 <= other.pairs.len()
    }
}

/// Whether `written` is `meant` with at most one slip (two in a word of seven letters or more). A word of three
/// letters or fewer has to be exact: "no" and "on" are different words.
#[must_use]
pub fn is_slip_of(written: &[char], meant: &[char]) -> bool {
    let allowed = match meant.len() {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    };
    written == meant
        || allowed > 0
            && written.len().abs_diff(meant.len()) <= allowed
            && distance(written, meant).is_some_and(|distance| distance <= allowed)
}

/// No word that is compared has more letters.
const LONGEST_WORD: usize = 30;

/// Insertions, deletions, replacements and exchanges of neighbours between two words; none where one is too long.
fn distance(one: &[char], other: &[char]) -> Option<usize> {
    type Row = [usize; LONGEST_WORD + 1];
    let mut last: Row = std::array::from_fn(|column| column);
    let mut before: Row = last;
    for (row, left) in one.iter().enumerate() {
        let mut current: Row = [0; LONGEST_WORD + 1];
        *current.first_mut()? = row + 1;
        for (column, right) in other.iter().enumerate() {
            let mut best = (last.get(column + 1)? + 1)
                .min(current.get(column)? + 1)
                .min(last.get(column)? + usize::from(left != right));
            let crossed =
                row > 0 && column > 0 && one.get(row - 1) == Some(right) && other.get(column - 1) == Some(left);
            if crossed {
                best = best.min(before.get(column - 1)? + 1);
            }
            *current.get_mut(column + 1)? = best;
        }
        (before, last) = (last, current);
    }
    last.get(other.len()).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chars(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[test]
    fn alike_by_characters() {
        let check = |one: &str, other: &str, expected: usize| {
            let (left, right) = (Bigrams::new(&chars(one)), Bigrams::new(&chars(other)));
            assert_eq!(left.likeness(&right), expected, "{one} {other}");
            assert_eq!(right.likeness(&left), expected, "{other} {one}");
            assert!(expected < 500 || left.may_be_alike(&right), "{one} {other}");
        };
        check("night", "nacht", 250);
        check("same", "same", 1000);
        check("お届け先にお届け済み", "お届け先にお届け済", 941);
        check("お届け先にお届け済み", "お届け先にお届け予定", 777);
        check("到着", "到達", 0);
        check("", "", 0);
        check("a", "a", 0);
    }

    #[test]
    fn slips() {
        let check = |written: &str, meant: &str, expected: bool| {
            assert_eq!(is_slip_of(&chars(written), &chars(meant)), expected, "{written} {meant}");
        };
        for (written, meant) in [
            ("pasport", "passport"),
            ("yuor", "your"),
            ("recieved", "received"),
            ("retruned", "returned"),
            ("consulate", "consulate"),
            ("no", "no"),
        ] {
            check(written, meant, true);
        }
        for (written, meant) in
            [("on", "no"), ("package", "passport"), ("stall", "skill"), ("posted", "picked"), ("", "no"), ("a", "no")]
        {
            check(written, meant, false);
        }
    }
}

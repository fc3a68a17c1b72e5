//! How much two phrases are alike: character bigrams over characters (not bytes, which would favour Japanese), and
//! words that differ by a slip of the finger.

/// Twice the bigrams in common by the bigrams in all (Sørensen and Dice): 1000 for the same, 0 for nothing in common.
#[must_use]
pub fn dice(one: &[char], other: &[char]) -> usize {
    let pairs = |text: &[char]| {
        let mut pairs: Vec<(char, char)> = text.iter().copied().zip(text.iter().copied().skip(1)).collect();
        pairs.sort_unstable();
        pairs
    };
    let (one, other) = (pairs(one), pairs(other));
    let all = one.len() + other.len();
    let (mut first, mut second, mut common) = (one.iter().peekable(), other.iter().peekable(), 0_usize);
    while let (Some(left), Some(right)) = (first.peek(), second.peek()) {
        match left.cmp(right) {
            std::cmp::Ordering::Less => {
                first.next();
            }
            std::cmp::Ordering::Greater => {
                second.next();
            }
            std::cmp::Ordering::Equal => {
                common += 1;
                first.next();
                second.next();
            }
        }
    }
    (2000 * common).checked_div(all).unwrap_or_default()
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
    written.len().abs_diff(meant.len()) <= allowed && distance(written, meant) <= allowed
}

/// Insertions, deletions, replacements and exchanges of neighbours between two words.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, &left) in one.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, &right) in other.iter().enumerate() {
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX / 2);
            let mut best = (at(&last, column + 1) + 1)
                .min(at(&current, column) + 1)
                .min(at(&last, column) + usize::from(left != right));
            let crossed =
                row > 0 && column > 0 && one.get(row - 1) == Some(&right) && other.get(column - 1) == Some(&left);
            if crossed {
                best = best.min(at(&before, column - 1) + 1);
            }
            current.push(best);
        }
        before = last;
        last = current;
    }
    last.last().copied().unwrap_or_default()
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
            assert_eq!(dice(&chars(one), &chars(other)), expected, "{one} {other}");
            assert_eq!(dice(&chars(other), &chars(one)), expected, "{other} {one}");
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

//! Folds pasted text to one width, so that rules read what was meant and not how it was typed.

use std::ops::Range;

/// A folded text, and for each of its characters the bytes of the original that it stands for.
///
/// A character made from two (`ｶﾞ`, a carriage return with its line feed) covers both. Ranges rise and never overlap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// The folded characters.
    pub chars: Vec<char>,
    /// The first byte of each and the byte after its last, in as little room as a text of 4 GB needs.
    places: Vec<(u32, u32)>,
}

impl Folded {
    /// Where characters stand in the original, in bytes; always on character boundaries.
    #[must_use]
    pub fn bytes(&self, range: Range<usize>) -> Range<usize> {
        match self.places.get(range) {
            Some([(start, end)] | [(start, _), .., (_, end)]) => *start as usize..*end as usize,
            _ => 0..0,
        }
    }

    /// Which character stands at a byte of the original, or else the one behind it.
    #[must_use]
    pub fn place(&self, byte: usize) -> usize {
        self.places.partition_point(|(start, _)| (*start as usize) < byte)
    }

    fn push(&mut self, ch: char, place: (u32, u32)) {
        self.chars.push(ch);
        self.places.push(place);
    }
}

/// Folds a text for matching; what a person sees stays the original.
///
/// - Full-width ASCII becomes ASCII; half-width katakana and its marks become full-width, a kana and
///   its voicing mark become one character.
/// - Every Unicode space becomes `' '`. A tab stays: it parts the cells of a pasted table.
/// - Every line break becomes `'\n'`.
/// - Every hyphen, dash and minus becomes `'-'`; the long vowel mark `ー` only between two digits.
/// - Curly quotes become straight; the wave dash becomes `'~'` like the full-width tilde.
/// - What cannot be seen (zero-width characters, direction marks, soft hyphens) is left out.
///
/// Folding what is folded changes nothing.
#[must_use]
pub fn fold(text: &str) -> String {
    fold_chars(text).chars.into_iter().collect()
}

/// Reads a number of at most four digits that was typed into a field; full-width digits and spaces around them are
/// accepted.
#[must_use]
pub fn number(field: &str) -> Option<u32> {
    let digits: String = fold(field).trim().to_owned();
    (!digits.is_empty() && digits.len() <= 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| digits.parse().ok())
        .flatten()
}

/// Folds like [`fold`] and keeps where in the original each character stands.
#[must_use]
pub fn fold_chars(text: &str) -> Folded {
    let byte = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    let room = text.chars().count();
    let mut folded = Folded { chars: Vec::with_capacity(room), places: Vec::with_capacity(room) };
    let mut start = 0;
    while let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) {
        let after_mark = folded.chars.last() == Some(&'ー') && rest.starts_with(|ch: char| ch.is_ascii_digit());
        let plain = rest.bytes().take_while(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t')).count();
        if plain > 0 && !after_mark {
            folded.chars.extend(rest.bytes().take(plain).map(char::from));
            folded.places.extend((start..start + plain).map(|at| (byte(at), byte(at + 1))));
            start += plain;
            continue;
        }
        let Some(original) = rest.chars().next() else { break };
        let is_pair = rest.starts_with("\r\n");
        let end = start + original.len_utf8() + usize::from(is_pair);
        let place = (byte(start), byte(end));
        start = end;
        if stands_for_itself(original) {
            folded.push(original, place);
            continue;
        }
        if is_invisible(original) {
            continue;
        }
        if let (Some(last), Some((_, end))) = (folded.chars.last_mut(), folded.places.last_mut())
            && let Some(voiced) = voice(*last, original)
        {
            (*last, *end) = (voiced, place.1);
            continue;
        }
        let ch = fold_char(original);
        if ch.is_ascii_digit()
            && let [.., before, mark] = folded.chars.as_mut_slice()
            && before.is_ascii_digit()
            && *mark == 'ー'
        {
            *mark = '-';
        }
        folded.push(ch, place);
    }
    folded
}

/// Most of what is pasted, beside ASCII.
fn stands_for_itself(ch: char) -> bool {
    matches!(ch, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '\u{4e00}'..='\u{9fff}')
}

/// U+FF61 to U+FF9F in their full-width forms, in order; every one takes three bytes.
const FULL_WIDTH_KATAKANA: &str = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソ\
                                   タチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

/// Kana that take a voicing mark, each followed by what it becomes.
const VOICED: &str = "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞ\
                      カガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴヽヾ\
                      ワヷヰヸヱヹヲヺ";

/// Kana that take a half-voicing mark, each followed by what it becomes.
const HALF_VOICED: &str = "はぱひぴふぷへぺほぽハパヒピフプヘペホポ";

fn fold_char(ch: char) -> char {
    match ch {
        '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => ' ',
        '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '\u{2D7}'
        | '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{207B}'
        | '\u{208B}'
        | '\u{2212}'
        | '\u{2500}'
        | '\u{2501}'
        | '\u{2796}'
        | '\u{2E3A}'
        | '\u{2E3B}'
        | '\u{FE31}'
        | '\u{FE32}'
        | '\u{FE58}'
        | '\u{FE63}' => '-',
        '\u{2018}'..='\u{201B}' => '\'',
        '\u{201C}'..='\u{201F}' | '\u{301D}'..='\u{301F}' => '"',
        '\u{301C}' => '~',
        '\u{FFE5}' => '¥',
        '\u{FF01}'..='\u{FF5E}' => shift(ch, 0xFF01, u32::from('!')),
        '\u{FF61}'..='\u{FF9F}' => full_width_katakana(ch),
        _ => ch,
    }
}

fn shift(ch: char, from: u32, to: u32) -> char {
    char::from_u32(u32::from(ch).saturating_sub(from) + to).unwrap_or(ch)
}

fn full_width_katakana(ch: char) -> char {
    usize::try_from(u32::from(ch).saturating_sub(0xFF61))
        .ok()
        .and_then(|nth| FULL_WIDTH_KATAKANA.get(nth * 3..nth * 3 + 3))
        .and_then(|found| found.chars().next())
        .unwrap_or(ch)
}

/// The kana and the mark after it as one character, where Unicode has one.
fn voice(kana: char, mark: char) -> Option<char> {
    let pairs = match mark {
        '\u{3099}' | '\u{FF9E}' => VOICED,
        '\u{309A}' | '\u{FF9F}' => HALF_VOICED,
        _ => return None,
    };
    if !matches!(kana, 'ぁ'..='ヿ') {
        return None;
    }
    let mut pairs = pairs.chars();
    while let (Some(plain), Some(voiced)) = (pairs.next(), pairs.next()) {
        if plain == kana {
            return Some(voiced);
        }
    }
    None
}

fn is_invisible(ch: char) -> bool {
    matches!(
        ch,
        '\u{AD}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    fn check(text: &str, expected: &str) {
        assert_eq!(fold(text), expected, "{text:?}");
    }

    #[test]
    fn folds_each_kind() {
        for (text, expected) in [
            ("", ""),
            ("plain text, 1-2", "plain text, 1-2"),
            ("１２３４－５６７８", "1234-5678"),
            ("ＡＢＣｘｙｚ！～", "ABCxyz!~"),
            ("￥３７０", "¥370"),
            ("a\u{3000}b\u{A0}c\u{2009}d\u{202F}e\tf", "a b c d e\tf"),
            ("a\r\nb\rc\nd\u{2028}e\u{85}f\n\rg", "a\nb\nc\nd\ne\nf\n\ng"),
            ("1‐2‑3‒4–5—6―7−8－9﹣0─1", "1-2-3-4-5-6-7-8-9-0-1"),
            ("１２ー３４ｰ５", "12-34-5"),
            ("コーヒーｺｰﾋｰ", "コーヒーコーヒー"),
            ("1ー 2 ー3 レター1", "1ー 2 ー3 レター1"),
            ("ｶﾞｷﾞｸﾞ ﾊﾟﾋﾟ ｳﾞ ﾜﾞ ｱﾞ ﾞ", "ガギグ パピ ヴ ヷ ア゛ ゛"),
            ("か\u{3099}は\u{309A}", "がぱ"),
            ("‘a’ “b” ‚c‛ „d‟", "'a' \"b\" 'c' \"d\""),
            ("10時〜12時", "10時~12時"),
            ("12\u{200B}34\u{AD}5\u{2068}6\u{2069}", "123456"),
            ("東京都千代田区１ー２ー３", "東京都千代田区1-2-3"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn keeps_the_bytes_of_the_original() {
        let text = "ｶﾞ\r\n\u{200B}１";
        let folded = fold_chars(text);
        let found: Vec<_> =
            (0..folded.chars.len()).map(|at| (folded.chars[at], &text[folded.bytes(at..at + 1)])).collect();
        assert_eq!(found, [('ガ', "ｶﾞ"), ('\n', "\r\n"), ('1', "１")]);
        assert_eq!((folded.bytes(0..3), folded.bytes(1..1), folded.bytes(2..4)), (0..text.len(), 0..0, 0..0));
    }

    /// Source: Unicode's compatibility composition, over every block that this file folds by hand.
    #[test]
    fn agrees_with_nfkc() {
        let nfkc = |text: &str| text.nfkc().collect::<String>();
        let singles = ('\u{FF01}'..='\u{FF5E}').chain('\u{FF61}'..='\u{FF9D}').chain('\u{2000}'..='\u{200A}');
        for ch in singles.chain(['\u{A0}', '\u{202F}', '\u{205F}', '\u{3000}', '\u{FFE5}']) {
            check(&ch.to_string(), &nfkc(&ch.to_string()));
        }
        let kana = ('\u{FF66}'..='\u{FF9D}').chain('\u{3041}'..='\u{3096}').chain('\u{30A1}'..='\u{30FE}');
        for ch in kana {
            for (mark, alone) in [('\u{FF9E}', "゛"), ('\u{FF9F}', "゜")] {
                let pair = format!("{ch}{mark}");
                // A mark that joins nothing is folded to its spacing form, where NFKC has the combining one.
                let expected = nfkc(&pair).replace(['\u{3099}', '\u{309A}'], alone);
                check(&pair, &expected);
            }
        }
    }

    proptest! {
        #[test]
        fn ranges_rise_and_folding_is_stable(text in "(\\PC|[0-9ーｰｶﾞﾟ\r\n\u{200B}\u{3099}]){0,60}") {
            let mut past = 0;
            let folded = fold_chars(&text);
            for at in 0..folded.chars.len() {
                let bytes = folded.bytes(at..at + 1);
                prop_assert!(past <= bytes.start && bytes.start < bytes.end);
                prop_assert!(text.get(bytes.clone()).is_some());
                past = bytes.end;
            }
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}

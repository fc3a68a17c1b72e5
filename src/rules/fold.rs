//! Folds pasted text to one width, so that rules read what was meant and not how it was typed.

/// One folded character and the bytes of the original text that it stands for.
///
/// The bytes are `start..end`, always on character boundaries. A character made from two (`ｶﾞ`, a
/// carriage return with its line feed) covers both. Ranges rise and never overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoldedChar {
    /// The folded character.
    pub ch: char,
    /// The first byte in the original.
    pub start: usize,
    /// The byte after the last in the original.
    pub end: usize,
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
    fold_chars(text).into_iter().map(|folded| folded.ch).collect()
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
pub fn fold_chars(text: &str) -> Vec<FoldedChar> {
    let mut folded: Vec<FoldedChar> = Vec::with_capacity(text.chars().count());
    let mut rest = text.char_indices().peekable();
    while let Some((start, original)) = rest.next() {
        let mut end = start + original.len_utf8();
        // Most of what is pasted: it stands for itself.
        if matches!(original, ' '..='/' | ':'..='~' | '\n' | '\t') {
            folded.push(FoldedChar { ch: original, start, end });
            continue;
        }
        if is_invisible(original) {
            continue;
        }
        if original == '\r'
            && let Some((line_feed, _)) = rest.next_if(|&(_, next)| next == '\n')
        {
            end = line_feed + 1;
        }
        if let Some(last) = folded.last_mut()
            && let Some(voiced) = voice(last.ch, original)
        {
            *last = FoldedChar { ch: voiced, start: last.start, end };
            continue;
        }
        let ch = fold_char(original);
        if ch.is_ascii_digit()
            && let [.., before, mark] = folded.as_mut_slice()
            && before.ch.is_ascii_digit()
            && mark.ch == 'ー'
        {
            mark.ch = '-';
        }
        folded.push(FoldedChar { ch, start, end });
    }
    folded
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
        let found: Vec<_> = fold_chars(text).into_iter().map(|c| (c.ch, &text[c.start..c.end])).collect();
        assert_eq!(found, [('ガ', "ｶﾞ"), ('\n', "\r\n"), ('1', "１")]);
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
            for folded in fold_chars(&text) {
                prop_assert!(past <= folded.start && folded.start < folded.end);
                prop_assert!(text.get(folded.start..folded.end).is_some());
                past = folded.end;
            }
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}

//! Search over short texts: exact first, and where little is exact, tolerant of small typos.
//!
//! Texts and what is looked for are folded alike: width, case, accents, katakana and hiragana do not count, and
//! punctuation parts words. Every word that is looked for has to be found. A typo is found by its pairs of neighbouring
//! characters: enough of them have to stand close together. The work is linear in the length of the texts.
//!
//! It knows no synonyms and no grammar.

use crate::rules::fold::fold;

/// A place that can be found: a page, a part of one, a fact.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// Its address without the language: `express-issuance/#who`.
    pub address: String,
    /// What is shown of it.
    pub text: String,
    /// Where it belongs.
    pub context: String,
    /// What else it is found by: further words, and readings.
    pub also: String,
}

/// Around a Japanese name in what is shown.
pub const JAPANESE: (char, char) = ('\u{6}', '\u{7}');

/// Places that can be searched, in the order in which they stand in the file that the site was built with.
#[derive(Debug, Default)]
pub struct Index {
    places: Vec<Place>,
    texts: Vec<Text>,
}

/// What a place is found by.
#[derive(Debug)]
struct Text {
    chars: Vec<char>,
    /// How many of them are shown.
    shown: usize,
}

/// A text that was found, and how well it fits: more is better.
#[derive(Clone, Copy)]
struct Hit {
    at: usize,
    score: usize,
}

impl Place {
    /// Writes it as a line of the file.
    #[must_use]
    pub fn line(&self) -> String {
        let fields = [&self.address, &self.text, &self.context, &self.also];
        fields.map(|field| field.split(['\t', '\n']).collect::<Vec<_>>().join(" ")).join("\t")
    }

    fn read(line: &str) -> Option<Self> {
        let mut fields = line.split('\t').map(str::to_owned);
        Some(Self { address: fields.next()?, text: fields.next()?, context: fields.next()?, also: fields.next()? })
    }
}

/// From how many characters on a word is looked for with typos: one of Latin letters, and one in Japanese, whose
/// characters say more.
const LONG_ENOUGH: (usize, usize) = (4, 3);

/// Of fewer results than these, further ones follow that fit less exactly.
const FEW: usize = 3;

/// How much a word counts that stands exactly.
const EXACT: usize = 1000;
/// How much it counts besides that it stands where a word begins.
const BEGINS: usize = 500;
/// How much it counts besides that it stands in what is shown, and once more that it is all of it.
const SHOWN: usize = 250;

impl Index {
    /// Reads the file; a line that is not whole is passed over.
    #[must_use]
    pub fn read(file: &str) -> Self {
        let places: Vec<Place> = file.lines().filter_map(Place::read).collect();
        let text = |place: &Place| {
            let mut chars = folded(&place.text);
            let shown = chars.len();
            chars.extend(folded(&place.also));
            Text { chars, shown }
        };
        let texts = places.iter().map(text).collect();
        Self { places, texts }
    }

    /// The places in which all words of `wanted` stand, the best first, one for each address; those that fit alike in
    /// the order of the file. Where few have them exactly, those that have something like them follow.
    #[must_use]
    pub fn find(&self, wanted: &str) -> Vec<&Place> {
        let whole = folded(wanted);
        let mut found = self.hits(&whole, exactly);
        if found.len() < FEW {
            // What stands in front already is passed over below.
            found.extend(self.hits(&folded(&apart(wanted)), exactly));
        }
        if found.len() < FEW {
            found.extend(self.hits(&whole, roughly));
        }
        let mut places: Vec<&Place> = Vec::new();
        for place in found.into_iter().filter_map(|hit| self.places.get(hit.at)) {
            if places.iter().all(|other| other.address != place.address) {
                places.push(place);
            }
        }
        places
    }

    /// The texts in which all words stand, the best first.
    fn hits(&self, words: &[char], score: fn(&Text, &[char]) -> Option<usize>) -> Vec<Hit> {
        let words: Vec<&[char]> = words.split(|char| *char == ' ').filter(|word| !word.is_empty()).collect();
        let mut hits: Vec<Hit> = Vec::new();
        if words.is_empty() {
            return hits;
        }
        for (at, text) in self.texts.iter().enumerate() {
            if let Some(score) = words.iter().map(|word| score(text, word)).sum::<Option<usize>>() {
                let before = hits.partition_point(|better| better.score >= score);
                hits.insert(before, Hit { at, score });
            }
        }
        hits
    }
}

/// Japanese without spaces, parted where kanji, katakana and hiragana meet; the hiragana between them, mostly particles
/// and endings, is left out.
fn apart(text: &str) -> String {
    let folded = fold(text);
    let is_hiragana = |char: char| ('ぁ'..='ゖ').contains(&char);
    let is_katakana = |char: char| ('ァ'..='ヶ').contains(&char) || char == 'ー';
    if folded.chars().all(|char| is_hiragana(char) || char == 'ー') {
        return folded;
    }
    let mut out = String::new();
    let mut before = false;
    for char in folded.chars().map(|char| if is_hiragana(char) { ' ' } else { char }) {
        if is_katakana(char) != before {
            out.push(' ');
            before = is_katakana(char);
        }
        out.push(char);
    }
    out
}

/// A text as it is compared: a space before every word, none doubled, one at the end.
fn folded(text: &str) -> Vec<char> {
    let mut out = vec![' '];
    for char in fold(text).chars() {
        // The apostrophe of `kan'i` belongs to its word.
        if char == '\'' {
            continue;
        }
        if let Some(plain) = plain(char) {
            out.push(plain);
        } else if out.last() != Some(&' ') {
            out.push(' ');
        }
    }
    if out.last() != Some(&' ') {
        out.push(' ');
    }
    out
}

/// Small letters without accents, katakana as hiragana; nothing for what only parts words. Tables of all of Unicode
/// would weigh more on a phone than the search itself.
fn plain(char: char) -> Option<char> {
    let plain = match char {
        'ァ'..='ヶ' => char::from_u32(u32::from(char) - 0x60).unwrap_or(char),
        'À'..='Å' | 'à'..='å' | 'Ā' | 'ā' => 'a',
        'È'..='Ë' | 'è'..='ë' | 'Ē' | 'ē' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' | 'Ī' | 'ī' => 'i',
        'Ò'..='Ö' | 'ò'..='ö' | 'Ō' | 'ō' => 'o',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ū' | 'ū' => 'u',
        'Ñ' | 'ñ' => 'n',
        'Ç' | 'ç' => 'c',
        // General punctuation, arrows and signs; Japanese punctuation; the middle dot.
        '\u{80}'..='\u{BF}'
        | '×'
        | '÷'
        | '\u{2000}'..='\u{2BFF}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3008}'..='\u{3020}' => {
            return None;
        }
        '・' | '\u{30A0}' | '\u{FF00}'..='\u{FFEF}' => return None,
        _ => char.to_ascii_lowercase(),
    };
    (!plain.is_ascii() || plain.is_ascii_alphanumeric()).then_some(plain)
}

fn exactly(text: &Text, word: &[char]) -> Option<usize> {
    let mut best = None;
    for (at, window) in text.chars.windows(word.len()).enumerate() {
        if window == word {
            // Japanese writes no spaces: there a word may begin anywhere.
            let begins = word.first().is_some_and(|first| !first.is_ascii())
                || at.checked_sub(1).and_then(|before| text.chars.get(before)) == Some(&' ');
            // What is shown ends with a space, as it begins.
            let whole = at == 1 && text.shown == word.len() + 2;
            let score = EXACT
                + if begins { BEGINS } else { 0 }
                + if at < text.shown { SHOWN } else { 0 }
                + if whole { SHOWN } else { 0 };
            best = best.max(Some(score));
        }
    }
    best
}

/// Counts the pairs of a word in every stretch of the text that is little longer than the word.
fn roughly(text: &Text, word: &[char]) -> Option<usize> {
    if let Some(score) = exactly(text, word) {
        return Some(score);
    }
    let (latin, japanese) = LONG_ENOUGH;
    let enough = if word.iter().all(char::is_ascii) { latin } else { japanese };
    if word.len() < enough {
        return None;
    }
    // With the space before it, so that how a word begins counts.
    let wanted: Vec<(char, char)> = std::iter::once((' ', *word.first()?)).chain(pairs(word)).collect();
    let known: Vec<bool> = pairs(&text.chars).map(|pair| wanted.contains(&pair)).collect();
    let width = wanted.len() + 1;
    let (mut now, mut best) = (0_usize, 0_usize);
    for (at, is_known) in known.iter().enumerate() {
        now += usize::from(*is_known);
        let left = at.checked_sub(width).and_then(|left| known.get(left)).copied().unwrap_or_default();
        now -= usize::from(left);
        best = best.max(now);
    }
    let best = best.min(wanted.len());
    // Three of five: one letter of a word of four or five may be wrong.
    (best * 5 >= wanted.len() * 3).then_some(best * EXACT / 2 / wanted.len())
}

fn pairs(text: &[char]) -> impl Iterator<Item = (char, char)> {
    text.iter().copied().zip(text.iter().copied().skip(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXTS: &[&str] = &[
        "Passport renewal",
        "The Individual Number Card マイナンバーカード mainanbā kādo costs 2,000 yen",
        "Apply within 30 days of losing the card",
        "特急発行 とっきゅうはっこう tokkyū hakkō",
        "簡易書留 かんいかきとめ kan’i kakitome で届きます。",
        "Your passport comes by Letter Pack（レターパック）",
        "手数料は2,000円です。",
        "EI-12",
    ];

    fn index(texts: &[&str]) -> Index {
        let place = |(at, text): (usize, &&str)| {
            Place { address: at.to_string(), text: (*text).to_owned(), ..Place::default() }.line()
        };
        Index::read(&texts.iter().enumerate().map(place).collect::<Vec<_>>().join("\n"))
    }

    fn found(index: &Index, wanted: &str) -> Vec<usize> {
        index.find(wanted).into_iter().map(|place| place.address.parse().expect("a number")).collect()
    }

    fn check(wanted: &str, expected: &[usize]) {
        assert_eq!(found(&index(TEXTS), wanted), expected, "{wanted:?}");
    }

    #[test]
    fn the_file_is_read_as_it_was_written() {
        let place = Place {
            address: "a/#b".to_owned(),
            text: "One\ttwo".to_owned(),
            context: "Three\nfour".to_owned(),
            also: "五 ご".to_owned(),
        };
        let index = Index::read(&format!("{}\nhalf a line\t\n\n{}\n", place.line(), place.line()));
        assert_eq!((index.places.len(), index.find("ご").len()), (2, 1), "one for each address");
        let found = index.find("two");
        assert_eq!((found[0].text.as_str(), found[0].context.as_str()), ("One two", "Three four"));
        assert_eq!(index.find("three"), [] as [&Place; 0], "where it belongs does not find it");
    }

    #[test]
    fn exact_words() {
        check("passport", &[0, 5]);
        check("card", &[1, 2]);
        check("letter pack", &[5]);
        check("card days", &[2]);
        check("手数料", &[6]);
        check("急発", &[3]);
        check("12", &[7]);
        check("ei-12", &[7]);
        check("2,000", &[1, 6]);
    }

    #[test]
    fn width_case_and_kana_do_not_count() {
        check("ＰＡＳＳＰＯＲＴ", &[0, 5]);
        check("ﾏｲﾅﾝﾊﾞｰ", &[1]);
        check("まいなんばー", &[1]);
        check("トッキュウ", &[3]);
        check("tokkyu", &[3]);
        check("KAN'I", &[4]);
        check("kani", &[4]);
        check("\u{3000}手数料\u{3000}", &[6]);
    }

    #[test]
    fn small_typos() {
        check("pasport", &[0, 5]);
        check("passprot", &[0, 5]);
        check("pssport", &[0, 5]);
        check("renewel", &[0]);
        check("leter pack", &[5]);
        check("indivdual", &[1]);
        check("とっきゅはっこう", &[3]);
        check("マイナンバカード", &[1]);
    }

    #[test]
    fn what_is_not_there() {
        for nothing in ["", "   ", "、。", "giraffe", "dog", "きりん", "xyzzy", "qq", "passport giraffe"] {
            check(nothing, &[]);
        }
    }

    #[test]
    fn japanese_words_stand_in_any_order() {
        let index = index(&["パスポートをオンラインで更新する", "パスポートの番号", "更新の手数料"]);
        assert_eq!(found(&index, "ﾊﾟｽﾎﾟｰﾄの更新")[0], 0);
        assert_eq!(found(&index, "更新手数料")[0], 2);
        assert_eq!(apart("いにんじょう"), "いにんじょう");
    }

    /// What is shown of a place counts more than what it is also found by.
    #[test]
    fn what_is_shown_comes_first() {
        let place = |address: &str, text: &str, also: &str| {
            let own = str::to_owned;
            Place { address: own(address), text: own(text), context: String::new(), also: own(also) }.line()
        };
        let index =
            Index::read(&[place("0", "Papers", "letter of proxy"), place("1", "Letter of proxy", "")].join("\n"));
        assert_eq!(found(&index, "proxy letter"), [1, 0]);
        let index = Index::read(&[place("0", "委任状の書き方", ""), place("1", "委任状", "")].join("\n"));
        assert_eq!(found(&index, "委任状"), [1, 0]);
    }

    /// Where a word begins counts more than inside another.
    #[test]
    fn the_best_comes_first() {
        let index = index(&["a cardboard", "postcard", "card"]);
        assert_eq!(found(&index, "card"), [2, 0, 1]);
    }

    proptest! {
        /// A part of a text finds that text, and nothing that can be typed breaks the search.
        #[test]
        fn finds_every_part(wanted in "\\PC{0,30}", at in 0..TEXTS.len(), start in 0..20_usize, length in 1..12_usize) {
            let index = index(TEXTS);
            let _ = index.find(&wanted);
            let part: String = TEXTS[at].chars().skip(start).take(length).collect();
            if !folded(&part).iter().all(|char| *char == ' ') {
                prop_assert!(found(&index, &part).contains(&at), "{part:?}");
            }
        }
    }
}

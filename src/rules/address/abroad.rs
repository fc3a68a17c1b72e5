//! What is no address in Japan: e-mail addresses (VP-29), military post (VP-28), other countries (VP-23).

use super::is_japanese;

/// The first e-mail address.
pub(super) fn email(text: &str) -> Option<String> {
    text.split(|ch: char| ch.is_whitespace() || matches!(ch, ',' | '<' | '>' | '(' | ')' | ';' | '、')).find_map(
        |word| {
            let (user, host) = word.split_once('@')?;
            (!user.is_empty() && host.contains('.') && host.split('.').all(|label| !label.is_empty()))
                .then(|| word.to_owned())
        },
    )
}

/// APO, FPO, DPO in every spelling.
pub(super) fn military(text: &str) -> Option<String> {
    let upper = text.to_uppercase().replace('.', "");
    let words: Vec<&str> = upper.split(|ch: char| !ch.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_area = |word: &str| matches!(word, "AP" | "AE" | "AA");
    let has_zip = words.iter().any(|word| {
        word.len() == 5 && word.starts_with(['0', '3', '9']) && word.bytes().all(|byte| byte.is_ascii_digit())
    });
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).copied().unwrap_or_default();
        let spaced = words.get(at..at + 3).is_some_and(|three| matches!(three, ["A" | "F" | "D", "P", "O"]));
        let named = words
            .get(at..at + 3)
            .is_some_and(|three| matches!(three, ["ARMY" | "FLEET" | "DIPLOMATIC" | "AIR", "POST", "OFFICE"]));
        let plain = matches!(*word, "APO" | "FPO" | "DPO");
        if spaced || named || plain && (is_area(next) || next.is_empty() || has_zip || !text.contains(is_japanese)) {
            return Some(words.get(at..).unwrap_or_default().join(" "));
        }
        if is_area(word) && next.len() >= 5 && next.starts_with("96") {
            return Some(words.get(at..).unwrap_or_default().join(" "));
        }
    }
    let unit = words
        .windows(2)
        .any(|pair| matches!(pair, ["PSC" | "CMR", number] if number.bytes().all(|byte| byte.is_ascii_digit())));
    unit.then(|| text.trim().to_owned())
}

/// The country, where it is not Japan. With a place in Japan only what stands alone between commas counts.
pub(super) fn country(text: &str, in_japan: bool) -> Option<String> {
    let groups = text.split(['\n', ',', '、']).map(|group| group.trim().trim_matches('.'));
    let last = groups.clone().rfind(|group| !group.is_empty()).unwrap_or_default();
    let is_country = |name: &str| {
        let plain = name.to_lowercase().replace('.', "").replace(' ', "_");
        COUNTRIES.contains(&plain.as_str())
    };
    let named = groups.clone().find(|group| is_country(group)).map(str::to_owned);
    if named.is_some() || in_japan {
        return named.filter(|name| !in_japan || name == last);
    }
    let plain = last.to_lowercase().replace(' ', "_");
    let ends = COUNTRIES
        .iter()
        .find(|known| plain.ends_with(&format!("_{known}")) || !known.is_ascii() && text.contains(**known));
    if let Some(known) = ends {
        return Some(known.replace('_', " "));
    }
    // Hangul is the script of no address in Japan.
    if text.contains(|ch| matches!(ch, '\u{ac00}'..='\u{d7a3}')) {
        return Some(last.to_owned());
    }
    // A state and a ZIP code: CA 90001. A British postcode: SW1A 2AA.
    let words: Vec<&str> =
        text.split(|ch: char| ch.is_whitespace() || ch == ',').filter(|word| !word.is_empty()).collect();
    words.windows(2).find_map(|pair| match pair {
        [state, zip]
            if state.len() == 2
                && state.bytes().all(|byte| byte.is_ascii_uppercase())
                && zip.len() >= 5
                && zip.get(..5).is_some_and(|zip| zip.bytes().all(|byte| byte.is_ascii_digit())) =>
        {
            Some(format!("{state} {zip}"))
        }
        [out, inward] if is_british(out, inward) => Some(format!("{out} {inward}")),
        _ => None,
    })
}

/// SW1A 2AA, M1 1AE.
fn is_british(out: &str, inward: &str) -> bool {
    let shape = |text: &str| -> String {
        let letter = |ch: char| if ch.is_ascii_uppercase() { 'A' } else { ch };
        text.chars().map(|ch| if ch.is_ascii_digit() { '9' } else { letter(ch) }).collect()
    };
    matches!(shape(out).as_str(), "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A") && shape(inward) == "9AA"
}

/// Names that stand for themselves at the end of an address; `_` is a space.
const COUNTRIES: &[&str] = &[
    "usa",
    "us",
    "united_states",
    "united_states_of_america",
    "america",
    "uk",
    "united_kingdom",
    "england",
    "great_britain",
    "scotland",
    "wales",
    "ireland",
    "canada",
    "australia",
    "new_zealand",
    "china",
    "people's_republic_of_china",
    "pr_china",
    "hong_kong",
    "macau",
    "taiwan",
    "korea",
    "south_korea",
    "republic_of_korea",
    "north_korea",
    "india",
    "pakistan",
    "bangladesh",
    "sri_lanka",
    "nepal",
    "bhutan",
    "myanmar",
    "thailand",
    "vietnam",
    "viet_nam",
    "laos",
    "cambodia",
    "malaysia",
    "singapore",
    "indonesia",
    "philippines",
    "the_philippines",
    "brunei",
    "mongolia",
    "russia",
    "russian_federation",
    "ukraine",
    "germany",
    "deutschland",
    "france",
    "italy",
    "spain",
    "portugal",
    "netherlands",
    "the_netherlands",
    "belgium",
    "switzerland",
    "austria",
    "sweden",
    "norway",
    "denmark",
    "finland",
    "iceland",
    "poland",
    "czech_republic",
    "czechia",
    "slovakia",
    "hungary",
    "romania",
    "bulgaria",
    "greece",
    "turkey",
    "türkiye",
    "israel",
    "iran",
    "iraq",
    "saudi_arabia",
    "united_arab_emirates",
    "uae",
    "qatar",
    "kuwait",
    "egypt",
    "south_africa",
    "nigeria",
    "kenya",
    "ghana",
    "ethiopia",
    "morocco",
    "tunisia",
    "brazil",
    "argentina",
    "chile",
    "peru",
    "colombia",
    "mexico",
    "guam",
    "uzbekistan",
    "kazakhstan",
    "afghanistan",
    "アメリカ",
    "アメリカ合衆国",
    "米国",
    "中国",
    "中華人民共和国",
    "韓国",
    "大韓民国",
    "台湾",
    "香港",
    "イギリス",
    "英国",
    "フランス",
    "ドイツ",
    "カナダ",
    "オーストラリア",
    "ベトナム",
    "フィリピン",
    "タイ",
    "インド",
    "ネパール",
    "ブラジル",
    "シンガポール",
    "インドネシア",
    "マレーシア",
    "北京市",
    "上海市",
    "广州市",
    "深圳市",
    "台北市",
    "臺北市",
    "新北市",
    "高雄市",
    "ソウル特別市",
];

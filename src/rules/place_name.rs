//! Names of places in Japanese as they are compared: old and new characters, ヶ ケ が, ノ の 之, and every numeral alike.

use crate::rules::fold::fold;

/// A character of the key, and the characters of the text that it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyChar {
    /// The character by which names are compared.
    pub ch: char,
    /// The first character of the text.
    pub from: usize,
    /// The character after the last.
    pub to: usize,
    /// Whether it is a digit of the text itself and not of a kanji numeral.
    pub is_digit: bool,
}

/// The key of a name: equal for every usual way of writing it.
#[must_use]
pub fn key(name: &str) -> String {
    let chars: Vec<char> = fold(name).chars().collect();
    key_chars(&chars).into_iter().map(|key| key.ch).collect()
}

/// The key of folded text, with the place in the text of each of its characters. Spaces and commas have none.
#[must_use]
pub fn key_chars(chars: &[char]) -> Vec<KeyChar> {
    let mut keys: Vec<KeyChar> = Vec::with_capacity(chars.len());
    let mut from = 0;
    while let Some(&ch) = chars.get(from) {
        let digits = chars.iter().skip(from).take_while(|&&ch| numeral(ch).is_some()).count();
        if digits > 0 {
            let to = from + digits;
            let number = number(chars.get(from..to).unwrap_or_default());
            keys.extend(number.chars().map(|ch| KeyChar { ch, from, to, is_digit: false }));
            from = to;
            continue;
        }
        if !is_separator(ch) {
            keys.push(KeyChar { ch: modern(ch), from, to: from + 1, is_digit: ch.is_ascii_digit() });
        }
        from += 1;
    }
    keys
}

/// Whether a name may end before `next`: not inside a number.
#[must_use]
pub fn may_end(last: KeyChar, next: Option<&KeyChar>) -> bool {
    next.is_none_or(|next| next.from >= last.to && !(last.is_digit && next.is_digit && next.from == last.to))
}

/// The value of a kanji numeral: digits, or 10, 100, 1000.
#[must_use]
pub fn numeral(ch: char) -> Option<u32> {
    Some(match ch {
        '〇' => 0,
        '一' | '壱' => 1,
        '二' | '弐' => 2,
        '三' | '参' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => return None,
    })
}

/// A run of kanji numerals in digits: `二十四` is 24, `一〇三` is 103.
#[must_use]
pub fn number(run: &[char]) -> String {
    let values: Vec<u32> = run.iter().filter_map(|&ch| numeral(ch)).collect();
    if values.iter().all(|&value| value < 10) {
        return values.iter().map(ToString::to_string).collect();
    }
    let (mut total, mut pending) = (0_u32, 0_u32);
    for value in values {
        if value < 10 {
            pending = pending.saturating_mul(10).saturating_add(value);
        } else {
            total = total.saturating_add(pending.max(1).saturating_mul(value));
            pending = 0;
        }
    }
    total.saturating_add(pending).to_string()
}

/// What stands between the parts of an address and never inside a name.
#[must_use]
pub fn is_separator(ch: char) -> bool {
    ch.is_whitespace() || matches!(ch, ',' | '、' | '。' | '，' | '|' | ';')
}

/// The character used in Japan today for an old, a variant, or a Chinese one.
#[must_use]
pub fn modern(ch: char) -> char {
    match ch {
        '\0'..='\u{2FFF}' => ch.to_ascii_lowercase(),
        'ヶ' | 'が' | 'ガ' | 'ヵ' => 'ケ',
        'の' | '之' | '乃' => 'ノ',
        'つ' | 'っ' | 'ッ' => 'ツ',
        'ヱ' => 'エ',
        '髙' => '高',
        '﨑' | '碕' | '嵜' => '崎',
        '澤' => '沢',
        '邊' | '邉' => '辺',
        '齋' => '斎',
        '濱' => '浜',
        '嶋' | '嶌' => '島',
        '櫻' => '桜',
        '龍' => '竜',
        '瀧' => '滝',
        '檜' => '桧',
        '藪' => '薮',
        '鷗' => '鴎',
        '諫' => '諌',
        '淵' => '渕',
        '廣' => '広',
        '國' => '国',
        '條' => '条',
        '壽' => '寿',
        '寶' => '宝',
        '關' => '関',
        '鐵' => '鉄',
        '圓' => '円',
        '澁' => '渋',
        '彌' => '弥',
        '萬' => '万',
        '惠' => '恵',
        '攝' => '摂',
        '會' => '会',
        '學' => '学',
        '藝' => '芸',
        '德' => '徳',
        '鹽' => '塩',
        '曾' => '曽',
        '槇' => '槙',
        '祇' => '祗',
        '籠' => '篭',
        '礒' => '磯',
        '埜' => '野',
        '峯' => '峰',
        '眞' => '真',
        '榮' => '栄',
        '豐' => '豊',
        '冨' => '富',
        '驛' => '駅',
        '醫' => '医',
        '應' => '応',
        '櫟' => '檪',
        '靜' => '静',
        '佛' => '仏',
        '來' => '来',
        '鄕' | '鄉' => '郷',
        '麴' => '麹',
        // As they are written in Chinese.
        '區' => '区',
        '縣' | '县' => '県',
        '东' => '東',
        '涩' | '澀' => '渋',
        '宫' => '宮',
        '桥' => '橋',
        '泽' => '沢',
        '冈' => '岡',
        '广' => '広',
        '岛' => '島',
        '滨' => '浜',
        '马' => '馬',
        '长' => '長',
        '濑' | '瀨' => '瀬',
        '户' | '戶' => '戸',
        '龙' => '竜',
        '丰' => '豊',
        '关' => '関',
        '叶' => '葉',
        '儿' | '兒' => '児',
        '爱' => '愛',
        '库' => '庫',
        '贺' => '賀',
        '冲' => '沖',
        '绳' | '繩' => '縄',
        '鸟' => '鳥',
        '乡' => '郷',
        '门' => '門',
        '樱' => '桜',
        '橫' => '横',
        '荣' => '栄',
        '泷' => '滝',
        '齐' | '齊' => '斉',
        '边' => '辺',
        '绿' | '綠' => '緑',
        '银' => '銀',
        '盐' => '塩',
        '鹤' => '鶴',
        '见' => '見',
        '轻' | '輕' => '軽',
        '轮' => '輪',
        '兰' => '蘭',
        '樂' | '乐' => '楽',
        '黑' => '黒',
        '淺' => '浅',
        '仓' => '倉',
        '阳' => '陽',
        '阴' => '陰',
        '圆' => '円',
        '艺' => '芸',
        '铁' => '鉄',
        '蘆' => '芦',
        '灣' => '湾',
        '冢' => '塚',
        '臺' => '台',
        '劍' => '剣',
        '穗' => '穂',
        _ => ch,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_share_a_key() {
        for (one, other) in [
            ("霞ケ関", "霞が関"),
            ("霞ヶ関", "霞が関"),
            ("丸の内", "丸ノ内"),
            ("堀之内", "堀ノ内"),
            ("北一条西", "北１条西"),
            ("北二十四条", "北24条"),
            ("三ツ沢", "三つ沢"),
            ("髙﨑", "高崎"),
            ("大字 飯田", "大字飯田"),
            ("东京都涩谷区", "東京都渋谷区"),
            ("千叶县", "千葉県"),
        ] {
            assert_eq!(key(one), key(other), "{one}");
        }
        assert_ne!(key("一二"), key("一、三"));
    }

    #[test]
    fn numbers_are_read() {
        for (run, value) in [("二十四", "24"), ("一〇三", "103"), ("十", "10"), ("百二", "102"), ("千", "1000")]
        {
            assert_eq!(number(&run.chars().collect::<Vec<_>>()), value);
        }
        let huge: Vec<char> = "九".repeat(40).chars().chain("千".repeat(40).chars()).collect();
        assert_eq!(number(&huge), "4294967295");
    }
}

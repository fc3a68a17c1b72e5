//! What a name says it is: a building, a company, a school, a hotel, a post office, a department, a person.

use super::{Sort, is_japanese};
use crate::rules::{jst::MONTHS, place_name};

/// What an organisation is, by its name; none where the name says nothing.
pub(super) fn sort_of(name: &str) -> Option<Sort> {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|ch: char| !ch.is_alphanumeric()).collect();
    let contains = |list| contains(&words, name, list);
    // `Shibuya PO`; LI PO is a person.
    let is_short = name.ends_with(" PO") && name.contains(char::is_lowercase);
    if is_short || contains(POST_OFFICE) {
        Some(Sort::PostOffice)
    } else if contains(COMPANY_FORM) {
        Some(Sort::Company)
    } else if contains(HOTEL) || is_pension(&words) {
        Some(Sort::Hotel)
    } else if contains(SCHOOL) || ["校", "大学", "学園", "学院"].iter().any(|ending| name.ends_with(ending)) {
        Some(Sort::School)
    } else if contains(COMPANY) {
        Some(Sort::Company)
    } else {
        None
    }
}

/// Pension Meteor, and no Japan Pension Service.
fn is_pension(words: &[&str]) -> bool {
    words.len() > 1 && (words.first() == Some(&"pension") || words.last() == Some(&"pension"))
}

/// Whether a name is that of a building.
pub(super) fn is_building(name: &str) -> bool {
    has_building_word(name) || ["荘", "寮", "棟", "館"].iter().any(|ending| name.ends_with(ending))
}

fn has_building_word(name: &str) -> bool {
    has(name, BUILDING)
}

/// Whether a name is that of a part of a company or a school.
pub(super) fn is_department(name: &str) -> bool {
    if is_surname(name) {
        return false;
    }
    has(name, DEPARTMENT)
        || [
            "部",
            "課",
            "係",
            "研究院",
            "部門",
            "専攻",
            "グループ",
            "チーム",
            "事務局",
            "学類",
            "系",
            "科",
            "局",
            "ユニット",
            "室",
            "担当",
            "フロント",
            "受付",
            "窓口",
        ]
        .iter()
        .any(|ending| name.ends_with(ending) && name.chars().count() > 1 && !name.ends_with("号室"))
}

/// The school or the authority with which a name begins, and what follows: 京都大学 and 吉田寮, 神戸市役所 and 1号館,
/// `Kyoto University` and `Yoshida Dormitory`.
pub(super) fn head_of(name: &str) -> Option<(&str, &str)> {
    let whole = name.find("大学院大学").map(|at| at + "大学院大学".len());
    let graduate = name.find("大学院").filter(|at| *at > 0);
    let head = AUTHORITY.iter().chain(&["大学"]).find_map(|head| name.find(head).map(|at| at + head.len()));
    let latin = || {
        let lower = name.to_ascii_lowercase();
        let end = lower.find(" university ")? + " university".len();
        (!lower.get(end..)?.starts_with(" of ")).then_some(end)
    };
    name.split_at_checked(whole.or(graduate).or(head).or_else(latin)?).filter(|(_, rest)| !rest.is_empty())
}

/// Whether it is where students live: no department is asked for there.
pub(super) fn is_dormitory(name: &str) -> bool {
    name.split(' ').any(|word| word.ends_with('寮')) || has(name, DORMITORY)
}

/// What an organisation is, unless its name says a building and no more than hints at an organisation: 学園マンション.
pub(super) fn organisation_of(name: &str) -> Option<Sort> {
    let lower = name.to_lowercase();
    let names_itself = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    sort_of(name).filter(|sort| match sort {
        Sort::Company => {
            !has_building_word(name) || has_company_form(name) || names_itself(&AUTHORITY) || name.ends_with("病院")
        }
        Sort::School => {
            !has_building_word(name) || names_itself(&["大学", "学校", "高校", "univ", "college", "school"])
        }
        Sort::Hotel | Sort::PostOffice => true,
    })
}

/// Whether a name says what form of company it is.
pub(super) fn has_company_form(name: &str) -> bool {
    has(name, COMPANY_FORM)
}

/// A company's name without its form: `てびき` of `株式会社てびき`.
pub(super) fn without_form(name: &str) -> String {
    let forms = COMPANY_FORM.iter().filter(|form| !form.is_ascii());
    forms.fold(name.to_owned(), |name, form| name.replace(form, ""))
}

/// Whether a word is the name of a place to book rooms, which is no name of a place to sleep.
pub(super) fn is_platform(word: &str) -> bool {
    PLATFORM.contains(&word.to_lowercase().as_str())
}

/// Whether a name is, or begins with, a surname that ends like a department or like 様方: 服部, 緒方, 仁科.
pub(super) fn is_surname(name: &str) -> bool {
    SURNAMES.contains(&name.split(' ').next().unwrap_or_default().trim_end_matches(['様', '殿']))
}

/// Surnames that end in 部, 方, 科 or 室.
const SURNAMES: [&str; 39] = [
    "二階堂",
    "服部",
    "阿部",
    "安部",
    "渡部",
    "岡部",
    "磯部",
    "矢部",
    "園部",
    "軽部",
    "田部",
    "海部",
    "石部",
    "川部",
    "土部",
    "戸部",
    "笠部",
    "刑部",
    "物部",
    "長谷部",
    "日下部",
    "曽我部",
    "長曽我部",
    "宇部",
    "綾部",
    "緒方",
    "土方",
    "行方",
    "生方",
    "棟方",
    "尾方",
    "仁科",
    "山科",
    "保科",
    "小室",
    "氷室",
    "大室",
    "三室",
    "御室",
];

/// Whether it is what somebody is, and no name: 課長, 准教授, Sales Manager.
pub(super) fn is_title(name: &str) -> bool {
    let lower = name.to_lowercase();
    ["長", "教授", "主任", "代表取締役", "担当者"].iter().any(|title| name.ends_with(title))
        || ["manager", "director", "president", "professor", "engineer"].iter().any(|title| lower.ends_with(title))
}

/// Whether a word says when to deliver: 夕方, 午前中, 夜間配達, 18-20時, 14時以降.
pub(super) fn is_wish(word: &str) -> bool {
    let hours = word.trim_start_matches(|ch: char| ch.is_ascii_digit() || matches!(ch, '時' | '-' | '~' | ':'));
    let is_hour = word.starts_with(|ch: char| ch.is_ascii_digit()) && word.contains('時');
    let rest = WHEN.iter().find_map(|when| word.strip_prefix(when)).or(is_hour.then_some(hours));
    rest.is_some_and(|rest| matches!(rest, "" | "中" | "以降" | "まで" | "頃" | "のみ" | "指定" | "配達" | "着"))
}

/// Whether a word is a month, whole or short. May is a name, too.
fn is_month(lower: &str) -> bool {
    lower == "sept" || MONTHS.iter().any(|month| *month != "may" && (lower == *month || month.get(..3) == Some(lower)))
}

/// Where a note of a stay begins: `arriving May 3`, `5/3 チェックイン`.
pub(super) fn note_in(words: &[&str]) -> Option<usize> {
    let lower: Vec<String> = words.iter().map(|word| word.to_lowercase().replace(['-', '.', ':'], "")).collect();
    let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
    let is_number = |word: &str| word.trim_start_matches('#').starts_with(|ch: char| ch.is_ascii_digit());
    let says = |at: usize| match lower.get(at..).unwrap_or_default() {
        ["check" | "checking", "in" | "out", ..]
        | ["c/in" | "c/out", ..]
        | ["near" | "opposite", _, ..]
        | ["next", "to", _, ..]
        | ["reservation" | "booking" | "confirmation", "no" | "number" | "id" | "code", _, ..] => true,
        ["reservation" | "booking" | "confirmation" | "pin" | "gate" | "door" | "entrance", number, ..]
            if is_number(number) =>
        {
            true
        }
        [month, day, ..] | [day, month, ..] if is_month(month.trim_end_matches(',')) && is_number(day) => true,
        [number, "night" | "nights" | "adult" | "adults" | "guests" | "people" | "persons" | "pax", ..]
            if is_number(number) =>
        {
            true
        }
        [word, ..] if word.starts_with(|ch: char| ch.is_ascii_digit()) && word.ends_with(['泊', '名', '人']) => true,
        [word, ..] => {
            word.ends_with("希望")
                || NOTE.iter().any(|known| if known.is_ascii() { word == known } else { word.contains(known) })
        }
        [] => false,
    };
    // A number alone is a room: `203 PIN 1234`.
    let is_date = |word: &&&str| {
        word.chars().any(|ch| ch.is_ascii_digit())
            && word.chars().any(|ch| !ch.is_ascii_digit())
            && word
                .chars()
                .all(|ch| ch.is_ascii_digit() || matches!(ch, '/' | '-' | '.' | ':' | '年' | '月' | '日' | '時'))
    };
    let begin = (0..words.len()).find(|&at| says(at))?;
    let date = words.get(..begin).unwrap_or_default().iter().rev().take_while(is_date).count();
    Some(begin - date)
}

/// Where the text of a card or a bill begins, which is no part of an address: `生年月日`, `有効期限`, `Date of birth`.
pub(super) fn document_in(words: &[&str]) -> Option<usize> {
    let says = |at: usize| {
        let lower: Vec<String> = words.iter().skip(at).take(3).map(|word| word.to_lowercase()).collect();
        let [first, rest @ ..] = lower.as_slice() else { return false };
        let is_date = || {
            let before = |mark| {
                first.split_once(mark).is_some_and(|(before, _)| before.ends_with(|ch: char| ch.is_ascii_digit()))
            };
            before('年') && before('月')
        };
        match (first.as_str(), rest) {
            ("date", [second, third]) if second == "of" => matches!(third.as_str(), "birth" | "issue" | "expiry"),
            ("valid", [second, ..]) => matches!(second.as_str(), "until" | "through"),
            // `LINE ID: maria_g`; Line is a person too.
            ("line" | "whatsapp" | "wechat" | "kakaotalk", [second, ..]) => second.starts_with("id") || first != "line",
            (word, _) => word == "dob" || is_date() || DOCUMENT.iter().any(|known| word.contains(known)),
        }
    };
    (0..words.len()).find(|&at| says(at))
}

/// Whether it is kanji.
pub(super) fn is_kanji(ch: char) -> bool {
    is_japanese(ch) && !matches!(ch, 'ぁ'..='ゖ' | 'ァ'..='ヺ')
}

/// Whether a word ends a company's name: Ltd., Inc., K.K.
pub(super) fn is_latin_form(word: &str) -> bool {
    let plain = word.to_lowercase().replace(['.', ','], "");
    matches!(plain.as_str(), "ltd" | "inc" | "llc" | "kk" | "gk" | "corp" | "corporation" | "plc" | "gmbh")
}

/// Whether the last word of a name is that of a building and a surname too.
pub(super) fn is_surname_too(words: &[&str]) -> bool {
    (2..=3).contains(&words.len())
        && words.last().is_some_and(|last| matches!(last.to_lowercase().as_str(), "park" | "so"))
}

/// A centre, which may be a part of a school, and what else a building's name has: 国際センター and 南館.
pub(super) fn centre_of(name: &str) -> (String, String) {
    let lower = name.to_lowercase();
    if lower.ends_with(" center") || lower.ends_with(" centre") {
        return (name.to_owned(), String::new());
    }
    let (centre, rest): (Vec<&str>, Vec<&str>) = name.split(' ').partition(|word| word.ends_with("センター"));
    (centre.join(" "), rest.join(" "))
}

/// Whether a name that says nothing is made like a person's: 山田花子, 山田 さくら, ジョン・スミス, `Hanako Yamada`.
pub(super) fn is_personal(name: &str) -> bool {
    let words: Vec<&str> = name.split([' ', '・']).filter(|word| !word.is_empty()).collect();
    let length = |word: &str| word.chars().count();
    let all = |word: &str, is: fn(char) -> bool| word.chars().all(is);
    match words.as_slice() {
        _ if name.ends_with(NO_PERSON_ENDS) && !is_surname(name) => false,
        // A surname of one character: 林, 李, and no number.
        [word] if length(word) == 1 => {
            all(word, |ch| is_kanji(ch) && place_name::numeral(ch).is_none() && !NO_NAME.contains(&ch))
        }
        [word] => {
            let family = word.chars().take_while(|ch| is_kanji(*ch)).count();
            let given: String = word.chars().skip(family).collect();
            (2..=5).contains(&length(word))
                && (1..=4).contains(&family)
                && (given.is_empty() || family > 1)
                && all(&given, |ch| matches!(ch, 'ぁ'..='ゖ'))
        }
        [family, given] if all(family, is_kanji) => {
            length(family) <= 4 && length(given) <= 6 && all(given, is_japanese)
        }
        [_, .., _] if words.len() <= 5 => {
            let is_katakana = |word: &&str| all(word, |ch| matches!(ch, 'ァ'..='ヺ' | 'ー' | '=' | '-'));
            let is_latin = |word: &&str| {
                let lower = word.to_lowercase();
                all(word, |ch| ch.is_alphabetic() && !is_japanese(ch) || matches!(ch, '-' | '\'' | '.'))
                    && !NO_PERSON.contains(&lower.as_str())
            };
            words.iter().all(is_katakana) || words.iter().all(is_latin)
        }
        _ => false,
    }
}

/// With these ends the name of a house, a shop, a place, and no person's.
const NO_PERSON_ENDS: [char; 20] = [
    '屋', '亭', '閣', '苑', '楼', '庵', '邸', '店', '所', '寺', '院', '社', '会', '堂', '地', '町', '台', '壇', '家',
    '宿',
];

/// No surname by themselves, but counters and places.
const NO_NAME: [char; 11] = ['棟', '館', '階', '号', '室', '番', '市', '区', '村', '県', '寮'];

/// Words of names that are no person's.
const NO_PERSON: [&str; 10] = ["the", "of", "and", "at", "tokyo", "kyoto", "osaka", "japan", "nippon", "no"];

/// Whether a name has one of a list in it.
fn has(name: &str, list: &[&str]) -> bool {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|ch: char| !ch.is_alphanumeric()).collect();
    contains(&words, name, list)
}

/// Whether a name with these words has one of a list in it: Latin ones as words, Japanese ones anywhere.
fn contains(words: &[&str], name: &str, list: &[&str]) -> bool {
    list.iter().any(|known| if known.is_ascii() { contains_words(words, known) } else { name.contains(known) })
}

/// Whether the words contain a known one; `_` stands between the words of one that has several.
fn contains_words(words: &[&str], known: &str) -> bool {
    let known: Vec<&str> = known.split('_').collect();
    words.windows(known.len()).any(|window| window == known)
}

const POST_OFFICE: &[&str] = &["郵便局", "ゆうびんきょく", "post_office", "yubinkyoku", "yubin_kyoku"];

const COMPANY_FORM: &[&str] = &[
    "株式会社",
    "有限会社",
    "合同会社",
    "合資会社",
    "(株)",
    "㈱",
    "(有)",
    "㈲",
    "inc",
    "ltd",
    "llc",
    "k_k",
    "g_k",
    "kk",
    "kabushiki",
    "godo_kaisha",
    "corporation",
    "co_ltd",
    "plc",
    "gmbh",
    "財団法人",
    "社団法人",
    "独立行政法人",
    "医療法人",
    "特定非営利活動法人",
    "npo法人",
];

/// What an authority is called; a building may bear its name.
const AUTHORITY: [&str; 6] = ["役所", "役場", "都庁", "道庁", "府庁", "県庁"];

const DORMITORY: &[&str] =
    &["宿舎", "学生寮", "国際寮", "学生会館", "留学生会館", "交流会館", "dormitory", "dorm", "residence_hall", "house"];

const COMPANY: &[&str] = &[
    "会社",
    "商事",
    "工業",
    "製作所",
    "銀行",
    "病院",
    "クリニック",
    "研究所",
    "事務所",
    "役所",
    "役場",
    "庁",
    "省",
    "協会",
    "会議所",
    "商工会",
    "組合",
    "支店",
    "支社",
    "本社",
    "営業所",
    "工場",
    "大使館",
    "領事館",
    "法人",
    "出張所",
    "company",
    "bank",
    "hospital",
    "clinic",
    "office",
    "institute",
    "embassy",
    "consulate",
    "agency",
    "government",
    "city_hall",
    "ministry",
    "association",
    "factory",
    "group",
    "holdings",
    "industries",
    "corp",
    "gk",
    "branch",
    "headquarters",
    "hq",
    "board_of_education",
    "教育委員会",
    "法律事務所",
    "図書館",
    "博物館",
    "警察",
    "府警",
    "県警",
    "道警",
    "消防",
    "教会",
    "神社",
    "カフェ",
    "レストラン",
    "食堂",
    "美容",
    "商会",
    "商店",
    "工務店",
    "証券",
    "保険",
    "不動産",
    "建設",
    "製薬",
    "薬局",
    "歯科",
    "医院",
    "信用金庫",
    "新聞社",
    "出版",
    "印刷",
    "運輸",
    "放送",
    "trading",
    "securities",
    "insurance",
    "services",
    "solutions",
    "consulting",
    "partners",
    "systems",
    "technologies",
    "technology",
    "enterprises",
    "foundation",
    "restaurant",
    "pharmacy",
    "law_firm",
];

const SCHOOL: &[&str] = &[
    "大学",
    "学校",
    "高校",
    "高等学校",
    "中学",
    "小学校",
    "学園",
    "学院",
    "幼稚園",
    "専門学校",
    "スクール",
    "university",
    "univ",
    "college",
    "school",
    "gakuin",
    "daigaku",
    "gakuen",
    "kindergarten",
    "academy",
];

const HOTEL: &[&str] = &[
    "ホテル",
    "旅館",
    "民宿",
    "ゲストハウス",
    "ホステル",
    "イン東横",
    "東横イン",
    "東横INN",
    "ペンション",
    "hotel",
    "hostel",
    "inn",
    "ryokan",
    "guest_house",
    "guesthouse",
    "minshuku",
    "リゾート",
    "resort",
    "hotels",
    "温泉宿",
    "ドーミーイン",
    "ルートイン",
    "スーパーホテル",
    "カプセル",
    "hyatt",
    "hilton",
    "marriott",
    "sheraton",
    "westin",
    "intercontinental",
    "new_otani",
    "ritz_carlton",
    "four_seasons",
    "shangri_la",
    "novotel",
    "ibis",
    "mercure",
    "apa",
    "chalet",
    "auberge",
    "オーベルジュ",
];

/// Where rooms are booked.
const PLATFORM: &[&str] = &[
    "airbnb",
    "agoda",
    "booking.com",
    "expedia",
    "hotels.com",
    "trip.com",
    "vrbo",
    "エアビー",
    "エアビーアンドビー",
    "アゴダ",
    "ブッキングドットコム",
    "エクスペディア",
    "楽天トラベル",
    "じゃらん",
];

/// Words for a stay, which stand in no name.
const NOTE: &[&str] = &[
    "staying",
    "checkin",
    "checkout",
    "arriving",
    "arrives",
    "arrival",
    "departing",
    "leave",
    "チェックイン",
    "チェックアウト",
    "到着",
    "宿泊予定",
    "滞在",
    "予約番号",
    "オートロック",
    "暗証番号",
    "宅配ボックス",
    "置き配",
    "入居",
    "玄関",
    "表札",
    "旧姓",
    "ください",
    "お願いします",
];

/// When somebody wishes to be visited.
const WHEN: [&str; 8] = ["午前", "午後", "夕方", "夜間", "日中", "平日", "土日", "週末"];

/// Words of cards and bills.
const DOCUMENT: &[&str] = &[
    "生年月日",
    "有効期限",
    "有効期間",
    "在留期間",
    "在留資格",
    "届出",
    "交付",
    "使用量",
    "使用期間",
    "検針",
    "請求",
    "お客様番号",
    "国籍",
    "在留カード",
    "運転免許",
    "最寄駅",
    "最寄り駅",
    "配達指示",
];

const BUILDING: &[&str] = &[
    "ビル",
    "マンション",
    "ハイツ",
    "コーポ",
    "アパート",
    "タワー",
    "レジデンス",
    "ハイム",
    "メゾン",
    "ヒルズ",
    "パレス",
    "コート",
    "プラザ",
    "ハウス",
    "ヴィラ",
    "ビィラ",
    "グランド",
    "シャトー",
    "団地",
    "荘",
    "住宅",
    "宿舎",
    "社宅",
    "官舎",
    "庁舎",
    "スクエア",
    "センター",
    "会館",
    "レジデンシャル",
    "キャンパス",
    "パーク",
    "シティ",
    "ドーム",
    "ガーデン",
    "ガーデンズ",
    "タワーズ",
    "アパートメント",
    "テラス",
    "アネックス",
    "building",
    "bldg",
    "tower",
    "mansion",
    "heights",
    "haitsu",
    "hills",
    "court",
    "residence",
    "maison",
    "villa",
    "plaza",
    "corpo",
    "copo",
    "house",
    "apartments",
    "apartment",
    "palace",
    "square",
    "garden",
    "gardens",
    "dormitory",
    "dorm",
    "biru",
    "center",
    "centre",
    "terrace",
    "heim",
    "haimu",
    "towers",
    "place",
    "campus",
    "annex",
    "danchi",
    "so",
    "manshon",
    "lodge",
    "park",
    "号館",
    "号棟",
    "棟",
];

/// The words for buildings that are written in kana.
pub(super) fn kana_building() -> impl Iterator<Item = &'static str> {
    BUILDING.iter().copied().filter(|word| word.chars().all(|ch| matches!(ch, 'ァ'..='ヺ' | 'ー')))
}

/// Kanji in names of buildings that are read in one way, the longest first; a hyphen joins.
pub(super) const KANJI_READ: &[(&str, &str)] = &[
    ("号館", "-gokan"),
    ("号棟", "-goto"),
    ("会館", "Kaikan"),
    ("本館", "Honkan"),
    ("別館", "Bekkan"),
    ("新館", "Shinkan"),
    ("団地", "Danchi"),
    ("住宅", "Jutaku"),
    ("第", "Dai-"),
    ("荘", "-so"),
    ("寮", "-ryo"),
    ("棟", "-to"),
    ("館", "-kan"),
];

const DEPARTMENT: &[&str] = &[
    "department",
    "dept",
    "faculty",
    "division",
    "bureau",
    "div",
    "section",
    "graduate_school",
    "laboratory",
    "lab",
    "bu",
    "ka",
    "gakubu",
    "team",
    "center_for",
    "front_desk",
    "reception",
];

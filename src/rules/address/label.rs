//! Words of a form that stand before an entry and are none: `郵便番号：`, `Address line 1:`.

/// The text with a comma in the place of each label with its colon, and a line break before a name.
pub(super) fn without_labels(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let starts = out.chars().last().is_none_or(|before| !before.is_alphanumeric());
        if let Some((mark, after)) = starts.then(|| label_at(rest)).flatten() {
            out.push(mark);
            rest = after;
        } else {
            out.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    out
}

/// What stands for a label, and what follows its colon.
fn label_at(text: &str) -> Option<(char, &str)> {
    let colon = text.char_indices().take(LONGEST).find(|(_, ch)| *ch == ':').map(|(at, _)| at)?;
    let (label, after) = text.split_at_checked(colon)?;
    let label = label.to_lowercase();
    let label = label.trim_end_matches(|ch: char| ch.is_ascii_digit() || ch == ' ').replace(' ', "_");
    let after = after.strip_prefix(':')?;
    if NAMES.contains(&label.as_str()) {
        Some(('\n', after))
    } else {
        PLACES.contains(&label.as_str()).then_some((',', after))
    }
}

/// Whether a word alone, without its colon, is a label.
pub(super) fn is_label(word: &str) -> bool {
    let plain = word.trim_matches([':', '.', '-', '[', ']', '【', '】']).to_lowercase();
    plain.is_empty() || ALONE.contains(&plain.as_str())
}

/// No label has more characters.
const LONGEST: usize = 18;

const NAMES: &[&str] = &[
    "氏名",
    "お名前",
    "名前",
    "受取人",
    "受取人名",
    "宛名",
    "担当",
    "担当者",
    "宿泊者",
    "guest",
    "guest_name",
    "name",
    "full_name",
    "recipient",
    "recipient_name",
];

const PLACES: &[&str] = &[
    "郵便番号",
    "住所",
    "ご住所",
    "現住所",
    "都道府県",
    "市区町村",
    "市町村",
    "町名",
    "町名番地",
    "町名・番地",
    "番地",
    "丁目・番地",
    "建物",
    "建物名",
    "マンション名",
    "建物名・部屋番号",
    "部屋番号",
    "電話番号",
    "会社名",
    "postal_code",
    "postcode",
    "zip",
    "zip_code",
    "address",
    "address_line",
    "street",
    "street_address",
    "city",
    "town",
    "state",
    "province",
    "prefecture",
    "country",
    "building",
    "company",
];

const ALONE: &[&str] = &[
    "住所",
    "所在地",
    "郵便番号",
    "宛先",
    "送付先",
    "お届け先",
    "電話",
    "電話番号",
    "携帯",
    "tel",
    "phone",
    "fax",
    "address",
    "postal",
    "zip",
    "code",
    "zipcode",
    "email",
    "e-mail",
    "mail",
    "メール",
    "メールアドレス",
    "direct",
    "mobile",
    "cell",
    "携帯電話",
    "直通",
    "代表",
    "なし",
    "n/a",
];

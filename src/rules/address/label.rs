//! Words of a form that stand before an entry and are none: `郵便番号：`, `Address line 1:`, `My address is`.

/// The text with a comma in the place of each label, and a line break before a name. Addresses of pages, which are no part
/// of one either, and marks of quotation are left out.
pub(super) fn without_labels(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let before = out.chars().last();
        let starts = before.is_none_or(|before| !before.is_alphanumeric());
        let alone = before.is_none_or(|before| matches!(before, ' ' | '\n' | '\t' | ',' | ';' | '[' | '【'));
        // Regards is a surname too.
        let last = || out.trim_end_matches(' ').chars().last();
        let courtesy =
            || courtesy_at(rest).filter(|_| last().is_none_or(|last| matches!(last, '\n' | '.' | ',' | '!')));
        let said = || if alone { said_at(rest).or_else(|| link_at(rest)).or_else(courtesy) } else { None };
        let found = starts.then(|| label_at(rest)).flatten().or_else(said);
        if let Some((mark, after)) = found {
            out.push_str(mark);
            rest = after;
        } else {
            out.push(if matches!(first, '"' | '「' | '」' | '『' | '』' | '℡' | '☎') { ' ' } else { first });
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    out
}

/// What stands for a label, and what follows its colon.
fn label_at(text: &str) -> Option<(&'static str, &str)> {
    let colon = text.char_indices().take(LONGEST).find(|(_, ch)| *ch == ':').map(|(at, _)| at)?;
    let (label, after) = text.split_at_checked(colon)?;
    let label = label.to_lowercase();
    let label = label.trim_end_matches(|ch: char| ch.is_ascii_digit() || ch == ' ').replace(' ', "_");
    let after = after.strip_prefix(':')?;
    let is_telephone = || after.trim_start().starts_with(['+', '(', '0']);
    // `Booking: Jane Doe`, and no `Booking: 12345678`.
    let is_guest = || label == "booking" && after.trim_start().starts_with(char::is_alphabetic);
    if NAMES.contains(&label.as_str()) || is_guest() {
        Some(("\n", after))
    } else if HOSTS.contains(&label.as_str()) {
        Some((CARE_OF, after))
    } else {
        let is_known = PLACES.contains(&label.as_str()) || ALONE.contains(&label.as_str());
        (is_known || matches!(&*label, "t" | "m" | "f" | "p" | "c") && is_telephone()).then_some((",", after))
    }
}

/// The same for a label without a colon: 住居地 before a space, `My address is`.
fn said_at(text: &str) -> Option<(&'static str, &str)> {
    // No further than a label is long: a list without spaces is one word.
    let space = text.char_indices().take(LONGEST).find(|(_, ch)| matches!(ch, ' ' | '\n' | '\t')).map(|(at, _)| at);
    let end = space.or_else(|| text.chars().nth(LONGEST).is_none().then_some(text.len()))?;
    let word = text.get(..end)?;
    let is_known = |labels: &[&str]| labels.contains(&word) && !word.is_ascii();
    if is_known(ALONE) || is_known(PLACES) && !matches!(word, "番地" | "建物" | "部屋番号") {
        return Some((",", text.get(word.len()..)?));
    }
    let (mark, after) = SAID.iter().find_map(|(said, mark)| Some((*mark, behind(text, said)?)))?;
    Some((mark, after.trim_start_matches(':')))
}

/// The same for a greeting or thanks that stand by themselves: Hello Tower is a building.
fn courtesy_at(text: &str) -> Option<(&'static str, &str)> {
    let after = COURTESIES.iter().find_map(|said| behind(text, said))?.trim_start_matches(' ');
    let ends = after.is_empty() || after.starts_with([',', '.', '!', '\n']);
    ends.then(|| (",", after.trim_start_matches(['.', '!'])))
}

/// What stands behind these words, which have `_` for a space, where a text begins with them.
fn behind<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    let after = text.get(words.len()..)?;
    let is_same = |(written, known): (u8, u8)| written.eq_ignore_ascii_case(&known) || (written, known) == (b' ', b'_');
    let begins = text.get(..words.len())?.bytes().zip(words.bytes()).all(is_same);
    (begins && !after.starts_with(char::is_alphanumeric)).then_some(after)
}

/// The same for the address of a page.
fn link_at(text: &str) -> Option<(&'static str, &str)> {
    ["https://", "http://", "www."].iter().find(|scheme| text.starts_with(**scheme))?;
    let end = text.find(|ch: char| !ch.is_ascii_graphic() || matches!(ch, ',' | ';' | ')')).unwrap_or(text.len());
    Some((",", text.get(end..)?))
}

/// Whether a word alone, without its colon, is a label.
pub(super) fn is_label(word: &str) -> bool {
    let plain = word.trim_matches([':', '.', '-', '[', ']', '【', '】']).to_lowercase();
    plain.is_empty() || ALONE.contains(&plain.as_str())
}

/// No label has more characters.
const LONGEST: usize = 18;

/// What people write around an address.
const COURTESIES: &[&str] =
    &["thank_you_very_much", "thank_you", "thanks", "best_regards", "kind_regards", "regards", "hello", "hi"];

/// What people write before an address or a name.
const SAID: &[(&str, &str)] = &[
    ("my_address_is", ","),
    ("my_new_address_is", ","),
    ("my_current_address_is", ","),
    ("our_address_is", ","),
    ("new_address", ","),
    ("the_address_is", ","),
    ("my_phone_number_is", ","),
    ("my_number_is", ","),
    ("my_name_is", "\n"),
    ("please_deliver_to", "\n"),
    ("please_send_it_to", "\n"),
    ("please_send_to", "\n"),
    ("please_ship_to", "\n"),
    ("deliver_to", "\n"),
    ("ship_to", "\n"),
    ("send_to", "\n"),
    ("google_maps", ","),
];

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
    "addressee",
];

/// Who lives there and takes it for somebody else.
const HOSTS: &[&str] = &["host", "host_name", "host_family", "ホスト", "ホストファミリー"];
/// What stands for their label.
const CARE_OF: &str = "\nc/o ";

const PLACES: &[&str] = &[
    "ご住所",
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
    "会社名",
    "postal_code",
    "postcode",
    "zip_code",
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
    "delivery_address",
    "shipping_address",
    "mailing_address",
    "postal_address",
    "home_address",
    "current_address",
    "my_address",
    "phone_number",
    "telephone",
    "telephone_number",
    "mobile_number",
    "都道府県・市区町村",
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
    "連絡先",
    "ご連絡先",
    "お電話番号",
    "携帯番号",
    "お届け先住所",
    "配送先",
    "配送先住所",
    "住居地",
    "居住地",
    "現住所",
    "なし",
    "n/a",
];

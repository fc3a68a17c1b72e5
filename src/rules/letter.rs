//! Letters and papers: which lines a paper has, from the values entered. A value that is missing becomes a line to fill
//! in by hand, never an error.
//!
//! The Japanese stands in `locales/japanese.ftl`, because it is the same in whatever language the page is read; beside
//! each line stands what it means in the reader's language. On the reply envelope the person's own name ends in 行,
//! not 様; a section of an agency is addressed with 御中.

use crate::{
    cite,
    rules::{cite::Cite, fold::fold, jst::Day},
    text::{Key, Message, Words, t::japanese as j, t::letters as w},
};
use chrono::Datelike;

/// A paper that can be filled in.
#[derive(Debug)]
pub struct Letter {
    /// Short and permanent; the anchor in the address.
    pub id: &'static str,
    /// Its name.
    pub title: Key,
    /// What it is for, and what goes with it, each with what that rests on.
    pub about: &'static [(Key, Cite)],
    /// What is entered once for each of several people, who have a sheet each.
    pub person: Option<&'static Group>,
    /// What is entered once.
    pub groups: &'static [Group],
    lines: &'static [Content],
}

/// Fields that belong together.
#[derive(Debug)]
pub struct Group {
    /// Their name, where they need one.
    pub title: Option<Key>,
    /// The fields in order.
    pub fields: &'static [Field],
}

/// Something that can be entered.
#[derive(Debug)]
pub struct Field {
    /// Unlike that of any other field.
    pub id: &'static str,
    /// Its name.
    pub label: Key,
    /// What helps to fill it in.
    pub hint: Option<Key>,
    /// How it is entered.
    pub input: Input,
    /// The purpose as HTML names it, where it is about the person who enters it.
    pub purpose: &'static str,
}

/// How something is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// As one line.
    Line,
    /// As several lines.
    Lines,
    /// As a number of copies.
    Copies,
    /// By ticking it.
    Tick,
    /// By ticking it; ticked to begin with.
    Ticked,
}

impl Field {
    const fn new(id: &'static str, label: Key, input: Input) -> Self {
        Self { id, label, hint: None, input, purpose: "off" }
    }

    const fn hint(mut self, hint: Key) -> Self {
        self.hint = Some(hint);
        self
    }

    const fn purpose(mut self, purpose: &'static str) -> Self {
        self.purpose = purpose;
        self
    }
}

/// What stands in a line, and from which field it comes.
#[derive(Debug, Clone, Copy)]
enum Content {
    /// The same on every sheet.
    Says(Shape, Key, Key),
    /// The same, where a field is ticked.
    If(&'static str, Key, Key),
    /// A name with what was entered beside it.
    Entry(Key, &'static str, Key),
    /// The same, left out where nothing was entered.
    Optional(Key, &'static str, Key),
    /// Room to sign.
    Signature(Key, Key),
    /// The date, where a field is ticked.
    Date(&'static str),
    /// The number of copies.
    Copies(&'static str),
    /// One thing for each line that was entered; room for two where there is none so far.
    Items(&'static str),
    /// A postal code.
    Postal(&'static str),
    /// What was entered, by itself.
    Address(&'static str),
    /// A name on a reply envelope.
    Reply(&'static str),
}

/// One sheet of paper.
pub type Sheet = Vec<Line>;

/// One line of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it looks like.
    pub shape: Shape,
    /// What is printed.
    pub japanese: Option<Message>,
    /// What was entered; empty where it is filled in by hand.
    pub value: Option<String>,
    /// What it means.
    pub meaning: Key,
}

/// What a line looks like, by its name in the style sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape(pub &'static str);

const TITLE: Shape = Shape("title");
const DATE: Shape = Shape("date");
const TO: Shape = Shape("to");
const TEXT: Shape = Shape("text");
const HEADING: Shape = Shape("heading");
const ITEM: Shape = Shape("item");
const ENTRY: Shape = Shape("entry");
const SIGNATURE: Shape = Shape("signature");
const LARGE: Shape = Shape("large");
const ADDRESS: Shape = Shape("address");
const ADDRESSEE: Shape = Shape("addressee");

/// Everything that was entered for a paper, as it was entered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values {
    /// By the field's id and, for what each of several people has, the person's number.
    pub entered: Vec<(&'static str, usize, String)>,
    /// How many people there are.
    pub people: usize,
    /// Today.
    pub today: Option<Day>,
}

impl Values {
    /// What was entered in a field, without space around it. Something that is ticked is not empty.
    #[must_use]
    pub fn get(&self, id: &str, person: usize) -> &str {
        let known = self.entered.iter().find(|(known, number, _)| *known == id && (*number == 0 || *number == person));
        known.map_or("", |(_, _, value)| value.trim())
    }
}

/// What parts the entries of kept values, and the fields of an entry: neither can be typed.
const ENTRY_END: char = '\u{1e}';
const FIELD_END: char = '\u{1f}';

/// The most bytes that are read of what was kept.
const LARGEST: usize = 65_536;

impl Values {
    /// What was entered, as it is kept on the device.
    #[must_use]
    pub fn kept(&self) -> String {
        let entry = |(id, person, value): &(&str, usize, String)| {
            let value: String = value.chars().filter(|char| ![ENTRY_END, FIELD_END].contains(char)).collect();
            format!("{id}{FIELD_END}{person}{FIELD_END}{value}")
        };
        let entries: Vec<String> = self.entered.iter().filter(|(_, _, value)| !value.is_empty()).map(entry).collect();
        entries.join(&ENTRY_END.to_string())
    }
}

/// How many people there can be.
pub const MOST_PEOPLE: usize = 8;

/// Every paper.
pub static LETTERS: &[Letter] = &[
    Letter {
        id: "proxy",
        title: w::PROXY_TITLE,
        about: &[(w::PROXY_ABOUT, cite![VP_10, VP_13]), (w::PROXY_BRING, cite![VP_11, VP_12])],
        person: Some(&Group {
            title: None,
            fields: &[
                Field::new("applicant-name", w::PROXY_NAME, Input::Line),
                Field::new("applicant-passport", w::PROXY_PASSPORT, Input::Line).hint(w::PROXY_PASSPORT_HINT),
            ],
        }),
        groups: &[
            Group {
                title: Some(w::PROXY_PROXY),
                fields: &[
                    Field::new("proxy-name", w::NAME, Input::Line),
                    Field::new("proxy-address", w::ADDRESS, Input::Lines),
                ],
            },
            Group { title: None, fields: &[Field::new("proxy-today", w::TODAY, Input::Ticked).hint(w::TODAY_HINT)] },
        ],
        lines: &[
            Content::Says(TITLE, j::PROXY_TITLE, w::PROXY_TITLE),
            Content::Date("proxy-today"),
            Content::Says(TEXT, j::PROXY_TEXT, w::PROXY_TEXT),
            Content::Says(HEADING, j::PROXY_PROXY, w::PROXY_PROXY),
            Content::Entry(j::NAME, "proxy-name", w::NAME),
            Content::Entry(j::ADDRESS, "proxy-address", w::ADDRESS),
            Content::Says(HEADING, j::PROXY_APPLICANT, w::PROXY_APPLICANT),
            Content::Entry(j::PROXY_NAME, "applicant-name", w::PROXY_NAME),
            Content::Optional(j::PROXY_PASSPORT, "applicant-passport", w::PROXY_PASSPORT),
            Content::Signature(j::PROXY_SIGNATURE, w::PROXY_SIGNATURE),
        ],
    },
    Letter {
        id: "copies",
        title: w::COPIES_TITLE,
        about: &[(w::COPIES_ABOUT, cite![AR_27])],
        person: None,
        groups: &[Group {
            title: None,
            fields: &[Field::new("copies-count", w::COPIES_COUNT, Input::Copies).hint(w::COPIES_COUNT_HINT)],
        }],
        lines: &[Content::Copies("copies-count")],
    },
    Letter {
        id: "return",
        title: w::RETURN_TITLE,
        about: &[(w::RETURN_ABOUT, cite![AR_31])],
        person: None,
        groups: &[
            Group {
                title: Some(w::RETURN_DOCUMENTS),
                fields: &[
                    Field::new("return-family-register", w::RETURN_FAMILY_REGISTER, Input::Tick),
                    Field::new("return-marriage", w::RETURN_MARRIAGE, Input::Tick),
                    Field::new("return-others", w::RETURN_OTHER, Input::Lines).hint(w::RETURN_OTHER_HINT),
                ],
            },
            Group {
                title: None,
                fields: &[
                    Field::new("return-address", w::ADDRESS, Input::Lines).purpose("street-address"),
                    Field::new("return-name", w::NAME, Input::Line).purpose("name"),
                    Field::new("return-today", w::TODAY, Input::Ticked).hint(w::TODAY_HINT),
                ],
            },
        ],
        lines: &[
            Content::Says(TITLE, j::RETURN_TITLE, w::RETURN_TITLE),
            Content::Date("return-today"),
            Content::Says(TO, j::RETURN_TO, w::RETURN_TO),
            Content::Says(TEXT, j::RETURN_TEXT, w::RETURN_TEXT),
            Content::If("return-family-register", j::RETURN_FAMILY_REGISTER, w::RETURN_FAMILY_REGISTER),
            Content::If("return-marriage", j::RETURN_MARRIAGE, w::RETURN_MARRIAGE),
            Content::Items("return-others"),
            Content::Entry(j::ADDRESS, "return-address", w::ADDRESS),
            Content::Entry(j::NAME, "return-name", w::NAME),
        ],
    },
    Letter {
        id: "disclosure",
        title: w::DISCLOSURE_TITLE,
        about: &[(w::DISCLOSURE_ABOUT, cite![AR_34, AR_35, AR_36])],
        person: None,
        groups: &[],
        lines: &[
            Content::Says(ADDRESS, j::DISCLOSURE_POSTAL, w::DISCLOSURE_POSTAL),
            Content::Says(ADDRESS, j::DISCLOSURE_STREET, w::DISCLOSURE_STREET),
            Content::Says(ADDRESS, j::DISCLOSURE_BUILDING, w::DISCLOSURE_BUILDING),
            Content::Says(ADDRESSEE, j::DISCLOSURE_AGENCY, w::DISCLOSURE_AGENCY),
            Content::Says(ADDRESSEE, j::DISCLOSURE_OFFICE, w::DISCLOSURE_OFFICE),
            Content::Says(ADDRESSEE, j::DISCLOSURE_SECTION, w::DISCLOSURE_SECTION),
        ],
    },
    Letter {
        id: "reply",
        title: w::REPLY_TITLE,
        about: &[(w::REPLY_ABOUT, cite![AR_23, AR_24])],
        person: None,
        groups: &[Group {
            title: None,
            fields: &[
                Field::new("reply-postal", w::REPLY_POSTAL, Input::Line).purpose("postal-code"),
                Field::new("reply-address", w::ADDRESS, Input::Lines)
                    .hint(w::REPLY_ADDRESS_HINT)
                    .purpose("street-address"),
                Field::new("reply-name", w::NAME, Input::Line).purpose("name"),
            ],
        }],
        lines: &[Content::Postal("reply-postal"), Content::Address("reply-address"), Content::Reply("reply-name")],
    },
];

impl Letter {
    /// The sheets of this paper: one, or one for each person.
    #[must_use]
    pub fn sheets(&self, values: &Values) -> Vec<Sheet> {
        let people = if self.person.is_some() { values.people.max(1) } else { 1 };
        let sheet = |person| {
            let mut sheet = Vec::new();
            for content in self.lines {
                content.write(values, person, &mut sheet);
            }
            sheet
        };
        (1..=people).map(sheet).collect()
    }

    /// What is on the sheets, as bare text.
    #[must_use]
    pub fn text(&self, values: &Values, words: &Words) -> String {
        let sheet = |sheet: &Sheet| sheet.iter().map(|line| line.text(words)).collect::<Vec<_>>().join("\n");
        self.sheets(values).iter().map(sheet).collect::<Vec<_>>().join("\n\n\n")
    }
}

/// What the name of a kept paper begins with in the store.
pub const PREFIX: &str = "tebiki.letter.";

/// The name in the store of the paper with this id.
#[must_use]
pub fn entry(id: &str) -> String {
    format!("{PREFIX}{id}")
}

impl Letter {
    /// The paper with this id.
    #[must_use]
    pub fn of(id: &str) -> Option<&'static Self> {
        LETTERS.iter().find(|letter| letter.id == id)
    }

    /// Its name in the store.
    #[must_use]
    pub fn entry(&self) -> String {
        entry(self.id)
    }

    /// Reads what was kept for this paper; what belongs to no field of it is passed over.
    #[must_use]
    pub fn read(&self, kept: &str) -> Values {
        let mut values = Values::default();
        if kept.len() > LARGEST {
            return values;
        }
        for entry in kept.split(ENTRY_END) {
            let mut fields = entry.splitn(3, FIELD_END);
            let (Some(id), Some(person), Some(value)) = (fields.next(), fields.next(), fields.next()) else { continue };
            let Some(person) = person.parse().ok().filter(|person| *person <= MOST_PEOPLE) else { continue };
            let groups = if person == 0 { self.groups } else { self.person.map_or(&[] as &[_], std::slice::from_ref) };
            if let Some(field) = groups.iter().flat_map(|group| group.fields).find(|field| field.id == id) {
                values.entered.push((field.id, person, value.to_owned()));
                values.people = values.people.max(person);
            }
        }
        values
    }
}

impl Line {
    fn text(&self, words: &Words) -> String {
        let apart = if [TEXT, HEADING, SIGNATURE].contains(&self.shape) { "\n" } else { "" };
        let japanese = self.japanese.as_ref().map(|japanese| words.text(japanese.clone())).unwrap_or_default();
        let between = if self.value.is_some() && self.japanese.is_some() { "：" } else { "" };
        let value = self.value.as_deref().map(or_blank).unwrap_or_default();
        format!("{apart}{japanese}{between}{value}")
    }
}

/// A line to fill in by hand, where there is only text.
const BLANK: &str = "＿＿＿＿＿＿＿＿＿＿＿＿";
/// A number to fill in by hand, where something stands around it.
const BLANK_NUMBER: &str = "\u{3000}\u{3000}\u{3000}";
/// A number to fill in by hand, where nothing stands before it.
const BLANK_COUNT: &str = "＿＿";

fn or_blank(value: &str) -> &str {
    if value.is_empty() { BLANK } else { value }
}

/// The number of copies that was meant, where a note is needed for it.
#[must_use]
pub fn copies(entered: &str) -> Option<u8> {
    fold(entered).trim().parse().ok().filter(|copies| (2..=99).contains(copies))
}

impl Content {
    fn write(self, values: &Values, person: usize, sheet: &mut Sheet) {
        let get = |id| values.get(id, person);
        let mut add = |shape, japanese: Option<Message>, value: Option<&str>, meaning| {
            sheet.push(Line { shape, japanese, value: value.map(str::to_owned), meaning });
        };
        match self {
            Self::Says(shape, japanese, meaning) => add(shape, Some(japanese.into()), None, meaning),
            Self::If(id, ..) | Self::Optional(_, id, _) if get(id).is_empty() => {}
            Self::If(_, japanese, meaning) => add(ITEM, Some(japanese.into()), None, meaning),
            Self::Entry(label, id, meaning) | Self::Optional(label, id, meaning) => {
                add(ENTRY, Some(label.into()), Some(get(id)), meaning);
            }
            Self::Signature(label, meaning) => add(SIGNATURE, Some(label.into()), Some(""), meaning),
            Self::Date(id) => {
                let day = values.today.filter(|_| !get(id).is_empty());
                add(DATE, Some(date(day)), None, w::DATE);
            }
            Self::Copies(id) => {
                let number = copies(get(id)).map_or_else(|| BLANK_COUNT.to_owned(), |copies| copies.to_string());
                add(LARGE, Some(j::copies(&number)), None, w::COPIES_MEANING);
            }
            Self::Items(id) => {
                for item in get(id).lines().map(str::trim).filter(|item| !item.is_empty()) {
                    add(ITEM, None, Some(item), w::RETURN_OTHER_MEANING);
                }
                if sheet.iter().all(|line| line.shape != ITEM) {
                    let blank = Line {
                        shape: ITEM,
                        japanese: None,
                        value: Some(String::new()),
                        meaning: w::RETURN_OTHER_MEANING,
                    };
                    sheet.extend([blank.clone(), blank]);
                }
            }
            Self::Postal(id) => add(ADDRESS, Some(j::reply_postal(&postal(get(id)))), None, w::REPLY_POSTAL),
            Self::Address(id) => add(ADDRESS, None, Some(get(id)), w::ADDRESS),
            Self::Reply(id) => add(ADDRESSEE, Some(j::reply_name(or_blank(get(id)))), None, w::REPLY_NAME),
        }
    }
}

/// Seven digits as they are printed: 160-0004. Anything else stands as it was entered.
fn postal(entered: &str) -> String {
    let folded = fold(entered);
    let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
    let code = folded.trim().trim_start_matches('〒').trim();
    match digits.split_at_checked(3) {
        Some((first, last)) if last.len() == 4 => format!("{first}-{last}"),
        _ if code.is_empty() => format!("{BLANK_NUMBER}-{BLANK_NUMBER}\u{3000}"),
        _ => code.to_owned(),
    }
}

fn date(day: Option<Day>) -> Message {
    let part = |part: Option<u32>| part.map_or_else(|| BLANK_NUMBER.to_owned(), |part| part.to_string());
    j::date(
        &part(day.map(|day| day.day())),
        &part(day.map(|day| day.month())),
        &part(day.map(|day| day.year().unsigned_abs())),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{rules::jst::day_from_iso, text::LANGUAGES};
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn words() -> Words {
        Words::native(&LANGUAGES[0]).unwrap()
    }

    fn letter(id: &str) -> &'static Letter {
        LETTERS.iter().find(|letter| letter.id == id).unwrap()
    }

    fn values(entered: &[(&'static str, usize, &str)]) -> Values {
        let entered: Vec<_> = entered.iter().map(|(id, person, value)| (*id, *person, (*value).to_owned())).collect();
        let people = entered.iter().map(|(_, person, _)| *person).max().unwrap_or_default();
        Values { entered, people, today: day_from_iso("2026-11-22") }
    }

    fn check(id: &str, entered: &[(&'static str, usize, &str)], expected: &str) {
        assert_eq!(letter(id).text(&values(entered), &words()), expected, "{id}");
    }

    const FAMILY: &[(&str, usize, &str)] = &[
        ("applicant-name", 1, "MARIA SANTOS CRUZ"),
        ("applicant-passport", 1, " P1234567A "),
        ("applicant-name", 2, "JOSE CRUZ"),
        ("applicant-passport", 2, ""),
        ("proxy-name", 0, "山田 花子"),
        ("proxy-address", 0, "東京都新宿区西新宿2-8-1 都庁ハイツ101"),
        ("proxy-today", 0, "1"),
    ];

    /// VP-13: each family member has a letter of their own.
    #[test]
    fn one_letter_of_proxy_each() {
        let first = "委任状\n2026年11月22日\n\n\
             私は、次の者を代理人と定め、私の旅券（パスポート）を受け取る権限を委任します。\n\n\
             代理人（受け取る人）\n氏名：山田 花子\n住所：東京都新宿区西新宿2-8-1 都庁ハイツ101\n\n\
             委任者（旅券の名義人）\n氏名（旅券の表記）：MARIA SANTOS CRUZ\n旅券番号：P1234567A\n\n\
             署名（旅券の署名と同じもの）：＿＿＿＿＿＿＿＿＿＿＿＿";
        let second = first.replace("MARIA SANTOS CRUZ\n旅券番号：P1234567A", "JOSE CRUZ");
        check("proxy", FAMILY, &format!("{first}\n\n\n{second}"));
        for people in 0..=MOST_PEOPLE {
            assert_eq!(letter("proxy").sheets(&Values { people, ..values(FAMILY) }).len(), people.max(1));
        }
    }

    /// VP-10: signed by hand. Nobody's signature is ever filled in.
    #[test]
    fn the_signature_is_left_open() {
        for sheet in letter("proxy").sheets(&values(FAMILY)) {
            let signatures: Vec<_> = sheet.iter().filter(|line| line.shape == SIGNATURE).collect();
            assert_eq!(signatures.len(), 1);
            assert_eq!(signatures[0].value.as_deref(), Some(""));
        }
    }

    /// AR-27 gives the form of words for two copies.
    #[test]
    fn number_of_copies() {
        for (entered, expected) in [("2", "2部請求"), (" 3 ", "3部請求"), ("１２", "12部請求"), ("99", "99部請求")]
        {
            check("copies", &[("copies-count", 0, entered)], expected);
        }
        for entered in ["", "1", "0", "100", "-2", "two", "二"] {
            check("copies", &[("copies-count", 0, entered)], "＿＿部請求");
        }
    }

    #[test]
    fn documents_back() {
        let without_date = "提出書類の返却のお願い\n\u{3000}\u{3000}\u{3000}年\u{3000}\u{3000}\u{3000}月\u{3000}\u{3000}\u{3000}日\n\
             出入国在留管理庁 出入国情報開示係 御中\n\n\
             同封した次の書類は、確認が済みましたら、同封の返信用封筒で返却してくださいますよう、お願いいたします。\n";
        check(
            "return",
            &[
                ("return-family-register", 0, "1"),
                ("return-marriage", 0, "1"),
                ("return-others", 0, "出生証明書\n\n 翻訳文 "),
                ("return-name", 0, "Maria Cruz"),
                ("return-address", 0, "京都市中京区1-2"),
            ],
            &format!("{without_date}戸籍謄本\n婚姻証明書\n出生証明書\n翻訳文\n住所：京都市中京区1-2\n氏名：Maria Cruz"),
        );
        check("return", &[], &format!("{without_date}{BLANK}\n{BLANK}\n住所：{BLANK}\n氏名：{BLANK}"));
        let dated = letter("return").text(&values(&[("return-today", 0, "1")]), &words());
        assert!(dated.contains("\n2026年11月22日\n"), "{dated}");
    }

    /// AR-34 to AR-36, in Japanese as the agency's page writes it; 御中 because it goes to a section.
    #[test]
    fn the_disclosure_section() {
        check(
            "disclosure",
            &[],
            "〒160-0004\n東京都新宿区四谷1丁目6番1号\n四谷タワー13階\n出入国在留管理庁 総務課\n\
             情報システム管理室\n出入国情報開示係 御中",
        );
    }

    /// On a reply envelope one writes 行 after one's own name, never 様.
    #[test]
    fn the_reply_envelope() {
        let check = |postal: &str, expected: &str| {
            let entered = [
                ("reply-postal", 0, postal),
                ("reply-address", 0, "東京都新宿区\nハイツ101"),
                ("reply-name", 0, "クルス マリア"),
            ];
            check("reply", &entered, &format!("〒{expected}\n東京都新宿区\nハイツ101\nクルス マリア 行"));
        };
        check("〒１６０ー０００４", "160-0004");
        check("1600004", "160-0004");
        check("〒 96813 ", "96813");
        let blank = letter("reply").text(&Values::default(), &words());
        assert!(blank.starts_with('〒') && blank.ends_with(" 行") && blank.contains(BLANK), "{blank}");
        assert!(!blank.contains('様'));
    }

    fn fields(letter: &Letter) -> impl Iterator<Item = &'static Field> {
        letter.person.into_iter().chain(letter.groups).flat_map(|group| group.fields)
    }

    /// Every line reads a field of its own paper, every field is read, and no two have the same id.
    #[test]
    fn lines_and_fields_agree() {
        let mut ids = BTreeSet::new();
        for letter in LETTERS {
            assert!(ids.insert(letter.id), "{}", letter.id);
            let wanted: BTreeSet<&str> = fields(letter).map(|field| field.id).collect();
            let read = letter.lines.iter().filter_map(|content| match content {
                Content::Says(..) | Content::Signature(..) => None,
                Content::If(id, ..)
                | Content::Entry(_, id, _)
                | Content::Optional(_, id, _)
                | Content::Date(id)
                | Content::Copies(id)
                | Content::Items(id)
                | Content::Postal(id)
                | Content::Address(id)
                | Content::Reply(id) => Some(*id),
            });
            assert_eq!(read.collect::<BTreeSet<_>>(), wanted, "{}", letter.id);
            assert!(fields(letter).all(|field| ids.insert(field.id)), "{}", letter.id);
            assert!(letter.about.iter().all(|(_, cite)| !cite.is_empty()), "{}", letter.id);
        }
    }

    /// In whatever language the page is read, the paper is the same.
    #[test]
    fn every_language_prints_the_same() {
        for letter in LETTERS {
            let texts: BTreeSet<String> = LANGUAGES
                .iter()
                .map(|language| letter.text(&values(FAMILY), &Words::native(language).unwrap()))
                .collect();
            assert_eq!(texts.len(), 1, "{}", letter.id);
        }
    }

    /// What is kept is read again as it was; what is no entry of this paper is passed over.
    #[test]
    fn what_is_kept_is_read_again() {
        let (proxy, note) = (letter("proxy"), letter("return"));
        let family = values(FAMILY);
        let read = proxy.read(&family.kept());
        assert_eq!(proxy.text(&read, &words()), proxy.text(&Values { today: None, ..family.clone() }, &words()));
        let entered = family.entered.iter().filter(|(_, _, value)| !value.is_empty()).cloned().collect::<Vec<_>>();
        assert_eq!((read.entered, read.people), (entered, family.people));
        assert!(note.read(&family.kept()).entered.is_empty(), "another paper's entries are none of this one's");
        for broken in [
            "",
            "\u{1e}\u{1e}",
            "proxy-name",
            "proxy-name\u{1f}9\u{1f}x",
            "proxy-name\u{1f}-1\u{1f}x",
            "x\u{1f}0\u{1f}y",
        ] {
            assert!(proxy.read(broken).entered.is_empty(), "{broken:?}");
        }
        assert!(proxy.read(&"proxy-name\u{1f}0\u{1f}x\u{1e}".repeat(10_000)).entered.is_empty());
    }

    proptest! {
        /// Whatever is entered, every paper has its lines, and what was entered stands on it.
        #[test]
        fn anything_can_be_entered(text in "\\PC{0,40}") {
            for letter in LETTERS {
                let entered = fields(letter).map(|field| (field.id, 0, text.clone())).collect();
                let written = letter.text(&Values { entered, ..Values::default() }, &words());
                prop_assert!(!written.is_empty());
                if !matches!(letter.id, "copies" | "disclosure") {
                    prop_assert!(written.contains(text.trim()), "{}", letter.id);
                }
            }
        }
    }
}

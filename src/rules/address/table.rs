//! Many addresses at once: a list as CSV is read, checked row by row, and its findings are put into rows again.
//!
//! A [`Job`] is driven in small steps, so that a page stays alive: [`Job::read`] one row after the other, then
//! [`Job::check`] one row after the other, in the order of the shards that they need, so that few are held at a time.

use super::{
    Address, AddressBlock, Dwelling, Field, Fields, Finding, Form, Kind, check, is_japanese, parse, shards_wanted,
};
use crate::rules::{
    csv::{Reader, Record, Unclosed},
    fold::fold,
    passport::Name,
    postal::Postal,
};

/// No list has more rows.
pub const MOST_ROWS: usize = 10_000;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// The address whole, or what of it has no column of its own.
    Address,
    /// A field of the address.
    Part(Field),
    /// What stands there: home, office.
    Kind,
    /// A name, whole: the profile's in Latin letters, and in Japanese that of the person to whom it is addressed.
    Person,
    /// The name in the profile, whole.
    Name,
    /// Its first name.
    First,
    /// Its middle name.
    Middle,
    /// Its last name.
    Last,
    /// The name in the passport, whole.
    PassportName,
    /// The passport number in the profile.
    Number,
    /// The passport number in the passport.
    PassportNumber,
}

/// Why a list cannot be checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableFault {
    /// There are no rows.
    NoRows,
    /// No column is known to hold an address; these are the first names that stand there.
    NoAddress(Vec<String>),
    /// Two columns hold the same.
    Twice(String),
    /// A quotation mark on this line is never closed.
    Unclosed(usize),
    /// There are more than [`MOST_ROWS`] rows.
    TooMany,
}

impl From<Unclosed> for TableFault {
    fn from(unclosed: Unclosed) -> Self {
        Self::Unclosed(unclosed.line)
    }
}

/// What is odd about a row beside its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Oddity {
    /// It has more cells than there are columns: a separator may stand inside an address.
    MoreCells,
    /// It names a kind of place that is not known.
    UnknownKind(String),
}

/// A row, and what was found in it once it was checked.
#[derive(Debug, Clone)]
pub struct Row {
    /// Where it begins, from 1.
    pub line: usize,
    /// Its form.
    pub form: Form,
    /// Whose it is, as the list has it.
    pub name: String,
    /// What stands at its address.
    pub kind: Kind,
    /// What is odd about it.
    pub oddity: Option<Oddity>,
    /// Everything found, the worst first.
    pub findings: Vec<Finding>,
    /// The address as it belongs on the envelope.
    pub block: AddressBlock,
    wanted: Vec<String>,
}

/// A list that is being read and checked.
#[derive(Debug, Clone)]
pub struct Job {
    reader: Reader,
    layout: Layout,
    kind: Kind,
    rows: Vec<Row>,
    /// The order in which rows are checked, once all are read.
    order: Vec<usize>,
    checked: usize,
}

#[derive(Debug, Clone)]
enum Layout {
    /// The first record names the columns.
    Headed { columns: Vec<Option<Column>>, ignored: Vec<String> },
    /// Every record is an address.
    Plain,
}

impl Job {
    /// Reads which columns there are. Without names of columns every line is an address, if the first one is. `kind`
    /// is meant where a row says none.
    ///
    /// # Errors
    /// Where nothing says where the addresses stand.
    pub fn open(text: String, kind: Kind, postal: &Postal) -> Result<Self, TableFault> {
        let mut reader = Reader::new(text);
        let start = reader.clone();
        let Some(first) = next_filled(&mut reader)? else { return Err(TableFault::NoRows) };
        let columns: Vec<Option<Column>> = first.cells.iter().map(|cell| column_of(cell)).collect();
        if columns.iter().all(Option::is_none) {
            let parts = parse(&Address::Whole(first.cells.join(", ")), postal);
            if parts.city.is_none() && parts.prefecture.is_none() && parts.postal_code.is_none() {
                return Err(TableFault::NoAddress(first.cells.into_iter().take(FEW).collect()));
            }
            return Ok(Self::new(start, Layout::Plain, kind));
        }
        let named = columns.iter().zip(&first.cells);
        for (at, (column, name)) in named.clone().enumerate() {
            if column.is_some() && columns.iter().take(at).any(|earlier| earlier == column) {
                return Err(TableFault::Twice(name.clone()));
            }
        }
        let is_place = |column: &Column| {
            matches!(column, Column::Address | Column::Part(Field::Town | Field::City | Field::Block))
        };
        if !columns.iter().flatten().any(is_place) {
            return Err(TableFault::NoAddress(first.cells.into_iter().take(FEW).collect()));
        }
        let unknown = named.filter(|(column, name)| column.is_none() && !name.trim().is_empty());
        let ignored = unknown.map(|(_, name)| name.trim().to_owned()).collect();
        Ok(Self::new(reader, Layout::Headed { columns, ignored }, kind))
    }

    fn new(reader: Reader, layout: Layout, kind: Kind) -> Self {
        Self { reader, layout, kind, rows: Vec::new(), order: Vec::new(), checked: 0 }
    }

    /// The columns that are not read, by their names.
    #[must_use]
    pub fn ignored(&self) -> &[String] {
        match &self.layout {
            Layout::Headed { ignored, .. } => ignored,
            Layout::Plain => &[],
        }
    }

    /// Reads one row more, and says whether there may be another. `postal` needs the index only.
    ///
    /// # Errors
    /// Where the list cannot be read to its end.
    pub fn read(&mut self, postal: &Postal) -> Result<bool, TableFault> {
        let Some(record) = next_filled(&mut self.reader)? else {
            if self.rows.is_empty() {
                return Err(TableFault::NoRows);
            }
            self.order = (0..self.rows.len()).collect();
            let rows = &self.rows;
            self.order.sort_by_key(|&at| rows.get(at).map(|row| row.wanted.as_slice()));
            return Ok(false);
        };
        if self.rows.len() >= MOST_ROWS {
            return Err(TableFault::TooMany);
        }
        let mut row = self.row(record);
        row.wanted = shards_wanted(&row.form.address, postal);
        self.rows.push(row);
        Ok(true)
    }

    /// How far reading is, in parts of a thousand.
    #[must_use]
    pub fn read_part(&self) -> usize {
        let (at, length) = self.reader.progress();
        at * 1000 / length.max(1)
    }

    /// The shards that the next row needs; none when every row is checked.
    #[must_use]
    pub fn wanted(&self) -> Option<&[String]> {
        let at = *self.order.get(self.checked)?;
        self.rows.get(at).map(|row| row.wanted.as_slice())
    }

    /// Checks the next row.
    pub fn check(&mut self, postal: &Postal) {
        let Some(row) = self.order.get(self.checked).and_then(|&at| self.rows.get_mut(at)) else { return };
        let checked = check(&row.form, postal, row.kind);
        row.findings = checked.findings;
        row.block = checked.block;
        self.checked += 1;
    }

    /// How many rows were checked.
    #[must_use]
    pub fn checked(&self) -> usize {
        self.checked
    }

    /// Every row that was read, in the order of the list.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    fn row(&self, record: Record) -> Row {
        let mut row = Row {
            line: record.line,
            form: Form::default(),
            name: String::new(),
            kind: self.kind,
            oddity: None,
            findings: Vec::new(),
            block: AddressBlock::default(),
            wanted: Vec::new(),
        };
        let Layout::Headed { columns, .. } = &self.layout else {
            row.form.address = Address::Whole(record.cells.join(", "));
            return row;
        };
        if record.cells.iter().skip(columns.len()).any(|cell| !cell.trim().is_empty()) {
            row.oddity = Some(Oddity::MoreCells);
        }
        // A single column of names or of passport numbers has nothing beside it with which to compare it.
        let has = |wanted: &[Column]| columns.iter().flatten().any(|column| wanted.contains(column));
        let has_name = has(&[Column::Person, Column::Name, Column::First, Column::Middle, Column::Last]);
        let has_number = has(&[Column::Number]);
        let mut fields = Fields::default();
        let mut whole = String::new();
        let mut is_of_profile = false;
        for (column, cell) in columns.iter().zip(record.cells) {
            let form = &mut row.form;
            match column {
                Some(Column::Address) => whole = cell,
                Some(Column::Part(field)) => {
                    if let Some(entry) = fields.entry(*field) {
                        *entry = cell;
                    }
                }
                Some(Column::Kind) if !cell.trim().is_empty() => match kind_of(&cell) {
                    Some(kind) => row.kind = kind,
                    None => row.oddity = Some(Oddity::UnknownKind(cell)),
                },
                Some(Column::Person | Column::First) => form.name.first = cell,
                Some(Column::Name) => (form.name.first, is_of_profile) = (cell, true),
                Some(Column::Middle) => form.name.middle = cell,
                Some(Column::Last) => form.name.last = cell,
                Some(Column::PassportName) if has_name => form.passport_name = passport_name(&cell),
                Some(Column::PassportName) => form.name.first = cell,
                Some(Column::PassportNumber) if has_number => form.passport_number = cell,
                Some(Column::Number | Column::PassportNumber) => form.number = cell,
                Some(Column::Kind) | None => {}
            }
        }
        row.name = row.form.name.full();
        // Whoever lists people by their names in Japanese does not say how their profiles have them (VP-19).
        if !is_of_profile && row.name.chars().any(is_japanese) {
            let name = std::mem::take(&mut row.form.name);
            row.form.passport_name = Name::default();
            row.name = format!("{} {}", name.last.trim(), name.first.trim()).trim().to_owned();
            if fields.recipient.trim().is_empty() {
                fields.recipient = format!("{} 様", row.name.trim_end_matches('様').trim_end());
            }
        }
        row.form.address = if whole.trim().is_empty() {
            Address::Fields(Box::new(fields))
        } else {
            // What has no column of its own follows the town.
            fields.town = [fields.town.trim(), whole.trim()].join(" ").trim().to_owned();
            Address::Whole(fields.text())
        };
        row
    }
}

/// A name written whole: the surname stands before a comma, else last.
fn passport_name(cell: &str) -> Name {
    let cell = cell.trim();
    let (last, first) = match cell.split_once([',', '、']) {
        Some((last, first)) => (last, first),
        None => cell.rsplit_once(char::is_whitespace).map_or(("", cell), |(first, last)| (last, first)),
    };
    Name { first: first.trim().to_owned(), middle: String::new(), last: last.trim().to_owned() }
}

/// So many names are quoted when no column is known.
const FEW: usize = 6;

/// The next record in which something stands.
fn next_filled(reader: &mut Reader) -> Result<Option<Record>, Unclosed> {
    loop {
        match reader.next_record()? {
            Some(record) if record.cells.iter().all(|cell| cell.trim().is_empty()) => {}
            record => return Ok(record),
        }
    }
}

/// What a column's name says that it holds.
#[must_use]
pub fn column_of(name: &str) -> Option<Column> {
    let key = key(name);
    COLUMNS.iter().find(|(_, names)| names.contains(&key.as_str())).map(|(column, _)| *column)
}

/// What kind of place a cell names.
#[must_use]
pub fn kind_of(cell: &str) -> Option<Kind> {
    let key = key(cell);
    KINDS.iter().find(|(_, names)| names.contains(&key.as_str())).map(|(kind, _)| *kind)
}

/// Letters and digits only, in small letters and without の; what stands in brackets explains and does not count.
fn key(text: &str) -> String {
    let folded = fold(text).to_lowercase();
    let plain = folded.split(['(', '（', '[']).next().unwrap_or_default();
    plain.chars().filter(|ch| (ch.is_alphanumeric() || *ch == '〒') && *ch != 'の').collect()
}

const COLUMNS: &[(Column, &[&str])] = &[
    (
        Column::Address,
        &[
            "住所",
            "現住所",
            "住所1",
            "所在地",
            "送付先",
            "送付先住所",
            "配送先",
            "配送先住所",
            "配達先住所",
            "お届け先住所",
            "届け先住所",
            "居住地",
            "address",
            "mailingaddress",
            "deliveryaddress",
            "fulladdress",
            "postaladdress",
            "addressline1",
            "address1",
            "homeaddress",
        ],
    ),
    (Column::Part(Field::PostalCode), &["郵便番号", "〒", "postalcode", "postcode", "zip", "zipcode", "zippostalcode"]),
    (Column::Part(Field::Prefecture), &["都道府県", "都道府県名", "県", "prefecture", "pref", "state", "province"]),
    (
        Column::Part(Field::City),
        &["市区町村", "市区町村名", "市町村", "市区郡", "市区", "city", "municipality", "ward", "citywardtown"],
    ),
    (Column::Part(Field::Town), &["町名", "町域", "町域名", "町", "大字", "town", "district", "area"]),
    (
        Column::Part(Field::Block),
        &[
            "番地",
            "丁目番地",
            "丁目番地号",
            "番地号",
            "block",
            "blocknumber",
            "street",
            "streetaddress",
            "chome",
            "banchi",
        ],
    ),
    (
        Column::Part(Field::Building),
        &[
            "建物",
            "建物名",
            "マンション名",
            "ビル名",
            "建物名部屋番号",
            "住所2",
            "方書",
            "building",
            "buildingname",
            "addressline2",
            "address2",
            "apartmentname",
        ],
    ),
    (Column::Part(Field::Floor), &["階", "階数", "フロア", "floor"]),
    (
        Column::Part(Field::Room),
        &["部屋番号", "号室", "部屋", "室番号", "room", "roomnumber", "roomno", "apartment", "unit", "apt"],
    ),
    (
        Column::Part(Field::Organisation),
        &[
            "会社",
            "会社名",
            "勤務先",
            "勤務先名",
            "団体名",
            "学校名",
            "大学名",
            "ホテル名",
            "施設名",
            "法人名",
            "組織名",
            "郵便局名",
            "company",
            "companyname",
            "organization",
            "organisation",
            "school",
            "university",
            "hotel",
            "office",
            "postoffice",
        ],
    ),
    (
        Column::Part(Field::Department),
        &["部署", "部署名", "学部", "学部名", "学科", "所属", "department", "division", "faculty", "section"],
    ),
    (Column::Part(Field::CareOf), &["様方", "気付", "方", "co", "careof"]),
    (
        Column::Part(Field::Recipient),
        &["宛名", "受取人", "受取人名", "recipient", "addressee", "attn", "attention", "recipientname"],
    ),
    (
        Column::Kind,
        &["種別", "種類", "送付先種別", "場所", "受取場所", "kind", "type", "place", "kindofplace", "addresstype"],
    ),
    (
        Column::Person,
        &["氏名", "名前", "お名前", "申請者", "申請者名", "name", "fullname", "applicant", "applicantname"],
    ),
    (Column::Name, &["登録氏名", "profilename"]),
    (Column::First, &["名", "ファーストネーム", "first", "firstname", "givenname", "givennames", "forename"]),
    (Column::Middle, &["ミドルネーム", "middle", "middlename", "middlenames"]),
    (Column::Last, &["姓", "ラストネーム", "last", "lastname", "surname", "familyname"]),
    (Column::PassportName, &["旅券氏名", "パスポート氏名", "passportname", "nameinpassport", "nameaspassport"]),
    (Column::Number, &["登録旅券番号", "登録パスポート番号", "profilepassportnumber", "passportnumberinprofile"]),
    (Column::PassportNumber, &["旅券番号", "パスポート番号", "passportnumber", "passportno", "passport"]),
];

const KINDS: &[(Kind, &[&str])] = &[
    (Kind::Home(Dwelling::Unknown), &["home", "自宅", "住居"]),
    (Kind::Home(Dwelling::House), &["house", "一戸建て", "戸建て", "戸建"]),
    (
        Kind::Home(Dwelling::Apartment),
        &["apartment", "mansion", "アパート", "マンション", "集合住宅", "寮", "dormitory"],
    ),
    (Kind::Office, &["office", "company", "work", "workplace", "会社", "勤務先", "職場"]),
    (Kind::School, &["school", "university", "college", "学校", "大学"]),
    (Kind::Hotel, &["hotel", "accommodation", "ホテル", "宿", "宿泊先", "旅館"]),
    (
        Kind::SomebodyElse(Dwelling::Unknown),
        &["somebody", "friend", "relative", "知人宅", "知人", "親戚", "親族", "友人"],
    ),
    (Kind::SomebodyElse(Dwelling::House), &["somebodyhouse"]),
    (Kind::SomebodyElse(Dwelling::Apartment), &["somebodyapartment"]),
    (Kind::PostOffice, &["postoffice", "kyokudome", "郵便局", "局留め", "局留", "郵便局留め"]),
];

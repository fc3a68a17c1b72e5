//! Comma-separated values (RFC 4180): read as spreadsheets write them, and written so that no cell becomes a formula.

/// No file is larger: a list of 10,000 addresses has two megabytes.
pub const LARGEST: usize = 8 << 20;

/// What a file's bytes are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decoded {
    /// Text in UTF-8 or UTF-16, without its byte order mark.
    Text(String),
    /// Text in Shift_JIS, whose tables the browser has.
    ShiftJis,
}

/// Why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileFault {
    /// There is nothing in it.
    Empty,
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// It is a workbook or a document, not saved as CSV.
    Workbook,
    /// It is no text in an encoding that is known here.
    NotText,
}

/// Says in which encoding a file is, and decodes what needs no tables.
///
/// # Errors
/// Where it is no text.
pub fn decode(bytes: &[u8]) -> Result<Decoded, FileFault> {
    if bytes.len() > LARGEST {
        return Err(FileFault::TooLarge);
    }
    // Workbooks of today and of yesterday, and PDF.
    if [&b"PK\x03\x04"[..], b"\xD0\xCF\x11\xE0", b"%PDF"].iter().any(|start| bytes.starts_with(start)) {
        return Err(FileFault::Workbook);
    }
    let text = if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        utf16(rest, u16::from_le_bytes)?
    } else if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        utf16(rest, u16::from_be_bytes)?
    } else if bytes.contains(&0) {
        return Err(FileFault::NotText);
    } else if let Ok(text) = std::str::from_utf8(bytes) {
        text.strip_prefix('\u{FEFF}').unwrap_or(text).to_owned()
    } else if is_shift_jis(bytes) {
        return Ok(Decoded::ShiftJis);
    } else {
        return Err(FileFault::NotText);
    };
    if text.trim().is_empty() { Err(FileFault::Empty) } else { Ok(Decoded::Text(text)) }
}

/// One record, and the line on which it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// From 1.
    pub line: usize,
    /// Its cells, without their quotation marks.
    pub cells: Vec<String>,
}

/// A quotation mark opens a cell and none closes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unclosed {
    /// Where the cell begins.
    pub line: usize,
}

/// Reads one record after the other. Line breaks of every kind end a record; a quotation mark inside a cell that did
/// not begin with one is a character like any other.
#[derive(Debug, Clone)]
pub struct Reader {
    text: String,
    separator: char,
    at: usize,
    line: usize,
}

impl Reader {
    /// Reads a text whose separator is found in its first record: comma, semicolon or tab, or as `sep=;` says.
    #[must_use]
    pub fn new(text: String) -> Self {
        let mut reader = Self { text, separator: ',', at: 0, line: 1 };
        let first = reader.text.lines().next().unwrap_or_default();
        if let Some(said) = first.strip_prefix("sep=").and_then(|rest| rest.chars().next()).filter(char::is_ascii) {
            reader.separator = said;
            let _ = reader.next_record();
        } else {
            reader.separator = separator_of(first);
        }
        reader
    }

    /// The next record; none at the end. A line without anything is a record with one empty cell.
    ///
    /// # Errors
    /// Where a cell is not closed. What follows is not read.
    pub fn next_record(&mut self) -> Result<Option<Record>, Unclosed> {
        if self.at >= self.text.len() {
            return Ok(None);
        }
        let mut record = Record { line: self.line, cells: Vec::new() };
        loop {
            let (cell, ends) = self.next_cell()?;
            record.cells.push(cell);
            if ends {
                return Ok(Some(record));
            }
        }
    }

    /// How much of the text was read, of how much.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.at, self.text.len())
    }

    /// The next cell, and whether it ends its record.
    fn next_cell(&mut self) -> Result<(String, bool), Unclosed> {
        let mut cell = String::new();
        if self.rest().starts_with('"') {
            let line = self.line;
            self.at += 1;
            loop {
                let Some(length) = self.rest().find('"') else {
                    self.at = self.text.len();
                    return Err(Unclosed { line });
                };
                let part = self.rest().get(..length).unwrap_or_default();
                let breaks = part.matches('\n').count();
                cell.push_str(part);
                self.line += breaks;
                self.at += length + 1;
                if !self.rest().starts_with('"') {
                    break;
                }
                cell.push('"');
                self.at += 1;
            }
        }
        let separator = self.separator;
        let length = self.rest().find([separator, '\r', '\n']).unwrap_or(self.rest().len());
        cell.push_str(self.rest().get(..length).unwrap_or_default());
        self.at += length;
        if self.rest().starts_with(separator) {
            self.at += separator.len_utf8();
            return Ok((cell, false));
        }
        let break_length = if self.rest().starts_with("\r\n") { 2 } else { usize::from(!self.rest().is_empty()) };
        self.at += break_length;
        self.line += 1;
        Ok((cell, true))
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }
}

/// One record as it is written, with its line break.
#[must_use]
pub fn written<T: AsRef<str>>(cells: &[T]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(&guarded(cell.as_ref()))).collect();
    cells.join(",") + "\r\n"
}

/// A cell that a spreadsheet would take for a formula, with an apostrophe before it.
fn guarded(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

fn quoted(cell: &str) -> String {
    let needs = cell.contains([',', '"', '\r', '\n', ';', '\t']) || cell.starts_with(' ') || cell.ends_with(' ');
    if needs { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// The separator that stands most often outside quotation marks.
fn separator_of(first: &str) -> char {
    let mut counts = [(',', 0), (';', 0), ('\t', 0)];
    let mut inside = false;
    for ch in first.chars() {
        inside ^= ch == '"';
        if let Some((_, count)) = counts.iter_mut().find(|(separator, _)| *separator == ch && !inside) {
            *count += 1;
        }
    }
    // Of equals the first.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(',', |(separator, _)| *separator)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, FileFault> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(FileFault::NotText);
    }
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect::<Result<_, _>>().map_err(|_| FileFault::NotText)
}

/// Whether every byte has its place in Shift_JIS as Windows writes it.
fn is_shift_jis(bytes: &[u8]) -> bool {
    let mut rest = bytes.iter();
    while let Some(byte) = rest.next() {
        let is_fine = match byte {
            0x09 | 0x0A | 0x0D | 0x20..=0x7E | 0xA1..=0xDF => true,
            0x81..=0x9F | 0xE0..=0xFC => rest.next().is_some_and(|next| matches!(next, 0x40..=0x7E | 0x80..=0xFC)),
            _ => false,
        };
        if !is_fine {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn all(text: &str) -> Result<Vec<Vec<String>>, Unclosed> {
        let mut reader = Reader::new(text.to_owned());
        std::iter::from_fn(|| reader.next_record().transpose())
            .map(|record| record.map(|record| record.cells))
            .collect()
    }

    #[test]
    fn records_are_read() {
        let cells = |text: &str| all(text).unwrap();
        assert_eq!(cells("a,b\r\nc,d"), [["a", "b"], ["c", "d"]]);
        assert_eq!(cells("a;b,c;d\ne;f;g\n"), [["a", "b,c", "d"], ["e", "f", "g"]]);
        assert_eq!(cells("a\tb,c\td"), [["a", "b,c", "d"]]);
        assert_eq!(cells("sep=;\na,b;c"), [["a,b", "c"]]);
        assert_eq!(cells("\"a,\"\"b\"\"\nc\",d"), [["a,\"b\"\nc", "d"]]);
        assert_eq!(cells("a,,\n\nb"), [vec!["a", "", ""], vec![""], vec!["b"]]);
        assert_eq!(cells("5\" disk,b\rc"), [vec!["5\" disk", "b"], vec!["c"]]);
        assert_eq!(all("a,b\n\"c\nd"), Err(Unclosed { line: 2 }));
        assert_eq!(cells(""), Vec::<Vec<String>>::new());
    }

    #[test]
    fn lines_are_counted_inside_cells_too() {
        let mut reader = Reader::new("\"a\nb\",c\r\nd".to_owned());
        let lines = std::iter::from_fn(|| reader.next_record().unwrap()).map(|record| record.line);
        assert_eq!(lines.collect::<Vec<_>>(), [1, 3]);
    }

    #[test]
    fn nothing_that_is_written_is_a_formula() {
        assert_eq!(written(&["=1+1", "+81 3", "-1", "@a", "＝1", "1-2-3"]), "'=1+1,'+81 3,'-1,'@a,'＝1,1-2-3\r\n");
        assert_eq!(written(&["a\"b", "c,d", " e", "f\ng", ""]), "\"a\"\"b\",\"c,d\",\" e\",\"f\ng\",\r\n");
    }

    #[test]
    fn encodings_are_told_apart() {
        assert_eq!(decode("\u{FEFF}住所".as_bytes()), Ok(Decoded::Text("住所".to_owned())));
        assert_eq!(decode(b"\xFF\xFEO\x4F@b"), Ok(text("\u{4F4F}\u{6240}")));
        assert_eq!(decode(b"\xFE\xFF\x4FO\x62@"), Ok(text("\u{4F4F}\u{6240}")));
        // 住所 in Shift_JIS.
        assert_eq!(decode(b"\x8FZ\x8F\x8A"), Ok(Decoded::ShiftJis));
        assert_eq!(decode(b"PK\x03\x04 and so on"), Err(FileFault::Workbook));
        assert_eq!(decode(b"a\0b"), Err(FileFault::NotText));
        assert_eq!(decode(b"\xFF\x80\x80"), Err(FileFault::NotText));
        assert_eq!(decode(b" \r\n"), Err(FileFault::Empty));
        assert_eq!(decode(&vec![b'a'; LARGEST + 1]), Err(FileFault::TooLarge));
    }

    fn text(text: &str) -> Decoded {
        Decoded::Text(text.to_owned())
    }
}

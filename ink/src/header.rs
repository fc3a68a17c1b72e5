//! What a picture file says of itself: format by content, size in pixels, the turn a camera noted, and colours.
//!
//! It reads what it needs and believes nothing: every length is checked, every loop is bounded, and a file that
//! contradicts itself comes out as what could be read of it.

/// What a picture file says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// By content, not by name.
    pub format: Format,
    /// Pixels across as they are stored; 0 where the file does not say.
    pub width: u32,
    /// Pixels down as they are stored; 0 where the file does not say.
    pub height: u32,
    /// How the camera was held.
    pub turn: Turn,
    /// How colours are stored.
    pub colours: Colours,
    /// The file's length in bytes.
    pub bytes: u64,
    /// Whether the file's end is there, as far as that can be told.
    pub complete: bool,
}

/// A file's format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    Webp,
    /// HEIC, as iPhones keep photos.
    Heic,
    /// AVIF.
    Avif,
    /// GIF.
    Gif,
    /// Windows bitmap.
    Bmp,
    /// TIFF.
    Tiff,
    /// A document.
    Pdf,
    /// Nothing there.
    Nothing,
    /// Something else.
    Other,
}

impl Format {
    /// A short, permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Heic => "heic",
            Self::Avif => "avif",
            Self::Gif => "gif",
            Self::Bmp => "bmp",
            Self::Tiff => "tiff",
            Self::Pdf => "pdf",
            Self::Nothing => "empty",
            Self::Other => "other",
        }
    }

    /// Whether programs that show pictures can be asked to read it.
    #[must_use]
    pub fn is_picture(self) -> bool {
        !matches!(self, Self::Pdf | Self::Nothing | Self::Other)
    }

    /// Whether the header says how the picture is turned. Of the others only who opens them knows.
    #[must_use]
    pub fn notes_turn(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Webp | Self::Gif | Self::Bmp)
    }
}

/// How colours are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colours {
    /// For screens.
    Screen,
    /// Shades of grey only.
    Grey,
    /// For printing presses: CMYK.
    Print,
    /// The file does not say, or not where it was read.
    Unknown,
}

impl Colours {
    /// A short, permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Screen => "colour",
            Self::Grey => "grey",
            Self::Print => "cmyk",
            Self::Unknown => "unknown",
        }
    }
}

/// How a stored picture has to be turned to be seen as the camera saw it: EXIF's orientation, 1 to 8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Turn(u8);

impl Turn {
    /// As it is stored.
    pub const NONE: Self = Self(1);

    /// EXIF's number; anything else than 1 to 8 is no turn.
    #[must_use]
    pub fn of(orientation: u32) -> Self {
        u8::try_from(orientation).ok().filter(|number| (1..=8).contains(number)).map_or(Self::NONE, Self)
    }

    /// EXIF's number.
    #[must_use]
    pub fn orientation(self) -> u8 {
        self.0
    }

    /// Whether width and height change places.
    #[must_use]
    pub fn swaps(self) -> bool {
        self.0 >= 5
    }

    /// Of a pixel as it is shown, where it is stored. `width` and `height` are those of the stored picture.
    #[must_use]
    pub fn stored(self, x: usize, y: usize, width: usize, height: usize) -> (usize, usize) {
        let (right, bottom) = (width.saturating_sub(1), height.saturating_sub(1));
        match self.0 {
            2 => (right.saturating_sub(x), y),
            3 => (right.saturating_sub(x), bottom.saturating_sub(y)),
            4 => (x, bottom.saturating_sub(y)),
            5 => (y, x),
            6 => (y, bottom.saturating_sub(x)),
            7 => (right.saturating_sub(y), bottom.saturating_sub(x)),
            8 => (right.saturating_sub(y), x),
            _ => (x, y),
        }
    }
}

impl Header {
    /// Width and height as the picture is shown.
    #[must_use]
    pub fn shown(&self) -> (u32, u32) {
        if self.turn.swaps() { (self.height, self.width) } else { (self.width, self.height) }
    }
}

/// Reads a file's head. `bytes` is the file from its beginning, as far as it is at hand; `length` is the whole file's.
#[must_use]
pub fn read(bytes: &[u8], length: u64) -> Header {
    let file = File { bytes, whole: u64::try_from(bytes.len()) == Ok(length) };
    let mut header = Header {
        format: file.format(),
        width: 0,
        height: 0,
        turn: Turn::NONE,
        colours: Colours::Unknown,
        bytes: length,
        complete: true,
    };
    match header.format {
        Format::Jpeg => file.jpeg(&mut header),
        Format::Png => file.png(&mut header),
        Format::Webp => file.webp(&mut header),
        Format::Heic | Format::Avif => file.heif(&mut header),
        Format::Gif => {
            header.width = file.little(6, 2).unwrap_or_default();
            header.height = file.little(8, 2).unwrap_or_default();
        }
        Format::Bmp => {
            header.width = file.little(18, 4).unwrap_or_default();
            // A negative height says that the picture is stored from the top.
            header.height = file.little(22, 4).map(|height| height.cast_signed().unsigned_abs()).unwrap_or_default();
        }
        _ => {}
    }
    header
}

/// How many parts of a file are looked at before giving up.
const PARTS: usize = 512;

struct File<'a> {
    bytes: &'a [u8],
    whole: bool,
}

impl File<'_> {
    fn format(&self) -> Format {
        let starts = |start: &[u8]| self.bytes.starts_with(start);
        let at = |from: usize, text: &[u8]| self.part(from, text.len()) == Some(text);
        if self.bytes.is_empty() {
            Format::Nothing
        } else if starts(&[0xff, 0xd8, 0xff]) {
            Format::Jpeg
        } else if starts(b"\x89PNG\r\n\x1a\n") {
            Format::Png
        } else if starts(b"RIFF") && at(8, b"WEBP") {
            Format::Webp
        } else if at(4, b"ftyp") {
            self.brand()
        } else if starts(b"GIF8") {
            Format::Gif
        } else if starts(b"BM") && self.little(14, 4).is_some_and(|size| (12..=124).contains(&size)) {
            Format::Bmp
        } else if starts(b"II*\0") || starts(b"MM\0*") {
            Format::Tiff
        } else if starts(b"%PDF") {
            Format::Pdf
        } else {
            Format::Other
        }
    }

    /// Of the box that names the brands: which of ours is among them.
    fn brand(&self) -> Format {
        let length = self.big(0, 4).and_then(|length| usize::try_from(length).ok()).unwrap_or_default().min(256);
        let brands = self.part(8, length.saturating_sub(8)).unwrap_or_default();
        let mut format = Format::Other;
        for brand in brands.chunks_exact(4) {
            match brand {
                b"avif" | b"avis" => return Format::Avif,
                b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"mif1" | b"msf1" => format = Format::Heic,
                _ => {}
            }
        }
        format
    }

    fn jpeg(&self, header: &mut Header) {
        let mut at = 2;
        for _ in 0..PARTS {
            // Any number of 0xff may stand before a marker.
            while self.byte(at) == Some(0xff) && self.byte(at + 1) == Some(0xff) {
                at += 1;
            }
            let (Some(0xff), Some(marker)) = (self.byte(at), self.byte(at + 1)) else { break };
            let Some(length) = self.length(at + 2, 2) else { break };
            let body = at + 4;
            match marker {
                // A frame, of whichever method; the three others of this range are tables.
                0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                    header.height = self.big(body + 1, 2).unwrap_or_default();
                    header.width = self.big(body + 3, 2).unwrap_or_default();
                    header.colours = match self.byte(body + 5) {
                        Some(1) => Colours::Grey,
                        Some(3) => Colours::Screen,
                        Some(4) => Colours::Print,
                        _ => Colours::Unknown,
                    };
                }
                0xe1 if self.part(body, 6) == Some(b"Exif\0\0") => {
                    let end = (at + 2).saturating_add(length);
                    if let Some(turn) = self.exif(body + 6, end) {
                        header.turn = turn;
                    }
                }
                0xda => {
                    // Behind the last marker comes the picture itself, which has to end.
                    let rest = self.bytes.get(body..).unwrap_or_default();
                    header.complete = !self.whole || rest.windows(2).rev().any(|pair| pair == [0xff, 0xd9]);
                    return;
                }
                0xd9 => break,
                _ => {}
            }
            at = (at + 2).saturating_add(length.max(2));
        }
        // The picture itself was not reached: cut off, or further behind than was read.
        header.complete = !self.whole;
    }

    fn png(&self, header: &mut Header) {
        header.width = self.big(16, 4).unwrap_or_default();
        header.height = self.big(20, 4).unwrap_or_default();
        header.colours = match self.byte(25) {
            Some(0 | 4) => Colours::Grey,
            Some(2 | 3 | 6) => Colours::Screen,
            _ => Colours::Unknown,
        };
        let mut at = 8_usize;
        for _ in 0..PARTS {
            let Some(length) = self.length(at, 4) else { break };
            match self.part(at + 4, 4) {
                Some(b"eXIf") => {
                    if let Some(turn) = self.exif(at + 8, (at + 8).saturating_add(length)) {
                        header.turn = turn;
                    }
                }
                Some(b"IEND") => return,
                Some(_) => {}
                None => break,
            }
            at = at.saturating_add(length).saturating_add(12);
        }
        header.complete = !self.whole || self.bytes.windows(4).rev().take(64).any(|name| name == b"IEND");
    }

    fn webp(&self, header: &mut Header) {
        header.colours = Colours::Screen;
        header.complete =
            !self.whole || self.little(4, 4).is_some_and(|length| u64::from(length) <= header.bytes.saturating_sub(8));
        let mut at = 12_usize;
        for _ in 0..PARTS {
            let Some(name) = self.part(at, 4) else { break };
            let Some(length) = self.little(at + 4, 4) else { break };
            let body = at + 8;
            match name {
                b"VP8 " if header.width == 0 => {
                    header.width = self.little(body + 6, 2).unwrap_or_default() & 0x3fff;
                    header.height = self.little(body + 8, 2).unwrap_or_default() & 0x3fff;
                }
                b"VP8L" if header.width == 0 => {
                    let size = self.little(body + 1, 4).unwrap_or_default();
                    header.width = (size & 0x3fff) + 1;
                    header.height = ((size >> 14) & 0x3fff) + 1;
                }
                b"VP8X" => {
                    header.width = self.little(body + 4, 3).unwrap_or_default() + 1;
                    header.height = self.little(body + 7, 3).unwrap_or_default() + 1;
                }
                b"EXIF" => {
                    let start = if self.part(body, 6) == Some(b"Exif\0\0") { body + 6 } else { body };
                    if let Some(turn) = self.exif(start, self.bytes.len()) {
                        header.turn = turn;
                    }
                }
                _ => {}
            }
            let length = usize::try_from(length).unwrap_or(usize::MAX);
            at = body.saturating_add(length).saturating_add(length % 2);
        }
    }

    /// The largest picture that the file names. Its turn is no concern of ours: whoever reads it turns it.
    fn heif(&self, header: &mut Header) {
        const READ: usize = 1 << 16;
        let head = self.bytes.get(..READ).unwrap_or(self.bytes);
        for (at, _) in head.windows(4).enumerate().filter(|(_, name)| *name == b"ispe").take(PARTS) {
            let (Some(width), Some(height)) = (self.big(at + 8, 4), self.big(at + 12, 4)) else { break };
            if u64::from(width) * u64::from(height) > u64::from(header.width) * u64::from(header.height) {
                (header.width, header.height) = (width, height);
            }
        }
    }

    /// EXIF's orientation, from the tables between two places.
    fn exif(&self, start: usize, end: usize) -> Option<Turn> {
        let tables = File { bytes: self.bytes.get(start..end.min(self.bytes.len()))?, whole: true };
        let little = match tables.part(0, 2)? {
            b"II" => true,
            b"MM" => false,
            _ => return None,
        };
        let number = |at, size| if little { tables.little(at, size) } else { tables.big(at, size) };
        let table = usize::try_from(number(4, 4)?).ok()?;
        let entries = usize::try_from(number(table, 2)?).ok()?.min(PARTS);
        for entry in 0..entries {
            let at = table.checked_add(2 + entry * 12)?;
            if number(at, 2)? == 0x0112 {
                return Some(Turn::of(number(at.checked_add(8)?, 2)?));
            }
        }
        None
    }

    fn part(&self, from: usize, length: usize) -> Option<&[u8]> {
        self.bytes.get(from..from.checked_add(length)?)
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    /// A number, the high byte first.
    fn big(&self, at: usize, size: usize) -> Option<u32> {
        Some(self.part(at, size)?.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
    }

    /// A number, the low byte first.
    fn little(&self, at: usize, size: usize) -> Option<u32> {
        Some(self.part(at, size)?.iter().rev().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
    }

    fn length(&self, at: usize, size: usize) -> Option<usize> {
        usize::try_from(self.big(at, size)?).ok()
    }
}

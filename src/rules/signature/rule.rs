//! Everything the check of a signature's picture can find, in one list: id, how bad it is, who can put it right, and
//! the fact.

use crate::{
    cite,
    rules::cite::Cite,
    text::{Key, t::signature as w},
};

/// A thing that the check looks for.
#[derive(Debug)]
pub struct Rule {
    /// A short, permanent name.
    pub id: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// How it is put right.
    pub remedy: Remedy,
    /// What was found.
    pub found: Key,
    /// What to do, or why it matters.
    pub advice: Key,
    /// What says so.
    pub cite: Cite,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It does not meet what is published.
    Refused,
    /// It may be refused: what is published leaves it open.
    Warning,
    /// It would be better otherwise.
    Advice,
}

impl Severity {
    /// A short, permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }
}

/// How it is put right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Remedy {
    /// Mending the picture puts it right.
    Mend,
    /// Only another picture, or another signature, puts it right.
    Again,
}

impl Remedy {
    /// A short, permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Mend => "mend",
            Self::Again => "again",
        }
    }
}

macro_rules! rules {
    ($($name:ident $id:literal $severity:ident $remedy:ident $found:expr, $advice:expr, $cite:expr;)+) => {
        $(
            #[doc = $id]
            pub static $name: Rule = Rule {
                id: $id,
                severity: Severity::$severity,
                remedy: Remedy::$remedy,
                found: $found,
                advice: $advice,
                cite: $cite,
            };
        )+

        /// Every rule.
        pub static RULES: &[&Rule] = &[$(&$name),+];
    };
}

rules! {
    NOTHING "no-file" Refused Again w::FOUND_NO_FILE, w::DO_NO_FILE, cite![PR_31];
    NOT_A_PICTURE "not-a-picture" Refused Again w::FOUND_NOT_A_PICTURE, w::DO_NOT_A_PICTURE, cite![PR_31];
    BROKEN "broken" Refused Again w::FOUND_BROKEN, w::DO_BROKEN, cite![PR_31];
    NOT_READABLE_HERE "not-readable-here" Refused Again w::FOUND_NOT_READABLE, w::DO_NOT_READABLE, cite![PR_31];
    TOO_MANY_PIXELS "too-many-pixels" Refused Again w::FOUND_TOO_MANY_PIXELS, w::DO_TOO_MANY_PIXELS, cite![PR_32];
    FILE_TOO_LONG "file-too-long" Refused Again w::FOUND_FILE_TOO_LONG, w::DO_FILE_TOO_LONG, cite![PR_33];
    FORMAT "format" Refused Mend w::FOUND_FORMAT, w::DO_FORMAT, cite![PR_31];
    DIMENSIONS "dimensions" Refused Mend w::FOUND_DIMENSIONS, w::DO_DIMENSIONS, cite![PR_32];
    BYTES "bytes" Refused Mend w::FOUND_BYTES, w::DO_BYTES, cite![PR_33];
    BYTES_CLOSE "bytes-close" Warning Mend w::FOUND_BYTES_CLOSE, w::DO_BYTES_CLOSE, cite![PR_33];
    TURNED "turned" Warning Mend w::FOUND_TURNED, w::DO_TURNED, cite![PR_32];
    CMYK "cmyk" Warning Mend w::FOUND_CMYK, w::DO_CMYK, cite![PR_31];
    GREYSCALE "greyscale" Advice Mend w::FOUND_GREYSCALE, w::DO_GREYSCALE, cite![PR_29, PR_31];
    NAME_ENDS_OTHERWISE "name-ends-otherwise" Advice Mend w::FOUND_NAME, w::DO_NAME, cite![PR_31];
    EMPTY "empty" Refused Again w::FOUND_EMPTY, w::DO_EMPTY, cite![PR_26];
    TOO_DARK "too-dark" Refused Again w::FOUND_TOO_DARK, w::DO_TOO_DARK, cite![PR_27];
    CUT_OFF "cut-off" Refused Again w::FOUND_CUT_OFF, w::DO_CUT_OFF, cite![PR_26];
    NEAR_EDGE "near-edge" Warning Mend w::FOUND_NEAR_EDGE, w::DO_NEAR_EDGE, cite![PR_26];
    BACKGROUND_NOT_WHITE "background-not-white" Refused Mend w::FOUND_NOT_WHITE, w::DO_NOT_WHITE, cite![PR_27];
    BACKGROUND_OFF_WHITE "background-off-white" Warning Mend w::FOUND_OFF_WHITE, w::DO_OFF_WHITE, cite![PR_27];
    SHADOW "shadow" Refused Mend w::FOUND_SHADOW, w::DO_SHADOW, cite![PR_27, PR_28];
    UNEVEN_LIGHT "uneven-light" Warning Mend w::FOUND_UNEVEN, w::DO_UNEVEN, cite![PR_27];
    PAPER_ENDS "paper-ends" Refused Mend w::FOUND_PAPER_ENDS, w::DO_PAPER_ENDS, cite![PR_27];
    RULED_LINES "ruled-lines" Refused Mend w::FOUND_LINES, w::DO_LINES, cite![PR_27, PR_28];
    STAIN "stain" Refused Mend w::FOUND_STAIN, w::DO_STAIN, cite![PR_28];
    MARK "mark" Refused Mend w::FOUND_MARK, w::DO_MARK, cite![PR_28];
    APART "apart" Warning Again w::FOUND_APART, w::DO_APART, cite![PR_28];
    INK_RED "ink-red" Refused Again w::FOUND_RED, w::DO_RED, cite![PR_29];
    INK_GREEN "ink-green" Refused Again w::FOUND_GREEN, w::DO_GREEN, cite![PR_29];
    INK_OTHER "ink-other-colour" Refused Again w::FOUND_OTHER, w::DO_OTHER, cite![PR_29];
    INK_PENCIL "ink-pencil" Refused Again w::FOUND_PENCIL, w::DO_PENCIL, cite![PR_29];
    INK_PALE "ink-pale" Refused Again w::FOUND_PALE, w::DO_PALE, cite![PR_29];
    INK_NEARLY_BLUE "ink-nearly-blue" Warning Again w::FOUND_NEARLY_BLUE, w::DO_NEARLY_BLUE, cite![PR_29];
    INK_GREY "ink-grey" Warning Mend w::FOUND_GREY, w::DO_GREY, cite![PR_29];
    INK_LIGHT_BLUE "ink-light-blue" Warning Mend w::FOUND_LIGHT_BLUE, w::DO_LIGHT_BLUE, cite![PR_29];
    TOO_SMALL "too-small" Warning Mend w::FOUND_SMALL, w::DO_SMALL, cite![PR_26];
    FEW_PIXELS "few-pixels" Warning Again w::FOUND_FEW_PIXELS, w::DO_FEW_PIXELS, cite![PR_32];
    TOO_THIN "too-thin" Warning Again w::FOUND_THIN, w::DO_THIN, cite![PR_29];
    ON_ITS_SIDE "on-its-side" Advice Mend w::FOUND_SIDE, w::DO_SIDE, cite![PR_32];
}

//! Everything the check of a signature's picture can find, in one list: id, how bad it is, who can put it right, and
//! the fact.

use crate::{cite, rules::cite::Cite};

/// A thing that the check looks for.
#[derive(Debug)]
pub struct Rule {
    /// A short, permanent name.
    pub id: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// How it is put right.
    pub remedy: Remedy,
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
    ($($name:ident $id:literal $severity:ident $remedy:ident $cite:expr;)+) => {
        $(
            #[doc = $id]
            pub static $name: Rule =
                Rule { id: $id, severity: Severity::$severity, remedy: Remedy::$remedy, cite: $cite };
        )+

        /// Every rule.
        pub static RULES: &[&Rule] = &[$(&$name),+];
    };
}

rules! {
    NOTHING "no-file" Refused Again cite![PR_31];
    NOT_A_PICTURE "not-a-picture" Refused Again cite![PR_31];
    BROKEN "broken" Refused Again cite![PR_31];
    NOT_READABLE_HERE "not-readable-here" Refused Again cite![PR_31];
    TOO_MANY_PIXELS "too-many-pixels" Refused Again cite![PR_32];
    FILE_TOO_LONG "file-too-long" Refused Again cite![PR_33];
    FORMAT "format" Refused Mend cite![PR_31];
    DIMENSIONS "dimensions" Refused Mend cite![PR_32];
    BYTES "bytes" Refused Mend cite![PR_33];
    BYTES_CLOSE "bytes-close" Warning Mend cite![PR_33];
    TURNED "turned" Warning Mend cite![PR_32];
    CMYK "cmyk" Warning Mend cite![PR_31];
    GREYSCALE "greyscale" Advice Mend cite![PR_29, PR_31];
    NAME_ENDS_OTHERWISE "name-ends-otherwise" Advice Mend cite![PR_31];
    EMPTY "empty" Refused Again cite![PR_26];
    TOO_DARK "too-dark" Refused Again cite![PR_27];
    CUT_OFF "cut-off" Refused Again cite![PR_26];
    NEAR_EDGE "near-edge" Warning Mend cite![PR_26];
    BACKGROUND_NOT_WHITE "background-not-white" Refused Mend cite![PR_27];
    BACKGROUND_OFF_WHITE "background-off-white" Warning Mend cite![PR_27];
    SHADOW "shadow" Refused Mend cite![PR_27, PR_28];
    UNEVEN_LIGHT "uneven-light" Warning Mend cite![PR_27];
    PAPER_ENDS "paper-ends" Refused Mend cite![PR_27];
    RULED_LINES "ruled-lines" Refused Mend cite![PR_27, PR_28];
    STAIN "stain" Refused Mend cite![PR_28];
    MARK "mark" Refused Mend cite![PR_28];
    APART "apart" Warning Again cite![PR_28];
    INK_RED "ink-red" Refused Again cite![PR_29];
    INK_GREEN "ink-green" Refused Again cite![PR_29];
    INK_OTHER "ink-other-colour" Refused Again cite![PR_29];
    INK_PENCIL "ink-pencil" Refused Again cite![PR_29];
    INK_PALE "ink-pale" Refused Again cite![PR_29];
    INK_NEARLY_BLUE "ink-nearly-blue" Warning Again cite![PR_29];
    INK_GREY "ink-grey" Warning Mend cite![PR_29];
    INK_LIGHT_BLUE "ink-light-blue" Warning Mend cite![PR_29];
    TOO_SMALL "too-small" Warning Mend cite![PR_26];
    FEW_PIXELS "few-pixels" Warning Again cite![PR_32];
    TOO_THIN "too-thin" Warning Again cite![PR_29];
    ON_ITS_SIDE "on-its-side" Advice Mend cite![PR_32];
}

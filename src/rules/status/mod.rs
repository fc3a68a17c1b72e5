//! Statuses: reads anything pasted and says what it means, what to do, by when, and whom to contact.
//!
//! A *status* is one thing of a vocabulary: the visa service's six messages (VP-36 … VP-43), the Myna Portal's (PR-35,
//! LP-04), Japan Post's. An *event* is a status in the text with its time and place. Events that belong together are
//! a *case*; a text with several cases is for the person to pick from. The *current* event of a case is the newest,
//! also where nobody knows what it means: a new status is never swallowed.
//!
//! Exact phrases come first, then phrases with slips of the finger. What is short, translated or only alike is marked
//! as a guess. A negation, a question or a condition is no status: unknown stays unknown, and what was not read is
//! given back as it came. Nothing here reads a clock, and the work grows with the length of the text and no faster.

mod advice;
mod cues;
mod page;
mod prose;
mod similarity;
mod timeline;
mod times;
mod vocabulary;
pub mod words;

use crate::rules::{
    jst::{Day, Moment},
    tracking_number::{Findings, Suspicion, TrackingNumber},
};
use std::ops::Range;

pub use advice::{Counted, Limit, LimitDays, Reading};
pub use times::{Doubt, When};
pub use vocabulary::{LABELS, Pairing, Phrase, STATUSES, Status, Trust, Vocabulary, japan_post, myna, visa};
pub use words::Note;

/// What a text says. Ranges are bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpretation {
    /// What it is about: one case, or several to pick from; none where nothing is known.
    pub cases: Vec<Case>,
    /// What stayed unread, in order.
    pub unread: Vec<Range<usize>>,
    /// The numbers in it, and what was pasted in their place by mistake.
    pub numbers: Findings,
    /// The Letter Pack that the text names, where it names one.
    pub letter_pack: Option<LetterPack>,
    /// How many steps it took, for the proof that they grow with the text and no faster.
    pub work: usize,
}

/// Events that belong together: one item's way, or one message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Who speaks.
    pub vocabulary: Vocabulary,
    /// The number above the events, where the text has several.
    pub number: Option<Range<usize>>,
    /// In time order; never empty.
    pub events: Vec<Event>,
    /// Which of them is the current one.
    pub current: usize,
    /// The last day on which the item is kept, where the text names it; of several the first.
    pub kept_until: Option<Day>,
    /// What it means: one reading, or one for each answer to a question that decides.
    pub readings: Vec<Reading>,
    /// Questions whose answers would change what is said.
    pub questions: Vec<&'static Note>,
}

/// A status in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What it is; none for an entry that nobody here knows.
    pub status: Option<&'static Status>,
    /// Whether it is a guess.
    pub guess: bool,
    /// When it was.
    pub when: Option<When>,
    /// The original words.
    pub words: Range<usize>,
    /// The office.
    pub office: Option<Range<usize>>,
    /// The prefecture.
    pub prefecture: Option<Range<usize>>,
    /// The office's postal code.
    pub postal_code: Option<Range<usize>>,
    /// Further words of the entry.
    pub details: Option<Range<usize>>,
}

/// What is known beside the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Context {
    /// Whether the item is addressed to a post office for collection (局留め).
    pub kyoku_dome: Option<bool>,
    /// Which Letter Pack it is.
    pub letter_pack: Option<LetterPack>,
    /// Whether several people applied together.
    pub family: Option<bool>,
    /// Where the visa was applied for.
    pub application_post: Option<ApplicationPost>,
    /// The day of the failed attempt, as the notice has it.
    pub attempted_on: Option<Day>,
}

/// The two kinds of Letter Pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterPack {
    /// Handed over against a signature.
    Plus,
    /// Put into the mailbox.
    Light,
}

/// Where a visa was applied for, as far as it matters (VP-41).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApplicationPost {
    /// Sapporo.
    Sapporo,
    /// Fukuoka.
    Fukuoka,
    /// Naha.
    Naha,
    /// By mail to Osaka.
    OsakaByMail,
    /// Anywhere else.
    Other,
}

/// Reads a text as it was pasted.
#[must_use]
pub fn interpret(text: &str, now: Moment, context: &Context) -> Interpretation {
    let mut page = page::Page::read(text, now);
    prose::read(&mut page);
    let (cases, unread) = timeline::read(&mut page, now);
    let letter_pack = letter_pack(&page);
    let mut found = Interpretation { cases, unread, numbers: page.numbers, letter_pack, work: page.work };
    found.advise(now, context);
    found
}

impl Interpretation {
    /// Says anew what it means, once more is known beside the text.
    pub fn advise(&mut self, now: Moment, context: &Context) {
        let context = Context { letter_pack: context.letter_pack.or(self.letter_pack), ..*context };
        for case in &mut self.cases {
            advice::advise(case, now, &context);
        }
    }

    /// Whether the text holds what must never be kept, or may: an Individual Number, a payment card.
    #[must_use]
    pub fn is_private(&self) -> bool {
        let individual = |number: &TrackingNumber| number.suspicion == Some(Suspicion::IndividualNumber);
        self.numbers.is_cut
            || self.numbers.numbers.iter().any(individual)
            || self.numbers.mistakes.iter().any(|mistake| mistake.kind == Suspicion::PaymentCard)
    }

    /// The case, where there is only one.
    #[must_use]
    pub fn only(&self) -> Option<&Case> {
        match self.cases.as_slice() {
            [case] => Some(case),
            _ => None,
        }
    }
}

impl Case {
    /// The current event.
    #[must_use]
    pub fn current(&self) -> Option<&Event> {
        self.events.get(self.current)
    }
}

impl LetterPack {
    /// A permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Plus => "plus",
            Self::Light => "light",
        }
    }
}

impl ApplicationPost {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Sapporo, Self::Fukuoka, Self::Naha, Self::OsakaByMail, Self::Other];

    /// A permanent name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Sapporo => "sapporo",
            Self::Fukuoka => "fukuoka",
            Self::Naha => "naha",
            Self::OsakaByMail => "osaka-by-mail",
            Self::Other => "other",
        }
    }
}

/// The Letter Pack that the page names, where it names one.
fn letter_pack(page: &page::Page) -> Option<LetterPack> {
    let names =
        |id| page.elements.iter().any(|element| matches!(element.kind, page::Kind::Label(known) if known == id));
    match (names("letter-pack-plus"), names("letter-pack-light")) {
        (true, false) => Some(LetterPack::Plus),
        (false, true) => Some(LetterPack::Light),
        _ => None,
    }
}

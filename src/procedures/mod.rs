//! The procedures: what their guides say and which wizards they have. A procedure is one file here, its words, and
//! one line in [`ALL`]; its pages, tests, golden list and drawing come by themselves.

pub mod alien_registration_disclosure;
pub mod express_issuance;
pub mod links;
pub mod passport_renewal;
pub mod visa_passport_return;

use crate::{
    rules::{
        cite::{Cite, Source},
        flow::{self, Item, Link, Outcome, Question, Wizard},
    },
    text::Key,
};

/// Every procedure that can be used.
pub static ALL: &[&Procedure] = &[
    &visa_passport_return::VISA_PASSPORT_RETURN,
    &passport_renewal::PASSPORT_RENEWAL,
    &alien_registration_disclosure::ALIEN_REGISTRATION_DISCLOSURE,
    &express_issuance::EXPRESS_ISSUANCE,
];

/// A procedure: a guide with its wizards.
#[derive(Debug)]
pub struct Procedure {
    /// Short and permanent; part of the address.
    pub id: &'static str,
    /// Its name.
    pub title: Key,
    /// One sentence on what it is for.
    pub summary: Key,
    /// The text that it restates.
    pub source: &'static Source,
    /// The facts in order, in our words.
    pub guide: &'static [Section],
    /// What it finds out by asking.
    pub wizards: &'static [&'static Wizard],
}

/// A part of a guide.
#[derive(Debug)]
pub struct Section {
    /// Short and permanent; the anchor in the address.
    pub id: &'static str,
    /// The heading, which says the answer rather than the topic.
    pub title: Key,
    /// What it says.
    pub points: &'static [Point],
    /// What can be ticked off in it.
    pub ticks: &'static [&'static Item],
    /// Where what it is about can be done.
    pub link: Option<&'static Link>,
}

impl Section {
    /// A part that only says something.
    #[must_use]
    pub const fn new(id: &'static str, title: Key, points: &'static [Point]) -> Self {
        Self { id, title, points, ticks: &[], link: None }
    }

    /// With what can be ticked off.
    #[must_use]
    pub const fn ticks(mut self, ticks: &'static [&'static Item]) -> Self {
        self.ticks = ticks;
        self
    }

    /// With the page where what it is about can be done.
    #[must_use]
    pub const fn link(mut self, link: &'static Link) -> Self {
        self.link = Some(link);
        self
    }
}

/// One statement of a guide.
#[derive(Debug)]
pub struct Point {
    /// The statement.
    pub text: Key,
    /// What it rests on. A notice among these is shown below the statement, with its date and where it was read.
    pub cite: Cite,
}

/// The procedure with this id.
#[must_use]
pub fn procedure(id: &str) -> Option<&'static Procedure> {
    ALL.iter().copied().find(|procedure| procedure.id == id)
}

impl Procedure {
    /// The wizard with this id.
    #[must_use]
    pub fn wizard(&self, id: &str) -> Option<&'static Wizard> {
        self.wizards.iter().copied().find(|wizard| wizard.id == id)
    }

    /// Everything that the guide and the wizards rest on, in the order in which it is met, with repetitions.
    #[must_use]
    pub fn cites(&self) -> Vec<Cite> {
        let mut cites: Vec<Cite> =
            self.guide.iter().flat_map(|section| section.points.iter().map(|point| point.cite)).collect();
        cites.extend(self.guide.iter().flat_map(|section| section.ticks).flat_map(|item| item.cites()));
        for wizard in self.wizards {
            let mut outcomes: Vec<&Outcome> = wizard.begins.iter().map(|begins| begins.before).collect();
            let mut questions: Vec<&Question> = Vec::new();
            for path in flow::paths(wizard) {
                for (question, _) in &path.steps {
                    if questions.iter().all(|seen| !std::ptr::eq(*seen, *question)) {
                        questions.push(question);
                        cites.push(question.cite);
                        if let flow::Input::Date(dates) = &question.input {
                            cites.extend(dates.bands.iter().map(|band| band.until.cite));
                        }
                        for answer in question.answers() {
                            cites.push(answer.cite);
                            cites.extend(answer.items.iter().flat_map(|item| item.cites()));
                        }
                    }
                }
                outcomes.extend(path.outcome);
            }
            for outcome in outcomes {
                cites.push(outcome.cite);
                cites.extend(outcome.items.iter().flat_map(|item| item.cites()));
            }
        }
        cites
    }
}

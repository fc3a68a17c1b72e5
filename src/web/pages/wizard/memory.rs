//! What a wizard remembers in this tab: dates, which never stand in an address, and ticks.

use crate::{
    ports::storage::{Refused, Store},
    procedures::Procedure,
    rules::{
        flow::{Group, Item, Wizard},
        jst::{self, Day},
    },
    web::components::tick::tick_name,
};
use std::fmt;

/// Whose memory it is: two procedures may have wizards and questions of the same id.
#[derive(Clone, Copy)]
pub struct Place {
    /// The procedure.
    pub procedure: &'static Procedure,
    /// The wizard.
    pub wizard: &'static Wizard,
}

impl Place {
    /// What a tick is remembered under: what a record can hold is ticked in the guide as well.
    pub fn tick_name(self, item: &Item) -> String {
        let place = if item.group == Group::Records { item.group.id() } else { self.wizard.id };
        tick_name(self.procedure.id, place, item)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.procedure.id, self.wizard.id)
    }
}

/// The date that was typed for a question and fell into a band.
pub fn day(place: Place, question: &str, band: &str) -> Option<Day> {
    jst::day_from_iso(&Store::Tab.get(&day_name(place, question, band))?)
}

/// Remembers a date that was typed for a question and fell into a band.
pub fn set_day(place: Place, question: &str, band: &str, day: Day) -> Result<(), Refused> {
    Store::Tab.set(&day_name(place, question, band), &jst::iso(day))
}

/// What stands in the fields of a date before Continue is pressed: year, month, day.
pub fn draft(place: Place, question: &str) -> Option<[String; 3]> {
    let text = Store::Tab.get(&draft_name(place, question))?;
    let mut fields = text.splitn(3, '/').map(str::to_owned);
    Some([fields.next()?, fields.next()?, fields.next()?])
}

/// Remembers what stands in the fields of a date.
pub fn set_draft(place: Place, question: &str, [year, month, day]: &[String; 3]) {
    let _ = Store::Tab.set(&draft_name(place, question), &format!("{year}/{month}/{day}"));
}

fn day_name(place: Place, question: &str, band: &str) -> String {
    format!("tebiki.day.{place}.{question}.{band}")
}

fn draft_name(place: Place, question: &str) -> String {
    format!("tebiki.draft.{place}.{question}")
}

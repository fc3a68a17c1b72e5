//! What a wizard remembers in this tab: dates, which never stand in an address, and ticks.

use crate::{
    ports::storage::{Refused, Store},
    rules::{
        flow::{Item, Wizard},
        jst::{self, Day},
    },
};

/// The date that was typed for a question and fell into a band.
pub fn day(wizard: &Wizard, question: &str, band: &str) -> Option<Day> {
    jst::day_from_iso(&Store::Tab.get(&day_name(wizard, question, band))?)
}

/// Remembers a date that was typed for a question and fell into a band.
pub fn set_day(wizard: &Wizard, question: &str, band: &str, day: Day) -> Result<(), Refused> {
    Store::Tab.set(&day_name(wizard, question, band), &jst::iso(day))
}

/// Whether an item was ticked off.
pub fn ticked(wizard: &Wizard, item: &Item) -> bool {
    Store::Tab.get(&tick_name(wizard, item)).is_some()
}

/// Remembers whether an item was ticked off. Where the browser refuses, the tick lasts as long as the page.
pub fn tick(wizard: &Wizard, item: &Item, ticked: bool) {
    let name = tick_name(wizard, item);
    if ticked {
        let _ = Store::Tab.set(&name, "1");
    } else {
        Store::Tab.forget(&name);
    }
}

/// What stands in the fields of a date before Continue is pressed: year, month, day.
pub fn draft(wizard: &Wizard, question: &str) -> Option<[String; 3]> {
    let text = Store::Tab.get(&draft_name(wizard, question))?;
    let mut fields = text.splitn(3, '/').map(str::to_owned);
    Some([fields.next()?, fields.next()?, fields.next()?])
}

/// Remembers what stands in the fields of a date.
pub fn set_draft(wizard: &Wizard, question: &str, [year, month, day]: &[String; 3]) {
    let _ = Store::Tab.set(&draft_name(wizard, question), &format!("{year}/{month}/{day}"));
}

fn day_name(wizard: &Wizard, question: &str, band: &str) -> String {
    format!("tebiki.day.{}.{question}.{band}", wizard.id)
}

fn tick_name(wizard: &Wizard, item: &Item) -> String {
    format!("tebiki.tick.{}.{}", wizard.id, item.id)
}

fn draft_name(wizard: &Wizard, question: &str) -> String {
    format!("tebiki.draft.{}.{question}", wizard.id)
}

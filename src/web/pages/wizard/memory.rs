//! What a wizard remembers in this tab: dates, which never stand in an address, and ticks.

use super::Course;
use crate::{
    ports::storage::{Refused, Store},
    rules::{
        flow::Item,
        jst::{self, Day},
    },
};

/// The date that was typed for a question and fell into a band.
pub fn day(course: Course, question: &str, band: &str) -> Option<Day> {
    jst::day_from_iso(&Store::Tab.get(&day_name(course, question, band))?)
}

/// Remembers a date that was typed for a question and fell into a band.
pub fn set_day(course: Course, question: &str, band: &str, day: Day) -> Result<(), Refused> {
    Store::Tab.set(&day_name(course, question, band), &jst::iso(day))
}

/// Whether an item was ticked off.
pub fn ticked(course: Course, item: &Item) -> bool {
    Store::Tab.get(&tick_name(course, item)).is_some()
}

/// Remembers whether an item was ticked off. Where the browser refuses, the tick lasts as long as the page.
pub fn tick(course: Course, item: &Item, ticked: bool) {
    let name = tick_name(course, item);
    if ticked {
        let _ = Store::Tab.set(&name, "1");
    } else {
        Store::Tab.forget(&name);
    }
}

/// What stands in the fields of a date before Continue is pressed: year, month, day.
pub fn draft(course: Course, question: &str) -> Option<[String; 3]> {
    let text = Store::Tab.get(&draft_name(course, question))?;
    let mut fields = text.splitn(3, '/').map(str::to_owned);
    Some([fields.next()?, fields.next()?, fields.next()?])
}

/// Remembers what stands in the fields of a date.
pub fn set_draft(course: Course, question: &str, [year, month, day]: &[String; 3]) {
    let _ = Store::Tab.set(&draft_name(course, question), &format!("{year}/{month}/{day}"));
}

fn day_name(course: Course, question: &str, band: &str) -> String {
    name(course, "day", &format!("{question}.{band}"))
}

fn tick_name(course: Course, item: &Item) -> String {
    name(course, "tick", item.id)
}

fn draft_name(course: Course, question: &str) -> String {
    name(course, "draft", question)
}

fn name(course: Course, kind: &str, of: &str) -> String {
    format!("tebiki.{kind}.{}.{}.{of}", course.procedure.id, course.wizard.id)
}

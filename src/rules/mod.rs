//! Rules: values in, values out. No clock, no network, no browser, and nothing that can fail half-way.

pub mod amount;
pub mod answers;
pub mod calendar;
pub mod cite;
pub mod deadline;
pub mod flow;
pub mod fold;
pub mod jst;
pub mod letter;
pub mod report;
pub mod search;
pub mod tracking_number;

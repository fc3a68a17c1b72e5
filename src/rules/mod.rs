//! Rules: values in, values out. No clock, no network, no browser, and nothing that can fail half-way.

pub mod address;
pub mod amount;
pub mod answers;
pub mod calendar;
pub mod cite;
pub mod csv;
pub mod deadline;
pub mod flow;
pub mod fold;
pub mod holidays;
pub mod hours;
pub mod json;
pub mod jst;
pub mod letter;
pub mod lookup;
pub mod passport;
pub mod place_name;
pub mod postal;
pub mod report;
pub mod romaji;
pub mod saved;
pub mod search;
pub mod signature;
pub mod status;
pub mod tracking_number;

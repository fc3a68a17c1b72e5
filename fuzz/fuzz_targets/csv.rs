//! Any bytes are decoded, read and checked as a list without a panic, and every row that was read is checked once.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tebiki::rules::{
    address::{Dwelling, Kind, table::Job},
    csv::{self, Decoded},
    postal::{Cities, Postal},
};

fuzz_target!(|bytes: &[u8]| {
    let Ok(Decoded::Text(text)) = csv::decode(bytes) else { return };
    let postal = Postal::new(Cities::default(), Vec::new());
    let Ok(mut job) = Job::open(text, Kind::Home(Dwelling::Unknown), &postal) else { return };
    while job.read(&postal) == Ok(true) {}
    while job.wanted().is_some() {
        job.check(&postal);
    }
    assert!(job.checked() <= job.rows().len());
    for row in job.rows() {
        let _ = csv::written(&[row.form.address.text()]);
    }
});

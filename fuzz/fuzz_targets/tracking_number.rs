//! Any text is searched for numbers without a panic, and every number stands where it is said to stand.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tebiki::rules::tracking_number::find;

fuzz_target!(|text: &str| {
    let found = find(text);
    for number in &found.numbers {
        assert!(!text[number.range.clone()].is_empty());
        assert!(number.must_be_withheld() == number.number().is_none());
        assert!(!number.display().is_empty());
    }
    for mistake in &found.mistakes {
        assert!(!text[mistake.range.clone()].is_empty());
    }
});

//! Any text is interpreted without a panic, and every range that comes back is one of the text.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tebiki::rules::{
    jst::Moment,
    status::{ApplicationPost, Context, LetterPack, interpret},
};

fuzz_target!(|input: (i64, u8, &str)| {
    let (millis, bits, text) = input;
    let Some(now) = Moment::from_unix_millis(millis % 4_000_000_000_000) else { return };
    let context = Context {
        kyoku_dome: [None, Some(true), Some(false)][usize::from(bits) % 3],
        letter_pack: [None, Some(LetterPack::Plus), Some(LetterPack::Light)][usize::from(bits / 3) % 3],
        family: [None, Some(true), Some(false)][usize::from(bits / 9) % 3],
        application_post: [None, Some(ApplicationPost::Naha)][usize::from(bits / 27) % 2],
        attempted_on: (bits > 200).then(|| now.day()),
    };
    let found = interpret(text, now, &context);
    for range in &found.unread {
        assert!(!text[range.clone()].is_empty());
    }
    for case in &found.cases {
        assert!(case.current().is_some() && !case.readings.is_empty());
        for event in &case.events {
            assert!(!text[event.words.clone()].is_empty());
            for range in [&event.office, &event.prefecture, &event.postal_code, &event.details].into_iter().flatten() {
                assert!(!text[range.clone()].is_empty());
            }
        }
    }
});

//! Any bytes are read as a picture's header without a panic, whether they are the whole file or only its beginning; and
//! what is let through has a size within bounds.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tebiki::rules::signature::{MOST_PIXELS, Turn, header, not_opened, refusal};

fuzz_target!(|bytes: &[u8]| {
    let here = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    for length in [here, here + 1] {
        let header = header::read(bytes, length);
        assert_eq!(header.bytes, length);
        assert_eq!(header.turn, Turn::of(u32::from(header.turn.orientation())));
        assert!(!not_opened(&header, "picture.jpg").is_empty());
        if refusal(&header).is_none() {
            assert!(header.format.is_picture());
            assert!(u64::from(header.width) * u64::from(header.height) <= MOST_PIXELS);
            assert!(!header.format.notes_turn() || header.width > 0 && header.height > 0);
        }
    }
});

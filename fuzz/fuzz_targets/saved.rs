//! Any record in the store and any file to import is read without a panic; what is read is written and read the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tebiki::rules::saved::{SavedItem, Shelf, import};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(item) = SavedItem::read(bytes) {
        assert_eq!(SavedItem::read(item.written().as_bytes()), Ok(item));
    }
    if let Ok(found) = import(bytes) {
        let shelf = Shelf { items: found.items, papers: found.papers, ..Shelf::default() };
        let again = import(shelf.export().as_bytes());
        assert_eq!(again.map(|again| (again.items, again.papers)), Ok((shelf.items, shelf.papers)));
    }
});

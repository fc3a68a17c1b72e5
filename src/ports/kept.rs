//! Kept items and papers in the device's store. The rules decide (`rules/saved`); here it is read and written, each
//! item under its own name, so that two tabs never write over each other's items.

use crate::{
    ports::storage::{Refused, Store},
    rules::{
        letter,
        saved::{self, Decision, Import, PREFIX, SavedItem, Shelf, decide, merge},
    },
};

/// Why an item was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotKept {
    /// The browser refuses.
    Refused,
    /// It was erased, or spoilt, by somebody else in the meantime.
    Gone,
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Imported {
    /// New here.
    pub added: usize,
    /// Brought up to date.
    pub replaced: usize,
    /// Already here, or newer here.
    pub left: usize,
    /// Not written: the browser refused.
    pub full: usize,
    /// Not readable.
    pub unreadable: usize,
}

/// Everything that is kept.
///
/// # Errors
/// When the browser refuses.
pub fn load() -> Result<Shelf, Refused> {
    let items = Store::Device.entries(PREFIX)?;
    Ok(saved::shelf(items.into_iter().chain(Store::Device.entries(letter::PREFIX)?)))
}

/// Writes an item. `before` is what this tab began with, where it changes one; what another tab changed meanwhile is
/// kept.
///
/// # Errors
/// Why it was not written; then nothing has changed.
pub fn put(before: Option<&SavedItem>, item: &SavedItem) -> Result<SavedItem, NotKept> {
    // Where the store cannot be read, nobody can say that something is gone.
    load().map_err(|_| NotKept::Refused)?;
    let stored = Store::Device.get(&item.entry());
    let item = match (before, stored) {
        (None, None) => item.clone(),
        (Some(before), Some(raw)) => match SavedItem::read(raw.as_bytes()) {
            Ok(stored) => merge(before, item, &stored),
            Err(_) => return Err(NotKept::Gone),
        },
        _ => return Err(NotKept::Gone),
    };
    Store::Device.set(&item.entry(), &item.written()).map_err(|_| NotKept::Refused)?;
    Ok(item)
}

/// Erases an item, a paper's entries, or a record that cannot be read.
pub fn erase(entry: &str) {
    Store::Device.forget(entry);
}

/// Erases everything that is kept.
///
/// # Errors
/// When the browser refuses.
pub fn erase_all() -> Result<(), Refused> {
    load()?.entries().for_each(|entry| erase(&entry));
    Ok(())
}

/// Adds what a file held. What does not fit stays in the file, and what is here is never made worse.
///
/// # Errors
/// When the browser refuses altogether.
pub fn add(import: &Import) -> Result<Imported, Refused> {
    let shelf = load()?;
    let mut done = Imported { unreadable: import.unreadable, ..Imported::default() };
    for item in &import.items {
        let entry = item.entry();
        if shelf.aside.iter().any(|aside| aside.entry == entry) {
            // A record that cannot be read has this place, and stays.
            done.unreadable += 1;
            continue;
        }
        let decision = decide(shelf.items.iter().find(|known| known.id == item.id), item);
        if decision == Decision::Leave {
            done.left += 1;
        } else if Store::Device.set(&entry, &item.written()).is_err() {
            done.full += 1;
        } else if decision == Decision::Add {
            done.added += 1;
        } else {
            done.replaced += 1;
        }
    }
    for paper in &import.papers {
        // What a paper holds has no date: what was entered here stays.
        if Store::Device.get(&paper.entry()).is_some() {
            done.left += 1;
        } else if Store::Device.set(&paper.entry(), &paper.raw).is_err() {
            done.full += 1;
        } else {
            done.added += 1;
        }
    }
    Ok(done)
}

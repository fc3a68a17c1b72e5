//! Carrying a text from one page of this tab to the next, which another app or another language brings to life.
//!
//! The text may hold what must never be stored, so it goes through the window's name: the browser keeps it in memory,
//! for this tab alone, and drops it when the tab leaves the site. It is taken away as soon as the next page reads it.

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Given {
    /// Pasted, to be read.
    Pasted,
    /// Entered for papers.
    Letters,
    /// Entered to check an address, of what is not kept in the tab.
    Address,
}

/// What marks a window's name as a text of ours.
#[cfg(target_arch = "wasm32")]
fn mark(what: Given) -> &'static str {
    match what {
        Given::Pasted => "tebiki.pasted:",
        Given::Letters => "tebiki.letters:",
        Given::Address => "tebiki.address:",
    }
}

/// Gives a text to the page that is opened next.
#[cfg(target_arch = "wasm32")]
pub fn give(what: Given, text: &str) {
    if let Some(window) = super::window() {
        let _ = window.set_name(&format!("{}{text}", mark(what)));
    }
}

/// Takes the text that the page before gave.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn take(what: Given) -> Option<String> {
    let window = super::window()?;
    let text = window.name().ok()?.strip_prefix(mark(what))?.to_owned();
    let _ = window.set_name("");
    Some(text)
}

/// There is no next page.
#[cfg(not(target_arch = "wasm32"))]
pub fn give(_what: Given, _text: &str) {}

/// There is no page before.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn take(_what: Given) -> Option<String> {
    None
}

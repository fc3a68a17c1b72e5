//! The mark: 手, a hand, in a rounded square.
//!
//! For assistive technology: hidden, since the name stands beside it.

use crate::web::html::{Html, el};

/// Draws the mark; its colours come from the style sheet.
#[must_use]
pub fn mark() -> Html {
    el("span").class("mark").attr("aria-hidden", "true").drawing(
        "<svg viewBox=\"0 0 32 32\" width=\"32\" height=\"32\" focusable=\"false\"><rect width=\"32\" height=\"32\" rx=\"8\"/>\
         <path d=\"M21.5 7.2c-3.6 1.1-7.2 1.6-11.2 1.7M8.6 13.9h14.8M6.4 19.4h19.2M16 8.6v14.9c0 1.6-.7 2.3-3.6 2.3\"/></svg>",
    )
}

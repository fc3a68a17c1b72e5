//! The way to a page of ours where something can be done.
//!
//! For assistive technology: a link whose name says what one can do there.

use crate::{
    rules::flow::Link,
    web::{
        app::Tebiki,
        html::{Html, el},
    },
};

/// Shows it.
#[must_use]
pub fn way(app: Tebiki, link: &'static Link) -> Html {
    let href = format!("/{}/{}", app.language().code, link.to);
    el("p").class("way").with(el("a").attr("href", href).with(app.text(link.text)))
}

//! A button that passes on a link: by the phone's own share sheet, or else into the clipboard.
//!
//! For assistive technology: what became of it is announced; where neither works, the link stands there to be copied.

use crate::{
    ports::share::{Shared, share},
    text::t,
    web::{
        app::Tebiki,
        html::{Html, all, el, live},
    },
};
use leptos::prelude::*;

/// Lets this button share a page under its title, and shows what became of it. `link` is asked for when it is pressed.
#[must_use]
pub fn sharing(
    button: Html,
    app: Tebiki,
    title: String,
    link: impl Fn() -> String + Clone + Send + 'static,
) -> [Html; 2] {
    let shared = RwSignal::new(None::<Shared>);
    let press = {
        let link = link.clone();
        move |_| {
            let (title, link) = (title.clone(), link());
            leptos::task::spawn_local(async move { shared.set(Some(share(&title, &link).await)) });
        }
    };
    let told = live(move || match shared.get() {
        None | Some(Shared::Offered) => all(None::<Html>),
        Some(Shared::Copied) => all(app.text(t::wizard::SHARE_COPIED)),
        Some(Shared::Refused) => {
            let link = el("code").class("link-text").with(link());
            all(vec![el("span").with(app.text(t::wizard::SHARE_FAILED)), link])
        }
    });
    [button.on("click", press), el("p").attr("role", "status").with(told)]
}

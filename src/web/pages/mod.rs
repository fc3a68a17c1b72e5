//! The pages, one file each, and which of the two apps shows which.

pub mod about;
pub mod address;
pub mod guide;
pub mod home;
pub mod letters;
pub mod not_found;
pub mod saved;
pub mod settings;
pub mod signature;
pub mod sources;
pub mod status;
pub mod wizard;

use crate::web::{app::Tebiki, page::Page};
use leptos::prelude::AnyView;

/// Shows a page of [`App::Guidance`](crate::web::page::App::Guidance).
#[must_use]
pub fn guidance(app: Tebiki, page: Page) -> AnyView {
    match page {
        Page::Home => home::home(app),
        Page::Guide(procedure) => guide::guide(app, procedure),
        Page::Wizard(procedure, wizard) => wizard::wizard(app, procedure, wizard),
        Page::Sources => sources::sources(app),
        Page::About => about::about(app),
        Page::Status
        | Page::Address
        | Page::Letters
        | Page::Signature
        | Page::Saved
        | Page::Settings
        | Page::NotFound => not_found::not_found(app),
    }
}

/// Shows a page of [`App::Tools`](crate::web::page::App::Tools).
#[must_use]
pub fn tools(app: Tebiki, page: Page) -> AnyView {
    match page {
        Page::Status => status::status(app),
        Page::Address => address::address(app),
        Page::Letters => letters::letters(app),
        Page::Signature => signature::signature(app),
        Page::Saved => saved::saved(app),
        Page::Settings => settings::settings(app),
        _ => not_found::not_found(app),
    }
}

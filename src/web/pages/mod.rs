//! The pages, one file each, and which app shows which.

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

use crate::web::{
    app::{Show, Tebiki},
    page::{App, Page},
};
use leptos::prelude::AnyView;

/// How an app shows its pages. A program names its own function instead, so that it holds no other app's pages.
#[must_use]
pub fn show(app: App) -> Show {
    match app {
        App::Guidance => guidance,
        App::Tools => tools,
        App::Address => address_check,
        App::Signature => signature_check,
    }
}

/// Shows a page of [`App::Guidance`].
#[must_use]
pub fn guidance(app: Tebiki, page: Page) -> AnyView {
    match page {
        Page::Home => home::home(app),
        Page::Guide(procedure) => guide::guide(app, procedure),
        Page::Wizard(procedure, wizard) => wizard::wizard(app, procedure, wizard),
        Page::Sources => sources::sources(app),
        Page::About => about::about(app),
        _ => not_found::not_found(app),
    }
}

/// Shows a page of [`App::Tools`].
#[must_use]
pub fn tools(app: Tebiki, page: Page) -> AnyView {
    match page {
        Page::Status => status::status(app),
        Page::Letters => letters::letters(app),
        Page::Saved => saved::saved(app),
        Page::Settings => settings::settings(app),
        _ => not_found::not_found(app),
    }
}

/// Shows the page of [`App::Address`].
#[must_use]
pub fn address_check(app: Tebiki, page: Page) -> AnyView {
    match page {
        Page::Address => address::address(app),
        _ => not_found::not_found(app),
    }
}

/// Shows the page of [`App::Signature`].
#[must_use]
pub fn signature_check(app: Tebiki, page: Page) -> AnyView {
    match page {
        Page::Signature => signature::signature(app),
        _ => not_found::not_found(app),
    }
}

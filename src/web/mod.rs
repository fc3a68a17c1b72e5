//! What is shown: pages and components. They decide nothing; what they show was worked out by `rules`.

pub mod app;
pub mod components;
pub mod html;
#[cfg(not(target_arch = "wasm32"))]
pub mod library;
pub mod page;
pub mod pages;

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub use start::start;

/// Bringing a prerendered page to life.
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod start {
    use super::{
        app::{self, Show, Tebiki},
        page::Page,
    };
    use crate::ports::{location, screen, words};

    /// Fetches the words of the page's language, and brings the page to life.
    pub fn start(show: Show) {
        // A build for development says where it broke; the release build carries no such texts.
        #[cfg(debug_assertions)]
        std::panic::set_hook(Box::new(|info| leptos::logging::error!("{info}")));
        wasm_bindgen_futures::spawn_local(async move {
            let path = location::current().path;
            let (language, page) = Page::at(&path);
            match words::fetch(language, &page.packs()).await {
                Ok(words) => {
                    // The page needs them for as long as it lives.
                    let words = Box::leak(Box::new(words));
                    leptos::mount::hydrate_body(move || app::page(Tebiki::new(words, path), show));
                }
                // The prerendered page stays readable; it says itself that the interactive part did not start.
                Err(_) => screen::show(app::NOT_STARTED),
            }
        });
    }
}

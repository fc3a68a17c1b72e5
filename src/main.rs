//! The app in the browser: fetches the words of the page's language, and brings the page to life.

fn main() {
    #[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
    wasm_bindgen_futures::spawn_local(start());
}

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
async fn start() {
    // A build for development says where it broke; the release build carries no such texts.
    #[cfg(debug_assertions)]
    std::panic::set_hook(Box::new(|info| leptos::logging::error!("{info}")));
    use tebiki::{
        ports::{location, words},
        web::{
            app::{self, Tebiki},
            page::Page,
        },
    };
    let path = location::current().path;
    let (language, page) = Page::at(&path);
    match words::fetch(language, &page.packs()).await {
        Ok(words) => {
            // The page needs them for as long as it lives.
            let words = Box::leak(Box::new(words));
            leptos::mount::hydrate_body(move || app::page(Tebiki::new(words, path)));
        }
        // The prerendered page stays readable; it says itself that the interactive part did not start.
        Err(_) => tebiki::ports::screen::show(app::NOT_STARTED),
    }
}

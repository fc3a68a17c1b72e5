//! The app of statuses, what is kept of them, and letters, in the browser.

fn main() {
    #[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
    tebiki::web::start(tebiki::web::pages::tools);
}

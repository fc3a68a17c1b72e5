//! The app of home, the guides and the wizards, in the browser.

fn main() {
    #[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
    tebiki::web::start(tebiki::web::pages::guidance);
}

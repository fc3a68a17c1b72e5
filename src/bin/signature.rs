//! The app of the check of a signature's picture, in the browser.

fn main() {
    #[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
    tebiki::web::start(tebiki::web::pages::signature_check);
}

//! The app of the check of addresses, in the browser.

fn main() {
    #[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
    tebiki::web::start(tebiki::web::pages::address_check);
}

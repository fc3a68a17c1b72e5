//! The app of the tools (reading statuses and what else is pasted or typed), in the browser.

fn main() {
    #[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
    tebiki::web::start(tebiki::web::pages::tools);
}

//! What the app needs from a browser. Each file states the promise and holds the real thing for the browser and a
//! stand-in for native programs, which prerender pages and run tests.

pub mod breath;
pub mod chance;
pub mod clock;
pub mod files;
pub mod handover;
pub mod kept;
pub mod location;
pub mod pause;
pub mod picture;
pub mod picture_file;
pub mod postal;
pub mod screen;
pub mod share;
pub mod status_source;
pub mod storage;
pub mod words;

#[cfg(target_arch = "wasm32")]
#[expect(clippy::disallowed_methods, reason = "the one place from which the ports reach the browser")]
fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

#[cfg(target_arch = "wasm32")]
fn document() -> Option<web_sys::Document> {
    window()?.document()
}

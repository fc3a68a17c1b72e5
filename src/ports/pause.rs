//! Waiting: gives the browser its turn, so that the page stays alive while something long goes on.

/// Waits so many milliseconds; with 0 the browser paints and takes what was pressed.
#[cfg(target_arch = "wasm32")]
pub async fn pause(milliseconds: i32) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = super::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}

/// Waits for nothing.
#[cfg(not(target_arch = "wasm32"))]
pub async fn pause(_milliseconds: i32) {}

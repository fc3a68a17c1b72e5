//! Letting the page breathe: between slices of long work the browser paints, scrolls and answers taps.

/// Goes on in the browser's next task.
#[cfg(target_arch = "wasm32")]
pub async fn breathe() {
    use js_sys::Promise;
    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    // A message arrives at once; a timer would wait longer each time.
    let Ok(channel) = web_sys::MessageChannel::new() else { return };
    let (from, to) = (channel.port1(), channel.port2());
    let promise = Promise::new(&mut |done, _| {
        let arrived = Closure::once_into_js(move || {
            let _ = done.call0(&JsValue::NULL);
        });
        to.set_onmessage(Some(arrived.as_ref().unchecked_ref()));
        let _ = from.post_message(&JsValue::NULL);
    });
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
    from.close();
}

/// Goes on.
#[cfg(not(target_arch = "wasm32"))]
pub async fn breathe() {}

//! Letting the page breathe: between slices of long work the browser paints, scrolls and answers taps.

use super::clock;

/// After so many milliseconds the page breathes: often enough for 30 frames a second, and seldom enough for the breathing
/// itself, which takes a slow phone two of them.
const SLICE: u64 = 20;

/// Long work that is done in small steps.
#[derive(Debug)]
pub struct Breath {
    since: u64,
}

impl Breath {
    /// Work begins now.
    #[must_use]
    pub fn begin() -> Self {
        Self { since: clock::ticks() }
    }

    /// Between two steps: goes on at once, or, where a slice was used up, in the browser's next task. Answers whether
    /// something else may have happened meanwhile.
    pub async fn taken(&mut self) -> bool {
        let used_up = clock::ticks().saturating_sub(self.since) >= SLICE;
        if used_up {
            breathe().await;
            self.since = clock::ticks();
        }
        used_up
    }
}

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

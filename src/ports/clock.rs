//! The clock: the only file that reads it.

use crate::rules::jst::Moment;

/// What time it is in Japan. `None` where there is no clock, as when pages are written beforehand.
#[cfg(target_arch = "wasm32")]
#[must_use]
#[expect(
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    reason = "this is the clock; it counts whole milliseconds"
)]
pub fn now() -> Option<Moment> {
    Moment::from_unix_millis(js_sys::Date::now() as i64)
}

/// What time it is in Japan. `None` where there is no clock, as when pages are written beforehand.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn now() -> Option<Moment> {
    None
}

/// Milliseconds since some moment, to tell how long something took.
#[cfg(target_arch = "wasm32")]
#[must_use]
#[expect(
    clippy::disallowed_methods,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "this is the clock; it counts whole milliseconds since 1970"
)]
pub fn ticks() -> u64 {
    js_sys::Date::now() as u64
}

/// No time passes where there is no clock.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn ticks() -> u64 {
    0
}

/// Calls back whenever the person comes back to the page, which may be days later.
#[cfg(target_arch = "wasm32")]
pub fn on_return(callback: impl Fn() + 'static) {
    use wasm_bindgen::{JsCast, closure::Closure};
    let Some(document) = super::document() else { return };
    let closure = Closure::<dyn Fn()>::new(callback);
    let _ = document.add_event_listener_with_callback("visibilitychange", closure.as_ref().unchecked_ref());
    closure.forget();
}

/// Calls back whenever the person comes back to the page, which may be days later.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_return(_callback: impl Fn() + 'static) {}

/// Calls back every few seconds as long as the page is open; a sleeping phone leaves some out.
#[cfg(target_arch = "wasm32")]
pub fn on_tick(callback: impl Fn() + 'static) {
    use wasm_bindgen::{JsCast, closure::Closure};
    const MILLISECONDS: i32 = 5_000;
    let Some(window) = super::window() else { return };
    let closure = Closure::<dyn Fn()>::new(callback);
    let function = closure.as_ref().unchecked_ref();
    let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(function, MILLISECONDS);
    closure.forget();
}

/// Calls back every few seconds as long as the page is open; a sleeping phone leaves some out.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_tick(_callback: impl Fn() + 'static) {}

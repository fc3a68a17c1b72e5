//! Chance: for the ids of kept items, and so that many phones do not ask again at the same moment. Nothing is kept
//! secret with it.

/// A number out of 2^53 or more.
#[cfg(target_arch = "wasm32")]
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a random number below 2^32 is cut to its whole part"
)]
pub fn number() -> u64 {
    let half = || (js_sys::Math::random() * 4_294_967_296.0) as u64;
    half() << 32 | half()
}

/// A number from 0 to 1,000.
#[must_use]
pub fn per_mille() -> u16 {
    u16::try_from(number() % 1_001).unwrap_or_default()
}

/// Always the same number: there is no chance where pages are written beforehand.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn number() -> u64 {
    0
}

//! The routes of the status backend, and what surrounds them: limits, figures, and who may call from a browser.

mod clients;
pub mod contract;
mod cors;
pub mod metrics;
pub mod openapi;
pub mod problem;
mod routes;

pub use cors::read as origin;
pub use routes::{Api, no_such_path, router};

use axum::http::HeaderValue;

/// `Cache-Control`: for so many seconds anybody may keep the answer, or nobody may.
fn caching(max_age: Option<u32>) -> HeaderValue {
    max_age
        .and_then(|seconds| HeaderValue::try_from(format!("public, max-age={seconds}")).ok())
        .unwrap_or(HeaderValue::from_static("no-store"))
}

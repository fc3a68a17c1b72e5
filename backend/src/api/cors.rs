//! Which other sites' pages may call the API from a browser.

use std::time::Duration;

use axum::http::{HeaderValue, Method, header};
use tower_http::cors::{AllowOrigin, Any, CorsLayer};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The layer for these origins; `*` stands for every origin. With none, browsers let nobody else in.
pub fn layer(origins: &[HeaderValue]) -> Option<CorsLayer> {
    if origins.is_empty() {
        return None;
    }
    let layer = CorsLayer::new()
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([header::CONTENT_TYPE])
        .expose_headers([header::RETRY_AFTER])
        .max_age(DAY);
    Some(if origins.iter().any(|origin| origin == "*") {
        layer.allow_origin(Any)
    } else {
        layer.allow_origin(AllowOrigin::list(origins.iter().cloned()))
    })
}

/// Whether a text is an origin as browsers write it, or `*`.
pub fn read(text: &str) -> Option<HeaderValue> {
    if text == "*" {
        return Some(HeaderValue::from_static("*"));
    }
    let url = reqwest::Url::parse(text).ok()?;
    let origin = url.origin().ascii_serialization();
    (matches!(url.scheme(), "http" | "https") && origin == text).then(|| HeaderValue::try_from(origin).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_a_scheme_and_a_host() {
        for (text, fits) in [
            ("https://example.org", true),
            ("http://127.0.0.1:8080", true),
            ("*", true),
            ("https://example.org/", false),
            ("https://example.org:443", false),
            ("https://EXAMPLE.org", false),
            ("example.org", false),
            ("null", false),
            ("ftp://example.org", false),
        ] {
            assert_eq!(read(text).is_some(), fits, "{text}");
        }
    }
}

//! What went wrong, as RFC 9457 writes it. No problem says a number.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

/// What went wrong. Its name in the contract is permanent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The number has no form that the carrier tracks.
    InvalidNumber,
    /// The language is not offered.
    InvalidLanguage,
    /// The body is not the JSON that was asked for.
    InvalidBody,
    /// No passport has such a number.
    InvalidPassportNumber,
    /// The carrier has no data for the number: not yet scanned, too old, or mistyped.
    UnknownNumber,
    /// This backend does not offer the request.
    NotOffered,
    /// There is no such path.
    NoSuchPath,
    /// The path does not know the method.
    MethodNotAllowed,
    /// The body did not arrive in time.
    RequestTimeout,
    /// The body is too large.
    TooLarge,
    /// The body is not of the type that was asked for.
    UnsupportedMediaType,
    /// The client asks too often.
    TooManyRequests,
    /// A fault of this backend.
    Internal,
    /// The carrier's site cannot be reached, or broke off.
    SourceUnreachable,
    /// The carrier's page was not understood.
    SourceUnreadable,
    /// The carrier's site, or this backend, has too much to do.
    SourceBusy,
    /// The carrier's site did not answer in time.
    SourceTimeout,
}

impl Code {
    /// Its name, and the end of its type.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().1
    }

    /// The status of the answer.
    #[must_use]
    pub fn status(self) -> StatusCode {
        self.row().0
    }

    fn row(self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Self::InvalidNumber => (StatusCode::BAD_REQUEST, "invalid-number", "No form of a tracking number"),
            Self::InvalidLanguage => (StatusCode::BAD_REQUEST, "invalid-language", "No language that is offered"),
            Self::InvalidBody => (StatusCode::BAD_REQUEST, "invalid-body", "Not the JSON that was asked for"),
            Self::InvalidPassportNumber => {
                (StatusCode::BAD_REQUEST, "invalid-passport-number", "No form of a passport number")
            }
            Self::UnknownNumber => (StatusCode::NOT_FOUND, "unknown-number", "The carrier has no data for this number"),
            Self::NotOffered => (StatusCode::NOT_FOUND, "not-offered", "This backend does not offer this"),
            Self::NoSuchPath => (StatusCode::NOT_FOUND, "no-such-path", "No such path"),
            Self::MethodNotAllowed => {
                (StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", "Not a method of this path")
            }
            Self::RequestTimeout => (StatusCode::REQUEST_TIMEOUT, "request-timeout", "The body did not arrive in time"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "too-large", "The body is too large"),
            Self::UnsupportedMediaType => {
                (StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", "The body has to be application/json")
            }
            Self::TooManyRequests => (StatusCode::TOO_MANY_REQUESTS, "too-many-requests", "Too many requests"),
            Self::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "internal", "A fault of this backend"),
            Self::SourceUnreachable => {
                (StatusCode::BAD_GATEWAY, "source-unreachable", "The carrier's site cannot be reached")
            }
            Self::SourceUnreadable => {
                (StatusCode::BAD_GATEWAY, "source-unreadable", "The carrier's page was not understood")
            }
            Self::SourceBusy => {
                (StatusCode::SERVICE_UNAVAILABLE, "source-busy", "The carrier's site or this backend is overloaded")
            }
            Self::SourceTimeout => {
                (StatusCode::GATEWAY_TIMEOUT, "source-timeout", "The carrier's site did not answer in time")
            }
        }
    }
}

/// A problem, on its way to the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What went wrong.
    pub code: Code,
    /// More about it, for whoever develops against this server.
    pub detail: Option<&'static str>,
    /// After how many seconds it is worth trying again.
    pub retry_after: Option<u32>,
    /// For how many seconds anybody may keep this answer.
    pub max_age: Option<u32>,
}

impl Problem {
    /// A problem without further words.
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self { code, detail: None, retry_after: None, max_age: None }
    }

    /// A problem with words for developers.
    #[must_use]
    pub fn detailed(code: Code, detail: &'static str) -> Self {
        Self { detail: Some(detail), ..Self::new(code) }
    }

    /// A problem that is worth another try after so many seconds.
    #[must_use]
    pub fn later(code: Code, seconds: u32) -> Self {
        Self { retry_after: Some(seconds), ..Self::new(code) }
    }

    /// The carrier has no data, which holds for so many seconds.
    #[must_use]
    pub fn unknown_number(max_age: u32) -> Self {
        Self { max_age: Some(max_age), ..Self::new(Code::UnknownNumber) }
    }

    /// The body of the answer.
    #[must_use]
    pub fn body(&self) -> ProblemBody {
        let (status, name, title) = self.code.row();
        ProblemBody {
            kind: format!("urn:tebiki:problem:{name}"),
            title,
            status: status.as_u16(),
            code: self.code,
            detail: self.detail,
            retry_after: self.retry_after,
        }
    }
}

/// What went wrong (RFC 9457).
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Problem)]
pub struct ProblemBody {
    /// `urn:tebiki:problem:` and the code.
    #[serde(rename = "type")]
    #[schema(pattern = "^urn:tebiki:problem:[a-z-]+$")]
    pub kind: String,
    /// What went wrong, in a few words.
    pub title: &'static str,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    pub status: u16,
    /// What went wrong, for programs.
    pub code: Code,
    /// More about it, for whoever develops against this server.
    #[schema(required = true)]
    pub detail: Option<&'static str>,
    /// After how many seconds it is worth trying again; the same as the header `Retry-After`.
    #[schema(required = true)]
    pub retry_after: Option<u32>,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = serde_json::to_vec(&self.body()).unwrap_or_default();
        let mut response = (self.code.status(), body).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, super::caching(self.max_age));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Code; 17] = [
        Code::InvalidNumber,
        Code::InvalidLanguage,
        Code::InvalidBody,
        Code::InvalidPassportNumber,
        Code::UnknownNumber,
        Code::NotOffered,
        Code::NoSuchPath,
        Code::MethodNotAllowed,
        Code::RequestTimeout,
        Code::TooLarge,
        Code::UnsupportedMediaType,
        Code::TooManyRequests,
        Code::Internal,
        Code::SourceUnreachable,
        Code::SourceUnreadable,
        Code::SourceBusy,
        Code::SourceTimeout,
    ];

    #[test]
    fn a_code_is_written_as_it_is_named() {
        for code in ALL {
            let written = serde_json::to_value(code).expect("a code is JSON");
            assert_eq!(written, code.name());
            assert!(code.status().is_client_error() || code.status().is_server_error());
        }
    }
}

//! The words for what goes wrong: each failure has a sentence that names it, and one that says what to do.

use super::Failure;
use crate::text::{Message, t};

/// What a failure is, and what to do.
#[must_use]
pub fn sentence(failure: Failure, host: &str) -> (Message, Message) {
    use t::fetch as f;
    match failure {
        Failure::Offline => (f::OFFLINE_TITLE.into(), f::OFFLINE.into()),
        Failure::Unreachable => (f::unreachable_title(host), f::UNREACHABLE.into()),
        Failure::Redirected => (f::redirected_title(host), f::redirected(host)),
        Failure::TimedOut => (f::TIMED_OUT_TITLE.into(), f::timed_out(host)),
        Failure::BrokeOff => (f::BROKE_OFF_TITLE.into(), f::BROKE_OFF.into()),
        Failure::TooLarge => (f::TOO_LARGE_TITLE.into(), f::TOO_LARGE.into()),
        Failure::Busy { .. } => (f::busy_title(host), f::BUSY.into()),
        Failure::UnknownNumber => (f::UNKNOWN_NUMBER_TITLE.into(), f::UNKNOWN_NUMBER.into()),
        Failure::CheckNumber => (f::CHECK_NUMBER_TITLE.into(), f::CHECK_NUMBER.into()),
        Failure::NotOffered => (f::not_offered_title(host), f::NOT_OFFERED.into()),
        Failure::Forbidden => (f::forbidden_title(host), f::FORBIDDEN.into()),
        Failure::Malformed(_) => (f::MALFORMED_TITLE.into(), f::malformed(host)),
        Failure::WrongNumber => (f::WRONG_NUMBER_TITLE.into(), f::WRONG_NUMBER.into()),
        Failure::NotABackend => (f::NOT_A_BACKEND_TITLE.into(), f::NOT_A_BACKEND.into()),
        Failure::Server => (f::server_title(host), f::SERVER.into()),
    }
}

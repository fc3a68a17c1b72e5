//! Parts that pages share.

pub mod cites;
pub mod mark;
pub mod notice;
pub mod paste;
pub mod say;
pub mod search;
pub mod verdict;

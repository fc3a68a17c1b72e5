//! Parts that pages share.

pub mod calendar;
pub mod cites;
pub mod copy;
pub mod facts;
pub mod hours;
pub mod kept;
pub mod lookup;
pub mod mark;
pub mod notice;
pub mod paste;
pub mod say;
pub mod search;
pub mod share;
pub mod source;
pub mod tick;
pub mod verdict;
pub mod way;

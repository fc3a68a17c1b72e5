//! Ink on paper, in a picture: what the file says of itself, what is seen on it, and cutting out what is written.
//!
//! It knows pixels only: which of what it sees speaks against a picture, and which fact says so, is the app's to say.
//! A package of its own, because it alone is built for speed where the app is built for size.

pub mod header;
mod lines;
mod look;
mod marks;
pub mod mend;
mod paper;
pub mod raster;

pub use header::{Header, Turn};
pub use look::{Ink, Look, Seen};
pub use mend::{Detail, Mend, Plan, Settings, plan};
pub use paper::Light;
pub use raster::{Area, LONGEST_SIDE, Raster};

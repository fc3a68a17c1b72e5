//! The pages, one file each.

pub mod about;
pub mod guide;
pub mod home;
pub mod letters;
pub mod not_found;
pub mod sources;
pub mod status;
pub mod wizard;

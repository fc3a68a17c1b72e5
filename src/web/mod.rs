//! What is shown: pages and components. They decide nothing; what they show was worked out by `rules`.

pub mod app;
pub mod components;
pub mod html;
pub mod page;
pub mod pages;

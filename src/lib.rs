//! Tebiki (手引き): a guiding hand through Japan's paperwork, entirely on the device.
//!
//! The layers, each of which uses those above it and never those below:
//! `text`, `rules`, `procedures`, `ports`, `web`. ARCHITECTURE.md has the map.

pub mod text;

pub mod rules;

pub mod procedures;

#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod ports;

#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod web;

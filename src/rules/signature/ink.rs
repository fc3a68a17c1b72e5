//! Which ink it is: dark black or blue, or what it is instead.
//!
//! Fact PR-29; interpretations, row "Signature limits": teal and mid grey are warnings.

use super::{
    raster::brightness,
    rule::{self, Rule},
};

/// Below this difference between its parts a colour is a shade of grey.
const GREY: u8 = 42;
/// The brightest black, and the brightest grey that may still be ink.
const BLACK: u8 = 88;
const MID_GREY: u8 = 142;
/// The brightest blue that is dark, and the brightest that may still count.
const BLUE: u8 = 118;
const LIGHT_BLUE: u8 = 150;
/// Brighter than this, whatever the colour, it is hardly seen.
const PALE: u8 = 205;

/// What speaks against an ink of this colour on white paper; none where it is dark black or blue.
#[must_use]
pub fn fault(colour: [u8; 3]) -> Option<&'static Rule> {
    let bright = brightness(colour);
    let [red, green, blue] = colour;
    let most = red.max(green).max(blue);
    let span = most - red.min(green).min(blue);
    // What is nearly black has no colour that an eye sees.
    if span < GREY || (bright < 40 && span < 60) {
        return match bright {
            _ if bright <= BLACK => None,
            _ if bright <= MID_GREY => Some(&rule::INK_GREY),
            _ if bright <= PALE => Some(&rule::INK_PENCIL),
            _ => Some(&rule::INK_PALE),
        };
    }
    match hue(colour) {
        // Blue, and what is between it and violet.
        203..=264 if bright <= BLUE => None,
        203..=264 if bright <= LIGHT_BLUE => Some(&rule::INK_LIGHT_BLUE),
        203..=264 => Some(&rule::INK_PALE),
        // Teal, and violet.
        166..=202 | 265..=290 if bright <= LIGHT_BLUE => Some(&rule::INK_NEARLY_BLUE),
        70..=165 => Some(&rule::INK_GREEN),
        0..=19 | 335..=359 => Some(&rule::INK_RED),
        // Dark brown may be black under a warm lamp.
        20..=69 if bright <= BLACK && span < 70 => Some(&rule::INK_GREY),
        _ if bright > PALE => Some(&rule::INK_PALE),
        _ => Some(&rule::INK_OTHER),
    }
}

/// The place on the circle of colours, in degrees: red 0, green 120, blue 240.
fn hue([red, green, blue]: [u8; 3]) -> i32 {
    let [red, green, blue] = [red, green, blue].map(i32::from);
    let most = red.max(green).max(blue);
    let span = (most - red.min(green).min(blue)).max(1);
    let degrees = if most == red {
        60 * (green - blue) / span
    } else if most == green {
        120 + 60 * (blue - red) / span
    } else {
        240 + 60 * (red - green) / span
    };
    degrees.rem_euclid(360)
}

//! The picture of a signature: what a file says of itself, what is seen on it, what speaks against it, and mending.
//!
//! Facts PR-25 … PR-33, LP-05; interpretations, row "Signature limits". What cannot be seen in a picture, above all
//! who wrote it (PR-25), is never confirmed: [`NOT_CHECKED`].

pub mod ink;
pub mod rule;

pub use rule::{Remedy, Rule, Severity};
pub use tebiki_ink::{
    Area, Detail, Header, Ink, LONGEST_SIDE, Light, Look, Mend, Plan, Raster, Seen, Settings, Turn, header, raster,
};

use crate::{cite, rules::cite::Cite};
use header::{Colours, Format};
use raster::brightness;
use tebiki_ink::mend::{self, Shape};

/// How many pixels across a picture has to have (PR-32).
pub const WIDTH: u32 = 788;
/// How many pixels down a picture has to have (PR-32).
pub const HEIGHT: u32 = 284;
const SHAPE: Shape = (WIDTH as usize, HEIGHT as usize);
/// Up to so many bytes a file is certainly small enough: 200 KB, a kilobyte having 1000 bytes (PR-33).
pub const BYTES: u64 = 200_000;
/// Beyond so many bytes it is certainly too large: a kilobyte having 1024 bytes (PR-33).
pub const MOST_BYTES: u64 = 204_800;
/// The qualities in which a mended picture is written, of 100, until the file is small enough.
pub const QUALITIES: &[u8] = &[95, 90, 85, 80, 70, 60, 50];
/// A picture with more pixels is not opened: a phone's memory is not without end.
pub const MOST_PIXELS: u64 = 52_000_000;
/// A longer file is not opened.
pub const LONGEST_FILE: u64 = 50_000_000;
/// So many bytes of a file are enough to read its header.
pub const HEADER_BYTES: u64 = 1 << 20;

/// What no program can see in a picture: that the person wrote it, or else the legal representative, with name and
/// relation beneath.
pub const NOT_CHECKED: Cite = cite![PR_25, PR_30, LP_05];

/// One thing that was found.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Which it is: its id, how bad it is, how it is put right, and what says so.
    pub rule: &'static Rule,
    /// Where, in pixels of the picture that was looked at; empty where it is about the whole.
    pub places: Vec<Area>,
}

impl Finding {
    fn of(rule: &'static Rule) -> Self {
        Self { rule, places: Vec::new() }
    }

    fn at(rule: &'static Rule, places: impl IntoIterator<Item = Area>) -> Self {
        Self { rule, places: places.into_iter().collect() }
    }
}

/// Looks at a picture at once, and from closer up where its strokes are thin.
#[must_use]
pub fn look(raster: &Raster) -> Seen {
    let mut seen = Look::new(raster.clone().at_most(LONGEST_SIDE)).finish();
    if let Some(detail) = seen.closer(raster.width(), raster.height()) {
        let part = raster.cut(detail.area, detail.width, detail.height);
        seen.see_closer(&Look::new(part).finish(), detail, raster.width());
    }
    seen
}

/// Why a file is not to be opened at all; none where it may be.
#[must_use]
pub fn refusal(header: &Header) -> Option<Finding> {
    let pixels = u64::from(header.width) * u64::from(header.height);
    let rule = match header.format {
        Format::Nothing => &rule::NOTHING,
        format if !format.is_picture() => &rule::NOT_A_PICTURE,
        _ if header.bytes > LONGEST_FILE => &rule::FILE_TOO_LONG,
        Format::Jpeg | Format::Png | Format::Webp | Format::Gif | Format::Bmp if pixels == 0 => &rule::BROKEN,
        _ if pixels > MOST_PIXELS => &rule::TOO_MANY_PIXELS,
        _ => return None,
    };
    Some(Finding::of(rule))
}

/// Everything that speaks against a file that was not refused and could not be opened, the worst first.
#[must_use]
pub fn not_opened(header: &Header, name: &str) -> Vec<Finding> {
    let known = matches!(header.format, Format::Jpeg | Format::Png | Format::Webp);
    let rule = if known { &rule::BROKEN } else { &rule::NOT_READABLE_HERE };
    let mut findings = vec![Finding::of(rule)];
    findings.extend(of_file(header, name).into_iter().filter(|finding| finding.rule.id != rule.id));
    findings.sort_by_key(|finding| finding.rule.severity);
    findings
}

/// Everything that speaks against a picture, the worst first. `name` is the file's.
#[must_use]
pub fn check(header: &Header, seen: &Seen, name: &str) -> Vec<Finding> {
    let mut findings = of_file(header, name);
    // Of a file that ends too early it is not known what is missing.
    if header.complete {
        findings.extend(of_picture(header, seen));
    }
    findings.sort_by_key(|finding| finding.rule.severity);
    findings
}

/// Plans the mended picture; none where nothing is written.
#[must_use]
pub fn plan(seen: &Seen, settings: Settings) -> Option<Plan> {
    tebiki_ink::plan(seen, settings, SHAPE)
}

/// Begins to mend. `part` is what [`Plan::detail`] asked for, `width` the full width of the picture as it is shown.
/// What is no ink does not become ink by being made darker.
#[must_use]
pub fn mending(plan: Plan, seen: &Seen, detail: Detail, part: Raster, width: usize) -> Mend {
    let may_be = |ink: &Ink| ink::fault(ink.colour).is_none_or(|rule| rule.remedy == Remedy::Mend);
    Mend::new(plan, seen, detail, part, width, seen.ink.as_ref().is_some_and(may_be))
}

/// What mending a picture cannot put right: it speaks against the mended one too.
#[must_use]
pub fn remaining(before: &[Finding], after: &[Finding]) -> Vec<Finding> {
    let again = before.iter().filter(|finding| finding.rule.remedy == Remedy::Again);
    let new = again.filter(|finding| after.iter().all(|known| known.rule.id != finding.rule.id));
    // Where on the mended picture it is, is not known.
    let carried = new.map(|finding| Finding::of(finding.rule));
    let mut findings: Vec<Finding> = carried.chain(after.iter().cloned()).collect();
    findings.sort_by_key(|finding| finding.rule.severity);
    findings
}

/// Whether nothing speaks against it for certain.
#[must_use]
pub fn passes(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| finding.rule.severity != Severity::Refused)
}

/// Whether a mended picture's file is small enough.
#[must_use]
pub fn is_small_enough(bytes: u64) -> bool {
    bytes <= BYTES
}

/// What comes of what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing speaks against the picture, or only advice.
    Passes,
    /// Warnings only.
    Doubts,
    /// Mending puts right what has to be put right.
    Mend,
    /// Only another picture helps.
    Again,
}

/// What comes of these findings.
#[must_use]
pub fn verdict(findings: &[Finding]) -> Verdict {
    let refused = || findings.iter().filter(|finding| finding.rule.severity == Severity::Refused);
    if refused().any(|finding| finding.rule.remedy == Remedy::Again) {
        Verdict::Again
    } else if refused().next().is_some() {
        Verdict::Mend
    } else if findings.iter().any(|finding| finding.rule.severity == Severity::Warning) {
        Verdict::Doubts
    } else {
        Verdict::Passes
    }
}

/// Whether it has the size that is asked for, stored or as it is shown.
fn has_dimensions(header: &Header) -> bool {
    [(header.width, header.height), header.shown()].contains(&(WIDTH, HEIGHT))
}

fn of_file(header: &Header, name: &str) -> Vec<Finding> {
    let is_jpeg = header.format == Format::Jpeg;
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let named_jpeg = ending.as_deref().is_none_or(|ending| matches!(ending, "jpg" | "jpeg"));
    let rules = [
        (!header.complete, &rule::BROKEN),
        (!is_jpeg, &rule::FORMAT),
        (!has_dimensions(header), &rule::DIMENSIONS),
        (header.bytes > MOST_BYTES, &rule::BYTES),
        (header.bytes > BYTES && header.bytes <= MOST_BYTES, &rule::BYTES_CLOSE),
        (header.turn != Turn::NONE, &rule::TURNED),
        (is_jpeg && header.colours == Colours::Print, &rule::CMYK),
        (is_jpeg && header.colours == Colours::Grey, &rule::GREYSCALE),
        (is_jpeg != named_jpeg, &rule::NAME_ENDS_OTHERWISE),
    ];
    rules.into_iter().filter(|(holds, _)| *holds).map(|(_, rule)| Finding::of(rule)).collect()
}

fn of_picture(header: &Header, seen: &Seen) -> Vec<Finding> {
    let Some(light) = &seen.light else { return vec![Finding::of(&rule::TOO_DARK)] };
    let mut findings = of_background(light);
    if !seen.lines.is_empty() {
        findings.push(Finding::at(&rule::RULED_LINES, seen.lines.iter().copied()));
    }
    if !seen.stains.is_empty() {
        findings.push(Finding::at(&rule::STAIN, seen.stains.iter().copied()));
    }
    if !seen.marks.is_empty() {
        findings.push(Finding::at(&rule::MARK, seen.marks.iter().copied()));
    }
    match &seen.ink {
        None => findings.push(Finding::of(&rule::EMPTY)),
        Some(ink) => {
            findings.extend(of_colour(ink));
            findings.extend(of_place(header, seen, ink));
        }
    }
    findings
}

fn of_background(light: &Light) -> Vec<Finding> {
    let [red, green, blue] = light.white;
    let tint = red.max(green).max(blue) - red.min(green).min(blue);
    let mut findings = Vec::new();
    match (brightness(light.white), tint) {
        (243.., 0..=12) => {}
        (212.., 0..=34) => findings.push(Finding::of(&rule::BACKGROUND_OFF_WHITE)),
        _ => findings.push(Finding::of(&rule::BACKGROUND_NOT_WHITE)),
    }
    if light.fall > 0.1 {
        findings.push(Finding::at(&rule::SHADOW, light.shadow));
    } else if light.fall > 0.045 {
        findings.push(Finding::at(&rule::UNEVEN_LIGHT, light.shadow));
    }
    if light.other.is_some() {
        findings.push(Finding::at(&rule::PAPER_ENDS, light.other));
    }
    findings
}

/// The ink of the whole, and of parts that make up more than a twelfth of it.
fn of_colour(ink: &Ink) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let parts = ink.parts.iter().filter(|(_, _, share)| *share > 0.08).map(|(colour, area, _)| (*colour, *area));
    for (colour, area) in std::iter::once((ink.colour, ink.area)).chain(parts) {
        let Some(rule) = ink::fault(colour) else { continue };
        // Of strokes as thin as a pixel it cannot be told how dark their ink is.
        if ink.stroke * ink.closer < 1.6 && rule.remedy == Remedy::Mend {
            continue;
        }
        match findings.iter_mut().find(|known| known.rule.id == rule.id) {
            Some(known) if known.places.contains(&ink.area) => {}
            Some(known) => known.places.push(area),
            None => findings.push(Finding::at(rule, [area])),
        }
    }
    findings
}

fn of_place(header: &Header, seen: &Seen, ink: &Ink) -> Vec<Finding> {
    let area = ink.area;
    let (wide, tall) = (area.width(), area.height());
    let margin = (seen.height.min(seen.width) / 60).max(3);
    let inside = area.left >= margin
        && area.top >= margin
        && area.right + margin <= seen.width
        && area.bottom + margin <= seen.height;
    // How many pixels of the mended picture, and of the file, come to one that was looked at.
    let shown = if header.turn.swaps() { header.height } else { header.width };
    let stored = shown as f32 / seen.width.max(1) as f32;
    let scale =
        if has_dimensions(header) { WIDTH as f32 / seen.width.max(1) as f32 } else { mend::scale(wide, tall, SHAPE) };
    let mut findings = Vec::new();
    if let Some(edge) = ink.cut {
        findings.push(Finding::at(&rule::CUT_OFF, [edge]));
    } else if !inside {
        findings.push(Finding::at(&rule::NEAR_EDGE, [area]));
    }
    if let Some(apart) = ink.apart {
        findings.push(Finding::at(&rule::APART, [apart]));
    }
    if wide * 10 < seen.width * 3 && tall * 10 < seen.height * 3 {
        findings.push(Finding::at(&rule::TOO_SMALL, [area]));
    }
    if mend::scale(wide, tall, SHAPE) > 3.2 * stored.max(0.01) {
        findings.push(Finding::at(&rule::FEW_PIXELS, [area]));
    }
    if ink.stroke * scale < 1.5 {
        findings.push(Finding::at(&rule::TOO_THIN, [area]));
    }
    if tall * 2 > wide * 3 {
        findings.push(Finding::at(&rule::ON_ITS_SIDE, [area]));
    }
    findings
}

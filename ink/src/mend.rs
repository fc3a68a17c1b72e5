//! Mending: the signature turned upright, cut out with even margins in the shape that is asked for, on white.
//!
//! Every pixel of the new picture is looked up where it stands on the old one. What is not the signature's ink becomes
//! white; the ink keeps its colour, and is made darker within reason.

use crate::{
    look::{Kept, Seen},
    paper::{floats, mix, quantile},
    raster::{Area, Raster, brightness, on_white},
};

/// The margin on every side, in pixels of the new picture.
const MARGIN: f32 = 24.0;
/// The greatest enlargement.
const LARGEST: f32 = 8.0;
/// How dark ink is made, compared with white paper, and by how much at most.
const DARK: f32 = 190.0;
const MOST_DARKENED: f32 = 1.5;
/// How many rows of the new picture a slice makes.
const ROWS: usize = 24;

/// What the person chose.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Settings {
    /// Quarter turns clockwise.
    pub quarters: u8,
    /// Degrees clockwise on top of them.
    pub degrees: f32,
    /// Whether marks that stand apart belong to the signature.
    pub keep_marks: bool,
}

/// How many pixels across and down a picture has to have.
pub type Shape = (usize, usize);

/// Where the new picture lies on the old one.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    settings: Settings,
    shape: Shape,
    /// The middle of the signature, on the turned picture that was looked at.
    middle: (f32, f32),
    /// Pixels of the new picture for one that was looked at.
    scale: f32,
    sine: f32,
    cosine: f32,
}

/// The part of the stored picture that mending needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Detail {
    /// Which part, in pixels of the picture as it is shown in full size.
    pub area: Area,
    /// How many pixels across it is to be given.
    pub width: usize,
    /// How many pixels down it is to be given.
    pub height: usize,
}

impl Detail {
    /// How many pixels its longest side has at least to have: a few more than the new picture.
    #[must_use]
    pub fn least(self) -> usize {
        (self.width.max(self.height) * 5).div_ceil(8)
    }
}

/// By how much a signature of this size is enlarged so that it fills a picture of this shape.
#[must_use]
pub fn scale(width: usize, height: usize, shape: Shape) -> f32 {
    fitting(width as f32, height as f32, shape)
}

/// Plans the new picture in this shape; none where nothing is written.
#[must_use]
pub fn plan(seen: &Seen, settings: Settings, shape: Shape) -> Option<Plan> {
    let angle = (f32::from(settings.quarters % 4) * 90.0 + settings.degrees.clamp(-45.0, 45.0)).to_radians();
    let (sine, cosine) = angle.sin_cos();
    let (mut left, mut top) = (f32::INFINITY, f32::INFINITY);
    let (mut right, mut bottom) = (f32::NEG_INFINITY, f32::NEG_INFINITY);
    seen.ink.as_ref()?;
    for (y, row) in seen.ground.keep.chunks_exact(seen.width.max(1)).enumerate() {
        let kept = |kept: &Kept| *kept == Kept::Signature || (settings.keep_marks && *kept == Kept::Mark);
        let (Some(first), Some(last)) = (row.iter().position(kept), row.iter().rposition(kept)) else { continue };
        for x in [first, last] {
            let (x, y) = (x as f32 + 0.5, y as f32 + 0.5);
            let (turned_x, turned_y) = (cosine * x - sine * y, sine * x + cosine * y);
            left = left.min(turned_x - 0.5);
            right = right.max(turned_x + 0.5);
            top = top.min(turned_y - 0.5);
            bottom = bottom.max(turned_y + 0.5);
        }
    }
    let scale = fitting(right - left, bottom - top, shape);
    let middle = (f32::midpoint(left, right), f32::midpoint(top, bottom));
    (scale.is_finite() && middle.0.is_finite()).then_some(Plan { settings, shape, middle, scale, sine, cosine })
}

impl Plan {
    /// Where a place of the new picture stands on the picture that was looked at.
    fn place(&self, x: f32, y: f32) -> (f32, f32) {
        let (wide, tall) = self.shape;
        let across = self.middle.0 + (x - wide as f32 / 2.0) / self.scale;
        let down = self.middle.1 + (y - tall as f32 / 2.0) / self.scale;
        (self.cosine * across + self.sine * down, self.cosine * down - self.sine * across)
    }

    /// Which part of the stored picture is needed, and how finely. `width` and `height` are its full size as it is
    /// shown.
    #[must_use]
    pub fn detail(&self, seen: &Seen, width: usize, height: usize) -> Detail {
        let (wide, tall) = (self.shape.0 as f32, self.shape.1 as f32);
        let corners = [(0.0, 0.0), (wide, 0.0), (0.0, tall), (wide, tall)].map(|(x, y)| self.place(x, y));
        let larger = width as f32 / seen.width.max(1) as f32;
        let range = |values: [f32; 4], length: usize| {
            let least = values.into_iter().fold(f32::INFINITY, f32::min) * larger - 2.0;
            let most = values.into_iter().fold(f32::NEG_INFINITY, f32::max) * larger + 2.0;
            let start = (least.max(0.0) as usize).min(length.saturating_sub(1));
            (start, (most.max(0.0).ceil() as usize).clamp(start + 1, length.max(start + 1)))
        };
        let (left, right) = range(corners.map(|corner| corner.0), width);
        let (top, bottom) = range(corners.map(|corner| corner.1), height);
        let area = Area { left, top, right, bottom };
        // Twice as fine as the new picture at most, and never finer than what is stored.
        let fine = (2.0 * self.scale / larger).min(1.0);
        let size = |length: usize| ((length as f32 * fine).ceil() as usize).clamp(1, 2400);
        Detail { area, width: size(area.width()), height: size(area.height()) }
    }
}

/// A picture that is being mended.
#[derive(Debug)]
pub struct Mend {
    plan: Plan,
    /// The part of the old picture.
    part: Raster,
    /// Where its first pixel stands on the picture that was looked at, and how many of its pixels come to one there.
    from: (f32, f32),
    finer: (f32, f32),
    /// Whether what is written may be made darker: what is no ink does not become ink by that.
    is_ink: bool,
    out: Raster,
    row: usize,
}

impl Mend {
    /// Begins to mend. `part` is what [`Plan::detail`] asked for, `width` the full width of the picture as it is shown;
    /// `is_ink` says whether what is written may be made darker.
    #[must_use]
    pub fn new(plan: Plan, seen: &Seen, detail: Detail, part: Raster, width: usize, is_ink: bool) -> Self {
        let smaller = seen.width.max(1) as f32 / width.max(1) as f32;
        let finer = |given: usize, stands_for: usize| given as f32 / (stands_for.max(1) as f32 * smaller);
        Self {
            plan,
            is_ink,
            from: (detail.area.left as f32 * smaller, detail.area.top as f32 * smaller),
            finer: (finer(part.width(), detail.area.width()), finer(part.height(), detail.area.height())),
            part,
            out: Raster::white(plan.shape.0, plan.shape.1),
            row: 0,
        }
    }

    /// Does a bounded part of the work; answers whether there is more to do.
    pub fn advance(&mut self, seen: &Seen) -> bool {
        let (width, height) = self.plan.shape;
        let until = (self.row + ROWS).min(height);
        for y in self.row..until {
            for x in 0..width {
                if let Some(colour) = self.pixel(seen, x, y) {
                    self.out.set(x, y, colour);
                }
            }
        }
        self.row = until;
        self.row < height
    }

    /// The mended picture; what is not done yet is done at once.
    #[must_use]
    pub fn finish(mut self, seen: &Seen) -> Raster {
        while self.advance(seen) {}
        if self.is_ink { self.darkened() } else { self.out }
    }

    /// With ink as dark as ink is, within reason.
    fn darkened(self) -> Raster {
        let mut counts = [0_u32; 256];
        for pixel in (0..self.out.height()).flat_map(|y| self.out.row(y)) {
            let level = brightness(on_white(*pixel));
            if level < 235
                && let Some(count) = counts.get_mut(usize::from(level))
            {
                *count += 1;
            }
        }
        let depth = f32::from(255 - quantile(&counts, 0.2)).max(1.0);
        let darker = (DARK / depth).clamp(1.0, MOST_DARKENED);
        // Once for every level rather than for every pixel.
        let darken = |part: usize| (255.0 - (255 - part) as f32 * darker).clamp(0.0, 255.0).round() as u8;
        let darkened: [u8; 256] = std::array::from_fn(darken);
        let rgba = self.out.rgba().iter().filter_map(|part| darkened.get(usize::from(*part)).copied()).collect();
        Raster::new(self.out.width(), self.out.height(), rgba).unwrap_or(self.out)
    }

    /// The colour of a pixel; none where it stays white.
    fn pixel(&self, seen: &Seen, x: usize, y: usize) -> Option<[u8; 3]> {
        let (middle_x, middle_y) = self.plan.place(x as f32 + 0.5, y as f32 + 0.5);
        if !self.keeps(seen, middle_x, middle_y) {
            return None;
        }
        let paper = seen.ground.paper.colour(middle_x, middle_y);
        let mut sums = [0.0; 3];
        for (part_x, part_y) in [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)] {
            let (at_x, at_y) = self.plan.place(x as f32 + part_x, y as f32 + part_y);
            let colour = self.sample((at_x - self.from.0) * self.finer.0, (at_y - self.from.1) * self.finer.1);
            for ((sum, part), paper) in sums.iter_mut().zip(&colour).zip(&paper) {
                *sum += (255.0 - part * 255.0 / paper.max(1.0)).max(0.0) / 4.0;
            }
        }
        let levels = seen.ground.levels;
        let [red, green, blue] = sums;
        let depth = (red * 77.0 + green * 150.0 + blue * 29.0) / 256.0;
        // What is hardly darker than the paper is paper; what is darker than pale ink is all ink.
        let deepest = f32::from(255 - levels.deep).max(1.0);
        let (none, all) = ((f32::from(255 - levels.weak) * 0.7).max(0.12 * deepest), 0.42 * deepest);
        let part = ((depth - none) / (all - none).max(1.0)).clamp(0.0, 1.0);
        let part = part * part * (3.0 - 2.0 * part);
        Some(sums.map(|sum| (255.0 - sum * part).clamp(0.0, 255.0).round() as u8))
    }

    /// Whether the signature's ink stands at a place of the picture that was looked at, or just beside it.
    fn keeps(&self, seen: &Seen, x: f32, y: f32) -> bool {
        let around = |at: f32, length: usize| {
            let at = at.floor() as isize;
            let bound = |at: isize| usize::try_from(at).unwrap_or_default().min(length);
            bound(at.saturating_sub(2))..bound(at.saturating_add(3))
        };
        let (columns, rows) = (around(x, seen.width), around(y, seen.height));
        for y in rows {
            let row = y * seen.width;
            for kept in seen.ground.keep.get(row + columns.start..row + columns.end).unwrap_or_default() {
                if *kept == Kept::Signature || (*kept == Kept::Mark && self.plan.settings.keep_marks) {
                    return true;
                }
            }
        }
        false
    }

    /// The colour between the middles of the four nearest pixels.
    fn sample(&self, x: f32, y: f32) -> [f32; 3] {
        let (width, height) = (self.part.width(), self.part.height());
        let place = |at: f32, length: usize| {
            let at = (at - 0.5).clamp(0.0, length.saturating_sub(1) as f32);
            let first = at as usize;
            (first, (first + 1).min(length.saturating_sub(1)), at - first as f32)
        };
        let (left, right, across) = place(x, width);
        let (above, below, down) = place(y, height);
        let at = |x, y| floats(self.part.colour(x, y));
        let (first, second) =
            (mix(at(left, above), at(right, above), across), mix(at(left, below), at(right, below), across));
        mix(first, second, down)
    }
}

fn fitting(width: f32, height: f32, shape: Shape) -> f32 {
    let (wide, tall) = (shape.0 as f32 - 2.0 * MARGIN, shape.1 as f32 - 2.0 * MARGIN);
    (wide / width.max(1.0)).min(tall / height.max(1.0)).min(LARGEST)
}

//! Ruled lines: thin marks that run straight across nearly the whole picture, level or upright, up to 12° aslant.
//!
//! Where a column of pixels crosses something thin, its middle is a point; through the points lines are sought as
//! Hough did it: for every slope, how many points lie at the same height.

use crate::raster::Area;

/// Points of one direction: how far along the line, and at which height across it.
#[derive(Debug, Clone, Copy)]
pub struct Point {
    along: u16,
    /// In half pixels.
    across: u16,
    thickness: u8,
}

/// A line: its height in pixels at any place along it.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    slope: f32,
    /// At the middle.
    height: f32,
    middle: f32,
    /// In pixels.
    pub thickness: usize,
}

impl Line {
    /// Its height at a place along it.
    #[must_use]
    pub fn at(&self, along: usize) -> f32 {
        self.height + self.slope * (along as f32 - self.middle)
    }

    /// Where it lies in a picture of this length along it, as a level line.
    #[must_use]
    pub fn area(&self, length: usize) -> Area {
        let (one, other) = (self.at(0), self.at(length));
        let half = self.thickness as f32 / 2.0 + 1.0;
        let top = (one.min(other) - half).max(0.0) as usize;
        let bottom = (one.max(other) + half).max(0.0) as usize;
        Area { left: 0, top, right: length, bottom: bottom.max(top + 1) }
    }
}

/// So many points are more than lines make: a texture.
const MOST_POINTS: usize = 60_000;
/// The steepest line: 12°.
const STEEPEST: f32 = 0.21;
/// Heights are counted in bands of so many pixels.
const BAND: f32 = 3.0;
/// This part of the length has to be covered.
const COVERED: f32 = 0.6;
/// A line is looked at in so many pieces.
const PIECES: usize = 16;
/// So many of them have to be covered.
const COVERED_PIECES: usize = 13;
/// So many lines are enough.
const MOST_LINES: usize = 64;

/// The search for lines of one direction.
#[derive(Debug)]
pub struct Search {
    points: Vec<Point>,
    length: usize,
    breadth: usize,
    /// The next slope.
    slope: usize,
    found: Vec<Candidate>,
    bands: Vec<u32>,
}

#[derive(Debug, Clone, Copy)]
struct Candidate {
    count: u32,
    slope: f32,
    height: f32,
}

impl Search {
    /// No points yet, in a picture of this length along the lines and this breadth across them.
    #[must_use]
    pub fn new(length: usize, breadth: usize) -> Self {
        Self { points: Vec::new(), length, breadth, slope: 0, found: Vec::new(), bands: Vec::new() }
    }

    /// The greatest thickness of a line.
    #[must_use]
    pub fn thickest(&self) -> usize {
        (self.length / 120).clamp(3, 12)
    }

    /// Something thin was crossed from `start` to before `end`.
    pub fn add(&mut self, along: usize, start: usize, end: usize) {
        if end - start <= self.thickest() && self.points.len() <= MOST_POINTS {
            let number = |value: usize| u16::try_from(value).unwrap_or(u16::MAX);
            self.points.push(Point {
                along: number(along),
                across: number(start + end),
                thickness: u8::try_from(end - start).unwrap_or(u8::MAX),
            });
        }
    }

    /// Tries the next slopes; answers whether all were tried.
    pub fn advance(&mut self, budget: usize) -> bool {
        let count = (2.0 * STEEPEST * self.length as f32 / BAND) as usize + 1;
        let least = self.length as f32 * COVERED;
        if self.points.len() > MOST_POINTS || (self.points.len() as f32) < least {
            return true;
        }
        let slopes = (budget / self.points.len().max(1)).max(1);
        let reach = self.length as f32 * STEEPEST / 2.0;
        let bands = ((self.breadth as f32 + 2.0 * reach) / BAND) as usize + 2;
        let middle = self.length as f32 / 2.0;
        for _ in 0..slopes {
            if self.slope >= count {
                return true;
            }
            let slope = -STEEPEST + self.slope as f32 * BAND / self.length as f32;
            self.slope += 1;
            self.bands.clear();
            self.bands.resize(bands, 0);
            for point in &self.points {
                let height = f32::from(point.across) / 2.0 - slope * (f32::from(point.along) - middle) + reach;
                if let Some(band) = self.bands.get_mut((height.max(0.0) / BAND) as usize) {
                    *band += 1;
                }
            }
            for (number, pair) in self.bands.windows(2).enumerate() {
                let count: u32 = pair.iter().sum();
                if count as f32 >= least && self.found.len() < 20_000 {
                    let height = (number as f32 + 1.0) * BAND - reach;
                    self.found.push(Candidate { count, slope, height });
                }
            }
        }
        self.slope >= count
    }

    /// The lines among what was found.
    #[must_use]
    pub fn lines(mut self) -> Vec<Line> {
        self.found.sort_by_key(|candidate| std::cmp::Reverse(candidate.count));
        let mut lines: Vec<Line> = Vec::new();
        let middle = self.length as f32 / 2.0;
        let mut tried: Vec<Line> = Vec::new();
        for candidate in &self.found {
            let line = Line { slope: candidate.slope, height: candidate.height, middle, thickness: 0 };
            let close = |known: &Line| {
                [0, self.length / 2, self.length].iter().all(|along| (known.at(*along) - line.at(*along)).abs() < 8.0)
            };
            if tried.iter().any(close) {
                continue;
            }
            tried.push(line);
            lines.extend(self.proved(line));
            if lines.len() >= MOST_LINES || tried.len() >= 4 * MOST_LINES {
                break;
            }
        }
        lines
    }

    /// The line as its points have it, where it reaches across.
    fn proved(&self, line: Line) -> Option<Line> {
        let mut line = line;
        // Twice, so that the second time counts along the line and not along its guess.
        for width in [4.0, 2.5] {
            let near: Vec<&Point> = self.points.iter().filter(|point| distance(point, &line).abs() <= width).collect();
            line = fitted(&near, line)?;
        }
        let mut pieces = [0_usize; PIECES];
        let (mut count, mut beside, mut thickness) = (0_usize, 0_usize, 0_usize);
        for point in &self.points {
            let distance = distance(point, &line).abs();
            if distance <= 2.0 {
                count += 1;
                thickness += usize::from(point.thickness);
                if let Some(piece) = pieces.get_mut(usize::from(point.along) * PIECES / self.length.max(1)) {
                    *piece += 1;
                }
            } else if (4.0..=8.0).contains(&distance) {
                beside += 1;
            }
        }
        let enough = self.length * 55 / (PIECES * 100);
        let covered = pieces.iter().filter(|piece| **piece >= enough.max(1)).count();
        let thickness = thickness.div_ceil(count.max(1));
        (covered >= COVERED_PIECES && beside * 2 < count).then_some(Line { thickness, ..line })
    }
}

fn distance(point: &Point, line: &Line) -> f32 {
    f32::from(point.across) / 2.0 - line.at(usize::from(point.along))
}

/// The line that fits these points best.
fn fitted(points: &[&Point], line: Line) -> Option<Line> {
    let count = points.len() as f32;
    if points.len() < 3 {
        return None;
    }
    let along = |point: &&Point| f32::from(point.along) - line.middle;
    let across = |point: &&Point| f32::from(point.across) / 2.0;
    let mean_along = points.iter().map(along).sum::<f32>() / count;
    let mean_across = points.iter().map(across).sum::<f32>() / count;
    let spread = points.iter().map(|point| (along(point) - mean_along).powi(2)).sum::<f32>();
    let slant = points.iter().map(|point| (along(point) - mean_along) * (across(point) - mean_across)).sum::<f32>();
    if spread <= 0.0 {
        return None;
    }
    let slope = slant / spread;
    Some(Line { slope, height: mean_across - slope * mean_along, ..line })
}

//! What stands on the paper, piece by piece: pixels that touch belong together.

use crate::raster::Area;

/// How dark a pixel has to be, compared with the paper under it (255): each level holds for what is darker.
#[derive(Debug, Clone, Copy)]
pub struct Levels {
    /// Certainly not paper.
    pub weak: u8,
    /// Ink, or its edge.
    pub low: u8,
    /// Certainly ink.
    pub high: u8,
    /// The darkest ink.
    pub deep: u8,
}

/// Pixels of a row that touch.
#[derive(Debug, Clone, Copy)]
pub struct Run {
    /// The row.
    pub y: usize,
    /// The first pixel.
    pub start: usize,
    /// One past the last pixel.
    pub end: usize,
    /// Of which piece.
    label: usize,
}

/// A piece: pixels that touch.
#[derive(Debug, Clone, Copy)]
pub struct Piece {
    /// Where it lies; of the ink alone where there is ink.
    pub area: Area,
    /// Pixels that are not paper.
    pub pixels: u32,
    /// Pixels of ink.
    pub ink: u32,
    /// Pixels that are certainly ink.
    pub certain: u32,
    /// How much ink: the sum of how much darker than the paper its pixels are.
    pub mass: u64,
    /// What the ink takes from red, green and blue, the darker pixels counting more.
    taken: [u64; 3],
    /// How often darkness occurs, in steps of eight.
    depths: [u32; 32],
    /// Edges on the left and on top.
    edges: u32,
    has_ink_area: bool,
}

impl Piece {
    fn new(area: Area) -> Self {
        Self {
            area,
            pixels: 0,
            ink: 0,
            certain: 0,
            mass: 0,
            taken: [0; 3],
            depths: [0; 32],
            edges: 0,
            has_ink_area: false,
        }
    }

    /// Takes another piece's pixels as its own.
    pub fn join(&mut self, other: &Self) {
        self.area = match (self.has_ink_area, other.has_ink_area) {
            (true, false) => self.area,
            (false, true) => other.area,
            _ => self.area.with(other.area),
        };
        self.has_ink_area |= other.has_ink_area;
        self.pixels += other.pixels;
        self.ink += other.ink;
        self.certain += other.certain;
        self.mass += other.mass;
        self.edges += other.edges;
        for (sum, part) in self.taken.iter_mut().zip(other.taken) {
            *sum += part;
        }
        for (sum, part) in self.depths.iter_mut().zip(other.depths) {
            *sum += part;
        }
    }

    fn add(&mut self, x: usize, y: usize, seen: Pixel, levels: Levels) {
        self.pixels += 1;
        if seen.level >= levels.low {
            return;
        }
        let depth = 255 - seen.level;
        let here = Area::at(x, y);
        self.area = if self.has_ink_area { self.area.with(here) } else { here };
        self.has_ink_area = true;
        self.ink += 1;
        self.certain += u32::from(seen.level < levels.high);
        self.mass += u64::from(depth);
        self.edges += u32::from(seen.left_edge) + u32::from(seen.top_edge);
        for (sum, part) in self.taken.iter_mut().zip(seen.colour) {
            *sum += u64::from(255 - part) * u64::from(depth);
        }
        if let Some(count) = self.depths.get_mut(usize::from(depth / 8)) {
            *count += 1;
        }
    }

    /// How wide its strokes are, in pixels; ink counts by how dark it is.
    #[must_use]
    pub fn stroke(&self) -> f32 {
        let full = f32::from(self.depth().max(1));
        // Slanted strokes have up to 1.4 times the edge of level ones.
        1.2 * self.mass as f32 / full / (self.edges as f32).max(1.0)
    }

    /// How much darker than the paper its darkest fifth is.
    #[must_use]
    pub fn depth(&self) -> u8 {
        let mut sum = 0;
        for (number, count) in self.depths.iter().enumerate().rev() {
            sum += count;
            if sum * 5 >= self.ink.max(1) {
                return u8::try_from(number * 8 + 4).unwrap_or(255);
            }
        }
        0
    }

    /// The ink's colour on white paper.
    #[must_use]
    pub fn colour(&self) -> [u8; 3] {
        let [red, green, blue] = self.taken.map(|sum| sum as f64);
        let bright = (red * 77.0 + green * 150.0 + blue * 29.0) / 256.0;
        let scale = if bright > 0.0 { f64::from(self.depth()) / bright } else { 0.0 };
        [red, green, blue].map(|part| (255.0 - part * scale).clamp(0.0, 255.0) as u8)
    }
}

/// A pixel that is not paper.
#[derive(Debug, Clone, Copy)]
pub struct Pixel {
    /// How bright it is; the paper has 255.
    pub level: u8,
    /// Its colour; the paper is white.
    pub colour: [u8; 3],
    /// Whether there is no ink on its left.
    pub left_edge: bool,
    /// Whether there is no ink above it.
    pub top_edge: bool,
}

/// The pieces of a picture, found row by row.
#[derive(Debug, Default)]
pub struct Pieces {
    /// Of every piece, to which earlier one it belongs; to itself where there is none.
    parents: Vec<usize>,
    pieces: Vec<Piece>,
    runs: Vec<Run>,
    /// The first run of the row above that a run of this row can touch.
    above: usize,
    /// Where the runs of this row begin.
    here: usize,
}

impl Pieces {
    /// Begins a row.
    pub fn begin(&mut self) {
        self.above = self.here;
        self.here = self.runs.len();
    }

    /// Adds pixels of this row that touch, from left to right.
    pub fn add(&mut self, y: usize, start: usize, pixels: &[Pixel], levels: Levels) {
        let end = start + pixels.len();
        let mut label: Option<usize> = None;
        while self.above < self.here && self.runs.get(self.above).is_some_and(|run| run.end < start) {
            self.above += 1;
        }
        for number in self.above..self.here {
            let Some(run) = self.runs.get(number).filter(|run| run.start <= end) else { break };
            let other = self.root(run.label);
            label = Some(match label {
                None => other,
                Some(label) => self.joined(label, other),
            });
        }
        let label = label.unwrap_or_else(|| {
            self.parents.push(self.pieces.len());
            self.pieces.push(Piece::new(Area { left: start, top: y, right: end, bottom: y + 1 }));
            self.pieces.len() - 1
        });
        self.runs.push(Run { y, start, end, label });
        if let Some(piece) = self.pieces.get_mut(label) {
            if !piece.has_ink_area {
                piece.area = piece.area.with(Area { left: start, top: y, right: end, bottom: y + 1 });
            }
            for (x, pixel) in (start..).zip(pixels) {
                piece.add(x, y, *pixel, levels);
            }
        }
    }

    /// Every piece with its number.
    #[must_use]
    pub fn all(&self) -> Vec<(usize, Piece)> {
        let pieces = self.pieces.iter().copied().enumerate();
        pieces.filter(|(number, _)| self.parents.get(*number) == Some(number)).collect()
    }

    /// Every run with the number of its piece.
    pub fn runs(&self) -> impl Iterator<Item = (Run, usize)> {
        self.runs.iter().map(|run| (*run, self.root(run.label)))
    }

    fn root(&self, mut label: usize) -> usize {
        while let Some(parent) = self.parents.get(label).filter(|parent| **parent != label) {
            label = *parent;
        }
        label
    }

    /// Makes two pieces one; answers its number.
    fn joined(&mut self, one: usize, other: usize) -> usize {
        let (first, second) = (one.min(other), one.max(other));
        if first != second {
            if let Some(piece) = self.pieces.get(second).copied()
                && let Some(first) = self.pieces.get_mut(first)
            {
                first.join(&piece);
            }
            if let Some(parent) = self.parents.get_mut(second) {
                *parent = first;
            }
        }
        first
    }
}

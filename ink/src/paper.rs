//! The paper under the ink: how bright it is at every place, where it is in shadow, where it ends.
//!
//! The picture is divided into tiles. Of each the paper is what most of its pixels look like, unless its neighbours
//! show that it is covered with ink. Between the middles of the tiles the paper is interpolated.

use crate::raster::{Area, Raster, brightness, on_white};

/// How many tiles stand along the longest side.
const TILES: usize = 40;
/// The least width of a tile, in pixels.
const LEAST_TILE: usize = 8;
/// Of a tile this wide every second pixel of every second row is enough to know it.
const WIDE_TILE: usize = 16;

/// The paper, tile by tile.
#[derive(Debug, Clone)]
pub struct Paper {
    side: usize,
    columns: usize,
    rows: usize,
    tiles: Vec<Tile>,
    /// What the paper looks like where most light falls on it.
    white: [u8; 3],
    /// Whether some tiles are not paper.
    ends: bool,
    /// Every column of pixels, in spans that lie between the same columns of tiles.
    across: Vec<Span>,
}

/// Pixels that follow each other and lie between the middles of the same two tiles.
#[derive(Debug, Clone)]
struct Span {
    first: usize,
    second: usize,
    /// How far from the first each is, in 256ths.
    parts: Vec<u32>,
}

/// Two tiles between whose middles a pixel lies, and how far from the first, in 256ths.
#[derive(Debug, Clone, Copy)]
struct Between {
    first: usize,
    second: usize,
    part: u32,
}

#[derive(Debug, Clone, Copy)]
struct Tile {
    colour: [u8; 3],
    brightness: u8,
    /// Whether its pixels are nearly the same: nothing is written on it.
    plain: bool,
    ground: Ground,
}

/// What lies in a tile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ground {
    Paper,
    /// Something else than paper, from the edge of the picture on.
    Other,
    /// Paper beside something else: where exactly it ends is not known.
    Border,
}

/// What was found about the paper.
#[derive(Debug, Clone)]
pub struct Light {
    /// What it looks like where most light falls on it.
    pub white: [u8; 3],
    /// By how much the darkest part of it is darker than the brightest: 0 to 1.
    pub fall: f32,
    /// Where it lies in shadow.
    pub shadow: Option<Area>,
    /// Dark parts that reach no edge of the picture.
    pub stains: Vec<Area>,
    /// Where something else than paper is seen.
    pub other: Option<Area>,
}

/// From which fall on a tile counts as darker than the paper.
const DARKER: f32 = 0.045;
/// What is darker than this part of the paper's brightness, from the edge on, is not paper.
const NOT_PAPER: f32 = 0.55;
/// What is more colourful than the paper by this much, from the edge on, is not paper.
const NOT_PAPER_COLOUR: i32 = 45;

impl Paper {
    /// Nothing known yet, for a picture of this size.
    #[must_use]
    pub fn new(raster: &Raster) -> Self {
        let side = (raster.width().max(raster.height()).div_ceil(TILES)).max(LEAST_TILE);
        let columns = raster.width().div_ceil(side);
        let rows = raster.height().div_ceil(side);
        let mut across: Vec<Span> = Vec::new();
        for Between { first, second, part } in (0..raster.width()).map(|x| Between::of(x, side, columns)) {
            match across.last_mut() {
                Some(span) if (span.first, span.second) == (first, second) => span.parts.push(part),
                _ => across.push(Span { first, second, parts: vec![part] }),
            }
        }
        Self { side, columns, rows, tiles: Vec::with_capacity(columns * rows), white: [255; 3], ends: false, across }
    }

    /// The rows of tiles.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many rows of pixels belong to a row of tiles.
    #[must_use]
    pub fn side(&self) -> usize {
        self.side
    }

    /// Looks at one row of tiles. They are to be looked at in order.
    pub fn look(&mut self, raster: &Raster, row: usize) {
        // Of every tile and every brightness: how many pixels have it, and the sum of their colours.
        let mut sums = vec![[[0_u32; 4]; 256]; self.columns];
        let step = if self.side < WIDE_TILE { 1 } else { 2 };
        for y in (row * self.side..((row + 1) * self.side).min(raster.height())).step_by(step) {
            for (pixels, sums) in raster.row(y).chunks(self.side).zip(&mut sums) {
                for pixel in pixels.iter().step_by(step) {
                    let [red, green, blue] = on_white(*pixel);
                    if let Some(sum) = sums.get_mut(usize::from(brightness([red, green, blue]))) {
                        let [count, reds, greens, blues] = sum;
                        *count += 1;
                        *reds += u32::from(red);
                        *greens += u32::from(green);
                        *blues += u32::from(blue);
                    }
                }
            }
        }
        for sums in sums {
            let counts = sums.map(|[count, ..]| count);
            let usual = usual(&counts);
            let near = usize::from(usual.saturating_sub(8))..=usize::from(usual.saturating_add(8));
            let mut near_sums = [0; 4];
            for sum in sums.get(near).unwrap_or_default() {
                for (near, sum) in near_sums.iter_mut().zip(sum) {
                    *near += sum;
                }
            }
            let [count, red, green, blue] = near_sums;
            let mean = |sum: u32| u8::try_from((sum + count / 2).checked_div(count).unwrap_or_default()).unwrap_or(255);
            let colour = if count == 0 { [usual; 3] } else { [red, green, blue].map(mean) };
            let plain = u32::from(quantile(&counts, 0.05)) * 100 >= u32::from(usual) * 84;
            self.tiles.push(Tile { colour, brightness: brightness(colour), plain, ground: Ground::Paper });
        }
    }

    /// When every row was looked at: what was found.
    pub fn settle(&mut self, width: usize, height: usize) -> Light {
        let mut counts = [0_u32; 256];
        for tile in &self.tiles {
            if let Some(count) = counts.get_mut(usize::from(tile.brightness)) {
                *count += 1;
            }
        }
        let level = quantile(&counts, 0.85);
        self.white = self.mean(|tile| tile.brightness.abs_diff(level) <= 6).unwrap_or([level; 3]);
        self.bound();
        self.uncover();
        let area = |area: Area| self.pixels(area, width, height);
        let other = self.place(|tile| tile.ground == Ground::Other).map(area);

        let mut counts = [0_u32; 256];
        for tile in self.tiles.iter().filter(|tile| tile.ground == Ground::Paper && tile.plain) {
            if let Some(count) = counts.get_mut(usize::from(tile.brightness)) {
                *count += 1;
            }
        }
        let brightest = quantile(&counts, 0.95);
        let darkest = quantile(&counts, 0.03);
        let bright = f32::from(brightest.max(1));
        let dark = |tile: &Tile| tile.ground == Ground::Paper && f32::from(tile.brightness) < bright * (1.0 - DARKER);
        let mut shadow: Option<Area> = None;
        let mut stains = Vec::new();
        let mut shaded = false;
        for region in self.regions(dark) {
            let reaches = region.area.left == 0
                || region.area.top == 0
                || region.area.right == self.columns
                || region.area.bottom == self.rows;
            if reaches || region.tiles * 6 > self.tiles.len() {
                shadow = Some(shadow.map_or(region.area, |shadow| shadow.with(region.area)));
                shaded |= region.tiles * 100 > self.tiles.len();
            } else {
                stains.push(area(region.area));
            }
        }
        let fall = if shaded { 1.0 - f32::from(darkest) / bright } else { 0.0 };
        Light { white: self.white, fall, shadow: shadow.filter(|_| shaded).map(area), stains, other }
    }

    /// Along a row of pixels: the paper's brightness in 16ths of a level, so that slow changes stay slow, and 0 where
    /// there is no paper or where its end is near.
    #[inline(never)]
    pub fn along(&self, y: usize, out: &mut Vec<u16>) {
        out.clear();
        let down = Between::of(y, self.side, self.rows);
        let line: Vec<u32> = (0..self.columns)
            .map(|column| {
                let at = |row: usize| self.tile(column, row).map_or(255, |tile| u32::from(tile.brightness));
                (at(down.first) * (256 - down.part) + at(down.second) * down.part) >> 4
            })
            .collect();
        let at = |column: usize| line.get(column).copied().unwrap_or(4080);
        for Span { first, second, parts } in &self.across {
            let (first, second) = (at(*first), at(*second));
            // At most 4080, as both are.
            out.extend(parts.iter().map(|part| ((first * (256 - part) + second * part) >> 8) as u16));
        }
        if self.ends {
            for (column, pixels) in out.chunks_mut(self.side).enumerate() {
                if self.tile(column, y / self.side).is_some_and(|tile| tile.ground != Ground::Paper) {
                    pixels.fill(0);
                }
            }
        }
    }

    /// The paper's colour at a place.
    #[must_use]
    pub fn colour(&self, x: f32, y: f32) -> [f32; 3] {
        let side = self.side as f32;
        let place = |at: f32, count: usize| {
            let at = (at / side - 0.5).clamp(0.0, count.saturating_sub(1) as f32);
            let first = at as usize;
            (first, (first + 1).min(count.saturating_sub(1)), at - first as f32)
        };
        let (left, right, across) = place(x, self.columns);
        let (above, below, down) = place(y, self.rows);
        let at = |column, row| self.tile(column, row).map_or([255.0; 3], |tile| floats(tile.colour));
        mix(mix(at(left, above), at(right, above), across), mix(at(left, below), at(right, below), across), down)
    }

    /// Whether a place of the picture lies where there is no paper, or where its end is near.
    #[must_use]
    pub fn ends_at(&self, area: Area) -> bool {
        let tiles = |at: usize, count: usize| (at / self.side).min(count.saturating_sub(1));
        let (left, right) = (tiles(area.left, self.columns), tiles(area.right, self.columns));
        let (top, bottom) = (tiles(area.top, self.rows), tiles(area.bottom, self.rows));
        self.ends
            && (top..=bottom).any(|row| {
                (left..=right).any(|column| self.tile(column, row).is_some_and(|tile| tile.ground != Ground::Paper))
            })
    }

    /// Where something is written on a tile, takes the paper from the plain tiles around it.
    fn uncover(&mut self) {
        let least = f32::from(brightness(self.white)) * NOT_PAPER;
        let is_plain = |tile: &Tile| tile.plain && tile.ground == Ground::Paper && f32::from(tile.brightness) >= least;
        let known = self.tiles.clone();
        let (columns, rows) = (self.columns, self.rows);
        let covered = |tile: &Tile| tile.ground != Ground::Other && !is_plain(tile);
        for (number, tile) in self.tiles.iter_mut().enumerate().filter(|(_, tile)| covered(tile)) {
            let (column, row) = (number % columns, number / columns);
            for reach in 1..=8 {
                let across = column.saturating_sub(reach)..=(column + reach).min(columns - 1);
                let plain: Vec<Tile> = (row.saturating_sub(reach)..=(row + reach).min(rows - 1))
                    .flat_map(|row| across.clone().map(move |column| row * columns + column))
                    .filter_map(|at| known.get(at))
                    // What is much darker than the tile itself is not its paper.
                    .filter(|near| is_plain(near) && u32::from(near.brightness) * 5 >= u32::from(tile.brightness) * 3)
                    .copied()
                    .collect();
                if plain.len() > reach {
                    if let Some(colour) = mean(&plain) {
                        *tile = Tile { colour, brightness: brightness(colour), ..*tile };
                    }
                    break;
                }
            }
        }
    }

    /// Marks what is not paper, from the edges of the picture on.
    fn bound(&mut self) {
        let white = self.white;
        let level = f32::from(brightness(white));
        let tint = |[red, green, blue]: [u8; 3]| {
            [i32::from(red) - i32::from(green), i32::from(green) - i32::from(blue), i32::from(blue) - i32::from(red)]
        };
        let other = |tile: &Tile| {
            let colourful =
                tint(tile.colour).iter().zip(tint(white)).any(|(one, other)| (one - other).abs() > NOT_PAPER_COLOUR);
            f32::from(tile.brightness) < level * NOT_PAPER || colourful
        };
        let regions = self.regions(other);
        for region in regions {
            let reaches = region.area.left == 0
                || region.area.top == 0
                || region.area.right == self.columns
                || region.area.bottom == self.rows;
            // A few dark tiles at the edge are rather ink that leaves the picture.
            if reaches && region.tiles * 50 >= self.tiles.len() {
                for number in region.numbers {
                    if let Some(tile) = self.tiles.get_mut(number) {
                        tile.ground = Ground::Other;
                        self.ends = true;
                    }
                }
            }
        }
        if !self.ends {
            return;
        }
        let known = self.tiles.clone();
        for (number, tile) in self.tiles.iter_mut().enumerate() {
            let (column, row) = (number % self.columns, number / self.columns);
            let beside = (row.saturating_sub(1)..=(row + 1).min(self.rows - 1)).any(|row| {
                (column.saturating_sub(1)..=(column + 1).min(self.columns - 1)).any(|column| {
                    known.get(row * self.columns + column).is_some_and(|tile| tile.ground == Ground::Other)
                })
            });
            if beside && tile.ground == Ground::Paper {
                tile.ground = Ground::Border;
            }
        }
    }

    fn mean(&self, which: impl Fn(&Tile) -> bool) -> Option<[u8; 3]> {
        mean(&self.tiles.iter().filter(|tile| which(tile)).copied().collect::<Vec<_>>())
    }

    fn place(&self, which: impl Fn(&Tile) -> bool) -> Option<Area> {
        let found = self.tiles.iter().enumerate().filter(|(_, tile)| which(tile));
        let areas = found.map(|(number, _)| Area::at(number % self.columns, number / self.columns));
        areas.reduce(Area::with)
    }

    /// Tiles of a kind that lie side by side.
    fn regions(&self, which: impl Fn(&Tile) -> bool) -> Vec<Region> {
        let mut open: Vec<bool> = self.tiles.iter().map(which).collect();
        let mut found = Vec::new();
        for start in 0..open.len() {
            let mut waiting = vec![start];
            let mut region: Option<Region> = None;
            while let Some(number) = waiting.pop() {
                match open.get_mut(number) {
                    Some(open) if *open => *open = false,
                    _ => continue,
                }
                let (column, row) = (number % self.columns, number / self.columns);
                let here = Area::at(column, row);
                let region = region.get_or_insert_with(|| Region { area: here, tiles: 0, numbers: Vec::new() });
                region.area = region.area.with(here);
                region.tiles += 1;
                region.numbers.push(number);
                if column > 0 {
                    waiting.push(number - 1);
                }
                if column + 1 < self.columns {
                    waiting.push(number + 1);
                }
                if row > 0 {
                    waiting.push(number - self.columns);
                }
                waiting.push(number + self.columns);
            }
            found.extend(region);
        }
        found
    }

    /// Tiles as pixels.
    fn pixels(&self, area: Area, width: usize, height: usize) -> Area {
        Area {
            left: area.left * self.side,
            top: area.top * self.side,
            right: (area.right * self.side).min(width),
            bottom: (area.bottom * self.side).min(height),
        }
    }

    fn tile(&self, column: usize, row: usize) -> Option<&Tile> {
        self.tiles.get(row * self.columns + column)
    }
}

impl Between {
    /// Of the pixel at this place, where so many tiles of this side lie in a row.
    fn of(at: usize, side: usize, count: usize) -> Self {
        let last = count.saturating_sub(1);
        let Some(past) = (2 * at + 1).checked_sub(side) else { return Self { first: 0, second: 0, part: 0 } };
        let first = (past / (2 * side)).min(last);
        let part = (past % (2 * side)) * 256 / (2 * side);
        Self { first, second: (first + 1).min(last), part: u32::try_from(part).unwrap_or_default() }
    }
}

struct Region {
    area: Area,
    tiles: usize,
    numbers: Vec<usize>,
}

fn mean(tiles: &[Tile]) -> Option<[u8; 3]> {
    let mut sums = [0_usize; 3];
    for tile in tiles {
        for (sum, part) in sums.iter_mut().zip(tile.colour) {
            *sum += usize::from(part);
        }
    }
    let count = tiles.len();
    (count > 0).then(|| sums.map(|sum| u8::try_from((sum + count / 2) / count).unwrap_or(255)))
}

/// How bright most of a tile's pixels are; of a tile that is partly covered, how bright what is not covered is.
fn usual(counts: &[u32; 256]) -> u8 {
    let (most, brightest) = (quantile(counts, 0.6), quantile(counts, 0.95));
    if u32::from(most) * 100 < u32::from(brightest) * 94 { quantile(counts, 0.9) } else { most }
}

/// The level below which this part of what was counted lies.
#[must_use]
pub fn quantile(counts: &[u32; 256], part: f32) -> u8 {
    let all: u32 = counts.iter().sum();
    let wanted = (all as f32 * part) as u32;
    let mut sum = 0;
    for (level, count) in counts.iter().enumerate() {
        sum += count;
        if sum > wanted {
            return level as u8;
        }
    }
    255
}

/// A colour to reckon with.
pub fn floats(colour: [u8; 3]) -> [f32; 3] {
    colour.map(f32::from)
}

/// Between two colours.
pub fn mix(one: [f32; 3], other: [f32; 3], part: f32) -> [f32; 3] {
    let ([red, green, blue], [other_red, other_green, other_blue]) = (one, other);
    [red + (other_red - red) * part, green + (other_green - green) * part, blue + (other_blue - blue) * part]
}

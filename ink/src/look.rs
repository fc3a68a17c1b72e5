//! Looks at a picture of a signature: the paper, what is written on it, and what should not be there.
//!
//! The work is cut into slices: [`Look::advance`] does a bounded part of it, so that a page stays alive meanwhile.

use crate::{
    lines::{Line, Search},
    marks::{Levels, Piece, Pieces, Pixel},
    mend::Detail,
    paper::{Light, Paper, quantile},
    raster::{Area, LONGEST_SIDE, Raster, brightness, on_white, scaled},
};
use std::{collections::BTreeMap, sync::Arc};

/// How many pixels a slice looks at.
const SLICE: usize = 48_000;
/// How many steps of the search for lines a slice takes.
const SEARCH: usize = 250_000;
/// What is less dark than this, compared with the paper, is not looked at.
const LEAST_DEPTH: u8 = 14;
/// Below this the paper is too dark to be seen.
const DARKNESS: u8 = 60;
/// Where even the darkest is brighter than this, pale strokes are not told from stains.
const PALE: u8 = 170;
/// So many pieces are compared with each other.
const MOST_PIECES: usize = 500;

/// Strokes of so many pixels or fewer are looked at from closer up: most of their pixels are partly paper.
const THIN: f32 = 2.4;
/// Less than so many times closer is not worth a second look.
const CLOSER: f32 = 1.2;

/// The paper's brightness has so many levels: 255 in 16ths, and none.
const PAPERS: u32 = 255 * 16;
/// What a level of brightness comes to on a paper is kept in so many binary places, which are enough to be exact.
const SHARE_BITS: u32 = 20;

/// What was seen.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Pixels across.
    pub width: usize,
    /// Pixels down.
    pub height: usize,
    /// The paper; none where it is too dark to see one.
    pub light: Option<Light>,
    /// What is written; none where nothing is.
    pub ink: Option<Ink>,
    /// Marks that belong to nothing, the heaviest first.
    pub marks: Vec<Area>,
    /// Pale stains.
    pub stains: Vec<Area>,
    /// Ruled lines.
    pub lines: Vec<Area>,
    /// Everything else that stands for mending.
    pub(super) ground: Ground,
}

/// What is written.
#[derive(Debug, Clone)]
pub struct Ink {
    /// Where.
    pub area: Area,
    /// How wide the strokes are, in pixels.
    pub stroke: f32,
    /// The colour on white paper.
    pub colour: [u8; 3],
    /// How many times closer than the picture the ink was looked at: 1, or more where its strokes are thin.
    pub closer: f32,
    /// The colours of its parts and where they are, with their part of the whole, 0 to 1.
    pub parts: Vec<([u8; 3], Area, f32)>,
    /// Where it is written in several places, far from each other.
    pub apart: Option<Area>,
    /// The edge of the picture or of the paper that it touches.
    pub cut: Option<Area>,
}

/// What mending needs to know.
#[derive(Debug, Clone)]
pub(super) struct Ground {
    pub paper: Paper,
    pub levels: Levels,
    /// A byte a pixel: whether the ink there belongs to the signature, or to another mark.
    pub keep: Vec<Kept>,
}

/// Whose a pixel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    Paper,
    Signature,
    Mark,
}

impl Seen {
    /// What is to be looked at from closer up, so that the ink of thin strokes is seen; none where they are wide enough,
    /// or nothing finer is stored. `width` and `height` are the picture's full size as it is shown.
    #[must_use]
    pub fn closer(&self, width: usize, height: usize) -> Option<Detail> {
        let ink = self.ink.as_ref().filter(|ink| ink.stroke <= THIN)?;
        // Paper around the ink is needed to tell it from the paper.
        let margin = ink.area.height().min(ink.area.width()) / 4 + 8;
        let full = |at: usize, seen: usize, full: usize| (at.min(seen) * full).checked_div(seen).unwrap_or_default();
        let area = Area {
            left: full(ink.area.left.saturating_sub(margin), self.width, width),
            top: full(ink.area.top.saturating_sub(margin), self.height, height),
            right: full(ink.area.right + margin, self.width, width),
            bottom: full(ink.area.bottom + margin, self.height, height),
        };
        let (across, down) = scaled(area.width(), area.height(), LONGEST_SIDE);
        let closer = across as f32 / area.width().max(1) as f32 * width as f32 / self.width.max(1) as f32;
        (closer >= CLOSER).then_some(Detail { area, width: across, height: down })
    }

    /// Takes over what was seen of the ink from closer up. `width` is the picture's full width as it is shown.
    pub fn see_closer(&mut self, closer: &Self, detail: Detail, width: usize) {
        let (Some(ink), Some(seen)) = (&mut self.ink, &closer.ink) else { return };
        // Pixels of this picture for one of the closer one.
        let smaller = self.width as f32 / width.max(1) as f32;
        let scale = detail.area.width() as f32 / closer.width.max(1) as f32 * smaller;
        let place = |area: Area| {
            let at = |at: usize, from: usize| (at as f32 * scale + from as f32 * smaller).round() as usize;
            let Area { left, top, right, bottom } = area;
            Area {
                left: at(left, detail.area.left),
                top: at(top, detail.area.top),
                right: at(right, detail.area.left),
                bottom: at(bottom, detail.area.top),
            }
        };
        if scale <= 0.0 || !place(seen.area).near(ink.area, 0, 0) {
            return;
        }
        ink.colour = seen.colour;
        ink.stroke = seen.stroke * scale;
        ink.closer = 1.0 / scale;
        ink.parts = seen.parts.iter().map(|(colour, area, share)| (*colour, place(*area), *share)).collect();
    }
}

/// A picture that is being looked at.
#[derive(Debug)]
pub struct Look {
    raster: Arc<Raster>,
    step: Step,
    paper: Paper,
    light: Option<Light>,
    levels: Levels,
    /// Of every brightness of the paper, what a pixel's level of brightness comes to on it; 0 where there is no paper.
    /// To look it up takes a phone a fraction of the time of a division.
    of_paper: Vec<u32>,
    /// How bright every pixel is; the paper has 255.
    seen: Vec<u8>,
    counts: [u32; 256],
    level_lines: Search,
    upright_lines: Search,
    /// Of every column, where what is not paper began.
    since: Vec<usize>,
    lines: Vec<Area>,
    pieces: Pieces,
    line: Vec<u16>,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Paper(usize),
    Levels(usize),
    Crossings(usize),
    LevelLines,
    UprightLines,
    Pieces(usize),
    Done,
}

impl Look {
    /// Begins to look at a picture.
    #[must_use]
    pub fn new(raster: impl Into<Arc<Raster>>) -> Self {
        let raster = raster.into();
        let (width, height) = (raster.width(), raster.height());
        Self {
            step: Step::Paper(0),
            paper: Paper::new(&raster),
            light: None,
            levels: Levels { weak: 0, low: 0, high: 0, deep: 0 },
            of_paper: (0..=PAPERS)
                .map(|paper| (PAPERS << SHARE_BITS).checked_div(paper).map_or(0, |share| share + 1))
                .collect(),
            seen: Vec::with_capacity(width * height),
            counts: [0; 256],
            level_lines: Search::new(width, height),
            upright_lines: Search::new(height, width),
            since: vec![usize::MAX; width],
            lines: Vec::new(),
            pieces: Pieces::default(),
            line: Vec::with_capacity(width),
            raster,
        }
    }

    /// Does a bounded part of the work; answers whether there is more to do.
    pub fn advance(&mut self) -> bool {
        let rows = (SLICE / self.raster.width().max(1)).max(1);
        let height = self.raster.height();
        let until = |from: usize| (from + rows).min(height);
        self.step = match self.step {
            Step::Paper(row) => {
                let until = (row + (rows / self.paper.side()).max(1)).min(self.paper.rows());
                for row in row..until {
                    self.paper.look(&self.raster, row);
                }
                if until < self.paper.rows() { Step::Paper(until) } else { self.settle() }
            }
            Step::Levels(row) => {
                let until = until(row);
                for y in row..until {
                    self.level(y);
                }
                if until < height { Step::Levels(until) } else { self.divide() }
            }
            Step::Crossings(row) => {
                let until = until(row);
                for y in row..until {
                    self.cross(y);
                }
                if until < height { Step::Crossings(until) } else { Step::LevelLines }
            }
            Step::LevelLines => {
                if self.level_lines.advance(SEARCH) {
                    let search = std::mem::replace(&mut self.level_lines, Search::new(0, 0));
                    for line in search.lines() {
                        self.lines.push(line.area(self.raster.width()));
                        self.erase(&line, true);
                    }
                    Step::UprightLines
                } else {
                    Step::LevelLines
                }
            }
            Step::UprightLines => {
                if self.upright_lines.advance(SEARCH) {
                    let search = std::mem::replace(&mut self.upright_lines, Search::new(0, 0));
                    for line in search.lines() {
                        let Area { left, top, right, bottom } = line.area(self.raster.height());
                        self.lines.push(Area { left: top, top: left, right: bottom, bottom: right });
                        self.erase(&line, false);
                    }
                    Step::Pieces(0)
                } else {
                    Step::UprightLines
                }
            }
            Step::Pieces(row) => {
                let until = until(row);
                for y in row..until {
                    self.gather(y);
                }
                if until < height { Step::Pieces(until) } else { Step::Done }
            }
            Step::Done => Step::Done,
        };
        !matches!(self.step, Step::Done)
    }

    /// What was seen; what is not done yet is done at once.
    #[must_use]
    pub fn finish(mut self) -> Seen {
        while self.advance() {}
        self.conclude()
    }

    /// The paper is known.
    fn settle(&mut self) -> Step {
        let light = self.paper.settle(self.raster.width(), self.raster.height());
        if brightness(light.white) < DARKNESS {
            return Step::Done;
        }
        self.light = Some(light);
        Step::Levels(0)
    }

    // What comes to every row stays a function of its own: a browser makes small ones that are called often fast while
    // the work is still going on.
    #[inline(never)]
    fn level(&mut self, y: usize) {
        self.paper.along(y, &mut self.line);
        let (counts, of_paper) = (&mut self.counts, &self.of_paper);
        self.seen.extend(self.raster.row(y).iter().zip(&self.line).map(|(pixel, paper)| {
            // Nothing is known where there is no paper.
            let Some(share) = of_paper.get(usize::from(*paper)).filter(|share| **share > 0) else { return 255 };
            let level = (u64::from(brightness(on_white(*pixel))) * u64::from(*share)) >> SHARE_BITS;
            let level = u8::try_from(level).unwrap_or(255);
            if let Some(count) = counts.get_mut(usize::from(level)) {
                *count += 1;
            }
            level
        }));
    }

    /// The levels are known: what is ink?
    fn divide(&mut self) -> Step {
        let middle = quantile(&self.counts, 0.5);
        // As far as a sixth of the pixels lie below the middle goes the grain of a picture.
        let grain = middle.saturating_sub(quantile(&self.counts, 0.16));
        let depth = grain.saturating_mul(4).clamp(LEAST_DEPTH, 40);
        let weak = middle.saturating_sub(depth);
        let mut darker = self.counts;
        for count in darker.iter_mut().skip(usize::from(weak)) {
            *count = 0;
        }
        let all: u32 = darker.iter().sum();
        let few = 30.0 / all.max(1) as f32;
        let deep = quantile(&darker, few.clamp(0.02, 0.5));
        let contrast = f32::from(middle.saturating_sub(deep));
        let below = |part: f32| middle.saturating_sub((contrast * part) as u8);
        self.levels = Levels { weak, low: below(0.3).min(weak), high: below(0.55).min(weak), deep };
        Step::Crossings(0)
    }

    /// Finds what is thin, in both directions.
    #[inline(never)]
    fn cross(&mut self, y: usize) {
        let width = self.raster.width();
        let weak = self.levels.weak;
        let Some(row) = self.seen.get(y * width..(y + 1) * width) else { return };
        let mut began = None;
        for ((x, level), since) in row.iter().enumerate().zip(&mut self.since) {
            if *level < weak {
                if *since == usize::MAX {
                    *since = y;
                }
                began.get_or_insert(x);
            } else {
                if *since != usize::MAX {
                    self.level_lines.add(x, *since, y);
                    *since = usize::MAX;
                }
                if let Some(start) = began.take() {
                    self.upright_lines.add(y, start, x);
                }
            }
        }
        if let Some(start) = began {
            self.upright_lines.add(y, start, width);
        }
        if y + 1 == self.raster.height() {
            for (x, since) in self.since.iter().enumerate().filter(|(_, since)| **since != usize::MAX) {
                self.level_lines.add(x, *since, y + 1);
            }
        }
    }

    /// Takes a line away, but for where something is written across it.
    fn erase(&mut self, line: &Line, level: bool) {
        let (width, height) = (self.raster.width(), self.raster.height());
        let (length, breadth) = if level { (width, height) } else { (height, width) };
        let place = |along: usize, across: usize| if level { across * width + along } else { along * width + across };
        let reach = line.thickness / 2 + 2;
        let band = |along: usize| {
            let middle = usize::try_from(line.at(along) as i64).ok()?;
            Some((middle.saturating_sub(reach), (middle + reach).min(breadth.saturating_sub(1))))
        };
        let darkest = |seen: &[u8], along: usize, (top, bottom): (usize, usize)| {
            (top..=bottom).filter_map(|across| seen.get(place(along, across))).min().copied()
        };
        let mut counts = [0_u32; 256];
        for level in (0..length).filter_map(|along| darkest(&self.seen, along, band(along)?)) {
            if let Some(count) = counts.get_mut(usize::from(level)) {
                *count += 1;
            }
        }
        let usual = quantile(&counts, 0.5);
        for along in 0..length {
            let Some((top, bottom)) = band(along) else { continue };
            let is_ink = |across: Option<usize>| {
                let across = across.filter(|across| *across < breadth);
                across
                    .and_then(|across| self.seen.get(place(along, across)))
                    .is_some_and(|seen| *seen < self.levels.low)
            };
            // Something darker than the line, or something that goes on above or below it.
            let darker =
                darkest(&self.seen, along, (top, bottom)).is_some_and(|level| level.saturating_add(30) < usual);
            if darker || is_ink(top.checked_sub(1)) || is_ink(Some(bottom + 1)) {
                continue;
            }
            for across in top..=bottom {
                if let Some(seen) = self.seen.get_mut(place(along, across)) {
                    *seen = 255;
                }
            }
        }
    }

    /// Finds the pieces of a row.
    #[inline(never)]
    fn gather(&mut self, y: usize) {
        let width = self.raster.width();
        let weak = self.levels.weak;
        let low = self.levels.low;
        self.pieces.begin();
        let Some(row) = self.seen.get(y * width..(y + 1) * width) else { return };
        if row.iter().all(|level| *level >= weak) {
            return;
        }
        let above = y.checked_sub(1).and_then(|above| self.seen.get(above * width..y * width));
        self.paper.along(y, &mut self.line);
        let white = self.light.as_ref().map_or([255; 3], |light| light.white);
        let bright = u32::from(brightness(white).max(1));
        let mut run: Vec<Pixel> = Vec::new();
        let mut before = 255;
        for (((x, level), pixel), paper) in row.iter().enumerate().zip(self.raster.row(y)).zip(&self.line) {
            if *level < weak {
                let mut colour = on_white(*pixel);
                for (part, white) in colour.iter_mut().zip(white) {
                    // The paper's own tint is taken off, as is its shade.
                    let paper = u32::from(*paper) * u32::from(white) / bright;
                    let clean = (u32::from(*part) * (255 * 16)).checked_div(paper).unwrap_or(255);
                    *part = u8::try_from(clean).unwrap_or(255);
                }
                run.push(Pixel {
                    level: *level,
                    colour,
                    left_edge: before >= low,
                    top_edge: above.and_then(|above| above.get(x)).is_none_or(|above| *above >= low),
                });
            } else if !run.is_empty() {
                self.pieces.add(y, x - run.len(), &run, self.levels);
                run.clear();
            }
            before = *level;
        }
        if !run.is_empty() {
            self.pieces.add(y, width - run.len(), &run, self.levels);
        }
    }

    /// Notes whose the ink of these pieces is.
    fn keep(&self, keep: &mut [Kept], of_piece: &BTreeMap<usize, Kept>) {
        if of_piece.is_empty() {
            return;
        }
        let width = self.raster.width();
        for (run, number) in self.pieces.runs() {
            let Some(kept) = of_piece.get(&number) else { continue };
            let pixels = run.y * width + run.start..run.y * width + run.end;
            if let (Some(pixels), Some(levels)) = (keep.get_mut(pixels.clone()), self.seen.get(pixels)) {
                for (pixel, level) in pixels.iter_mut().zip(levels) {
                    if *level < self.levels.low {
                        *pixel = *kept;
                    }
                }
            }
        }
    }

    fn conclude(self) -> Seen {
        let (width, height) = (self.raster.width(), self.raster.height());
        let mut seen = Seen {
            width,
            height,
            light: self.light.clone(),
            ink: None,
            marks: Vec::new(),
            stains: Vec::new(),
            lines: self.lines.clone(),
            ground: Ground { paper: self.paper.clone(), levels: self.levels, keep: vec![Kept::Paper; width * height] },
        };
        if let Some(light) = &seen.light {
            seen.stains.clone_from(&light.stains);
        }
        let pieces = self.pieces.all();
        let speck = u32::try_from(width * height / 60_000).unwrap_or(u32::MAX).max(2);
        let stain = u32::try_from(width * height / 4000).unwrap_or(u32::MAX).max(30);
        // At the edge of a shadow a part of it looks like a stain.
        let shadow = seen.light.as_ref().and_then(|light| light.shadow);
        let shaded = |area: Area| shadow.is_some_and(|shadow| shadow.near(area, 0, 0));
        // Where a line is written across, bits of it are left.
        let ruled = !seen.lines.is_empty();
        let is_thin = |piece: &Piece| piece.pixels as usize <= 6 * piece.area.width().max(piece.area.height());
        let mut written: Vec<(usize, Piece)> = Vec::new();
        for (number, piece) in pieces {
            if piece.certain > 0 && piece.ink > speck {
                written.push((number, piece));
            } else if piece.pixels >= stain
                && self.levels.deep < PALE
                && !shaded(piece.area)
                && !(ruled && is_thin(&piece))
            {
                seen.stains.push(piece.area);
            }
        }
        written.sort_by_key(|(_, piece)| std::cmp::Reverse(piece.mass));
        written.truncate(MOST_PIECES);
        let groups = groups(&written, width, height);
        let Some(main) = groups.first() else { return seen };
        let mut kept = vec![None; written.len()];
        let mut whole: Option<Piece> = None;
        let mut apart = None;
        for group in &groups {
            // A second piece of writing as large as this is a name's other half rather than a mark.
            let belongs =
                group.piece.mass * 5 >= main.piece.mass && group.piece.area.height() * 3 >= main.piece.area.height();
            let belongs = belongs || std::ptr::eq(group, main);
            if belongs {
                if let Some(whole) = &mut whole {
                    apart = Some(group.piece.area);
                    whole.join(&group.piece);
                } else {
                    whole = Some(group.piece);
                }
            } else {
                seen.marks.push(group.piece.area);
            }
            for member in &group.members {
                if let Some(kept) = kept.get_mut(*member) {
                    *kept = Some(if belongs { Kept::Signature } else { Kept::Mark });
                }
            }
        }
        let Some(whole) = whole else { return seen };
        if self.levels.deep >= PALE {
            seen.stains.clear();
        }
        // A dot belongs to what is written where it stands close to a stroke, not just between the strokes of a name.
        let dot = (whole.stroke() * 3.5) as usize;
        let is_dot = |piece: &Piece| {
            piece.mass * 40 < whole.mass && piece.area.width() <= dot.max(3) && piece.area.height() <= dot.max(3)
        };
        let mut of_piece: BTreeMap<usize, Kept> = BTreeMap::new();
        for ((number, piece), kept) in written.iter().zip(&kept) {
            if let Some(kept) = kept.filter(|kept| *kept == Kept::Mark || !is_dot(piece)) {
                of_piece.insert(*number, kept);
            }
        }
        self.keep(&mut seen.ground.keep, &of_piece);
        let close = main.piece.area.height() / 4;
        let mut area: Option<Area> = None;
        let mut parts = Vec::new();
        let mut dots = BTreeMap::new();
        for ((number, piece), kept) in written.iter().zip(kept) {
            if kept != Some(Kept::Signature) {
                continue;
            }
            if !of_piece.contains_key(number) && !is_near(&seen.ground.keep, width, piece.area, close) {
                dots.insert(*number, Kept::Mark);
                seen.marks.push(piece.area);
                continue;
            }
            if !of_piece.contains_key(number) {
                dots.insert(*number, Kept::Signature);
            }
            area = Some(area.map_or(piece.area, |area| area.with(piece.area)));
            parts.push((piece.colour(), piece.area, piece.mass as f32 / whole.mass.max(1) as f32));
        }
        self.keep(&mut seen.ground.keep, &dots);
        let area = area.unwrap_or(whole.area);
        let touches = area.left == 0 || area.top == 0 || area.right >= width || area.bottom >= height;
        let leaves = seen.ground.paper.ends_at(Area {
            left: area.left.saturating_sub(1),
            top: area.top.saturating_sub(1),
            right: area.right + 1,
            bottom: area.bottom + 1,
        });
        let cut = if touches || leaves { Some(edge(area, width, height)) } else { None };
        seen.ink = Some(Ink { area, stroke: whole.stroke(), colour: whole.colour(), closer: 1.0, parts, apart, cut });
        seen
    }
}

/// Whether ink of the signature stands as close as this to a place.
fn is_near(keep: &[Kept], width: usize, area: Area, close: usize) -> bool {
    (area.top.saturating_sub(close)..area.bottom + close).any(|y| {
        let row = y * width + area.left.saturating_sub(close)..y * width + (area.right + close).min(width);
        keep.get(row).is_some_and(|row| row.contains(&Kept::Signature))
    })
}

/// Pieces that stand together.
struct Group {
    piece: Piece,
    members: Vec<usize>,
}

/// Puts pieces together that stand as close as the strokes of a name, the heaviest group first.
fn groups(written: &[(usize, Piece)], width: usize, height: usize) -> Vec<Group> {
    let mut groups: Vec<Group> =
        written.iter().enumerate().map(|(member, (_, piece))| Group { piece: *piece, members: vec![member] }).collect();
    let (mut across, mut down) = (width / 25, height / 25);
    for _ in 0..4 {
        joined(&mut groups, across, down);
        groups.sort_by_key(|group| std::cmp::Reverse(group.piece.mass));
        let Some(main) = groups.first() else { break };
        let tall = main.piece.area.height().min(main.piece.area.width());
        let wider = ((tall * 9 / 10).max(across), (tall * 4 / 10).max(down));
        if wider == (across, down) {
            break;
        }
        (across, down) = wider;
    }
    groups
}

/// Joins what stands close until nothing does. Only what is heavy enough to be writing reaches far.
fn joined(groups: &mut Vec<Group>, across: usize, down: usize) {
    loop {
        let mut changed = false;
        let mut at = 0;
        while at < groups.len() {
            let mut other = at + 1;
            while other < groups.len() {
                let near = match (groups.get(at), groups.get(other)) {
                    (Some(one), Some(other)) => one.piece.area.near(other.piece.area, across, down),
                    _ => false,
                };
                if near {
                    let taken = groups.remove(other);
                    if let Some(group) = groups.get_mut(at) {
                        group.piece.join(&taken.piece);
                        group.members.extend(taken.members);
                    }
                    changed = true;
                } else {
                    other += 1;
                }
            }
            at += 1;
        }
        if !changed {
            return;
        }
    }
}

/// The strip of an area that lies at the picture's edge; the whole area where none does.
fn edge(area: Area, width: usize, height: usize) -> Area {
    let strip = |length: usize| (length / 40).max(4);
    if area.left == 0 {
        Area { right: area.right.min(strip(width)), ..area }
    } else if area.right >= width {
        Area { left: area.left.max(width.saturating_sub(strip(width))), ..area }
    } else if area.top == 0 {
        Area { bottom: area.bottom.min(strip(height)), ..area }
    } else if area.bottom >= height {
        Area { top: area.top.max(height.saturating_sub(strip(height))), ..area }
    } else {
        area
    }
}

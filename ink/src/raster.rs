//! A picture as rows of pixels, and places on it.

use crate::header::Turn;

/// The longest side of a picture that is looked at: larger ones are made smaller first, so that a phone has the
/// same bounded work with every photo.
pub const LONGEST_SIDE: usize = 800;

/// A picture: four bytes a pixel (red, green, blue, opacity), row after row from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raster {
    width: usize,
    height: usize,
    rgba: Vec<u8>,
}

/// A place on a picture, in its pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// Left edge.
    pub left: usize,
    /// Top edge.
    pub top: usize,
    /// One past the right edge.
    pub right: usize,
    /// One past the bottom edge.
    pub bottom: usize,
}

impl Raster {
    /// A picture of this size; none where the bytes are not as many as the size says.
    #[must_use]
    pub fn new(width: usize, height: usize, rgba: Vec<u8>) -> Option<Self> {
        let bytes = width.checked_mul(height)?.checked_mul(4)?;
        (bytes > 0 && bytes == rgba.len()).then_some(Self { width, height, rgba })
    }

    /// A white picture.
    #[must_use]
    pub fn white(width: usize, height: usize) -> Self {
        Self { width, height, rgba: vec![255; width * height * 4] }
    }

    /// Pixels across.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// Pixels down.
    #[must_use]
    pub fn height(&self) -> usize {
        self.height
    }

    /// The bytes, as [`Raster::new`] takes them.
    #[must_use]
    pub fn rgba(&self) -> &[u8] {
        &self.rgba
    }

    /// The pixels of a row as red, green, blue and opacity; none below the picture.
    #[must_use]
    pub fn row(&self, y: usize) -> &[[u8; 4]] {
        let (pixels, _) = self.rgba.as_chunks();
        pixels.get(y * self.width..(y + 1) * self.width).unwrap_or_default()
    }

    /// Red, green and blue of a pixel on white paper; white outside the picture.
    #[must_use]
    #[inline]
    pub fn colour(&self, x: usize, y: usize) -> [u8; 3] {
        let (pixels, _) = self.rgba.as_chunks();
        match pixels.get(y * self.width + x) {
            Some(pixel) if x < self.width => on_white(*pixel),
            _ => [255; 3],
        }
    }

    /// Writes a pixel, in full opacity.
    pub fn set(&mut self, x: usize, y: usize, [red, green, blue]: [u8; 3]) {
        let (pixels, _) = self.rgba.as_chunks_mut();
        if x < self.width
            && let Some(pixel) = pixels.get_mut(y * self.width + x)
        {
            *pixel = [red, green, blue, 255];
        }
    }

    /// The picture as it is shown when it is stored with this turn.
    #[must_use]
    pub fn turned(&self, turn: Turn) -> Self {
        let (width, height) = if turn.swaps() { (self.height, self.width) } else { (self.width, self.height) };
        let mut out = Self::white(width, height);
        for y in 0..height {
            for x in 0..width {
                let (from_x, from_y) = turn.stored(x, y, self.width, self.height);
                out.set(x, y, self.colour(from_x, from_y));
            }
        }
        out
    }

    /// The picture made so much smaller that its longest side is `longest` at most: every pixel is the mean of those
    /// that it stands for.
    #[must_use]
    pub fn at_most(self, longest: usize) -> Self {
        if self.width.max(self.height) <= longest {
            return self;
        }
        let (width, height) = scaled(self.width, self.height, longest);
        self.cut(Area::whole(self.width, self.height), width, height)
    }

    /// A part of the picture, made smaller to this size.
    #[must_use]
    pub fn cut(&self, area: Area, width: usize, height: usize) -> Self {
        let mut out = Self::white(width, height);
        // Where the pixel's part of the picture begins: whole pixels, at least one.
        let bounds = |at: usize, size: usize, from: usize, length: usize| {
            let start = from + at * length / size;
            (start, (from + (at + 1) * length / size).max(start + 1))
        };
        for y in 0..height {
            let (top, bottom) = bounds(y, height, area.top, area.height());
            for x in 0..width {
                let (left, right) = bounds(x, width, area.left, area.width());
                let mut sums = [0_usize; 3];
                for from_y in top..bottom {
                    for from_x in left..right {
                        for (sum, part) in sums.iter_mut().zip(self.colour(from_x, from_y)) {
                            *sum += usize::from(part);
                        }
                    }
                }
                let count = (right - left) * (bottom - top);
                out.set(x, y, sums.map(|sum| u8::try_from((sum + count / 2) / count).unwrap_or(255)));
            }
        }
        out
    }
}

impl Area {
    /// Of one pixel.
    #[must_use]
    pub fn at(x: usize, y: usize) -> Self {
        Self { left: x, top: y, right: x + 1, bottom: y + 1 }
    }

    /// Pixels across.
    #[must_use]
    pub fn width(self) -> usize {
        self.right.saturating_sub(self.left)
    }

    /// Pixels down.
    #[must_use]
    pub fn height(self) -> usize {
        self.bottom.saturating_sub(self.top)
    }

    /// The whole of a picture of this size.
    #[must_use]
    pub fn whole(width: usize, height: usize) -> Self {
        Self { left: 0, top: 0, right: width, bottom: height }
    }

    /// In which ninth of a picture of this size its middle lies: column and row, 0 to 2.
    #[must_use]
    pub fn ninth(self, width: usize, height: usize) -> (usize, usize) {
        let third = |middle: usize, length: usize| (middle * 3 / (2 * length).max(1)).min(2);
        (third(self.left + self.right, width), third(self.top + self.bottom, height))
    }

    /// The smallest place that holds both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// Whether they come as close as this, or overlap.
    #[must_use]
    pub fn near(self, other: Self, across: usize, down: usize) -> bool {
        self.left <= other.right + across
            && other.left <= self.right + across
            && self.top <= other.bottom + down
            && other.top <= self.bottom + down
    }
}

/// The size of a picture when its longest side is `longest` at most.
#[must_use]
pub fn scaled(width: usize, height: usize, longest: usize) -> (usize, usize) {
    let side = width.max(height).max(1);
    let scaled = |length: usize| if side <= longest { length } else { (length * longest).div_ceil(side).max(1) };
    (scaled(width), scaled(height))
}

/// What is seen of a pixel on white paper.
#[must_use]
#[inline]
pub fn on_white([red, green, blue, opacity]: [u8; 4]) -> [u8; 3] {
    if opacity == 255 {
        return [red, green, blue];
    }
    let opacity = u32::from(opacity);
    [red, green, blue]
        .map(|part| u8::try_from((u32::from(part) * opacity + 255 * (255 - opacity)) / 255).unwrap_or(255))
}

/// How bright a colour looks, 0 to 255.
#[must_use]
#[inline]
pub fn brightness([red, green, blue]: [u8; 3]) -> u8 {
    let sum = u32::from(red) * 77 + u32::from(green) * 150 + u32::from(blue) * 29;
    // The weights are 256 in all.
    (sum >> 8) as u8
}

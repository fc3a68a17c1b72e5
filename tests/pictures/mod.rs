//! Draws pictures of signatures for the tests, good and bad, and writes them as files.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use jpeg_encoder::{ColorType, Encoder};
use tebiki::rules::signature::Raster;

pub const BLACK: [f32; 3] = [22.0, 22.0, 26.0];
pub const BLUE: [f32; 3] = [24.0, 48.0, 150.0];
pub const WHITE: [f32; 3] = [255.0; 3];

/// A picture that is being drawn. Places are parts of its width and height, 0 to 1.
#[derive(Clone)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pixels: Vec<[f32; 3]>,
}

impl Picture {
    pub fn new(width: usize, height: usize, paper: [f32; 3]) -> Self {
        Self { width, height, pixels: vec![paper; width * height] }
    }

    /// What is asked for: 788 × 284, white.
    pub fn asked() -> Self {
        Self::new(788, 284, WHITE)
    }

    /// A photo, small enough for tests: grey paper as cameras see it.
    pub fn photo() -> Self {
        Self::new(640, 480, [203.0, 200.0, 196.0])
    }

    /// A name in one go, with loops, in this box (left, top, width, height), with a pen of so many pixels.
    pub fn name(mut self, [left, top, width, height]: [f32; 4], pen: f32, ink: [f32; 3]) -> Self {
        let at = |step: i32| {
            let part = step as f32 / 240.0;
            let turn = part * std::f32::consts::TAU;
            let across = left + width * (0.06 + 0.88 * part + 0.06 * (turn * 9.0).sin());
            let tall = 0.5 * (0.55 + 0.45 * (turn * 1.5).cos().abs());
            let down = top + height * (0.5 + tall * (turn * 7.0 + 0.6).cos() * (0.75 + 0.25 * (turn * 2.0).sin()));
            (across * self.width as f32, down * self.height as f32)
        };
        let points: Vec<(f32, f32)> = (0..=240).map(at).collect();
        for pair in points.windows(2) {
            self.segment(pair[0], pair[1], pen, ink);
        }
        self
    }

    /// Characters of separate strokes, in this box; `gap` of their width between the family name and the given name.
    pub fn characters(mut self, [left, top, width, height]: [f32; 4], gap: f32, pen: f32, ink: [f32; 3]) -> Self {
        const STROKES: [&[[f32; 4]]; 4] = [
            // 山田太郎, as far as lines go.
            &[[0.5, 0.1, 0.5, 0.9], [0.15, 0.4, 0.15, 0.9], [0.85, 0.4, 0.85, 0.9], [0.15, 0.9, 0.85, 0.9]],
            &[
                [0.2, 0.15, 0.2, 0.9],
                [0.2, 0.15, 0.8, 0.15],
                [0.8, 0.15, 0.8, 0.9],
                [0.5, 0.15, 0.5, 0.9],
                [0.2, 0.5, 0.8, 0.5],
                [0.2, 0.9, 0.8, 0.9],
            ],
            &[[0.1, 0.35, 0.9, 0.35], [0.5, 0.1, 0.15, 0.9], [0.5, 0.45, 0.88, 0.9], [0.42, 0.78, 0.52, 0.88]],
            &[
                [0.15, 0.2, 0.5, 0.2],
                [0.15, 0.2, 0.15, 0.55],
                [0.15, 0.38, 0.5, 0.38],
                [0.15, 0.55, 0.5, 0.55],
                [0.2, 0.65, 0.5, 0.85],
                [0.65, 0.1, 0.65, 0.95],
                [0.65, 0.15, 0.9, 0.3],
                [0.9, 0.3, 0.68, 0.45],
                [0.68, 0.45, 0.88, 0.62],
            ],
        ];
        let cell = width / (4.0 + gap);
        for (number, strokes) in STROKES.iter().enumerate() {
            let start = left + cell * (number as f32 + if number >= 2 { gap } else { 0.0 });
            for [from_x, from_y, to_x, to_y] in *strokes {
                self = self.line(
                    [start + from_x * cell, top + from_y * height],
                    [start + to_x * cell, top + to_y * height],
                    pen,
                    ink,
                );
            }
        }
        self
    }

    /// A straight line.
    pub fn line(mut self, from: [f32; 2], to: [f32; 2], pen: f32, ink: [f32; 3]) -> Self {
        let place = |[x, y]: [f32; 2]| (x * self.width as f32, y * self.height as f32);
        let (from, to) = (place(from), place(to));
        self.segment(from, to, pen, ink);
        self
    }

    /// Lines across the whole sheet, every so many pixels.
    pub fn ruled(mut self, every: usize, pen: f32, ink: [f32; 3], slant: f32) -> Self {
        let mut y = every as f32;
        while y < self.height as f32 + slant.abs() * self.width as f32 {
            let rise = slant * self.width as f32 / 2.0;
            self.segment((-2.0, y + rise), (self.width as f32 + 2.0, y - rise), pen, ink);
            y += every as f32;
        }
        self
    }

    /// An oval with a soft edge; `strength` is how much of its colour covers the paper.
    pub fn oval(mut self, [x, y]: [f32; 2], [across, down]: [f32; 2], colour: [f32; 3], strength: f32) -> Self {
        let (width, height) = (self.width as f32, self.height as f32);
        self.each(|at_x, at_y, pixel| {
            let far = ((at_x - x * width) / across).hypot((at_y - y * height) / down);
            let cover = ((1.1 - far) * 5.0).clamp(0.0, 1.0) * strength;
            blend(pixel, colour, cover);
        });
        self
    }

    /// The ring that a cup leaves.
    pub fn ring(mut self, [x, y]: [f32; 2], radius: f32, colour: [f32; 3], strength: f32) -> Self {
        let (width, height) = (self.width as f32, self.height as f32);
        self.each(|at_x, at_y, pixel| {
            let far = (at_x - x * width).hypot(at_y - y * height);
            let cover = (1.0 - (far - radius).abs() / 4.0).clamp(0.0, 1.0) * strength;
            blend(pixel, colour, cover);
        });
        self
    }

    /// Less light from one side: the far end has this part of it.
    pub fn shade(mut self, [across, down]: [f32; 2], least: f32) -> Self {
        let (width, height) = (self.width as f32, self.height as f32);
        self.each(|x, y, pixel| {
            let part = ((x / width - 0.5) * across + (y / height - 0.5) * down + 0.5).clamp(0.0, 1.0);
            let light = 1.0 - (1.0 - least) * part;
            *pixel = pixel.map(|value| value * light);
        });
        self
    }

    /// The shadow of something with an edge: all to the right of a slanted line gets this part of the light.
    pub fn shadow(mut self, from: f32, light: f32) -> Self {
        let (width, height) = (self.width as f32, self.height as f32);
        self.each(|x, y, pixel| {
            let inside = ((x / width - from - 0.1 * (y / height)) * width / 12.0).clamp(0.0, 1.0);
            *pixel = pixel.map(|value| value * (1.0 - (1.0 - light) * inside));
        });
        self
    }

    /// Something else than paper outside this box.
    pub fn table(mut self, [left, top, right, bottom]: [f32; 4], colour: [f32; 3]) -> Self {
        let (width, height) = (self.width as f32, self.height as f32);
        self.each(|x, y, pixel| {
            if x < left * width || x > right * width || y < top * height || y > bottom * height {
                let grain = ((x * 0.9).sin() + (y * 0.13).cos()) * 5.0;
                *pixel = colour.map(|value| value + grain);
            }
        });
        self
    }

    /// The grain of a camera.
    pub fn grain(mut self, strength: f32) -> Self {
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        self.each(|_, _, pixel| {
            let mut sum = 0.0;
            for _ in 0..4 {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                sum += (state >> 40) as f32 / (1_u32 << 24) as f32 - 0.5;
            }
            *pixel = pixel.map(|value| value + sum * strength * 1.7);
        });
        self
    }

    pub fn raster(&self) -> Raster {
        let bytes = |pixel: &[f32; 3]| {
            let [red, green, blue] = pixel.map(|value| value.round().clamp(0.0, 255.0) as u8);
            [red, green, blue, 255]
        };
        Raster::new(self.width, self.height, self.pixels.iter().flat_map(bytes).collect()).unwrap()
    }

    pub fn jpeg(&self, quality: u8) -> Vec<u8> {
        jpeg(&self.raster(), quality, &[])
    }

    /// With the turn that a camera notes; the pixels are stored so that they are shown upright.
    pub fn turned_jpeg(&self, orientation: u8) -> Vec<u8> {
        let raster = self.raster();
        let stored = match orientation {
            3 => raster.turned(turn(3)),
            6 => raster.turned(turn(8)),
            8 => raster.turned(turn(6)),
            other => raster.turned(turn(other)),
        };
        jpeg(&stored, 90, &exif(orientation))
    }

    pub fn grey_jpeg(&self) -> Vec<u8> {
        let raster = self.raster();
        let grey: Vec<u8> = raster.rgba().chunks_exact(4).map(|pixel| pixel[1]).collect();
        encode(&grey, self.width, self.height, ColorType::Luma, 90, &[])
    }

    pub fn cmyk_jpeg(&self) -> Vec<u8> {
        let raster = self.raster();
        let cmyk: Vec<u8> = raster
            .rgba()
            .chunks_exact(4)
            .flat_map(|pixel| {
                let black = 255 - pixel[0].max(pixel[1]).max(pixel[2]);
                [255 - pixel[0] - black, 255 - pixel[1] - black, 255 - pixel[2] - black, black]
            })
            .collect();
        encode(&cmyk, self.width, self.height, ColorType::Cmyk, 90, &[])
    }

    pub fn png(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.write_header().unwrap().write_image_data(self.raster().rgba()).unwrap();
        out
    }

    /// Ink on nothing: what is white is transparent.
    pub fn transparent_png(&self) -> Vec<u8> {
        let raster = self.raster();
        let pixels: Vec<u8> = raster.rgba().chunks_exact(4).flat_map(|pixel| [0, 0, 0, 255 - pixel[1]]).collect();
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
        out
    }

    fn each(&mut self, mut change: impl FnMut(f32, f32, &mut [f32; 3])) {
        for (number, pixel) in self.pixels.iter_mut().enumerate() {
            let (x, y) = (number % self.width, number / self.width);
            change(x as f32 + 0.5, y as f32 + 0.5, pixel);
        }
    }

    fn segment(&mut self, from: (f32, f32), to: (f32, f32), pen: f32, ink: [f32; 3]) {
        let reach = pen / 2.0 + 1.0;
        let range = |one: f32, other: f32, length: usize| {
            let start = (one.min(other) - reach).floor().max(0.0) as usize;
            let end = (one.max(other) + reach).ceil().max(0.0) as usize;
            start..end.min(length)
        };
        let (along_x, along_y) = (to.0 - from.0, to.1 - from.1);
        let length = (along_x * along_x + along_y * along_y).max(1e-6);
        for y in range(from.1, to.1, self.height) {
            for x in range(from.0, to.0, self.width) {
                let (at_x, at_y) = (x as f32 + 0.5, y as f32 + 0.5);
                let part = (((at_x - from.0) * along_x + (at_y - from.1) * along_y) / length).clamp(0.0, 1.0);
                let far = (at_x - from.0 - part * along_x).hypot(at_y - from.1 - part * along_y);
                let cover = (pen / 2.0 + 0.5 - far).clamp(0.0, 1.0).min(pen);
                if cover > 0.0 {
                    let pixel = &mut self.pixels[y * self.width + x];
                    // Segments of one stroke overlap: the darker one counts, not both.
                    for (value, ink) in pixel.iter_mut().zip(ink) {
                        *value = value.min(255.0 + (ink - 255.0) * cover);
                    }
                }
            }
        }
    }
}

pub fn jpeg(raster: &Raster, quality: u8, exif: &[u8]) -> Vec<u8> {
    encode(raster.rgba(), raster.width(), raster.height(), ColorType::Rgba, quality, exif)
}

/// The head of a JPEG that says it has so many pixels, and nothing else.
pub fn head_of(width: u16, height: u16) -> Vec<u8> {
    let mut out = vec![0xff, 0xd8, 0xff, 0xc0, 0, 17, 8];
    out.extend(height.to_be_bytes());
    out.extend(width.to_be_bytes());
    out.extend([3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
    out.extend([0xff, 0xda, 0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0, 0, 0xff, 0xd9]);
    out
}

/// The head of a picture as iPhones keep it, of this brand and kind: a small picture, one that has so many pixels, and
/// nothing of what is seen on them.
pub fn heic_of(brand: &[u8; 4], compatible: &[&[u8; 4]], width: u32, height: u32) -> Vec<u8> {
    fn boxed(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len() + 8).unwrap();
        [&length.to_be_bytes()[..], name, content].concat()
    }
    let size = |width: u32, height: u32| boxed(b"ispe", &[[0; 4], width.to_be_bytes(), height.to_be_bytes()].concat());
    let brands = compatible.iter().flat_map(|brand| brand.iter().copied());
    let brands: Vec<u8> = brand.iter().copied().chain([0; 4]).chain(brands).collect();
    let sizes = boxed(b"ipco", &[size(320, 240), size(width, height)].concat());
    let meta = boxed(b"meta", &[vec![0; 4], boxed(b"iprp", &sizes)].concat());
    [boxed(b"ftyp", &brands), meta, boxed(b"mdat", &[0; 64])].concat()
}

fn encode(pixels: &[u8], width: usize, height: usize, colours: ColorType, quality: u8, exif: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, quality);
    if !exif.is_empty() {
        encoder.add_exif_metadata(exif).unwrap();
    }
    encoder.encode(pixels, width as u16, height as u16, colours).unwrap();
    out
}

fn turn(orientation: u8) -> tebiki::rules::signature::Turn {
    tebiki::rules::signature::Turn::of(u32::from(orientation))
}

fn exif(orientation: u8) -> Vec<u8> {
    let mut out = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    out.extend([orientation, 0, 0, 0, 0, 0, 0]);
    out
}

fn blend(pixel: &mut [f32; 3], colour: [f32; 3], cover: f32) {
    for (value, part) in pixel.iter_mut().zip(colour) {
        *value += (part - *value) * cover;
    }
}

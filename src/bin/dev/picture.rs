//! Opens and writes picture files natively, where browsers do it on a phone.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use std::io::Cursor;
use tebiki::rules::signature::{BYTES, Header, QUALITIES, Raster, header::Format};
use zune_core::{colorspace::ColorSpace, options::DecoderOptions};
use zune_jpeg::JpegDecoder;

/// The picture in a file, turned as it is shown; none where it cannot be opened.
#[must_use]
pub fn open(bytes: &[u8], header: &Header) -> Option<Raster> {
    let raster = match header.format {
        Format::Jpeg => jpeg(bytes),
        Format::Png => png(bytes),
        Format::Webp => webp(bytes),
        _ => None,
    };
    raster.map(|raster| raster.turned(header.turn))
}

/// The picture as a JPEG, in the best quality of which the file is small enough.
#[must_use]
pub fn write(raster: &Raster) -> Option<Vec<u8>> {
    let size = |length| u16::try_from(length).ok();
    let (width, height) = (size(raster.width())?, size(raster.height())?);
    QUALITIES.iter().find_map(|quality| {
        let mut out = Vec::new();
        let mut encoder = Encoder::new(&mut out, *quality);
        encoder.set_sampling_factor(SamplingFactor::F_1_1);
        encoder.encode(raster.rgba(), width, height, ColorType::Rgba).ok()?;
        (u64::try_from(out.len()).ok()? <= BYTES).then_some(out)
    })
}

fn jpeg(bytes: &[u8]) -> Option<Raster> {
    let options = DecoderOptions::default().set_max_width(1 << 15).set_max_height(1 << 15);
    let mut decoder =
        JpegDecoder::new_with_options(Cursor::new(bytes), options.jpeg_set_out_colorspace(ColorSpace::RGB));
    let pixels = decoder.decode().ok()?;
    let (width, height) = decoder.dimensions()?;
    let rgba = match pixels.len() / (width * height).max(1) {
        1 => pixels.iter().flat_map(|grey| [*grey, *grey, *grey, 255]).collect(),
        3 => pixels.chunks_exact(3).flat_map(|pixel| pixel.iter().copied().chain([255])).collect(),
        _ => return None,
    };
    Raster::new(width, height, rgba)
}

fn png(bytes: &[u8]) -> Option<Raster> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().ok()?;
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut pixels).ok()?;
    pixels.truncate(info.buffer_size());
    let rgba = match info.color_type {
        png::ColorType::Rgba => pixels,
        png::ColorType::GrayscaleAlpha => pixels
            .chunks_exact(2)
            .flat_map(|pixel| match pixel {
                [grey, opacity] => [*grey, *grey, *grey, *opacity],
                _ => [255; 4],
            })
            .collect(),
        _ => return None,
    };
    Raster::new(usize::try_from(info.width).ok()?, usize::try_from(info.height).ok()?, rgba)
}

fn webp(bytes: &[u8]) -> Option<Raster> {
    let mut decoder = image_webp::WebPDecoder::new(Cursor::new(bytes)).ok()?;
    let (width, height) = decoder.dimensions();
    let mut pixels = vec![0; decoder.output_buffer_size()?];
    decoder.read_image(&mut pixels).ok()?;
    let rgba = if decoder.has_alpha() {
        pixels
    } else {
        pixels.chunks_exact(3).flat_map(|pixel| pixel.iter().copied().chain([255])).collect()
    };
    Raster::new(usize::try_from(width).ok()?, usize::try_from(height).ok()?, rgba)
}

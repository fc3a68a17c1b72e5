//! Opening, showing and writing pictures, which the browser does better than any code of ours: it knows the formats,
//! turns what a camera turned, and decodes beside the page's own work.

#[cfg(target_arch = "wasm32")]
mod real {
    use crate::{
        ports::{
            breath::breathe,
            document,
            picture_file::{Bytes, File},
            window,
        },
        rules::signature::{Area, Header, Raster, header::Format},
    };
    use js_sys::{Array, Function, Object, Promise, Reflect};
    use wasm_bindgen::{Clamped, JsCast, JsValue, closure::Closure};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{
        Blob, CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap, ImageBitmapOptions, ImageData, ResizeQuality,
    };

    /// Width and height of a picture as it is shown; none where the browser cannot open it.
    pub async fn size(file: &File) -> Option<(u32, u32)> {
        let promise = window()?.create_image_bitmap_with_blob(file.blob()).ok()?;
        let bitmap = JsFuture::from(promise).await.ok()?.dyn_into::<ImageBitmap>().ok()?;
        let size = (bitmap.width(), bitmap.height());
        bitmap.close();
        Some(size)
    }

    /// A part of a picture, as it is shown, scaled to this size; none where the browser cannot open it. It may come as
    /// much smaller as its longest side may be, down to `least`, where the browser decodes it faster that way. `bytes`
    /// are the whole file's, where they were read already.
    pub async fn open(
        file: &File,
        bytes: Option<Bytes>,
        header: &Header,
        part: Area,
        (width, height): (usize, usize),
        least: usize,
    ) -> Option<Raster> {
        let decoded = match decoded_smaller(file, bytes, header, part, least).await {
            Some(decoded) => decoded,
            None => decoded(file, part, width, height).await?,
        };
        let width = width.min(decoded.width.ceil() as usize);
        let height = height.min(decoded.height.ceil() as usize);
        let canvas = document()?.create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
        let context = prepared(&canvas, whole(width), whole(height))?;
        let (width, height) = (width as f64, height as f64);
        if header.format != Format::Jpeg {
            // Where the picture is transparent, white paper shows.
            context.set_fill_style_str("white");
            context.fill_rect(0.0, 0.0, width, height);
        }
        decoded.draw(&context, width, height)?;
        // To read what was drawn takes as long as to draw it.
        breathe().await;
        let pixels = context.get_image_data(0.0, 0.0, width, height).ok()?;
        Raster::new(canvas.width() as usize, canvas.height() as usize, pixels.data().0)
    }

    /// Shows a picture in the canvas with this id, and numbers in frames on it.
    pub fn show(id: &str, raster: &Raster, frames: &[(Area, usize)]) {
        let _ = shown(id, raster, frames);
    }

    /// The picture as a JPEG of this quality, of 100; none where the browser cannot write it.
    pub async fn write(raster: &Raster, quality: u8, name: &str) -> Option<File> {
        let canvas = document()?.create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
        put(&canvas, raster)?;
        let promise = Promise::new(&mut |done, _| {
            let written = Closure::once_into_js(move |blob: JsValue| {
                let _ = done.call1(&JsValue::NULL, &blob);
            });
            let quality = JsValue::from_f64(f64::from(quality) / 100.0);
            let _ = canvas.to_blob_with_type_and_encoder_options(written.unchecked_ref(), "image/jpeg", &quality);
        });
        let blob = JsFuture::from(promise).await.ok()?.dyn_into::<Blob>().ok()?;
        Some(File::of(blob, name))
    }

    /// What the browser decoded, and which part of it is wanted.
    struct Decoded {
        /// A frame of a picture is drawn and closed just like a bitmap, and never asked for anything else.
        image: ImageBitmap,
        left: f64,
        top: f64,
        width: f64,
        height: f64,
    }

    impl Decoded {
        fn draw(&self, context: &CanvasRenderingContext2d, width: f64, height: f64) -> Option<()> {
            let Self { image, left, top, .. } = self;
            let drawn = context.draw_image_with_image_bitmap_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
                image,
                *left,
                *top,
                self.width,
                self.height,
                0.0,
                0.0,
                width,
                height,
            );
            drawn.ok()
        }
    }

    impl Drop for Decoded {
        fn drop(&mut self) {
            self.image.close();
        }
    }

    /// A JPEG decoded at an eighth, a quarter or half of its size, which takes a fraction of the time and of the memory;
    /// none where that is not fine enough, or where the browser cannot do it.
    async fn decoded_smaller(
        file: &File,
        bytes: Option<Bytes>,
        header: &Header,
        part: Area,
        least: usize,
    ) -> Option<Decoded> {
        let is_enough = |eighths: &u32| part.width().max(part.height()) * *eighths as usize >= least * 8;
        let eighths = [1, 2, 4].into_iter().find(is_enough).filter(|_| header.format == Format::Jpeg)?;
        let decoder = Reflect::get(window()?.as_ref(), &"ImageDecoder".into()).ok()?.dyn_into::<Function>().ok()?;
        let smaller = |length: u32| JsValue::from((length.saturating_mul(eighths)).div_ceil(8));
        let bytes = match bytes {
            Some(bytes) => bytes,
            None => file.read(header.bytes).await?,
        };
        let data = bytes.buffer();
        let options = Object::new();
        for (name, value) in [
            ("type", "image/jpeg".into()),
            ("desiredWidth", smaller(header.width)),
            ("desiredHeight", smaller(header.height)),
            ("transfer", Array::of1(&data).into()),
            ("data", data.into()),
        ] {
            Reflect::set(&options, &name.into(), &value).ok()?;
        }
        let decoder = Reflect::construct(&decoder, &Array::of1(&options)).ok()?;
        let decoding = call(&decoder, "decode")?.dyn_into::<Promise>().ok()?;
        let decoded = JsFuture::from(decoding).await;
        call(&decoder, "close");
        let frame = Reflect::get(&decoded.ok()?, &"image".into()).ok()?;
        let size = |name: &str| Reflect::get(&frame, &name.into()).ok()?.as_f64();
        let (width, height) = header.shown();
        // The frame stands for the whole picture, turned as the camera noted.
        let across = size("displayWidth")? / f64::from(width);
        let down = size("displayHeight")? / f64::from(height);
        Some(Decoded {
            image: frame.unchecked_into(),
            left: part.left as f64 * across,
            top: part.top as f64 * down,
            width: part.width() as f64 * across,
            height: part.height() as f64 * down,
        })
    }

    /// A part of a picture in this size.
    async fn decoded(file: &File, part: Area, width: usize, height: usize) -> Option<Decoded> {
        let number = |value: usize| i32::try_from(value).unwrap_or(i32::MAX);
        let options = ImageBitmapOptions::new();
        options.set_resize_width(whole(width));
        options.set_resize_height(whole(height));
        options.set_resize_quality(ResizeQuality::High);
        let promise = window()?
            .create_image_bitmap_with_blob_and_a_sx_and_a_sy_and_a_sw_and_a_sh_and_a_options(
                file.blob(),
                number(part.left),
                number(part.top),
                number(part.width()),
                number(part.height()),
                &options,
            )
            .ok()?;
        let image = JsFuture::from(promise).await.ok()?.dyn_into::<ImageBitmap>().ok()?;
        // A browser may not have scaled it.
        let (width, height) = (f64::from(image.width()), f64::from(image.height()));
        Some(Decoded { image, left: 0.0, top: 0.0, width, height })
    }

    /// Calls what an object does under this name.
    fn call(object: &JsValue, name: &str) -> Option<JsValue> {
        Reflect::get(object, &name.into()).ok()?.dyn_into::<Function>().ok()?.call0(object).ok()
    }

    fn whole(value: usize) -> u32 {
        u32::try_from(value).unwrap_or(u32::MAX)
    }

    fn shown(id: &str, raster: &Raster, frames: &[(Area, usize)]) -> Option<()> {
        let canvas = document()?.get_element_by_id(id)?.dyn_into::<HtmlCanvasElement>().ok()?;
        let context = put(&canvas, raster)?;
        // A pixel of the page, in pixels of the picture.
        let unit = (raster.width() as f64 / f64::from(canvas.client_width().max(1))).max(1.0);
        let radius = 9.0 * unit;
        context.set_font(&format!("bold {}px sans-serif", (unit * 13.0).round()));
        context.set_text_baseline("middle");
        context.set_text_align("center");
        let mut numbered: Vec<(f64, f64, usize)> = Vec::new();
        for (area, number) in frames {
            let [left, top] = [area.left, area.top].map(|value| value as f64 - 2.0 * unit);
            let [width, height] = [area.width(), area.height()].map(|value| value as f64 + 4.0 * unit);
            // Two lines, so that it is seen on light and dark.
            for (colour, line) in [("white", 3.5 * unit), ("#a90000", 1.7 * unit)] {
                context.set_stroke_style_str(colour);
                context.set_line_width(line);
                context.stroke_rect(left, top, width, height);
            }
            // The number stands beside the frame, where it hides nothing: on its left, or else on its right.
            let beside = radius + 2.0 * unit;
            let x = if left >= 2.0 * radius { left - beside } else { left + width + beside };
            let x = x.min(raster.width() as f64 - radius).max(radius);
            let y = top + (height / 2.0).min(radius);
            let y = y.min(raster.height() as f64 - radius).max(radius);
            // Lines that stand close bear their number once.
            let is_close = |(known_x, known_y, known): &(f64, f64, usize)| {
                known == number && (known_x - x).hypot(known_y - y) < 4.0 * radius
            };
            if numbered.iter().any(is_close) {
                continue;
            }
            numbered.push((x, y, *number));
            context.set_fill_style_str("#a90000");
            context.begin_path();
            context.arc(x, y, radius, 0.0, std::f64::consts::TAU).ok()?;
            context.fill();
            context.set_fill_style_str("white");
            context.fill_text(&number.to_string(), x, y).ok()?;
        }
        Some(())
    }

    fn put(canvas: &HtmlCanvasElement, raster: &Raster) -> Option<CanvasRenderingContext2d> {
        let (width, height) = (whole(raster.width()), whole(raster.height()));
        let context = prepared(canvas, width, height)?;
        let data = ImageData::new_with_u8_clamped_array_and_sh(Clamped(raster.rgba()), width, height).ok()?;
        context.put_image_data(&data, 0.0, 0.0).ok()?;
        Some(context)
    }

    fn prepared(canvas: &HtmlCanvasElement, width: u32, height: u32) -> Option<CanvasRenderingContext2d> {
        canvas.set_width(width);
        canvas.set_height(height);
        let options = Object::new();
        let _ = Reflect::set(&options, &"willReadFrequently".into(), &JsValue::TRUE);
        canvas.get_context_with_context_options("2d", &options).ok()??.dyn_into().ok()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod stand_in {
    use crate::{
        ports::picture_file::{Bytes, File},
        rules::signature::{Area, Header, Raster},
    };

    /// Opens nothing.
    pub async fn size(_file: &File) -> Option<(u32, u32)> {
        None
    }

    /// Opens nothing.
    pub async fn open(
        _file: &File,
        _bytes: Option<Bytes>,
        _header: &Header,
        _part: Area,
        _size: (usize, usize),
        _least: usize,
    ) -> Option<Raster> {
        None
    }

    /// Shows nothing.
    pub fn show(_id: &str, _raster: &Raster, _frames: &[(Area, usize)]) {}

    /// Writes nothing.
    pub async fn write(_raster: &Raster, _quality: u8, _name: &str) -> Option<File> {
        None
    }
}

#[cfg(target_arch = "wasm32")]
pub use real::{open, show, size, write};
#[cfg(not(target_arch = "wasm32"))]
pub use stand_in::{open, show, size, write};

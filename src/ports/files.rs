//! Files that a person picks: read on the device, and never sent anywhere.

/// Why a file was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotRead {
    /// None was picked.
    NoFile,
    /// It has more bytes than were agreed.
    TooLarge,
    /// The browser could not read it.
    Refused,
}

#[cfg(target_arch = "wasm32")]
fn field(id: &str) -> Option<web_sys::HtmlInputElement> {
    use wasm_bindgen::JsCast;
    super::document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The name of the file that was picked in the field with this id.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn name(id: &str) -> Option<String> {
    Some(field(id)?.files()?.get(0)?.name())
}

/// No file was picked.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn name(_id: &str) -> Option<String> {
    None
}

/// Lets go of the file that was picked in the field with this id.
#[cfg(target_arch = "wasm32")]
pub fn let_go(id: &str) {
    if let Some(field) = field(id) {
        field.set_value("");
    }
}

/// No file was picked.
#[cfg(not(target_arch = "wasm32"))]
pub fn let_go(_id: &str) {}

/// Reads the file that was picked in the field with this id, where it has at most this many bytes.
///
/// # Errors
/// Why it was not read.
#[cfg(target_arch = "wasm32")]
pub async fn picked(id: &str, most: usize) -> Result<Vec<u8>, NotRead> {
    let file = field(id).and_then(|field| field.files()).and_then(|files| files.get(0)).ok_or(NotRead::NoFile)?;
    if file.size() > most as f64 {
        return Err(NotRead::TooLarge);
    }
    let bytes = wasm_bindgen_futures::JsFuture::from(file.array_buffer()).await.map_err(|_| NotRead::Refused)?;
    Ok(js_sys::Uint8Array::new(&bytes).to_vec())
}

/// No file was picked.
///
/// # Errors
/// Always.
#[cfg(not(target_arch = "wasm32"))]
pub async fn picked(_id: &str, _most: usize) -> Result<Vec<u8>, NotRead> {
    Err(NotRead::NoFile)
}

/// Text in Shift_JIS, which the browser can decode and we could not without its tables.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn shift_jis(bytes: &[u8]) -> Option<String> {
    web_sys::TextDecoder::new_with_label("shift_jis").ok()?.decode_with_u8_array(bytes).ok()
}

/// Nothing is decoded.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn shift_jis(_bytes: &[u8]) -> Option<String> {
    None
}

/// Offers a text to be saved as a file of this name. Answers whether the browser could.
#[cfg(target_arch = "wasm32")]
pub fn save(name: &str, media_type: &str, text: &str) -> bool {
    offer(name, media_type, text).is_some()
}

#[cfg(target_arch = "wasm32")]
fn offer(name: &str, media_type: &str, text: &str) -> Option<()> {
    use wasm_bindgen::JsCast;
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = js_sys::Array::of1(&text.into());
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let document = super::document()?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    document.body()?.append_child(&link).ok()?;
    link.click();
    link.remove();
    // The browser has begun to read it; letting go of it at once would stop some of them.
    wasm_bindgen_futures::spawn_local(async move {
        super::pause::pause(60_000).await;
        let _ = web_sys::Url::revoke_object_url(&address);
    });
    Some(())
}

/// Nothing is saved.
#[cfg(not(target_arch = "wasm32"))]
pub fn save(_name: &str, _media_type: &str, _text: &str) -> bool {
    false
}

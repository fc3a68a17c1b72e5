//! Fetching the words of the page's language, from the address that the page names.

use crate::text::{Language, PackError, Words};

/// The id of the `<link>` that names the pack.
pub const LINK: &str = "words";

/// Why the words did not arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchError {
    /// The page does not name a pack.
    NotNamed,
    /// The pack could not be fetched.
    NotFetched,
    /// What arrived is not our pack.
    Pack(PackError),
}

/// Fetches the pack that the page has already begun to load.
///
/// # Errors
/// See [`FetchError`].
#[cfg(target_arch = "wasm32")]
pub async fn fetch(language: &'static Language) -> Result<Words, FetchError> {
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;
    let link = super::document().and_then(|document| document.get_element_by_id(LINK)).ok_or(FetchError::NotNamed)?;
    let address = link.get_attribute("href").ok_or(FetchError::NotNamed)?;
    let window = super::window().ok_or(FetchError::NotFetched)?;
    let options = web_sys::RequestInit::new();
    options.set_credentials(web_sys::RequestCredentials::SameOrigin);
    if let Some(integrity) = link.get_attribute("data-integrity") {
        options.set_integrity(&integrity);
    }
    let response = JsFuture::from(window.fetch_with_str_and_init(&address, &options)).await;
    let response = response.ok().and_then(|response| response.dyn_into::<web_sys::Response>().ok());
    let response = response.filter(web_sys::Response::ok).ok_or(FetchError::NotFetched)?;
    let text = JsFuture::from(response.text().map_err(|_| FetchError::NotFetched)?).await;
    let text = text.ok().and_then(|text| text.as_string()).ok_or(FetchError::NotFetched)?;
    Words::read(language, &text).map_err(FetchError::Pack)
}

/// The words as they are compiled into native programs.
///
/// # Errors
/// Never in practice; see [`FetchError`].
#[cfg(not(target_arch = "wasm32"))]
pub async fn fetch(language: &'static Language) -> Result<Words, FetchError> {
    Words::native(language).ok_or(FetchError::NotFetched)
}

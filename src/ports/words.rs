//! Fetching the words of the page's language, from the address that the page names.

use crate::text::{Language, PackError, Words};

/// The id of the element that names the file of a pack: its `content` is the address, `data-integrity` the hash.
#[must_use]
pub fn element(pack: &str) -> String {
    format!("words-{pack}")
}

/// The file of what can be searched. It is named like a pack and fetched when somebody searches.
pub const SEARCH: &str = "search";

/// The pack that every page needs.
pub const CORE: &str = "core";

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

/// Fetches the words that every page needs, and these further packs.
///
/// # Errors
/// See [`FetchError`].
#[cfg(target_arch = "wasm32")]
pub async fn fetch(language: &'static Language, packs: &[&str]) -> Result<Words, FetchError> {
    let words = Words::read(language, &text(CORE).await?).map_err(FetchError::Pack)?;
    add(&words, packs).await?;
    Ok(words)
}

/// Fetches those of these packs that are not here yet.
///
/// # Errors
/// See [`FetchError`].
#[cfg(target_arch = "wasm32")]
pub async fn add(words: &Words, packs: &[&str]) -> Result<(), FetchError> {
    for name in packs {
        if !words.has(name) {
            words.add(name, &text(name).await?).map_err(FetchError::Pack)?;
        }
    }
    Ok(())
}

/// How long a file of words may take, in milliseconds. A line that carries less than a kilobyte a second is none, and
/// an answer that never comes would leave a page that looks alive and answers to nothing.
#[cfg(target_arch = "wasm32")]
const TIME_LIMIT: i32 = 30_000;

/// The text of a file that the page names, checked against the hash that it names. A request that takes longer than
/// half a minute is given up.
///
/// # Errors
/// See [`FetchError`].
#[cfg(target_arch = "wasm32")]
pub async fn text(pack: &str) -> Result<String, FetchError> {
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;
    let named = super::document().and_then(|document| document.get_element_by_id(&element(pack)));
    let named = named.ok_or(FetchError::NotNamed)?;
    let address = named.get_attribute("content").ok_or(FetchError::NotNamed)?;
    let window = super::window().ok_or(FetchError::NotFetched)?;
    let options = web_sys::RequestInit::new();
    options.set_credentials(web_sys::RequestCredentials::SameOrigin);
    if let Some(integrity) = named.get_attribute("data-integrity") {
        options.set_integrity(&integrity);
    }
    if let Ok(controller) = web_sys::AbortController::new() {
        options.set_signal(Some(&controller.signal()));
        wasm_bindgen_futures::spawn_local(async move {
            super::pause::pause(TIME_LIMIT).await;
            controller.abort();
        });
    }
    let response = JsFuture::from(window.fetch_with_str_and_init(&address, &options)).await;
    let response = response.ok().and_then(|response| response.dyn_into::<web_sys::Response>().ok());
    let response = response.filter(web_sys::Response::ok).ok_or(FetchError::NotFetched)?;
    let text = JsFuture::from(response.text().map_err(|_| FetchError::NotFetched)?).await;
    text.ok().and_then(|text| text.as_string()).ok_or(FetchError::NotFetched)
}

/// The words as they are compiled into native programs: all of them.
///
/// # Errors
/// Never in practice; see [`FetchError`].
#[cfg(not(target_arch = "wasm32"))]
pub async fn fetch(language: &'static Language, _packs: &[&str]) -> Result<Words, FetchError> {
    Words::native(language).ok_or(FetchError::NotFetched)
}

/// Every pack is here.
///
/// # Errors
/// Never in practice; see [`FetchError`].
#[cfg(not(target_arch = "wasm32"))]
pub async fn add(_words: &Words, _packs: &[&str]) -> Result<(), FetchError> {
    Ok(())
}

/// No page names a file.
///
/// # Errors
/// Always.
#[cfg(not(target_arch = "wasm32"))]
pub async fn text(_pack: &str) -> Result<String, FetchError> {
    Err(FetchError::NotNamed)
}

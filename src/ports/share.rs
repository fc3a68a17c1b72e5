//! Passing on a link or a text: the phone's own share sheet, or the clipboard.

/// How it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// The share sheet was shown; whatever the person did there is theirs.
    Offered,
    /// It is in the clipboard.
    Copied,
    /// Neither was possible.
    Refused,
}

/// Shares a link. Has to be called while a press of a button is being handled.
#[cfg(target_arch = "wasm32")]
pub async fn share(title: &str, url: &str) -> Shared {
    use js_sys::Reflect;
    use wasm_bindgen_futures::JsFuture;
    let Some(navigator) = super::window().map(|window| window.navigator()) else { return Shared::Refused };
    if Reflect::has(&navigator, &"share".into()).unwrap_or(false) {
        let data = web_sys::ShareData::new();
        data.set_title(title);
        data.set_url(url);
        // Closing the sheet counts as an error to the browser, not to us.
        let _ = JsFuture::from(navigator.share_with_data(&data)).await;
        return Shared::Offered;
    }
    copy(url).await
}

/// Copies a text. Has to be called while a press of a button is being handled.
#[cfg(target_arch = "wasm32")]
pub async fn copy(text: &str) -> Shared {
    use js_sys::Reflect;
    use wasm_bindgen_futures::JsFuture;
    let Some(navigator) = super::window().map(|window| window.navigator()) else { return Shared::Refused };
    // Outside a secure context there is no clipboard.
    if !Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object()) {
        return Shared::Refused;
    }
    match JsFuture::from(navigator.clipboard().write_text(text)).await {
        Ok(_) => Shared::Copied,
        Err(_) => Shared::Refused,
    }
}

/// Shares nothing.
#[cfg(not(target_arch = "wasm32"))]
pub async fn share(_title: &str, _url: &str) -> Shared {
    Shared::Refused
}

/// Copies nothing.
#[cfg(not(target_arch = "wasm32"))]
pub async fn copy(_text: &str) -> Shared {
    Shared::Refused
}

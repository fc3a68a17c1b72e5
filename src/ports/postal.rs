//! Postal data: the index of municipalities and its shards, from the site's own host when they are needed, in memory
//! from then on, and on the device where the person asks for that.
//!
//! The site's host sees the name of a file: no more than the first three digits of a code. What is kept is taken
//! before anything is fetched.

use crate::rules::postal::Manifest;

/// The index of all municipalities.
pub const INDEX: &str = "cities";

/// Why not everything could be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeepFault {
    /// The browser has no place for files.
    NoStore,
    /// A file could not be fetched.
    Unreachable,
    /// There is no room.
    Full,
    /// The person stopped it.
    Stopped,
}

#[cfg(target_arch = "wasm32")]
mod real {
    use super::{INDEX, KeepFault, Manifest};
    use crate::ports::window;
    use js_sys::{Array, Reflect};
    use std::{cell::RefCell, collections::HashMap, rc::Rc};
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Cache, CacheStorage, Response};

    /// The name of the browser's store for them.
    const STORE: &str = "tebiki-postal";
    const MANIFEST: &str = "/postal/manifest.json";
    /// So many files are fetched at a time.
    const AT_A_TIME: usize = 24;

    thread_local! {
        static TEXTS: RefCell<HashMap<String, Rc<str>>> = RefCell::default();
    }

    fn address(name: &str) -> String {
        format!("/postal/{name}.txt")
    }

    /// The text of a file: empty where no code begins so, none where it could not be fetched.
    pub async fn text(name: &str) -> Option<Rc<str>> {
        if let Some(known) = TEXTS.with_borrow(|texts| texts.get(name).cloned()) {
            return Some(known);
        }
        let text: Rc<str> = read(&address(name)).await?.into();
        TEXTS.with_borrow_mut(|texts| texts.insert(name.to_owned(), Rc::clone(&text)));
        Some(text)
    }

    /// From what is kept, else from the host.
    async fn read(address: &str) -> Option<String> {
        if let Some(response) = kept_file(address).await {
            return body(&response).await;
        }
        let response = JsFuture::from(window()?.fetch_with_str(address)).await.ok()?;
        let response: Response = response.dyn_into().ok()?;
        match response.status() {
            404 => Some(String::new()),
            _ if response.ok() => body(&response).await,
            _ => None,
        }
    }

    async fn body(response: &Response) -> Option<String> {
        JsFuture::from(response.text().ok()?).await.ok()?.as_string()
    }

    /// The browser's store for files; none where it has none, as outside a secure context.
    fn caches() -> Option<CacheStorage> {
        let window = window()?;
        let there = Reflect::get(&window, &"caches".into()).is_ok_and(|caches| caches.is_object());
        if there { window.caches().ok() } else { None }
    }

    async fn kept_file(address: &str) -> Option<Response> {
        let caches = caches()?;
        let has = JsFuture::from(caches.has(STORE)).await.ok()?;
        if !has.is_truthy() {
            return None;
        }
        let cache: Cache = JsFuture::from(caches.open(STORE)).await.ok()?.dyn_into().ok()?;
        JsFuture::from(cache.match_with_str(address)).await.ok()?.dyn_into().ok()
    }

    /// What is kept: none where not everything is there.
    pub async fn kept() -> Option<Manifest> {
        Manifest::read(&body(&kept_file(MANIFEST).await?).await?)
    }

    /// Keeps everything, and says how many files of how many are there. `goes_on` is asked before each step.
    pub async fn keep(goes_on: impl Fn() -> bool, progress: impl Fn(usize, usize)) -> Result<(), KeepFault> {
        let caches = caches().ok_or(KeepFault::NoStore)?;
        let window = window().ok_or(KeepFault::NoStore)?;
        let fetched = JsFuture::from(window.fetch_with_str(MANIFEST)).await.map_err(|_| KeepFault::Unreachable)?;
        let response: Response = fetched.dyn_into().map_err(|_| KeepFault::Unreachable)?;
        let listed = response.clone().map_err(|_| KeepFault::Unreachable)?;
        let manifest = body(&listed).await.and_then(|text| Manifest::read(&text)).ok_or(KeepFault::Unreachable)?;
        // What was kept before is of another month, or not whole.
        let _ = JsFuture::from(caches.delete(STORE)).await;
        let cache: Cache = JsFuture::from(caches.open(STORE))
            .await
            .ok()
            .and_then(|cache| cache.dyn_into().ok())
            .ok_or(KeepFault::NoStore)?;
        let names: Vec<&str> = [INDEX].into_iter().chain(manifest.shards.iter().map(String::as_str)).collect();
        let mut done = 0;
        for some in names.chunks(AT_A_TIME) {
            if !goes_on() {
                let _ = JsFuture::from(caches.delete(STORE)).await;
                return Err(KeepFault::Stopped);
            }
            progress(done, names.len());
            let addresses: Array = some.iter().map(|name| JsValue::from_str(&address(name))).collect();
            JsFuture::from(cache.add_all_with_str_sequence(&addresses)).await.map_err(|fault| fault_of(&fault))?;
            done += some.len();
        }
        progress(done, names.len());
        // It comes last: what is not whole is not taken for everything.
        JsFuture::from(cache.put_with_str(MANIFEST, &response)).await.map_err(|fault| fault_of(&fault))?;
        TEXTS.with_borrow_mut(HashMap::clear);
        Ok(())
    }

    fn fault_of(fault: &JsValue) -> KeepFault {
        let name = Reflect::get(fault, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default();
        if name == "QuotaExceededError" { KeepFault::Full } else { KeepFault::Unreachable }
    }

    /// Erases what is kept.
    pub async fn erase() {
        if let Some(caches) = caches() {
            let _ = JsFuture::from(caches.delete(STORE)).await;
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod stand_in {
    use super::{KeepFault, Manifest};
    use std::rc::Rc;

    /// Nothing can be fetched.
    pub async fn text(_name: &str) -> Option<Rc<str>> {
        None
    }

    /// Nothing is kept.
    pub async fn kept() -> Option<Manifest> {
        None
    }

    /// Keeps nothing.
    ///
    /// # Errors
    /// Always.
    pub async fn keep(_goes_on: impl Fn() -> bool, _progress: impl Fn(usize, usize)) -> Result<(), KeepFault> {
        Err(KeepFault::NoStore)
    }

    /// There is nothing to erase.
    pub async fn erase() {}
}

#[cfg(target_arch = "wasm32")]
pub use real::{erase, keep, kept, text};
#[cfg(not(target_arch = "wasm32"))]
pub use stand_in::{erase, keep, kept, text};

//! The address bar: where we are, going elsewhere within the site without loading it anew, and hearing of it when
//! Back, Forward, a fragment link or a link within the site was used.
//!
//! By hand rather than with `leptos_router`: its navigation panics when the browser refuses `pushState`, and it would
//! add to what a phone downloads (ARCHITECTURE.md has the figure). Fragments are left to the browser altogether.

/// A page of this site: `/en/status/` and what stands behind `#`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The path, from the first slash.
    pub path: String,
    /// The fragment, without its `#`.
    pub fragment: String,
}

#[cfg(target_arch = "wasm32")]
mod real {
    use super::Place;
    use crate::ports::{document, window};
    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    use web_sys::{Element, Event, MouseEvent};

    /// Where we are.
    #[must_use]
    pub fn current() -> Place {
        let location = window().map(|window| window.location());
        let path = location.as_ref().and_then(|location| location.pathname().ok()).unwrap_or_default();
        let hash = location.and_then(|location| location.hash().ok()).unwrap_or_default();
        Place { path, fragment: hash.trim_start_matches('#').to_owned() }
    }

    /// The site's origin: `https://example.org`.
    #[must_use]
    pub fn origin() -> String {
        window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
    }

    /// Goes to another page of this site. Where the browser refuses to do it in place, the page is loaded.
    pub fn go(path: &str) {
        let Some(window) = window() else { return };
        let pushed = window.history().and_then(|history| history.push_state_with_url(&JsValue::NULL, "", Some(path)));
        if pushed.is_err() {
            let _ = window.location().set_href(path);
        }
    }

    /// Loads a page, as a link does.
    pub fn load(path: &str) {
        if let Some(window) = window() {
            let _ = window.location().set_href(path);
        }
    }

    /// Sets the fragment, as a step that Back undoes.
    pub fn set_fragment(fragment: &str) {
        if let Some(window) = window() {
            let _ = window.location().set_hash(fragment);
        }
    }

    /// One step back.
    pub fn back() {
        if let Some(history) = window().and_then(|window| window.history().ok()) {
            let _ = history.back();
        }
    }

    /// Calls back when Back, Forward or a fragment link moved us.
    pub fn on_move(callback: impl Fn(Place) + 'static) {
        let Some(window) = window() else { return };
        let closure = Closure::<dyn Fn()>::new(move || callback(current()));
        for event in ["popstate", "hashchange"] {
            let _ = window.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
        }
        closure.forget();
    }

    /// Offers every plain click on a link to another page of this site. Where the callback answers true, it has
    /// shown the page and the browser does not load it. Other links, other buttons and modifier keys are left alone.
    pub fn on_link(callback: impl Fn(&Place) -> bool + 'static) {
        let Some(document) = document() else { return };
        let closure = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            if let Some(place) = place_of_click(&event)
                && callback(&place)
            {
                event.prevent_default();
            }
        });
        let _ = document.add_event_listener_with_callback("click", closure.as_ref().unchecked_ref());
        closure.forget();
    }

    fn place_of_click(event: &Event) -> Option<Place> {
        let click = event.dyn_ref::<MouseEvent>()?;
        if event.default_prevented()
            || click.button() != 0
            || click.meta_key()
            || click.ctrl_key()
            || click.shift_key()
            || click.alt_key()
        {
            return None;
        }
        let link = event.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??;
        if link.has_attribute("target") || link.has_attribute("download") {
            return None;
        }
        let href = link.get_attribute("href")?;
        if !href.starts_with('/') || href.starts_with("//") {
            return None;
        }
        let (path, fragment) = href.split_once('#').unwrap_or((&href, ""));
        (path != current().path).then(|| Place { path: path.to_owned(), fragment: fragment.to_owned() })
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod stand_in {
    use super::Place;

    /// Where we are: nowhere.
    #[must_use]
    pub fn current() -> Place {
        Place::default()
    }

    /// The site's origin: none.
    #[must_use]
    pub fn origin() -> String {
        String::new()
    }

    /// Goes nowhere.
    pub fn go(_path: &str) {}

    /// Loads nothing.
    pub fn load(_path: &str) {}

    /// Sets nothing.
    pub fn set_fragment(_fragment: &str) {}

    /// Goes nowhere.
    pub fn back() {}

    /// Never calls back.
    pub fn on_move(_callback: impl Fn(Place) + 'static) {}

    /// Never calls back.
    pub fn on_link(_callback: impl Fn(&Place) -> bool + 'static) {}
}

#[cfg(target_arch = "wasm32")]
pub use real::{back, current, go, load, on_link, on_move, origin, set_fragment};
#[cfg(not(target_arch = "wasm32"))]
pub use stand_in::{back, current, go, load, on_link, on_move, origin, set_fragment};

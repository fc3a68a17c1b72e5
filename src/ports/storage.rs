//! Remembering: for as long as this tab is open, or on this device.
//!
//! What a person types goes into the tab's store only, so that a reload loses nothing and closing the tab erases it.

/// Where to remember.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Store {
    /// Until this tab is closed.
    Tab,
    /// Until it is erased.
    Device,
}

/// The browser does not remember: its storage is full, switched off or broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

#[cfg(target_arch = "wasm32")]
impl Store {
    fn open(self) -> Option<web_sys::Storage> {
        let window = super::window()?;
        let store = match self {
            Self::Tab => window.session_storage(),
            Self::Device => window.local_storage(),
        };
        store.ok().flatten()
    }

    /// What is remembered under a name.
    #[must_use]
    pub fn get(self, name: &str) -> Option<String> {
        self.open()?.get_item(name).ok().flatten()
    }

    /// Remembers a value under a name.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn set(self, name: &str, value: &str) -> Result<(), Refused> {
        self.open().ok_or(Refused)?.set_item(name, value).map_err(|_| Refused)
    }

    /// Forgets what is remembered under a name.
    pub fn forget(self, name: &str) {
        if let Some(store) = self.open() {
            let _ = store.remove_item(name);
        }
    }

    /// Everything whose name begins so.
    ///
    /// # Errors
    /// When the browser refuses: then nobody knows what is there.
    pub fn entries(self, beginning: &str) -> Result<Vec<(String, String)>, Refused> {
        let store = self.open().ok_or(Refused)?;
        let mut entries = Vec::new();
        for at in 0..store.length().map_err(|_| Refused)? {
            let Some(name) = store.key(at).map_err(|_| Refused)? else { continue };
            if name.starts_with(beginning)
                && let Some(value) = store.get_item(&name).map_err(|_| Refused)?
            {
                entries.push((name, value));
            }
        }
        Ok(entries)
    }

    /// Calls back whenever another tab of the site changed something in the device's store.
    pub fn on_change(callback: impl Fn() + 'static) {
        use wasm_bindgen::{JsCast, closure::Closure};
        let Some(window) = super::window() else { return };
        let closure = Closure::<dyn Fn()>::new(callback);
        let _ = window.add_event_listener_with_callback("storage", closure.as_ref().unchecked_ref());
        closure.forget();
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Store {
    /// Nothing is remembered.
    #[must_use]
    pub fn get(self, _name: &str) -> Option<String> {
        None
    }

    /// Remembers nothing.
    ///
    /// # Errors
    /// Always.
    pub fn set(self, _name: &str, _value: &str) -> Result<(), Refused> {
        Err(Refused)
    }

    /// There is nothing to forget.
    pub fn forget(self, _name: &str) {}

    /// Nobody knows what is there.
    ///
    /// # Errors
    /// Always.
    pub fn entries(self, _beginning: &str) -> Result<Vec<(String, String)>, Refused> {
        Err(Refused)
    }

    /// Never calls back.
    pub fn on_change(_callback: impl Fn() + 'static) {}
}

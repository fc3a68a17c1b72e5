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
}

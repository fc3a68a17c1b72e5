//! Files that a person chooses, drops or pastes, and files that are offered to be saved. They stay in the browser's
//! memory: nothing is sent.

#[cfg(target_arch = "wasm32")]
mod real {
    use crate::ports::document;
    use js_sys::{ArrayBuffer, Uint8Array};
    use wasm_bindgen::{JsCast, closure::Closure};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Blob, ClipboardEvent, DataTransfer, Document, DragEvent, Event, HtmlInputElement, Url};

    /// A file.
    #[derive(Debug, Clone)]
    pub struct File {
        blob: Blob,
        name: String,
    }

    impl File {
        /// A file of this name with the browser's bytes.
        pub(in crate::ports) fn of(blob: Blob, name: &str) -> Self {
            Self { blob, name: name.to_owned() }
        }

        /// The browser's bytes.
        pub(in crate::ports) fn blob(&self) -> &Blob {
            &self.blob
        }

        /// What it is called.
        #[must_use]
        pub fn name(&self) -> &str {
            &self.name
        }

        /// How many bytes it has.
        #[must_use]
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the browser counts in floats")]
        pub fn bytes(&self) -> u64 {
            self.blob.size() as u64
        }

        /// Its bytes, this many at most from the first; none where it can no longer be read.
        pub async fn read(&self, most: u64) -> Option<Bytes> {
            let part = self.blob.slice_with_f64_and_f64(0.0, most as f64).ok()?;
            JsFuture::from(part.array_buffer()).await.ok()?.dyn_into().ok().map(Bytes)
        }
    }

    /// Bytes of a file, which stay with the browser.
    #[derive(Debug)]
    pub struct Bytes(ArrayBuffer);

    impl Bytes {
        /// The first of them, this many at most.
        #[must_use]
        pub fn head(&self, most: u64) -> Vec<u8> {
            let most = u32::try_from(most).unwrap_or(u32::MAX);
            Uint8Array::new(&self.0).subarray(0, most).to_vec()
        }

        /// The browser's own.
        pub(in crate::ports) fn buffer(self) -> ArrayBuffer {
            self.0
        }
    }

    /// The file that stands in the field with this id. The field is emptied, so that the same file can be chosen again.
    #[must_use]
    pub fn chosen(id: &str) -> Option<File> {
        let field = document()?.get_element_by_id(id)?.dyn_into::<HtmlInputElement>().ok()?;
        let file = field.files()?.get(0)?;
        field.set_value("");
        Some(File { name: file.name(), blob: file.into() })
    }

    /// Calls back as long as it lives, when a file is dropped on the page or pasted into it.
    pub struct Arrivals {
        document: Document,
        closures: Vec<Listener>,
    }

    /// An event and what it calls.
    type Listener = (&'static str, Closure<dyn Fn(Event)>);

    impl Drop for Arrivals {
        fn drop(&mut self) {
            for (event, closure) in &self.closures {
                let _ = self.document.remove_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
            }
        }
    }

    /// Listens for files that are dropped or pasted.
    pub fn arrivals(callback: impl Fn(File) + Clone + 'static) -> Option<Arrivals> {
        let document = document()?;
        let dropped = callback.clone();
        let over = |event: Event| {
            // Without this the browser opens the file in place of the page.
            if holds_files(&event) {
                event.prevent_default();
            }
        };
        let drop = move |event: Event| {
            if holds_files(&event) {
                event.prevent_default();
            }
            let transfer = event.dyn_into::<DragEvent>().ok().and_then(|event| event.data_transfer());
            if let Some(file) = transfer.and_then(|transfer| first(&transfer)) {
                dropped(file);
            }
        };
        let paste = move |event: Event| {
            let transfer = event.dyn_into::<ClipboardEvent>().ok().and_then(|event| event.clipboard_data());
            if let Some(file) = transfer.and_then(|transfer| first(&transfer)) {
                callback(file);
            }
        };
        let closures: Vec<Listener> =
            vec![("dragover", Closure::new(over)), ("drop", Closure::new(drop)), ("paste", Closure::new(paste))];
        for (event, closure) in &closures {
            let _ = document.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
        }
        Some(Arrivals { document, closures })
    }

    /// A file under an address of this tab, for a link that saves it. The address goes with this value.
    #[derive(Debug)]
    pub struct Offer(String);

    impl Offer {
        /// Offers a file.
        #[must_use]
        pub fn of(file: &File) -> Option<Self> {
            Url::create_object_url_with_blob(&file.blob).ok().map(Self)
        }

        /// The address.
        #[must_use]
        pub fn address(&self) -> &str {
            &self.0
        }
    }

    impl Drop for Offer {
        fn drop(&mut self) {
            let _ = Url::revoke_object_url(&self.0);
        }
    }

    fn holds_files(event: &Event) -> bool {
        let transfer = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
        transfer.is_some_and(|transfer| transfer.types().includes(&"Files".into(), 0))
    }

    fn first(transfer: &DataTransfer) -> Option<File> {
        let file = transfer.files()?.get(0)?;
        Some(File { name: file.name(), blob: file.into() })
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod stand_in {
    /// A file without anything in it.
    #[derive(Debug, Clone, Default)]
    pub struct File {}

    impl File {
        /// It has no name.
        #[must_use]
        pub fn name(&self) -> &str {
            ""
        }

        /// It has no bytes.
        #[must_use]
        pub fn bytes(&self) -> u64 {
            0
        }

        /// It has no bytes.
        pub async fn read(&self, _most: u64) -> Option<Bytes> {
            None
        }
    }

    /// No bytes.
    #[derive(Debug)]
    pub struct Bytes {}

    impl Bytes {
        /// There are none.
        #[must_use]
        pub fn head(&self, _most: u64) -> Vec<u8> {
            Vec::new()
        }
    }

    /// Nothing is chosen.
    #[must_use]
    pub fn chosen(_id: &str) -> Option<File> {
        None
    }

    /// Listens to nothing.
    #[derive(Debug)]
    pub struct Arrivals {}

    /// Nothing arrives.
    pub fn arrivals(_callback: impl Fn(File) + Clone + 'static) -> Option<Arrivals> {
        None
    }

    /// An offer without an address.
    #[derive(Debug)]
    pub struct Offer {}

    impl Offer {
        /// Offers nothing.
        #[must_use]
        pub fn of(_file: &File) -> Option<Self> {
            None
        }

        /// There is no address.
        #[must_use]
        pub fn address(&self) -> &str {
            ""
        }
    }
}

#[cfg(target_arch = "wasm32")]
pub use real::{Arrivals, Bytes, File, Offer, arrivals, chosen};
#[cfg(not(target_arch = "wasm32"))]
pub use stand_in::{Arrivals, Bytes, File, Offer, arrivals, chosen};

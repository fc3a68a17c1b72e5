//! Asking a status backend: the promise is that a look-up sends what `rules/lookup` says and nothing else, ends within
//! its limits, stops when the page is left, reads at most 256 KB, follows no redirect, and sends neither cookies nor
//! where it comes from.

use crate::{
    ports::{chance, clock, pause, storage::Store},
    rules::lookup::{Choice, Config, Failure, Found, Lookup, Step},
};

/// Under which name a person's own choice of a backend is kept on the device.
const CHOICE: &str = "tebiki.backend";

/// What a look-up is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It waits for an answer.
    Asking,
    /// It waits before it asks again.
    Pausing,
}

/// Stops a look-up: a number, so that it can be kept anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket(u64);

impl Ticket {
    /// A ticket of its own.
    #[must_use]
    pub fn new() -> Self {
        Self(chance::number())
    }
}

impl Default for Ticket {
    fn default() -> Self {
        Self::new()
    }
}

/// Looks something up. None where it was stopped.
pub async fn look_up(
    mut lookup: Lookup,
    ticket: Ticket,
    progress: impl Fn(Progress),
) -> Option<Result<Found, Failure>> {
    let started = clock::ticks();
    let _running = Running::new(ticket);
    loop {
        let elapsed = clock::ticks().saturating_sub(started);
        progress(Progress::Asking);
        let ended = send(&lookup.request(), lookup.limit(elapsed), ticket).await;
        if ticket.is_stopped() {
            return None;
        }
        let elapsed = clock::ticks().saturating_sub(started);
        match lookup.ended(&ended, clock::now()?, elapsed, chance::per_mille()) {
            Step::Done(result) => return Some(result),
            Step::Wait(milliseconds) => {
                progress(Progress::Pausing);
                pause::pause(i32::try_from(milliseconds).unwrap_or(i32::MAX)).await;
                if ticket.is_stopped() {
                    return None;
                }
            }
        }
    }
}

/// What a person chose.
#[must_use]
pub fn choice() -> Choice {
    Store::Device.get(CHOICE).map_or(Choice::Site, |text| Choice::read(&text))
}

/// Keeps what a person chose.
///
/// # Errors
/// When the browser refuses.
pub fn choose(choice: &Choice) -> Result<(), super::storage::Refused> {
    match choice.written() {
        Some(text) => Store::Device.set(CHOICE, &text),
        None => {
            Store::Device.forget(CHOICE);
            Ok(())
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod real {
    use super::Ticket;
    use crate::{
        ports::window,
        rules::lookup::{Config, Ended, LARGEST, Method, Request},
    };
    use js_sys::{Reflect, Uint8Array};
    use std::{cell::RefCell, collections::HashMap};
    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{
        AbortController, Headers, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials,
        RequestInit, RequestRedirect, Response, ResponseType,
    };

    thread_local! {
        /// The look-ups under way, each with what aborts its request.
        static RUNNING: RefCell<HashMap<u64, Option<AbortController>>> = RefCell::default();
    }

    /// A look-up under way; no longer when it is dropped.
    pub struct Running(Ticket);

    impl Running {
        pub fn new(ticket: Ticket) -> Self {
            RUNNING.with_borrow_mut(|running| running.insert(ticket.0, None));
            Self(ticket)
        }
    }

    impl Drop for Running {
        fn drop(&mut self) {
            RUNNING.with_borrow_mut(|running| running.remove(&self.0.0));
        }
    }

    impl Ticket {
        /// Stops the look-up.
        pub fn stop(self) {
            let aborting = RUNNING.with_borrow_mut(|running| running.remove(&self.0)).flatten();
            if let Some(controller) = aborting {
                controller.abort();
            }
        }

        pub(super) fn is_stopped(self) -> bool {
            RUNNING.with_borrow(|running| !running.contains_key(&self.0))
        }

        fn aborts_with(self, controller: AbortController) {
            RUNNING.with_borrow_mut(|running| {
                if let Some(place) = running.get_mut(&self.0) {
                    *place = Some(controller);
                }
            });
        }
    }

    /// Sends a request, and says how it ended after this many milliseconds at the latest.
    pub(super) async fn send(request: &Request, limit: u64, ticket: Ticket) -> Ended {
        let (Some(window), Ok(controller)) = (window(), AbortController::new()) else { return Ended::Unreachable };
        let signal = controller.signal();
        ticket.aborts_with(controller.clone());
        let options = RequestInit::new();
        options.set_credentials(RequestCredentials::Omit);
        options.set_redirect(RequestRedirect::Manual);
        options.set_referrer_policy(ReferrerPolicy::NoReferrer);
        options.set_signal(Some(&signal));
        if request.method == Method::Post {
            options.set_method("POST");
            options.set_cache(RequestCache::NoStore);
            if let Ok(headers) = Headers::new() {
                let _ = headers.set("content-type", "application/json");
                options.set_headers_headers(&headers);
            }
            options.set_body_opt_str(request.body.as_deref());
        }
        let mut timer = Timer::start(limit, move || controller.abort());
        let ended = exchange(window.fetch_with_str_and_init(&request.url, &options)).await;
        match ended {
            Ok(ended) => ended,
            Err(_) if timer.rang() => Ended::TimedOut,
            Err(Broke::BeforeTheAnswer) if !window.navigator().on_line() => Ended::Offline,
            Err(Broke::BeforeTheAnswer) => Ended::Unreachable,
            Err(Broke::InTheAnswer) => Ended::BrokeOff,
        }
    }

    enum Broke {
        BeforeTheAnswer,
        InTheAnswer,
    }

    async fn exchange(sent: js_sys::Promise) -> Result<Ended, Broke> {
        let response = JsFuture::from(sent).await.map_err(|_| Broke::BeforeTheAnswer)?;
        let response: Response = response.dyn_into().map_err(|_| Broke::BeforeTheAnswer)?;
        if response.type_() == ResponseType::Opaqueredirect {
            return Ok(Ended::Redirected);
        }
        let retry_after = response.headers().get("retry-after").ok().flatten();
        let mut body = Vec::new();
        if let Some(stream) = response.body() {
            let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
            loop {
                let read = JsFuture::from(reader.read()).await.map_err(|_| Broke::InTheAnswer)?;
                let done = Reflect::get(&read, &"done".into()).is_ok_and(|done| done.is_truthy());
                if done {
                    break;
                }
                let piece = Reflect::get(&read, &"value".into()).map_err(|_| Broke::InTheAnswer)?;
                let piece: Uint8Array = piece.dyn_into().map_err(|_| Broke::InTheAnswer)?;
                if body.len() + piece.length() as usize > LARGEST {
                    let _ = reader.cancel();
                    return Ok(Ended::TooLarge);
                }
                body.extend_from_slice(&piece.to_vec());
            }
        }
        Ok(Ended::Reply { status: response.status(), retry_after, body })
    }

    /// Calls back after some time, unless it is dropped before.
    struct Timer {
        id: Option<i32>,
        rang: std::rc::Rc<std::cell::Cell<bool>>,
        _callback: Closure<dyn FnMut()>,
    }

    impl Timer {
        fn start(milliseconds: u64, callback: impl Fn() + 'static) -> Self {
            let rang = std::rc::Rc::new(std::cell::Cell::new(false));
            let rings = std::rc::Rc::clone(&rang);
            let callback = Closure::<dyn FnMut()>::new(move || {
                rings.set(true);
                callback();
            });
            let after = i32::try_from(milliseconds).unwrap_or(i32::MAX);
            let id = window().and_then(|window| {
                let function = callback.as_ref().unchecked_ref();
                window.set_timeout_with_callback_and_timeout_and_arguments_0(function, after).ok()
            });
            Self { id, rang, _callback: callback }
        }

        fn rang(&mut self) -> bool {
            self.rang.get()
        }
    }

    impl Drop for Timer {
        fn drop(&mut self) {
            if let (Some(window), Some(id)) = (window(), self.id) {
                window.clear_timeout_with_handle(id);
            }
        }
    }

    /// The site's own configuration. None where it cannot be fetched or read.
    pub async fn config() -> Option<Config> {
        let options = RequestInit::new();
        options.set_credentials(RequestCredentials::SameOrigin);
        options.set_cache(RequestCache::NoCache);
        let sent = window()?.fetch_with_str_and_init("/config.json", &options);
        let response: Response = JsFuture::from(sent).await.ok()?.dyn_into().ok()?;
        let text: JsValue = JsFuture::from(response.text().ok()?).await.ok()?;
        if !response.ok() {
            return None;
        }
        Config::read(&text.as_string()?).ok()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod stand_in {
    use super::Ticket;
    use crate::rules::lookup::{Config, Ended, Request};

    /// Nothing is ever under way.
    pub struct Running;

    impl Running {
        pub fn new(_ticket: Ticket) -> Self {
            Self
        }
    }

    impl Ticket {
        /// There is nothing to stop.
        pub fn stop(self) {}

        pub(super) fn is_stopped(self) -> bool {
            false
        }
    }

    /// Sends nothing: there is no network.
    pub(super) async fn send(_request: &Request, _limit: u64, _ticket: Ticket) -> Ended {
        Ended::Offline
    }

    /// There is no site.
    pub async fn config() -> Option<Config> {
        None
    }
}

#[cfg(target_arch = "wasm32")]
pub use real::config;
#[cfg(target_arch = "wasm32")]
use real::{Running, send};
#[cfg(not(target_arch = "wasm32"))]
pub use stand_in::config;
#[cfg(not(target_arch = "wasm32"))]
use stand_in::{Running, send};

/// The site's configuration and the person's choice together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// What the site's owner set.
    pub config: Config,
    /// What the person chose.
    pub choice: Choice,
}

/// Reads both. None where the site's configuration cannot be read.
pub async fn setting() -> Option<Setting> {
    Some(Setting { config: config().await?, choice: choice() })
}

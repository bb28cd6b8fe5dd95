//! HTTP by the browser's `fetch`.

use std::time::Duration;

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials,
    RequestInit, RequestRedirect,
};

use crate::lookup::http::{HttpClient, HttpResponse, too_long};
use crate::observe::TransportError;
use crate::web::browser;

/// Sends queries to resolvers, with nothing that identifies the visitor or the page, and without storing anything.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fetch;

impl HttpClient for Fetch {
    type Response = Response;

    async fn get(
        &self,
        url: &str,
        accept: &'static str,
        timeout: Duration,
    ) -> Result<Response, TransportError> {
        let headers = Headers::new().map_err(|_| TransportError::Connection)?;
        headers.append("accept", accept).map_err(|_| TransportError::Connection)?;
        let init = RequestInit::new();
        init.set_headers(&headers);
        init.set_credentials(RequestCredentials::Omit);
        init.set_cache(RequestCache::NoStore);
        init.set_referrer_policy(ReferrerPolicy::NoReferrer);
        init.set_redirect(RequestRedirect::Error);
        fetch(url, &init, Some(timeout)).await
    }

    async fn sleep(&self, duration: Duration) {
        gloo_timers::future::sleep(duration).await;
    }

    fn now(&self) -> Duration {
        let performance = browser::window().and_then(|window| window.performance());
        performance.map_or(Duration::ZERO, |performance| Duration::from_secs_f64(performance.now() / 1000.0))
    }

    fn unix_time(&self) -> u64 {
        browser::clock::seconds()
    }
}

/// Sends a request. Dropping the future or the response aborts it; the time limit includes the body.
///
/// # Errors
///
/// A browser distinguishes only time-outs from all other errors.
pub async fn fetch(
    url: &str,
    init: &RequestInit,
    timeout: Option<Duration>,
) -> Result<Response, TransportError> {
    let guard = Guard::new(timeout)?;
    init.set_signal(Some(&guard.controller.signal()));
    let window = browser::window().ok_or(TransportError::Connection)?;
    let response = JsFuture::from(window.fetch_with_str_and_init(url, init)).await;
    let response = response.map_err(|_| guard.error())?.unchecked_into();
    Ok(Response { response, guard })
}

/// A response.
#[derive(Debug)]
pub struct Response {
    response: web_sys::Response,
    guard: Guard,
}

impl Response {
    /// Returns whether it came from another address than the one asked.
    pub fn was_redirected(&self) -> bool {
        self.response.redirected()
    }
}

impl HttpResponse for Response {
    fn status(&self) -> u16 {
        self.response.status()
    }

    fn header(&self, name: &str) -> Option<String> {
        self.response.headers().get(name).ok()?
    }

    /// Reads the body in pieces. What exceeds the limit is not read: the request is aborted.
    async fn body(self, limit: usize) -> Result<Vec<u8>, TransportError> {
        let mut octets = Vec::new();
        let Some(stream) = self.response.body() else { return Ok(octets) };
        let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
        loop {
            let piece = JsFuture::from(reader.read()).await.map_err(|_| self.guard.error())?;
            // The last one has no value.
            let value = Reflect::get(&piece, &"value".into()).unwrap_or_default();
            let Ok(piece) = value.dyn_into::<Uint8Array>() else { return Ok(octets) };
            if octets.len().saturating_add(piece.length() as usize) > limit {
                return Err(too_long(limit));
            }
            octets.extend(piece.to_vec());
        }
    }
}

/// Aborts a request when it takes too long, or when nothing waits for it anymore.
#[derive(Debug)]
struct Guard {
    controller: AbortController,
    /// The timer, and what it calls.
    timer: Option<(i32, Closure<dyn FnMut()>)>,
}

impl Guard {
    fn new(timeout: Option<Duration>) -> Result<Self, TransportError> {
        let controller = AbortController::new().map_err(|_| TransportError::Connection)?;
        let timer = timeout.and_then(|timeout| {
            let controller = controller.clone();
            let abort = Closure::<dyn FnMut()>::new(move || controller.abort());
            let milliseconds = i32::try_from(timeout.as_millis()).unwrap_or(i32::MAX);
            let id = browser::window()?
                .set_timeout_with_callback_and_timeout_and_arguments_0(
                    abort.as_ref().unchecked_ref(),
                    milliseconds,
                )
                .ok()?;
            Some((id, abort))
        });
        Ok(Self { controller, timer })
    }

    /// Why a request failed.
    fn error(&self) -> TransportError {
        match self.controller.signal().aborted() {
            true => TransportError::Timeout,
            false => TransportError::Connection,
        }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let (Some((id, _)), Some(window)) = (&self.timer, browser::window()) {
            window.clear_timeout_with_handle(*id);
        }
        self.controller.abort();
    }
}

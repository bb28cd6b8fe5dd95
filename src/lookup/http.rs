//! HTTP, as far as queries need it. The command line has it from reqwest, the page from the browser.

use std::time::Duration;

use crate::observe::TransportError;

/// Sends HTTP requests, and tells the time.
///
/// There is no `Send` bound, for the reason that [`Transport`](super::Transport) gives.
pub trait HttpClient {
    /// What comes back.
    type Response: HttpResponse;

    /// Sends a GET request with an `Accept` header field and no other. `timeout` includes the body.
    fn get(
        &self,
        url: &str,
        accept: &'static str,
        timeout: Duration,
    ) -> impl Future<Output = Result<Self::Response, TransportError>>;

    /// Waits.
    fn sleep(&self, duration: Duration) -> impl Future<Output = ()>;

    /// The time that has passed since a moment of the client's choice. It never goes back.
    fn now(&self) -> Duration;

    /// Seconds since 1970.
    fn unix_time(&self) -> u64;
}

/// A response whose body has not been read yet.
pub trait HttpResponse {
    /// The status code.
    fn status(&self) -> u16;

    /// The value of a header field.
    fn header(&self, name: &str) -> Option<String>;

    /// Reads the body, unless it is longer than `limit`.
    fn body(self, limit: usize) -> impl Future<Output = Result<Vec<u8>, TransportError>>;
}

/// What is wrong with a body that is longer than `limit`.
pub fn too_long(limit: usize) -> TransportError {
    TransportError::BadResponse(format!("more than {limit} octets"))
}

//! HTTP, as far as queries need it: reqwest on the command line, the browser in the page.

use std::time::Duration;

use crate::observe::TransportError;

/// Sends HTTP requests, and has the clock.
///
/// There is no `Send` bound, for the same reason as in [`Transport`](super::Transport).
pub trait HttpClient {
    /// The type of responses.
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

    /// The time elapsed since an arbitrary moment; monotonic.
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

/// The error for a body longer than `limit`.
pub fn too_long(limit: usize) -> TransportError {
    TransportError::BadResponse(format!("more than {limit} octets"))
}

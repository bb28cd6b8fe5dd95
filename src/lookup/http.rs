//! HTTP, as far as questions need it. The command line has it from reqwest, the page from the browser.

use std::time::Duration;

use crate::observe::TransportError;

/// Sends requests.
///
/// There is no `Send` bound, for the reason that [`Transport`](super::Transport) gives.
#[allow(async_fn_in_trait, reason = "no caller needs more bounds than these")]
pub trait HttpClient {
    /// What comes back.
    type Response: HttpResponse;

    /// Sends a GET with an `Accept` header and none else. `timeout` includes the body.
    async fn get(
        &self,
        url: &str,
        accept: &'static str,
        timeout: Duration,
    ) -> Result<Self::Response, TransportError>;

    /// Waits.
    async fn sleep(&self, duration: Duration);
}

/// A response, its body not read yet.
#[allow(async_fn_in_trait, reason = "no caller needs more bounds than these")]
pub trait HttpResponse {
    /// The status code.
    fn status(&self) -> u16;

    /// The value of a header.
    fn header(&self, name: &str) -> Option<String>;

    /// Reads the body, unless it is longer than `limit`.
    async fn body(self, limit: usize) -> Result<Vec<u8>, TransportError>;
}

//----------- reqwest ----------------------------------------------------------------------------

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use reqwest::Client;
    use reqwest::Response;
    use reqwest::header;

    use super::*;

    impl HttpClient for Client {
        type Response = Response;

        async fn get(
            &self,
            url: &str,
            accept: &'static str,
            timeout: Duration,
        ) -> Result<Response, TransportError> {
            let request = self.get(url).header(header::ACCEPT, accept).timeout(timeout);
            request.send().await.map_err(|error| transport_error(&error))
        }

        async fn sleep(&self, duration: Duration) {
            tokio::time::sleep(duration).await;
        }
    }

    impl HttpResponse for Response {
        fn status(&self) -> u16 {
            self.status().as_u16()
        }

        fn header(&self, name: &str) -> Option<String> {
            let value = self.headers().get(name)?;
            Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
        }

        async fn body(mut self, limit: usize) -> Result<Vec<u8>, TransportError> {
            if self.content_length().is_some_and(|len| len > limit as u64) {
                return Err(TransportError::TooLarge);
            }
            let mut octets = Vec::new();
            while let Some(chunk) = self.chunk().await.map_err(|error| transport_error(&error))? {
                octets.extend_from_slice(&chunk);
                if octets.len() > limit {
                    return Err(TransportError::TooLarge);
                }
            }
            Ok(octets)
        }
    }

    fn transport_error(error: &reqwest::Error) -> TransportError {
        if error.is_timeout() { TransportError::Timeout } else { TransportError::Connection }
    }
}

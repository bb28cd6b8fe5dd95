//! HTTP by reqwest.

use std::time::{Duration, Instant, SystemTime};

use reqwest::redirect::Policy;
use reqwest::{Client, header};

use crate::lookup::http::{HttpClient, HttpResponse, too_long};
use crate::observe::TransportError;

/// A [`reqwest::Client`] as an [`HttpClient`]. It needs a tokio runtime with time and I/O.
#[derive(Clone, Debug)]
pub struct ReqwestClient {
    client: Client,
    started: Instant,
}

impl ReqwestClient {
    /// Wraps a configured client. It should follow no redirects: they would send queries to a host that nobody chose.
    pub fn new(client: Client) -> Self {
        Self { client, started: Instant::now() }
    }
}

impl ReqwestClient {
    /// A client that follows no redirects: a resolver that moves its clients elsewhere is not the one that was chosen.
    ///
    /// # Errors
    ///
    /// TLS cannot be set up.
    pub fn without_redirects() -> Result<Self, reqwest::Error> {
        Ok(Self::new(Client::builder().redirect(Policy::none()).build()?))
    }
}

impl HttpClient for ReqwestClient {
    type Response = ReqwestResponse;

    async fn get(
        &self,
        url: &str,
        accept: &'static str,
        timeout: Duration,
    ) -> Result<ReqwestResponse, TransportError> {
        let request = self.client.get(url).header(header::ACCEPT, accept).timeout(timeout);
        request.send().await.map(ReqwestResponse).map_err(|error| transport_error(&error))
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }

    fn now(&self) -> Duration {
        self.started.elapsed()
    }

    fn unix_time(&self) -> u64 {
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_secs())
    }
}

/// A response to a [`ReqwestClient`].
#[derive(Debug)]
pub struct ReqwestResponse(reqwest::Response);

impl HttpResponse for ReqwestResponse {
    fn status(&self) -> u16 {
        self.0.status().as_u16()
    }

    fn header(&self, name: &str) -> Option<String> {
        let value = self.0.headers().get(name)?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
    }

    async fn body(mut self, limit: usize) -> Result<Vec<u8>, TransportError> {
        if self.0.content_length().is_some_and(|len| len > limit as u64) {
            return Err(too_long(limit));
        }
        let mut octets = Vec::new();
        while let Some(chunk) = self.0.chunk().await.map_err(|error| transport_error(&error))? {
            octets.extend_from_slice(&chunk);
            if octets.len() > limit {
                return Err(too_long(limit));
            }
        }
        Ok(octets)
    }
}

fn transport_error(error: &reqwest::Error) -> TransportError {
    if error.is_timeout() { TransportError::Timeout } else { TransportError::Connection }
}

//! DNS over HTTPS, [RFC 8484](https://www.rfc-editor.org/rfc/rfc8484).

use std::time::Duration;

use reqwest::Client;
use reqwest::Response;
use reqwest::header;
use web_time::Instant;
use web_time::SystemTime;

use super::resolver::Resolver;
use super::transport::Exchange;
use super::transport::Transport;
use crate::dns::Query;
use crate::evaluate::observation::TransportError;

/// Asks by GET, with nothing but an `Accept` header, so that a browser sends no preflight request first
/// (Fetch, "CORS-safelisted request-header").
#[derive(Clone, Debug)]
pub struct DohTransport {
    client: Client,
    timeout: Duration,
}

impl DohTransport {
    /// How long a question may take when nothing else is said.
    pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(6);

    /// Uses a client that is ready, as the command line makes one with its trust anchors.
    pub fn new(client: Client, timeout: Duration) -> Self {
        Self { client, timeout }
    }

    async fn ask(
        &self,
        resolver: &Resolver,
        query: &Query,
        status: &mut Option<u16>,
    ) -> Result<Vec<u8>, TransportError> {
        let url = format!("{}?dns={}", resolver.url, base64url(&query.to_octets()));
        let request = self.client.get(url).header(header::ACCEPT, MEDIA_TYPE).timeout(self.timeout);
        #[cfg(target_arch = "wasm32")]
        let request =
            request.fetch_credentials_omit().fetch_cache_no_store().fetch_referrer_policy("no-referrer");
        let response = request.send().await.map_err(|error| transport_error(&error))?;
        *status = Some(response.status().as_u16());
        // > A successful HTTP response with a 2xx status code … is used for any valid DNS response … (RFC 8484,
        // > Section 4.2.1); others carry none.
        if !response.status().is_success() {
            return Err(TransportError::Status(response.status().as_u16()));
        }
        let media_type = response
            .headers()
            .get(header::CONTENT_TYPE)
            .map(header::HeaderValue::as_bytes)
            .unwrap_or_default();
        let media_type = String::from_utf8_lossy(media_type);
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        if !essence.eq_ignore_ascii_case(MEDIA_TYPE) {
            return Err(TransportError::ContentType(essence.to_owned()));
        }
        if response.content_length().is_some_and(|len| len > MAX_MESSAGE_LEN as u64) {
            return Err(TransportError::TooLarge);
        }
        body(response).await
    }
}

impl Transport for DohTransport {
    async fn exchange(&self, resolver: &Resolver, query: &Query) -> Exchange {
        let start = Instant::now();
        let mut http_status = None;
        let body = self.ask(resolver, query, &mut http_status).await;
        let milliseconds = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
        Exchange { body, http_status, milliseconds }
    }

    fn time_limit(&self) -> Duration {
        self.timeout
    }

    async fn sleep(&self, duration: Duration) {
        #[cfg(target_arch = "wasm32")]
        gloo_timers::future::sleep(duration).await;
        #[cfg(not(target_arch = "wasm32"))]
        tokio::time::sleep(duration).await;
    }

    fn unix_time(&self) -> u64 {
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map(|time| time.as_secs()).unwrap_or(0)
    }
}

/// Reads the body, but no more than a DNS message can have.
#[cfg(not(target_arch = "wasm32"))]
async fn body(mut response: Response) -> Result<Vec<u8>, TransportError> {
    let mut octets = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| transport_error(&error))? {
        octets.extend_from_slice(&chunk);
        if octets.len() > MAX_MESSAGE_LEN {
            return Err(TransportError::TooLarge);
        }
    }
    Ok(octets)
}

/// Reads the body. The browser hands it over in one piece; the time limit bounds it.
#[cfg(target_arch = "wasm32")]
async fn body(response: Response) -> Result<Vec<u8>, TransportError> {
    let octets = response.bytes().await.map_err(|error| transport_error(&error))?;
    if octets.len() > MAX_MESSAGE_LEN {
        return Err(TransportError::TooLarge);
    }
    Ok(octets.to_vec())
}

/// A browser tells time-outs from everything else, and no more.
fn transport_error(error: &reqwest::Error) -> TransportError {
    if error.is_timeout() { TransportError::Timeout } else { TransportError::Connection }
}

/// Base64 with the alphabet for addresses and without padding ([RFC 8484, Section 6]).
///
/// [RFC 8484, Section 6]: https://www.rfc-editor.org/rfc/rfc8484#section-6
fn base64url(octets: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::with_capacity(octets.len().div_ceil(3) * 4);
    for chunk in octets.chunks(3) {
        let group =
            chunk.iter().fold(0u32, |group, &octet| group << 8 | u32::from(octet)) << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            let sextet = (group >> (18 - 6 * place)) & 0x3f;
            text.push(ALPHABET.get(sextet as usize).copied().map_or('A', char::from));
        }
    }
    text
}

/// The media type of a DNS message.
const MEDIA_TYPE: &str = "application/dns-message";

/// The most that a DNS message can have (RFC 8484, Section 6).
const MAX_MESSAGE_LEN: usize = 65_535;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_has_no_padding() {
        assert_eq!(base64url(b""), "");
        assert_eq!(base64url(b"f"), "Zg");
        assert_eq!(base64url(b"fo"), "Zm8");
        assert_eq!(base64url(b"foobar"), "Zm9vYmFy");
        assert_eq!(base64url(&[0xfb, 0xff, 0xfe]), "-__-");
    }
}

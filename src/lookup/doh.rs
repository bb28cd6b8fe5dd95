//! DNS over HTTPS, [RFC 8484](https://www.rfc-editor.org/rfc/rfc8484).

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::dns::Query;
use crate::dns::text::base64url;
use crate::lookup::http::{HttpClient, HttpResponse};
use crate::lookup::json;
use crate::lookup::resolver::{Format, Resolver};
use crate::lookup::transport::{Exchange, Transport};
use crate::observe::TransportError;

/// How long a query may take by default.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(6);

/// Sends queries by GET with no header field but `Accept`, so that a browser sends no preflight request first
/// (Fetch, "CORS-safelisted request-header").
///
/// It remembers which endpoints are silent: one that answers nothing at all while a query to it runs out of time is not
/// waited for again, so a list of domains waits for it once. After ten time limits it gets another query.
#[derive(Debug)]
pub struct DohTransport<C> {
    client: C,
    timeout: Duration,
    /// When each endpoint last answered, or was found silent, by its URL.
    heard: Mutex<Vec<(String, Heard)>>,
}

/// What is known of an endpoint.
#[derive(Clone, Copy, Debug)]
enum Heard {
    /// It last answered then.
    Answer(Duration),
    /// It was found silent then.
    Nothing(Duration),
}

impl<C: HttpClient> DohTransport<C> {
    /// Sends queries with a client; each may take up to `timeout`.
    pub fn new(client: C, timeout: Duration) -> Self {
        Self { client, timeout, heard: Mutex::default() }
    }

    fn heard(&self, resolver: &Resolver) -> Option<Heard> {
        let all = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().find(|(url, _)| *url == resolver.url).map(|(_, heard)| *heard)
    }

    /// Whether the endpoint was found silent lately.
    fn is_silent(&self, resolver: &Resolver, now: Duration) -> bool {
        matches!(self.heard(resolver), Some(Heard::Nothing(at)) if now < at + self.timeout * SILENT_FOR)
    }

    /// Learns from the result of a query that was sent at a time.
    fn learn(&self, resolver: &Resolver, is_timeout: bool, sent_at: Duration) {
        let now = self.client.now();
        let heard = match is_timeout {
            false => Heard::Answer(now),
            // It answered another query in the meantime.
            true if matches!(self.heard(resolver), Some(Heard::Answer(at)) if at >= sent_at) => return,
            true => Heard::Nothing(now),
        };
        let mut all = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        match all.iter_mut().find(|(url, _)| *url == resolver.url) {
            Some((_, known)) => *known = heard,
            None => all.push((resolver.url.clone(), heard)),
        }
    }

    async fn ask(
        &self,
        resolver: &Resolver,
        query: &Query,
        status: &mut Option<u16>,
    ) -> Result<Vec<u8>, TransportError> {
        let (url, media_types, limit) = match resolver.format {
            Format::Wire => {
                let url = format!("{}?dns={}", resolver.url, base64url(&query.to_octets()));
                (url, [MEDIA_TYPE].as_slice(), MAX_MESSAGE_LEN)
            }
            Format::Json => {
                let url = json::request_url(&resolver.url, query);
                (url, json::MEDIA_TYPES.as_slice(), json::MAX_TEXT_LEN)
            }
        };
        let accept = media_types.first().copied().unwrap_or_default();
        let response = self.client.get(&url, accept, self.timeout).await?;
        *status = Some(response.status());
        // > A successful HTTP response with a 2xx status code … is used for any valid DNS response … (RFC 8484,
        // > Section 4.2.1); other responses hold no DNS message.
        match response.status() {
            // Without the whole content (RFC 9110, Sections 15.3.6 and 15.3.7).
            status @ (205 | 206) => return Err(TransportError::Refused(format!("HTTP status {status}"))),
            200..300 => {}
            429 => return Err(TransportError::RateLimited),
            status => return Err(TransportError::Refused(format!("HTTP status {status}"))),
        }
        let media_type = response.header("content-type").unwrap_or_default();
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        if !media_types.iter().any(|known| essence.eq_ignore_ascii_case(known)) {
            return Err(match essence.eq_ignore_ascii_case("text/html") {
                true => TransportError::LoginPage,
                false => TransportError::BadResponse(format!("media type {essence:?}")),
            });
        }
        // None was asked for. A browser decodes the content, and does not show the field.
        if response
            .header("content-encoding")
            .is_some_and(|encoding| !encoding.eq_ignore_ascii_case("identity"))
        {
            return Err(TransportError::BadResponse("content encoding".to_owned()));
        }
        let body = response.body(limit).await?;
        match resolver.format {
            Format::Wire => Ok(body),
            Format::Json => {
                json::to_message(&body).map_err(|error| TransportError::BadResponse(error.to_string()))
            }
        }
    }
}

impl<C: HttpClient> Transport for DohTransport<C> {
    async fn exchange(&self, resolver: &Resolver, query: &Query) -> Exchange {
        let start = self.client.now();
        let mut http_status = None;
        let body = match self.is_silent(resolver, start) {
            true => Err(TransportError::Timeout),
            false => {
                let body = self.ask(resolver, query, &mut http_status).await;
                self.learn(resolver, body == Err(TransportError::Timeout), start);
                body
            }
        };
        Exchange { http_status, ..Exchange::new(body, self.client.now().saturating_sub(start)) }
    }

    fn time_limit(&self) -> Duration {
        self.timeout
    }

    async fn sleep(&self, duration: Duration) {
        self.client.sleep(duration).await;
    }

    fn now(&self) -> Duration {
        self.client.now()
    }

    fn unix_time(&self) -> u64 {
        self.client.unix_time()
    }
}

/// For how many time limits a silent endpoint is left alone.
const SILENT_FOR: u32 = 10;

/// The media type of a DNS message.
const MEDIA_TYPE: &str = "application/dns-message";

/// The maximum size of a DNS message (RFC 8484, Section 6).
const MAX_MESSAGE_LEN: usize = 65_535;

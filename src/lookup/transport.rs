//! How a query reaches a resolver, and the clock.

use std::time::Duration;

use crate::dns::Query;
use crate::lookup::resolver::Resolver;
use crate::observe::TransportError;

/// Sends queries to resolvers, and is the only clock of a lookup.
///
/// Implement it to query a resolver of your own; `async fn` will do. The futures need not be `Send`, because those of a
/// browser are not. The future of [`resolve`](crate::lookup::resolve()) is `Send` whenever the futures of the transport
/// are: with a concrete transport the compiler sees that, and generic code asks for [`SendTransport`].
pub trait Transport {
    /// Sends a query and waits for the response, no longer than [`Transport::time_limit`]. Dropping the future abandons
    /// the query.
    fn exchange(&self, resolver: &Resolver, query: &Query) -> impl Future<Output = Exchange>;

    /// How long one query may take.
    fn time_limit(&self) -> Duration;

    /// Waits.
    fn sleep(&self, duration: Duration) -> impl Future<Output = ()>;

    /// The time elapsed since an arbitrary moment; monotonic.
    fn now(&self) -> Duration;

    /// Seconds since 1970.
    fn unix_time(&self) -> u64;
}

/// A [`Transport`] for runtimes with several threads: its futures are `Send`.
///
/// Every `SendTransport` is a [`Transport`]; implement one of the two.
pub trait SendTransport: Sync {
    /// As [`Transport::exchange`].
    fn exchange(&self, resolver: &Resolver, query: &Query) -> impl Future<Output = Exchange> + Send;

    /// As [`Transport::time_limit`].
    fn time_limit(&self) -> Duration;

    /// As [`Transport::sleep`].
    fn sleep(&self, duration: Duration) -> impl Future<Output = ()> + Send;

    /// As [`Transport::now`].
    fn now(&self) -> Duration;

    /// As [`Transport::unix_time`].
    fn unix_time(&self) -> u64;
}

impl<T: SendTransport> Transport for T {
    fn exchange(&self, resolver: &Resolver, query: &Query) -> impl Future<Output = Exchange> {
        SendTransport::exchange(self, resolver, query)
    }

    fn time_limit(&self) -> Duration {
        SendTransport::time_limit(self)
    }

    fn sleep(&self, duration: Duration) -> impl Future<Output = ()> {
        SendTransport::sleep(self, duration)
    }

    fn now(&self) -> Duration {
        SendTransport::now(self)
    }

    fn unix_time(&self) -> u64 {
        SendTransport::unix_time(self)
    }
}

/// The result of one query.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Exchange {
    /// The octets of a DNS message, or why there are none.
    pub body: Result<Vec<u8>, TransportError>,
    /// The HTTP status, when there was an HTTP response.
    pub http_status: Option<u16>,
    /// How long it took.
    pub milliseconds: u64,
}

impl Exchange {
    /// The response, or why there is none, after this time.
    pub fn new(body: Result<Vec<u8>, TransportError>, duration: Duration) -> Self {
        let milliseconds = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        Self { body, http_status: None, milliseconds }
    }
}

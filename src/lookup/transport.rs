//! How a question travels, and how time passes.

use std::time::Duration;

use crate::dns::Query;
use crate::lookup::resolver::Resolver;
use crate::observe::TransportError;

/// Carries a question to a resolver and the answer back.
///
/// There is no `Send` bound: futures of a browser are not `Send`, and the command line runs on one thread.
#[allow(async_fn_in_trait, reason = "no caller needs more bounds than these")]
pub trait Transport {
    /// Asks. Dropping the future gives the question up.
    async fn exchange(&self, resolver: &Resolver, query: &Query) -> Exchange;

    /// How long one question may take.
    fn time_limit(&self) -> Duration;

    /// Waits.
    async fn sleep(&self, duration: Duration);

    /// Seconds since 1970.
    fn unix_time(&self) -> u64;
}

/// What came of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The octets of a DNS message, or why there are none.
    pub body: Result<Vec<u8>, TransportError>,
    /// The HTTP status, when there was an HTTP answer.
    pub http_status: Option<u16>,
    /// How long it took.
    pub milliseconds: u64,
}

impl Exchange {
    /// No answer in time.
    pub(super) fn timeout(after: Duration) -> Self {
        let milliseconds = u64::try_from(after.as_millis()).unwrap_or(u64::MAX);
        Self { body: Err(TransportError::Timeout), http_status: None, milliseconds }
    }
}

//! How a question travels.

use crate::dns::Query;
use crate::evaluate::observation::TransportError;
use crate::resolve::resolver::Resolver;

/// Carries a question to a resolver and the answer back.
///
/// There is no `Send` bound: futures of a browser are not `Send`, and the command line runs on one thread.
#[allow(async_fn_in_trait, reason = "no caller needs more bounds than these")]
pub trait Transport {
    /// Asks. Dropping the future gives the question up.
    async fn exchange(&self, resolver: &Resolver, query: &Query) -> Exchange;
}

/// What came of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The octets of the body, or why there are none.
    pub body: Result<Vec<u8>, TransportError>,
    /// The HTTP status, when there was an HTTP answer.
    pub http_status: Option<u16>,
    /// How long it took.
    pub milliseconds: u64,
}

//! Asking resolvers.
//!
//! [`resolve`] asks for the CAA records of a domain and of all its parents at once, so that an ordinary verdict takes
//! one round trip however deep the name is. What cannot be had from the first resolver is asked of the next; only
//! validating resolvers may be listed, because a resolver that does not validate would turn a forged answer into a
//! plain one.
//!
//! I/O sits behind [`Transport`]; [`doh::DohTransport`] is the real one.

mod answer;
pub mod doh;
pub mod http;
pub mod resolver;
mod run;
pub mod transport;

pub use resolver::Resolver;
pub use run::Progress;
pub use run::resolve;
pub use transport::Exchange;
pub use transport::Transport;

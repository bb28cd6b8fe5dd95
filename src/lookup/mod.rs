//! Asking resolvers.
//!
//! [`resolve`] asks two resolvers for the CAA records of a domain and of all its parents at once, so that an ordinary
//! verdict takes one round trip however deep the name is. A resolver that cannot be used leaves its place to the next;
//! only validating resolvers may be listed, because one that does not validate would turn a forged answer into a plain
//! one. Failures are looked into in a second round.
//!
//! I/O sits behind [`Transport`]; [`doh::DohTransport`] is the real one.

mod answer;
mod conclude;
pub mod doh;
pub mod http;
mod investigate;
pub mod json;
mod ledger;
mod plan;
pub mod resolver;
mod run;
mod survey;
pub mod transport;

pub use resolver::Resolver;
pub use run::Progress;
pub use run::TOGETHER;
pub use run::resolve;
pub use transport::Exchange;
pub use transport::Transport;

//! Queries resolvers.
//!
//! [`resolve()`] asks two resolvers for the CAA records of a domain and of all its parents at once, so that an ordinary
//! verdict takes one round trip regardless of the name's depth. A standby replaces a resolver that cannot be used; only
//! validating resolvers may be listed, because one that does not validate would pass on forged responses.
//! Failures are investigated in a second round.
//!
//! I/O and time are behind [`Transport`]. [`doh::DohTransport`] speaks DNS over HTTPS; a program with a validating
//! resolver of its own implements [`Transport`] (or [`SendTransport`]) and names it with [`Resolver::named`].

mod answer;
mod conclude;
pub mod doh;
pub mod http;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub mod http_reqwest;
mod investigate;
pub mod json;
mod ledger;
mod plan;
pub mod resolver;
mod run;
mod survey;
pub mod transport;

pub use plan::TOGETHER;
pub use resolver::Resolver;
pub use run::{Progress, resolve};
pub use transport::{Exchange, SendTransport, Transport};

//! May this CA issue an S/MIME certificate for that address?
//!
//! Before it issues, a CA reads the CAA records of the address's domain ([RFC 9495], S/MIME Baseline Requirements
//! 4.2.2.1). This crate reads them the same way: [`mailbox`] finds the domain, [`resolve`] asks DNS over HTTPS (or
//! [`zone`] answers from a text), [`evaluate()`] decides and explains. The page ([`ui`](crate), feature `web`) and the
//! command line ([`cli`](crate), feature `cli`) show the same [`evaluate::Report`].
//!
//! [RFC 9495]: https://www.rfc-editor.org/rfc/rfc9495

#![warn(unreachable_pub)]
#![cfg_attr(
    not(test),
    warn(
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::print_stderr,
        clippy::print_stdout,
        clippy::unwrap_used
    )
)]

pub mod ca;
pub mod caa;
#[cfg(all(feature = "cli", not(target_arch = "wasm32")))]
pub mod cli;
pub mod dns;
pub mod dnssec;
pub mod explain;
pub mod findings;
pub mod formats;
pub mod hosts;
pub mod input;
pub mod json;
pub mod judge;
pub mod lookup;
pub mod mailbox;
pub mod observe;
pub mod report;
pub mod settings;
pub mod suggest;
pub mod text;
pub mod time;
pub mod verdict;
#[cfg(feature = "web")]
pub mod web;
pub mod zone;

pub use dns::Fqdn;
pub use mailbox::Mailbox;
pub use report::Report;
pub use report::evaluate;

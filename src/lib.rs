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

pub mod caa;
pub mod chain;
#[cfg(all(feature = "cli", not(target_arch = "wasm32")))]
pub mod cli;
mod distance;
pub mod dns;
pub mod evaluate;
pub mod forms;
pub mod hosts;
pub mod i18n;
pub mod intake;
pub mod issuer;
pub mod json;
pub mod mailbox;
pub mod report;
pub mod resolve;
pub mod settings;
pub mod timestamp;
#[cfg(feature = "web")]
pub mod ui;
pub mod verdict;
mod visible;
pub mod zone;

pub use dns::Fqdn;
pub use evaluate::Report;
pub use evaluate::evaluate;
pub use mailbox::Mailbox;

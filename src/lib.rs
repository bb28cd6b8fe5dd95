//! May this CA issue an S/MIME certificate for that address?
//!
//! ```
//! use issuemail::ca::CaProfile;
//! use issuemail::verdict::Verdict;
//! use issuemail::{Mailbox, evaluate, zone};
//!
//! let zone = zone::read(b"example.com. CAA 0 issuemail \"ca.example\"", &zone::Options::default()).unwrap();
//! let mailbox: Mailbox = "alice@mail.example.com".parse()?;
//! let ca = CaProfile::for_issuer("ca.example")?;
//!
//! let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &ca);
//! assert_eq!(report.judgement.verdict(), Verdict::Permitted);
//! assert_eq!(report.judgement.found_at().unwrap().to_string(), "example.com");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Before it issues, a CA reads the CAA records of the address's domain ([RFC 9495], S/MIME Baseline Requirements
//! 4.2.2.1). This crate reads them the same way, explains what they mean, and works out what to publish.
//!
//! | to … | use |
//! |---|---|
//! | find the domain of an address | [`mailbox`] |
//! | judge what you found by your own resolver | [`observe`], [`mod@judge`]: the verdict, and what it rests on |
//! | judge the text of a zone | [`zone`] |
//! | know everything: findings, and what to publish | [`report`] |
//! | say why, what to do and when, without a word of text | [`explain`] |
//!
//! Without features the crate is pure: it reads no clock and no file, and asks nobody. Features add the rest: `serde` the
//! JSON documents, `lookup` asking resolvers over a transport of your own, `reqwest` DNS over HTTPS, `text` sentences in nine
//! languages, `cli` and `web` the two programs. The folder `examples` has a zone judged, an issuance gated by the caller's
//! resolver, and DNS over HTTPS. Where the standards are silent, `docs/decisions.md` says how we read them.
//!
//! [RFC 9495]: https://www.rfc-editor.org/rfc/rfc9495

#![cfg_attr(docsrs, feature(doc_cfg))]
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
#[cfg(feature = "lookup")]
pub mod lookup;
pub mod mailbox;
pub mod observe;
mod order;
pub mod report;
#[cfg(all(feature = "lookup", feature = "text"))]
pub mod settings;
pub mod suggest;
#[cfg(feature = "text")]
pub mod text;
pub mod time;
pub mod verdict;
#[cfg(feature = "web")]
pub mod web;
pub mod zone;

pub use ca::CaProfile;
pub use caa::CaaRecord;
pub use dns::Fqdn;
pub use judge::{Judgement, judge};
pub use mailbox::Mailbox;
pub use observe::{Observations, Outcome};
pub use report::{Report, evaluate};
pub use verdict::{Reason, Verdict};

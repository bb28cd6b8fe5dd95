//! The judgement: what observations mean for a CA. Pure: no I/O, no clock.
//!
//! [`judge()`] takes the observation at each name ([`Observations`](crate::observe::Observations)) and a CA
//! ([`CaProfile`](crate::ca::CaProfile)) and gives a [`Judgement`]: the Relevant RRset by tree climbing
//! ([RFC 8659, Section 3]), the decision of [RFC 9495, Section 4], and the joint decision of several resolvers.
//! [`Report`](crate::Report) adds findings and what to publish.
//!
//! ```
//! use issuemail::ca::CaProfile;
//! use issuemail::judge::judge;
//! use issuemail::mailbox::Mailbox;
//! use issuemail::verdict::Verdict;
//! use issuemail::zone;
//!
//! let text = b"example.com. CAA 0 issuemail \"ca.example\"";
//! let zone = zone::read(text, &zone::Options::default()).unwrap();
//! let mailbox: Mailbox = "alice@mail.example.com".parse().unwrap();
//! let ca = CaProfile::for_issuer("ca.example").unwrap();
//!
//! let judgement = judge(&mailbox, zone.observe(mailbox.domain()), &ca);
//! assert_eq!(judgement.verdict(), Verdict::Permitted);
//! assert_eq!(judgement.found_at().unwrap().to_string(), "example.com");
//! ```
//!
//! [RFC 8659, Section 3]: https://www.rfc-editor.org/rfc/rfc8659#section-3
//! [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4

pub mod climb;
pub mod consensus;
pub mod decision;
pub mod failure;
pub mod issuer;
mod judgement;

pub use consensus::Opinion;
pub use decision::{Decision, decide};
pub use judgement::{Dnssec, Judgement, judge};

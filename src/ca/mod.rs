//! CAs: their names in CAA records, and how they treat these records.
//!
//! [`CaProfile`] is one CA; [`directory`] has the built-in ones. [`identity`] finds the CA behind a name;
//! [`brands`] and [`lookalike`] guess which CA an unknown name was meant for. Only the CA itself can state its names,
//! in its CP/CPS ([RFC 9495, Section 4]; S/MIME BR 4.2.2.1); the directory is as good as its sources.
//!
//! [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4

pub mod brands;
pub mod directory;
pub mod identity;
pub mod lookalike;
mod profile;

pub use identity::IssuerIdentity;
pub use profile::{
    CaProfile, DEFAULT_KNOWN_TAGS, IssuerMatch, Links, NamesBasis, OnFailure, ProfileError, Rfc8657, Smime,
};

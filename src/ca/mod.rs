//! CAs: their names in CAA records, and how they treat what they find.
//!
//! [`CaProfile`] is one CA; [`directory`] has the built-in ones. [`identity`] tells whose name an issuer-domain-name is;
//! [`brands`] and [`lookalike`] guess whom somebody meant who wrote another name. What a CA's names are is for the CA to
//! state, in its CP/CPS ([RFC 9495, Section 4]; S/MIME BR 4.2.2.1); the directory is as good as its sources.
//!
//! [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4

pub mod brands;
pub mod directory;
pub mod identity;
pub mod lookalike;
mod profile;

pub use identity::IssuerIdentity;
pub use profile::{
    CaProfile, DEFAULT_KNOWN_TAGS, IssuerMatch, Links, OnFailure, ProfileError, Rfc8657, Smime,
};

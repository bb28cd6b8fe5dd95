//! CAs: how they are called in CAA records, and how they treat what they find.
//!
//! [`CaProfile`] is one CA; [`directory`] holds the built-in ones. [`brands`] and [`similar`] tell whom somebody meant
//! who wrote another name. What a CA's names are is for the CA to say, in its
//! CP/CPS ([RFC 9495, Section 4]; S/MIME BR 4.2.2.1); the directory bears no more than its sources do.
//!
//! [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4

pub mod brands;
pub mod directory;
mod label;
pub mod lookalike;
mod profile;
mod profile_json;

pub use profile::CaProfile;
pub use profile::DEFAULT_KNOWN_TAGS;
pub use profile::IssuerMatch;
pub use profile::Links;
pub use profile::OnFailure;
pub use profile::Rfc8657;
pub use profile::Smime;
pub use profile_json::ProfileError;

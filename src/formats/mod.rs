//! The forms in which a change of one CAA RRset can be written, each for a consumer that takes it as it is.
//!
//! | to … | use |
//! |---|---|
//! | say what is to change | [`change::RrsetChange`] |
//! | write it for a server, a host or a tool | [`form::Form::write`] |
//! | know whether the text replaces the set | [`form::Form::scope`] |
//! | know what to heed, and what to fill in | [`form::Form::notes`] |
//!
//! Values are octets that anybody may have published. A form either says exactly these octets, in a way that nothing
//! breaks out of, or refuses ([`Unwritable`]); none drops or alters a record. There is no prose in a text: what is to
//! be known besides comes as [`Note`]s. `docs/forms.md` says how each form was tried.

pub mod change;
pub mod format;
pub mod note;
pub mod unwritable;

mod azure;
mod cloudflare;
mod dnscontrol;
mod dnsmasq;
mod gcloud;
mod names;
mod nsupdate;
mod octodns;
mod property;
mod quote;
mod route53;
mod terraform;
mod tinydns;
mod windows;
mod zone_file;

pub use change::RrsetChange;
pub use format::Form;
pub use format::Scope;
pub use note::Note;
pub use unwritable::Unwritable;

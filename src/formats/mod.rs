//! The formats in which a change of one CAA RRset can be written, each for a consumer that takes it as it is.
//!
//! | to … | use |
//! |---|---|
//! | describe the change | [`RrsetChange`](crate::caa::RrsetChange) |
//! | write it for a server, a host or a tool | [`Format::write`] |
//! | know whether the text replaces the set | [`Format::scope`] |
//! | know what to heed, and what to fill in | [`Format::notes`] |
//!
//! Values are octets that anybody may have published. A format either expresses exactly these octets, in a way that
//! nothing breaks out of, or refuses ([`Unwritable`]); none drops or alters a record. There is no prose in a text: what is
//! to be known about it comes as [`Note`]s. `docs/forms.md` tells how each format was tried.
//!
//! A new format is a file with its writer, and a row in the table of `format.rs`.

mod azure;
mod cloudflare;
mod dnscontrol;
mod dnsmasq;
mod format;
mod gcloud;
mod note;
mod nsupdate;
mod octodns;
mod plain;
pub(crate) mod quote;
mod route53;
mod terraform;
mod tinydns;
mod unwritable;
mod windows;
mod zone_file;

pub use format::{Format, FormatText};
pub use note::{Note, Scope};
pub use unwritable::Unwritable;

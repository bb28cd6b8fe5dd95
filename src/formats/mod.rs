//! The formats that a change of one CAA RRset can be written in, each ready for its consumer.
//!
//! | to … | use |
//! |---|---|
//! | describe the change | [`RrsetChange`](crate::caa::RrsetChange) |
//! | write it for a server, a host or a tool | [`Format::write`] |
//! | know whether the text replaces the set | [`Format::scope`] |
//! | get warnings and placeholders | [`Format::notes`] |
//!
//! Values are untrusted octets: anybody may have published them. A format either writes exactly these octets, quoted so
//! that nothing breaks out, or refuses ([`Unwritable`]); none drops or alters a record. A text has no prose: what to
//! know about it is in [`Note`]s. `docs/forms.md` describes how each format was tested.
//!
//! A new format is a file with its writer, and a row in the table of `format.rs`.

mod azure;
mod cloudflare;
mod dnscontrol;
mod dnsmasq;
mod entry_rules;
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

pub use entry_rules::EntryRules;
pub use format::{Format, FormatText};
pub use note::{Note, Scope};
pub use unwritable::Unwritable;
pub use zone_file::generic_line;

//! Master files: answering from text instead of from DNS.
//!
//! "What if I published this?" The parser accepts what [RFC 1035, Section 5] and [RFC 3597, Section 5] allow, and
//! reports the line and column of everything else. Only CAA, CNAME and DNAME matter for
//! the answers; NS and SOA delimit the zones, and any other record just makes its name exist. No SOA is needed, and
//! several origins may share a file. A text answers only for what it covers: what is at or below an owner of it, and not
//! below a delegation in it (decision D-31).
//!
//! [`read`] makes a [`Zone`]; [`Zone::observe`] answers as a resolver would.
//!
//! # What else is read
//!
//! What tools print, JSON and YAML of hosts and resolvers, tables, and the data of tinydns. `docs/zone-texts.md` has the formats. Lines that have nothing to do with CAA are
//! passed over with a note; what matters to the climb is read strictly (decision D-44). Nothing outside the text is read:
//! what `$INCLUDE` brings in is not known.
//!
//! [RFC 1035, Section 5]: https://www.rfc-editor.org/rfc/rfc1035#section-5
//! [RFC 3597, Section 5]: https://www.rfc-editor.org/rfc/rfc3597#section-5

mod document;
mod entry;
mod error;
mod fields;
mod found;
mod generate;
#[cfg_attr(not(feature = "lookup"), allow(dead_code, reason = "JSON endpoints write record data alone"))]
pub(crate) mod lexer;
mod observe;
#[cfg_attr(not(feature = "lookup"), allow(dead_code, reason = "as above"))]
pub mod rdata;
mod reader;
mod records;
mod shapes;
mod store;
mod stray;
mod table;
mod tinydns;
mod tools;
mod transcript;

pub use error::{RrsetError, ZoneError, ZoneErrorKind};
pub use reader::{read, read_rrset};
pub use records::Options;
pub use store::Zone;

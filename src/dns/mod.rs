//! DNS vocabulary: names, questions, replies. No network, no clock.
//!
//! | to … | use |
//! |---|---|
//! | hold a domain name, climb to its parents | [`name::Fqdn`] |
//! | read what a person typed as a domain | [`idna::read_domain`] |
//! | name types, RCODEs and Extended DNS Errors | [`rr`] |
//! | ask | [`query::Query`] |
//! | read what came back | [`message::Reply`] |
//! | read delegations, keys and signatures | [`records`] |
//! | escape, encode and decode octets | [`text`] |

pub mod idna;
pub mod message;
pub mod name;
pub mod query;
pub mod records;
pub mod rr;
pub mod text;

pub use message::{MessageError, Reply};
pub use name::Fqdn;
pub use query::Query;
pub use rr::{ExtendedError, Rcode, RecordType};

//! DNS vocabulary: names, questions, replies. No network, no clock.
//!
//! | to … | use |
//! |---|---|
//! | hold a domain name, climb to its parents | [`name::Fqdn`] |
//! | parse a domain that a person typed | [`idna::read_domain`] |
//! | name types, RCODEs and Extended DNS Errors | [`rr`] |
//! | build a query | [`query::Query`] |
//! | parse the reply | [`message::Reply`] |
//! | read delegations, keys and signatures | [`records`] |
//! | escape, encode and decode octets | [`text`] |
//! | show text of others | [`visible`] |

pub mod idna;
pub mod message;
pub mod name;
pub mod query;
pub mod records;
pub mod rr;
pub mod text;
pub mod visible;

pub use message::{MessageError, Reply};
pub use name::Fqdn;
pub use query::Query;
pub use rr::{ExtendedError, Rcode, RecordType};

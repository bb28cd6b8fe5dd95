//! DNS vocabulary: names, questions, replies. No network, no clock.
//!
//! | to … | use |
//! |---|---|
//! | hold a domain name, climb to its parents | [`name::Fqdn`] |
//! | read what a person typed as a domain | [`idna::read_domain`] |
//! | ask | [`query::Query`] |
//! | read what came back | [`message::Reply`] |
//! | read delegations, keys and signatures | [`records`] |
//! | name what a resolver adds to a failure | [`extended_error::ExtendedError`] |

pub mod extended_error;
pub mod idna;
pub mod message;
pub mod mnemonic;
pub mod name;
pub mod query;
pub mod records;

pub use extended_error::ExtendedError;
pub use message::MessageError;
pub use message::Reply;
pub use name::Fqdn;
pub use query::Query;
pub use query::RecordType;

//! Record types by name.

use crate::dns::mnemonic;
use crate::dns::records::record_type;

/// What a record type means to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RrType {
    Caa,
    Cname,
    Dname,
    /// Something that may stand beside a CNAME ([RFC 4035, Section 2.5], and its predecessors' types).
    ///
    /// [RFC 4035, Section 2.5]: https://www.rfc-editor.org/rfc/rfc4035#section-2.5
    Dnssec,
    Ns,
    Soa,
    /// Something else: its name exists, its data is not read.
    Other,
}

/// Reads a type: a mnemonic, or `TYPE257` ([RFC 3597, Section 5](https://www.rfc-editor.org/rfc/rfc3597#section-5)).
pub(super) fn read(text: &str) -> Option<RrType> {
    let upper = text.to_ascii_uppercase();
    let number = upper.strip_prefix("TYPE").filter(|number| !number.is_empty());
    let number = match number.filter(|number| number.bytes().all(|octet| octet.is_ascii_digit())) {
        Some(number) => Some(number.parse::<u16>().ok()?),
        None => mnemonic::record_type(upper.as_bytes()),
    };
    Some(match number {
        Some(record_type::NS) => RrType::Ns,
        Some(record_type::CNAME) => RrType::Cname,
        Some(record_type::SOA) => RrType::Soa,
        Some(record_type::DNAME) => RrType::Dname,
        // SIG, KEY and NXT; RRSIG and NSEC.
        Some(24 | 25 | 30 | record_type::RRSIG | record_type::NSEC) => RrType::Dnssec,
        Some(record_type::CAA) => RrType::Caa,
        Some(_) => RrType::Other,
        None => return OTHERS.contains(&upper.as_str()).then_some(RrType::Other),
    })
}

/// The mnemonics that a zone may have and NSEC does not, and two that DNS hosts made up.
const OTHERS: [&str; 5] = ["TKEY", "TSIG", "DELEG", "ALIAS", "ANAME"];

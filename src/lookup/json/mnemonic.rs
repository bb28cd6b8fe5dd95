//! Numbers that have names.

use crate::dns::mnemonic;
use crate::lookup::json::text;

/// The number of a type of record: `257`, `CAA`, or `TYPE257` ([RFC 3597, Section 5]).
///
/// [RFC 3597, Section 5]: https://www.rfc-editor.org/rfc/rfc3597#section-5
pub(super) fn record_type(word: &[u8]) -> Option<u16> {
    let number = match word.split_at_checked(4) {
        Some((prefix, number)) if prefix.eq_ignore_ascii_case(b"TYPE") => number,
        _ => word,
    };
    mnemonic::record_type(number).or_else(|| text::decimal(number)?.try_into().ok())
}

/// Says whether a word may be the mnemonic of a type that is not known here. `TYPE` with a number is never one.
pub(super) fn may_be(word: &[u8]) -> bool {
    let is_number = word.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case(b"TYPE"));
    let is_of_letters = |octet: &u8| octet.is_ascii_alphanumeric() || *octet == b'-';
    !is_number && word.first().is_some_and(u8::is_ascii_alphabetic) && word.iter().all(is_of_letters)
}

/// The number of an algorithm of DNSSEC: `13`, or `ECDSAP256SHA256`.
pub(super) fn algorithm(word: &[u8]) -> Option<u32> {
    text::decimal(mnemonic::find(ALGORITHMS, word).map_or(word, str::as_bytes))
}

/// The algorithms of IANA's registry; `NSEC3RSASHA1` is what BIND calls number 7.
const ALGORITHMS: &str = "RSAMD5=1 DSA=3 RSASHA1=5 RSASHA1-NSEC3-SHA1=7 NSEC3RSASHA1=7 RSASHA256=8 RSASHA512=10 \
    ECC-GOST=12 ECDSAP256SHA256=13 ECDSAP384SHA384=14 ED25519=15 ED448=16 PRIVATEDNS=253 PRIVATEOID=254";

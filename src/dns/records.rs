//! The records of delegations and of the chain of trust, as plain data.
//!
//! They come from [`Reply::records`](super::Reply::records). A malformed record is kept as
//! [`RecordData::Other`]: it proves nothing.

use crate::dns::name::Fqdn;
use crate::dns::rr::RecordType;

/// A record of a reply, of any type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceRecord {
    /// The owner name.
    pub owner: Fqdn,
    /// The TTL in seconds.
    pub ttl: u32,
    /// Its type.
    pub record_type: RecordType,
    /// Its data.
    pub data: RecordData,
}

/// The data of a record, for the types that this crate reads.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordData {
    /// CAA: the RDATA, as received.
    Caa(Vec<u8>),
    /// CNAME: the target.
    Cname(Fqdn),
    /// DNSKEY.
    Dnskey(Dnskey),
    /// DS.
    Ds(Ds),
    /// NS: the name server.
    Ns(Fqdn),
    /// NSEC.
    Nsec(Nsec),
    /// NSEC3.
    Nsec3(Nsec3),
    /// RRSIG.
    Rrsig(Rrsig),
    /// SOA.
    Soa(Soa),
    /// Another type, or malformed data.
    Other,
}

/// A public key of a zone ([RFC 4034, Section 2](https://www.rfc-editor.org/rfc/rfc4034#section-2)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dnskey {
    /// The flags: 256 zone key, 128 revoked, 1 secure entry point.
    pub flags: u16,
    /// The number of the algorithm.
    pub algorithm: u8,
    /// The key tag, computed ([RFC 4034, Appendix B](https://www.rfc-editor.org/rfc/rfc4034#appendix-B)).
    pub key_tag: u16,
    /// The whole RDATA, which a DS is computed from.
    pub rdata: Vec<u8>,
}

impl Dnskey {
    /// Returns whether the key may sign the zone's records: the Zone Key bit is set ([RFC 4034, Section 2.1.1]) and the
    /// key is not revoked ([RFC 5011, Section 2.1]).
    ///
    /// [RFC 4034, Section 2.1.1]: https://www.rfc-editor.org/rfc/rfc4034#section-2.1.1
    /// [RFC 5011, Section 2.1]: https://www.rfc-editor.org/rfc/rfc5011#section-2.1
    pub fn is_zone_key(&self) -> bool {
        self.flags & ZONE_KEY != 0 && self.flags & REVOKED == 0
    }
}

/// A parent's pointer to its child's key
/// ([RFC 4034, Section 5](https://www.rfc-editor.org/rfc/rfc4034#section-5)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ds {
    /// The tag of that key.
    pub key_tag: u16,
    /// The algorithm of that key.
    pub algorithm: u8,
    /// The digest algorithm: 1 SHA-1, 2 SHA-256, 4 SHA-384.
    pub digest_type: u8,
    /// The digest of the child's name and the key.
    pub digest: Vec<u8>,
}

/// A signature ([RFC 4034, Section 3](https://www.rfc-editor.org/rfc/rfc4034#section-3)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rrsig {
    /// The type of the signed records.
    pub type_covered: RecordType,
    /// The number of the algorithm.
    pub algorithm: u8,
    /// The number of labels of the signed name; fewer than the owner's where a wildcard was expanded.
    pub labels: u8,
    /// The TTL of the signed records in their zone, in seconds, at most as [`bounded_ttl`] allows.
    pub original_ttl: u32,
    /// The end of the validity period: seconds since 1970, modulo 2³².
    pub expiration: u32,
    /// The start of the validity period: seconds since 1970, modulo 2³².
    pub inception: u32,
    /// The tag of the key that made it.
    pub key_tag: u16,
    /// The zone that the key belongs to.
    pub signer: Fqdn,
}

/// The start of a zone ([RFC 1035, Section 3.3.13](https://www.rfc-editor.org/rfc/rfc1035#section-3.3.13)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Soa {
    /// The upper bound of the TTL of denials, in seconds
    /// ([RFC 2308, Section 4](https://www.rfc-editor.org/rfc/rfc2308#section-4)).
    pub minimum: u32,
}

/// A denial by names ([RFC 4034, Section 4](https://www.rfc-editor.org/rfc/rfc4034#section-4)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nsec {
    /// The next name in the zone.
    pub next: Fqdn,
    /// The types that the owner has.
    pub types: Vec<RecordType>,
}

/// A denial by hashes ([RFC 5155, Section 3](https://www.rfc-editor.org/rfc/rfc5155#section-3)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nsec3 {
    /// The number of the hash algorithm; 1 is SHA-1, and there is no other.
    pub algorithm: u8,
    /// The Opt-Out flag: the span may contain delegations without DS.
    pub is_opt_out: bool,
    /// The number of additional iterations of the hash.
    pub iterations: u16,
    /// The salt.
    pub salt: Vec<u8>,
    /// The hash of the next name.
    pub next: Vec<u8>,
    /// The types that the owner has.
    pub types: Vec<RecordType>,
}

/// The signatures over the records of an owner and type.
pub fn signatures<'a>(
    records: &'a [ResourceRecord],
    owner: &'a Fqdn,
    covered: RecordType,
) -> impl Iterator<Item = &'a Rrsig> {
    records.iter().filter(move |record| record.owner == *owner).filter_map(move |record| match &record.data {
        RecordData::Rrsig(signature) if signature.type_covered == covered => Some(signature),
        _ => None,
    })
}

/// The TTL in seconds that the records of an owner and type have in their zone, as their signatures say
/// ([RFC 4034, Section 3.1.4]): caches count the TTL of a record down, but not this. The longest, if signatures differ;
/// `None` where there is no signature.
///
/// [RFC 4034, Section 3.1.4]: https://www.rfc-editor.org/rfc/rfc4034#section-3.1.4
pub fn original_ttl(records: &[ResourceRecord], owner: &Fqdn, covered: RecordType) -> Option<u32> {
    signatures(records, owner, covered).map(|signature| signature.original_ttl).max()
}

/// The TTL in seconds of the denial that these records make: the lower of the TTL of the SOA and its MINIMUM field
/// ([RFC 2308, Section 5]). What is left of it, and where it is signed, what it has in the zone.
///
/// [RFC 2308, Section 5]: https://www.rfc-editor.org/rfc/rfc2308#section-5
pub fn denial_ttl(authority: &[ResourceRecord]) -> Option<(u32, Option<u32>)> {
    authority.iter().find_map(|record| match &record.data {
        RecordData::Soa(Soa { minimum }) => {
            let original = original_ttl(authority, &record.owner, RecordType::SOA);
            Some((record.ttl.min(*minimum), original.map(|ttl| ttl.min(*minimum))))
        }
        _ => None,
    })
}

/// A TTL of a message. One with the highest bit set is no TTL of a zone ([RFC 2181, Section 8]); to be on the safe side it
/// counts as the longest that caches should keep ([RFC 8767, Section 4]).
///
/// [RFC 2181, Section 8]: https://www.rfc-editor.org/rfc/rfc2181#section-8
/// [RFC 8767, Section 4]: https://www.rfc-editor.org/rfc/rfc8767#section-4
pub fn bounded_ttl(seconds: u32) -> u32 {
    if seconds > i32::MAX as u32 { LONGEST_KEPT } else { seconds }
}

/// The longest time in seconds that caches should keep anything, whatever its TTL: seven days
/// ([RFC 8767, Section 4](https://www.rfc-editor.org/rfc/rfc8767#section-4)).
pub const LONGEST_KEPT: u32 = 604_800;

/// The Zone Key flag.
const ZONE_KEY: u16 = 0x0100;

/// The REVOKE flag.
const REVOKED: u16 = 0x0080;

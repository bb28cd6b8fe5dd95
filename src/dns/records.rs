//! The records that speak of delegations and of the chain of trust, as plain data.
//!
//! They come from [`Reply::records`](super::Reply::records). One that cannot be read is kept as
//! [`RecordData::Other`]: what it was meant to prove is then not proven.

use crate::dns::name::Fqdn;

/// A record of a reply, of whatever type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourceRecord {
    /// The name that has it.
    pub owner: Fqdn,
    /// Seconds that it may be kept.
    pub ttl: u32,
    /// The number of its type.
    pub record_type: u16,
    /// What it says.
    pub data: RecordData,
}

/// What a record says, as far as anybody here wants to know.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordData {
    /// CAA: the RDATA, untouched.
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
    /// Another type, or data that cannot be read.
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
    /// The whole RDATA, from which a DS is made.
    pub rdata: Vec<u8>,
}

impl Dnskey {
    /// Says whether the key may sign the zone's records: the Zone Key bit is set ([RFC 4034, Section 2.1.1]) and the
    /// key is not revoked ([RFC 5011, Section 2.1]).
    ///
    /// [RFC 4034, Section 2.1.1]: https://www.rfc-editor.org/rfc/rfc4034#section-2.1.1
    /// [RFC 5011, Section 2.1]: https://www.rfc-editor.org/rfc/rfc5011#section-2.1
    pub fn is_zone_key(&self) -> bool {
        self.flags & ZONE_KEY != 0 && self.flags & REVOKED == 0
    }
}

/// What a parent says about the key of its child
/// ([RFC 4034, Section 5](https://www.rfc-editor.org/rfc/rfc4034#section-5)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ds {
    /// The tag of the key that is meant.
    pub key_tag: u16,
    /// The algorithm of that key.
    pub algorithm: u8,
    /// How the digest is made: 1 SHA-1, 2 SHA-256, 4 SHA-384.
    pub digest_type: u8,
    /// The digest of the child's name and the key.
    pub digest: Vec<u8>,
}

/// A signature ([RFC 4034, Section 3](https://www.rfc-editor.org/rfc/rfc4034#section-3)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rrsig {
    /// The type of the records that it signs.
    pub type_covered: u16,
    /// The number of the algorithm.
    pub algorithm: u8,
    /// How many labels the signed name has; fewer than the owner's where a wildcard was expanded.
    pub labels: u8,
    /// When it ends to be valid: seconds since 1970, modulo 2³².
    pub expiration: u32,
    /// When it begins to be valid: seconds since 1970, modulo 2³².
    pub inception: u32,
    /// The tag of the key that made it.
    pub key_tag: u16,
    /// The zone that the key belongs to.
    pub signer: Fqdn,
}

/// A denial by names ([RFC 4034, Section 4](https://www.rfc-editor.org/rfc/rfc4034#section-4)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nsec {
    /// The next name of the zone.
    pub next: Fqdn,
    /// The types that the owner has.
    pub types: Vec<u16>,
}

/// A denial by hashes ([RFC 5155, Section 3](https://www.rfc-editor.org/rfc/rfc5155#section-3)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nsec3 {
    /// The number of the hash algorithm; 1 is SHA-1, and there is no other.
    pub algorithm: u8,
    /// The Opt-Out flag: delegations without DS may lie in the span.
    pub is_opt_out: bool,
    /// How often the hash is applied once more.
    pub iterations: u16,
    /// The salt.
    pub salt: Vec<u8>,
    /// The hash of the next name.
    pub next: Vec<u8>,
    /// The types that the owner has.
    pub types: Vec<u16>,
}

/// The numbers of types that are looked for by number.
pub mod record_type {
    /// NS.
    pub const NS: u16 = 2;
    /// CNAME.
    pub const CNAME: u16 = 5;
    /// SOA.
    pub const SOA: u16 = 6;
    /// DNAME.
    pub const DNAME: u16 = 39;
    /// DS.
    pub const DS: u16 = 43;
    /// RRSIG.
    pub const RRSIG: u16 = 46;
    /// NSEC.
    pub const NSEC: u16 = 47;
    /// DNSKEY.
    pub const DNSKEY: u16 = 48;
    /// NSEC3.
    pub const NSEC3: u16 = 50;
    /// CAA.
    pub const CAA: u16 = 257;

    /// The mnemonic of one of these; `TYPE123` for others ([RFC 3597, Section 5]).
    ///
    /// [RFC 3597, Section 5]: https://www.rfc-editor.org/rfc/rfc3597#section-5
    pub fn name(code: u16) -> String {
        let known = match code {
            NS => "NS",
            CNAME => "CNAME",
            SOA => "SOA",
            DNAME => "DNAME",
            DS => "DS",
            RRSIG => "RRSIG",
            NSEC => "NSEC",
            DNSKEY => "DNSKEY",
            NSEC3 => "NSEC3",
            CAA => "CAA",
            other => return format!("TYPE{other}"),
        };
        known.to_owned()
    }
}

/// The Zone Key flag.
const ZONE_KEY: u16 = 0x0100;

/// The REVOKE flag.
const REVOKED: u16 = 0x0080;

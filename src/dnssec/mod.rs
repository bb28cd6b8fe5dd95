//! The chain of trust: from the root to a name, and where it breaks. Pure: no network, no clock.
//!
//! A validating resolver answers only "secure", "insecure" or SERVFAIL. The evidence is in the DS, DNSKEY, RRSIG
//! and NSEC records on the way, which it returns with DO set, and with CD=1 even when they do not
//! validate. From these [`Readings`],
//!
//! * [`trace`] finds how far the chain goes: signed down to the name, or where it ends ([RFC 4035, Section 4.3]);
//! * [`find_fault`] finds which link is broken, and how.
//!
//! No signature is verified here: dates, key tags, digests and missing records explain nearly everything. When all of
//! these match and the resolver still refuses, the data was altered after signing; the answers without CD show which
//! data.
//!
//! Extended DNS Errors are not used: they are a hint for people, and not every resolver sends them.
//!
//! [RFC 4035, Section 4.3]: https://www.rfc-editor.org/rfc/rfc4035#section-4.3

mod denial;
mod digest;
mod fault;
mod readings;
mod signatures;
mod trace;

use crate::dns::{Fqdn, RecordType};

pub use fault::find_fault;
pub use readings::{Reading, Readings, Status};
pub use trace::trace;

/// One zone of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The zone.
    pub zone: Fqdn,
    /// How far it can be trusted.
    pub state: LinkState,
}

/// How far a zone can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkState {
    /// Its parent vouches for its key, up to the root.
    Signed,
    /// Its parent proves that there is no DS: the chain ends here.
    NoDs,
    /// An Opt-Out span of its parent covers it, where delegations without DS are not listed
    /// ([RFC 5155, Section 6](https://www.rfc-editor.org/rfc/rfc5155#section-6)): the chain ends here.
    OptOut,
    /// Its DS has only algorithms or digests that validators do not know, so it counts as unsigned
    /// ([RFC 4035, Section 5.2](https://www.rfc-editor.org/rfc/rfc4035#section-5.2)).
    Unsupported,
    /// Validation fails: resolvers refuse to answer.
    Broken,
    /// It could not be determined.
    Unknown,
}

impl LinkState {
    /// The value of this in the JSON report.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Signed => "signed",
            Self::NoDs | Self::OptOut | Self::Unsupported => "unsigned",
            Self::Broken => "broken",
            Self::Unknown => "unknown",
        }
    }
}

/// A broken link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenLink {
    /// The zone whose operator has to fix it.
    pub zone: Fqdn,
    /// The name of the records that do not validate.
    pub owner: Fqdn,
    /// The type of the records that do not validate.
    pub record_type: RecordType,
    /// How it is broken.
    pub fault: Fault,
}

/// How a link is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The DS has another algorithm than the zone's keys or their signatures.
    AlgorithmMismatch {
        /// The key tag in the DS.
        key_tag: u16,
        /// The algorithm in the DS.
        ds: u8,
        /// The algorithm of the key with that tag, or of the signatures over the keys.
        dnskey: u8,
    },
    /// Everything matches, and it still does not validate.
    Altered,
    /// The denial of existence does not cover what it has to deny.
    DenialIncomplete,
    /// There is no denial of existence, or no proof that a wildcard applies.
    DenialMissing,
    /// The zone has no DNSKEY, although its parent has a DS.
    DnskeyMissing,
    /// The DS has the tag of a key of the zone, but another digest.
    DsDigestMismatch {
        /// The key tag.
        key_tag: u16,
    },
    /// No key of the zone matches the DS.
    NoKeyForDs {
        /// The key tags in the DS records.
        ds: Vec<u16>,
        /// The tags of the zone's keys.
        dnskey: Vec<u16>,
    },
    /// The signature has expired.
    SignatureExpired {
        /// The expiration: seconds since 1970.
        expiration: u64,
    },
    /// There is no signature, or none by a trusted key.
    SignatureMissing,
    /// The signature is not valid yet.
    SignatureNotYetValid {
        /// The inception: seconds since 1970.
        inception: u64,
    },
    /// The key that made the signature is not among the zone's.
    SigningKeyMissing {
        /// The tag of that key.
        key_tag: u16,
    },
    /// The query for the zone's keys gets no answer.
    Unanswered,
}

impl Fault {
    /// The value of this in the JSON report.
    pub fn code(&self) -> &'static str {
        match self {
            Self::AlgorithmMismatch { .. } => "algorithm_mismatch",
            Self::Altered => "altered",
            Self::DenialIncomplete => "denial_incomplete",
            Self::DenialMissing => "denial_missing",
            Self::DnskeyMissing => "dnskey_missing",
            Self::DsDigestMismatch { .. } => "ds_digest_mismatch",
            Self::NoKeyForDs { .. } => "no_key_for_ds",
            Self::SignatureExpired { .. } => "signature_expired",
            Self::SignatureMissing => "signature_missing",
            Self::SignatureNotYetValid { .. } => "signature_not_yet_valid",
            Self::SigningKeyMissing { .. } => "signing_key_missing",
            Self::Unanswered => "unanswered",
        }
    }
}

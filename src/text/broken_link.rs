//! The broken link of a chain of trust, as text.

use crate::dnssec::{BrokenLink, Fault};
use crate::text::catalog::Catalog;
use crate::text::msg::{self, Arg, IntoMessage};
use crate::time::timestamp;

/// The broken link in one or two sentences; names and records are between backquotes.
pub fn broken_link(broken: &BrokenLink, catalog: &Catalog) -> String {
    let (zone, owner) = (Arg::from(&broken.zone), Arg::from(&broken.owner));
    let r#type = Arg::from(broken.record_type.to_string());
    let tag = |tag: u16| Arg::from(tag.to_string());
    catalog.rich(match &broken.fault {
        Fault::AlgorithmMismatch { key_tag, ds, dnskey } => {
            let (ds, dnskey) = (algorithm(*ds).into(), algorithm(*dnskey).into());
            msg::FaultAlgorithmMismatch { owner, tag: tag(*key_tag), ds, dnskey }.into_message()
        }
        Fault::Altered => msg::FaultAltered { owner, r#type }.into_message(),
        Fault::DenialIncomplete => msg::FaultDenialIncomplete { zone, owner, r#type }.into_message(),
        Fault::DenialMissing => msg::FaultDenialMissing { zone, owner }.into_message(),
        Fault::DnskeyMissing => msg::FaultDnskeyMissing { owner }.into_message(),
        Fault::DsDigestMismatch { key_tag } => {
            msg::FaultDsDigestMismatch { owner, tag: tag(*key_tag) }.into_message()
        }
        Fault::NoKeyForDs { ds, .. } => {
            let tags = ds.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            msg::FaultNoKeyForDs { owner, tag: tags.into() }.into_message()
        }
        Fault::SignatureExpired { expiration } => {
            msg::FaultSignatureExpired { owner, r#type, date: minute(*expiration).into() }.into_message()
        }
        Fault::SignatureMissing => msg::FaultSignatureMissing { owner, r#type }.into_message(),
        Fault::SignatureNotYetValid { inception } => {
            msg::FaultSignatureNotYetValid { owner, r#type, date: minute(*inception).into() }.into_message()
        }
        Fault::SigningKeyMissing { key_tag } => {
            msg::FaultSigningKeyMissing { zone, owner, r#type, tag: tag(*key_tag) }.into_message()
        }
        Fault::Unanswered => msg::FaultUnanswered { zone, owner, r#type }.into_message(),
    })
}

/// `2026-11-23 19:00 UTC`.
fn minute(seconds: u64) -> String {
    let text = timestamp(seconds);
    match (text.get(..10), text.get(11..16)) {
        (Some(date), Some(time)) => format!("{date} {time} UTC"),
        _ => text,
    }
}

/// The number of an algorithm with its name in the registry of DNSSEC algorithms.
fn algorithm(number: u8) -> String {
    let name = match number {
        5 => "RSASHA1",
        7 => "RSASHA1-NSEC3-SHA1",
        8 => "RSASHA256",
        10 => "RSASHA512",
        13 => "ECDSAP256SHA256",
        14 => "ECDSAP384SHA384",
        15 => "ED25519",
        16 => "ED448",
        _ => return number.to_string(),
    };
    format!("{number} ({name})")
}

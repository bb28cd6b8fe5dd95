//! What was found out about a failure, in words.

use crate::dns::Fqdn;
use crate::dnssec::BrokenLink;
use crate::dnssec::Fault;
use crate::judge::Judgement;
use crate::observe::Failure;
use crate::observe::Outcome;
use crate::observe::TransportError;
use crate::text::catalog::Arg;
use crate::text::catalog::Catalog;
use crate::time::timestamp;

/// The broken link in one or two sentences; names and records stand between backquotes.
pub fn broken_link(broken: &BrokenLink, catalog: &Catalog) -> String {
    let id = format!("fault-{}", broken.fault.code().replace('_', "-"));
    catalog.rich(&id, &link_arguments(broken))
}

/// Who can repair a broken link, and how: one of a few kinds.
pub(super) fn remedy(broken: &BrokenLink) -> &'static str {
    match broken.fault {
        Fault::AlgorithmMismatch { .. } | Fault::DsDigestMismatch { .. } | Fault::NoKeyForDs { .. } => "ds",
        Fault::DnskeyMissing => "unsigned",
        Fault::SignatureNotYetValid { .. } => "clock",
        Fault::Unanswered => "unanswered",
        _ => "sign",
    }
}

fn link_arguments(broken: &BrokenLink) -> Vec<(&'static str, Arg)> {
    let (mut key_tag, mut date, mut ds, mut dnskey) =
        (String::new(), String::new(), String::new(), String::new());
    match &broken.fault {
        Fault::AlgorithmMismatch { key_tag: tag, ds: one, dnskey: other } => {
            (key_tag, ds, dnskey) = (tag.to_string(), algorithm(*one), algorithm(*other));
        }
        Fault::DsDigestMismatch { key_tag: tag } | Fault::SigningKeyMissing { key_tag: tag } => {
            key_tag = tag.to_string();
        }
        Fault::NoKeyForDs { ds: tags, .. } => {
            key_tag = tags.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        }
        Fault::SignatureExpired { expiration: time } | Fault::SignatureNotYetValid { inception: time } => {
            date = minute(*time);
        }
        _ => {}
    }
    vec![
        ("zone", Arg::from(broken.zone.to_string())),
        ("owner", Arg::from(broken.owner.to_string())),
        ("type", Arg::from(broken.record_type.to_string())),
        ("tag", Arg::from(key_tag)),
        ("date", Arg::from(date)),
        ("ds", Arg::from(ds)),
        ("dnskey", Arg::from(dnskey)),
    ]
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

/// Why no resolver could be used, as far as answers tell: the last word of an id.
pub(super) fn unreachable_kind(judgement: &Judgement) -> &'static str {
    let outcome = judgement.path().last().map(|level| &level.outcome);
    let Some(Outcome::Failure(Failure::Unreachable(error))) = outcome else { return "connection" };
    match error {
        TransportError::RateLimited => "limit",
        TransportError::LoginPage => "portal",
        TransportError::Refused(_) => "status",
        TransportError::ResolvesNothing => "servfail",
        TransportError::Timeout => "timeout",
        TransportError::Connection => "connection",
        _ => "answer",
    }
}

/// Names in a row, the first few of them.
pub(super) fn names(names: &[Fqdn]) -> String {
    first_few(&names.iter().map(ToString::to_string).collect::<Vec<_>>())
}

/// The first few, and how many more.
pub(super) fn first_few(words: &[String]) -> String {
    const SHOWN: usize = 4;
    match words.get(..SHOWN) {
        Some(shown) if words.len() > SHOWN => format!("{} (+{})", shown.join(", "), words.len() - SHOWN),
        _ => words.join(", "),
    }
}

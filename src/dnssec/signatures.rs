//! Signatures over one set of records, without arithmetic on keys: who made them, and when they are valid.

use crate::dns::records::{self, Dnskey, RecordData, ResourceRecord, Rrsig};
use crate::dns::{Fqdn, RecordType};
use crate::dnssec::Fault;
use crate::dnssec::readings::Reading;

/// The zone, keys and time to check signatures against.
#[derive(Clone, Copy, Debug)]
pub(super) struct Signers<'a> {
    /// The zone that must have signed.
    pub(super) zone: &'a Fqdn,
    /// Its keys, if known.
    pub(super) keys: Option<&'a [&'a Dnskey]>,
    /// Seconds since 1970.
    pub(super) now: u64,
}

/// What is wrong with the signatures over `owner`'s records of a type; `None` when at least one matches.
///
/// If several do not match, the closest is reported: the right key at the wrong time.
pub(super) fn check(
    section: &[ResourceRecord],
    owner: &Fqdn,
    covered: RecordType,
    signers: Signers<'_>,
) -> Option<Fault> {
    let mut nearest: Option<Fault> = None;
    for signature in records::signatures(section, owner, covered) {
        let fault = judge(signature, signers)?;
        let is_nearer = !matches!(fault, Fault::SigningKeyMissing { .. });
        if nearest.is_none() || (is_nearer && matches!(nearest, Some(Fault::SigningKeyMissing { .. }))) {
            nearest = Some(fault);
        }
    }
    Some(nearest.unwrap_or(Fault::SignatureMissing))
}

fn judge(signature: &Rrsig, signers: Signers<'_>) -> Option<Fault> {
    let is_known = signers.keys.is_none_or(|keys| {
        keys.iter().any(|key| key.key_tag == signature.key_tag && key.algorithm == signature.algorithm)
    });
    if signature.signer != *signers.zone || !is_known {
        return Some(Fault::SigningKeyMissing { key_tag: signature.key_tag });
    }
    let expiration = near(signature.expiration, signers.now);
    let inception = near(signature.inception, signers.now);
    if expiration < signers.now {
        return Some(Fault::SignatureExpired { expiration });
    }
    (inception > signers.now).then_some(Fault::SignatureNotYetValid { inception })
}

/// A 32-bit time, taken as the one nearest to now ([RFC 4034, Section 3.1.5]).
///
/// [RFC 4034, Section 3.1.5]: https://www.rfc-editor.org/rfc/rfc4034#section-3.1.5
fn near(time: u32, now: u64) -> u64 {
    let distance = time.wrapping_sub(now as u32) as i32;
    now.saturating_add_signed(i64::from(distance))
}

/// The keys of a zone that may sign, from the answer for DNSKEY.
pub(super) fn zone_keys<'a>(reading: &'a Reading, zone: &Fqdn) -> Vec<&'a Dnskey> {
    let keys = reading.answer.iter().filter(|record| record.owner == *zone);
    let keys = keys.filter_map(|record| match &record.data {
        RecordData::Dnskey(key) if key.is_zone_key() => Some(key),
        _ => None,
    });
    keys.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_800_000_000;

    fn section(signatures: &[(u16, u64, u64)]) -> (Fqdn, Vec<ResourceRecord>) {
        let owner = Fqdn::from_ascii("example").unwrap();
        let records = signatures.iter().map(|&(key_tag, inception, expiration)| ResourceRecord {
            owner: owner.clone(),
            ttl: 300,
            record_type: RecordType::RRSIG,
            data: RecordData::Rrsig(Rrsig {
                type_covered: RecordType::CAA,
                algorithm: 13,
                labels: 1,
                original_ttl: 300,
                expiration: expiration as u32,
                inception: inception as u32,
                key_tag,
                signer: owner.clone(),
            }),
        });
        let records = records.collect();
        (owner, records)
    }

    fn fault(signatures: &[(u16, u64, u64)]) -> Option<Fault> {
        let key = Dnskey { flags: 256, algorithm: 13, key_tag: 7, rdata: Vec::new() };
        let (owner, section) = section(signatures);
        let keys = [&key];
        let signers = Signers { zone: &owner, keys: Some(&keys), now: NOW };
        check(&section, &owner, RecordType::CAA, signers)
    }

    #[test]
    fn one_that_fits_is_enough() {
        let (before, after) = (NOW - 10, NOW + 10);
        assert_eq!(fault(&[(7, before, after)]), None);
        assert_eq!(fault(&[(8, before, after), (7, 1, 2), (7, before, after)]), None);
        assert_eq!(fault(&[]), Some(Fault::SignatureMissing));
        assert_eq!(fault(&[(8, before, after)]), Some(Fault::SigningKeyMissing { key_tag: 8 }));
        assert_eq!(
            fault(&[(8, 1, 2), (7, before - 20, before)]),
            Some(Fault::SignatureExpired { expiration: before })
        );
        assert_eq!(fault(&[(7, after, after + 5)]), Some(Fault::SignatureNotYetValid { inception: after }));
    }

    /// Times are 32 bits and wrap in 2106.
    #[test]
    fn times_are_near_now() {
        assert_eq!(near(5, u64::from(u32::MAX) - 4), u64::from(u32::MAX) + 6);
        assert_eq!(near(1_577_836_800, NOW), 1_577_836_800);
        assert_eq!(near(0, 5), 0);
    }
}

//! Which link of the chain is broken, and how.

use std::cell::Cell;

use crate::dns::records::{self, Dnskey, Ds, RecordData};
use crate::dns::{Fqdn, RecordType};
use crate::dnssec::digest::{is_digest_of, is_supported};
use crate::dnssec::readings::{Reading, Readings, Status};
use crate::dnssec::signatures::{self, Signers};
use crate::dnssec::{BrokenLink, Fault, denial};

/// Finds what keeps the CAA records of `name` from validating, from the root down, then behind the aliases. `now` is
/// in seconds since 1970.
///
/// `None` when the readings do not show it because an answer is missing.
pub fn find_fault(readings: &Readings, name: &Fqdn, now: u64) -> Option<BrokenLink> {
    let search = Search { readings, now, has_gap: Cell::new(false) };
    let end = match search.descend(name) {
        Found::Broken(broken) => return Some(broken),
        Found::Unknown => return None,
        Found::Unsigned => None,
        Found::Zone(zone) => Some(zone),
    };
    let caa = readings.unchecked(name, RecordType::CAA)?;
    let mut altered = None;
    let mut owner = name.clone();
    let mut zone = end;
    // Each alias is signed by its own zone, and its target by the target's zone.
    for _ in 0..MAX_ALIASES {
        let alias = caa.answer.iter().find(|record| {
            matches!(record.record_type, RecordType::CNAME | RecordType::DNAME)
                && owner.is_at_or_below(&record.owner)
                && zone.as_ref().is_none_or(|zone| record.owner.is_at_or_below(&zone.apex))
        });
        let target = caa.rrset(&owner, RecordType::CNAME).find_map(|data| match data {
            RecordData::Cname(target) => Some(target.clone()),
            _ => None,
        });
        if let Some(zone) = &zone {
            let broken = match (&target, alias) {
                // A CNAME synthesized from a DNAME has no signature of its own (RFC 6672, Section 5.3.1).
                (Some(_), Some(dname)) if dname.record_type == RecordType::DNAME => {
                    search.rrset(caa, &dname.owner, RecordType::DNAME, zone)
                }
                (Some(_), _) => search.rrset(caa, &owner, RecordType::CNAME, zone),
                (None, _) => search.end(caa, &owner, zone),
            };
            match broken {
                Err(broken) => return Some(broken),
                // The alias by itself does not validate either.
                Ok(suspect) if target.is_some() && search.is_refused(&owner, RecordType::CNAME) => {
                    return Some(suspect).filter(|_| !search.has_gap.get());
                }
                Ok(suspect) => altered = Some(suspect),
            }
        }
        let Some(target) = target else { break };
        zone = match search.descend(&target) {
            Found::Broken(broken) => return Some(broken),
            Found::Unknown => return None,
            Found::Unsigned => None,
            Found::Zone(zone) => Some(zone),
        };
        owner = target;
    }
    // Nothing is missing or expired: data was altered after signing. The resolver's answers to the single questions
    // have shown which set by now; otherwise it is the last one.
    altered.filter(|_| !search.has_gap.get())
}

struct Search<'a> {
    readings: &'a Readings,
    now: u64,
    /// An answer on the way is missing, so the absence of a fault proves nothing.
    has_gap: Cell<bool>,
}

/// A zone whose own links are intact.
struct Zone<'a> {
    apex: Fqdn,
    /// Its keys, if known; those of the root are not queried.
    keys: Option<Vec<&'a Dnskey>>,
}

enum Found<'a> {
    Broken(BrokenLink),
    Zone(Zone<'a>),
    /// A delegation on the way is unknown, and so is the zone.
    Unknown,
    /// The chain ends above, so nothing can be broken.
    Unsigned,
}

impl<'a> Search<'a> {
    /// Returns whether the resolver answers a question with SERVFAIL when it validates.
    fn is_refused(&self, name: &Fqdn, record_type: RecordType) -> bool {
        let status = self.readings.checked(name, record_type).map(|reading| reading.status);
        status == Some(Status::ServFail)
    }

    /// Descends from the root to the zone that `name` is in.
    fn descend(&self, name: &Fqdn) -> Found<'a> {
        let mut zone = Zone { apex: Fqdn::root(), keys: None };
        let mut names: Vec<Fqdn> = name.candidates().collect();
        names.reverse();
        for name in names {
            let Some(checked) = self.readings.checked(&name, RecordType::DS) else { return Found::Unknown };
            match checked.status {
                Status::Answered { .. } => {}
                Status::ServFail => {
                    return self.delegation(&name, &zone).map_or(Found::Unknown, Found::Broken);
                }
                Status::Failed => return Found::Unknown,
            }
            let records: Vec<&Ds> = checked.ds_records(&name).collect();
            if records.is_empty() {
                let denial = denial::read(checked, &name, &zone.apex);
                if denial.shows_delegation() || (!checked.is_authentic && denial.is_opt_out) {
                    return Found::Unsigned;
                }
                continue;
            }
            let records: Vec<&Ds> = records.into_iter().filter(|ds| is_supported(ds)).collect();
            if records.is_empty() {
                return Found::Unsigned;
            }
            match self.keys(&name, &records) {
                Ok(keys) => zone = Zone { apex: name, keys },
                Err(broken) => return Found::Broken(broken),
            }
        }
        Found::Zone(zone)
    }

    /// What is wrong with the DS of `name`, or with the denial of one, in its parent zone.
    fn delegation(&self, name: &Fqdn, parent: &Zone<'_>) -> Option<BrokenLink> {
        let unchecked = self.readings.unchecked(name, RecordType::DS)?;
        if !unchecked.status.is_answered() {
            return Some(BrokenLink {
                zone: parent.apex.clone(),
                owner: name.clone(),
                record_type: RecordType::DS,
                fault: Fault::Unanswered,
            });
        }
        let suspect = if unchecked.ds_records(name).next().is_some() {
            self.rrset(unchecked, name, RecordType::DS, parent)
        } else if unchecked.has_alias(name) {
            self.rrset(unchecked, name, RecordType::CNAME, parent)
        } else {
            self.denial(unchecked, name, RecordType::DS, parent)
        };
        match suspect {
            Ok(_) if self.has_gap.get() => None,
            Ok(broken) | Err(broken) => Some(broken),
        }
    }

    /// The keys of a zone, if the DS matches one of them and that key signs the set.
    fn keys(&self, zone: &Fqdn, ds: &[&Ds]) -> Result<Option<Vec<&'a Dnskey>>, BrokenLink> {
        let broken =
            |record_type, fault| BrokenLink { zone: zone.clone(), owner: zone.clone(), record_type, fault };
        let Some(unchecked) = self.readings.unchecked(zone, RecordType::DNSKEY) else {
            self.has_gap.set(true);
            return Ok(None);
        };
        let checked = self.readings.checked(zone, RecordType::DNSKEY);
        if !unchecked.status.is_answered() {
            return Err(broken(RecordType::DNSKEY, Fault::Unanswered));
        }
        let keys = signatures::zone_keys(unchecked, zone);
        if unchecked.rrset(zone, RecordType::DNSKEY).next().is_none() {
            return Err(broken(RecordType::DNSKEY, Fault::DnskeyMissing));
        }
        let entries = entry_keys(zone, ds, &keys).map_err(|fault| broken(RecordType::DS, fault))?;
        let signers = Signers { zone, keys: Some(&entries), now: self.now };
        match signatures::check(&unchecked.answer, zone, RecordType::DNSKEY, signers) {
            // Signed, but by none of the keys that match the DS.
            Some(Fault::SigningKeyMissing { .. }) => {
                let fault = other_algorithm(unchecked, zone, &entries).unwrap_or(Fault::SignatureMissing);
                return Err(broken(RecordType::DNSKEY, fault));
            }
            // What the resolver validated is within its validity period, whatever the clock of this machine says.
            Some(Fault::SignatureExpired { .. } | Fault::SignatureNotYetValid { .. })
                if checked.is_some_and(|checked| checked.status.is_answered() && checked.is_authentic) => {}
            Some(fault) => return Err(broken(RecordType::DNSKEY, fault)),
            None => {}
        }
        match checked.map(|reading| reading.status) {
            Some(Status::ServFail) => Err(broken(RecordType::DNSKEY, Fault::Altered)),
            _ => Ok(Some(keys)),
        }
    }

    /// What is wrong with the signatures over one set; `Ok` has the set if nothing is.
    fn rrset(
        &self,
        reading: &Reading,
        owner: &Fqdn,
        covered: RecordType,
        zone: &Zone<'_>,
    ) -> Result<BrokenLink, BrokenLink> {
        let broken =
            |fault| BrokenLink { zone: zone.apex.clone(), owner: owner.clone(), record_type: covered, fault };
        if let Some(fault) = signatures::check(&reading.answer, owner, covered, self.signers(zone)) {
            return Err(broken(fault));
        }
        // > … the validator must … prove that there is no closer match (RFC 4035, Section 5.3.4)
        let is_expanded = records::signatures(&reading.answer, owner, covered)
            .all(|signature| usize::from(signature.labels) < owner.label_count());
        if is_expanded && !denial::read(reading, owner, &zone.apex).is_there && !is_wildcard(owner) {
            return Err(broken(Fault::DenialMissing));
        }
        Ok(broken(Fault::Altered))
    }

    /// What is wrong at the end of the aliases: with the CAA records, or with their denial.
    fn end(&self, caa: &Reading, owner: &Fqdn, zone: &Zone<'_>) -> Result<BrokenLink, BrokenLink> {
        if !caa.status.is_answered() {
            return Err(BrokenLink {
                zone: zone.apex.clone(),
                owner: owner.clone(),
                record_type: RecordType::CAA,
                fault: Fault::Unanswered,
            });
        }
        match caa.rrset(owner, RecordType::CAA).next() {
            Some(_) => self.rrset(caa, owner, RecordType::CAA, zone),
            None => self.denial(caa, owner, RecordType::CAA, zone),
        }
    }

    /// What is wrong with the denial that `owner` has records of a type.
    fn denial(
        &self,
        reading: &Reading,
        owner: &Fqdn,
        denied: RecordType,
        zone: &Zone<'_>,
    ) -> Result<BrokenLink, BrokenLink> {
        let broken = |owner: &Fqdn, record_type, fault| BrokenLink {
            zone: zone.apex.clone(),
            owner: owner.clone(),
            record_type,
            fault,
        };
        let denial = denial::read(reading, owner, &zone.apex);
        if !denial.is_there {
            return Err(broken(owner, RecordType::NSEC, Fault::DenialMissing));
        }
        for record in reading.authority.iter().filter(|record| record.owner.is_at_or_below(&zone.apex)) {
            let is_signed =
                matches!(record.record_type, RecordType::NSEC | RecordType::NSEC3 | RecordType::SOA);
            if !is_signed {
                continue;
            }
            let fault =
                signatures::check(&reading.authority, &record.owner, record.record_type, self.signers(zone));
            if let Some(fault) = fault {
                return Err(broken(&record.owner, record.record_type, fault));
            }
        }
        if !denial.denies(denied) && !denial.is_opt_out {
            return Err(broken(owner, denial.record_type, Fault::DenialIncomplete));
        }
        // The SOA can be queried by itself; that leaves the denial.
        let soa = self.readings.checked(&zone.apex, RecordType::SOA);
        match soa.map(|reading| reading.status) {
            Some(Status::ServFail) => Ok(broken(&zone.apex, RecordType::SOA, Fault::Altered)),
            _ => Ok(broken(denial.owner.unwrap_or(owner), denial.record_type, Fault::Altered)),
        }
    }

    fn signers<'b>(&self, zone: &'b Zone<'_>) -> Signers<'b> {
        Signers { zone: &zone.apex, keys: zone.keys.as_deref(), now: self.now }
    }
}

/// The keys that match the DS records, or why there are none.
fn entry_keys<'a>(zone: &Fqdn, ds: &[&Ds], keys: &[&'a Dnskey]) -> Result<Vec<&'a Dnskey>, Fault> {
    // > … validators … ignore DS RRs containing SHA-1 digests if DS RRs with SHA-256 digests are present
    // (RFC 4509, Section 3)
    let has_sha2 = ds.iter().any(|ds| ds.digest_type > 1);
    let ds: Vec<&Ds> = ds.iter().copied().filter(|ds| !has_sha2 || ds.digest_type > 1).collect();
    let mut entries = Vec::new();
    let mut nearest = Fault::NoKeyForDs {
        ds: ds.iter().map(|ds| ds.key_tag).collect(),
        dnskey: keys.iter().map(|key| key.key_tag).collect(),
    };
    for ds in ds.into_iter().take(MAX_TRIES) {
        for &key in keys.iter().filter(|key| key.key_tag == ds.key_tag).take(MAX_TRIES) {
            if key.algorithm != ds.algorithm {
                nearest =
                    Fault::AlgorithmMismatch { key_tag: ds.key_tag, ds: ds.algorithm, dnskey: key.algorithm };
            } else if is_digest_of(ds, zone, key) {
                entries.push(key);
            } else {
                nearest = Fault::DsDigestMismatch { key_tag: ds.key_tag };
            }
        }
    }
    if entries.is_empty() { Err(nearest) } else { Ok(entries) }
}

/// Returns whether a zone's keys are signed only with algorithms other than that of the key that matches the DS
/// ([RFC 4035, Section 2.2](https://www.rfc-editor.org/rfc/rfc4035#section-2.2)).
fn other_algorithm(reading: &Reading, zone: &Fqdn, entries: &[&Dnskey]) -> Option<Fault> {
    let entry = entries.first()?;
    let mut algorithms =
        records::signatures(&reading.answer, zone, RecordType::DNSKEY).map(|signature| signature.algorithm);
    let first = algorithms.next()?;
    let is_other = first != entry.algorithm && algorithms.all(|algorithm| algorithm != entry.algorithm);
    is_other.then_some(Fault::AlgorithmMismatch {
        key_tag: entry.key_tag,
        ds: entry.algorithm,
        dnskey: first,
    })
}

fn is_wildcard(name: &Fqdn) -> bool {
    name.labels().next() == Some(b"*".as_slice())
}

/// Resolvers follow about a dozen.
const MAX_ALIASES: usize = 16;

/// A zone has a few DS records, and rarely two keys with one tag. A zone with very many is a denial-of-service attempt.
const MAX_TRIES: usize = 16;

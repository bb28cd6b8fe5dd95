//! What NSEC and NSEC3 records deny: RFC 4034, Section 4, and RFC 5155.

use crate::dns::records::RecordData;
use crate::dns::{Fqdn, RecordType};
use crate::dnssec::digest::{nsec3_hash, owner_hash};
use crate::dnssec::readings::Reading;

/// What the NSEC or NSEC3 records of an answer prove about one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Denial<'a> {
    /// NSEC or NSEC3.
    pub(super) record_type: RecordType,
    /// The owner of the record that matches or covers the name.
    pub(super) owner: Option<&'a Fqdn>,
    /// There is at least one record.
    pub(super) is_there: bool,
    /// The types that the name has, if a record matches it.
    pub(super) types: Option<&'a [RecordType]>,
    /// A record covers the name.
    pub(super) is_covered: bool,
    /// An Opt-Out span covers the name or an ancestor.
    pub(super) is_opt_out: bool,
}

impl Denial<'_> {
    /// Returns whether the name is proven to be a delegation without DS.
    pub(super) fn shows_delegation(&self) -> bool {
        self.types.is_some_and(|types| {
            types.contains(&RecordType::NS)
                && !types.contains(&RecordType::SOA)
                && !types.contains(&RecordType::DS)
        })
    }

    /// Returns whether it denies that the name has records of a type.
    pub(super) fn denies(&self, wanted: RecordType) -> bool {
        match self.types {
            Some(types) => !types.contains(&wanted) && !types.contains(&RecordType::CNAME),
            None => self.is_covered,
        }
    }
}

/// Collects what the denials of `zone` in the authority section prove about `name`.
pub(super) fn read<'a>(reading: &'a Reading, name: &Fqdn, zone: &Fqdn) -> Denial<'a> {
    let mut denial = Denial {
        record_type: RecordType::NSEC,
        owner: None,
        is_there: false,
        types: None,
        is_covered: false,
        is_opt_out: false,
    };
    for record in reading.authority.iter().filter(|record| record.owner.is_at_or_below(zone)) {
        match &record.data {
            RecordData::Nsec(nsec) => {
                denial.is_there = true;
                if record.owner == *name {
                    denial.types = Some(&nsec.types);
                    denial.owner = Some(&record.owner);
                } else if is_between(&order(&record.owner), &order(name), &order(&nsec.next)) {
                    denial.is_covered = true;
                    denial.owner.get_or_insert(&record.owner);
                }
            }
            RecordData::Nsec3(nsec3) => {
                denial.is_there = true;
                denial.record_type = RecordType::NSEC3;
                let Some(owner) = owner_hash(&record.owner) else { continue };
                // Names above the zone match its spans only by chance.
                for above in name.candidates().take_while(|above| above.is_at_or_below(zone)) {
                    let Some(hash) = nsec3_hash(&above, nsec3) else { break };
                    if owner == hash {
                        if above == *name {
                            denial.types = Some(&nsec3.types);
                            denial.owner = Some(&record.owner);
                        }
                    } else if is_between(&owner, &hash, &nsec3.next) {
                        denial.is_covered = true;
                        denial.owner.get_or_insert(&record.owner);
                        denial.is_opt_out |= nsec3.is_opt_out;
                    }
                }
            }
            _ => {}
        }
    }
    denial
}

/// Returns whether `what` is between two neighbors; the span of a zone's last name wraps around to the first.
fn is_between<T: Ord>(owner: &T, what: &T, next: &T) -> bool {
    match owner < next {
        true => owner < what && what < next,
        false => owner < what || what < next,
    }
}

/// The canonical order of names: by label, the rightmost first
/// ([RFC 4034, Section 6.1](https://www.rfc-editor.org/rfc/rfc4034#section-6.1)).
fn order(name: &Fqdn) -> Vec<&[u8]> {
    let mut labels: Vec<&[u8]> = name.labels().collect();
    labels.reverse();
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 4034, Section 6.1.
    #[test]
    fn names_have_an_order() {
        let names =
            ["example", "a.example", "yljkjljk.a.example", "z.a.example", "zabc.a.example", "z.example"];
        let names: Vec<Fqdn> = names.iter().map(|name| Fqdn::from_ascii(name).unwrap()).collect();
        assert!(names.windows(2).all(|pair| order(&pair[0]) < order(&pair[1])));
    }

    #[test]
    fn spans_wrap_around() {
        assert!(is_between(&1, &2, &3));
        assert!(!is_between(&1, &3, &3));
        assert!(is_between(&5, &6, &1) && is_between(&5, &0, &1));
        assert!(!is_between(&5, &3, &1));
        // A zone with one name: the span covers everything else.
        assert!(is_between(&1, &2, &1) && !is_between(&1, &1, &1));
    }
}

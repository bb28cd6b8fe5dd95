//! What is to change.

use crate::caa::CaaRecord;
use crate::dns::Fqdn;

/// A change of one CAA RRset. Records are the same when their RDATA is; owners and TTLs of the records do not count,
/// except where a form has to repeat the TTL that a set has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RrsetChange {
    /// The zone that holds it, as far as known.
    pub zone: Option<Fqdn>,
    /// The name that holds it.
    pub owner: Fqdn,
    /// The TTL that the set is to have, in seconds.
    pub ttl: u32,
    /// The whole set as it is; empty when there is none.
    pub before: Vec<CaaRecord>,
    /// The whole set as it is to be; empty when nothing is to be left.
    pub after: Vec<CaaRecord>,
}

impl RrsetChange {
    /// The records that are new.
    pub fn added(&self) -> impl Iterator<Item = &CaaRecord> {
        distinct(&self.after).filter(|record| !holds(&self.before, record))
    }

    /// The records that go.
    pub fn removed(&self) -> impl Iterator<Item = &CaaRecord> {
        distinct(&self.before).filter(|record| !holds(&self.after, record))
    }

    /// The records that stay.
    pub fn kept(&self) -> impl Iterator<Item = &CaaRecord> {
        distinct(&self.before).filter(|record| holds(&self.after, record))
    }

    /// The set as it was, each record once.
    pub(super) fn old_set(&self) -> impl Iterator<Item = &CaaRecord> {
        distinct(&self.before)
    }

    /// The set that a form for whole sets writes, each record once: as it is to be, or, when nothing is to be left, as
    /// it was.
    pub(super) fn written_set(&self) -> impl Iterator<Item = &CaaRecord> {
        distinct(if self.after.is_empty() { &self.before } else { &self.after })
    }

    /// Says whether a set is there and none is to be left.
    pub(super) fn is_deletion(&self) -> bool {
        self.after.is_empty() && !self.before.is_empty()
    }
}

fn holds(records: &[CaaRecord], wanted: &CaaRecord) -> bool {
    records.iter().any(|record| record.rdata == wanted.rdata)
}

/// Each RDATA once ([RFC 2181, Section 5](https://www.rfc-editor.org/rfc/rfc2181#section-5)), at its first place.
fn distinct(records: &[CaaRecord]) -> impl Iterator<Item = &CaaRecord> {
    records
        .iter()
        .enumerate()
        .filter(|(index, record)| !holds(records.get(..*index).unwrap_or_default(), record))
        .map(|(_, record)| record)
}

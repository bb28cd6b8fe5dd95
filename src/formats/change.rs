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
        pick(&self.after, &self.before, false).into_iter()
    }

    /// The records that go.
    pub fn removed(&self) -> impl Iterator<Item = &CaaRecord> {
        pick(&self.before, &self.after, false).into_iter()
    }

    /// The records that stay.
    pub fn kept(&self) -> impl Iterator<Item = &CaaRecord> {
        pick(&self.before, &self.after, true).into_iter()
    }

    /// The set as it was, each record once.
    pub(super) fn old_set(&self) -> impl Iterator<Item = &CaaRecord> {
        pick(&self.before, &self.before, true).into_iter()
    }

    /// The set that a form for whole sets writes, each record once: as it is to be, or, when nothing is to be left, as
    /// it was.
    pub(super) fn written_set(&self) -> impl Iterator<Item = &CaaRecord> {
        let set = if self.after.is_empty() { &self.before } else { &self.after };
        pick(set, set, true).into_iter()
    }

    /// Says whether a set is there and none is to be left.
    pub(super) fn is_deletion(&self) -> bool {
        self.after.is_empty() && !self.before.is_empty()
    }
}

/// The records that are, or are not, among the others: each RDATA once, at its first place
/// ([RFC 2181, Section 5](https://www.rfc-editor.org/rfc/rfc2181#section-5)). Collected, because every form walks
/// through them, and each walk through adapters would be code of its own.
fn pick<'a>(records: &'a [CaaRecord], others: &[CaaRecord], is_among: bool) -> Vec<&'a CaaRecord> {
    let mut picked: Vec<&CaaRecord> = Vec::new();
    for record in records {
        let is_new = !picked.iter().any(|other| other.rdata == record.rdata);
        if is_new && others.iter().any(|other| other.rdata == record.rdata) == is_among {
            picked.push(record);
        }
    }
    picked
}

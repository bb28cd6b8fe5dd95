//! What one resolver answered about the chain.

use crate::dns::records::{Ds, RecordData, ResourceRecord};
use crate::dns::{Fqdn, RecordType};

/// The answers of one resolver, by question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readings {
    // A check sends a few dozen queries at most; a list is fast enough.
    entries: Vec<(Fqdn, RecordType, bool, Reading)>,
}

impl Readings {
    /// Adds the answer to a question; `checking_disabled` is the question's CD flag.
    pub fn add(&mut self, name: Fqdn, record_type: RecordType, checking_disabled: bool, reading: Reading) {
        self.entries.push((name, record_type, checking_disabled, reading));
    }

    /// The answer to a question that the resolver validates; `None` when it was not asked.
    pub fn checked(&self, name: &Fqdn, record_type: RecordType) -> Option<&Reading> {
        self.get(name, record_type, false)
    }

    /// The answer to a question with CD=1; `None` when it was not asked.
    pub fn unchecked(&self, name: &Fqdn, record_type: RecordType) -> Option<&Reading> {
        self.get(name, record_type, true)
    }

    fn get(&self, name: &Fqdn, record_type: RecordType, checking_disabled: bool) -> Option<&Reading> {
        let key = (name, record_type, checking_disabled);
        let entry = self.entries.iter().find(|(name, kind, cd, _)| (name, *kind, *cd) == key);
        entry.map(|(.., reading)| reading)
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Whether the question was answered.
    pub status: Status,
    /// The AD flag.
    pub is_authentic: bool,
    /// The answer section.
    pub answer: Vec<ResourceRecord>,
    /// The authority section.
    pub authority: Vec<ResourceRecord>,
}

impl Reading {
    /// Records of one owner and type in the answer section.
    pub(super) fn rrset<'a>(
        &'a self,
        owner: &'a Fqdn,
        record_type: RecordType,
    ) -> impl Iterator<Item = &'a RecordData> {
        self.answer
            .iter()
            .filter(move |record| record.record_type == record_type && record.owner == *owner)
            .map(|record| &record.data)
    }

    /// The DS records that `name` has.
    pub(super) fn ds_records<'a>(&'a self, name: &'a Fqdn) -> impl Iterator<Item = &'a Ds> {
        self.rrset(name, RecordType::DS).filter_map(|data| match data {
            RecordData::Ds(ds) => Some(ds),
            _ => None,
        })
    }

    /// Returns whether `name` has a CNAME.
    pub(super) fn has_alias(&self, name: &Fqdn) -> bool {
        self.rrset(name, RecordType::CNAME).next().is_some()
    }
}

/// Whether a question was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// NOERROR or NXDOMAIN.
    Answered {
        /// Whether it was NXDOMAIN.
        is_nxdomain: bool,
    },
    /// SERVFAIL.
    ServFail,
    /// Another RCODE, no answer in time, or a malformed one.
    Failed,
}

impl Status {
    /// NOERROR or NXDOMAIN.
    pub fn is_answered(self) -> bool {
        matches!(self, Self::Answered { .. })
    }
}

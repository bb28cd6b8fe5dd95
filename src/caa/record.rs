//! A CAA record with its owner and TTL.

use std::borrow::Borrow;

use crate::caa::issue_value::{IssueValue, IssueValueError};
use crate::caa::property::{Property, PropertyTag, RdataError};
use crate::dns::Fqdn;
use crate::order;

/// A CAA RR. The RDATA is kept as received, well-formed or not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CaaRecord {
    /// The owner name: behind an alias, the alias's target.
    pub owner: Fqdn,
    /// The TTL in seconds.
    pub ttl: u32,
    /// The RDATA.
    pub rdata: Vec<u8>,
}

impl CaaRecord {
    /// The property of the record.
    ///
    /// # Errors
    ///
    /// [`RdataError`] when the RDATA is malformed; show the record anyway.
    pub fn property(&self) -> Result<Property<'_>, RdataError> {
        Property::parse(&self.rdata)
    }

    /// The value of an `issuemail` record, parsed. `None` for another tag, and for malformed RDATA.
    ///
    /// ```
    /// use issuemail::caa::CaaRecord;
    ///
    /// let owner = issuemail::dns::Fqdn::from_ascii("example.com").unwrap();
    /// let record = CaaRecord { owner, ttl: 300, rdata: b"\x00\x09issuemailca.example".to_vec() };
    /// let value = record.issuemail().unwrap().unwrap();
    /// assert_eq!(value.issuer().unwrap().as_str(), "ca.example");
    /// let other = CaaRecord { rdata: b"\x00\x05issueca.example".to_vec(), ..record };
    /// assert_eq!(other.issuemail(), None);
    /// ```
    pub fn issuemail(&self) -> Option<Result<IssueValue<'_>, IssueValueError>> {
        let property = self.property().ok()?;
        (property.tag == PropertyTag::ISSUEMAIL).then(|| IssueValue::parse(property.value))
    }
}

/// Returns whether two sets hold the same data, ignoring TTLs and order, which differ from cache to cache.
pub fn is_same_set(one: &[CaaRecord], other: &[CaaRecord]) -> bool {
    let has_all = |one, other| are_in(other, one).into_iter().all(|is_in| is_in);
    has_all(one, other) && has_all(other, one)
}

/// Leaves out the records whose data `others` has, or an earlier one.
pub(crate) fn keep_new<'a, T: Borrow<CaaRecord>>(
    records: &mut Vec<T>,
    others: impl IntoIterator<Item = &'a CaaRecord>,
) {
    let mut are_known = are_in(records.iter().map(T::borrow), others).into_iter();
    records.retain(|_| !are_known.next().unwrap_or_default());
    order::unique(records, |record| &record.borrow().rdata);
}

/// For each record of `set`, whether `others` has the same data.
pub(crate) fn are_in<'a, 'b>(
    set: impl IntoIterator<Item = &'a CaaRecord>,
    others: impl IntoIterator<Item = &'b CaaRecord>,
) -> Vec<bool> {
    let set: Vec<&[u8]> = set.into_iter().map(|record| record.rdata.as_slice()).collect();
    let others: Vec<&[u8]> = others.into_iter().map(|record| record.rdata.as_slice()).collect();
    order::are_in(&set, &others)
}

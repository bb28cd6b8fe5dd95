//! A CAA record with its owner and TTL.

use crate::caa::property::Property;
use crate::caa::property::RdataError;
use crate::dns::Fqdn;

/// A CAA RR. The RDATA is kept as it came, whether or not it can be cut.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CaaRecord {
    /// The name that holds the record: behind an alias, the alias's target.
    pub owner: Fqdn,
    /// Seconds that the record may be cached.
    pub ttl: u32,
    /// The RDATA.
    pub rdata: Vec<u8>,
}

impl CaaRecord {
    /// The property that the record carries.
    ///
    /// # Errors
    ///
    /// [`RdataError`] when the RDATA cannot be cut; the record is to be shown all the same.
    pub fn property(&self) -> Result<Property<'_>, RdataError> {
        Property::parse(&self.rdata)
    }
}

/// Says whether two sets hold the same data. TTLs differ from cache to cache, and so does the order.
pub fn is_same_set(one: &[CaaRecord], other: &[CaaRecord]) -> bool {
    let has_all = |one: &[CaaRecord], other: &[CaaRecord]| {
        one.iter().all(|record| other.iter().any(|it| it.rdata == record.rdata))
    };
    has_all(one, other) && has_all(other, one)
}

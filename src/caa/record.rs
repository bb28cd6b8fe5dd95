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

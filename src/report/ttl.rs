//! The TTL that a record has in its zone, as far as a resolver's answer tells.

use crate::report::Dnssec;
use crate::report::Report;

/// The TTL that a record probably has in its zone, in seconds: a cache counts down, so the next usual value from what
/// was seen. From the text of a zone it is what stands there.
pub(crate) fn zone_ttl(report: &Report, seen: u32) -> u32 {
    const USUAL: [u32; 11] = [60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400];
    match report.dnssec {
        Dnssec::NotChecked => seen,
        _ => USUAL.into_iter().find(|&ttl| ttl >= seen).unwrap_or(seen),
    }
}

//! Next to nothing is kept in caches: every check asks the name servers anew, and fails with them.

use super::Context;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;
use crate::evaluate::observation::Source;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "dns.ttl_short", severity: Severity::Notice, citation: "RFC 1035, Section 3.2.1" };

/// Finds the shortest TTL of a text. Resolvers count down, so that a short one from there says nothing of the zone.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.observations.source == Source::Resolvers {
        return;
    }
    let shortest = context.records().iter().fold(u32::MAX, |ttl, record| record.ttl.min(ttl));
    if shortest < LEAST_SECONDS {
        findings.push(context.finding_on_set(&RULE, "ttl", shortest as usize));
    }
}

/// The shortest that DNS hosts commonly offer.
const LEAST_SECONDS: u32 = 60;

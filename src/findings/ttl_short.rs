//! Next to nothing is kept in caches: every check asks the name servers anew, and fails with them.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::observe::Source;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "dns.ttl_short", severity: Severity::Notice, citation: "RFC 1035, Section 3.2.1" };

/// Finds the shortest TTL of a text. Resolvers count down, so that a short one from there says nothing of the zone.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.judgement.observations.source == Source::Resolvers {
        return;
    }
    let shortest = context.records().iter().fold(u32::MAX, |ttl, record| record.ttl.min(ttl));
    if shortest < LEAST_SECONDS {
        findings.push(context.finding_on_set(&RULE, "ttl", shortest as usize));
    }
}

/// The shortest that DNS hosts commonly offer.
const LEAST_SECONDS: u32 = 60;

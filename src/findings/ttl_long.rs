//! Caches may keep the records for more than a day, and a CA may rely on its check for as long as the TTL says
//! (S/MIME BR 4.2.2.1: the TTL or 8 hours, whichever is greater).

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "dns.ttl_long",
    severity: Severity::Notice,
    citation: "S/MIME Baseline Requirements, Section 4.2.2.1",
};

/// Finds the longest TTL. Resolvers count down, so that a long one is long in the zone too.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let longest = context.records().iter().fold(0, |ttl, record| record.ttl.max(ttl));
    if longest > MOST_SECONDS {
        findings.push(context.finding_on_set(&RULE, "ttl", longest as usize));
    }
}

/// A day.
const MOST_SECONDS: u32 = 86_400;

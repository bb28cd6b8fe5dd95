//! The domain does not exist. CAA does not stop a CA then (decision D-08), but mail does not arrive either.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::observe::Observations;
use crate::observe::Outcome;
use crate::observe::Source;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "dns.domain_missing", severity: Severity::Warning, citation: "RFC 8659, Section 3" };

/// A typing slip is the usual cause.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Observations { source: Source::Resolvers, .. } = context.observations else { return };
    let Some(first) = context.report.path.first() else { return };
    if first.outcome == Outcome::NxDomain && first.aliases.is_empty() {
        findings.push(Finding::new(&RULE).at(&first.name).with("domain", first.name.to_string()));
    }
}

//! The domain does not exist. CAA does not stop a CA then (decision D-08), but mail does not arrive either.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "dns.domain_missing", severity: Severity::Warning, citation: "RFC 8659, Section 3" };

/// A typing slip is the usual cause.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let domain = &context.judgement.domain;
    if context.judgement.is_domain_missing() {
        findings.push(Finding::new(&RULE).at(domain).with("domain", domain.to_string()));
    }
}

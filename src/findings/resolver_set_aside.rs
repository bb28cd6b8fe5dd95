//! A resolver could not be used, or did not say what the zone says, while another did (decision D-17).

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "dns.resolver_set_aside", severity: Severity::Info, citation: "RFC 8659, Section 5.4" };

/// One for each, with the word of the report for what came back.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for opinion in context.judgement.opinions().filter(|opinion| !opinion.is_counted) {
        let outcome = opinion.outcome().map(|outcome| outcome.code()).unwrap_or_default();
        let finding = Finding::new(&RULE);
        findings.push(
            finding.with("resolver", opinion.resolver.as_str()).with("outcome", outcome.replace('_', "-")),
        );
    }
}

//! What was typed had to be mapped to be a domain (decision D-11); a certificate allows no mapping.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "idna.input_mapped", severity: Severity::Notice, citation: "RFC 9598, Section 4" };

/// Shows the name that was asked.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.judgement.is_domain_mapped {
        let domain = &context.judgement.domain;
        findings.push(Finding::new(&RULE).at(domain).with("domain", domain.to_string()));
    }
}

//! What was typed had to be mapped to be a domain (decision D-11); a certificate allows no mapping.

use super::Context;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "idna.input_mapped", severity: Severity::Notice, citation: "RFC 9598, Section 4" };

/// Shows the name that was asked.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.mailbox.is_mapped() {
        let domain = context.mailbox.domain();
        findings.push(Finding::new(&RULE).at(domain).with("domain", domain.to_string()));
    }
}

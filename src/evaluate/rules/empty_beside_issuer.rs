//! A record that names nobody has no effect beside one that names a CA.

use super::Context;
use super::finding_on;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;

/// The rule.
pub(super) static RULE: Rule = Rule {
    code: "rfc9495.empty_beside_issuer",
    severity: Severity::Notice,
    citation: "RFC 9495, Section 5.4",
};

/// Finds such records.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(issuer) = context.issuers.first() else { return };
    for (index, record, value) in context.issuemail_values() {
        if value.issuer().is_none() {
            let finding = finding_on(&RULE, index, record);
            findings.push(finding.with("issuer", issuer.name));
        }
    }
}

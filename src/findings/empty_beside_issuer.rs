//! A record that names nobody has no effect beside one that names a CA.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::finding_on;

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "rfc9495.empty_beside_issuer",
    severity: Severity::Notice,
    citation: "RFC 9495, Section 5.4",
};

/// Finds such records.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(issuer) = context.issuers.first() else { return };
    for (index, record, value) in context.issuemail_values() {
        if value.issuer().is_none() {
            let finding = finding_on(&RULE, index, record);
            findings.push(finding.with("issuer", issuer.name));
        }
    }
}

//! A semicolon ends the value: it conforms, and does nothing.

use super::Context;
use super::finding_on;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "rfc9495.trailing_semicolon", severity: Severity::Notice, citation: "RFC 9495, Section 3" };

/// Finds values that end so.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, value) in context.issuemail_values() {
        if value.has_trailing_semicolon() {
            findings.push(finding_on(&RULE, index, record));
        }
    }
}

//! A semicolon ends the value: it conforms, and does nothing.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::finding_on;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc9495.trailing_semicolon", severity: Severity::Notice, citation: "RFC 9495, Section 3" };

/// Finds values that end so.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, value) in context.issuemail_values() {
        if value.has_trailing_semicolon() {
            findings.push(finding_on(&RULE, index, record));
        }
    }
}

//! A critical property that the CA does not know: it must refuse.

use super::Context;
use super::finding_on;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "rfc8659.unknown_critical", severity: Severity::Error, citation: "RFC 8659, Section 4.1" };

/// Finds every such property.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in context.properties() {
        if property.is_critical() && !context.report.ca.knows(property.tag) {
            findings.push(finding_on(&RULE, index, record).with("tag", property.tag.to_string()));
        }
    }
}

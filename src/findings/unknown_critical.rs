//! A critical property that the CA does not know: it must refuse.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::finding_on;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc8659.unknown_critical", severity: Severity::Error, citation: "RFC 8659, Section 4.1" };

/// Finds every such property.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in context.properties() {
        if property.is_critical() && !context.judgement.ca.knows(property.tag) {
            findings.push(finding_on(&RULE, index, record).with("tag", property.tag.to_string()));
        }
    }
}

//! A critical flag on a tag that not every CA knows; some S/MIME CAs must process `issuemail` only (S/MIME BR 4.2.2.1).

use crate::caa::PropertyTag;
use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::finding_on;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc8659.critical_depends", severity: Severity::Warning, citation: "RFC 8659, Section 4.1" };

/// Finds critical properties that this CA knows and another might not.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in context.properties() {
        let known = context.judgement.ca.knows(property.tag);
        if property.is_critical() && property.tag != PropertyTag::ISSUEMAIL && known {
            findings.push(finding_on(&RULE, index, record).with("tag", property.tag.to_string()));
        }
    }
}

//! Flag bits other than 128 are set: they mean nothing, and some CAs take 1 for critical (decision D-02).

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::finding_on;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc8659.flags_reserved", severity: Severity::Warning, citation: "RFC 8659, Section 4.1" };

/// Finds flags other than 0 and 128.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in context.properties() {
        if property.flags & 0x7f != 0 {
            findings.push(finding_on(&RULE, index, record).with("flags", property.flags.to_string()));
        }
    }
}

//! The `security` tag of a draft: critical, and unknown to most CAs.

use crate::caa::PropertyTag;
use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::finding_on;

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "draft.security_tag",
    severity: Severity::Notice,
    citation: "draft-ietf-lamps-caa-security-00",
};

/// Finds the tag, where it is critical.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in context.properties() {
        // Without the flag every CA that does not know the tag ignores it (RFC 8659, Section 4.1).
        if property.tag == PropertyTag(b"security") && property.is_critical() {
            findings.push(finding_on(&RULE, index, record));
        }
    }
}

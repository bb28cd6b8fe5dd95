//! The `security` tag of a draft: critical, and unknown to most CAs.

use super::Context;
use super::finding_on;
use crate::caa::PropertyTag;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;

/// The rule.
pub(super) static RULE: Rule = Rule {
    code: "draft.security_tag",
    severity: Severity::Notice,
    citation: "draft-ietf-lamps-caa-security-00",
};

/// Finds the tag.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in context.properties() {
        if property.tag == PropertyTag(b"security") {
            findings.push(finding_on(&RULE, index, record));
        }
    }
}

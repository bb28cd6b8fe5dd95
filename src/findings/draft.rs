//! Findings about drafts: tags that are not registered yet, but published.

use crate::caa::PropertyTag;
use crate::findings::{Check, Context, Finding, Rule, Severity};

pub(super) static RULES: &[Check] = &[(&[&SECURITY_TAG], security_tag)];

/// The `security` tag of a draft: critical, and unknown to most CAs.
static SECURITY_TAG: Rule =
    Rule::new("draft.security_tag", Severity::Notice, "draft-ietf-lamps-caa-security-00");

fn security_tag(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in &context.properties {
        // Without the flag every CA that does not know the tag ignores it (RFC 8659, Section 4.1).
        if property.tag == PropertyTag(b"security") && property.is_critical() {
            findings.push(Finding::on(&SECURITY_TAG, *index, record));
        }
    }
}

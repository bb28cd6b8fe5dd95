//! Tags of the draft that became RFC 6844: reserved ever since, and without a meaning.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::finding_on;
use crate::findings::is_one_of;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc8659.tag_reserved", severity: Severity::Notice, citation: "RFC 8659, Section 8" };

/// Finds them, unless a critical flag makes them an error already.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in context.properties() {
        if is_one_of(property.tag, &RESERVED)
            && !property.is_critical()
            && !context.judgement.ca.knows(property.tag)
        {
            findings.push(finding_on(&RULE, index, record).with("tag", property.tag.to_string()));
        }
    }
}

/// Reserved in the IANA registry of CAA properties.
const RESERVED: [&str; 3] = ["auth", "path", "policy"];

//! A record cannot be cut into flags, tag and value (decision D-09).

use crate::caa::property::RdataError;
use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::finding_on;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc8659.rdata_malformed", severity: Severity::Error, citation: "RFC 8659, Section 4.1" };

/// Finds records that cannot be cut.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record) in context.records().iter().enumerate() {
        if let Err(error) = record.property() {
            let kind = match error {
                RdataError::TagEmpty => "tag-empty",
                RdataError::TagOverrun { .. } => "tag-overrun",
                _ => "short",
            };
            findings.push(finding_on(&RULE, index, record).with("kind", kind));
        }
    }
}

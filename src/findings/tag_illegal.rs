//! A tag has characters other than letters and digits: many programs cannot read the set (decision D-10).

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::finding_on;
use crate::findings::tag_likely_typo;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc8659.tag_illegal", severity: Severity::Warning, citation: "RFC 8659, Section 4.1" };

/// Finds such tags, unless one is a slip that has a finding of its own.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in context.properties() {
        if property.tag.has_illegal_octet() && tag_likely_typo::likely(property.tag).is_none() {
            findings.push(finding_on(&RULE, index, record).with("tag", property.tag.to_string()));
        }
    }
}

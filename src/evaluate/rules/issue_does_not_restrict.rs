//! `issue` and `issuewild` are about host names: they neither restrict nor authorize S/MIME.

use super::Context;
use crate::caa::PropertyTag;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;
use crate::verdict::Reason;

/// The rule.
pub(super) static RULE: Rule = Rule {
    code: "rfc9495.issue_does_not_restrict",
    severity: Severity::Notice,
    citation: "RFC 9495, Section 4",
};

/// Finds sets that speak of host names only.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.report.reason != Reason::NoIssuemail {
        return;
    }
    let speaks_of_hosts = |tag| tag == PropertyTag::ISSUE || tag == PropertyTag::ISSUEWILD;
    if let Some((_, record, _)) = context.properties().find(|(_, _, property)| speaks_of_hosts(property.tag))
    {
        findings.push(Finding::new(&RULE).at(&record.owner));
    }
}

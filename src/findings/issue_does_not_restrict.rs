//! `issue` and `issuewild` are about host names: they neither restrict nor authorize S/MIME.

use crate::caa::PropertyTag;
use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::verdict::Reason;

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "rfc9495.issue_does_not_restrict",
    severity: Severity::Notice,
    citation: "RFC 9495, Section 4",
};

/// Finds sets that speak of host names only.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.judgement.reason() != Reason::NoIssuemail {
        return;
    }
    let speaks_of_hosts = |tag| tag == PropertyTag::ISSUE || tag == PropertyTag::ISSUEWILD;
    if let Some((_, record, _)) = context.properties().find(|(_, _, property)| speaks_of_hosts(property.tag))
    {
        findings.push(Finding::new(&RULE).at(&record.owner));
    }
}

//! `issuemail` alone says nothing about TLS certificates.

use crate::caa::PropertyTag;
use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::child_hides_issue;
use crate::findings::tag_likely_typo;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc8659.tls_not_restricted", severity: Severity::Info, citation: "RFC 8659, Section 4.2" };

/// Finds sets that speak of S/MIME only, and hide nothing.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    // A critical record, one that cannot be read, or a slip in a tag may well be about hosts.
    let is_plain = context.records().iter().all(|record| {
        record.property().is_ok_and(|property| {
            let is_issuemail = property.tag == PropertyTag::ISSUEMAIL;
            is_issuemail || !property.is_critical() && tag_likely_typo::likely(property.tag).is_none()
        })
    });
    if is_plain
        && child_hides_issue::leaves_hosts_open(context)
        && child_hides_issue::hidden_parent(context).is_none()
    {
        let mut finding = Finding::new(&RULE);
        finding.owner = context.judgement.found_at().cloned();
        findings.push(finding);
    }
}

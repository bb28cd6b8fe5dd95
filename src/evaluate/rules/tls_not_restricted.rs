//! `issuemail` alone says nothing about TLS certificates.

use super::Context;
use super::child_hides_issue;
use super::tag_likely_typo;
use crate::caa::PropertyTag;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "rfc8659.tls_not_restricted", severity: Severity::Info, citation: "RFC 8659, Section 4.2" };

/// Finds sets that speak of S/MIME only, and hide nothing.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
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
        finding.owner.clone_from(&context.report.found_at);
        findings.push(finding);
    }
}

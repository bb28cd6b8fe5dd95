//! The issuer differs from the CA's name in case only: some CAs accept that, some refuse (decision D-01).

use super::Context;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "rfc9495.issuer_case", severity: Severity::Warning, citation: "RFC 9495, Section 4" };

/// Finds names that match once ASCII letters are folded.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, value) in context.issuemail_values() {
        let Some(issuer) = value.issuer() else { continue };
        let names = &context.report.ca.issuer_domain_names;
        let is_exact = names.iter().any(|name| name == issuer.as_str());
        let folded = names.iter().find(|name| name.eq_ignore_ascii_case(issuer.as_str()));
        if let (false, Some(name)) = (is_exact, folded) {
            let finding = Finding::new(&RULE).at(&record.owner).record(index);
            findings.push(finding.with("issuer", issuer.as_str()).with("name", name.as_str()));
        }
    }
}

//! The issuer differs from the CA's name in case only: some CAs accept that, some refuse (decision D-01).

use super::Context;
use crate::caa::IssueValue;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;
use crate::issuer::CaProfile;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "rfc9495.issuer_case", severity: Severity::Warning, citation: "RFC 9495, Section 4" };

/// Finds names that match once ASCII letters are folded.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, value) in context.issuemail_values() {
        if let (Some(issuer), Some(name)) = (value.issuer(), folded(&value, &context.report.ca)) {
            let finding = Finding::new(&RULE).at(&record.owner).record(index);
            findings.push(finding.with("issuer", issuer.as_str()).with("name", name));
        }
    }
}

/// Says whether there is such a finding about a value.
pub(super) fn applies(value: &IssueValue<'_>, ca: &CaProfile) -> bool {
    folded(value, ca).is_some()
}

/// The CA's name from which the issuer differs in case only.
fn folded<'a>(value: &IssueValue<'_>, ca: &'a CaProfile) -> Option<&'a str> {
    let issuer = value.issuer()?;
    let names = &ca.issuer_domain_names;
    if names.iter().any(|name| name == issuer.as_str()) {
        return None;
    }
    names.iter().find(|name| name.eq_ignore_ascii_case(issuer.as_str())).map(String::as_str)
}

//! The issuer differs from the CA's name in case only: some CAs accept that, some refuse (decision D-01).

use super::Context;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;
use crate::issuer::CaProfile;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "rfc9495.issuer_case", severity: Severity::Warning, citation: "RFC 9495, Section 4" };

/// Finds names that match once ASCII letters are folded.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Some(name) = folded(issuer.name, &context.report.ca) {
            findings.push(issuer.finding(&RULE).with("name", name));
        }
    }
}

/// The CA's name from which an issuer differs in case only.
pub(super) fn folded<'a>(issuer: &str, ca: &'a CaProfile) -> Option<&'a str> {
    let names = &ca.issuer_domain_names;
    if names.iter().any(|name| name == issuer) {
        return None;
    }
    names.iter().find(|name| name.eq_ignore_ascii_case(issuer)).map(String::as_str)
}

//! The issuer differs from the CA's name in case only: some CAs accept that, some refuse (decision D-01).

use crate::ca::CaProfile;
use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc9495.issuer_case", severity: Severity::Warning, citation: "RFC 9495, Section 4" };

/// Finds names that match once ASCII letters are folded.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Some(name) = folded(issuer.name, &context.judgement.ca) {
            findings.push(issuer.finding(&RULE).with("name", name));
        }
    }
}

/// The CA's name from which an issuer differs in case only.
pub(crate) fn folded<'a>(issuer: &str, ca: &'a CaProfile) -> Option<&'a str> {
    let names = &ca.issuer_domain_names;
    if names.iter().any(|name| name == issuer) {
        return None;
    }
    names.iter().find(|name| name.eq_ignore_ascii_case(issuer)).map(String::as_str)
}

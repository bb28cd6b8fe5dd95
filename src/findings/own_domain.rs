//! The record names the domain itself, or a host of it, where it has to name a CA.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::issuer_identity::Standing;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "ca.own_domain", severity: Severity::Notice, citation: "RFC 9495, Section 4" };

/// Finds such names.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Standing::OwnDomain = issuer.standing {
            findings.push(issuer.finding(&RULE));
        }
    }
}

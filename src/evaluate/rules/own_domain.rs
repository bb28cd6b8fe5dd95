//! The record names the domain itself, or a host of it, where it has to name a CA.

use super::Context;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;
use crate::evaluate::issuer_standing::Standing;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "ca.own_domain", severity: Severity::Notice, citation: "RFC 9495, Section 4" };

/// Finds such names.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Standing::OwnDomain = issuer.standing {
            findings.push(issuer.finding(&RULE));
        }
    }
}

//! The record names a CA that is distrusted or out of business.

use super::Context;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;
use crate::evaluate::issuer_standing::Standing;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "ca.retired", severity: Severity::Notice, citation: "RFC 9495, Section 4" };

/// Finds such CAs.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Standing::Retired(entry) = issuer.standing {
            findings.push(issuer.finding(&RULE).with("ca", entry.profile.name.as_str()));
        }
    }
}

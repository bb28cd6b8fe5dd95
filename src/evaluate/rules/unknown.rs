//! The record names somebody whom the directory does not know.

use super::Context;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;
use crate::evaluate::issuer_standing::Standing;

/// The rule.
pub(super) static RULE: Rule = Rule {
    code: "ca.unknown",
    severity: Severity::Notice,
    citation: "S/MIME Baseline Requirements, Section 4.2.2.1",
};

/// Finds names that neither the directory nor the profile of the CA has, and that are like none of these.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Standing::Unknown = issuer.standing {
            findings.push(issuer.finding(&RULE));
        }
    }
}

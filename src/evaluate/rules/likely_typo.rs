//! No CA uses the name, and one uses a name that is very much like it.

use super::Context;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;
use crate::evaluate::issuer_standing::Standing;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "ca.likely_typo", severity: Severity::Warning, citation: "RFC 9495, Section 4" };

/// Finds such names, and says which one was probably meant.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Standing::LikelyTypo(name) = issuer.standing {
            findings.push(issuer.finding(&RULE).with("name", name));
        }
    }
}

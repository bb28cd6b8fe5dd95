//! The record names a CA that issues no S/MIME certificates, as far as is known.

use super::Context;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;
use crate::evaluate::issuer_standing::Standing;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "ca.no_smime", severity: Severity::Notice, citation: "RFC 9495, Section 4" };

/// Finds such CAs.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Standing::NoSmime(ca) = issuer.standing {
            findings.push(issuer.finding(&RULE).with("ca", ca));
        }
    }
}

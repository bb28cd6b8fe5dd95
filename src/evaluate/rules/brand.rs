//! The record names a brand: no CA reads that name, the record has to name the CA behind it.

use super::Context;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;
use crate::evaluate::issuer_standing::Standing;

/// The rule.
pub(super) static RULE: Rule = Rule {
    code: "ca.brand",
    severity: Severity::Warning,
    citation: "S/MIME Baseline Requirements, Section 4.2.2.1",
};

/// Finds brands, and says which name probably counts.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Standing::Brand(brand) = issuer.standing {
            findings.push(issuer.finding(&RULE).with("brand", brand.name).with("name", brand.issuer));
        }
    }
}

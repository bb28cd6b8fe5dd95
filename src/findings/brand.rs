//! The record names a brand: no CA reads that name, the record has to name the CA behind it.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::issuer_identity::Standing;

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ca.brand",
    severity: Severity::Warning,
    citation: "S/MIME Baseline Requirements, Section 4.2.2.1",
};

/// Finds brands, and says which name probably counts.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Standing::Brand(brand) = issuer.standing {
            findings.push(issuer.finding(&RULE).with("brand", brand.name).with("name", brand.issuer));
        }
    }
}

//! The record has a name that a CA once used: it may no longer know it.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::issuer_identity::Standing;

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ca.former_name",
    severity: Severity::Notice,
    citation: "S/MIME Baseline Requirements, Section 4.2.2.1",
};

/// Finds such names, and says which one is used now.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        let Standing::Former(entry) = issuer.standing else { continue };
        let finding = issuer.finding(&RULE).with("ca", entry.profile.name.as_str());
        findings.push(match entry.profile.issuer_domain_names.first() {
            Some(name) => finding.with("kind", "named").with("name", name.as_str()),
            None => finding.with("kind", "unnamed").with("name", ""),
        });
    }
}

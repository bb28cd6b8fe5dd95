//! No CA uses the name, and one uses a name that is very much like it.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::issuer_identity::Standing;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "ca.likely_typo", severity: Severity::Warning, citation: "RFC 9495, Section 4" };

/// Finds such names, and says which one was probably meant.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Standing::LikelyTypo(name) = issuer.standing {
            findings.push(issuer.finding(&RULE).with("name", name));
        }
    }
}

//! The record names somebody whom the directory does not know.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::issuer_identity::Standing;

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "ca.unknown",
    severity: Severity::Notice,
    citation: "S/MIME Baseline Requirements, Section 4.2.2.1",
};

/// Finds names that neither the directory nor the profile of the CA has, and that are like none of these.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Standing::Unknown = issuer.standing {
            findings.push(issuer.finding(&RULE));
        }
    }
}

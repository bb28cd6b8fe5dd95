//! The record names a CA that issues no S/MIME certificates, as far as is known.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::issuer_identity::Standing;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "ca.no_smime", severity: Severity::Notice, citation: "RFC 9495, Section 4" };

/// Finds such CAs.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Standing::NoSmime(ca) = issuer.standing {
            findings.push(issuer.finding(&RULE).with("ca", ca));
        }
    }
}

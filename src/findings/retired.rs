//! The record names a CA that is distrusted or out of business.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::issuer_identity::Standing;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "ca.retired", severity: Severity::Notice, citation: "RFC 9495, Section 4" };

/// Finds such CAs.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for issuer in context.issuers {
        if let Standing::Retired(entry) = issuer.standing {
            findings.push(issuer.finding(&RULE).with("ca", entry.profile.name.as_str()));
        }
    }
}

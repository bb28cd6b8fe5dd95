//! The same CA is named twice: authorizations add up, so that one record is enough.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::issuer_case;
use crate::findings::issuer_identity::NamedIssuer;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc8659.issuer_repeated", severity: Severity::Notice, citation: "RFC 8659, Section 4.2" };

/// Finds records that add nothing to an earlier one, or take its parameters' effect away. Where both have parameters,
/// both may be meant; and a name in capital letters has a finding of its own.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (at, issuer) in context.issuers.iter().enumerate() {
        if issuer_case::folded(issuer.name, &context.judgement.ca).is_some() {
            continue;
        }
        let repeats = |earlier: &&NamedIssuer<'_>| {
            earlier.name.eq_ignore_ascii_case(issuer.name)
                && !(earlier.has_parameters && issuer.has_parameters)
                && issuer_case::folded(earlier.name, &context.judgement.ca).is_none()
        };
        let Some(earlier) = context.issuers.iter().take(at).find(repeats) else { continue };
        let kind = if earlier.has_parameters == issuer.has_parameters { "same" } else { "parameters" };
        let finding = issuer.finding(&RULE).with("kind", kind);
        findings.push(finding.with("number", (earlier.record + 1).to_string()));
    }
}

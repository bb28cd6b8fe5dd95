//! Parameters are not defined for `issuemail`: what they do is up to the CA (decision D-07).

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::finding_on;
use crate::judge::issuer;
use crate::judge::issuer::IssuerCheck;

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "rfc9495.parameters_undefined",
    severity: Severity::Notice,
    citation: "RFC 9495, Section 4",
};

/// Finds values of this CA that have parameters.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, value) in context.issuemail_values() {
        let check = issuer::check(&value, &context.judgement.ca);
        // Where the CA enforces them it is known what they do.
        if check != IssuerCheck::Conditional {
            continue;
        }
        let tags: Vec<_> = value.parameters().map(|parameter| parameter.tag).collect();
        findings.push(finding_on(&RULE, index, record).with("parameters", tags.join(", ")));
    }
}

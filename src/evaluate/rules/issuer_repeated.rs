//! The same CA is named twice: authorizations add up, so that one record is enough.

use super::Context;
use super::issuer_case;
use crate::caa::IssueValue;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "rfc8659.issuer_repeated", severity: Severity::Notice, citation: "RFC 8659, Section 4.2" };

/// Finds records that add nothing to an earlier one, or take its parameters' effect away. Two records with different
/// parameters may both be meant, and a name in capital letters has a finding of its own.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let values: Vec<_> = context
        .issuemail_values()
        .filter(|(_, _, value)| !issuer_case::applies(value, &context.report.ca))
        .collect();
    for (at, (index, record, value)) in values.iter().enumerate() {
        let earlier =
            values.iter().take(at).find_map(|(other, _, earlier)| Some((other, kind(earlier, value)?)));
        if let (Some((other, kind)), Some(issuer)) = (earlier, value.issuer()) {
            let finding = Finding::new(&RULE).at(&record.owner).record(*index).with("kind", kind);
            findings.push(finding.with("issuer", issuer.as_str()).with("number", (other + 1).to_string()));
        }
    }
}

/// The variant of the text; `None` when both records have a use.
fn kind(one: &IssueValue<'_>, other: &IssueValue<'_>) -> Option<&'static str> {
    if !one.issuer()?.as_str().eq_ignore_ascii_case(other.issuer()?.as_str()) {
        return None;
    }
    match (one.has_parameters(), other.has_parameters()) {
        (true, true) => one.parameters().eq(other.parameters()).then_some("same"),
        (false, false) => Some("same"),
        _ => Some("parameters"),
    }
}

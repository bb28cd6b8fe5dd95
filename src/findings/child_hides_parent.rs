//! A set without `issuemail` hides one that has it: sets at several names are never merged.

use crate::caa::PropertyTag;
use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::observe::Outcome;
use crate::verdict::Reason;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc8659.child_hides_parent", severity: Severity::Warning, citation: "RFC 8659, Section 3" };

/// Looks above the end of the climb; only what happens to be known there counts.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if context.judgement.reason() != Reason::NoIssuemail {
        return;
    }
    let Some(found_at) = context.judgement.found_at() else { return };
    let above = &context.judgement.shown().above;
    for level in above {
        let Outcome::Records(records) = &level.outcome else { continue };
        let restricts = records
            .iter()
            .any(|record| record.property().is_ok_and(|property| property.tag == PropertyTag::ISSUEMAIL));
        if restricts {
            findings.push(Finding::new(&RULE).at(found_at).with("parent", level.name.to_string()));
        }
        return;
    }
}

//! The records belong to the target of an alias.

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::observe::Outcome;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc8659.alias", severity: Severity::Info, citation: "RFC 8659, Section 3" };

/// Says whose records they are.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(level) = context.judgement.path().last() else { return };
    if let (Outcome::Records(_), Some(target)) = (&level.outcome, level.aliases.last()) {
        findings.push(Finding::new(&RULE).at(&level.name).with("target", target.to_string()));
    }
}

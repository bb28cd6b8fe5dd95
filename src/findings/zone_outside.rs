//! Names on the path are not in the text: they count as empty.

use crate::dns::Fqdn;
use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::observe::Source;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "zone.outside", severity: Severity::Info, citation: "RFC 8659, Section 3" };

/// Names them, as far as the climb went.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Source::Zone { outside } = &context.judgement.observations.source else { return };
    let path = context.judgement.path();
    let visited: Vec<_> = outside
        .iter()
        .filter(|name| path.iter().any(|level| level.name == **name))
        .map(Fqdn::to_string)
        .collect();
    if !visited.is_empty() {
        findings.push(Finding::new(&RULE).with("names", visited.join(", ")));
    }
}

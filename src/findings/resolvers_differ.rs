//! Resolvers see different things that lead to the same verdict: a change that is on its way through caches, or name
//! servers that do not all have the same zone. The next change may turn the verdict for some of them (decision D-17).

use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::verdict::Reason;

/// The rule.
pub(crate) static RULE: Rule = Rule {
    code: "dns.resolvers_differ",
    severity: Severity::Notice,
    citation: "S/MIME Baseline Requirements, Section 4.2.2.2",
};

/// Compares each with the first that counts.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    // Then the verdict says it already.
    if context.judgement.reason() == Reason::ResolversDisagree {
        return;
    }
    let mut counted = context.judgement.counted();
    let Some(first) = counted.next() else { return };
    if let Some(other) = counted.find(|opinion| !opinion.sees_the_same(first)) {
        let finding = Finding::new(&RULE);
        findings.push(finding.with("one", first.resolver.as_str()).with("other", other.resolver.as_str()));
    }
}

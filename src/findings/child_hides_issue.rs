//! A set with `issuemail` hides the `issue` of a parent: sets at several names are never merged.

use crate::caa::PropertyTag;
use crate::dns::Fqdn;
use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::is_one_of;
use crate::observe::Outcome;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc8659.child_hides_issue", severity: Severity::Warning, citation: "RFC 8659, Section 3" };

/// Says whose restriction of TLS certificates no longer holds.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if !leaves_hosts_open(context) {
        return;
    }
    if let (Some(found_at), Some(parent)) = (context.judgement.found_at(), hidden_parent(context)) {
        findings.push(Finding::new(&RULE).at(found_at).with("parent", parent.to_string()));
    }
}

/// Says whether the set speaks of S/MIME, and not of host names.
pub(crate) fn leaves_hosts_open(context: &Context<'_>) -> bool {
    let mut has_issuemail = false;
    for (_, _, property) in context.properties() {
        has_issuemail |= property.tag == PropertyTag::ISSUEMAIL;
        if speaks_of_hosts(property.tag) {
            return false;
        }
    }
    has_issuemail
}

/// The name above whose set would restrict host names; only what happens to be known there counts.
pub(crate) fn hidden_parent<'a>(context: &Context<'a>) -> Option<&'a Fqdn> {
    let above = &context.judgement.shown().above;
    for level in above {
        let Outcome::Records(records) = &level.outcome else { continue };
        let restricts = records
            .iter()
            .any(|record| record.property().is_ok_and(|property| speaks_of_hosts(property.tag)));
        return restricts.then_some(&level.name);
    }
    None
}

fn speaks_of_hosts(tag: PropertyTag<'_>) -> bool {
    is_one_of(tag, &["issue", "issuewild"])
}

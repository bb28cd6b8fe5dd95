//! Findings about the input: a domain that had to be mapped, a zone text that does not have every name.

use crate::dns::Fqdn;
use crate::findings::{Check, Context, Finding, Rule, Severity};
use crate::observe::Source;

pub(super) static RULES: &[Check] = &[(&[&INPUT_MAPPED], input_mapped), (&[&ZONE_OUTSIDE], zone_outside)];

/// The input had to be mapped to a domain (decision D-11); a certificate allows no mapping.
static INPUT_MAPPED: Rule = Rule::new("idna.input_mapped", Severity::Notice, "RFC 9598, Section 4");

fn input_mapped(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let domain = &context.judgement.domain;
    if context.judgement.is_domain_mapped {
        findings.push(Finding::new(&INPUT_MAPPED).at(domain).with("domain", domain.to_string()));
    }
}

/// Names on the path are not in the text: they count as empty.
static ZONE_OUTSIDE: Rule = Rule::new("zone.outside", Severity::Info, "RFC 8659, Section 3");

fn zone_outside(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Source::Zone { outside } = &context.judgement.observations.source else { return };
    let is_visited = |name: &&Fqdn| context.judgement.path().iter().any(|level| level.name == **name);
    let visited: Vec<_> = outside.iter().filter(is_visited).map(Fqdn::to_string).collect();
    if !visited.is_empty() {
        findings.push(Finding::new(&ZONE_OUTSIDE).with("names", visited.join(", ")));
    }
}

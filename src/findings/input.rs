//! Findings about the input: a domain that had to be mapped, a zone text that does not have every name, and how that text
//! was read.

use crate::dns::{Fqdn, idna};
use crate::findings::{Argument, Check, Context, Finding, Rule, Severity};
use crate::observe::{Source, StrayKind, TextNote};
use crate::order;
use crate::verdict::Reason;

pub(super) static RULES: &[Check] = &[
    (&[&DISALLOWED], disallowed),
    (&[&INPUT_MAPPED], input_mapped),
    (&[&ZONE_CNAME_AT_APEX], zone_cname_at_apex),
    (&[&ZONE_COMMENT], zone_comment),
    (&[&ZONE_INCLUDED], zone_included),
    (&[&ZONE_MAPPED], zone_mapped),
    (&[&ZONE_OUTSIDE], zone_outside),
    (&[&ZONE_PASSED_OVER], zone_passed_over),
    (&[&ZONE_STRAY_CAA], zone_stray_caa),
    (&[&ZONE_TTL_AUTOMATIC], zone_ttl_automatic),
];

/// The domain was typed as an A-label whose U-label IDNA2008 disallows (decision D-41).
static DISALLOWED: Rule = Rule::new("idna.disallowed", Severity::Warning, "RFC 5891, Section 5.4");

fn disallowed(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let domain = &context.judgement.domain;
    if let Some(character) = idna::disallowed(domain) {
        let code = idna::code_point(character);
        findings.push(
            Finding::new(&DISALLOWED)
                .at(domain)
                .with("domain", domain.to_string())
                .with("character", character.to_string())
                .with("code", code),
        );
    }
}

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
    let Source::Zone { outside, .. } = &context.judgement.observations.source else { return };
    let is_visited = |name: &&Fqdn| context.judgement.path().iter().any(|level| level.name == **name);
    let visited: Vec<_> = outside.iter().filter(is_visited).map(Fqdn::to_string).collect();
    if !visited.is_empty() {
        findings.push(Finding::new(&ZONE_OUTSIDE).with("names", visited.join(", ")));
    }
}

//----------- How the text of a zone was read ----------------------------------------------------

/// How the text of a zone was read; nothing for resolvers.
fn notes<'a>(context: &Context<'a>) -> &'a [TextNote] {
    match &context.judgement.observations.source {
        Source::Zone { notes, .. } => notes,
        Source::Resolvers => &[],
    }
}

/// A CNAME stands beside the SOA of its zone, where no name server would load it (decision D-44).
static ZONE_CNAME_AT_APEX: Rule =
    Rule::new("zone.cname_at_apex", Severity::Notice, "RFC 1034, Section 3.6.2");

fn zone_cname_at_apex(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for note in notes(context) {
        if let TextNote::CnameAtApex(owner) = note {
            findings.push(Finding::new(&ZONE_CNAME_AT_APEX).at(owner).with("owner", owner.to_string()));
        }
    }
}

/// A parameter is lost, because an unquoted semicolon begins a comment.
static ZONE_COMMENT: Rule = Rule::new("zone.comment", Severity::Warning, "RFC 1035, Section 5.1");

fn zone_comment(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for note in notes(context) {
        if let TextNote::Comment { owner, lost } = note {
            findings.push(Finding::new(&ZONE_COMMENT).at(owner).with("lost", lost.as_str()));
        }
    }
}

/// What another file has is not known.
static ZONE_INCLUDED: Rule = Rule::new("zone.included", Severity::Warning, "RFC 1035, Section 5.1");

fn zone_included(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let line = |note: &TextNote| match note {
        TextNote::Included { line } => Some(line.to_string()),
        _ => None,
    };
    let lines: Vec<_> = notes(context).iter().filter_map(line).collect();
    if !lines.is_empty() {
        findings.push(Finding::new(&ZONE_INCLUDED).with("lines", lines.join(", ")));
    }
}

/// Names in other letters than those of DNS became A-labels.
static ZONE_MAPPED: Rule = Rule::new("zone.mapped", Severity::Info, "RFC 5891, Section 4.4");

fn zone_mapped(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let name = |note: &TextNote| match note {
        TextNote::Mapped(name) => Some(name.to_string()),
        _ => None,
    };
    let mut names: Vec<_> = notes(context).iter().filter_map(name).collect();
    order::unique(&mut names, String::as_bytes);
    if !names.is_empty() {
        findings.push(Finding::new(&ZONE_MAPPED).with("names", names.join(", ")));
    }
}

/// Lines that have nothing to do with CAA were passed over (decision D-44).
static ZONE_PASSED_OVER: Rule = Rule::new("zone.passed_over", Severity::Info, "RFC 1035, Section 5.1");

fn zone_passed_over(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let passed = |note: &TextNote| match note {
        TextNote::Passed { line, start } => Some(format!("{line}: {start}")),
        TextNote::PassedMore(count) => Some(format!("+ {count}")),
        _ => None,
    };
    let lines: Vec<_> = notes(context).iter().filter_map(passed).collect();
    if !lines.is_empty() {
        findings.push(Finding::new(&ZONE_PASSED_OVER).with("lines", lines.join(", ")));
    }
}

/// CAA records are in the text and do not count for the domain (decision D-46).
static ZONE_STRAY_CAA: Rule = Rule::new("zone.stray_caa", Severity::Warning, "RFC 8659, Section 3");

/// Finds them. Records at other names on purpose are those of other domains: they are told only where the domain itself
/// lacks them.
fn zone_stray_caa(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Source::Zone { strays, .. } = &context.judgement.observations.source else { return };
    let is_open = matches!(context.judgement.reason(), Reason::NoCaa | Reason::NoIssuemail);
    for stray in strays {
        let kind = match stray.kind {
            StrayKind::Doubled => "doubled",
            StrayKind::Named => "named",
            StrayKind::Text => "text",
            StrayKind::MailServer if is_open => "mail-server",
            StrayKind::Beside if is_open => "beside",
            StrayKind::Elsewhere if is_open => "elsewhere",
            _ => continue,
        };
        let finding = Finding::new(&ZONE_STRAY_CAA).at(&stray.owner).with("kind", kind);
        let finding = finding.with("owner", stray.owner.to_string());
        findings.push(finding.with("domain", context.judgement.domain.to_string()));
    }
}

/// The TTL of an export stands for the choice of the host (decision D-45).
static ZONE_TTL_AUTOMATIC: Rule = Rule::new("zone.ttl_automatic", Severity::Info, "RFC 1035, Section 3.2.1");

fn zone_ttl_automatic(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for note in notes(context) {
        if let TextNote::TtlAutomatic(ttl) = note {
            findings.push(Finding::new(&ZONE_TTL_AUTOMATIC).with("ttl", Argument::Seconds(*ttl)));
        }
    }
}

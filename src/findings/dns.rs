//! Findings about DNS: the domain, the resolvers, the size and the TTL of the answer.

use crate::caa::CaaRecord;
use crate::findings::{Argument, Check, Context, Finding, Rule, Severity};
use crate::observe::{Observation, Outcome};
use crate::verdict::Reason;

pub(super) static RULES: &[Check] = &[
    (&[&ANSWER_LARGE], answer_large),
    (&[&DOMAIN_MISSING], domain_missing),
    (&[&NODATA_WITHOUT_SOA], nodata_without_soa),
    (&[&NXDOMAIN_CONTRADICTED], nxdomain_contradicted),
    // Known when all checks are done.
    (&[&FINDINGS_LEFT_OUT], |_, _| {}),
    (&[&RESOLVER_SET_ASIDE], resolver_set_aside),
    (&[&RESOLVERS_DIFFER], resolvers_differ),
    (&[&SINGLE_RESOLVER], single_resolver),
    (&[&TTL_LONG], ttl_long),
    (&[&TTL_SHORT], ttl_short),
    (&[&WILDCARD_UNUSED], wildcard_unused),
];

/// The records make an answer that may not fit in one UDP packet: it then needs TCP.
static ANSWER_LARGE: Rule = Rule::new("dns.answer_large", Severity::Notice, "RFC 7766, Section 5");

fn answer_large(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(level) = context.judgement.path().last() else { return };
    let octets = answer_len(level, context.records());
    if octets > MAX_OCTETS {
        findings.push(context.finding_on_set(&ANSWER_LARGE).with("octets", octets));
    }
}

/// The octets of an answer without signatures: header, question, aliases and records with their owners compressed, OPT.
fn answer_len(level: &Observation, records: &[CaaRecord]) -> usize {
    let question = level.name.as_wire().len() + 4;
    let aliases: usize = level.aliases.iter().map(|target| RR_LEN + target.as_wire().len()).sum();
    let records: usize = records.iter().map(|record| RR_LEN + record.rdata.len()).sum();
    12 + question + aliases + records + 11
}

/// A resource record without its data: compressed owner, type, class, TTL, length.
const RR_LEN: usize = 2 + 2 + 2 + 4 + 2;
/// The default UDP size limit of name servers since the DNS flag day of 2020.
const MAX_OCTETS: usize = 1232;

/// The domain does not exist. CAA does not stop a CA then (decision D-08), but mail does not arrive either. A typo
/// is the usual cause.
static DOMAIN_MISSING: Rule = Rule::new("dns.domain_missing", Severity::Warning, "RFC 8659, Section 3");

fn domain_missing(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let domain = &context.judgement.domain;
    if context.judgement.is_domain_missing() {
        findings.push(Finding::new(&DOMAIN_MISSING).at(domain).with("domain", domain.to_string()));
    }
}

/// A denial on the path has no SOA of the zone. Resolvers accept that; a stricter one may not.
static NODATA_WITHOUT_SOA: Rule =
    Rule::new("dns.nodata_without_soa", Severity::Notice, "RFC 2308, Section 2.2");

fn nodata_without_soa(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if let Some(level) = context.judgement.path().iter().find(|level| level.lacks_soa) {
        let finding = Finding::new(&NODATA_WITHOUT_SOA).at(&level.name);
        findings.push(finding.with("domain", level.name.to_string()));
    }
}

/// NXDOMAIN for CAA, and records of another type: the name servers deny what they do not know. NXDOMAIN says that
/// nothing exists at the name, and nothing below it.
static NXDOMAIN_CONTRADICTED: Rule =
    Rule::new("dns.nxdomain_contradicted", Severity::Warning, "RFC 8020, Section 2");

fn nxdomain_contradicted(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let domain = &context.judgement.domain;
    if let Some(record_type) = context.judgement.surroundings().exists_for {
        let finding = Finding::new(&NXDOMAIN_CONTRADICTED).at(domain).with("domain", domain.to_string());
        findings.push(finding.with("type", record_type.to_string()));
    }
}

/// There are more findings of a kind than a report lists.
static FINDINGS_LEFT_OUT: Rule = Rule::new("dns.findings_left_out", Severity::Info, "RFC 8659, Section 4");

pub(super) fn findings_left_out(limit: usize, count: usize) -> Finding {
    Finding::new(&FINDINGS_LEFT_OUT).with("limit", limit).with("count", count)
}

/// A resolver was unusable, or did not return the zone's data, while another did (decision D-17).
static RESOLVER_SET_ASIDE: Rule =
    Rule::new("dns.resolver_set_aside", Severity::Info, "RFC 8659, Section 5.4");

fn resolver_set_aside(context: &Context<'_>, findings: &mut Vec<Finding>) {
    // Without a quorum nothing rests on the others.
    let opinions = context.judgement.opinions().filter(|_| !context.judgement.lacks_quorum());
    for opinion in opinions.filter(|opinion| !opinion.is_counted) {
        let outcome = opinion.outcome().map_or("", |outcome| outcome.code()).replace('_', "-");
        let finding = Finding::new(&RESOLVER_SET_ASIDE).with("resolver", opinion.resolver.as_str());
        findings.push(finding.with("outcome", outcome));
    }
}

/// Resolvers see different data with the same verdict: a change is still propagating through caches, or the name
/// servers have different versions of the zone. The next change may affect only some of their verdicts (decision D-17).
static RESOLVERS_DIFFER: Rule =
    Rule::new("dns.resolvers_differ", Severity::Notice, "S/MIME Baseline Requirements, Section 4.2.2.2");

fn resolvers_differ(context: &Context<'_>, findings: &mut Vec<Finding>) {
    // The verdict already says so.
    if context.judgement.reason() == Reason::ResolversDisagree {
        return;
    }
    let mut counted = context.judgement.counted();
    let Some(first) = counted.next() else { return };
    if let Some(other) = counted.find(|opinion| !opinion.sees_the_same(first)) {
        let finding = Finding::new(&RESOLVERS_DIFFER).with("one", first.resolver.as_str());
        findings.push(finding.with("other", other.resolver.as_str()));
    }
}

/// The verdict rests on one resolver, although more were asked (decision D-28).
static SINGLE_RESOLVER: Rule = Rule::new("dns.single_resolver", Severity::Notice, "RFC 8659, Section 5.4");

fn single_resolver(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if let Some(only) = context.judgement.only_witness() {
        findings.push(Finding::new(&SINGLE_RESOLVER).with("resolver", only.resolver.as_str()));
    }
}

/// Caches may keep the records for more than a day, and a CA may rely on its check for the TTL or 8 hours, whichever is
/// greater. What a cache has left of a TTL is never more than the zone has, so a long one is long in the zone too.
static TTL_LONG: Rule =
    Rule::new("dns.ttl_long", Severity::Notice, "S/MIME Baseline Requirements, Section 4.2.2.1");

fn ttl_long(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let longest = context.records().iter().map(|record| record.ttl).max();
    if let Some(ttl) = longest.filter(|ttl| *ttl > MAX_TTL) {
        findings.push(context.finding_on_set(&TTL_LONG).with("ttl", Argument::Seconds(ttl)));
    }
}

/// A day.
const MAX_TTL: u32 = 86_400;

/// Caches keep almost nothing: every check queries the name servers again, and fails if they do. What a cache has left of
/// a TTL says nothing about that (decision D-53).
static TTL_SHORT: Rule = Rule::new("dns.ttl_short", Severity::Notice, "RFC 1035, Section 3.2.1");

fn ttl_short(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if !context.judgement.shows_zone_ttl() {
        return;
    }
    let shortest = context.records().iter().map(|record| record.ttl).min();
    if let Some(ttl) = shortest.filter(|ttl| *ttl < MIN_TTL) {
        findings.push(context.finding_on_set(&TTL_SHORT).with("ttl", Argument::Seconds(ttl)));
    }
}

/// The shortest TTL that DNS hosts commonly offer.
const MIN_TTL: u32 = 60;

/// A wildcard has CAA records, and a name without any of its own does not get them: a wildcard stands only for names
/// that do not exist, and never for the name above it.
static WILDCARD_UNUSED: Rule = Rule::new("dns.wildcard_unused", Severity::Notice, "RFC 4592, Section 2.2.1");

fn wildcard_unused(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let surroundings = context.judgement.surroundings();
    let mut unused = |kind, level: &Observation, wildcard: Option<&Observation>| {
        let wildcard = wildcard.filter(|wildcard| matches!(wildcard.outcome, Outcome::Records(_)));
        // A name for which the wildcard answers has the records.
        if let Some(wildcard) =
            wildcard.filter(|_| level.outcome == Outcome::NoData && level.aliases.is_empty())
        {
            let finding = Finding::new(&WILDCARD_UNUSED).at(&level.name).with("kind", kind);
            let finding = finding.with("domain", level.name.to_string());
            findings.push(finding.with("wildcard", wildcard.name.to_string()));
        }
    };
    for level in context.judgement.path() {
        unused("beside", level, surroundings.wildcard_beside(&level.name));
    }
    if let Some(level) = context.judgement.path().first() {
        unused("below", level, surroundings.wildcard_below(&level.name));
    }
}

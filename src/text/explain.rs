//! The answer in sentences: the verdict, why, what to do, when to try again.

use crate::caa::IssueValue;
use crate::caa::PropertyTag;
use crate::dns::Fqdn;
use crate::dns::idna;
use crate::dns::message::Rcode;
use crate::dnssec::BrokenLink;
use crate::dnssec::Fault;
use crate::observe::Failure;
use crate::observe::Outcome;
use crate::report::Report;
use crate::suggest::Advice;
use crate::suggest::Wish;
use crate::text::catalog::Arg;
use crate::text::catalog::Catalog;
use crate::text::catalog::plain;
use crate::text::change;
use crate::text::diagnosis;
use crate::text::findings;
use crate::verdict::Reason;
use crate::verdict::Verdict;

/// The answer in sentences. Names and records stand between backquotes; [`Explanation::plain`] drops these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// One sentence that can be forwarded.
    pub verdict: String,
    /// Why.
    pub why: String,
    /// What to do, step by step. Where a record is to be published, the last one introduces it.
    pub todo: Vec<String>,
    /// When to try again.
    pub when: Option<String>,
}

impl Explanation {
    /// The same without backquotes.
    #[must_use]
    pub fn plain(self) -> Self {
        Self {
            verdict: plain(&self.verdict),
            why: plain(&self.why),
            todo: self.todo.iter().map(|text| plain(text)).collect(),
            when: self.when.as_deref().map(plain),
        }
    }
}

/// Puts a report into words, as plain text.
pub fn explain(report: &Report, catalog: &Catalog) -> Explanation {
    explain_rich(report, catalog).plain()
}

/// Puts a report into words.
pub fn explain_rich(report: &Report, catalog: &Catalog) -> Explanation {
    let Judgement { verdict, why, when } = judgement(report, catalog);
    Explanation { verdict, why, todo: todo(report, catalog), when }
}

/// What can be said before anybody knows what to publish. Names and records stand between backquotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// One sentence that can be forwarded.
    pub verdict: String,
    /// Why.
    pub why: String,
    /// When to try again.
    pub when: Option<String>,
}

/// Puts the verdict of a report into words.
#[inline(never)]
pub fn judgement(report: &Report, catalog: &Catalog) -> Judgement {
    let args = arguments(report, catalog);
    Judgement {
        verdict: catalog.rich(&verdict_id(report), &args),
        why: why(report, catalog, &args),
        when: when(report, catalog, &args),
    }
}

/// The reason; where a value is not written as it should be, what is wrong with it.
fn why(report: &Report, catalog: &Catalog, args: &[(&str, Arg)]) -> String {
    let why = catalog.rich(&format!("why-{}", variant(report)), args);
    if let Some(broken) = report.diagnosis.broken.as_ref().filter(|_| report.reason == Reason::DnssecBogus) {
        return catalog.join([diagnosis::broken_link(broken, catalog), why]);
    }
    if let Some(broken) =
        report.diagnosis.broken.as_ref().filter(|_| report.reason == Reason::ResolversDisagree)
    {
        let fault = diagnosis::broken_link(broken, catalog);
        return catalog.join([why, catalog.rich("why-disagree-broken", args), fault]);
    }
    if report.reason == Reason::NameserversUnresponsive {
        let signed = catalog.rich(&format!("why-nameservers-{}", signedness(report)), args);
        return match missing_keys(report) {
            Some(broken) => catalog.join([diagnosis::broken_link(broken, catalog), why, signed]),
            None => catalog.join([why, signed]),
        };
    }
    let mistake = report.finding("rfc9495.value_malformed");
    match mistake.filter(|_| report.reason == Reason::MalformedValue) {
        Some(mistake) => catalog.join([why, findings::message_rich(mistake, catalog)]),
        None => why,
    }
}

/// The link that keeps a lookup waiting: the name servers answer, but not the question for the keys.
pub(super) fn missing_keys(report: &Report) -> Option<&BrokenLink> {
    let broken = report.diagnosis.broken.as_ref();
    broken.filter(|broken| {
        report.reason == Reason::NameserversUnresponsive && broken.fault == Fault::Unanswered
    })
}

/// Where a failed lookup has several verdicts, each has its sentence; otherwise the reason tells the verdict.
fn verdict_id(report: &Report) -> String {
    match (report.verdict, report.reason) {
        (Verdict::Forbidden, Reason::NameserversUnresponsive) => "verdict-nameservers-refuse".to_owned(),
        (_, Reason::NameserversUnresponsive) => "verdict-nameservers-undetermined".to_owned(),
        (Verdict::Forbidden, Reason::LookupFailure) => "verdict-must-refuse".to_owned(),
        (_, Reason::LookupFailure) => "verdict-undetermined".to_owned(),
        (_, Reason::ResolverUnreachable) => "verdict-resolver-unreachable".to_owned(),
        (_, Reason::DnssecBogus) => "verdict-dnssec-bogus".to_owned(),
        _ => format!("verdict-{}", variant(report)),
    }
}

/// The reason, and for failed lookups the kind of failure: each has its own words.
fn variant(report: &Report) -> String {
    let reason = report.reason.as_str().replace('_', "-");
    match report.reason {
        Reason::NoCaa if is_missing(report) => return format!("{reason}-domain-missing"),
        Reason::IssuerMismatch if report.finding("rfc9495.issuer_case").is_some() => {
            return format!("{reason}-case");
        }
        _ => {}
    }
    if report.reason == Reason::ResolverUnreachable {
        return format!("{reason}-{}", diagnosis::unreachable_kind(report));
    }
    if let Some(broken) = report.diagnosis.broken.as_ref().filter(|_| report.reason == Reason::DnssecBogus) {
        return format!("{reason}-{}", diagnosis::remedy(broken));
    }
    let servers = report.diagnosis.servers.as_ref();
    let is_caa_only = servers.is_some_and(|servers| servers.is_caa_only);
    let detail = match report.path.last().map(|level| &level.outcome) {
        Some(Outcome::Records(_)) if report.reason == Reason::LookupFailure => Some("rdata"),
        Some(Outcome::Failure(failure)) => match (report.reason, failure) {
            (Reason::NameserversUnresponsive, _) if missing_keys(report).is_some() => Some("unanswered"),
            (Reason::NameserversUnresponsive, _) if is_caa_only => Some("caa-only"),
            (Reason::LookupFailure, Failure::Timeout { .. }) => Some("silent"),
            (Reason::LookupFailure, Failure::AliasLoop) => Some("alias-loop"),
            (Reason::LookupFailure, Failure::Filtered(_)) => Some("filtered"),
            (Reason::LookupFailure, Failure::Truncated) => Some("truncated"),
            // Without the answer to the question with CD=1, DNSSEC may be the cause as well as the servers.
            (Reason::LookupFailure, Failure::Rcode { rcode: Rcode::SERVFAIL, answers_unchecked, .. }) => {
                Some(match answers_unchecked {
                    None => "servfail-unknown",
                    Some(_) if is_caa_only => "caa-only",
                    Some(_) => "servfail",
                })
            }
            (Reason::LookupFailure, Failure::Rcode { .. }) => Some("rcode"),
            _ => None,
        },
        _ => None,
    };
    detail.map_or(reason.clone(), |detail| format!("{reason}-{detail}"))
}

/// Says whether nothing is known of the domain but that it does not exist.
fn is_missing(report: &Report) -> bool {
    report.reason == Reason::NoCaa && report.is_domain_missing()
}

/// What to do, step by step. Where there is a change to suggest, it introduces that; else it says who can do what.
pub fn todo(report: &Report, catalog: &Catalog) -> Vec<String> {
    let args = &*arguments(report, catalog);
    if report.verdict == Verdict::Permitted && !report.is_conditional && !is_missing(report) {
        return vec![catalog.rich("todo-permitted", args)];
    }
    let change =
        report.suggestion().map(|suggestion| change::steps(report, suggestion, &Wish::Allow, catalog));
    let mut todo = Vec::new();
    if change.is_none() || report.reason == Reason::ParamsUnsatisfied {
        todo.push(catalog.rich(&todo_id(report), args));
    }
    if names_checkers(report) {
        todo.push(catalog.rich("todo-checkers", args));
    }
    todo.extend(change.unwrap_or_default());
    todo
}

/// What to do where there is nothing to publish.
fn todo_id(report: &Report) -> String {
    match (report.reason, &report.advice) {
        (Reason::IssuerMismatch | Reason::MalformedValue, Some(Advice::Blocked(obstacle))) => {
            format!("change-blocked-{}", obstacle.as_str().replace('_', "-"))
        }
        _ => {
            let variant = variant(report);
            format!("todo-{variant}")
        }
    }
}

/// Says whether the CA's own addresses are worth a word: servers that answer for other types are not kept away by
/// address.
pub(super) fn names_checkers(report: &Report) -> bool {
    let servers = report.diagnosis.servers.as_ref();
    servers.is_some_and(|servers| servers.is_silent || !servers.is_caa_only)
        && matches!(report.reason, Reason::LookupFailure | Reason::NameserversUnresponsive)
        && !report.ca.checker_addresses.is_empty()
}

/// After a change, two caches have to run out: that of the resolvers and that of the CA.
fn when(report: &Report, catalog: &Catalog, args: &[(&'static str, Arg)]) -> Option<String> {
    let has_cache = report.ca.caa_cache_seconds.is_some();
    let keeps_records = kept_records(report) > 0;
    let id = match (report.verdict, report.reason) {
        (Verdict::Permitted, _) if report.is_conditional || is_missing(report) => return None,
        (Verdict::Permitted, _) if has_cache => "when-permitted-cache",
        (Verdict::Permitted, _) => return None,
        (_, Reason::ResolverUnreachable) if diagnosis::unreachable_kind(report) == "limit" => "when-limit",
        (_, Reason::ResolverUnreachable) => "when-resolver",
        (_, Reason::LookupFailure) if report.is_resolvers_answer() => "when-resolver",
        (_, Reason::ResolversDisagree) if keeps_records && has_cache => "when-disagree-cache",
        (_, Reason::ResolversDisagree) if keeps_records => "when-disagree",
        (_, Reason::ResolversDisagree) if has_cache => "when-agree-cache",
        (_, Reason::ResolversDisagree) => "when-agree",
        (_, _) if report.relevant_rrset().is_empty() => match (keeps_records, has_cache) {
            (true, true) => "when-repaired-ttl-cache",
            (true, false) => "when-repaired-ttl",
            (false, true) => "when-repaired-cache",
            (false, false) => "when-repaired",
        },
        (_, _) if has_cache => "when-changed-cache",
        _ => "when-changed",
    };
    Some(catalog.rich(id, args))
}

/// For how many seconds resolvers may keep what they have: the part of the wait that is not the CA's.
fn kept_records(report: &Report) -> u32 {
    report.retry_after().unwrap_or(0).saturating_sub(report.ca.caa_cache_seconds.unwrap_or(0))
}

/// Everything that any of the texts may mention.
#[inline(never)]
fn arguments(report: &Report, catalog: &Catalog) -> Vec<(&'static str, Arg)> {
    let rrset = report.relevant_rrset();
    let issuers: Vec<String> = rrset
        .iter()
        .filter_map(|record| record.property().ok())
        .filter(|property| property.tag == PropertyTag::ISSUEMAIL)
        .filter_map(|property| {
            IssueValue::parse(property.value).ok()?.issuer().map(|issuer| issuer.to_string())
        })
        .fold(Vec::new(), |mut seen, issuer| {
            if !seen.contains(&issuer) {
                seen.push(issuer);
            }
            seen
        });
    let deciding = report.deciding_record.and_then(|index| rrset.get(index));
    let tag = deciding.and_then(|record| record.property().ok()).map(|property| property.tag.to_string());
    let place = report.found_at.as_ref().or(report.failed_at.as_ref()).unwrap_or(&report.domain);
    let target = report.path.last().and_then(|level| level.aliases.last()).filter(|_| !rrset.is_empty());
    let owner = target.unwrap_or(place);
    let wait = report.retry_after().unwrap_or(report.ca.caa_cache_seconds.unwrap_or(0));
    let ttl = kept_records(report);
    let rcode = match report.path.last().map(|level| &level.outcome) {
        Some(Outcome::Failure(Failure::Rcode { rcode, .. })) => rcode.to_string(),
        _ => String::new(),
    };
    let broken = report.diagnosis.broken.as_ref();
    let servers = report.diagnosis.servers.as_ref();
    let zone = broken.map(|broken| &broken.zone).or(servers.map(|servers| &servers.zone)).unwrap_or(place);
    let name_servers = servers.map(|servers| diagnosis::names(&servers.name_servers)).unwrap_or_default();
    vec![
        ("zone", Arg::from(zone.to_string())),
        ("link", Arg::from(broken.map(|broken| broken.owner.to_string()).unwrap_or_default())),
        ("asked", Arg::from(servers.map_or(place, |servers| &servers.name).to_string())),
        ("known", Arg::from(if name_servers.is_empty() { "no" } else { "yes" })),
        ("servers", Arg::from(name_servers)),
        ("checkers", Arg::from(report.ca.checker_addresses.join(", "))),
        ("opinions", Arg::from(opinions(report, catalog))),
        ("ca", Arg::from(report.ca.name.as_str())),
        ("domain", Arg::from(shown(&report.domain))),
        ("place", Arg::from(place.to_string())),
        ("owner", Arg::from(owner.to_string())),
        ("inherited", Arg::from(if *place == report.domain { "no" } else { "yes" })),
        ("alias", Arg::from(if target.is_some() { "yes" } else { "no" })),
        ("issuer", Arg::from(report.ca.issuer_domain_names.first().map(String::as_str).unwrap_or_default())),
        ("issuers", Arg::from(diagnosis::first_few(&issuers))),
        ("count", Arg::from(issuers.len())),
        ("tag", Arg::from(tag.unwrap_or_default())),
        ("rcode", Arg::from(rcode)),
        ("ttl", Arg::from(catalog.duration(ttl))),
        ("cache", Arg::from(catalog.duration(report.ca.caa_cache_seconds.unwrap_or(0)))),
        ("wait", Arg::from(catalog.duration(wait))),
    ]
}

/// Whether the zone whose name servers keep silent is signed.
fn signedness(report: &Report) -> &'static str {
    match report.path.last().map(|level| &level.outcome) {
        Some(Outcome::Failure(Failure::Timeout { is_signed: Some(true) })) => "signed",
        _ => "unsigned",
    }
}

/// Each resolver and what its answers lead to.
fn opinions(report: &Report, catalog: &Catalog) -> String {
    let counted = report.opinions.iter().filter(|opinion| opinion.is_counted);
    let words = counted.map(|opinion| {
        let word = catalog.text(&format!("word-{}", opinion.decision.verdict.as_str()));
        catalog.rich("opinion", &[("resolver", opinion.resolver.as_str().into()), ("word", word.into())])
    });
    words.collect::<Vec<_>>().join(&catalog.between("join-opinions"))
}

/// A name as people know it, with the form that is looked up where that differs.
fn shown(name: &Fqdn) -> String {
    let (unicode, ascii) = (idna::to_u_labels(name), name.to_string());
    if unicode == ascii { ascii } else { format!("{unicode} ({ascii})") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ca::CaProfile;
    use crate::observe::Observation;
    use crate::observe::Observations;
    use crate::observe::Source;

    fn explained(failure: Failure) -> Explanation {
        let level = Observation {
            name: Fqdn::from_ascii("corp.example").unwrap(),
            outcome: Outcome::Failure(failure),
            aliases: Vec::new(),
            authenticated_data: None,
        };
        let observations = Observations::of_one(vec![level], Source::Resolvers);
        let ca = CaProfile::from_json(
            r#"{"id":"x","name":"X","issuer_domain_names":["ca.example"],"caa_cache_seconds":3600}"#,
        );
        let report = crate::evaluate(&"corp.example".parse().unwrap(), &observations, &ca.unwrap());
        explain(&report, &Catalog::for_tag("en"))
    }

    fn rcode(rcode: Rcode) -> Failure {
        Failure::Rcode { rcode, extended_errors: Vec::new(), answers_unchecked: None }
    }

    /// What was asked besides, and came back well, is not what failed.
    #[test]
    fn the_code_is_that_of_the_failure() {
        let words = explained(rcode(Rcode::REFUSED));
        assert_eq!(words.why, "Resolvers answer REFUSED for the CAA records of corp.example.");
        let words = explained(rcode(Rcode::SERVFAIL));
        assert!(words.why.ends_with("Why could not be found out."), "{}", words.why);
    }

    #[test]
    fn what_only_a_resolver_did_needs_no_repair() {
        let when = |failure| explained(failure).when.unwrap();
        assert_eq!(when(Failure::Truncated), "Try again in a minute.");
        let repaired = "Try again 1 hour after the repair: that long X may keep its result.";
        assert_eq!(when(Failure::AliasLoop), repaired);
    }
}

//! The answer in sentences: the verdict, why, what to do, when to try again.

use crate::caa::IssueValue;
use crate::caa::PropertyTag;
use crate::dns::Fqdn;
use crate::dns::Rcode;
use crate::dns::idna;
use crate::dnssec::BrokenLink;
use crate::dnssec::Fault;
use crate::judge::Judgement;
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
    let VerdictText { verdict, why, when } = verdict(&report.judgement, catalog);
    Explanation { verdict, why, todo: todo(report, catalog), when }
}

/// What can be said before anybody knows what to publish. Names and records stand between backquotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictText {
    /// One sentence that can be forwarded.
    pub verdict: String,
    /// Why.
    pub why: String,
    /// When to try again.
    pub when: Option<String>,
}

impl VerdictText {
    /// The same without backquotes.
    #[must_use]
    pub fn plain(self) -> Self {
        let Self { verdict, why, when } = self;
        Self { verdict: plain(&verdict), why: plain(&why), when: when.as_deref().map(plain) }
    }
}

/// Puts a verdict into words.
#[inline(never)]
pub fn verdict(judgement: &Judgement, catalog: &Catalog) -> VerdictText {
    let args = arguments(judgement, catalog);
    VerdictText {
        verdict: catalog.rich(&verdict_id(judgement), &args),
        why: why(judgement, catalog, &args),
        when: when(judgement, catalog, &args),
    }
}

/// The reason; where a value is not written as it should be, what is wrong with it.
fn why(judgement: &Judgement, catalog: &Catalog, args: &[(&str, Arg)]) -> String {
    let why = catalog.rich(&format!("why-{}", variant(judgement)), args);
    if let Some(broken) =
        judgement.diagnosis().broken.as_ref().filter(|_| judgement.reason() == Reason::DnssecBogus)
    {
        return catalog.join([diagnosis::broken_link(broken, catalog), why]);
    }
    if let Some(broken) =
        judgement.diagnosis().broken.as_ref().filter(|_| judgement.reason() == Reason::ResolversDisagree)
    {
        let fault = diagnosis::broken_link(broken, catalog);
        return catalog.join([why, catalog.rich("why-disagree-broken", args), fault]);
    }
    if judgement.reason() == Reason::NameserversUnresponsive {
        let signed = catalog.rich(&format!("why-nameservers-{}", signedness(judgement)), args);
        return match missing_keys(judgement) {
            Some(broken) => catalog.join([diagnosis::broken_link(broken, catalog), why, signed]),
            None => catalog.join([why, signed]),
        };
    }
    let is_malformed = judgement.reason() == Reason::MalformedValue;
    match judgement.mistakes().next().filter(|_| is_malformed) {
        Some((_, _, mistake)) => catalog.join([why, findings::mistake(mistake, catalog)]),
        None => why,
    }
}

/// The link that keeps a lookup waiting: the name servers answer, but not the question for the keys.
pub(super) fn missing_keys(judgement: &Judgement) -> Option<&BrokenLink> {
    let broken = judgement.diagnosis().broken.as_ref();
    broken.filter(|broken| {
        judgement.reason() == Reason::NameserversUnresponsive && broken.fault == Fault::Unanswered
    })
}

/// Where a failed lookup has several verdicts, each has its sentence; otherwise the reason tells the verdict.
fn verdict_id(judgement: &Judgement) -> String {
    match (judgement.verdict(), judgement.reason()) {
        (Verdict::Forbidden, Reason::NameserversUnresponsive) => "verdict-nameservers-refuse".to_owned(),
        (_, Reason::NameserversUnresponsive) => "verdict-nameservers-undetermined".to_owned(),
        (Verdict::Forbidden, Reason::LookupFailure) => "verdict-must-refuse".to_owned(),
        (_, Reason::LookupFailure) => "verdict-undetermined".to_owned(),
        (_, Reason::ResolverUnreachable) => "verdict-resolver-unreachable".to_owned(),
        (_, Reason::DnssecBogus) => "verdict-dnssec-bogus".to_owned(),
        _ => format!("verdict-{}", variant(judgement)),
    }
}

/// The reason, and for failed lookups the kind of failure: each has its own words.
fn variant(judgement: &Judgement) -> String {
    let reason = judgement.reason().code().replace('_', "-");
    match judgement.reason() {
        Reason::NoCaa if is_missing(judgement) => return format!("{reason}-domain-missing"),
        Reason::IssuerMismatch if judgement.is_named_in_other_case() => {
            return format!("{reason}-case");
        }
        _ => {}
    }
    if judgement.reason() == Reason::ResolverUnreachable {
        return format!("{reason}-{}", diagnosis::unreachable_kind(judgement));
    }
    if let Some(broken) =
        judgement.diagnosis().broken.as_ref().filter(|_| judgement.reason() == Reason::DnssecBogus)
    {
        return format!("{reason}-{}", diagnosis::remedy(broken));
    }
    let servers = judgement.diagnosis().servers.as_ref();
    let is_caa_only = servers.is_some_and(|servers| servers.is_caa_only);
    let detail = match judgement.path().last().map(|level| &level.outcome) {
        Some(Outcome::Records(_)) if judgement.reason() == Reason::LookupFailure => Some("rdata"),
        Some(Outcome::Failure(failure)) => match (judgement.reason(), failure) {
            (Reason::NameserversUnresponsive, _) if missing_keys(judgement).is_some() => Some("unanswered"),
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
fn is_missing(judgement: &Judgement) -> bool {
    judgement.reason() == Reason::NoCaa && judgement.is_domain_missing()
}

/// What to do, step by step. Where there is a change to suggest, it introduces that; else it says who can do what.
pub fn todo(report: &Report, catalog: &Catalog) -> Vec<String> {
    let args = &*arguments(&report.judgement, catalog);
    if report.judgement.verdict() == Verdict::Permitted && !is_missing(&report.judgement) {
        return vec![catalog.rich("todo-permitted", args)];
    }
    let change =
        report.suggestion().map(|suggestion| change::steps(report, suggestion, &Wish::Allow, catalog));
    let mut todo = Vec::new();
    if change.is_none() || report.judgement.reason() == Reason::ParamsUnsatisfied {
        todo.push(catalog.rich(&todo_id(report), args));
    }
    if names_checkers(&report.judgement) {
        todo.push(catalog.rich("todo-checkers", args));
    }
    todo.extend(change.unwrap_or_default());
    todo
}

/// What to do where there is nothing to publish.
fn todo_id(report: &Report) -> String {
    match (report.judgement.reason(), &report.advice) {
        (Reason::IssuerMismatch | Reason::MalformedValue, Advice::Blocked(obstacle)) => {
            format!("change-blocked-{}", obstacle.code().replace('_', "-"))
        }
        _ => {
            let variant = variant(&report.judgement);
            format!("todo-{variant}")
        }
    }
}

/// Says whether the CA's own addresses are worth a word: servers that answer for other types are not kept away by
/// address.
pub(super) fn names_checkers(judgement: &Judgement) -> bool {
    let servers = judgement.diagnosis().servers.as_ref();
    servers.is_some_and(|servers| servers.is_silent || !servers.is_caa_only)
        && matches!(judgement.reason(), Reason::LookupFailure | Reason::NameserversUnresponsive)
        && !judgement.ca.checker_addresses.is_empty()
}

/// After a change, two caches have to run out: that of the resolvers and that of the CA.
fn when(judgement: &Judgement, catalog: &Catalog, args: &[(&'static str, Arg)]) -> Option<String> {
    let has_cache = judgement.ca.caa_cache_seconds.is_some();
    let keeps_records = kept_records(judgement) > 0;
    let id = match (judgement.verdict(), judgement.reason()) {
        (Verdict::Conditional, _) => return None,
        (Verdict::Permitted, _) if is_missing(judgement) => return None,
        (Verdict::Permitted, _) if has_cache => "when-permitted-cache",
        (Verdict::Permitted, _) => return None,
        (_, Reason::ResolverUnreachable) if diagnosis::unreachable_kind(judgement) == "limit" => "when-limit",
        (_, Reason::ResolverUnreachable) => "when-resolver",
        (_, Reason::LookupFailure) if judgement.is_resolvers_answer() => "when-resolver",
        (_, Reason::ResolversDisagree) if keeps_records && has_cache => "when-disagree-cache",
        (_, Reason::ResolversDisagree) if keeps_records => "when-disagree",
        (_, Reason::ResolversDisagree) if has_cache => "when-agree-cache",
        (_, Reason::ResolversDisagree) => "when-agree",
        (_, _) if judgement.relevant_rrset().is_empty() => match (keeps_records, has_cache) {
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
fn kept_records(judgement: &Judgement) -> u32 {
    judgement.kept_for()
}

/// Everything that any of the texts may mention.
#[inline(never)]
fn arguments(judgement: &Judgement, catalog: &Catalog) -> Vec<(&'static str, Arg)> {
    let rrset = judgement.relevant_rrset();
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
    let deciding = judgement.deciding_record();
    let tag = deciding.and_then(|record| record.property().ok()).map(|property| property.tag.to_string());
    let place = judgement.found_at().or(judgement.failed_at()).unwrap_or(&judgement.domain);
    let target = judgement.path().last().and_then(|level| level.aliases.last()).filter(|_| !rrset.is_empty());
    let owner = target.unwrap_or(place);
    let wait = judgement.retry_after().unwrap_or(judgement.ca.caa_cache_seconds.unwrap_or(0));
    let ttl = kept_records(judgement);
    let rcode = match judgement.path().last().map(|level| &level.outcome) {
        Some(Outcome::Failure(Failure::Rcode { rcode, .. })) => rcode.to_string(),
        _ => String::new(),
    };
    let broken = judgement.diagnosis().broken.as_ref();
    let servers = judgement.diagnosis().servers.as_ref();
    let zone = broken.map(|broken| &broken.zone).or(servers.map(|servers| &servers.zone)).unwrap_or(place);
    let name_servers = servers.map(|servers| diagnosis::names(&servers.name_servers)).unwrap_or_default();
    vec![
        ("zone", Arg::from(zone.to_string())),
        ("link", Arg::from(broken.map(|broken| broken.owner.to_string()).unwrap_or_default())),
        ("asked", Arg::from(servers.map_or(place, |servers| &servers.name).to_string())),
        ("known", Arg::from(if name_servers.is_empty() { "no" } else { "yes" })),
        ("servers", Arg::from(name_servers)),
        ("checkers", Arg::from(judgement.ca.checker_addresses.join(", "))),
        ("opinions", Arg::from(opinions(judgement, catalog))),
        ("ca", Arg::from(judgement.ca.name.as_str())),
        ("domain", Arg::from(shown(&judgement.domain))),
        ("place", Arg::from(place.to_string())),
        ("owner", Arg::from(owner.to_string())),
        ("inherited", Arg::from(if *place == judgement.domain { "no" } else { "yes" })),
        ("alias", Arg::from(if target.is_some() { "yes" } else { "no" })),
        (
            "issuer",
            Arg::from(judgement.ca.issuer_domain_names.first().map(String::as_str).unwrap_or_default()),
        ),
        ("issuers", Arg::from(diagnosis::first_few(&issuers))),
        ("count", Arg::from(issuers.len())),
        ("tag", Arg::from(tag.unwrap_or_default())),
        ("rcode", Arg::from(rcode)),
        ("ttl", Arg::from(catalog.duration(ttl))),
        ("cache", Arg::from(catalog.duration(judgement.ca.caa_cache_seconds.unwrap_or(0)))),
        ("wait", Arg::from(catalog.duration(wait))),
    ]
}

/// Whether the zone whose name servers keep silent is signed.
fn signedness(judgement: &Judgement) -> &'static str {
    match judgement.path().last().map(|level| &level.outcome) {
        Some(Outcome::Failure(Failure::Timeout { is_signed: Some(true) })) => "signed",
        _ => "unsigned",
    }
}

/// Each resolver and what its answers lead to.
fn opinions(judgement: &Judgement, catalog: &Catalog) -> String {
    let counted = judgement.counted();
    let words = counted.map(|opinion| {
        let word = catalog.text(&format!("word-{}", opinion.decision.verdict.code()));
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
        let report = crate::evaluate(&"corp.example".parse().unwrap(), observations.clone(), &ca.unwrap());
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

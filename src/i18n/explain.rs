//! The answer in sentences: the verdict, why, what to do, when to try again.

use super::catalog::Arg;
use super::catalog::Catalog;
use super::catalog::plain;
use super::findings;
use crate::caa::IssueValue;
use crate::caa::PropertyTag;
use crate::dns::Fqdn;
use crate::dns::idna;
use crate::evaluate::Report;
use crate::evaluate::observation::Failure;
use crate::evaluate::observation::Outcome;
use crate::evaluate::suggest;
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
    let args = arguments(report, catalog);
    Explanation {
        verdict: catalog.rich(&verdict_id(report), &args),
        why: why(report, catalog, &args),
        todo: todo_ids(report).into_iter().map(|id| catalog.rich(&id, &args)).collect(),
        when: when(report, catalog, &args),
    }
}

/// The reason; where a value is not written as it should be, what is wrong with it.
fn why(report: &Report, catalog: &Catalog, args: &[(&str, Arg)]) -> String {
    let why = catalog.rich(&format!("why-{}", variant(report)), args);
    let mistake = report.finding("rfc9495.value_malformed");
    match mistake.filter(|_| report.reason == Reason::MalformedValue) {
        Some(mistake) => format!("{why} {}", findings::message_rich(mistake, catalog)),
        None => why,
    }
}

/// Where a failed lookup has several verdicts, each has its sentence; otherwise the reason tells the verdict.
fn verdict_id(report: &Report) -> String {
    match (report.verdict, report.reason) {
        (Verdict::Forbidden, Reason::LookupFailure | Reason::NameserversUnresponsive) => {
            "verdict-must-refuse".to_owned()
        }
        (Verdict::Undetermined, Reason::LookupFailure | Reason::NameserversUnresponsive) => {
            "verdict-undetermined".to_owned()
        }
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
    let detail = match report.path.last().map(|level| &level.outcome) {
        Some(Outcome::Records(_)) if report.reason == Reason::LookupFailure => Some("rdata"),
        Some(Outcome::Failure(failure)) => match (report.reason, failure) {
            (Reason::LookupFailure, Failure::Timeout { .. }) => Some("timeout"),
            (Reason::LookupFailure, Failure::AliasLoop) => Some("alias-loop"),
            (Reason::LookupFailure, Failure::Filtered(_)) => Some("filtered"),
            (Reason::LookupFailure, Failure::Truncated) => Some("truncated"),
            (Reason::LookupFailure, Failure::Rcode { .. }) if failure.code() == "servfail" => {
                Some("servfail")
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

fn todo_ids(report: &Report) -> Vec<String> {
    if report.verdict == Verdict::Permitted && !report.is_conditional && !is_missing(report) {
        return vec!["todo-permitted".to_owned()];
    }
    let variant = variant(report);
    let mut ids = vec![format!("todo-{variant}")];
    if report.suggestion.is_some()
        && matches!(report.reason, Reason::IssuerMismatch | Reason::ParamsUnsatisfied)
    {
        ids.push("todo-publish".to_owned());
    }
    ids
}

/// After a change, two caches have to run out: that of the resolvers and that of the CA.
fn when(report: &Report, catalog: &Catalog, args: &[(&'static str, Arg)]) -> Option<String> {
    let has_cache = report.ca.caa_cache_seconds.is_some();
    match (report.verdict, report.reason) {
        (Verdict::Permitted, _) if report.is_conditional || is_missing(report) => None,
        (Verdict::Permitted, _) => has_cache.then(|| catalog.rich("when-permitted-cache", args)),
        (_, Reason::ResolverUnreachable) => Some(catalog.rich("when-resolver", args)),
        (_, _) if report.relevant_rrset().is_empty() => {
            Some(catalog.rich(if has_cache { "when-repaired-cache" } else { "when-repaired" }, args))
        }
        _ => Some(catalog.rich(if has_cache { "when-changed-cache" } else { "when-changed" }, args)),
    }
}

/// Everything that any of the texts may mention.
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
    let ttl = rrset.iter().map(|record| suggest::zone_ttl(report, record.ttl)).max().unwrap_or(0);
    let rcode = report.lookups.iter().rev().find(|lookup| Some(&lookup.name) == report.failed_at.as_ref());
    let rcode = rcode.and_then(|lookup| lookup.rcode).map(|rcode| rcode.to_string()).unwrap_or_default();
    vec![
        ("ca", Arg::from(report.ca.name.as_str())),
        ("domain", Arg::from(shown(&report.domain))),
        ("place", Arg::from(place.to_string())),
        ("owner", Arg::from(owner.to_string())),
        ("inherited", Arg::from(if *place == report.domain { "no" } else { "yes" })),
        ("alias", Arg::from(if target.is_some() { "yes" } else { "no" })),
        ("issuer", Arg::from(report.ca.issuer_domain_names.first().map(String::as_str).unwrap_or_default())),
        ("issuers", Arg::from(join(&issuers))),
        ("count", Arg::from(issuers.len())),
        ("tag", Arg::from(tag.unwrap_or_default())),
        ("rcode", Arg::from(rcode)),
        ("ttl", Arg::from(catalog.duration(ttl))),
        ("cache", Arg::from(catalog.duration(report.ca.caa_cache_seconds.unwrap_or(0)))),
        ("wait", Arg::from(catalog.duration(ttl.saturating_add(report.ca.caa_cache_seconds.unwrap_or(0))))),
    ]
}

/// A name as people know it, with the form that is looked up where that differs.
fn shown(name: &Fqdn) -> String {
    let (unicode, ascii) = (idna::to_u_labels(name), name.to_string());
    if unicode == ascii { ascii } else { format!("{unicode} ({ascii})") }
}

/// The first few, and how many more.
fn join(issuers: &[String]) -> String {
    const SHOWN: usize = 4;
    match issuers.get(..SHOWN) {
        Some(shown) if issuers.len() > SHOWN => format!("{} (+{})", shown.join(", "), issuers.len() - SHOWN),
        _ => issuers.join(", "),
    }
}

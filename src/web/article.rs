//! The article below the check: the passage that explains a verdict, and the CA that it is about.
//!
//! It is static HTML, made from `static/article/` by `scripts/article.mjs`, so that it can be read without the app. It is
//! about the built-in CA, or the one that was chosen for the deployment (`scripts/profile.mjs`); this module does the same
//! for the CA that is chosen now.

use crate::ca::CaProfile;
use crate::dns::Rcode;
use crate::judge::Judgement;
use crate::observe::{Failure, Outcome};
use crate::text::Catalog;
use crate::verdict::Reason;
use crate::web::browser::page;

/// The id of the glossary.
pub const GLOSSARY: &str = "glossary";

/// The id of the passage that explains a verdict.
pub fn passage(judgement: &Judgement) -> &'static str {
    match judgement.reason() {
        Reason::NoCaa | Reason::NoIssuemail | Reason::IssuerMatch => "not-stopped",
        Reason::IssuerMatchParams | Reason::ParamsUnsatisfied => "parameters",
        Reason::UnknownCritical => "critical",
        Reason::IssuerMismatch => "other-ca",
        Reason::MalformedValue => "malformed",
        Reason::EmptyIssuer => "nobody",
        Reason::DnssecBogus => "servfail",
        Reason::NameserversUnresponsive => "timeout",
        Reason::LookupFailure => failed_lookup(judgement.path().last().map(|level| &level.outcome)),
        Reason::ResolverUnreachable | Reason::ResolversDisagree => "not-found-out",
    }
}

fn failed_lookup(outcome: Option<&Outcome>) -> &'static str {
    // The records exist and are malformed.
    let Some(Outcome::Failure(failure)) = outcome else { return "other-failure" };
    match failure {
        Failure::Rcode { rcode: Rcode::SERVFAIL, .. } => "servfail",
        Failure::Timeout { .. } => "timeout",
        Failure::AliasLoop
        | Failure::Filtered(_)
        | Failure::Rcode { .. }
        | Failure::Truncated
        | Failure::NotAsked
        | Failure::Unreachable(_) => "other-failure",
    }
}

/// Makes the article be about a CA.
pub fn fill(ca: &CaProfile, catalog: &Catalog) {
    page::fill_places(|place| value(ca, catalog, place));
}

/// The content of a place of the article; `None` if the profile has nothing for it.
pub fn value(ca: &CaProfile, catalog: &Catalog, place: &str) -> Option<String> {
    let error = |reason| ca.error_for(reason).map(str::to_owned);
    match place {
        "ca" => Some(ca.name.clone()),
        "issuer" => ca.issuer_domain_names.first().cloned(),
        "cache" => Some(catalog.duration(ca.caa_cache_seconds?)),
        "checkers" => (!ca.checker_addresses.is_empty()).then(|| ca.checker_addresses.join(", ")),
        "error-other-ca" => error(Reason::IssuerMismatch),
        "error-nobody" => error(Reason::EmptyIssuer),
        "error-malformed" => error(Reason::MalformedValue),
        "error-critical" => error(Reason::UnknownCritical),
        "error-servfail" => error(Reason::DnssecBogus),
        "error-timeout" => error(Reason::NameserversUnresponsive),
        "support" => ca.links.support.clone(),
        "guide" => ca.links.record_guide.clone(),
        "debugger" => ca.links.dnssec_debugger.clone(),
        _ => None,
    }
}

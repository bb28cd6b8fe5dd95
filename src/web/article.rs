//! The article below the check: the passage that explains a verdict, and the CA that it describes.
//!
//! It is static HTML, built from `static/article/` by `xtask`, so it can be read without the app. It
//! describes the built-in CA, or the one that the deployment presets; this updates it for the chosen CA.

use crate::ca::CaProfile;
use crate::dns::Rcode;
use crate::judge::Judgement;
use crate::observe::{Failure, Outcome};
use crate::text::Catalog;
use crate::text::article::Field;
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
        Reason::ResolverUnreachable | Reason::ResolversDisagree | Reason::ZoneIncomplete => "not-found-out",
    }
}

fn failed_lookup(outcome: Option<&Outcome>) -> &'static str {
    // The records exist and are malformed.
    let Some(Outcome::Failure(failure)) = outcome else { return "other-failure" };
    match failure {
        Failure::Rcode { rcode: Rcode::SERVFAIL, .. } => "servfail",
        Failure::Timeout { .. } => "timeout",
        Failure::AliasLoop
        | Failure::Disowned(_)
        | Failure::Filtered(_)
        | Failure::Rcode { .. }
        | Failure::Truncated
        | Failure::NotAsked
        | Failure::NotCovered { .. }
        | Failure::Unreachable(_) => "other-failure",
    }
}

/// Fills in the article for a CA.
pub fn fill(ca: &CaProfile, catalog: &Catalog) {
    page::fill_places(|place| Field::of_place(place)?.text(ca, catalog));
}

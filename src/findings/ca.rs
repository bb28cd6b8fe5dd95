//! Findings about the CAs that `issuemail` records name, from the CA directory.

use crate::ca::identity::IssuerIdentity;
use crate::ca::{NamesBasis, Smime, directory};
use crate::findings::{Check, Context, Finding, Rule, Severity};
use crate::order;

pub(super) static RULES: &[Check] = &[
    (&[&ASKED_RETIRED, &ASSUMED_NAME], asked),
    (&[&BRAND, &FORMER_NAME, &LIKELY_TYPO, &NO_SMIME, &OWN_DOMAIN, &RETIRED, &UNKNOWN], identity),
];

/// The CA that was asked about no longer issues.
static ASKED_RETIRED: Rule = Rule::new("ca.asked_retired", Severity::Warning, BR);
/// The verdict rests on a name that the CA has not stated for `issuemail`, as far as we know.
static ASSUMED_NAME: Rule = Rule::new("ca.assumed_name", Severity::Info, BR);
/// The record names a brand: no CA recognizes that name; the record has to name the CA behind it.
static BRAND: Rule = Rule::new("ca.brand", Severity::Warning, BR);
/// The record has a former name of a CA, which it may no longer recognize.
static FORMER_NAME: Rule = Rule::new("ca.former_name", Severity::Notice, BR);
/// No CA uses the name, but one uses a very similar name.
static LIKELY_TYPO: Rule = Rule::new("ca.likely_typo", Severity::Warning, RFC_9495);
/// The record names a CA that issues no S/MIME certificates, as far as we know.
static NO_SMIME: Rule = Rule::new("ca.no_smime", Severity::Notice, RFC_9495);
/// The record names the domain itself, or a host in it, instead of a CA.
static OWN_DOMAIN: Rule = Rule::new("ca.own_domain", Severity::Notice, RFC_9495);
/// The record names a CA that is distrusted or out of business.
static RETIRED: Rule = Rule::new("ca.retired", Severity::Notice, RFC_9495);
/// The record has a name that is not in the directory.
static UNKNOWN: Rule = Rule::new("ca.unknown", Severity::Notice, BR);

/// The CA that was asked about, and how sure its name is where names decide.
fn asked(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let ca = &context.judgement.ca;
    if let Some(entry) = directory::entry(&ca.id).filter(|entry| entry.is_retired) {
        let successor = entry.successor().map(|entry| entry.profile.name.as_str());
        let kind = if successor.is_some() { "sold" } else { "gone" };
        let finding = Finding::new(&ASKED_RETIRED).with("ca", ca.name.as_str()).with("kind", kind);
        findings.push(finding.with("successor", successor.unwrap_or_default()));
    }
    // Names decide where a record restricts S/MIME.
    let is_restricted =
        ca.smime != Smime::No && context.records().iter().any(|record| record.issuemail().is_some());
    let basis = ca.names_basis.filter(|basis| *basis != NamesBasis::Issuemail && is_restricted);
    if let (Some(basis), Some(name)) = (basis, ca.issuer_domain_names.first()) {
        let finding = context.finding_on_set(&ASSUMED_NAME).with("basis", basis.code());
        findings.push(finding.with("ca", ca.name.as_str()).with("name", name.as_str()));
    }
}

/// At most one finding for each name: it has one identity.
fn identity(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut found: Vec<Finding> = Vec::new();
    for issuer in &context.issuers {
        found.extend(match issuer.identity {
            IssuerIdentity::Brand(brand) => {
                Some(issuer.finding(&BRAND).with("brand", brand.name).with("name", brand.issuer))
            }
            IssuerIdentity::Former(entry) => {
                let finding = issuer.finding(&FORMER_NAME).with("ca", entry.profile.name.as_str());
                Some(match entry.profile.issuer_domain_names.first() {
                    Some(name) => finding.with("kind", "named").with("name", name.as_str()),
                    None => finding.with("kind", "unnamed").with("name", ""),
                })
            }
            IssuerIdentity::LikelyTypo(name) => Some(issuer.finding(&LIKELY_TYPO).with("name", name)),
            IssuerIdentity::NoSmime(ca) => Some(issuer.finding(&NO_SMIME).with("ca", ca)),
            IssuerIdentity::OwnDomain => Some(issuer.finding(&OWN_DOMAIN)),
            IssuerIdentity::Retired(entry) => {
                Some(issuer.finding(&RETIRED).with("ca", entry.profile.name.as_str()))
            }
            IssuerIdentity::Unknown => Some(issuer.finding(&UNKNOWN)),
            IssuerIdentity::Used => None,
        });
    }
    // Rule by rule, like all others.
    order::sort_by(&mut found, |one, other| one.rule.code.cmp(other.rule.code));
    findings.append(&mut found);
}

const BR: &str = "S/MIME Baseline Requirements, Section 4.2.2.1";
const RFC_9495: &str = "RFC 9495, Section 4";

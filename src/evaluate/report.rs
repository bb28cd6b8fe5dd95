//! The report: everything that is known about one domain and one CA.

use super::decision;
use super::decision::Decision;
use super::failure;
use super::finding::Finding;
use super::observation::Lookup;
use super::observation::Observation;
use super::observation::Observations;
use super::observation::Outcome;
use super::observation::Source;
use super::relevant;
use super::relevant::Relevant;
use super::rules;
use super::suggest;
use super::suggest::Suggestion;
use crate::caa::CaaRecord;
use crate::dns::Fqdn;
use crate::issuer::CaProfile;
use crate::mailbox::Mailbox;
use crate::verdict::Reason;
use crate::verdict::Verdict;

/// The answer for one domain and one CA.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The domain that was looked up.
    pub domain: Fqdn,
    /// The CA that was asked about.
    pub ca: CaProfile,
    /// The verdict.
    pub verdict: Verdict,
    /// Why.
    pub reason: Reason,
    /// Says whether the permission depends on what the CA makes of parameters.
    pub is_conditional: bool,
    /// The CA's own words for a refusal of this kind, from its profile.
    pub ca_error: Option<String>,
    /// The name X whose CAA(X) is the Relevant RRset: behind an alias, the alias.
    pub found_at: Option<Fqdn>,
    /// The name whose lookup failed and decided.
    pub failed_at: Option<Fqdn>,
    /// The record of the Relevant RRset that decided.
    pub deciding_record: Option<usize>,
    /// The names that were climbed, the domain first, up to the one that decided.
    pub path: Vec<Observation>,
    /// How far DNSSEC vouches for the path.
    pub dnssec: Dnssec,
    /// What is worth knowing besides.
    pub findings: Vec<Finding>,
    /// What to publish to be permitted, where that is safe and enough.
    pub suggestion: Option<Suggestion>,
    /// Everything that was asked and answered.
    pub lookups: Vec<Lookup>,
}

impl Report {
    /// The first finding with this code.
    pub fn finding(&self, code: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.rule.code == code)
    }

    /// Says whether the domain does not exist: a slip is likely then.
    pub fn is_domain_missing(&self) -> bool {
        self.finding("dns.domain_missing").is_some()
    }

    /// The Relevant RRset; empty when there is none.
    pub fn relevant_rrset(&self) -> &[CaaRecord] {
        match self.path.last().map(|level| &level.outcome) {
            Some(Outcome::Records(records)) => records,
            _ => &[],
        }
    }
}

/// How far DNSSEC vouches for what the verdict rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dnssec {
    /// Every answer on the path had AD.
    Secure,
    /// At least one had not.
    Insecure,
    /// The deciding answer does not validate.
    Bogus,
    /// The resolvers did not say.
    Unknown,
    /// The answers come from the text of a zone.
    NotChecked,
}

impl Dnssec {
    /// The word of the report.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Secure => "secure",
            Self::Insecure => "insecure",
            Self::Bogus => "bogus",
            Self::Unknown => "unknown",
            Self::NotChecked => "not_checked",
        }
    }
}

/// Judges what was observed.
pub fn evaluate(mailbox: &Mailbox, observations: &Observations, ca: &CaProfile) -> Report {
    let relevant = relevant::climb(&observations.levels);
    let visited = relevant::visited(&observations.levels);
    let path = observations.levels.get(..visited).unwrap_or_default().to_vec();
    let decision = decide(&relevant, ca);

    let (found_at, failed_at) = match relevant {
        Relevant::Found(level) if decision.reason == Reason::LookupFailure => {
            (None, Some(level.name.clone()))
        }
        Relevant::Found(level) => (Some(level.name.clone()), None),
        Relevant::Failed(level, _) => (None, Some(level.name.clone())),
        Relevant::Empty => (None, None),
    };
    let ca_error = match decision.verdict {
        Verdict::Permitted => None,
        Verdict::Forbidden | Verdict::Undetermined => ca.error_for(decision.reason).map(str::to_owned),
    };
    let mut report = Report {
        domain: mailbox.domain().clone(),
        ca: ca.clone(),
        verdict: decision.verdict,
        reason: decision.reason,
        is_conditional: decision.is_conditional,
        ca_error,
        found_at,
        failed_at,
        deciding_record: decision.record,
        dnssec: dnssec(&path, &observations.source, decision.reason),
        path,
        findings: Vec::new(),
        suggestion: None,
        lookups: observations.lookups.clone(),
    };
    report.suggestion = suggest::suggest(&report);
    report.findings = rules::run(&rules::Context { mailbox, observations, report: &report });
    report
}

fn decide(relevant: &Relevant<'_>, ca: &CaProfile) -> Decision {
    match relevant {
        Relevant::Found(level) => {
            let records = match &level.outcome {
                Outcome::Records(records) => records.as_slice(),
                _ => &[],
            };
            decision::decide(records.iter().map(CaaRecord::property), ca)
        }
        Relevant::Empty => decision::decide([], ca),
        Relevant::Failed(_, failure) => failure::decide(failure, ca),
    }
}

/// The weakest level counts: an attacker needs only one answer that is not authenticated.
fn dnssec(path: &[Observation], source: &Source, reason: Reason) -> Dnssec {
    if matches!(source, Source::Zone { .. }) {
        return Dnssec::NotChecked;
    }
    if reason == Reason::DnssecBogus {
        return Dnssec::Bogus;
    }
    // What a failed lookup says besides is not about the records.
    if reason == Reason::LookupFailure
        || path.is_empty()
        || path.iter().any(|level| level.authenticated_data.is_none())
    {
        return Dnssec::Unknown;
    }
    match path.iter().all(|level| level.authenticated_data == Some(true)) {
        true => Dnssec::Secure,
        false => Dnssec::Insecure,
    }
}

//! The report: everything that is known about one domain and one CA.

use crate::ca::CaProfile;
use crate::caa::CaaRecord;
use crate::dns::Fqdn;
use crate::dns::records::record_type;
use crate::dnssec::Fault;
use crate::findings;
use crate::findings::Finding;
use crate::judge::consensus;
use crate::judge::consensus::Opinion;
use crate::mailbox::Mailbox;
use crate::observe::Diagnosis;
use crate::observe::Failure;
use crate::observe::Lookup;
use crate::observe::Observation;
use crate::observe::Observations;
use crate::observe::Outcome;
use crate::observe::Source;
use crate::observe::Surroundings;
use crate::observe::View;
use crate::report::ttl::zone_ttl;
use crate::suggest;
use crate::suggest::Advice;
use crate::suggest::Suggestion;
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
    /// What to publish to be permitted, where that is safe and enough; `None` until [`Self::advise`] is called.
    pub advice: Option<Advice>,
    /// What each resolver's answers lead to.
    pub opinions: Vec<Opinion>,
    /// What was found out about the way to the records.
    pub diagnosis: Diagnosis,
    /// Who serves the names, and which wildcards stand beside them.
    pub surroundings: Surroundings,
    /// Everything that was asked and answered.
    pub lookups: Vec<Lookup>,
}

impl Report {
    /// The first finding with this code.
    pub fn finding(&self, code: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.rule.code == code)
    }

    /// What to publish to be permitted, if anything.
    pub fn suggestion(&self) -> Option<&Suggestion> {
        self.advice.as_ref()?.suggestion()
    }

    /// What the resolvers see that count, the one that is shown first.
    pub fn views(&self) -> impl Iterator<Item = View> {
        let shown = |opinion: &&Opinion| opinion.path == self.path;
        let counted = self.opinions.iter().filter(|opinion| opinion.is_counted);
        let first = counted.clone().find(shown);
        let rest = counted.filter(move |opinion| first.is_none_or(|first| !std::ptr::eq(*opinion, first)));
        first.into_iter().chain(rest).map(|opinion| View {
            resolver: opinion.resolver.clone(),
            levels: opinion.path.iter().chain(&opinion.above).cloned().collect(),
        })
    }

    /// Finds out what to publish.
    pub fn advise(&mut self) {
        self.advice = Some(suggest::suggest(self, &suggest::Request::allow()));
    }

    /// Says whether the domain does not exist: a slip is likely then.
    pub fn is_domain_missing(&self) -> bool {
        self.finding("dns.domain_missing").is_some()
    }

    /// Seconds from a change on after which a new attempt makes sense, as far as caches tell: resolvers may keep the
    /// records that decided, or those of a broken link, for their TTL, and the CA its own result. `None` when nothing
    /// has to change.
    pub fn retry_after(&self) -> Option<u32> {
        if self.verdict == Verdict::Permitted {
            return None;
        }
        let records = self.opinions.iter().filter(|opinion| opinion.is_counted).flat_map(Opinion::records);
        let ttls = records.map(|record| record.ttl).chain(self.broken_ttls());
        let ttl = ttls.map(|ttl| zone_ttl(self, ttl)).max().unwrap_or(0);
        match self.reason {
            Reason::ResolverUnreachable => Some(0),
            Reason::LookupFailure if self.is_resolvers_answer() => Some(0),
            _ => Some(ttl.saturating_add(self.ca.caa_cache_seconds.unwrap_or(0))),
        }
    }

    /// Says whether the failure is an answer that a resolver made, or cut: nothing has to be repaired in DNS then.
    pub fn is_resolvers_answer(&self) -> bool {
        let outcome = self.path.last().map(|level| &level.outcome);
        matches!(outcome, Some(Outcome::Failure(Failure::Filtered(_) | Failure::Truncated)))
    }

    /// The TTLs of what caches may still have of a broken link after its repair: its records, or that there are none.
    fn broken_ttls(&self) -> Vec<u32> {
        let Some(broken) = &self.diagnosis.broken else { return Vec::new() };
        // Keys that are missing are repaired by taking away the DS too.
        let is_dropped = broken.fault == Fault::DnskeyMissing;
        let is_missing = is_dropped || matches!(broken.fault, Fault::DenialMissing | Fault::DenialIncomplete);
        let records = self.lookups.iter().flat_map(|lookup| &lookup.records).filter(|record| {
            let is_ds = is_dropped && record.record_type == record_type::DS;
            record.owner == broken.owner && (is_ds || record.record_type == broken.record_type)
        });
        let denials = self.lookups.iter().filter(|lookup| is_missing && lookup.name == broken.owner);
        records.map(|record| record.ttl).chain(denials.filter_map(|lookup| lookup.ttl)).collect()
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

/// Judges what was observed, and says what to publish.
pub fn evaluate(mailbox: &Mailbox, observations: &Observations, ca: &CaProfile) -> Report {
    let mut report = judge(mailbox, observations, ca);
    report.advise();
    report
}

/// Judges what was observed, and leaves open what to publish: [`Report::advise`] says that. The page does these one after
/// the other, as it has the verdict sooner than the program that plans.
pub fn judge(mailbox: &Mailbox, observations: &Observations, ca: &CaProfile) -> Report {
    let (opinions, first, decision) = consensus::weigh(&observations.views, ca);
    let shown = opinions.get(first);
    let path = shown.map(|opinion| opinion.path.clone()).unwrap_or_default();
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
        found_at: shown.and_then(|opinion| opinion.found_at.clone()),
        failed_at: shown.and_then(|opinion| opinion.failed_at.clone()),
        deciding_record: decision.record,
        dnssec: dnssec(&path, &observations.source, decision.reason),
        path,
        findings: Vec::new(),
        advice: None,
        opinions,
        diagnosis: observations.diagnosis.clone(),
        surroundings: observations.surroundings.clone(),
        lookups: observations.lookups.clone(),
    };
    report.findings = findings::run(mailbox, observations, &report);
    report
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::RecordType;
    use crate::dns::message::Rcode;
    use crate::dns::records::RecordData;
    use crate::dns::records::ResourceRecord;
    use crate::dnssec::BrokenLink;

    /// What caches may still have of a broken link is waited for.
    #[test]
    fn records_of_a_broken_link_may_be_kept() {
        let domain = Fqdn::from_ascii("corp.example").unwrap();
        let failure = Failure::Rcode {
            rcode: Rcode::SERVFAIL,
            extended_errors: Vec::new(),
            answers_unchecked: Some(true),
        };
        let level = Observation {
            name: domain.clone(),
            outcome: Outcome::Failure(failure),
            aliases: Vec::new(),
            authenticated_data: None,
        };
        let record = |record_type, ttl| ResourceRecord {
            owner: domain.clone(),
            ttl,
            record_type,
            data: RecordData::Other,
        };
        let lookup = Lookup {
            name: domain.clone(),
            record_type: RecordType::Ds,
            resolver: "x".to_owned(),
            checking_disabled: true,
            dnssec_ok: true,
            outcome: "records",
            rcode: Some(Rcode::NOERROR),
            http_status: Some(200),
            authenticated_data: Some(false),
            extended_errors: Vec::new(),
            ttl: Some(7000),
            records: vec![record(record_type::DS, 3500), record(record_type::DNSKEY, 100)],
            milliseconds: 1,
        };
        let retry_after = |record_type, fault| {
            let owner = domain.clone();
            let broken = BrokenLink { zone: domain.clone(), owner, record_type, fault };
            let observations = Observations {
                lookups: vec![lookup.clone()],
                diagnosis: Diagnosis { broken: Some(broken), ..Diagnosis::default() },
                ..Observations::of_one(vec![level.clone()], Source::Resolvers)
            };
            let ca = CaProfile::from_json(
                r#"{"id":"x","name":"X","issuer_domain_names":["ca.example"],"caa_cache_seconds":60}"#,
            );
            evaluate(&"corp.example".parse().unwrap(), &observations, &ca.unwrap()).retry_after()
        };
        let no_key = Fault::NoKeyForDs { ds: vec![1], dnskey: vec![2] };
        assert_eq!(retry_after(record_type::DS, no_key), Some(3600 + 60));
        assert_eq!(retry_after(record_type::DNSKEY, Fault::Altered), Some(120 + 60));
        assert_eq!(retry_after(record_type::NSEC, Fault::Altered), Some(60));
        assert_eq!(retry_after(record_type::DNSKEY, Fault::DnskeyMissing), Some(7200 + 60));
        assert_eq!(retry_after(record_type::NSEC, Fault::DenialMissing), Some(7200 + 60));
    }
}

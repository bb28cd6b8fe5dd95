//! The judgement on one domain and one CA, and the view that it shows.

use std::sync::Arc;

use crate::ca::CaProfile;
use crate::caa::{CaaRecord, Mistake, Property};
use crate::dns::records::{LONGEST_KEPT, ResourceRecord, original_ttl};
use crate::dns::{Fqdn, RecordType};
use crate::dnssec::Fault;
use crate::judge::consensus::{self, Opinion, Opinions};
use crate::judge::decision::Decision;
use crate::mailbox::Mailbox;
use crate::observe::{Diagnosis, Failure, Observation, Observations, Outcome, Source, Surroundings, View};
use crate::verdict::{Reason, Verdict};

/// May one CA issue for one domain?
///
/// Everything reported with the verdict (path, records, findings, suggestion) comes from one view, that of
/// [`Judgement::shown`]: several resolvers may have been queried, and some of them may have failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Judgement {
    /// The domain that was looked up.
    pub domain: Fqdn,
    /// Whether U-labels of the domain had to be mapped before they could be looked up (decision D-11).
    pub is_domain_mapped: bool,
    /// The CA being checked.
    pub ca: CaProfile,
    /// The joint decision of all views that count.
    pub decision: Decision,
    /// What was observed.
    pub observations: Arc<Observations>,
    opinions: Opinions,
}

/// Judges what was observed: the Relevant RRset of each view ([RFC 8659, Section 3]), the decision on it
/// ([RFC 9495, Section 4]), and the joint decision of the views (decision D-17).
///
/// [RFC 8659, Section 3]: https://www.rfc-editor.org/rfc/rfc8659#section-3
/// [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4
pub fn judge(mailbox: &Mailbox, observations: impl Into<Arc<Observations>>, ca: &CaProfile) -> Judgement {
    let observations = observations.into();
    let (opinions, decision) = consensus::weigh(&observations.views, ca);
    Judgement {
        domain: mailbox.domain().clone(),
        is_domain_mapped: mailbox.is_mapped(),
        ca: ca.clone(),
        decision,
        observations,
        opinions,
    }
}

impl Judgement {
    /// The verdict.
    pub fn verdict(&self) -> Verdict {
        self.decision.verdict
    }

    /// Why.
    pub fn reason(&self) -> Reason {
        self.decision.reason
    }

    /// What each view leads to, in the order of the resolvers.
    pub fn opinions(&self) -> impl Iterator<Item = &Opinion> {
        self.opinions.iter()
    }

    /// The opinions that count.
    pub fn counted(&self) -> impl Iterator<Item = &Opinion> {
        self.opinions().filter(|opinion| opinion.is_counted)
    }

    /// The opinion whose view is shown: the first that counts, or the one that made a permission conditional.
    pub fn shown(&self) -> &Opinion {
        self.opinions.shown()
    }

    /// The names that were climbed, the domain first, up to the one that decided.
    pub fn path(&self) -> &[Observation] {
        &self.shown().path
    }

    /// The outcome at the name that decided; `None` when nothing was queried.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.shown().outcome()
    }

    /// The failure that decided, if one did.
    pub fn failure(&self) -> Option<&Failure> {
        match self.outcome() {
            Some(Outcome::Failure(failure)) => Some(failure),
            _ => None,
        }
    }

    /// The name X whose CAA(X) is the Relevant RRset: behind an alias, the alias.
    pub fn found_at(&self) -> Option<&Fqdn> {
        self.shown().found_at.as_ref()
    }

    /// The name whose lookup failed and decided.
    pub fn failed_at(&self) -> Option<&Fqdn> {
        self.shown().failed_at.as_ref()
    }

    /// The name that decided: where the Relevant RRset is, or the lookup failed; else the domain.
    pub fn decided_at(&self) -> &Fqdn {
        self.found_at().or(self.failed_at()).unwrap_or(&self.domain)
    }

    /// The Relevant RRset; empty when there is none.
    pub fn relevant_rrset(&self) -> &[CaaRecord] {
        self.shown().records()
    }

    /// The record of the Relevant RRset that decided, if a single one did.
    pub fn deciding_record(&self) -> Option<&CaaRecord> {
        self.relevant_rrset().get(self.decision.record?)
    }

    /// The mistakes in malformed `issuemail` values, each preceded by the index of its record and its property.
    pub fn mistakes(&self) -> impl Iterator<Item = (usize, Property<'_>, Mistake)> {
        self.relevant_rrset().iter().enumerate().filter_map(|(index, record)| {
            let error = record.issuemail()?.err()?;
            let property = record.property().ok()?;
            Some((index, property, Mistake::new(&error, property.value)))
        })
    }

    /// The CA's name as the first record has it that names the CA in another case (decision D-01).
    pub fn in_other_case(&self) -> Option<&str> {
        self.relevant_rrset().iter().find_map(|record| {
            let issuer = record.issuemail()?.ok()?.issuer()?.as_str();
            self.ca.name_in_other_case(issuer).map(|_| issuer)
        })
    }

    /// The CA's own error message for this kind of refusal, from its profile.
    pub fn ca_error(&self) -> Option<&str> {
        match self.verdict() {
            Verdict::Permitted | Verdict::Conditional => None,
            Verdict::Forbidden | Verdict::Undetermined => self.ca.error_for(self.reason()),
        }
    }

    /// What is known about the path to the records.
    pub fn diagnosis(&self) -> &Diagnosis {
        &self.observations.diagnosis
    }

    /// Who serves the names, and which wildcards are next to them.
    pub fn surroundings(&self) -> &Surroundings {
        &self.observations.surroundings
    }

    /// The views that count, starting with the one shown.
    pub fn counted_views(&self) -> impl Iterator<Item = &View> {
        let shown = self.opinions.shown_at();
        let counted =
            move |(at, opinion): (usize, &Opinion)| (at != shown && opinion.is_counted).then_some(at);
        let others = self.opinions().enumerate().filter_map(counted);
        std::iter::once(shown).chain(others).filter_map(|at| self.observations.views.get(at))
    }

    /// How far DNSSEC authenticates the path.
    ///
    /// The weakest level counts: an attacker needs only one answer that is not authenticated.
    pub fn dnssec(&self) -> Dnssec {
        let path = self.path();
        if matches!(self.observations.source, Source::Zone { .. }) {
            return Dnssec::NotChecked;
        }
        // Other failures say nothing about the records.
        match self.reason() {
            Reason::DnssecBogus => return Dnssec::Bogus,
            Reason::LookupFailure => return Dnssec::Unknown,
            Reason::NoCaa
            | Reason::NoIssuemail
            | Reason::IssuerMatch
            | Reason::IssuerMatchParams
            | Reason::UnknownCritical
            | Reason::ParamsUnsatisfied
            | Reason::IssuerMismatch
            | Reason::MalformedValue
            | Reason::EmptyIssuer
            | Reason::NameserversUnresponsive
            | Reason::ResolverUnreachable
            | Reason::ResolversDisagree
            | Reason::ZoneIncomplete => {}
        }
        if path.is_empty() {
            return Dnssec::Unknown;
        }
        let flags = path.iter().map(|level| level.authenticated_data);
        flags.fold(Dnssec::Secure, |weakest, flag| match (weakest, flag) {
            (Dnssec::Unknown, _) | (_, None) => Dnssec::Unknown,
            (_, Some(false)) => Dnssec::Insecure,
            (weakest, Some(true)) => weakest,
        })
    }

    /// Whether the domain does not exist: probably a typo. Not known for a zone text, and not so if it has records of
    /// other types.
    pub fn is_domain_missing(&self) -> bool {
        let is_missing = |first: &Observation| first.outcome == Outcome::NxDomain && first.aliases.is_empty();
        self.observations.source == Source::Resolvers
            && self.path().first().is_some_and(is_missing)
            && self.surroundings().exists_for.is_none()
    }

    /// Whether the failure is an answer that a resolver made up, disowns or truncated: nothing in DNS needs fixing then.
    pub fn is_resolvers_answer(&self) -> bool {
        matches!(self.failure(), Some(Failure::Disowned(_) | Failure::Filtered(_) | Failure::Truncated))
    }

    /// The only resolver that the verdict rests on, when more were asked (decision D-28).
    pub fn only_witness(&self) -> Option<&Opinion> {
        self.only_counted().filter(|_| self.reason() != Reason::ResolversDisagree)
    }

    /// Whether only one resolver answers while others fail for this domain: no quorum (decision D-28).
    pub fn lacks_quorum(&self) -> bool {
        self.reason() == Reason::ResolversDisagree && self.only_counted().is_some()
    }

    /// The only opinion that counts, of several.
    fn only_counted(&self) -> Option<&Opinion> {
        let mut counted = self.counted();
        let only = counted.next().filter(|_| self.opinions().nth(1).is_some());
        only.filter(|_| counted.next().is_none())
    }

    /// Seconds after a change until a retry makes sense, in the worst case: resolvers may keep the records that decided,
    /// or those of a broken link, for their TTL, and the CA its own result (decision D-54). `None` when nothing has
    /// to change.
    pub fn retry_after(&self) -> Option<u32> {
        let ca_cache = self.ca.caa_cache_seconds.unwrap_or(0);
        match self.verdict() {
            Verdict::Permitted | Verdict::Conditional => None,
            // The text does not change with time.
            _ if self.reason() == Reason::ZoneIncomplete => None,
            Verdict::Forbidden | Verdict::Undetermined if !self.needs_change() => Some(0),
            Verdict::Forbidden | Verdict::Undetermined => {
                let longest = self.ttls().filter_map(|ttl| ttl.ok().or(ttl.err())).max().unwrap_or(0);
                let usual = if longest > USUALLY_KEPT { LONGEST_KEPT } else { USUALLY_KEPT };
                Some(self.kept_for().unwrap_or(usual).saturating_add(ca_cache))
            }
        }
    }

    /// The part of the wait that is not the CA's: for how many seconds after a change resolvers may keep what they have,
    /// in the worst case. `None` where a cache shows only what is left of a TTL (decision D-54).
    pub fn kept_for(&self) -> Option<u32> {
        let longest = self.ttls().try_fold(0, |longest, ttl| Some(ttl.ok()?.max(longest)));
        longest.map(|longest| longest.min(LONGEST_KEPT))
    }

    /// Whether the TTL of the records shown is that of their zone. A cache shows what is left of it.
    pub fn shows_zone_ttl(&self) -> bool {
        self.shown().path.last().is_some_and(|level| self.zone_ttl(level).is_ok())
    }

    /// The TTLs of what has to leave caches after a change.
    fn ttls(&self) -> impl Iterator<Item = Result<u32, u32>> {
        let needs_change = self.needs_change();
        let counted = || self.counted().filter(move |_| needs_change);
        // Where one resolver has records, another may have to forget that there are none.
        let having = counted().filter(|opinion| !opinion.records().is_empty());
        let at: Vec<&Fqdn> = having.filter_map(|opinion| Some(&opinion.path.last()?.name)).collect();
        let levels = counted().flat_map(|opinion| &opinion.path);
        let levels = levels.filter(move |level| at.contains(&&level.name));
        let levels =
            levels.filter(|level| matches!(level.outcome, Outcome::Records(_)) || level.outcome.is_empty());
        let broken = self.broken_ttls().into_iter().filter(move |_| needs_change);
        levels.map(|level| self.zone_ttl(level)).chain(broken)
    }

    /// The TTL of an answer in its zone; `Err` with what is left of it where that is not known.
    fn zone_ttl(&self, level: &Observation) -> Result<u32, u32> {
        let records: &[CaaRecord] = match &level.outcome {
            Outcome::Records(records) => records,
            _ => &[],
        };
        let ttl = records.iter().map(|record| record.ttl).max().unwrap_or(0);
        match self.observations.source {
            Source::Zone { .. } => Ok(ttl),
            Source::Resolvers => level.zone_ttl.ok_or(ttl),
        }
    }

    /// Whether something in DNS has to change before the verdict can.
    fn needs_change(&self) -> bool {
        match self.reason() {
            Reason::ResolverUnreachable | Reason::ZoneIncomplete => false,
            Reason::LookupFailure => !self.is_resolvers_answer(),
            Reason::NoCaa | Reason::NoIssuemail | Reason::IssuerMatch | Reason::IssuerMatchParams => false,
            Reason::UnknownCritical
            | Reason::ParamsUnsatisfied
            | Reason::IssuerMismatch
            | Reason::MalformedValue
            | Reason::EmptyIssuer
            | Reason::DnssecBogus
            | Reason::NameserversUnresponsive => true,
            Reason::ResolversDisagree => !self.lacks_quorum(),
        }
    }

    /// The TTLs of what caches may still have of a broken link after its repair: its records, or their denial.
    fn broken_ttls(&self) -> Vec<Result<u32, u32>> {
        let Some(broken) = &self.diagnosis().broken else { return Vec::new() };
        // Removing the DS also repairs missing keys.
        let is_dropped = broken.fault == Fault::DnskeyMissing;
        let is_missing = is_dropped || matches!(broken.fault, Fault::DenialMissing | Fault::DenialIncomplete);
        let mut ttls = Vec::new();
        for lookup in &self.observations.lookups {
            for record_type in
                [Some(broken.record_type), is_dropped.then_some(RecordType::DS)].into_iter().flatten()
            {
                let is_of_link = |record: &&ResourceRecord| {
                    record.record_type == record_type && record.owner == broken.owner
                };
                let longest = lookup.records.iter().filter(is_of_link).map(|record| record.ttl).max();
                let original = original_ttl(&lookup.records, &broken.owner, record_type);
                ttls.extend(longest.map(|seen| original.ok_or(seen)));
            }
            if is_missing && lookup.name == broken.owner {
                ttls.extend(lookup.ttl.map(|ttl| if lookup.is_zone_ttl { Ok(ttl) } else { Err(ttl) }));
            }
        }
        ttls
    }
}

/// For how many seconds most caches keep anything at most, whatever its TTL: the limit that Unbound and PowerDNS
/// Recursor are installed with.
const USUALLY_KEPT: u32 = 86_400;

/// How far DNSSEC authenticates the answers behind the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Dnssec {
    /// Every answer on the path had AD.
    Secure,
    /// At least one did not.
    Insecure,
    /// The deciding answer does not validate.
    Bogus,
    /// The resolvers did not say.
    Unknown,
    /// The answers come from the text of a zone.
    NotChecked,
}

impl Dnssec {
    /// The value of this in the JSON report.
    pub fn code(self) -> &'static str {
        match self {
            Self::Secure => "secure",
            Self::Insecure => "insecure",
            Self::Bogus => "bogus",
            Self::Unknown => "unknown",
            Self::NotChecked => "not_checked",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::Rcode;
    use crate::dns::records::{self, RecordData};
    use crate::dnssec::BrokenLink;
    use crate::observe::{Lookup, OutcomeKind};

    /// What caches may still have of a broken link is waited for.
    #[test]
    fn records_of_a_broken_link_may_be_kept() {
        let domain = Fqdn::from_ascii("corp.example").unwrap();
        let failure = Failure::Rcode {
            rcode: Rcode::SERVFAIL,
            extended_errors: Vec::new(),
            answers_unchecked: Some(true),
        };
        let level = Observation::new(domain.clone(), Outcome::Failure(failure));
        let record =
            |record_type, ttl, data| ResourceRecord { owner: domain.clone(), ttl, record_type, data };
        let signature = |type_covered, original_ttl| {
            let signer = domain.clone();
            let data = records::Rrsig {
                type_covered,
                algorithm: 13,
                labels: 2,
                original_ttl,
                expiration: 0,
                inception: 0,
                key_tag: 1,
                signer,
            };
            record(RecordType::RRSIG, 7, RecordData::Rrsig(data))
        };
        let mut lookup = Lookup::new(domain.clone(), RecordType::DS, "x", OutcomeKind::Records);
        (lookup.ttl, lookup.is_zone_ttl) = (Some(7000), true);
        lookup.records = vec![
            record(RecordType::DS, 3500, RecordData::Other),
            signature(RecordType::DS, 3600),
            record(RecordType::DNSKEY, 100, RecordData::Other),
            record(RecordType::SOA, 100, RecordData::Other),
            signature(RecordType::SOA, 1_000_000),
        ];
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
            let judgement = judge(&"corp.example".parse().unwrap(), observations, &ca.unwrap());
            (judgement.kept_for(), judgement.retry_after().unwrap() - 60)
        };
        let no_key = Fault::NoKeyForDs { ds: vec![1], dnskey: vec![2] };
        assert_eq!(retry_after(RecordType::DS, no_key), (Some(3600), 3600), "what the signature says");
        assert_eq!(retry_after(RecordType::NSEC, Fault::Altered), (Some(0), 0));
        assert_eq!(retry_after(RecordType::NSEC, Fault::DenialMissing), (Some(7000), 7000));
        // Without a signature only what a cache has left is known.
        assert_eq!(retry_after(RecordType::DNSKEY, Fault::Altered), (None, 86_400));
        assert_eq!(retry_after(RecordType::DNSKEY, Fault::DnskeyMissing), (None, 86_400));
        // No cache keeps it as long as its TTL says.
        assert_eq!(retry_after(RecordType::SOA, Fault::Altered), (Some(604_800), 604_800));
    }
}

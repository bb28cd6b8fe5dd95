//! Why a verdict is what it is.

use crate::dns::records::RecordData;
use crate::dns::{ExtendedError, Fqdn, Rcode};
use crate::dnssec::{BrokenLink, Fault};
use crate::judge::{Judgement, Opinion};
use crate::observe::{Failure, Outcome, OutcomeKind, TransportError};
use crate::order;
use crate::verdict::{Reason, Verdict};

/// Why the verdict is what it is: the reason, with everything that distinguishes its variants.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Why<'a> {
    /// No name from the domain upwards has CAA records.
    NoCaa,
    /// The same, and the domain does not exist.
    DomainMissing,
    /// The records do not restrict S/MIME.
    NoIssuemail {
        /// Where they are.
        place: &'a Fqdn,
    },
    /// A record names the CA.
    IssuerMatch {
        /// Where it is.
        place: &'a Fqdn,
    },
    /// A record names the CA, with parameters.
    IssuerMatchParams {
        /// Where it is.
        place: &'a Fqdn,
    },
    /// A critical record that the CA does not know.
    UnknownCritical {
        /// Where it is.
        place: &'a Fqdn,
        /// Its tag.
        tag: String,
    },
    /// A record names the CA, with parameters that are not satisfied.
    ParamsUnsatisfied {
        /// Where it is.
        place: &'a Fqdn,
    },
    /// The records name other CAs only.
    IssuerMismatch {
        /// Where they are.
        place: &'a Fqdn,
        /// The CAs that they name, without duplicates.
        named: Vec<String>,
    },
    /// A record names the CA in a letter case that it does not accept.
    IssuerCase {
        /// Where it is.
        place: &'a Fqdn,
        /// The name as in the record.
        named: String,
    },
    /// A value is not well-formed.
    MalformedValue {
        /// Where the record is.
        place: &'a Fqdn,
    },
    /// A record allows no CA.
    EmptyIssuer {
        /// Where it is.
        place: &'a Fqdn,
    },
    /// DNSSEC does not validate.
    DnssecBogus {
        /// The name whose lookup fails.
        place: &'a Fqdn,
        /// The zone whose DNSSEC is broken, as far as known.
        zone: &'a Fqdn,
        /// The broken link, where it was found.
        broken: Option<&'a BrokenLink>,
    },
    /// Name servers do not answer.
    NameserversUnresponsive {
        /// What they do not answer.
        silence: Silence<'a>,
        /// The name servers.
        servers: Servers<'a>,
        /// Whether their zone is signed.
        is_signed: bool,
    },
    /// The lookup failed in another way.
    LookupFailure {
        /// The name whose lookup failed.
        place: &'a Fqdn,
        /// How.
        failure: FailedLookup,
        /// The name servers of that name.
        servers: Servers<'a>,
    },
    /// No resolver could be used.
    ResolverUnreachable(Unreachable),
    /// One resolver answers, and the others fail for this domain.
    NoQuorum {
        /// The one that answers.
        resolver: &'a str,
        /// The others, and how they fail.
        others: Vec<(&'a str, OutcomeKind)>,
    },
    /// The text of a zone does not have what the verdict depends on.
    ZoneIncomplete {
        /// The name whose CAA records are not known.
        place: &'a Fqdn,
        /// The name that the text does not have: the same, or the target of its alias.
        missing: &'a Fqdn,
        /// The delegation that keeps the text from having it.
        cut: Option<&'a Fqdn>,
    },
    /// Resolvers lead to different verdicts.
    ResolversDisagree {
        /// Each resolver that counts, with its verdict or failure.
        opinions: Vec<(&'a str, Seen<'a>)>,
        /// The link that is broken for those whose lookup fails.
        broken: Option<&'a BrokenLink>,
    },
}

/// What one of several resolvers leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Seen<'a> {
    /// A verdict, by what is in DNS.
    Verdict(Verdict),
    /// A failure, and what the resolver says about its cause.
    Failure(OutcomeKind, &'a [ExtendedError]),
}

/// The queries that name servers do not answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Silence<'a> {
    /// The keys that the answer is validated with.
    Keys(&'a BrokenLink),
    /// CAA records; other types are answered.
    CaaOnly,
    /// Everything, as far as known.
    All,
}

/// The name servers that do not answer as they should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Servers<'a> {
    /// Their zone, or the name that failed where it is not known.
    pub zone: &'a Fqdn,
    /// The name that they were queried for.
    pub asked: &'a Fqdn,
    /// The servers, if they are known.
    pub names: &'a [Fqdn],
}

/// How a lookup failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailedLookup {
    /// A record is damaged.
    Damaged,
    /// No answer in time, and whether the zone is signed is not known.
    Silent,
    /// The aliases form a loop.
    AliasLoop,
    /// The resolvers call their own answers stale or bogus.
    Disowned,
    /// The resolver made up the answer itself.
    Filtered,
    /// The answer is not complete.
    Truncated,
    /// SERVFAIL, because of the name servers.
    Servfail,
    /// SERVFAIL, because of DNSSEC or the name servers: the query with CD=1 has no answer.
    ServfailUnexplained,
    /// The name servers answer CAA queries with an error, and other queries correctly.
    CaaOnly,
    /// Another RCODE.
    Rcode(Rcode),
    /// Any other failure.
    Other,
}

/// Why no resolver could be used, as far as known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unreachable {
    /// The answers are not DNS answers.
    NoDns,
    /// There is no connection.
    Connection,
    /// The resolver asks for a pause.
    Limit,
    /// A web page answers.
    Portal,
    /// The resolver cannot look up even the root.
    ResolvesNothing,
    /// The resolver does not serve the query.
    Refused,
    /// No answer in time.
    Timeout,
}

/// Why the verdict is what it is.
pub fn why(judgement: &Judgement) -> Why<'_> {
    let place = judgement.decided_at();
    let broken = judgement.diagnosis().broken.as_ref();
    match judgement.reason() {
        Reason::NoCaa if judgement.is_domain_missing() => Why::DomainMissing,
        Reason::NoCaa => Why::NoCaa,
        Reason::NoIssuemail => Why::NoIssuemail { place },
        Reason::IssuerMatch => Why::IssuerMatch { place },
        Reason::IssuerMatchParams => Why::IssuerMatchParams { place },
        Reason::UnknownCritical => {
            let property = judgement.deciding_record().and_then(|record| record.property().ok());
            let tag = property.map(|property| property.tag.to_string()).unwrap_or_default();
            Why::UnknownCritical { place, tag }
        }
        Reason::ParamsUnsatisfied => Why::ParamsUnsatisfied { place },
        Reason::IssuerMismatch => match judgement.in_other_case() {
            Some(named) => Why::IssuerCase { place, named: named.to_owned() },
            None => Why::IssuerMismatch { place, named: named(judgement) },
        },
        Reason::MalformedValue => Why::MalformedValue { place },
        Reason::EmptyIssuer => Why::EmptyIssuer { place },
        Reason::DnssecBogus => {
            Why::DnssecBogus { place: failing(judgement), zone: servers(judgement).zone, broken }
        }
        Reason::NameserversUnresponsive => Why::NameserversUnresponsive {
            silence: silence(judgement),
            servers: servers(judgement),
            is_signed: matches!(judgement.failure(), Some(Failure::Timeout { is_signed: Some(true) })),
        },
        Reason::LookupFailure => {
            Why::LookupFailure { place, failure: failed_lookup(judgement), servers: servers(judgement) }
        }
        Reason::ResolverUnreachable => Why::ResolverUnreachable(unreachable(judgement)),
        Reason::ResolversDisagree if judgement.lacks_quorum() => {
            let others = judgement.opinions().filter(|opinion| !opinion.is_counted);
            let others =
                others.filter_map(|opinion| Some((opinion.resolver.as_str(), opinion.outcome()?.kind())));
            Why::NoQuorum { resolver: &judgement.shown().resolver, others: others.collect() }
        }
        Reason::ZoneIncomplete => {
            let (missing, cut) = match judgement.failure() {
                Some(Failure::NotCovered { name, cut }) => (name, cut.as_ref()),
                _ => (place, None),
            };
            Why::ZoneIncomplete { place, missing, cut }
        }
        Reason::ResolversDisagree => {
            let opinions = judgement.counted();
            let opinions = opinions.map(|opinion| (opinion.resolver.as_str(), seen(opinion)));
            Why::ResolversDisagree { opinions: opinions.collect(), broken }
        }
    }
}

fn seen(opinion: &Opinion) -> Seen<'_> {
    match opinion.outcome() {
        Some(outcome @ Outcome::Failure(failure)) => Seen::Failure(outcome.kind(), failure.extended_errors()),
        _ => Seen::Verdict(opinion.decision.verdict),
    }
}

/// The end of the alias that the deciding name is, if its lookup failed: the fault is there, and the records of that
/// name would count.
pub fn failing_target(judgement: &Judgement) -> Option<&Fqdn> {
    if matches!(judgement.failure()?, Failure::AliasLoop | Failure::NotCovered { .. }) {
        return None;
    }
    let level = judgement.path().last()?;
    if let Some(target) = level.aliases.last() {
        return Some(target);
    }
    // A failed answer does not show the aliases; the questions about its cause do.
    let records = || judgement.observations.lookups.iter().flat_map(|lookup| &lookup.records);
    let next = |name: &Fqdn| {
        records().find_map(|record| match &record.data {
            RecordData::Cname(target) if record.owner == *name => Some(target),
            _ => None,
        })
    };
    let mut target = next(&level.name)?;
    for _ in 0..MAX_ALIASES {
        match next(target) {
            Some(further) => target = further,
            None => return Some(target),
        }
    }
    None
}

/// Resolvers follow about a dozen aliases.
const MAX_ALIASES: usize = 12;

/// The issuers that the well-formed `issuemail` records name, without duplicates. DNS gives records in any order; here
/// they have the same one each time.
fn named(judgement: &Judgement) -> Vec<String> {
    let mut named: Vec<String> = Vec::new();
    for value in judgement.relevant_rrset().iter().filter_map(|record| record.issuemail()?.ok()) {
        named.extend(value.issuer().map(|issuer| issuer.to_string()));
    }
    order::unique(&mut named, |name| name.as_bytes());
    order::sort_by(&mut named, String::cmp);
    named
}

/// The name whose lookup fails: behind an alias, its target.
fn failing(judgement: &Judgement) -> &Fqdn {
    failing_target(judgement).unwrap_or(judgement.decided_at())
}

pub(super) fn servers(judgement: &Judgement) -> Servers<'_> {
    let place = failing(judgement);
    let broken = judgement.diagnosis().broken.as_ref();
    let servers = judgement.diagnosis().servers.as_ref();
    Servers {
        zone: broken.map(|broken| &broken.zone).or(servers.map(|servers| &servers.zone)).unwrap_or(place),
        asked: servers.map_or(place, |servers| &servers.name),
        names: servers.map_or(&[], |servers| &servers.name_servers),
    }
}

pub(super) fn silence(judgement: &Judgement) -> Silence<'_> {
    let diagnosis = judgement.diagnosis();
    match (&diagnosis.broken, &diagnosis.servers) {
        (Some(broken), _) if broken.fault == Fault::Unanswered => Silence::Keys(broken),
        (_, Some(servers)) if servers.is_caa_only => Silence::CaaOnly,
        _ => Silence::All,
    }
}

fn failed_lookup(judgement: &Judgement) -> FailedLookup {
    let failure = match judgement.outcome() {
        Some(Outcome::Failure(failure)) => failure,
        Some(Outcome::Records(_)) => return FailedLookup::Damaged,
        _ => return FailedLookup::Other,
    };
    match failure {
        Failure::Timeout { .. } => FailedLookup::Silent,
        Failure::AliasLoop => FailedLookup::AliasLoop,
        Failure::Disowned(_) => FailedLookup::Disowned,
        Failure::Filtered(_) => FailedLookup::Filtered,
        Failure::Truncated => FailedLookup::Truncated,
        Failure::Rcode { rcode: Rcode::SERVFAIL, answers_unchecked, .. } => {
            let servers = judgement.diagnosis().servers.as_ref();
            match answers_unchecked {
                None => FailedLookup::ServfailUnexplained,
                Some(_) if servers.is_some_and(|servers| servers.is_caa_only) => FailedLookup::CaaOnly,
                Some(_) => FailedLookup::Servfail,
            }
        }
        Failure::Rcode { rcode, .. } => FailedLookup::Rcode(*rcode),
        Failure::NotAsked | Failure::NotCovered { .. } | Failure::Unreachable(_) => FailedLookup::Other,
    }
}

pub(crate) fn unreachable(judgement: &Judgement) -> Unreachable {
    let Some(Failure::Unreachable(error)) = judgement.failure() else { return Unreachable::Connection };
    match error {
        TransportError::BadResponse(_) => Unreachable::NoDns,
        TransportError::Connection => Unreachable::Connection,
        TransportError::LoginPage => Unreachable::Portal,
        TransportError::RateLimited => Unreachable::Limit,
        TransportError::Refused(_) => Unreachable::Refused,
        TransportError::ResolvesNothing => Unreachable::ResolvesNothing,
        TransportError::Timeout => Unreachable::Timeout,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ca::CaProfile;
    use crate::dns::RecordType;
    use crate::dns::records::ResourceRecord;
    use crate::judge::judge;
    use crate::observe::{Lookup, Observation, Observations, Source};

    /// A failed answer does not show the aliases; the questions that were asked about it do.
    #[test]
    fn the_fault_of_an_aliases_target_is_told_as_such() {
        let name = |text: &str| Fqdn::from_ascii(text).unwrap();
        let targets = |links: &[(&str, &str)]| {
            let records = links.iter().map(|(owner, target)| ResourceRecord {
                owner: name(owner),
                ttl: 300,
                record_type: RecordType::CNAME,
                data: RecordData::Cname(name(target)),
            });
            let lookup = Lookup {
                name: name("mail.corp.example"),
                record_type: RecordType::CNAME,
                resolver: "x".to_owned(),
                checking_disabled: true,
                outcome: OutcomeKind::Records,
                rcode: Some(Rcode::NOERROR),
                http_status: Some(200),
                authenticated_data: Some(false),
                extended_errors: Vec::new(),
                ttl: Some(300),
                is_zone_ttl: false,
                records: records.collect(),
                message: Vec::new(),
                milliseconds: 1,
            };
            let failure = Failure::Timeout { is_signed: None };
            let level = Observation::new(name("mail.corp.example"), Outcome::Failure(failure));
            let observations = Observations {
                lookups: vec![lookup],
                ..Observations::of_one(vec![level], Source::Resolvers)
            };
            let ca = CaProfile::for_issuer("ca.example").unwrap();
            let judgement = judge(&"mail.corp.example".parse().unwrap(), observations, &ca);
            (failing_target(&judgement).map(Fqdn::to_string), servers(&judgement).zone.to_string())
        };
        let (mail, host) = ("mail.corp.example", "host.test");
        assert_eq!(targets(&[]), (None, mail.to_owned()));
        assert_eq!(targets(&[(mail, host)]), (Some(host.to_owned()), host.to_owned()));
        let end = "end.test".to_owned();
        assert_eq!(targets(&[(host, "end.test"), (mail, host)]), (Some(end.clone()), end));
        assert_eq!(targets(&[(mail, host), (host, mail)]), (None, mail.to_owned()));
    }
}

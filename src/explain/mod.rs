//! Why a verdict is what it is, what to do, and when to try again: as data. [`crate::text::explain`] puts it into words.

mod operator;
mod when;

pub use operator::{Fix, ServerFix, Trouble};
pub use when::{Caches, When, when};

use crate::caa::Mistake;
use crate::dns::{Fqdn, Rcode};
use crate::dnssec::{BrokenLink, Fault};
use crate::judge::Judgement;
use crate::observe::{Failure, Outcome, TransportError};
use crate::suggest::{Advice, Obstacle, Suggestion};
use crate::verdict::{Reason, Verdict};

/// An answer, before it is put into words.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Explanation<'a> {
    /// The verdict.
    pub verdict: Verdict,
    /// Why.
    pub why: Why<'a>,
    /// What to do, step by step.
    pub todo: Vec<Step<'a>>,
    /// When to try again.
    pub when: Option<When>,
}

impl<'a> Explanation<'a> {
    /// Explains a judgement, and what is advised.
    pub fn new(judgement: &'a Judgement, advice: &'a Advice) -> Self {
        Self {
            verdict: judgement.verdict(),
            why: why(judgement),
            todo: steps(judgement, advice),
            when: when(judgement),
        }
    }
}

//----------- Why --------------------------------------------------------------------------------

/// Why the verdict is what it is: the reason, with everything that tells one kind of it from another.
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
        /// Whom they name, each once.
        named: Vec<String>,
    },
    /// A record names the CA in letters of another case than it accepts.
    IssuerCase {
        /// Where it is.
        place: &'a Fqdn,
        /// Whom the records name, each once.
        named: Vec<String>,
    },
    /// A value is not well-formed.
    MalformedValue {
        /// Where the record is.
        place: &'a Fqdn,
        /// What is wrong with it.
        mistake: Option<Mistake>,
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
        /// The zone whose DNSSEC is broken, as far as is known.
        zone: &'a Fqdn,
        /// The broken link, where it was found.
        broken: Option<&'a BrokenLink>,
    },
    /// Name servers do not answer.
    NameserversUnresponsive {
        /// What they do not answer.
        silence: Silence<'a>,
        /// They.
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
    /// Resolvers lead to different verdicts.
    ResolversDisagree {
        /// Each resolver that counts, with its verdict.
        opinions: Vec<(&'a str, Verdict)>,
        /// The link that is broken for those whose lookup fails.
        broken: Option<&'a BrokenLink>,
    },
}

/// What name servers keep silent about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence<'a> {
    /// The keys that the answer is validated with.
    Keys(&'a BrokenLink),
    /// CAA records; other types are answered.
    CaaOnly,
    /// Everything, as far as is known.
    All,
}

/// The name servers that do not answer as they should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Servers<'a> {
    /// Their zone, or the name that failed where it is not known.
    pub zone: &'a Fqdn,
    /// The name that they were asked about.
    pub asked: &'a Fqdn,
    /// They, where they are known.
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
    /// Aliases lead back to themselves.
    AliasLoop,
    /// The resolver answers for itself.
    Filtered,
    /// The answer is not complete.
    Truncated,
    /// SERVFAIL, because of the name servers.
    Servfail,
    /// SERVFAIL, because of DNSSEC or of the name servers: the question with CD=1 has no answer.
    ServfailUnexplained,
    /// The name servers answer questions for CAA with an error, and others well.
    CaaOnly,
    /// Another RCODE.
    Rcode(Rcode),
    /// Another way.
    Other,
}

/// Why no resolver could be used, as far as answers tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreachable {
    /// What answers does not give DNS answers.
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
        Reason::IssuerMismatch => {
            let named = named(judgement);
            match judgement.is_named_in_other_case() {
                true => Why::IssuerCase { place, named },
                false => Why::IssuerMismatch { place, named },
            }
        }
        Reason::MalformedValue => {
            Why::MalformedValue { place, mistake: judgement.mistakes().next().map(|(_, _, mistake)| mistake) }
        }
        Reason::EmptyIssuer => Why::EmptyIssuer { place },
        Reason::DnssecBogus => Why::DnssecBogus { place, zone: servers(judgement).zone, broken },
        Reason::NameserversUnresponsive => Why::NameserversUnresponsive {
            silence: silence(judgement),
            servers: servers(judgement),
            is_signed: matches!(judgement.failure(), Some(Failure::Timeout { is_signed: Some(true) })),
        },
        Reason::LookupFailure => {
            Why::LookupFailure { place, failure: failed_lookup(judgement), servers: servers(judgement) }
        }
        Reason::ResolverUnreachable => Why::ResolverUnreachable(unreachable(judgement)),
        Reason::ResolversDisagree => {
            let opinions = judgement.counted();
            let opinions = opinions.map(|opinion| (opinion.resolver.as_str(), opinion.decision.verdict));
            Why::ResolversDisagree { opinions: opinions.collect(), broken }
        }
    }
}

/// The issuers that the well-formed `issuemail` records name, each once.
fn named(judgement: &Judgement) -> Vec<String> {
    let mut named: Vec<String> = Vec::new();
    for value in judgement.relevant_rrset().iter().filter_map(|record| record.issuemail()?.ok()) {
        let issuer = value.issuer();
        named.extend(issuer.map(|issuer| issuer.to_string()).filter(|issuer| !named.contains(issuer)));
    }
    named
}

fn servers(judgement: &Judgement) -> Servers<'_> {
    let place = judgement.decided_at();
    let broken = judgement.diagnosis().broken.as_ref();
    let servers = judgement.diagnosis().servers.as_ref();
    Servers {
        zone: broken.map(|broken| &broken.zone).or(servers.map(|servers| &servers.zone)).unwrap_or(place),
        asked: servers.map_or(place, |servers| &servers.name),
        names: servers.map_or(&[], |servers| &servers.name_servers),
    }
}

fn silence(judgement: &Judgement) -> Silence<'_> {
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
        Failure::NotAsked | Failure::Unreachable(_) => FailedLookup::Other,
    }
}

fn unreachable(judgement: &Judgement) -> Unreachable {
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

//----------- Step -------------------------------------------------------------------------------

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Step<'a> {
    /// Nothing has to be changed.
    Nothing,
    /// Look at the spelling of the domain.
    CheckSpelling,
    /// Ask the CA whether it accepts the parameters.
    AskAboutParameters,
    /// Meet the conditions of the record, or do what follows.
    MeetParameters,
    /// Have the critical record removed.
    RemoveCritical {
        /// Where it is; behind an alias, its target.
        owner: &'a Fqdn,
    },
    /// Ask who wanted that no CA may issue.
    AskPublisher {
        /// Where the record is.
        place: &'a Fqdn,
    },
    /// Nothing can be suggested.
    Blocked(Obstacle),
    /// Have the DNSSEC repaired.
    RepairDnssec {
        /// The name whose lookup fails.
        place: &'a Fqdn,
        /// The broken link, where it is known, and who can repair it how.
        link: Option<(&'a BrokenLink, Remedy)>,
    },
    /// Have the name servers answer.
    RepairServers {
        /// What they do not answer.
        silence: Silence<'a>,
        /// Their zone.
        zone: &'a Fqdn,
    },
    /// Have repaired what makes the lookup fail, or look it up otherwise.
    RepairLookup {
        /// How it fails.
        failure: FailedLookup,
        /// The name whose lookup fails.
        place: &'a Fqdn,
        /// The name that the records belong to; behind an alias, its target.
        owner: &'a Fqdn,
        /// The zone of the name servers.
        zone: &'a Fqdn,
    },
    /// Get to a resolver.
    ReachResolver(Unreachable),
    /// Wait until resolvers agree, or have the name servers agree.
    AwaitAgreement {
        /// The name that decided.
        place: &'a Fqdn,
    },
    /// Let the addresses through from which the CA asks.
    AllowCheckers,
    /// Publish this.
    Change(&'a Suggestion),
}

/// Who can repair a broken link, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// The zone above: another DS.
    ReplaceDs,
    /// The zone above: no DS; or the zone signs again.
    RemoveDs,
    /// The zone: the clock of what signs it.
    CheckClock,
    /// The zone: its name servers have to answer questions for keys.
    AnswerForKeys,
    /// The zone: new signatures.
    SignAgain,
}

impl Remedy {
    /// The remedy for a broken link.
    pub fn of(broken: &BrokenLink) -> Self {
        match broken.fault {
            Fault::AlgorithmMismatch { .. } | Fault::DsDigestMismatch { .. } | Fault::NoKeyForDs { .. } => {
                Self::ReplaceDs
            }
            Fault::DnskeyMissing => Self::RemoveDs,
            Fault::SignatureNotYetValid { .. } => Self::CheckClock,
            Fault::Unanswered => Self::AnswerForKeys,
            Fault::Altered
            | Fault::DenialIncomplete
            | Fault::DenialMissing
            | Fault::SignatureExpired { .. }
            | Fault::SignatureMissing
            | Fault::SigningKeyMissing { .. } => Self::SignAgain,
        }
    }
}

/// What to do, step by step. Where there is a change to suggest, it is the last step; else the first one tells who can do
/// what.
pub fn steps<'a>(judgement: &'a Judgement, advice: &'a Advice) -> Vec<Step<'a>> {
    let change = advice.suggestion();
    let mut steps = Vec::new();
    // Conditions can be met instead.
    if change.is_none() || judgement.reason() == Reason::ParamsUnsatisfied {
        steps.extend(answer(judgement, advice));
    }
    steps.extend(names_checkers(judgement).then_some(Step::AllowCheckers));
    steps.extend(change.map(Step::Change));
    steps
}

/// What the reason calls for where nothing is to be published.
fn answer<'a>(judgement: &'a Judgement, advice: &Advice) -> Option<Step<'a>> {
    Some(match why(judgement) {
        Why::NoCaa | Why::NoIssuemail { .. } | Why::IssuerMatch { .. } => Step::Nothing,
        Why::DomainMissing => Step::CheckSpelling,
        Why::IssuerMatchParams { .. } => Step::AskAboutParameters,
        Why::UnknownCritical { .. } => Step::RemoveCritical { owner: owner(judgement) },
        Why::ParamsUnsatisfied { .. } => Step::MeetParameters,
        Why::IssuerMismatch { .. } | Why::IssuerCase { .. } | Why::MalformedValue { .. } => match advice {
            Advice::Blocked(obstacle) => Step::Blocked(*obstacle),
            Advice::Change(_) | Advice::NotNeeded => return None,
        },
        Why::EmptyIssuer { place } => Step::AskPublisher { place },
        Why::DnssecBogus { place, broken, .. } => {
            Step::RepairDnssec { place, link: broken.map(|broken| (broken, Remedy::of(broken))) }
        }
        Why::NameserversUnresponsive { silence, servers, .. } => {
            Step::RepairServers { silence, zone: servers.zone }
        }
        Why::LookupFailure { place, failure, servers } => {
            Step::RepairLookup { failure, place, owner: owner(judgement), zone: servers.zone }
        }
        Why::ResolverUnreachable(unreachable) => Step::ReachResolver(unreachable),
        Why::ResolversDisagree { .. } => Step::AwaitAgreement { place: judgement.decided_at() },
    })
}

/// The name that the records belong to; behind an alias, its target.
fn owner(judgement: &Judgement) -> &Fqdn {
    let target = judgement.path().last().and_then(|level| level.aliases.last());
    target.filter(|_| !judgement.relevant_rrset().is_empty()).unwrap_or(judgement.decided_at())
}

/// Whether the CA's own addresses are worth a word: servers that answer for other types are not kept away by address.
pub fn names_checkers(judgement: &Judgement) -> bool {
    let servers = judgement.diagnosis().servers.as_ref();
    servers.is_some_and(|servers| servers.is_silent || !servers.is_caa_only)
        && matches!(judgement.reason(), Reason::LookupFailure | Reason::NameserversUnresponsive)
        && !judgement.ca.checker_addresses.is_empty()
}

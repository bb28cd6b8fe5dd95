//! What to do, step by step.

use crate::caa::Mistake;
use crate::dns::Fqdn;
use crate::dnssec::{BrokenLink, Fault};
use crate::explain::why::{FailedLookup, Seen, Silence, Unreachable, Why, failing_target, servers, why};
use crate::judge::Judgement;
use crate::suggest::{Advice, Obstacle, Placement, Suggestion};
use crate::verdict::Reason;

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Step<'a> {
    /// Nothing needs to change.
    Nothing,
    /// Check the spelling of the domain.
    CheckSpelling,
    /// Ask the CA whether it accepts the parameters.
    AskAboutParameters,
    /// Meet the conditions of the record, or do what follows.
    MeetParameters,
    /// Have the critical record removed.
    RemoveCritical {
        /// Where it is; if behind an alias, the target.
        owner: &'a Fqdn,
    },
    /// Find out who decided that no CA may issue.
    AskPublisher {
        /// Where the record is.
        place: &'a Fqdn,
    },
    /// Know that a value that names no CA is written as `;`.
    WriteNobody {
        /// The value that is there.
        value: &'a [u8],
    },
    /// Know what is wrong with a value.
    Mend {
        /// What is wrong.
        mistake: Mistake,
        /// The value.
        value: &'a [u8],
    },
    /// Know that the registry of a top-level domain has to mend it.
    AwaitRegistry {
        /// The top-level domain.
        zone: &'a Fqdn,
    },
    /// Know that no record helps before that.
    NoRecordHelps,
    /// Nothing can be suggested.
    Blocked(Obstacle),
    /// Have DNSSEC fixed.
    RepairDnssec {
        /// The name whose lookup fails.
        place: &'a Fqdn,
        /// The broken link, if known, and who can fix it how.
        link: Option<(&'a BrokenLink, Remedy)>,
    },
    /// Get the name servers to answer.
    RepairServers {
        /// What they do not answer.
        silence: Silence<'a>,
        /// Their zone.
        zone: &'a Fqdn,
    },
    /// Have the cause of the failed lookup fixed, or look the name up another way.
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
    /// Get a connection to a resolver.
    ReachResolver(Unreachable),
    /// Check the spelling, or add what the text of the zone lacks.
    CompleteZone {
        /// The name that it does not have.
        missing: &'a Fqdn,
        /// Whether that is the domain itself, and no delegation is the cause.
        may_be_mistyped: bool,
    },
    /// Wait until resolvers agree, or get the name servers to agree.
    AwaitAgreement {
        /// The name that decided.
        place: &'a Fqdn,
        /// Whether the lookup of one of them fails.
        fails: bool,
    },
    /// Let through the addresses that the CA queries from.
    AllowCheckers,
    /// Publish this.
    Change(&'a Suggestion),
}

/// Who can fix a broken link, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Remedy {
    /// The parent zone: another DS.
    ReplaceDs,
    /// The parent zone: no DS; or the zone: sign again.
    RemoveDs,
    /// The zone: the clock of the signer.
    CheckClock,
    /// The zone: its name servers must answer DNSKEY queries.
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

/// What to do, step by step. If there is a change to suggest, it is the last step; if not, the first says who can do
/// what.
pub fn steps<'a>(judgement: &'a Judgement, advice: &'a Advice) -> Vec<Step<'a>> {
    let change = advice.suggestion();
    let mut steps = Vec::new();
    let is_nobody = matches!(advice, Advice::Blocked(Obstacle::NobodyAllowed));
    match judgement.reason() {
        Reason::IssuerMismatch | Reason::MalformedValue if is_nobody => {
            let property = judgement.deciding_record().and_then(|record| record.property().ok());
            steps.extend(property.map(|property| Step::WriteNobody { value: property.value }));
        }
        Reason::MalformedValue => {
            let first = judgement.mistakes().next();
            steps.extend(first.map(|(_, property, mistake)| Step::Mend { mistake, value: property.value }));
        }
        _ => {}
    }
    // Conditions can be met instead, and a cause above the domain can be mended.
    let has_other_way = judgement.reason() == Reason::ParamsUnsatisfied
        || change.is_some_and(|change| change.placement == Placement::BelowCause);
    if change.is_none() || has_other_way {
        steps.extend(answer(judgement, advice));
    }
    steps.extend(names_checkers(judgement).then_some(Step::AllowCheckers));
    let is_in_the_way = match why(judgement) {
        Why::UnknownCritical { .. } | Why::DnssecBogus { .. } => true,
        Why::NameserversUnresponsive { silence, .. } => matches!(silence, Silence::Keys(_)),
        _ => false,
    };
    steps.extend((change.is_none() && is_in_the_way).then_some(Step::NoRecordHelps));
    steps.extend(change.map(Step::Change));
    steps
}

/// What the reason calls for if there is nothing to publish.
fn answer<'a>(judgement: &'a Judgement, advice: &Advice) -> Option<Step<'a>> {
    let servers = servers(judgement);
    let why = why(judgement);
    // What is not explained may be gone at the next check.
    let is_explained = !matches!(
        why,
        Why::LookupFailure {
            failure: FailedLookup::Silent | FailedLookup::ServfailUnexplained | FailedLookup::Other,
            ..
        }
    );
    let is_avoided = advice.suggestion().is_some() && judgement.failure().is_some();
    if servers.zone.label_count() == 1 && is_avoided && is_explained {
        return Some(Step::AwaitRegistry { zone: servers.zone });
    }
    Some(match why {
        Why::NoCaa | Why::NoIssuemail { .. } | Why::IssuerMatch { .. } => Step::Nothing,
        Why::DomainMissing => Step::CheckSpelling,
        Why::IssuerMatchParams { .. } => Step::AskAboutParameters,
        Why::UnknownCritical { .. } => Step::RemoveCritical { owner: owner(judgement) },
        Why::ParamsUnsatisfied { .. } => Step::MeetParameters,
        Why::IssuerMismatch { .. } | Why::IssuerCase { .. } | Why::MalformedValue { .. } => match advice {
            Advice::Blocked(Obstacle::NobodyAllowed) => Step::AskPublisher { place: judgement.decided_at() },
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
            let place = failing_target(judgement).unwrap_or(place);
            Step::RepairLookup { failure, place, owner: owner(judgement), zone: servers.zone }
        }
        Why::ResolverUnreachable(unreachable) => Step::ReachResolver(unreachable),
        Why::NoQuorum { .. } => {
            let place = judgement.decided_at();
            Step::RepairLookup { failure: FailedLookup::Filtered, place, owner: place, zone: place }
        }
        Why::ZoneIncomplete { missing, cut, .. } => {
            Step::CompleteZone { missing, may_be_mistyped: cut.is_none() && *missing == judgement.domain }
        }
        Why::ResolversDisagree { opinions, .. } => Step::AwaitAgreement {
            place: judgement.decided_at(),
            fails: opinions.iter().any(|(_, seen)| matches!(seen, Seen::Failure(..))),
        },
    })
}

/// The name that the records belong to; behind an alias, its target.
fn owner(judgement: &Judgement) -> &Fqdn {
    let target = judgement.path().last().and_then(|level| level.aliases.last());
    target.filter(|_| !judgement.relevant_rrset().is_empty()).unwrap_or(judgement.decided_at())
}

/// Whether to mention the CA's own addresses: servers that answer other types do not block by address.
pub fn names_checkers(judgement: &Judgement) -> bool {
    let servers = judgement.diagnosis().servers.as_ref();
    servers.is_some_and(|servers| servers.is_silent || !servers.is_caa_only)
        && matches!(judgement.reason(), Reason::LookupFailure | Reason::NameserversUnresponsive)
        && !judgement.ca.checker_addresses.is_empty()
}

//! The answer in sentences: the verdict, why, what to do, when to try again.

use crate::ca::CaProfile;
use crate::caa::presentation::{shortened, shown_value};
use crate::dns::{Fqdn, idna};
use crate::explain::{
    Caches, FailedLookup, Remedy, Seen, Servers, Silence, Step, Unreachable, When, Why, failing_target,
    steps, when, why,
};
use crate::judge::Judgement;
use crate::report::Report;
use crate::suggest::Wish;
use crate::text::broken_link::broken_link;
use crate::text::catalog::{Catalog, plain};
use crate::text::msg::{self, Arg, IntoMessage, Message};
use crate::text::words::{first_few, names, outcome, word};
use crate::text::{change, findings};
use crate::verdict::Verdict;

/// The answer in sentences. Names and records are between backquotes; [`ExplanationText::plain`] drops these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExplanationText {
    /// One sentence that can be forwarded.
    pub verdict: String,
    /// Why.
    pub why: String,
    /// What to do, step by step. Where a record is to be published, the last one introduces it.
    pub todo: Vec<String>,
    /// When to try again.
    pub when: Option<String>,
}

impl ExplanationText {
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

/// Explains a report in plain text.
pub fn explain(report: &Report, catalog: &Catalog) -> ExplanationText {
    explain_rich(report, catalog).plain()
}

/// Explains a report.
pub fn explain_rich(report: &Report, catalog: &Catalog) -> ExplanationText {
    let VerdictText { verdict, why, when } = verdict(&report.judgement, catalog);
    ExplanationText { verdict, why, todo: todo(report, catalog), when }
}

/// The part of the answer that needs no advice. Names and records are between backquotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictText {
    /// One sentence that can be forwarded.
    pub verdict: String,
    /// Why.
    pub why: String,
    /// When to try again.
    pub when: Option<String>,
}

impl VerdictText {
    /// The same without backquotes.
    #[must_use]
    pub fn plain(self) -> Self {
        let Self { verdict, why, when } = self;
        Self { verdict: plain(&verdict), why: plain(&why), when: when.as_deref().map(plain) }
    }
}

/// Explains a verdict.
#[inline(never)]
pub fn verdict(judgement: &Judgement, catalog: &Catalog) -> VerdictText {
    let why = why(judgement);
    // What the reason does not show by itself: whose fault it is, and how much it rests on.
    let alias = failing_target(judgement).map(|target| {
        let place = judgement.decided_at().into();
        catalog.rich(msg::WhyAlias { place, target: target.into() })
    });
    let witness = judgement
        .only_witness()
        .map(|only| catalog.rich(msg::WhyOneResolver { resolver: (&only.resolver).into() }));
    let parts = [alias, Some(why_text(&why, judgement, catalog)), witness];
    VerdictText {
        verdict: catalog.rich(verdict_message(&why, judgement)),
        why: catalog.join_all(&parts.into_iter().flatten().collect::<Vec<_>>()),
        when: when(judgement).map(|when| when_text(when, &judgement.ca, catalog)),
    }
}

/// A failed lookup can have several verdicts, each with its own sentence; any other reason implies the verdict.
fn verdict_message(why: &Why<'_>, judgement: &Judgement) -> Message {
    let ca = Arg::from(&judgement.ca.name);
    let domain = shown(&judgement.domain);
    let is_forbidden = judgement.verdict() == Verdict::Forbidden;
    match *why {
        Why::NoCaa => msg::VerdictNoCaa { ca, domain }.into_message(),
        Why::DomainMissing => msg::VerdictNoCaaDomainMissing { ca, domain }.into_message(),
        Why::NoIssuemail { .. } => msg::VerdictNoIssuemail { ca, domain }.into_message(),
        Why::IssuerMatch { place } => {
            msg::VerdictIssuerMatch { ca, domain, place: place.into() }.into_message()
        }
        Why::IssuerMatchParams { .. } => msg::VerdictIssuerMatchParams { ca, domain }.into_message(),
        Why::UnknownCritical { place, .. } => {
            msg::VerdictUnknownCritical { ca, domain, place: place.into() }.into_message()
        }
        Why::ParamsUnsatisfied { .. } => msg::VerdictParamsUnsatisfied { ca, domain }.into_message(),
        Why::IssuerMismatch { place, .. } => {
            msg::VerdictIssuerMismatch { ca, domain, place: place.into() }.into_message()
        }
        Why::IssuerCase { place, .. } => {
            msg::VerdictIssuerMismatchCase { ca, domain, place: place.into() }.into_message()
        }
        Why::MalformedValue { place, .. } => {
            msg::VerdictMalformedValue { ca, domain, place: place.into() }.into_message()
        }
        Why::EmptyIssuer { place } => {
            msg::VerdictEmptyIssuer { ca, domain, place: place.into() }.into_message()
        }
        Why::DnssecBogus { zone, .. } => {
            msg::VerdictDnssecBogus { ca, domain, zone: zone.into() }.into_message()
        }
        Why::NameserversUnresponsive { servers, .. } if is_forbidden => {
            msg::VerdictNameserversRefuse { ca, domain, zone: servers.zone.into() }.into_message()
        }
        Why::NameserversUnresponsive { servers, .. } => {
            msg::VerdictNameserversUndetermined { ca, domain, zone: servers.zone.into() }.into_message()
        }
        Why::LookupFailure { place, .. } if is_forbidden => {
            msg::VerdictMustRefuse { ca, domain, place: place.into() }.into_message()
        }
        Why::LookupFailure { place, .. } => {
            msg::VerdictUndetermined { ca, domain, place: place.into() }.into_message()
        }
        Why::ResolverUnreachable(_) => msg::VerdictResolverUnreachable { ca, domain }.into_message(),
        Why::ZoneIncomplete { .. } => msg::VerdictZoneIncomplete { ca, domain }.into_message(),
        Why::NoQuorum { .. } | Why::ResolversDisagree { .. } => {
            msg::VerdictResolversDisagree { ca, domain }.into_message()
        }
    }
}

/// The reason.
fn why_text(why: &Why<'_>, judgement: &Judgement, catalog: &Catalog) -> String {
    let ca = || Arg::from(&judgement.ca.name);
    let issuer = || judgement.ca.issuer_domain_names.first().map(String::as_str).unwrap_or_default().into();
    let say = |message: Message| catalog.rich(message);
    match why {
        Why::NoCaa => catalog.rich(msg::WhyNoCaa { domain: shown(&judgement.domain) }),
        Why::DomainMissing => catalog.rich(msg::WHY_NO_CAA_DOMAIN_MISSING),
        Why::NoIssuemail { place } => catalog.rich(msg::WhyNoIssuemail { place: (*place).into() }),
        Why::IssuerMatch { place } => catalog.rich(msg::WhyIssuerMatch { ca: ca(), place: (*place).into() }),
        Why::IssuerMatchParams { place } => {
            catalog.rich(msg::WhyIssuerMatchParams { ca: ca(), place: (*place).into() })
        }
        Why::UnknownCritical { place, tag } => {
            catalog.rich(msg::WhyUnknownCritical { ca: ca(), place: (*place).into(), tag: tag.into() })
        }
        Why::ParamsUnsatisfied { place } => {
            catalog.rich(msg::WhyParamsUnsatisfied { ca: ca(), place: (*place).into() })
        }
        Why::IssuerMismatch { place, named } => catalog.rich(msg::WhyIssuerMismatch {
            count: named.len(),
            issuer: issuer(),
            issuers: first_few(named).into(),
            place: (*place).into(),
        }),
        Why::IssuerCase { place, named } => catalog.rich(msg::WhyIssuerMismatchCase {
            ca: ca(),
            issuer: issuer(),
            named: named.into(),
            place: (*place).into(),
        }),
        Why::MalformedValue { place } => catalog.rich(msg::WhyMalformedValue { place: (*place).into() }),
        Why::EmptyIssuer { place } => catalog.rich(msg::WhyEmptyIssuer { place: (*place).into() }),
        Why::DnssecBogus { place, broken, .. } => match broken {
            Some(broken) => {
                catalog.join([broken_link(broken, catalog), catalog.rich(msg::WHY_DNSSEC_BOGUS_LINK)])
            }
            None => catalog.rich(msg::WhyDnssecBogus { place: (*place).into() }),
        },
        Why::NameserversUnresponsive { silence, servers, is_signed } => {
            let signed = catalog.rich(match is_signed {
                true => msg::WHY_NAMESERVERS_SIGNED,
                false => msg::WHY_NAMESERVERS_UNSIGNED,
            });
            match silence {
                Silence::Keys(broken) => {
                    let asked = servers.asked.into();
                    let why = catalog.rich(msg::WhyNameserversUnresponsiveUnanswered { asked });
                    catalog.join([broken_link(broken, catalog), why, signed])
                }
                Silence::CaaOnly => catalog.join([say(silent_for_caa(servers)), signed]),
                Silence::All => catalog.join([say(silent(servers)), signed]),
            }
        }
        Why::LookupFailure { place, failure, servers } => say(failed_lookup(*failure, place, servers)),
        Why::ResolverUnreachable(unreachable) => {
            let domain = shown(&judgement.domain);
            say(match unreachable {
                Unreachable::NoDns => msg::WhyResolverUnreachableAnswer { domain }.into_message(),
                Unreachable::Connection => msg::WhyResolverUnreachableConnection { domain }.into_message(),
                Unreachable::Limit => msg::WhyResolverUnreachableLimit { domain }.into_message(),
                Unreachable::Portal => msg::WhyResolverUnreachablePortal { domain }.into_message(),
                Unreachable::ResolvesNothing => msg::WhyResolverUnreachableServfail { domain }.into_message(),
                Unreachable::Refused => msg::WhyResolverUnreachableStatus { domain }.into_message(),
                Unreachable::Timeout => msg::WhyResolverUnreachableTimeout { domain }.into_message(),
            })
        }
        Why::NoQuorum { resolver, others } => {
            let failures = others.iter().map(|(other, kind)| (*other, catalog.text(outcome(*kind))));
            let failures = opinions(failures, catalog);
            catalog.rich(msg::WhyNoQuorum { failures: Arg::Phrase(failures), resolver: (*resolver).into() })
        }
        Why::ZoneIncomplete { place, missing, cut } => catalog.rich(msg::WhyZoneIncomplete {
            cut: cut.unwrap_or(missing).into(),
            kind: if cut.is_some() {
                "cut"
            } else if place == missing {
                "name"
            } else {
                "alias"
            }
            .into(),
            name: (*missing).into(),
            place: (*place).into(),
        }),
        Why::ResolversDisagree { opinions: seen, broken } => {
            let seen = seen.iter().map(|(resolver, seen)| (*resolver, seen_text(*seen, catalog)));
            let seen = opinions(seen, catalog);
            let why = catalog.rich(msg::WhyResolversDisagree { ca: ca(), opinions: Arg::Phrase(seen) });
            match broken {
                Some(broken) => {
                    let fault = broken_link(broken, catalog);
                    catalog.join([why, catalog.rich(msg::WHY_DISAGREE_BROKEN), fault])
                }
                None => why,
            }
        }
    }
}

/// Whether name servers are known, as the selector of the message.
fn known(servers: &Servers<'_>) -> Arg {
    if servers.names.is_empty() { "no" } else { "yes" }.into()
}

fn silent(servers: &Servers<'_>) -> Message {
    msg::WhyNameserversUnresponsive {
        asked: servers.asked.into(),
        known: known(servers),
        servers: names(servers.names).into(),
        zone: servers.zone.into(),
    }
    .into_message()
}

fn silent_for_caa(servers: &Servers<'_>) -> Message {
    msg::WhyNameserversUnresponsiveCaaOnly {
        asked: servers.asked.into(),
        known: known(servers),
        servers: names(servers.names).into(),
        zone: servers.zone.into(),
    }
    .into_message()
}

fn failed_lookup(failure: FailedLookup, place: &Fqdn, servers: &Servers<'_>) -> Message {
    let place = Arg::from(place);
    let asked = Arg::from(servers.asked);
    match failure {
        FailedLookup::Damaged => msg::WhyLookupFailureRdata { place }.into_message(),
        FailedLookup::Silent => msg::WhyLookupFailureSilent { asked }.into_message(),
        FailedLookup::AliasLoop => msg::WhyLookupFailureAliasLoop { place }.into_message(),
        FailedLookup::Disowned => msg::WhyLookupFailureDisowned { place }.into_message(),
        FailedLookup::Filtered => msg::WhyLookupFailureFiltered { place }.into_message(),
        FailedLookup::Truncated => msg::WhyLookupFailureTruncated { place }.into_message(),
        FailedLookup::Servfail => msg::WhyLookupFailureServfail {
            asked,
            known: known(servers),
            servers: names(servers.names).into(),
            zone: servers.zone.into(),
        }
        .into_message(),
        FailedLookup::ServfailUnexplained => msg::WhyLookupFailureServfailUnknown { asked }.into_message(),
        FailedLookup::CaaOnly => msg::WhyLookupFailureCaaOnly {
            asked,
            known: known(servers),
            servers: names(servers.names).into(),
            zone: servers.zone.into(),
        }
        .into_message(),
        FailedLookup::Rcode(rcode) => {
            msg::WhyLookupFailureRcode { place, rcode: rcode.to_string().into() }.into_message()
        }
        FailedLookup::Other => msg::WhyLookupFailure { place }.into_message(),
    }
}

/// Each resolver with a word.
fn opinions<'a>(opinions: impl Iterator<Item = (&'a str, String)>, catalog: &Catalog) -> String {
    let words = opinions
        .map(|(resolver, word)| catalog.rich(msg::Opinion { resolver: resolver.into(), word: word.into() }));
    let between = catalog.rich(msg::JoinOpinions { first: "".into(), second: "".into() });
    words.collect::<Vec<_>>().join(&between)
}

/// A verdict, or how the lookup failed, with what the resolver says about that.
fn seen_text(seen: Seen<'_>, catalog: &Catalog) -> String {
    match seen {
        Seen::Verdict(verdict) => catalog.text(word(verdict)),
        Seen::Failure(kind, errors) => {
            let mut text = catalog.text(outcome(kind));
            for error in errors.iter().take(MAX_ERRORS) {
                text.push_str(", ");
                text.push_str(&shortened(&error.to_string()));
            }
            text
        }
    }
}

/// Resolvers rarely send more.
const MAX_ERRORS: usize = 3;

/// A name in its displayed form, followed by the form that is looked up if that differs.
fn shown(name: &Fqdn) -> Arg {
    let (unicode, ascii) = (idna::to_u_labels(name), name.to_string());
    if unicode == ascii { ascii.into() } else { format!("{unicode} ({ascii})").into() }
}

//----------- What to do -------------------------------------------------------------------------

/// What to do, step by step. If there is a change to suggest, this introduces it; if not, it says who can do what.
pub fn todo(report: &Report, catalog: &Catalog) -> Vec<String> {
    let mut todo = Vec::new();
    for step in steps(&report.judgement, &report.advice) {
        match step {
            Step::Change(suggestion) => {
                todo.extend(change::steps(report, suggestion, &Wish::Allow, catalog));
            }
            step => todo.extend(step_message(&step, &report.judgement).map(|message| catalog.rich(message))),
        }
    }
    todo
}

/// One step; `None` for a change, which takes several sentences.
fn step_message(step: &Step<'_>, judgement: &Judgement) -> Option<Message> {
    let ca = || Arg::from(&judgement.ca.name);
    Some(match *step {
        Step::Nothing => msg::TODO_PERMITTED.into_message(),
        Step::CheckSpelling => msg::TODO_NO_CAA_DOMAIN_MISSING.into_message(),
        Step::AskAboutParameters => msg::TodoIssuerMatchParams { ca: ca() }.into_message(),
        Step::MeetParameters => msg::TodoParamsUnsatisfied { ca: ca() }.into_message(),
        Step::RemoveCritical { owner } => msg::TodoUnknownCritical { owner: owner.into() }.into_message(),
        Step::AskPublisher { place } => msg::TodoEmptyIssuer { place: place.into() }.into_message(),
        Step::Blocked(obstacle) => change::obstacle_message(obstacle, judgement, shown(&judgement.domain)),
        Step::WriteNobody { value } => {
            msg::TodoWriteNobody { value: shown_value(value).into() }.into_message()
        }
        Step::Mend { mistake, value } => findings::mistake(mistake, value),
        Step::AwaitRegistry { zone } => msg::TodoRegistry { zone: zone.into() }.into_message(),
        Step::NoRecordHelps => msg::TODO_NO_RECORD_HELPS.into_message(),
        Step::RepairDnssec { place, link } => match link {
            None => msg::TodoDnssecBogus { place: place.into() }.into_message(),
            Some((broken, remedy)) => {
                let (link, zone) = (Arg::from(&broken.owner), Arg::from(&broken.zone));
                match remedy {
                    Remedy::ReplaceDs => msg::TodoDnssecBogusDs { link }.into_message(),
                    Remedy::RemoveDs => msg::TodoDnssecBogusUnsigned { link }.into_message(),
                    Remedy::CheckClock => msg::TodoDnssecBogusClock { zone }.into_message(),
                    Remedy::AnswerForKeys => msg::TodoDnssecBogusUnanswered { zone }.into_message(),
                    Remedy::SignAgain => msg::TodoDnssecBogusSign { zone }.into_message(),
                }
            }
        },
        Step::RepairServers { silence, zone } => {
            let zone = Arg::from(zone);
            match silence {
                Silence::Keys(_) => msg::TodoNameserversUnresponsiveUnanswered { zone }.into_message(),
                Silence::CaaOnly => msg::TodoNameserversUnresponsiveCaaOnly { zone }.into_message(),
                Silence::All => msg::TodoNameserversUnresponsive { zone }.into_message(),
            }
        }
        Step::RepairLookup { failure, place, owner, zone } => {
            let (place, zone) = (Arg::from(place), Arg::from(zone));
            match failure {
                FailedLookup::Damaged => msg::TodoLookupFailureRdata { owner: owner.into() }.into_message(),
                FailedLookup::Silent => msg::TodoLookupFailureSilent { zone }.into_message(),
                FailedLookup::AliasLoop => msg::TodoLookupFailureAliasLoop { place }.into_message(),
                FailedLookup::Filtered => msg::TODO_LOOKUP_FAILURE_FILTERED.into_message(),
                FailedLookup::Disowned | FailedLookup::Truncated => {
                    msg::TodoLookupFailureTruncated { place }.into_message()
                }
                FailedLookup::Servfail => msg::TodoLookupFailureServfail { zone }.into_message(),
                FailedLookup::ServfailUnexplained => {
                    msg::TodoLookupFailureServfailUnknown { zone }.into_message()
                }
                FailedLookup::CaaOnly => msg::TodoLookupFailureCaaOnly { zone }.into_message(),
                FailedLookup::Rcode(_) => msg::TodoLookupFailureRcode { place }.into_message(),
                FailedLookup::Other => msg::TodoLookupFailure { place }.into_message(),
            }
        }
        Step::ReachResolver(unreachable) => match unreachable {
            Unreachable::NoDns => msg::TODO_RESOLVER_UNREACHABLE_ANSWER,
            Unreachable::Connection => msg::TODO_RESOLVER_UNREACHABLE_CONNECTION,
            Unreachable::Limit => msg::TODO_RESOLVER_UNREACHABLE_LIMIT,
            Unreachable::Portal => msg::TODO_RESOLVER_UNREACHABLE_PORTAL,
            Unreachable::ResolvesNothing => msg::TODO_RESOLVER_UNREACHABLE_SERVFAIL,
            Unreachable::Refused => msg::TODO_RESOLVER_UNREACHABLE_STATUS,
            Unreachable::Timeout => msg::TODO_RESOLVER_UNREACHABLE_TIMEOUT,
        }
        .into_message(),
        Step::CompleteZone { may_be_mistyped: true, .. } => msg::TODO_ZONE_INCOMPLETE_DOMAIN.into_message(),
        Step::CompleteZone { missing, .. } => msg::TodoZoneIncomplete { name: missing.into() }.into_message(),
        Step::AwaitAgreement { place, fails: true } => {
            msg::TodoResolversDisagreeFailing { place: place.into() }.into_message()
        }
        Step::AwaitAgreement { place, fails: false } => {
            msg::TodoResolversDisagree { place: place.into() }.into_message()
        }
        Step::AllowCheckers => allow_checkers(&judgement.ca),
        Step::Change(_) => return None,
    })
}

/// The addresses that no firewall may block.
pub(super) fn allow_checkers(ca: &CaProfile) -> Message {
    msg::TodoCheckers { ca: (&ca.name).into(), checkers: ca.checker_addresses.join(", ").into() }
        .into_message()
}

/// When to try again.
fn when_text(when: When, ca: &CaProfile, catalog: &Catalog) -> String {
    let duration = |seconds| Arg::from(catalog.duration(seconds));
    let name = || Arg::from(&ca.name);
    // The CA queries again when its own cache expires, and may then still get what resolvers have cached.
    let wait = |ttl: u32, cache| duration(ttl.saturating_add(cache));
    let message = match when {
        When::Now { cache } => msg::WhenPermittedCache { ca: name(), cache: duration(cache) }.into_message(),
        When::InAMinute => msg::WHEN_RESOLVER.into_message(),
        When::InAFewMinutes => msg::WHEN_LIMIT.into_message(),
        When::AfterChange(Caches { resolvers: None, ca: cache })
        | When::AfterLastChange(Caches { resolvers: None, ca: cache })
        | When::AfterRepair(Caches { resolvers: None, ca: cache }) => match cache {
            Some(cache) => msg::WhenExpiredCache { ca: name(), cache: duration(cache) }.into_message(),
            None => msg::WHEN_EXPIRED.into_message(),
        },
        When::AfterChange(Caches { resolvers: Some(ttl), ca: cache }) => match cache {
            Some(cache) => msg::WhenChangedCache {
                ca: name(),
                cache: duration(cache),
                ttl: duration(ttl),
                wait: wait(ttl, cache),
            }
            .into_message(),
            None => msg::WhenChanged { ttl: duration(ttl) }.into_message(),
        },
        When::AfterLastChange(Caches { resolvers: Some(ttl), ca: cache }) => match cache {
            Some(cache) => msg::WhenDisagreeCache {
                ca: name(),
                cache: duration(cache),
                ttl: duration(ttl),
                wait: wait(ttl, cache),
            }
            .into_message(),
            None => msg::WhenDisagree { ttl: duration(ttl) }.into_message(),
        },
        When::AfterAgreement(caches) => match caches.ca {
            Some(cache) => msg::WhenAgreeCache { ca: name(), cache: duration(cache) }.into_message(),
            None => msg::WHEN_AGREE.into_message(),
        },
        When::AfterRepair(Caches { resolvers: Some(0), ca: cache }) => match cache {
            Some(cache) => msg::WhenRepairedCache { ca: name(), cache: duration(cache) }.into_message(),
            None => msg::WHEN_REPAIRED.into_message(),
        },
        When::AfterRepair(Caches { resolvers: Some(ttl), ca: cache }) => match cache {
            Some(cache) => msg::WhenRepairedTtlCache {
                ca: name(),
                cache: duration(cache),
                ttl: duration(ttl),
                wait: wait(ttl, cache),
            }
            .into_message(),
            None => msg::WhenRepairedTtl { ttl: duration(ttl) }.into_message(),
        },
    };
    catalog.rich(message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ca::CaProfile;
    use crate::dns::Rcode;
    use crate::observe::{Failure, Observation, Observations, Outcome, Source};

    fn explained(failure: Failure) -> ExplanationText {
        let level = Observation::new(Fqdn::from_ascii("corp.example").unwrap(), Outcome::Failure(failure));
        let observations = Observations::of_one(vec![level], Source::Resolvers);
        let ca = CaProfile::from_json(
            r#"{"id":"x","name":"X","issuer_domain_names":["ca.example"],"caa_cache_seconds":3600}"#,
        );
        let report = crate::evaluate(&"corp.example".parse().unwrap(), observations.clone(), &ca.unwrap());
        explain(&report, &Catalog::for_tag("en"))
    }

    fn rcode(rcode: Rcode) -> Failure {
        Failure::Rcode { rcode, extended_errors: Vec::new(), answers_unchecked: None }
    }

    /// A supplementary query that succeeded is not what failed.
    #[test]
    fn the_code_is_that_of_the_failure() {
        let words = explained(rcode(Rcode::REFUSED));
        assert_eq!(words.why, "DNS resolvers answer REFUSED to CAA queries for corp.example.");
        let words = explained(rcode(Rcode::SERVFAIL));
        assert!(words.why.ends_with("We could not find out why."), "{}", words.why);
    }

    #[test]
    fn what_only_a_resolver_did_needs_no_repair() {
        let when = |failure| explained(failure).when.unwrap();
        assert_eq!(when(Failure::Truncated), "Try again in a minute.");
        let repaired = "Try again 1 hour after the repair: that long X may keep its result.";
        assert_eq!(when(Failure::AliasLoop), repaired);
    }
}

//! Concludes a lookup: what each resolver sees, and the diagnosis.

use crate::caa::record::is_same_set;
use crate::dns::{Fqdn, Query, Rcode, RecordType};
use crate::dnssec::{self, Readings};
use crate::lookup::answer::DnsAnswer;
use crate::lookup::investigate::{self, Failed};
use crate::lookup::ledger::{Asked, unchecked};
use crate::lookup::plan::{ClimbState, Run};
use crate::observe::{Diagnosis, Failure, Observation, Observations, Outcome, Source, TransportError, View};

impl Run<'_> {
    /// Puts everything together.
    pub(super) fn finish(self, domain: &Fqdn) -> Observations {
        // The active ones, then the standbys that a disagreement brought in, then the replaced ones.
        let extra = (self.next_standby..self.resolvers.len()).filter(|&resolver| {
            self.ledger.queries_to(resolver).next().is_some()
                && !matches!(self.climb_state(resolver), ClimbState::Pending(_))
        });
        let order: Vec<usize> =
            self.active.iter().copied().chain(extra).chain(self.replaced.iter().copied()).collect();
        let mut views: Vec<View> = order.iter().map(|&resolver| self.view(resolver)).collect();

        let failing = |may_be_the_resolvers: bool| {
            // The investigated resolver has the most information.
            let (first, rest): (Vec<_>, Vec<_>) = order
                .iter()
                .zip(&views)
                .partition(|(resolver, _)| Some(**resolver) == self.under_investigation);
            first.into_iter().chain(rest).find_map(|(&resolver, view)| {
                let level = view.levels.iter().find(|level| !level.outcome.is_empty())?;
                match &level.outcome {
                    Outcome::Failure(Failure::Unreachable(_)) => None,
                    Outcome::Failure(failure) if failure.may_be_the_resolvers() == may_be_the_resolvers => {
                        Some((resolver, level.clone()))
                    }
                    _ => None,
                }
            })
        };
        let is_any_complete =
            order.iter().any(|&resolver| matches!(self.climb_state(resolver), ClimbState::Decided));
        let suspect = failing(false).or_else(|| if is_any_complete { None } else { failing(true) });
        let has_failed = suspect.is_some();
        // The others were not investigated.
        let suspect = suspect.filter(|(resolver, _)| Some(*resolver) == self.under_investigation);
        let failed = suspect.as_ref().and_then(|(_, level)| match &level.outcome {
            Outcome::Failure(failure) if failure.is_explained_by_servers() || failure.is_bogus() => {
                Some(Failed {
                    name: &level.name,
                    is_bogus: failure.is_bogus(),
                    is_silent: matches!(failure, Failure::Timeout { .. }),
                })
            }
            _ => None,
        });
        let primary = self.primary().unwrap_or(0);
        // The investigated resolver got more queries. If another one sees the whole climb, its chain counts.
        let witness =
            suspect.as_ref().filter(|_| !is_any_complete).map_or(primary, |(resolver, _)| *resolver);
        let readings = match self.resolves_nothing(witness) {
            true => Readings::default(),
            false => self.ledger.readings(witness),
        };
        let chain = dnssec::trace(&readings, domain);
        let mut diagnosis = Diagnosis { chain, ..Diagnosis::default() };
        let mut is_signed = None;
        if let (Some((resolver, _)), Some(failed)) = (&suspect, &failed) {
            let (found, signed) = investigate::diagnose(&self.ledger, *resolver, failed, self.unix_time);
            is_signed = signed;
            let chain = if is_any_complete { diagnosis.chain } else { found.chain };
            diagnosis = Diagnosis { chain, ..found };
        }
        for level in views.iter_mut().flat_map(|view| &mut view.levels) {
            if let Outcome::Failure(failure @ Failure::Timeout { .. }) = &mut level.outcome {
                *failure = Failure::Timeout { is_signed };
            }
        }
        settle_ttls(&mut views);
        let surroundings = self.surroundings(primary);
        let lookups = self.ledger.into_lookups(self.resolvers, has_failed);
        Observations { views, lookups, source: Source::Resolvers, diagnosis, surroundings }
    }

    /// What a resolver sees, with each failure attributed to the domain or to the resolver.
    fn view(&self, resolver: usize) -> View {
        let name = self.resolvers.get(resolver).map(|resolver| resolver.name.clone());
        let end = match self.climb_state(resolver) {
            ClimbState::Failed(at, ..) | ClimbState::Pending(at) => at,
            ClimbState::Decided => self.deciding(resolver).map_or(self.names.len(), |(at, _)| at),
        };
        let levels = self.names.iter().enumerate().map(|(at, name)| {
            let asked = self.ledger.find(resolver, &Query::caa(name.clone()));
            match asked.and_then(|asked| Some((asked, asked.answer.as_ref()?))) {
                Some((asked, answer)) => Observation {
                    name: name.clone(),
                    outcome: self.outcome(resolver, asked, answer),
                    aliases: answer.aliases.clone(),
                    authenticated_data: answer.authenticated_data,
                    lacks_soa: answer.lacks_soa,
                    zone_ttl: answer.zone_ttl,
                },
                // A name that was needed, but never got a response.
                None if at <= end => {
                    Observation::new(name.clone(), Outcome::Failure(self.silence(resolver, asked)))
                }
                None => Observation::new(name.clone(), Outcome::NotNeeded),
            }
        });
        let answers_others = self.answers_others(resolver);
        View { resolver: name.unwrap_or_default(), levels: levels.collect(), answers_others }
    }

    /// The outcome at a name, refined by the other queries.
    pub(super) fn outcome(&self, resolver: usize, asked: &Asked, answer: &DnsAnswer) -> Outcome {
        match &answer.outcome {
            Outcome::Failure(Failure::Unreachable(TransportError::Timeout)) => {
                Outcome::Failure(self.silence(resolver, Some(asked)))
            }
            Outcome::Failure(Failure::Rcode { rcode: Rcode::SERVFAIL, .. })
                if self.resolves_nothing(resolver) =>
            {
                Outcome::Failure(Failure::Unreachable(TransportError::ResolvesNothing))
            }
            Outcome::Failure(Failure::Rcode { rcode: Rcode::SERVFAIL, extended_errors, .. }) => {
                let query = unchecked(asked.query.name.clone(), RecordType::CAA);
                let answers_unchecked =
                    match self.ledger.answer(resolver, &query).map(|answer| &answer.outcome) {
                        Some(Outcome::Records(_) | Outcome::NoData | Outcome::NxDomain) => Some(true),
                        Some(Outcome::Failure(Failure::Rcode { .. })) => Some(false),
                        _ => None,
                    };
                if answers_unchecked != Some(true) && self.has_waited(resolver, asked) {
                    return Outcome::Failure(Failure::Timeout { is_signed: None });
                }
                if investigate::aliases(&self.ledger, resolver, &asked.query.name).is_err() {
                    return Outcome::Failure(Failure::AliasLoop);
                }
                Outcome::Failure(Failure::Rcode {
                    rcode: Rcode::SERVFAIL,
                    extended_errors: extended_errors.clone(),
                    answers_unchecked,
                })
            }
            outcome => outcome.clone(),
        }
    }

    /// Attributes a missing response to the domain or to the resolver.
    fn silence(&self, resolver: usize, asked: Option<&Asked>) -> Failure {
        match self.is_alive_after(resolver, asked) {
            true => Failure::Timeout { is_signed: None },
            false => Failure::Unreachable(TransportError::Timeout),
        }
    }

    /// Returns whether a SERVFAIL came so late, or only to the second query, that the resolver must have timed out on name
    /// servers (decision D-16).
    fn has_waited(&self, resolver: usize, asked: &Asked) -> bool {
        if asked.is_repeated && asked.answered_at >= asked.sent_at + self.time_limit / 3 {
            return true;
        }
        let others = self
            .ledger
            .queries_to(resolver)
            .filter(|other| other.answer.as_ref().is_some_and(DnsAnswer::is_answered));
        let slowest = others.map(|other| other.milliseconds).max();
        slowest.is_some_and(|slowest| {
            asked.milliseconds >= LONG_MILLISECONDS && asked.milliseconds >= slowest.saturating_mul(4)
        })
    }
}

/// Gives equal sets of one name the TTL that one of them shows to be that of the zone; if none does, the longest that a
/// resolver has left of it (decision D-53).
fn settle_ttls(views: &mut [View]) {
    let settled = |view: &View, at: usize| {
        let Outcome::Records(records) = &view.levels.get(at)?.outcome else { return None };
        let equal =
            views.iter().filter_map(|view| view.levels.get(at)).filter_map(|level| match &level.outcome {
                Outcome::Records(others) if is_same_set(records, others) => {
                    Some((level.zone_ttl, others.first()?.ttl))
                }
                _ => None,
            });
        equal.max_by_key(|&(zone_ttl, ttl)| (zone_ttl.is_some(), ttl))
    };
    let count = views.first().map_or(0, |view| view.levels.len());
    let settled: Vec<Vec<_>> =
        views.iter().map(|view| (0..count).map(|at| settled(view, at)).collect()).collect();
    for (view, settled) in views.iter_mut().zip(settled) {
        for (level, settled) in view.levels.iter_mut().zip(settled) {
            if let (Outcome::Records(records), Some((zone_ttl, ttl))) = (&mut level.outcome, settled) {
                level.zone_ttl = zone_ttl;
                records.iter_mut().for_each(|record| record.ttl = ttl);
            }
        }
    }
}

/// From here on, a SERVFAIL counts as a resolver's timeout on name servers.
const LONG_MILLISECONDS: u64 = 2_000;

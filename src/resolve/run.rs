//! One domain: all its names at once, from two resolvers, then whatever still has to be found out.

use std::pin::pin;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::future::Either;
use futures_util::future::select;
use futures_util::stream::FuturesUnordered;
use web_time::Instant;

use super::answer;
use super::answer::Answer;
use super::explain;
use super::explain::Failed;
use super::ledger::Asked;
use super::ledger::Ledger;
use super::resolver::Resolver;
use super::transport::Transport;
use crate::chain;
use crate::dns::Fqdn;
use crate::dns::Query;
use crate::dns::RecordType;
use crate::dns::message::Rcode;
use crate::evaluate::observation::Diagnosis;
use crate::evaluate::observation::Failure;
use crate::evaluate::observation::Observation;
use crate::evaluate::observation::Observations;
use crate::evaluate::observation::Outcome;
use crate::evaluate::observation::Source;
use crate::evaluate::observation::TransportError;
use crate::evaluate::observation::View;

/// A step on the way, for people who wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The name that is asked about.
    pub name: Fqdn,
    /// The word of the report for what came back; `None` while the question is out.
    pub outcome: Option<&'static str>,
}

/// How many resolvers are asked together. The others are in reserve.
pub const TOGETHER: usize = 2;

/// Asks for the CAA records of `domain` and its parents.
///
/// * All names are asked at once, from the first two resolvers, and for DS from the first. As soon as the lowest names
///   have decided, the rest is given up.
/// * A resolver that cannot be used, or that does not say what the zone says, leaves its place to the next one.
/// * A name without an answer in time is the domain's trouble when the same resolver answers other questions, and the
///   resolver's otherwise.
/// * A failure, and a name that is suspiciously slow, is looked into at once: the same question with CD=1 (an answer
///   then means that the data is there and does not validate, [RFC 4035, Section 4.9.2]), keys, delegations, name
///   servers.
/// * When two resolvers see different things, the reserves are asked too.
///
/// No resolver is asked the same thing twice. It all ends after twice the time limit of a question, and with name
/// servers that keep silent after that limit. Dropping the future gives all questions up.
///
/// [RFC 4035, Section 4.9.2]: https://www.rfc-editor.org/rfc/rfc4035#section-4.9.2
pub async fn resolve(
    transport: &impl Transport,
    resolvers: &[Resolver],
    domain: &Fqdn,
    progress: impl Fn(Progress),
) -> Observations {
    let mut run = Run {
        resolvers,
        names: domain.candidates().collect(),
        seats: (0..resolvers.len().min(TOGETHER)).collect(),
        left: Vec::new(),
        reserve: TOGETHER.min(resolvers.len()),
        ledger: Ledger::default(),
        settled_at: None,
        time_limit: transport.time_limit(),
        now: transport.unix_time(),
    };
    let start = Instant::now();
    let mut flight = FuturesUnordered::new();
    loop {
        run.plan(start.elapsed());
        let first = run.seats.first().copied();
        for (place, asked) in run.ledger.unsent() {
            if Some(asked.resolver) == first && is_plain(&asked.query) {
                progress(Progress { name: asked.query.name.clone(), outcome: None });
            }
            let (resolver, query) = (resolvers.get(asked.resolver), asked.query.clone());
            flight.push(async move {
                match resolver {
                    Some(resolver) => Some((place, transport.exchange(resolver, &query).await)),
                    None => None,
                }
            });
        }
        let Some(wait) = run.wait(start.elapsed()) else { break };
        let timer = pin!(transport.sleep(wait));
        match select(flight.next(), timer).await {
            Either::Left((Some(Some((place, exchange))), _)) => {
                let Some(query) = run.ledger.query(place) else { continue };
                let answer = match exchange.body {
                    Ok(octets) => answer::read(&octets, &query),
                    Err(error) => Answer::unreachable(error),
                };
                if is_plain(&query) {
                    progress(Progress { name: query.name, outcome: Some(answer.outcome.code()) });
                }
                run.ledger.enter(place, answer, exchange.http_status, exchange.milliseconds);
            }
            Either::Left((Some(None), _)) | Either::Right(_) => {}
            Either::Left((None, _)) => break,
        }
    }
    run.finish(domain)
}

/// Says whether a question is one of the climb.
fn is_plain(query: &Query) -> bool {
    query.record_type == RecordType::Caa && !query.checking_disabled
}

struct Run<'a> {
    resolvers: &'a [Resolver],
    /// The domain and its parents.
    names: Vec<Fqdn>,
    /// The resolvers that are asked together.
    seats: Vec<usize>,
    /// The resolvers that left their place.
    left: Vec<usize>,
    /// The next resolver in reserve.
    reserve: usize,
    ledger: Ledger,
    /// When every seat had its answer.
    settled_at: Option<Duration>,
    time_limit: Duration,
    /// Seconds since 1970.
    now: u64,
}

/// How far a resolver's climb is.
enum End<'a> {
    /// The name at this place has no answer yet.
    Open(usize),
    /// A name has records, or none has any.
    Decided,
    /// The name at this place could not be looked up.
    Failed(usize, &'a Failure),
}

impl Run<'_> {
    /// Asks what is worth asking now.
    fn plan(&mut self, elapsed: Duration) {
        for seat in 0..self.seats.len() {
            while let Some(resolver) = self.seats.get(seat).copied()
                && self.is_troubled(resolver)
                && self.reserve < self.resolvers.len()
            {
                self.left.push(resolver);
                if let Some(place) = self.seats.get_mut(seat) {
                    *place = self.reserve;
                }
                self.reserve += 1;
            }
        }
        let seats = self.seats.clone();
        for &resolver in &seats {
            self.climb(resolver);
        }
        if let Some(lead) = self.lead() {
            self.ask_chain(lead);
        }
        for resolver in seats.into_iter().chain(self.reserve..self.resolvers.len()) {
            if let End::Failed(at, Failure::Rcode { rcode: Rcode::SERVFAIL, .. }) = self.end(resolver)
                && let Some(name) = self.names.get(at).cloned()
            {
                self.ledger.want(resolver, explain::unchecked(name, RecordType::Caa));
            }
        }
        if let Some((resolver, name)) = self.suspect(elapsed) {
            self.ask_chain(resolver);
            explain::ask(&mut self.ledger, resolver, &name);
        }
        if self.is_settled() && !self.do_seats_agree() {
            for resolver in self.reserve..self.resolvers.len() {
                self.climb(resolver);
            }
        }
    }

    fn climb(&mut self, resolver: usize) {
        for name in &self.names {
            self.ledger.want(resolver, Query::caa(name.clone()));
        }
    }

    fn ask_chain(&mut self, resolver: usize) {
        for name in &self.names {
            self.ledger.want(resolver, Query::signed(name.clone(), RecordType::Ds));
        }
    }

    /// The first resolver that can be used.
    fn lead(&self) -> Option<usize> {
        let usable = self.seats.iter().find(|&&resolver| !self.is_troubled(resolver));
        usable.or(self.seats.first()).copied()
    }

    /// A resolver whose climb has failed, or does not come to an end, and the name where it hangs.
    fn suspect(&self, elapsed: Duration) -> Option<(usize, Fqdn)> {
        let is_late = elapsed >= self.time_limit / 3;
        let at = |resolver| match self.end(resolver) {
            // Of a resolver that gives no DNS answers, or not the zone's, nothing can be learnt.
            End::Failed(_, Failure::Unreachable(_) | Failure::Filtered(_)) if self.is_troubled(resolver) => {
                None
            }
            End::Failed(at, ..) => Some(at),
            End::Open(at) if is_late && self.ledger.has_answered(resolver) => Some(at),
            _ => None,
        };
        let suspects = self.seats.iter().filter_map(|&seat| Some((seat, at(seat)?)));
        // One that may itself be to blame tells less than one that is not.
        let (resolver, at) = suspects.min_by_key(|&(seat, _)| self.is_troubled(seat))?;
        Some((resolver, self.names.get(at)?.clone()))
    }

    /// How far a resolver's climb is.
    fn end(&self, resolver: usize) -> End<'_> {
        for (at, name) in self.names.iter().enumerate() {
            let asked = self.ledger.find(resolver, &Query::caa(name.clone()));
            let Some(answer) = asked.and_then(|asked| asked.answer.as_ref()) else { return End::Open(at) };
            match &answer.outcome {
                Outcome::NoData | Outcome::NxDomain => {}
                // What the others answer tells whose failure it is.
                Outcome::Failure(Failure::Unreachable(TransportError::Timeout))
                    if !self.ledger.has_answered(resolver) && self.is_waiting(resolver) =>
                {
                    return End::Open(at);
                }
                Outcome::Failure(failure) => return End::Failed(at, failure),
                Outcome::Records(_) | Outcome::NotNeeded => return End::Decided,
            }
        }
        End::Decided
    }

    /// Says whether a question of the climb is still out.
    fn is_waiting(&self, resolver: usize) -> bool {
        self.ledger.of(resolver).any(|asked| asked.answer.is_none() && is_plain(&asked.query))
    }

    /// Says whether a resolver cannot be used, or does not say what the zone says.
    fn is_troubled(&self, resolver: usize) -> bool {
        match self.end(resolver) {
            End::Failed(_, Failure::Unreachable(TransportError::Timeout)) => {
                !self.ledger.has_answered(resolver)
            }
            End::Failed(_, failure) => failure.may_be_the_resolvers(),
            _ => false,
        }
    }

    /// Says whether every seat has its answer.
    fn is_settled(&self) -> bool {
        self.seats.iter().all(|&resolver| match self.end(resolver) {
            End::Open(_) => false,
            End::Decided => true,
            End::Failed(at, Failure::Rcode { rcode: Rcode::SERVFAIL, .. }) => {
                let name = self.names.get(at).cloned();
                name.is_some_and(|name| {
                    self.ledger.answer(resolver, &explain::unchecked(name, RecordType::Caa)).is_some()
                })
            }
            End::Failed(..) => true,
        })
    }

    fn do_seats_agree(&self) -> bool {
        let mut ends =
            self.seats.iter().filter(|&&seat| !self.is_troubled(seat)).map(|&seat| self.sighting(seat));
        let first = ends.next().flatten();
        ends.all(|end| match (&first, &end) {
            (Some((at, one)), Some((other_at, other))) => at == other_at && is_same(one, other),
            (one, other) => one.is_none() && other.is_none(),
        })
    }

    /// The place and the answer of the name that decides.
    fn deciding(&self, resolver: usize) -> Option<(usize, &Outcome)> {
        let outcomes = self.names.iter().map(|name| {
            self.ledger.answer(resolver, &Query::caa(name.clone())).map(|answer| &answer.outcome)
        });
        let mut decided = outcomes.enumerate().filter_map(|(at, outcome)| Some((at, outcome?)));
        decided.find(|(_, outcome)| !outcome.is_empty())
    }

    /// The same, with what the other questions showed.
    fn sighting(&self, resolver: usize) -> Option<(usize, Outcome)> {
        let (at, _) = self.deciding(resolver)?;
        let asked = self.ledger.find(resolver, &Query::caa(self.names.get(at)?.clone()))?;
        Some((at, self.outcome(resolver, asked, asked.answer.as_ref()?)))
    }

    /// How long to wait for an answer before looking again; `None` when all is said.
    fn wait(&mut self, elapsed: Duration) -> Option<Duration> {
        let end = self.time_limit * 2;
        let late = self.time_limit / 3;
        if !self.is_settled() {
            self.settled_at = None;
            let next = if elapsed < late { late } else { end };
            return next.checked_sub(elapsed).filter(|wait| !wait.is_zero());
        }
        let settled = *self.settled_at.get_or_insert(elapsed);
        let is_extra_open = (self.reserve..self.resolvers.len()).any(|resolver| self.is_waiting(resolver));
        if !self.ledger.is_explaining() && !is_extra_open {
            return None;
        }
        let is_silent = |seat: &usize| {
            matches!(self.end(*seat), End::Failed(_, Failure::Unreachable(TransportError::Timeout)))
        };
        let has_failed = |seat: &usize| matches!(self.end(*seat), End::Failed(..));
        // Whom the seats made necessary by differing is waited for, even when one of them was silent to the end.
        let limit = if is_extra_open {
            end
        } else if self.seats.iter().any(is_silent) {
            self.time_limit
        } else if self.seats.iter().any(has_failed) {
            end
        } else {
            // The verdict is there; where the chain of trust ends is worth as much again.
            settled + settled.clamp(LEAST_GRACE, MOST_GRACE)
        };
        limit.checked_sub(elapsed).filter(|wait| !wait.is_zero())
    }

    fn finish(self, domain: &Fqdn) -> Observations {
        // The seats, then those that were asked because the seats differ, then those that left.
        let extra = (self.reserve..self.resolvers.len()).filter(|&resolver| {
            self.ledger.of(resolver).next().is_some() && !matches!(self.end(resolver), End::Open(_))
        });
        let order: Vec<usize> =
            self.seats.iter().copied().chain(extra).chain(self.left.iter().copied()).collect();
        let mut views: Vec<View> = order.iter().map(|&resolver| self.view(resolver)).collect();

        let failing = |may_be_the_resolvers: bool| {
            order.iter().zip(&views).find_map(|(&resolver, view)| {
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
        let is_any_whole = order.iter().any(|&resolver| matches!(self.end(resolver), End::Decided));
        let suspect = failing(false).or_else(|| if is_any_whole { None } else { failing(true) });
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
        let lead = self.lead().unwrap_or(0);
        let chain = chain::trace(&self.ledger.readings(lead), domain);
        let mut diagnosis = Diagnosis { chain, ..Diagnosis::default() };
        let mut is_signed = None;
        if let (Some((resolver, _)), Some(failed)) = (&suspect, &failed) {
            let (found, signed) = explain::diagnose(&self.ledger, *resolver, failed, self.now);
            is_signed = signed;
            // Where another resolver sees all of it, the chain is what that one sees.
            let chain = if is_any_whole { diagnosis.chain } else { found.chain };
            diagnosis = Diagnosis { chain, ..found };
        }
        for level in views.iter_mut().flat_map(|view| &mut view.levels) {
            if let Outcome::Failure(failure @ Failure::Timeout { .. }) = &mut level.outcome {
                *failure = Failure::Timeout { is_signed };
            }
        }
        let has_failed = suspect.is_some();
        let lookups = self.ledger.into_lookups(self.resolvers, has_failed);
        Observations { views, lookups, source: Source::Resolvers, diagnosis }
    }

    /// What a resolver sees, whose failure a failure is sorted out.
    fn view(&self, resolver: usize) -> View {
        let name = self.resolvers.get(resolver).map(|resolver| resolver.name.clone());
        let end = match self.end(resolver) {
            End::Failed(at, ..) | End::Open(at) => at,
            End::Decided => self.deciding(resolver).map_or(self.names.len(), |(at, _)| at),
        };
        let levels = self.names.iter().enumerate().map(|(at, name)| {
            let asked = self.ledger.find(resolver, &Query::caa(name.clone()));
            match asked.and_then(|asked| Some((asked, asked.answer.as_ref()?))) {
                Some((asked, answer)) => Observation {
                    name: name.clone(),
                    outcome: self.outcome(resolver, asked, answer),
                    aliases: answer.aliases.clone(),
                    authenticated_data: answer.authenticated_data,
                },
                None => Observation {
                    name: name.clone(),
                    // A name that should have decided, and that everything ended without.
                    outcome: match at <= end {
                        true => Outcome::Failure(self.silence(resolver)),
                        false => Outcome::NotNeeded,
                    },
                    aliases: Vec::new(),
                    authenticated_data: None,
                },
            }
        });
        View { resolver: name.unwrap_or_default(), levels: levels.collect() }
    }

    /// The outcome of a name, with what the other questions showed.
    fn outcome(&self, resolver: usize, asked: &Asked, answer: &Answer) -> Outcome {
        match &answer.outcome {
            Outcome::Failure(Failure::Unreachable(TransportError::Timeout)) => {
                Outcome::Failure(self.silence(resolver))
            }
            Outcome::Failure(Failure::Rcode { rcode: Rcode::SERVFAIL, extended_errors, .. }) => {
                let query = explain::unchecked(asked.query.name.clone(), RecordType::Caa);
                let answers_unchecked =
                    match self.ledger.answer(resolver, &query).map(|answer| &answer.outcome) {
                        Some(Outcome::Records(_) | Outcome::NoData | Outcome::NxDomain) => Some(true),
                        Some(Outcome::Failure(Failure::Rcode { .. })) => Some(false),
                        _ => None,
                    };
                if answers_unchecked != Some(true) && self.has_waited(resolver, asked) {
                    return Outcome::Failure(Failure::Timeout { is_signed: None });
                }
                if explain::aliases(&self.ledger, resolver, &asked.query.name).is_err() {
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

    /// Whose failure no answer is.
    fn silence(&self, resolver: usize) -> Failure {
        match self.ledger.has_answered(resolver) {
            true => Failure::Timeout { is_signed: None },
            false => Failure::Unreachable(TransportError::Timeout),
        }
    }

    /// Says whether a SERVFAIL came so late that the resolver must have waited for name servers in vain
    /// (decision D-16).
    fn has_waited(&self, resolver: usize, asked: &Asked) -> bool {
        let others =
            self.ledger.of(resolver).filter(|other| other.answer.as_ref().is_some_and(Answer::is_answered));
        let slowest = others.map(|other| other.milliseconds).max();
        slowest.is_some_and(|slowest| {
            asked.milliseconds >= LONG_MILLISECONDS && asked.milliseconds >= slowest.saturating_mul(4)
        })
    }
}

/// Says whether two resolvers see the same at a name.
fn is_same(one: &Outcome, other: &Outcome) -> bool {
    match (one, other) {
        (Outcome::Records(one), Outcome::Records(other)) => {
            one.len() == other.len()
                && one.iter().all(|record| other.iter().any(|other| other.rdata == record.rdata))
        }
        (Outcome::Failure(one), Outcome::Failure(other)) => {
            one.code() == other.code() && one.is_bogus() == other.is_bogus()
        }
        _ => one.code() == other.code(),
    }
}

/// How long the chain of trust may delay a verdict, at least and at most.
const LEAST_GRACE: Duration = Duration::from_millis(100);
const MOST_GRACE: Duration = Duration::from_secs(1);

/// From here on a resolver that says SERVFAIL is taken to have waited for somebody.
const LONG_MILLISECONDS: u64 = 2_000;

//! One domain: all its names at once, then whatever still has to be found out.

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;

use super::answer;
use super::answer::Answer;
use super::resolver::Resolver;
use super::transport::Transport;
use crate::dns::Fqdn;
use crate::dns::Query;
use crate::dns::message::Rcode;
use crate::evaluate::observation::Failure;
use crate::evaluate::observation::Lookup;
use crate::evaluate::observation::Observation;
use crate::evaluate::observation::Observations;
use crate::evaluate::observation::Outcome;
use crate::evaluate::observation::Source;
use crate::evaluate::observation::TransportError;

/// A step on the way, for people who wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The name that is asked about.
    pub name: Fqdn,
    /// The word of the report for what came back; `None` while the question is out.
    pub outcome: Option<&'static str>,
}

/// Asks for the CAA records of `domain` and its parents.
///
/// * All names are asked at once. As soon as the lowest names have decided, the rest is given up.
/// * What one resolver cannot say is asked of the next, name by name.
/// * A name without an answer in time is the domain's trouble when the same resolver answers for another name, and the
///   resolver's otherwise: then it is asked of the next.
/// * A SERVFAIL that decides is asked again with CD=1: an answer then means that the data is there and does not
///   validate ([RFC 4035, Section 4.9.2]).
///
/// Dropping the future gives all questions up.
///
/// [RFC 4035, Section 4.9.2]: https://www.rfc-editor.org/rfc/rfc4035#section-4.9.2
pub async fn resolve(
    transport: &impl Transport,
    resolvers: &[Resolver],
    domain: &Fqdn,
    progress: impl Fn(Progress),
) -> Observations {
    let mut run = Run {
        transport,
        resolvers,
        names: domain.candidates().collect(),
        levels: Vec::new(),
        lookups: Vec::new(),
        progress,
    };
    run.levels.resize_with(run.names.len(), || None);
    for round in 0..resolvers.len().max(1) {
        run.ask_all(round).await;
        if !run.set_time_outs_right(round) {
            break;
        }
    }
    run.explain_servfail().await;
    run.finish()
}

/// What is known of one name, and from which resolver.
struct Level {
    answer: Answer,
    resolver: usize,
}

struct Run<'a, T, P> {
    transport: &'a T,
    resolvers: &'a [Resolver],
    names: Vec<Fqdn>,
    levels: Vec<Option<Level>>,
    lookups: Vec<Lookup>,
    progress: P,
}

impl<T: Transport, P: Fn(Progress)> Run<'_, T, P> {
    /// Asks for every name that has no answer yet, from resolver `first` on, until the climb has an end.
    async fn ask_all(&mut self, first: usize) {
        let mut questions = FuturesUnordered::new();
        for (index, name) in self.names.iter().enumerate() {
            if self.levels.get(index).is_some_and(Option::is_none) {
                (self.progress)(Progress { name: name.clone(), outcome: None });
                questions.push(ask(self.transport, self.resolvers, first, index, Query::caa(name.clone())));
            }
        }
        while let Some((index, level, lookups)) = questions.next().await {
            self.lookups.extend(lookups);
            if let Some(name) = self.names.get(index) {
                (self.progress)(Progress { name: name.clone(), outcome: Some(level.answer.outcome.code()) });
            }
            if let Some(slot) = self.levels.get_mut(index) {
                *slot = Some(level);
            }
            if self.is_decided() {
                break;
            }
        }
    }

    /// Says whether the names from the lowest up to the one that decides are all answered. A time-out does not decide
    /// yet: what the others answer tells whose failure it is.
    fn is_decided(&self) -> bool {
        for level in &self.levels {
            match level.as_ref().map(|level| &level.answer.outcome) {
                Some(Outcome::NoData | Outcome::NxDomain) => {}
                None | Some(Outcome::Failure(Failure::Unreachable(TransportError::Timeout))) => return false,
                Some(_) => return true,
            }
        }
        true
    }

    /// Tells the time-outs of the domain from those of the resolver, and says whether another round is worth it.
    fn set_time_outs_right(&mut self, round: usize) -> bool {
        let answered: Vec<usize> = self
            .levels
            .iter()
            .flatten()
            .filter(|level| level.answer.is_dns())
            .map(|level| level.resolver)
            .collect();
        let mut again = false;
        for slot in &mut self.levels {
            let Some(level) = slot else { continue };
            if level.answer.outcome != Outcome::Failure(Failure::Unreachable(TransportError::Timeout)) {
                continue;
            }
            if answered.contains(&level.resolver) {
                level.answer.outcome = Outcome::Failure(Failure::Timeout { is_signed: None });
            } else if level.resolver + 1 < self.resolvers.len() {
                // A resolver further down that was asked already is not asked again: its turn to be passed over comes.
                again = true;
                if level.resolver <= round {
                    *slot = None;
                }
            }
        }
        again
    }

    /// Asks the deciding question again without validation.
    async fn explain_servfail(&mut self) {
        let end = self.levels.iter().position(|level| {
            let outcome = level.as_ref().map(|level| &level.answer.outcome);
            !matches!(outcome, Some(Outcome::NoData | Outcome::NxDomain))
        });
        let Some(index) = end else { return };
        let (Some(Some(level)), Some(name)) = (self.levels.get_mut(index), self.names.get(index)) else {
            return;
        };
        let Outcome::Failure(Failure::Rcode { rcode: Rcode::SERVFAIL, answers_unchecked, .. }) =
            &mut level.answer.outcome
        else {
            return;
        };
        let query = Query::caa(name.clone()).with_checking_disabled();
        let resolvers = self.resolvers.get(level.resolver..=level.resolver).unwrap_or_default();
        let (_, unchecked, lookups) = ask(self.transport, resolvers, 0, index, query).await;
        self.lookups.extend(lookups);
        *answers_unchecked = match unchecked.answer.outcome {
            Outcome::Records(_) | Outcome::NoData | Outcome::NxDomain => Some(true),
            Outcome::Failure(Failure::Rcode { .. }) => Some(false),
            _ => None,
        };
    }

    fn finish(self) -> Observations {
        let levels = self.names.into_iter().zip(self.levels).map(|(name, level)| match level {
            Some(level) => Observation {
                name,
                outcome: level.answer.outcome,
                aliases: level.answer.aliases,
                authenticated_data: level.answer.authenticated_data,
            },
            None => Observation {
                name,
                outcome: Outcome::NotNeeded,
                aliases: Vec::new(),
                authenticated_data: None,
            },
        });
        Observations { levels: levels.collect(), lookups: self.lookups, source: Source::Resolvers }
    }
}

/// Asks one question, of one resolver after the other until one can say something.
async fn ask(
    transport: &impl Transport,
    resolvers: &[Resolver],
    first: usize,
    index: usize,
    query: Query,
) -> (usize, Level, Vec<Lookup>) {
    let mut level = Level { answer: Answer::unreachable(TransportError::Connection), resolver: first };
    let mut lookups = Vec::new();
    for (place, resolver) in resolvers.iter().enumerate().skip(first) {
        let exchange = transport.exchange(resolver, &query).await;
        let answer = match exchange.body {
            Ok(octets) => answer::read(&octets, &query),
            Err(error) => Answer::unreachable(error),
        };
        lookups.push(Lookup {
            name: query.name.clone(),
            record_type: query.record_type,
            resolver: resolver.name.clone(),
            checking_disabled: query.checking_disabled,
            outcome: answer.outcome.code(),
            rcode: answer.rcode,
            http_status: exchange.http_status,
            authenticated_data: answer.authenticated_data,
            extended_errors: answer.extended_errors.clone(),
            ttl: answer.ttl,
            milliseconds: exchange.milliseconds,
        });
        // A DNS answer, even a poor one, is not given up for a resolver that cannot be reached.
        let is_better = place == first || answer.is_dns() || !level.answer.is_dns();
        let is_final = !answer.is_worth_asking_elsewhere();
        if is_better {
            level = Level { answer, resolver: place };
        }
        if is_final {
            break;
        }
    }
    (index, level, lookups)
}

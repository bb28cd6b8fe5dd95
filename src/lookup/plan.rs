//! Plans the queries for one domain: what to ask which resolver next, and how long to wait. Pure.

use std::time::Duration;

use crate::caa::record::is_same_set;
use crate::dns::{Fqdn, Query, Rcode, RecordType};
use crate::lookup::investigate;
use crate::lookup::ledger::{Asked, Ledger, Purpose, unchecked};
use crate::lookup::resolver::Resolver;
use crate::observe::{Failure, Outcome, TransportError};

/// How many resolvers are queried in parallel. The others are standbys.
pub const TOGETHER: usize = 2;

/// The state of a lookup.
pub(super) struct Run<'a> {
    pub(super) resolvers: &'a [Resolver],
    /// The domain and its parents.
    pub(super) names: Vec<Fqdn>,
    /// The resolvers queried in parallel.
    pub(super) active: Vec<usize>,
    /// The resolvers that a standby has replaced.
    pub(super) replaced: Vec<usize>,
    /// The first resolver that is still a standby.
    pub(super) next_standby: usize,
    pub(super) ledger: Ledger,
    /// The resolver whose failure is being investigated.
    pub(super) under_investigation: Option<usize>,
    /// When every active resolver had its answer.
    pub(super) settled_at: Option<Duration>,
    pub(super) time_limit: Duration,
    /// Seconds since 1970.
    pub(super) unix_time: u64,
}

/// What to do next.
pub(super) struct Step {
    /// The queries to send, with their indices in the ledger.
    pub(super) questions: Vec<(usize, Asked)>,
    /// How long to wait for a response before the next step; `None` at the end.
    pub(super) wait: Option<Duration>,
}

/// The progress of a resolver's climb.
pub(super) enum ClimbState<'a> {
    /// The name at this index has no response yet.
    Pending(usize),
    /// A name has records, or none has any.
    Decided,
    /// The name at this index could not be looked up.
    Failed(usize, &'a Failure),
}

impl<'a> Run<'a> {
    /// A lookup without queries yet.
    pub(super) fn new(
        resolvers: &'a [Resolver],
        domain: &Fqdn,
        time_limit: Duration,
        unix_time: u64,
    ) -> Self {
        let active = resolvers.len().min(TOGETHER);
        Self {
            resolvers,
            names: domain.candidates().collect(),
            active: (0..active).collect(),
            replaced: Vec::new(),
            next_standby: active,
            ledger: Ledger::default(),
            under_investigation: None,
            settled_at: None,
            time_limit,
            unix_time,
        }
    }
}

impl Run<'_> {
    /// What to do now. Planning and waiting share one timestamp: what is not due during planning must not be
    /// past when the wait for it begins.
    pub(super) fn step(&mut self, elapsed: Duration) -> Step {
        self.ledger.repeat_lost(elapsed, self.time_limit / 3);
        self.plan(elapsed);
        let questions = self.ledger.unsent(elapsed);
        Step { questions, wait: self.wait(elapsed) }
    }

    /// Asks what is worth asking now.
    fn plan(&mut self, elapsed: Duration) {
        for place in 0..self.active.len() {
            while let Some(resolver) = self.active.get(place).copied()
                && self.is_unreliable(resolver)
                && self.next_standby < self.resolvers.len()
            {
                self.replaced.push(resolver);
                if let Some(active) = self.active.get_mut(place) {
                    *active = self.next_standby;
                }
                self.next_standby += 1;
            }
        }
        let active = self.active.clone();
        for &resolver in &active {
            self.climb(resolver);
        }
        if let Some(primary) = self.primary() {
            self.ask_chain(primary);
            self.ask_surroundings(primary);
        }
        for resolver in active.into_iter().chain(self.next_standby..self.resolvers.len()) {
            if let ClimbState::Pending(_) = self.climb_state(resolver)
                && self.overdue_at(resolver).is_some_and(|overdue_at| elapsed >= overdue_at)
                && let Some(top) = self.names.last()
            {
                // A resolver that answers this is alive, and is stuck waiting for name servers.
                self.ledger.request(resolver, unchecked(top.clone(), RecordType::DS));
            }
            if let ClimbState::Failed(at, Failure::Rcode { rcode: Rcode::SERVFAIL, .. }) =
                self.climb_state(resolver)
                && let Some(name) = self.names.get(at).cloned()
            {
                self.ledger.request(resolver, unchecked(name, RecordType::CAA));
            }
            if self.is_climb_fruitless(resolver)
                && let Some(control) = self.control_query()
            {
                self.ledger.request(resolver, control);
            }
        }
        // One that gives no DNS answer may do so for this domain only: decision D-28.
        for resolver in self.active.iter().chain(&self.replaced).copied().collect::<Vec<_>>() {
            if let ClimbState::Failed(_, Failure::Unreachable(error)) = self.climb_state(resolver)
                && *error != TransportError::Timeout
                && let Some(top) = self.names.last()
            {
                self.ledger.request(resolver, unchecked(top.clone(), RecordType::DS));
            }
        }
        if let Some((resolver, name)) = self.find_suspect(elapsed) {
            self.under_investigation = Some(resolver);
            self.ask_chain(resolver);
            investigate::ask(&mut self.ledger, resolver, &name);
        }
        if self.is_settled() && !self.do_active_agree() {
            for resolver in self.next_standby..self.resolvers.len() {
                self.climb(resolver);
            }
        }
    }

    /// When a climb that is still pending counts as hanging; `None` when it has not begun.
    fn overdue_at(&self, resolver: usize) -> Option<Duration> {
        Some(self.ledger.queries_to(resolver).next()?.sent_at + self.time_limit / 3)
    }

    /// Returns whether a resolver keeps answering while one query gets no response (decision D-16).
    pub(super) fn is_alive_after(&self, resolver: usize, hanging: Option<&Asked>) -> bool {
        let Some(hanging) = hanging else { return false };
        self.ledger.has_answered_since(resolver, hanging.sent_at + self.time_limit / 3)
            && !self.resolves_nothing(resolver)
    }

    /// Returns whether a resolver that gave no DNS answer for a name has answered anything since.
    pub(super) fn answers_others(&self, resolver: usize) -> bool {
        let ClimbState::Failed(at, Failure::Unreachable(_)) = self.climb_state(resolver) else {
            return false;
        };
        let failed =
            self.names.get(at).and_then(|name| self.ledger.find(resolver, &Query::caa(name.clone())));
        failed.is_some_and(|failed| self.ledger.has_answered_since(resolver, failed.answered_at))
    }

    fn climb(&mut self, resolver: usize) {
        for name in &self.names {
            self.ledger.request(resolver, Query::caa(name.clone()));
        }
    }

    fn ask_chain(&mut self, resolver: usize) {
        for name in &self.names {
            self.ledger.request(resolver, Query::signed(name.clone(), RecordType::DS));
        }
    }

    /// The first resolver that can be used.
    pub(super) fn primary(&self) -> Option<usize> {
        let usable = self.active.iter().find(|&&resolver| !self.is_unreliable(resolver));
        usable.or(self.active.first()).copied()
    }

    /// A resolver whose climb has failed or hangs, and the name where it does.
    fn find_suspect(&self, elapsed: Duration) -> Option<(usize, Fqdn)> {
        let is_late = elapsed >= self.time_limit / 3;
        let at = |resolver| match self.climb_state(resolver) {
            // A resolver that sends no DNS responses, or not those of the zone, cannot explain anything.
            ClimbState::Failed(_, Failure::Unreachable(_) | Failure::Filtered(_))
                if self.is_unreliable(resolver) =>
            {
                None
            }
            ClimbState::Failed(..) if self.resolves_nothing(resolver) => None,
            ClimbState::Failed(at, ..) => Some(at),
            ClimbState::Pending(at) if is_late && self.ledger.has_answered(resolver) => Some(at),
            _ => None,
        };
        // One investigation is enough.
        if let Some(resolver) = self.under_investigation
            && let Some(at) = at(resolver)
        {
            return Some((resolver, self.names.get(at)?.clone()));
        }
        let suspects = self.active.iter().filter_map(|&resolver| Some((resolver, at(resolver)?)));
        // A resolver that may itself be to blame explains less than one that is not.
        let (resolver, at) = suspects.min_by_key(|&(resolver, _)| self.is_unreliable(resolver))?;
        Some((resolver, self.names.get(at)?.clone()))
    }

    /// The progress of a resolver's climb.
    pub(super) fn climb_state(&self, resolver: usize) -> ClimbState<'_> {
        for (at, name) in self.names.iter().enumerate() {
            let asked = self.ledger.find(resolver, &Query::caa(name.clone()));
            let Some(answer) = asked.and_then(|asked| asked.answer.as_ref()) else {
                return ClimbState::Pending(at);
            };
            match &answer.outcome {
                Outcome::NoData | Outcome::NxDomain => {}
                // The responses to the other queries show whose failure it is.
                Outcome::Failure(Failure::Unreachable(TransportError::Timeout))
                    if !self.ledger.has_answered(resolver) && self.is_waiting(resolver) =>
                {
                    return ClimbState::Pending(at);
                }
                Outcome::Failure(failure) => return ClimbState::Failed(at, failure),
                Outcome::Records(_) | Outcome::NotNeeded => return ClimbState::Decided,
            }
        }
        ClimbState::Decided
    }

    /// Returns whether a query of the climb is in flight.
    pub(super) fn is_waiting(&self, resolver: usize) -> bool {
        self.ledger
            .queries_to(resolver)
            .any(|asked| asked.answer.is_none() && asked.purpose == Purpose::Climb)
    }

    /// Returns whether a resolver is unusable, or does not return the zone's data.
    pub(super) fn is_unreliable(&self, resolver: usize) -> bool {
        match self.climb_state(resolver) {
            ClimbState::Failed(at, Failure::Unreachable(TransportError::Timeout)) => {
                let name = self.names.get(at).cloned();
                let hanging = name.and_then(|name| self.ledger.find(resolver, &Query::caa(name)));
                !self.is_alive_after(resolver, hanging)
            }
            ClimbState::Failed(_, failure) => {
                failure.may_be_the_resolvers() || self.resolves_nothing(resolver)
            }
            _ => false,
        }
    }

    /// Returns whether a resolver answers SERVFAIL even for the top-level domain, and nothing for any other name.
    fn is_climb_fruitless(&self, resolver: usize) -> bool {
        let answer = |name: &Fqdn| self.ledger.answer(resolver, &Query::caa(name.clone()));
        let rcode = self.names.last().and_then(answer).and_then(|answer| answer.rcode);
        rcode == Some(Rcode::SERVFAIL)
            && self.names.iter().all(|name| answer(name).is_some_and(|answer| !answer.is_answered()))
    }

    /// Returns whether a resolver does not even resolve data of the root (decision D-25): no domain can cause that.
    pub(super) fn resolves_nothing(&self, resolver: usize) -> bool {
        let answer = self.control_query().and_then(|control| self.ledger.answer(resolver, &control));
        answer.is_some_and(|answer| answer.rcode == Some(Rcode::SERVFAIL))
            && self.is_climb_fruitless(resolver)
    }

    /// The query for the DS of the top-level domain, which the root has.
    fn control_query(&self) -> Option<Query> {
        self.names.last().map(|top| Query::signed(top.clone(), RecordType::DS))
    }

    /// Returns whether every active resolver has its answer.
    pub(super) fn is_settled(&self) -> bool {
        self.active.iter().all(|&resolver| match self.climb_state(resolver) {
            ClimbState::Pending(_) => false,
            ClimbState::Decided => true,
            ClimbState::Failed(at, Failure::Rcode { rcode: Rcode::SERVFAIL, .. }) => {
                let unchecked = self.names.get(at).map(|name| unchecked(name.clone(), RecordType::CAA));
                let control = self.control_query().filter(|_| self.is_climb_fruitless(resolver));
                let mut needed = unchecked.into_iter().chain(control);
                needed.all(|query| self.ledger.answer(resolver, &query).is_some())
            }
            ClimbState::Failed(..) => true,
        })
    }

    fn do_active_agree(&self) -> bool {
        let reliable = self.active.iter().filter(|&&resolver| !self.is_unreliable(resolver));
        let mut sightings = reliable.map(|&resolver| self.sighting(resolver));
        let first = sightings.next().flatten();
        sightings.all(|sighting| match (&first, &sighting) {
            (Some((at, one)), Some((other_at, other))) => at == other_at && is_same(one, other),
            (one, other) => one.is_none() && other.is_none(),
        })
    }

    /// The index and the outcome of the name that decides.
    pub(super) fn deciding(&self, resolver: usize) -> Option<(usize, &Outcome)> {
        let outcomes = self.names.iter().map(|name| {
            self.ledger.answer(resolver, &Query::caa(name.clone())).map(|answer| &answer.outcome)
        });
        let mut decided = outcomes.enumerate().filter_map(|(at, outcome)| Some((at, outcome?)));
        decided.find(|(_, outcome)| !outcome.is_empty())
    }

    /// The same, refined by the other queries.
    fn sighting(&self, resolver: usize) -> Option<(usize, Outcome)> {
        let (at, _) = self.deciding(resolver)?;
        let asked = self.ledger.find(resolver, &Query::caa(self.names.get(at)?.clone()))?;
        Some((at, self.outcome(resolver, asked, asked.answer.as_ref()?)))
    }

    /// How long to wait for a response before the next step; `None` at the end.
    fn wait(&mut self, elapsed: Duration) -> Option<Duration> {
        let end = self.time_limit * 2;
        let pending = (0..self.resolvers.len())
            .filter(|&resolver| matches!(self.climb_state(resolver), ClimbState::Pending(_)));
        let next = pending
            .filter_map(|resolver| self.overdue_at(resolver))
            .filter(|&overdue_at| overdue_at > elapsed)
            .min();
        let next = next.unwrap_or(end).min(end);
        if !self.is_settled() {
            self.settled_at = None;
            return next.checked_sub(elapsed).filter(|wait| !wait.is_zero());
        }
        let settled = *self.settled_at.get_or_insert(elapsed);
        let is_standby_pending =
            (self.next_standby..self.resolvers.len()).any(|resolver| self.is_waiting(resolver));
        let is_silent = |resolver: &usize| {
            matches!(
                self.climb_state(*resolver),
                ClimbState::Failed(_, Failure::Unreachable(TransportError::Timeout))
            )
        };
        let has_failed =
            self.active.iter().any(|&resolver| matches!(self.climb_state(resolver), ClimbState::Failed(..)));
        // The surroundings are of little use until the failure is fixed. What is above the name that decides belongs to a
        // whole report, whichever resolver is quicker.
        let is_surveying = !has_failed
            && (self.ledger.is_open(Purpose::Survey)
                || self.active.iter().any(|&resolver| self.is_waiting(resolver)));
        if !self.ledger.is_open(Purpose::Explain) && !is_surveying && !is_standby_pending {
            return None;
        }
        // Wait for a standby that a disagreement brought in, even if an active resolver never answered.
        let limit = if is_standby_pending {
            next
        } else if self.active.iter().any(is_silent) {
            self.time_limit
        } else if has_failed {
            end
        } else {
            // The verdict is known; the rest may take as long again.
            end.min(settled + settled.clamp(LEAST_GRACE, MOST_GRACE))
        };
        limit.checked_sub(elapsed).filter(|wait| !wait.is_zero())
    }
}

/// Returns whether two resolvers see the same at a name.
fn is_same(one: &Outcome, other: &Outcome) -> bool {
    match (one, other) {
        (Outcome::Records(one), Outcome::Records(other)) => is_same_set(one, other),
        (Outcome::Failure(one), Outcome::Failure(other)) => {
            one.kind() == other.kind() && one.is_bogus() == other.is_bogus()
        }
        _ => one.code() == other.code(),
    }
}

/// How long all that no verdict rests on may delay one, at least and at most.
const LEAST_GRACE: Duration = Duration::from_millis(100);
const MOST_GRACE: Duration = Duration::from_secs(1);

#[cfg(test)]
mod tests {
    use super::*;

    /// Timers of browsers fire a little early, so a lookup may wake just before it is time to see whether a silent
    /// resolver is alive.
    #[test]
    fn what_is_not_due_yet_is_waited_for_and_no_longer() {
        let limit = Duration::from_secs(6);
        let due = limit / 3;
        let nanosecond = Duration::from_nanos(1);
        for early in [Duration::from_millis(40), Duration::from_millis(1), nanosecond] {
            let resolvers = [Resolver::named("one")];
            let domain = Fqdn::from_ascii("mail.example.test").unwrap();
            let mut run = Run::new(&resolvers, &domain, limit, 1_800_000_000);
            assert!(!run.step(Duration::ZERO).questions.is_empty());
            let before = run.step(due - early);
            assert_eq!((before.questions.len(), before.wait), (0, Some(early)));
            let after = run.step(due);
            let asked = after.questions.iter().map(|(_, asked)| &asked.query);
            let alive = unchecked(Fqdn::from_ascii("test").unwrap(), RecordType::DS);
            assert!(asked.into_iter().any(|query| *query == alive), "{early:?}");
            assert_eq!(after.wait, Some(2 * limit - due));
        }
    }
}

//! What is asked next, and how long is waited for it: one domain, two resolvers, the others in reserve. Pure.

use std::time::Duration;

use crate::caa::record::is_same_set;
use crate::dns::Fqdn;
use crate::dns::Query;
use crate::dns::RecordType;
use crate::dns::message::Rcode;
use crate::lookup::investigate;
use crate::lookup::ledger::Asked;
use crate::lookup::ledger::Ledger;
use crate::lookup::ledger::Purpose;
use crate::lookup::resolver::Resolver;
use crate::observe::Failure;
use crate::observe::Outcome;
use crate::observe::TransportError;

/// A check, as far as it has come.
pub(super) struct Run<'a> {
    pub(super) resolvers: &'a [Resolver],
    /// The domain and its parents.
    pub(super) names: Vec<Fqdn>,
    /// The resolvers that are asked together.
    pub(super) seats: Vec<usize>,
    /// The resolvers that left their place.
    pub(super) left: Vec<usize>,
    /// The next resolver in reserve.
    pub(super) reserve: usize,
    pub(super) ledger: Ledger,
    /// The resolver whose failure is looked into.
    pub(super) suspected: Option<usize>,
    /// When every seat had its answer.
    pub(super) settled_at: Option<Duration>,
    pub(super) time_limit: Duration,
    /// Seconds since 1970.
    pub(super) now: u64,
}

/// What is to be done at a time.
pub(super) struct Step {
    /// The questions to send, with their places in the ledger.
    pub(super) questions: Vec<(usize, Asked)>,
    /// How long to wait for an answer before looking again; `None` when all is said.
    pub(super) wait: Option<Duration>,
}

/// How far a resolver's climb is.
pub(super) enum End<'a> {
    /// The name at this place has no answer yet.
    Open(usize),
    /// A name has records, or none has any.
    Decided,
    /// The name at this place could not be looked up.
    Failed(usize, &'a Failure),
}

impl Run<'_> {
    /// What to do now. All of it is of one time: what is not due when questions are planned must not have gone by when the
    /// wait for it begins.
    pub(super) fn step(&mut self, elapsed: Duration) -> Step {
        self.plan(elapsed);
        let unsent = self.ledger.unsent(elapsed).map(|(place, asked)| (place, asked.clone()));
        let questions = unsent.collect();
        Step { questions, wait: self.wait(elapsed) }
    }

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
            self.ask_around(lead);
        }
        for resolver in seats.into_iter().chain(self.reserve..self.resolvers.len()) {
            if let End::Open(_) = self.end(resolver)
                && self.late(resolver).is_some_and(|late| elapsed >= late)
                && let Some(top) = self.names.last()
            {
                // Whoever answers that lives, and asks in vain.
                self.ledger.want(resolver, investigate::unchecked(top.clone(), RecordType::Ds));
            }
            if let End::Failed(at, Failure::Rcode { rcode: Rcode::SERVFAIL, .. }) = self.end(resolver)
                && let Some(name) = self.names.get(at).cloned()
            {
                self.ledger.want(resolver, investigate::unchecked(name, RecordType::Caa));
            }
            if self.is_climb_in_vain(resolver)
                && let Some(control) = self.control()
            {
                self.ledger.want(resolver, control);
            }
        }
        if let Some((resolver, name)) = self.suspect(elapsed) {
            self.suspected = Some(resolver);
            self.ask_chain(resolver);
            investigate::ask(&mut self.ledger, resolver, &name);
        }
        if self.is_settled() && !self.do_seats_agree() {
            for resolver in self.reserve..self.resolvers.len() {
                self.climb(resolver);
            }
        }
    }

    /// When a climb that has no end by then is one that hangs; `None` when it has not begun.
    fn late(&self, resolver: usize) -> Option<Duration> {
        Some(self.ledger.of(resolver).next()?.sent_at + self.time_limit / 3)
    }

    /// Says whether a resolver goes on answering while one question gets no answer (decision D-16).
    pub(super) fn is_alive_after(&self, resolver: usize, hanging: Option<&Asked>) -> bool {
        let Some(hanging) = hanging else { return false };
        self.ledger.has_answered_since(resolver, hanging.sent_at + self.time_limit / 3)
            && !self.resolves_nothing(resolver)
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
    pub(super) fn lead(&self) -> Option<usize> {
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
            End::Failed(..) if self.resolves_nothing(resolver) => None,
            End::Failed(at, ..) => Some(at),
            End::Open(at) if is_late && self.ledger.has_answered(resolver) => Some(at),
            _ => None,
        };
        // Whoever is being looked into stays so: once is enough.
        if let Some(resolver) = self.suspected
            && let Some(at) = at(resolver)
        {
            return Some((resolver, self.names.get(at)?.clone()));
        }
        let suspects = self.seats.iter().filter_map(|&seat| Some((seat, at(seat)?)));
        // One that may itself be to blame tells less than one that is not.
        let (resolver, at) = suspects.min_by_key(|&(seat, _)| self.is_troubled(seat))?;
        Some((resolver, self.names.get(at)?.clone()))
    }

    /// How far a resolver's climb is.
    pub(super) fn end(&self, resolver: usize) -> End<'_> {
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
    pub(super) fn is_waiting(&self, resolver: usize) -> bool {
        self.ledger.of(resolver).any(|asked| asked.answer.is_none() && asked.purpose == Purpose::Climb)
    }

    /// Says whether a resolver cannot be used, or does not say what the zone says.
    pub(super) fn is_troubled(&self, resolver: usize) -> bool {
        match self.end(resolver) {
            End::Failed(at, Failure::Unreachable(TransportError::Timeout)) => {
                let name = self.names.get(at).cloned();
                let hanging = name.and_then(|name| self.ledger.find(resolver, &Query::caa(name)));
                !self.is_alive_after(resolver, hanging)
            }
            End::Failed(_, failure) => failure.may_be_the_resolvers() || self.resolves_nothing(resolver),
            _ => false,
        }
    }

    /// Says whether a resolver answers SERVFAIL for the top-level domain too, and gives nothing for any other name.
    fn is_climb_in_vain(&self, resolver: usize) -> bool {
        let answer = |name: &Fqdn| self.ledger.answer(resolver, &Query::caa(name.clone()));
        let rcode = self.names.last().and_then(answer).and_then(|answer| answer.rcode);
        rcode == Some(Rcode::SERVFAIL)
            && self.names.iter().all(|name| answer(name).is_some_and(|answer| !answer.is_answered()))
    }

    /// Says whether a resolver gives not even what the root says (decision D-25): no domain can bring that about.
    pub(super) fn resolves_nothing(&self, resolver: usize) -> bool {
        let answer = self.control().and_then(|control| self.ledger.answer(resolver, &control));
        answer.is_some_and(|answer| answer.rcode == Some(Rcode::SERVFAIL)) && self.is_climb_in_vain(resolver)
    }

    /// The question for the DS of the top-level domain, which is the root's.
    fn control(&self) -> Option<Query> {
        self.names.last().map(|top| Query::signed(top.clone(), RecordType::Ds))
    }

    /// Says whether every seat has its answer.
    pub(super) fn is_settled(&self) -> bool {
        self.seats.iter().all(|&resolver| match self.end(resolver) {
            End::Open(_) => false,
            End::Decided => true,
            End::Failed(at, Failure::Rcode { rcode: Rcode::SERVFAIL, .. }) => {
                let unchecked =
                    self.names.get(at).map(|name| investigate::unchecked(name.clone(), RecordType::Caa));
                let control = self.control().filter(|_| self.is_climb_in_vain(resolver));
                let mut needed = unchecked.into_iter().chain(control);
                needed.all(|query| self.ledger.answer(resolver, &query).is_some())
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
    pub(super) fn deciding(&self, resolver: usize) -> Option<(usize, &Outcome)> {
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
        let open = (0..self.resolvers.len()).filter(|&resolver| matches!(self.end(resolver), End::Open(_)));
        let next = open.filter_map(|resolver| self.late(resolver)).filter(|&late| late > elapsed).min();
        let next = next.unwrap_or(end);
        if !self.is_settled() {
            self.settled_at = None;
            return next.checked_sub(elapsed).filter(|wait| !wait.is_zero());
        }
        let settled = *self.settled_at.get_or_insert(elapsed);
        let is_extra_open = (self.reserve..self.resolvers.len()).any(|resolver| self.is_waiting(resolver));
        let is_silent = |seat: &usize| {
            matches!(self.end(*seat), End::Failed(_, Failure::Unreachable(TransportError::Timeout)))
        };
        let has_failed = self.seats.iter().any(|&seat| matches!(self.end(seat), End::Failed(..)));
        // What lies around is of little use until the failure is repaired.
        let is_surveying = !has_failed && self.ledger.is_open(Purpose::Survey);
        if !self.ledger.is_open(Purpose::Explain) && !is_surveying && !is_extra_open {
            return None;
        }
        // Whom the seats made necessary by differing is waited for, even when one of them was silent to the end.
        let limit = if is_extra_open {
            next
        } else if self.seats.iter().any(is_silent) {
            self.time_limit
        } else if has_failed {
            end
        } else {
            // The verdict is there; where the chain of trust ends, and what lies around, is worth as much again.
            settled + settled.clamp(LEAST_GRACE, MOST_GRACE)
        };
        limit.checked_sub(elapsed).filter(|wait| !wait.is_zero())
    }
}

/// Says whether two resolvers see the same at a name.
fn is_same(one: &Outcome, other: &Outcome) -> bool {
    match (one, other) {
        (Outcome::Records(one), Outcome::Records(other)) => is_same_set(one, other),
        (Outcome::Failure(one), Outcome::Failure(other)) => {
            one.code() == other.code() && one.is_bogus() == other.is_bogus()
        }
        _ => one.code() == other.code(),
    }
}

/// How long the chain of trust, and what lies around, may delay a verdict, at least and at most.
const LEAST_GRACE: Duration = Duration::from_millis(100);
const MOST_GRACE: Duration = Duration::from_secs(1);

#[cfg(test)]
mod tests {
    use super::*;

    /// Timers of browsers fire a little early, so a check may wake just before it is time to look whether a silent
    /// resolver lives.
    #[test]
    fn what_is_not_due_yet_is_waited_for_and_no_longer() {
        let limit = Duration::from_secs(6);
        let due = limit / 3;
        let nanosecond = Duration::from_nanos(1);
        for early in [Duration::from_millis(40), Duration::from_millis(1), nanosecond] {
            let resolvers = [Resolver::from_url("https://dns.example/dns-query").unwrap()];
            let mut run = Run {
                resolvers: &resolvers,
                names: Fqdn::from_ascii("mail.example.test").unwrap().candidates().collect(),
                seats: vec![0],
                left: Vec::new(),
                reserve: 1,
                ledger: Ledger::default(),
                suspected: None,
                settled_at: None,
                time_limit: limit,
                now: 1_800_000_000,
            };
            assert!(!run.step(Duration::ZERO).questions.is_empty());
            let before = run.step(due - early);
            assert_eq!((before.questions.len(), before.wait), (0, Some(early)));
            let after = run.step(due);
            let asked = after.questions.iter().map(|(_, asked)| &asked.query);
            let alive = investigate::unchecked(Fqdn::from_ascii("test").unwrap(), RecordType::Ds);
            assert!(asked.into_iter().any(|query| *query == alive), "{early:?}");
            assert_eq!(after.wait, Some(2 * limit - due));
        }
    }
}

//! The effects of the state: checks, the clock, completing reports.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use std::vec;

use futures_util::future::{AbortHandle, Abortable};
use gloo_timers::future::sleep;
use yew::Callback;
use yew::platform::spawn_local;

use crate::ca::CaProfile;
use crate::dns::Fqdn;
use crate::judge::judge;
use crate::lookup::doh::{DEFAULT_TIMEOUT, DohTransport};
use crate::lookup::{self, Resolver};
use crate::web::batch::{Answer, Batch};
use crate::web::browser::clock;
use crate::web::deferred::{Deferred, Drafts};
use crate::web::fetch::Fetch;
use crate::web::state::{Action, Check, State};

/// The clock interval of a watched domain.
const TICK: Duration = Duration::from_secs(5);

/// How many domains are looked up at once.
const CONCURRENT_DOMAINS: usize = 4;

//----------- Effects ----------------------------------------------------------------------------

/// What is running.
#[derive(Debug, Default)]
pub struct Effects {
    /// The check; there is one at a time.
    check: Option<Running>,
    /// The clock of a watched domain.
    clock: Option<Running>,
}

impl Effects {
    /// Starts and stops what the new state needs.
    pub fn follow(
        &mut self,
        before: &State,
        now: &State,
        resolvers: &[Resolver],
        onaction: &Callback<Action>,
    ) {
        let is_asking = |state: &State| state.live_watch().is_some_and(|watch| watch.is_asking);
        // A new check replaces the previous one, and a canceled one stops.
        let is_reading = |state: &State| matches!(state.check, Check::Reading(_));
        if before.generation != now.generation
            || is_asking(before) != is_asking(now)
            || is_reading(before) != is_reading(now)
        {
            let batch = match (&now.check, now.single()) {
                (Check::Running(batch), _) => Some((batch, Rc::clone(&now.ca))),
                // The visitor may have chosen another CA since.
                (Check::Done(batch), Some(answer)) if is_asking(now) => {
                    Some((batch, Rc::new(answer.judgement().ca.clone())))
                }
                _ => None,
            };
            self.check = batch.map(|(batch, ca)| {
                check(Rc::clone(batch), resolvers.to_vec(), ca, now.generation, onaction.clone())
            });
        }
        if now.live_watch().is_none() {
            self.clock = None;
        } else if self.clock.is_none() {
            self.clock = Some(tick(onaction.clone()));
        }
    }
}

/// Does the pending work that needs code that has loaded: reads a text, completes answers, and evaluates the what-if tab.
pub fn catch_up(deferred: Option<Deferred>, drafts: Option<Drafts>, state: Rc<State>) -> Rc<State> {
    let state = match (&state.check, drafts) {
        (Check::Reading(text), Some(drafts)) => {
            let input = drafts.read_input(text);
            state.reduce(Action::Read(Box::new(input)))
        }
        _ => state,
    };
    let completed: Vec<_> = match deferred {
        Some(deferred) => state
            .incomplete()
            .into_iter()
            .map(|answer| (Rc::clone(&answer), deferred.complete(&answer)))
            .collect(),
        None => Vec::new(),
    };
    let state = match completed.is_empty() {
        true => state,
        false => state.reduce(Action::Completed(completed)),
    };
    match (&state.what_if.pending, drafts) {
        (Some(now), Some(drafts)) => {
            let result = drafts.evaluate(&state.what_if, &state.ca, now);
            state.reduce(Action::Evaluated(result))
        }
        _ => state,
    }
}

//----------- Running ----------------------------------------------------------------------------

/// Something that is running; dropping it stops it, with all its queries.
#[derive(Debug)]
struct Running(Vec<AbortHandle>);

impl Running {
    fn start(works: impl Iterator<Item = impl Future<Output = ()> + 'static>) -> Self {
        let start = |work| {
            let (handle, registration) = AbortHandle::new_pair();
            spawn_local(async move {
                // Aborted: nothing waits for the result anymore.
                let _ = Abortable::new(work, registration).await;
            });
            handle
        };
        Self(works.map(start).collect())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.iter().for_each(AbortHandle::abort);
    }
}

/// Looks up every domain of a batch and reports what happens.
fn check(
    batch: Rc<Batch>,
    resolvers: Vec<Resolver>,
    ca: Rc<CaProfile>,
    generation: u32,
    onaction: Callback<Action>,
) -> Running {
    let transport = DohTransport::new(Fetch, DEFAULT_TIMEOUT);
    let left = RefCell::new(batch.domains().cloned().collect::<Vec<_>>().into_iter());
    let job = Rc::new(Job { batch, resolvers, ca, transport, generation, onaction, left });
    // Each worker takes the next domain when it has finished one.
    Running::start((0..CONCURRENT_DOMAINS).map(|_| {
        let job = Rc::clone(&job);
        async move {
            while let Some(domain) = job.next() {
                job.check(domain).await;
            }
        }
    }))
}

/// Reports the time every few seconds. The page shows it no more precisely: a countdown would only distract.
fn tick(onaction: Callback<Action>) -> Running {
    Running::start(std::iter::once(async move {
        loop {
            sleep(TICK).await;
            onaction.emit(Action::Tick(clock::seconds()));
        }
    }))
}

/// The lookups of a batch.
struct Job {
    batch: Rc<Batch>,
    resolvers: Vec<Resolver>,
    ca: Rc<CaProfile>,
    transport: DohTransport<Fetch>,
    generation: u32,
    onaction: Callback<Action>,
    /// The domains that no worker has taken.
    left: RefCell<vec::IntoIter<Fqdn>>,
}

impl Job {
    fn next(&self) -> Option<Fqdn> {
        self.left.borrow_mut().next()
    }

    /// Looks up one domain and judges it for its addresses.
    async fn check(&self, domain: Fqdn) {
        let progress =
            |progress| self.onaction.emit(Action::Progressed(self.generation, domain.clone(), progress));
        let observations = lookup::resolve(&self.transport, &self.resolvers, &domain, progress).await;
        let observations = Arc::new(observations);
        let checked_at = clock::now();
        let answers = self
            .batch
            .mailboxes_of(&domain)
            .map(|mailbox| {
                let judgement = judge(mailbox, Arc::clone(&observations), &self.ca);
                Rc::new(Answer::judged(judgement, checked_at.clone()))
            })
            .collect();
        self.onaction.emit(Action::Answered(self.generation, domain.clone(), answers));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mailbox::Mailbox;
    use crate::verdict::Verdict;
    use crate::web::state::LoadState;
    use crate::web::what_if::WhatIfResult;
    use crate::zone;

    fn state(input: &str) -> Rc<State> {
        Rc::new(State::new(input.to_owned(), Rc::new(CaProfile::for_issuer("ca.example").unwrap())))
    }

    /// What the app does with an action.
    trait Act {
        fn act(self, action: Action) -> Rc<State>;
    }

    impl Act for Rc<State> {
        fn act(self, action: Action) -> Rc<State> {
            let state = self.reduce(action);
            let deferred = (state.deferred == LoadState::Ready).then(Deferred::native);
            let drafts = (state.drafts == LoadState::Ready).then(Drafts::native);
            catch_up(deferred, drafts, state)
        }
    }

    /// The state when the deferred code has loaded.
    fn ready(input: &str) -> Rc<State> {
        let state = state(input).act(Action::Edit(input.to_owned()));
        assert_eq!(state.deferred, LoadState::Loading);
        state.act(Action::DeferredLoaded).act(Action::NeedDrafts).act(Action::DraftsLoaded)
    }

    #[test]
    fn the_verdict_does_not_wait_for_the_report() {
        let answered = |state: Rc<State>| {
            let running = state.act(Action::Start);
            let domain = running_domain(&running);
            let mailbox: Mailbox = domain.to_string().parse().unwrap();
            let zone = zone::read(b"x.example. CAA 0 issuemail \"other.example\"", &zone::Options::default());
            let judgement = judge(&mailbox, zone.unwrap().observe(&domain), &running.ca);
            let answer = Rc::new(Answer::judged(judgement, String::new()));
            let generation = running.generation;
            running.act(Action::Answered(generation, domain, vec![answer]))
        };
        let advice = |state: &State| state.single().unwrap().report().map(|report| report.advice.clone());
        let waiting = answered(state("x.example"));
        assert_eq!((waiting.deferred, advice(&waiting)), (LoadState::Loading, None));
        let failed = waiting.act(Action::DeferredFailed);
        assert_eq!((failed.deferred, advice(&failed)), (LoadState::Failed, None));
        assert_eq!(failed.single().unwrap().judgement().verdict(), Verdict::Forbidden);
        let again = failed.act(Action::LoadAgain);
        assert_eq!(again.deferred, LoadState::Loading);
        let there = again.act(Action::DeferredLoaded);
        assert!(advice(&there).is_some_and(|advice| advice.suggestion().is_some()));
        // Any later answer gets its report at once.
        assert!(advice(&answered(there)).is_some());
    }

    fn running_domain(state: &State) -> Fqdn {
        let Check::Running(batch) = &state.check else { panic!("{:?}", state.check) };
        batch.domains().next().unwrap().clone()
    }

    #[test]
    fn records_that_were_to_be_tried_are_tried_when_that_is_possible() {
        let state = state("").act(Action::ShowExample {
            domain: "x.example".into(),
            text: "@ CAA 0 issue \";\"".into(),
            now: "t".into(),
        });
        assert_eq!((state.deferred, state.drafts), (LoadState::Loading, LoadState::Loading));
        assert_eq!(state.what_if.pending.as_deref(), Some("t"));
        let state = state.act(Action::DraftsFailed).act(Action::DeferredLoaded).act(Action::LoadAgain);
        assert!(state.what_if.result.is_none());
        assert_eq!((state.deferred, state.drafts), (LoadState::Ready, LoadState::Loading));
        let state = state.act(Action::DraftsLoaded);
        assert!(matches!(state.what_if.result.as_deref(), Some(WhatIfResult::Done(_))));
        assert_eq!((state.what_if.pending.as_deref(), state.what_if.runs), (None, 1));
    }

    #[test]
    fn records_are_tried_without_dns() {
        let state = ready("").act(Action::ShowExample {
            domain: "a@x.example".into(),
            text: "@ CAA 0 issuemail \"ca.example\"".into(),
            now: String::new(),
        });
        let Some(WhatIfResult::Done(answer)) = state.what_if.result.as_deref() else {
            panic!("{:?}", state.what_if)
        };
        assert_eq!(answer.judgement().verdict(), Verdict::Permitted);
        let state = state
            .act(Action::EditWhatIfText("@ CAA 0 issuemail".into()))
            .act(Action::Evaluate(String::new()));
        assert!(
            matches!(state.what_if.result.as_deref(), Some(WhatIfResult::Zone(errors)) if errors.len() == 1)
        );
    }
}

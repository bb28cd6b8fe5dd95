//! The state of the app and everything that can happen to it. Pure: no browser.

use std::rc::Rc;

use crate::Fqdn;
use crate::ca::CaProfile;
use crate::input;
use crate::input::RefusalKind;
use crate::lookup::Progress;
use crate::mailbox::MailboxError;
use crate::web::batch::Answer;
use crate::web::batch::Batch;
use crate::web::batch::Item;
use crate::web::batch::Step;
use crate::web::deferred::Arrival;
use crate::web::deferred::Later;
use crate::web::deferred::NotLoaded;
use crate::web::watch::News;
use crate::web::watch::Watch;
use crate::web::what_if::Trial;

/// How many domains one check may have: public resolvers are for people, not for lists.
pub const MAX_DOMAINS: usize = 100;

/// The state.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Which tab is open.
    pub tab: Tab,
    /// The field's content.
    pub input: String,
    /// The CA that is asked about.
    pub ca: Rc<CaProfile>,
    /// Counts the checks: what belongs to an older one is dropped.
    pub generation: u32,
    /// The check.
    pub check: Check,
    /// How its domain is watched for a change, or was.
    pub watch: Option<Watch>,
    /// The second tab.
    pub trial: Trial,
    /// How far the part of the app is that is fetched when it is needed.
    pub later: Arrival,
}

/// The tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Ask DNS.
    Check,
    /// Evaluate text.
    Try,
}

/// The state of the check.
#[derive(Clone, Debug, PartialEq)]
pub enum Check {
    /// Nothing asked yet, or cancelled.
    Idle,
    /// The input cannot be checked at all.
    Invalid(Rc<Invalid>),
    /// Questions are out.
    Running(Rc<Batch>),
    /// All answers are there.
    Done(Rc<Batch>),
}

/// Why an input cannot be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invalid {
    /// Nothing that can be looked up; each line with its error.
    Items(Vec<(String, MailboxError)>),
    /// A refusal that names no domain.
    RefusalWithoutDomain(RefusalKind),
    /// Too many domains.
    TooMany(usize),
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Action {
    /// A tab is opened.
    Open(Tab),
    /// The field is edited.
    Edit(String),
    /// The field is filled in, by a link or by the page around.
    Fill(String),
    /// A CA is chosen.
    Choose(Rc<CaProfile>),
    /// The check is started.
    Start,
    /// The check is given up.
    Cancel,
    /// A question went out or came back.
    Progressed(u32, Fqdn, Progress),
    /// A domain is answered.
    Answered(u32, Fqdn, Vec<Rc<Answer>>),
    /// The domain is to be watched for a change; the time is given, in seconds.
    Watch(u64),
    /// Time has passed; it is given, in seconds.
    Tick(u64),
    /// The domain is not to be watched any more.
    StopWatch,
    /// The domain of the second tab is edited.
    EditTrialDomain(String),
    /// The records of the second tab are edited.
    EditTrialText(String),
    /// Domain and records of the second tab are replaced by an example, and evaluated.
    ShowExample(String, String, String),
    /// The second tab is evaluated; the time is given.
    Try(String),
    /// The second module is there, or did not come.
    Arrived(Result<Later, NotLoaded>),
    /// The second module is asked for once more.
    LoadAgain,
}

impl State {
    /// The state at the start.
    pub fn new(input: String, ca: Rc<CaProfile>) -> Self {
        Self {
            tab: Tab::Check,
            input,
            ca,
            generation: 0,
            check: Check::Idle,
            watch: None,
            trial: Trial::default(),
            later: Arrival::NotAsked,
        }
    }

    /// Reads the field and begins a check.
    fn start(&mut self) {
        self.generation += 1;
        self.watch = None;
        let input = input::read(&self.input);
        let item = |item: input::Item| Item { input: item.text, mailbox: item.mailbox, step: Step::Waiting };
        let items: Vec<Item> = input.items.into_iter().map(item).collect();
        if let (Some(kind), true) = (input.refusal, items.is_empty()) {
            self.check = Check::Invalid(Rc::new(Invalid::RefusalWithoutDomain(kind)));
            return;
        }
        if items.iter().all(|item| item.mailbox.is_err()) {
            let mut errors: Vec<_> =
                items.into_iter().filter_map(|item| Some((item.input, item.mailbox.err()?))).collect();
            if errors.is_empty() {
                errors.push((String::new(), MailboxError::Empty));
            }
            self.check = Check::Invalid(Rc::new(Invalid::Items(errors)));
            return;
        }
        let batch = Batch { items, refusal: input.refusal };
        let count = batch.domains().len();
        self.check = match count > MAX_DOMAINS {
            true => Check::Invalid(Rc::new(Invalid::TooMany(count))),
            false => Check::Running(Rc::new(batch)),
        };
    }

    /// Changes the running batch, if it is the one that is meant.
    fn update(&mut self, generation: u32, change: impl FnOnce(&mut Batch)) {
        if generation != self.generation {
            return;
        }
        if let Check::Running(batch) = &mut self.check {
            change(Rc::make_mut(batch));
            if batch.is_done() {
                self.check = Check::Done(Rc::clone(batch));
            }
        }
    }

    /// The answer, when one domain was checked.
    pub fn single(&self) -> Option<&Rc<Answer>> {
        match &self.check {
            Check::Done(batch) => batch.single(),
            _ => None,
        }
    }

    /// How the domain is watched, as long as it is.
    pub fn live_watch(&self) -> Option<&Watch> {
        self.watch.as_ref().filter(|watch| watch.is_live())
    }

    /// Begins to watch.
    fn watch(&mut self, now: u64) {
        self.watch = self.single().map(|answer| Watch::new(answer.judgement(), &answer.checked_at, now));
    }

    /// Takes the answer of a repeated check. The old one is shown until the change is there.
    fn take(&mut self, domain: &Fqdn, answers: Vec<Rc<Answer>>) {
        let (Some(watch), Check::Done(batch)) = (&mut self.watch, &mut self.check) else { return };
        if answers.first().is_some_and(|answer| watch.take(answer.judgement(), &answer.checked_at)) {
            Rc::make_mut(batch).answer(domain, answers);
        }
    }

    /// Says whether an action changes nothing: it comes too late, or from nowhere.
    fn is_moot(&self, action: &Action) -> bool {
        let is_running = matches!(self.check, Check::Running(_));
        match action {
            Action::Progressed(generation, ..) => *generation != self.generation || !is_running,
            Action::Answered(generation, ..) => {
                let is_asking = self.live_watch().is_some_and(|watch| watch.is_asking);
                *generation != self.generation || !(is_running || is_asking)
            }
            Action::Cancel => !is_running || self.tab != Tab::Check,
            Action::Watch(_) => {
                let is_open = |answer: &Rc<Answer>| !answer.judgement().verdict().may_permit();
                !self.single().is_some_and(is_open) || self.live_watch().is_some()
            }
            Action::Tick(_) | Action::StopWatch => self.live_watch().is_none(),
            Action::Arrived(_) => self.later != Arrival::Loading,
            _ => false,
        }
    }

    /// Evaluates the second tab, or remembers to.
    fn evaluate_trial(&mut self, now: String) {
        let Arrival::Ready(later) = self.later else {
            self.trial.result = None;
            self.trial.pending = Some(now);
            return;
        };
        self.trial.result = Some(Rc::new(later.evaluate(&self.trial, &self.ca, &now)));
        self.trial.runs += 1;
    }

    /// Asks for the second module with the first sign that it will be needed.
    fn expect(&mut self, action: &Action) {
        let is_sign = matches!(
            action,
            Action::Edit(_)
                | Action::Start
                | Action::Open(Tab::Try)
                | Action::ShowExample(..)
                | Action::Try(_)
                | Action::LoadAgain
        );
        let is_wanted = match self.later {
            Arrival::NotAsked => is_sign,
            // One that did not come is asked for again with every new beginning.
            Arrival::Failed => is_sign && !matches!(action, Action::Edit(_) | Action::Open(_)),
            Arrival::Loading | Arrival::Ready(_) => false,
        };
        if is_wanted {
            self.later = Arrival::Loading;
        }
    }

    /// Takes the second module, or that it did not come, and makes up for what had to wait for it.
    fn arrive(&mut self, arrived: Result<Later, NotLoaded>) {
        self.later = arrived.map_or(Arrival::Failed, Arrival::Ready);
        self.complete();
        if matches!(self.later, Arrival::Ready(_))
            && let Some(now) = self.trial.pending.take()
        {
            self.evaluate_trial(now);
        }
    }

    /// Completes the answers that have only their verdict.
    fn complete(&mut self) {
        let Arrival::Ready(later) = self.later else { return };
        let (Check::Running(batch) | Check::Done(batch)) = &mut self.check else { return };
        let is_open = |item: &Item| matches!(&item.step, Step::Done(answer) if answer.report().is_none());
        if !batch.items.iter().any(is_open) {
            return;
        }
        for item in &mut Rc::make_mut(batch).items {
            if let Step::Done(answer) = &mut item.step
                && answer.report().is_none()
            {
                *answer = later.complete(answer);
            }
        }
    }

    /// The answers of a finished check that got their report since `before`.
    pub fn newly_completed(&self, before: &Self) -> Vec<Rc<Answer>> {
        let completed = |state: &Self| -> Vec<Rc<Answer>> {
            let Check::Done(batch) = &state.check else { return Vec::new() };
            let answer = |item: &Item| match &item.step {
                Step::Done(answer) if answer.report().is_some() => Some(Rc::clone(answer)),
                _ => None,
            };
            batch.items.iter().filter_map(answer).collect()
        };
        let known = completed(before);
        let mut completed = completed(self);
        completed.retain(|answer| !known.iter().any(|known| Rc::ptr_eq(known, answer)));
        completed
    }

    /// The state after something has happened; the same when that changes nothing.
    pub fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        if self.is_moot(&action) {
            return self;
        }
        let mut state = (*self).clone();
        state.expect(&action);
        match action {
            Action::Open(tab) => state.tab = tab,
            Action::Edit(input) | Action::Fill(input) => state.input = input,
            Action::Choose(ca) => state.ca = ca,
            Action::Start => state.start(),
            Action::Cancel => {
                state.generation += 1;
                state.check = Check::Idle;
            }
            Action::Progressed(generation, domain, progress) => {
                state.update(generation, |batch| batch.progress(&domain, &progress));
            }
            Action::Answered(_, domain, answers) if state.watch.is_some() => {
                state.take(&domain, answers);
                state.complete();
            }
            Action::Answered(generation, domain, answers) => {
                state.update(generation, |batch| batch.answer(&domain, answers));
                state.complete();
            }
            Action::Watch(now) => state.watch(now),
            Action::Tick(now) => state.watch.iter_mut().for_each(|watch| watch.tick(now)),
            Action::StopWatch => state.watch.iter_mut().for_each(|watch| watch.end(News::Stopped)),
            Action::EditTrialDomain(domain) => state.trial.domain = domain,
            Action::EditTrialText(text) => state.trial.text = text,
            Action::ShowExample(domain, text, now) => {
                state.trial = Trial { domain, text, runs: state.trial.runs, ..Trial::default() };
                state.evaluate_trial(now);
            }
            Action::Try(now) => state.evaluate_trial(now),
            Action::Arrived(arrived) => state.arrive(arrived),
            Action::LoadAgain => {}
        }
        Rc::new(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mailbox::Mailbox;
    use crate::report::evaluate;
    use crate::verdict::Verdict;
    use crate::web::what_if::TrialResult;
    use crate::zone;

    fn state(input: &str) -> Rc<State> {
        Rc::new(State::new(input.to_owned(), Rc::new(CaProfile::for_issuer("ca.example").unwrap())))
    }

    fn answer(state: &State, domain: &str) -> Action {
        let mailbox: Mailbox = domain.parse().unwrap();
        let zone = zone::read(b"", &zone::Options::default()).unwrap();
        let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &state.ca);
        let answer = Rc::new(Answer::reported(report, String::new()));
        Action::Answered(state.generation, mailbox.domain().clone(), vec![Rc::clone(&answer), answer])
    }

    #[test]
    fn a_check_runs_to_its_end() {
        let state = state("a@x.example, b@x.example y.example, nonsense@").reduce(Action::Start);
        let Check::Running(batch) = &state.check else { panic!("{:?}", state.check) };
        assert_eq!(batch.items.len(), 4);
        assert_eq!(batch.domains().len(), 2);
        let action = answer(&state, "x.example");
        let state = state.reduce(action);
        assert!(matches!(state.check, Check::Running(_)));
        let action = answer(&state, "y.example");
        let state = state.reduce(action);
        let Check::Done(batch) = &state.check else { panic!("{:?}", state.check) };
        assert_eq!(batch.judgements().count(), 3);
        assert_eq!(batch.worst().unwrap().verdict(), Verdict::Permitted);
    }

    #[test]
    fn late_answers_are_dropped() {
        let first = state("x.example").reduce(Action::Start);
        let late = answer(&first, "x.example");
        let second = Rc::clone(&first).reduce(Action::Start);
        assert!(Rc::ptr_eq(&second, &Rc::clone(&second).reduce(late.clone())));
        let cancelled = first.reduce(Action::Cancel);
        assert_eq!(cancelled.check, Check::Idle);
        assert!(Rc::ptr_eq(&cancelled, &Rc::clone(&cancelled).reduce(late)));
    }

    /// An answer that rests on these records.
    fn answer_with(state: &State, zone: &str) -> Action {
        let mailbox: Mailbox = "x.example".parse().unwrap();
        let zone = zone::read(zone.as_bytes(), &zone::Options::default()).unwrap();
        let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &state.ca);
        let answer = Rc::new(Answer::reported(report, "t".to_owned()));
        Action::Answered(state.generation, mailbox.domain().clone(), vec![answer])
    }

    const OTHER: &str = "x.example. 10 CAA 0 issuemail \"other.example\"";
    const OWN: &str = "x.example. 10 CAA 0 issuemail \"ca.example\"";

    /// A domain that is watched, with a check under way.
    fn watched() -> Rc<State> {
        let state = state("a@x.example").reduce(Action::Start);
        let action = answer_with(&state, OTHER);
        let state = state.reduce(action).reduce(Action::Watch(100));
        assert!(!state.live_watch().unwrap().is_asking);
        state.reduce(Action::Tick(130))
    }

    #[test]
    fn a_watched_domain_keeps_its_answer_until_the_change() {
        let state = watched();
        assert!(state.live_watch().unwrap().is_asking);
        let before = Rc::clone(state.single().unwrap());
        let action = answer_with(&state, OTHER);
        let state = state.reduce(action);
        assert!(Rc::ptr_eq(state.single().unwrap(), &before));
        // An answer that nobody asked for.
        let action = answer_with(&state, OWN);
        assert!(Rc::ptr_eq(&state, &Rc::clone(&state).reduce(action)));

        let state = state.reduce(Action::Tick(160));
        let action = answer_with(&state, OWN);
        let state = state.reduce(action);
        assert_eq!(state.watch.as_ref().unwrap().news, News::Changed);
        assert_eq!(state.single().unwrap().judgement().verdict(), Verdict::Permitted);
        // It is over.
        assert!(Rc::ptr_eq(&state, &Rc::clone(&state).reduce(Action::Tick(300))));
        assert!(Rc::ptr_eq(&state, &Rc::clone(&state).reduce(Action::Watch(300))), "nothing to wait for");
    }

    #[test]
    fn a_watch_ends_with_stop_and_with_another_check() {
        let state = watched();
        let late = answer_with(&state, OWN);
        let stopped = Rc::clone(&state).reduce(Action::StopWatch);
        assert_eq!(stopped.watch.as_ref().unwrap().news, News::Stopped);
        assert!(Rc::ptr_eq(&stopped, &Rc::clone(&stopped).reduce(late.clone())));
        assert!(stopped.reduce(Action::Watch(200)).live_watch().is_some());

        let other = state.reduce(Action::Start);
        assert!(other.watch.is_none());
        assert!(Rc::ptr_eq(&other, &Rc::clone(&other).reduce(late)));
        assert!(Rc::ptr_eq(&other, &Rc::clone(&other).reduce(Action::Tick(500))));
    }

    #[test]
    fn only_one_domain_is_watched_and_only_what_runs_is_cancelled() {
        let state = state("x.example y.example").reduce(Action::Start);
        let running = Rc::clone(&state).reduce(Action::Watch(0));
        assert!(Rc::ptr_eq(&state, &running));
        let action = answer(&state, "x.example");
        let state = state.reduce(action);
        let action = answer(&state, "y.example");
        let state = state.reduce(action);
        assert!(Rc::ptr_eq(&state, &Rc::clone(&state).reduce(Action::Watch(0))));
        assert!(Rc::ptr_eq(&state, &Rc::clone(&state).reduce(Action::Cancel)));
    }

    #[test]
    fn nothing_that_was_typed_is_lost() {
        let many =
            (0..=MAX_DOMAINS).map(|number| format!("d{number}.example")).collect::<Vec<_>>().join("\n");
        for input in ["", "user@[192.0.2.1]", "issuer = other CA", &many] {
            let after = state(input).reduce(Action::Start);
            assert!(matches!(after.check, Check::Invalid(_)), "{input}");
            assert_eq!(after.input, input);
        }
    }

    /// The state when the second module is there.
    fn ready(input: &str) -> Rc<State> {
        let state = state(input).reduce(Action::Edit(input.to_owned()));
        assert_eq!(state.later, Arrival::Loading);
        state.reduce(Action::Arrived(Ok(Later::native())))
    }

    #[test]
    fn the_verdict_does_not_wait_for_what_to_publish() {
        let answered = |state: Rc<State>| {
            let running = state.reduce(Action::Start);
            let domain = running_domain(&running);
            let mailbox: Mailbox = domain.to_string().parse().unwrap();
            let zone = zone::read(b"x.example. CAA 0 issuemail \"other.example\"", &zone::Options::default());
            let judgement = crate::judge::judge(&mailbox, zone.unwrap().observe(&domain), &running.ca);
            let answer = Rc::new(Answer::judged(judgement, String::new()));
            let generation = running.generation;
            running.reduce(Action::Answered(generation, domain, vec![answer]))
        };
        let advice = |state: &State| state.single().unwrap().report().map(|report| report.advice.clone());
        let waiting = answered(state("x.example"));
        assert_eq!((waiting.later, advice(&waiting)), (Arrival::Loading, None));
        let failed = waiting.reduce(Action::Arrived(Err(NotLoaded)));
        assert_eq!((failed.later, advice(&failed)), (Arrival::Failed, None));
        assert_eq!(failed.single().unwrap().judgement().verdict(), Verdict::Forbidden);
        let again = failed.reduce(Action::LoadAgain);
        assert_eq!(again.later, Arrival::Loading);
        let there = again.reduce(Action::Arrived(Ok(Later::native())));
        assert!(advice(&there).is_some_and(|advice| advice.suggestion().is_some()));
        // Whatever comes after that has it at once.
        assert!(advice(&answered(there)).is_some());
    }

    fn running_domain(state: &State) -> Fqdn {
        let Check::Running(batch) = &state.check else { panic!("{:?}", state.check) };
        batch.domains().remove(0)
    }

    #[test]
    fn records_that_were_to_be_tried_are_tried_when_that_is_possible() {
        let state = state("").reduce(Action::ShowExample(
            "x.example".into(),
            "@ CAA 0 issue \";\"".into(),
            "t".into(),
        ));
        assert_eq!((state.later, state.trial.pending.as_deref()), (Arrival::Loading, Some("t")));
        let state = state.reduce(Action::Arrived(Err(NotLoaded))).reduce(Action::LoadAgain);
        assert!(state.trial.result.is_none());
        let state = state.reduce(Action::Arrived(Ok(Later::native())));
        assert!(matches!(state.trial.result.as_deref(), Some(TrialResult::Done(_))));
        assert_eq!((state.trial.pending.as_deref(), state.trial.runs), (None, 1));
    }

    #[test]
    fn records_are_tried_without_dns() {
        let state = ready("").reduce(Action::ShowExample(
            "a@x.example".into(),
            "@ CAA 0 issuemail \"ca.example\"".into(),
            String::new(),
        ));
        let Some(TrialResult::Done(answer)) = state.trial.result.as_deref() else {
            panic!("{:?}", state.trial)
        };
        assert_eq!(answer.judgement().verdict(), Verdict::Permitted);
        let state = state
            .reduce(Action::EditTrialText("@ CAA 0 issuemail".into()))
            .reduce(Action::Try(String::new()));
        assert!(
            matches!(state.trial.result.as_deref(), Some(TrialResult::Zone(errors)) if errors.len() == 1)
        );
    }

    #[test]
    fn each_answer_is_newly_completed_once() {
        let idle = state("a@x.example y.example");
        let running = Rc::clone(&idle).reduce(Action::Start);
        let answered = |state: &Rc<State>, domain: &str| Rc::clone(state).reduce(answer(state, domain));
        let half = answered(&running, "x.example");
        let done = answered(&half, "y.example");
        assert!(running.newly_completed(&idle).is_empty() && half.newly_completed(&running).is_empty());
        assert_eq!(done.newly_completed(&half).len(), 2);
        let edited = Rc::clone(&done).reduce(Action::Edit("z".to_owned()));
        assert!(edited.newly_completed(&done).is_empty());
    }
}

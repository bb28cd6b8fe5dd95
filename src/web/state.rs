//! The state of the app and everything that can happen to it. Pure: no browser.

use std::rc::Rc;

use crate::ca::CaProfile;
use crate::dns::Fqdn;
use crate::dns::visible::{with_escaped_marks, without_direction_marks};
use crate::input::{self, Input, RefusalKind};
use crate::lookup::Progress;
use crate::mailbox::MailboxError;
use crate::web::batch::{Answer, Batch};
use crate::web::context::Tab;
use crate::web::watch::{Watch, WatchEvent};
use crate::web::what_if::{WhatIf, WhatIfResult};

/// The maximum number of domains in one check: public resolvers are not for bulk lookups.
pub const MAX_DOMAINS: usize = 100;

/// The maximum number of addresses in one check, and of lines: reading them must not take long.
pub const MAX_ADDRESSES: usize = 3000;

/// The maximum length of what is checked at a time, in octets.
pub const MAX_INPUT_LEN: usize = 200_000;

/// The state.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Which tab is open.
    pub tab: Tab,
    /// The field's content.
    pub input: String,
    /// The chosen CA.
    pub ca: Rc<CaProfile>,
    /// Counts the checks: messages for an older one are dropped.
    pub generation: u32,
    /// The check.
    pub check: Check,
    /// Whether its answer is from before a pause, and is shown with its time (D-38).
    pub is_old: bool,
    /// The current or past watch on its domain.
    pub watch: Option<Watch>,
    /// The what-if tab.
    pub what_if: WhatIf,
    /// The progress of the deferred code, which is loaded after the first interaction.
    pub deferred: LoadState,
    /// The progress of the code for drafts of records, which is loaded with the what-if tab, or when a change is edited.
    pub drafts: LoadState,
}

/// The progress of code that is loaded when it is needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LoadState {
    /// Not needed yet.
    #[default]
    NotRequested,
    /// Loading.
    Loading,
    /// Loaded.
    Ready,
    /// It could not be loaded.
    Failed,
}

/// The state of the check.
#[derive(Clone, Debug, PartialEq)]
pub enum Check {
    /// Not started, or canceled.
    Idle,
    /// This text is more than a plain address, domain or list: it waits for the code that reads it.
    Reading(String),
    /// The input cannot be checked.
    Invalid(Rc<Invalid>),
    /// Queries are out.
    Running(Rc<Batch>),
    /// Every address is answered.
    Done(Rc<Batch>),
}

impl Check {
    /// Returns whether records were pasted in the place of a domain.
    pub fn has_records(&self) -> bool {
        let Self::Invalid(invalid) = self else { return false };
        matches!(&**invalid, Invalid::Items(items) if items.iter().any(|(_, error)| *error == MailboxError::Records))
    }
}

/// Why an input cannot be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invalid {
    /// Nothing was typed.
    Empty,
    /// No address or domain can be parsed; each line with its error.
    Items(Vec<(String, MailboxError)>),
    /// A refusal that names no domain.
    RefusalWithoutDomain(RefusalKind),
    /// Too many addresses or lines, or too long a text.
    TooLong,
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
    /// The text was read.
    Read(Box<Input>),
    /// The check is canceled.
    Cancel,
    /// A query went out, or its answer arrived.
    Progressed(u32, Fqdn, Progress),
    /// A domain is answered.
    Answered(u32, Fqdn, Vec<Rc<Answer>>),
    /// The report of an address in a list is opened or closed.
    Unfold(usize, bool),
    /// Starts to watch the domain for a change, at this time in seconds.
    Watch(u64),
    /// The clock ticked: the current time, in seconds.
    Tick(u64),
    /// Stops watching the domain.
    StopWatch,
    /// The domain of the what-if tab is edited.
    EditWhatIfDomain(String),
    /// The records of the what-if tab are edited.
    EditWhatIfText(String),
    /// An example replaces domain and records of the what-if tab, and is evaluated.
    ShowExample {
        /// The domain.
        domain: String,
        /// The records.
        text: String,
        /// The time.
        now: String,
    },
    /// An evaluation of the what-if tab is requested, at this time.
    Evaluate(String),
    /// The what-if tab was evaluated.
    Evaluated(WhatIfResult),
    /// Answers got their reports: each answer without its report, and the same answer with it.
    Completed(Vec<(Rc<Answer>, Rc<Answer>)>),
    /// The deferred code is loaded.
    DeferredLoaded,
    /// The deferred code could not be loaded.
    DeferredFailed,
    /// The code for drafts is needed.
    NeedDrafts,
    /// The code for drafts is loaded.
    DraftsLoaded,
    /// The code for drafts could not be loaded.
    DraftsFailed,
    /// Retries loading what could not be loaded.
    LoadAgain,
    /// Somebody has come back to an old answer.
    Aged,
}

impl State {
    /// The state at the start.
    pub fn new(input: String, ca: Rc<CaProfile>) -> Self {
        Self {
            tab: Tab::Check,
            input: without_direction_marks(&input),
            ca,
            generation: 0,
            check: Check::Idle,
            is_old: false,
            watch: None,
            what_if: WhatIf::default(),
            deferred: LoadState::default(),
            drafts: LoadState::default(),
        }
    }

    /// Reads the field and starts a check.
    fn start(&mut self) {
        self.generation += 1;
        self.is_old = false;
        self.watch = None;
        let is_long = |count: usize| count > MAX_ADDRESSES;
        if self.input.len() > MAX_INPUT_LEN || is_long(self.input.lines().count()) {
            self.check = Check::Invalid(Rc::new(Invalid::TooLong));
            return;
        }
        match input::plain(&self.input) {
            Some(input) => self.begin(input, ""),
            None if self.input.trim().is_empty() => self.check = Check::Invalid(Rc::new(Invalid::Empty)),
            None => {
                self.check = Check::Reading(self.input.clone());
                if matches!(self.drafts, LoadState::NotRequested | LoadState::Failed) {
                    self.drafts = LoadState::Loading;
                }
            }
        }
    }

    /// Begins to check what was read in a text.
    fn begin(&mut self, mut input: Input, text: &str) {
        let is_long = |count: usize| count > MAX_ADDRESSES;
        if let Some(domain) = input.records.take() {
            // The other tab reads records.
            let text = with_escaped_marks(text);
            self.what_if = WhatIf { domain, text, runs: self.what_if.runs, ..WhatIf::default() };
        }
        if is_long(input.items.len()) {
            self.check = Check::Invalid(Rc::new(Invalid::TooLong));
            return;
        }
        if let (Some(kind), true) = (input.refusal, input.items.is_empty()) {
            self.check = Check::Invalid(Rc::new(Invalid::RefusalWithoutDomain(kind)));
            return;
        }
        if input.items.iter().all(|item| item.mailbox.is_err()) {
            let items = input.items.into_iter();
            let errors = items.filter_map(|item| Some((item.text, item.mailbox.err()?))).collect();
            self.check = Check::Invalid(Rc::new(Invalid::Items(errors)));
            return;
        }
        let batch = Batch::new(input);
        let count = batch.domains().count();
        self.check = match count > MAX_DOMAINS {
            true => Check::Invalid(Rc::new(Invalid::TooMany(count))),
            false => Check::Running(Rc::new(batch)),
        };
    }

    /// Changes the running batch, if it is the one with this number.
    fn update(&mut self, generation: u32, change: impl FnOnce(&mut Batch)) {
        if generation != self.generation {
            return;
        }
        if let Check::Running(batch) = &mut self.check {
            let changed = Rc::make_mut(batch);
            change(changed);
            if changed.is_done() {
                changed.arrange();
                self.check = Check::Done(Rc::clone(batch));
            }
        }
    }

    /// The answer, if one domain was checked.
    pub fn single(&self) -> Option<&Rc<Answer>> {
        match &self.check {
            Check::Done(batch) => batch.single(),
            _ => None,
        }
    }

    /// How many of the checked addresses could not be read.
    pub fn unreadable(&self) -> usize {
        match &self.check {
            Check::Done(batch) => batch.unreadable,
            _ => 0,
        }
    }

    /// The watch, while it is running.
    pub fn live_watch(&self) -> Option<&Watch> {
        self.watch.as_ref().filter(|watch| watch.is_live())
    }

    /// The time of the answer that is shown, or of the first of several.
    pub fn answered_at(&self) -> Option<&str> {
        let Check::Done(batch) = &self.check else { return None };
        Some(&batch.answers().next()?.checked_at)
    }

    /// Starts to watch.
    fn watch(&mut self, now: u64) {
        self.watch = self.single().map(|answer| Watch::new(answer.judgement(), &answer.checked_at, now));
    }

    /// Takes the answer of a repeated check. The old answer stays until the change has happened.
    fn take(&mut self, domain: &Fqdn, answers: Vec<Rc<Answer>>) {
        let (Some(watch), Check::Done(batch)) = (&mut self.watch, &mut self.check) else { return };
        if answers.first().is_some_and(|answer| watch.take(answer.judgement(), &answer.checked_at)) {
            Rc::make_mut(batch).answer(domain, answers);
            self.is_old = false;
        }
    }

    /// Returns whether an action changes nothing: it is too late, or was not requested.
    fn is_no_op(&self, action: &Action) -> bool {
        let is_running = matches!(self.check, Check::Running(_));
        let is_reading = matches!(self.check, Check::Reading(_));
        match action {
            Action::Read(_) => !is_reading,
            Action::Progressed(generation, ..) => *generation != self.generation || !is_running,
            Action::Answered(generation, ..) => {
                let is_asking = self.live_watch().is_some_and(|watch| watch.is_asking);
                *generation != self.generation || !(is_running || is_asking)
            }
            Action::Cancel => !(is_running || is_reading) || self.tab != Tab::Check,
            Action::Watch(_) => {
                let may_change = |answer: &Rc<Answer>| !answer.judgement().verdict().may_permit();
                !self.single().is_some_and(may_change) || self.live_watch().is_some()
            }
            Action::Tick(_) | Action::StopWatch => self.live_watch().is_none(),
            Action::DeferredLoaded | Action::DeferredFailed => self.deferred != LoadState::Loading,
            Action::DraftsLoaded | Action::DraftsFailed => self.drafts != LoadState::Loading,
            Action::NeedDrafts => self.drafts != LoadState::NotRequested,
            Action::Evaluated(_) => self.what_if.pending.is_none(),
            Action::Aged => self.is_old || self.answered_at().is_none(),
            _ => false,
        }
    }

    /// Requests an evaluation of the what-if tab. The code for it may not be loaded yet.
    fn request_evaluation(&mut self, now: String) {
        self.what_if.result = None;
        self.what_if.pending = Some(now);
    }

    /// Requests code at the first sign that it will be needed. After a failure, each new start requests it again.
    fn expect(&mut self, action: &Action) {
        let is_trial = matches!(action, Action::ShowExample { .. } | Action::Evaluate(_));
        let is_tab = matches!(action, Action::Open(Tab::WhatIf));
        let is_start = is_trial || matches!(action, Action::Start);
        let is_again = matches!(action, Action::LoadAgain);
        let request = |part: &mut LoadState, is_sign: bool, is_start: bool| {
            let is_wanted = match part {
                LoadState::NotRequested => is_sign || is_start,
                LoadState::Failed => is_start || is_again,
                LoadState::Loading | LoadState::Ready => false,
            };
            if is_wanted {
                *part = LoadState::Loading;
            }
        };
        request(&mut self.deferred, is_tab || matches!(action, Action::Edit(_)), is_start);
        let is_text = match action {
            // While somebody types, nothing is plain yet. Once it is requested, no key has to look again.
            Action::Edit(text) | Action::Fill(text) if self.drafts == LoadState::NotRequested => {
                text.split_whitespace().nth(1).is_some() && input::plain(text).is_none()
            }
            _ => false,
        };
        let is_draft = is_tab || is_text || matches!(action, Action::NeedDrafts);
        request(&mut self.drafts, is_draft, is_trial);
    }

    /// The answers that have only a verdict.
    pub fn incomplete(&self) -> Vec<Rc<Answer>> {
        let (Check::Running(batch) | Check::Done(batch)) = &self.check else { return Vec::new() };
        batch.answers().filter(|answer| answer.report().is_none()).cloned().collect()
    }

    /// The answers of a finished check that got their report since `before`.
    pub fn newly_completed(&self, before: &Self) -> Vec<Rc<Answer>> {
        let completed = |state: &Self| -> Vec<Rc<Answer>> {
            let Check::Done(batch) = &state.check else { return Vec::new() };
            batch.answers().filter(|answer| answer.report().is_some()).cloned().collect()
        };
        let known = completed(before);
        let mut completed = completed(self);
        completed.retain(|answer| !known.iter().any(|known| Rc::ptr_eq(known, answer)));
        completed
    }

    /// The state after an action; the same state if it changes nothing.
    pub fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        if self.is_no_op(&action) {
            return self;
        }
        let mut state = (*self).clone();
        state.expect(&action);
        match action {
            Action::Open(tab) => state.tab = tab,
            // A mark would show another text than the one that is checked (decision D-35).
            Action::Edit(input) | Action::Fill(input) => state.input = without_direction_marks(&input),
            Action::Choose(ca) => state.ca = ca,
            Action::Start => state.start(),
            Action::Read(input) => {
                if let Check::Reading(text) = std::mem::replace(&mut state.check, Check::Idle) {
                    state.begin(*input, &text);
                }
            }
            Action::Cancel => {
                state.generation += 1;
                state.check = Check::Idle;
            }
            Action::Progressed(generation, domain, progress) => {
                state.update(generation, |batch| batch.progress(&domain, &progress));
            }
            Action::Answered(_, domain, answers) if state.watch.is_some() => state.take(&domain, answers),
            Action::Answered(generation, domain, answers) => {
                state.update(generation, |batch| batch.answer(&domain, answers));
            }
            Action::Completed(answers) => {
                if let Check::Running(batch) | Check::Done(batch) = &mut state.check {
                    let batch = Rc::make_mut(batch);
                    answers.iter().for_each(|(judged, reported)| batch.complete(judged, reported));
                }
            }
            Action::Unfold(item, is_open) => {
                if let Check::Done(batch) = &mut state.check {
                    Rc::make_mut(batch).unfold(item, is_open);
                }
            }
            Action::Watch(now) => state.watch(now),
            Action::Tick(now) => state.watch.iter_mut().for_each(|watch| watch.tick(now)),
            Action::StopWatch => state.watch.iter_mut().for_each(|watch| watch.end(WatchEvent::Stopped)),
            Action::EditWhatIfDomain(domain) => state.what_if.domain = without_direction_marks(&domain),
            Action::EditWhatIfText(text) => state.what_if.text = with_escaped_marks(&text),
            Action::ShowExample { domain, text, now } => {
                state.what_if = WhatIf { domain, text, runs: state.what_if.runs, ..WhatIf::default() };
                state.request_evaluation(now);
            }
            Action::Evaluate(now) => state.request_evaluation(now),
            Action::Evaluated(result) => {
                state.what_if.result = Some(Rc::new(result));
                state.what_if.pending = None;
                state.what_if.runs += 1;
            }
            Action::DeferredLoaded => state.deferred = LoadState::Ready,
            Action::DeferredFailed => state.deferred = LoadState::Failed,
            Action::DraftsLoaded => state.drafts = LoadState::Ready,
            Action::DraftsFailed => state.drafts = LoadState::Failed,
            Action::NeedDrafts | Action::LoadAgain => {}
            Action::Aged => state.is_old = true,
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
    use crate::zone;

    fn state(input: &str) -> Rc<State> {
        Rc::new(State::new(input.to_owned(), Rc::new(CaProfile::for_issuer("ca.example").unwrap())))
    }

    /// Starts, and reads what was typed.
    fn started(state: Rc<State>) -> Rc<State> {
        let state = state.reduce(Action::Start);
        match &state.check {
            Check::Reading(text) => {
                let input = input::read(text);
                state.reduce(Action::Read(Box::new(input)))
            }
            _ => state,
        }
    }

    fn answer(state: &State, domain: &str) -> Action {
        let mailbox: Mailbox = domain.parse().unwrap();
        let zone = zone::read(b". SOA . . 1 2 3 4 5", &zone::Options::default()).unwrap();
        let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &state.ca);
        let answer = Rc::new(Answer::reported(report, String::new()));
        Action::Answered(state.generation, mailbox.domain().clone(), vec![Rc::clone(&answer), answer])
    }

    #[test]
    fn a_check_runs_to_its_end() {
        let state = started(state("a@x.example, b@x.example y.example, nonsense@"));
        let Check::Running(batch) = &state.check else { panic!("{:?}", state.check) };
        assert_eq!(batch.items.len(), 4);
        assert_eq!((batch.domains().count(), batch.unreadable), (2, 1));
        let action = answer(&state, "x.example");
        let state = state.reduce(action);
        assert!(matches!(state.check, Check::Running(_)));
        let action = answer(&state, "y.example");
        let state = state.reduce(action);
        let Check::Done(batch) = &state.check else { panic!("{:?}", state.check) };
        assert_eq!(batch.count(|_| true), 3);
        assert_eq!(batch.worst().unwrap().verdict(), Verdict::Permitted);
    }

    #[test]
    fn late_answers_are_dropped() {
        let first = started(state("x.example"));
        let late = answer(&first, "x.example");
        let second = Rc::clone(&first).reduce(Action::Start);
        assert!(Rc::ptr_eq(&second, &Rc::clone(&second).reduce(late.clone())));
        let cancelled = first.reduce(Action::Cancel);
        assert_eq!(cancelled.check, Check::Idle);
        assert!(Rc::ptr_eq(&cancelled, &Rc::clone(&cancelled).reduce(late)));
    }

    /// An answer based on these records.
    fn answer_with(state: &State, zone: &str) -> Action {
        let mailbox: Mailbox = "x.example".parse().unwrap();
        let zone = zone::read(zone.as_bytes(), &zone::Options::default()).unwrap();
        let report = evaluate(&mailbox, zone.observe(mailbox.domain()), &state.ca);
        let answer = Rc::new(Answer::reported(report, "t".to_owned()));
        Action::Answered(state.generation, mailbox.domain().clone(), vec![answer])
    }

    const OTHER: &str = "x.example. 10 CAA 0 issuemail \"other.example\"";
    const OWN: &str = "x.example. 10 CAA 0 issuemail \"ca.example\"";

    /// A watched domain, with a check running.
    fn watched() -> Rc<State> {
        let state = started(state("a@x.example"));
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
        // An answer that was not requested.
        let action = answer_with(&state, OWN);
        assert!(Rc::ptr_eq(&state, &Rc::clone(&state).reduce(action)));

        let state = state.reduce(Action::Tick(160));
        let action = answer_with(&state, OWN);
        let state = state.reduce(action);
        assert_eq!(state.watch.as_ref().unwrap().last, WatchEvent::Resolved);
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
        assert_eq!(stopped.watch.as_ref().unwrap().last, WatchEvent::Stopped);
        assert!(Rc::ptr_eq(&stopped, &Rc::clone(&stopped).reduce(late.clone())));
        assert!(stopped.reduce(Action::Watch(200)).live_watch().is_some());

        let other = state.reduce(Action::Start);
        assert!(other.watch.is_none());
        assert!(Rc::ptr_eq(&other, &Rc::clone(&other).reduce(late)));
        assert!(Rc::ptr_eq(&other, &Rc::clone(&other).reduce(Action::Tick(500))));
    }

    #[test]
    fn an_answer_is_old_until_there_is_another() {
        let state = started(state("a@x.example"));
        assert!(Rc::ptr_eq(&state, &Rc::clone(&state).reduce(Action::Aged)), "there is no answer");
        let action = answer_with(&state, OTHER);
        let state = state.reduce(action).reduce(Action::Aged);
        assert!(state.is_old);
        assert_eq!(state.answered_at(), Some("t"));
        let state = state.reduce(Action::Start);
        assert!(!state.is_old);
    }

    #[test]
    fn only_one_domain_is_watched_and_only_what_runs_is_cancelled() {
        let state = started(state("x.example y.example"));
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
            let after = started(state(input));
            assert!(matches!(after.check, Check::Invalid(_)), "{input}");
            assert_eq!(after.input, input);
        }
    }

    #[test]
    fn each_answer_is_newly_completed_once() {
        let idle = state("a@x.example y.example");
        let running = started(Rc::clone(&idle));
        let answered = |state: &Rc<State>, domain: &str| Rc::clone(state).reduce(answer(state, domain));
        let half = answered(&running, "x.example");
        let done = answered(&half, "y.example");
        assert!(running.newly_completed(&idle).is_empty() && half.newly_completed(&running).is_empty());
        assert_eq!(done.newly_completed(&half).len(), 2);
        let edited = Rc::clone(&done).reduce(Action::Edit("z".to_owned()));
        assert!(edited.newly_completed(&done).is_empty());
    }
}

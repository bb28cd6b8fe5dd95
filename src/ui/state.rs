//! The state of the app and everything that can happen to it. Pure: no browser.

use std::rc::Rc;

use crate::Fqdn;
use crate::evaluate;
use crate::evaluate::Report;
use crate::intake;
use crate::intake::RefusalKind;
use crate::issuer::CaProfile;
use crate::mailbox::Mailbox;
use crate::mailbox::MailboxError;
use crate::resolve::Progress;
use crate::verdict::Verdict;
use crate::zone;
use crate::zone::ZoneError;
use crate::zone::ZoneErrorKind;

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
    /// The second tab.
    pub trial: Trial,
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

/// One or several addresses that are checked together.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// What was put in, in its order.
    pub items: Vec<Item>,
    /// Set when a refusal was pasted.
    pub refusal: Option<RefusalKind>,
}

/// One address.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// As typed.
    pub input: String,
    /// As read.
    pub mailbox: Result<Mailbox, MailboxError>,
    /// How far it is.
    pub step: Step,
}

/// How far a lookup is.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Not begun.
    Waiting,
    /// Questions are out: each name, and the word for its answer once there is one.
    Asking(Vec<(Fqdn, Option<&'static str>)>),
    /// Answered.
    Done(Rc<Answer>),
}

/// A report, and when it was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The report.
    pub report: Report,
    /// RFC 3339, UTC.
    pub checked_at: String,
}

/// The second tab.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trial {
    /// The address or domain.
    pub domain: String,
    /// The records.
    pub text: String,
    /// What came of it.
    pub result: Option<Rc<TrialResult>>,
    /// Counts the evaluations.
    pub runs: u32,
}

/// What came of evaluating text.
#[derive(Clone, Debug, PartialEq)]
pub enum TrialResult {
    /// The domain cannot be read.
    Domain(MailboxError),
    /// The text cannot be read.
    Zone(Vec<ZoneError>),
    /// The report.
    Done(Rc<Answer>),
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Action {
    /// A tab is opened.
    Open(Tab),
    /// The field is edited.
    Edit(String),
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
    /// The domain of the second tab is edited.
    EditTrialDomain(String),
    /// The records of the second tab are edited.
    EditTrialText(String),
    /// Domain and records of the second tab are replaced by an example, and evaluated.
    ShowExample(String, String, String),
    /// The second tab is evaluated; the time is given.
    Try(String),
}

impl State {
    /// The state at the start.
    pub fn new(input: String, ca: Rc<CaProfile>) -> Self {
        Self { tab: Tab::Check, input, ca, generation: 0, check: Check::Idle, trial: Trial::default() }
    }

    /// Reads the field and begins a check.
    fn start(&mut self) {
        self.generation += 1;
        let intake = intake::read(&self.input);
        let items: Vec<Item> = intake
            .items
            .iter()
            .map(|input| Item { input: input.clone(), mailbox: input.parse(), step: Step::Waiting })
            .collect();
        if let (Some(kind), true) = (intake.refusal, items.is_empty()) {
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
        let batch = Batch { items, refusal: intake.refusal };
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

    /// Evaluates the second tab.
    fn evaluate_trial(&mut self, now: String) {
        let domain = self.trial.domain.parse::<Mailbox>();
        let result = match domain {
            Err(error) => TrialResult::Domain(error),
            Ok(_) if self.trial.text.trim().is_empty() => TrialResult::Zone(vec![ZoneError {
                line: 1,
                column: 1,
                kind: ZoneErrorKind::Missing("record"),
            }]),
            Ok(mailbox) => {
                let text = zone::pasted::complete(&self.trial.text);
                let options = zone::Options { origin: Some(mailbox.domain().clone()) };
                match zone::read(text.as_bytes(), &options) {
                    Err(errors) => TrialResult::Zone(errors),
                    Ok(zone) => {
                        let report = evaluate(&mailbox, &zone.observe(mailbox.domain()), &self.ca);
                        TrialResult::Done(Rc::new(Answer { report, checked_at: now }))
                    }
                }
            }
        };
        self.trial.result = Some(Rc::new(result));
        self.trial.runs += 1;
    }

    /// The state after something has happened; the same when that changes nothing.
    pub fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        if let Action::Progressed(generation, ..) | Action::Answered(generation, ..) = &action
            && (*generation != self.generation || !matches!(self.check, Check::Running(_)))
        {
            return self;
        }
        let mut state = (*self).clone();
        match action {
            Action::Open(tab) => state.tab = tab,
            Action::Edit(input) => state.input = input,
            Action::Choose(ca) => state.ca = ca,
            Action::Start => state.start(),
            Action::Cancel => {
                state.generation += 1;
                state.check = Check::Idle;
            }
            Action::Progressed(generation, domain, progress) => {
                state.update(generation, |batch| batch.progress(&domain, &progress));
            }
            Action::Answered(generation, domain, answers) => {
                state.update(generation, |batch| batch.answer(&domain, answers));
            }
            Action::EditTrialDomain(domain) => state.trial.domain = domain,
            Action::EditTrialText(text) => state.trial.text = text,
            Action::ShowExample(domain, text, now) => {
                state.trial = Trial { domain, text, result: None, runs: state.trial.runs };
                state.evaluate_trial(now);
            }
            Action::Try(now) => state.evaluate_trial(now),
        }
        Rc::new(state)
    }
}

impl Batch {
    /// The domains that are looked up, each once.
    pub fn domains(&self) -> Vec<Fqdn> {
        let mut domains: Vec<Fqdn> = Vec::new();
        for mailbox in self.items.iter().filter_map(|item| item.mailbox.as_ref().ok()) {
            if !domains.contains(mailbox.domain()) {
                domains.push(mailbox.domain().clone());
            }
        }
        domains
    }

    /// The addresses of a domain.
    pub fn mailboxes_of<'a>(&'a self, domain: &'a Fqdn) -> impl Iterator<Item = &'a Mailbox> {
        self.items
            .iter()
            .filter_map(|item| item.mailbox.as_ref().ok())
            .filter(move |mailbox| mailbox.domain() == domain)
    }

    /// The reports that are there.
    pub fn reports(&self) -> impl Iterator<Item = &Report> {
        self.items.iter().filter_map(|item| match &item.step {
            Step::Done(answer) => Some(&answer.report),
            _ => None,
        })
    }

    /// The report that counts for all: one refusal refuses the certificate ([RFC 9495, Section 4]), and what could
    /// not be found out is not permitted.
    ///
    /// [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4
    pub fn worst(&self) -> Option<&Report> {
        let rank = |report: &&Report| match report.verdict {
            Verdict::Forbidden => 0,
            Verdict::Undetermined => 1,
            Verdict::Permitted => 2,
        };
        self.reports().min_by_key(rank)
    }

    fn is_done(&self) -> bool {
        self.items.iter().all(|item| item.mailbox.is_err() || matches!(item.step, Step::Done(_)))
    }

    fn items_of(&mut self, domain: &Fqdn) -> impl Iterator<Item = &mut Item> {
        self.items
            .iter_mut()
            .filter(move |item| item.mailbox.as_ref().is_ok_and(|mailbox| mailbox.domain() == domain))
    }

    fn progress(&mut self, domain: &Fqdn, progress: &Progress) {
        for item in self.items_of(domain) {
            if matches!(item.step, Step::Waiting) {
                item.step = Step::Asking(Vec::new());
            }
            let Step::Asking(names) = &mut item.step else { continue };
            match names.iter_mut().find(|(name, _)| *name == progress.name) {
                Some((_, outcome)) => *outcome = progress.outcome,
                None => names.push((progress.name.clone(), progress.outcome)),
            }
        }
    }

    /// Takes the answers for the addresses of a domain, in the order of the items.
    fn answer(&mut self, domain: &Fqdn, answers: Vec<Rc<Answer>>) {
        for (item, answer) in self.items_of(domain).zip(answers) {
            item.step = Step::Done(answer);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(input: &str) -> Rc<State> {
        Rc::new(State::new(input.to_owned(), Rc::new(CaProfile::for_issuer("ca.example").unwrap())))
    }

    fn answer(state: &State, domain: &str) -> Action {
        let mailbox: Mailbox = domain.parse().unwrap();
        let zone = zone::read(b"", &zone::Options::default()).unwrap();
        let report = evaluate(&mailbox, &zone.observe(mailbox.domain()), &state.ca);
        let answer = Rc::new(Answer { report, checked_at: String::new() });
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
        assert_eq!(batch.reports().count(), 3);
        assert_eq!(batch.worst().unwrap().verdict, Verdict::Permitted);
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

    #[test]
    fn records_are_tried_without_dns() {
        let state = state("").reduce(Action::ShowExample(
            "a@x.example".into(),
            "@ CAA 0 issuemail \"ca.example\"".into(),
            String::new(),
        ));
        let Some(TrialResult::Done(answer)) = state.trial.result.as_deref() else {
            panic!("{:?}", state.trial)
        };
        assert_eq!(answer.report.verdict, Verdict::Permitted);
        let state = state
            .reduce(Action::EditTrialText("@ CAA 0 issuemail".into()))
            .reduce(Action::Try(String::new()));
        assert!(
            matches!(state.trial.result.as_deref(), Some(TrialResult::Zone(errors)) if errors.len() == 1)
        );
    }
}

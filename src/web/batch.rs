//! The addresses of one check, and their answers.

use std::rc::Rc;

use crate::dns::Fqdn;
use crate::input::RefusalKind;
use crate::judge::Judgement;
use crate::lookup::Progress;
use crate::mailbox::{Mailbox, MailboxError};
use crate::report::Report;
use crate::suggest::{Advice, Goal, suggest};
use crate::verdict::Verdict;

/// One or several addresses that are checked together.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// The addresses, in the order of the input.
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
    /// The progress of its lookup.
    pub step: Step,
}

/// The progress of a lookup.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Not started.
    Waiting,
    /// Queries are out: the latest progress of each name.
    Asking(Vec<Progress>),
    /// Answered.
    Done(Rc<Answer>),
}

/// The answer for one address, and its time.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    stage: Stage,
    /// RFC 3339, UTC.
    pub checked_at: String,
}

/// The verdict and the advice come first; the code that completes the report and draws it is deferred.
#[derive(Clone, Debug, PartialEq)]
enum Stage {
    Judged(Judgement, Advice),
    Reported(Report),
}

impl Answer {
    /// An answer whose report is not complete yet.
    pub fn judged(judgement: Judgement, checked_at: String) -> Self {
        let advice = suggest(&judgement, &Goal::allow());
        Self { stage: Stage::Judged(judgement, advice), checked_at }
    }

    /// The same answer with its whole report.
    #[must_use]
    pub fn completed(&self) -> Self {
        let report = match &self.stage {
            Stage::Judged(judgement, advice) => Report::with_advice(judgement.clone(), advice.clone()),
            Stage::Reported(report) => report.clone(),
        };
        Self::reported(report, self.checked_at.clone())
    }

    /// An answer with its whole report.
    pub fn reported(report: Report, checked_at: String) -> Self {
        Self { stage: Stage::Reported(report), checked_at }
    }

    /// The verdict, and its basis.
    pub fn judgement(&self) -> &Judgement {
        match &self.stage {
            Stage::Judged(judgement, _) => judgement,
            Stage::Reported(report) => &report.judgement,
        }
    }

    /// The whole report, once it is complete.
    pub fn report(&self) -> Option<&Report> {
        match &self.stage {
            Stage::Judged(..) => None,
            Stage::Reported(report) => Some(report),
        }
    }
}

impl Batch {
    /// The domains to look up, without duplicates.
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

    /// The answers so far.
    pub fn answers(&self) -> impl Iterator<Item = &Rc<Answer>> {
        self.items.iter().filter_map(|item| match &item.step {
            Step::Done(answer) => Some(answer),
            Step::Waiting | Step::Asking(_) => None,
        })
    }

    /// The judgements so far.
    pub fn judgements(&self) -> impl Iterator<Item = &Judgement> {
        self.answers().map(|answer| answer.judgement())
    }

    /// The judgement that decides for all: one refusal refuses the certificate ([RFC 9495, Section 4]), and an unknown
    /// answer is no permission.
    ///
    /// [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4
    pub fn worst(&self) -> Option<&Judgement> {
        let rank = |judgement: &&Judgement| match judgement.verdict() {
            Verdict::Forbidden => 0,
            Verdict::Undetermined => 1,
            Verdict::Permitted | Verdict::Conditional => 2,
        };
        self.judgements().min_by_key(rank)
    }

    /// The answer, if there is only one domain.
    pub(super) fn single(&self) -> Option<&Rc<Answer>> {
        match self.items.as_slice() {
            [Item { step: Step::Done(answer), .. }] => Some(answer),
            _ => None,
        }
    }

    /// Returns whether every address is answered or unreadable.
    pub(super) fn is_done(&self) -> bool {
        self.items.iter().all(|item| item.mailbox.is_err() || matches!(item.step, Step::Done(_)))
    }

    fn items_of(&mut self, domain: &Fqdn) -> impl Iterator<Item = &mut Item> {
        self.items
            .iter_mut()
            .filter(move |item| item.mailbox.as_ref().is_ok_and(|mailbox| mailbox.domain() == domain))
    }

    /// Takes the progress of a query.
    pub(super) fn progress(&mut self, domain: &Fqdn, progress: &Progress) {
        for item in self.items_of(domain) {
            if matches!(item.step, Step::Waiting) {
                item.step = Step::Asking(Vec::new());
            }
            let Step::Asking(names) = &mut item.step else { continue };
            match names.iter_mut().find(|known| known.name == progress.name) {
                Some(known) => known.outcome = progress.outcome,
                None => names.push(progress.clone()),
            }
        }
    }

    /// Takes the answers for the addresses of a domain, in the order of the items.
    pub(super) fn answer(&mut self, domain: &Fqdn, answers: Vec<Rc<Answer>>) {
        for (item, answer) in self.items_of(domain).zip(answers) {
            item.step = Step::Done(answer);
        }
    }

    /// Replaces an answer with the same one including its report.
    pub(super) fn complete(&mut self, judged: &Rc<Answer>, reported: &Rc<Answer>) {
        for item in &mut self.items {
            if let Step::Done(answer) = &mut item.step
                && Rc::ptr_eq(answer, judged)
            {
                *answer = Rc::clone(reported);
            }
        }
    }
}

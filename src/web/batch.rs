//! What was put into the first tab, and what came of it.

use std::rc::Rc;

use crate::Fqdn;
use crate::input::RefusalKind;
use crate::judge::Judgement;
use crate::lookup::Progress;
use crate::mailbox::Mailbox;
use crate::mailbox::MailboxError;
use crate::report::Report;
use crate::verdict::Verdict;

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

/// What was found out for one address, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    stage: Stage,
    /// RFC 3339, UTC.
    pub checked_at: String,
}

/// The verdict comes first; what completes the report is loaded later.
#[derive(Clone, Debug, PartialEq)]
enum Stage {
    Judged(Judgement),
    Reported(Report),
}

impl Answer {
    /// An answer that has its verdict.
    pub fn judged(judgement: Judgement, checked_at: String) -> Self {
        Self { stage: Stage::Judged(judgement), checked_at }
    }

    /// An answer with its whole report.
    pub fn reported(report: Report, checked_at: String) -> Self {
        Self { stage: Stage::Reported(report), checked_at }
    }

    /// The verdict, and what it rests on.
    pub fn judgement(&self) -> &Judgement {
        match &self.stage {
            Stage::Judged(judgement) => judgement,
            Stage::Reported(report) => &report.judgement,
        }
    }

    /// The whole report, once it is there.
    pub fn report(&self) -> Option<&Report> {
        match &self.stage {
            Stage::Judged(_) => None,
            Stage::Reported(report) => Some(report),
        }
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

    /// The judgements that are there.
    pub fn judgements(&self) -> impl Iterator<Item = &Judgement> {
        self.items.iter().filter_map(|item| match &item.step {
            Step::Done(answer) => Some(answer.judgement()),
            _ => None,
        })
    }

    /// The judgement that counts for all: one refusal refuses the certificate ([RFC 9495, Section 4]), and what could
    /// not be found out is not permitted.
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

    /// The answer, when there is one domain only.
    pub(super) fn single(&self) -> Option<&Rc<Answer>> {
        match self.items.as_slice() {
            [Item { step: Step::Done(answer), .. }] => Some(answer),
            _ => None,
        }
    }

    /// Says whether nothing is open any more.
    pub(super) fn is_done(&self) -> bool {
        self.items.iter().all(|item| item.mailbox.is_err() || matches!(item.step, Step::Done(_)))
    }

    fn items_of(&mut self, domain: &Fqdn) -> impl Iterator<Item = &mut Item> {
        self.items
            .iter_mut()
            .filter(move |item| item.mailbox.as_ref().is_ok_and(|mailbox| mailbox.domain() == domain))
    }

    /// Takes the news of a question.
    pub(super) fn progress(&mut self, domain: &Fqdn, progress: &Progress) {
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
    pub(super) fn answer(&mut self, domain: &Fqdn, answers: Vec<Rc<Answer>>) {
        for (item, answer) in self.items_of(domain).zip(answers) {
            item.step = Step::Done(answer);
        }
    }
}

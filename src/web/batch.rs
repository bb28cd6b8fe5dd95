//! The addresses of one check, and their answers.

use std::rc::Rc;

use crate::dns::Fqdn;
use crate::input::{Input, RefusalKind};
use crate::judge::Judgement;
use crate::lookup::Progress;
use crate::mailbox::{Mailbox, MailboxError};
use crate::report::Report;
use crate::verdict::Verdict;

/// One or several addresses that are checked together. They may be thousands of a few domains, and what happens to a domain
/// does not touch them.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// The addresses, in the order of the input.
    pub items: Rc<Vec<Item>>,
    /// What is looked up for them.
    pub lookups: Vec<Lookup>,
    /// How many addresses are not readable.
    pub unreadable: usize,
    /// What was read, if there is something to say about it.
    pub read: Option<Rc<Input>>,
    /// The addresses in the order of the list, once all are answered.
    pub rows: Rc<Vec<usize>>,
    /// The addresses whose report is open.
    pub open: Vec<usize>,
}

/// One address.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// As typed.
    pub input: String,
    /// What a CA has told about it.
    pub told: Option<RefusalKind>,
    /// The place of its lookup; or why it is not readable.
    pub lookup: Result<usize, MailboxError>,
}

/// What is looked up for all addresses of a domain that were typed in the same way.
#[derive(Clone, Debug, PartialEq)]
pub struct Lookup {
    /// The first of the addresses.
    pub mailbox: Mailbox,
    /// How many addresses there are.
    pub count: usize,
    /// Whether no lookup before it has the same domain.
    is_first: bool,
    /// The progress.
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

/// The verdict comes first; the code that completes the report and draws it is deferred.
#[derive(Clone, Debug, PartialEq)]
enum Stage {
    Judged(Judgement),
    Reported(Report),
}

impl Answer {
    /// An answer whose report is not complete yet.
    pub fn judged(judgement: Judgement, checked_at: String) -> Self {
        Self { stage: Stage::Judged(judgement), checked_at }
    }

    /// The same answer with its whole report.
    #[must_use]
    pub fn completed(&self) -> Self {
        let report = match &self.stage {
            Stage::Judged(judgement) => Report::new(judgement.clone()),
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
            Stage::Judged(judgement) => judgement,
            Stage::Reported(report) => &report.judgement,
        }
    }

    /// The whole report, once it is complete.
    pub fn report(&self) -> Option<&Report> {
        match &self.stage {
            Stage::Judged(_) => None,
            Stage::Reported(report) => Some(report),
        }
    }
}

impl Batch {
    /// How many rows of a list are shown at first: in a longer one, what is not plainly permitted comes first.
    pub const ROWS: usize = 100;

    /// Sorts the addresses of an input by what is looked up for them.
    pub fn new(input: Input) -> Self {
        let mut lookups: Vec<Lookup> = Vec::new();
        let mut items = Vec::new();
        let mut unreadable = 0;
        let is_worth_saying = input.is_found || !input.unsure.is_empty();
        let read = is_worth_saying.then(|| Rc::new(input.clone()));
        for item in input.items {
            let lookup = item.mailbox.map(|mailbox| lookup_of(&mut lookups, mailbox));
            unreadable += usize::from(lookup.is_err());
            items.push(Item { input: item.text, told: item.told, lookup });
        }
        let items = Rc::new(items);
        Self { items, lookups, unreadable, read, rows: Rc::default(), open: Vec::new() }
    }

    /// The domains to look up, without duplicates.
    pub fn domains(&self) -> impl Iterator<Item = &Fqdn> {
        self.lookups.iter().filter(|lookup| lookup.is_first).map(|lookup| lookup.mailbox.domain())
    }

    /// The addresses of a domain, one for each way in which it was typed.
    pub fn mailboxes_of<'a>(&'a self, domain: &'a Fqdn) -> impl Iterator<Item = &'a Mailbox> {
        self.lookups.iter().map(|lookup| &lookup.mailbox).filter(move |mailbox| mailbox.domain() == domain)
    }

    /// The answer for an address.
    pub fn answer_of(&self, item: &Item) -> Option<&Rc<Answer>> {
        self.lookups.get(*item.lookup.as_ref().ok()?)?.answer()
    }

    /// The answers so far, each once.
    pub fn answers(&self) -> impl Iterator<Item = &Rc<Answer>> {
        self.lookups.iter().filter_map(Lookup::answer)
    }

    /// The number of addresses with such a judgement.
    pub fn count(&self, is_counted: impl Fn(&Judgement) -> bool) -> usize {
        let counted = |lookup: &&Lookup| lookup.answer().is_some_and(|answer| is_counted(answer.judgement()));
        self.lookups.iter().filter(counted).map(|lookup| lookup.count).sum()
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
        self.answers().map(|answer| answer.judgement()).min_by_key(rank)
    }

    /// The answer, if there is only one address.
    pub(super) fn single(&self) -> Option<&Rc<Answer>> {
        match self.items.as_slice() {
            [item] => self.answer_of(item),
            _ => None,
        }
    }

    /// Returns whether every address is answered or unreadable.
    pub(super) fn is_done(&self) -> bool {
        self.lookups.iter().all(|lookup| lookup.answer().is_some())
    }

    /// Puts the addresses in the order of the list.
    pub(super) fn arrange(&mut self) {
        let is_fine = |item: &Item| {
            self.answer_of(item).is_some_and(|answer| answer.judgement().verdict() == Verdict::Permitted)
        };
        let (mut rows, mut fine) = (Vec::new(), Vec::new());
        for (index, item) in self.items.iter().enumerate() {
            if self.items.len() > Self::ROWS && is_fine(item) { fine.push(index) } else { rows.push(index) }
        }
        rows.append(&mut fine);
        self.rows = Rc::new(rows);
    }

    /// Opens or closes the report of an address.
    pub(super) fn unfold(&mut self, item: usize, is_open: bool) {
        self.open.retain(|open| *open != item);
        if is_open {
            self.open.push(item);
        }
    }

    fn lookups_of(&mut self, domain: &Fqdn) -> impl Iterator<Item = &mut Lookup> {
        self.lookups.iter_mut().filter(move |lookup| lookup.mailbox.domain() == domain)
    }

    /// Takes the progress of a query.
    pub(super) fn progress(&mut self, domain: &Fqdn, progress: &Progress) {
        for lookup in self.lookups_of(domain) {
            if matches!(lookup.step, Step::Waiting) {
                lookup.step = Step::Asking(Vec::new());
            }
            let Step::Asking(names) = &mut lookup.step else { continue };
            match names.iter_mut().find(|known| known.name == progress.name) {
                Some(known) => known.outcome = progress.outcome,
                None => names.push(progress.clone()),
            }
        }
    }

    /// Takes the answers for the [addresses of a domain](Self::mailboxes_of), in their order.
    pub(super) fn answer(&mut self, domain: &Fqdn, answers: Vec<Rc<Answer>>) {
        for (lookup, answer) in self.lookups_of(domain).zip(answers) {
            lookup.step = Step::Done(answer);
        }
    }

    /// Replaces an answer with the same one including its report.
    pub(super) fn complete(&mut self, judged: &Rc<Answer>, reported: &Rc<Answer>) {
        for lookup in &mut self.lookups {
            if let Step::Done(answer) = &mut lookup.step
                && Rc::ptr_eq(answer, judged)
            {
                *answer = Rc::clone(reported);
            }
        }
    }
}

/// The place of the lookup for an address. What is checked at a time is limited, so a search from the start will do.
fn lookup_of(lookups: &mut Vec<Lookup>, mailbox: Mailbox) -> usize {
    let mut is_first = true;
    for (place, known) in lookups.iter_mut().enumerate() {
        if known.mailbox.domain() == mailbox.domain() {
            // All that a judgement depends on besides.
            if known.mailbox.is_mapped() == mailbox.is_mapped() {
                known.count += 1;
                return place;
            }
            is_first = false;
        }
    }
    lookups.push(Lookup { mailbox, count: 1, is_first, step: Step::Waiting });
    lookups.len() - 1
}

impl Lookup {
    /// The answer, once there is one.
    pub fn answer(&self) -> Option<&Rc<Answer>> {
        match &self.step {
            Step::Done(answer) => Some(answer),
            Step::Waiting | Step::Asking(_) => None,
        }
    }
}

//! The second tab: records that are evaluated without DNS.

use std::rc::Rc;

use crate::ca::CaProfile;
use crate::mailbox::Mailbox;
use crate::mailbox::MailboxError;
use crate::report::evaluate;
use crate::web::batch::Answer;
use crate::zone;
use crate::zone::ZoneError;
use crate::zone::ZoneErrorKind;

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
    /// When it was to be evaluated, and could not be yet.
    pub pending: Option<String>,
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

impl Trial {
    /// Evaluates the records. The page goes through [`Later::evaluate`].
    pub(super) fn evaluate(&self, ca: &CaProfile, now: &str) -> TrialResult {
        let mailbox = match self.domain.parse::<Mailbox>() {
            Ok(mailbox) => mailbox,
            Err(error) => return TrialResult::Domain(error),
        };
        if self.text.trim().is_empty() {
            let kind = ZoneErrorKind::Missing("record");
            return TrialResult::Zone(vec![ZoneError { line: 1, column: 1, kind }]);
        }
        let text = zone::complete(&self.text);
        let options = zone::Options { origin: Some(mailbox.domain().clone()) };
        match zone::read(text.as_bytes(), &options) {
            Err(errors) => TrialResult::Zone(errors),
            Ok(zone) => {
                let report = evaluate(&mailbox, zone.observe(mailbox.domain()), ca);
                TrialResult::Done(Rc::new(Answer::reported(report, now.to_owned())))
            }
        }
    }
}

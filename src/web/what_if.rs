//! Evaluates pasted zone text instead of asking DNS.

use std::rc::Rc;

use crate::ca::CaProfile;
use crate::mailbox::{Mailbox, MailboxError};
use crate::report::evaluate;
use crate::web::batch::Answer;
use crate::zone::{self, ZoneError};

/// The what-if tab.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WhatIf {
    /// The address or domain.
    pub domain: String,
    /// The records.
    pub text: String,
    /// The result of the last evaluation.
    pub result: Option<Rc<WhatIfResult>>,
    /// Counts the evaluations.
    pub runs: u32,
    /// The time of a requested evaluation that is still pending.
    pub pending: Option<String>,
}

/// The result of an evaluation.
#[derive(Clone, Debug, PartialEq)]
pub enum WhatIfResult {
    /// The domain is invalid.
    Domain(MailboxError),
    /// The zone text is invalid.
    Zone(Vec<ZoneError>),
    /// The report.
    Done(Rc<Answer>),
}

impl WhatIf {
    /// Evaluates the records.
    pub fn evaluate(&self, ca: &CaProfile, now: &str) -> WhatIfResult {
        let mailbox = match self.domain.parse::<Mailbox>() {
            Ok(mailbox) => mailbox,
            Err(error) => return WhatIfResult::Domain(error),
        };
        let options = zone::Options { origin: Some(mailbox.domain().clone()), ..zone::Options::default() };
        match zone::read(self.text.as_bytes(), &options) {
            Err(errors) => WhatIfResult::Zone(errors),
            Ok(zone) => {
                let report = evaluate(&mailbox, zone.observe(mailbox.domain()), ca);
                WhatIfResult::Done(Rc::new(Answer::reported(report, now.to_owned())))
            }
        }
    }
}

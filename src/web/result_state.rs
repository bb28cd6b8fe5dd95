//! The data attributes of the result region: hooks for tests and hosts.

use crate::judge::Judgement;
use crate::report::BAD_INPUT;
use crate::verdict::{Reason, Verdict};
use crate::web::context::Tab;
use crate::web::state::{Check, LoadState, State};
use crate::web::what_if::WhatIfResult;

/// The progress of the open tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResultState {
    /// Nothing has been checked, or the check was canceled.
    Idle,
    /// A check is running.
    Checking,
    /// The input cannot be checked.
    Failed,
    /// There is a verdict; for several addresses, the one that decides for all.
    Done(Verdict, Reason),
    /// What could be checked is permitted, but an address could not be read: it is not known what holds for that.
    Unreadable,
}

impl ResultState {
    /// The state of the open tab.
    pub fn of(state: &State) -> Self {
        match state.tab {
            Tab::Check => match &state.check {
                Check::Idle => Self::Idle,
                Check::Reading(_) if state.drafts == LoadState::Failed => Self::Failed,
                Check::Reading(_) | Check::Running(_) => Self::Checking,
                Check::Invalid(_) => Self::Failed,
                Check::Done(batch) => match batch.worst() {
                    Some(worst) if worst.verdict().may_permit() && batch.unreadable > 0 => Self::Unreadable,
                    worst => worst.map_or(Self::Failed, Self::done),
                },
            },
            Tab::WhatIf => match state.what_if.result.as_deref() {
                None if state.what_if.pending.is_none() => Self::Idle,
                None if state.drafts == LoadState::Failed => Self::Failed,
                None => Self::Checking,
                Some(WhatIfResult::Domain(_) | WhatIfResult::Zone(_)) => Self::Failed,
                Some(WhatIfResult::Done(answer)) => Self::done(answer.judgement()),
            },
        }
    }

    fn done(judgement: &Judgement) -> Self {
        Self::Done(judgement.verdict(), judgement.reason())
    }

    /// The value of `data-state`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Checking => "checking",
            Self::Failed => "failed",
            Self::Done(..) | Self::Unreadable => "done",
        }
    }

    /// The value of `data-verdict`: empty without a verdict.
    pub fn verdict(self) -> &'static str {
        match self {
            Self::Done(verdict, _) => verdict.code(),
            Self::Unreadable => Verdict::Undetermined.code(),
            Self::Idle | Self::Checking | Self::Failed => "",
        }
    }

    /// The value of `data-reason`: empty without a verdict.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Done(_, reason) => reason.code(),
            Self::Unreadable => BAD_INPUT,
            Self::Idle | Self::Checking | Self::Failed => "",
        }
    }
}

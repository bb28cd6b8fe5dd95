//! Where the focus goes when the state changes: screen readers start reading there.

use std::mem::discriminant;

use crate::web::browser::focus;
use crate::web::components::watch::BUTTON_ID;
use crate::web::context::Tab;
use crate::web::result_state::ResultState;
use crate::web::state::{LoadState, State};
use crate::web::views::deferred::AGAIN_ID;
use crate::web::watch::WatchEvent;

/// What the focus depends on.
#[derive(Clone, Copy, Debug)]
pub struct FocusState {
    checks: u32,
    evaluations: u32,
    tab: Tab,
    result: ResultState,
}

impl FocusState {
    /// What the focus depends on in a state.
    pub fn of(state: &State) -> Self {
        Self {
            checks: state.generation,
            evaluations: state.what_if.runs,
            tab: state.tab,
            result: ResultState::of(state),
        }
    }

    /// Returns whether something was started or has ended since `before`. A new verdict for a watched domain does
    /// not count: the focus stays.
    pub fn is_news(&self, before: &Self) -> bool {
        (self.checks, self.evaluations) != (before.checks, before.evaluations)
            || discriminant(&self.result) != discriminant(&before.result)
    }

    /// The elements to focus: the first one that exists.
    pub fn targets(&self, before: Option<&Self>) -> &'static [&'static str] {
        let is_same_work =
            |before: &Self| (self.checks, self.evaluations) == (before.checks, before.evaluations);
        match self.result {
            // Changing the tab does not move the focus.
            _ if before.is_some_and(|before| before.tab != self.tab && is_same_work(before)) => &[],
            ResultState::Done(..) | ResultState::Unreadable => &["im-verdict"],
            // Without an input error, there is no summary.
            ResultState::Failed => &["im-error-summary", "im-result"],
            ResultState::Idle if self.checks + self.evaluations > 0 => &["im-address"],
            ResultState::Idle | ResultState::Checking => &[],
        }
    }
}

/// Moves the focus off a button that the new state no longer shows.
pub fn leave_vanishing_button(before: &State, now: &State) {
    let is_resolved = before.live_watch().is_some()
        && now.watch.as_ref().is_some_and(|watch| watch.last == WatchEvent::Resolved);
    if is_resolved && focus::focused_id().as_deref() == Some(BUTTON_ID) {
        focus::focus("im-verdict");
    }
    let begins = |now, before| now == LoadState::Loading && before != LoadState::Loading;
    let is_loading = begins(now.deferred, before.deferred) || begins(now.drafts, before.drafts);
    if is_loading && focus::focused_id().is_some_and(|id| id.ends_with(AGAIN_ID)) {
        focus::focus("im-result");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::{Reason, Verdict};

    const START: FocusState =
        FocusState { checks: 0, evaluations: 0, tab: Tab::Check, result: ResultState::Idle };

    #[test]
    fn the_answer_gets_the_focus_but_another_verdict_does_not() {
        let checking = FocusState { checks: 1, result: ResultState::Checking, ..START };
        let done = |verdict| FocusState { result: ResultState::Done(verdict, Reason::NoCaa), ..checking };
        assert!(checking.is_news(&START));
        assert!(checking.targets(Some(&START)).is_empty());
        assert!(done(Verdict::Forbidden).is_news(&checking));
        assert_eq!(done(Verdict::Forbidden).targets(Some(&checking)), ["im-verdict"]);
        assert!(!done(Verdict::Permitted).is_news(&done(Verdict::Forbidden)));
    }

    #[test]
    fn a_change_of_the_tab_leaves_the_focus_where_it_is() {
        let done = ResultState::Done(Verdict::Permitted, Reason::NoCaa);
        let what_if = FocusState { checks: 1, tab: Tab::WhatIf, ..START };
        let back = FocusState { tab: Tab::Check, result: done, ..what_if };
        assert!(back.is_news(&what_if));
        assert!(back.targets(Some(&what_if)).is_empty());
    }

    #[test]
    fn the_field_gets_the_focus_back_when_a_check_is_cancelled() {
        let cancelled = FocusState { checks: 2, ..START };
        assert_eq!(cancelled.targets(Some(&START)), ["im-address"]);
        assert!(START.targets(None).is_empty());
    }
}

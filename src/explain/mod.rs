//! Why a verdict is what it is, what to do, and when to try again: as data. `text::explain` (feature `text`) writes it
//! as text.

mod operator;
mod step;
mod told;
mod when;
mod why;

pub use operator::{Fix, ServerFix, Trouble};
pub use step::{Remedy, Step, names_checkers, steps};
pub use told::fits as told_fits;
pub use when::{Caches, When, when};
pub(crate) use why::unreachable;
pub use why::{FailedLookup, Seen, Servers, Silence, Unreachable, Why, failing_target, why};

use crate::judge::Judgement;
use crate::suggest::Advice;
use crate::verdict::Verdict;

/// An answer, before it is written as text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Explanation<'a> {
    /// The verdict.
    pub verdict: Verdict,
    /// Why.
    pub why: Why<'a>,
    /// What to do, step by step.
    pub todo: Vec<Step<'a>>,
    /// When to try again.
    pub when: Option<When>,
}

impl<'a> Explanation<'a> {
    /// Explains a judgement and its advice.
    pub fn new(judgement: &'a Judgement, advice: &'a Advice) -> Self {
        Self {
            verdict: judgement.verdict(),
            why: why(judgement),
            todo: steps(judgement, advice),
            when: when(judgement),
        }
    }
}

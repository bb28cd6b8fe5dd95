//! Exit codes.

use std::process::ExitCode;

use crate::suggest::{Advice, Obstacle};
use crate::verdict::Verdict;

/// How the program ended. The most severe comes last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// All permitted; or each has a change, or needs none.
    Permitted,
    /// At least one undetermined.
    Undetermined,
    /// At least one forbidden; or nothing can be suggested for it.
    Forbidden,
    /// An input could not be read, a form cannot hold a change, or wrong usage.
    Unusable,
    /// The reader of the output is gone.
    BrokenPipe,
}

impl Exit {
    /// The number that the shell sees.
    pub fn code(self) -> u8 {
        match self {
            Self::Permitted => 0,
            Self::Forbidden => 1,
            Self::Unusable => 2,
            Self::Undetermined => 3,
            // What a shell reports for a program killed by SIGPIPE: 128 + 13.
            Self::BrokenPipe => 141,
        }
    }
}

impl From<Verdict> for Exit {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Permitted | Verdict::Conditional => Self::Permitted,
            Verdict::Undetermined => Self::Undetermined,
            Verdict::Forbidden => Self::Forbidden,
        }
    }
}

impl From<&Advice> for Exit {
    fn from(advice: &Advice) -> Self {
        match advice {
            Advice::NotNeeded | Advice::Change(_) => Self::Permitted,
            Advice::Blocked(Obstacle::LookupFailed | Obstacle::ResolversDiffer) => Self::Undetermined,
            Advice::Blocked(_) => Self::Forbidden,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

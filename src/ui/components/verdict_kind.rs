//! The four looks of a verdict.

use super::icon::Icon;
use crate::evaluate::Report;
use crate::verdict::Reason;
use crate::verdict::Verdict;

/// A look: icon, color and word go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerdictKind {
    /// Permitted.
    Permitted,
    /// Permitted, on a condition.
    Conditional,
    /// Forbidden.
    Forbidden,
    /// Not found out.
    Undetermined,
}

impl VerdictKind {
    /// Every look, in the order of counts.
    pub const ALL: [Self; 4] = [Self::Permitted, Self::Conditional, Self::Forbidden, Self::Undetermined];

    /// The look of a report.
    pub fn of(report: &Report) -> Self {
        match report.verdict {
            Verdict::Permitted if report.is_conditional => Self::Conditional,
            Verdict::Permitted => Self::Permitted,
            Verdict::Forbidden => Self::Forbidden,
            Verdict::Undetermined => Self::Undetermined,
        }
    }

    /// The last part of classes and ids.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Permitted => "permitted",
            Self::Conditional => "conditional",
            Self::Forbidden => "forbidden",
            Self::Undetermined => "undetermined",
        }
    }

    /// The icon.
    pub fn icon(self) -> Icon {
        match self {
            Self::Permitted => Icon::Check,
            Self::Conditional => Icon::Condition,
            Self::Forbidden => Icon::Cross,
            Self::Undetermined => Icon::Question,
        }
    }
}

/// The id of the words above a verdict.
pub fn word_id(report: &Report) -> String {
    let fails = matches!(
        report.reason,
        Reason::DnssecBogus | Reason::LookupFailure | Reason::NameserversUnresponsive
    );
    match VerdictKind::of(report) {
        VerdictKind::Forbidden if fails => "ui-word-refused".to_owned(),
        VerdictKind::Permitted if report.is_domain_missing() => "ui-word-missing".to_owned(),
        kind => format!("ui-word-{}", kind.suffix()),
    }
}

//! The four looks of a verdict.

use crate::judge::Judgement;
use crate::judge::decision::Decision;
use crate::verdict::Reason;
use crate::verdict::Verdict;
use crate::web::components::icon::Icon;
use crate::web::components::icon::icon;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;

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
    pub fn of(judgement: &Judgement) -> Self {
        Self::new(judgement.verdict())
    }

    /// The look of a verdict.
    pub fn new(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Conditional => Self::Conditional,
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
pub fn word_id(judgement: &Judgement) -> String {
    match VerdictKind::of(judgement) {
        VerdictKind::Permitted if judgement.is_domain_missing() => "ui-word-missing".to_owned(),
        kind => word_of(kind, judgement.reason()),
    }
}

/// Draws what one resolver's answers lead to.
pub fn word_view(ui: &Ui, decision: &Decision) -> El {
    let kind = VerdictKind::new(decision.verdict);
    el("span")
        .class(format!("im-word im-word--{}", kind.suffix()))
        .child(icon(kind.icon()))
        .child(el("span").child(word(ui, decision)))
}

/// What one resolver's answers lead to, in words.
pub fn word(ui: &Ui, decision: &Decision) -> String {
    ui.text(&word_of(VerdictKind::new(decision.verdict), decision.reason))
}

fn word_of(kind: VerdictKind, reason: Reason) -> String {
    let fails =
        matches!(reason, Reason::DnssecBogus | Reason::LookupFailure | Reason::NameserversUnresponsive);
    match kind {
        VerdictKind::Forbidden if fails => "ui-word-refused".to_owned(),
        kind => format!("ui-word-{}", kind.suffix()),
    }
}

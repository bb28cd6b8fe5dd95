//! The verdict: its look, its text, and its reason.

use yew::Html;

use crate::input::RefusalKind;
use crate::judge::{Decision, Judgement};
use crate::text::Arg;
use crate::text::catalog::plain;
use crate::text::explain::VerdictText;
use crate::text::input::told_other;
use crate::text::msg::{self, Id};
use crate::verdict::{Reason, Verdict};
use crate::web::components::copy_button::{CopyButtonProps, CopyText};
use crate::web::components::inline::{Icon, icon, rich};
use crate::web::context::{Scope, Ui, View};
use crate::web::element::{El, el, list};
use crate::web::{article, browser, links};

//----------- Look -------------------------------------------------------------------------------

/// The look of a verdict: icon, color and word belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerdictKind {
    /// Permitted.
    Permitted,
    /// Permitted, conditionally.
    Conditional,
    /// Forbidden.
    Forbidden,
    /// Not known.
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

/// The id of the heading of a verdict.
pub fn word_id(judgement: &Judgement) -> Id {
    match VerdictKind::of(judgement) {
        VerdictKind::Permitted if judgement.is_domain_missing() => msg::UI_WORD_MISSING,
        kind => word_of(kind, judgement.reason()),
    }
}

/// Draws the verdict of one resolver's answers.
pub fn word_view(ui: &Ui, decision: &Decision) -> El {
    let kind = VerdictKind::new(decision.verdict);
    el("span")
        .class(format!("im-word im-word--{}", kind.suffix()))
        .child(icon(kind.icon()))
        .child(el("span").child(word(ui, decision)))
}

/// The verdict of one resolver's answers, as text.
pub fn word(ui: &Ui, decision: &Decision) -> String {
    ui.text(word_of(VerdictKind::new(decision.verdict), decision.reason))
}

fn word_of(kind: VerdictKind, reason: Reason) -> Id {
    let fails =
        matches!(reason, Reason::DnssecBogus | Reason::LookupFailure | Reason::NameserversUnresponsive);
    match kind {
        VerdictKind::Forbidden if fails => msg::UI_WORD_REFUSED,
        VerdictKind::Permitted => msg::UI_WORD_PERMITTED,
        VerdictKind::Conditional => msg::UI_WORD_CONDITIONAL,
        VerdictKind::Forbidden => msg::UI_WORD_FORBIDDEN,
        VerdictKind::Undetermined => msg::UI_WORD_UNDETERMINED,
    }
}

//----------- Banner -----------------------------------------------------------------------------

/// Draws icon, word and sentence.
pub fn decision_banner(ui: &Ui, judgement: &Judgement, sentence: &str, scope: Scope) -> El {
    let kind = match VerdictKind::of(judgement) {
        // A misspelled domain is not good news, although CAA blocks nothing.
        VerdictKind::Permitted if judgement.is_domain_missing() => VerdictKind::Conditional,
        kind => kind,
    };
    let word = scope.id("verdict-word");
    let verdict = scope.id("verdict");
    let copy = CopyButtonProps {
        ui: ui.clone(),
        text: CopyText::Plain(plain(sentence)),
        label: msg::UI_COPY_SENTENCE,
        id: None,
        fallback: Some(verdict.clone()),
        file: None,
    };
    el("div")
        .class(format!("im-decision im-decision--{}", kind.suffix()))
        .child(el("span").class("im-decision__icon").child(icon(kind.icon())))
        .child(el("p").class("im-decision__word").id(word.clone()).child(ui.text(word_id(judgement))))
        .child(
            el("div")
                .class("im-decision__body")
                .child(
                    el("h2")
                        .class("im-decision__sentence")
                        .id(verdict)
                        .attr("tabindex", "-1")
                        .attr("aria-describedby", word)
                        .child(rich(sentence)),
                )
                .child(el("p").class("im-decision__actions").child(copy.draw())),
        )
}

/// Draws why the verdict is what it is. `told` is what a CA has told, if the input was its refusal.
pub fn why(ui: &Ui, judgement: &Judgement, words: &VerdictText, told: Option<RefusalKind>) -> Html {
    let ca = || Arg::from(&judgement.ca.name);
    let is_permitted = judgement.verdict().may_permit();
    let mut paragraphs = vec![el("p").child(rich(&words.why))];
    if let Some(error) = judgement.ca_error() {
        let is_sure = judgement.verdict() == Verdict::Forbidden;
        let (ca, error) = (ca(), error.into());
        let text = match is_sure {
            true => ui.catalog().rich(msg::UiCaError { ca, error }),
            false => ui.catalog().rich(msg::UiCaErrorProbable { ca, error }),
        };
        paragraphs.push(el("p").child(rich(&text)));
    }
    if told.is_some() && is_permitted {
        paragraphs.push(el("p").child(ui.format(msg::UiRefusalGone { ca: ca() })));
    } else if let Some(other) = told_other(told, judgement, ui.catalog()) {
        paragraphs.push(el("p").child(rich(&other)));
    }
    if is_permitted {
        paragraphs.push(el("p").class("im-section__note").child(ui.text(msg::UI_NOT_SUFFICIENT)));
    }
    if judgement.reason() == Reason::ResolverUnreachable && browser::is_offline() {
        paragraphs.push(el("p").child(ui.text(msg::UI_OFFLINE)));
    }
    paragraphs.push(el("p").child(meaning(ui, judgement)));
    list(paragraphs)
}

/// The link to the passage of the article that explains it. In the framed view it opens a new tab.
fn meaning(ui: &Ui, judgement: &Judgement) -> El {
    let passage = article::passage(judgement);
    match ui.view() {
        View::Page => el("a").attr("href", format!("#{passage}")).child(ui.text(msg::UI_MEANING)),
        View::Embed => el("a")
            .attr("href", links::passage_link(judgement, ui.catalog().language(), passage))
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .child(ui.text(msg::UI_MEANING_NEW_TAB)),
    }
}

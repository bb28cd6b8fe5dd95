//! The verdict.

use crate::judge::Judgement;
use crate::text::catalog::plain;
use crate::web::components::copy_button::CopyButtonProps;
use crate::web::components::copy_button::CopyText;
use crate::web::components::icon::icon;
use crate::web::components::rich_text::rich;
use crate::web::components::verdict_kind::VerdictKind;
use crate::web::components::verdict_kind::word_id;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;

/// Draws icon, word and sentence. `prefix` keeps ids apart where there are several.
pub fn decision_banner(ui: &Ui, judgement: &Judgement, sentence: &str, prefix: &str) -> El {
    let kind = match VerdictKind::of(judgement) {
        // A slip in the domain is no good news, though CAA stops nothing.
        VerdictKind::Permitted if judgement.is_domain_missing() => VerdictKind::Conditional,
        kind => kind,
    };
    let word = format!("{prefix}verdict-word");
    let verdict = format!("{prefix}verdict");
    let copy = CopyButtonProps {
        ui: ui.clone(),
        text: CopyText::Plain(plain(sentence)),
        label: "ui-copy-sentence",
        id: None,
        fallback: Some(verdict.clone()),
        file: None,
    };
    el("div")
        .class(format!("im-decision im-decision--{}", kind.suffix()))
        .child(el("span").class("im-decision__icon").child(icon(kind.icon())))
        .child(el("p").class("im-decision__word").id(word.clone()).child(ui.text(&word_id(judgement))))
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

//! The verdict.

use yew::prelude::*;

use super::copy_button::CopyButton;
use super::copy_button::CopyText;
use super::icon::icon;
use super::rich_text::rich;
use super::verdict_kind::VerdictKind;
use super::verdict_kind::word_id;
use crate::evaluate::Report;
use crate::i18n::catalog::plain;
use crate::ui::context::Ui;

/// Draws icon, word and sentence. `prefix` keeps ids apart where there are several.
pub fn decision_banner(ui: &Ui, report: &Report, sentence: &str, prefix: &str) -> Html {
    let kind = match VerdictKind::of(report) {
        // A slip in the domain is no good news, though CAA stops nothing.
        VerdictKind::Permitted if report.is_domain_missing() => VerdictKind::Conditional,
        kind => kind,
    };
    let word = format!("{prefix}verdict-word");
    html! {
        <div class={format!("im-decision im-decision--{}", kind.suffix())}>
            <span class="im-decision__icon">{ icon(kind.icon()) }</span>
            <p class="im-decision__word" id={word.clone()}>{ ui.text(&word_id(report)) }</p>
            <div class="im-decision__body">
                <h2 class="im-decision__sentence" id={format!("{prefix}verdict")} tabindex="-1" aria-describedby={word}>{ rich(sentence) }</h2>
                <p class="im-decision__actions">
                    <CopyButton text={CopyText::Plain(plain(sentence).into())} label={ui.text("ui-copy-sentence")} fallback={format!("{prefix}verdict")} />
                </p>
            </div>
        </div>
    }
}

//! The answers for several addresses.

use yew::prelude::*;

use super::icon::Icon;
use super::icon::icon;
use super::report_view::report_view;
use super::rich_text::code;
use super::verdict_kind::VerdictKind;
use super::verdict_kind::word_id;
use crate::i18n::Arg;
use crate::i18n::input;
use crate::ui::context::Ui;
use crate::ui::state::Batch;
use crate::ui::state::Item;
use crate::ui::state::Step;

/// Draws a summary, and a list whose lines unfold.
pub fn batch_view(ui: &Ui, batch: &Batch, ca: &str) -> Html {
    let title = ui.format("ui-batch-title", &[("count", Arg::from(batch.items.len())), ("ca", ca.into())]);
    let unreadable = batch.items.iter().filter(|item| item.mailbox.is_err()).count();
    let counts = VerdictKind::ALL.into_iter().map(|kind| {
        let count = batch.reports().filter(|report| VerdictKind::of(report) == kind).count();
        (kind.suffix(), kind.icon(), count)
    });
    let counts = counts.chain([("unreadable", Icon::Error, unreadable)]).filter(|(_, _, count)| *count > 0);
    let counts = counts.map(|(suffix, symbol, count)| {
        let text = ui.format(&format!("ui-batch-{suffix}"), &[("n", Arg::from(count))]);
        html! { <li class={format!("im-batch__count im-batch__count--{suffix}")}>{ icon(symbol) }{ text }</li> }
    });
    html! {
        <section class="im-section im-batch" aria-labelledby="im-verdict">
            <h2 class="im-section__title" id="im-verdict" tabindex="-1">{ title }</h2>
            <ul class="im-batch__counts">{ for counts }</ul>
            <ul class="im-disclosures im-batch__list">
                { for batch.items.iter().enumerate().map(|(index, item)| line(ui, index, item, batch.refusal.is_some())) }
            </ul>
        </section>
    }
}

fn line(ui: &Ui, index: usize, item: &Item, refused: bool) -> Html {
    let body = match (&item.mailbox, &item.step) {
        (Err(error), _) => html! {
            <p class="im-batch__line">
                <span class="im-batch__name">{ code(&item.input) }</span>
                <span class="im-batch__verdict im-batch__verdict--unreadable">{ icon(Icon::Error) }{ ui.text("ui-batch-word-unreadable") }</span>
                <span class="im-batch__message">{ input::mailbox_error(error, ui.catalog()) }</span>
            </p>
        },
        (Ok(_), Step::Done(answer)) => {
            let kind = VerdictKind::of(&answer.report);
            let word = match kind {
                VerdictKind::Conditional => "ui-batch-word-conditional".to_owned(),
                _ => word_id(&answer.report),
            };
            html! {
                <details class="im-disclosure">
                    <summary class="im-disclosure__summary">
                        <span class="im-disclosure__title im-batch__name">{ code(&item.input) }</span>{ " " }
                        <span class={format!("im-batch__verdict im-batch__verdict--{}", kind.suffix())}>
                            { icon(kind.icon()) }{ ui.text(&word) }
                        </span>
                    </summary>
                    <div class="im-disclosure__body">{ report_view(ui, answer, &format!("im-{}-", index + 1), refused, None) }</div>
                </details>
            }
        }
        (Ok(_), _) => Html::default(),
    };
    html! { <li class="im-batch__item" key={index}>{ body }</li> }
}

//! The answers for several addresses.

use std::rc::Rc;

use crate::mailbox::MailboxError;
use crate::text::Arg;
use crate::text::input;
use crate::web::batch::Answer;
use crate::web::batch::Batch;
use crate::web::batch::Item;
use crate::web::batch::Step;
use crate::web::components::deferred_view::Waiting;
use crate::web::components::icon::Icon;
use crate::web::components::icon::icon;
use crate::web::components::report_view::report_view;
use crate::web::components::rich_text::code;
use crate::web::components::verdict_kind::VerdictKind;
use crate::web::components::verdict_kind::word_id;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;

/// Draws a summary, and a list whose lines unfold.
pub fn batch_view(ui: &Ui, later: &Waiting, batch: &Batch, ca: &str) -> El {
    let title = ui.format("ui-batch-title", &[("count", Arg::from(batch.items.len())), ("ca", ca.into())]);
    let unreadable = batch.items.iter().filter(|item| item.mailbox.is_err()).count();
    let counts = VerdictKind::ALL.into_iter().map(|kind| {
        let count = batch.judgements().filter(|judgement| VerdictKind::of(judgement) == kind).count();
        (kind.suffix(), kind.icon(), count)
    });
    let counts = counts.chain([("unreadable", Icon::Error, unreadable)]).filter(|(_, _, count)| *count > 0);
    let counts = counts.map(|(suffix, symbol, count)| {
        let text = ui.format(&format!("ui-batch-{suffix}"), &[("n", Arg::from(count))]);
        el("li").class(format!("im-batch__count im-batch__count--{suffix}")).child(icon(symbol)).child(text)
    });
    let lines = batch.items.iter().enumerate();
    let lines = lines.map(|(index, item)| line(ui, later, index, item, batch.refusal.is_some()));
    el("section")
        .class("im-section im-batch")
        .attr("aria-labelledby", "im-verdict")
        .child(el("h2").class("im-section__title").id("im-verdict").attr("tabindex", "-1").child(title))
        .child(el("ul").class("im-batch__counts").children(counts))
        .child(el("ul").class("im-disclosures im-batch__list").children(lines))
}

fn line(ui: &Ui, later: &Waiting, index: usize, item: &Item, refused: bool) -> El {
    let body = match (&item.mailbox, &item.step) {
        (Err(error), _) => Some(unreadable_line(ui, item, error)),
        (Ok(_), Step::Done(answer)) => Some(answered_line(ui, later, index, item, answer, refused)),
        (Ok(_), _) => None,
    };
    el("li").class("im-batch__item").key(index).child(body)
}

fn unreadable_line(ui: &Ui, item: &Item, error: &MailboxError) -> El {
    el("p")
        .class("im-batch__line")
        .child(el("span").class("im-batch__name").child(code(&item.input)))
        .child(
            el("span")
                .class("im-batch__verdict im-batch__verdict--unreadable")
                .child(icon(Icon::Error))
                .child(ui.text("ui-batch-word-unreadable")),
        )
        .child(el("span").class("im-batch__message").child(input::mailbox_error(error, ui.catalog())))
}

fn answered_line(
    ui: &Ui,
    later: &Waiting,
    index: usize,
    item: &Item,
    answer: &Rc<Answer>,
    refused: bool,
) -> El {
    let kind = VerdictKind::of(answer.judgement());
    let word = match kind {
        VerdictKind::Conditional => "ui-batch-word-conditional".to_owned(),
        _ => word_id(answer.judgement()),
    };
    let verdict = el("span")
        .class(format!("im-batch__verdict im-batch__verdict--{}", kind.suffix()))
        .child(icon(kind.icon()))
        .child(ui.text(&word));
    let report = report_view(ui, later, answer, &format!("im-{}-", index + 1), refused, None);
    el("details")
        .class("im-disclosure")
        .child(
            el("summary")
                .class("im-disclosure__summary")
                .child(el("span").class("im-disclosure__title im-batch__name").child(code(&item.input)))
                .child(" ")
                .child(verdict),
        )
        .child(el("div").class("im-disclosure__body").child(report))
}

//! The answers for several addresses.

use std::rc::Rc;

use crate::mailbox::MailboxError;
use crate::text::input;
use crate::text::msg::{self, IntoMessage, Message};
use crate::web::batch::{Answer, Batch, Item, Step};
use crate::web::components::inline::{Icon, code, icon};
use crate::web::components::verdict::{VerdictKind, word_id};
use crate::web::context::{Scope, Ui};
use crate::web::element::{El, el};
use crate::web::views::deferred::DeferredPart;
use crate::web::views::report::report_view;

/// Draws a summary, and a list whose rows expand.
pub fn batch_view(ui: &Ui, deferred: &DeferredPart, batch: &Batch, ca: &str) -> El {
    let title = ui.format(msg::UiBatchTitle { ca: ca.into(), count: batch.items.len().into() });
    let unreadable = batch.items.iter().filter(|item| item.mailbox.is_err()).count();
    let counts = VerdictKind::ALL.into_iter().map(|kind| {
        let count = batch.judgements().filter(|judgement| VerdictKind::of(judgement) == kind).count();
        (kind.suffix(), kind.icon(), count_message(kind, count), count)
    });
    let message = msg::UiBatchUnreadable { n: unreadable }.into_message();
    let counts = counts.chain([("unreadable", Icon::Error, message, unreadable)]);
    let counts = counts.filter(|(.., count)| *count > 0).map(|(suffix, symbol, message, _)| {
        let text = ui.format(message);
        el("li").class(format!("im-batch__count im-batch__count--{suffix}")).child(icon(symbol)).child(text)
    });
    let lines = batch.items.iter().enumerate();
    let lines = lines.map(|(index, item)| line(ui, deferred, index, item, batch.refusal.is_some()));
    el("section")
        .class("im-section im-batch")
        .attr("aria-labelledby", "im-verdict")
        .child(el("h2").class("im-section__title").id("im-verdict").attr("tabindex", "-1").child(title))
        .child(el("ul").class("im-batch__counts").children(counts))
        .child(el("ul").class("im-disclosures im-batch__list").children(lines))
}

/// The text for a number of addresses.
fn count_message(kind: VerdictKind, n: usize) -> Message {
    match kind {
        VerdictKind::Permitted => msg::UiBatchPermitted { n }.into_message(),
        VerdictKind::Conditional => msg::UiBatchConditional { n: n.into() }.into_message(),
        VerdictKind::Forbidden => msg::UiBatchForbidden { n }.into_message(),
        VerdictKind::Undetermined => msg::UiBatchUndetermined { n }.into_message(),
    }
}

fn line(ui: &Ui, deferred: &DeferredPart, index: usize, item: &Item, refused: bool) -> El {
    let body = match (&item.mailbox, &item.step) {
        (Err(error), _) => Some(unreadable_line(ui, item, error)),
        (Ok(_), Step::Done(answer)) => {
            let scope = Scope::OneOf(index + 1);
            Some(answered_line(ui, item, answer, report_view(ui, deferred, answer, scope, refused, None)))
        }
        (Ok(_), Step::Waiting | Step::Asking(_)) => None,
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
                .child(ui.text(msg::UI_BATCH_WORD_UNREADABLE)),
        )
        .child(el("span").class("im-batch__message").child(input::mailbox_error(error, ui.catalog())))
}

fn answered_line(ui: &Ui, item: &Item, answer: &Rc<Answer>, report: El) -> El {
    let kind = VerdictKind::of(answer.judgement());
    let word = match kind {
        VerdictKind::Conditional => msg::UI_BATCH_WORD_CONDITIONAL,
        VerdictKind::Permitted | VerdictKind::Forbidden | VerdictKind::Undetermined => {
            word_id(answer.judgement())
        }
    };
    let verdict = el("span")
        .class(format!("im-batch__verdict im-batch__verdict--{}", kind.suffix()))
        .child(icon(kind.icon()))
        .child(ui.text(word));
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

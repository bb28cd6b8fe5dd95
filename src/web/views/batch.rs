//! The answers for several addresses: a summary, and rows. A report is drawn while its row is open.

use std::rc::Rc;

use yew::{Callback, Html};

use crate::mailbox::MailboxError;
use crate::text::msg::{self, IntoMessage, Message};
use crate::web::batch::{Answer, Batch, Item};
use crate::web::components::inline::{Icon, entry, icon};
use crate::web::components::part::{PartProps, STEP};
use crate::web::components::verdict::{VerdictKind, word_id};
use crate::web::context::{Scope, Ui};
use crate::web::deferred::Drafts;
use crate::web::element::{El, el};
use crate::web::state::Action;
use crate::web::views::deferred::{DeferredPart, error_text};
use crate::web::views::report::report_view;

/// Draws a summary, and a list whose rows expand.
pub fn batch_view(
    ui: &Ui,
    deferred: &DeferredPart,
    batch: &Rc<Batch>,
    ca: &str,
    onaction: &Callback<Action>,
) -> El {
    let title = ui.format(msg::UiBatchTitle { ca: ca.into(), count: batch.items.len().into() });
    let counts = VerdictKind::ALL.into_iter().map(|kind| {
        let count = batch.count(|judgement| VerdictKind::of(judgement) == kind);
        (kind.suffix(), kind.icon(), count_message(kind, count), count)
    });
    let message = msg::UiBatchUnreadable { n: batch.unreadable }.into_message();
    let counts = counts.chain([("unreadable", Icon::Error, message, batch.unreadable)]);
    let counts = counts.filter(|(.., count)| *count > 0).map(|(suffix, symbol, message, _)| {
        let text = ui.format(message);
        el("li").class(format!("im-batch__count im-batch__count--{suffix}")).child(icon(symbol)).child(text)
    });
    el("section")
        .class("im-section im-batch")
        .attr("aria-labelledby", "im-verdict")
        .child(el("h2").class("im-section__title").id("im-verdict").attr("tabindex", "-1").child(title))
        .child(el("ul").class("im-batch__counts").children(counts))
        .child(rows(ui, deferred, batch, onaction))
}

/// The text for a number of addresses.
fn count_message(kind: VerdictKind, n: usize) -> Message {
    match kind {
        VerdictKind::Permitted => msg::UiBatchPermitted { n }.into_message(),
        VerdictKind::Conditional => msg::UiBatchConditional { n }.into_message(),
        VerdictKind::Forbidden => msg::UiBatchForbidden { n }.into_message(),
        VerdictKind::Undetermined => msg::UiBatchUndetermined { n }.into_message(),
    }
}

/// The rows. What is typed redraws none of them; until the deferred code has loaded, the first are drawn.
fn rows(ui: &Ui, deferred: &DeferredPart, batch: &Rc<Batch>, onaction: &Callback<Action>) -> Html {
    let rows = List {
        ui: ui.clone(),
        deferred: deferred.clone(),
        batch: Rc::clone(batch),
        onaction: onaction.clone(),
    };
    let draw = move |shown: usize| {
        let shown = rows.batch.rows.iter().take(shown).map(|index| rows.row(*index));
        el("ul").class("im-disclosures im-batch__list").children(shown).into()
    };
    let Some(code) = deferred.code else { return draw(STEP) };
    let (content, draw) = (Rc::<Batch>::clone(batch), Callback::from(draw));
    code.part(PartProps { ui: ui.clone(), content, total: batch.rows.len(), draw })
}

/// What the rows are drawn from.
struct List {
    ui: Ui,
    deferred: DeferredPart,
    batch: Rc<Batch>,
    onaction: Callback<Action>,
}

impl List {
    fn row(&self, index: usize) -> El {
        let body = self.batch.items.get(index).and_then(|item| match &item.lookup {
            Err(error) => Some(unreadable_row(&self.ui, self.deferred.drafts, item, error)),
            Ok(_) => self.batch.answer_of(item).map(|answer| self.answered_row(index, item, answer)),
        });
        el("li").class("im-batch__item").key(index).child(body)
    }

    fn answered_row(&self, index: usize, item: &Item, answer: &Rc<Answer>) -> El {
        let Self { ui, deferred, batch, onaction } = self;
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
        let ontoggle = onaction.reform(move |is_open| Action::Unfold(index, is_open));
        let is_open = batch.open.contains(&index);
        let report = || {
            let scope = Scope::OneOf(index + 1);
            let report = report_view(ui, deferred, answer, scope, item.told, None);
            el("div").class("im-disclosure__body").child(report)
        };
        let domain = &answer.judgement().domain.to_string();
        el("details")
            .class("im-disclosure")
            .flag("open", is_open)
            .ontoggle(ontoggle)
            .child(
                el("summary")
                    .class("im-disclosure__summary")
                    .child(entry(
                        el("span").class("im-disclosure__title im-batch__name"),
                        &item.input,
                        domain,
                    ))
                    .child(" ")
                    .child(verdict),
            )
            .child(is_open.then(report))
    }
}

fn unreadable_row(ui: &Ui, drafts: Option<Drafts>, item: &Item, error: &MailboxError) -> El {
    el("p")
        .class("im-batch__line")
        .child(entry(el("span").class("im-batch__name"), &item.input, ""))
        .child(
            el("span")
                .class("im-batch__verdict im-batch__verdict--unreadable")
                .child(icon(Icon::Error))
                .child(ui.text(msg::UI_BATCH_WORD_UNREADABLE)),
        )
        .child(el("span").class("im-batch__message").child(error_text(ui, drafts, error)))
}

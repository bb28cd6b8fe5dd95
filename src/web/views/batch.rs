//! The answers for several addresses: a summary, and rows. A report is drawn while its row is open.

use std::any::Any;
use std::rc::Rc;

use yew::{Callback, Html};

use crate::mailbox::MailboxError;
use crate::text::input;
use crate::text::msg::{self, IntoMessage, Message};
use crate::web::batch::{Answer, Batch, Item};
use crate::web::components::inline::{Icon, entry, icon};
use crate::web::components::part::{PartProps, STEP};
use crate::web::components::verdict::{VerdictKind, word_id};
use crate::web::context::{Scope, Ui};
use crate::web::element::{El, el, list};
use crate::web::state::Action;
use crate::web::views::deferred::DeferredPart;
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
        VerdictKind::Conditional => msg::UiBatchConditional { n: n.into() }.into_message(),
        VerdictKind::Forbidden => msg::UiBatchForbidden { n }.into_message(),
        VerdictKind::Undetermined => msg::UiBatchUndetermined { n }.into_message(),
    }
}

/// The rows, in groups: what is typed redraws none of them, and an opened row redraws its group.
fn rows(ui: &Ui, deferred: &DeferredPart, batch: &Rc<Batch>, onaction: &Callback<Action>) -> Html {
    let rows = Rc::new(List {
        ui: ui.clone(),
        deferred: deferred.clone(),
        batch: Rc::clone(batch),
        onaction: onaction.clone(),
    });
    let content = Rc::<Batch>::clone(batch);
    rows.part(content, Vec::new(), batch.rows.len(), |rows, shown| {
        let groups = (0..shown).step_by(STEP).map(|start| rows.group(start));
        el("ul").class("im-disclosures im-batch__list").children(groups).into()
    })
}

/// What the rows are drawn from.
struct List {
    ui: Ui,
    deferred: DeferredPart,
    batch: Rc<Batch>,
    onaction: Callback<Action>,
}

impl List {
    /// A part of the list. Until the deferred code has loaded, its beginning is drawn.
    fn part(
        self: &Rc<Self>,
        content: Rc<dyn Any>,
        mut facts: Vec<usize>,
        total: usize,
        draw: impl Fn(&Rc<Self>, usize) -> Html + 'static,
    ) -> Html {
        let Some(code) = self.deferred.code else { return draw(self, total.min(STEP)) };
        facts.push(self.deferred.state as usize);
        let rows = Rc::clone(self);
        let draw = Callback::from(move |shown| draw(&rows, shown));
        code.part(PartProps { ui: self.ui.clone(), content, facts, total, draw })
    }

    /// A group of rows, which begins with this one.
    fn group(self: &Rc<Self>, start: usize) -> Html {
        let batch = &self.batch;
        let mut facts = vec![start];
        for index in self.indexes(start).filter(|index| batch.open.contains(index)) {
            let answer = batch.items.get(index).and_then(|item| batch.answer_of(item));
            facts.extend([index, answer.map_or(0, |answer| Rc::as_ptr(answer).addr())]);
        }
        let content = Rc::<Vec<Item>>::clone(&batch.items);
        self.part(content, facts, 0, move |rows, _| list(rows.indexes(start).map(|index| rows.row(index))))
    }

    /// The items of a group.
    fn indexes(&self, start: usize) -> impl Iterator<Item = usize> {
        self.batch.rows.iter().skip(start).take(STEP).copied()
    }

    fn row(&self, index: usize) -> El {
        let body = self.batch.items.get(index).and_then(|item| match &item.lookup {
            Err(error) => Some(unreadable_row(&self.ui, item, error)),
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
            let report = report_view(ui, deferred, answer, scope, batch.refusal.is_some(), None);
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
                    .child(
                        el("span")
                            .class("im-disclosure__title im-batch__name")
                            .child(entry(&item.input, Some(domain))),
                    )
                    .child(" ")
                    .child(verdict),
            )
            .child(is_open.then(report))
    }
}

fn unreadable_row(ui: &Ui, item: &Item, error: &MailboxError) -> El {
    el("p")
        .class("im-batch__line")
        .child(el("span").class("im-batch__name").child(entry(&item.input, None)))
        .child(
            el("span")
                .class("im-batch__verdict im-batch__verdict--unreadable")
                .child(icon(Icon::Error))
                .child(ui.text(msg::UI_BATCH_WORD_UNREADABLE)),
        )
        .child(el("span").class("im-batch__message").child(input::mailbox_error(error, ui.catalog())))
}

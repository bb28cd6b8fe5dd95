//! What to do.

use std::rc::Rc;

use yew::Html;

use crate::judge::Judgement;
use crate::suggest::{Advice, Obstacle};
use crate::text::operator_message::operator_message;
use crate::text::{explain, msg};
use crate::verdict::Reason;
use crate::web::batch::Answer;
use crate::web::components::change_planner::{ChangePlannerProps, DraftTools};
use crate::web::components::change_text::change_records;
use crate::web::components::copy_button::ready_message;
use crate::web::components::inline::rich;
use crate::web::context::{Scope, Ui};
use crate::web::element::{el, list};

/// Draws what to do: the plan of a change, the message to the DNS operator, links.
pub fn to_do(ui: &Ui, answer: &Rc<Answer>, scope: Scope, tools: DraftTools) -> Html {
    let Some(report) = answer.report() else { return Html::default() };
    let to_do = explain::todo(report, ui.catalog());
    let links = [
        (report.judgement.reason() == Reason::DnssecBogus)
            .then_some((&report.judgement.ca.links.dnssec_debugger, ui.text(msg::UI_DEBUGGER))),
        (!report.judgement.verdict().may_permit()).then(|| {
            (
                &report.judgement.ca.links.support,
                ui.format(msg::UiSupport { ca: (&report.judgement.ca.name).into() }),
            )
        }),
    ];
    let links = links.into_iter().flatten().filter_map(|(link, text)| {
        Some(
            el("a")
                .attr("href", link.clone()?)
                .attr("rel", "noreferrer")
                .attr("target", "_blank")
                .child(text),
        )
    });
    // If nothing is known, there is nothing to plan.
    let is_known = matches!(
        report.advice,
        Advice::Change(_) | Advice::NotNeeded | Advice::Blocked(Obstacle::NobodyAllowed)
    ) && !report.judgement.is_domain_missing();
    let steps = match is_known {
        true => ChangePlannerProps { ui: ui.clone(), answer: Rc::clone(answer), to_do, scope, tools }.draw(),
        false => list(to_do.iter().map(|step| el("p").child(rich(step)))),
    };
    list([steps, message(ui, &report.judgement, scope), el("p").class("im-actions").children(links).into()])
}

/// The message that can be sent to the DNS operator, folded.
fn message(ui: &Ui, judgement: &Judgement, scope: Scope) -> Html {
    operator_message(judgement, ui.catalog())
        .map(|text| ready_message(ui, text, scope.id("message"), scope.only("im-copy-message")))
        .unwrap_or_default()
}

/// Draws what to do in brief: the steps and the records.
pub fn records(ui: &Ui, answer: &Answer, scope: Scope) -> Html {
    let Some(report) = answer.report() else { return Html::default() };
    let todo = explain::todo(report, ui.catalog());
    let todo = todo.iter().map(|step| el("p").child(rich(step)));
    let records = report.suggestion().map(|suggestion| change_records(ui, suggestion, scope));
    list([list(todo), records.unwrap_or_default()])
}

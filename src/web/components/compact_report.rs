//! The answer for one domain in a small box: verdict, reason, record, and the way to the rest.

use yew::Html;

use crate::text::explain;
use crate::web::batch::Answer;
use crate::web::components::change_records::change_records;
use crate::web::components::deferred_view::Waiting;
use crate::web::components::report_view::section;
use crate::web::components::rich_text::rich;
use crate::web::context::Ui;
use crate::web::deferred::Arrival;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::element::list;
use crate::web::links;

/// Adds to verdict and reason what stands below them in the small box. `prefix` keeps ids apart where there are several.
pub fn compact_report(ui: &Ui, later: &Waiting, answer: &Answer, prefix: &str, head: El) -> El {
    let todo = match later.arrival {
        Arrival::Ready(later) => section(ui, prefix, "todo").child(later.records(ui, answer, prefix)).into(),
        _ => later.view(ui, prefix),
    };
    // The page opens beside the article, and cannot reach back into it.
    let link = el("a")
        .class("im-button im-button--small")
        .attr("href", links::page_link(answer.judgement(), ui.catalog().language()))
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .child(ui.text("ui-show-everything"));
    head.child(todo).child(el("p").class("im-actions").child(link))
}

/// What to do, and the records; [`Later::records`](crate::web::deferred::Later::records) leads here.
pub fn records(ui: &Ui, answer: &Answer, prefix: &str) -> Html {
    let Some(report) = answer.report() else { return Html::default() };
    let todo = explain::todo(report, ui.catalog());
    let todo = todo.iter().map(|step| el("p").child(rich(step)));
    let records = report.suggestion().map(|suggestion| change_records(ui, suggestion, prefix));
    list([list(todo), records.unwrap_or_default()])
}

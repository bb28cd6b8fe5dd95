//! The answer for one domain in a small box: verdict, reason, record, and the way to the rest.

use super::change_records::change_records;
use super::decision_banner::decision_banner;
use super::report_view::section;
use super::report_view::why;
use super::rich_text::rich;
use crate::evaluate::Report;
use crate::i18n::explain;
use crate::ui::context::Ui;
use crate::ui::element::El;
use crate::ui::element::el;
use crate::ui::embed;

/// Draws a report in short. `prefix` keeps ids apart where there are several; `refused` says that the CA's refusal was
/// pasted.
pub fn compact_report(ui: &Ui, report: &Report, prefix: &str, refused: bool) -> El {
    let words = explain::explain_rich(report, ui.catalog());
    let todo = words.todo.iter().map(|step| el("p").child(rich(step)));
    let todo = section(ui, prefix, "todo").children(todo);
    let records = report.suggestion().map(|suggestion| change_records(ui, suggestion, prefix));
    // The page opens beside the article, and cannot reach back into it.
    let link = el("a")
        .class("im-button im-button--small")
        .attr("href", embed::page_link(report, ui.catalog().tag()))
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .child(ui.text("ui-show-everything"));
    el("div")
        .class("im-report")
        .child(decision_banner(ui, report, &words.verdict, prefix))
        .child(section(ui, prefix, "why").child(why(ui, report, &words, refused)))
        .child(todo.child(records))
        .child(el("p").class("im-actions").child(link))
}

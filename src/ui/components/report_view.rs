//! The answer for one domain, in the order in which people need it.

use std::rc::Rc;

use yew::Callback;
use yew::Html;
use yew::MouseEvent;

use super::decision_banner::decision_banner;
use super::evidence::evidence;
use super::finding_list::finding_list;
use super::icon::Icon;
use super::icon::icon;
use super::rich_text::rich;
use super::suggestion_view::suggestion_view;
use crate::evaluate::Report;
use crate::evaluate::report::Dnssec;
use crate::i18n::Arg;
use crate::i18n::explain;
use crate::i18n::explain::Explanation;
use crate::ui::browser;
use crate::ui::context::Ui;
use crate::ui::element::Content;
use crate::ui::element::El;
use crate::ui::element::el;
use crate::ui::element::list;
use crate::ui::state::Answer;
use crate::verdict::Reason;
use crate::verdict::Verdict;

/// Draws a report. `prefix` keeps ids apart where there are several; `onagain` is there when a new check makes sense.
///
/// `refused` says that the CA's refusal was pasted.
pub fn report_view(
    ui: &Ui,
    answer: &Rc<Answer>,
    prefix: &str,
    refused: bool,
    onagain: Option<Callback<MouseEvent>>,
) -> El {
    let report = &answer.report;
    let words = explain::explain_rich(report, ui.catalog());
    let when = words.when.as_ref().filter(|_| report.dnssec != Dnssec::NotChecked);
    let has_findings = !report.findings.is_empty();
    el("div")
        .class("im-report")
        .child(decision_banner(ui, report, &words.verdict, prefix))
        .child(section(ui, prefix, "why", why(ui, report, &words, refused)))
        .child(section(ui, prefix, "todo", todo(ui, report, &words, prefix)))
        .child(when.map(|when| section(ui, prefix, "again", again(ui, when, onagain, prefix))))
        .child(has_findings.then(|| section(ui, prefix, "findings", finding_list(ui, &report.findings))))
        .child(evidence(ui, answer, prefix))
}

fn section(ui: &Ui, prefix: &str, name: &str, body: impl Content) -> El {
    let id = format!("{prefix}{name}");
    let title = ui.text(&format!("ui-{name}"));
    el("section")
        .class("im-section")
        .attr("aria-labelledby", id.clone())
        .child(el("h3").class("im-section__title").id(id).child(title))
        .child(body)
}

fn why(ui: &Ui, report: &Report, words: &Explanation, refused: bool) -> Html {
    let ca = || ("ca", Arg::from(report.ca.name.as_str()));
    let is_permitted = report.verdict == Verdict::Permitted;
    let mut paragraphs = vec![el("p").child(rich(&words.why))];
    if let Some(error) = &report.ca_error {
        let is_sure = report.verdict == Verdict::Forbidden;
        let id = if is_sure { "ui-ca-error" } else { "ui-ca-error-probable" };
        let text = ui.catalog().rich(id, &[ca(), ("error", error.as_str().into())]);
        paragraphs.push(el("p").child(rich(&text)));
    }
    if refused && is_permitted {
        paragraphs.push(el("p").child(ui.format("ui-refusal-gone", &[ca()])));
    }
    if is_permitted {
        paragraphs.push(el("p").class("im-section__note").child(ui.text("ui-not-sufficient")));
    }
    if report.reason == Reason::ResolverUnreachable && browser::is_offline() {
        paragraphs.push(el("p").child(ui.text("ui-offline")));
    }
    list(paragraphs)
}

fn todo(ui: &Ui, report: &Report, words: &Explanation, prefix: &str) -> Html {
    let links = [
        (report.reason == Reason::DnssecBogus)
            .then_some((&report.ca.links.dnssec_debugger, ui.text("ui-debugger"))),
        (report.verdict != Verdict::Permitted).then(|| {
            (&report.ca.links.support, ui.format("ui-support", &[("ca", report.ca.name.as_str().into())]))
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
    let suggestion =
        report.suggestion.as_ref().map(|suggestion| suggestion_view(ui, report, suggestion, prefix));
    list([
        list(words.todo.iter().map(|step| el("p").child(rich(step)))),
        suggestion.unwrap_or_default(),
        el("p").class("im-actions").children(links).into(),
    ])
}

fn again(ui: &Ui, when: &str, onagain: Option<Callback<MouseEvent>>, prefix: &str) -> Html {
    let button = onagain.map(|onagain| {
        let button = el("button")
            .class("im-button im-button--small")
            .attr("type", "button")
            .id(format!("{prefix}again-button"))
            .onclick(onagain)
            .child(icon(Icon::Retry))
            .child(ui.text("ui-check-again"));
        el("p").class("im-actions").child(button)
    });
    list([Some(el("p").child(rich(when))), button].into_iter().flatten())
}

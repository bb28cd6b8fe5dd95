//! The answer for one domain, in the order in which people need it.

use std::rc::Rc;

use yew::prelude::*;

use super::decision_banner::decision_banner;
use super::evidence::evidence;
use super::finding_list::finding_list;
use super::icon::Icon;
use super::icon::icon;
use super::rich_text::rich;
use super::suggestion_view::suggestion_view;
use crate::evaluate::Report;
use crate::evaluate::report::Dnssec;
use crate::i18n::explain;
use crate::i18n::explain::Explanation;
use crate::ui::browser;
use crate::ui::context::Ui;
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
) -> Html {
    let report = &answer.report;
    let words = explain::explain_rich(report, ui.catalog());
    html! {
        <div class="im-report">
            { decision_banner(ui, report, &words.verdict, prefix) }
            { section(ui, prefix, "why", why(ui, report, &words, refused)) }
            { section(ui, prefix, "todo", todo(ui, report, &words, prefix)) }
            if let Some(when) = words.when.as_ref().filter(|_| report.dnssec != Dnssec::NotChecked) {
                { section(ui, prefix, "again", again(ui, when, onagain, prefix)) }
            }
            if !report.findings.is_empty() {
                { section(ui, prefix, "findings", finding_list(ui, &report.findings)) }
            }
            { evidence(ui, answer, prefix) }
        </div>
    }
}

fn section(ui: &Ui, prefix: &str, name: &str, body: Html) -> Html {
    let id = format!("{prefix}{name}");
    html! {
        <section class="im-section" aria-labelledby={id.clone()}>
            <h3 class="im-section__title" {id}>{ ui.text(&format!("ui-{name}")) }</h3>
            { body }
        </section>
    }
}

fn why(ui: &Ui, report: &Report, words: &Explanation, refused: bool) -> Html {
    let ca_error = report.ca_error.as_ref().map(|error| {
        let id = if report.verdict == Verdict::Forbidden { "ui-ca-error" } else { "ui-ca-error-probable" };
        ui.catalog().rich(id, &[("ca", report.ca.name.as_str().into()), ("error", error.as_str().into())])
    });
    html! {
        <>
            <p>{ rich(&words.why) }</p>
            if let Some(ca_error) = ca_error { <p>{ rich(&ca_error) }</p> }
            if refused && report.verdict == Verdict::Permitted {
                <p>{ ui.format("ui-refusal-gone", &[("ca", report.ca.name.as_str().into())]) }</p>
            }
            if report.verdict == Verdict::Permitted { <p class="im-section__note">{ ui.text("ui-not-sufficient") }</p> }
            if report.reason == Reason::ResolverUnreachable && browser::is_offline() { <p>{ ui.text("ui-offline") }</p> }
        </>
    }
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
        let href = link.clone()?;
        Some(html! { <a {href} rel="noreferrer" target="_blank">{ text }</a> })
    });
    html! {
        <>
            { for words.todo.iter().map(|step| html! { <p>{ rich(step) }</p> }) }
            if let Some(suggestion) = &report.suggestion { { suggestion_view(ui, report, suggestion, prefix) } }
            <p class="im-actions">{ for links }</p>
        </>
    }
}

fn again(ui: &Ui, when: &str, onagain: Option<Callback<MouseEvent>>, prefix: &str) -> Html {
    html! {
        <>
            <p>{ rich(when) }</p>
            if let Some(onclick) = onagain {
                <p class="im-actions">
                    <button class="im-button im-button--small" type="button" id={format!("{prefix}again-button")} {onclick}>
                        { icon(Icon::Retry) }{ ui.text("ui-check-again") }
                    </button>
                </p>
            }
        </>
    }
}

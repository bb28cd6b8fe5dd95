//! The evidence, folded.

use std::rc::Rc;

use yew::Html;

use crate::judge::Dnssec;
use crate::text::Arg;
use crate::text::outcome;
use crate::web::article;
use crate::web::batch::Answer;
use crate::web::components::chain_line::chain_line;
use crate::web::components::climb_path::climb_path;
use crate::web::components::copy_button::CopyButtonProps;
use crate::web::components::copy_button::CopyText;
use crate::web::components::disclosure::disclosure;
use crate::web::components::finding_list::finding_list;
use crate::web::components::lookup_table::lookup_table;
use crate::web::components::record_table::record_table;
use crate::web::components::report_view::section;
use crate::web::components::resolver_views::agreement;
use crate::web::context::Ui;
use crate::web::deferred::Later;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::element::list;

/// Draws what was found besides, and the evidence; [`Later::evidence`] leads here.
pub fn findings_and_evidence(ui: &Ui, later: Later, answer: &Rc<Answer>, prefix: &str) -> Html {
    let Some(report) = answer.report() else { return Html::default() };
    let findings = &report.findings;
    let findings = (!findings.is_empty())
        .then(|| section(ui, prefix, "findings").child(finding_list(ui, findings)))
        .map_or_else(Html::default, Html::from);
    list([findings, evidence(ui, later, answer, prefix).into()])
}

/// Draws path, records, DNSSEC and lookups, and the buttons that copy and save all of it.
fn evidence(ui: &Ui, later: Later, answer: &Rc<Answer>, prefix: &str) -> El {
    let found = answer.judgement();
    let path_fact = match (found.found_at(), found.failed_at()) {
        (Some(place), _) => ui.catalog().rich("ui-path-fact-found", &[("place", place.to_string().into())]),
        (None, Some(place)) => {
            ui.catalog().rich("ui-path-fact-failed", &[("place", place.to_string().into())])
        }
        (None, None) => ui.text("ui-path-fact-empty"),
    };
    let records = found.relevant_rrset();
    let dnssec_fact = ui.text(&format!("ui-dnssec-fact-{}", found.dnssec().code().replace('_', "-")));
    let is_dns = found.dnssec() != Dnssec::NotChecked;
    let records_part = records.first().map(|first| {
        let args = [("count", Arg::from(records.len())), ("owner", first.owner.to_string().into())];
        let fact = ui.catalog().rich("ui-records-fact", &args);
        disclosure(ui.text("ui-records"), &fact, el("div").child(record_table(ui, found)))
    });
    let lookups_part = is_dns.then(|| {
        let fact = ui.format("ui-lookups-fact", &[("count", Arg::from(found.observations.lookups.len()))]);
        disclosure(ui.text("ui-lookups"), &fact, el("div").child(lookup_table(ui, found)))
    });
    let dnssec = el("p").child(outcome::dnssec(found.dnssec(), ui.catalog()));
    let dnssec = chain_line(ui, found.diagnosis(), el("div").child(dnssec));
    let button = |id: &'static str, label: &'static str, text: CopyText, extension: Option<&str>| {
        let file = extension.map(|extension| format!("issuemail-{}.{extension}", found.domain));
        take_away(ui, (prefix == "im-").then_some(id), label, text, file)
    };
    let text = || CopyText::Report(later, Rc::clone(answer));
    let json = || CopyText::Json(later, Rc::clone(answer));
    section(ui, prefix, "evidence")
        .child(agreement(ui, answer))
        .child(
            el("div")
                .class("im-disclosures")
                .child(disclosure(ui.text("ui-path"), &path_fact, el("div").child(climb_path(ui, found))))
                .child(records_part)
                .child(disclosure(ui.text("ui-dnssec"), &dnssec_fact, dnssec))
                .child(lookups_part),
        )
        .child(
            el("div")
                .class("im-actions")
                .child(button("im-copy-report", "ui-copy-report", text(), None))
                .child(button("im-copy-json", "ui-copy-json", json(), None))
                .child(button("im-save-report", "ui-save-report", text(), Some("txt")))
                .child(button("im-save-json", "ui-save-json", json(), Some("json"))),
        )
        .child(is_dns.then(|| el("p").class("im-section__note").child(ui.text("ui-evidence-note"))))
        .child(
            el("p")
                .class("im-section__note")
                .child(el("a").attr("href", format!("#{}", article::GLOSSARY)).child(ui.text("ui-words"))),
        )
}

#[inline(never)]
fn take_away(
    ui: &Ui,
    id: Option<&'static str>,
    label: &'static str,
    text: CopyText,
    file: Option<String>,
) -> Html {
    CopyButtonProps { ui: ui.clone(), text, label, id, fallback: None, file }.draw()
}

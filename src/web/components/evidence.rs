//! The findings, and the folded evidence.

use std::rc::Rc;

use yew::Html;

use crate::findings::{Finding, Severity};
use crate::judge::Dnssec;
use crate::text::{Arg, findings, outcome};
use crate::web::article;
use crate::web::batch::Answer;
use crate::web::components::copy_button::{CopyButtonProps, CopyText, ReportFormat, ReportWriter};
use crate::web::components::inline::{Icon, icon, rich};
use crate::web::components::layout::{Section, disclosure, section};
use crate::web::components::path::{chain_line, climb_path};
use crate::web::components::resolvers::agreement;
use crate::web::components::tables::{lookup_table, record_table};
use crate::web::context::{Scope, Ui};
use crate::web::element::{El, el, list};

/// Draws the findings and the evidence. `writer` writes the report that the buttons copy and save.
pub fn findings_and_evidence(ui: &Ui, answer: &Rc<Answer>, scope: Scope, writer: &ReportWriter) -> Html {
    let Some(report) = answer.report() else { return Html::default() };
    let findings = &report.findings;
    let findings = (!findings.is_empty())
        .then(|| section(ui, scope, Section::Findings).child(finding_list(ui, findings)))
        .map_or_else(Html::default, Html::from);
    list([findings, evidence(ui, answer, scope, writer).into()])
}

/// Draws path, records, DNSSEC and lookups, and the buttons that copy and save the report.
fn evidence(ui: &Ui, answer: &Rc<Answer>, scope: Scope, writer: &ReportWriter) -> El {
    let found = answer.judgement();
    let path_fact = match (found.found_at(), found.failed_at()) {
        (Some(place), _) => ui.catalog().rich("ui-path-fact-found", &[("place", place.to_string().into())]),
        (None, Some(place)) => {
            ui.catalog().rich("ui-path-fact-failed", &[("place", place.to_string().into())])
        }
        (None, None) => ui.text("ui-path-fact-empty"),
    };
    let records = found.relevant_rrset();
    let dnssec_fact = ui.text(dnssec_fact(found.dnssec()));
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
        export_button(ui, scope.only(id), label, text, file)
    };
    let report = |format| CopyText::Report(Rc::clone(answer), format, writer.clone());
    let text = || report(ReportFormat::Text);
    let json = || report(ReportFormat::Json);
    section(ui, scope, Section::Evidence)
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
fn export_button(
    ui: &Ui,
    id: Option<&'static str>,
    label: &'static str,
    text: CopyText,
    file: Option<String>,
) -> Html {
    CopyButtonProps { ui: ui.clone(), text, label, id, fallback: None, file }.draw()
}

fn dnssec_fact(dnssec: Dnssec) -> &'static str {
    match dnssec {
        Dnssec::Secure => "ui-dnssec-fact-secure",
        Dnssec::Insecure => "ui-dnssec-fact-insecure",
        Dnssec::Bogus => "ui-dnssec-fact-bogus",
        Dnssec::Unknown => "ui-dnssec-fact-unknown",
        Dnssec::NotChecked => "ui-dnssec-fact-not-checked",
    }
}

//----------- Findings ---------------------------------------------------------------------------

/// Draws the findings.
fn finding_list(ui: &Ui, list: &[Finding]) -> El {
    el("ul").class("im-findings").children(list.iter().map(|finding| finding_view(ui, finding)))
}

fn finding_view(ui: &Ui, finding: &Finding) -> El {
    let severity = finding.rule.severity;
    let (symbol, severity_id) = match severity {
        Severity::Error => (Icon::Error, "ui-severity-error"),
        Severity::Warning => (Icon::Warning, "ui-severity-warning"),
        Severity::Notice => (Icon::Notice, "ui-severity-notice"),
        Severity::Info => (Icon::Info, "ui-severity-info"),
    };
    let place = finding.owner.as_ref().map(|owner| match finding.record {
        Some(record) => {
            let args = [("number", Arg::from(record + 1)), ("owner", owner.to_string().into())];
            rich(&ui.catalog().rich("ui-finding-record", &args))
        }
        None => rich(&format!("`{owner}`")),
    });
    let mut source = el("p").class("im-finding__source");
    if let Some(place) = place {
        source = source.child(place).child(" · ");
    }
    el("li")
        .class(format!("im-finding im-finding--{}", severity.code()))
        .child(el("p").class("im-finding__severity").child(icon(symbol)).child(ui.text(severity_id)))
        .child(el("h4").class("im-finding__title").child(findings::title(finding, ui.catalog())))
        .child(el("p").class("im-finding__text").child(rich(&findings::message_rich(finding, ui.catalog()))))
        .child(source.child(finding.rule.citation))
}

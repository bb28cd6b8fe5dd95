//! The findings, and the folded evidence.

use std::rc::Rc;

use yew::{Callback, Html};

use crate::findings::{Finding, Severity};
use crate::judge::Dnssec;
use crate::text::msg::{self, Id};
use crate::text::{findings, words};
use crate::web::article;
use crate::web::batch::Answer;
use crate::web::components::copy_button::{CopyButtonProps, CopyText, ReportFormat, ReportWriter};
use crate::web::components::inline::{Icon, icon, rich};
use crate::web::components::layout::{Section, disclosure, section};
use crate::web::components::part::PartProps;
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
        .then(|| section(ui, scope, Section::Findings).child(finding_list(ui, answer, findings.len())))
        .map_or_else(Html::default, Html::from);
    list([findings, evidence(ui, answer, scope, writer).into()])
}

/// Draws path, records, DNSSEC and lookups, and the buttons to copy and save the report.
fn evidence(ui: &Ui, answer: &Rc<Answer>, scope: Scope, writer: &ReportWriter) -> El {
    let found = answer.judgement();
    let path_fact = match (found.found_at(), found.failed_at()) {
        (Some(place), _) => ui.catalog().rich(msg::UiPathFactFound { place: place.to_string().into() }),
        (None, Some(place)) => ui.catalog().rich(msg::UiPathFactFailed { place: place.to_string().into() }),
        (None, None) => ui.text(msg::UI_PATH_FACT_EMPTY),
    };
    let records = found.relevant_rrset();
    let dnssec_fact = ui.text(dnssec_fact(found.dnssec()));
    let is_dns = found.dnssec() != Dnssec::NotChecked;
    let records_part = records.first().map(|first| {
        let fact = ui
            .catalog()
            .rich(msg::UiRecordsFact { count: records.len().into(), owner: first.owner.to_string().into() });
        disclosure(ui.text(msg::UI_RECORDS), &fact, el("div").child(record_part(ui, answer, records.len())))
    });
    let lookups_part = is_dns.then(|| {
        let fact = ui.format(msg::UiLookupsFact { count: found.observations.lookups.len() });
        disclosure(ui.text(msg::UI_LOOKUPS), &fact, el("div").child(lookup_table(ui, found)))
    });
    let dnssec = el("p").child(ui.text(words::dnssec(found.dnssec())));
    let dnssec = chain_line(ui, found.diagnosis(), el("div").child(dnssec));
    let button = |id: &'static str, label: Id, text: CopyText, extension: Option<&str>| {
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
                .child(disclosure(ui.text(msg::UI_PATH), &path_fact, el("div").child(climb_path(ui, found))))
                .child(records_part)
                .child(disclosure(ui.text(msg::UI_DNSSEC), &dnssec_fact, dnssec))
                .child(lookups_part),
        )
        .child(
            el("div")
                .class("im-actions")
                .child(button("im-copy-report", msg::UI_COPY_REPORT, text(), None))
                .child(button("im-copy-json", msg::UI_COPY_JSON, json(), None))
                .child(button("im-save-report", msg::UI_SAVE_REPORT, text(), Some("txt")))
                .child(button("im-save-json", msg::UI_SAVE_JSON, json(), Some("json"))),
        )
        .child(is_dns.then(|| el("p").class("im-section__note").child(ui.text(msg::UI_EVIDENCE_NOTE))))
        .child(
            el("p")
                .class("im-section__note")
                .child(el("a").attr("href", format!("#{}", article::GLOSSARY)).child(ui.text(msg::UI_WORDS))),
        )
}

#[inline(never)]
fn export_button(ui: &Ui, id: Option<&'static str>, label: Id, text: CopyText, file: Option<String>) -> Html {
    CopyButtonProps { ui: ui.clone(), text, label, id, fallback: None, file }.draw()
}

fn dnssec_fact(dnssec: Dnssec) -> Id {
    match dnssec {
        Dnssec::Secure => msg::UI_DNSSEC_FACT_SECURE,
        Dnssec::Insecure => msg::UI_DNSSEC_FACT_INSECURE,
        Dnssec::Bogus => msg::UI_DNSSEC_FACT_BOGUS,
        Dnssec::Unknown => msg::UI_DNSSEC_FACT_UNKNOWN,
        Dnssec::NotChecked => msg::UI_DNSSEC_FACT_NOT_CHECKED,
    }
}

//----------- Findings ---------------------------------------------------------------------------

/// Draws the findings.
fn finding_list(ui: &Ui, answer: &Rc<Answer>, total: usize) -> Html {
    part(ui, answer, total, |ui, answer, shown| {
        let findings = answer.report().into_iter().flat_map(move |report| report.findings.iter().take(shown));
        el("ul").class("im-findings").children(findings.map(|finding| finding_view(ui, finding))).into()
    })
}

/// Draws the records.
fn record_part(ui: &Ui, answer: &Rc<Answer>, total: usize) -> Html {
    part(ui, answer, total, |ui, answer, shown| {
        record_table(ui, answer.judgement(), shown).map_or_else(Html::default, Html::from)
    })
}

/// Draws a list of an answer, bit by bit.
fn part(ui: &Ui, answer: &Rc<Answer>, total: usize, draw: fn(&Ui, &Answer, usize) -> Html) -> Html {
    let draw = {
        let (ui, answer) = (ui.clone(), Rc::clone(answer));
        Callback::from(move |shown| draw(&ui, &answer, shown))
    };
    PartProps { ui: ui.clone(), content: Rc::<Answer>::clone(answer), total, draw }.draw()
}

fn finding_view(ui: &Ui, finding: &Finding) -> El {
    let severity = finding.rule.severity;
    let (symbol, severity_id) = match severity {
        Severity::Error => (Icon::Error, msg::UI_SEVERITY_ERROR),
        Severity::Warning => (Icon::Warning, msg::UI_SEVERITY_WARNING),
        Severity::Notice => (Icon::Notice, msg::UI_SEVERITY_NOTICE),
        Severity::Info => (Icon::Info, msg::UI_SEVERITY_INFO),
    };
    let place = finding.owner.as_ref().map(|owner| match finding.record {
        Some(record) => rich(
            &ui.catalog()
                .rich(msg::UiFindingRecord { number: (record + 1).into(), owner: owner.to_string().into() }),
        ),
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

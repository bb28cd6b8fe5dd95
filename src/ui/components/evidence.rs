//! The evidence, folded.

use std::rc::Rc;

use super::climb_path::climb_path;
use super::copy_button::CopyButtonProps;
use super::copy_button::CopyText;
use super::lookup_table::lookup_table;
use super::record_table::record_table;
use super::rich_text::rich;
use crate::evaluate::report::Dnssec;
use crate::i18n::Arg;
use crate::i18n::outcome;
use crate::ui::context::Ui;
use crate::ui::element::Content;
use crate::ui::element::El;
use crate::ui::element::el;
use crate::ui::state::Answer;

/// Draws path, records, DNSSEC and lookups, and the buttons that copy all of it.
pub fn evidence(ui: &Ui, answer: &Rc<Answer>, prefix: &str) -> El {
    let found = &answer.report;
    let path_fact = match (&found.found_at, &found.failed_at) {
        (Some(place), _) => ui.catalog().rich("ui-path-fact-found", &[("place", place.to_string().into())]),
        (None, Some(place)) => {
            ui.catalog().rich("ui-path-fact-failed", &[("place", place.to_string().into())])
        }
        (None, None) => ui.text("ui-path-fact-empty"),
    };
    let records = found.relevant_rrset();
    let dnssec_fact = ui.text(&format!("ui-dnssec-fact-{}", found.dnssec.as_str().replace('_', "-")));
    let is_dns = found.dnssec != Dnssec::NotChecked;
    let records_part = records.first().map(|first| {
        let args = [("count", Arg::from(records.len())), ("owner", first.owner.to_string().into())];
        let fact = ui.catalog().rich("ui-records-fact", &args);
        disclosure(ui, "ui-records", &fact, record_table(ui, found))
    });
    let lookups_part = is_dns.then(|| {
        let fact = ui.format("ui-lookups-fact", &[("count", Arg::from(found.lookups.len()))]);
        disclosure(ui, "ui-lookups", &fact, lookup_table(ui, &found.lookups))
    });
    let dnssec = el("p").child(outcome::dnssec(found.dnssec, ui.catalog()));
    let copy = |id: &'static str, label: &'static str, text: CopyText| {
        let id = (prefix == "im-").then_some(id);
        CopyButtonProps { ui: ui.clone(), text, label, id, fallback: None }.draw()
    };
    let title = format!("{prefix}evidence");
    el("section")
        .class("im-section")
        .attr("aria-labelledby", title.clone())
        .child(el("h3").class("im-section__title").id(title).child(ui.text("ui-evidence")))
        .child(
            el("div")
                .class("im-disclosures")
                .child(disclosure(ui, "ui-path", &path_fact, climb_path(ui, found)))
                .child(records_part)
                .child(disclosure(ui, "ui-dnssec", &dnssec_fact, dnssec))
                .child(lookups_part),
        )
        .child(
            el("div")
                .class("im-actions")
                .child(copy("im-copy-report", "ui-copy-report", CopyText::Report(Rc::clone(answer))))
                .child(copy("im-copy-json", "ui-copy-json", CopyText::Json(Rc::clone(answer)))),
        )
        .child(is_dns.then(|| el("p").class("im-section__note").child(ui.text("ui-evidence-note"))))
}

fn disclosure(ui: &Ui, title: &str, fact: &str, body: impl Content) -> El {
    el("details")
        .class("im-disclosure")
        .child(
            el("summary")
                .class("im-disclosure__summary")
                .child(el("span").class("im-disclosure__title").child(ui.text(title)))
                .child(" ")
                .child(el("span").class("im-disclosure__fact").child(rich(fact))),
        )
        .child(el("div").class("im-disclosure__body").child(body))
}

//! The record to publish.

use yew::Html;

use super::copy_button::CopyButtonProps;
use super::copy_button::CopyText;
use super::rich_text::code;
use super::rich_text::rich;
use crate::caa::CaaRecord;
use crate::caa::presentation;
use crate::evaluate::Report;
use crate::evaluate::suggest::Suggestion;
use crate::ui::context::Ui;
use crate::ui::element::El;
use crate::ui::element::el;
use crate::ui::element::list;

/// Draws the record as a line of a zone file and as fields.
pub fn suggestion_view(ui: &Ui, report: &Report, suggestion: &Suggestion, prefix: &str) -> Html {
    let zone_text = suggestion.zone_text();
    let id = format!("{prefix}record");
    let copy = CopyButtonProps {
        ui: ui.clone(),
        text: CopyText::Plain(zone_text.clone()),
        label: "ui-copy-record",
        id: (prefix == "im-").then_some("im-copy-record"),
        fallback: Some(id.clone()),
        file: None,
    };
    let record = el("div")
        .class("im-record")
        .child(el("pre").class("im-record__text").child(code(&zone_text).id(id)))
        .child(el("div").class("im-record__actions").child(copy.draw()));
    let after = ui.format("ui-after", &[("ca", report.ca.name.as_str().into())]);
    let mut note = el("p").class("im-section__note").child(after);
    if let Some(guide) = &report.ca.links.record_guide {
        let link = el("a")
            .attr("href", guide.clone())
            .attr("rel", "noreferrer")
            .attr("target", "_blank")
            .child(ui.text("ui-record-guide"));
        note = note.child(" ").child(link);
    }
    list([
        el("h4").class("im-section__subtitle").child(ui.text("ui-zone-form")).into(),
        record.into(),
        el("h4").class("im-section__subtitle").child(ui.text("ui-field-form")).into(),
        list(suggestion.added().filter_map(|record| fields(ui, record))),
        note.into(),
    ])
}

/// The fields that most DNS hosts show.
fn fields(ui: &Ui, record: &CaaRecord) -> Option<El> {
    let property = record.property().ok()?;
    let row = |label: &str, value: &str, note: Option<El>| {
        el("div")
            .class("im-fields__row")
            .child(el("dt").class("im-fields__name").child(ui.text(label)))
            .child(el("dd").class("im-fields__value").child(code(value)).child(note))
    };
    let note = rich(&ui.catalog().rich("ui-field-name-note", &[]));
    let note = el("span").class("im-fields__note").child(note);
    let list = el("dl")
        .class("im-fields")
        .child(row("ui-field-name", &record.owner.to_string(), Some(note)))
        .child(row("ui-field-type", "CAA", None))
        .child(row("ui-field-flags", &property.flags.to_string(), None))
        .child(row("ui-field-tag", &property.tag.to_string(), None))
        .child(row("ui-field-value", &presentation::escaped(property.value), None));
    Some(list)
}

//! The record to publish.

use yew::prelude::*;

use super::copy_button::CopyButton;
use super::copy_button::CopyText;
use super::rich_text::code;
use super::rich_text::rich;
use crate::caa::CaaRecord;
use crate::caa::presentation;
use crate::evaluate::Report;
use crate::evaluate::suggest::Suggestion;
use crate::ui::context::Ui;

/// Draws the record as a line of a zone file and as fields.
pub fn suggestion_view(ui: &Ui, report: &Report, suggestion: &Suggestion, prefix: &str) -> Html {
    let text = suggestion.zone_text();
    let id = format!("{prefix}record");
    let after = ui.format("ui-after", &[("ca", report.ca.name.as_str().into())]);
    html! {
        <>
            <h4 class="im-section__subtitle">{ ui.text("ui-zone-form") }</h4>
            <div class="im-record">
                <pre class="im-record__text"><code dir="ltr" translate="no" id={id.clone()}>{ &text }</code></pre>
                <div class="im-record__actions">
                    <CopyButton id={(prefix == "im-").then_some("im-copy-record")} text={CopyText::Plain(text.clone().into())} label={ui.text("ui-copy-record")} fallback={id} />
                </div>
            </div>
            <h4 class="im-section__subtitle">{ ui.text("ui-field-form") }</h4>
            { for suggestion.added().map(|record| fields(ui, record)) }
            <p class="im-section__note">
                { after }
                if let Some(guide) = &report.ca.links.record_guide {
                    { " " }<a href={guide.clone()} rel="noreferrer" target="_blank">{ ui.text("ui-record-guide") }</a>
                }
            </p>
        </>
    }
}

/// The fields that most DNS hosts show.
fn fields(ui: &Ui, record: &CaaRecord) -> Html {
    let Ok(property) = record.property() else { return Html::default() };
    let row = |label: &str, value: String, note: Html| {
        html! {
            <div class="im-fields__row">
                <dt class="im-fields__name">{ ui.text(label) }</dt>
                <dd class="im-fields__value">{ code(&value) }{ note }</dd>
            </div>
        }
    };
    let note = html! { <span class="im-fields__note">{ rich(&ui.catalog().rich("ui-field-name-note", &[])) }</span> };
    html! {
        <dl class="im-fields">
            { row("ui-field-name", record.owner.to_string(), note) }
            { row("ui-field-type", "CAA".to_owned(), Html::default()) }
            { row("ui-field-flags", property.flags.to_string(), Html::default()) }
            { row("ui-field-tag", property.tag.to_string(), Html::default()) }
            { row("ui-field-value", presentation::escaped(property.value), Html::default()) }
        </dl>
    }
}

//! What is worth knowing besides.

use yew::prelude::*;

use super::icon::Icon;
use super::icon::icon;
use super::rich_text::rich;
use crate::evaluate::Finding;
use crate::evaluate::Severity;
use crate::i18n::Arg;
use crate::i18n::findings;
use crate::ui::context::Ui;

/// Draws the findings.
pub fn finding_list(ui: &Ui, list: &[Finding]) -> Html {
    html! { <ul class="im-findings">{ for list.iter().map(|finding| one(ui, finding)) }</ul> }
}

fn one(ui: &Ui, finding: &Finding) -> Html {
    let severity = finding.rule.severity;
    let symbol = match severity {
        Severity::Error => Icon::Error,
        Severity::Warning => Icon::Warning,
        Severity::Notice => Icon::Notice,
        Severity::Info => Icon::Info,
    };
    let place = finding.owner.as_ref().map(|owner| match finding.record {
        Some(record) => {
            let args = [("number", Arg::from(record + 1)), ("owner", owner.to_string().into())];
            rich(&ui.catalog().rich("ui-finding-record", &args))
        }
        None => rich(&format!("`{owner}`")),
    });
    html! {
        <li class={format!("im-finding im-finding--{}", severity.as_str())}>
            <p class="im-finding__severity">{ icon(symbol) }{ ui.text(&format!("ui-severity-{}", severity.as_str())) }</p>
            <h4 class="im-finding__title">{ findings::title(finding, ui.catalog()) }</h4>
            <p class="im-finding__text">{ rich(&findings::message_rich(finding, ui.catalog())) }</p>
            <p class="im-finding__source">if let Some(place) = place { { place }{ " · " } }{ finding.rule.citation }</p>
        </li>
    }
}

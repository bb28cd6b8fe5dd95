//! The names that were climbed.

use yew::prelude::*;

use super::rich_text::code;
use super::rich_text::rich;
use crate::evaluate::Report;
use crate::evaluate::observation::Observation;
use crate::evaluate::observation::Outcome;
use crate::i18n::Arg;
use crate::i18n::outcome;
use crate::ui::context::Ui;

/// Draws the path, the domain first.
pub fn climb_path(ui: &Ui, report: &Report) -> Html {
    html! { <ol class="im-climb">{ for report.path.iter().map(|level| step(ui, level)) }</ol> }
}

fn step(ui: &Ui, level: &Observation) -> Html {
    let words = outcome::outcome(level.outcome.code(), ui.catalog());
    let (class, text) = match &level.outcome {
        Outcome::Records(records) => {
            ("im-climb__step--decides", ui.format("ui-path-records", &[("count", Arg::from(records.len()))]))
        }
        Outcome::Failure(_) => {
            ("im-climb__step--failed", ui.format("ui-path-failed", &[("outcome", words.into())]))
        }
        Outcome::NotNeeded => ("im-climb__step--skipped", words),
        Outcome::NoData | Outcome::NxDomain => ("", ui.format("ui-path-empty", &[("outcome", words.into())])),
    };
    html! {
        <li class={format!("im-climb__step {class}")}>
            <span class="im-climb__name">{ code(&level.name.to_string()) }</span>
            if let Some(target) = level.aliases.last() {
                <span class="im-climb__alias">{ rich(&ui.catalog().rich("ui-path-alias", &[("target", target.to_string().into())])) }</span>
            }
            <span class="im-climb__outcome">{ text }</span>
        </li>
    }
}

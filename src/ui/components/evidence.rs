//! The evidence, folded.

use std::rc::Rc;

use yew::prelude::*;

use super::climb_path::climb_path;
use super::copy_button::CopyButton;
use super::copy_button::CopyText;
use super::lookup_table::lookup_table;
use super::record_table::record_table;
use super::rich_text::rich;
use crate::evaluate::report::Dnssec;
use crate::i18n::Arg;
use crate::i18n::outcome;
use crate::ui::context::Ui;
use crate::ui::state::Answer;

/// Draws path, records, DNSSEC and lookups, and the buttons that copy all of it.
pub fn evidence(ui: &Ui, answer: &Rc<Answer>, prefix: &str) -> Html {
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
    let copy_id = |id: &'static str| (prefix == "im-").then_some(id);
    html! {
        <section class="im-section" aria-labelledby={format!("{prefix}evidence")}>
            <h3 class="im-section__title" id={format!("{prefix}evidence")}>{ ui.text("ui-evidence") }</h3>
            <div class="im-disclosures">
                { disclosure(&ui.text("ui-path"), &path_fact, climb_path(ui, found)) }
                if let Some(first) = records.first() {
                    { disclosure(
                        &ui.text("ui-records"),
                        &ui.catalog().rich("ui-records-fact", &[("count", Arg::from(records.len())), ("owner", first.owner.to_string().into())]),
                        record_table(ui, found),
                    ) }
                }
                { disclosure(&ui.text("ui-dnssec"), &dnssec_fact, html! { <p>{ outcome::dnssec(found.dnssec, ui.catalog()) }</p> }) }
                if is_dns {
                    { disclosure(
                        &ui.text("ui-lookups"),
                        &ui.format("ui-lookups-fact", &[("count", Arg::from(found.lookups.len()))]),
                        lookup_table(ui, &found.lookups),
                    ) }
                }
            </div>
            <div class="im-actions">
                <CopyButton id={copy_id("im-copy-report")} label={ui.text("ui-copy-report")}
                    text={CopyText::Report(Rc::clone(answer))} />
                <CopyButton id={copy_id("im-copy-json")} label={ui.text("ui-copy-json")}
                    text={CopyText::Json(Rc::clone(answer))} />
            </div>
            if is_dns { <p class="im-section__note">{ ui.text("ui-evidence-note") }</p> }
        </section>
    }
}

fn disclosure(title: &str, fact: &str, body: Html) -> Html {
    html! {
        <details class="im-disclosure">
            <summary class="im-disclosure__summary">
                <span class="im-disclosure__title">{ title.to_owned() }</span>{ " " }
                <span class="im-disclosure__fact">{ rich(fact) }</span>
            </summary>
            <div class="im-disclosure__body">{ body }</div>
        </details>
    }
}

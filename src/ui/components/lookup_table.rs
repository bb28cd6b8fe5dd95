//! What was asked, and what came back.

use yew::prelude::*;

use super::rich_text::code;
use crate::evaluate::observation::Lookup;
use crate::i18n::Arg;
use crate::i18n::outcome;
use crate::ui::context::Ui;

/// Draws the table.
pub fn lookup_table(ui: &Ui, lookups: &[Lookup]) -> Html {
    let headings =
        ["ui-lookup-name", "ui-lookup-resolver", "ui-lookup-answer", "ui-lookup-ad", "ui-lookup-time"]
            .map(|id| ui.text(id));
    html! {
        <table class="im-table">
            <caption class="im-table__caption">{ ui.text("ui-lookups-caption") }</caption>
            <thead class="im-table__head"><tr>
                { for headings.iter().map(|heading| html! { <th class="im-table__heading" scope="col">{ heading }</th> }) }
            </tr></thead>
            <tbody class="im-table__body">{ for lookups.iter().map(|lookup| row(ui, lookup, &headings)) }</tbody>
        </table>
    }
}

fn row(ui: &Ui, lookup: &Lookup, headings: &[String; 5]) -> Html {
    let [name, resolver, answer, ad, time] = headings.clone();
    let status = lookup.http_status.filter(|status| !(200..300).contains(status));
    let authenticated = match lookup.authenticated_data {
        Some(true) => ui.text("ui-yes"),
        Some(false) => ui.text("ui-no"),
        None => "–".to_owned(),
    };
    let milliseconds = usize::try_from(lookup.milliseconds).unwrap_or(usize::MAX);
    html! {
        <tr class="im-table__row">
            <th class="im-table__cell" scope="row" data-label={name}><span>{ code(&lookup.name.to_string()) }</span></th>
            <td class="im-table__cell" data-label={resolver}><span>{ &lookup.resolver }</span></td>
            <td class="im-table__cell" data-label={answer}><span>
                { outcome::outcome(lookup.outcome, ui.catalog()) }
                if let Some(status) = status { { format!(" ({status})") } }
                if lookup.checking_disabled { <span class="im-table__more">{ ui.text("ui-lookup-cd") }</span> }
                { for lookup.extended_errors.iter().map(|error| html! { <span class="im-table__more">{ error.to_string() }</span> }) }
            </span></td>
            <td class="im-table__cell im-table__cell--fixed" data-label={ad}><span>{ authenticated }</span></td>
            <td class="im-table__cell im-table__cell--fixed" data-label={time}><span>{ ui.format("ui-milliseconds", &[("n", Arg::from(milliseconds))]) }</span></td>
        </tr>
    }
}

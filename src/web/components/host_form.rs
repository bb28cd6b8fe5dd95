//! The change in the form that the domain's DNS host shows.

use yew::{Callback, Html};

use crate::caa::presentation;
use crate::hosts::{self, FilledField, Host, Recognition};
use crate::judge::Judgement;
use crate::suggest::Suggestion;
use crate::text::hosts as texts;
use crate::text::msg;
use crate::text::operator_message::host_request;
use crate::web::components::copy_button::ready_message;
use crate::web::components::field::{Choice, select};
use crate::web::components::inline::{Icon, code, icon, rich};
use crate::web::context::{Scope, Ui};
use crate::web::element::{El, el, list};
use crate::web::plan::{HostChoice, Plan, PlanAction};

/// Draws whose form it is, its fields, and its caveats.
pub fn host_form(
    ui: &Ui,
    judgement: &Judgement,
    suggestion: &Suggestion,
    plan: &Plan,
    recognition: &Recognition,
    scope: Scope,
    onplan: &Callback<PlanAction>,
) -> Html {
    let zone = judgement.surroundings().zone_of(&suggestion.change.owner);
    let host = plan.host(recognition);
    let facts = texts::facts(&suggestion.change, zone, recognition, host, plan.host.is_some(), ui.catalog());
    let apex = zone.map(|zone| &zone.apex);
    let is_refused = host.is_some_and(Host::refuses_issuemail);
    let forms = match is_refused {
        true => Vec::new(),
        false => hosts::fill_change(host, &suggestion.change, apex),
    };
    let forms = forms.into_iter().map(|form| fields(ui, form));
    let removed = suggestion.removed().map(|record| {
        el("p").child(rich(
            &ui.catalog().rich(msg::HostRemove { record: presentation::rdata(&record.rdata).into() }),
        ))
    });
    list([
        el("h4").class("im-section__subtitle").child(ui.text(msg::HOST_TITLE)).into(),
        picker(ui, recognition, host, scope, onplan),
        list(facts.iter().map(|fact| el("p").child(rich(fact)))),
        list(removed),
        list(forms),
        remarks(ui, judgement, suggestion, host, plan.host.is_some()),
        request(ui, suggestion, host, plan.host.is_some(), scope),
    ])
}

/// The list of hosts, those of the name servers first.
fn picker(
    ui: &Ui,
    recognition: &Recognition,
    host: Option<&Host>,
    scope: Scope,
    onplan: &Callback<PlanAction>,
) -> Html {
    let chosen = host.map(|host| host.id.as_str()).unwrap_or_default();
    let option = |host: &Host| Choice {
        value: host.id.clone(),
        label: host.name.clone(),
        is_chosen: host.id == chosen,
    };
    let is_found = |host: &Host| recognition.hosts.iter().any(|found| found.id == host.id);
    let general = Choice { value: String::new(), label: ui.text(msg::HOST_OTHER), is_chosen: host.is_none() };
    let found = recognition.hosts.iter().map(|host| option(host));
    let others = hosts::all().iter().filter(|host| !is_found(host)).map(option);
    let choices = found.chain([general]).chain(others).collect();
    let onchange = onplan.reform(|id: String| {
        PlanAction::Host(if id.is_empty() { HostChoice::General } else { HostChoice::Known(id) })
    });
    select(scope.id("host"), ui.text(msg::HOST_LABEL), choices, onchange)
}

/// The question to the host, ready to be sent, where it is not known to accept the record.
fn request(ui: &Ui, suggestion: &Suggestion, host: Option<&Host>, is_chosen: bool, scope: Scope) -> Html {
    host_request(&suggestion.change, host, is_chosen, ui.catalog())
        .map(|text| ready_message(ui, text, scope.id("host-message"), scope.only("im-copy-host-message")))
        .unwrap_or_default()
}

/// The filled fields of one form.
fn fields(ui: &Ui, form: Option<Vec<FilledField>>) -> El {
    let Some(fields) = form else {
        return el("p").child(rich(&ui.catalog().rich(msg::HOST_NO_FORM)));
    };
    // Some forms have no type field: the type is chosen first.
    let has_type = fields.iter().any(|field| field.value == "CAA");
    let type_note = (!has_type).then(|| el("p").child(rich(&ui.catalog().rich(msg::HOST_TYPE_CAA))));
    let rows = fields.into_iter().map(|field| {
        let label = texts::label(&field, ui.catalog());
        let value = match field.is_empty_on_purpose {
            true => el("span").class("im-fields__note").child(ui.text(msg::HOST_LEAVE_EMPTY)),
            // A set has a line for each record.
            false => {
                let lines = field.value.lines().map(|line| el("div").child(code(line)));
                el("div").children(lines)
            }
        };
        el("div")
            .class("im-fields__row")
            .child(el("dt").class("im-fields__name").child(label))
            .child(el("dd").class("im-fields__value").child(value))
    });
    el("div").class("im-host-form").child(type_note).child(el("dl").class("im-fields").children(rows))
}

/// The caveats of this host, and where it explains its form.
fn remarks(
    ui: &Ui,
    judgement: &Judgement,
    suggestion: &Suggestion,
    host: Option<&Host>,
    is_chosen: bool,
) -> Html {
    let caveats_of = |host| hosts::caveats_of_change(host, &suggestion.change, is_chosen);
    let caveats = host.map(caveats_of).unwrap_or_default();
    let caveats = caveats.into_iter().map(|caveat| {
        let text = ui.catalog().rich(texts::caveat(caveat));
        el("p").class("im-caveat").child(icon(Icon::Condition)).child(el("span").child(rich(&text)))
    });
    let guide = match host {
        Some(host) => {
            host.help.clone().map(|help| (help, ui.format(msg::HostHelp { host: (&host.name).into() })))
        }
        None => judgement.ca.links.record_guide.clone().map(|guide| (guide, ui.text(msg::UI_RECORD_GUIDE))),
    };
    let guide = guide.map(|(link, text)| {
        el("p")
            .class("im-section__note")
            .child(el("a").attr("href", link).attr("rel", "noreferrer").attr("target", "_blank").child(text))
    });
    list([list(caveats), guide.map_or_else(Html::default, Html::from)])
}

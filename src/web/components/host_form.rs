//! The change in the form that the domain's DNS host shows.

use yew::Callback;
use yew::Html;

use crate::caa::CaaRecord;
use crate::caa::presentation;
use crate::hosts;
use crate::hosts::Host;
use crate::hosts::Recognition;
use crate::judge::Judgement;
use crate::suggest::Suggestion;
use crate::text::Arg;
use crate::text::host::facts;
use crate::text::host::label;
use crate::web::components::icon::Icon;
use crate::web::components::icon::icon;
use crate::web::components::rich_text::code;
use crate::web::components::rich_text::rich;
use crate::web::components::select::Choice;
use crate::web::components::select::select;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::element::list;
use crate::web::plan::Plan;
use crate::web::plan::PlanAction;

/// Draws whose form it is, its fields, and what to mind.
pub fn host_form(
    ui: &Ui,
    judgement: &Judgement,
    suggestion: &Suggestion,
    plan: &Plan,
    recognition: &Recognition,
    prefix: &str,
    onplan: &Callback<PlanAction>,
) -> Html {
    let zone = judgement.surroundings().zone_of(&suggestion.change.owner);
    let host = plan.host(recognition);
    let facts = facts(zone, recognition, host, plan.host.is_some(), ui.catalog());
    let apex = zone.map(|zone| &zone.apex);
    let is_refused = host.is_some_and(Host::refuses_issuemail);
    let forms = suggestion.added().filter(|_| !is_refused).map(|record| fields(ui, host, record, apex));
    let removed = suggestion.removed().map(|record| {
        let args = [("record", Arg::from(presentation::rdata(&record.rdata)))];
        el("p").child(rich(&ui.catalog().rich("host-remove", &args)))
    });
    list([
        el("h4").class("im-section__subtitle").child(ui.text("host-title")).into(),
        picker(ui, recognition, host, prefix, onplan),
        list(facts.iter().map(|fact| el("p").child(rich(fact)))),
        list(removed),
        list(forms),
        remarks(ui, judgement, suggestion, host),
    ])
}

/// The list of hosts, those first that the name servers belong to.
fn picker(
    ui: &Ui,
    recognition: &Recognition,
    host: Option<&Host>,
    prefix: &str,
    onplan: &Callback<PlanAction>,
) -> Html {
    let chosen = host.map(|host| host.id.as_str()).unwrap_or_default();
    let option = |host: &Host| Choice {
        value: host.id.clone(),
        label: host.name.clone(),
        is_chosen: host.id == chosen,
    };
    let is_found = |host: &Host| recognition.hosts.iter().any(|found| found.id == host.id);
    let general = Choice { value: String::new(), label: ui.text("host-other"), is_chosen: host.is_none() };
    let found = recognition.hosts.iter().map(|host| option(host));
    let others = hosts::all().iter().filter(|host| !is_found(host)).map(option);
    let choices = found.chain([general]).chain(others).collect();
    select(format!("{prefix}host"), ui.text("host-label"), choices, onplan.reform(PlanAction::Host))
}

/// The fields for one record, filled in.
fn fields(ui: &Ui, host: Option<&Host>, record: &CaaRecord, apex: Option<&crate::Fqdn>) -> El {
    let Some(fields) = hosts::fill(host, record, apex) else {
        return el("p").child(rich(&ui.catalog().rich("host-no-form", &[])));
    };
    // A form that one reaches by the type has no field for it.
    let has_type = fields.iter().any(|field| field.value == "CAA");
    let type_note = (!has_type).then(|| el("p").child(rich(&ui.catalog().rich("host-type-caa", &[]))));
    let rows = fields.into_iter().map(|field| {
        let label = label(&field, ui.catalog());
        let value = match field.is_empty_on_purpose {
            true => el("span").class("im-fields__note").child(ui.text("host-leave-empty")),
            false => code(&field.value),
        };
        el("div")
            .class("im-fields__row")
            .child(el("dt").class("im-fields__name").child(label))
            .child(el("dd").class("im-fields__value").child(value))
    });
    el("div").class("im-host-form").child(type_note).child(el("dl").class("im-fields").children(rows))
}

/// What to mind with this host, and where it explains its form.
fn remarks(ui: &Ui, judgement: &Judgement, suggestion: &Suggestion, host: Option<&Host>) -> Html {
    let caveats = host.map(|host| hosts::caveats_of_all(host, suggestion.added())).unwrap_or_default();
    let caveats = caveats.into_iter().map(|caveat| {
        let text = ui.catalog().rich(&format!("host-caveat-{}", caveat.code()), &[]);
        el("p").class("im-caveat").child(icon(Icon::Condition)).child(el("span").child(rich(&text)))
    });
    let guide = match host {
        Some(host) => host
            .help
            .clone()
            .map(|help| (help, ui.format("host-help", &[("host", host.name.as_str().into())]))),
        None => judgement.ca.links.record_guide.clone().map(|guide| (guide, ui.text("ui-record-guide"))),
    };
    let guide = guide.map(|(link, text)| {
        el("p")
            .class("im-section__note")
            .child(el("a").attr("href", link).attr("rel", "noreferrer").attr("target", "_blank").child(text))
    });
    list([list(caveats), guide.map_or_else(Html::default, Html::from)])
}

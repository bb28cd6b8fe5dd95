//! What is wanted: this CA too, only some, or none; and where the change is to be made.

use yew::Callback;
use yew::Html;

use crate::ca::Smime;
use crate::ca::directory;
use crate::report::Report;
use crate::suggest::Advice;
use crate::suggest::TargetPreference;
use crate::suggest::Wish;
use crate::text::Arg;
use crate::web::components::icon::Icon;
use crate::web::components::icon::icon;
use crate::web::components::select::Choice;
use crate::web::components::select::select;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::plan::Plan;
use crate::web::plan::PlanAction;

/// Draws the choices.
pub fn wish_form(
    ui: &Ui,
    report: &Report,
    plan: &Plan,
    advice: &Advice,
    prefix: &str,
    onplan: &Callback<PlanAction>,
) -> El {
    let wish = &plan.request.wish;
    let ca = report.judgement.ca.name.as_str();
    let is_permitted = report.advice == Advice::NotNeeded;
    let words = ["allow", "only", "nobody"].map(|word| {
        let id = if is_permitted && word == "allow" { "leave" } else { word };
        Choice {
            value: word.to_owned(),
            label: ui.format(&format!("ui-plan-{id}"), &[("ca", ca.into())]),
            is_chosen: wish.code() == word,
        }
    });
    let label = ui.text("ui-plan-wish");
    el("div")
        .class("im-wish")
        .child(select(format!("{prefix}wish"), label, words.into(), onplan.reform(PlanAction::Want)))
        .child(others(ui, report, wish, prefix, onplan))
        .child(sites(ui, report, plan, advice, prefix, onplan))
}

/// The other CAs that may issue: those that were chosen, and the list to choose from.
fn others(
    ui: &Ui,
    report: &Report,
    wish: &Wish,
    prefix: &str,
    onplan: &Callback<PlanAction>,
) -> Option<Html> {
    let Wish::Only(chosen) = wish else { return None };
    let entries = directory::all().iter().filter(|entry| {
        let profile = &entry.profile;
        !entry.is_retired && profile.smime != Smime::No && profile.id != report.judgement.ca.id
    });
    let named =
        entries.filter_map(|entry| Some((entry.profile.issuer_domain_names.first()?, &entry.profile.name)));
    let list = named.clone().filter(|(issuer, _)| chosen.contains(issuer)).map(|(issuer, name)| {
        let exclude = issuer.clone();
        el("li").class("im-wish__ca").child(name.as_str()).child(
            el("button")
                .class("im-button im-button--small im-button--icon")
                .attr("type", "button")
                .attr("aria-label", ui.format("ui-plan-exclude", &[("ca", Arg::from(name.as_str()))]))
                .onclick(onplan.reform(move |_| PlanAction::Exclude(exclude.clone())))
                .child(icon(Icon::Cross)),
        )
    });
    let own = el("li").class("im-wish__ca").child(report.judgement.ca.name.as_str());
    let first = Choice { value: String::new(), label: ui.text("ui-plan-include-none"), is_chosen: true };
    let choices = named.filter(|(issuer, _)| !chosen.contains(issuer)).map(|(issuer, name)| Choice {
        value: issuer.clone(),
        label: name.clone(),
        is_chosen: false,
    });
    let picker = select(
        format!("{prefix}include"),
        ui.text("ui-plan-include"),
        std::iter::once(first).chain(choices).collect(),
        onplan.reform(PlanAction::Include),
    );
    let list =
        el("ul").class("im-wish__cas").attr("aria-label", ui.text("ui-plan-cas")).child(own).children(list);
    Some(el("div").class("im-wish__others").child(list).child(picker).into())
}

/// Where, when there is a choice.
fn sites(
    ui: &Ui,
    report: &Report,
    plan: &Plan,
    advice: &Advice,
    prefix: &str,
    onplan: &Callback<PlanAction>,
) -> Option<Html> {
    let current = &advice.suggestion()?.change.owner;
    let choices = plan.sites(report)?.map(|(site, suggestion)| {
        let (value, id) = match site {
            TargetPreference::Domain => ("domain", "ui-plan-site-domain"),
            TargetPreference::Set | TargetPreference::Best => ("set", "ui-plan-site-set"),
        };
        let args = [("owner", Arg::from(suggestion.change.owner.to_string()))];
        Choice {
            value: value.to_owned(),
            label: ui.format(id, &args).replace('`', ""),
            is_chosen: suggestion.change.owner == *current,
        }
    });
    Some(select(
        format!("{prefix}site"),
        ui.text("ui-plan-site"),
        choices.into(),
        onplan.reform(PlanAction::Place),
    ))
}

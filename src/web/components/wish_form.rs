//! The wish: to allow this CA too, only some CAs, or none; and where to make the change.

use yew::{Callback, Html};

use crate::ca::{Smime, directory};
use crate::report::Report;
use crate::suggest::{Advice, TargetPreference, Wish};
use crate::text::Arg;
use crate::web::components::field::{Choice, select};
use crate::web::components::inline::{Icon, icon};
use crate::web::context::{Scope, Ui};
use crate::web::element::{El, el};
use crate::web::plan::{Plan, PlanAction};

/// The wishes to choose from.
const WISHES: [Wish; 3] = [Wish::Allow, Wish::Only(Vec::new()), Wish::Nobody];

/// The value of the choice to change the domain's own set.
const DOMAIN: &str = "domain";

/// Draws the choices.
pub fn wish_form(
    ui: &Ui,
    report: &Report,
    plan: &Plan,
    advice: &Advice,
    scope: Scope,
    onplan: &Callback<PlanAction>,
) -> El {
    let wish = &plan.request.wish;
    let ca = report.judgement.ca.name.as_str();
    let is_permitted = report.advice == Advice::NotNeeded;
    let choices = WISHES.map(|choice| {
        let id = match choice {
            Wish::Allow if is_permitted => "ui-plan-leave",
            Wish::Allow => "ui-plan-allow",
            Wish::Only(_) => "ui-plan-only",
            Wish::Nobody => "ui-plan-nobody",
        };
        Choice {
            value: choice.code().to_owned(),
            label: ui.format(id, &[("ca", ca.into())]),
            is_chosen: wish.code() == choice.code(),
        }
    });
    let onwish = onplan.reform(|code: String| {
        PlanAction::Want(WISHES.into_iter().find(|wish| wish.code() == code).unwrap_or(Wish::Allow))
    });
    let label = ui.text("ui-plan-wish");
    el("div")
        .class("im-wish")
        .child(select(scope.id("wish"), label, choices.into(), onwish))
        .child(others(ui, report, wish, scope, onplan))
        .child(sites(ui, report, plan, advice, scope, onplan))
}

/// The other CAs that may issue: the chosen ones, and the list to choose from.
fn others(
    ui: &Ui,
    report: &Report,
    wish: &Wish,
    scope: Scope,
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
        scope.id("include"),
        ui.text("ui-plan-include"),
        std::iter::once(first).chain(choices).collect(),
        onplan.reform(PlanAction::Include),
    );
    let list =
        el("ul").class("im-wish__cas").attr("aria-label", ui.text("ui-plan-cas")).child(own).children(list);
    Some(el("div").class("im-wish__others").child(list).child(picker).into())
}

/// Where to make the change, if there is a choice.
fn sites(
    ui: &Ui,
    report: &Report,
    plan: &Plan,
    advice: &Advice,
    scope: Scope,
    onplan: &Callback<PlanAction>,
) -> Option<Html> {
    let current = &advice.suggestion()?.change.owner;
    let choices = plan.sites(report)?.map(|(site, suggestion)| {
        let (value, id) = match site {
            TargetPreference::Domain => (DOMAIN, "ui-plan-site-domain"),
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
        scope.id("site"),
        ui.text("ui-plan-site"),
        choices.into(),
        onplan.reform(|value| {
            PlanAction::Place(if value == DOMAIN { TargetPreference::Domain } else { TargetPreference::Set })
        }),
    ))
}

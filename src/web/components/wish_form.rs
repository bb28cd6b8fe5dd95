//! The wish: to allow this CA too, only some CAs, or none; and where to make the change.

use yew::{Callback, Html};

use crate::ca::{Smime, directory};
use crate::report::Report;
use crate::suggest::{Advice, TargetPreference, Wish};
use crate::text::msg;
use crate::web::components::field::{Choice, ca_lines, select};
use crate::web::components::inline::{Icon, foreign, icon};
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
        let label = match choice {
            Wish::Allow if is_permitted => ui.text(msg::UI_PLAN_LEAVE),
            Wish::Allow => ui.format(msg::UiPlanAllow { ca: ca.into() }),
            Wish::Only(_) => ui.text(msg::UI_PLAN_ONLY),
            Wish::Nobody => ui.text(msg::UI_PLAN_NOBODY),
        };
        Choice { value: choice.code().to_owned(), label, is_chosen: wish.code() == choice.code() }
    });
    let onwish = onplan.reform(|code: String| {
        PlanAction::Want(WISHES.into_iter().find(|wish| wish.code() == code).unwrap_or(Wish::Allow))
    });
    let label = ui.text(msg::UI_PLAN_WISH);
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
    let entries: Vec<_> = entries.map(|entry| &entry.profile).collect();
    let named = entries.iter().filter_map(|ca| Some((ca.issuer_domain_names.first()?, &ca.name)));
    let list = named.clone().filter(|(issuer, _)| chosen.contains(issuer)).map(|(issuer, name)| {
        let exclude = issuer.clone();
        el("li").class("im-wish__ca").child(name.as_str()).child(
            el("button")
                .class("im-button im-button--small im-button--icon")
                .attr("type", "button")
                .attr("aria-label", ui.format(msg::UiPlanExclude { ca: name.as_str().into() }))
                .onclick(onplan.reform(move |_| PlanAction::Exclude(exclude.clone())))
                .child(icon(Icon::Cross)),
        )
    });
    let own = el("li").class("im-wish__ca").child(foreign(&report.judgement.ca.name));
    let first = Choice { value: String::new(), label: ui.text(msg::UI_PLAN_INCLUDE_NONE), is_chosen: true };
    let choices = ca_lines(entries.iter().copied()).into_iter().filter_map(|(label, ca, _)| {
        let value = ca.issuer_domain_names.first().filter(|issuer| !chosen.contains(issuer))?.clone();
        Some(Choice { value, label, is_chosen: false })
    });
    let picker = select(
        scope.id("include"),
        ui.text(msg::UI_PLAN_INCLUDE),
        std::iter::once(first).chain(choices).collect(),
        onplan.reform(PlanAction::Include),
    );
    let list = el("ul")
        .class("im-wish__cas")
        .attr("aria-label", ui.text(msg::UI_PLAN_CAS))
        .child(own)
        .children(list);
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
        let owner = (&suggestion.change.owner).into();
        let (value, label) = match site {
            TargetPreference::Domain => (DOMAIN, ui.format(msg::UiPlanSiteDomain { owner })),
            TargetPreference::Set | TargetPreference::Best => {
                ("set", ui.format(msg::UiPlanSiteSet { owner }))
            }
        };
        Choice { value: value.to_owned(), label, is_chosen: suggestion.change.owner == *current }
    });
    Some(select(
        scope.id("site"),
        ui.text(msg::UI_PLAN_SITE),
        choices.into(),
        onplan.reform(|value| {
            PlanAction::Place(if value == DOMAIN { TargetPreference::Domain } else { TargetPreference::Set })
        }),
    ))
}

//! What to change: the records, in the terms of the DNS host, and their effect. A visitor can choose another goal,
//! and everything updates.

use std::fmt;
use std::rc::Rc;

use yew::{Callback, Component, Context, Html, Properties};

use crate::caa::RrsetChange;
use crate::formats::Format;
use crate::hosts::{self, Host};
use crate::judge::Judgement;
use crate::report::Report;
use crate::suggest::{Advice, Goal, Obstacle, Suggestion, Wish};
use crate::text::{change, msg};
use crate::web::batch::Answer;
use crate::web::browser::focus;
use crate::web::components::change_text::change_records;
use crate::web::components::host_form::host_form;
use crate::web::components::inline::rich;
use crate::web::components::layout::disclosure;
use crate::web::components::wish_form::wish_form;
use crate::web::context::{Scope, Ui};
use crate::web::element::{El, component, el, list};
use crate::web::plan::{Plan, PlanAction};
use crate::zone::RrsetError;

//----------- ChangePlanner ----------------------------------------------------------------------

/// Properties of [`ChangePlanner`].
#[derive(Clone, Debug, Properties)]
pub struct ChangePlannerProps {
    /// The texts.
    pub ui: Ui,
    /// The answer that the change is meant to fix.
    pub answer: Rc<Answer>,
    /// What to do for the default wish; names are between backquotes.
    pub to_do: Vec<String>,
    /// The report of the page that it belongs to.
    pub scope: Scope,
    /// What edits and converts the change.
    pub tools: DraftTools,
}

/// Answers never change, so they are compared by address. What to do follows from answer and texts.
impl PartialEq for ChangePlannerProps {
    fn eq(&self, other: &Self) -> bool {
        self.ui == other.ui
            && Rc::ptr_eq(&self.answer, &other.answer)
            && self.scope == other.scope
            && self.tools.code.is_some() == other.tools.code.is_some()
            && self.tools.placeholders == other.tools.placeholders
    }
}

/// What edits and converts a change comes when a visitor opens it.
#[derive(Clone)]
pub struct DraftTools {
    /// The code, once it has come.
    pub code: Option<&'static dyn Drafting>,
    /// What is shown in the place of the future set, and of the formats.
    pub placeholders: [Html; 2],
    /// It is needed.
    pub onneeded: Callback<()>,
}

impl fmt::Debug for DraftTools {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DraftTools").field("has_come", &self.code.is_some()).finish_non_exhaustive()
    }
}

/// Edits and converts a change.
pub trait Drafting {
    /// What a change becomes by an edited set.
    ///
    /// # Errors
    ///
    /// The draft is not a set of CAA records at the owner of the change.
    fn edited(
        &self,
        report: &Report,
        suggestion: &Suggestion,
        draft: &str,
        host: Option<&Host>,
    ) -> Result<Suggestion, RrsetError>;

    /// Draws the future set and its effect. A draft comes with what was read in it.
    fn preview(
        &self,
        ui: &Ui,
        judgement: &Judgement,
        suggestion: &Suggestion,
        draft: Option<(&str, Result<&Suggestion, &RrsetError>)>,
        scope: Scope,
        onplan: &Callback<PlanAction>,
    ) -> El;

    /// Draws the list of formats, and the change in the chosen one.
    fn formatted(
        &self,
        ui: &Ui,
        judgement: &Judgement,
        change: &RrsetChange,
        chosen: Format,
        scope: Scope,
        onplan: &Callback<PlanAction>,
    ) -> El;
}

impl ChangePlannerProps {
    /// Draws the planner.
    pub fn draw(self) -> Html {
        component::<ChangePlanner>(self)
    }
}

/// Keeps the plan of the visitor.
#[derive(Debug)]
pub struct ChangePlanner {
    plan: Plan,
    /// The id of the element to focus if the pressed button is gone.
    next: Option<String>,
}

impl Component for ChangePlanner {
    type Message = PlanAction;
    type Properties = ChangePlannerProps;

    /// Among several reports, each plan starts with the records alone.
    fn create(context: &Context<Self>) -> Self {
        let is_unfolded = context.props().scope.is_only();
        Self { plan: Plan { is_unfolded, ..Plan::default() }, next: None }
    }

    /// A new answer resets the wish; host and format are the visitor's choice and stay.
    fn changed(&mut self, context: &Context<Self>, before: &ChangePlannerProps) -> bool {
        if !Rc::ptr_eq(&context.props().answer, &before.answer) {
            self.plan.request = Goal::allow();
            self.plan.draft = None;
        }
        true
    }

    fn update(&mut self, context: &Context<Self>, action: PlanAction) -> bool {
        let next = match action {
            PlanAction::Exclude(_) => Some("include"),
            PlanAction::Overrule => Some("todo"),
            PlanAction::Reset => Some("draft"),
            _ => None,
        };
        self.next = next.map(|next| context.props().scope.id(next));
        self.plan.update(action);
        true
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if let Some(next) = self.next.take().filter(|_| focus::is_focus_nowhere()) {
            focus::focus(&next);
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        planner(context.props(), &self.plan, &context.link().callback(|action| action))
    }
}

//----------- Drawing ----------------------------------------------------------------------------

/// Draws the choices and their result.
pub fn planner(props: &ChangePlannerProps, plan: &Plan, onplan: &Callback<PlanAction>) -> Html {
    let ChangePlannerProps { ui, answer, to_do, scope, tools } = props;
    let Some(report) = answer.report() else { return Html::default() };
    let advice = plan.advice(report);
    let wish = &plan.request.wish;
    let steps = match &advice {
        Advice::Change(suggestion) if plan.request != Goal::allow() => {
            change::steps(report, suggestion, wish, ui.catalog())
        }
        Advice::Blocked(obstacle) if *wish != Wish::Allow => {
            vec![change::obstacle(*obstacle, report, ui.catalog())]
        }
        Advice::NotNeeded if *wish != Wish::Allow => vec![ui.text(msg::CHANGE_NOT_NEEDED)],
        _ => to_do.clone(),
    };
    let paragraphs = |steps: &[String]| list(steps.iter().map(|step| el("p").child(rich(step))));
    let steps = paragraphs(&steps);
    // Also judges the change at the other place, so it is called only when it is drawn.
    let choice = || wish_form(ui, report, plan, &advice, *scope, onplan);
    let overrule = matches!(advice, Advice::Blocked(Obstacle::NobodyAllowed)).then(|| {
        el("p").class("im-actions").child(
            el("button")
                .class("im-button im-button--small")
                .attr("type", "button")
                .onclick(onplan.reform(|_| PlanAction::Overrule))
                .child(ui.format(msg::UiPlanOverrule { ca: (&report.judgement.ca.name).into() })),
        )
    });
    let details = match &advice {
        Advice::Change(suggestion) => details(ui, report, plan, suggestion, *scope, tools, onplan),
        Advice::NotNeeded | Advice::Blocked(_) => Html::default(),
    };
    // Optional parts are folded.
    if report.advice == Advice::NotNeeded {
        let more = match wish {
            Wish::Allow => Html::default(),
            _ => list([steps, details]),
        };
        let body = el("div").child(choice()).child(el("div").class("im-plan__more").child(more));
        let folded = disclosure(ui.text(msg::UI_PLAN_OPTIONAL), &ui.text(msg::UI_PLAN_OPTIONAL_FACT), body);
        let to_do = paragraphs(to_do);
        return el("div").class("im-plan").child(to_do).child(folded_list(folded)).into();
    }
    let is_stuck = matches!(advice, Advice::Blocked(Obstacle::NobodyAllowed));
    let folded = (!is_stuck && plan.is_unfolded).then(|| {
        let body = el("div").child(choice());
        folded_list(disclosure(ui.text(msg::UI_PLAN_ELSE), &ui.text(msg::UI_PLAN_ELSE_FACT), body))
    });
    el("div").class("im-plan").child(steps).child(overrule).child(details).child(folded).into()
}

/// The records, the host's form, the other formats, and their effect.
fn details(
    ui: &Ui,
    report: &Report,
    plan: &Plan,
    suggestion: &Suggestion,
    scope: Scope,
    tools: &DraftTools,
    onplan: &Callback<PlanAction>,
) -> Html {
    if !plan.is_unfolded {
        let more = el("button")
            .class("im-button im-button--small")
            .attr("type", "button")
            .onclick(onplan.reform(|_| PlanAction::Unfold))
            .child(ui.text(msg::UI_PLAN_MORE));
        let more = el("p").class("im-actions").child(more);
        return list([change_records(ui, suggestion, scope), more.into()]);
    }
    let zone = report.judgement.surroundings().zone_of(&suggestion.change.owner);
    let recognition = zone.map(|zone| hosts::recognize(&zone.name_servers)).unwrap_or_default();
    // The edited records are the ones to enter. If the draft cannot be parsed, the suggestion remains.
    let draft = plan.draft.as_deref().zip(tools.code);
    let draft =
        draft.map(|(draft, code)| (draft, code.edited(report, suggestion, draft, plan.host(&recognition))));
    let draft = draft.as_ref().map(|(draft, edited)| (*draft, edited.as_ref()));
    let current = draft.and_then(|(_, edited)| edited.ok()).unwrap_or(suggestion);
    let form = plan.form(plan.host(&recognition));
    let (preview, formatted) = match tools.code {
        Some(code) => (
            code.preview(ui, &report.judgement, suggestion, draft, scope, onplan),
            code.formatted(ui, &report.judgement, &current.change, form, scope, onplan),
        ),
        None => tools.placeholders.clone().map(|placeholder| el("div").child(placeholder)).into(),
    };
    let onneeded = tools.onneeded.reform(|_| ());
    let folded = el("div")
        .class("im-disclosures")
        .child(
            disclosure(ui.text(msg::PREVIEW_TITLE), &ui.text(msg::PREVIEW_FACT), preview)
                .ontoggle(onneeded.clone()),
        )
        .child(disclosure(ui.text(msg::FORM_TITLE), &ui.text(msg::FORM_FACT), formatted).ontoggle(onneeded));
    list([
        change_records(ui, current, scope),
        host_form(ui, &report.judgement, current, plan, &recognition, scope, onplan),
        folded.into(),
    ])
}

fn folded_list(folded: El) -> El {
    el("div").class("im-disclosures").child(folded)
}

//! What to change: the records, in the words of the DNS host, and what they will do. Whoever wants something else says
//! so, and everything follows.

use std::rc::Rc;

use yew::Callback;
use yew::Component;
use yew::Context;
use yew::Html;
use yew::Properties;

use crate::hosts;
use crate::suggest::Advice;
use crate::suggest::Goal;
use crate::suggest::Obstacle;
use crate::suggest::Suggestion;
use crate::suggest::Wish;
use crate::text::change;
use crate::web::batch::Answer;
use crate::web::browser;
use crate::web::components::change_records::change_records;
use crate::web::components::disclosure::disclosure;
use crate::web::components::form_picker::form_picker;
use crate::web::components::host_form::host_form;
use crate::web::components::preview::preview;
use crate::web::components::rich_text::rich;
use crate::web::components::wish_form::wish_form;
use crate::web::context::Ui;
use crate::web::deferred::Later;
use crate::web::element::El;
use crate::web::element::component;
use crate::web::element::el;
use crate::web::element::list;
use crate::web::plan::Plan;
use crate::web::plan::PlanAction;
use crate::web::plan::edited;
use crate::web::plan::read_draft;

/// Properties of [`ChangePlanner`].
#[derive(Clone, Debug, Properties)]
pub struct ChangePlannerProps {
    /// The texts.
    pub ui: Ui,
    /// Draws the planner.
    pub later: Later,
    /// The answer that is to become another.
    pub answer: Rc<Answer>,
    /// What to do, as long as nothing else is wanted; names stand between backquotes.
    pub todo: Vec<String>,
    /// Keeps ids apart where there are several.
    pub prefix: String,
}

/// Answers never change: they are compared by their address.
impl PartialEq for ChangePlannerProps {
    fn eq(&self, other: &Self) -> bool {
        self.ui == other.ui && Rc::ptr_eq(&self.answer, &other.answer) && self.prefix == other.prefix
    }
}

impl ChangePlannerProps {
    /// Draws the planner.
    pub fn draw(self) -> Html {
        component::<ChangePlanner>(self)
    }
}

/// Remembers what is wanted.
#[derive(Debug)]
pub struct ChangePlanner {
    plan: Plan,
    /// What gets the focus when the button that was pressed is not there any more.
    next: Option<String>,
}

impl Component for ChangePlanner {
    type Message = PlanAction;
    type Properties = ChangePlannerProps;

    /// Where there are several, each begins with the records alone.
    fn create(context: &Context<Self>) -> Self {
        let is_unfolded = context.props().prefix == "im-";
        Self { plan: Plan { is_unfolded, ..Plan::default() }, next: None }
    }

    /// Another answer: the wish was about the one before, host and form are the visitor's.
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
        self.next = next.map(|next| [&context.props().prefix, next].concat());
        context.props().later.plan(&mut self.plan, action);
        true
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if let Some(next) = self.next.take().filter(|_| browser::focus::is_focus_nowhere()) {
            browser::focus::focus(&next);
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let props = context.props();
        props.later.planner(props, &self.plan, &context.link().callback(|action| action))
    }
}

/// Draws what is chosen, and what follows from it; [`Later::planner`] leads here.
pub fn planner(props: &ChangePlannerProps, plan: &Plan, onplan: &Callback<PlanAction>) -> Html {
    let (ui, Some(report)) = (&props.ui, props.answer.report()) else { return Html::default() };
    let advice = plan.advice(report);
    let wish = &plan.request.wish;
    let steps = match &advice {
        Advice::Change(suggestion) if plan.request != Goal::allow() => {
            change::steps(report, suggestion, wish, ui.catalog())
        }
        Advice::Blocked(obstacle) if *wish != Wish::Allow => {
            vec![change::obstacle(*obstacle, report, ui.catalog())]
        }
        Advice::NotNeeded if *wish != Wish::Allow => vec![ui.text("change-not-needed")],
        _ => props.todo.clone(),
    };
    let paragraphs = |steps: &[String]| list(steps.iter().map(|step| el("p").child(rich(step))));
    let steps = paragraphs(&steps);
    // Where else the set could be changed is judged anew: only for those who see it.
    let choice = || wish_form(ui, report, plan, &advice, &props.prefix, onplan);
    let overrule = matches!(advice, Advice::Blocked(Obstacle::NobodyAllowed)).then(|| {
        el("p").class("im-actions").child(
            el("button")
                .class("im-button im-button--small")
                .attr("type", "button")
                .onclick(onplan.reform(|_| PlanAction::Overrule))
                .child(ui.format("ui-plan-overrule", &[("ca", report.judgement.ca.name.as_str().into())])),
        )
    });
    let details = match &advice {
        Advice::Change(suggestion) => details(props, plan, suggestion, onplan),
        Advice::NotNeeded | Advice::Blocked(_) => Html::default(),
    };
    // What nobody has to do is folded.
    if report.advice == Advice::NotNeeded {
        let more = match wish {
            Wish::Allow => Html::default(),
            _ => list([steps, details]),
        };
        let body = el("div").child(choice()).child(el("div").class("im-plan__more").child(more));
        let folded = disclosure(ui.text("ui-plan-optional"), &ui.text("ui-plan-optional-fact"), body);
        let todo = paragraphs(&props.todo);
        return el("div").class("im-plan").child(todo).child(folded_list(folded)).into();
    }
    let is_stuck = matches!(advice, Advice::Blocked(Obstacle::NobodyAllowed));
    let folded = (!is_stuck && plan.is_unfolded).then(|| {
        let body = el("div").child(choice());
        folded_list(disclosure(ui.text("ui-plan-else"), &ui.text("ui-plan-else-fact"), body))
    });
    el("div").class("im-plan").child(steps).child(overrule).child(details).child(folded).into()
}

/// The records, the host's form, the other forms, and what they do.
fn details(
    props: &ChangePlannerProps,
    plan: &Plan,
    suggestion: &Suggestion,
    onplan: &Callback<PlanAction>,
) -> Html {
    let (ui, Some(report)) = (&props.ui, props.answer.report()) else { return Html::default() };
    if !plan.is_unfolded {
        let more = el("button")
            .class("im-button im-button--small")
            .attr("type", "button")
            .onclick(onplan.reform(|_| PlanAction::Unfold))
            .child(ui.text("ui-plan-more"));
        let more = el("p").class("im-actions").child(more);
        return list([change_records(ui, suggestion, &props.prefix), more.into()]);
    }
    let zone = report.judgement.surroundings().zone_of(&suggestion.change.owner);
    let recognition = zone.map(|zone| hosts::recognize(&zone.name_servers)).unwrap_or_default();
    // What was edited is what is to be entered. A draft that cannot be read leaves the suggestion standing.
    let draft = plan.draft.as_deref();
    let edited = match draft.map(|draft| read_draft(draft, &suggestion.change.owner)) {
        None => Ok(suggestion.clone()),
        Some(Ok(rrset)) => Ok(edited(report, suggestion, &rrset)),
        Some(Err(error)) => Err(error),
    };
    let current = edited.as_ref().unwrap_or(suggestion);
    let form = plan.form(plan.host(&recognition));
    let folded = el("div")
        .class("im-disclosures")
        .child(preview(ui, &report.judgement, suggestion, draft, edited.as_ref(), &props.prefix, onplan))
        .child(form_picker(ui, &report.judgement, &current.change, form, &props.prefix, onplan));
    list([
        change_records(ui, current, &props.prefix),
        host_form(ui, &report.judgement, current, plan, &recognition, &props.prefix, onplan),
        folded.into(),
    ])
}

fn folded_list(folded: El) -> El {
    el("div").class("im-disclosures").child(folded)
}

//! What comes later: the part of the app that nobody needs before a verdict.
//!
//! A release has two WebAssembly modules (`scripts/split.mjs` makes them). The second holds every function that only the
//! methods of [`Later`] lead to, and is fetched when a visitor begins. A [`Later`] exists only after it has come, so nothing
//! can be called that is not there. Where all is one module, natively and in debug builds, it comes at once.

use std::rc::Rc;

use futures_util::future::join;
use yew::Callback;
use yew::Html;

use crate::ca::CaProfile;
use crate::report::Report;
use crate::text::Catalog;
use crate::text::Language;
use crate::text::input;
use crate::web::batch::Answer;
use crate::web::browser;
use crate::web::components::change_planner::ChangePlannerProps;
use crate::web::components::change_planner::planner;
use crate::web::components::compact_report::records;
use crate::web::components::copy_button::CopyText;
use crate::web::components::evidence::findings_and_evidence;
use crate::web::components::report_view::todo;
use crate::web::context::Ui;
use crate::web::host::protocol;
use crate::web::plan::Plan;
use crate::web::plan::PlanAction;
use crate::web::texts;
use crate::web::what_if::Trial;
use crate::web::what_if::TrialResult;
use crate::zone::ZoneError;

/// How far the second module is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrival {
    /// Nobody needs it yet.
    #[default]
    NotAsked,
    /// It is on its way.
    Loading,
    /// It is there.
    Ready(Later),
    /// It did not come.
    Failed,
}

/// The second module did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

/// The second module, which is there. `split.mjs` finds the ways into it by the names of these methods; none may be
/// inlined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Later(());

/// Fetches the second module, and the texts that belong to it.
///
/// # Errors
///
/// One of them cannot be had now.
pub async fn load(language: Language) -> Result<(Later, String), NotLoaded> {
    match join(browser::load_second_module(), texts::later(language)).await {
        (true, Some(text)) => Ok((Later(()), text)),
        _ => Err(NotLoaded),
    }
}

impl Later {
    /// Natively all is one program.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn native() -> Self {
        Self(())
    }

    /// Adds findings and what to publish.
    #[inline(never)]
    pub fn complete(self, answer: &Answer) -> Rc<Answer> {
        let report = Report::new(answer.judgement().clone());
        Rc::new(Answer::reported(report, answer.checked_at.clone()))
    }

    /// Evaluates the records of the second tab.
    #[inline(never)]
    pub fn evaluate(self, trial: &Trial, ca: &CaProfile, now: &str) -> TrialResult {
        trial.evaluate(ca, now)
    }

    /// What is wrong with the records of the second tab.
    #[inline(never)]
    pub fn zone_error(self, error: &ZoneError, catalog: &Catalog) -> String {
        input::zone_error(error, catalog)
    }

    /// Draws what to do.
    #[inline(never)]
    pub fn todo(self, ui: &Ui, answer: &Rc<Answer>, prefix: &str) -> Html {
        todo(ui, self, answer, prefix)
    }

    /// Draws the planner.
    #[inline(never)]
    pub fn planner(self, props: &ChangePlannerProps, plan: &Plan, onplan: &Callback<PlanAction>) -> Html {
        planner(props, plan, onplan)
    }

    /// Takes a choice in the planner.
    #[inline(never)]
    pub fn plan(self, plan: &mut Plan, action: PlanAction) {
        plan.update(action);
    }

    /// Draws what was found besides, and the evidence.
    #[inline(never)]
    pub fn evidence(self, ui: &Ui, answer: &Rc<Answer>, prefix: &str) -> Html {
        findings_and_evidence(ui, self, answer, prefix)
    }

    /// Draws what to do, in short.
    #[inline(never)]
    pub fn records(self, ui: &Ui, answer: &Answer, prefix: &str) -> Html {
        records(ui, answer, prefix)
    }

    /// What a button copies.
    #[inline(never)]
    pub fn copied(self, text: &CopyText, catalog: &Catalog) -> String {
        text.of_report(catalog)
    }

    /// The report as the page around the framed view gets it.
    #[inline(never)]
    pub fn message(self, answer: &Answer, catalog: &Catalog, shares_domain: bool) -> Option<String> {
        protocol::report_json(answer, catalog, shares_domain)
    }
}

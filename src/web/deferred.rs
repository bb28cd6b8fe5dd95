//! Code that is loaded after the first interaction.
//!
//! A release has two WebAssembly modules (`scripts/split.mjs` makes them). The second one contains every function that is
//! called only through the methods of [`Deferred`]: its entry points. A [`Deferred`] exists only after that module has
//! loaded, so nothing can be called too early. Natively and in debug builds there is one module, and loading it takes no
//! time. Only the app and the [views](crate::web::views) know a [`Deferred`]; components get callbacks.

use std::rc::Rc;

use futures_util::future::join;
use yew::{Callback, Html};

use crate::ca::CaProfile;
use crate::report::Report;
use crate::text::{Catalog, Language, input};
use crate::web::batch::Answer;
use crate::web::browser;
use crate::web::components::change_planner::{PlanContext, PlanHooks, planner};
use crate::web::components::copy_button::ReportFormat;
use crate::web::components::evidence::findings_and_evidence;
use crate::web::components::to_do::{records, to_do};
use crate::web::context::{Scope, Ui};
use crate::web::host::protocol;
use crate::web::language;
use crate::web::plan::{Plan, PlanAction};
use crate::web::what_if::{WhatIf, WhatIfResult};
use crate::zone::ZoneError;

/// The second module, which has loaded. `split.mjs` finds the entry points by the names of these methods; none may be
/// inlined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deferred(());

/// The second module could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotLoaded;

/// Fetches the second module, and its texts.
///
/// # Errors
///
/// One of them cannot be fetched now.
pub async fn load(language: Language) -> Result<(Deferred, String), NotLoaded> {
    match join(browser::load_second_module(), language::deferred_texts(language)).await {
        (true, Some(text)) => Ok((Deferred(()), text)),
        _ => Err(NotLoaded),
    }
}

impl Deferred {
    /// Natively there is one program.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn native() -> Self {
        Self(())
    }

    /// Adds findings and advice to an answer.
    #[inline(never)]
    pub fn complete(self, answer: &Answer) -> Rc<Answer> {
        let report = Report::new(answer.judgement().clone());
        Rc::new(Answer::reported(report, answer.checked_at.clone()))
    }

    /// Evaluates the records of the what-if tab.
    #[inline(never)]
    pub fn evaluate(self, what_if: &WhatIf, ca: &CaProfile, now: &str) -> WhatIfResult {
        what_if.evaluate(ca, now)
    }

    /// What is wrong with the records of the what-if tab.
    #[inline(never)]
    pub fn zone_error(self, error: &ZoneError, catalog: &Catalog) -> String {
        input::zone_error(error, catalog)
    }

    /// Draws what to do.
    #[inline(never)]
    pub fn to_do(self, ui: &Ui, answer: &Rc<Answer>, scope: Scope) -> Html {
        let draw = move |(context, plan, onplan): (PlanContext, Plan, Callback<PlanAction>)| {
            self.planner(&context, &plan, &onplan)
        };
        let update = move |(mut plan, action): (Plan, PlanAction)| {
            self.plan(&mut plan, action);
            plan
        };
        to_do(ui, answer, scope, PlanHooks { draw: draw.into(), update: update.into() })
    }

    /// Draws the plan of a change.
    #[inline(never)]
    pub fn planner(self, context: &PlanContext, plan: &Plan, onplan: &Callback<PlanAction>) -> Html {
        planner(context, plan, onplan)
    }

    /// Takes a choice in the plan.
    #[inline(never)]
    pub fn plan(self, plan: &mut Plan, action: PlanAction) {
        plan.update(action);
    }

    /// Draws findings and evidence.
    #[inline(never)]
    pub fn evidence(self, ui: &Ui, answer: &Rc<Answer>, scope: Scope) -> Html {
        let write = move |(ui, answer, format): (Ui, Rc<Answer>, ReportFormat)| {
            self.report_text(&answer, format, ui.catalog())
        };
        findings_and_evidence(ui, answer, scope, &write.into())
    }

    /// Draws what to do, in short.
    #[inline(never)]
    pub fn records(self, ui: &Ui, answer: &Answer, scope: Scope) -> Html {
        records(ui, answer, scope)
    }

    /// The report as a button copies it.
    #[inline(never)]
    pub fn report_text(self, answer: &Answer, format: ReportFormat, catalog: &Catalog) -> String {
        format.write(answer, catalog)
    }

    /// The report as the page around the framed view gets it.
    #[inline(never)]
    pub fn host_report(self, answer: &Answer, catalog: &Catalog, shares_domain: bool) -> Option<String> {
        protocol::report_json(answer, catalog, shares_domain)
    }
}

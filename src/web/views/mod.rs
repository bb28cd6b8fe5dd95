//! Draws the state. Views combine components, and are the only drawing code that knows the deferred code.

pub mod batch;
pub mod check;
pub mod deferred;
pub mod report;
pub mod what_if;

use yew::{Callback, Html};

use crate::text::msg;
use crate::web::components::address_form::examples;
use crate::web::components::inline::rich;
use crate::web::components::layout::error_notice;
use crate::web::components::navigation::{deployment_links, tabs};
use crate::web::context::{Tab, Ui, View};
use crate::web::deferred::{Deferred, Drafts};
use crate::web::deployment::SettingsError;
use crate::web::element::{El, el, list};
use crate::web::result_state::ResultState;
use crate::web::state::{Action, State};
use crate::web::title::announcement;
use deferred::DeferredPart;

/// Everything to draw.
#[derive(Clone, Copy, Debug)]
pub struct PageView<'a> {
    /// The context.
    pub ui: &'a Ui,
    /// The state.
    pub state: &'a State,
    /// The deferred code, once it has loaded.
    pub deferred: Option<Deferred>,
    /// The code for drafts, once it has loaded.
    pub drafts: Option<Drafts>,
    /// Why the settings could not be loaded.
    pub settings_error: Option<&'a SettingsError>,
    /// Whether the settings are loaded.
    pub is_ready: bool,
    /// Whether the page around the framed view is told the domain.
    pub shares_domain: bool,
    /// Dispatches what the visitor does.
    pub onaction: &'a Callback<Action>,
}

impl PageView<'_> {
    /// Draws the app.
    pub fn draw(&self) -> Html {
        let Self { ui, state, settings_error, onaction, .. } = *self;
        let is_page = ui.view() == View::Page;
        let result = ResultState::of(state);
        let has_examples = result == ResultState::Idle && is_page && state.tab == Tab::Check;
        let live_region = el("div")
            .id("im-live")
            .class("im-visually-hidden")
            .attr("role", "status")
            .attr("aria-live", "polite")
            .child(announcement(ui, state));
        // An absent part keeps its place, so the others remain the same elements.
        let parts = [
            settings_error.map(|error| settings_notice(ui, error)),
            is_page.then(|| tabs(ui, state.tab, onaction.reform(Action::Open))),
            Some(self.check_panel()),
            is_page.then(|| self.what_if_panel()),
            Some(self.result_region(result)),
            has_examples.then(|| examples(ui, &self.onexample())).flatten(),
            Some(live_region),
        ];
        let parts = parts.into_iter().map(|part| part.map_or_else(Html::default, Html::from));
        list(parts.chain(is_page.then(|| deployment_links(ui))))
    }

    fn onexample(&self) -> Callback<String> {
        let onaction = self.onaction.clone();
        Callback::from(move |input: String| {
            onaction.emit(Action::Edit(input));
            onaction.emit(Action::Start);
        })
    }

    fn check_panel(&self) -> El {
        // The framed view has no tabs.
        let is_page = self.ui.view() == View::Page;
        el("div")
            .class("im-tabs__panel im-tabs__panel--first")
            .attr("role", is_page.then_some("tabpanel"))
            .id("im-panel-check")
            .attr("aria-labelledby", is_page.then_some("im-tab-check"))
            .flag("hidden", self.state.tab != Tab::Check)
            .child(check::panel(
                self.ui,
                self.state,
                self.drafts,
                self.is_ready,
                self.shares_domain,
                self.onaction,
            ))
    }

    fn what_if_panel(&self) -> El {
        el("div")
            .class("im-tabs__panel")
            .attr("role", "tabpanel")
            .id("im-panel-try")
            .attr("aria-labelledby", "im-tab-try")
            .flag("hidden", self.state.tab != Tab::WhatIf)
            .child(what_if::panel(self.ui, self.state, self.drafts, self.onaction))
    }

    fn result_region(&self, result: ResultState) -> El {
        let Self { ui, state, onaction, .. } = *self;
        let deferred = DeferredPart {
            code: self.deferred,
            state: state.deferred,
            drafts: self.drafts,
            drafts_state: state.drafts,
            onagain: onaction.reform(|_| Action::LoadAgain),
            onneeded: onaction.reform(|()| Action::NeedDrafts),
        };
        let content = match state.tab {
            Tab::Check => check::result(ui, state, &deferred, onaction),
            Tab::WhatIf => what_if::result(ui, &state.what_if, &deferred),
        };
        let shown = if self.settings_error.is_some() { ResultState::Failed } else { result };
        el("section")
            .class("im-result")
            .id("im-result")
            .attr("data-state", shown.code())
            .attr("data-verdict", result.verdict())
            .attr("data-reason", result.reason())
            .attr("tabindex", "-1")
            .attr("aria-label", ui.text(msg::UI_RESULT))
            .attr("aria-busy", (result == ResultState::Checking).then_some("true"))
            .child(content)
    }
}

/// Why the settings cannot be used.
fn settings_notice(ui: &Ui, error: &SettingsError) -> El {
    let text = match error {
        SettingsError::Unreachable => ui.catalog().rich(msg::UI_CONFIG_UNREACHABLE),
        SettingsError::Status(status) => {
            ui.catalog().rich(msg::UiConfigStatus { status: status.to_string().into() })
        }
        // Browsers do not say which one it was.
        SettingsError::Moved => ui.catalog().rich(msg::UiConfigStatus { status: "3xx".into() }),
        SettingsError::Missing => ui.catalog().rich(msg::UI_CONFIG_MISSING),
        SettingsError::Wrong(problem) => {
            ui.catalog().rich(msg::UiConfigWrong { problem: problem.as_str().into() })
        }
    };
    let body = list([el("p").child(ui.text(msg::UI_CONFIG_TEXT)), el("p").child(rich(&text))]);
    error_notice("im-config-error".to_owned(), ui.text(msg::UI_CONFIG_TITLE), body)
}

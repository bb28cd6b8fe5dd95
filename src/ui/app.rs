//! The app: loads the settings, then holds state and effects together.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::browser;
use super::components::examples::examples;
use super::components::links::links;
use super::components::notice::error_notice;
use super::components::rich_text::rich;
use super::components::tabs::tabs;
use super::components::verdict_kind::word_id;
use super::context::Ui;
use super::context::View;
use super::element::El;
use super::element::el;
use super::element::list;
use super::query_string::Start;
use super::session;
use super::session::SettingsError;
use super::state::Action;
use super::state::Check;
use super::state::State;
use super::state::Tab;
use super::state::TrialResult;
use super::view;
use crate::i18n::Arg;
use crate::i18n::Catalog;
use crate::i18n::catalog::plain;
use crate::i18n::explain;
use crate::issuer::CaProfile;
use crate::settings::Settings;

/// Properties of [`App`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// What the link asked for.
    pub start: Start,
    /// Where the app is drawn.
    pub view: View,
}

/// The tool; what stands around it is `index.html`. Until the settings are there the form can be filled in; nothing can be checked.
#[component]
pub fn App(props: &AppProps) -> Html {
    let loaded = use_state_eq(|| None::<Result<Settings, SettingsError>>);
    use_effect_with((), {
        let loaded = loaded.setter();
        move |()| spawn_local(async move { loaded.set(Some(session::load_settings().await)) })
    });
    let is_ready = matches!(*loaded, Some(Ok(_)));
    let ui = use_memo(is_ready, |_| {
        let settings = match &*loaded {
            Some(Ok(settings)) => settings.clone(),
            _ => Settings::default(),
        };
        let tag = props.start.lang.clone().or_else(browser::language).unwrap_or_default();
        Ui::new(Catalog::for_tag(&tag), settings, props.view)
    });
    let state = use_reducer(|| {
        let input = props.start.input.clone().unwrap_or_default();
        State::new(input, Rc::new(first_ca(&ui, None)))
    });
    let dispatcher = state.dispatcher();

    // The settings decide which CAs there are, and with them a link may choose and run.
    use_effect_with(is_ready, {
        let (dispatcher, ui, start) = (dispatcher.clone(), Rc::clone(&ui), props.start.clone());
        move |is_ready| {
            if *is_ready {
                dispatcher.dispatch(Action::Choose(Rc::new(first_ca(&ui, start.ca.as_deref()))));
                if start.run && start.input.is_some() {
                    dispatcher.dispatch(Action::Start);
                }
            }
        }
    });

    // One check at a time: the one before is given up when another begins, or when it is cancelled.
    let running = use_mut_ref(|| None);
    use_effect_with(state.generation, {
        let (state, ui, dispatcher) = (state.clone(), Rc::clone(&ui), dispatcher.clone());
        move |generation| {
            *running.borrow_mut() = match &state.check {
                Check::Running(batch) => Some(session::run(
                    Rc::clone(batch),
                    ui.settings().resolvers.clone(),
                    Rc::clone(&state.ca),
                    *generation,
                    dispatcher,
                )),
                _ => None,
            };
        }
    });

    let failure = match &*loaded {
        Some(Err(failure)) => Some(failure),
        _ => None,
    };
    let result = view::result_state(&state);
    let said = announcement(&ui, &state, &result);
    use_effect_with(title(&ui, &state, &result), |title| browser::set_title(title));
    // The answer gets the focus when it is there, and so does what is wrong; screen readers begin to read with it.
    use_effect_with((state.generation, state.trial.runs, result.state), |(generation, runs, state)| {
        match *state {
            "done" => browser::focus("im-verdict"),
            "failed" => browser::focus("im-error-summary"),
            "idle" if *generation + *runs > 0 => browser::focus("im-address"),
            _ => {}
        }
        browser::set_state(state);
        // What a link asked for is not what is checked any more.
        if *generation > 1 {
            browser::forget_query_domain();
        }
    });
    // A link to the open page changes the fragment only.
    use_effect_with((), {
        let dispatcher = dispatcher.clone();
        move |()| {
            browser::on_fragment(move || {
                if let Some(input) = Start::read("", &browser::fragment()).input {
                    browser::forget_fragment();
                    dispatcher.dispatch(Action::Edit(input));
                }
            });
        }
    });

    let onexample = {
        let dispatcher = dispatcher.clone();
        Callback::from(move |input: String| {
            dispatcher.dispatch(Action::Edit(input));
            dispatcher.dispatch(Action::Start);
        })
    };
    let onopen = {
        let dispatcher = dispatcher.clone();
        Callback::from(move |tab| dispatcher.dispatch(Action::Open(tab)))
    };
    let is_page = props.view == View::Page;
    let check_panel = el("div")
        .class("im-tabs__panel im-tabs__panel--first")
        .attr("role", "tabpanel")
        .id("im-panel-check")
        .attr("aria-labelledby", "im-tab-check")
        .flag("hidden", state.tab != Tab::Check)
        .child(view::check_panel(&ui, &state, is_ready, &dispatcher));
    let try_panel = is_page.then(|| {
        el("div")
            .class("im-tabs__panel")
            .attr("role", "tabpanel")
            .id("im-panel-try")
            .attr("aria-labelledby", "im-tab-try")
            .flag("hidden", state.tab != Tab::Try)
            .child(view::try_panel(&ui, &state, &dispatcher))
    });
    let result_region = el("section")
        .class("im-result")
        .id("im-result")
        .attr("data-state", if failure.is_some() { "failed" } else { result.state })
        .attr("data-verdict", result.verdict)
        .attr("data-reason", result.reason)
        .attr("tabindex", "-1")
        .attr("aria-label", ui.text("ui-result"))
        .attr("aria-busy", (result.state == "checking").then_some("true"))
        .child(view::result(&ui, &state, &dispatcher));
    let has_examples = result.state == "idle" && is_page && state.tab == Tab::Check;
    let live_region = el("div")
        .id("im-live")
        .class("im-visually-hidden")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .child(said);
    // What is absent keeps its place, so that the others stay the elements that they are.
    let parts = [
        failure.map(|failure| problem(&ui, failure)),
        is_page.then(|| tabs(&ui, state.tab, onopen)),
        Some(check_panel),
        try_panel,
        Some(result_region),
        has_examples.then(|| examples(&ui, &onexample)).flatten(),
        is_page.then(|| links(&ui)),
        Some(live_region),
    ];
    list(parts.map(|part| part.map_or_else(Html::default, Html::from)))
}

/// The CA that a link asks for, if the deployment offers it; else the deployment's first.
fn first_ca(ui: &Ui, wanted: Option<&str>) -> CaProfile {
    let cas = &ui.settings().cas;
    let found = cas.iter().find(|ca| Some(ca.id.as_str()) == wanted).or_else(|| cas.first()).cloned();
    // There is always one: the settings refuse an empty list.
    found
        .or_else(|| Settings::default().cas.into_iter().next())
        .unwrap_or_else(|| unreachable!("no CA at all"))
}

/// What the live region says.
fn announcement(ui: &Ui, state: &State, result: &view::ResultState) -> String {
    match (state.tab, &state.check, result.state) {
        (Tab::Check, Check::Done(batch), "done") => match batch.items.as_slice() {
            [_] => {
                batch.worst().map(|report| explain::explain(report, ui.catalog()).verdict).unwrap_or_default()
            }
            items => batch_title(ui, state, items.len()),
        },
        (Tab::Check, Check::Running(batch), _) => match batch.domains().as_slice() {
            [domain] => {
                plain(&ui.catalog().rich("ui-progress-title", &[("domain", domain.to_string().into())]))
            }
            domains => ui.format("ui-progress-title-many", &[("count", Arg::from(domains.len()))]),
        },
        (Tab::Try, _, "done") => match state.trial.result.as_deref() {
            Some(TrialResult::Done(answer)) => explain::explain(&answer.report, ui.catalog()).verdict,
            _ => String::new(),
        },
        (_, _, "failed") => ui.text(error_title(state)),
        (Tab::Check, Check::Idle, _) if state.generation > 0 => ui.text("ui-cancelled"),
        _ => String::new(),
    }
}

/// The title of the window: the outcome in short, then the page.
fn title(ui: &Ui, state: &State, result: &view::ResultState) -> String {
    let page = ui.text("ui-title");
    let report = match (state.tab, &state.check, state.trial.result.as_deref()) {
        (Tab::Check, Check::Done(batch), _) if batch.items.len() == 1 => batch.worst(),
        (Tab::Check, Check::Done(batch), _) => {
            return format!("{} – {page}", batch_title(ui, state, batch.items.len()));
        }
        (Tab::Try, _, Some(TrialResult::Done(answer))) => Some(&answer.report),
        _ => None,
    };
    match (report, result.state) {
        (Some(report), _) => format!("{}: {} – {page}", ui.text(&word_id(report)), report.domain),
        (None, "failed") => ui.format("ui-error-document", &[("title", page.into())]),
        _ => page,
    }
}

fn batch_title(ui: &Ui, state: &State, count: usize) -> String {
    ui.format("ui-batch-title", &[("count", Arg::from(count)), ("ca", Arg::from(state.ca.name.as_str()))])
}

fn error_title(state: &State) -> &'static str {
    match (state.tab, state.trial.result.as_deref()) {
        (Tab::Try, Some(TrialResult::Zone(_))) => "ui-error-title-records",
        _ => "ui-error-title",
    }
}

fn problem(ui: &Ui, problem: &SettingsError) -> El {
    let text = match problem {
        SettingsError::Unreachable => ui.catalog().rich("ui-config-unreachable", &[]),
        SettingsError::Wrong(problem) => {
            ui.catalog().rich("ui-config-wrong", &[("problem", problem.as_str().into())])
        }
    };
    let body = list([el("p").child(ui.text("ui-config-text")), el("p").child(rich(&text))]);
    error_notice("im-config-error", ui.text("ui-config-title"), body)
}

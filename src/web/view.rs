//! From the state to what is drawn.

use std::rc::Rc;

use yew::Callback;
use yew::Html;

use crate::mailbox::MailboxError;
use crate::text::Arg;
use crate::text::input;
use crate::web::browser;
use crate::web::components::address_form::AddressForm;
use crate::web::components::address_form::address_form;
use crate::web::components::batch_view::batch_view;
use crate::web::components::deferred_view::Waiting;
use crate::web::components::error_summary::SummaryEntry;
use crate::web::components::error_summary::error_summary;
use crate::web::components::progress::progress;
use crate::web::components::report_view::report_view;
use crate::web::components::try_form::TryExample;
use crate::web::components::try_form::TryForm;
use crate::web::components::try_form::try_form;
use crate::web::components::watch_view::Again;
use crate::web::context::Ui;
use crate::web::deferred::Arrival;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::element::list;
use crate::web::state::Action;
use crate::web::state::Check;
use crate::web::state::Invalid;
use crate::web::state::MAX_DOMAINS;
use crate::web::state::State;
use crate::web::state::Tab;
use crate::web::what_if::TrialResult;

/// What the result region says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResultState {
    /// `idle`, `checking`, `done` or `failed`.
    pub state: &'static str,
    /// The verdict, for several addresses the one that counts for all.
    pub verdict: &'static str,
    /// Its reason.
    pub reason: &'static str,
}

/// What the result region of the open tab says of itself.
pub fn result_state(state: &State) -> ResultState {
    let plain = |state| ResultState { state, ..ResultState::default() };
    let report = match (state.tab, &state.check, state.trial.result.as_deref()) {
        (Tab::Try, _, None) if state.trial.pending.is_some() => {
            return plain(if state.later == Arrival::Failed { "failed" } else { "checking" });
        }
        (Tab::Check, Check::Idle, _) | (Tab::Try, _, None) => return plain("idle"),
        (Tab::Check, Check::Running(_), _) => return plain("checking"),
        (Tab::Check, Check::Invalid(_), _) => return plain("failed"),
        (Tab::Try, _, Some(TrialResult::Domain(_) | TrialResult::Zone(_))) => return plain("failed"),
        (Tab::Check, Check::Done(batch), _) => batch.worst(),
        (Tab::Try, _, Some(TrialResult::Done(answer))) => Some(answer.judgement()),
    };
    match report {
        Some(judgement) => ResultState {
            state: "done",
            verdict: judgement.verdict().code(),
            reason: judgement.reason().code(),
        },
        None => plain("failed"),
    }
}

/// Draws the first tab's panel. `shares_domain` says that the page around the framed view is told the domain.
pub fn check_panel(
    ui: &Ui,
    state: &State,
    is_ready: bool,
    shares_domain: bool,
    onaction: &Callback<Action>,
) -> Html {
    let summary = summary(ui, &state.check);
    let form = AddressForm {
        input: state.input.clone(),
        error: summary.as_ref().map(|(_, message, _)| message.clone()),
        ca: Rc::clone(&state.ca),
        disabled: !is_ready,
        note: if shares_domain { "ui-check-note-shared" } else { "ui-check-note" },
        onedit: onaction.reform(Action::Edit),
        onchoose: onaction.reform(Action::Choose),
        onstart: onaction.reform(|()| Action::Start),
    };
    let summary = summary.map(|(title, _, entries)| error_summary(&title, &entries, "im-address"));
    with_summary(summary, address_form(ui, &form))
}

/// Title, message at the field, and entries of the summary.
fn summary(ui: &Ui, check: &Check) -> Option<(String, String, Vec<SummaryEntry>)> {
    let plain = |message: String| SummaryEntry { place: None, input: None, message };
    match check {
        Check::Invalid(invalid) => Some(match invalid.as_ref() {
            Invalid::Items(errors) => items_summary(ui, errors),
            Invalid::RefusalWithoutDomain(_) => {
                let message = ui.text("ui-error-refusal");
                (ui.text("ui-error-title"), message.clone(), vec![plain(message)])
            }
            Invalid::TooMany(count) => {
                let args = [("count", Arg::from(*count)), ("limit", Arg::from(MAX_DOMAINS))];
                let message = ui.format("ui-error-too-many", &args);
                (ui.text("ui-error-title"), message.clone(), vec![plain(message)])
            }
        }),
        _ => None,
    }
}

fn items_summary(ui: &Ui, errors: &[(String, MailboxError)]) -> (String, String, Vec<SummaryEntry>) {
    let count = errors.len();
    let entries: Vec<_> = errors
        .iter()
        .map(|(input, error)| SummaryEntry {
            place: None,
            input: (!input.is_empty() && count > 1).then(|| input.clone()),
            message: input::mailbox_error(error, ui.catalog()),
        })
        .collect();
    match entries.as_slice() {
        [only] => (ui.text("ui-error-title"), only.message.clone(), entries),
        _ => {
            let args = [("bad", Arg::from(count)), ("count", Arg::from(count))];
            let title = ui.format("ui-error-title-many", &args);
            (title, ui.format("ui-error-many", &args), entries)
        }
    }
}

/// Draws the second tab's panel.
pub fn try_panel(ui: &Ui, state: &State, onaction: &Callback<Action>) -> Html {
    let result = state.trial.result.as_deref();
    let (mut domain_error, mut text_error) = (None, None);
    let summary = match result {
        Some(TrialResult::Domain(error)) => {
            let message = input::mailbox_error(error, ui.catalog());
            domain_error = Some(message.clone());
            let entries = vec![SummaryEntry { place: None, input: None, message }];
            Some(("ui-error-title", "im-try-domain", entries))
        }
        Some(TrialResult::Zone(errors)) => {
            // What evaluates the records has come, else there would be no errors.
            let Arrival::Ready(later) = state.later else { return Html::default() };
            let entries: Vec<_> = errors
                .iter()
                .map(|error| {
                    let args = [("line", Arg::from(error.line)), ("column", Arg::from(error.column))];
                    SummaryEntry {
                        place: Some(ui.format("ui-error-place", &args)),
                        input: None,
                        message: later.zone_error(error, ui.catalog()),
                    }
                })
                .collect();
            let first = entries.first();
            text_error =
                first.map(|first| format!("{}: {}", first.place.clone().unwrap_or_default(), first.message));
            Some(("ui-error-title-records", "im-try-records", entries))
        }
        _ => None,
    };
    let onexample = {
        let issuer = state.ca.issuer_domain_names.first().cloned().unwrap_or_default();
        onaction.reform(move |(_, domain, text): TryExample| {
            Action::ShowExample(domain.to_owned(), text.replace("{issuer}", &issuer), browser::clock::now())
        })
    };
    let form = TryForm {
        domain: state.trial.domain.clone(),
        text: state.trial.text.clone(),
        domain_error,
        text_error,
        ca: Rc::clone(&state.ca),
        ondomain: onaction.reform(Action::EditTrialDomain),
        ontext: onaction.reform(Action::EditTrialText),
        onchoose: onaction.reform(Action::Choose),
        onexample,
        ontry: onaction.reform(|()| Action::Try(browser::clock::now())),
    };
    let summary = summary.map(|(title, field, entries)| error_summary(&ui.text(title), &entries, field));
    with_summary(summary, try_form(ui, &form))
}

/// A form, below what is wrong with it. The place of the summary is kept, so that the form stays what it was.
fn with_summary(summary: Option<El>, form: El) -> Html {
    list([summary.map_or_else(Html::default, Html::from), form.into()])
}

/// Draws the result of the open tab.
pub fn result(ui: &Ui, state: &State, onaction: &Callback<Action>) -> Html {
    let later = Waiting { arrival: state.later, onagain: onaction.reform(|_| Action::LoadAgain) };
    match (state.tab, &state.check) {
        (Tab::Try, _) => match state.trial.result.as_deref() {
            Some(TrialResult::Done(answer)) => list([
                el("p").class("im-section__note").child(ui.text("ui-try-verdict")),
                report_view(ui, &later, answer, "im-", false, None),
            ]),
            None if state.trial.pending.is_some() => later.trial_view(ui),
            _ => Html::default(),
        },
        (Tab::Check, Check::Running(batch)) => {
            progress(ui, batch, onaction.reform(|_| Action::Cancel)).into()
        }
        (Tab::Check, Check::Done(batch)) => match state.single() {
            Some(answer) => {
                let again = Again {
                    watch: state.watch.as_ref(),
                    onagain: onaction.reform(|_| Action::Start),
                    onwatch: onaction.reform(|_| Action::Watch(browser::clock::seconds())),
                    onstop: onaction.reform(|_| Action::StopWatch),
                };
                report_view(ui, &later, answer, "im-", batch.refusal.is_some(), Some(again)).into()
            }
            None => batch_view(ui, &later, batch, &state.ca.name).into(),
        },
        (Tab::Check, Check::Idle) if state.generation > 0 => {
            el("p").class("im-section__note").child(ui.text("ui-cancelled")).into()
        }
        (Tab::Check, Check::Idle | Check::Invalid(_)) => Html::default(),
    }
}

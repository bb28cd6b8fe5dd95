//! The what-if tab: the form, and the result of an evaluation.

use std::rc::Rc;

use yew::{Callback, Html};

use crate::text::msg;
use crate::web::browser::clock;
use crate::web::components::field::{ErrorSummary, SummaryEntry, with_summary};
use crate::web::components::what_if_form::{Example, WhatIfForm, what_if_form};
use crate::web::context::{Scope, Ui};
use crate::web::deferred::Drafts;
use crate::web::element::{el, list};
use crate::web::state::{Action, State};
use crate::web::views::deferred::{DeferredPart, error_text};
use crate::web::views::report::report_view;
use crate::web::what_if::{WhatIf, WhatIfResult};
use crate::zone::ZoneError;

/// Draws the form.
pub fn panel(ui: &Ui, state: &State, drafts: Option<Drafts>, onaction: &Callback<Action>) -> Html {
    let (mut domain_error, mut text_error) = (None, None);
    let summary = match (state.what_if.result.as_deref(), drafts) {
        (Some(WhatIfResult::Domain(error)), drafts) => {
            let message = error_text(ui, drafts, error);
            domain_error = Some(message.clone());
            let entries = vec![SummaryEntry { place: None, input: None, message }];
            Some(ErrorSummary { title: ui.text(msg::UI_ERROR_TITLE), entries, field: "im-try-domain" })
        }
        (Some(WhatIfResult::Zone(errors)), Some(drafts)) => {
            let entries: Vec<_> = errors.iter().map(|error| zone_entry(ui, error, drafts)).collect();
            let first = entries.first();
            text_error =
                first.map(|first| format!("{}: {}", first.place.clone().unwrap_or_default(), first.message));
            let title = ui.text(msg::UI_ERROR_TITLE_RECORDS);
            Some(ErrorSummary { title, entries, field: "im-try-records" })
        }
        _ => None,
    };
    let onexample = {
        let issuer = state.ca.issuer_domain_names.first().cloned().unwrap_or_default();
        onaction.reform(move |example: Example| Action::ShowExample {
            domain: example.address().to_owned(),
            text: example.records(&issuer),
            now: clock::now(),
        })
    };
    let form = WhatIfForm {
        domain: state.what_if.domain.clone(),
        text: state.what_if.text.clone(),
        domain_error,
        text_error,
        ca: Rc::clone(&state.ca),
        ondomain: onaction.reform(Action::EditWhatIfDomain),
        ontext: onaction.reform(Action::EditWhatIfText),
        onchoose: onaction.reform(Action::Choose),
        onexample,
        onevaluate: onaction.reform(|()| Action::Evaluate(clock::now())),
    };
    with_summary(summary, what_if_form(ui, &form))
}

fn zone_entry(ui: &Ui, error: &ZoneError, drafts: Drafts) -> SummaryEntry {
    SummaryEntry {
        place: Some(ui.format(msg::UiErrorPlace { column: error.column.into(), line: error.line.into() })),
        input: None,
        message: drafts.zone_error(error, ui.catalog()),
    }
}

/// Draws the result.
pub fn result(ui: &Ui, what_if: &WhatIf, deferred: &DeferredPart) -> Html {
    match what_if.result.as_deref() {
        Some(WhatIfResult::Done(answer)) => list([
            el("p").class("im-section__note").child(ui.text(msg::UI_TRY_VERDICT)),
            report_view(ui, deferred, answer, Scope::Only, None, None),
        ]),
        None if what_if.pending.is_some() => deferred.what_if_placeholder(ui),
        _ => Html::default(),
    }
}

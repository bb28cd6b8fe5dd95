//! How the page announces its state: the window title, and the live region.

use crate::judge::Judgement;
use crate::text::Arg;
use crate::text::catalog::plain;
use crate::text::explain;
use crate::text::msg::{self, Id};
use crate::web::components::verdict::word_id;
use crate::web::components::watch;
use crate::web::context::{Tab, Ui};
use crate::web::result_state::ResultState;
use crate::web::state::{Check, State};
use crate::web::watch::WatchEvent;
use crate::web::what_if::WhatIfResult;

/// The window title: the outcome in brief, then the page.
pub fn window_title(ui: &Ui, state: &State) -> String {
    let page = ui.text(msg::UI_TITLE);
    let judgement = match (state.tab, &state.check, state.what_if.result.as_deref()) {
        (Tab::Check, Check::Done(batch), _) if batch.items.len() == 1 => batch.worst(),
        (Tab::Check, Check::Done(batch), _) => {
            return format!("{} – {page}", batch_title(ui, state, batch.items.len()));
        }
        (Tab::WhatIf, _, Some(WhatIfResult::Done(answer))) => Some(answer.judgement()),
        _ => None,
    };
    let Some(judgement) = judgement else {
        return match ResultState::of(state) {
            ResultState::Failed => ui.format(msg::UiErrorDocument { title: Arg::Phrase(page) }),
            _ => page,
        };
    };
    let title = format!("{}: {} – {page}", ui.text(word_id(judgement)), judgement.domain);
    match &state.watch {
        Some(watch) if watch.last == WatchEvent::Resolved && state.tab == Tab::Check => {
            ui.format(msg::UiWatchChangedTitle { title: Arg::Phrase(title) })
        }
        _ => title,
    }
}

/// The text of the live region.
pub fn announcement(ui: &Ui, state: &State) -> String {
    let result = ResultState::of(state);
    match (state.tab, &state.check) {
        (_, _) if result == ResultState::Failed => ui.text(error_title(state)),
        (Tab::Check, Check::Done(batch)) => {
            let judgement = batch.worst().filter(|_| batch.items.len() == 1);
            match (judgement.map(|judgement| sentence(ui, judgement)), &state.watch) {
                (Some(verdict), Some(watch)) => watch::announcement(ui, watch, &verdict),
                (Some(verdict), None) => verdict,
                (None, _) => batch_title(ui, state, batch.items.len()),
            }
        }
        (Tab::Check, Check::Running(batch)) => match (batch.domains().next(), batch.domains().count()) {
            (Some(domain), 1) => ui.format(msg::UiProgressTitle { domain: domain.into() }),
            (_, count) => ui.format(msg::UiProgressTitleMany { count: count.into() }),
        },
        (Tab::Check, Check::Idle) if state.generation > 0 => ui.text(msg::UI_CANCELLED),
        (Tab::Check, Check::Reading(_)) => ui.text(msg::UI_LATER_PART_LOADING),
        (Tab::Check, Check::Idle | Check::Invalid(_)) => String::new(),
        (Tab::WhatIf, _) => match state.what_if.result.as_deref() {
            Some(WhatIfResult::Done(answer)) => sentence(ui, answer.judgement()),
            _ => String::new(),
        },
    }
}

/// The verdict as a sentence.
fn sentence(ui: &Ui, judgement: &Judgement) -> String {
    plain(&explain::verdict(judgement, ui.catalog()).verdict)
}

fn batch_title(ui: &Ui, state: &State, count: usize) -> String {
    ui.format(msg::UiBatchTitle { ca: (&state.ca.name).into(), count: count.into() })
}

fn error_title(state: &State) -> Id {
    match (state.tab, state.what_if.result.as_deref()) {
        (Tab::WhatIf, Some(WhatIfResult::Zone(_))) => msg::UI_ERROR_TITLE_RECORDS,
        (Tab::WhatIf, None) => msg::UI_LATER_TRY_TITLE,
        _ => msg::UI_ERROR_TITLE,
    }
}

//! The check tab: the form, and the result of a check.

use std::rc::Rc;

use yew::{Callback, Html};

use crate::input::Input;
use crate::mailbox::MailboxError;
use crate::text::msg;
use crate::web::batch::Batch;
use crate::web::browser::clock;
use crate::web::components::address_form::{AddressForm, address_form};
use crate::web::components::field::{ErrorSummary, SummaryEntry, with_summary};
use crate::web::components::inline::rich;
use crate::web::components::progress::progress;
use crate::web::components::watch::Again;
use crate::web::context::{Scope, Ui};
use crate::web::deferred::Drafts;
use crate::web::element::{El, el, list};
use crate::web::state::{Action, Check, Invalid, MAX_ADDRESSES, MAX_DOMAINS, MAX_INPUT_LEN, State};
use crate::web::views::batch::batch_view;
use crate::web::views::deferred::{DeferredPart, error_text};
use crate::web::views::report::report_view;

/// The id of the field.
const FIELD: &str = "im-address";

/// Draws the form. `shares_domain` is set if the page around the framed view gets the domain.
pub fn panel(
    ui: &Ui,
    state: &State,
    drafts: Option<Drafts>,
    is_ready: bool,
    shares_domain: bool,
    onaction: &Callback<Action>,
) -> Html {
    let errors = match &state.check {
        Check::Invalid(invalid) => Some(errors(ui, drafts, invalid)),
        Check::Idle | Check::Reading(_) | Check::Running(_) | Check::Done(_) => None,
    };
    let (message, summary) = errors.unzip();
    let form = AddressForm {
        input: state.input.clone(),
        error: message,
        ca: Rc::clone(&state.ca),
        disabled: !is_ready,
        note: if shares_domain { msg::UI_CHECK_NOTE_SHARED } else { msg::UI_CHECK_NOTE },
        onedit: onaction.reform(Action::Edit),
        onchoose: onaction.reform(Action::Choose),
        onstart: onaction.reform(|()| Action::Start),
    };
    with_summary(summary, address_form(ui, &form))
}

/// What is wrong with the input: the message at the field, and the summary.
fn errors(ui: &Ui, drafts: Option<Drafts>, invalid: &Invalid) -> (String, ErrorSummary) {
    let one = |message: String| {
        let entries = vec![SummaryEntry { place: None, input: None, message: message.clone() }];
        (message, ErrorSummary { title: ui.text(msg::UI_ERROR_TITLE), entries, field: FIELD })
    };
    match invalid {
        Invalid::Empty => one(ui.text(msg::INPUT_EMPTY)),
        Invalid::RefusalWithoutDomain(_) => one(ui.text(msg::UI_ERROR_REFUSAL)),
        Invalid::TooMany(count) => {
            one(ui.format(msg::UiErrorTooMany { count: (*count).into(), limit: MAX_DOMAINS.into() }))
        }
        Invalid::TooLong => {
            one(ui.format(msg::UiErrorTooLong { length: MAX_INPUT_LEN.into(), limit: MAX_ADDRESSES.into() }))
        }
        Invalid::Items(errors) => match errors.as_slice() {
            [(_, error)] => one(error_text(ui, drafts, error)),
            errors => many_errors(ui, drafts, errors),
        },
    }
}

fn many_errors(ui: &Ui, drafts: Option<Drafts>, errors: &[(String, MailboxError)]) -> (String, ErrorSummary) {
    let entry = |(input, error): &(String, MailboxError)| SummaryEntry {
        place: None,
        input: (!input.is_empty()).then(|| input.clone()),
        message: error_text(ui, drafts, error),
    };
    let title = ui.format(msg::UiErrorTitleMany { count: errors.len().into() });
    let entries = errors.iter().map(entry).collect();
    (
        ui.format(msg::UiErrorMany { bad: errors.len().into(), count: errors.len().into() }),
        ErrorSummary { title, entries, field: FIELD },
    )
}

/// Draws the result.
pub fn result(ui: &Ui, state: &State, deferred: &DeferredPart, onaction: &Callback<Action>) -> Html {
    match &state.check {
        Check::Reading(_) => deferred.reading_placeholder(ui),
        Check::Running(batch) => progress(ui, batch, onaction.reform(|_| Action::Cancel)).into(),
        Check::Done(batch) => {
            let old = state.answered_at().filter(|_| state.is_old).map(|time| old_note(ui, time).into());
            let read = batch.read.as_deref().map(|read| read_note(ui, deferred, read)).unwrap_or_default();
            list([old.unwrap_or_default(), read, answers(ui, state, batch, deferred, onaction)])
        }
        Check::Idle if state.generation > 0 => {
            el("p").class("im-section__note").child(ui.text(msg::UI_CANCELLED)).into()
        }
        Check::Idle | Check::Invalid(_) => Html::default(),
    }
}

/// Says of when an answer is that has been there for long.
fn old_note(ui: &Ui, time: &str) -> El {
    let time = clock::local_time(time, ui.catalog().region());
    el("p").class("im-section__note").id("im-old").child(ui.format(msg::UiOld { time: time.into() }))
}

/// Says what was read out of a text that has more in it.
fn read_note(ui: &Ui, deferred: &DeferredPart, read: &Input) -> Html {
    let sentences =
        deferred.drafts.map(|drafts| drafts.what_was_read(read, ui.catalog())).unwrap_or_default();
    let paragraphs = sentences.iter().map(|text| el("p").class("im-section__note").child(rich(text)));
    el("div").id("im-read").children(paragraphs).into()
}

fn answers(
    ui: &Ui,
    state: &State,
    batch: &Rc<Batch>,
    deferred: &DeferredPart,
    onaction: &Callback<Action>,
) -> Html {
    match state.single() {
        Some(answer) => {
            let again = Again {
                watch: state.watch.as_ref(),
                onagain: onaction.reform(|_| Action::Start),
                onwatch: onaction.reform(|_| Action::Watch(clock::seconds())),
                onstop: onaction.reform(|_| Action::StopWatch),
            };
            let told = batch.items.first().and_then(|item| item.told);
            report_view(ui, deferred, answer, Scope::Only, told, Some(again)).into()
        }
        None => batch_view(ui, deferred, batch, &state.ca.name, onaction).into(),
    }
}

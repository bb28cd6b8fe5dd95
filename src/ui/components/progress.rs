//! While questions are out.

use yew::prelude::*;

use super::icon::Icon;
use super::icon::icon;
use super::rich_text::code;
use super::rich_text::rich;
use crate::Fqdn;
use crate::i18n::Arg;
use crate::i18n::outcome;
use crate::resolve::doh::DohTransport;
use crate::ui::context::Ui;
use crate::ui::state::Batch;
use crate::ui::state::Step;

/// Draws the names of one domain, or the count of several.
pub fn progress(ui: &Ui, batch: &Batch, oncancel: Callback<MouseEvent>) -> Html {
    let domains = batch.domains();
    let (title, body) = match domains.as_slice() {
        [domain] => {
            let names = batch.items.iter().find_map(|item| match &item.step {
                Step::Asking(names) => Some(names.as_slice()),
                _ => None,
            });
            let title = ui.catalog().rich("ui-progress-title", &[("domain", domain.to_string().into())]);
            (rich(&title), one(ui, names.unwrap_or_default()))
        }
        _ => {
            let title = ui.format("ui-progress-title-many", &[("count", Arg::from(domains.len()))]);
            (html! { { title } }, many(ui, batch))
        }
    };
    let limit = u32::try_from(DohTransport::DEFAULT_TIMEOUT.as_secs()).unwrap_or(u32::MAX);
    let limit = ui.format("ui-progress-limit", &[("limit", ui.catalog().duration(limit).into())]);
    html! {
        <div class="im-progress">
            <h2 class="im-progress__title" id="im-progress-title">{ title }</h2>
            { body }
            <p class="im-section__note">{ limit }</p>
            <p class="im-actions">
                <button class="im-button im-button--small" type="button" id="im-cancel" onclick={oncancel}>{ ui.text("ui-cancel") }</button>
            </p>
        </div>
    }
}

fn one(ui: &Ui, names: &[(Fqdn, Option<&'static str>)]) -> Html {
    let names = names.iter().map(|(name, answer)| {
        let (symbol, state) = match answer {
            Some(answer) => (icon(Icon::Check), outcome::outcome(answer, ui.catalog())),
            None => (html! { <span class="im-progress__spinner"></span> }, ui.text("ui-progress-waiting")),
        };
        html! {
            <li class="im-progress__name">{ symbol }{ code(&name.to_string()) }<span class="im-progress__state">{ state }</span></li>
        }
    });
    html! { <ol class="im-progress__names">{ for names }</ol> }
}

fn many(ui: &Ui, batch: &Batch) -> Html {
    let count = batch.items.iter().filter(|item| item.mailbox.is_ok()).count();
    let done = batch.reports().count();
    let text = ui.format("ui-progress-count", &[("done", Arg::from(done)), ("count", Arg::from(count))]);
    html! {
        <>
            <progress class="im-progress__bar" value={done.to_string()} max={count.to_string()} aria-labelledby="im-progress-title">{ &text }</progress>
            <p class="im-section__note">{ &text }</p>
        </>
    }
}

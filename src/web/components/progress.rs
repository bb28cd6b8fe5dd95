//! The progress of a check, while queries are out.

use yew::{Callback, Html, MouseEvent};

use crate::lookup::Progress;
use crate::lookup::doh::DEFAULT_TIMEOUT;
use crate::text::{Arg, msg, words};
use crate::web::batch::{Batch, Step};
use crate::web::components::inline::{Icon, code, icon, rich};
use crate::web::context::Ui;
use crate::web::element::{El, el, list, text};

/// Draws the names of one domain, or the count of several.
pub fn progress(ui: &Ui, batch: &Batch, oncancel: Callback<MouseEvent>) -> El {
    let domains = batch.domains().count();
    let (title, body) = match (batch.domains().next(), domains) {
        (Some(domain), 1) => {
            let names = batch.lookups.iter().find_map(|lookup| match &lookup.step {
                Step::Asking(names) => Some(names.as_slice()),
                _ => None,
            });
            let title = ui.catalog().rich(msg::UiProgressTitle { domain: domain.into() });
            (rich(&title), one(ui, names.unwrap_or_default()).into())
        }
        _ => {
            let title = ui.format(msg::UiProgressTitleMany { count: domains.into() });
            (text(title), many(ui, batch))
        }
    };
    let limit = u32::try_from(DEFAULT_TIMEOUT.as_secs()).unwrap_or(u32::MAX);
    let duration = |seconds: u32| Arg::from(ui.catalog().duration(seconds));
    // `resolve` ends after twice the time limit of a query.
    let limit = ui.format(msg::UiProgressLimit {
        count: domains,
        limit: duration(limit),
        whole: duration(limit.saturating_mul(2)),
    });
    let cancel = el("button")
        .class("im-button im-button--small")
        .attr("type", "button")
        .id("im-cancel")
        .onclick(oncancel)
        .child(ui.text(msg::UI_CANCEL));
    el("div")
        .class("im-progress")
        .child(el("h2").class("im-progress__title").id("im-progress-title").child(title))
        .child(body)
        .child(el("p").class("im-section__note").child(limit))
        .child(el("p").class("im-actions").child(cancel))
}

fn one(ui: &Ui, names: &[Progress]) -> El {
    let spinner = || el("span").class("im-progress__spinner");
    // The queries that are still out then are about DNSSEC and the name servers.
    let is_answered = !names.is_empty() && names.iter().all(|name| name.outcome.is_some());
    let more = is_answered.then(|| {
        el("li").class("im-progress__name").child(spinner()).child(ui.text(msg::UI_PROGRESS_EXPLAINING))
    });
    let names = names.iter().map(|name| {
        let (symbol, state) = match name.outcome {
            Some(outcome) => (icon(Icon::Check), ui.text(words::outcome(outcome))),
            None => (spinner(), ui.text(msg::UI_PROGRESS_WAITING)),
        };
        el("li")
            .class("im-progress__name")
            .child(symbol)
            .child(code(&name.name.to_string()))
            .child(el("span").class("im-progress__state").child(state))
    });
    el("ol").class("im-progress__names").children(names.chain(more))
}

fn many(ui: &Ui, batch: &Batch) -> Html {
    let count = batch.items.len() - batch.unreadable;
    let done = batch.count(|_| true);
    let words = ui.format(msg::UiProgressCount { count: count.into(), done: done.into() });
    let bar = el("progress")
        .class("im-progress__bar")
        .attr("value", done.to_string())
        .attr("max", count.to_string())
        .attr("aria-labelledby", "im-progress-title")
        .child(words.as_str());
    list([bar, el("p").class("im-section__note").child(words)])
}

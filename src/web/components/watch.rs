//! Watching a domain for a change: the buttons, and the changes so far.

use yew::{Callback, MouseEvent};

use crate::judge::Judgement;
use crate::text::Arg;
use crate::text::msg::{self, Id, Part};
use crate::web::components::inline::{Icon, foreign, icon};
use crate::web::components::resolvers;
use crate::web::components::verdict::{word, word_view};
use crate::web::context::Ui;
use crate::web::element::{El, el};
use crate::web::watch::{LIMIT, Seen, Watch, WatchEvent};

/// The id of the button that starts and stops a watch.
pub const BUTTON_ID: &str = "im-watch-button";

/// How a domain can be checked again.
#[derive(Debug)]
pub struct Again<'a> {
    /// The current or past watch.
    pub watch: Option<&'a Watch>,
    /// Checks once more.
    pub onagain: Callback<MouseEvent>,
    /// Starts to watch.
    pub onwatch: Callback<MouseEvent>,
    /// Stops watching.
    pub onstop: Callback<MouseEvent>,
}

/// Adds the buttons, and the state of the watch.
pub fn again_view(ui: &Ui, judgement: &Judgement, again: Again<'_>, section: El) -> El {
    let button = |id: &'static str, onclick: Callback<MouseEvent>, symbol: Icon, label: Id| {
        el("button")
            .class("im-button im-button--small")
            .attr("type", "button")
            .id(id)
            .onclick(onclick)
            .child(icon(symbol))
            .child(ui.text(label))
    };
    let watch = match again.watch.is_some_and(Watch::is_live) {
        _ if judgement.verdict().may_permit() => None,
        // Its texts come with the deferred code.
        _ if !ui.catalog().has(Part::Answer) => None,
        true => Some(button(BUTTON_ID, again.onstop, Icon::Cross, msg::UI_WATCH_STOP)),
        false => Some(button(BUTTON_ID, again.onwatch, Icon::Watch, msg::UI_WATCH)),
    };
    let buttons = el("p")
        .class("im-actions")
        .child(button("im-again-button", again.onagain, Icon::Retry, msg::UI_CHECK_AGAIN))
        .child(watch);
    section.child(buttons).child(again.watch.map(|watch| watch_view(ui, watch)))
}

fn watch_view(ui: &Ui, watch: &Watch) -> El {
    let status = match &watch.last {
        WatchEvent::Started | WatchEvent::ResolversChanged(_) => {
            let next = match watch.is_asking {
                true => ui.text(msg::UI_WATCH_ASKING),
                false => {
                    // Rounded to the interval of the clock.
                    let left = u32::try_from(watch.left().next_multiple_of(5)).unwrap_or(u32::MAX);
                    ui.format(msg::UiWatchNext { left: ui.catalog().duration(left).into() })
                }
            };
            let since = ui.format(msg::UiWatchSince { time: resolvers::time(ui, &watch.time) });
            format!("{since} {next}")
        }
        WatchEvent::Resolved => ui.format(msg::UiWatchChanged { time: resolvers::time(ui, &watch.time) }),
        WatchEvent::Stopped => ui.text(msg::UI_WATCH_STOPPED),
        WatchEvent::TimedOut => timed_out(ui),
    };
    let state = match &watch.last {
        WatchEvent::Started | WatchEvent::ResolversChanged(_) => "live",
        WatchEvent::Resolved => "changed",
        WatchEvent::Stopped | WatchEvent::TimedOut => "over",
    };
    el("div")
        .class(format!("im-watch im-watch--{state}"))
        .id("im-watch")
        .attr("data-watch", state)
        .child(el("p").child(status))
        .child(el("ul").class("im-watch__resolvers").children(watch.seen.iter().map(|seen| row(ui, seen))))
}

fn row(ui: &Ui, seen: &Seen) -> El {
    let more = match &seen.changed_at {
        _ if !seen.is_reached => Some(ui.text(msg::UI_WATCH_UNREACHED)),
        Some(time) => Some(ui.format(msg::UiWatchTurned { time: resolvers::time(ui, time) })),
        None => None,
    };
    el("li")
        .class("im-watch__resolver")
        .child(el("span").class("im-watch__name").child(foreign(&seen.opinion.resolver)))
        .child(word_view(ui, &seen.opinion.decision))
        .child(more.map(|more| el("span").class("im-watch__more").child(more)))
}

/// The text of the live region: changes only. `verdict` is the sentence of the report above.
pub fn announcement(ui: &Ui, watch: &Watch, verdict: &str) -> String {
    match &watch.last {
        WatchEvent::Started => ui.text(msg::UI_WATCH_STARTED),
        WatchEvent::ResolversChanged(places) => {
            let changed = places.iter().filter_map(|&place| watch.seen.get(place));
            let news = changed.map(|seen| {
                let word = word(ui, &seen.opinion.decision);
                ui.format(msg::UiWatchNews { resolver: (&seen.opinion.resolver).into(), word: word.into() })
            });
            ui.catalog().join_all(&news.collect::<Vec<_>>())
        }
        WatchEvent::Resolved => {
            ui.format(msg::UiWatchChangedTitle { title: Arg::Phrase(verdict.to_owned()) })
        }
        WatchEvent::Stopped => ui.text(msg::UI_WATCH_STOPPED),
        WatchEvent::TimedOut => timed_out(ui),
    }
}

fn timed_out(ui: &Ui) -> String {
    let limit = ui.catalog().duration(u32::try_from(LIMIT).unwrap_or(u32::MAX));
    ui.format(msg::UiWatchOver { limit: limit.into() })
}

//! Waiting for a change: the buttons, and what was seen so far.

use yew::Callback;
use yew::MouseEvent;

use crate::judge::Judgement;
use crate::web::browser;
use crate::web::components::icon::Icon;
use crate::web::components::icon::icon;
use crate::web::components::verdict_kind::word;
use crate::web::components::verdict_kind::word_view;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::watch::LIMIT;
use crate::web::watch::News;
use crate::web::watch::Seen;
use crate::web::watch::Watch;

/// The id of the button that begins to watch, and stops it.
pub const BUTTON_ID: &str = "im-watch-button";

/// How a domain can be checked again.
#[derive(Debug)]
pub struct Again<'a> {
    /// How it is watched, or was.
    pub watch: Option<&'a Watch>,
    /// It is checked once more.
    pub onagain: Callback<MouseEvent>,
    /// It is watched from now on.
    pub onwatch: Callback<MouseEvent>,
    /// It is not watched any more.
    pub onstop: Callback<MouseEvent>,
}

/// Adds the buttons, and how the domain is watched.
pub fn again_view(ui: &Ui, judgement: &Judgement, again: Again<'_>, section: El) -> El {
    let button = |id: &'static str, onclick: Callback<MouseEvent>, symbol: Icon, label: &str| {
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
        // Its texts come with the second module.
        _ if !ui.catalog().has("ui-watch") => None,
        true => Some(button(BUTTON_ID, again.onstop, Icon::Cross, "ui-watch-stop")),
        false => Some(button(BUTTON_ID, again.onwatch, Icon::Watch, "ui-watch")),
    };
    let buttons = el("p")
        .class("im-actions")
        .child(button("im-again-button", again.onagain, Icon::Retry, "ui-check-again"))
        .child(watch);
    section.child(buttons).child(again.watch.map(|watch| watch_view(ui, watch)))
}

fn watch_view(ui: &Ui, watch: &Watch) -> El {
    let status = match &watch.news {
        News::Started | News::Turned(_) => {
            let next = match watch.is_asking {
                true => ui.text("ui-watch-asking"),
                false => {
                    // As coarse as the clock is.
                    let left = u32::try_from(watch.left().next_multiple_of(5)).unwrap_or(u32::MAX);
                    ui.format("ui-watch-next", &[("left", ui.catalog().duration(left).into())])
                }
            };
            let since = ui.format(
                "ui-watch-since",
                &[("time", browser::clock::local_time(&watch.time, ui.catalog().region()).into())],
            );
            format!("{since} {next}")
        }
        News::Changed => ui.format(
            "ui-watch-changed",
            &[("time", browser::clock::local_time(&watch.time, ui.catalog().region()).into())],
        ),
        News::Stopped => ui.text("ui-watch-stopped"),
        News::TimedOut => timed_out(ui),
    };
    let state = match &watch.news {
        News::Started | News::Turned(_) => "live",
        News::Changed => "changed",
        News::Stopped | News::TimedOut => "over",
    };
    el("div")
        .class(format!("im-watch im-watch--{state}"))
        .id("im-watch")
        .attr("data-watch", state)
        .child(el("p").child(status))
        .child(el("ul").class("im-watch__resolvers").children(watch.seen.iter().map(|seen| row(ui, seen))))
}

fn row(ui: &Ui, seen: &Seen) -> El {
    let more = match &seen.turned_at {
        _ if !seen.is_reached => Some(ui.text("ui-watch-unreached")),
        Some(time) => Some(ui.format(
            "ui-watch-turned",
            &[("time", browser::clock::local_time(time, ui.catalog().region()).into())],
        )),
        None => None,
    };
    el("li")
        .class("im-watch__resolver")
        .child(el("span").class("im-watch__name").child(seen.opinion.resolver.as_str()))
        .child(word_view(ui, &seen.opinion.decision))
        .child(more.map(|more| el("span").class("im-watch__more").child(more)))
}

/// What the live region says: changes only. `verdict` is the sentence of the report that is shown.
pub fn announcement(ui: &Ui, watch: &Watch, verdict: &str) -> String {
    match &watch.news {
        News::Started => ui.text("ui-watch-started"),
        News::Turned(places) => {
            let turned = places.iter().filter_map(|&place| watch.seen.get(place));
            let news = turned.map(|seen| {
                let word = word(ui, &seen.opinion.decision);
                let args = [("resolver", seen.opinion.resolver.as_str().into()), ("word", word.into())];
                ui.format("ui-watch-news", &args)
            });
            ui.catalog().join_all(&news.collect::<Vec<_>>())
        }
        News::Changed => ui.format("ui-watch-changed-title", &[("title", verdict.into())]),
        News::Stopped => ui.text("ui-watch-stopped"),
        News::TimedOut => timed_out(ui),
    }
}

fn timed_out(ui: &Ui) -> String {
    let limit = ui.catalog().duration(u32::try_from(LIMIT).unwrap_or(u32::MAX));
    ui.format("ui-watch-over", &[("limit", limit.into())])
}

//! The two tabs, as the ARIA authoring practices describe them: arrow keys move between them.

use yew::Callback;
use yew::KeyboardEvent;

use crate::web::browser;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;
use crate::web::state::Tab;

/// Draws the row of tabs.
pub fn tabs(ui: &Ui, open: Tab, onopen: Callback<Tab>) -> El {
    let onkeydown = {
        let onopen = onopen.clone();
        Callback::from(move |event: KeyboardEvent| {
            let other = match (event.key().as_str(), open) {
                ("Home", _) => Tab::Check,
                ("End", _) => Tab::Try,
                ("ArrowLeft" | "ArrowRight", Tab::Check) => Tab::Try,
                ("ArrowLeft" | "ArrowRight", Tab::Try) => Tab::Check,
                _ => return,
            };
            event.prevent_default();
            onopen.emit(other);
            browser::focus::focus(tab_id(other));
        })
    };
    let tab = |tab: Tab, label: &str, panel: &'static str| {
        let selected = tab == open;
        el("button")
            .class("im-tabs__tab")
            .attr("type", "button")
            .attr("role", "tab")
            .id(tab_id(tab))
            .attr("aria-selected", if selected { "true" } else { "false" })
            .attr("aria-controls", panel)
            .attr("tabindex", (!selected).then_some("-1"))
            .onclick(onopen.reform(move |_| tab))
            .child(ui.text(label))
    };
    el("div")
        .class("im-tabs")
        .attr("role", "tablist")
        .attr("aria-label", ui.text("ui-tabs"))
        .onkeydown(onkeydown)
        .child(tab(Tab::Check, "ui-tab-check", "im-panel-check"))
        .child(tab(Tab::Try, "ui-tab-try", "im-panel-try"))
}

fn tab_id(tab: Tab) -> &'static str {
    match tab {
        Tab::Check => "im-tab-check",
        Tab::Try => "im-tab-try",
    }
}

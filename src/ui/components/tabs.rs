//! The two tabs, as the ARIA authoring practices describe them: arrow keys move between them.

use yew::prelude::*;

use crate::ui::browser;
use crate::ui::context::Ui;
use crate::ui::state::Tab;

/// Draws the row of tabs.
pub fn tabs(ui: &Ui, open: Tab, onopen: Callback<Tab>) -> Html {
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
            browser::focus(tab_id(other));
        })
    };
    let tab = |tab: Tab, label: &str, panel: &'static str| {
        let selected = tab == open;
        html! {
            <button class="im-tabs__tab" type="button" role="tab" id={tab_id(tab)} aria-selected={selected.to_string()}
                aria-controls={panel} tabindex={(!selected).then_some("-1")}
                onclick={onopen.reform(move |_: MouseEvent| tab)}>{ ui.text(label) }</button>
        }
    };
    html! {
        <div class="im-tabs" role="tablist" aria-label={ui.text("ui-tabs")} {onkeydown}>
            { tab(Tab::Check, "ui-tab-check", "im-panel-check") }
            { tab(Tab::Try, "ui-tab-try", "im-panel-try") }
        </div>
    }
}

fn tab_id(tab: Tab) -> &'static str {
    match tab {
        Tab::Check => "im-tab-check",
        Tab::Try => "im-tab-try",
    }
}

//! The two tabs, as the ARIA authoring practices describe them: arrow keys move between them.

use yew::prelude::*;

use crate::ui::browser;
use crate::ui::context::use_ui;
use crate::ui::state::Tab;

/// Properties of [`Tabs`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TabsProps {
    /// The tab that is open.
    pub tab: Tab,
    /// Another is opened.
    pub onopen: Callback<Tab>,
}

/// The row of tabs.
#[component]
pub fn Tabs(props: &TabsProps) -> Html {
    let ui = use_ui();
    let onkeydown = {
        let (tab, onopen) = (props.tab, props.onopen.clone());
        Callback::from(move |event: KeyboardEvent| {
            let other = match (event.key().as_str(), tab) {
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
        let selected = tab == props.tab;
        html! {
            <button class="im-tabs__tab" type="button" role="tab" id={tab_id(tab)} aria-selected={selected.to_string()}
                aria-controls={panel} tabindex={(!selected).then_some("-1")}
                onclick={props.onopen.reform(move |_: MouseEvent| tab)}>{ ui.text(label) }</button>
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

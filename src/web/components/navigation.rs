//! The tabs, and the deployment's links in the page footer.

use yew::{Callback, Html, KeyboardEvent, create_portal};

use crate::text::msg::{self, Id};
use crate::web::browser::{self, focus};
use crate::web::context::{Tab, Ui};
use crate::web::element::{El, el, list};

/// Draws the tabs, as the ARIA authoring practices describe them: arrow keys move between them.
pub fn tabs(ui: &Ui, open: Tab, onopen: Callback<Tab>) -> El {
    let onkeydown = {
        let onopen = onopen.clone();
        Callback::from(move |event: KeyboardEvent| {
            let other = match (event.key().as_str(), open) {
                ("Home", _) => Tab::Check,
                ("End", _) => Tab::WhatIf,
                ("ArrowLeft" | "ArrowRight", Tab::Check) => Tab::WhatIf,
                ("ArrowLeft" | "ArrowRight", Tab::WhatIf) => Tab::Check,
                _ => return,
            };
            event.prevent_default();
            onopen.emit(other);
            focus::focus(tab_id(other));
        })
    };
    let tab = |tab: Tab, label: Id, panel: &'static str| {
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
        .attr("aria-label", ui.text(msg::UI_TABS))
        .onkeydown(onkeydown)
        .child(tab(Tab::Check, msg::UI_TAB_CHECK, "im-panel-check"))
        .child(tab(Tab::WhatIf, msg::UI_TAB_TRY, "im-panel-try"))
}

fn tab_id(tab: Tab) -> &'static str {
    match tab {
        Tab::Check => "im-tab-check",
        Tab::WhatIf => "im-tab-try",
    }
}

/// Draws the links of the deployment, into the footer of `index.html`.
pub fn deployment_links(ui: &Ui) -> Html {
    let links = &ui.settings().links;
    let links = [
        (&links.help, msg::UI_LINK_HELP),
        (&links.privacy, msg::UI_LINK_PRIVACY),
        (&links.imprint, msg::UI_LINK_IMPRINT),
    ];
    let links = links.into_iter().filter_map(|(link, text)| {
        Some(el("a").attr("href", link.clone()?).attr("rel", "noreferrer").child(ui.text(text)))
    });
    let links = list(links);
    match browser::element_by_id("im-footer-links") {
        Some(foot) => create_portal(links, foot),
        None => links,
    }
}

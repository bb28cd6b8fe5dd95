//! What stands around the check.

use yew::prelude::*;

use crate::ui::context::Ui;

/// Draws the top of the page.
pub fn header(ui: &Ui) -> Html {
    html! {
        <header class="im-header">
            <a class="im-header__brand" href="./">
                <svg class="im-header__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path fill="none"
                    stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"
                    d="M4 10v13a2 2 0 0 0 2 2h8M28 14V9a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2l12 9 12-9M18 23l3.5 3.5L29 19" /></svg>
                { "issuemail" }
            </a>
            <div class="im-header__end"><span class="im-header__tag">{ ui.text("ui-tag") }</span></div>
        </header>
    }
}

/// Draws the headline.
pub fn hero(ui: &Ui) -> Html {
    html! {
        <div class="im-hero">
            <h1 class="im-hero__title">{ ui.text("ui-title") }</h1>
            <p class="im-hero__lead">{ ui.text("ui-lead") }</p>
        </div>
    }
}

/// Draws the links of the deployment.
pub fn links(ui: &Ui) -> Html {
    let links = &ui.settings().links;
    let links = [
        (&links.help, "ui-link-help"),
        (&links.privacy, "ui-link-privacy"),
        (&links.imprint, "ui-link-imprint"),
    ];
    let links = links.into_iter().filter_map(|(link, text)| {
        let href = link.clone()?;
        Some(html! { <a {href} rel="noreferrer">{ ui.text(text) }</a> })
    });
    html! { <p class="im-footer__links">{ for links }</p> }
}

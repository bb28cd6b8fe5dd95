//! Links of the deployment.

use yew::prelude::*;

use crate::ui::context::Ui;

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

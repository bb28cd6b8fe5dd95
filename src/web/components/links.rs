//! Links of the deployment.

use yew::Html;
use yew::create_portal;

use crate::web::browser;
use crate::web::context::Ui;
use crate::web::element::el;
use crate::web::element::list;

/// Draws the links of the deployment, into the foot of `index.html`.
pub fn links(ui: &Ui) -> Html {
    let links = &ui.settings().links;
    let links = [
        (&links.help, "ui-link-help"),
        (&links.privacy, "ui-link-privacy"),
        (&links.imprint, "ui-link-imprint"),
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

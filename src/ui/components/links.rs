//! Links of the deployment.

use crate::ui::context::Ui;
use crate::ui::element::El;
use crate::ui::element::el;

/// Draws the links of the deployment.
pub fn links(ui: &Ui) -> El {
    let links = &ui.settings().links;
    let links = [
        (&links.help, "ui-link-help"),
        (&links.privacy, "ui-link-privacy"),
        (&links.imprint, "ui-link-imprint"),
    ];
    let links = links.into_iter().filter_map(|(link, text)| {
        Some(el("a").attr("href", link.clone()?).attr("rel", "noreferrer").child(ui.text(text)))
    });
    el("p").class("im-footer__links").children(links)
}

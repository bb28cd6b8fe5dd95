//! A box with something that is not a result.

use yew::Html;

use crate::web::components::icon::Icon;
use crate::web::components::icon::icon;
use crate::web::element::El;
use crate::web::element::el;

/// Draws an error box: title, and what follows it.
pub fn error_notice(id: String, title: String, body: Html) -> El {
    el("div").class("im-notice im-notice--error").id(id).attr("role", "alert").child(icon(Icon::Error)).child(
        el("div").class("im-notice__body").child(el("h2").class("im-notice__title").child(title)).child(body),
    )
}

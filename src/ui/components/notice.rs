//! A box with something that is not a result.

use yew::prelude::*;

use super::icon::Icon;
use super::icon::icon;

/// Draws an error box: title, and what follows it.
pub fn error_notice(id: &'static str, title: String, body: Html) -> Html {
    html! {
        <div class="im-notice im-notice--error" {id} role="alert">
            { icon(Icon::Error) }
            <div class="im-notice__body"><h2 class="im-notice__title">{ title }</h2>{ body }</div>
        </div>
    }
}

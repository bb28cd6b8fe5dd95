//! A part that is folded.

use crate::web::components::rich_text::rich;
use crate::web::element::El;
use crate::web::element::el;

/// Draws title and fact, behind which the rest is folded: the children of `body`.
#[inline(never)]
pub fn disclosure(title: String, fact: &str, body: El) -> El {
    el("details")
        .class("im-disclosure")
        .child(
            el("summary")
                .class("im-disclosure__summary")
                .child(el("span").class("im-disclosure__title").child(title))
                .child(" ")
                .child(el("span").class("im-disclosure__fact").child(rich(fact))),
        )
        .child(body.class("im-disclosure__body"))
}

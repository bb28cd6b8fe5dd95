//! Domains to try, before the first check.

use yew::Callback;

use crate::web::components::rich_text::code;
use crate::web::context::Ui;
use crate::web::element::El;
use crate::web::element::el;

/// Draws the domains that the deployment offers to try.
pub fn examples(ui: &Ui, onchoose: &Callback<String>) -> Option<El> {
    let examples = &ui.settings().examples;
    if examples.is_empty() {
        return None;
    }
    let list = examples.iter().map(|example| {
        let input = example.input.clone();
        let button = el("button")
            .class("im-examples__button")
            .attr("type", "button")
            .onclick(onchoose.reform(move |_| input.clone()))
            .child(el("span").class("im-examples__name").child(code(&example.input)))
            .child(el("span").class("im-examples__text").attr("dir", "auto").child(example.note.as_str()));
        el("li").child(button)
    });
    let section = el("section")
        .class("im-section im-section--apart")
        .attr("aria-labelledby", "im-examples")
        .child(el("h2").class("im-section__title").id("im-examples").child(ui.text("ui-examples")))
        .child(el("p").class("im-section__note").child(ui.text("ui-examples-note")))
        .child(el("ul").class("im-examples").children(list));
    Some(section)
}

//! A list of which one is chosen, with its label before it.

use yew::Callback;
use yew::Html;

use crate::web::element::el;

/// One line of the list.
#[derive(Debug)]
pub struct Choice {
    /// What is told when it is chosen.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Says whether it is the one.
    pub is_chosen: bool,
}

/// Draws the list.
#[inline(never)]
pub fn select(id: String, label: String, choices: Vec<Choice>, onchange: Callback<String>) -> Html {
    let options = choices.into_iter().map(|choice| {
        el("option").attr("value", choice.value).flag("selected", choice.is_chosen).child(choice.label)
    });
    el("p")
        .class("im-choice")
        .child(el("label").class("im-choice__label").attr("for", id.clone()).child(label))
        .child(
            el("select")
                .class("im-field__control im-choice__control")
                .id(id)
                .onchange(onchange)
                .children(options),
        )
        .into()
}

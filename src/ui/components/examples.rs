//! Domains to try, before the first check.

use yew::prelude::*;

use super::rich_text::code;
use crate::ui::context::Ui;

/// Draws the domains that the deployment offers to try.
pub fn examples(ui: &Ui, onchoose: &Callback<String>) -> Html {
    let examples = &ui.settings().examples;
    if examples.is_empty() {
        return Html::default();
    }
    let list = examples.iter().map(|example| {
        let input = example.input.clone();
        html! {
            <li><button class="im-examples__button" type="button" onclick={onchoose.reform(move |_: MouseEvent| input.clone())}>
                <span class="im-examples__name">{ code(&example.input) }</span>
                <span class="im-examples__text">{ &example.note }</span>
            </button></li>
        }
    });
    html! {
        <section class="im-section im-intro" aria-labelledby="im-examples">
            <h2 class="im-section__title" id="im-examples">{ ui.text("ui-examples") }</h2>
            <p class="im-section__note">{ ui.text("ui-examples-note") }</p>
            <ul class="im-examples">{ for list }</ul>
        </section>
    }
}

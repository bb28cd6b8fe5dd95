//! Before the first check: how it works, and domains to try.

use yew::prelude::*;

use super::rich_text::code;
use super::rich_text::rich;
use crate::settings::Example;
use crate::ui::context::Ui;

/// Draws the three steps.
pub fn how_it_works(ui: &Ui) -> Html {
    let steps = ["ui-how-1", "ui-how-2", "ui-how-3"].map(|id| {
        let text = ui.catalog().rich(&format!("{id}-text"), &[]);
        html! {
            <li class="im-steps__step">
                <p class="im-steps__title">{ ui.text(id) }</p>
                <p class="im-steps__text">{ rich(&text) }</p>
            </li>
        }
    });
    html! {
        <section class="im-section im-intro" aria-labelledby="im-how">
            <h2 class="im-section__title" id="im-how">{ ui.text("ui-how") }</h2>
            <ol class="im-steps">{ for steps }</ol>
        </section>
    }
}

/// Draws the domains that the deployment offers to try.
pub fn examples(ui: &Ui, examples: &[Example], onchoose: &Callback<String>) -> Html {
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

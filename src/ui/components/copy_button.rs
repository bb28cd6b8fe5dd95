//! A button that copies a text.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::icon::Icon;
use super::icon::icon;
use crate::ui::browser;
use crate::ui::context::use_ui;

/// Properties of [`CopyButton`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CopyButtonProps {
    /// What is copied.
    pub text: AttrValue,
    /// The words on the button.
    pub label: AttrValue,
    /// The id of the button.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// The id of the element that is selected where the browser allows no copying.
    #[prop_or_default]
    pub fallback: Option<AttrValue>,
}

/// How the last press ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pressed {
    No,
    Copied,
    Failed,
}

/// Copies its text; says so on itself and to screen readers.
#[component]
pub fn CopyButton(props: &CopyButtonProps) -> Html {
    let ui = use_ui();
    let pressed = use_state_eq(|| Pressed::No);
    let onclick = {
        let (pressed, text, fallback) = (pressed.setter(), props.text.clone(), props.fallback.clone());
        Callback::from(move |_: MouseEvent| {
            let (pressed, text, fallback) = (pressed.clone(), text.clone(), fallback.clone());
            spawn_local(async move {
                let copied = browser::copy(text.to_string()).await;
                if let (false, Some(id)) = (copied, fallback) {
                    browser::select(&id);
                }
                pressed.set(if copied { Pressed::Copied } else { Pressed::Failed });
            });
        })
    };
    // Another text has not been copied yet.
    use_effect_with(props.text.clone(), {
        let pressed = pressed.setter();
        move |_| pressed.set(Pressed::No)
    });
    let (symbol, label, class) = match *pressed {
        Pressed::No => (Icon::Copy, props.label.to_string(), ""),
        Pressed::Copied => (Icon::Check, ui.text("ui-copied"), "im-button--copied"),
        Pressed::Failed => (Icon::Copy, ui.text("ui-copy-failed"), ""),
    };
    html! {
        <button id={props.id.clone()} class={format!("im-button im-button--small im-button--copy im-copy {class}")}
            type="button" {onclick}>
            { icon(symbol) }<span aria-live="polite">{ label }</span>
        </button>
    }
}

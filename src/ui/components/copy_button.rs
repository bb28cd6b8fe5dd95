//! A button that copies a text.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use super::icon::Icon;
use super::icon::icon;
use crate::i18n::Catalog;
use crate::report;
use crate::ui::browser;
use crate::ui::context::Ui;
use crate::ui::element::component;
use crate::ui::element::el;
use crate::ui::state::Answer;

/// What a button copies. A report is put into text when the button is pressed, not whenever the page is drawn.
#[derive(Clone, Debug)]
pub enum CopyText {
    /// A report as JSON.
    Json(Rc<Answer>),
    /// This text.
    Plain(String),
    /// A report as plain text.
    Report(Rc<Answer>),
}

impl CopyText {
    fn to_text(&self, catalog: &Catalog) -> String {
        match self {
            Self::Json(answer) => report::to_json(&answer.report, catalog, &answer.checked_at, None),
            Self::Plain(text) => text.clone(),
            Self::Report(answer) => report::to_text(&answer.report, catalog, &answer.checked_at),
        }
    }
}

/// Answers never change: they are compared by their address.
impl PartialEq for CopyText {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Json(answer), Self::Json(other)) | (Self::Report(answer), Self::Report(other)) => {
                Rc::ptr_eq(answer, other)
            }
            (Self::Plain(text), Self::Plain(other)) => text == other,
            _ => false,
        }
    }
}

/// Properties of [`CopyButton`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CopyButtonProps {
    /// The texts.
    pub ui: Ui,
    /// What is copied.
    pub text: CopyText,
    /// The id of the words on the button.
    pub label: &'static str,
    /// The id of the button.
    pub id: Option<&'static str>,
    /// The id of the element that is selected where the browser allows no copying.
    pub fallback: Option<String>,
}

impl CopyButtonProps {
    /// Draws the button.
    pub fn draw(self) -> Html {
        component::<CopyButton>(self)
    }
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
    let ui = &props.ui;
    let pressed = use_state_eq(|| Pressed::No);
    let onclick = {
        let (ui, pressed) = (ui.clone(), pressed.setter());
        let (text, fallback) = (props.text.clone(), props.fallback.clone());
        Callback::from(move |_: MouseEvent| {
            let (pressed, fallback) = (pressed.clone(), fallback.clone());
            let text = text.to_text(ui.catalog());
            spawn_local(async move {
                let copied = browser::copy(text).await;
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
        Pressed::No => (Icon::Copy, ui.text(props.label), ""),
        Pressed::Copied => (Icon::Check, ui.text("ui-copied"), " im-button--copied"),
        Pressed::Failed => (Icon::Copy, ui.text("ui-copy-failed"), ""),
    };
    el("button")
        .id(props.id)
        .class(format!("im-button im-button--small im-button--copy im-copy{class}"))
        .attr("type", "button")
        .onclick(onclick)
        .child(icon(symbol))
        .child(el("span").attr("aria-live", "polite").child(label))
        .into()
}

//! One field of a form: label, hint, error, control, tied together by their ids.

use yew::Html;

use crate::web::components::icon::Icon;
use crate::web::components::icon::icon;
use crate::web::element::El;
use crate::web::element::el;

/// What surrounds a control.
#[derive(Debug)]
pub struct Field {
    /// The id of the control.
    pub id: &'static str,
    /// The label.
    pub label: String,
    /// The hint, if there is one.
    pub hint: Option<Html>,
    /// What is wrong, if something is.
    pub error: Option<String>,
}

impl Field {
    /// The ids that describe the control.
    pub fn described_by(&self) -> Option<String> {
        let ids = match (&self.hint, &self.error) {
            (None, None) => return None,
            (Some(_), None) => format!("{}-hint", self.id),
            (None, Some(_)) => format!("{}-error", self.id),
            (Some(_), Some(_)) => format!("{0}-hint {0}-error", self.id),
        };
        Some(ids)
    }

    /// The value of `aria-invalid`.
    pub fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }

    /// Draws the field around its control.
    pub fn draw(self, control: El) -> El {
        let hint =
            self.hint.map(|hint| el("p").class("im-field__hint").id(format!("{}-hint", self.id)).child(hint));
        let error = self.error.map(|error| {
            el("p")
                .class("im-field__error")
                .id(format!("{}-error", self.id))
                .child(icon(Icon::Error))
                .child(el("span").child(error))
        });
        el("div")
            .class("im-field")
            .child(el("label").class("im-field__label").attr("for", self.id).child(self.label))
            .child(hint)
            .child(error)
            .child(control)
    }
}

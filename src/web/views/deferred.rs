//! What is shown in place of the deferred code while it is loading or if it failed to load.

use yew::{Callback, Html, MouseEvent};

use crate::text::msg::{self, Id};
use crate::web::components::inline::{Icon, icon};
use crate::web::components::layout::error_notice;
use crate::web::context::{Scope, Ui};
use crate::web::deferred::Deferred;
use crate::web::element::{el, list};
use crate::web::state::LoadState;

/// The suffix of the id of the retry button.
pub const AGAIN_ID: &str = "later-again";

/// The deferred code, or its progress.
#[derive(Clone, Debug)]
pub struct DeferredPart {
    /// The code, once it has loaded.
    pub code: Option<Deferred>,
    /// Its progress.
    pub state: LoadState,
    /// Retries loading it.
    pub onagain: Callback<MouseEvent>,
}

impl DeferredPart {
    /// Returns whether it may still arrive without action by the visitor.
    pub fn is_coming(&self) -> bool {
        matches!(self.state, LoadState::NotRequested | LoadState::Loading)
    }

    /// Draws that the change is being prepared, or cannot be.
    pub fn report_placeholder(&self, ui: &Ui, scope: Scope) -> Html {
        self.placeholder(ui, scope, msg::UI_LATER_TITLE, Some(msg::UI_LATER_HOLDS))
    }

    /// Draws that the records of the what-if tab are being evaluated, or cannot be.
    pub fn what_if_placeholder(&self, ui: &Ui) -> Html {
        self.placeholder(ui, Scope::Only, msg::UI_LATER_TRY_TITLE, None)
    }

    fn placeholder(&self, ui: &Ui, scope: Scope, title: Id, more: Option<Id>) -> Html {
        match self.state {
            LoadState::Ready => Html::default(),
            LoadState::NotRequested | LoadState::Loading => {
                let text = ui.text(msg::UI_LATER_LOADING);
                el("p").class("im-section__note im-later").attr("aria-busy", "true").child(text).into()
            }
            LoadState::Failed => {
                let again = el("button")
                    .class("im-button")
                    .id(scope.id(AGAIN_ID))
                    .attr("type", "button")
                    .onclick(self.onagain.clone())
                    .child(icon(Icon::Retry))
                    .child(ui.text(msg::UI_LATER_AGAIN));
                let text = el("p").child(ui.text(msg::UI_LATER_TEXT));
                let text = text.child(" ").child(more.map(|more| el("span").child(ui.text(more))));
                let body = list([text, el("p").child(again)]);
                error_notice(scope.id("later-error"), ui.text(title), body).into()
            }
        }
    }
}

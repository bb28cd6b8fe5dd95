//! What is shown in place of the deferred code: that it is loading, or could not be loaded.

use yew::{Callback, Html, MouseEvent};

use crate::web::components::inline::{Icon, icon};
use crate::web::components::layout::error_notice;
use crate::web::context::{Scope, Ui};
use crate::web::deferred::Deferred;
use crate::web::element::{el, list};
use crate::web::state::LoadState;

/// The end of the id of the button that tries again.
pub const AGAIN_ID: &str = "later-again";

/// The deferred code, or how far it is.
#[derive(Clone, Debug)]
pub struct DeferredPart {
    /// The code, once it has loaded.
    pub code: Option<Deferred>,
    /// How far it is.
    pub state: LoadState,
    /// Tries again to load it.
    pub onagain: Callback<MouseEvent>,
}

impl DeferredPart {
    /// Returns whether it may still arrive without an act of the visitor.
    pub fn is_coming(&self) -> bool {
        matches!(self.state, LoadState::NotRequested | LoadState::Loading)
    }

    /// Draws that the change is being prepared, or cannot be.
    pub fn report_placeholder(&self, ui: &Ui, scope: Scope) -> Html {
        self.placeholder(ui, scope, "ui-later-title", Some("ui-later-holds"))
    }

    /// Draws that the records of the what-if tab are being evaluated, or cannot be.
    pub fn what_if_placeholder(&self, ui: &Ui) -> Html {
        self.placeholder(ui, Scope::Only, "ui-later-try-title", None)
    }

    fn placeholder(&self, ui: &Ui, scope: Scope, title: &str, more: Option<&str>) -> Html {
        match self.state {
            LoadState::Ready => Html::default(),
            LoadState::NotRequested | LoadState::Loading => {
                let text = ui.text("ui-later-loading");
                el("p").class("im-section__note im-later").attr("aria-busy", "true").child(text).into()
            }
            LoadState::Failed => {
                let again = el("button")
                    .class("im-button")
                    .id(scope.id(AGAIN_ID))
                    .attr("type", "button")
                    .onclick(self.onagain.clone())
                    .child(icon(Icon::Retry))
                    .child(ui.text("ui-later-again"));
                let text = el("p").child(ui.text("ui-later-text"));
                let text = text.child(" ").child(more.map(|more| el("span").child(ui.text(more))));
                let body = list([text, el("p").child(again)]);
                error_notice(scope.id("later-error"), ui.text(title), body).into()
            }
        }
    }
}

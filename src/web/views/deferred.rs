//! What is shown in place of the deferred code while it is loading or if it failed to load.

use yew::{Callback, Html, MouseEvent};

use crate::mailbox::MailboxError;
use crate::text::msg::{self, Id};
use crate::web::components::change_planner::DraftTools;
use crate::web::components::inline::{Icon, icon};
use crate::web::components::layout::error_notice;
use crate::web::context::{Scope, Ui};
use crate::web::deferred::{Deferred, Drafts};
use crate::web::element::{el, list};
use crate::web::state::LoadState;

/// The suffix of the id of the retry button.
pub const AGAIN_ID: &str = "-again";

/// The deferred code, or its progress.
#[derive(Clone, Debug)]
pub struct DeferredPart {
    /// The code, once it has loaded.
    pub code: Option<Deferred>,
    /// Its progress.
    pub state: LoadState,
    /// The code for drafts, once it has loaded.
    pub drafts: Option<Drafts>,
    /// Its progress.
    pub drafts_state: LoadState,
    /// Retries loading what could not be loaded.
    pub onagain: Callback<MouseEvent>,
    /// The code for drafts is needed.
    pub onneeded: Callback<()>,
}

impl DeferredPart {
    /// Returns whether it may still arrive without action by the visitor.
    pub fn is_coming(&self) -> bool {
        matches!(self.state, LoadState::NotRequested | LoadState::Loading)
    }

    /// Draws that the change is being prepared, or cannot be.
    pub fn report_placeholder(&self, ui: &Ui, scope: Scope) -> Html {
        let texts = Texts { more: Some(msg::UI_LATER_HOLDS), ..Texts::of(msg::UI_LATER_TITLE) };
        self.placeholder(ui, self.state, scope.id("later"), texts)
    }

    /// Draws that the records of the what-if tab are being evaluated, or cannot be.
    pub fn what_if_placeholder(&self, ui: &Ui) -> Html {
        let texts = Texts::of(msg::UI_LATER_TRY_TITLE);
        self.placeholder(ui, self.drafts_state, Scope::Only.id("later"), texts)
    }

    /// Draws that a text is being read, or cannot be.
    pub fn reading_placeholder(&self, ui: &Ui) -> Html {
        let texts = Texts { loading: msg::UI_LATER_PART_LOADING, ..Texts::of(msg::UI_LATER_PART_TITLE) };
        self.placeholder(ui, self.drafts_state, Scope::Only.id("later"), texts)
    }

    /// What the planner needs of the code for drafts.
    pub fn draft_tools(&self, ui: &Ui, scope: Scope) -> DraftTools {
        let texts = Texts { loading: msg::UI_LATER_PART_LOADING, ..Texts::of(msg::UI_LATER_PART_TITLE) };
        let placeholders = ["later-draft", "later-form"]
            .map(|id| self.placeholder(ui, self.drafts_state, scope.id(id), texts));
        let code = self.drafts.map(Drafts::tools);
        DraftTools { code, placeholders, onneeded: self.onneeded.clone() }
    }

    fn placeholder(&self, ui: &Ui, state: LoadState, id: String, texts: Texts) -> Html {
        match state {
            LoadState::Ready => Html::default(),
            LoadState::NotRequested | LoadState::Loading => {
                let is_busy = (state == LoadState::Loading).then_some("true");
                let text = ui.text(texts.loading);
                el("p").class("im-section__note im-later").attr("aria-busy", is_busy).child(text).into()
            }
            LoadState::Failed => {
                let again = el("button")
                    .class("im-button")
                    .id([&id, AGAIN_ID].concat())
                    .attr("type", "button")
                    .onclick(self.onagain.clone())
                    .child(icon(Icon::Retry))
                    .child(ui.text(msg::UI_LATER_AGAIN));
                let text = el("p").child(ui.text(msg::UI_LATER_TEXT));
                let text = text.child(" ").child(texts.more.map(|more| el("span").child(ui.text(more))));
                let body = list([text, el("p").child(again)]);
                error_notice(id + "-error", ui.text(texts.title), body).into()
            }
        }
    }
}

/// The texts of a placeholder.
#[derive(Clone, Copy)]
struct Texts {
    loading: Id,
    /// It could not be loaded.
    title: Id,
    more: Option<Id>,
}

impl Texts {
    fn of(title: Id) -> Self {
        Self { loading: msg::UI_LATER_LOADING, title, more: None }
    }
}

/// Why a text cannot be read; the code that says it has read the text.
pub fn error_text(ui: &Ui, drafts: Option<Drafts>, error: &MailboxError) -> String {
    drafts.map(|drafts| drafts.mailbox_error(error, ui.catalog())).unwrap_or_default()
}

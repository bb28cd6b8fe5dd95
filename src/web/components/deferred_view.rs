//! What stands in the place of the second module: that it is on its way, or that it did not come.

use yew::Callback;
use yew::Html;
use yew::MouseEvent;

use crate::web::components::icon::Icon;
use crate::web::components::icon::icon;
use crate::web::components::notice::error_notice;
use crate::web::context::Ui;
use crate::web::deferred::Arrival;
use crate::web::element::el;
use crate::web::element::list;

/// What the id of the button ends with.
pub const AGAIN_ID: &str = "later-again";

/// How far the second module is, and how to ask for it again.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// How far it is.
    pub arrival: Arrival,
    /// It is asked for again.
    pub onagain: Callback<MouseEvent>,
}

impl Waiting {
    /// Draws that the change is being prepared, or cannot be.
    /// `prefix` keeps ids apart where there are several reports.
    pub fn view(&self, ui: &Ui, prefix: &str) -> Html {
        self.draw(ui, prefix, "ui-later-title", Some("ui-later-holds"))
    }

    /// The same for the records of the second tab, which cannot be evaluated.
    pub fn trial_view(&self, ui: &Ui) -> Html {
        self.draw(ui, "im-", "ui-later-try-title", None)
    }

    fn draw(&self, ui: &Ui, prefix: &str, title: &str, more: Option<&str>) -> Html {
        match self.arrival {
            Arrival::Ready(_) => Html::default(),
            Arrival::NotAsked | Arrival::Loading => {
                let text = ui.text("ui-later-loading");
                el("p").class("im-section__note im-later").attr("aria-busy", "true").child(text).into()
            }
            Arrival::Failed => {
                let again = el("button")
                    .class("im-button")
                    .id([prefix, AGAIN_ID].concat())
                    .attr("type", "button")
                    .onclick(self.onagain.clone())
                    .child(icon(Icon::Retry))
                    .child(ui.text("ui-later-again"));
                let text = el("p").child(ui.text("ui-later-text"));
                let text = text.child(" ").child(more.map(|more| el("span").child(ui.text(more))));
                let body = list([text, el("p").child(again)]);
                error_notice([prefix, "later-error"].concat(), ui.text(title), body).into()
            }
        }
    }
}

//! A part of the page that is drawn again only when what it shows has changed, and a long list of which only the beginning
//! is drawn: the page has to answer keys at all times.

use std::any::Any;
use std::rc::Rc;

use yew::{Callback, Component, Context, Html, Properties};

use crate::text::msg;
use crate::web::context::Ui;
use crate::web::element::{component, el, list};

/// How many entries are drawn at first, and how many more at each press of the button.
pub const STEP: usize = 100;

/// Properties of [`Part`].
#[derive(Clone, Debug, Properties)]
pub struct PartProps {
    /// The texts.
    pub ui: Ui,
    /// What it shows. It never changes, so it is compared by address.
    pub content: Rc<dyn Any>,
    /// How many entries it has.
    pub total: usize,
    /// Draws this many of them.
    pub draw: Callback<usize, Html>,
}

/// Whatever `draw` depends on is in the other fields.
impl PartialEq for PartProps {
    fn eq(&self, other: &Self) -> bool {
        self.ui == other.ui
            && Rc::as_ptr(&self.content).cast::<()>() == Rc::as_ptr(&other.content).cast::<()>()
            && self.total == other.total
    }
}

impl PartProps {
    /// Draws the part.
    pub fn draw(self) -> Html {
        component::<Part>(self)
    }
}

/// Draws its entries, and a button for more.
#[derive(Debug)]
pub struct Part {
    shown: usize,
}

impl Component for Part {
    /// More are wanted.
    type Message = ();
    type Properties = PartProps;

    fn create(_: &Context<Self>) -> Self {
        Self { shown: STEP }
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        self.shown += STEP;
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let PartProps { ui, total, draw, .. } = context.props();
        let left = total.saturating_sub(self.shown);
        let more = (left > 0).then(|| {
            let label = msg::UiMore { left: left.into(), n: left.min(STEP).into() };
            let button = el("button")
                .class("im-button im-button--small")
                .attr("type", "button")
                .onclick(context.link().callback(|_| ()))
                .child(ui.format(label));
            el("p").class("im-actions im-more").child(button)
        });
        list([draw.emit(self.shown.min(*total)), more.map_or_else(Html::default, Html::from)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;
    use crate::text::Catalog;
    use crate::web::context::View;

    #[test]
    fn the_same_content_is_not_drawn_again() {
        let ui = Ui::new(Catalog::for_tag("en"), Settings::default(), View::Page);
        let props = |content: &Rc<Vec<u8>>, total: usize| PartProps {
            ui: ui.clone(),
            content: Rc::<Vec<u8>>::clone(content),
            total,
            draw: Callback::from(|_| Html::default()),
        };
        let (content, other) = (Rc::new(vec![1]), Rc::new(vec![1]));
        assert!(props(&content, 3) == props(&content, 3));
        assert!(props(&content, 3) != props(&other, 3));
        assert!(props(&content, 3) != props(&content, 4));
    }
}

//! Elements, built by calls: `el("p").class("im-form__note").child(text)`.
//!
//! yew's `html!` expands at every use, which adds 8.5 KB for every visitor. CONTRIBUTING explains
//! the rules. Contents are text or elements: nothing becomes markup.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};
use yew::html::{BaseComponent, TargetCast};
use yew::virtual_dom::{Key, Listener, ListenerKind, VComp, VList, VTag, VText};
use yew::{AttrValue, Callback, Html, KeyboardEvent, MouseEvent};

//----------- El ---------------------------------------------------------------------------------

/// An element under construction.
#[derive(Debug)]
#[must_use = "an element is drawn only where it is returned, or is the child of one that is"]
pub struct El(Box<VTag>);

/// Starts an element.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(VTag::new(AttrValue::Static(tag))))
}

impl El {
    /// Sets an attribute; `None` leaves it out.
    pub fn attr(self, name: &'static str, value: impl Value) -> Self {
        value.set(self, name)
    }

    /// Sets the classes.
    pub fn class(self, classes: impl Value) -> Self {
        self.attr("class", classes)
    }

    /// Sets the id.
    pub fn id(self, id: impl Value) -> Self {
        self.attr("id", id)
    }

    /// Sets an attribute without a value, such as `hidden`.
    pub fn flag(self, name: &'static str, is_set: bool) -> Self {
        self.attr(name, is_set.then_some(name))
    }

    /// Sets the content of a field. Unlike the attribute, it also replaces what was typed.
    #[inline(never)]
    pub fn value(mut self, value: &str) -> Self {
        self.0.set_value(Some(AttrValue::from(value)));
        self
    }

    /// Identifies a child of a list when their order changes.
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// Adds a child. `None` keeps its place, so the following children remain the same elements.
    pub fn child(self, child: impl Content) -> Self {
        child.add_to(self)
    }

    /// Adds a list of children.
    pub fn children<C: Into<Html>>(self, children: impl IntoIterator<Item = C>) -> Self {
        self.child(list(children))
    }

    /// Calls back on a click, by mouse, touch or keyboard.
    pub fn onclick(self, callback: Callback<MouseEvent>) -> Self {
        self.on(|| ListenerKind::onclick, move |event| callback.emit(event.unchecked_into()))
    }

    /// Calls back on each key press.
    pub fn onkeydown(self, callback: Callback<KeyboardEvent>) -> Self {
        self.on(|| ListenerKind::onkeydown, move |event| callback.emit(event.unchecked_into()))
    }

    /// Calls back with the content of a field on each edit.
    pub fn oninput(self, callback: Callback<String>) -> Self {
        self.on(|| ListenerKind::oninput, move |event| callback.emit(value_of_target(&event)))
    }

    /// Calls back with the content of a field, or the chosen value, after an edit.
    pub fn onchange(self, callback: Callback<String>) -> Self {
        self.on(|| ListenerKind::onchange, move |event| callback.emit(value_of_target(&event)))
    }

    /// Calls back when `<details>` was opened or closed, with whether it is open. Nested ones do not count.
    pub fn ontoggle(self, callback: Callback<bool>) -> Self {
        self.on(
            || ListenerKind::ontoggle,
            move |event| callback.emit(event.target_unchecked_into::<Element>().has_attribute("open")),
        )
    }

    /// Calls back when a form is submitted; the browser sends nothing.
    pub fn onsubmit(self, callback: Callback<()>) -> Self {
        self.on(
            || ListenerKind::onsubmit,
            move |event| {
                event.prevent_default();
                callback.emit(());
            },
        )
    }

    fn on(mut self, kind: fn() -> ListenerKind, handle: impl Fn(Event) + 'static) -> Self {
        self.0.add_listener(Rc::new(Handler { kind, handle: Callback::from(handle) }));
        self
    }
}

impl From<El> for Html {
    fn from(element: El) -> Self {
        Self::from(*element.0)
    }
}

//----------- Without an element -----------------------------------------------------------------

/// Several sibling nodes, without an enclosing element.
pub fn list<C: Into<Html>>(nodes: impl IntoIterator<Item = C>) -> Html {
    let mut list = Vec::new();
    for node in nodes {
        list.push(node.into());
    }
    nodes_to_html(list)
}

#[inline(never)]
fn nodes_to_html(nodes: Vec<Html>) -> Html {
    Html::from(VList::from(nodes))
}

/// A text.
#[inline(never)]
pub fn text(text: String) -> Html {
    Html::from(VText::new(text))
}

/// A component.
pub fn component<C: BaseComponent>(properties: C::Properties) -> Html {
    Html::from(VComp::new::<C>(Rc::new(properties), None))
}

//----------- Content ----------------------------------------------------------------------------

/// What can be the child of an element.
pub trait Content {
    /// Makes it the last child.
    fn add_to(self, parent: El) -> El;
}

impl Content for Html {
    #[inline(never)]
    fn add_to(self, mut parent: El) -> El {
        parent.0.add_child(self);
        parent
    }
}

impl Content for El {
    #[inline(never)]
    fn add_to(self, parent: El) -> El {
        Html::from(self).add_to(parent)
    }
}

impl Content for String {
    #[inline(never)]
    fn add_to(self, parent: El) -> El {
        text(self).add_to(parent)
    }
}

impl Content for &str {
    #[inline(never)]
    fn add_to(self, parent: El) -> El {
        self.to_owned().add_to(parent)
    }
}

impl<C: Content> Content for Option<C> {
    fn add_to(self, parent: El) -> El {
        match self {
            Some(content) => content.add_to(parent),
            None => Html::default().add_to(parent),
        }
    }
}

//----------- Value ------------------------------------------------------------------------------

/// What can be the value of an attribute.
pub trait Value {
    /// Sets the attribute.
    fn set(self, element: El, name: &'static str) -> El;
}

impl Value for &'static str {
    #[inline(never)]
    fn set(self, mut element: El, name: &'static str) -> El {
        element.0.add_attribute(name, AttrValue::Static(self));
        element
    }
}

impl Value for String {
    #[inline(never)]
    fn set(self, mut element: El, name: &'static str) -> El {
        element.0.add_attribute(name, self);
        element
    }
}

impl<V: Value> Value for Option<V> {
    fn set(self, element: El, name: &'static str) -> El {
        match self {
            Some(value) => value.set(element, name),
            None => element,
        }
    }
}

//----------- Handler ----------------------------------------------------------------------------

/// Handles one kind of event at one element.
struct Handler {
    kind: fn() -> ListenerKind,
    handle: Callback<Event>,
}

impl Listener for Handler {
    fn kind(&self) -> ListenerKind {
        (self.kind)()
    }

    fn handle(&self, event: Event) {
        self.handle.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// The content of the field that an event came from. `<select>` and `<textarea>` have it like `<input>`.
fn value_of_target(event: &Event) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}

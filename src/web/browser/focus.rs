//! The focus, and the document-wide key.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{HtmlElement, KeyboardEvent};

use super::{document, element_by_id, window};

/// Moves the focus to an element, and returns whether there is such an element.
pub fn focus(id: &str) -> bool {
    let element = element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// The id of the element that has the focus.
pub fn focused_id() -> Option<String> {
    Some(document()?.active_element()?.id())
}

/// Returns whether no element has the focus.
pub fn is_focus_nowhere() -> bool {
    document()
        .is_some_and(|document| document.active_element().is_none_or(|element| element.tag_name() == "BODY"))
}

/// Returns whether the focus is on this page, and not on the page around it.
pub fn has_document_focus() -> bool {
    document().is_some_and(|document| document.has_focus().unwrap_or(false))
}

/// Calls back whenever Escape is pressed and nothing else handles it, as long as the page is open.
pub fn on_escape(callback: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() && !event.default_prevented() {
            callback();
        }
    });
    window.set_onkeydown(Some(closure.as_ref().unchecked_ref()));
    closure.forget();
}

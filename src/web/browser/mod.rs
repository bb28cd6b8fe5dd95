//! The browser: no other module touches window, document and clipboard.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod crash;
pub mod focus;
pub mod language;
pub mod page;

use web_sys::{CustomEvent, CustomEventInit, Document, Element, Window};

/// The window; `None` where components are drawn natively, in tests.
pub(super) fn window() -> Option<Window> {
    if cfg!(target_arch = "wasm32") { web_sys::window() } else { None }
}

/// The document, in a browser.
fn document() -> Option<Document> {
    window()?.document()
}

/// The element `<html>`.
fn root() -> Option<Element> {
    document()?.document_element()
}

/// An element by its id.
pub fn element_by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Returns whether the browser knows that it is offline.
pub fn is_offline() -> bool {
    window().is_some_and(|window| !window.navigator().on_line())
}

/// Raises an event for `static/boot.js`.
fn raise(event: &str, detail: &str) {
    let options = CustomEventInit::new();
    options.set_detail(&detail.into());
    if let (Some(window), Ok(event)) = (window(), CustomEvent::new_with_event_init_dict(event, &options)) {
        let _ = window.dispatch_event(&event);
    }
}

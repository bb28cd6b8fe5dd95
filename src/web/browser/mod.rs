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

/// The window around this one; `None` when it is in no frame.
pub(super) fn parent() -> Option<Window> {
    let window = window()?;
    window.parent().ok()?.filter(|parent| *parent != window)
}

/// The origins of the windows around this one, between spaces: `None` if there are none, and an empty text if the browser
/// does not tell, as Firefox. `static/boot.js` has left them at the root element.
pub fn around() -> Option<String> {
    parent()?;
    Some(root().and_then(|root| root.get_attribute("data-around")).unwrap_or_default())
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

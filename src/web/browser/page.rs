//! The parts of the page that the app does not draw: title, theme, form before the start, article.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};

use super::{document, element_by_id, raise, root, window};
use crate::web::appearance::{Accent, Theme};

/// The content of a field of the page. Only the property is read, which fields of one line and of several both have.
pub fn field(id: &str) -> Option<String> {
    Some(element_by_id(id)?.unchecked_into::<HtmlTextAreaElement>().value())
}

/// Returns whether the button was pressed before the app took over; `static/boot.js` sets the mark.
pub fn was_submitted_before_start() -> bool {
    element_by_id("im-address-form").is_some_and(|form| form.has_attribute("data-submitted"))
}

/// Calls back whenever somebody comes back to the page: from another tab or window, from another page by way of the
/// history, or from sleep.
pub fn on_return(callback: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn()>::new(callback);
    for event in ["pageshow", "visibilitychange", "focus"] {
        let _ = window.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Marks the document: the app has taken over.
pub fn set_ready() {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-app", "ready");
    }
}

/// Marks the document with the progress of the check; the static parts of the page depend on it.
pub fn set_state(state: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-state", state);
    }
}

/// The height of an answer for a page around that is not listed, in CSS pixels: most answers have room in it.
const ANSWER_HEIGHT: u32 = 1200;

/// Says whether the page around may be told the exact height of an answer.
pub fn set_height_exact(is_exact: bool) {
    if let Some(root) = root() {
        let _ = root.toggle_attribute_with_force("data-exact", is_exact);
    }
}

/// The height of the framed view, for the page around. That of an answer would tell how long a name is, how many records
/// it has, and whether it exists: it is always the same, and what has no room scrolls (decision D-40).
pub fn told_height() -> Option<u32> {
    let root = root()?.dyn_into::<HtmlElement>().ok()?;
    let is_answer = matches!(root.get_attribute("data-state").as_deref(), Some("checking" | "done"));
    let is_same = is_answer && !root.has_attribute("data-exact");
    // An empty value removes the property.
    let height = if is_same { format!("{ANSWER_HEIGHT}px") } else { String::new() };
    let _ = root.style().set_property("min-height", &height);
    Some(if is_same { ANSWER_HEIGHT } else { root.get_bounding_client_rect().height().ceil() as u32 })
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the theme.
pub fn set_theme(theme: Theme) {
    let Some(root) = root() else { return };
    let _ = match theme {
        Theme::Auto => root.remove_attribute("data-theme"),
        Theme::Light | Theme::Dark => root.set_attribute("data-theme", theme.code()),
    };
}

/// Overrides the accent of the style sheet; `None` restores it.
pub fn set_accent(accent: Option<Accent>) {
    let root = root().and_then(|root| root.dyn_into::<HtmlElement>().ok());
    let Some(style) = root.map(|root| root.style()) else { return };
    let strong = "color-mix(in srgb,var(--im-accent) 75%,var(--im-text-color))";
    let (color, strong) = accent.map_or((String::new(), ""), |accent| (accent.to_css(), strong));
    // An empty value removes the property.
    let _ = style.set_property("--im-accent", &color);
    let _ = style.set_property("--im-accent-strong", strong);
}

/// The content of `<meta name=…>`.
pub fn meta(name: &str) -> Option<String> {
    document()?.query_selector(&format!("meta[name=\"{name}\"]")).ok()??.get_attribute("content")
}

/// Fills the placeholders of the article: texts, link targets, and the blocks hidden without a value. `static/keep.js`
/// takes back what others have made of it.
pub fn fill_places(value: impl Fn(&str) -> Option<String>) {
    raise("im-article", "to-fill");
    fill(value);
    raise("im-article", "filled");
}

fn fill(value: impl Fn(&str) -> Option<String>) {
    let Some(places) = document().and_then(|document| document.query_selector_all("[data-ca]").ok()) else {
        return;
    };
    for index in 0..places.length() {
        let Some(element) = places.get(index).and_then(|node| node.dyn_into::<Element>().ok()) else {
            continue;
        };
        let value = element.get_attribute("data-ca").and_then(|place| value(&place));
        let _ = match (element.tag_name().as_str(), value) {
            ("P" | "LI", value) => element.toggle_attribute_with_force("hidden", value.is_none()).map(|_| ()),
            ("A", Some(url)) => element.set_attribute("href", &url),
            ("A", None) => element.remove_attribute("href"),
            (_, text) => {
                element.set_text_content(text.as_deref());
                Ok(())
            }
        };
    }
}

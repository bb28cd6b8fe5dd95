//! The address bar.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Url;

use super::{document, root, window};

/// The query of the page's address, without `?`.
pub fn query() -> String {
    let search = window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    search.trim_start_matches('?').to_owned()
}

/// The fragment of the page's address, without `#`.
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// The parameters of the fragment when the page was opened. `static/boot.js` has taken them out of the address bar, and
/// left them at the root element.
pub fn take_link() -> String {
    let Some(root) = root() else { return String::new() };
    let link = root.get_attribute("data-link").unwrap_or_default();
    let _ = root.remove_attribute("data-link");
    link
}

/// The origin of the page.
pub fn origin() -> Option<String> {
    window()?.location().origin().ok().filter(|origin| origin != "null")
}

/// Removes the fragment's parameters from the address bar and from the history: an email address is private.
pub fn forget_fragment() {
    if fragment().contains('=') {
        replace(&query());
    }
}

/// Removes the domain of a link from the address bar.
pub fn forget_query_domain() {
    let query = query();
    let kept: Vec<_> =
        query.split('&').filter(|pair| !pair.starts_with("domain=") && !pair.starts_with("run=")).collect();
    let kept = kept.join("&");
    if kept != query {
        replace(&kept);
    }
}

/// Shows another query in the address bar, without a fragment.
fn replace(query: &str) {
    let Some(window) = window() else { return };
    let path = window.location().pathname().unwrap_or_default();
    let url = if query.is_empty() { path } else { format!("{path}?{query}") };
    if let Ok(history) = window.history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
    }
}

/// Calls back whenever the fragment changes, as long as the page is open.
pub fn on_fragment(callback: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn()>::new(callback);
    window.set_onhashchange(Some(closure.as_ref().unchecked_ref()));
    closure.forget();
}

/// Returns whether this is the framed view.
pub fn is_framed_page() -> bool {
    let path = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    path.ends_with("/embed.html") || path.ends_with("/embed")
}

/// The URL of a file next to the page.
pub fn beside_page(file: &str) -> Option<String> {
    let base = document()?.base_uri().ok()??;
    Some(Url::new_with_base(file, &base).ok()?.href())
}

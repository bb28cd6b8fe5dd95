//! Exporting texts: to the clipboard, or to a file.

use std::time::Duration;

use gloo_timers::future::sleep;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};
use yew::platform::spawn_local;

use super::{document, element_by_id, window};

/// How long a file stays available: no event signals that the browser has read it.
const OFFER_TIME: Duration = Duration::from_secs(10);

/// Copies a text to the clipboard, and returns whether that worked. A page without HTTPS has no clipboard.
pub async fn copy(text: String) -> bool {
    let Some(window) = window() else { return false };
    let navigator = window.navigator();
    let has_clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into())
        .is_ok_and(|clipboard| !clipboard.is_undefined());
    has_clipboard && JsFuture::from(navigator.clipboard().write_text(&text)).await.is_ok()
}

/// Selects the text of an element, so that it can be copied by hand.
pub fn select(id: &str) {
    let (Some(window), Some(element)) = (window(), element_by_id(id)) else { return };
    if let Ok(Some(selection)) = window.get_selection() {
        let _ = selection.select_all_children(&element);
    }
}

/// Saves a text as a file, and returns whether that worked. No server is involved, so no policy of the page forbids it.
pub fn save(file: &str, media_type: &str, text: &str) -> bool {
    let Ok(url) = offer(file, media_type, text) else { return false };
    spawn_local(async move {
        sleep(OFFER_TIME).await;
        let _ = Url::revoke_object_url(&url);
    });
    true
}

/// Creates a file from a text and a link to it, and follows the link.
fn offer(file: &str, media_type: &str, text: &str) -> Result<String, JsValue> {
    let document = document().ok_or(JsValue::NULL)?;
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link = document.create_element("a")?;
    link.set_attribute("href", &url)?;
    link.set_attribute("download", file)?;
    link.unchecked_ref::<HtmlElement>().click();
    Ok(url)
}

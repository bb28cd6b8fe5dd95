//! The browser: the only place that touches window, document and clipboard.

use std::time::Duration;

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;
use web_sys::BlobPropertyBag;
use web_sys::CustomEvent;
use web_sys::CustomEventInit;
use web_sys::Document;
use web_sys::Element;
use web_sys::HtmlElement;
use web_sys::HtmlTextAreaElement;
use web_sys::KeyboardEvent;
use web_sys::Url;
use web_sys::Window;
use yew::platform::spawn_local;

use crate::lookup::http::HttpClient;
use crate::text::Language;
use crate::web::embed::Accent;
use crate::web::fetch::Fetch;

/// The window; none where components are drawn natively, in tests.
pub(super) fn window() -> Option<Window> {
    if cfg!(target_arch = "wasm32") { web_sys::window() } else { None }
}

/// The document, in a browser.
fn document() -> Option<Document> {
    window()?.document()
}

/// An element by its id.
pub fn element_by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

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

/// Takes what was typed elsewhere out of the address bar, and out of the history.
pub fn forget_fragment() {
    if fragment().contains('=') {
        replace_address(&query());
    }
}

/// Takes the domain that a link asked for out of the address bar.
pub fn forget_query_domain() {
    let query = query();
    let kept: Vec<_> =
        query.split('&').filter(|pair| !pair.starts_with("domain=") && !pair.starts_with("run=")).collect();
    let kept = kept.join("&");
    if kept != query {
        replace_address(&kept);
    }
}

/// Calls back whenever the fragment changes, as long as the page is open.
pub fn on_fragment(callback: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn()>::new(callback);
    window.set_onhashchange(Some(closure.as_ref().unchecked_ref()));
    closure.forget();
}

/// Calls back whenever Escape is pressed and nothing else wants it, as long as the page is open.
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

/// Shows another query in the address bar, without a fragment.
pub fn replace_address(query: &str) {
    let Some(window) = window() else { return };
    let path = window.location().pathname().unwrap_or_default();
    let url = if query.is_empty() { path } else { format!("{path}?{query}") };
    if let Ok(history) = window.history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
    }
}

/// Says whether this is the framed view.
pub fn is_framed_page() -> bool {
    let path = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    path.ends_with("/embed.html") || path.ends_with("/embed")
}

/// What stands in the field before the app takes over.
pub fn typed_before_start() -> Option<String> {
    Some(element_by_id("im-address")?.dyn_into::<HtmlTextAreaElement>().ok()?.value())
}

/// Says whether the button was pressed before the app took over; `static/boot.js` leaves the mark.
pub fn was_submitted_before_start() -> bool {
    element_by_id("im-address-form").is_some_and(|form| form.has_attribute("data-submitted"))
}

/// The address of a file beside the page.
pub fn beside_page(file: &str) -> Option<String> {
    let base = document()?.base_uri().ok()??;
    Some(Url::new_with_base(file, &base).ok()?.href())
}

/// Has `static/loader.mjs` fetch the second module; says whether it is there. Natively there is one program, and nothing to
/// fetch.
pub async fn load_later() -> bool {
    let Some(window) = window() else { return cfg!(not(target_arch = "wasm32")) };
    let load = js_sys::Reflect::get(&window, &"issuemailLater".into());
    let Some(load) = load.ok().and_then(|load| load.dyn_into::<js_sys::Function>().ok()) else {
        return false;
    };
    let Ok(promise) = load.call0(&window) else { return false };
    JsFuture::from(js_sys::Promise::from(promise)).await.is_ok()
}

/// The time as RFC 3339 in UTC, to the second.
pub fn now() -> String {
    let iso = String::from(js_sys::Date::new_0().to_iso_string());
    match iso.split_once('.') {
        Some((seconds, _)) => format!("{seconds}Z"),
        None => iso,
    }
}

/// The time in seconds since 1970.
pub fn seconds() -> u64 {
    (js_sys::Date::now() / 1000.0) as u64
}

/// The time of day some seconds after a time as [`now`] writes it, as people of a region write it; with the date, unless
/// that is today. `None` where there is no browser.
pub fn clock(time: &str, after: u32, region: &str) -> Option<String> {
    window()?;
    let milliseconds = js_sys::Date::parse(time) + f64::from(after) * 1000.0;
    let date = js_sys::Date::new(&JsValue::from_f64(milliseconds));
    let options = js_sys::Object::new();
    let set = |name: &str, value: &str| js_sys::Reflect::set(&options, &name.into(), &value.into());
    set("timeStyle", "short").ok()?;
    if date.to_date_string() != js_sys::Date::new_0().to_date_string() {
        set("dateStyle", "medium").ok()?;
    }
    Some(date.to_locale_string(region, &options).into())
}

/// A time as people of a region write it; where there is no browser, as it is.
pub fn shown_time(time: &str, region: &str) -> String {
    clock(time, 0, region).unwrap_or_else(|| time.to_owned())
}

/// Says whether the browser knows that it is offline.
pub fn is_offline() -> bool {
    window().is_some_and(|window| !window.navigator().on_line())
}

/// The language of the page: `static/boot.js` has chosen it.
pub fn page_language() -> Option<Language> {
    Language::for_tag(&document()?.document_element()?.get_attribute("lang")?)
}

/// Says which language the page is in; its heading is not the app's.
pub fn set_page_language(language: Language, heading: &str) {
    let Some(document) = document() else { return };
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", language.tag);
        let _ = root.set_attribute("dir", language.direction());
    }
    if let Ok(Some(title)) = document.query_selector("h1") {
        title.set_text_content(Some(heading));
    }
}

/// The tags of the languages that the visitor prefers, the most preferred first.
fn preferred_tags() -> Vec<String> {
    let languages = window().map(|window| window.navigator().languages()).unwrap_or_default();
    languages.iter().filter_map(|tag| tag.as_string()).collect()
}

/// The tag by which the visitor prefers a language, with a region perhaps.
pub fn region_of(language: Language) -> String {
    let tag = preferred_tags().into_iter().find(|tag| Language::for_tag(tag) == Some(language));
    tag.unwrap_or_else(|| language.tag.to_owned())
}

/// The one of these languages that the visitor prefers; the first, if none of them.
pub fn preferred_language(offered: &[Language]) -> Option<Language> {
    let preferred = preferred_tags().into_iter().filter_map(|tag| Language::for_tag(&tag));
    let mut preferred = preferred.filter(|language| offered.contains(language));
    preferred.next().or_else(|| offered.first().copied())
}

/// The content of `<meta name=…>`.
pub fn meta(name: &str) -> Option<String> {
    document()?.query_selector(&format!("meta[name=\"{name}\"]")).ok()??.get_attribute("content")
}

/// Goes to the page in another language, with what was typed and what the address says: `static/boot.js` does it.
pub fn open_language(language: Language) {
    tell("im-language", language.tag);
}

/// Leaves only the offered languages in the menu of `index.html`.
pub fn offer_languages(offered: &[Language]) {
    let Some(menu) = element_by_id("im-language-menu") else { return };
    for language in Language::ALL.into_iter().filter(|language| !offered.contains(language)) {
        if let Ok(Some(link)) = menu.query_selector(&format!("[hreflang={}]", language.tag)) {
            link.remove();
        }
    }
    if offered.len() == 1 {
        menu.remove();
    }
}

/// Says that the app has taken over.
pub fn set_ready() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-app", "ready");
    }
}

/// Says that the app cannot start: `static/boot.js` shows why.
pub fn start_failed() {
    tell("im-start-failed", "start");
}

/// Raises an event for `static/boot.js`.
fn tell(event: &str, detail: &str) {
    let options = CustomEventInit::new();
    options.set_detail(&detail.into());
    if let (Some(window), Ok(event)) = (window(), CustomEvent::new_with_event_init_dict(event, &options)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Sets the theme; `None` and `auto` leave it to the browser.
pub fn set_theme(theme: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    match theme.filter(|theme| *theme != "auto") {
        Some(theme) => {
            let _ = root.set_attribute("data-theme", theme);
        }
        None => {
            let _ = root.remove_attribute("data-theme");
        }
    }
}

/// Sets the accent in the place of the style sheet's; `None` goes back to that.
pub fn set_accent(accent: Option<Accent>) {
    let root = document().and_then(|document| document.document_element()?.dyn_into::<HtmlElement>().ok());
    let Some(style) = root.map(|root| root.style()) else { return };
    let strong = "color-mix(in srgb,var(--im-accent) 75%,var(--im-text-color))";
    let (color, strong) = accent.map_or((String::new(), ""), |accent| (accent.to_css(), strong));
    // An empty value takes the property away.
    let _ = style.set_property("--im-accent", &color);
    let _ = style.set_property("--im-accent-strong", strong);
}

/// Says on the root element how far the check is: the static parts of the page follow it.
pub fn set_state(state: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-state", state);
    }
}

/// Gives the places of the article their values: texts, targets of links, and what is hidden without a value.
pub fn fill_places(value: impl Fn(&str) -> Option<String>) {
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

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to an element; says whether it is there.
pub fn focus(id: &str) -> bool {
    let element = element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// Says whether the focus is on this page, and not on one around it.
pub fn has_document_focus() -> bool {
    document().is_some_and(|document| document.has_focus().unwrap_or(false))
}

/// Says whether no element has the focus.
pub fn is_focus_nowhere() -> bool {
    document()
        .is_some_and(|document| document.active_element().is_none_or(|element| element.tag_name() == "BODY"))
}

/// The id of the element that has the focus.
pub fn focused_id() -> Option<String> {
    Some(document()?.active_element()?.id())
}

/// Hands a text over as a file; says whether that worked. No server is involved, so no policy of the page forbids it.
pub fn save(file: &str, media_type: &str, text: &str) -> bool {
    let Ok(url) = offer(file, media_type, text) else { return false };
    spawn_local(async move {
        // The browser reads it after this returns, and nobody says when it has.
        Fetch.sleep(SAVE_TIME).await;
        let _ = Url::revoke_object_url(&url);
    });
    true
}

/// Makes a file of a text and a link to it, and follows that.
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

/// How long a file is offered.
const SAVE_TIME: Duration = Duration::from_secs(10);

/// Puts a text on the clipboard; says whether that worked. There is none on a page without HTTPS.
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

/// Shows the panel for a crash, whatever panics.
pub fn install_panic_panel() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        show_crash();
    }));
}

/// Shows the panel for a crash.
pub fn show_crash() {
    if let Some(panel) = element_by_id("im-crash") {
        let _ = panel.remove_attribute("hidden");
    }
    if let Some(result) = element_by_id("im-result") {
        let _ = result.set_attribute("data-state", "failed");
    }
}

//! The page around the framed view: the only place that hears from it and speaks to it.

use js_sys::JSON;
use js_sys::Object;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::Event;
use web_sys::MessageEvent;
use web_sys::ResizeObserver;
use web_sys::Window;
use yew::Callback;

use crate::web::browser::window;
use crate::web::embed::Configure;
use crate::web::embed::MAX_MESSAGE_LEN;

/// The page around, once it has spoken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostPage {
    /// Its origin, as its message had it: to this one it is answered.
    origin: String,
}

/// Calls back with each message of the page around that is one of ours; what was said before comes now, see
/// `static/loader.mjs`. If something was typed by then, it is not replaced by what was said meanwhile.
pub fn listen(callback: Callback<(HostPage, Configure)>, has_typed: bool) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        // Messages are trusted, from whomever they come. One that is not was made by the loader, which has looked at the
        // source of the message that it held.
        let was_held = !event.is_trusted();
        let is_from_host = || {
            was_held
                || event.source().is_some_and(|source| host().is_some_and(|host| Object::is(&source, &host)))
        };
        if let Some(mut configure) = is_from_host().then(|| read(&event.data())).flatten() {
            configure.domain = configure.domain.filter(|_| !(was_held && has_typed));
            callback.emit((HostPage { origin: event.origin() }, configure));
        }
    });
    let _ = window.add_event_listener_with_callback("message", closure.as_ref().unchecked_ref());
    closure.forget();
    if let Ok(event) = Event::new("im-listening") {
        let _ = window.dispatch_event(&event);
    }
}

/// The window around this one; `None` when there is none.
fn host() -> Option<Window> {
    let window = window()?;
    window.parent().ok()?.filter(|parent| *parent != window)
}

/// Reads a message of bounded length. Through JSON, nothing of it but plain values is left.
fn read(data: &JsValue) -> Option<Configure> {
    let text = JSON::stringify(data).ok()?;
    // What has no JSON gives `undefined`.
    let text = text.dyn_into::<js_sys::JsString>().ok()?;
    if text.length() > MAX_MESSAGE_LEN {
        return None;
    }
    Configure::read(&String::from(text))
}

impl HostPage {
    /// Says that the framed view is there, and what to call it.
    pub fn ready(&self, title: &str) {
        if let Ok(title) = JSON::stringify(&title.into()) {
            self.tell("ready\",\"title", &String::from(title));
        }
    }

    /// Hands a report over, as JSON.
    pub fn result(&self, json: &str) {
        self.tell("result\",\"report", json);
    }

    /// Tells the height of the content now and whenever it changes, in CSS pixels.
    pub fn follow_height(&self) {
        let root = window().and_then(|window| window.document()?.document_element());
        let (Some(root), host) = (root, self.clone()) else { return };
        let observed = root.clone();
        let closure = Closure::<dyn Fn()>::new(move || {
            let height = root.get_bounding_client_rect().height().ceil() as u32;
            host.tell("resize\",\"height", &height.to_string());
        });
        if let Ok(observer) = ResizeObserver::new(closure.as_ref().unchecked_ref()) {
            observer.observe(&observed);
        }
        closure.forget();
    }

    /// Sends a message: its type and the name of its field, with what stands between them in JSON, and the field's value.
    fn tell(&self, head: &str, value: &str) {
        let json = ["{\"issuemail\":{\"v\":1,\"type\":\"", head, "\":", value, "}}"].concat();
        // A sandboxed page, or one from a file, has an origin without a name. Only the page around this frame gets the
        // message in any case: with another page around, this one is gone.
        let target = if self.origin == "null" { "*" } else { &self.origin };
        if let (Some(host), Ok(message)) = (host(), JSON::parse(&json)) {
            let _ = host.post_message(&message, target);
        }
    }
}

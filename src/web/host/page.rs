//! The page around the framed view: receives its messages, and sends ours.

use js_sys::{JSON, JsString, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent, ResizeObserver};
use yew::Callback;

use super::protocol::{self, FieldValue, FrameMessage, HostMessage};
use crate::web::browser::page;
use crate::web::browser::{parent as host, window};

/// The page around, once it has sent a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostPage {
    /// Its origin, from its message: the answers go there.
    origin: String,
}

/// Calls back with each valid message of the page around, including earlier ones: see
/// `static/start.js`. An earlier message does not replace text typed meanwhile.
pub fn listen(callback: Callback<(HostPage, HostMessage)>, has_typed: bool) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        // A real message event is trusted. An untrusted one was dispatched by the loader, which has checked the
        // source of the message that it held back.
        let was_held = !event.is_trusted();
        let is_from_host = || {
            was_held
                || event.source().is_some_and(|source| host().is_some_and(|host| Object::is(&source, &host)))
        };
        if let Some(mut message) = is_from_host().then(|| parse(&event.data())).flatten() {
            let HostMessage::Configure(configure) = &mut message;
            if was_held && has_typed {
                configure.domain = None;
            }
            callback.emit((HostPage { origin: event.origin() }, message));
        }
    });
    let _ = window.add_event_listener_with_callback("message", closure.as_ref().unchecked_ref());
    closure.forget();
    if let Ok(event) = Event::new("im-listening") {
        let _ = window.dispatch_event(&event);
    }
}

/// Parses a message of limited length. Conversion to JSON leaves only plain values.
fn parse(data: &JsValue) -> Option<HostMessage> {
    let text = JSON::stringify(data).ok()?;
    // A value without a JSON form gives `undefined`.
    let text = text.dyn_into::<JsString>().ok()?;
    if text.length() > protocol::MAX_MESSAGE_LEN {
        return None;
    }
    HostMessage::parse(&String::from(text))
}

impl HostPage {
    /// Its origin; "null" for an opaque one.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Sends a message.
    pub fn send(&self, message: FrameMessage<'_>) {
        // A sandboxed page, or one from a file, has an opaque origin, "null". Only the page around this frame gets the
        // message in any case: if another page replaces it, this frame is gone too.
        let target = if self.origin == "null" { "*" } else { &self.origin };
        if let (Some(host), Ok(message)) = (host(), to_object(message)) {
            let _ = host.post_message(&message, target);
        }
    }

    /// Sends the height of the content now and whenever it changes. That the content has changed and the height has not
    /// would tell how much there is.
    pub fn follow_height(&self) {
        let (host, mut told) = (self.clone(), None);
        let closure = Closure::<dyn FnMut()>::new(move || {
            let height = page::told_height();
            if let Some(height) = height.filter(|_| told != height) {
                host.send(FrameMessage::Resize { height });
            }
            told = height;
        });
        let content = window().and_then(|window| window.document()?.body());
        if let (Some(content), Ok(observer)) =
            (content, ResizeObserver::new(closure.as_ref().unchecked_ref()))
        {
            observer.observe(&content);
        }
        closure.forget();
    }
}

/// A message as the object that is sent.
fn to_object(message: FrameMessage<'_>) -> Result<Object, JsValue> {
    let (name, value) = message.field();
    let value = match value {
        FieldValue::Text(text) => text.into(),
        FieldValue::Number(number) => number.into(),
        FieldValue::Json(json) => JSON::parse(json)?,
    };
    let body = Object::new();
    Reflect::set(&body, &"v".into(), &protocol::VERSION.into())?;
    Reflect::set(&body, &"type".into(), &message.kind().into())?;
    Reflect::set(&body, &name.into(), &value)?;
    let object = Object::new();
    Reflect::set(&object, &protocol::NAME.into(), &body)?;
    Ok(object)
}

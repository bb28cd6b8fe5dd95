//! What is shown when the app cannot start, or stops: `static/boot.js` does it.

use super::{raise, root};

/// Reports that the app cannot start.
pub fn start_failed() {
    raise("im-failed", "start");
}

/// Reports whatever panics, instead of yew, which would only log it.
pub fn report_panics() {
    yew::set_custom_panic_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        raise("im-failed", "panic");
    }));
}

/// Returns whether something has panicked: then nothing of the app can be relied on.
pub fn has_failed() -> bool {
    root().and_then(|root| root.get_attribute("data-app")).is_some_and(|state| state == "failed")
}

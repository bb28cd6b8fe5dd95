//! What is shown when the app cannot start, or stops.

use super::{element_by_id, raise};

/// Reports that the app cannot start: `static/boot.js` shows why.
pub fn start_failed() {
    raise("im-start-failed", "start");
}

/// Shows the panel for a crash whenever something panics.
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

//! The page: a yew app.
//!
//! All state is in one [`state::State`] with a pure reducer; effects (lookups, the address bar, the clipboard) are in
//! [`session`] and [`browser`]; components get data and callbacks. The same app draws the page and the framed view.

pub mod app;
pub mod browser;
pub mod components;
pub mod context;
pub mod element;
pub mod embed;
pub mod fetch;
pub mod host_page;
pub mod plan;
pub mod query_string;
pub mod session;
pub mod state;
pub mod view;
pub mod watch;

use context::View;

/// Starts the app inside `#app`.
pub fn mount() {
    browser::install_panic_panel();
    let Some(root) = browser::element_by_id("app") else { return };
    let mut start = query_string::Start::read(&browser::query(), &browser::fragment());
    // What was typed before the app was ready stays, and whoever pressed the button has meant it.
    if let Some(typed) = browser::typed_before_start().filter(|text| !text.trim().is_empty()) {
        start.input = Some(typed);
    }
    start.run |= browser::was_submitted_before_start();
    browser::forget_fragment();
    browser::set_theme(start.theme.as_deref());
    let view = if browser::is_framed_page() { View::Embed } else { View::Page };
    if view == View::Embed {
        browser::set_accent(start.accent);
    }
    yew::Renderer::<app::App>::with_root_and_props(root, app::AppProps { start, view }).render();
}

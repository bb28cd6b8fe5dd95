//! The page: a yew app.
//!
//! All state is in one [`state::State`] with a pure reducer; effects (lookups, the address bar, the clipboard) are in
//! [`session`] and [`browser`]; components get data and callbacks. The same app draws the page and the framed view.

pub mod app;
pub mod appearance;
pub mod article;
pub mod batch;
pub mod browser;
pub mod components;
pub mod context;
pub mod deferred;
pub mod effects;
pub mod element;
pub mod fetch;
pub mod host;
pub mod links;
pub mod plan;
pub mod query_string;
pub mod state;
pub mod texts;
pub mod view;
pub mod watch;
pub mod what_if;

use appearance::Theme;
use context::View;

use crate::text::Language;

/// Starts the app inside `#app`.
pub fn mount() {
    browser::crash::install_panic_panel();
    let Some(root) = browser::element_by_id("app") else { return };
    let mut start = query_string::Start::read(&browser::address::query(), &browser::address::fragment());
    browser::address::forget_fragment();
    browser::page::set_theme(start.theme.unwrap_or(Theme::Auto));
    let view = if browser::address::is_framed_page() { View::Embed } else { View::Page };
    if view == View::Embed {
        browser::page::set_accent(start.accent);
    }
    yew::platform::spawn_local(async move {
        let language = browser::language::page_language().unwrap_or(Language::ENGLISH);
        let Some(catalog) = texts::first(language).await else { return browser::crash::start_failed() };
        // Until here people may have typed on.
        start.take_over(browser::page::typed_before_start(), browser::page::was_submitted_before_start());
        browser::language::set_page_language(language, &catalog.text("ui-title"));
        yew::Renderer::<app::App>::with_root_and_props(root, app::AppProps { start, view, catalog }).render();
        browser::page::set_ready();
    });
}

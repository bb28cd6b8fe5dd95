//! The page: a yew app.
//!
//! All state is in one [`state::State`] with a pure reducer. [`app`] takes messages, [`effects`] run and stop what the
//! state needs, [`views`] draw the state with [`components`], which get data and callbacks. Only [`browser`], [`host`] and
//! [`fetch`] touch the browser. [`deferred`] is the code that is loaded after the first interaction. The same app draws the
//! page and the framed view.

pub mod app;
pub mod appearance;
pub mod article;
pub mod batch;
pub mod browser;
pub mod components;
pub mod context;
pub mod deferred;
pub mod deployment;
pub mod effects;
pub mod element;
pub mod fetch;
pub mod focus;
pub mod host;
pub mod language;
pub mod links;
pub mod plan;
pub mod query_string;
pub mod result_state;
pub mod state;
pub mod title;
pub mod views;
pub mod watch;
pub mod what_if;

use appearance::Theme;
use browser::{address, crash, page};
use context::View;

use crate::text::{Language, msg};

/// Starts the app inside `#app`.
pub fn mount() {
    crash::report_panics();
    let Some(root) = browser::element_by_id("app") else { return };
    let mut start = query_string::Start::read(&address::query(), &address::take_link());
    page::set_theme(start.theme.unwrap_or(Theme::Auto));
    let view = if address::is_framed_page() { View::Embed } else { View::Page };
    if view == View::Embed {
        page::set_accent(start.accent);
    }
    yew::platform::spawn_local(async move {
        let language = browser::language::page_language().unwrap_or(Language::ENGLISH);
        let Some(catalog) = language::first_texts(language).await else { return crash::start_failed() };
        // Visitors may have typed until now.
        start.take_over(page::field("im-address"), page::was_submitted_before_start());
        if view == View::Embed {
            browser::language::set_page_language(language, &catalog.text(msg::UI_TITLE));
        }
        yew::Renderer::<app::App>::with_root_and_props(root, app::AppProps { start, view, catalog }).render();
        page::set_ready();
    });
}

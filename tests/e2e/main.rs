//! The built page in a real browser: what people do with it, and what they see then.
//!
//! `ISSUEMAIL_DIST` names the folder of the page (default `dist`), `ISSUEMAIL_BROWSER` the browser (`chromium`, which is
//! the default, or `firefox`). What a state of the page says is the subject of `tests/components`; here is what takes a
//! browser.

mod action;
mod browser;
mod bundle_element;
mod check;
mod check_address;
mod compare_resolvers;
mod copy_suggestion;
mod embed_by_strangers;
mod embed_in_article;
mod embed_in_odd_places;
mod find;
mod firefox;
mod keep_evidence;
mod keep_rules;
mod listen;
mod load_later;
mod open_link;
mod plan_change;
mod publish_article;
mod read_article;
mod read_evidence;
mod see_differently;
mod set_up_page;
mod stage;
mod start_badly;
mod states;
mod stop_working;
#[path = "../support/mod.rs"]
mod support;
mod surroundings;
mod switch_language;
mod translate;
mod try_record;
mod use_keyboard;
mod watch_change;
mod world;
mod zoom_in;

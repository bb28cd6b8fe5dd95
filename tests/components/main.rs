//! What the page shows in each of its states, without a browser.
//!
//! Each state is drawn natively and told as a screen reader meets it: texts, roles, names and states, not markup or
//! classes. What is told is compared with the files in `snapshots/`; `ISSUEMAIL_RENEW=1 cargo test --features web
//! --test components` rewrites them; review the difference.

mod diff;
mod explanations;
mod first_paint;
mod hostile;
mod lists;
#[path = "../support/observed.rs"]
#[allow(dead_code, reason = "each test uses a part of it")]
mod observed;
mod page;
mod snapshots;
mod states;
mod told;
mod tree;
mod verdicts;

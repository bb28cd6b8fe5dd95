//! Texts for people, in their language.
//!
//! All prose lives in `locales/*.ftl` ([Fluent](https://projectfluent.org)); the core has codes only. This module
//! picks the messages and fills them in. [`Catalog`] is one language.

pub mod article;
pub mod catalog;
pub mod change;
pub mod diagnosis;
#[cfg(not(target_arch = "wasm32"))]
mod embedded;
pub mod explain;
pub mod findings;
pub mod forms;
pub mod host;
pub mod input;
pub mod language;
mod number;
pub mod operator_message;
pub mod outcome;
mod pattern;
pub mod plain_report;
mod plural;

pub use catalog::Arg;
pub use catalog::Catalog;
pub use language::Language;

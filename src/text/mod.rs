//! Texts for people, in their language.
//!
//! All prose is in `locales/*.ftl` ([Fluent](https://projectfluent.org)); the core has codes and enums only. This module
//! picks the messages and fills them in. [`Catalog`] is one language.

pub mod article;
pub mod broken_link;
pub mod catalog;
pub mod change;
pub mod explain;
pub mod findings;
pub mod hosts;
pub mod input;
pub mod language;
pub mod msg;
mod number;
pub mod operator_message;
pub mod plain_report;
pub mod words;

pub use catalog::Catalog;
pub use language::Language;
pub use msg::Arg;

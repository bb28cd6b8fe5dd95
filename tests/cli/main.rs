//! The command line, run as a whole: in process with a fake environment, and once as a process.

#![cfg(feature = "cli")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod batch;
mod cas;
mod csv;
mod exit_codes;
mod fake_dns;
mod fake_env;
mod field;
mod inputs;
mod json;
mod language;
mod lists;
mod options;
mod process;
mod schema;
mod suggest;
mod suggest_form;
mod suggest_json;
#[path = "../support/mod.rs"]
mod support;
mod text;
mod zones;

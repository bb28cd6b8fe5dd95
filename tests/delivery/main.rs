//! The page as web servers deliver it, by the recipes of `docs/deploy.md`: headers, caching, media types and compressed
//! files of each server, and a visit with Chromium under exactly these headers, all of whose traffic is recorded.
//!
//! `ISSUEMAIL_DIST` names the folder of the page (default `dist`), `ISSUEMAIL_FORMS_PYTHON` a Python with botocore.
//! `scripts/test.sh delivery` installs the servers. Nothing is skipped: what is missing fails.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test says what is wrong by panicking")]

#[path = "../e2e/browser/mod.rs"]
mod browser;
mod expected;
mod files;
mod hosts;
mod page;
mod privacy;
mod recipe;
mod servers;
#[path = "../support/mod.rs"]
mod support;
mod visit;
mod visitor;

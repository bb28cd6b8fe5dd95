//! The chain of trust: how far it goes, and which link is broken. Each test builds whole zones and breaks one thing.

mod denial;
mod fault;
mod properties;
#[path = "../support/mod.rs"]
mod support;
mod trace;
mod world;

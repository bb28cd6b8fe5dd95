//! The chain of trust: how far it goes, and which link is broken. Whole zones are made up, and one thing is spoiled.

mod denial;
mod fault;
mod properties;
#[path = "../support/mod.rs"]
mod support;
mod trace;
mod world;

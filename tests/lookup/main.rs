//! Lookups from resolvers that simulate faults, with the expected results: in memory and in virtual time, and in
//! [`sockets`] on loopback.
//!
//! Whatever happens: nothing is permitted without evidence, nothing hangs, nothing is queried twice.

mod anything;
mod broken;
mod dying;
mod helpers;
mod json_endpoint;
mod late;
mod lies;
mod lost;
mod names;
mod no_answer;
mod one;
mod polite;
mod sockets;
mod spawn;
#[path = "../support/mod.rs"]
mod support;
mod surroundings;
mod table;
mod time;
mod times;
mod two;

//! What several tests share.
//!
//! [`doh_server`] plays what real resolvers won't, on loopback, and [`fake_http`] plays it in memory and in virtual time;
//! [`lab`] starts the private DNS, whose servers are real.

#![allow(dead_code, reason = "each test uses a part of it")]

pub mod answer;
pub mod clock;
pub mod dnssec;
pub mod doh_json;
pub mod doh_server;
pub mod expectations;
pub mod fake_http;
pub mod http;
pub mod lab;
pub mod process;
pub mod question;
pub mod reply;
pub mod script;
pub mod zones;

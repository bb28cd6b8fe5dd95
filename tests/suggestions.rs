//! What is suggested, applied to the zone and judged again: by the evaluator, and by an independent oracle that knows
//! web server certificates too.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

#[path = "suggestions/apply.rs"]
mod apply;
#[path = "suggestions/cases.rs"]
mod cases;
#[path = "suggestions/generated.rs"]
mod generated;
#[path = "suggestions/hosts.rs"]
mod hosts;
#[path = "suggestions/oracle.rs"]
mod oracle;

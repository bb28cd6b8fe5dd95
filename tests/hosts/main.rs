//! DNS hosts: recognized by name servers, their forms filled in, and the data behind both.

mod caveats;
mod data;
mod documentation;
mod forms;
mod properties;
mod recognition;

use issuemail::Fqdn;
use issuemail::caa::{CaaRecord, Property, PropertyTag};

/// The name in plain text.
fn name(text: &str) -> Fqdn {
    Fqdn::from_ascii(text).unwrap()
}

/// A record at a name.
fn record_at(owner: &str, flags: u8, tag: &str, value: &str) -> CaaRecord {
    let property = Property { flags, tag: PropertyTag(tag.as_bytes()), value: value.as_bytes() };
    CaaRecord { owner: name(owner), ttl: 300, rdata: property.to_rdata().unwrap() }
}

/// A record `0 issuemail "…"` at corp.example.
fn issuemail(value: &str) -> CaaRecord {
    record_at("corp.example", 0, "issuemail", value)
}

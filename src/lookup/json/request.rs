//! The question as an address.

use std::fmt::Write;

use crate::dns::Query;

/// The address that asks `query` of the resolver at `url`.
///
/// The parameters are those that all dialects share: `name`, `type`, and where they are wanted `do` (signatures too) and
/// `cd` (without validation).
pub fn request_url(url: &str, query: &Query) -> String {
    let mut address = format!("{url}?name=");
    for octet in query.name.to_string().bytes() {
        match octet {
            b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => address.push(char::from(octet)),
            // Writing to a String cannot fail.
            _ => _ = write!(address, "%{octet:02X}"),
        }
    }
    _ = write!(address, "&type={}", query.record_type.code());
    if query.dnssec_ok {
        address.push_str("&do=1");
    }
    if query.checking_disabled {
        address.push_str("&cd=1");
    }
    address
}

//! The question as an address.

use std::fmt::Write;

use super::mnemonic;
use crate::dns::Query;

/// The address that asks `query` of the resolver at `url`.
///
/// The parameters are those that all dialects share: `name`, `type`, and where they are wanted `do` (signatures too) and
/// `cd` (without validation).
pub(crate) fn request_url(url: &str, query: &Query, dnssec_ok: bool) -> String {
    let mut address = format!("{url}?name=");
    for octet in query.name.to_string().bytes() {
        match octet {
            b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' => address.push(char::from(octet)),
            // Writing to a String cannot fail.
            _ => _ = write!(address, "%{octet:02X}"),
        }
    }
    _ = write!(address, "&type={}", asked_type(query).unwrap_or_default());
    if dnssec_ok {
        address.push_str("&do=1");
    }
    if query.checking_disabled {
        address.push_str("&cd=1");
    }
    address
}

/// The number of the type that is asked for; `None` when it has a name that is missing in the list of [`mnemonic`].
pub(super) fn asked_type(query: &Query) -> Option<u16> {
    mnemonic::record_type(query.record_type.to_string().as_bytes())
}

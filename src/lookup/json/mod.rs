//! The JSON dialects of DNS over HTTPS: what Google's `/resolve`, Cloudflare's `application/dns-json` and AliDNS answer.
//!
//! No standard describes them; they are the fields of a DNS message under the names of `dig`, with RDATA in the text of
//! zone files. [`to_message`] puts an answer back into the wire format of [RFC 1035, Section 4], so that
//! [`Reply`](crate::dns::Reply) reads it and everything that is decided is decided in one place.
//!
//! What differs from server to server is taken either way:
//!
//! | what | forms |
//! |---|---|
//! | CAA | `0 issue "ca.example"`, a bare value, `\# 21 0005…` ([RFC 3597, Section 5]) |
//! | names | with and without the final dot; the root as `.` and as nothing |
//! | `Question` | a list, or one object |
//! | numbers | as a number and as text; algorithms and types by mnemonic too, in any case |
//! | times of RRSIG | `YYYYMMDDHHMMSS` and seconds |
//! | Extended DNS Errors | `extended_dns_errors`, and `EDE(9): …` in `Comment` |
//!
//! Fields that nothing here needs are passed over. A record that cannot be read spoils the whole answer: without it, a
//! refusal could look like a permission. Only types that were not asked for and are no alias may be unknown; such
//! records are left out.
//!
//! [RFC 1035, Section 4]: https://www.rfc-editor.org/rfc/rfc1035#section-4
//! [RFC 3597, Section 5]: https://www.rfc-editor.org/rfc/rfc3597#section-5

mod message;

use std::fmt;

use crate::dns::{Query, text};

pub use message::to_message;

/// The media types that an answer may have; Google once used the last. The first is the one to ask for.
pub const MEDIA_TYPES: [&str; 3] = ["application/dns-json", "application/json", "application/x-javascript"];

/// The longest text that is read: a DNS message with every octet as `\DDD`.
pub const MAX_TEXT_LEN: usize = 65_535 * 4;

/// The address that asks `query` of the resolver at `url`.
///
/// The parameters are those that all dialects share: `name`, `type`, and where they are wanted `do` (signatures too) and
/// `cd` (without validation).
pub fn request_url(url: &str, query: &Query) -> String {
    let name = text::percent_encode(&query.name.to_string(), b"*");
    let dnssec_ok = if query.dnssec_ok { "&do=1" } else { "" };
    let checking_disabled = if query.checking_disabled { "&cd=1" } else { "" };
    format!("{url}?name={name}&type={}{dnssec_ok}{checking_disabled}", query.record_type.0)
}

//----------- JsonError --------------------------------------------------------------------------

/// Why a text is not the answer of a resolver in JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonError {
    /// A field is missing or not what it must be.
    Field(&'static str),
    /// A record or question cannot be read.
    Record {
        /// The field that lists it, as `Answer`.
        section: &'static str,
        /// Its place in the list, counted from 0.
        index: usize,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// It is not JSON.
    Syntax,
    /// It is longer than a DNS message can be.
    TooLong,
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => write!(f, "field \"{field}\" cannot be read"),
            Self::Record { section, index, problem } => write!(f, "{section}[{index}]: {problem}"),
            Self::Syntax => f.write_str("the answer is not JSON"),
            Self::TooLong => f.write_str("the answer is too long"),
        }
    }
}

impl core::error::Error for JsonError {}

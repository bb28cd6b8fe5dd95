//! The JSON dialects of DNS over HTTPS: Google's `/resolve`, Cloudflare's `application/dns-json`, and AliDNS.
//!
//! No standard describes them; they are the fields of a DNS message under the names of `dig`, with RDATA in the text of
//! zone files. [`to_message`] converts an answer to the wire format of [RFC 1035, Section 4], so that
//! [`Reply`](crate::dns::Reply) parses it and all decisions are made in one place.
//!
//! Differences between servers are accepted either way:
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
//! Plain fields that nothing here needs are ignored. A malformed record invalidates the whole answer: without it, a
//! refusal could look like a permission. So do a field given twice, and one that may be a misspelled list of records.
//! A flag that is missing is not set.
//!
//! [RFC 1035, Section 4]: https://www.rfc-editor.org/rfc/rfc1035#section-4
//! [RFC 3597, Section 5]: https://www.rfc-editor.org/rfc/rfc3597#section-5

mod message;

use std::fmt;

use crate::dns::{Query, text};

pub use message::to_message;

/// The media types that an answer may have; Google once used the last. The first is the one to ask for.
pub const MEDIA_TYPES: [&str; 3] = ["application/dns-json", "application/json", "application/x-javascript"];

/// The maximum length of a text: a DNS message with every octet as `\DDD`.
pub const MAX_TEXT_LEN: usize = 65_535 * 4;

/// The URL that sends `query` to the resolver at `url`.
///
/// The parameters are common to all dialects: `name`, `type`, `do` (signatures too), and optionally `cd` (without
/// validation).
pub fn request_url(url: &str, query: &Query) -> String {
    let name = text::percent_encode(&query.name.to_string(), b"*");
    let checking_disabled = if query.checking_disabled { "&cd=1" } else { "" };
    format!("{url}?name={name}&type={}&do=1{checking_disabled}", query.record_type.0)
}

//----------- JsonError --------------------------------------------------------------------------

/// Why a text is not a resolver's JSON answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonError {
    /// A field is missing or invalid.
    Field(&'static str),
    /// A record or question is malformed.
    Record {
        /// The field that lists it, such as `Answer`.
        section: &'static str,
        /// Its index in the list, from 0.
        index: usize,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// It is not JSON.
    Syntax,
    /// It is longer than a DNS message can be.
    TooLong,
    /// A field that none of the dialects has, and that may be a misspelled one.
    UnknownField,
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => write!(f, "field \"{field}\" cannot be read"),
            Self::Record { section, index, problem } => write!(f, "{section}[{index}]: {problem}"),
            Self::Syntax => f.write_str("the answer is not JSON"),
            Self::TooLong => f.write_str("the answer is too long"),
            Self::UnknownField => f.write_str("the answer has an unknown field"),
        }
    }
}

impl core::error::Error for JsonError {}

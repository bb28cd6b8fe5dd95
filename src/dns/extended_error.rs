//! Extended DNS Errors, RFC 8914: what a resolver says about a failure besides the RCODE.

use std::fmt;

/// One Extended DNS Error of an answer.
///
/// It is a hint for people. It never changes what the RCODE means ([RFC 8914, Section 6]), with one exception that
/// follows from its meaning: an answer that the resolver says is not the zone's ([`ExtendedError::is_filtered`])
/// is not taken for the zone's.
///
/// [RFC 8914, Section 6]: https://www.rfc-editor.org/rfc/rfc8914#section-6
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtendedError {
    /// The INFO-CODE.
    pub info_code: u16,
    /// The EXTRA-TEXT, with octets that are not UTF-8 replaced: it is shown, never interpreted.
    pub extra_text: String,
}

impl ExtendedError {
    /// Says whether the answer is the resolver's own policy and not the zone's data: Forged Answer (4), Blocked (15),
    /// Censored (16), Filtered (17); [RFC 8914, Section 4.5] and [RFC 8914, Section 4.16] to 4.18.
    ///
    /// [RFC 8914, Section 4.5]: https://www.rfc-editor.org/rfc/rfc8914#section-4.5
    /// [RFC 8914, Section 4.16]: https://www.rfc-editor.org/rfc/rfc8914#section-4.16
    pub fn is_filtered(&self) -> bool {
        matches!(self.info_code, 4 | 15..=17)
    }

    /// Says whether the code speaks of a DNSSEC validation failure.
    pub fn is_dnssec(&self) -> bool {
        matches!(self.info_code, 5..=12 | 25)
    }

    /// Says whether the code speaks of name servers that cannot be reached or do not answer as they should.
    pub fn is_network(&self) -> bool {
        matches!(self.info_code, 22 | 23)
    }

    /// The registered name of the code, where there is one.
    pub fn name(&self) -> Option<&'static str> {
        let (_, name) = NAMES.iter().find(|(code, _)| *code == self.info_code)?;
        Some(name)
    }
}

impl fmt::Display for ExtendedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EDE {}", self.info_code)?;
        if let Some(name) = self.name() {
            write!(f, " {name}")?;
        }
        if !self.extra_text.is_empty() {
            write!(f, ": {}", self.extra_text)?;
        }
        Ok(())
    }
}

/// The registry's own names.
const NAMES: [(u16, &str); 31] = [
    (0, "Other"),
    (1, "Unsupported DNSKEY Algorithm"),
    (2, "Unsupported DS Digest Type"),
    (3, "Stale Answer"),
    (4, "Forged Answer"),
    (5, "DNSSEC Indeterminate"),
    (6, "DNSSEC Bogus"),
    (7, "Signature Expired"),
    (8, "Signature Not Yet Valid"),
    (9, "DNSKEY Missing"),
    (10, "RRSIGs Missing"),
    (11, "No Zone Key Bit Set"),
    (12, "NSEC Missing"),
    (13, "Cached Error"),
    (14, "Not Ready"),
    (15, "Blocked"),
    (16, "Censored"),
    (17, "Filtered"),
    (18, "Prohibited"),
    (19, "Stale NXDOMAIN Answer"),
    (20, "Not Authoritative"),
    (21, "Not Supported"),
    (22, "No Reachable Authority"),
    (23, "Network Error"),
    (24, "Invalid Data"),
    (25, "Signature Expired before Valid"),
    (26, "Too Early"),
    (27, "Unsupported NSEC3 Iterations Value"),
    (28, "Unable to conform to policy"),
    (29, "Synthesized"),
    (30, "Invalid Query Type"),
];

//! The vocabulary of IANA's DNS registries: record types, RCODEs, DNSSEC algorithms and Extended DNS Errors, each with
//! its number and name.

use std::fmt;

use crate::dns::text;

//----------- RecordType -------------------------------------------------------------------------

/// The type of a resource record, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordType(pub u16);

impl RecordType {
    /// A ([RFC 1035, Section 3.4.1](https://www.rfc-editor.org/rfc/rfc1035#section-3.4.1)).
    pub const A: Self = Self(1);
    /// NS ([RFC 1035, Section 3.3.11](https://www.rfc-editor.org/rfc/rfc1035#section-3.3.11)).
    pub const NS: Self = Self(2);
    /// CNAME ([RFC 1035, Section 3.3.1](https://www.rfc-editor.org/rfc/rfc1035#section-3.3.1)).
    pub const CNAME: Self = Self(5);
    /// SOA ([RFC 1035, Section 3.3.13](https://www.rfc-editor.org/rfc/rfc1035#section-3.3.13)).
    pub const SOA: Self = Self(6);
    /// MX ([RFC 1035, Section 3.3.9](https://www.rfc-editor.org/rfc/rfc1035#section-3.3.9)).
    pub const MX: Self = Self(15);
    /// SIG, the predecessor of RRSIG ([RFC 2535, Section 4](https://www.rfc-editor.org/rfc/rfc2535#section-4)).
    pub const SIG: Self = Self(24);
    /// KEY, the predecessor of DNSKEY ([RFC 2535, Section 3](https://www.rfc-editor.org/rfc/rfc2535#section-3)).
    pub const KEY: Self = Self(25);
    /// NXT, the predecessor of NSEC ([RFC 2535, Section 5](https://www.rfc-editor.org/rfc/rfc2535#section-5)).
    pub const NXT: Self = Self(30);
    /// AAAA ([RFC 3596, Section 2.1](https://www.rfc-editor.org/rfc/rfc3596#section-2.1)).
    pub const AAAA: Self = Self(28);
    /// DNAME ([RFC 6672, Section 2.1](https://www.rfc-editor.org/rfc/rfc6672#section-2.1)).
    pub const DNAME: Self = Self(39);
    /// DS ([RFC 4034, Section 5](https://www.rfc-editor.org/rfc/rfc4034#section-5)).
    pub const DS: Self = Self(43);
    /// RRSIG ([RFC 4034, Section 3](https://www.rfc-editor.org/rfc/rfc4034#section-3)).
    pub const RRSIG: Self = Self(46);
    /// NSEC ([RFC 4034, Section 4](https://www.rfc-editor.org/rfc/rfc4034#section-4)).
    pub const NSEC: Self = Self(47);
    /// DNSKEY ([RFC 4034, Section 2](https://www.rfc-editor.org/rfc/rfc4034#section-2)).
    pub const DNSKEY: Self = Self(48);
    /// NSEC3 ([RFC 5155, Section 3](https://www.rfc-editor.org/rfc/rfc5155#section-3)).
    pub const NSEC3: Self = Self(50);
    /// CAA ([RFC 8659, Section 4.1](https://www.rfc-editor.org/rfc/rfc8659#section-4.1)).
    pub const CAA: Self = Self(257);

    /// Parses a mnemonic in any case, or `TYPE257` ([RFC 3597, Section 5]).
    ///
    /// ```
    /// use issuemail::dns::RecordType;
    ///
    /// assert_eq!(RecordType::from_mnemonic(b"caa"), Some(RecordType::CAA));
    /// assert_eq!(RecordType::from_mnemonic(b"TYPE257"), Some(RecordType::CAA));
    /// assert_eq!(RecordType::from_mnemonic(b"257"), None);
    /// ```
    ///
    /// [RFC 3597, Section 5]: https://www.rfc-editor.org/rfc/rfc3597#section-5
    pub fn from_mnemonic(word: &[u8]) -> Option<Self> {
        match word.split_at_checked(4) {
            Some((prefix, number)) if prefix.eq_ignore_ascii_case(b"TYPE") => {
                Some(Self(text::decimal(number)?.try_into().ok()?))
            }
            _ => number_of(&RECORD_TYPES, word).map(Self),
        }
    }
}

/// Writes the mnemonic, or `TYPE123` where there is none ([RFC 3597, Section 5]).
///
/// [RFC 3597, Section 5]: https://www.rfc-editor.org/rfc/rfc3597#section-5
impl fmt::Display for RecordType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match name_of(&RECORD_TYPES, self.0) {
            Some(mnemonic) => f.write_str(mnemonic),
            None => write!(f, "TYPE{}", self.0),
        }
    }
}

//----------- Rcode ------------------------------------------------------------------------------

/// The RCODE of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rcode(pub u16);

impl Rcode {
    /// NOERROR.
    pub const NOERROR: Self = Self(0);
    /// FORMERR.
    pub const FORMERR: Self = Self(1);
    /// SERVFAIL.
    pub const SERVFAIL: Self = Self(2);
    /// NXDOMAIN.
    pub const NXDOMAIN: Self = Self(3);
    /// NOTIMP.
    pub const NOTIMP: Self = Self(4);
    /// REFUSED.
    pub const REFUSED: Self = Self(5);
}

/// Writes the mnemonic, or a number such as `RCODE9`.
impl fmt::Display for Rcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match name_of(&RCODES, self.0) {
            Some(mnemonic) => f.write_str(mnemonic),
            None => write!(f, "RCODE{}", self.0),
        }
    }
}

//----------- Algorithm --------------------------------------------------------------------------

/// The number of a DNSSEC algorithm, from its mnemonic in any case or its number.
pub(crate) fn algorithm(word: &[u8]) -> Option<u8> {
    let number = number_of(&ALGORITHMS, word).map(u32::from).or_else(|| text::decimal(word));
    number?.try_into().ok()
}

//----------- ExtendedError ----------------------------------------------------------------------

/// One Extended DNS Error of an answer ([RFC 8914]): details that a resolver adds to the RCODE.
///
/// It is a hint for people. It never changes what the RCODE means ([RFC 8914, Section 6]). But an answer that the
/// resolver itself declares not to be the zone's ([`ExtendedError::is_filtered`]), or stale or bogus
/// ([`ExtendedError::is_disowned`]), is no source to judge by.
///
/// [RFC 8914]: https://www.rfc-editor.org/rfc/rfc8914
/// [RFC 8914, Section 6]: https://www.rfc-editor.org/rfc/rfc8914#section-6
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtendedError {
    /// The INFO-CODE.
    pub info_code: u16,
    /// The EXTRA-TEXT, with octets that are not UTF-8 replaced: it is shown, never interpreted.
    pub extra_text: String,
}

impl ExtendedError {
    /// Returns whether the answer is the resolver's own policy and not the zone's data (decision D-14): Forged Answer
    /// (4), Blocked (15), Censored (16), Filtered (17); [RFC 8914, Section 4.5] and [RFC 8914, Section 4.16] to 4.18.
    /// `is_answer` is whether the RCODE is NOERROR or NXDOMAIN: with another one, Prohibited (18) only says why.
    ///
    /// [RFC 8914, Section 4.5]: https://www.rfc-editor.org/rfc/rfc8914#section-4.5
    /// [RFC 8914, Section 4.16]: https://www.rfc-editor.org/rfc/rfc8914#section-4.16
    pub fn is_filtered(&self, is_answer: bool) -> bool {
        matches!(self.info_code, 4 | 15..=17) || (self.info_code == 18 && is_answer)
    }

    /// Returns whether the resolver calls its own answer stale or bogus (decision D-27): Stale Answer (3), Stale
    /// NXDOMAIN Answer (19), DNSSEC Bogus (6); [RFC 8914, Section 4.4], [RFC 8914, Section 4.20] and 4.7.
    ///
    /// [RFC 8914, Section 4.4]: https://www.rfc-editor.org/rfc/rfc8914#section-4.4
    /// [RFC 8914, Section 4.20]: https://www.rfc-editor.org/rfc/rfc8914#section-4.20
    pub fn is_disowned(&self) -> bool {
        self.is_bogus() || matches!(self.info_code, 3 | 19)
    }

    /// Returns whether it is DNSSEC Bogus.
    pub(crate) fn is_bogus(&self) -> bool {
        self.info_code == 6
    }

    /// The registered name of the code, if it has one.
    pub fn name(&self) -> Option<&'static str> {
        name_of(&EXTENDED_ERRORS, self.info_code)
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

//----------- The registries ---------------------------------------------------------------------

fn name_of(table: &[(u16, &'static str)], number: u16) -> Option<&'static str> {
    table.iter().find(|(code, _)| *code == number).map(|(_, name)| *name)
}

fn number_of(table: &[(u16, &str)], word: &[u8]) -> Option<u16> {
    table.iter().find(|(_, name)| name.as_bytes().eq_ignore_ascii_case(word)).map(|(code, _)| *code)
}

/// The types that a zone or an NSEC record can hold, with TKEY and TSIG. Types that only a question can have, and OPT,
/// are left out: no zone text may have them.
const RECORD_TYPES: [(u16, &str); 91] = [
    (1, "A"),
    (2, "NS"),
    (3, "MD"),
    (4, "MF"),
    (5, "CNAME"),
    (6, "SOA"),
    (7, "MB"),
    (8, "MG"),
    (9, "MR"),
    (10, "NULL"),
    (11, "WKS"),
    (12, "PTR"),
    (13, "HINFO"),
    (14, "MINFO"),
    (15, "MX"),
    (16, "TXT"),
    (17, "RP"),
    (18, "AFSDB"),
    (19, "X25"),
    (20, "ISDN"),
    (21, "RT"),
    (22, "NSAP"),
    (23, "NSAP-PTR"),
    (24, "SIG"),
    (25, "KEY"),
    (26, "PX"),
    (27, "GPOS"),
    (28, "AAAA"),
    (29, "LOC"),
    (30, "NXT"),
    (31, "EID"),
    (32, "NIMLOC"),
    (33, "SRV"),
    (34, "ATMA"),
    (35, "NAPTR"),
    (36, "KX"),
    (37, "CERT"),
    (38, "A6"),
    (39, "DNAME"),
    (40, "SINK"),
    (42, "APL"),
    (43, "DS"),
    (44, "SSHFP"),
    (45, "IPSECKEY"),
    (46, "RRSIG"),
    (47, "NSEC"),
    (48, "DNSKEY"),
    (49, "DHCID"),
    (50, "NSEC3"),
    (51, "NSEC3PARAM"),
    (52, "TLSA"),
    (53, "SMIMEA"),
    (55, "HIP"),
    (56, "NINFO"),
    (57, "RKEY"),
    (58, "TALINK"),
    (59, "CDS"),
    (60, "CDNSKEY"),
    (61, "OPENPGPKEY"),
    (62, "CSYNC"),
    (63, "ZONEMD"),
    (64, "SVCB"),
    (65, "HTTPS"),
    (66, "DSYNC"),
    (67, "HHIT"),
    (68, "BRID"),
    (99, "SPF"),
    (100, "UINFO"),
    (101, "UID"),
    (102, "GID"),
    (103, "UNSPEC"),
    (104, "NID"),
    (105, "L32"),
    (106, "L64"),
    (107, "LP"),
    (108, "EUI48"),
    (109, "EUI64"),
    (128, "NXNAME"),
    (249, "TKEY"),
    (250, "TSIG"),
    (256, "URI"),
    (257, "CAA"),
    (258, "AVC"),
    (259, "DOA"),
    (260, "AMTRELAY"),
    (261, "RESINFO"),
    (262, "WALLET"),
    (263, "CLA"),
    (264, "IPN"),
    (32768, "TA"),
    (32769, "DLV"),
];

const RCODES: [(u16, &str); 6] =
    [(0, "NOERROR"), (1, "FORMERR"), (2, "SERVFAIL"), (3, "NXDOMAIN"), (4, "NOTIMP"), (5, "REFUSED")];

/// The algorithms of DNSSEC; `NSEC3RSASHA1` is BIND's name for number 7.
const ALGORITHMS: [(u16, &str); 14] = [
    (1, "RSAMD5"),
    (3, "DSA"),
    (5, "RSASHA1"),
    (7, "RSASHA1-NSEC3-SHA1"),
    (7, "NSEC3RSASHA1"),
    (8, "RSASHA256"),
    (10, "RSASHA512"),
    (12, "ECC-GOST"),
    (13, "ECDSAP256SHA256"),
    (14, "ECDSAP384SHA384"),
    (15, "ED25519"),
    (16, "ED448"),
    (253, "PRIVATEDNS"),
    (254, "PRIVATEOID"),
];

const EXTENDED_ERRORS: [(u16, &str); 35] = [
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
    (31, "Rate Limited"),
    (32, "Over Quota"),
    (33, "Negative Trust Anchor"),
    (34, "New Delegation Only"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_a_mnemonic_as_a_whole_or_not_at_all() {
        let table: [(&[u8], Option<u16>); 12] = [
            (b"A", Some(1)),
            (b"caa", Some(257)),
            (b"NSAP", Some(22)),
            (b"nsap-ptr", Some(23)),
            (b"DLV", Some(32769)),
            (b"type65535", Some(65535)),
            (b"", None),
            (b"CA", None),
            (b"CAAA", None),
            (b"TYPE", None),
            (b"TYPECAA", None),
            (b"TYPE65536", None),
        ];
        for (word, number) in table {
            assert_eq!(RecordType::from_mnemonic(word), number.map(RecordType), "{word:?}");
        }
    }

    #[test]
    fn every_type_reads_back() {
        for number in 0..=u16::MAX {
            let text = RecordType(number).to_string();
            assert_eq!(RecordType::from_mnemonic(text.as_bytes()), Some(RecordType(number)), "{text}");
        }
        assert_eq!(RecordType(41).to_string(), "TYPE41");
    }

    #[test]
    fn algorithms_have_numbers_and_mnemonics() {
        assert_eq!(algorithm(b"ecdsap256sha256"), Some(13));
        assert_eq!(algorithm(b"NSEC3RSASHA1"), Some(7));
        assert_eq!(algorithm(b"255"), Some(255));
        assert_eq!(algorithm(b"256"), None);
        assert_eq!(algorithm(b"NONE"), None);
    }
}

//! Record types by name.

/// What a record type means to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RrType {
    Caa,
    Cname,
    Dname,
    /// Something that may stand beside a CNAME ([RFC 4035, Section 2.5], and its predecessors' types).
    ///
    /// [RFC 4035, Section 2.5]: https://www.rfc-editor.org/rfc/rfc4035#section-2.5
    Dnssec,
    Ns,
    Soa,
    /// Something else: its name exists, its data is not read.
    Other,
}

/// Reads a type: a mnemonic, or `TYPE257` ([RFC 3597, Section 5](https://www.rfc-editor.org/rfc/rfc3597#section-5)).
pub(super) fn read(text: &str) -> Option<RrType> {
    let upper = text.to_ascii_uppercase();
    let number = upper.strip_prefix("TYPE").filter(|number| !number.is_empty());
    if let Some(number) = number.filter(|number| number.bytes().all(|octet| octet.is_ascii_digit())) {
        return match number.parse::<u16>().ok()? {
            2 => Some(RrType::Ns),
            5 => Some(RrType::Cname),
            6 => Some(RrType::Soa),
            39 => Some(RrType::Dname),
            24 | 25 | 30 | 46 | 47 => Some(RrType::Dnssec),
            257 => Some(RrType::Caa),
            _ => Some(RrType::Other),
        };
    }
    match upper.as_str() {
        "CAA" => Some(RrType::Caa),
        "CNAME" => Some(RrType::Cname),
        "DNAME" => Some(RrType::Dname),
        "NS" => Some(RrType::Ns),
        "SOA" => Some(RrType::Soa),
        "SIG" | "KEY" | "NXT" | "RRSIG" | "NSEC" => Some(RrType::Dnssec),
        other => OTHERS.contains(&other).then_some(RrType::Other),
    }
}

/// The other mnemonics of the registry, and two that DNS hosts made up.
#[rustfmt::skip]
const OTHERS: [&str; 84] = [
    "A", "MD", "MF", "MB", "MG", "MR", "NULL", "WKS", "PTR", "HINFO", "MINFO", "MX", "TXT", "RP",
    "AFSDB", "X25", "ISDN", "RT", "NSAP", "NSAP-PTR", "PX", "GPOS", "AAAA", "LOC", "EID", "NIMLOC", "SRV",
    "ATMA", "NAPTR", "KX", "CERT", "A6", "APL", "DS", "SSHFP", "IPSECKEY", "DNSKEY", "DHCID", "NSEC3",
    "NSEC3PARAM", "TLSA", "SMIMEA", "HIP", "CDS", "CDNSKEY", "OPENPGPKEY", "CSYNC", "ZONEMD", "SVCB", "HTTPS",
    "SPF", "URI", "AVC", "DLV", "SINK", "NINFO", "RKEY", "TALINK", "UINFO", "UID", "GID", "UNSPEC", "NID",
    "L32", "L64", "LP", "EUI48", "EUI64", "NXNAME", "TKEY", "TSIG", "DOA", "AMTRELAY", "RESINFO", "WALLET",
    "CLA", "IPN", "DSYNC", "HHIT", "BRID", "DELEG", "TA", "ALIAS", "ANAME",
];

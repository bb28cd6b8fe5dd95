//! Numbers that have names.

use super::text;

/// The number of a type of record: `257`, `CAA`, or `TYPE257` ([RFC 3597, Section 5]).
///
/// [RFC 3597, Section 5]: https://www.rfc-editor.org/rfc/rfc3597#section-5
pub(super) fn record_type(word: &[u8]) -> Option<u16> {
    let number = match word.split_at_checked(4) {
        Some((prefix, number)) if prefix.eq_ignore_ascii_case(b"TYPE") => number,
        _ => word,
    };
    find(TYPES, number)?.try_into().ok()
}

/// Says whether a word may be the mnemonic of a type that is not known here. `TYPE` with a number is never one.
pub(super) fn may_be(word: &[u8]) -> bool {
    let is_number = word.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case(b"TYPE"));
    let is_of_letters = |octet: &u8| octet.is_ascii_alphanumeric() || *octet == b'-';
    !is_number && word.first().is_some_and(u8::is_ascii_alphabetic) && word.iter().all(is_of_letters)
}

/// The number of an algorithm of DNSSEC: `13`, or `ECDSAP256SHA256`.
pub(super) fn algorithm(word: &[u8]) -> Option<u32> {
    find(ALGORITHMS, word)
}

/// Finds the number of a name in a list of `NAME=number`; digits are their own number.
fn find(names: &str, word: &[u8]) -> Option<u32> {
    let mut entries = names.as_bytes().split(|&octet| octet == b' ');
    let number = entries.find_map(|entry| {
        let (name, number) = entry.split_at_checked(word.len())?;
        if name.eq_ignore_ascii_case(word) { number.strip_prefix(b"=") } else { None }
    });
    text::decimal(number.unwrap_or(word))
}

/// The types that IANA's registry has a mnemonic for, as far as they can stand in an NSEC record. One text is smaller
/// than a table.
const TYPES: &str = "A=1 NS=2 MD=3 MF=4 CNAME=5 SOA=6 MB=7 MG=8 MR=9 NULL=10 WKS=11 PTR=12 HINFO=13 MINFO=14 \
    MX=15 TXT=16 RP=17 AFSDB=18 X25=19 ISDN=20 RT=21 NSAP=22 NSAP-PTR=23 SIG=24 KEY=25 PX=26 GPOS=27 AAAA=28 \
    LOC=29 NXT=30 EID=31 NIMLOC=32 SRV=33 ATMA=34 NAPTR=35 KX=36 CERT=37 A6=38 DNAME=39 SINK=40 APL=42 DS=43 \
    SSHFP=44 IPSECKEY=45 RRSIG=46 NSEC=47 DNSKEY=48 DHCID=49 NSEC3=50 NSEC3PARAM=51 TLSA=52 SMIMEA=53 HIP=55 \
    NINFO=56 RKEY=57 TALINK=58 CDS=59 CDNSKEY=60 OPENPGPKEY=61 CSYNC=62 ZONEMD=63 SVCB=64 HTTPS=65 DSYNC=66 \
    HHIT=67 BRID=68 SPF=99 UINFO=100 UID=101 GID=102 UNSPEC=103 NID=104 L32=105 L64=106 LP=107 EUI48=108 \
    EUI64=109 NXNAME=128 URI=256 CAA=257 AVC=258 DOA=259 AMTRELAY=260 RESINFO=261 WALLET=262 CLA=263 IPN=264 \
    TA=32768 DLV=32769";

/// The algorithms of IANA's registry; `NSEC3RSASHA1` is what BIND calls number 7.
const ALGORITHMS: &str = "RSAMD5=1 DSA=3 RSASHA1=5 RSASHA1-NSEC3-SHA1=7 NSEC3RSASHA1=7 RSASHA256=8 RSASHA512=10 \
    ECC-GOST=12 ECDSAP256SHA256=13 ECDSAP384SHA384=14 ED25519=15 ED448=16 PRIVATEDNS=253 PRIVATEOID=254";

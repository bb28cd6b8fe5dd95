//! Numbers that have names.

/// The number of a type of record whose mnemonic it is, in whatever case.
pub fn record_type(word: &[u8]) -> Option<u16> {
    find(RECORD_TYPES, word)?.parse().ok()
}

/// The number, in digits, that a word has in a list of `NAME=number`. One text is smaller than a table.
pub fn find<'a>(names: &'a str, word: &[u8]) -> Option<&'a str> {
    names.split(' ').find_map(|entry| {
        let (name, number) = entry.split_at_checked(word.len())?;
        if name.as_bytes().eq_ignore_ascii_case(word) { number.strip_prefix('=') } else { None }
    })
}

/// The types that IANA's registry has a mnemonic for, as far as they can stand in an NSEC record.
const RECORD_TYPES: &str = "A=1 NS=2 MD=3 MF=4 CNAME=5 SOA=6 MB=7 MG=8 MR=9 NULL=10 WKS=11 PTR=12 HINFO=13 MINFO=14 \
    MX=15 TXT=16 RP=17 AFSDB=18 X25=19 ISDN=20 RT=21 NSAP=22 NSAP-PTR=23 SIG=24 KEY=25 PX=26 GPOS=27 AAAA=28 \
    LOC=29 NXT=30 EID=31 NIMLOC=32 SRV=33 ATMA=34 NAPTR=35 KX=36 CERT=37 A6=38 DNAME=39 SINK=40 APL=42 DS=43 \
    SSHFP=44 IPSECKEY=45 RRSIG=46 NSEC=47 DNSKEY=48 DHCID=49 NSEC3=50 NSEC3PARAM=51 TLSA=52 SMIMEA=53 HIP=55 \
    NINFO=56 RKEY=57 TALINK=58 CDS=59 CDNSKEY=60 OPENPGPKEY=61 CSYNC=62 ZONEMD=63 SVCB=64 HTTPS=65 DSYNC=66 \
    HHIT=67 BRID=68 SPF=99 UINFO=100 UID=101 GID=102 UNSPEC=103 NID=104 L32=105 L64=106 LP=107 EUI48=108 \
    EUI64=109 NXNAME=128 URI=256 CAA=257 AVC=258 DOA=259 AMTRELAY=260 RESINFO=261 WALLET=262 CLA=263 IPN=264 \
    TA=32768 DLV=32769";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_a_name_as_a_whole_or_not_at_all() {
        let table: [(&[u8], Option<u16>); 10] = [
            (b"A", Some(1)),
            (b"caa", Some(257)),
            (b"NSAP", Some(22)),
            (b"nsap-ptr", Some(23)),
            (b"DLV", Some(32769)),
            (b"", None),
            (b"CA", None),
            (b"CAAA", None),
            (b"A=1", None),
            (b"A=1 NS", None),
        ];
        for (word, number) in table {
            assert_eq!(record_type(word), number, "{word:?}");
        }
    }
}

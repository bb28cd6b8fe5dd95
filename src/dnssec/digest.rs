//! The digests of DS records, and the hashes of NSEC3.

use sha1::{Digest, Sha1};
use sha2::{Sha256, Sha384};

use crate::dns::Fqdn;
use crate::dns::records::{Dnskey, Ds, Nsec3};
use crate::dns::text::Encoding;

/// Returns whether validators can use a DS: they must or may implement its algorithm and digest
/// ([RFC 8624, Section 3.1] and 3.3, with RFC 8080 and, where widely implemented, RFC 9558).
///
/// [RFC 8624, Section 3.1]: https://www.rfc-editor.org/rfc/rfc8624#section-3.1
pub(super) fn is_supported(ds: &Ds) -> bool {
    matches!(ds.algorithm, 5 | 7 | 8 | 10 | 13..=16) && matches!(ds.digest_type, SHA1 | SHA256 | SHA384)
}

/// Returns whether the digest of a DS is that of a key of `zone`
/// ([RFC 4034, Section 5.1.4](https://www.rfc-editor.org/rfc/rfc4034#section-5.1.4)).
pub(super) fn is_digest_of(ds: &Ds, zone: &Fqdn, key: &Dnskey) -> bool {
    match ds.digest_type {
        SHA1 => digest::<Sha1>(zone, key) == ds.digest,
        SHA256 => digest::<Sha256>(zone, key) == ds.digest,
        SHA384 => digest::<Sha384>(zone, key) == ds.digest,
        _ => false,
    }
}

fn digest<D: Digest>(zone: &Fqdn, key: &Dnskey) -> Vec<u8> {
    D::new().chain_update(zone.as_wire()).chain_update(&key.rdata).finalize().to_vec()
}

/// The hash of a name under an NSEC3 record's parameters; `None` when the algorithm is unknown or would take too long
/// ([RFC 5155, Section 5](https://www.rfc-editor.org/rfc/rfc5155#section-5)).
pub(super) fn nsec3_hash(name: &Fqdn, nsec3: &Nsec3) -> Option<Vec<u8>> {
    if nsec3.algorithm != NSEC3_SHA1 || nsec3.iterations > MAX_ITERATIONS {
        return None;
    }
    let mut hash = Sha1::new().chain_update(name.as_wire()).chain_update(&nsec3.salt).finalize();
    for _ in 0..nsec3.iterations {
        hash = Sha1::new().chain_update(hash).chain_update(&nsec3.salt).finalize();
    }
    Some(hash.to_vec())
}

/// The hash in the first owner label of an NSEC3 record: base32 with the extended hex alphabet
/// ([RFC 4648, Section 7](https://www.rfc-editor.org/rfc/rfc4648#section-7)).
pub(super) fn owner_hash(owner: &Fqdn) -> Option<Vec<u8>> {
    Encoding::Base32Hex.decode(owner.labels().next()?)
}

/// Digest types ([RFC 8624, Section 3.3](https://www.rfc-editor.org/rfc/rfc8624#section-3.3)).
const SHA1: u8 = 1;
const SHA256: u8 = 2;
const SHA384: u8 = 4;

/// The only hash algorithm of NSEC3.
const NSEC3_SHA1: u8 = 1;

/// Validators treat a zone with more iterations as unsigned, or fail; its hashes do not matter then
/// ([RFC 9276, Section 3.2](https://www.rfc-editor.org/rfc/rfc9276#section-3.2)).
const MAX_ITERATIONS: u16 = 150;

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Fqdn {
        Fqdn::from_ascii(text).unwrap()
    }

    /// The example of RFC 4034, Section 5.4.
    #[test]
    fn a_ds_fits_its_key() {
        let key = "AQOeiiR0GOMYkDshWoSKz9XzfwJr1AYtsmx3TGkJaNXVbfi/2pHm822aJ5iI9BMzNXxeYCmZDRD99WYwYqUSdjMmmAphXdvx\
                   egXd/M5+X7OrzKBaMbCVdFLUUh6DhweJBjEVv5f2wwjM9XzcnOf+EPbtG9DMBmADjFDc2w/rljwvFw==";
        let mut rdata = vec![1, 0, 3, 5];
        rdata.extend(Encoding::Base64.decode(key.as_bytes()).unwrap());
        let key = Dnskey { flags: 256, algorithm: 5, key_tag: 60485, rdata };
        let digest = hex("2BB183AF5F22588179A53B0A98631FAD1A292118");
        let mut ds = Ds { key_tag: 60485, algorithm: 5, digest_type: 1, digest };
        assert!(is_digest_of(&ds, &name("dskey.example.com"), &key));
        assert!(!is_digest_of(&ds, &name("other.example.com"), &key));
        // The example of RFC 4509, Section 2.3, for the same key.
        ds.digest_type = 2;
        ds.digest = hex("D4B7D520E7BB5F0F67674A0CCEB1E3E0614B93C4F9E99B8383F6A1E4469DA50A");
        assert!(is_digest_of(&ds, &name("dskey.example.com"), &key));
        ds.digest_type = 3;
        assert!(!is_digest_of(&ds, &name("dskey.example.com"), &key));
    }

    /// Of RFC 5155, Appendix A.
    #[test]
    fn names_are_hashed() {
        let nsec3 = Nsec3 {
            algorithm: 1,
            is_opt_out: true,
            iterations: 12,
            salt: hex("aabbccdd"),
            next: Vec::new(),
            types: Vec::new(),
        };
        for (of, hash) in [
            ("example", "0p9mhaveqvm6t7vbl5lop2u3t2rp3tom"),
            ("a.example", "35mthgpgcu1qg68fab165klnsnk3dpvl"),
        ] {
            assert_eq!(nsec3_hash(&name(of), &nsec3), owner_hash(&name(hash)), "{of}");
        }
        assert_eq!(nsec3_hash(&name("a"), &Nsec3 { iterations: 60_000, ..nsec3 }), None);
        assert_eq!(owner_hash(&name("zz.example")), None);
    }

    fn hex(text: &str) -> Vec<u8> {
        Encoding::Base16.decode(text.as_bytes()).unwrap()
    }
}

//! Keys, signatures and denials, as octets of record data. The keys and signatures are fake: nothing here verifies
//! them.

use sha1::{Digest, Sha1};
use sha2::{Sha256, Sha384};

/// The numbers of types.
pub const A: u16 = 1;
pub const NS: u16 = 2;
pub const CNAME: u16 = 5;
pub const SOA: u16 = 6;
pub const MX: u16 = 15;
pub const DNAME: u16 = 39;
pub const DS: u16 = 43;
pub const RRSIG: u16 = 46;
pub const NSEC: u16 = 47;
pub const DNSKEY: u16 = 48;
pub const NSEC3: u16 = 50;
pub const CAA: u16 = 257;

/// The types that are asked for.
pub const ASKED: [u16; 8] = [A, NS, CNAME, SOA, MX, DS, DNSKEY, CAA];

//----------- Key --------------------------------------------------------------------------------

/// A key of a zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub zone: String,
    pub flags: u16,
    pub algorithm: u8,
    /// Distinguishes it from others of the zone.
    pub seed: u8,
}

impl Key {
    /// A key that signs everything in its zone.
    pub fn of(zone: &str) -> Self {
        Self { zone: zone.to_owned(), flags: 257, algorithm: 13, seed: 1 }
    }

    /// The same zone's key with another seed.
    #[must_use]
    pub fn other(&self, seed: u8) -> Self {
        Self { seed, ..self.clone() }
    }

    /// The RDATA of its DNSKEY.
    pub fn rdata(&self) -> Vec<u8> {
        let mut rdata = self.flags.to_be_bytes().to_vec();
        rdata.extend([3, self.algorithm]);
        rdata.extend([self.seed; 60]);
        rdata.extend(self.zone.as_bytes());
        rdata
    }

    /// Its tag ([RFC 4034, Appendix B](https://www.rfc-editor.org/rfc/rfc4034#appendix-B)).
    pub fn tag(&self) -> u16 {
        let octets = self.rdata().into_iter().enumerate();
        let sum: u32 = octets.map(|(at, octet)| u32::from(octet) << (8 * ((at + 1) & 1))).sum();
        ((sum + (sum >> 16)) & 0xffff) as u16
    }

    /// The RDATA of a DS that leads to it.
    pub fn ds(&self, digest_type: u8) -> Vec<u8> {
        let whole = [wire(&self.zone), self.rdata()].concat();
        let digest = match digest_type {
            1 => Sha1::digest(whole).to_vec(),
            2 => Sha256::digest(whole).to_vec(),
            4 => Sha384::digest(whole).to_vec(),
            _ => vec![0; 32],
        };
        self.ds_with(self.algorithm, digest_type, &digest)
    }

    /// The RDATA of a DS with its tag and something else.
    pub fn ds_with(&self, algorithm: u8, digest_type: u8, digest: &[u8]) -> Vec<u8> {
        [&self.tag().to_be_bytes(), &[algorithm, digest_type], digest].concat()
    }

    /// The RDATA of a signature over the records that `owner` has of a type.
    pub fn rrsig(&self, covered: u16, owner: &str, time: Time) -> Vec<u8> {
        self.rrsig_with(covered, label_count(owner), time)
    }

    /// The same, over the wildcard above, when there are fewer labels than the owner has.
    pub fn rrsig_with(&self, covered: u16, labels: u8, time: Time) -> Vec<u8> {
        let mut rdata = covered.to_be_bytes().to_vec();
        rdata.extend([self.algorithm, labels]);
        rdata.extend(300_u32.to_be_bytes());
        rdata.extend((time.expiration as u32).to_be_bytes());
        rdata.extend((time.inception as u32).to_be_bytes());
        rdata.extend(self.tag().to_be_bytes());
        rdata.extend(wire(&self.zone));
        rdata.extend([0x5a; 64]);
        rdata
    }
}

/// When a signature is valid, in seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    pub inception: u64,
    pub expiration: u64,
}

impl Time {
    /// A day before and a day after.
    pub fn around(now: u64) -> Self {
        Self { inception: now - DAY, expiration: now + DAY }
    }

    /// It ended an hour before.
    pub fn before(now: u64) -> Self {
        Self { inception: now - DAY, expiration: now - HOUR }
    }

    /// It begins in an hour.
    pub fn after(now: u64) -> Self {
        Self { inception: now + HOUR, expiration: now + DAY }
    }
}

pub const HOUR: u64 = 3_600;
pub const DAY: u64 = 24 * HOUR;

//----------- Denials ----------------------------------------------------------------------------

/// The RDATA of an NSEC.
pub fn nsec(next: &str, types: &[u16]) -> Vec<u8> {
    [wire(next), bitmap(types)].concat()
}

/// The RDATA of an NSEC3 without salt and further rounds.
pub fn nsec3(next: &[u8], is_opt_out: bool, types: &[u16]) -> Vec<u8> {
    let mut rdata = vec![1, u8::from(is_opt_out), 0, 0, 0, u8::try_from(next.len()).unwrap()];
    rdata.extend(next);
    rdata.extend(bitmap(types));
    rdata
}

/// The hash of a name, as NSEC3 makes it.
pub fn hash(name: &str) -> Vec<u8> {
    Sha1::digest(wire(name)).to_vec()
}

/// The owner of an NSEC3 with that hash.
pub fn nsec3_owner(hash: &[u8], zone: &str) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789abcdefghijklmnopqrstuv";
    let bits: Vec<bool> =
        hash.iter().flat_map(|octet| (0..8).rev().map(move |bit| octet >> bit & 1 == 1)).collect();
    let value = |bits: &[bool]| bits.iter().fold(0, |sum, &bit| sum << 1 | usize::from(bit));
    let label: String = bits.chunks(5).map(|bits| char::from(ALPHABET[value(bits)])).collect();
    format!("{label}.{zone}")
}

/// A hash with one added, or taken away, in its last octets.
pub fn beside(hash: &[u8], is_after: bool) -> Vec<u8> {
    let mut hash = hash.to_vec();
    for octet in hash.iter_mut().rev() {
        let (next, is_over) = if is_after { octet.overflowing_add(1) } else { octet.overflowing_sub(1) };
        *octet = next;
        if !is_over {
            break;
        }
    }
    hash
}

/// Types as a bitmap ([RFC 4034, Section 4.1.2](https://www.rfc-editor.org/rfc/rfc4034#section-4.1.2)).
fn bitmap(types: &[u16]) -> Vec<u8> {
    let mut octets = Vec::new();
    for window in 0..=1_u16 {
        let mut block = [0_u8; 32];
        for code in types.iter().filter(|&code| code >> 8 == window) {
            block[usize::from(code & 0xff) / 8] |= 0x80 >> (code & 7);
        }
        let len = block.iter().rposition(|&octet| octet != 0).map_or(0, |at| at + 1);
        if len > 0 {
            octets.extend([window as u8, len as u8]);
            octets.extend(&block[..len]);
        }
    }
    octets
}

//----------- Names ------------------------------------------------------------------------------

/// A name in wire format; the root is empty.
pub fn wire(name: &str) -> Vec<u8> {
    let mut octets = Vec::new();
    for label in name.split('.').filter(|label| !label.is_empty()) {
        octets.push(u8::try_from(label.len()).unwrap());
        octets.extend(label.as_bytes());
    }
    octets.push(0);
    octets
}

/// The labels of a name without a wildcard.
pub fn label_count(name: &str) -> u8 {
    let labels = name.split('.').filter(|label| !label.is_empty() && *label != "*");
    u8::try_from(labels.count()).unwrap()
}

/// The name above.
pub fn parent(name: &str) -> &str {
    name.split_once('.').map_or("", |(_, parent)| parent)
}

/// Returns whether a name is a zone's apex or lies below it.
pub fn is_in(name: &str, zone: &str) -> bool {
    zone.is_empty() || name == zone || name.strip_suffix(zone).is_some_and(|rest| rest.ends_with('.'))
}

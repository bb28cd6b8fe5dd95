//! Octets as text and back: the escapes of zone files, the encodings of RFC 4648, and percent-encoding.

use std::fmt::{self, Write};

//--- Escapes of master files

/// Writes octets as in a quoted string of a zone file: `"` and `\` escaped, everything that is not printable
/// ASCII as `\DDD` ([RFC 1035, Section 5.1]).
///
/// [RFC 1035, Section 5.1]: https://www.rfc-editor.org/rfc/rfc1035#section-5.1
pub fn write_escaped(octets: &[u8], out: &mut impl Write) -> fmt::Result {
    octets.iter().try_for_each(|&octet| write_octet(octet, b"\"\\", out))
}

/// Octets as in a quoted string of a zone file, without the quotes.
pub fn escaped(octets: &[u8]) -> String {
    let mut text = String::with_capacity(octets.len());
    // Writing to a String cannot fail.
    let _ = write_escaped(octets, &mut text);
    text
}

/// Writes a label of a domain name, and escapes everything that has a special meaning outside quotes.
pub(super) fn write_label(label: &[u8], out: &mut impl Write) -> fmt::Result {
    label.iter().try_for_each(|&octet| match octet {
        b' ' => out.write_str("\\032"),
        _ => write_octet(octet, b".\\\";()@$", out),
    })
}

fn write_octet(octet: u8, special: &[u8], out: &mut impl Write) -> fmt::Result {
    match octet {
        _ if special.contains(&octet) => write!(out, "\\{}", char::from(octet)),
        b' '..=b'~' => out.write_char(char::from(octet)),
        _ => write!(out, "\\{octet:03}"),
    }
}

/// The octets that an escaped text represents, each with whether it was escaped: `\X` is X, `\DDD` the octet with that
/// decimal value ([RFC 1035, Section 5.1]). `None` in place of an invalid escape.
///
/// [RFC 1035, Section 5.1]: https://www.rfc-editor.org/rfc/rfc1035#section-5.1
pub(crate) fn unescape(text: &[u8]) -> impl Iterator<Item = Option<(u8, bool)>> + '_ {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (octet, after) = match rest {
            [] => return None,
            [b'\\', b'0'..=b'9', ..] => match rest.split_at_checked(4) {
                Some(([_, digits @ ..], after)) => {
                    let value = decimal(digits).and_then(|value| u8::try_from(value).ok());
                    (value.map(|octet| (octet, true)), after)
                }
                _ => (None, [].as_slice()),
            },
            [b'\\', octet, after @ ..] => (Some((*octet, true)), after),
            [b'\\'] => (None, [].as_slice()),
            [octet, after @ ..] => (Some((*octet, false)), after),
        };
        rest = after;
        Some(octet)
    })
}

/// A whole number in decimal digits, without a sign.
pub(crate) fn decimal(word: &[u8]) -> Option<u32> {
    // `parse` would accept a plus sign.
    let digits =
        std::str::from_utf8(word).ok().filter(|word| word.bytes().all(|octet| octet.is_ascii_digit()))?;
    digits.parse().ok()
}

//--- Encodings of RFC 4648

/// An encoding of [RFC 4648](https://www.rfc-editor.org/rfc/rfc4648) that zone files use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Hexadecimal digits, in any case.
    Base16,
    /// The digits of NSEC3, in any case and without padding
    /// ([RFC 5155, Section 3.3](https://www.rfc-editor.org/rfc/rfc5155#section-3.3)).
    Base32Hex,
    /// The digits of keys and signatures, with or without padding.
    Base64,
}

impl Encoding {
    /// The number of bits per digit.
    fn bits(self) -> u32 {
        match self {
            Self::Base16 => 4,
            Self::Base32Hex => 5,
            Self::Base64 => 6,
        }
    }

    fn value(self, digit: u8) -> Option<u32> {
        match self {
            Self::Base64 => BASE64.iter().position(|known| *known == digit).map(|value| value as u32),
            _ => char::from(digit).to_digit(1 << self.bits()),
        }
    }

    /// The octets that digits represent; `None` when there are other characters, too few digits, or nonzero trailing
    /// bits ([RFC 4648, Section 3.5]).
    ///
    /// ```
    /// use issuemail::dns::text::Encoding;
    ///
    /// assert_eq!(Encoding::Base64.decode(b"Zm8="), Some(b"fo".to_vec()));
    /// assert_eq!(Encoding::Base16.decode(b"666f0"), None);
    /// ```
    ///
    /// [RFC 4648, Section 3.5]: https://www.rfc-editor.org/rfc/rfc4648#section-3.5
    pub fn decode(self, digits: &[u8]) -> Option<Vec<u8>> {
        let mut digits = digits;
        while let (Self::Base64, [unpadded @ .., b'=']) = (self, digits) {
            digits = unpadded;
        }
        let mut octets = Vec::with_capacity(digits.len());
        let (mut group, mut len) = (0u32, 0);
        for &digit in digits {
            group = group << self.bits() | self.value(digit)?;
            len += self.bits();
            if len >= 8 {
                len -= 8;
                octets.push((group >> len) as u8);
                group &= (1 << len) - 1;
            }
        }
        // What remains is less than a digit, and zero.
        (len < self.bits() && group == 0).then_some(octets)
    }
}

/// Octets as lowercase hexadecimal digits.
pub fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}

/// URL-safe base64 without padding ([RFC 8484, Section 6]).
///
/// [RFC 8484, Section 6]: https://www.rfc-editor.org/rfc/rfc8484#section-6
pub fn base64url(octets: &[u8]) -> String {
    let mut text = String::with_capacity(octets.len().div_ceil(3) * 4);
    for chunk in octets.chunks(3) {
        let group =
            chunk.iter().fold(0u32, |group, &octet| group << 8 | u32::from(octet)) << (8 * (3 - chunk.len()));
        let digits =
            (0..=chunk.len()).filter_map(|place| BASE64.get((group >> (18 - 6 * place)) as usize & 0x3f));
        text.extend(digits.map(|&digit| match digit {
            b'+' => '-',
            b'/' => '_',
            _ => char::from(digit),
        }));
    }
    text
}

/// The alphabet of Base64 ([RFC 4648, Section 4](https://www.rfc-editor.org/rfc/rfc4648#section-4)).
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

//--- URLs

/// A text percent-encoded for the query of a URL: `unreserved` of [RFC 3986, Section 2.3] and the octets of
/// `plain` stay as they are.
///
/// [RFC 3986, Section 2.3]: https://www.rfc-editor.org/rfc/rfc3986#section-2.3
pub fn percent_encode(text: &str, plain: &[u8]) -> String {
    let mut encoded = String::with_capacity(text.len());
    for octet in text.bytes() {
        match octet {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(octet))
            }
            _ if plain.contains(&octet) => encoded.push(char::from(octet)),
            _ => encoded.push_str(&format!("%{octet:02X}")),
        }
    }
    encoded
}

/// The octets of a percent-encoded text. A percent sign without two hexadecimal digits after it stays as it is.
pub fn percent_decode(text: &str) -> Vec<u8> {
    let mut octets = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [octet, after @ ..] = rest {
        let escape = if *octet == b'%' { after.split_at_checked(2) } else { None };
        match escape.and_then(|(digits, after)| Some((Encoding::Base16.decode(digits)?, after))) {
            Some((decoded, after)) => {
                octets.extend(decoded);
                rest = after;
            }
            None => {
                octets.push(*octet);
                rest = after;
            }
        }
    }
    octets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_read_back() {
        let octets: Vec<u8> = (0..=255).collect();
        let text = escaped(&octets);
        let read: Option<Vec<_>> = unescape(text.as_bytes()).map(|octet| Some(octet?.0)).collect();
        assert_eq!(read, Some(octets));
    }

    #[test]
    fn an_escape_that_means_nothing_is_told() {
        for text in ["\\", "\\2", "\\25", "\\2x5", "\\256", "\\999"] {
            assert_eq!(unescape(text.as_bytes()).next(), Some(None), "{text}");
        }
        let all: Vec<_> = unescape(b"a\\256b\\.").collect();
        assert_eq!(all, [Some((b'a', false)), None, Some((b'b', false)), Some((b'.', true))]);
    }

    #[test]
    fn numbers_are_digits() {
        assert_eq!(decimal(b"0065535"), Some(65535));
        for word in ["", "+1", "-1", " 1", "1h", "0x1", "4294967296", "1.0", "é"] {
            assert_eq!(decimal(word.as_bytes()), None, "{word}");
        }
    }

    /// Vectors of RFC 4648, Section 10, and input that it lets a decoder reject.
    #[test]
    fn digits_are_decoded() {
        use Encoding::*;
        let table: [(Encoding, &str, Option<&[u8]>); 17] = [
            (Base16, "", Some(b"")),
            (Base16, "666F6f", Some(b"foo")),
            (Base16, "6", None),
            (Base16, "6g", None),
            (Base32Hex, "CPNMUOG", Some(b"foob")),
            (Base32Hex, "cpnmuoj1e8", Some(b"foobar")),
            (Base32Hex, "C", None),
            (Base32Hex, "CP", None),
            (Base32Hex, "W0", None),
            (Base64, "Zg==", Some(b"f")),
            (Base64, "Zg", Some(b"f")),
            (Base64, "Zm9vYmFy", Some(b"foobar")),
            (Base64, "+/+/", Some(&[0xfb, 0xff, 0xbf])),
            (Base64, "Zh==", None),
            (Base64, "Zm9vY", None),
            (Base64, "Zg==Zg==", None),
            (Base64, "-_", None),
        ];
        for (encoding, digits, octets) in table {
            assert_eq!(encoding.decode(digits.as_bytes()).as_deref(), octets, "{digits}");
        }
    }

    #[test]
    fn base64_of_addresses_has_no_padding() {
        assert_eq!(base64url(b""), "");
        assert_eq!(base64url(b"f"), "Zg");
        assert_eq!(base64url(b"fo"), "Zm8");
        assert_eq!(base64url(b"foobar"), "Zm9vYmFy");
        assert_eq!(base64url(&[0xfb, 0xff, 0xfe]), "-__-");
    }

    #[test]
    fn addresses_read_back() {
        let text = "a+b&c=d\\*~ü%41\n";
        let encoded = percent_encode(text, b"*");
        assert_eq!(encoded, "a%2Bb%26c%3Dd%5C*~%C3%BC%2541%0A");
        assert_eq!(percent_decode(&encoded), text.as_bytes());
        assert_eq!(percent_decode("100%25%zz%4%"), b"100%%zz%4%");
    }
}

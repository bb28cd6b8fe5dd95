//! RDATA from the text of zone files.

use crate::lookup::json::mnemonic;
use crate::lookup::json::text;

/// Reads RDATA; `None` for a type whose text is not known here.
///
/// The generic form of [RFC 3597, Section 5] is taken for every type.
///
/// [RFC 3597, Section 5]: https://www.rfc-editor.org/rfc/rfc3597#section-5
pub(super) fn read(record_type: u16, data: &str) -> Result<Option<Vec<u8>>, &'static str> {
    let is_generic = data.split_ascii_whitespace().next() == Some("\\#");
    let fields = if is_generic { &[Field::Generic][..] } else { fields(record_type) };
    if fields.is_empty() {
        return Ok(None);
    }
    let words = text::words(data)?;
    let mut rest = words.as_slice();
    let mut rdata = Vec::new();
    for field in fields {
        rest = field.read(rest, &mut rdata)?;
    }
    if rest.is_empty() { Ok(Some(rdata)) } else { Err("more words than the type has") }
}

/// The fields of a type, in their order.
fn fields(record_type: u16) -> &'static [Field] {
    use Field::*;
    match record_type {
        // NS, CNAME, DNAME.
        2 | 5 | 39 => &[Name],
        // SOA.
        6 => &[Name, Name, U32, U32, U32, U32, U32],
        // DS.
        43 => &[U16, Algorithm, U8, Hex],
        // RRSIG.
        46 => &[Type, Algorithm, U8, U32, Time, Time, U16, Name, Base64],
        // NSEC.
        47 => &[Name, Types],
        // DNSKEY.
        48 => &[U16, U8, Algorithm, Base64],
        // NSEC3.
        50 => &[U8, U8, U16, Salt, Hash, Types],
        // CAA.
        257 => &[U8, Tag, Value],
        _ => &[],
    }
}

/// A field of RDATA.
#[derive(Clone, Copy)]
enum Field {
    /// An algorithm of DNSSEC.
    Algorithm,
    /// The rest, in base64.
    Base64,
    /// `\#`, the length, and the rest in hexadecimal.
    Generic,
    /// The hashed owner name of NSEC3 in base32hex; its length goes before it ([RFC 5155, Section 3.3]).
    ///
    /// [RFC 5155, Section 3.3]: https://www.rfc-editor.org/rfc/rfc5155#section-3.3
    Hash,
    /// The rest, in hexadecimal.
    Hex,
    /// A domain name.
    Name,
    /// The salt of NSEC3 in hexadecimal, or `-`; its length goes before it.
    Salt,
    /// A Property Tag; its length goes before it.
    Tag,
    /// A time, in one of the forms of [RFC 4034, Section 3.2].
    ///
    /// [RFC 4034, Section 3.2]: https://www.rfc-editor.org/rfc/rfc4034#section-3.2
    Time,
    /// A type of record.
    Type,
    /// The rest, as types that there are.
    Types,
    /// A number of one octet.
    U8,
    /// A number of two octets.
    U16,
    /// A number of four octets.
    U32,
    /// A Property Value.
    Value,
}

impl Field {
    /// Reads the field from the words that are left, writes it, and says what is left then.
    fn read<'a>(self, words: &'a [&'a [u8]], rdata: &mut Vec<u8>) -> Result<&'a [&'a [u8]], &'static str> {
        let (word, rest) = match words.split_first() {
            Some((word, rest)) => (*word, rest),
            // A name may have no types at all.
            None if matches!(self, Self::Types) => return Ok(words),
            None => return Err(MISSING),
        };
        let mut octets = Vec::new();
        let mut push = |octet, _| {
            octets.push(octet);
            Ok(())
        };
        match self {
            Self::Algorithm => write_number(mnemonic::algorithm(word), 1, rdata)?,
            Self::Base64 => text::decode(words, 6, rdata)?,
            Self::Generic => {
                let (stated, digits) = rest.split_first().ok_or(MISSING)?;
                text::decode(digits, 4, rdata)?;
                if text::decimal(stated) != u32::try_from(rdata.len()).ok() {
                    return Err("a length that is not that of the data");
                }
            }
            Self::Hash => text::decode(&[word], 5, &mut octets)?,
            Self::Hex => text::decode(words, 4, rdata)?,
            Self::Name => text::name(word, rdata)?,
            Self::Salt if word == b"-" => {}
            Self::Salt => text::decode(&[word], 4, &mut octets)?,
            Self::Tag | Self::Value => text::octets(word, &mut push)?,
            Self::Time => write_number(time(word), 4, rdata)?,
            Self::Type => write_number(mnemonic::record_type(word).map(u32::from), 2, rdata)?,
            Self::Types => write_types(words, rdata)?,
            Self::U8 => write_number(text::decimal(word), 1, rdata)?,
            Self::U16 => write_number(text::decimal(word), 2, rdata)?,
            Self::U32 => write_number(text::decimal(word), 4, rdata)?,
        }
        if let Self::Hash | Self::Salt | Self::Tag = self {
            // Only a salt may be none, and says so.
            let len = u8::try_from(octets.len()).ok().filter(|&len| len > 0 || word == b"-");
            rdata.push(len.ok_or("a field that is empty or too long")?);
        }
        rdata.extend_from_slice(&octets);
        match self {
            Self::Base64 | Self::Generic | Self::Hex | Self::Types => Ok(&[]),
            _ => Ok(rest),
        }
    }
}

/// Writes a number in as many octets as its field has.
fn write_number(number: Option<u32>, len: usize, rdata: &mut Vec<u8>) -> Result<(), &'static str> {
    let octets = number.unwrap_or_default().to_be_bytes();
    match octets.split_at_checked(octets.len() - len) {
        Some((high, low)) if number.is_some() && high.iter().all(|&octet| octet == 0) => {
            rdata.extend_from_slice(low);
            Ok(())
        }
        _ => Err("not a number of its field"),
    }
}

/// Writes a type bitmap ([RFC 4034, Section 4.1.2]).
///
/// A type that is newer than the list of mnemonics is left out: nobody here asks whether it is there, and the rest of
/// the answer should not be lost over it.
///
/// [RFC 4034, Section 4.1.2]: https://www.rfc-editor.org/rfc/rfc4034#section-4.1.2
fn write_types(words: &[&[u8]], rdata: &mut Vec<u8>) -> Result<(), &'static str> {
    // One bit for each of the types that there can be.
    let mut bits = vec![0u8; 0x1_0000 / 8];
    for word in words {
        let Some(number) = mnemonic::record_type(word) else {
            if mnemonic::may_be(word) {
                continue;
            }
            return Err("an unknown type of record");
        };
        if let Some(octet) = bits.get_mut(usize::from(number / 8)) {
            *octet |= 0x80 >> (number % 8);
        }
    }
    for (window, mut block) in bits.chunks(WINDOW_LEN).enumerate() {
        while let [shorter @ .., 0] = block {
            block = shorter;
        }
        if !block.is_empty() {
            rdata.extend_from_slice(&[window as u8, block.len() as u8]);
            rdata.extend_from_slice(block);
        }
    }
    Ok(())
}

/// Reads a time: 14 digits are `YYYYMMDDHHMMSS`, others seconds since 1970. Both are taken modulo 2^32
/// ([RFC 4034, Section 3.1.5]).
///
/// [RFC 4034, Section 3.1.5]: https://www.rfc-editor.org/rfc/rfc4034#section-3.1.5
fn time(word: &[u8]) -> Option<u32> {
    if word.len() != 14 {
        return text::decimal(word);
    }
    let part = |at: usize, len: usize| text::decimal(word.get(at..at + len)?);
    let (year, month, day) = (part(0, 4)?, part(4, 2)?, part(6, 2)?);
    let (hour, minute, second) = (part(8, 2)?, part(10, 2)?, part(12, 2)?);
    let is_time = year >= 1970
        && (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && hour < 24
        && minute < 60
        && second <= 60;
    if !is_time {
        return None;
    }
    // The year begins with March here, so that the leap day is its last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - DAYS_TO_1970;
    Some((u64::from(days) * 86_400 + u64::from(hour * 3600 + minute * 60 + second)) as u32)
}

/// The days from 1 March of the year 0 to 31 December 1969, and one more because days count from 1.
const DAYS_TO_1970: u32 = 719_469;

/// The octets of a whole block of a type bitmap.
const WINDOW_LEN: usize = 32;

const MISSING: &str = "a field is missing";

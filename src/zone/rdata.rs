//! RDATA from presentation format.

use crate::dns::name::NameError;
use crate::dns::text::{self, Encoding};
use crate::dns::{Fqdn, RecordType, rr};
use crate::time;
use crate::zone::error::{ZoneError, ZoneErrorKind};
use crate::zone::lexer::{self, Dialect, Position, Token};

/// Reads the RDATA of CAA: `0 issuemail "ca.example"` ([RFC 8659, Section 4.1.1]) or `\# 21 0005…`
/// ([RFC 3597, Section 5]).
///
/// ```
/// let rdata = issuemail::zone::rdata::read(br#"0 issuemail "ca.example""#).unwrap();
/// assert_eq!(rdata, b"\x00\x09issuemailca.example");
/// ```
///
/// # Errors
///
/// The first [`ZoneError`]. RDATA in the generic form is accepted as it is, well-formed or not.
///
/// [RFC 8659, Section 4.1.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1.1
/// [RFC 3597, Section 5]: https://www.rfc-editor.org/rfc/rfc3597#section-5
pub fn read(text: &[u8]) -> Result<Vec<u8>, ZoneError> {
    let entries = lexer::entries(text).into_iter().map(|entry| entry.map_err(|broken| broken.error));
    let entries = entries.collect::<Result<Vec<_>, _>>()?;
    match entries.as_slice() {
        [entry] => read_tokens(RecordType::CAA, &entry.tokens, entry.end, Dialect::MasterFile),
        [_, second, ..] => match second.tokens.first() {
            Some(token) => Err(token.at.error(ZoneErrorKind::Trailing(token.text()))),
            None => Err(second.end.error(ZoneErrorKind::Trailing(String::new()))),
        },
        [] => Err(Position::START.error(ZoneErrorKind::Missing("flags"))),
    }
}

/// Returns whether a type has a known text form other than the generic one.
pub(crate) fn is_known(record_type: RecordType) -> bool {
    !fields(record_type).is_empty()
}

/// Reads the tokens after the type.
pub(crate) fn read_tokens(
    record_type: RecordType,
    tokens: &[Token<'_>],
    end: Position,
    dialect: Dialect,
) -> Result<Vec<u8>, ZoneError> {
    if let [marker, rest @ ..] = tokens
        && marker.is_generic()
    {
        return read_generic(rest, end, dialect);
    }
    let fields = fields(record_type);
    let mut rdata = Vec::new();
    let mut rest = tokens;
    for (index, (name, field)) in fields.iter().enumerate() {
        let Some((token, after)) = rest.split_first() else {
            // A name may have no types at all.
            if *field == Field::Types {
                break;
            }
            return Err(end.error(ZoneErrorKind::Missing(name)));
        };
        field.read(token, rest, &mut rdata)?;
        rest = if field.takes_rest() { &[] } else { after };
        // A wrong first field is the best error, then a wrong number of fields, then any other wrong field.
        if index == 0 {
            check_count(fields, tokens, end)?;
        }
    }
    check_len(rdata, tokens.last().map_or(end, |token| token.at))
}

/// Reads the length and the hexadecimal words of the generic form ([RFC 3597, Section 5]).
///
/// [RFC 3597, Section 5]: https://www.rfc-editor.org/rfc/rfc3597#section-5
pub(super) fn read_generic(
    tokens: &[Token<'_>],
    end: Position,
    dialect: Dialect,
) -> Result<Vec<u8>, ZoneError> {
    let Some((length, words)) = tokens.split_first() else {
        return Err(end.error(ZoneErrorKind::Missing("length")));
    };
    let Some(stated) = text::decimal(length.raw) else {
        return Err(length.at.error(ZoneErrorKind::GenericHex(length.text())));
    };
    let rdata = match dialect {
        // > … zero or more words of hexadecimal data … each containing an even number of hexadecimal digits.
        Dialect::MasterFile => {
            let words = words.iter().map(|word| decode(Encoding::Base16, word, std::slice::from_ref(word)));
            words.collect::<Result<Vec<_>, _>>()?.concat()
        }
        Dialect::RecordData => decode(Encoding::Base16, length, words)?,
    };
    if u32::try_from(rdata.len()) != Ok(stated) {
        let (stated, actual) = (stated as usize, rdata.len());
        let kind = ZoneErrorKind::GenericLength { stated, actual, says: None };
        return Err(length.at.error(kind));
    }
    check_len(rdata, length.at)
}

/// RDATA has a length field of 16 bits.
fn check_len(rdata: Vec<u8>, at: Position) -> Result<Vec<u8>, ZoneError> {
    if rdata.len() > usize::from(u16::MAX) {
        return Err(at.error(ZoneErrorKind::TooLong(rdata.len())));
    }
    Ok(rdata)
}

//----------- Field ------------------------------------------------------------------------------

/// The fields of a type with their names, in order; empty when its text form is not known.
fn fields(record_type: RecordType) -> &'static [(&'static str, Field)] {
    use Field::*;
    match record_type {
        RecordType::NS | RecordType::CNAME | RecordType::DNAME => &[("target", Name)],
        RecordType::SOA => &[
            ("name server", Name),
            ("mailbox", Name),
            ("serial", U32),
            ("refresh", U32),
            ("retry", U32),
            ("expire", U32),
            ("minimum", U32),
        ],
        RecordType::DS => &[
            ("key tag", U16),
            ("algorithm", Algorithm),
            ("digest type", U8),
            ("digest", Digits(Encoding::Base16)),
        ],
        RecordType::RRSIG => &[
            ("type", Type),
            ("algorithm", Algorithm),
            ("labels", U8),
            ("TTL", U32),
            ("expiration", Time),
            ("inception", Time),
            ("key tag", U16),
            ("signer", Name),
            ("signature", Digits(Encoding::Base64)),
        ],
        RecordType::NSEC => &[("next name", Name), ("types", Types)],
        RecordType::DNSKEY => {
            &[("flags", U16), ("protocol", U8), ("algorithm", Algorithm), ("key", Digits(Encoding::Base64))]
        }
        RecordType::NSEC3 => &[
            ("hash algorithm", U8),
            ("flags", U8),
            ("iterations", U16),
            ("salt", Salt),
            ("next hash", Hash),
            ("types", Types),
        ],
        RecordType::CAA => &[("flags", U8), ("tag", Tag), ("value", Value)],
        _ => &[],
    }
}

/// Checks that no field is missing and nothing follows the last.
fn check_count(
    fields: &[(&'static str, Field)],
    tokens: &[Token<'_>],
    end: Position,
) -> Result<(), ZoneError> {
    let takes_rest = fields.last().is_some_and(|(_, last)| last.takes_rest());
    match (fields.get(tokens.len()), tokens.get(fields.len())) {
        (Some((name, field)), _) if *field != Field::Types => Err(end.error(ZoneErrorKind::Missing(name))),
        (_, Some(extra)) if !takes_rest => Err(extra.at.error(ZoneErrorKind::Trailing(extra.text()))),
        _ => Ok(()),
    }
}

/// A field of RDATA.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    /// An algorithm of DNSSEC.
    Algorithm,
    /// The rest, in digits.
    Digits(Encoding),
    /// The hashed next owner name of NSEC3, length-prefixed
    /// ([RFC 5155, Section 3.3](https://www.rfc-editor.org/rfc/rfc5155#section-3.3)).
    Hash,
    /// A domain name.
    Name,
    /// The salt of NSEC3 in hexadecimal, or `-`; length-prefixed.
    Salt,
    /// A Property Tag, length-prefixed.
    Tag,
    /// A time, in one of the forms of [RFC 4034, Section 3.2](https://www.rfc-editor.org/rfc/rfc4034#section-3.2).
    Time,
    /// A record type.
    Type,
    /// The rest, as a type bitmap.
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
    /// Returns whether the field takes all remaining tokens.
    fn takes_rest(self) -> bool {
        matches!(self, Self::Digits(_) | Self::Types)
    }

    /// Parses the field from its token, or from all remaining tokens, and writes it.
    fn read(self, token: &Token<'_>, rest: &[Token<'_>], rdata: &mut Vec<u8>) -> Result<(), ZoneError> {
        match self {
            Self::Algorithm => write_number(rr::algorithm(token.raw).map(u32::from), 1, token, rdata),
            Self::Digits(encoding) => {
                rdata.extend(decode(encoding, token, rest)?);
                Ok(())
            }
            Self::Hash => write_counted(&decode(Encoding::Base32Hex, token, &[*token])?, token, rdata),
            Self::Name => write_name(token, rdata),
            Self::Salt if token.raw == b"-" => {
                rdata.push(0);
                Ok(())
            }
            Self::Salt => write_counted(&decode(Encoding::Base16, token, &[*token])?, token, rdata),
            Self::Tag => write_counted(&token.octets()?, token, rdata),
            Self::Time => write_number(read_time(token.raw), 4, token, rdata),
            Self::Type => write_number(read_type(token.raw).map(|it| it.0.into()), 2, token, rdata),
            Self::Types => write_types(rest, rdata),
            Self::U8 => write_number(text::decimal(token.raw), 1, token, rdata),
            Self::U16 => write_number(text::decimal(token.raw), 2, token, rdata),
            Self::U32 => write_number(text::decimal(token.raw), 4, token, rdata),
            Self::Value => {
                rdata.extend(token.octets()?);
                Ok(())
            }
        }
    }
}

/// Decodes digits that span any number of words.
fn decode(encoding: Encoding, first: &Token<'_>, words: &[Token<'_>]) -> Result<Vec<u8>, ZoneError> {
    let digits: Vec<u8> = words.iter().flat_map(|word| word.raw).copied().collect();
    encoding.decode(&digits).ok_or_else(|| first.at.error(ZoneErrorKind::GenericHex(first.text())))
}

/// Writes a number in the width of its field.
fn write_number(
    number: Option<u32>,
    len: usize,
    token: &Token<'_>,
    rdata: &mut Vec<u8>,
) -> Result<(), ZoneError> {
    let octets = number.map(u32::to_be_bytes);
    match octets.as_ref().and_then(|octets| octets.split_at_checked(octets.len() - len)) {
        Some((high, low)) if high.iter().all(|&octet| octet == 0) => {
            rdata.extend_from_slice(low);
            Ok(())
        }
        _ => Err(token.at.error(ZoneErrorKind::Flags(token.text()))),
    }
}

/// Writes octets after their one-octet length, which is not 0.
fn write_counted(octets: &[u8], token: &Token<'_>, rdata: &mut Vec<u8>) -> Result<(), ZoneError> {
    let len = u8::try_from(octets.len()).ok().filter(|&len| len > 0);
    rdata.push(len.ok_or_else(|| token.at.error(ZoneErrorKind::TagLength(octets.len())))?);
    rdata.extend_from_slice(octets);
    Ok(())
}

/// Writes an absolute domain name in wire format, case preserved. The root is `.` or nothing; the final dot may
/// be missing.
pub(crate) fn write_name(token: &Token<'_>, out: &mut Vec<u8>) -> Result<(), ZoneError> {
    let start = out.len();
    let error = |error| token.at.error(ZoneErrorKind::Name(error));
    if !matches!(token.raw, b"" | b".") {
        let mut labels = token.labels()?;
        labels.pop_if(|last| last.is_empty());
        for label in labels {
            match label.len() {
                0 => return Err(error(NameError::EmptyLabel)),
                len if len > Fqdn::MAX_LABEL_LEN => return Err(error(NameError::LabelTooLong { len })),
                len => out.push(len as u8),
            }
            out.extend(label);
        }
    }
    out.push(0);
    match out.len() - start {
        len if len > Fqdn::MAX_LEN => Err(error(NameError::NameTooLong { len })),
        _ => Ok(()),
    }
}

/// Reads a type by number, mnemonic, or `TYPE257`.
pub(crate) fn read_type(word: &[u8]) -> Option<RecordType> {
    let number = || text::decimal(word)?.try_into().ok().map(RecordType);
    RecordType::from_mnemonic(word).or_else(number)
}

/// Writes a type bitmap ([RFC 4034, Section 4.1.2]).
///
/// A type newer than our list of mnemonics is left out: nothing here depends on it, and the rest of the
/// answer stays usable.
///
/// [RFC 4034, Section 4.1.2]: https://www.rfc-editor.org/rfc/rfc4034#section-4.1.2
fn write_types(words: &[Token<'_>], rdata: &mut Vec<u8>) -> Result<(), ZoneError> {
    // One bit for each possible type.
    let mut bits = vec![0u8; 0x1_0000 / 8];
    for word in words {
        match read_type(word.raw) {
            Some(RecordType(number)) => {
                if let Some(octet) = bits.get_mut(usize::from(number / 8)) {
                    *octet |= 0x80 >> (number % 8);
                }
            }
            None if may_be_mnemonic(word.raw) => {}
            None => return Err(word.at.error(ZoneErrorKind::Type(word.text()))),
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

/// Returns whether a word may be the mnemonic of an unknown type. `TYPE` with a number never is.
fn may_be_mnemonic(word: &[u8]) -> bool {
    let is_number = word.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case(b"TYPE"));
    let is_of_letters = |octet: &u8| octet.is_ascii_alphanumeric() || *octet == b'-';
    !is_number && word.first().is_some_and(u8::is_ascii_alphabetic) && word.iter().all(is_of_letters)
}

/// Reads a time: 14 digits are `YYYYMMDDHHMMSS`, others seconds since 1970. Both are taken modulo 2^32
/// ([RFC 4034, Section 3.1.5]).
///
/// [RFC 4034, Section 3.1.5]: https://www.rfc-editor.org/rfc/rfc4034#section-3.1.5
fn read_time(word: &[u8]) -> Option<u32> {
    if word.len() != 14 {
        return text::decimal(word);
    }
    let part = |at: usize, len: usize| text::decimal(word.get(at..at + len)?);
    let (year, month, day) = (part(0, 4)?, part(4, 2)?, part(6, 2)?);
    let (hour, minute, second) = (part(8, 2)?, part(10, 2)?, part(12, 2)?);
    if hour >= 24 || minute >= 60 || second > 60 {
        return None;
    }
    let days = time::days_since_1970(year, month, day)?;
    Some((days * 86_400 + u64::from(hour * 3600 + minute * 60 + second)) as u32)
}

/// The maximum length of a type bitmap window in octets.
const WINDOW_LEN: usize = 32;

//! CAA RDATA in text: `0 issuemail "ca.example"` or `\# 21 0005…`.

use crate::caa::Property;
use crate::caa::PropertyTag;
use crate::zone::error::ZoneError;
use crate::zone::error::ZoneErrorKind;
use crate::zone::lexer;
use crate::zone::lexer::Position;
use crate::zone::lexer::Token;

/// Reads one RDATA text ([RFC 8659, Section 4.1.1], [RFC 3597, Section 5]).
///
/// ```
/// let rdata = issuemail::zone::rdata::read(br#"0 issuemail "ca.example""#).unwrap();
/// assert_eq!(rdata, b"\x00\x09issuemailca.example");
/// ```
///
/// # Errors
///
/// The first [`ZoneError`]. RDATA in the generic form is taken as it is: whether it can be cut is not asked here.
///
/// [RFC 8659, Section 4.1.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1.1
/// [RFC 3597, Section 5]: https://www.rfc-editor.org/rfc/rfc3597#section-5
pub fn read(text: &[u8]) -> Result<Vec<u8>, ZoneError> {
    let entries = lexer::entries(text).into_iter().collect::<Result<Vec<_>, _>>()?;
    match entries.as_slice() {
        [entry] => read_tokens(&entry.tokens, entry.end),
        [_, second, ..] => match second.tokens.first() {
            Some(token) => Err(token.at.error(ZoneErrorKind::Trailing(token.text()))),
            None => Err(second.end.error(ZoneErrorKind::Trailing(String::new()))),
        },
        [] => Err(Position { line: 1, column: 1 }.error(ZoneErrorKind::Missing("flags"))),
    }
}

/// Reads the tokens after the type.
pub(super) fn read_tokens(tokens: &[Token<'_>], end: Position) -> Result<Vec<u8>, ZoneError> {
    let Some((flags, rest)) = tokens.split_first() else {
        return Err(end.error(ZoneErrorKind::Missing("flags")));
    };
    if is_generic(flags) {
        return read_generic(rest, end);
    }
    let Some(flag_octet) = read_number::<u8>(&flags.text()) else {
        return Err(flags.at.error(ZoneErrorKind::Flags(flags.text())));
    };
    let (tag, value) = match rest {
        [] => return Err(end.error(ZoneErrorKind::Missing("tag"))),
        [_] => return Err(end.error(ZoneErrorKind::Missing("value"))),
        [tag, value] => (tag, value),
        [_, _, extra, ..] => return Err(extra.at.error(ZoneErrorKind::Trailing(extra.text()))),
    };
    let tag_octets = tag.octets()?;
    let value_octets = value.octets()?;
    let property = Property { flags: flag_octet, tag: PropertyTag(&tag_octets), value: &value_octets };
    let Some(rdata) = property.to_rdata() else {
        return Err(tag.at.error(ZoneErrorKind::TagLength(tag_octets.len())));
    };
    check_len(rdata, value.at)
}

/// Says whether a token is the `\#` of the generic form.
pub(super) fn is_generic(token: &Token<'_>) -> bool {
    token.raw == b"\\#" && !token.is_quoted
}

/// Reads decimal digits, without a sign.
fn read_number<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.parse().ok().filter(|_| text.bytes().all(|octet| octet.is_ascii_digit()))
}

/// Reads the length and the hexadecimal words of the generic form.
pub(super) fn read_generic(tokens: &[Token<'_>], end: Position) -> Result<Vec<u8>, ZoneError> {
    let Some((length, words)) = tokens.split_first() else {
        return Err(end.error(ZoneErrorKind::Missing("length")));
    };
    let Some(stated) = read_number::<usize>(&length.text()) else {
        return Err(length.at.error(ZoneErrorKind::GenericHex(length.text())));
    };
    let mut rdata = Vec::new();
    for word in words {
        if word.raw.len() % 2 != 0 || !word.raw.iter().all(u8::is_ascii_hexdigit) {
            return Err(word.at.error(ZoneErrorKind::GenericHex(word.text())));
        }
        let digit = |octet: u8| char::from(octet).to_digit(16).unwrap_or_default() as u8;
        rdata.extend(word.raw.chunks_exact(2).filter_map(|pair| match pair {
            [high, low] => Some(digit(*high) << 4 | digit(*low)),
            _ => None,
        }));
    }
    if rdata.len() != stated {
        return Err(length.at.error(ZoneErrorKind::GenericLength { stated, actual: rdata.len() }));
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

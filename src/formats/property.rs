//! Records for consumers that take flags, tag and value, and no RDATA.

use crate::caa::CaaRecord;
use crate::formats::quote;
use crate::formats::unwritable::Unwritable;

/// A property whose value every consumer takes as it is.
pub(super) struct Plain<'a> {
    pub(super) flags: u8,
    pub(super) tag: &'a str,
    pub(super) value: &'a str,
}

/// Cuts a record.
///
/// The tag must be of letters and digits. In the value, `"`, `\` and everything that is not printable ASCII are
/// refused: hosts read escapes differently (octal, decimal, none), and a value that conforms to the grammar of
/// [RFC 9495, Section 3](https://www.rfc-editor.org/rfc/rfc9495#section-3) has none of these but, hardly, the two.
pub(super) fn plain(record: &CaaRecord) -> Result<Plain<'_>, Unwritable> {
    let property = record.property().map_err(|_| Unwritable::Rdata)?;
    if property.tag.has_illegal_octet() {
        return Err(Unwritable::Tag);
    }
    if !property.value.iter().all(|octet| matches!(octet, b' '..=b'~') && !matches!(octet, b'"' | b'\\')) {
        return Err(Unwritable::Octet);
    }
    let tag = std::str::from_utf8(property.tag.as_octets()).map_err(|_| Unwritable::Tag)?;
    let value = std::str::from_utf8(property.value).map_err(|_| Unwritable::Octet)?;
    Ok(Plain { flags: property.flags, tag, value })
}

impl Plain<'_> {
    /// `0 issuemail "ca.example"`, as hosts take it for one record. Nothing in it needs an escape.
    pub(super) fn presentation(&self) -> String {
        let mut text = String::new();
        quote::number(&mut text, u32::from(self.flags));
        quote::push(&mut text, &[" ", self.tag, " \"", self.value, "\""]);
        text
    }
}

/// The records as hosts take them, one each.
pub(super) fn presentations<'a>(
    records: impl Iterator<Item = &'a CaaRecord>,
) -> Result<Vec<String>, Unwritable> {
    let mut texts = Vec::new();
    for record in records {
        texts.push(plain(record)?.presentation());
    }
    Ok(texts)
}

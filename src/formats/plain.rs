//! Owners, zones and records for consumers other than zone files: in plain characters only.

use crate::caa::{CaaRecord, RrsetChange};
use crate::dns::Fqdn;
use crate::formats::quote;
use crate::formats::unwritable::Unwritable;

//----------- Names ------------------------------------------------------------------------------

/// The placeholder for an unknown zone.
pub(super) const ZONE: &str = "ZONE";
/// The placeholder for the name relative to an unknown zone.
pub(super) const NAME: &str = "NAME";

/// The owner without the final dot.
///
/// Only letters, digits, hyphens and underscores, and `*` as the whole leftmost label, are allowed: everything else is
/// written differently everywhere, and could be taken for an option or syntax.
pub(super) fn owner(change: &RrsetChange) -> Result<String, Unwritable> {
    joined(change.owner.labels())
}

/// The zone without the final dot, or [`ZONE`].
pub(super) fn zone(change: &RrsetChange) -> Result<String, Unwritable> {
    change.zone.as_ref().map_or_else(|| Ok(ZONE.to_owned()), |zone| joined(zone.labels()))
}

/// The owner relative to its zone, or [`NAME`]; `apex` for the zone itself.
pub(super) fn relative(change: &RrsetChange, apex: &str) -> Result<String, Unwritable> {
    owner(change)?;
    let Some(zone) = &change.zone else { return Ok(NAME.to_owned()) };
    match change.owner.label_count().saturating_sub(zone.label_count()) {
        0 => Ok(apex.to_owned()),
        count => joined(change.owner.labels().take(count)),
    }
}

/// Returns whether the leftmost label is a wildcard.
pub(super) fn is_wildcard(name: &Fqdn) -> bool {
    name.labels().next() == Some(b"*")
}

fn joined<'a>(labels: impl Iterator<Item = &'a [u8]>) -> Result<String, Unwritable> {
    let mut text = String::new();
    for label in labels {
        let is_plain =
            label.iter().all(|octet| octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'_'));
        let is_wildcard = text.is_empty() && label == b"*";
        if !(is_plain || is_wildcard) || text.is_empty() && label.first() == Some(&b'-') {
            return Err(Unwritable::Owner);
        }
        if !text.is_empty() {
            text.push('.');
        }
        text.extend(label.iter().map(|&octet| char::from(octet)));
    }
    if text.is_empty() { Err(Unwritable::Owner) } else { Ok(text) }
}

//----------- Records ----------------------------------------------------------------------------

/// A property whose value needs no escape for any consumer.
pub(super) struct PlainProperty<'a> {
    pub(super) flags: u8,
    pub(super) tag: &'a str,
    pub(super) value: &'a str,
}

/// Parses a record.
///
/// The tag must be letters and digits. In the value, `"`, `\` and everything that is not printable ASCII are
/// refused: hosts parse escapes differently (octal, decimal, none), and a value that conforms to the grammar of
/// [RFC 9495, Section 3](https://www.rfc-editor.org/rfc/rfc9495#section-3) has at most the first two, and rarely.
pub(super) fn property(record: &CaaRecord) -> Result<PlainProperty<'_>, Unwritable> {
    let property = record.property().map_err(|_| Unwritable::Rdata)?;
    if property.tag.has_illegal_octet() {
        return Err(Unwritable::Tag);
    }
    if !property.value.iter().all(|octet| matches!(octet, b' '..=b'~') && !matches!(octet, b'"' | b'\\')) {
        return Err(Unwritable::Octet);
    }
    let tag = std::str::from_utf8(property.tag.as_octets()).map_err(|_| Unwritable::Tag)?;
    let value = std::str::from_utf8(property.value).map_err(|_| Unwritable::Octet)?;
    Ok(PlainProperty { flags: property.flags, tag, value })
}

impl PlainProperty<'_> {
    /// `0 issuemail "ca.example"`, the form that hosts take for one record. Nothing in it needs an escape.
    pub(super) fn presentation(&self) -> String {
        let mut text = String::new();
        quote::number(&mut text, u32::from(self.flags));
        quote::push(&mut text, &[" ", self.tag, " \"", self.value, "\""]);
        text
    }
}

/// The records in the form that hosts take, one each.
pub(super) fn presentations<'a>(
    records: impl Iterator<Item = &'a CaaRecord>,
) -> Result<Vec<String>, Unwritable> {
    let mut texts = Vec::new();
    for record in records {
        texts.push(property(record)?.presentation());
    }
    Ok(texts)
}

/// The set that a format for whole sets writes: the new set, or, if nothing is left, the old one.
pub(super) fn written_set(change: &RrsetChange) -> impl Iterator<Item = &CaaRecord> {
    let is_deletion = change.is_deletion();
    change.before().filter(move |_| is_deletion).chain(change.after())
}

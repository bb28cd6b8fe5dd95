//! Owners and zones, as consumers other than zone files name them.

use crate::dns::Fqdn;
use crate::formats::change::RrsetChange;
use crate::formats::unwritable::Unwritable;

/// Stands for the zone when it is not known.
pub(super) const ZONE: &str = "ZONE";
/// Stands for the name relative to the zone when that is not known.
pub(super) const NAME: &str = "NAME";

/// The owner without the final dot.
///
/// Only letters, digits, hyphens and underscores, and `*` as the whole leftmost label, pass: everything else is written
/// differently everywhere, and could be read as an option or as syntax.
pub(super) fn owner(change: &RrsetChange) -> Result<String, Unwritable> {
    joined(&mut change.owner.labels())
}

/// The zone without the final dot, or [`ZONE`].
pub(super) fn zone(change: &RrsetChange) -> Result<String, Unwritable> {
    change.zone.as_ref().map_or_else(|| Ok(ZONE.to_owned()), |zone| joined(&mut zone.labels()))
}

/// The owner relative to its zone, or [`NAME`]; `apex` for the zone itself.
pub(super) fn relative(change: &RrsetChange, apex: &str) -> Result<String, Unwritable> {
    owner(change)?;
    let Some(zone) = &change.zone else { return Ok(NAME.to_owned()) };
    match change.owner.label_count().saturating_sub(zone.label_count()) {
        0 => Ok(apex.to_owned()),
        count => joined(&mut change.owner.labels().take(count)),
    }
}

/// Says whether the leftmost label is a wildcard.
pub(super) fn is_wildcard(name: &Fqdn) -> bool {
    name.labels().next() == Some(b"*")
}

fn joined(labels: &mut dyn Iterator<Item = &[u8]>) -> Result<String, Unwritable> {
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

//! OctoDNS: the entry of a zone's YAML file, with the keys in the order that it enforces.

use crate::caa::RrsetChange;
use crate::formats::unwritable::Unwritable;
use crate::formats::{plain, quote};

/// Writes the entry: the whole set. If nothing is left, it is written as a comment.
pub(super) fn write(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    let mut entry = String::new();
    quote::json(&mut entry, &plain::relative(change, "")?);
    entry.push_str(":\n  - ttl: ");
    quote::number(&mut entry, change.ttl);
    entry.push_str("\n    type: CAA\n    values:\n");
    for record in plain::written_set(change) {
        let property = plain::property(record)?;
        entry.push_str("      - flags: ");
        quote::number(&mut entry, u32::from(property.flags));
        entry.push_str("\n        tag: ");
        quote::json(&mut entry, property.tag);
        entry.push_str("\n        value: ");
        quote::json(&mut entry, property.value);
        entry.push('\n');
    }
    if change.is_deletion() {
        quote::comment(out, &entry);
    } else {
        out.push_str(&entry);
    }
    Ok(())
}

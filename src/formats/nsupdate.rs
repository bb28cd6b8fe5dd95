//! A script for nsupdate: one dynamic update ([RFC 2136](https://www.rfc-editor.org/rfc/rfc2136)).

use crate::caa::{CaaRecord, RrsetChange};
use crate::formats::unwritable::Unwritable;
use crate::formats::{quote, zone_file};

/// Writes the script. The server refuses it when the set has changed since
/// ([RFC 2136, Section 2.4.2](https://www.rfc-editor.org/rfc/rfc2136#section-2.4.2)).
pub(super) fn write(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    let owner = zone_file::absolute(&change.owner);
    if let Some(zone) = &change.zone {
        quote::push(out, &["zone ", &zone_file::absolute(zone), "\n"]);
    }
    if change.before().next().is_none() {
        quote::push(out, &["prereq nxrrset ", &owner, " IN CAA\n"]);
    }
    for record in change.before() {
        line(&["prereq yxrrset ", &owner, " IN "], record, out)?;
    }
    for record in change.removed() {
        line(&["update delete ", &owner, " IN "], record, out)?;
    }
    let mut ttl = String::new();
    quote::number(&mut ttl, change.ttl);
    for record in change.added() {
        line(&["update add ", &owner, " ", &ttl, " IN "], record, out)?;
    }
    out.push_str("send\n");
    Ok(())
}

fn line(start: &[&str], record: &CaaRecord, out: &mut String) -> Result<(), Unwritable> {
    zone_file::check(record)?;
    quote::push(out, start);
    zone_file::typed(out, record);
    out.push('\n');
    Ok(())
}

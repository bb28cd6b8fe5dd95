//! Lines of the data file of tinydns: `:fqdn:n:rdata:ttl`, octets as `\ooo` in octal.

use std::fmt::Write;

use crate::caa::{CaaRecord, RrsetChange};
use crate::formats::unwritable::Unwritable;
use crate::formats::{plain, quote};

/// Writes generic lines.
pub(super) fn write(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    let owner = plain::owner(change)?;
    for record in change.removed() {
        out.push('#');
        line(&owner, change.ttl, record, out);
    }
    for record in change.added() {
        line(&owner, change.ttl, record, out);
    }
    Ok(())
}

fn line(owner: &str, ttl: u32, record: &CaaRecord, out: &mut String) {
    quote::push(out, &[":", owner, ":257:"]);
    for &octet in &record.rdata {
        if octet.is_ascii_alphanumeric() || matches!(octet, b'.' | b'-') {
            out.push(char::from(octet));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "\\{octet:03o}");
        }
    }
    out.push(':');
    quote::number(out, ttl);
    out.push('\n');
}

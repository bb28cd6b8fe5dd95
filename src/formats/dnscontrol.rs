//! DNSControl: a statement that extends a domain, in JavaScript.

use crate::caa::{CaaRecord, RrsetChange};
use crate::formats::unwritable::Unwritable;
use crate::formats::{plain, quote};

/// The tags that DNSControl accepts; the last two since September 2025.
const TAGS: [&str; 7] =
    ["issue", "issuewild", "iodef", "contactemail", "contactphone", "issuemail", "issuevmc"];

/// Writes `D_EXTEND` with the new records; removed ones are comments.
pub(super) fn write(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    let owner = plain::owner(change)?;
    // A name below a domain extends that domain, so the zone need not be known.
    let (label, domain) = match owner.strip_prefix("*.") {
        Some(parent) => ("*", parent),
        None => ("@", owner.as_str()),
    };
    for record in change.removed() {
        out.push_str("// ");
        call(label, change.ttl, record, out)?;
        out.push('\n');
    }
    let mut calls = String::new();
    for record in change.added() {
        calls.push_str(",\n  ");
        call(label, change.ttl, record, &mut calls)?;
    }
    if !calls.is_empty() {
        out.push_str("D_EXTEND(");
        quote::json(out, domain);
        // No trailing comma: DNSControl's JavaScript is an old version.
        quote::push(out, &[&calls, "\n);\n"]);
    }
    Ok(())
}

fn call(label: &str, ttl: u32, record: &CaaRecord, out: &mut String) -> Result<(), Unwritable> {
    let property = plain::property(record)?;
    if !TAGS.contains(&property.tag) {
        return Err(Unwritable::Tag);
    }
    let critical = match property.flags {
        0 => "",
        0x80 => ", CAA_CRITICAL",
        _ => return Err(Unwritable::Flags),
    };
    out.push_str("CAA(");
    quote::json(out, label);
    out.push_str(", ");
    quote::json(out, property.tag);
    out.push_str(", ");
    quote::json(out, property.value);
    quote::push(out, &[critical, ", TTL("]);
    quote::number(out, ttl);
    out.push_str("))");
    Ok(())
}

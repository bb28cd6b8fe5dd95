//! Lines of a zone file ([RFC 1035, Section 5](https://www.rfc-editor.org/rfc/rfc1035#section-5)).

use crate::caa::{CaaRecord, RrsetChange, presentation};
use crate::dns::Fqdn;
use crate::formats::quote;
use crate::formats::unwritable::Unwritable;

/// Writes CAA records.
pub(super) fn write(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    lines(change, out, typed)
}

/// Writes records of an unknown type
/// ([RFC 3597, Section 5](https://www.rfc-editor.org/rfc/rfc3597#section-5)).
pub(super) fn write_generic(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    lines(change, out, generic)
}

/// A record as a line in the form of RFC 3597.
pub fn generic_line(record: &CaaRecord) -> String {
    let mut out = String::new();
    quote::push(&mut out, &[&absolute(&record.owner), " "]);
    quote::number(&mut out, record.ttl);
    out.push_str(" IN ");
    generic(&mut out, record);
    out
}

fn lines(
    change: &RrsetChange,
    out: &mut String,
    rdata: fn(&mut String, &CaaRecord),
) -> Result<(), Unwritable> {
    for record in change.removed() {
        out.push(';');
        line(change, record, out, rdata);
    }
    for record in change.added() {
        check(record)?;
        line(change, record, out, rdata);
    }
    Ok(())
}

fn line(change: &RrsetChange, record: &CaaRecord, out: &mut String, rdata: fn(&mut String, &CaaRecord)) {
    out.push_str(&absolute(&change.owner));
    out.push(' ');
    quote::number(out, change.ttl);
    out.push_str(" IN ");
    rdata(out, record);
    out.push('\n');
}

/// A name server that knows CAA accepts neither malformed RDATA nor a tag that
/// [RFC 8659, Section 4.1](https://www.rfc-editor.org/rfc/rfc8659#section-4.1) forbids, in either notation.
pub(super) fn check(record: &CaaRecord) -> Result<(), Unwritable> {
    let property = record.property().map_err(|_| Unwritable::Rdata)?;
    if property.tag.has_illegal_octet() { Err(Unwritable::Tag) } else { Ok(()) }
}

/// Type and RDATA, such as `CAA 0 issuemail "ca.example"`.
pub(super) fn typed(out: &mut String, record: &CaaRecord) {
    if check(record).is_ok() {
        quote::push(out, &["CAA ", &presentation::rdata(&record.rdata)]);
    } else {
        generic(out, record);
    }
}

/// Type and RDATA, such as `TYPE257 \# 21 0009…`.
fn generic(out: &mut String, record: &CaaRecord) {
    out.push_str("TYPE257 \\# ");
    quote::number(out, u32::try_from(record.rdata.len()).unwrap_or(u32::MAX));
    if !record.rdata.is_empty() {
        out.push(' ');
        quote::hex(out, &record.rdata);
    }
}

/// A name with its final dot.
pub(super) fn absolute(name: &Fqdn) -> String {
    let mut text = name.to_string();
    if !name.is_root() {
        text.push('.');
    }
    text
}

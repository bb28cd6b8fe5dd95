//! Lines of the configuration of dnsmasq: `dns-rr=name,257,hex`.

use crate::caa::{CaaRecord, RrsetChange};
use crate::formats::unwritable::Unwritable;
use crate::formats::{plain, quote};

/// dnsmasq reads lines of 1,024 octets, and treats the rest of a longer one as the next.
const LINE_MAX: usize = 1_000;

/// Writes `dns-rr` lines. dnsmasq does not support wildcards here.
pub(super) fn write(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    let owner = plain::owner(change)?;
    if plain::is_wildcard(&change.owner) {
        return Err(Unwritable::Owner);
    }
    for record in change.removed() {
        out.push('#');
        line(&owner, record, out)?;
    }
    for record in change.added() {
        line(&owner, record, out)?;
    }
    Ok(())
}

fn line(owner: &str, record: &CaaRecord, out: &mut String) -> Result<(), Unwritable> {
    if owner.len() + 2 * record.rdata.len() > LINE_MAX {
        return Err(Unwritable::Length);
    }
    quote::push(out, &["dns-rr=", owner, ",257,"]);
    quote::hex(out, &record.rdata);
    out.push('\n');
    Ok(())
}

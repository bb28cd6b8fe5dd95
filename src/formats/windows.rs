//! PowerShell for the DNS server of Windows Server 2016 and later, which stores CAA as a record of an unknown type.

use crate::caa::{CaaRecord, RrsetChange};
use crate::formats::unwritable::Unwritable;
use crate::formats::{plain, quote};

/// Writes commands: additions first, so that the set is never weaker than both.
pub(super) fn write(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    let mut place = String::from("-DnsServerResourceRecord -ZoneName '");
    // Plain names have nothing to escape.
    quote::push(&mut place, &[&plain::zone(change)?, "' -Name '", &plain::relative(change, "@")?, "'"]);
    for record in change.added() {
        command("Add", &place, record, out);
        out.push_str(" -TimeToLive (New-TimeSpan -Seconds ");
        quote::number(out, change.ttl);
        out.push_str(")\n");
    }
    for record in change.removed() {
        command("Remove", &place, record, out);
        out.push_str(" -Force\n");
    }
    Ok(())
}

fn command(verb: &str, place: &str, record: &CaaRecord, out: &mut String) {
    quote::push(out, &[verb, place, " -Type 257 -RecordData '"]);
    quote::hex(out, &record.rdata);
    out.push('\'');
}

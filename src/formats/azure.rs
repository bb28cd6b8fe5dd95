//! Azure DNS: commands of the Azure CLI, one per record.

use crate::caa::{CaaRecord, RrsetChange};
use crate::formats::unwritable::Unwritable;
use crate::formats::{plain, quote};

/// Writes commands: additions first, since a set that becomes empty is deleted with its settings.
pub(super) fn write(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    let mut place = String::from(" --resource-group=RESOURCE_GROUP --zone-name=");
    quote::shell(&mut place, &plain::zone(change)?);
    place.push_str(" --record-set-name=");
    quote::shell(&mut place, &plain::relative(change, "@")?);
    let mut ttl = String::from(" --ttl=");
    quote::number(&mut ttl, change.ttl);
    for record in change.added() {
        command("add", &[&place, &ttl], record, out)?;
    }
    for record in change.removed() {
        command("remove", &[&place], record, out)?;
    }
    Ok(())
}

fn command(verb: &str, place: &[&str], record: &CaaRecord, out: &mut String) -> Result<(), Unwritable> {
    let property = plain::property(record)?;
    // The Azure CLI reads `@NAME` as the contents of a file.
    if property.value.starts_with('@') {
        return Err(Unwritable::Octet);
    }
    quote::push(out, &["az network dns record-set caa ", verb, "-record"]);
    quote::push(out, place);
    out.push_str(" --flags=");
    quote::number(out, u32::from(property.flags));
    // With the equals sign, a value may begin with a hyphen.
    quote::push(out, &[" --tag=", property.tag, " --value="]);
    quote::shell(out, property.value);
    out.push('\n');
    Ok(())
}

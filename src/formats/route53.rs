//! Amazon Route 53: a change batch, and the command of the AWS CLI that sends it.

use crate::caa::RrsetChange;
use crate::formats::unwritable::Unwritable;
use crate::formats::{plain, quote};

/// Writes the change batch. `UPSERT` replaces the whole set; a deletion must list exactly the records of the set.
pub(super) fn write_batch(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    // The TTL must be that of the set; all records share it.
    let old_ttl = change.before().next().map_or(change.ttl, |record| record.ttl);
    let (action, ttl) = if change.is_deletion() { ("DELETE", old_ttl) } else { ("UPSERT", change.ttl) };
    let values = plain::presentations(plain::written_set(change))?;
    quote::push(
        out,
        &[
            "{\n  \"Changes\": [\n    {\n      \"Action\": \"",
            action,
            "\",\n      \"ResourceRecordSet\": {\n        \"Name\": ",
        ],
    );
    let mut name = plain::owner(change)?;
    name.push('.');
    quote::json(out, &name);
    out.push_str(",\n        \"Type\": \"CAA\",\n        \"TTL\": ");
    quote::number(out, ttl);
    out.push_str(",\n        \"ResourceRecords\": [");
    let mut separator = "\n";
    for value in values {
        quote::push(out, &[separator, "          { \"Value\": "]);
        quote::json(out, &value);
        out.push_str(" }");
        separator = ",\n";
    }
    out.push_str("\n        ]\n      }\n    }\n  ]\n}\n");
    Ok(())
}

/// Writes the command.
pub(super) fn write_command(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    let mut batch = String::new();
    write_batch(change, &mut batch)?;
    out.push_str("aws route53 change-resource-record-sets --hosted-zone-id ZONE_ID --change-batch ");
    quote::shell(out, batch.trim_end());
    out.push('\n');
    Ok(())
}

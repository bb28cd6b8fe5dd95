//! Terraform: resources in HCL.

use crate::caa::{CaaRecord, RrsetChange};
use crate::formats::unwritable::Unwritable;
use crate::formats::{cloudflare, plain, quote};

/// Writes an `aws_route53_record`: the whole set.
pub(super) fn write_route53(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    let names = ["aws_route53_record", "records"];
    set(change, names, "  zone_id = \"ZONE_ID\"\n  name    = ", "", out)
}

/// Writes a `google_dns_record_set`: the whole set.
pub(super) fn write_google(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    let names = ["google_dns_record_set", "rrdatas"];
    set(change, names, "  managed_zone = \"MANAGED_ZONE\"\n  name    = ", ".", out)
}

/// Writes a `cloudflare_dns_record` for each new record; removed ones are comments.
pub(super) fn write_cloudflare(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    let mut index = 0;
    for record in change.removed() {
        index += 1;
        let mut block = String::new();
        cloudflare_record(change, record, index, &mut block)?;
        quote::comment(out, &block);
    }
    for record in change.added() {
        index += 1;
        cloudflare_record(change, record, index, out)?;
    }
    Ok(())
}

fn cloudflare_record(
    change: &RrsetChange,
    record: &CaaRecord,
    index: u32,
    out: &mut String,
) -> Result<(), Unwritable> {
    let owner = plain::owner(change)?;
    let property = plain::property(record)?;
    head("cloudflare_dns_record", &owner, out);
    out.push('_');
    quote::number(out, index);
    out.push_str("\" {\n  zone_id = \"ZONE_ID\"\n  name    = ");
    quote::hcl(out, &owner);
    out.push_str("\n  type    = \"CAA\"\n  ttl     = ");
    quote::number(out, cloudflare::ttl(change.ttl));
    out.push_str("\n  data = {\n    flags = ");
    quote::number(out, u32::from(property.flags));
    out.push_str("\n    tag   = ");
    quote::hcl(out, property.tag);
    out.push_str("\n    value = ");
    quote::hcl(out, property.value);
    out.push_str("\n  }\n}\n");
    Ok(())
}

/// A resource for a set, with its kind and the attribute for the values. If nothing is left, it is
/// written as a comment: deleting it deletes the set.
fn set(
    change: &RrsetChange,
    [kind, list]: [&str; 2],
    zone: &str,
    final_dot: &str,
    out: &mut String,
) -> Result<(), Unwritable> {
    let mut owner = plain::owner(change)?;
    let values = plain::presentations(plain::written_set(change))?;
    let mut block = String::new();
    head(kind, &owner, &mut block);
    quote::push(&mut block, &["\" {\n", zone]);
    owner.push_str(final_dot);
    quote::hcl(&mut block, &owner);
    block.push_str("\n  type    = \"CAA\"\n  ttl     = ");
    quote::number(&mut block, change.ttl);
    quote::push(&mut block, &["\n  ", list, " = [\n"]);
    for value in values {
        block.push_str("    ");
        quote::hcl(&mut block, &value);
        block.push_str(",\n");
    }
    block.push_str("  ]\n}\n");
    if change.is_deletion() {
        quote::comment(out, &block);
    } else {
        out.push_str(&block);
    }
    Ok(())
}

/// `resource "KIND" "caa_OWNER`: a name has letters, digits, hyphens and underscores.
fn head(kind: &str, owner: &str, out: &mut String) {
    let name = owner.replace(['.', '*'], "_");
    quote::push(out, &["resource \"", kind, "\" \"caa_", &name]);
}

//! Cloudflare: its API, called with curl.

use crate::caa::RrsetChange;
use crate::formats::unwritable::Unwritable;
use crate::formats::{plain, quote};

/// The endpoint for the records of the zone.
const RECORDS: &str = "https://api.cloudflare.com/client/v4/zones/ZONE_ID/dns_records";

/// The nearest TTL that Cloudflare accepts, in seconds.
pub(super) fn ttl(seconds: u32) -> u32 {
    seconds.clamp(60, 86_400)
}

/// Writes a call for each record: additions first, so that the set is never weaker than both. A record is deleted
/// by its id, in two calls: the first shows the id, the second takes it.
pub(super) fn write(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    let owner = plain::owner(change)?;
    for record in change.added() {
        let property = plain::property(record)?;
        let mut body = String::from("{\"type\":\"CAA\",\"name\":");
        quote::json(&mut body, &owner);
        body.push_str(",\"ttl\":");
        quote::number(&mut body, ttl(change.ttl));
        body.push_str(",\"data\":{\"flags\":");
        quote::number(&mut body, u32::from(property.flags));
        body.push_str(",\"tag\":");
        quote::json(&mut body, property.tag);
        body.push_str(",\"value\":");
        quote::json(&mut body, property.value);
        body.push_str("}}");
        call(&["-X POST '", RECORDS, "' -H 'Content-Type: application/json' --data "], &body, out);
    }
    for record in change.removed() {
        let mut content = String::from("content.exact=");
        content.push_str(&plain::property(record)?.presentation());
        let mut name = String::from("name.exact=");
        name.push_str(&owner);
        let mut filter = String::new();
        quote::shell(&mut filter, &name);
        call(
            &[
                "-G '",
                RECORDS,
                "' --data-urlencode 'type=CAA' --data-urlencode ",
                &filter,
                " --data-urlencode ",
            ],
            &content,
            out,
        );
        call(&["-X DELETE "], &[RECORDS, "/RECORD_ID"].concat(), out);
    }
    Ok(())
}

/// One call; quotes the last word.
fn call(words: &[&str], last: &str, out: &mut String) {
    out.push_str("curl -fsS -H \"Authorization: Bearer $CLOUDFLARE_API_TOKEN\" ");
    quote::push(out, words);
    quote::shell(out, last);
    out.push('\n');
}

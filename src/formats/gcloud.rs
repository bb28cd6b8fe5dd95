//! Google Cloud DNS: a command of the Google Cloud CLI, for the whole set.

use crate::caa::RrsetChange;
use crate::formats::unwritable::Unwritable;
use crate::formats::{plain, quote};

/// Writes `create`, `update` or `delete`.
pub(super) fn write(change: &RrsetChange, out: &mut String) -> Result<(), Unwritable> {
    let verb = match (change.before().next().is_none(), change.after().next().is_none()) {
        (true, _) => "create ",
        (false, false) => "update ",
        (false, true) => "delete ",
    };
    let mut name = plain::owner(change)?;
    name.push('.');
    quote::push(out, &["gcloud dns record-sets ", verb]);
    quote::shell(out, &name);
    out.push_str(" --zone=MANAGED_ZONE --type=CAA");
    if !change.is_deletion() {
        out.push_str(" --ttl=");
        quote::number(out, change.ttl);
        out.push_str(" --rrdatas=");
        quote::shell(out, &list(&plain::presentations(plain::written_set(change))?)?);
    }
    out.push('\n');
    Ok(())
}

/// A list as the flags of gcloud take it: with commas, or, if a text has one, with another delimiter given first in
/// carets (`gcloud topic escaping`).
fn list(texts: &[String]) -> Result<String, Unwritable> {
    if !texts.iter().any(|text| text.contains(',')) {
        return Ok(texts.join(","));
    }
    // One more colon than any text has in a row.
    let runs = texts.iter().flat_map(|text| text.split(|character| character != ':'));
    let sign = ":".repeat(runs.map(str::len).max().unwrap_or(0) + 1);
    // It stands between all of them.
    if sign.len() > MAX_SIGN {
        return Err(Unwritable::Octet);
    }
    let joined = texts.join(&sign);
    let mut list = String::new();
    quote::push(&mut list, &["^", &sign, "^", &joined]);
    Ok(list)
}

/// Octets of a delimiter.
const MAX_SIGN: usize = 16;

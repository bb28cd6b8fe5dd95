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
        quote::shell(out, &list(&plain::presentations(plain::written_set(change))?));
    }
    out.push('\n');
    Ok(())
}

/// A list as the flags of gcloud take it: with commas, or, if a text has one, with another delimiter given first in
/// carets (`gcloud topic escaping`).
fn list(texts: &[String]) -> String {
    let mut sign = String::from(",");
    while texts.iter().any(|text| text.contains(&sign)) {
        if sign == "," {
            sign.clear();
        }
        sign.push(':');
    }
    let joined = texts.join(&sign);
    if sign == "," {
        return joined;
    }
    let mut list = String::new();
    quote::push(&mut list, &["^", &sign, "^", &joined]);
    list
}

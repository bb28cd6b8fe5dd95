//! `iodef` says where a CA may report refused requests: a URL, for S/MIME with the schemes mailto and https only.

use super::Context;
use crate::caa::PropertyTag;
use crate::evaluate::finding::Finding;
use crate::evaluate::finding::Rule;
use crate::evaluate::finding::Severity;

/// The rule.
pub(super) static RULE: Rule =
    Rule { code: "rfc8659.iodef_unusable", severity: Severity::Warning, citation: "RFC 8659, Section 4.4" };

/// Finds values that a CA cannot use, or need not.
pub(super) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in context.properties() {
        if property.tag != PropertyTag::IODEF {
            continue;
        }
        if let Some(kind) = kind(property.value) {
            findings.push(Finding::new(&RULE).at(&record.owner).record(index).with("kind", kind));
        }
    }
}

/// The variant of the text; `None` when the value is of use.
fn kind(value: &[u8]) -> Option<&'static str> {
    let has_at = value.contains(&b'@');
    let Some(colon) = value.iter().position(|&octet| octet == b':') else {
        return Some(if has_at { "address" } else { "no-url" });
    };
    let (scheme, rest) = value.split_at(colon);
    let is_scheme = |name: &[u8]| scheme.eq_ignore_ascii_case(name);
    let has_host =
        |rest: &[u8]| rest.starts_with(b"://") && rest.get(3).is_some_and(u8::is_ascii_alphanumeric);
    // What is no URL at all has no such octets either: RFC 3986, Section 2.
    let is_text = value.iter().all(u8::is_ascii_graphic);
    match () {
        () if !is_text => Some("no-url"),
        () if is_scheme(b"mailto") => (!has_at).then_some("mailto"),
        () if is_scheme(b"https") => (!has_host(rest)).then_some("no-url"),
        () if is_scheme(b"http") => Some(if has_host(rest) { "http" } else { "no-url" }),
        () => Some("scheme"),
    }
}

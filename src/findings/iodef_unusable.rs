//! `iodef` says where a CA may report refused requests: a URL, for S/MIME with the schemes mailto and https only.

use crate::caa::PropertyTag;
use crate::findings::Context;
use crate::findings::Finding;
use crate::findings::Rule;
use crate::findings::Severity;
use crate::findings::finding_on;

/// The rule.
pub(crate) static RULE: Rule =
    Rule { code: "rfc8659.iodef_unusable", severity: Severity::Warning, citation: "RFC 8659, Section 4.4" };

/// Finds values that a CA cannot use, or need not.
pub(crate) fn check(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, record, property) in context.properties() {
        if property.tag != PropertyTag::IODEF {
            continue;
        }
        if let Some(kind) = kind(property.value) {
            findings.push(finding_on(&RULE, index, record).with("kind", kind));
        }
    }
}

/// The variant of the text; `None` when the value is of use.
fn kind(value: &[u8]) -> Option<&'static str> {
    let has = |octet: u8| value.contains(&octet);
    let is_usable = if begins(value, b"mailto:") {
        has(b'@') && !has(b' ')
    } else if begins(value, b"https://") {
        value.get(8).is_some_and(|octet| octet.is_ascii_alphanumeric() || *octet == b'[') && !has(b' ')
    } else {
        return Some(match (has(b':'), has(b'@')) {
            (true, _) => "scheme",
            (false, true) => "address",
            (false, false) => "no-url",
        });
    };
    (!is_usable).then_some("no-url")
}

/// Says whether a value begins so; schemes fold ASCII letters (RFC 3986, Section 3.1).
fn begins(value: &[u8], with: &[u8]) -> bool {
    value.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}

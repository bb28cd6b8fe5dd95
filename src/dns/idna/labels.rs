//! Converts between A-labels and U-labels.

use crate::dns::idna::punycode;
use crate::dns::idna::uts46::to_ascii;
use crate::dns::name::Fqdn;

/// A domain in both forms.
pub(super) struct Labels {
    /// With A-labels.
    pub ascii: String,
    /// With U-labels.
    pub unicode: String,
}

/// Maps and checks a domain by UTS 46, with the rules for letters, digits and hyphens that host names have. `None` when
/// it is not valid. How long labels are is not checked, nor that none is empty.
pub(super) fn convert(text: &str) -> Option<Labels> {
    let ascii = to_ascii(text)?;
    // What became ASCII by mapping, as a full-width underscore, was not seen before.
    if !ascii.bytes().all(|octet| octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'.')) {
        return None;
    }
    let unicode = to_unicode(&ascii)?;
    let is_valid = |label: &str| !label.starts_with('-') && !label.ends_with('-');
    unicode.split('.').all(is_valid).then_some(Labels { ascii, unicode })
}

/// The name with its A-labels shown as U-labels, for people; as it is where one of them is not valid.
pub fn to_u_labels(name: &Fqdn) -> String {
    let ascii = name.to_string();
    // The label of a wildcard is none of a host; a browser would escape it.
    let (wildcard, host) = ascii.split_at(if ascii.starts_with("*.") { 2 } else { 0 });
    // A name of DNS may have any octet. Nothing international is lost where one is odd.
    let is_plain = |octet: u8| octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'.' | b'_');
    if !host.split('.').any(is_a_label) || !host.bytes().all(is_plain) {
        return ascii;
    }
    match to_unicode(host) {
        Some(unicode) => format!("{wildcard}{unicode}"),
        None => ascii,
    }
}

/// Returns whether a label claims to be an A-label.
pub(super) fn is_a_label(label: &str) -> bool {
    label.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case(PREFIX))
}

/// Decodes the A-labels of a domain in lower case. `None` when one is not what its U-label becomes: then it is no
/// A-label ([RFC 5890, Section 2.3.2.1]).
///
/// [RFC 5890, Section 2.3.2.1]: https://www.rfc-editor.org/rfc/rfc5890#section-2.3.2.1
fn to_unicode(ascii: &str) -> Option<String> {
    let mut unicode = String::with_capacity(ascii.len());
    for (index, label) in ascii.split('.').enumerate() {
        if index > 0 {
            unicode.push('.');
        }
        match label.strip_prefix(PREFIX) {
            None => unicode.push_str(label),
            Some(encoded) => {
                let decoded = punycode::decode(encoded)?;
                // An A-label inside an A-label (UTS 46, Section 4.1: such a label is not valid).
                if is_a_label(&decoded) {
                    return None;
                }
                unicode.push_str(&decoded);
            }
        }
    }
    // Not every browser looks into an A-label that it is given. What it makes itself is valid.
    (unicode == ascii || to_ascii(&unicode)? == ascii).then_some(unicode)
}

/// What A-labels begin with.
const PREFIX: &str = "xn--";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_labels_are_shown_as_u_labels() {
        let name = Fqdn::from_ascii("xn--bcher-kva.example").unwrap();
        assert_eq!(to_u_labels(&name), "bücher.example");
        let broken = Fqdn::from_ascii("xn--a.example").unwrap();
        assert_eq!(to_u_labels(&broken), "xn--a.example");
        let wildcard = Fqdn::from_ascii("*.xn--bcher-kva.example").unwrap();
        assert_eq!(to_u_labels(&wildcard), "*.bücher.example");
    }
}

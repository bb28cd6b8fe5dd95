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

/// Maps and checks a domain by UTS 46, with the letter-digit-hyphen rule of host names. `None` when
/// it is not valid. The lengths of labels are not checked; empty labels pass.
pub(super) fn convert(text: &str) -> Option<Labels> {
    let ascii = to_ascii(text)?;
    // Mapping may yield new ASCII characters, for example from a full-width underscore.
    if !ascii.bytes().all(|octet| octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'.')) {
        return None;
    }
    let unicode = to_unicode(&ascii)?;
    let is_valid = |label: &str| !label.starts_with('-') && !label.ends_with('-');
    unicode.split('.').all(is_valid).then_some(Labels { ascii, unicode })
}

/// The name with its A-labels shown as U-labels, for people; unchanged if one of them is not valid.
pub fn to_u_labels(name: &Fqdn) -> String {
    let ascii = name.to_string();
    // The wildcard label is not a host label; a browser would escape it.
    let (wildcard, host) = ascii.split_at(if ascii.starts_with("*.") { 2 } else { 0 });
    // DNS names may have any octet. A name with an odd octet is not an internationalized one.
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

/// Decodes the A-labels of a lowercase domain. `None` when one does not round-trip to its U-label: then it is not an
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
    // Not every browser validates an A-label in its input. Its own output is valid.
    (unicode == ascii || to_ascii(&unicode)? == ascii).then_some(unicode)
}

/// The prefix of A-labels.
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

//! The names of name servers, with parts that vary.

use crate::dns::Fqdn;

/// A pattern such as `ns-*.awsdns-*.com`, in lowercase: `*` is one label or part of one, at least one
/// letter, digit or hyphen. A label of a pattern has at most one `*`.
///
/// The whole name has to match, label by label: nothing comes before or after, and no `*` spans a dot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern(String);

impl Pattern {
    /// A pattern from its text.
    pub(super) fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns whether a name matches.
    ///
    /// With one `*` per label there is no backtracking: the text before and after it is stripped, and the rest is
    /// scanned once. So the time is linear in the length of the name, which is at most 255 octets.
    pub(super) fn fits(&self, name: &Fqdn) -> bool {
        let mut labels = name.labels();
        let is_each =
            self.0.split('.').all(|pattern| labels.next().is_some_and(|label| label_fits(pattern, label)));
        is_each && labels.next().is_none()
    }

    /// The number of literal octets: of two matching patterns, the more specific one has more.
    pub(super) fn fixed_len(&self) -> usize {
        self.0.bytes().filter(|&octet| octet != b'*').count()
    }
}

/// Returns whether a label matches its part of a pattern. Names are held in lowercase, so octets compare exactly.
fn label_fits(pattern: &str, label: &[u8]) -> bool {
    let Some((before, after)) = pattern.split_once('*') else { return label == pattern.as_bytes() };
    let part = label
        .strip_prefix(before.as_bytes())
        .and_then(|rest| rest.strip_suffix(after.as_bytes()))
        .unwrap_or_default();
    // A name server has a host name (RFC 952): a label with a `*` or a dot is not one.
    !part.is_empty() && part.iter().all(|octet| octet.is_ascii_alphanumeric() || *octet == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_one_label_or_a_part_of_one() {
        let cases = [
            ("*.ns.test", "a.ns.test", true),
            ("*.ns.test", "A-1.NS.Test.", true),
            ("*.ns.test", "ns.test", false),
            ("*.ns.test", "a.b.ns.test", false),
            ("*.ns.test", "a.ns.test.evil", false),
            ("*.ns.test", "a.xns.test", false),
            ("*.ns.test", "*.ns.test", false),
            ("*.ns.test", "_a.ns.test", false),
            ("ns*.test", "ns1.test", true),
            ("ns*.test", "ns.test", false),
            ("ns*.test", "ans1.test", false),
            ("ns-*-a.test", "ns-1-a.test", true),
            ("ns-*-a.test", "ns-1-b-a.test", true),
            ("ns-*-a.test", "ns--a.test", false),
            ("ns-*-a.test", "ns-a.test", false),
            ("a*a.test", "aa.test", false),
            ("a*a.test", "a.test", false),
            ("ns.*", "ns.test", true),
            ("ns.*", "ns.co.test", false),
            ("ns.*", "ns", false),
            ("ns.*", ".", false),
        ];
        for (pattern, name, fits) in cases {
            assert_eq!(
                Pattern::new(pattern).fits(&Fqdn::from_ascii(name).unwrap()),
                fits,
                "{pattern} {name}"
            );
        }
    }

    #[test]
    fn a_dot_inside_a_label_is_no_boundary() {
        let name = Fqdn::from_labels([b"a.ns".as_slice(), b"test".as_slice()]).unwrap();
        assert!(!Pattern::new("*.ns.test").fits(&name));
        assert!(!Pattern::new("*.test").fits(&name));
    }
}

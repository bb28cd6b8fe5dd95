//! The top-level domains that the public DNS has: evidence for names inside a text, not a gate for what is typed alone.

use std::sync::LazyLock;

use crate::dns::idna;

/// Returns whether a label is a public top-level domain, or one that documents and tests use
/// ([RFC 6761](https://www.rfc-editor.org/rfc/rfc6761)).
pub(super) fn is_public(label: &str) -> bool {
    /// The list of IANA: A-labels, sorted. Its first line says which version it is.
    static PUBLIC: LazyLock<Vec<&str>> = LazyLock::new(|| include_str!("tlds.txt").lines().skip(1).collect());
    let Ok(typed) = idna::read_domain(label) else { return false };
    let label = typed.fqdn.to_string();
    matches!(label.as_str(), "example" | "test") || PUBLIC.binary_search(&label.as_str()).is_ok()
}

/// Returns whether names with this ending are never in the public DNS, but in the networks of companies.
pub(super) fn is_private(label: &str) -> bool {
    const PRIVATE: [&str; 10] =
        ["corp", "home", "internal", "intranet", "lab", "lan", "localdomain", "mail", "priv", "private"];
    PRIVATE.iter().any(|known| label.eq_ignore_ascii_case(known))
}

/// Returns whether names with this ending are in no DNS at all (RFC 6761, RFC 6762, RFC 7686, RFC 9476).
pub(super) fn is_outside_dns(label: &str) -> bool {
    ["alt", "invalid", "local", "localhost", "onion"].iter().any(|known| label.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_and_complete() {
        let lines: Vec<_> = include_str!("tlds.txt").lines().collect();
        assert!(lines[0].contains("IANA") && lines[0].contains("Version 20"), "{}", lines[0]);
        assert!(lines[1..].is_sorted() && lines.len() > 1400);
        assert!(["com", "DE", "museum", "рф", "xn--p1ai", "中国"].into_iter().all(is_public));
        assert!(!["pdf", "go", "Thank", "0rc1", "lan", "", "com的"].into_iter().any(is_public));
    }
}

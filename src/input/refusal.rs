//! The refusal that a CA sent, pasted as it is.
//!
//! GlobalSign's short messages are `issuer = other CA`, `servfail` and `i/o timeout`; its fuller ones look like
//! `sub.example.org: example.org: issue=different.issuer.com`, with `; CNAME` or `; CRITICAL` behind.

use crate::mailbox::Mailbox;

/// What the refusal says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalKind {
    /// A record names another CA.
    OtherCa,
    /// A critical property that the CA does not know.
    Critical,
    /// The lookup failed.
    Servfail,
    /// The lookup got no answer.
    Timeout,
}

/// Finds refusals in a text, with the domains that they are about; `None` when it holds none.
pub(super) fn read(text: &str) -> Option<(RefusalKind, Vec<String>)> {
    let mut found = None;
    let mut domains: Vec<String> = Vec::new();
    let mut last_domain = None;
    for line in text.lines() {
        let domain = first_domain(line);
        let Some(kind) = kind(line) else {
            last_domain = domain.or(last_domain);
            continue;
        };
        found.get_or_insert(kind);
        if let Some(domain) = domain.or_else(|| last_domain.clone())
            && !domains.contains(&domain)
        {
            domains.push(domain);
        }
    }
    let kind = found?;
    // The domain may stand below the message.
    if domains.is_empty() {
        domains.extend(text.lines().find_map(first_domain));
    }
    Some((kind, domains))
}

/// What a line says, if it is a refusal.
fn kind(line: &str) -> Option<RefusalKind> {
    let line = line.to_ascii_lowercase();
    let compact: String = line.split_whitespace().collect();
    if compact.contains("i/otimeout") {
        return Some(RefusalKind::Timeout);
    }
    // As a word of its own: a domain may hold it.
    if line
        .split(|character: char| character.is_whitespace() || ":,;\"'()".contains(character))
        .any(|word| word.trim_matches('.') == "servfail")
    {
        return Some(RefusalKind::Servfail);
    }
    if compact.ends_with(";critical") || compact.contains("invalidtag=") {
        return Some(RefusalKind::Critical);
    }
    let is_other = compact.contains("issuer=otherca")
        || ["issue=", "issuewild=", "issuemail="].iter().any(|tag| compact.contains(&format!(":{tag}")));
    is_other.then_some(RefusalKind::OtherCa)
}

/// The first word of a line that is an address or a domain with a dot in it.
fn first_domain(line: &str) -> Option<String> {
    let words =
        line.split(|character: char| character.is_whitespace() || ":,;\"'()[]<>“”".contains(character));
    words
        .map(|word| word.trim_matches('.'))
        // What follows an equals sign is the CA's name.
        .filter(|word| !word.contains('='))
        .find(|word| word.parse::<Mailbox>().is_ok_and(|mailbox| mailbox.domain().label_count() > 1))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_are_recognized() {
        use RefusalKind as K;
        let table: [(&str, K, &[&str]); 10] = [
            ("sub.example.org: example.org: issue=different.issuer.com", K::OtherCa, &["sub.example.org"]),
            (
                "cname.example.org: target.example.org: issue=different.issuer.com; CNAME",
                K::OtherCa,
                &["cname.example.org"],
            ),
            (
                "critical.example.org: critical.example.org: invalidtag=globalsign.com; CRITICAL",
                K::Critical,
                &["critical.example.org"],
            ),
            ("issuer = other CA", K::OtherCa, &[]),
            ("servfail", K::Servfail, &[]),
            ("i/o timeout", K::Timeout, &[]),
            (
                "CAA check for alice@example.com failed: issuer = other CA.",
                K::OtherCa,
                &["alice@example.com"],
            ),
            ("lookup example.com on 192.0.2.53:53: i/o timeout", K::Timeout, &["example.com"]),
            ("Domain: example.com\nError: servfail", K::Servfail, &["example.com"]),
            (
                "a.example.com: servfail\nb.example.com: servfail",
                K::Servfail,
                &["a.example.com", "b.example.com"],
            ),
        ];
        for (text, kind, domains) in table {
            assert_eq!(
                read(text),
                Some((kind, domains.iter().map(|&domain| domain.to_owned()).collect())),
                "{text}"
            );
        }
    }

    #[test]
    fn plain_input_is_no_refusal() {
        for text in ["alice@example.com", "example.com, example.net", "issue.example.com", ""] {
            assert_eq!(read(text), None, "{text}");
        }
        // A domain that holds the word is still a domain.
        assert_eq!(read("servfail.test").map(|(_, domains)| domains), None);
    }
}

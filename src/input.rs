//! The content of the address field: an address, a domain, several of them, or a refusal from the CA.
//!
//! ```
//! use issuemail::input;
//!
//! let input = input::read("alice@example.com, bob@example.net");
//! assert!(input.items.iter().map(|item| &item.text).eq(["alice@example.com", "bob@example.net"]));
//!
//! let input = input::read("mail.example.org: example.org: issuemail=other.example");
//! assert!(input.refusal.is_some());
//! assert!(input.items.iter().map(|item| &item.text).eq(["mail.example.org"]));
//! ```

use crate::mailbox::{Mailbox, MailboxError};
use crate::order;

/// What was typed or pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// Addresses and domains in their order, without duplicates. They need not be valid.
    pub items: Vec<Item>,
    /// Set when the text is a refusal of a CA. Without items, it names no domain.
    pub refusal: Option<RefusalKind>,
}

/// An address or domain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// As typed.
    pub text: String,
    /// As parsed.
    pub mailbox: Result<Mailbox, MailboxError>,
}

impl Item {
    fn parse(text: &str) -> Self {
        Self { text: text.to_owned(), mailbox: text.parse() }
    }

    /// Returns whether this is an address or a domain with more than one label: in a sentence, a single label is a word.
    fn is_address(&self) -> bool {
        self.mailbox.as_ref().is_ok_and(|mailbox| mailbox.domain().label_count() > 1)
    }
}

/// Reads the content of the field.
pub fn read(text: &str) -> Input {
    match read_refusal(text) {
        Some((kind, items)) => Input { items, refusal: Some(kind) },
        None => Input { items: split(text), refusal: None },
    }
}

/// Leaves out empty items, and those that an earlier one repeats.
fn distinct(mut items: Vec<Item>) -> Vec<Item> {
    items.retain(|item| !item.text.is_empty());
    order::unique(&mut items, |item| item.text.as_bytes());
    items
}

//----------- Lists ------------------------------------------------------------------------------

/// Splits at line ends, commas and semicolons outside quotes and angle brackets; at white space too if each word is an
/// address or a domain by itself.
fn split(text: &str) -> Vec<Item> {
    let mut items = Vec::new();
    for piece in pieces(text) {
        let words: Vec<Item> = match piece.split_whitespace().count() {
            0 | 1 => Vec::new(),
            _ => piece.split_whitespace().map(Item::parse).collect(),
        };
        match !words.is_empty() && words.iter().all(Item::is_address) {
            true => items.extend(words),
            false => items.push(Item::parse(piece.trim())),
        }
    }
    distinct(items)
}

/// The text between separators. An unclosed quote ends with its line, so one typo does not swallow the rest.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    for line in text.lines() {
        let mut start = 0;
        let mut quoted = false;
        let mut escaped = false;
        for (at, character) in line.char_indices() {
            match character {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' => quoted = !quoted,
                ',' | ';' if !quoted => {
                    pieces.push(line.get(start..at).unwrap_or_default());
                    start = at + 1;
                }
                _ => {}
            }
        }
        pieces.push(line.get(start..).unwrap_or_default());
    }
    pieces
}

//----------- Refusals ---------------------------------------------------------------------------

/// What the refusal of a CA says.
///
/// GlobalSign's short messages are `issuer = other CA`, `servfail` and `i/o timeout`; its fuller ones look like
/// `sub.example.org: example.org: issue=different.issuer.com`, followed by `; CNAME` or `; CRITICAL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
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

/// Finds refusals in a text, with the domains that they are about. `None` without a refusal.
fn read_refusal(text: &str) -> Option<(RefusalKind, Vec<Item>)> {
    let mut found = None;
    let mut domains: Vec<Item> = Vec::new();
    let mut last_domain = None;
    for line in text.lines() {
        let domain = first_domain(line);
        let Some(kind) = kind(line) else {
            last_domain = domain.or(last_domain);
            continue;
        };
        found.get_or_insert(kind);
        if let Some(domain) = domain.or_else(|| last_domain.clone()) {
            domains.push(domain);
        }
    }
    let mut domains = distinct(domains);
    let kind = found?;
    // The domain may be below the message.
    if domains.is_empty() {
        domains.extend(text.lines().find_map(first_domain));
    }
    Some((kind, domains))
}

/// The kind of refusal that a line contains.
fn kind(line: &str) -> Option<RefusalKind> {
    let line = line.to_ascii_lowercase();
    let compact: String = line.split_whitespace().collect();
    if compact.contains("i/otimeout") {
        return Some(RefusalKind::Timeout);
    }
    // As a separate word: a domain may contain it.
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
fn first_domain(line: &str) -> Option<Item> {
    let words =
        line.split(|character: char| character.is_whitespace() || ":,;\"'()[]<>“”".contains(character));
    words
        .map(|word| word.trim_matches('.'))
        // The name of the CA follows an equals sign.
        .filter(|word| !word.contains('='))
        .map(Item::parse)
        .find(Item::is_address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(items: Vec<Item>) -> Vec<String> {
        items.into_iter().map(|item| item.text).collect()
    }

    fn texts_of_list(text: &str) -> Vec<String> {
        texts(split(text))
    }

    #[test]
    fn separators_are_found_outside_quotes() {
        assert_eq!(
            texts_of_list("a@x.example, b@y.example\nc.example;d.example\n\n"),
            ["a@x.example", "b@y.example", "c.example", "d.example"]
        );
        assert_eq!(texts_of_list("\"a,b\"@x.example"), ["\"a,b\"@x.example"]);
        assert_eq!(texts_of_list("a.example b.example\tc.example"), ["a.example", "b.example", "c.example"]);
        assert_eq!(
            texts_of_list("Alice Doe <a@x.example>, b@x.example"),
            ["Alice Doe <a@x.example>", "b@x.example"]
        );
        assert_eq!(texts_of_list("a b@x.example"), ["a b@x.example"]);
        assert_eq!(texts_of_list("alice@exa mple.example"), ["alice@exa mple.example"]);
        assert_eq!(texts_of_list("x.example\nx.example"), ["x.example"]);
        assert_eq!(texts_of_list(" \n,;"), Vec::<String>::new());
        assert_eq!(texts_of_list("\"a@x.example\nb.example"), ["\"a@x.example", "b.example"]);
    }

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
            let (found, items) = read_refusal(text).unwrap();
            assert_eq!(
                (found, texts(items)),
                (kind, domains.iter().map(|&domain| domain.to_owned()).collect()),
                "{text}"
            );
        }
    }

    #[test]
    fn plain_input_is_no_refusal() {
        for text in ["alice@example.com", "example.com, example.net", "issue.example.com", ""] {
            assert_eq!(read_refusal(text), None, "{text}");
        }
        // A domain that contains the word is still a domain.
        assert_eq!(read_refusal("servfail.test"), None);
    }
}

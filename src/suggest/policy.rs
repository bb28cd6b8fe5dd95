//! Who may issue under one CAA RRset, for S/MIME and TLS.

use crate::ca::DEFAULT_KNOWN_TAGS;
use crate::caa::{CaaRecord, IssueValue, Property, PropertyTag};
use crate::dns::text::escaped;
use crate::order;

/// What a Relevant RRset permits, in a comparable form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Policy {
    /// Who may issue S/MIME certificates: `issuemail` ([RFC 9495, Section 4]).
    ///
    /// [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4
    pub smime: Access,
    /// Who may issue certificates for host names: `issue` ([RFC 8659, Section 4.2]).
    ///
    /// [RFC 8659, Section 4.2]: https://www.rfc-editor.org/rfc/rfc8659#section-4.2
    pub tls: Access,
    /// Who may issue wildcard certificates: `issuewild`, else `issue` ([RFC 8659, Section 4.3]).
    ///
    /// [RFC 8659, Section 4.3]: https://www.rfc-editor.org/rfc/rfc8659#section-4.3
    pub tls_wildcard: Access,
    /// The tags marked critical, in lowercase: a CA that does not know one must not issue anything.
    pub critical: Vec<String>,
    /// The number of malformed records.
    pub unreadable: usize,
}

/// Who may issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// Every CA: nothing restricts.
    Anyone,
    /// Those that the values name, parameters included, in zone-file form; nobody when there is none. Values that
    /// authorize nobody are left out.
    Only(Vec<String>),
}

impl Policy {
    /// The policy of a set; an empty one restricts nothing.
    pub fn of(rrset: &[CaaRecord]) -> Self {
        let properties: Vec<Property<'_>> =
            rrset.iter().filter_map(|record| record.property().ok()).collect();
        let tls = Access::of(&properties, PropertyTag::ISSUE);
        let tls_wildcard = match Access::of(&properties, PropertyTag::ISSUEWILD) {
            // > If at least one issuewild Property is specified … each issue Property MUST be ignored when processing a
            // > request for that Wildcard Domain Name. (RFC 8659, Section 4.3)
            Access::Anyone => tls.clone(),
            access => access,
        };
        let critical = properties.iter().filter(|property| property.is_critical());
        let mut critical: Vec<String> =
            critical.map(|property| property.tag.to_string().to_ascii_lowercase()).collect();
        order::unique(&mut critical, |tag| tag.as_bytes());
        Self {
            smime: Access::of(&properties, PropertyTag::ISSUEMAIL),
            tls,
            tls_wildcard,
            critical,
            unreadable: rrset.len() - properties.len(),
        }
    }

    /// Returns whether both mean the same for TLS certificates, for every CA.
    pub fn is_same_for_tls(&self, other: &Self) -> bool {
        self.tls.is_same(&other.tls)
            && self.tls_wildcard.is_same(&other.tls_wildcard)
            && has_same(&self.critical, &other.critical)
            && (self.unreadable == 0) == (other.unreadable == 0)
    }

    /// The critical tags that few CAs know.
    pub fn unusual_critical(&self) -> impl Iterator<Item = &str> {
        self.critical.iter().map(String::as_str).filter(|tag| !DEFAULT_KNOWN_TAGS.contains(tag))
    }
}

impl Access {
    fn of(properties: &[Property<'_>], tag: PropertyTag<'_>) -> Self {
        let mut values = properties.iter().filter(|property| property.tag == tag).peekable();
        if values.peek().is_none() {
            return Self::Anyone;
        }
        let mut named: Vec<String> = Vec::new();
        for property in values {
            if IssueValue::parse(property.value).is_ok_and(|value| value.issuer().is_some()) {
                named.push(escaped(property.value.trim_ascii()));
            }
        }
        order::unique(&mut named, |name| name.as_bytes());
        Self::Only(named)
    }

    /// Returns whether both let the same CAs issue.
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Anyone, Self::Anyone) => true,
            (Self::Only(one), Self::Only(other)) => has_same(one, other),
            _ => false,
        }
    }
}

/// Returns whether two lists hold the same words.
fn has_same(one: &[String], other: &[String]) -> bool {
    has_all(one, other) && has_all(other, one)
}

/// Returns whether a list has all words of another.
pub(super) fn has_all(list: &[String], words: &[String]) -> bool {
    are_words_in(words, list).into_iter().all(|is_in| is_in)
}

/// For each word, whether a list has it.
pub(super) fn are_words_in(words: &[String], list: &[String]) -> Vec<bool> {
    let words: Vec<&[u8]> = words.iter().map(String::as_bytes).collect();
    let list: Vec<&[u8]> = list.iter().map(String::as_bytes).collect();
    order::are_in(&words, &list)
}

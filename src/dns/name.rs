//! Fully qualified domain names.

use std::fmt;
use std::sync::Arc;

use crate::dns::text;
use crate::order;

/// A fully qualified domain name in lowercase, held in the wire format of RFC 1035.
///
/// Cloning is cheap. Every label has 1 to 63 octets and the name at most 255, the root label included
/// ([RFC 1035, Section 2.3.4]). Octets other than ASCII letters are kept as they are: a name in a
/// DNS message need not be a host name. ASCII letters are folded to lowercase, because names compare that way
/// ([RFC 4343, Section 3]).
///
/// [RFC 1035, Section 2.3.4]: https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4
/// [RFC 4343, Section 3]: https://www.rfc-editor.org/rfc/rfc4343#section-3
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fqdn {
    /// Length-prefixed labels, the empty root label last.
    wire: Arc<[u8]>,
}

//--- Construction

impl Fqdn {
    /// The longest name on the wire, the root label included.
    pub const MAX_LEN: usize = 255;
    /// The longest label.
    pub const MAX_LABEL_LEN: usize = 63;

    /// The root.
    pub fn root() -> Self {
        Self { wire: Arc::from([0u8].as_slice()) }
    }

    /// Builds a name from its labels, leftmost first, without the root label.
    ///
    /// # Errors
    ///
    /// [`NameError`] for an empty or overlong label and for an overlong name.
    pub fn from_labels<'a>(labels: impl IntoIterator<Item = &'a [u8]>) -> Result<Self, NameError> {
        let mut wire = Vec::with_capacity(64);
        for label in labels {
            if label.is_empty() {
                return Err(NameError::EmptyLabel);
            }
            if label.len() > Self::MAX_LABEL_LEN {
                return Err(NameError::LabelTooLong { len: label.len() });
            }
            wire.push(label.len() as u8);
            wire.extend(label.iter().map(u8::to_ascii_lowercase));
        }
        wire.push(0);
        if wire.len() > Self::MAX_LEN {
            return Err(NameError::NameTooLong { len: wire.len() });
        }
        Ok(Self { wire: wire.into() })
    }

    /// Parses a name that is plain ASCII text with dots and no escapes, such as `mail.example.com` or `.`.
    ///
    /// # Errors
    ///
    /// As [`Fqdn::from_labels`].
    pub fn from_ascii(text: &str) -> Result<Self, NameError> {
        let text = text.strip_suffix('.').unwrap_or(text);
        if text.is_empty() {
            return Ok(Self::root());
        }
        Self::from_labels(text.split('.').map(str::as_bytes))
    }
}

//--- Inspection

impl Fqdn {
    /// The name in the wire format of RFC 1035, in lowercase.
    pub fn as_wire(&self) -> &[u8] {
        &self.wire
    }

    /// Returns whether this is the root.
    pub fn is_root(&self) -> bool {
        self.wire.len() == 1
    }

    /// The labels, leftmost first, without the root label.
    pub fn labels(&self) -> Labels<'_> {
        Labels { rest: &self.wire }
    }

    /// The name without its leftmost label; `None` for the root.
    pub fn parent(&self) -> Option<Self> {
        let len = usize::from(*self.wire.first()?);
        if len == 0 {
            return None;
        }
        let rest = self.wire.get(len + 1..)?;
        Some(Self { wire: rest.into() })
    }

    /// The names that tree climbing visits: this name first, then its parents, the root excluded.
    ///
    /// [RFC 8659, Section 3]:
    ///
    /// > … the search for a CAA RRset climbs the DNS name tree from the specified label up to, but not including,
    /// > the DNS root '.' until a CAA RRset is found.
    ///
    /// ```
    /// let name = issuemail::dns::Fqdn::from_ascii("a.b.example").unwrap();
    /// let asked: Vec<String> = name.candidates().map(|name| name.to_string()).collect();
    /// assert_eq!(asked, ["a.b.example", "b.example", "example"]);
    /// ```
    ///
    /// [RFC 8659, Section 3]: https://www.rfc-editor.org/rfc/rfc8659#section-3
    pub fn candidates(&self) -> impl Iterator<Item = Self> + use<> {
        std::iter::successors(Some(self.clone()), Self::parent).filter(|name| !name.is_root())
    }

    /// Returns whether this name is `other` or below it.
    pub fn is_at_or_below(&self, other: &Self) -> bool {
        let mut rest: &[u8] = &self.wire;
        loop {
            if rest == &*other.wire {
                return true;
            }
            match rest.first() {
                Some(&len) if len > 0 => match rest.get(usize::from(len) + 1..) {
                    Some(shorter) => rest = shorter,
                    None => return false,
                },
                _ => return false,
            }
        }
    }

    /// The number of labels, without the root label.
    pub fn label_count(&self) -> usize {
        self.labels().count()
    }

    /// Replaces the suffix `from` with `to`, as a DNAME does ([RFC 6672, Section 2.2]).
    ///
    /// # Errors
    ///
    /// [`NameError::NameTooLong`] when the result does not fit in a name.
    ///
    /// [RFC 6672, Section 2.2]: https://www.rfc-editor.org/rfc/rfc6672#section-2.2
    pub fn with_suffix_replaced(&self, from: &Self, to: &Self) -> Result<Self, NameError> {
        let kept = self.label_count().saturating_sub(from.label_count());
        Self::from_labels(self.labels().take(kept).chain(to.labels()))
    }

    /// This name with one more label on the left.
    ///
    /// # Errors
    ///
    /// As [`Fqdn::from_labels`].
    pub fn child(&self, label: &[u8]) -> Result<Self, NameError> {
        Self::from_labels(std::iter::once(label).chain(self.labels()))
    }
}

/// Writes the name as in a zone file, without the final dot; the root is `.`.
impl fmt::Display for Fqdn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_root() {
            return f.write_str(".");
        }
        for (index, label) in self.labels().enumerate() {
            if index > 0 {
                f.write_str(".")?;
            }
            text::write_label(label, f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Fqdn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fqdn({self})")
    }
}

/// Names in order, each once.
pub fn sorted_unique(mut names: Vec<Fqdn>) -> Vec<Fqdn> {
    order::sort_by(&mut names, Ord::cmp);
    names.dedup();
    names
}

//----------- Labels -----------------------------------------------------------------------------

/// Iterates over the labels of a name, leftmost first.
#[derive(Clone, Debug)]
pub struct Labels<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Labels<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<Self::Item> {
        let (&len, rest) = self.rest.split_first()?;
        if len == 0 {
            return None;
        }
        let (label, rest) = rest.split_at_checked(usize::from(len))?;
        self.rest = rest;
        Some(label)
    }
}

//----------- NameError --------------------------------------------------------------------------

/// Why octets are not a domain name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameError {
    /// Two dots follow each other, or the text begins with one.
    EmptyLabel,
    /// A label has more than 63 octets.
    LabelTooLong {
        /// Its length in octets.
        len: usize,
    },
    /// The name has more than 255 octets on the wire.
    NameTooLong {
        /// Its length in octets on the wire.
        len: usize,
    },
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptyLabel => f.write_str("a label is empty"),
            Self::LabelTooLong { len } => write!(f, "a label has {len} octets, 63 are allowed"),
            Self::NameTooLong { len } => write!(f, "the name has {len} octets, 255 are allowed"),
        }
    }
}

impl core::error::Error for NameError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> Fqdn {
        Fqdn::from_ascii(text).unwrap()
    }

    #[test]
    fn climbing_ends_before_the_root() {
        let seen: Vec<_> = name("a.b.c").candidates().collect();
        assert_eq!(seen, [name("a.b.c"), name("b.c"), name("c")]);
        assert_eq!(Fqdn::root().candidates().count(), 0);
    }

    #[test]
    fn names_are_folded_and_lose_the_final_dot() {
        assert_eq!(name("Mail.EXAMPLE."), name("mail.example"));
        assert_eq!(name("Mail.EXAMPLE.").to_string(), "mail.example");
    }

    #[test]
    fn lengths_are_held() {
        let label = "a".repeat(63);
        assert!(Fqdn::from_ascii(&label).is_ok());
        assert_eq!(Fqdn::from_ascii(&"a".repeat(64)), Err(NameError::LabelTooLong { len: 64 }));
        let longest = format!("{label}.{label}.{label}.{}", "a".repeat(61));
        assert_eq!(name(&longest).as_wire().len(), 255);
        let longer = format!("{label}.{label}.{label}.{}", "a".repeat(62));
        assert_eq!(Fqdn::from_ascii(&longer), Err(NameError::NameTooLong { len: 256 }));
        assert_eq!(Fqdn::from_ascii("a..b"), Err(NameError::EmptyLabel));
    }

    #[test]
    fn below_is_by_label_and_not_by_text() {
        assert!(name("a.example").is_at_or_below(&name("example")));
        assert!(name("example").is_at_or_below(&name("example")));
        assert!(name("example").is_at_or_below(&Fqdn::root()));
        assert!(!name("notexample").is_at_or_below(&name("example")));
    }

    #[test]
    fn odd_octets_are_escaped() {
        let odd = Fqdn::from_labels([b"a.b".as_slice(), b"\xff \"".as_slice()]).unwrap();
        assert_eq!(odd.to_string(), "a\\.b.\\255\\032\\\"");
    }

    #[test]
    fn a_dname_replaces_the_suffix() {
        let moved = name("x.y.old").with_suffix_replaced(&name("old"), &name("new.test"));
        assert_eq!(moved, Ok(name("x.y.new.test")));
    }
}

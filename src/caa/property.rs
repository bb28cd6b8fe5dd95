//! The Property of a CAA record.

use std::fmt;

use crate::dns::text;

/// A Property: flags, Property Tag and Property Value, as in the RDATA.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Property<'a> {
    /// The flags octet, reserved bits included.
    pub flags: u8,
    /// The Property Tag.
    pub tag: PropertyTag<'a>,
    /// The Property Value: octets, possibly none, possibly more than 255.
    pub value: &'a [u8],
}

impl<'a> Property<'a> {
    /// Parses RDATA ([RFC 8659, Section 4.1]).
    ///
    /// ```
    /// let property = issuemail::caa::Property::parse(b"\x80\x09issuemail;").unwrap();
    /// assert!(property.is_critical());
    /// assert_eq!(property.value, b";");
    /// ```
    ///
    /// # Errors
    ///
    /// [`RdataError`] when the RDATA is malformed (decision D-09).
    ///
    /// [RFC 8659, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1
    pub fn parse(rdata: &'a [u8]) -> Result<Self, RdataError> {
        let [flags, tag_len, rest @ ..] = rdata else {
            return Err(RdataError::Short { len: rdata.len() });
        };
        // > The length of the Tag … MUST be at least 1.
        if *tag_len == 0 {
            return Err(RdataError::TagEmpty);
        }
        let Some((tag, value)) = rest.split_at_checked(usize::from(*tag_len)) else {
            return Err(RdataError::TagOverrun { tag_len: *tag_len, available: rest.len() });
        };
        Ok(Self { flags: *flags, tag: PropertyTag(tag), value })
    }

    /// The RDATA of this property; `None` when the tag is empty or longer than 255 octets.
    pub fn to_rdata(&self) -> Option<Vec<u8>> {
        let tag_len = u8::try_from(self.tag.0.len()).ok().filter(|&len| len > 0)?;
        Some([&[self.flags, tag_len], self.tag.0, self.value].concat())
    }

    /// The Issuer Critical Flag: bit 0, value 128. All other bits are ignored (decision D-02), because
    /// [RFC 8659, Section 4.1] says:
    ///
    /// > … all other bit positions are reserved for future use. … MUST be ignored …
    ///
    /// [RFC 8659, Section 4.1]: https://www.rfc-editor.org/rfc/rfc8659#section-4.1
    pub fn is_critical(&self) -> bool {
        self.flags & 0x80 != 0
    }
}

//----------- PropertyTag ------------------------------------------------------------------------

/// A Property Tag as in the record. Comparison ignores ASCII case.
#[derive(Clone, Copy, Eq)]
pub struct PropertyTag<'a>(pub &'a [u8]);

impl<'a> PropertyTag<'a> {
    /// Authorizes a CA for certificates of mail addresses: [RFC 9495](https://www.rfc-editor.org/rfc/rfc9495#section-3).
    pub const ISSUEMAIL: PropertyTag<'static> = PropertyTag(b"issuemail");
    /// Authorizes a CA for certificates for host names.
    pub const ISSUE: PropertyTag<'static> = PropertyTag(b"issue");
    /// Authorizes a CA for wildcard certificates for host names.
    pub const ISSUEWILD: PropertyTag<'static> = PropertyTag(b"issuewild");
    /// Where a CA may report refused requests.
    pub const IODEF: PropertyTag<'static> = PropertyTag(b"iodef");

    /// Returns whether the tag has octets other than ASCII letters and digits, which RFC 8659 forbids.
    pub fn has_illegal_octet(&self) -> bool {
        !self.0.iter().all(u8::is_ascii_alphanumeric)
    }

    /// The octets as in the record.
    pub fn as_octets(&self) -> &'a [u8] {
        self.0
    }
}

/// > Matching of tags is case insensitive. (RFC 8659, Section 4.1)
impl PartialEq for PropertyTag<'_> {
    fn eq(&self, other: &Self) -> bool {
        // Nearly all tags are in lowercase: exact comparison is faster.
        self.0 == other.0 || self.0.eq_ignore_ascii_case(other.0)
    }
}

impl std::hash::Hash for PropertyTag<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        for octet in self.0 {
            octet.to_ascii_lowercase().hash(state);
        }
    }
}

/// Shows the tag as in a zone file, odd octets escaped.
impl fmt::Display for PropertyTag<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        text::write_escaped(self.0, f)
    }
}

impl fmt::Debug for PropertyTag<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PropertyTag({self})")
    }
}

//----------- RdataError -------------------------------------------------------------------------

/// Why RDATA is malformed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RdataError {
    /// Shorter than the two octets of flags and tag length.
    Short {
        /// The number of octets.
        len: usize,
    },
    /// The tag length is 0.
    TagEmpty,
    /// The tag length points past the end.
    TagOverrun {
        /// The tag length.
        tag_len: u8,
        /// The number of octets after it.
        available: usize,
    },
}

impl fmt::Display for RdataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Short { len } => write!(f, "the record data has {len} octets, at least 3 are needed"),
            Self::TagEmpty => f.write_str("the property tag is empty"),
            Self::TagOverrun { tag_len, available } => {
                write!(f, "the property tag claims {tag_len} octets, {available} follow")
            }
        }
    }
}

impl core::error::Error for RdataError {}

//! Why a text is not a domain that has CAA records.

use std::fmt;

/// Why a text is not a domain that has CAA records. Offsets are in octets from the start of the domain.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DomainError {
    /// A character that no domain has, such as a space, a slash or an underscore.
    Character {
        /// Where it stands.
        at: usize,
        /// The character.
        character: char,
    },
    /// Nothing was typed.
    Empty,
    /// Two dots follow each other, or the domain begins with one.
    EmptyLabel {
        /// Where the empty label stands.
        at: usize,
    },
    /// A label begins or ends with a hyphen.
    Hyphen {
        /// Where the label begins.
        at: usize,
    },
    /// IDNA has no A-label for it, or the A-label does not decode.
    Idna {
        /// The label as typed.
        label: String,
    },
    /// An IP address has no CAA records.
    IpAddress,
    /// A label has more than 63 octets.
    LabelTooLong {
        /// Where the label begins; 0 when the length is that of the A-label.
        at: usize,
        /// Its length in octets.
        len: usize,
    },
    /// The name has more than 255 octets on the wire.
    NameTooLong {
        /// Its length in octets.
        len: usize,
    },
    /// `.onion` names are not in DNS ([RFC 9799](https://www.rfc-editor.org/rfc/rfc9799#section-1)).
    Onion,
}

impl DomainError {
    /// The same error with its offset moved by `by` octets, for a domain inside a longer text.
    #[must_use]
    pub fn moved_by(self, by: usize) -> Self {
        match self {
            Self::Character { at, character } => Self::Character { at: at + by, character },
            Self::EmptyLabel { at } => Self::EmptyLabel { at: at + by },
            Self::Hyphen { at } => Self::Hyphen { at: at + by },
            Self::LabelTooLong { at, len } => Self::LabelTooLong { at: at + by, len },
            other => other,
        }
    }
}

impl fmt::Display for DomainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Character { at, character } => write!(f, "character {character:?} at offset {at}"),
            Self::Empty => f.write_str("the domain is empty"),
            Self::EmptyLabel { at } => write!(f, "empty label at offset {at}"),
            Self::Hyphen { at } => write!(f, "label at offset {at} begins or ends with a hyphen"),
            Self::Idna { label } => write!(f, "label {label:?} is not valid under IDNA"),
            Self::IpAddress => f.write_str("an IP address is not a domain name"),
            Self::LabelTooLong { at, len } => write!(f, "label at offset {at} has {len} octets"),
            Self::NameTooLong { len } => write!(f, "the name has {len} octets"),
            Self::Onion => f.write_str("onion names are not in DNS"),
        }
    }
}

impl core::error::Error for DomainError {}

//! Domains as people type them: U-labels, capital letters, a final dot.
//!
//! The Unicode tables come from the crate `idna`, or in the page from the browser, which has them already
//! (decision D-11: UTS 46, non-transitional). Both do one step, `to_ascii`; the checks before and after it are the
//! same code. `tests/corpus/idna.json` tests that both give the same answers.

mod idna2008;
mod labels;
mod punycode;
mod uts46;

use std::borrow::Cow;
use std::fmt;

use crate::dns::idna::labels::{Labels, convert, is_a_label};
use crate::dns::name::{Fqdn, NameError};

pub use labels::to_u_labels;
pub use uts46::is_in_names;

/// A domain read from what a person typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedDomain {
    /// The name to look up: A-labels, lowercase.
    pub fqdn: Fqdn,
    /// Whether U-labels had to be mapped (capital letters, full-width dots, …). A certificate does not allow
    /// that: [RFC 9598, Section 4].
    ///
    /// [RFC 9598, Section 4]: https://www.rfc-editor.org/rfc/rfc9598#section-4
    pub mapped: bool,
}

/// Parses a domain that a person typed.
///
/// U-labels become A-labels before the climb begins ([RFC 9495, Section 4]), by UTS 46 non-transitional processing
/// (decision D-11).
///
/// ```
/// let typed = issuemail::dns::idna::read_domain("Bücher.example").unwrap();
/// assert_eq!(typed.fqdn.to_string(), "xn--bcher-kva.example");
/// assert!(typed.mapped);
/// ```
///
/// # Errors
///
/// [`DomainError`] has the invalid label or character, with its offset in octets.
///
/// [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4
pub fn read_domain(text: &str) -> Result<TypedDomain, DomainError> {
    if text.is_empty() {
        return Err(DomainError::Empty);
    }
    let trimmed = text.strip_suffix(DOTS).unwrap_or(text);
    if trimmed.is_empty() {
        return Err(DomainError::EmptyLabel { at: 0 });
    }
    check_labels(trimmed)?;

    let needs_idna = !trimmed.is_ascii() || trimmed.split('.').any(is_a_label);
    let (ascii, mapped) = if needs_idna { to_a_labels(trimmed)? } else { (Cow::Borrowed(trimmed), false) };

    if ascii.rsplit('.').next().is_some_and(|label| label.bytes().all(|octet| octet.is_ascii_digit())) {
        return Err(DomainError::IpAddress);
    }
    if ascii.rsplit('.').next().is_some_and(|label| label.eq_ignore_ascii_case("onion")) {
        return Err(DomainError::Onion);
    }
    let fqdn = Fqdn::from_ascii(&ascii).map_err(|error| match error {
        NameError::EmptyLabel => DomainError::EmptyLabel { at: 0 },
        NameError::LabelTooLong { len } => DomainError::LabelTooLong { at: 0, len },
        NameError::NameTooLong { len } => DomainError::NameTooLong { len },
    })?;
    Ok(TypedDomain { fqdn, mapped })
}

/// Finds the obvious errors: empty and overlong labels, spaces, characters that no mail domain has.
fn check_labels(text: &str) -> Result<(), DomainError> {
    let mut at = 0;
    for label in text.split(DOTS) {
        if label.is_empty() {
            return Err(DomainError::EmptyLabel { at });
        }
        if let Some((offset, character)) = label.char_indices().find(|&(_, character)| !is_allowed(character))
        {
            return Err(DomainError::Character { at: at + offset, character });
        }
        let limit = if label.is_ascii() { Fqdn::MAX_LABEL_LEN } else { MAX_U_LABEL_LEN };
        if label.len() > limit {
            return Err(DomainError::LabelTooLong { at, len: label.len() });
        }
        if label.is_ascii() && (label.starts_with('-') || label.ends_with('-')) {
            return Err(DomainError::Hyphen { at });
        }
        let separator = text.get(at + label.len()..).and_then(|rest| rest.chars().next());
        at += label.len() + separator.map_or(0, char::len_utf8);
    }
    Ok(())
}

/// The maximum length of a non-ASCII label as typed, in octets. An A-label has at most 59 characters after `xn--`, each
/// typed as at most four characters of two octets; a longer label is mere padding.
/// What separates labels: UTS 46 maps the last three to a dot.
const DOTS: [char; 4] = ['.', '\u{3002}', '\u{ff0e}', '\u{ff61}'];

const MAX_U_LABEL_LEN: usize = 500;

/// Letters, digits, hyphen; IDNA checks everything that is not ASCII.
fn is_allowed(character: char) -> bool {
    if character.is_ascii() {
        character.is_ascii_alphanumeric() || character == '-'
    } else {
        !character.is_control() && !character.is_whitespace()
    }
}

/// Converts to A-labels, and returns whether mapping changed what was typed.
fn to_a_labels(text: &str) -> Result<(Cow<'_, str>, bool), DomainError> {
    let Some(Labels { ascii, unicode }) = convert(text) else {
        // Each may be valid by itself: a label that begins with a digit next to a right-to-left label.
        let label = text.split('.').find(|label| convert(label).is_none()).unwrap_or(text);
        return Err(DomainError::Idna { label: label.to_owned() });
    };
    if let Some(label) = ascii.split('.').find(|label| label.len() > Fqdn::MAX_LABEL_LEN) {
        return Err(DomainError::LabelTooLong { at: 0, len: label.len() });
    }
    if ascii.split('.').any(str::is_empty) {
        return Err(DomainError::EmptyLabel { at: 0 });
    }
    check_characters(text, &unicode)?;
    // DNS ignores ASCII case anyway (RFC 4343): only changes by IDNA count.
    let mapped = !text.is_ascii() && unicode != fold_ascii_labels(text);
    Ok((ascii.into(), mapped))
}

/// Refuses what IDNA2008 disallows and UTS 46 lets pass, and an ending that mixes scripts as no top-level domain does
/// (decision D-41). A-labels pass: somebody has registered that name.
fn check_characters(typed: &str, unicode: &str) -> Result<(), DomainError> {
    let mut labels = typed.split(DOTS);
    for label in unicode.split('.') {
        if labels.next().is_some_and(is_a_label) {
            continue;
        }
        if let Some(character) = idna2008::disallowed(label) {
            return Err(DomainError::Disallowed { character });
        }
    }
    let (ending, is_typed) =
        (unicode.rsplit('.').next().unwrap_or_default(), !typed.rsplit(DOTS).next().is_some_and(is_a_label));
    let foreign =
        ending.chars().find(|character| *character >= FIRST_AFTER_LATIN && *character != '\u{200c}');
    match foreign {
        Some(character) if is_typed && ending.bytes().any(|octet| octet.is_ascii_alphabetic()) => {
            Err(DomainError::MixedEnding { label: ending.to_owned(), character })
        }
        _ => Ok(()),
    }
}

/// Where the letters of other scripts begin: those before are Latin.
const FIRST_AFTER_LATIN: char = '\u{370}';

/// The first character of a name in its U-labels that IDNA2008 disallows (decision D-41).
pub fn disallowed(name: &Fqdn) -> Option<char> {
    to_u_labels(name)
        .split('.')
        .find_map(|label| if label.is_ascii() { None } else { idna2008::disallowed(label) })
}

/// A character by its number, as `U+2013`: what it looks like says too little.
pub fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Lowercases the labels that are plain ASCII.
fn fold_ascii_labels(text: &str) -> String {
    let folded: Vec<_> = text
        .split('.')
        .map(|label| if label.is_ascii() { label.to_ascii_lowercase() } else { label.to_owned() })
        .collect();
    folded.join(".")
}

//----------- DomainError ------------------------------------------------------------------------

/// Why a text is not a domain that can have CAA records. Offsets are in octets from the start of the domain.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DomainError {
    /// An invalid character, such as a space, a slash or an underscore.
    Character {
        /// Its offset.
        at: usize,
        /// The character.
        character: char,
    },
    /// A character that IDNA2008 disallows in a name ([RFC 5892](https://www.rfc-editor.org/rfc/rfc5892)).
    Disallowed {
        /// The character.
        character: char,
    },
    /// The text is empty.
    Empty,
    /// Two dots follow each other, or the domain begins with one.
    EmptyLabel {
        /// Its offset.
        at: usize,
    },
    /// A label begins or ends with a hyphen.
    Hyphen {
        /// The offset of the label.
        at: usize,
    },
    /// The label has no A-label, or the A-label does not decode.
    Idna {
        /// The label as typed.
        label: String,
    },
    /// An IP address has no CAA records.
    IpAddress,
    /// A label has more than 63 octets.
    LabelTooLong {
        /// The offset of the label; 0 when the length is that of the A-label.
        at: usize,
        /// Its length in octets.
        len: usize,
    },
    /// The last label mixes ASCII with letters of another script.
    MixedEnding {
        /// The label.
        label: String,
        /// The first letter of the other script.
        character: char,
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
    /// The same error with its offset shifted by `by` octets, for a domain inside a longer text.
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
            Self::Disallowed { character } => write!(f, "character {character:?} is disallowed by IDNA2008"),
            Self::MixedEnding { label, character } => {
                write!(f, "label {label:?} mixes scripts: {character:?}")
            }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<(String, bool), DomainError> {
        read_domain(text).map(|typed| (typed.fqdn.to_string(), typed.mapped))
    }

    #[test]
    fn u_labels_become_a_labels() {
        assert_eq!(read("bücher.example"), Ok(("xn--bcher-kva.example".into(), false)));
        assert_eq!(read("BÜCHER.example"), Ok(("xn--bcher-kva.example".into(), true)));
        assert_eq!(read("straße.example"), Ok(("xn--strae-oqa.example".into(), false)));
        assert_eq!(read("日本語。example"), Ok(("xn--wgv71a119e.example".into(), true)));
        assert_eq!(read("EXAMPLE.Com."), Ok(("example.com".into(), false)));
        assert_eq!(read("XN--BCHER-KVA.example"), Ok(("xn--bcher-kva.example".into(), false)));
    }

    #[test]
    fn each_slip_has_its_own_error() {
        assert_eq!(read(""), Err(DomainError::Empty));
        assert_eq!(read("."), Err(DomainError::EmptyLabel { at: 0 }));
        assert_eq!(read("a..b"), Err(DomainError::EmptyLabel { at: 2 }));
        assert_eq!(read(".a"), Err(DomainError::EmptyLabel { at: 0 }));
        assert_eq!(read("a b.example"), Err(DomainError::Character { at: 1, character: ' ' }));
        assert_eq!(read("a_b.example"), Err(DomainError::Character { at: 1, character: '_' }));
        assert_eq!(read("-a.example"), Err(DomainError::Hyphen { at: 0 }));
        assert_eq!(read("b.a-.example"), Err(DomainError::Hyphen { at: 2 }));
        assert_eq!(read("192.0.2.1"), Err(DomainError::IpAddress));
        assert_eq!(read("abc.onion"), Err(DomainError::Onion));
        assert_eq!(read(&"a".repeat(64)), Err(DomainError::LabelTooLong { at: 0, len: 64 }));
        assert!(matches!(read("xn--a.example"), Err(DomainError::Idna { .. })));
        assert!(matches!(read("xn--xn--rhxnx-gg-ng12r.example"), Err(DomainError::Idna { .. })));
        assert!(matches!(read("a\u{202e}b.example"), Err(DomainError::Idna { .. })));
    }
}

//! Domains as people type them: U-labels, capital letters, a final dot.

use std::borrow::Cow;
use std::fmt;

use idna::AsciiDenyList;
use idna::uts46::DnsLength;
use idna::uts46::Hyphens;
use idna::uts46::Uts46;

use super::name::Fqdn;
use super::name::NameError;

/// A domain read from what a person typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedDomain {
    /// The name that is looked up: A-labels, lower case.
    pub fqdn: Fqdn,
    /// Says whether U-labels had to be mapped (capital letters, full-width dots, …). A certificate does not allow
    /// that: [RFC 9598, Section 4].
    ///
    /// [RFC 9598, Section 4]: https://www.rfc-editor.org/rfc/rfc9598#section-4
    pub mapped: bool,
}

/// Reads a domain that a person typed.
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
/// [`DomainError`] says which label or character is wrong, with its offset in octets.
///
/// [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4
pub fn read_domain(text: &str) -> Result<TypedDomain, DomainError> {
    if text.is_empty() {
        return Err(DomainError::Empty);
    }
    let trimmed = text.strip_suffix(['.', '\u{3002}', '\u{ff0e}', '\u{ff61}']).unwrap_or(text);
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

/// The name with its A-labels shown as U-labels, for people; falls back to the A-label where one does not decode.
pub fn to_u_labels(name: &Fqdn) -> String {
    let ascii = name.to_string();
    if !ascii.split('.').any(is_a_label) {
        return ascii;
    }
    let (unicode, result) = Uts46::new().to_unicode(ascii.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow);
    match result {
        Ok(()) => unicode.into_owned(),
        Err(_) => ascii,
    }
}

/// Says whether a label claims to be an A-label.
fn is_a_label(label: &str) -> bool {
    label.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("xn--"))
}

/// Finds what the eye would find: empty and over-long labels, spaces, characters that no mail domain has.
fn check_labels(text: &str) -> Result<(), DomainError> {
    let mut at = 0;
    for label in text.split(['.', '\u{3002}', '\u{ff0e}', '\u{ff61}']) {
        if label.is_empty() {
            return Err(DomainError::EmptyLabel { at });
        }
        if let Some((offset, character)) = label.char_indices().find(|&(_, character)| !is_allowed(character))
        {
            return Err(DomainError::Character { at: at + offset, character });
        }
        if label.is_ascii() {
            if label.len() > Fqdn::MAX_LABEL_LEN {
                return Err(DomainError::LabelTooLong { at, len: label.len() });
            }
            if label.starts_with('-') || label.ends_with('-') {
                return Err(DomainError::Hyphen { at });
            }
        }
        let separator = text.get(at + label.len()..).and_then(|rest| rest.chars().next());
        at += label.len() + separator.map_or(0, char::len_utf8);
    }
    Ok(())
}

/// Letters, digits, hyphen; IDNA judges everything that is not ASCII.
fn is_allowed(character: char) -> bool {
    if character.is_ascii() {
        character.is_ascii_alphanumeric() || character == '-'
    } else {
        !character.is_control() && !character.is_whitespace()
    }
}

/// Converts to A-labels, and says whether mapping changed what was typed.
fn to_a_labels(text: &str) -> Result<(Cow<'_, str>, bool), DomainError> {
    let uts46 = Uts46::new();
    let convert =
        |text| uts46.to_ascii(text, AsciiDenyList::STD3, Hyphens::CheckFirstLast, DnsLength::Ignore);
    let Ok(ascii) = convert(text.as_bytes()) else {
        let label = text.split('.').find(|label| convert(label.as_bytes()).is_err()).unwrap_or(text);
        return Err(DomainError::Idna { label: label.to_owned() });
    };
    if let Some(label) = ascii.split('.').find(|label| label.len() > Fqdn::MAX_LABEL_LEN) {
        return Err(DomainError::LabelTooLong { at: 0, len: label.len() });
    }
    if ascii.split('.').any(str::is_empty) {
        return Err(DomainError::EmptyLabel { at: 0 });
    }
    let (unicode, _) = uts46.to_unicode(ascii.as_bytes(), AsciiDenyList::STD3, Hyphens::CheckFirstLast);
    // An A-label inside an A-label (UTS 46, Section 4.1: such a label is not valid).
    if let Some(label) = unicode.split('.').find(|label| !label.is_ascii() && is_a_label(label)) {
        return Err(DomainError::Idna { label: label.to_owned() });
    }
    // ASCII letters fold in DNS anyway (RFC 4343): only what IDNA itself changed counts.
    let mapped = !text.is_ascii() && unicode != fold_ascii_labels(text);
    Ok((ascii, mapped))
}

/// Lower-cases the labels that are plain ASCII.
fn fold_ascii_labels(text: &str) -> String {
    let folded: Vec<_> = text
        .split('.')
        .map(|label| if label.is_ascii() { label.to_ascii_lowercase() } else { label.to_owned() })
        .collect();
    folded.join(".")
}

//----------- DomainError ------------------------------------------------------------------------

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

    #[test]
    fn a_labels_are_shown_as_u_labels() {
        let name = Fqdn::from_ascii("xn--bcher-kva.example").unwrap();
        assert_eq!(to_u_labels(&name), "bücher.example");
        let broken = Fqdn::from_ascii("xn--a.example").unwrap();
        assert_eq!(to_u_labels(&broken), "xn--a.example");
    }
}

//! Email addresses as people type them.
//!
//! Only the domain matters for CAA ([RFC 9495, Section 4]); the local part is parsed just far enough to find where
//! the domain begins, and to tell an address from other text. It is never sent anywhere.
//!
//! [RFC 9495, Section 4]: https://www.rfc-editor.org/rfc/rfc9495#section-4

use std::fmt;

use crate::dns::Fqdn;
use crate::dns::idna::{self, DomainError};

/// A Mailbox ([RFC 5321, Section 4.1.2], [RFC 6531, Section 3.3]) or a bare domain.
///
/// ```
/// use issuemail::mailbox::Mailbox;
///
/// let mailbox: Mailbox = "\"a@b\"@Mail.Example".parse().unwrap();
/// assert_eq!(mailbox.local_part(), Some("\"a@b\""));
/// assert_eq!(mailbox.domain().to_string(), "mail.example");
/// assert_eq!("mail.example".parse::<Mailbox>().unwrap().local_part(), None);
/// ```
///
/// [RFC 5321, Section 4.1.2]: https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2
/// [RFC 6531, Section 3.3]: https://www.rfc-editor.org/rfc/rfc6531#section-3.3
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    local_part: Option<String>,
    domain: Fqdn,
    mapped: bool,
}

impl Mailbox {
    /// The local part as typed, quotes included; `None` for a bare domain.
    pub fn local_part(&self) -> Option<&str> {
        self.local_part.as_deref()
    }

    /// The domain whose CAA records count.
    pub fn domain(&self) -> &Fqdn {
        &self.domain
    }

    /// Returns whether U-labels of the domain had to be mapped; see [`idna::TypedDomain::mapped`].
    pub fn is_mapped(&self) -> bool {
        self.mapped
    }
}

impl std::str::FromStr for Mailbox {
    type Err = MailboxError;

    /// Parses an address or a domain; surrounding white space and angle brackets (`Alice <alice@example>`)
    /// are dropped, and so is the `mailto:` of a link.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = unwrap_angle_brackets(text.trim());
        let text = text.strip_prefix("mailto:").unwrap_or(text);
        if text.is_empty() {
            return Err(MailboxError::Empty);
        }
        let (local_part, domain) = split(text)?;
        if domain.is_empty() {
            return Err(MailboxError::DomainMissing);
        }
        if domain.starts_with('[') || domain.contains("::") || domain.parse::<std::net::Ipv6Addr>().is_ok() {
            return Err(MailboxError::AddressLiteral);
        }
        let typed = idna::read_domain(domain).map_err(|error| match error {
            DomainError::IpAddress => MailboxError::AddressLiteral,
            error => MailboxError::Domain(error.moved_by(text.len() - domain.len())),
        })?;
        Ok(Self { local_part: local_part.map(str::to_owned), domain: typed.fqdn, mapped: typed.mapped })
    }
}

/// Mail programs copy an address as `Alice <alice@example>`.
fn unwrap_angle_brackets(text: &str) -> &str {
    match (text.rfind('<'), text.strip_suffix('>')) {
        (Some(open), Some(inner)) if !has_address(text.get(..open).unwrap_or_default()) => {
            inner.get(open + 1..).unwrap_or(text).trim()
        }
        _ => text,
    }
}

/// Returns whether there is another address before the one in angle brackets: no address may get lost.
fn has_address(before: &str) -> bool {
    let (mut is_quoted, mut has_at, mut has_separator) = (false, false, false);
    for character in before.bytes() {
        match character {
            // What is quoted is a display name.
            b'"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            b'<' | b'>' => return true,
            b'@' => has_at = true,
            b',' | b';' => has_separator = true,
            _ => {}
        }
    }
    has_at && has_separator
}

/// Splits an address into local part, if any, and domain, at the last `@` outside a quoted string.
fn split(text: &str) -> Result<(Option<&str>, &str), MailboxError> {
    if text.starts_with('"') {
        let (local_part, rest) = text.split_at(quoted_string_len(text)?);
        return match rest.strip_prefix('@') {
            Some(domain) => Ok((Some(local_part), domain)),
            None => Err(local_part_error(text, local_part.len())),
        };
    }
    let Some((local_part, domain)) = text.rsplit_once('@') else { return Ok((None, text)) };
    check_dot_string(local_part)?;
    Ok((Some(local_part), domain))
}

/// The length of the Quoted-string at the start of `text`, both quotes included.
fn quoted_string_len(text: &str) -> Result<usize, MailboxError> {
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Ok(at + 1),
            '\\' => match characters.next() {
                Some((_, ' '..='~')) => {}
                _ => return Err(local_part_error(text, at)),
            },
            control if control.is_control() => return Err(local_part_error(text, at)),
            _ => {}
        }
    }
    Err(MailboxError::QuoteOpen)
}

/// Dot-string = Atom *("." Atom), with the UTF-8 of RFC 6531.
fn check_dot_string(text: &str) -> Result<(), MailboxError> {
    if text.is_empty() {
        return Err(MailboxError::LocalPartMissing);
    }
    let mut previous = '.';
    for (at, character) in text.char_indices() {
        let fits = match character {
            '.' => previous != '.',
            _ if character.is_ascii() => {
                character.is_ascii_alphanumeric() || ATOM_SYMBOLS.contains(character)
            }
            _ => !character.is_control() && !character.is_whitespace(),
        };
        if !fits {
            return Err(local_part_error(text, at));
        }
        previous = character;
    }
    if previous == '.' {
        return Err(local_part_error(text, text.len() - 1));
    }
    Ok(())
}

/// An error at an offset, with the character there.
fn local_part_error(text: &str, at: usize) -> MailboxError {
    MailboxError::LocalPart { at, character: text.get(at..).and_then(|rest| rest.chars().next()) }
}

/// The symbols of `atext` (RFC 5322, Section 3.2.3).
const ATOM_SYMBOLS: &str = "!#$%&'*+-/=?^_`{|}~";

//----------- MailboxError -----------------------------------------------------------------------

/// Why a text is neither an address nor a domain. Offsets are in octets.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MailboxError {
    /// An IP address in place of the domain: it has no CAA records, and RFC 9495 does not cover it.
    AddressLiteral,
    /// The domain is invalid.
    Domain(DomainError),
    /// Nothing follows the `@`.
    DomainMissing,
    /// Nothing was typed.
    Empty,
    /// The address is written so that programs do not find it, as `jane(at)example.com`.
    Hidden,
    /// The local part has a character or a dot where none is allowed.
    LocalPart {
        /// Its offset.
        at: usize,
        /// The character; `None` at the end.
        character: Option<char>,
    },
    /// Nothing precedes the `@`.
    LocalPartMissing,
    /// The ending stands for names that are in no DNS.
    NotInDns {
        /// The ending.
        ending: String,
    },
    /// An address, but none of mail.
    NotMail {
        /// What stands before it.
        scheme: String,
    },
    /// There is neither an address nor a domain in the text.
    Nothing,
    /// A quoted local part is not closed.
    QuoteOpen,
    /// Records of DNS were pasted.
    Records,
    /// The refusal of a CA, which does not say what it is about.
    Refusal,
    /// A single label: a word, or the start of a domain.
    SingleLabel {
        /// The label.
        label: String,
    },
    /// A top-level domain.
    TopLevel {
        /// The label.
        label: String,
    },
    /// Something that may be a domain, or a word or a file in a text.
    Unsure {
        /// As it is written.
        name: String,
    },
}

impl fmt::Display for MailboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AddressLiteral => f.write_str("an IP address has no CAA records"),
            Self::Domain(error) => error.fmt(f),
            Self::DomainMissing => f.write_str("the domain is missing"),
            Self::Empty => f.write_str("the address is empty"),
            Self::Hidden => f.write_str("the address is written without @"),
            Self::LocalPart { at, .. } => write!(f, "the local part is wrong at offset {at}"),
            Self::LocalPartMissing => f.write_str("the local part is missing"),
            Self::NotInDns { ending } => write!(f, "names that end in .{ending} are not in DNS"),
            Self::NotMail { scheme } => write!(f, "{scheme}: is not an email address"),
            Self::Nothing => f.write_str("there is neither an address nor a domain"),
            Self::QuoteOpen => f.write_str("the quoted local part is not closed"),
            Self::Records => f.write_str("these are DNS records"),
            Self::Refusal => f.write_str("the refusal names no domain"),
            Self::SingleLabel { label } => write!(f, "{label:?} is a single label"),
            Self::TopLevel { label } => write!(f, "{label:?} is a top-level domain"),
            Self::Unsure { name } => write!(f, "{name:?} may be a domain or not"),
        }
    }
}

impl core::error::Error for MailboxError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn domain(text: &str) -> Result<String, MailboxError> {
        text.parse::<Mailbox>().map(|mailbox| mailbox.domain().to_string())
    }

    #[test]
    fn the_domain_is_found() {
        assert_eq!(domain("user@mail.client.example"), Ok("mail.client.example".into()));
        assert_eq!(domain("  client.example \n"), Ok("client.example".into()));
        assert_eq!(domain("\"a@b c\"@client.example"), Ok("client.example".into()));
        assert_eq!(domain("\"a\\\"@b\"@client.example"), Ok("client.example".into()));
        assert_eq!(domain("Alice Doe <alice@client.example>"), Ok("client.example".into()));
        assert_eq!(domain("Doe, Alice <alice@client.example>"), Ok("client.example".into()));
        assert_eq!(domain("\"<b@x>, c\" <alice@client.example>"), Ok("client.example".into()));
        assert_eq!(domain("mailto:alice@client.example"), Ok("client.example".into()));
        assert_eq!(domain("用户@client.example"), Ok("client.example".into()));
        assert_eq!(domain("a+b@client.example."), Ok("client.example".into()));
    }

    #[test]
    fn none_of_several_addresses_is_lost() {
        for text in [
            "A <a@x.example>; B <b@y.example>",
            "a@x.example, B <b@y.example>",
            "<a@x.example> <b@y.example>",
        ] {
            assert!(matches!(domain(text), Err(MailboxError::LocalPart { .. })), "{text}");
        }
    }

    #[test]
    fn each_slip_has_its_own_error() {
        assert_eq!(domain(""), Err(MailboxError::Empty));
        assert_eq!(domain("user@"), Err(MailboxError::DomainMissing));
        assert_eq!(domain("@client.example"), Err(MailboxError::LocalPartMissing));
        assert_eq!(domain("user@[192.0.2.1]"), Err(MailboxError::AddressLiteral));
        assert_eq!(domain("user@192.0.2.1"), Err(MailboxError::AddressLiteral));
        assert_eq!(domain("2001:db8::1"), Err(MailboxError::AddressLiteral));
        assert_eq!(
            domain("a b@client.example"),
            Err(MailboxError::LocalPart { at: 1, character: Some(' ') })
        );
        assert_eq!(
            domain("a@b@client.example"),
            Err(MailboxError::LocalPart { at: 1, character: Some('@') })
        );
        assert_eq!(
            domain("a..b@client.example"),
            Err(MailboxError::LocalPart { at: 2, character: Some('.') })
        );
        assert_eq!(domain("a.@client.example"), Err(MailboxError::LocalPart { at: 1, character: Some('.') }));
        assert_eq!(domain("\"a@client.example"), Err(MailboxError::QuoteOpen));
        assert_eq!(
            domain("\"a\"b@client.example"),
            Err(MailboxError::LocalPart { at: 3, character: Some('b') })
        );
        assert_eq!(domain("user@a..b"), Err(MailboxError::Domain(DomainError::EmptyLabel { at: 7 })));
        assert_eq!(domain("user@x.onion"), Err(MailboxError::Domain(DomainError::Onion)));
        assert_eq!(
            domain("https://client.example/"),
            Err(MailboxError::Domain(DomainError::Character { at: 5, character: ':' }))
        );
    }
}

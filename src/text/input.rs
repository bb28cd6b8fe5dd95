//! The texts of inputs that could not be read.

use crate::dns::idna::DomainError;
use crate::dns::name::NameError;
use crate::mailbox::MailboxError;
use crate::text::catalog::Arg;
use crate::text::catalog::Catalog;
use crate::zone::ZoneError;
use crate::zone::ZoneErrorKind;

/// Why a text is neither an address nor a domain.
pub fn mailbox_error(error: &MailboxError, catalog: &Catalog) -> String {
    match error {
        MailboxError::AddressLiteral => catalog.text("input-address-literal"),
        MailboxError::Domain(error) => domain_error(error, catalog),
        MailboxError::DomainMissing => catalog.text("input-domain-missing"),
        MailboxError::Empty => catalog.text("input-empty"),
        MailboxError::LocalPart { character: Some(character), .. } if character.is_whitespace() => {
            catalog.text("input-address-space")
        }
        MailboxError::LocalPart { character: Some('@'), .. } => catalog.text("input-address-at"),
        MailboxError::LocalPart { at, .. } => {
            catalog.format("input-local-part", &[("position", Arg::Number(at + 1))])
        }
        MailboxError::LocalPartMissing => catalog.text("input-local-part-missing"),
        MailboxError::QuoteOpen => catalog.text("input-quote-open"),
    }
}

fn domain_error(error: &DomainError, catalog: &Catalog) -> String {
    match error {
        DomainError::Character { character, .. } if character.is_whitespace() => catalog.text("input-space"),
        DomainError::Character { character, .. } if character.is_control() => catalog.text("input-control"),
        DomainError::Character { character: ':' | '/', .. } => catalog.text("input-url"),
        DomainError::Character { character, .. } => {
            catalog.format("input-character", &[("character", Arg::Text(character.to_string()))])
        }
        DomainError::Empty => catalog.text("input-domain-missing"),
        DomainError::EmptyLabel { .. } => catalog.text("input-label-empty"),
        DomainError::Hyphen { .. } => catalog.text("input-hyphen"),
        DomainError::Idna { label } => catalog.format("input-idna", &[("label", Arg::from(label.as_str()))]),
        DomainError::IpAddress => catalog.text("input-address-literal"),
        DomainError::LabelTooLong { len, .. } => {
            catalog.format("input-label-long", &[("len", Arg::Number(*len))])
        }
        DomainError::NameTooLong { len } => catalog.format("input-name-long", &[("len", Arg::Number(*len))]),
        DomainError::Onion => catalog.text("input-onion"),
    }
}

/// What is wrong with a zone text, without the place.
pub fn zone_error(error: &ZoneError, catalog: &Catalog) -> String {
    let text = |name, text: &str| [(name, Arg::from(text))];
    match &error.kind {
        ZoneErrorKind::NoOrigin => catalog.text("zone-no-origin"),
        ZoneErrorKind::Class(class) => catalog.format("zone-class", &text("class", class)),
        ZoneErrorKind::CnameAndOther(name) => catalog.format("zone-cname", &text("name", name)),
        ZoneErrorKind::Directive(word) => catalog.format("zone-directive", &text("word", word)),
        ZoneErrorKind::Escape => catalog.text("zone-escape"),
        ZoneErrorKind::Flags(flags) => catalog.format("zone-flags", &text("flags", flags)),
        ZoneErrorKind::GenericHex(hex) => catalog.format("zone-hex", &text("hex", hex)),
        ZoneErrorKind::GenericLength { stated, actual } => catalog
            .format("zone-length", &[("stated", Arg::Number(*stated)), ("actual", Arg::Number(*actual))]),
        ZoneErrorKind::Missing(field) => catalog.format("zone-missing", &text("field", field)),
        ZoneErrorKind::Name(NameError::EmptyLabel) => catalog.text("input-label-empty"),
        ZoneErrorKind::Name(NameError::LabelTooLong { len }) => {
            catalog.format("input-label-long", &[("len", Arg::Number(*len))])
        }
        ZoneErrorKind::Name(NameError::NameTooLong { len }) => {
            catalog.format("input-name-long", &[("len", Arg::Number(*len))])
        }
        ZoneErrorKind::NameNotAscii(name) => catalog.format("zone-not-ascii", &text("name", name)),
        ZoneErrorKind::NoOwner => catalog.text("zone-no-owner"),
        ZoneErrorKind::ParenthesisClosed => catalog.text("zone-parenthesis-closed"),
        ZoneErrorKind::ParenthesisOpen => catalog.text("zone-parenthesis-open"),
        ZoneErrorKind::QuoteOpen => catalog.text("zone-quote-open"),
        ZoneErrorKind::Trailing(extra) => catalog.format("zone-trailing", &text("extra", extra)),
        ZoneErrorKind::Ttl(ttl) => catalog.format("zone-ttl", &text("ttl", ttl)),
        ZoneErrorKind::TagLength(len) => catalog.format("zone-tag-length", &[("len", Arg::Number(*len))]),
        ZoneErrorKind::Type(name) => catalog.format("zone-type", &text("name", name)),
        ZoneErrorKind::TooLong(len) => catalog.format("zone-too-long", &[("len", Arg::Number(*len))]),
    }
}

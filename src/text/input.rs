//! The texts of inputs that could not be read.

use crate::dns::idna::DomainError;
use crate::dns::name::NameError;
use crate::mailbox::MailboxError;
use crate::text::catalog::Catalog;
use crate::text::msg::{self, Arg};
use crate::zone::{ZoneError, ZoneErrorKind};

/// Why a text is neither an address nor a domain.
pub fn mailbox_error(error: &MailboxError, catalog: &Catalog) -> String {
    match error {
        MailboxError::AddressLiteral => catalog.text(msg::INPUT_ADDRESS_LITERAL),
        MailboxError::Domain(error) => domain_error(error, catalog),
        MailboxError::DomainMissing => catalog.text(msg::INPUT_DOMAIN_MISSING),
        MailboxError::Empty => catalog.text(msg::INPUT_EMPTY),
        MailboxError::LocalPart { character: Some(character), .. } if character.is_whitespace() => {
            catalog.text(msg::INPUT_ADDRESS_SPACE)
        }
        MailboxError::LocalPart { character: Some('@'), .. } => catalog.text(msg::INPUT_ADDRESS_AT),
        MailboxError::LocalPart { at, .. } => {
            catalog.format(msg::InputLocalPart { position: Arg::Number(at + 1) })
        }
        MailboxError::LocalPartMissing => catalog.text(msg::INPUT_LOCAL_PART_MISSING),
        MailboxError::QuoteOpen => catalog.text(msg::INPUT_QUOTE_OPEN),
    }
}

fn domain_error(error: &DomainError, catalog: &Catalog) -> String {
    match error {
        DomainError::Character { character, .. } if character.is_whitespace() => {
            catalog.text(msg::INPUT_SPACE)
        }
        DomainError::Character { character, .. } if character.is_control() => {
            catalog.text(msg::INPUT_CONTROL)
        }
        DomainError::Character { character: ':' | '/', .. } => catalog.text(msg::INPUT_URL),
        DomainError::Character { character, .. } => {
            catalog.format(msg::InputCharacter { character: character.to_string().into() })
        }
        DomainError::Empty => catalog.text(msg::INPUT_DOMAIN_MISSING),
        DomainError::EmptyLabel { .. } => catalog.text(msg::INPUT_LABEL_EMPTY),
        DomainError::Hyphen { .. } => catalog.text(msg::INPUT_HYPHEN),
        DomainError::Idna { label } => catalog.format(msg::InputIdna { label: label.into() }),
        DomainError::IpAddress => catalog.text(msg::INPUT_ADDRESS_LITERAL),
        DomainError::LabelTooLong { len, .. } => {
            catalog.format(msg::InputLabelLong { len: Arg::Number(*len) })
        }
        DomainError::NameTooLong { len } => catalog.format(msg::InputNameLong { len: Arg::Number(*len) }),
        DomainError::Onion => catalog.text(msg::INPUT_ONION),
    }
}

/// What is wrong with a zone text, without the position.
pub fn zone_error(error: &ZoneError, catalog: &Catalog) -> String {
    match &error.kind {
        ZoneErrorKind::NoOrigin => catalog.text(msg::ZONE_NO_ORIGIN),
        ZoneErrorKind::Class(class) => catalog.format(msg::ZoneClass { class: class.into() }),
        ZoneErrorKind::CnameAndOther(name) => catalog.format(msg::ZoneCname { name: name.into() }),
        ZoneErrorKind::CommentSign(sign) => catalog.format(msg::ZoneCommentSign { sign: sign.into() }),
        ZoneErrorKind::Directive(word) => catalog.format(msg::ZoneDirective { word: word.into() }),
        ZoneErrorKind::Escape => catalog.text(msg::ZONE_ESCAPE),
        ZoneErrorKind::Failed(line) => catalog.format(msg::ZoneFailed { line: line.into() }),
        ZoneErrorKind::Flags(flags) => catalog.format(msg::ZoneFlags { flags: flags.into() }),
        ZoneErrorKind::GenericHex(hex) => catalog.format(msg::ZoneHex { hex: hex.into() }),
        ZoneErrorKind::GenericLength { stated, actual, says: Some(says) } => {
            let (stated, actual) = (Arg::Number(*stated), Arg::Number(*actual));
            catalog.format(msg::ZoneLengthSays { stated, actual, says: says.into() })
        }
        ZoneErrorKind::GenericLength { stated, actual, says: None } => {
            catalog.format(msg::ZoneLength { stated: Arg::Number(*stated), actual: Arg::Number(*actual) })
        }
        ZoneErrorKind::Hidden => catalog.text(msg::ZONE_HIDDEN),
        ZoneErrorKind::Missing(field) => catalog.format(msg::ZoneMissing { field: (*field).into() }),
        ZoneErrorKind::More(count) => catalog.format(msg::ZoneMore { count: Arg::Number(*count) }),
        ZoneErrorKind::Name(NameError::EmptyLabel) => catalog.text(msg::INPUT_LABEL_EMPTY),
        ZoneErrorKind::Name(NameError::LabelTooLong { len }) => {
            catalog.format(msg::InputLabelLong { len: Arg::Number(*len) })
        }
        ZoneErrorKind::Name(NameError::NameTooLong { len }) => {
            catalog.format(msg::InputNameLong { len: Arg::Number(*len) })
        }
        ZoneErrorKind::NameNotAscii(name) => catalog.format(msg::ZoneNotAscii { name: name.into() }),
        ZoneErrorKind::NotRead => catalog.text(msg::ZONE_NOT_READ),
        ZoneErrorKind::NoOwner => catalog.text(msg::ZONE_NO_OWNER),
        ZoneErrorKind::ParenthesisClosed => catalog.text(msg::ZONE_PARENTHESIS_CLOSED),
        ZoneErrorKind::ParenthesisOpen => catalog.text(msg::ZONE_PARENTHESIS_OPEN),
        ZoneErrorKind::Quotation(sign) => {
            catalog.format(msg::ZoneQuotation { sign: sign.to_string().into() })
        }
        ZoneErrorKind::QuoteOpen => catalog.text(msg::ZONE_QUOTE_OPEN),
        ZoneErrorKind::Semicolon => catalog.text(msg::ZONE_SEMICOLON),
        ZoneErrorKind::Syntax => catalog.text(msg::ZONE_SYNTAX),
        ZoneErrorKind::Trailing(extra) => catalog.format(msg::ZoneTrailing { extra: extra.into() }),
        ZoneErrorKind::Ttl(ttl) => catalog.format(msg::ZoneTtl { ttl: ttl.into() }),
        ZoneErrorKind::TagLength(len) => catalog.format(msg::ZoneTagLength { len: Arg::Number(*len) }),
        ZoneErrorKind::Type(name) => catalog.format(msg::ZoneType { name: name.into() }),
        ZoneErrorKind::TooLarge => catalog.text(msg::ZONE_TOO_LARGE),
        ZoneErrorKind::TooLong(len) => catalog.format(msg::ZoneTooLong { len: Arg::Number(*len) }),
        ZoneErrorKind::TransferCut => catalog.text(msg::ZONE_TRANSFER_CUT),
    }
}

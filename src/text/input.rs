//! The texts of inputs that could not be read.

use crate::dns::idna::{self, DomainError};
use crate::dns::name::NameError;
use crate::dns::visible::visible_line;
use crate::explain::told_fits;
use crate::input::{Input, Item, RefusalKind};
use crate::judge::Judgement;
use crate::mailbox::MailboxError;
use crate::text::catalog::Catalog;
use crate::text::msg::{self, Arg};
use crate::text::words::first_few;
use crate::zone::{ZoneError, ZoneErrorKind};

/// Why a text is neither an address nor a domain.
pub fn mailbox_error(error: &MailboxError, catalog: &Catalog) -> String {
    match error {
        MailboxError::AddressLiteral => catalog.text(msg::INPUT_ADDRESS_LITERAL),
        MailboxError::Domain(error) => domain_error(error, catalog),
        MailboxError::DomainMissing => catalog.text(msg::INPUT_DOMAIN_MISSING),
        MailboxError::Empty => catalog.text(msg::INPUT_EMPTY),
        MailboxError::Hidden => catalog.text(msg::INPUT_HIDDEN),
        MailboxError::LocalPart { character: Some(character), .. } if character.is_whitespace() => {
            catalog.text(msg::INPUT_ADDRESS_SPACE)
        }
        MailboxError::LocalPart { character: Some('@'), .. } => catalog.text(msg::INPUT_ADDRESS_AT),
        MailboxError::LocalPart { at, .. } => {
            catalog.format(msg::InputLocalPart { position: Arg::Number(at + 1) })
        }
        MailboxError::LocalPartMissing => catalog.text(msg::INPUT_LOCAL_PART_MISSING),
        MailboxError::NotInDns { ending } => catalog.format(msg::InputNotInDns { ending: ending.into() }),
        MailboxError::NotMail { scheme } => catalog.format(msg::InputNotMail { scheme: scheme.into() }),
        MailboxError::Nothing => catalog.text(msg::INPUT_NOTHING),
        MailboxError::QuoteOpen => catalog.text(msg::INPUT_QUOTE_OPEN),
        MailboxError::Records => catalog.text(msg::INPUT_RECORDS),
        MailboxError::Refusal => catalog.text(msg::UI_ERROR_REFUSAL),
        MailboxError::SingleLabel { label } => catalog.format(msg::InputSingleLabel { label: label.into() }),
        MailboxError::TopLevel { label } => catalog.format(msg::InputTopLevel { label: label.into() }),
        MailboxError::Unsure { name } => catalog.format(msg::InputUnsure { name: name.into() }),
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
        DomainError::Character { character, .. } | DomainError::Disallowed { character } => {
            catalog.format(msg::InputCharacter {
                character: character.to_string().into(),
                code: idna::code_point(*character).into(),
            })
        }
        DomainError::MixedEnding { label, character } => catalog.format(msg::InputMixedEnding {
            label: label.into(),
            character: character.to_string().into(),
            code: idna::code_point(*character).into(),
        }),
        DomainError::Empty => catalog.text(msg::INPUT_DOMAIN_MISSING),
        DomainError::EmptyLabel { .. } => catalog.text(msg::INPUT_LABEL_EMPTY),
        DomainError::Hyphen { .. } => catalog.text(msg::INPUT_HYPHEN),
        DomainError::Idna { label } => catalog.format(msg::InputIdna { label: label.into() }),
        DomainError::IpAddress => catalog.text(msg::INPUT_ADDRESS_LITERAL),
        DomainError::LabelTooLong { len, .. } => {
            catalog.format(msg::InputLabelLong { len: Arg::Number(*len) })
        }
        DomainError::NameTooLong { len } => catalog.format(msg::InputNameLong { len: Arg::Number(*len) }),
        DomainError::Onion => catalog.format(msg::InputNotInDns { ending: "onion".into() }),
    }
}

/// What to say where a CA has told something else than what is seen now.
pub fn told_other(told: Option<RefusalKind>, judgement: &Judgement, catalog: &Catalog) -> Option<String> {
    let told = told.filter(|told| !told_fits(*told, judgement))?;
    let text = catalog.rich(msg::ToldOther { told: told.code().into() });
    // The page may not have these texts yet.
    (!text.is_empty()).then_some(text)
}

/// A text of others between backquotes.
fn quoted(text: &str) -> String {
    ["`", &visible_line(text).replace('`', "'"), "`"].concat()
}

/// What was read, for a text that has more in it than addresses and domains: each domain with its line, and what was not
/// looked up.
pub fn what_was_read(input: &Input, catalog: &Catalog) -> Vec<String> {
    let mut sentences = Vec::new();
    let readable = input.items.iter().filter(|item| item.mailbox.is_ok());
    let has_lines = input.items.iter().any(|item| item.line > 1);
    let name = |item: &Item| match has_lines {
        true => catalog.rich(msg::UiReadPlace { name: Arg::from(&item.text), line: Arg::Number(item.line) }),
        false => quoted(&item.text),
    };
    let names: Vec<String> = readable.map(name).collect();
    if input.is_found && !names.is_empty() {
        sentences
            .push(catalog.rich(msg::UiRead { count: names.len(), names: Arg::Phrase(first_few(&names)) }));
    }
    if !input.unsure.is_empty() {
        let names: Vec<String> = input.unsure.iter().map(|name| quoted(name)).collect();
        sentences.push(catalog.rich(msg::UiReadUnsure { names: Arg::Phrase(first_few(&names)) }));
    }
    // The page may not have these texts yet.
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
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

//! What an entry looks like, and what is wrong with one.

use crate::caa::{Property, presentation};
use crate::dns::text::{Encoding, escaped};
use crate::dns::{RecordType, idna};
use crate::zone::error::{ZoneError, ZoneErrorKind};
use crate::zone::lexer::{Entry, Token};

/// What precedes the data of a record.
pub(super) struct Head<'e, 'a> {
    pub(super) ttl: Option<u32>,
    pub(super) type_token: &'e Token<'a>,
    /// None for the inventions of DNS hosts.
    pub(super) record_type: Option<RecordType>,
    pub(super) data: &'e [Token<'a>],
}

/// Takes off what stands before a record: the `[example.com.]` of Knot DNS, the `update add` of nsupdate.
pub(super) fn without_label<'e, 'a>(tokens: &'e [Token<'a>]) -> &'e [Token<'a>] {
    match tokens {
        [label, rest @ ..] if label.raw.starts_with(b"[") && label.raw.ends_with(b"]") => rest,
        [update, add, rest @ ..] if update.raw == b"update" && add.raw == b"add" => rest,
        tokens => tokens,
    }
}

/// Reads `[TTL] [class] type`, TTL and class in either order.
pub(super) fn head<'e, 'a>(
    mut fields: &'e [Token<'a>],
    entry: &Entry<'_>,
) -> Result<Head<'e, 'a>, ZoneError> {
    let mut ttl = None;
    let mut class_seen = false;
    loop {
        let Some((field, rest)) = fields.split_first() else {
            return Err(entry.end.error(ZoneErrorKind::Missing("type")));
        };
        fields = rest;
        let text = field.text();
        if ttl.is_none() && text.starts_with(|character: char| character.is_ascii_digit()) {
            ttl = Some(read_ttl(&text).ok_or_else(|| field.at.error(ZoneErrorKind::Ttl(text)))?);
        } else if !class_seen && is_class(&text) {
            if !text.eq_ignore_ascii_case("IN") && !text.eq_ignore_ascii_case("CLASS1") {
                return Err(field.at.error(ZoneErrorKind::Class(text)));
            }
            class_seen = true;
        } else {
            let record_type = RecordType::from_mnemonic(text.as_bytes());
            if record_type.is_none() && !is_invented(&text) {
                return Err(field.at.error(ZoneErrorKind::Type(text)));
            }
            return Ok(Head { ttl, type_token: field, record_type, data: rest });
        }
    }
}

/// Returns whether a type matters to the climb, so that its lines are read strictly.
fn matters(record_type: RecordType) -> bool {
    matches!(
        record_type,
        RecordType::CAA | RecordType::CNAME | RecordType::DNAME | RecordType::NS | RecordType::SOA
    )
}

/// Returns whether an error in an entry must be told: it is about CAA, or a type that matters to the climb. What nsupdate is
/// to check or delete is not.
pub(super) fn may_matter(tokens: &[Token<'_>]) -> bool {
    let is_type =
        |token: &Token<'_>| !token.is_quoted && RecordType::from_mnemonic(token.raw).is_some_and(matters);
    let data = |at: usize| tokens.get(at..).is_some_and(is_data);
    tokens.iter().take(4).any(is_type) || (0..tokens.len().min(6)).any(data)
}

/// Returns whether tokens are the data of a CAA record, without anything before: what `dig +short` prints.
pub(super) fn is_data(tokens: &[Token<'_>]) -> bool {
    match tokens {
        [marker, length, ..] if marker.is_generic() => length.raw.iter().all(u8::is_ascii_digit),
        [flags, tag, ..] => {
            let is_word = |token: &Token<'_>| token.raw.iter().all(u8::is_ascii_alphanumeric);
            let is_known = TAGS.iter().any(|known| tag.raw.eq_ignore_ascii_case(known.as_bytes()));
            let is_value = matches!(tokens, [_, _, value] if value.is_quoted);
            is_number(flags) && is_word(tag) && (is_known || is_value) && !is_number(tag)
        }
        _ => false,
    }
}

/// Returns whether a record of CAA lacks its owner: it begins with the type.
pub(super) fn lacks_owner(tokens: &[Token<'_>]) -> bool {
    match tokens {
        [first, rest @ ..] => {
            !first.is_quoted && RecordType::from_mnemonic(first.raw) == Some(RecordType::CAA) && is_data(rest)
        }
        [] => false,
    }
}

fn is_number(token: &Token<'_>) -> bool {
    !token.is_quoted && !token.raw.is_empty() && token.raw.iter().all(u8::is_ascii_digit)
}

/// Returns whether the error is only that the type is one that others invented.
pub(super) fn is_type_of_others(error: &ZoneError) -> bool {
    let is_mnemonic = |word: &String| {
        let is_of_type = |octet: u8| octet.is_ascii_uppercase() || octet.is_ascii_digit() || octet == b'-';
        (2..=12).contains(&word.len()) && word.bytes().all(is_of_type) && !word.starts_with('-')
    };
    matches!(&error.kind, ZoneErrorKind::Type(word) if is_mnemonic(word))
}

/// Returns whether a TXT record has the text of a CAA record.
pub(super) fn reads_like_caa(data: &[Token<'_>]) -> bool {
    let octets = data.iter().filter_map(|token| token.octets().ok()).collect::<Vec<_>>().concat();
    let text = String::from_utf8_lossy(&octets).to_ascii_lowercase();
    let mut words = text.split_ascii_whitespace().skip_while(|word| matches!(*word, "caa" | "in"));
    let is_flags = words.next().is_some_and(|word| word.parse::<u8>().is_ok());
    is_flags && words.next().is_some_and(|word| TAGS.contains(&word.trim_matches('"')))
}

/// The error in the data of a CAA record, told by what caused it.
pub(super) fn explained(error: ZoneError, data: &[Token<'_>], entry: &Entry<'_>) -> ZoneError {
    let quotation = |token: &Token<'_>| {
        let sign = token.text().chars().next().filter(|_| !token.is_quoted);
        sign.filter(|sign| *sign == '\'' || *sign == '`' || !sign.is_ascii())
    };
    let kind = match (&error.kind, data) {
        (ZoneErrorKind::Missing("value"), _) if entry.comment.is_some() => ZoneErrorKind::Semicolon,
        (ZoneErrorKind::Trailing(_), [_, _, value, extra, ..]) => match quotation(value) {
            Some(sign) => ZoneErrorKind::Quotation(sign),
            None => extra_kind(extra),
        },
        (ZoneErrorKind::GenericLength { stated, actual, .. }, [_, _, words @ ..]) => {
            let digits: Vec<u8> = words.iter().flat_map(|word| word.raw).copied().collect();
            let rdata = Encoding::Base16.decode(&digits);
            // What is no property is shown as text: it may be the record as text.
            let says = rdata.map(|rdata| match Property::parse(&rdata) {
                Ok(property) if !property.tag.has_illegal_octet() => presentation::rdata(&rdata),
                _ => format!("\"{}\"", escaped(&rdata)),
            });
            ZoneErrorKind::GenericLength { stated: *stated, actual: *actual, says }
        }
        (kind, _) => kind.clone(),
    };
    ZoneError { kind, ..error }
}

/// What is wrong with a token after a complete record.
pub(super) fn extra_kind(extra: &Token<'_>) -> ZoneErrorKind {
    match extra.raw {
        [b'#', ..] => ZoneErrorKind::CommentSign("#".to_owned()),
        [b'/', b'/', ..] => ZoneErrorKind::CommentSign("//".to_owned()),
        _ => ZoneErrorKind::Trailing(extra.text()),
    }
}

/// The parameter that a comment begins with, as after `ca.example; account=1`.
pub(super) fn parameter(comment: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(comment);
    let (tag, _) = text.split_once('=')?;
    let tag = tag.trim();
    let is_tag = !tag.is_empty() && tag.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'-');
    is_tag.then(|| shortened(text.trim()))
}

/// A text as far as it is shown.
pub(super) fn shortened(text: &str) -> String {
    text.chars().take(MAX_SHOWN).collect()
}

/// A name with its labels in other scripts as A-labels; `None` if one is none of IDNA.
pub(super) fn a_labels(name: &[u8]) -> Option<String> {
    let labels = std::str::from_utf8(name).ok()?.split('.').map(|label| match label.is_ascii() {
        true => Some(label.to_owned()),
        false => idna::read_domain(label).ok().map(|typed| typed.fqdn.to_string()),
    });
    Some(labels.collect::<Option<Vec<_>>>()?.join("."))
}

/// Returns whether a word is a type without a number: inventions of DNS hosts, and DELEG, which has none yet.
fn is_invented(text: &str) -> bool {
    ["DELEG", "ALIAS", "ANAME"].iter().any(|name| text.eq_ignore_ascii_case(name))
}

/// Returns whether a word is a class.
fn is_class(text: &str) -> bool {
    ["IN", "CH", "HS", "CS"].iter().any(|class| text.eq_ignore_ascii_case(class))
        || text.get(..5).is_some_and(|prefix| prefix.eq_ignore_ascii_case("CLASS"))
}

/// Reads seconds, or BIND's `1w2d3h4m5s`.
pub(super) fn read_ttl(text: &str) -> Option<u32> {
    let mut total: u32 = 0;
    let mut number: Option<u32> = None;
    for character in text.chars() {
        if let Some(digit) = character.to_digit(10) {
            number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
            continue;
        }
        let unit = match character.to_ascii_lowercase() {
            's' => 1,
            'm' => 60,
            'h' => 3600,
            'd' => 86_400,
            'w' => 604_800,
            _ => return None,
        };
        total = total.checked_add(number.take()?.checked_mul(unit)?)?;
    }
    total.checked_add(number.unwrap_or(0))
}

/// Tags that make a text recognizable as CAA.
const TAGS: [&str; 7] =
    ["issue", "issuewild", "issuemail", "iodef", "issuevmc", "contactemail", "contactphone"];

/// Characters.
const MAX_SHOWN: usize = 80;

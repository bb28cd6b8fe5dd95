//! A DNS message from JSON.

use crate::dns::message::MAX_EXTENDED_ERRORS;
use crate::dns::text::decimal;
use crate::dns::{ExtendedError, RecordType};
use crate::json::{self, Value};
use crate::lookup::json::{JsonError, MAX_TEXT_LEN};
use crate::zone::lexer::{self, Dialect, Entry, Token};
use crate::zone::{ZoneError, ZoneErrorKind, rdata};

/// Builds the response that a JSON text represents, in wire format: ID 0, names not compressed, and the question as
/// the server repeats it, so that an answer to another question is detected.
///
/// RDATA of a type whose text form is not known is left empty: that the record is there may contradict a denial.
///
/// # Errors
///
/// [`JsonError`] when the text is not an answer, or a relevant part of it is malformed.
pub fn to_message(text: &[u8]) -> Result<Vec<u8>, JsonError> {
    if text.len() > MAX_TEXT_LEN {
        return Err(JsonError::TooLong);
    }
    let text = std::str::from_utf8(text).map_err(|_| JsonError::Syntax)?;
    let answer = json::read(text).map_err(|_| JsonError::Syntax)?;
    check_fields(&answer)?;
    let rcode = number(&answer, "Status", decimal).filter(|&rcode| rcode <= MAX_RCODE);
    let rcode = rcode.ok_or(JsonError::Field("Status"))?;
    let mut flags = QR | rcode as u16 & 0xf;
    for (field, flag) in FLAGS {
        match answer.get(field) {
            Some(Value::Bool(true)) => flags |= flag,
            None | Some(Value::Bool(false) | Value::Null) => {}
            Some(_) => return Err(JsonError::Field(field)),
        }
    }

    let mut sections = Vec::new();
    let mut header = vec![0, 0];
    header.extend_from_slice(&flags.to_be_bytes());
    for section in [QUESTION, "Answer", "Authority"] {
        let mut count = 0u16;
        for (index, item) in items(&answer, section)?.iter().enumerate() {
            match write_item(item, section == QUESTION, &mut sections) {
                Ok(()) => count = count.checked_add(1).ok_or(JsonError::TooLong)?,
                Err(problem) => return Err(JsonError::Record { section, index, problem }),
            }
        }
        header.extend_from_slice(&count.to_be_bytes());
    }
    header.extend_from_slice(&[0, 1]);
    write_opt(&answer, rcode, &mut sections)?;
    header.extend_from_slice(&sections);
    Ok(header)
}

/// Checks the names of the fields. A field that none of the dialects has might hold a flag or records under a misspelled
/// name: only a plain value under a name of its own is ignored. CAA belongs to no section but the answer.
fn check_fields(answer: &Value) -> Result<(), JsonError> {
    for (name, value) in answer.as_object().into_iter().flatten() {
        let is_similar = FIELDS.iter().any(|field| field.eq_ignore_ascii_case(name));
        let is_plain = !matches!(value, Value::Array(_) | Value::Object(_));
        if !FIELDS.contains(&name.as_str()) && (is_similar || !is_plain) {
            return Err(JsonError::UnknownField);
        }
    }
    let is_caa = |item: &Value| number(item, "type", rdata::read_type) == Some(RecordType::CAA);
    match items(answer, ADDITIONAL)?.iter().position(is_caa) {
        Some(index) => {
            Err(JsonError::Record { section: ADDITIONAL, index, problem: "CAA in the wrong section" })
        }
        None => Ok(()),
    }
}

/// Writes a question or a record.
fn write_item(item: &Value, is_question: bool, message: &mut Vec<u8>) -> Result<(), &'static str> {
    let record_type = number(item, "type", rdata::read_type).ok_or("no \"type\"")?;
    let rdata = match is_question {
        true => None,
        false => {
            let data = item.get("data").and_then(Value::as_str).ok_or("no \"data\"")?;
            Some(read_rdata(record_type, data)?)
        }
    };
    let owner = item.get("name").and_then(Value::as_str).ok_or("no \"name\"")?;
    rdata::write_name(&Token::word(owner.as_bytes()), message).map_err(|error| problem(&error))?;
    message.extend_from_slice(&record_type.0.to_be_bytes());
    message.extend_from_slice(&IN);
    if let Some(rdata) = rdata {
        // > … a TTL value is an unsigned number, with a minimum value of 0, and a maximum value of 2147483647.
        // > (RFC 2181, Section 8)
        let ttl = number(item, "TTL", decimal).filter(|&ttl| ttl <= i32::MAX as u32);
        message.extend_from_slice(&ttl.ok_or("no \"TTL\"")?.to_be_bytes());
        write_counted(&rdata, message).ok_or("RDATA that is too long")?;
    }
    Ok(())
}

/// Parses RDATA; of a type whose text form is not known only the generic form.
fn read_rdata(record_type: RecordType, data: &str) -> Result<Vec<u8>, &'static str> {
    let is_generic = data.split_ascii_whitespace().next() == Some("\\#");
    if !is_generic && !rdata::is_known(record_type) {
        return Ok(Vec::new());
    }
    let Entry { tokens, end, .. } = lexer::record_data(data.as_bytes()).map_err(|error| problem(&error))?;
    // A master file may have `issue"ca.example"`. No server writes that.
    if tokens.iter().any(|token| token.is_attached) {
        return Err("a quote inside of a word");
    }
    let rdata = rdata::read_tokens(record_type, &tokens, end, Dialect::RecordData);
    rdata.map_err(|error| problem(&error))
}

/// What is wrong with a record, without its text, which is untrusted and may be long.
fn problem(error: &ZoneError) -> &'static str {
    match error.kind {
        ZoneErrorKind::Escape => "an escape that means nothing",
        ZoneErrorKind::Flags(_) => "not a number of its field",
        ZoneErrorKind::GenericHex(_) => "digits that cannot be decoded",
        ZoneErrorKind::GenericLength { .. } => "a length that is not that of the data",
        ZoneErrorKind::Missing(_) => "a field is missing",
        ZoneErrorKind::Name(_) => "not a domain name",
        ZoneErrorKind::QuoteOpen => "a quote stays open",
        ZoneErrorKind::TagLength(_) => "a field that is empty or too long",
        ZoneErrorKind::TooLong(_) => "RDATA that is too long",
        ZoneErrorKind::Trailing(_) => "more words than the type has",
        ZoneErrorKind::Type(_) => "an unknown type of record",
        // All others are about master files.
        _ => "data that cannot be read",
    }
}

/// Writes OPT with the upper bits of the RCODE and the Extended DNS Errors ([RFC 6891, Section 6.1.2], [RFC 8914,
/// Section 2]).
///
/// [RFC 6891, Section 6.1.2]: https://www.rfc-editor.org/rfc/rfc6891#section-6.1.2
/// [RFC 8914, Section 2]: https://www.rfc-editor.org/rfc/rfc8914#section-2
fn write_opt(answer: &Value, rcode: u32, message: &mut Vec<u8>) -> Result<(), JsonError> {
    let mut options = Vec::new();
    for error in &extended_errors(answer)? {
        let mut option = error.info_code.to_be_bytes().to_vec();
        option.extend_from_slice(error.extra_text.as_bytes());
        options.extend_from_slice(&EXTENDED_ERROR);
        write_counted(&option, &mut options).ok_or(JsonError::TooLong)?;
    }
    // The root, type OPT, the UDP payload size, which means nothing here, and the TTL field.
    message.extend_from_slice(&[0, 0, 41, 4, 208, (rcode >> 4) as u8, 0, 0, 0]);
    write_counted(&options, message).ok_or(JsonError::TooLong)
}

/// The Extended DNS Errors of an answer, each once. `Comment` counts for codes missing in `extended_dns_errors`.
fn extended_errors(answer: &Value) -> Result<Vec<ExtendedError>, JsonError> {
    const FIELD: &str = "extended_dns_errors";
    let mut errors = Vec::new();
    let listed = items(answer, FIELD)?;
    let comments = match answer.get("Comment") {
        Some(Value::Array(comments)) => comments.as_slice(),
        Some(comment) => std::slice::from_ref(comment),
        None => &[],
    };
    if listed.len() + comments.len() > MAX_EXTENDED_ERRORS {
        return Err(JsonError::TooLong);
    }
    for item in listed {
        let info_code = number(item, "info_code", decimal).and_then(|code| code.try_into().ok());
        let info_code = info_code.ok_or(JsonError::Field(FIELD))?;
        let extra_text = item.get("extra_text").and_then(Value::as_str).unwrap_or("").to_owned();
        let error = ExtendedError { info_code, extra_text };
        if !errors.contains(&error) {
            errors.push(error);
        }
    }
    let structured = errors.len();
    for error in comments.iter().filter_map(|comment| read_comment(comment.as_str()?)) {
        let is_known = errors.iter().take(structured).any(|known| known.info_code == error.info_code);
        if !is_known && !errors.contains(&error) {
            errors.push(error);
        }
    }
    Ok(errors)
}

/// Parses `EDE(9): DNSKEY Missing no SEP matching the DS found`: the code, its registered name, and the EXTRA-TEXT.
fn read_comment(comment: &str) -> Option<ExtendedError> {
    let (code, text) = comment.trim_start().strip_prefix("EDE(")?.split_once(')')?;
    let info_code = decimal(code.as_bytes())?.try_into().ok()?;
    let text = text.trim_start_matches(':').trim();
    let mut error = ExtendedError { info_code, extra_text: text.to_owned() };
    if let Some(rest) = error.name().and_then(|name| text.strip_prefix(name))
        && !rest.starts_with(|character: char| character.is_ascii_alphanumeric())
    {
        error.extra_text = rest.trim_start_matches([':', ' ']).to_owned();
    }
    Some(error)
}

/// Writes octets after their two-octet length.
fn write_counted(octets: &[u8], message: &mut Vec<u8>) -> Option<()> {
    message.extend_from_slice(&u16::try_from(octets.len()).ok()?.to_be_bytes());
    message.extend_from_slice(octets);
    Some(())
}

/// The items of a list; one object counts as a list of one, and nothing as an empty one.
fn items<'a>(answer: &'a Value, field: &'static str) -> Result<&'a [Value], JsonError> {
    match answer.get(field) {
        None | Some(Value::Null) => Ok(&[]),
        Some(Value::Array(items)) => Ok(items),
        Some(item @ Value::Object(_)) => Ok(std::slice::from_ref(item)),
        Some(_) => Err(JsonError::Field(field)),
    }
}

/// A number, which may be written as text, read by `read`.
fn number<T>(item: &Value, field: &str, read: fn(&[u8]) -> Option<T>) -> Option<T> {
    match item.get(field)? {
        Value::String(text) => read(text.as_bytes()),
        Value::Number(number) => read(number.as_str().as_bytes()),
        _ => None,
    }
}

/// The field with the question.
const QUESTION: &str = "Question";

/// The field with the additional section.
const ADDITIONAL: &str = "Additional";

/// The fields of the dialects.
const FIELDS: [&str; 13] = [
    "Status",
    "TC",
    "RD",
    "RA",
    "AD",
    "CD",
    QUESTION,
    "Answer",
    "Authority",
    ADDITIONAL,
    "Comment",
    "edns_client_subnet",
    "extended_dns_errors",
];

/// The flags in the dialects, with their bits in the header ([RFC 1035, Section 4.1.1], [RFC 4035, Section
/// 3.1.6]).
///
/// [RFC 1035, Section 4.1.1]: https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1
/// [RFC 4035, Section 3.1.6]: https://www.rfc-editor.org/rfc/rfc4035#section-3.1.6
const FLAGS: [(&str, u16); 5] = [("TC", 0x200), ("RD", 0x100), ("RA", 0x80), ("AD", 0x20), ("CD", 0x10)];

/// The QR flag, set in responses.
const QR: u16 = 0x8000;

/// An RCODE has 12 bits, including those in OPT (RFC 6891, Section 6.1.3).
const MAX_RCODE: u32 = 0xfff;

/// The class IN.
const IN: [u8; 2] = [0, 1];

/// The option code of Extended DNS Error.
const EXTENDED_ERROR: [u8; 2] = [0, 15];

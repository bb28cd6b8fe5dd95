//! A DNS message from JSON.

use crate::dns::Query;
use crate::json;
use crate::json::Value;
use crate::lookup::json::MAX_TEXT_LEN;
use crate::lookup::json::comment;
use crate::lookup::json::error::JsonError;
use crate::lookup::json::mnemonic;
use crate::lookup::json::rdata;
use crate::lookup::json::text;

/// Builds the response that a text in JSON stands for, in wire format: ID 0, names not compressed, and the question as
/// the server repeats it, so that an answer to another question shows.
///
/// `query` says which type must not be left out, even when its text is not known.
///
/// # Errors
///
/// [`JsonError`] when the text is no answer, or a part of it that counts cannot be read.
pub fn to_message(text: &[u8], query: &Query) -> Result<Vec<u8>, JsonError> {
    if text.len() > MAX_TEXT_LEN {
        return Err(JsonError::TooLong);
    }
    let text = std::str::from_utf8(text).map_err(|_| JsonError::Syntax)?;
    let answer = json::read(text).map_err(|_| JsonError::Syntax)?;
    let rcode = number(&answer, "Status", text::decimal).filter(|&rcode| rcode <= MAX_RCODE);
    let rcode = rcode.ok_or(JsonError::Field("Status"))?;
    let mut flags = QR | rcode as u16 & 0xf;
    for (field, flag) in FLAGS {
        match answer.get(field) {
            Some(Value::Bool(true)) => flags |= flag,
            None | Some(Value::Bool(false) | Value::Null) => {}
            Some(_) => return Err(JsonError::Field(field)),
        }
    }

    let asked = Some(query.record_type.code());
    let mut sections = Vec::new();
    let mut header = vec![0, 0];
    header.extend_from_slice(&flags.to_be_bytes());
    for section in [QUESTION, "Answer", "Authority"] {
        // A text of the length allowed has fewer items than this counts.
        let mut count = 0u16;
        for (index, item) in items(&answer, section)?.iter().enumerate() {
            match write_item(item, section == QUESTION, asked, &mut sections) {
                Ok(is_written) => count += u16::from(is_written),
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

/// Writes a question or a record, and says so: a record whose type is neither known nor asked for is left out.
fn write_item(
    item: &Value,
    is_question: bool,
    asked: Option<u16>,
    message: &mut Vec<u8>,
) -> Result<bool, &'static str> {
    let record_type = number(item, "type", mnemonic::record_type).ok_or("no \"type\"")?;
    let rdata = if is_question {
        None
    } else {
        let data = item.get("data").and_then(Value::as_str).ok_or("no \"data\"")?;
        match rdata::read(record_type, data)? {
            None if Some(record_type) == asked => return Err("a type that cannot be read"),
            None => return Ok(false),
            rdata => rdata,
        }
    };
    let owner = item.get("name").and_then(Value::as_str).ok_or("no \"name\"")?;
    text::name(owner.as_bytes(), message)?;
    message.extend_from_slice(&record_type.to_be_bytes());
    message.extend_from_slice(&IN);
    if let Some(rdata) = rdata {
        // > … a TTL value is an unsigned number, with a minimum value of 0, and a maximum value of 2147483647.
        // > (RFC 2181, Section 8)
        let ttl = number(item, "TTL", text::decimal).filter(|&ttl| ttl <= i32::MAX as u32);
        message.extend_from_slice(&ttl.ok_or("no \"TTL\"")?.to_be_bytes());
        write_counted(&rdata, message).ok_or("RDATA that is too long")?;
    }
    Ok(true)
}

/// Writes OPT with the upper bits of the RCODE and the Extended DNS Errors ([RFC 6891, Section 6.1.2], [RFC 8914,
/// Section 2]).
///
/// [RFC 6891, Section 6.1.2]: https://www.rfc-editor.org/rfc/rfc6891#section-6.1.2
/// [RFC 8914, Section 2]: https://www.rfc-editor.org/rfc/rfc8914#section-2
fn write_opt(answer: &Value, rcode: u32, message: &mut Vec<u8>) -> Result<(), JsonError> {
    let mut options = Vec::new();
    for error in &comment::extended_errors(answer)? {
        let mut option = error.info_code.to_be_bytes().to_vec();
        option.extend_from_slice(error.extra_text.as_bytes());
        options.extend_from_slice(&EXTENDED_ERROR);
        write_counted(&option, &mut options).ok_or(JsonError::TooLong)?;
    }
    // The root, type OPT, the size of UDP messages, which means nothing here, and the TTL, which is none.
    message.extend_from_slice(&[0, 0, 41, 4, 208, (rcode >> 4) as u8, 0, 0, 0]);
    write_counted(&options, message).ok_or(JsonError::TooLong)
}

/// Writes octets after their length, which has two octets.
fn write_counted(octets: &[u8], message: &mut Vec<u8>) -> Option<()> {
    message.extend_from_slice(&u16::try_from(octets.len()).ok()?.to_be_bytes());
    message.extend_from_slice(octets);
    Some(())
}

/// The items of a list; one object stands for a list of one, and nothing for an empty one.
pub(super) fn items<'a>(answer: &'a Value, field: &'static str) -> Result<&'a [Value], JsonError> {
    match answer.get(field) {
        None | Some(Value::Null) => Ok(&[]),
        Some(Value::Array(items)) => Ok(items),
        Some(item @ Value::Object(_)) => Ok(std::slice::from_ref(item)),
        Some(_) => Err(JsonError::Field(field)),
    }
}

/// A number, which may be written as text, read by `read`.
pub(super) fn number<T>(item: &Value, field: &str, read: fn(&[u8]) -> Option<T>) -> Option<T> {
    match item.get(field)? {
        Value::String(text) => read(text.as_bytes()),
        Value::Number(number) => read(number.as_str().as_bytes()),
        _ => None,
    }
}

/// The field that has the question.
const QUESTION: &str = "Question";

/// The flags that the dialects have, with their places in the header ([RFC 1035, Section 4.1.1], [RFC 4035, Section
/// 3.1.6]).
///
/// [RFC 1035, Section 4.1.1]: https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1
/// [RFC 4035, Section 3.1.6]: https://www.rfc-editor.org/rfc/rfc4035#section-3.1.6
const FLAGS: [(&str, u16); 5] = [("TC", 0x200), ("RD", 0x100), ("RA", 0x80), ("AD", 0x20), ("CD", 0x10)];

/// The flag of responses.
const QR: u16 = 0x8000;

/// An RCODE has 12 bits, OPT's included (RFC 6891, Section 6.1.3).
const MAX_RCODE: u32 = 0xfff;

/// The class IN.
const IN: [u8; 2] = [0, 1];

/// The option Extended DNS Error.
const EXTENDED_ERROR: [u8; 2] = [0, 15];

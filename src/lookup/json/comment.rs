//! Extended DNS Errors, which the dialects write in two ways.

use crate::dns::ExtendedError;
use crate::json::Value;
use crate::lookup::json::error::JsonError;
use crate::lookup::json::message::items;
use crate::lookup::json::message::number;
use crate::lookup::json::text;

/// The Extended DNS Errors of an answer, each once. `Comment` counts for codes that `extended_dns_errors` does not have.
pub(super) fn extended_errors(answer: &Value) -> Result<Vec<ExtendedError>, JsonError> {
    const FIELD: &str = "extended_dns_errors";
    let mut errors = Vec::new();
    for item in items(answer, FIELD)? {
        let info_code = number(item, "info_code", text::decimal).and_then(|code| code.try_into().ok());
        let info_code = info_code.ok_or(JsonError::Field(FIELD))?;
        let extra_text = item.get("extra_text").and_then(Value::as_str).unwrap_or_default().to_owned();
        let error = ExtendedError { info_code, extra_text };
        if !errors.contains(&error) {
            errors.push(error);
        }
    }
    let structured = errors.len();
    let comments = match answer.get("Comment") {
        Some(Value::Array(comments)) => comments.as_slice(),
        Some(comment) => std::slice::from_ref(comment),
        None => &[],
    };
    for error in comments.iter().filter_map(|comment| read_comment(comment.as_str()?)) {
        let is_known = errors.iter().take(structured).any(|known| known.info_code == error.info_code);
        if !is_known && !errors.contains(&error) {
            errors.push(error);
        }
    }
    Ok(errors)
}

/// Reads `EDE(9): DNSKEY Missing no SEP matching the DS found`: the code, its registered name, and the EXTRA-TEXT.
fn read_comment(comment: &str) -> Option<ExtendedError> {
    let (code, text) = comment.trim_start().strip_prefix("EDE(")?.split_once(')')?;
    let info_code = text::decimal(code.as_bytes())?.try_into().ok()?;
    let text = text.trim_start_matches(':').trim();
    let mut error = ExtendedError { info_code, extra_text: text.to_owned() };
    if let Some(rest) = error.name().and_then(|name| text.strip_prefix(name))
        && !rest.starts_with(|character: char| character.is_ascii_alphanumeric())
    {
        error.extra_text = rest.trim_start_matches([':', ' ']).to_owned();
    }
    Some(error)
}

//! Repairs a value that authorizes nobody, or nobody known, where the intent is clear.

use crate::ca::directory::{self, NameStatus};
use crate::ca::{CaProfile, lookalike};
use crate::caa::IssueValue;
use crate::dns::idna;
use strsim::osa_distance;

/// The values that it should be instead, one for each named CA; `None` where the intent is not clear.
///
/// It handles a trailing dot or semicolon, several CAs in one value, quotation marks, white space, a URL, a
/// U-label, the wrong case, a former name, and a typo in the name of a known CA.
pub fn intended(value: &[u8], ca: &CaProfile) -> Option<Vec<String>> {
    let text = std::str::from_utf8(value).ok()?;
    let is_mark = |character: char| {
        character.is_whitespace()
            || matches!(character, '"' | '\'' | '`' | '\\' | '\u{200b}'..='\u{200f}' | '\u{2018}'..='\u{201f}' | '\u{feff}')
    };
    let text = text.trim_matches(is_mark);
    let mut issuers: Vec<String> = Vec::new();
    let mut parameters: Vec<&str> = Vec::new();
    for (place, part) in text.split(';').enumerate() {
        let part = part.trim_matches(is_mark);
        if part.is_empty() {
            continue;
        }
        if place > 0 && part.contains('=') {
            parameters.push(part);
            continue;
        }
        // Text after a semicolon may be a comment.
        if place > 0 && issuers.is_empty() {
            return None;
        }
        for word in part.split(|character| is_mark(character) || matches!(character, ',' | '|' | '&' | '+')) {
            if word.is_empty() || word.eq_ignore_ascii_case("and") {
                continue;
            }
            let issuer = issuer(word, ca)?;
            if !issuers.contains(&issuer) {
                issuers.push(issuer);
            }
        }
    }
    // Parameters for one CA are not for another.
    if issuers.is_empty() || issuers.len() > 1 && !parameters.is_empty() {
        return None;
    }
    let tail: String = parameters.iter().map(|parameter| format!("; {parameter}")).collect();
    let values: Vec<String> = issuers.iter().map(|issuer| format!("{issuer}{tail}")).collect();
    let is_sound = values.iter().all(|value| IssueValue::parse(value.as_bytes()).is_ok());
    is_sound.then_some(values)
}

/// The name of the CA that a word means.
fn issuer(word: &str, ca: &CaProfile) -> Option<String> {
    let address = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://"));
    let word = match address {
        Some(address) => address.split(['/', '?', '#']).next()?,
        None => word.strip_suffix('/').unwrap_or(word),
    };
    let domain = idna::read_domain(word.trim_end_matches('.')).ok()?.fqdn.to_string();
    if let Some(own) = ca.issuer_domain_names.iter().find(|name| name.eq_ignore_ascii_case(&domain)) {
        return Some(own.clone());
    }
    let owners: Vec<_> = directory::owners(&domain).collect();
    if owners.is_empty() {
        // Two typos are enough for a question, but not for a change.
        return lookalike::likely(&domain).filter(|likely| is_plain_slip(&domain, likely)).map(str::to_owned);
    }
    // A former name is repaired only for this CA. Others are not brought back.
    let mut current = owners.iter().filter(|(_, status)| *status == NameStatus::Current);
    if current.clone().next().is_none() {
        let is_own = owners.iter().any(|(entry, _)| entry.profile.id == ca.id);
        return if is_own { ca.issuer_domain_names.first().cloned() } else { None };
    }
    current.any(|(entry, _)| !entry.is_retired).then_some(domain)
}

/// Returns whether a name differs from a known one by a host label, the suffix, or one typo.
fn is_plain_slip(name: &str, likely: &str) -> bool {
    let label = |name: &str| name.split('.').next().map(str::to_owned);
    name.ends_with(&format!(".{likely}")) || label(name) == label(likely) || osa_distance(name, likely) <= 1
}

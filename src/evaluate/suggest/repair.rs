//! What a value that authorizes nobody, or nobody known, was plainly meant to say.

use crate::caa::IssueValue;
use crate::dns::idna;
use crate::issuer::CaProfile;
use crate::issuer::directory;
use crate::issuer::directory::NameStatus;
use crate::issuer::similar;

/// The values that should stand there instead, one for each CA that is named; `None` where the intent is not plain.
///
/// Read are: a trailing dot or semicolon, several CAs in one value, quotation marks, white space, a web address, a
/// U-label, another case than the CA wants, a former name, and a slip of the keyboard in the name of a known CA.
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
    // Parameters of one CA are no other's.
    if issuers.is_empty() || issuers.len() > 1 && !parameters.is_empty() {
        return None;
    }
    let tail: String = parameters.iter().map(|parameter| format!("; {parameter}")).collect();
    let values: Vec<String> = issuers.iter().map(|issuer| format!("{issuer}{tail}")).collect();
    let is_sound = values.iter().all(|value| IssueValue::parse(value.as_bytes()).is_ok());
    is_sound.then_some(values)
}

/// The name of a CA that a word stands for.
fn issuer(word: &str, ca: &CaProfile) -> Option<String> {
    let word = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://")).unwrap_or(word);
    let word = word.split(['/', '?', '#']).next()?;
    let domain = idna::read_domain(word.trim_end_matches('.')).ok()?.fqdn.to_string();
    if let Some(own) = ca.issuer_domain_names.iter().find(|name| name.eq_ignore_ascii_case(&domain)) {
        return Some(own.clone());
    }
    let owners: Vec<_> = directory::owners(&domain).collect();
    if owners.is_empty() {
        return similar::likely(&domain).map(str::to_owned);
    }
    // A name that was given up: whoever gave it up was meant, if that is this CA.
    let is_given_up = owners.iter().all(|(_, status)| *status == NameStatus::Former);
    match is_given_up && owners.iter().any(|(entry, _)| entry.profile.id == ca.id) {
        true => ca.issuer_domain_names.first().cloned(),
        false => Some(domain),
    }
}

//! What a value that authorizes nobody, or nobody known, was meant to say.

use crate::ca::directory::{self, NameStatus};
use crate::ca::{CaProfile, brands, lookalike};
use crate::caa::IssueValue;
use crate::caa::reading::Reading;
use crate::dns::idna;
use strsim::osa_distance;

/// The values that it should be instead, one for each named CA; `None` where the intent is not clear.
///
/// It handles all that [`Reading`] takes off, several CAs in one value, a company's name, a U-label, the wrong case, a
/// former name, and a typo in the name of a known CA (decision D-52).
pub fn intended(value: &[u8], ca: &CaProfile) -> Option<Vec<String>> {
    let reading = Reading::of(value);
    let issuers = issuers(&reading, ca)?;
    // Parameters for one CA are not for another.
    if issuers.is_empty() || issuers.len() > 1 && !reading.parameters.is_empty() {
        return None;
    }
    // Without a name before it, what follows a semicolon may be anything.
    if value.trim_ascii_start().starts_with(b";") {
        return None;
    }
    let tail: String = reading.parameters.iter().map(|parameter| format!("; {parameter}")).collect();
    let values: Vec<String> = issuers.iter().map(|issuer| format!("{issuer}{tail}")).collect();
    let is_sound = values.iter().all(|value| IssueValue::parse(value.as_bytes()).is_ok());
    is_sound.then_some(values)
}

/// The CAs that the words of a value mean, each once.
fn issuers(reading: &Reading, ca: &CaProfile) -> Option<Vec<String>> {
    let mut issuers: Vec<String> = Vec::new();
    if reading.names.is_empty() {
        // A company's name: other words than the CA's may follow it.
        issuers.push(company(reading.words.first()?, ca)?);
        let others = reading.words.iter().skip(1).filter_map(|word| company(word, ca));
        return others.into_iter().all(|other| issuers.contains(&other)).then_some(issuers);
    }
    // A space inside a name: all of it together is the name of a CA.
    if let [name] = reading.names.as_slice()
        && let [_, ..] = reading.words.as_slice()
    {
        let whole = reading.words.concat() + name;
        if let Some(own) = own_name(&whole, ca).or_else(|| current_name(&whole)) {
            return Some(vec![own]);
        }
    }
    let is_and = |word: &&String| !word.eq_ignore_ascii_case("and");
    for word in reading.names.iter().chain(reading.words.iter().filter(is_and)) {
        let issuer = issuer(word, ca)?;
        if !issuers.contains(&issuer) {
            issuers.push(issuer);
        }
    }
    Some(issuers)
}

/// Returns whether a value, well-formed or not, says in other words what `;` says: there are only signs in it, a single
/// word that is no domain name and no CA, or words that begin with a no (decision D-50). Nobody types control characters.
pub fn means_nobody(value: &[u8], ca: &CaProfile) -> bool {
    if value.iter().any(|octet| octet.is_ascii_control() && !octet.is_ascii_whitespace()) {
        return false;
    }
    let reading = Reading::of(value);
    let Some(first) = reading.words.first().filter(|_| reading.names.is_empty()) else {
        return reading.names.is_empty() && reading.parameters.is_empty();
    };
    let is_known = company(first, ca).is_some() || ca.issuer_domain_names.iter().any(|name| name == first);
    match reading.words.len() {
        1 => !is_known,
        _ => NO.iter().any(|no| first.eq_ignore_ascii_case(no)),
    }
}

/// How a refusal begins.
const NO: [&str; 8] = ["deny", "forbid", "never", "no", "nobody", "none", "not", "nothing"];

/// The name of the CA that a word without a dot means: the CA's own, that of its company, or that of one of its brands.
fn company(word: &str, ca: &CaProfile) -> Option<String> {
    let letters = |text: &str| -> String {
        text.chars().filter(|it| it.is_alphanumeric()).map(|it| it.to_ascii_lowercase()).collect()
    };
    let word = letters(word);
    if word.len() < SHORTEST {
        return None;
    }
    let is_named = |name: &String| name.split_whitespace().next().is_some_and(|name| letters(name) == word);
    let is_label = |name: &String| name.split('.').next().is_some_and(|label| letters(label) == word);
    if is_named(&ca.name) || ca.id == word || ca.issuer_domain_names.iter().any(is_label) {
        return ca.issuer_domain_names.first().cloned();
    }
    issuer(&word, ca).or_else(|| brands::find(&word).map(|brand| brand.issuer.to_owned())).or_else(|| {
        let mut entries = directory::all().iter().filter(|entry| {
            let profile = &entry.profile;
            !entry.is_retired && (profile.id == word || entry.aka.iter().chain([&profile.name]).any(is_named))
        });
        let entry = entries.next().filter(|_| entries.next().is_none())?;
        entry.profile.issuer_domain_names.first().cloned()
    })
}

/// Shorter words are too common.
const SHORTEST: usize = 4;

/// The CA's own name, whatever its case.
fn own_name(domain: &str, ca: &CaProfile) -> Option<String> {
    ca.issuer_domain_names.iter().find(|name| name.eq_ignore_ascii_case(domain)).cloned()
}

/// The name, if a CA of the directory uses it.
fn current_name(domain: &str) -> Option<String> {
    let mut owners = directory::owners(domain);
    owners
        .any(|(entry, status)| status == NameStatus::Current && !entry.is_retired)
        .then(|| domain.to_ascii_lowercase())
}

/// The name of the CA that a word means.
fn issuer(word: &str, ca: &CaProfile) -> Option<String> {
    let domain = idna::read_domain(word).ok()?.fqdn.to_string();
    if let Some(own) = own_name(&domain, ca) {
        return Some(own);
    }
    let mut owners = directory::owners(&domain).peekable();
    if owners.peek().is_none() {
        // Two typos are enough for a question, but not for a change.
        return lookalike::likely(&domain).filter(|likely| is_plain_slip(&domain, likely)).map(str::to_owned);
    }
    // A former name is repaired only for this CA. Others are not brought back.
    let owners: Vec<_> = owners.collect();
    if owners.iter().all(|(_, status)| *status == NameStatus::Former) {
        let is_own = owners.iter().any(|(entry, _)| entry.profile.id == ca.id);
        return if is_own { ca.issuer_domain_names.first().cloned() } else { None };
    }
    current_name(&domain)
}

/// Returns whether a name differs from a known one by a host label, the suffix, or one typo.
fn is_plain_slip(name: &str, likely: &str) -> bool {
    let label = |name: &str| name.split('.').next().map(str::to_owned);
    name.ends_with(&format!(".{likely}")) || label(name) == label(likely) || osa_distance(name, likely) <= 1
}

//! Profiles as JSON: `docs/ca-profile.md` describes the fields.

use crate::ca::profile::CaProfile;
use crate::ca::profile::IssuerMatch;
use crate::ca::profile::Links;
use crate::ca::profile::OnFailure;
use crate::ca::profile::Rfc8657;
use crate::ca::profile::Smime;
use crate::json::Value;
use crate::json::fields;
use crate::json::fields::FieldError;
use crate::json::fields::Fields;
use crate::verdict::Reason;

/// Why a profile is refused; it names the field.
pub type ProfileError = FieldError;

/// Reads a profile from the text of a file.
pub(crate) fn read_text(text: &str) -> Result<CaProfile, ProfileError> {
    read(&fields::parse(text)?, "")
}

/// Reads a profile that stands in `field` of a larger document.
pub(crate) fn read(value: &Value, field: &str) -> Result<CaProfile, ProfileError> {
    let fields = Fields::new(value, field, &KNOWN)?;
    let id = fields.required_text("id")?;
    let name = fields.required_text("name")?;
    let Some(names) = fields.texts("issuer_domain_names")? else {
        return Err(fields.error("issuer_domain_names", "is required"));
    };
    let Some(first) = names.first() else {
        return Err(fields.error("issuer_domain_names", "must have at least one name"));
    };
    for (index, name) in names.iter().enumerate() {
        check_issuer(name, &fields.path(&format!("issuer_domain_names[{index}]")))?;
    }

    let mut profile = CaProfile { id, name, ..CaProfile::for_issuer(first)? };
    profile.issuer_domain_names = names;
    if let Some(smime) =
        fields.word("smime", &[("yes", Smime::Yes), ("no", Smime::No), ("unknown", Smime::Unknown)])?
    {
        profile.smime = smime;
    }
    let rules =
        [("exact", IssuerMatch::Exact), ("ascii_case_insensitive", IssuerMatch::AsciiCaseInsensitive)];
    if let Some(rule) = fields.word("issuer_match", &rules)? {
        profile.issuer_match = rule;
    }
    if let Some(tags) = fields.texts("known_tags")? {
        profile.known_tags = tags.iter().map(|tag| tag.to_ascii_lowercase()).collect();
    }
    if let Some(value) = fields.value("rfc8657") {
        profile.rfc8657 = Some(read_rfc8657(value, &fields.path("rfc8657"))?);
    }
    if let Some(value) = fields.value("lookup_failure") {
        let rules = Fields::new(value, &fields.path("lookup_failure"), &["servfail", "timeout"])?;
        if let Some(rule) = rules.word("servfail", &[("refuse", OnFailure::Refuse), UNDETERMINED])? {
            profile.on_servfail = rule;
        }
        let words =
            [("refuse", OnFailure::Refuse), ("refuse_if_signed", OnFailure::RefuseIfSigned), UNDETERMINED];
        if let Some(rule) = rules.word("timeout", &words)? {
            profile.on_timeout = rule;
        }
    }
    profile.caa_cache_seconds = fields.number("caa_cache_seconds")?;
    profile.checker_addresses = read_addresses(&fields)?;
    if let Some(value) = fields.value("errors") {
        profile.errors = read_errors(value, &fields.path("errors"))?;
    }
    if let Some(value) = fields.value("links") {
        let links =
            Fields::new(value, &fields.path("links"), &["support", "record_guide", "dnssec_debugger"])?;
        profile.links = Links {
            support: links.web_address("support")?,
            record_guide: links.web_address("record_guide")?,
            dnssec_debugger: links.web_address("dnssec_debugger")?,
        };
    }
    Ok(profile)
}

/// An issuer-domain-name of a profile need not conform to the grammar (a record then never matches it), but it is
/// one word of printable ASCII.
pub(crate) fn check_issuer(name: &str, field: &str) -> Result<(), ProfileError> {
    if !name.is_empty() && name.bytes().all(|octet| octet.is_ascii_graphic() && octet != b';') {
        return Ok(());
    }
    Err(FieldError::new(field, "must be a domain name, as ca.example"))
}

fn read_rfc8657(value: &Value, field: &str) -> Result<Rfc8657, ProfileError> {
    let fields = Fields::new(value, field, &["account_uris", "method"])?;
    Ok(Rfc8657 {
        account_uris: fields.texts("account_uris")?.unwrap_or_default(),
        method: fields.text("method")?.unwrap_or_default(),
    })
}

fn read_addresses(fields: &Fields<'_>) -> Result<Vec<String>, ProfileError> {
    let addresses = fields.texts("checker_addresses")?.unwrap_or_default();
    match addresses.iter().position(|address| address.parse::<std::net::IpAddr>().is_err()) {
        Some(index) => Err(fields.error(&format!("checker_addresses[{index}]"), "must be an IP address")),
        None => Ok(addresses),
    }
}

fn read_errors(value: &Value, field: &str) -> Result<Vec<(String, Vec<Reason>)>, ProfileError> {
    let Some(map) = value.as_object() else { return Err(FieldError::new(field, "must be an object")) };
    let mut errors = Vec::new();
    for (words, reasons) in map {
        let field = format!("{field}.{words}");
        let Some(list) = reasons.as_array() else {
            return Err(FieldError::new(field, "must be a list of reasons"));
        };
        let reasons = list.iter().enumerate().map(|(index, reason)| {
            let known = reason.as_str().and_then(Reason::from_code);
            known
                .ok_or_else(|| FieldError::new(format!("{field}[{index}]"), "must be a reason of the report"))
        });
        errors.push((words.clone(), reasons.collect::<Result<Vec<_>, _>>()?));
    }
    Ok(errors)
}

/// The word for "not known".
const UNDETERMINED: (&str, OnFailure) = ("undetermined", OnFailure::Undetermined);

/// Every field.
const KNOWN: [&str; 12] = [
    "id",
    "name",
    "issuer_domain_names",
    "smime",
    "issuer_match",
    "known_tags",
    "rfc8657",
    "lookup_failure",
    "caa_cache_seconds",
    "checker_addresses",
    "errors",
    "links",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        read_text(text).unwrap_err().to_string()
    }

    #[test]
    fn a_wrong_field_is_named() {
        let with =
            |field: &str| format!(r#"{{"id":"x","name":"X","issuer_domain_names":["x.example"],{field}}}"#);
        assert_eq!(error(r#"{"id":"x"}"#), r#"field "name": is required"#);
        assert_eq!(error("[]"), "must be an object");
        assert_eq!(error("{"), "not JSON: unexpected end at line 1, column 2");
        assert_eq!(
            error(r#"{"id":"x","name":"X","issuer_domain_names":[]}"#),
            r#"field "issuer_domain_names": must have at least one name"#
        );
        assert_eq!(
            error(r#"{"id":"x","name":"X","issuer_domain_names":["a b"]}"#),
            r#"field "issuer_domain_names[0]": must be a domain name, as ca.example"#
        );
        assert_eq!(
            error(&with(r#""lookup_failure":{"servfail":"maybe"}"#)),
            r#"field "lookup_failure.servfail": must be one of "refuse", "undetermined""#
        );
        assert_eq!(error(&with(r#""isuer_match":"exact""#)), r#"field "isuer_match": is not a known field"#);
        assert_eq!(
            error(&with(r#""errors":{"no":["nonsense"]}"#)),
            r#"field "errors.no[0]": must be a reason of the report"#
        );
        assert_eq!(
            error(&with(r#""checker_addresses":["here"]"#)),
            r#"field "checker_addresses[0]": must be an IP address"#
        );
        assert_eq!(
            error(&with(r#""links":{"support":"javascript:alert(1)"}"#)),
            r#"field "links.support": must begin with https://"#
        );
    }

    #[test]
    fn defaults_are_those_of_the_standards() {
        let profile = read_text(r#"{"id":"x","name":"X","issuer_domain_names":["x.example"]}"#).unwrap();
        assert_eq!(
            profile,
            CaProfile { id: "x".into(), name: "X".into(), ..CaProfile::for_issuer("x.example").unwrap() }
        );
    }
}

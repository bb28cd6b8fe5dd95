//! One CA, and how its profile is read from JSON. `docs/ca-profile.md` describes the fields.

use std::net::IpAddr;

use crate::caa::PropertyTag;
use crate::json::Value;
use crate::json::fields::{self, FieldError, Fields};
use crate::verdict::Reason;

/// What the evaluator needs to know about a CA.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CaProfile {
    /// A short stable name.
    pub id: String,
    /// The display name.
    pub name: String,
    /// The issuer-domain-names that the CA recognizes as its own; the first is the one to publish.
    pub issuer_domain_names: Vec<String>,
    /// What its names rest on; `None` when its owner gives them, as in a profile of its own.
    pub names_basis: Option<NamesBasis>,
    /// Whether it issues S/MIME certificates.
    pub smime: Smime,
    /// How it compares issuer-domain-names (decision D-01).
    pub issuer_match: IssuerMatch,
    /// The Property Tags that it knows (decision D-03), in lowercase.
    pub known_tags: Vec<String>,
    /// The parameters of RFC 8657 that it enforces on `issuemail`, if it does (decision D-07).
    pub rfc8657: Option<Rfc8657>,
    /// How it treats SERVFAIL.
    pub on_servfail: OnFailure,
    /// How it treats name servers that do not answer.
    pub on_timeout: OnFailure,
    /// For how many seconds it keeps the result of a CAA check.
    pub caa_cache_seconds: Option<u32>,
    /// The IP addresses from which it looks records up.
    pub checker_addresses: Vec<String>,
    /// Its own error messages for a refusal, each with the reasons that it covers.
    pub errors: Vec<(String, Vec<Reason>)>,
    /// Where its customers find help.
    pub links: Links,
}

impl CaProfile {
    /// A CA of which only the issuer-domain-name is known; everything else follows the standards.
    ///
    /// # Errors
    ///
    /// [`ProfileError`] when the text cannot be an issuer-domain-name.
    pub fn for_issuer(issuer_domain_name: &str) -> Result<Self, ProfileError> {
        check_issuer(issuer_domain_name, "issuer_domain_names[0]")?;
        let name = issuer_domain_name.to_owned();
        Ok(Self::with_defaults(name.clone(), name.clone(), vec![name]))
    }

    /// A CA that follows the standards.
    fn with_defaults(id: String, name: String, issuer_domain_names: Vec<String>) -> Self {
        Self {
            id,
            name,
            issuer_domain_names,
            names_basis: None,
            smime: Smime::Unknown,
            issuer_match: IssuerMatch::AsciiCaseInsensitive,
            known_tags: DEFAULT_KNOWN_TAGS.map(str::to_owned).to_vec(),
            rfc8657: None,
            on_servfail: OnFailure::Undetermined,
            on_timeout: OnFailure::RefuseIfSigned,
            caa_cache_seconds: None,
            checker_addresses: Vec::new(),
            errors: Vec::new(),
            links: Links::default(),
        }
    }

    /// Reads a profile from JSON.
    ///
    /// # Errors
    ///
    /// [`ProfileError`] names the field.
    pub fn from_json(text: &str) -> Result<Self, ProfileError> {
        Self::read(&fields::parse(text)?, "")
    }

    /// Reads a profile that is in `field` of a larger document.
    pub(super) fn read(value: &Value, field: &str) -> Result<Self, ProfileError> {
        let fields = Fields::new(value, field, &FIELDS)?;
        let profile = read_fields(&fields)?;
        match fields.value(NAMES) {
            None => Err(fields.error(NAMES, "is required")),
            Some(_) if profile.issuer_domain_names.is_empty() => {
                Err(fields.error(NAMES, "must have at least one name"))
            }
            Some(_) => Ok(profile),
        }
    }

    /// Adds the names of another CA: the two count as one.
    pub fn join(&mut self, other: &Self) {
        for name in &other.issuer_domain_names {
            if !self.issuer_domain_names.contains(name) {
                self.issuer_domain_names.push(name.clone());
            }
        }
    }

    /// The CA's name that an issuer-domain-name differs from only in case (decision D-01).
    pub fn name_in_other_case(&self, issuer: &str) -> Option<&str> {
        let names = &self.issuer_domain_names;
        if names.iter().any(|name| name == issuer) {
            return None;
        }
        names.iter().find(|name| name.eq_ignore_ascii_case(issuer)).map(String::as_str)
    }

    /// Returns whether the CA knows a Property Tag.
    pub fn knows(&self, tag: PropertyTag<'_>) -> bool {
        self.known_tags.iter().any(|known| PropertyTag(known.as_bytes()) == tag)
    }

    /// The CA's own error message for a refusal for this reason.
    pub fn error_for(&self, reason: Reason) -> Option<&str> {
        let (words, _) = self.errors.iter().find(|(_, reasons)| reasons.contains(&reason))?;
        Some(words)
    }
}

/// What the issuer-domain-names of a CA rest on. Only the CA itself can say which names it reads in `issuemail`
/// (S/MIME BR 4.2.2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamesBasis {
    /// They are stated for `issuemail`.
    Issuemail,
    /// The CA declares them for `issue`: that it reads them in `issuemail` too is an assumption.
    Issue,
    /// Others say that they are the CA's.
    Assumed,
}

impl NamesBasis {
    /// Every basis, the surest first.
    pub const ALL: [Self; 3] = [Self::Issuemail, Self::Issue, Self::Assumed];

    /// The value of this in profiles and in the list of CAs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Issuemail => "issuemail",
            Self::Issue => "issue",
            Self::Assumed => "assumed",
        }
    }
}

/// Whether a CA issues S/MIME certificates, according to the sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Smime {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// The sources do not say.
    Unknown,
}

impl Smime {
    /// The value of this in profiles and in the list of CAs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

/// How a CA compares issuer-domain-names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IssuerMatch {
    /// Octet by octet.
    Exact,
    /// ASCII case is ignored.
    AsciiCaseInsensitive,
}

/// How a CA treats a failed lookup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnFailure {
    /// It refuses.
    Refuse,
    /// It refuses when the zone has a chain of trust from the root.
    RefuseIfSigned,
    /// Not known; the Baseline Requirements leave the CA a choice.
    Undetermined,
}

/// The parameters of RFC 8657 that a CA enforces, with the values that this customer has.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rfc8657 {
    /// The customer's account URIs.
    pub account_uris: Vec<String>,
    /// The validation method that would be used.
    pub method: String,
}

/// Where customers find help.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Links {
    /// The CA's article on CAA for S/MIME.
    pub support: Option<String>,
    /// A guide to adding a record.
    pub record_guide: Option<String>,
    /// A tool that shows the chain of trust.
    pub dnssec_debugger: Option<String>,
}

/// The tags of the IANA registry that have a meaning (decision D-03).
pub const DEFAULT_KNOWN_TAGS: [&str; 7] =
    ["issue", "issuewild", "issuemail", "iodef", "issuevmc", "contactemail", "contactphone"];

//----------- JSON -------------------------------------------------------------------------------

/// Why a profile is refused; it names the field.
pub type ProfileError = FieldError;

/// Reads the fields of a profile; the issuer-domain-name may be missing.
pub(super) fn read_fields(fields: &Fields<'_>) -> Result<CaProfile, ProfileError> {
    let id = fields.required_text("id")?;
    let name = fields.required_text("name")?;
    let names = fields.texts(NAMES)?.unwrap_or_default();
    for (index, name) in names.iter().enumerate() {
        check_issuer(name, &fields.path(&format!("{NAMES}[{index}]")))?;
    }

    let mut profile = CaProfile::with_defaults(id, name, names);
    if let Some(smime) =
        fields.word("smime", &[("yes", Smime::Yes), ("no", Smime::No), ("unknown", Smime::Unknown)])?
    {
        profile.smime = smime;
    }
    profile.names_basis = fields.word("names_basis", &NamesBasis::ALL.map(|basis| (basis.code(), basis)))?;
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
    profile.checker_addresses = read_addresses(fields)?;
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
fn check_issuer(name: &str, field: &str) -> Result<(), ProfileError> {
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
    match addresses.iter().position(|address| address.parse::<IpAddr>().is_err()) {
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
        let read = |(index, reason): (usize, &Value)| {
            let error = || FieldError::new(format!("{field}[{index}]"), "must be a reason of the report");
            reason.as_str().and_then(Reason::from_code).ok_or_else(error)
        };
        errors.push((words.clone(), list.iter().enumerate().map(read).collect::<Result<_, _>>()?));
    }
    Ok(errors)
}

/// The value for "not known".
const UNDETERMINED: (&str, OnFailure) = ("undetermined", OnFailure::Undetermined);

/// Every field.
pub(super) const FIELDS: [&str; 13] = [
    "id",
    "name",
    NAMES,
    "names_basis",
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

const NAMES: &str = "issuer_domain_names";

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        CaProfile::from_json(text).unwrap_err().to_string()
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
        let profile =
            CaProfile::from_json(r#"{"id":"x","name":"X","issuer_domain_names":["x.example"]}"#).unwrap();
        assert_eq!(
            profile,
            CaProfile { id: "x".into(), name: "X".into(), ..CaProfile::for_issuer("x.example").unwrap() }
        );
    }
}

//! One CA.

use crate::ca::profile_json::ProfileError;
use crate::caa::PropertyTag;
use crate::verdict::Reason;

/// What has to be known of a CA to say what CAA means for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaProfile {
    /// A short stable name.
    pub id: String,
    /// The name for people.
    pub name: String,
    /// The issuer-domain-names that the CA takes for its own; the first is the one to publish.
    pub issuer_domain_names: Vec<String>,
    /// Whether it issues S/MIME certificates.
    pub smime: Smime,
    /// How it compares issuer-domain-names (decision D-01).
    pub issuer_match: IssuerMatch,
    /// The Property Tags that it knows (decision D-03), in lower case.
    pub known_tags: Vec<String>,
    /// The parameters of RFC 8657 that it enforces on `issuemail`, if it does (decision D-07).
    pub rfc8657: Option<Rfc8657>,
    /// What it makes of SERVFAIL.
    pub on_servfail: OnFailure,
    /// What it makes of name servers that do not answer.
    pub on_timeout: OnFailure,
    /// For how many seconds it keeps the result of a CAA check.
    pub caa_cache_seconds: Option<u32>,
    /// The addresses that its checkers ask from.
    pub checker_addresses: Vec<String>,
    /// Its own words for a refusal, each with the reasons that it stands for.
    pub errors: Vec<(String, Vec<Reason>)>,
    /// Where its customers find help.
    pub links: Links,
}

impl CaProfile {
    /// A CA of which only the issuer-domain-name is known; everything else is as the standards have it.
    ///
    /// # Errors
    ///
    /// [`ProfileError`] when the text cannot be an issuer-domain-name at all.
    pub fn for_issuer(issuer_domain_name: &str) -> Result<Self, ProfileError> {
        crate::ca::profile_json::check_issuer(issuer_domain_name, "issuer_domain_names[0]")?;
        Ok(Self {
            id: issuer_domain_name.to_owned(),
            name: issuer_domain_name.to_owned(),
            issuer_domain_names: vec![issuer_domain_name.to_owned()],
            smime: Smime::Unknown,
            issuer_match: IssuerMatch::AsciiCaseInsensitive,
            known_tags: DEFAULT_KNOWN_TAGS.iter().map(|&tag| tag.to_owned()).collect(),
            rfc8657: None,
            on_servfail: OnFailure::Undetermined,
            on_timeout: OnFailure::RefuseIfSigned,
            caa_cache_seconds: None,
            checker_addresses: Vec::new(),
            errors: Vec::new(),
            links: Links::default(),
        })
    }

    /// Reads a profile from JSON.
    ///
    /// # Errors
    ///
    /// [`ProfileError`] names the field.
    pub fn from_json(text: &str) -> Result<Self, ProfileError> {
        crate::ca::profile_json::read_text(text)
    }

    /// Takes the names of another CA as well: together they are one.
    pub fn join(&mut self, other: &Self) {
        for name in &other.issuer_domain_names {
            if !self.issuer_domain_names.contains(name) {
                self.issuer_domain_names.push(name.clone());
            }
        }
    }

    /// Says whether the CA knows a Property Tag.
    pub fn knows(&self, tag: PropertyTag<'_>) -> bool {
        self.known_tags.iter().any(|known| PropertyTag(known.as_bytes()) == tag)
    }

    /// The CA's own words for a refusal for this reason.
    pub fn error_for(&self, reason: Reason) -> Option<&str> {
        let (words, _) = self.errors.iter().find(|(_, reasons)| reasons.contains(&reason))?;
        Some(words)
    }
}

/// Whether a CA issues S/MIME certificates, as far as the sources tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Smime {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// The sources do not tell.
    Unknown,
}

impl Smime {
    /// The word of profiles and reports.
    pub fn as_str(self) -> &'static str {
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
    /// ASCII letters fold.
    AsciiCaseInsensitive,
}

/// What a CA makes of a failed lookup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnFailure {
    /// It refuses.
    Refuse,
    /// It refuses when the zone has a chain of trust from the root.
    RefuseIfSigned,
    /// Not known; the Baseline Requirements leave it a choice.
    Undetermined,
}

/// The parameters of RFC 8657 that a CA enforces, with the values that this customer has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rfc8657 {
    /// The customer's account URIs.
    pub account_uris: Vec<String>,
    /// The validation method that would be used.
    pub method: String,
}

/// Where customers find help.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

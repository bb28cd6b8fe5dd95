//! The placeholders for facts about a CA in the article below the check.
//!
//! The article is `static/article/`, and `{ca}` in it is a placeholder. The build fills it for the built-in CA, the
//! page for the chosen CA, and `headers.mjs` for the CA that a deployment presets.

use crate::ca::CaProfile;
use crate::text::Catalog;
use crate::text::catalog::foreign;
use crate::verdict::Reason;

/// The fact about a CA that a placeholder shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Field {
    /// Its name.
    Name,
    /// The issuer-domain-name to publish.
    IssuerDomainName,
    /// How long it keeps the result of a check.
    CacheTime,
    /// The addresses that it queries from.
    CheckerAddresses,
    /// Its own error message for a refusal.
    Error(Reason),
    /// Its article on CAA.
    Support,
    /// Its guide to adding a record.
    RecordGuide,
    /// Its tool that shows the chain of trust.
    DnssecDebugger,
}

/// Every placeholder, by its name in the article.
pub const PLACES: [(&str, Field); 13] = [
    ("ca", Field::Name),
    ("issuer", Field::IssuerDomainName),
    ("cache", Field::CacheTime),
    ("checkers", Field::CheckerAddresses),
    ("error-other-ca", Field::Error(Reason::IssuerMismatch)),
    ("error-nobody", Field::Error(Reason::EmptyIssuer)),
    ("error-malformed", Field::Error(Reason::MalformedValue)),
    ("error-critical", Field::Error(Reason::UnknownCritical)),
    ("error-servfail", Field::Error(Reason::DnssecBogus)),
    ("error-timeout", Field::Error(Reason::NameserversUnresponsive)),
    ("support", Field::Support),
    ("guide", Field::RecordGuide),
    ("debugger", Field::DnssecDebugger),
];

impl Field {
    /// The field of the placeholder with this name.
    pub fn of_place(place: &str) -> Option<Self> {
        PLACES.iter().find(|(name, _)| *name == place).map(|&(_, field)| field)
    }

    /// Returns whether every CA has it.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Name | Self::IssuerDomainName)
    }

    /// The text for a CA; `None` where its profile has none.
    pub fn text(self, ca: &CaProfile, catalog: &Catalog) -> Option<String> {
        match self {
            Self::Name => Some(foreign(&ca.name)),
            Self::IssuerDomainName => ca.issuer_domain_names.first().map(|name| foreign(name)),
            Self::CacheTime => Some(catalog.duration(ca.caa_cache_seconds?)),
            Self::CheckerAddresses => {
                (!ca.checker_addresses.is_empty()).then(|| ca.checker_addresses.join(", "))
            }
            Self::Error(reason) => ca.error_for(reason).map(foreign),
            Self::Support => ca.links.support.clone(),
            Self::RecordGuide => ca.links.record_guide.clone(),
            Self::DnssecDebugger => ca.links.dnssec_debugger.clone(),
        }
    }

    /// Its path in a JSON profile: a field, and a name in it.
    pub fn path(self) -> (&'static str, Option<&'static str>) {
        match self {
            Self::Name => ("name", None),
            Self::IssuerDomainName => ("issuer_domain_names", None),
            Self::CacheTime => ("caa_cache_seconds", None),
            Self::CheckerAddresses => ("checker_addresses", None),
            Self::Error(reason) => ("errors", Some(reason.code())),
            Self::Support => ("links", Some("support")),
            Self::RecordGuide => ("links", Some("record_guide")),
            Self::DnssecDebugger => ("links", Some("dnssec_debugger")),
        }
    }
}

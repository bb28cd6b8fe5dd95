//! Verdicts and reasons. They are part of the report's schema and never change their meaning.

use std::fmt;

/// May the CA issue, as far as CAA goes?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// CAA does not stop the CA. That is necessary, and not sufficient, for a certificate.
    Permitted,
    /// CAA does not stop the CA if the CA is satisfied with the parameters of the record that names it (decision D-07).
    /// Only the CA knows whether it is: this alone is not a permission.
    Conditional,
    /// CAA stops the CA, or the CA must refuse because of how the lookup failed.
    Forbidden,
    /// It could not be determined.
    Undetermined,
}

impl Verdict {
    /// The value of `verdict` in the JSON report. A conditional permission is `permitted` there, with
    /// `"conditional": true`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Permitted | Self::Conditional => "permitted",
            Self::Forbidden => "forbidden",
            Self::Undetermined => "undetermined",
        }
    }

    /// Whether nothing in CAA stops the CA, possibly under a condition. To issue, compare with [`Verdict::Permitted`].
    pub fn may_permit(self) -> bool {
        matches!(self, Self::Permitted | Self::Conditional)
    }

    /// Whether another verdict differs at most by a condition.
    pub fn agrees_with(self, other: Self) -> bool {
        self.code() == other.code()
    }
}

/// Why the verdict is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// No name from the domain to its top-level domain has CAA records.
    NoCaa,
    /// The Relevant RRset has no `issuemail`: it does not restrict certificates of mail addresses.
    NoIssuemail,
    /// A record names the CA.
    IssuerMatch,
    /// A record names the CA with parameters that the CA may or may not enforce.
    IssuerMatchParams,
    /// A record has a critical property that the CA does not know.
    UnknownCritical,
    /// A record names the CA, and its parameters, which the CA enforces, are not satisfied.
    ParamsUnsatisfied,
    /// Records name other CAs only.
    IssuerMismatch,
    /// A record does not conform to the grammar, and no other permits the CA.
    MalformedValue,
    /// Only records that authorize nobody.
    EmptyIssuer,
    /// The answer does not validate under DNSSEC.
    DnssecBogus,
    /// The name servers of the domain do not answer.
    NameserversUnresponsive,
    /// The lookup failed in another way that the domain causes.
    LookupFailure,
    /// Our resolvers were unreachable, or gave no DNS answer.
    ResolverUnreachable,
    /// Resolvers lead to different verdicts.
    ResolversDisagree,
    /// The text of a zone does not have what the verdict depends on.
    ZoneIncomplete,
}

impl Reason {
    /// Every reason, in the order of the report's documentation.
    pub const ALL: [Self; 15] = [
        Self::NoCaa,
        Self::NoIssuemail,
        Self::IssuerMatch,
        Self::IssuerMatchParams,
        Self::UnknownCritical,
        Self::ParamsUnsatisfied,
        Self::IssuerMismatch,
        Self::MalformedValue,
        Self::EmptyIssuer,
        Self::DnssecBogus,
        Self::NameserversUnresponsive,
        Self::LookupFailure,
        Self::ResolverUnreachable,
        Self::ResolversDisagree,
        Self::ZoneIncomplete,
    ];

    /// The value of `reason` in the JSON report.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoCaa => "no_caa",
            Self::NoIssuemail => "no_issuemail",
            Self::IssuerMatch => "issuer_match",
            Self::IssuerMatchParams => "issuer_match_params",
            Self::UnknownCritical => "unknown_critical",
            Self::ParamsUnsatisfied => "params_unsatisfied",
            Self::IssuerMismatch => "issuer_mismatch",
            Self::MalformedValue => "malformed_value",
            Self::EmptyIssuer => "empty_issuer",
            Self::DnssecBogus => "dnssec_bogus",
            Self::NameserversUnresponsive => "nameservers_unresponsive",
            Self::LookupFailure => "lookup_failure",
            Self::ResolverUnreachable => "resolver_unreachable",
            Self::ResolversDisagree => "resolvers_disagree",
            Self::ZoneIncomplete => "zone_incomplete",
        }
    }

    /// The reason with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

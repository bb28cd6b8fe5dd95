//! What was asked, and what came back. Data, not judgement.

use crate::caa::CaaRecord;
use crate::dns::ExtendedError;
use crate::dns::Fqdn;
use crate::dns::MessageError;
use crate::dns::RecordType;
use crate::dns::message::Rcode;

/// Everything that was found for one domain.
#[derive(Clone, Debug, PartialEq)]
pub struct Observations {
    /// One for each name that tree climbing may visit, the domain itself first.
    pub levels: Vec<Observation>,
    /// Every question that was put to a resolver, in the order in which the answers came.
    pub lookups: Vec<Lookup>,
    /// Where the answers come from.
    pub source: Source,
}

/// Where answers come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Validating resolvers.
    Resolvers,
    /// The text of a zone.
    Zone {
        /// The names that are in none of the zones of the text; they count as empty.
        outside: Vec<Fqdn>,
    },
}

/// What was found at one name X: CAA(X) of RFC 8659.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// X.
    pub name: Fqdn,
    /// What came back.
    pub outcome: Outcome,
    /// The targets when X is an alias, in order; records then belong to the last.
    pub aliases: Vec<Fqdn>,
    /// The AD flag of the answer; `None` when there was no answer, or nobody who could set it.
    pub authenticated_data: Option<bool>,
}

/// What came back for one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The CAA RRset, not empty.
    Records(Vec<CaaRecord>),
    /// The name exists and has no CAA.
    NoData,
    /// The name does not exist.
    NxDomain,
    /// It could not be found out.
    Failure(Failure),
    /// No answer was awaited, because a lower name had decided.
    NotNeeded,
}

impl Outcome {
    /// The word of the report.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Records(_) => "records",
            Self::NoData => "nodata",
            Self::NxDomain => "nxdomain",
            Self::Failure(failure) => failure.code(),
            Self::NotNeeded => "not_needed",
        }
    }
}

/// How a lookup failed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// The aliases lead in a circle.
    AliasLoop,
    /// The resolver says that the answer is its own policy and not the zone's (decision D-14).
    Filtered(ExtendedError),
    /// An RCODE other than NOERROR and NXDOMAIN.
    Rcode {
        /// The RCODE.
        rcode: Rcode,
        /// What the resolver says besides.
        extended_errors: Vec<ExtendedError>,
        /// Whether the same resolver answers the same question with CD=1; `None` when it was not asked.
        answers_unchecked: Option<bool>,
    },
    /// No answer in time, while the resolver answers other questions.
    Timeout {
        /// Whether the zone has a chain of trust from the root; `None` when that is not known.
        is_signed: Option<bool>,
    },
    /// The TC flag: the set may not be whole.
    Truncated,
    /// The resolver could not be used.
    Unreachable(TransportError),
}

impl Failure {
    /// The word of the report.
    pub fn code(&self) -> &'static str {
        match self {
            Self::AliasLoop => "alias_loop",
            Self::Filtered(_) => "filtered",
            Self::Rcode { rcode, .. } => match *rcode {
                Rcode::FORMERR => "formerr",
                Rcode::SERVFAIL => "servfail",
                Rcode::NOTIMP => "notimp",
                Rcode::REFUSED => "refused",
                _ => "rcode",
            },
            Self::Timeout { .. } => "timeout",
            Self::Truncated => "truncated",
            Self::Unreachable(error) => error.code(),
        }
    }
}

/// Why a resolver could not be used. None of these says anything about the domain.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportError {
    /// The connection failed: offline, blocked, no CORS header, reset. A browser does not tell which.
    Connection,
    /// The answer has another media type.
    ContentType(String),
    /// The answer is no DNS answer to the question.
    Malformed(MessageError),
    /// An HTTP status other than 2xx.
    Status(u16),
    /// No answer in time.
    Timeout,
    /// The answer is larger than a DNS message can be.
    TooLarge,
}

impl TransportError {
    /// The word of the report.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Connection => "unreachable",
            Self::ContentType(_) | Self::Malformed(_) | Self::TooLarge => "bad_answer",
            Self::Status(_) => "http_error",
            Self::Timeout => "timeout",
        }
    }
}

/// One question and its answer, as evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Lookup {
    /// The name that was asked about.
    pub name: Fqdn,
    /// The type that was asked for.
    pub record_type: RecordType,
    /// The resolver, by the name its configuration gives it.
    pub resolver: String,
    /// The CD flag of the question.
    pub checking_disabled: bool,
    /// The word of the report for what came back.
    pub outcome: &'static str,
    /// The RCODE, when there was a DNS answer.
    pub rcode: Option<Rcode>,
    /// The HTTP status, when there was an HTTP answer.
    pub http_status: Option<u16>,
    /// The AD flag, when there was a DNS answer.
    pub authenticated_data: Option<bool>,
    /// The Extended DNS Errors.
    pub extended_errors: Vec<ExtendedError>,
    /// Seconds that the answer may be kept.
    pub ttl: Option<u32>,
    /// How long it took.
    pub milliseconds: u64,
}

//! What was asked, and what came back. Data, not judgement.

use crate::caa::CaaRecord;
use crate::dns::records::ResourceRecord;
use crate::dns::{ExtendedError, Fqdn, Rcode, RecordType};
use crate::dnssec::{BrokenLink, Link};

/// Everything that was found for one domain.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Observations {
    /// What each resolver sees, the first one first; at least one.
    pub views: Vec<View>,
    /// Every question that was put to a resolver, in the order in which the answers came.
    pub lookups: Vec<Lookup>,
    /// Where the answers come from.
    pub source: Source,
    /// What was found out about the way to the records.
    pub diagnosis: Diagnosis,
    /// Who serves the names that were climbed, and which wildcards stand beside them.
    pub surroundings: Surroundings,
}

impl Observations {
    /// What one source sees, with nothing around it.
    pub fn of_one(levels: Vec<Observation>, source: Source) -> Self {
        Self::new(vec![View::new(String::new(), levels)], source)
    }

    /// What several resolvers see, with nothing around it.
    pub fn new(views: Vec<View>, source: Source) -> Self {
        Self {
            views,
            lookups: Vec::new(),
            source,
            diagnosis: Diagnosis::default(),
            surroundings: Surroundings::default(),
        }
    }
}

/// What one resolver sees.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct View {
    /// The resolver, by the name its configuration gives it; empty for the text of a zone.
    pub resolver: String,
    /// One for each name that tree climbing may visit, the domain itself first.
    pub levels: Vec<Observation>,
}

impl View {
    /// What a resolver sees, by its name.
    pub fn new(resolver: impl Into<String>, levels: Vec<Observation>) -> Self {
        Self { resolver: resolver.into(), levels }
    }
}

/// What was found out about the way to the records: data, not judgement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnosis {
    /// The chain of trust, the root first; empty when it was not asked for.
    pub chain: Vec<Link>,
    /// The link that keeps the deciding answer from being validated.
    pub broken: Option<BrokenLink>,
    /// The name servers that do not answer as they should.
    pub servers: Option<ServerTrouble>,
}

impl ServerTrouble {
    /// The word of the report.
    pub fn code(&self) -> &'static str {
        match (self.is_silent, self.is_caa_only) {
            (true, false) => "silent",
            (true, true) => "silent_for_caa",
            (false, false) => "failing",
            (false, true) => "failing_for_caa",
        }
    }
}

/// What lies around the names that were climbed. What is not in it was not found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Surroundings {
    /// The zones that the domain lies in, below the top-level domain, and those of the targets of its aliases: the
    /// names that have NS records of their own.
    pub zones: Vec<ZoneServers>,
    /// What the wildcards beside the climbed names hold: for `mail.example.com`, what CAA(`*.example.com`) is; and the
    /// one below the domain, which tells whether the domain is there: CAA(`*.mail.example.com`).
    pub wildcards: Vec<Observation>,
}

impl Surroundings {
    /// The zone that a name lies in, as far as is known.
    pub fn zone_of(&self, name: &Fqdn) -> Option<&ZoneServers> {
        let around = self.zones.iter().filter(|zone| name.is_at_or_below(&zone.apex));
        around.max_by_key(|zone| zone.apex.as_wire().len())
    }

    /// What the wildcard beside a name holds; `None` when nobody asked or nobody answered.
    pub fn wildcard_beside(&self, name: &Fqdn) -> Option<&Observation> {
        self.wildcard_below(&name.parent()?)
    }

    /// What the wildcard below a name holds; `None` when nobody asked or nobody answered.
    ///
    /// Where the name does not exist and a wildcard stands for it, that one stands for this as well
    /// ([RFC 4592, Section 3.3.1]); else there is nothing, or another wildcard.
    ///
    /// [RFC 4592, Section 3.3.1]: https://www.rfc-editor.org/rfc/rfc4592#section-3.3.1
    pub fn wildcard_below(&self, name: &Fqdn) -> Option<&Observation> {
        let wildcard = name.child(b"*").ok()?;
        self.wildcards.iter().find(|observation| observation.name == wildcard)
    }
}

/// A zone, and who serves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZoneServers {
    /// The name at the top of the zone.
    pub apex: Fqdn,
    /// The name servers that its NS records name, in lower case; sorted.
    pub name_servers: Vec<Fqdn>,
}

/// Name servers that do not answer as they should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerTrouble {
    /// Their zone.
    pub zone: Fqdn,
    /// The name that they should answer for; behind an alias, its target.
    pub name: Fqdn,
    /// They, as far as they could be found out.
    pub name_servers: Vec<Fqdn>,
    /// The name servers of the zone above, which know them.
    pub parent_name_servers: Vec<Fqdn>,
    /// They keep silent; else they answer, and wrongly.
    pub is_silent: bool,
    /// They answer for other types at the same name.
    pub is_caa_only: bool,
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
#[non_exhaustive]
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

impl Observation {
    /// What came back for a name that is no alias; nothing said whether it was authenticated.
    pub fn new(name: Fqdn, outcome: Outcome) -> Self {
        Self { name, outcome, aliases: Vec::new(), authenticated_data: None }
    }
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
    /// Says whether the name is known to have no CAA, so that the climb goes on.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::NoData | Self::NxDomain)
    }

    /// The word of the report.
    pub fn code(&self) -> &'static str {
        self.kind().code()
    }

    /// Its kind.
    pub fn kind(&self) -> OutcomeKind {
        match self {
            Self::Records(_) => OutcomeKind::Records,
            Self::NoData => OutcomeKind::NoData,
            Self::NxDomain => OutcomeKind::NxDomain,
            Self::Failure(failure) => failure.kind(),
            Self::NotNeeded => OutcomeKind::NotNeeded,
        }
    }
}

/// What a question came to, without the details.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutcomeKind {
    /// Aliases lead back to themselves.
    AliasLoop,
    /// No valid DNS answer.
    BadAnswer,
    /// The resolver answered for itself.
    Filtered,
    /// FORMERR.
    FormErr,
    /// Nobody waited for the answer any longer.
    GivenUp,
    /// An HTTP error of the resolver.
    HttpError,
    /// No such records.
    NoData,
    /// NOTIMP.
    NotImp,
    /// Nobody had to ask.
    NotNeeded,
    /// The name does not exist.
    NxDomain,
    /// Another RCODE.
    Rcode,
    /// Records.
    Records,
    /// REFUSED.
    Refused,
    /// SERVFAIL.
    ServFail,
    /// No answer in time.
    Timeout,
    /// An answer that is not complete.
    Truncated,
    /// The resolver could not be reached.
    Unreachable,
}

impl OutcomeKind {
    /// The word of the report.
    pub fn code(self) -> &'static str {
        match self {
            Self::AliasLoop => "alias_loop",
            Self::BadAnswer => "bad_answer",
            Self::Filtered => "filtered",
            Self::FormErr => "formerr",
            Self::GivenUp => "given_up",
            Self::HttpError => "http_error",
            Self::NoData => "nodata",
            Self::NotImp => "notimp",
            Self::NotNeeded => "not_needed",
            Self::NxDomain => "nxdomain",
            Self::Rcode => "rcode",
            Self::Records => "records",
            Self::Refused => "refused",
            Self::ServFail => "servfail",
            Self::Timeout => "timeout",
            Self::Truncated => "truncated",
            Self::Unreachable => "unreachable",
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
    /// Nobody asked about the name, though the climb had to go there.
    NotAsked,
    /// An RCODE other than NOERROR and NXDOMAIN.
    Rcode {
        /// The RCODE.
        rcode: Rcode,
        /// What the resolver says besides.
        extended_errors: Vec<ExtendedError>,
        /// Whether the same resolver answers the same question with CD=1; `None` when it was not asked.
        answers_unchecked: Option<bool>,
    },
    /// No answer in time, or the resolver gave up waiting for one, while it answers other questions (decision D-16).
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
    /// Says whether the resolver may be to blame, so that another one may do better. SERVFAIL is not among these: it
    /// is what a validating resolver has to say of a zone whose signatures are broken.
    pub fn may_be_the_resolvers(&self) -> bool {
        match self {
            Self::Rcode { rcode, .. } => *rcode != Rcode::SERVFAIL,
            Self::NotAsked | Self::Unreachable(_) | Self::Filtered(_) | Self::Truncated => true,
            Self::AliasLoop | Self::Timeout { .. } => false,
        }
    }

    /// Says whether the data is there and does not validate.
    pub fn is_bogus(&self) -> bool {
        matches!(self, Self::Rcode { rcode: Rcode::SERVFAIL, answers_unchecked: Some(true), .. })
    }

    /// Says whether the name servers of the domain are the likely cause.
    pub fn is_explained_by_servers(&self) -> bool {
        match self {
            Self::Timeout { .. } => true,
            Self::Rcode { .. } => !self.is_bogus(),
            _ => false,
        }
    }

    /// Its kind.
    pub fn kind(&self) -> OutcomeKind {
        match self {
            Self::AliasLoop => OutcomeKind::AliasLoop,
            Self::Filtered(_) => OutcomeKind::Filtered,
            Self::NotAsked => OutcomeKind::NotNeeded,
            Self::Rcode { rcode, .. } => match *rcode {
                Rcode::FORMERR => OutcomeKind::FormErr,
                Rcode::SERVFAIL => OutcomeKind::ServFail,
                Rcode::NOTIMP => OutcomeKind::NotImp,
                Rcode::REFUSED => OutcomeKind::Refused,
                _ => OutcomeKind::Rcode,
            },
            Self::Timeout { .. } => OutcomeKind::Timeout,
            Self::Truncated => OutcomeKind::Truncated,
            Self::Unreachable(error) => error.kind(),
        }
    }
}

/// Why a resolver could not be used. None of these says anything about the domain.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportError {
    /// What came is not a DNS response to the query. The detail is for logs.
    BadResponse(String),
    /// The connection failed: offline, blocked, no CORS header, reset. A browser does not tell which.
    Connection,
    /// A web page came instead of a response, as from a network that wants a login first.
    LoginPage,
    /// The resolver wants fewer queries.
    RateLimited,
    /// The resolver does not serve the query. The detail is for logs.
    Refused(String),
    /// SERVFAIL for everything, even for data of the root (decision D-25).
    ResolvesNothing,
    /// There was no response in time.
    Timeout,
}

impl TransportError {
    /// Its kind.
    pub fn kind(&self) -> OutcomeKind {
        match self {
            Self::BadResponse(_) | Self::LoginPage => OutcomeKind::BadAnswer,
            Self::Connection => OutcomeKind::Unreachable,
            Self::RateLimited | Self::Refused(_) => OutcomeKind::HttpError,
            Self::ResolvesNothing => OutcomeKind::ServFail,
            Self::Timeout => OutcomeKind::Timeout,
        }
    }
}

/// One question and its answer, as evidence.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lookup {
    /// The name that was asked about.
    pub name: Fqdn,
    /// The type that was asked for.
    pub record_type: RecordType,
    /// The resolver, by the name its configuration gives it.
    pub resolver: String,
    /// The CD flag of the question.
    pub checking_disabled: bool,
    /// The DO flag of the question.
    pub dnssec_ok: bool,
    /// The word of the report for what came back.
    pub outcome: OutcomeKind,
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
    /// What came, as far as it is of use.
    pub records: Vec<ResourceRecord>,
    /// How long it took.
    pub milliseconds: u64,
}

impl Lookup {
    /// A question to a resolver, by its name, and what came back; nothing else is known of it.
    pub fn new(
        name: Fqdn,
        record_type: RecordType,
        resolver: impl Into<String>,
        outcome: OutcomeKind,
    ) -> Self {
        Self {
            name,
            record_type,
            resolver: resolver.into(),
            checking_disabled: false,
            dnssec_ok: false,
            outcome,
            rcode: None,
            http_status: None,
            authenticated_data: None,
            extended_errors: Vec::new(),
            ttl: None,
            records: Vec::new(),
            milliseconds: 0,
        }
    }
}

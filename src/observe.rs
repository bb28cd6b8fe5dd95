//! The queries and their outcomes. Data, not judgment.

use crate::caa::CaaRecord;
use crate::dns::records::ResourceRecord;
use crate::dns::{ExtendedError, Fqdn, Rcode, RecordType};
use crate::dnssec::{BrokenLink, Link};

/// All observations for one domain.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Observations {
    /// What each resolver sees, in order; at least one.
    pub views: Vec<View>,
    /// Every query to a resolver that was answered; in a failure, also those that were not. By resolver, by type with
    /// CAA first, validated before not validated, names before wildcards, from the domain up: never by the time of the
    /// answer.
    pub lookups: Vec<Lookup>,
    /// Where the answers come from.
    pub source: Source,
    /// What is known about the path to the records.
    pub diagnosis: Diagnosis,
    /// Who serves the names of the climb, and which wildcards are next to them.
    pub surroundings: Surroundings,
}

impl Observations {
    /// What one source sees, without surroundings.
    pub fn of_one(levels: Vec<Observation>, source: Source) -> Self {
        Self::new(vec![View::new(String::new(), levels)], source)
    }

    /// What several resolvers see, without surroundings.
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
    /// The resolver, by its configured name; empty for the text of a zone.
    pub resolver: String,
    /// One for each name that tree climbing may visit, the domain itself first.
    pub levels: Vec<Observation>,
    /// Whether the resolver went on to answer other questions after one of these had no DNS answer.
    pub answers_others: bool,
}

impl View {
    /// What a resolver sees, by its name.
    pub fn new(resolver: impl Into<String>, levels: Vec<Observation>) -> Self {
        Self { resolver: resolver.into(), levels, answers_others: false }
    }
}

/// What is known about the path to the records: data, not judgment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnosis {
    /// The chain of trust, from the root; empty when it was not queried.
    pub chain: Vec<Link>,
    /// The link that keeps the deciding answer from validating.
    pub broken: Option<BrokenLink>,
    /// The name servers that do not answer properly.
    pub servers: Option<ServerTrouble>,
}

impl ServerTrouble {
    /// The value of this in the JSON report.
    pub fn code(&self) -> &'static str {
        match (self.is_silent, self.is_caa_only) {
            (true, false) => "silent",
            (true, true) => "silent_for_caa",
            (false, false) => "failing",
            (false, true) => "failing_for_caa",
        }
    }
}

/// The surroundings of the climb. What is missing here is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Surroundings {
    /// The zones that contain the domain, below the top-level domain, and those of the targets of its aliases: the
    /// names that have NS records of their own.
    pub zones: Vec<ZoneServers>,
    /// The wildcards next to the names of the climb: for `mail.example.com`, CAA(`*.example.com`); and the
    /// one below the domain, which shows whether the domain exists: CAA(`*.mail.example.com`).
    pub wildcards: Vec<Observation>,
    /// A type that shows that the domain exists, although NXDOMAIN was the answer for CAA: a name server should deny only
    /// the type ([RFC 8020, Section 2]).
    ///
    /// [RFC 8020, Section 2]: https://www.rfc-editor.org/rfc/rfc8020#section-2
    pub exists_for: Option<RecordType>,
}

impl Surroundings {
    /// The zone that contains a name, if known.
    pub fn zone_of(&self, name: &Fqdn) -> Option<&ZoneServers> {
        let around = self.zones.iter().filter(|zone| name.is_at_or_below(&zone.apex));
        around.max_by_key(|zone| zone.apex.as_wire().len())
    }

    /// What the wildcard next to a name has; `None` when there was no query or no answer.
    pub fn wildcard_beside(&self, name: &Fqdn) -> Option<&Observation> {
        self.wildcard_below(&name.parent()?)
    }

    /// What the wildcard below a name has; `None` when there was no query or no answer.
    ///
    /// If the name does not exist and a wildcard answers for it, the same wildcard answers here too
    /// ([RFC 4592, Section 3.3.1]); otherwise there is nothing, or another wildcard.
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
    /// The name servers in its NS records, in lowercase; sorted.
    pub name_servers: Vec<Fqdn>,
}

/// Name servers that do not answer properly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerTrouble {
    /// Their zone.
    pub zone: Fqdn,
    /// The name that they should answer for; behind an alias, its target.
    pub name: Fqdn,
    /// The name servers, as far as known.
    pub name_servers: Vec<Fqdn>,
    /// The name servers of the parent zone, which delegate to them.
    pub parent_name_servers: Vec<Fqdn>,
    /// Whether they do not answer; otherwise their answers are wrong.
    pub is_silent: bool,
    /// Whether they answer for other types at the same name.
    pub is_caa_only: bool,
}

/// Where answers come from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// Validating resolvers.
    Resolvers,
    /// The text of a zone.
    Zone {
        /// The names of the climb above those that the text covers; they count as empty (decision D-31).
        outside: Vec<Fqdn>,
        /// What is worth knowing about how the text was read.
        notes: Vec<TextNote>,
        /// Records that are there and never asked for.
        strays: Vec<Stray>,
    },
}

/// How the text of a zone was read, where that may surprise (decisions D-44 to D-46).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextNote {
    /// A parameter after an unquoted semicolon was read as a comment.
    Comment {
        /// The owner of the record.
        owner: Fqdn,
        /// What the comment says.
        lost: String,
    },
    /// A CNAME beside an SOA was passed over.
    CnameAtApex(Fqdn),
    /// A line that brings in another file was passed over.
    Included {
        /// The line.
        line: usize,
    },
    /// A name was written in other letters than those of DNS, and became this one.
    Mapped(Fqdn),
    /// A line was passed over.
    Passed {
        /// The line.
        line: usize,
        /// How it begins.
        start: String,
    },
    /// This many further lines were passed over.
    PassedMore(usize),
    /// The TTL of records is that of their host's choice, which is taken for this.
    TtlAutomatic(u32),
}

/// CAA records at a name that is never asked for the domain.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stray {
    /// The name that has them.
    pub owner: Fqdn,
    /// How it came there, as far as that can be told.
    pub kind: StrayKind,
    /// Whether one of them is an `issuemail` record.
    pub has_issuemail: bool,
}

/// How CAA records came to a name that is never asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StrayKind {
    /// The name ends with the zone's name twice: it was typed in full into a field that adds the zone.
    Doubled,
    /// The name is that of a mail server of the domain.
    MailServer,
    /// The name was made from the name of the type, as `_caa`.
    Named,
    /// Another name of the same zone.
    Beside,
    /// The name of another domain.
    Elsewhere,
    /// It is the text of a TXT record.
    Text,
}

/// The observation at one name X: CAA(X) of RFC 8659.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Observation {
    /// X.
    pub name: Fqdn,
    /// What came back.
    pub outcome: Outcome,
    /// The targets if X is an alias, in order; records then belong to the last.
    pub aliases: Vec<Fqdn>,
    /// The AD flag of the answer; `None` when there was no answer, or no resolver to set it.
    pub authenticated_data: Option<bool>,
    /// Whether the answer denies the records without the SOA of the zone ([RFC 2308, Section 2.2]).
    ///
    /// [RFC 2308, Section 2.2]: https://www.rfc-editor.org/rfc/rfc2308#section-2.2
    pub lacks_soa: bool,
    /// For how many seconds caches may keep the answer, counted from when they got it from its zone: the longest TTL that
    /// it has there, or that of a denial. `None` where only what a cache has left of it is known (decision D-53).
    pub zone_ttl: Option<u32>,
}

impl Observation {
    /// The outcome for a name that is not an alias, without the AD flag and without TTL.
    pub fn new(name: Fqdn, outcome: Outcome) -> Self {
        Self {
            name,
            outcome,
            aliases: Vec::new(),
            authenticated_data: None,
            lacks_soa: false,
            zone_ttl: None,
        }
    }
}

/// The outcome for one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The CAA RRset, not empty.
    Records(Vec<CaaRecord>),
    /// The name exists and has no CAA.
    NoData,
    /// The name does not exist.
    NxDomain,
    /// The lookup failed.
    Failure(Failure),
    /// The lookup did not wait for an answer, because a lower name had decided.
    NotNeeded,
}

impl Outcome {
    /// Returns whether the name is known to have no CAA, so that the climb continues.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::NoData | Self::NxDomain)
    }

    /// The value of this in the JSON report.
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

/// The kind of an outcome, without the details.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutcomeKind {
    /// The aliases form a loop.
    AliasLoop,
    /// No valid DNS answer.
    BadAnswer,
    /// An answer that the resolver calls bogus.
    CalledBogus,
    /// The resolver answered from its own policy.
    Filtered,
    /// FORMERR.
    FormErr,
    /// The lookup stopped waiting for the answer.
    GivenUp,
    /// An HTTP error of the resolver.
    HttpError,
    /// No such records.
    NoData,
    /// The text of a zone does not have the name.
    NotCovered,
    /// NOTIMP.
    NotImp,
    /// The lookup did not need it.
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
    /// An answer that the resolver calls stale.
    Stale,
    /// No answer in time.
    Timeout,
    /// An incomplete answer.
    Truncated,
    /// The resolver could not be reached.
    Unreachable,
}

impl OutcomeKind {
    /// The value of this in the JSON report.
    pub fn code(self) -> &'static str {
        match self {
            Self::AliasLoop => "alias_loop",
            Self::BadAnswer => "bad_answer",
            Self::CalledBogus => "called_bogus",
            Self::Filtered => "filtered",
            Self::FormErr => "formerr",
            Self::GivenUp => "given_up",
            Self::HttpError => "http_error",
            Self::NoData => "nodata",
            Self::NotCovered => "not_covered",
            Self::NotImp => "notimp",
            Self::NotNeeded => "not_needed",
            Self::NxDomain => "nxdomain",
            Self::Rcode => "rcode",
            Self::Records => "records",
            Self::Refused => "refused",
            Self::ServFail => "servfail",
            Self::Stale => "stale",
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
    /// The aliases form a loop.
    AliasLoop,
    /// The resolver itself calls the answer stale or bogus (decision D-27).
    Disowned(ExtendedError),
    /// The resolver marks the answer as its own policy, not the zone's (decision D-14).
    Filtered(ExtendedError),
    /// The name was not queried, although the climb needed it.
    NotAsked,
    /// The text of a zone does not have the name (decision D-31).
    NotCovered {
        /// The name that is missing: the one in question, or the target of its alias.
        name: Fqdn,
        /// The delegation that it is at or below, if that is the cause: only the zone there has its records.
        cut: Option<Fqdn>,
    },
    /// An RCODE other than NOERROR and NXDOMAIN.
    Rcode {
        /// The RCODE.
        rcode: Rcode,
        /// The Extended DNS Errors of the answer.
        extended_errors: Vec<ExtendedError>,
        /// Whether the same resolver answers the same question with CD=1; `None` when that was not queried.
        answers_unchecked: Option<bool>,
    },
    /// No answer in time, or the resolver gave up waiting for one, while it answers other questions (decision D-16).
    Timeout {
        /// Whether the zone has a chain of trust from the root; `None` when that is not known.
        is_signed: Option<bool>,
    },
    /// The TC flag: the set may be incomplete.
    Truncated,
    /// The resolver was unusable.
    Unreachable(TransportError),
}

impl Failure {
    /// Returns whether the resolver may be to blame, so that another one may do better. SERVFAIL does not count: it
    /// is the correct answer of a validating resolver for a zone with broken signatures.
    pub fn may_be_the_resolvers(&self) -> bool {
        match self {
            Self::Rcode { rcode, .. } => *rcode != Rcode::SERVFAIL,
            Self::Disowned(_)
            | Self::Filtered(_)
            | Self::NotAsked
            | Self::Truncated
            | Self::Unreachable(_) => true,
            Self::AliasLoop | Self::NotCovered { .. } | Self::Timeout { .. } => false,
        }
    }

    /// Returns whether the data exists but does not validate.
    pub fn is_bogus(&self) -> bool {
        matches!(self, Self::Rcode { rcode: Rcode::SERVFAIL, answers_unchecked: Some(true), .. })
    }

    /// Returns whether the name servers of the domain are the likely cause.
    pub fn is_explained_by_servers(&self) -> bool {
        match self {
            Self::Timeout { .. } => true,
            Self::Rcode { .. } => !self.is_bogus(),
            _ => false,
        }
    }

    /// What the resolver says about the cause.
    pub fn extended_errors(&self) -> &[ExtendedError] {
        match self {
            Self::Disowned(error) | Self::Filtered(error) => std::slice::from_ref(error),
            Self::Rcode { extended_errors, .. } => extended_errors,
            _ => &[],
        }
    }

    /// Its kind.
    pub fn kind(&self) -> OutcomeKind {
        match self {
            Self::AliasLoop => OutcomeKind::AliasLoop,
            Self::Disowned(error) if error.is_bogus() => OutcomeKind::CalledBogus,
            Self::Disowned(_) => OutcomeKind::Stale,
            Self::Filtered(_) => OutcomeKind::Filtered,
            Self::NotAsked => OutcomeKind::NotNeeded,
            Self::NotCovered { .. } => OutcomeKind::NotCovered,
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

/// Why a resolver was unusable. None of these says anything about the domain.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportError {
    /// The response is not a DNS response to the query. The detail is for logs.
    BadResponse(String),
    /// The connection failed: offline, blocked, no CORS header, reset. A browser does not say which.
    Connection,
    /// A web page instead of a response, as from a captive portal.
    LoginPage,
    /// The resolver limits the rate of queries.
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

/// One query and its answer, as evidence.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lookup {
    /// The name (QNAME).
    pub name: Fqdn,
    /// The type (QTYPE).
    pub record_type: RecordType,
    /// The resolver, by its configured name.
    pub resolver: String,
    /// The CD flag of the question.
    pub checking_disabled: bool,
    /// The kind of its outcome.
    pub outcome: OutcomeKind,
    /// The RCODE, when there was a DNS answer.
    pub rcode: Option<Rcode>,
    /// The HTTP status, when there was an HTTP answer.
    pub http_status: Option<u16>,
    /// The AD flag, when there was a DNS answer.
    pub authenticated_data: Option<bool>,
    /// The Extended DNS Errors.
    pub extended_errors: Vec<ExtendedError>,
    /// The TTL of the records or of their denial, in seconds: that in the zone, else what the resolver has left of it
    /// (decision D-53).
    pub ttl: Option<u32>,
    /// Whether that is the TTL in the zone.
    pub is_zone_ttl: bool,
    /// The records of the answer and authority sections, as received.
    pub records: Vec<ResourceRecord>,
    /// The DNS message as received, for questions of the climb and of the chain of trust: what signatures are verified
    /// with. Empty where there was none, where the resolver speaks JSON, or beyond the first [`MAX_KEPT_LEN`] octets of all.
    pub message: Vec<u8>,
    /// How long it took.
    pub milliseconds: u64,
}

impl Lookup {
    /// A query to a resolver, by its name, and the outcome, without details.
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
            outcome,
            rcode: None,
            http_status: None,
            authenticated_data: None,
            extended_errors: Vec::new(),
            ttl: None,
            is_zone_ttl: false,
            records: Vec::new(),
            message: Vec::new(),
            milliseconds: 0,
        }
    }
}

/// How many octets of messages a lookup keeps. Those of an ordinary domain take a few thousand.
pub const MAX_KEPT_LEN: usize = 512 * 1024;

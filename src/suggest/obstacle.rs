//! Why nothing is suggested.

/// Why nothing is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Obstacle {
    /// A critical record with a tag that the CA does not know: no addition helps.
    UnknownCritical,
    /// A record lets nobody issue. That was intentional (decision D-20).
    NobodyAllowed,
    /// A record is malformed, so the meaning of the set is unknown.
    Damaged,
    /// The records could not be looked up.
    LookupFailed,
    /// Resolvers do not see the same data.
    ResolversDiffer,
    /// The domain does not exist.
    DomainMissing,
    /// The owner of the domain cannot change the records, and there is no other name to publish at.
    Foreign,
    /// The domain is an alias, and every change that achieves the goal affects other names too.
    Alias,
    /// Every change that was tried has side effects.
    Unsafe,
}

impl Obstacle {
    /// Every obstacle.
    pub const ALL: [Self; 9] = [
        Self::UnknownCritical,
        Self::NobodyAllowed,
        Self::Damaged,
        Self::LookupFailed,
        Self::ResolversDiffer,
        Self::DomainMissing,
        Self::Foreign,
        Self::Alias,
        Self::Unsafe,
    ];

    /// The value of this in the JSON report.
    pub fn code(self) -> &'static str {
        match self {
            Self::UnknownCritical => "unknown_critical",
            Self::NobodyAllowed => "nobody_allowed",
            Self::Damaged => "damaged",
            Self::LookupFailed => "lookup_failed",
            Self::ResolversDiffer => "resolvers_differ",
            Self::DomainMissing => "domain_missing",
            Self::Foreign => "foreign",
            Self::Alias => "alias",
            Self::Unsafe => "unsafe",
        }
    }
}

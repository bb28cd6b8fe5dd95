//! What the owner of a domain wants.

/// What is to be achieved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// What the owner wants.
    pub wish: Wish,
    /// Where, when there is a choice.
    pub target: TargetPreference,
    /// Whether a record that lets nobody issue may be replaced. Somebody published it on purpose, so that has to be
    /// asked for (decision D-20).
    pub replace_deny_all: bool,
}

impl Goal {
    /// The CA is to be allowed, and nothing else is to change.
    pub fn allow() -> Self {
        Self { wish: Wish::Allow, target: TargetPreference::Best, replace_deny_all: false }
    }
}

/// What the owner wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The CA may issue; everybody who may issue today may do so afterwards (decision D-19).
    Allow,
    /// The CA and these other issuer-domain-names may issue S/MIME certificates, and no other CA.
    Only(Vec<String>),
    /// No CA may issue S/MIME certificates.
    Nobody,
}

impl Wish {
    /// The value of this on the command line and in the JSON report.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Only(_) => "only",
            Self::Nobody => "nobody",
        }
    }
}

/// Which name is to get the change, where the set is inherited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetPreference {
    /// Where the least changes that was not asked for: to allow somebody, where the set is; to restrict, at the domain.
    Best,
    /// Where the set is: the change holds for every name that inherits it.
    Set,
    /// At the domain, with a copy of the set: the change holds for the domain and the names below.
    Domain,
}

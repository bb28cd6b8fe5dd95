//! What the owner of a domain wants.

/// The goal of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// What the owner wants.
    pub wish: Wish,
    /// Where to change it, if there is a choice.
    pub target: TargetPreference,
    /// Whether a record that lets nobody issue may be replaced. It was published on purpose, so this must be
    /// requested (decision D-20).
    pub replace_deny_all: bool,
}

impl Goal {
    /// Allows the CA, and changes nothing else.
    pub fn allow() -> Self {
        Self { wish: Wish::Allow, target: TargetPreference::Best, replace_deny_all: false }
    }
}

/// What the owner wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The CA may issue; every CA that may issue today still may (decision D-19).
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

/// Which name gets the change if the set is inherited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetPreference {
    /// Where it has the fewest side effects: to allow a CA, where the set is; to restrict, at the domain.
    Best,
    /// Where the set is: the change applies to every name that inherits it.
    Set,
    /// At the domain, with a copy of the set: the change applies to the domain and the names below.
    Domain,
}

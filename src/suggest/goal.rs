//! What the owner of a domain wants.

/// What is to be suggested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What the owner wants.
    pub wish: Wish,
    /// Where, when there is a choice.
    pub site: Site,
    /// Says whether a record that allows nobody may be taken away. Somebody published it on purpose, so that has to
    /// be asked for (decision D-20).
    pub overrules_nobody: bool,
}

impl Request {
    /// The CA is to be allowed, and nothing else is to change.
    pub fn allow() -> Self {
        Self { wish: Wish::Allow, site: Site::Best, overrules_nobody: false }
    }
}

/// What the owner wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The CA may issue; whoever else may issue today may do so afterwards (decision D-19).
    Allow,
    /// The CA and these other issuer-domain-names may issue S/MIME certificates, and no other CA.
    Only(Vec<String>),
    /// No CA may issue S/MIME certificates.
    Nobody,
}

impl Wish {
    /// The word of the command line and of reports.
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
pub enum Site {
    /// Where the least changes that was not asked for: to allow somebody, where the set is; to restrict, at the domain.
    Best,
    /// Where the set is: the change holds for every name that inherits it.
    Set,
    /// At the domain, with a copy of the set: the change holds for the domain and the names below.
    Domain,
}

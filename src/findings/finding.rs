//! Findings: what is worth knowing besides the verdict.

use crate::dns::Fqdn;

/// One finding. It has no prose: texts live in the locale files, under an id made from the code.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// The name that it is about.
    pub owner: Option<Fqdn>,
    /// The record of the Relevant RRset that it is about, by its place.
    pub record: Option<usize>,
    /// What the text of the finding mentions, by name.
    pub arguments: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding about the whole.
    pub fn new(rule: &'static Rule) -> Self {
        Self { rule, owner: None, record: None, arguments: Vec::new() }
    }

    /// Says which name it is about.
    #[must_use]
    pub fn at(mut self, owner: &Fqdn) -> Self {
        self.owner = Some(owner.clone());
        self
    }

    /// Says which record it is about.
    #[must_use]
    pub fn record(mut self, index: usize) -> Self {
        self.record = Some(index);
        self
    }

    /// Adds something that the text mentions.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

/// What is known of a rule before it runs.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The code: stable, never reused.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The clause that it rests on.
    pub citation: &'static str,
}

/// How bad a finding is, by the requirement word of its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Violates a MUST.
    Error,
    /// Violates a SHOULD, or is read in different ways by CAs.
    Warning,
    /// Legal, and probably not meant.
    Notice,
    /// An explanation.
    Info,
}

impl Severity {
    /// The value of this in the JSON report.
    pub fn code(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
            Self::Info => "info",
        }
    }
}

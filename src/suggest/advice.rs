//! What there is to suggest.

use crate::caa::{CaaRecord, RrsetChange, presentation};
use crate::dns::Fqdn;
use crate::suggest::effect::Effect;
use crate::suggest::obstacle::Obstacle;
use crate::suggest::target::Placement;
use crate::verdict::Verdict;

/// What there is to suggest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Advice {
    /// The goal is already met.
    NotNeeded,
    /// A change achieves it.
    Change(Box<Suggestion>),
    /// No change that can be suggested achieves it.
    Blocked(Obstacle),
}

impl Advice {
    /// The suggestion, if there is one.
    pub fn suggestion(&self) -> Option<&Suggestion> {
        match self {
            Self::Change(suggestion) => Some(suggestion),
            Self::NotNeeded | Self::Blocked(_) => None,
        }
    }

    /// The value of this in the JSON report.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotNeeded => "not_needed",
            Self::Change(_) => "change",
            Self::Blocked(obstacle) => obstacle.code(),
        }
    }
}

/// A change of one RRset.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Suggestion {
    /// The change, record by record.
    pub change: RrsetChange,
    /// Why the change is at this name.
    pub placement: Placement,
    /// The evaluator's verdict for the changed set.
    pub verdict_after: Verdict,
    /// What it does for all CAs.
    pub effect: Effect,
    /// What else there is to know.
    pub cautions: Vec<Caution>,
}

impl Suggestion {
    /// The records to add.
    pub fn added(&self) -> impl Iterator<Item = &CaaRecord> {
        self.change.added()
    }

    /// The records to remove.
    pub fn removed(&self) -> impl Iterator<Item = &CaaRecord> {
        self.change.removed()
    }

    /// The new records in zone-file form, one per line.
    pub fn zone_text(&self) -> String {
        self.added().map(presentation::line).collect::<Vec<_>>().join("\n")
    }
}

/// What else there is to know about a change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Caution {
    /// A repaired record names these other CAs: they may issue too then (decision D-22).
    RepairAllows(Vec<String>),
    /// There is a wildcard next to the name. If the name has no entry of its own, a new one hides the wildcard's
    /// records ([RFC 4592, Section 2.2.1]).
    ///
    /// [RFC 4592, Section 2.2.1]: https://www.rfc-editor.org/rfc/rfc4592#section-2.2.1
    HidesWildcard(Fqdn),
    /// The publisher of the removed record wanted no S/MIME certificates.
    ReplacesDenyAll,
    /// Afterwards no other CA may issue S/MIME certificates.
    Restricts,
}

impl Caution {
    /// The value of this in the JSON report.
    pub fn code(&self) -> &'static str {
        match self {
            Self::RepairAllows(_) => "repair_allows",
            Self::HidesWildcard(_) => "hides_wildcard",
            Self::ReplacesDenyAll => "overrules_nobody",
            Self::Restricts => "restricts",
        }
    }
}

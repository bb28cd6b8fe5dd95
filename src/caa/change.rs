//! A change of one CAA RRset.

use crate::caa::record::{self, CaaRecord};
use crate::dns::Fqdn;

/// A change of one CAA RRset. Records with the same RDATA are the same; their owners and TTLs do not count,
/// except where a format has to repeat the TTL of the old set.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RrsetChange {
    /// The zone that the set is in, if known.
    pub zone: Option<Fqdn>,
    /// The owner name of the set.
    pub owner: Fqdn,
    /// The new TTL of the set, in seconds.
    pub ttl: u32,
    /// What happens to each record: kept records first, then removed, then added ones.
    pub changes: Vec<Change>,
}

impl RrsetChange {
    /// A change, record by record. The set gets the TTL of the first new record, else of the first record that is kept.
    pub fn new(zone: Option<Fqdn>, owner: Fqdn, changes: Vec<Change>) -> Self {
        let ttl_of = |action| changes.iter().find(|change| change.action == action).map(|it| it.record.ttl);
        let ttl = ttl_of(Action::Add).or(ttl_of(Action::Keep)).unwrap_or(0);
        Self { zone, owner, ttl, changes }
    }

    /// The change from one set to another.
    pub fn between(zone: Option<Fqdn>, owner: Fqdn, before: &[CaaRecord], after: &[CaaRecord]) -> Self {
        let (stays, was) = (record::are_in(before, after), record::are_in(after, before));
        let pick = |set: &[CaaRecord], flags: &[bool], wanted, action| -> Vec<Change> {
            let picked = set.iter().zip(flags).filter(|(_, flag)| **flag == wanted);
            picked.map(|(record, _)| Change { action, record: record.clone() }).collect()
        };
        let kept = pick(before, &stays, true, Action::Keep);
        let removed = pick(before, &stays, false, Action::Remove);
        let added = pick(after, &was, false, Action::Add);
        Self::new(zone, owner, [kept, removed, added].concat())
    }

    /// The records to add.
    pub fn added(&self) -> impl Iterator<Item = &CaaRecord> {
        self.pick(&[Action::Add], &[Action::Keep, Action::Remove]).into_iter()
    }

    /// The records to remove.
    pub fn removed(&self) -> impl Iterator<Item = &CaaRecord> {
        self.pick(&[Action::Remove], &[Action::Keep, Action::Add]).into_iter()
    }

    /// The records to keep.
    pub fn kept(&self) -> impl Iterator<Item = &CaaRecord> {
        self.pick(&[Action::Keep], &[]).into_iter()
    }

    /// The set before the change; empty when there is none.
    pub fn before(&self) -> impl Iterator<Item = &CaaRecord> {
        self.pick(&[Action::Keep, Action::Remove], &[]).into_iter()
    }

    /// The set after the change; empty when nothing is left.
    pub fn after(&self) -> impl Iterator<Item = &CaaRecord> {
        self.pick(&[Action::Keep, Action::Add], &[]).into_iter()
    }

    /// Returns whether the change deletes the whole set.
    pub fn is_deletion(&self) -> bool {
        self.after().next().is_none() && self.before().next().is_some()
    }

    /// The records with one of these actions and none of the others, each RDATA once
    /// ([RFC 2181, Section 5](https://www.rfc-editor.org/rfc/rfc2181#section-5)).
    fn pick(&self, actions: &[Action], others: &[Action]) -> Vec<&CaaRecord> {
        let with = |actions: &[Action]| -> Vec<&CaaRecord> {
            let changes = self.changes.iter().filter(|change| actions.contains(&change.action));
            changes.map(|change| &change.record).collect()
        };
        let mut picked = with(actions);
        record::keep_new(&mut picked, with(others));
        picked
    }
}

/// What happens to one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What to do with it.
    pub action: Action,
    /// The record.
    pub record: CaaRecord,
}

/// What to do with a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Publish it.
    Add,
    /// Remove it.
    Remove,
    /// Leave it.
    Keep,
}

impl Action {
    /// The value of this in the JSON report.
    pub fn code(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Keep => "keep",
        }
    }
}

//! Finds the name for the changed set.

use crate::caa::{CaaRecord, Property};
use crate::dns::Fqdn;
use crate::judge::Judgement;
use crate::observe::{Observation, Outcome, View};
use crate::suggest::goal::{Goal, TargetPreference, Wish};
use crate::suggest::obstacle::Obstacle;
use crate::suggest::origin::{OriginKind, origin};
use crate::verdict::Reason;

/// Why a set belongs at the suggested name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Placement {
    /// The set is at the domain.
    Own,
    /// The set is at a name above, and every name that inherits it gets the change.
    Inherited,
    /// The domain gets a copy of the set above: no other name gets the change, and later changes above do not apply.
    Copy,
    /// There is no set, and the domain gets one.
    New,
    /// The domain is an alias: the set is at its target.
    AliasTarget,
    /// The domain is an alias and can have no records itself: the next name above gets them.
    AboveAlias,
    /// The set is that of a wildcard.
    Wildcard,
    /// What keeps the CA from issuing is at a name above, and none of the records there can be added to: a set of the
    /// domain's own ends the climb before it.
    BelowCause,
}

impl Placement {
    /// The value of this in the JSON report.
    pub fn code(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Inherited => "inherited",
            Self::Copy => "copy",
            Self::New => "new",
            Self::AliasTarget => "alias_target",
            Self::AboveAlias => "above_alias",
            Self::Wildcard => "wildcard",
            Self::BelowCause => "below_cause",
        }
    }
}

/// The name for the changed set, and what the change starts from.
#[derive(Debug)]
pub(crate) struct Target {
    pub(super) owner: Fqdn,
    pub(super) placement: Placement,
    /// The records at the name today.
    pub(super) present: Vec<CaaRecord>,
    /// The records that the new set is made from: present or inherited ones.
    pub(super) basis: Vec<CaaRecord>,
}

/// The name for a set that ends the climb before the cause, where the cause is above the domain: a lookup that fails, or a
/// record that no addition outweighs (decision D-51). What can be read of the set above is copied, except what the CA
/// must refuse.
///
/// > … continues … until … an RRset is found (RFC 8659, Section 3)
pub(crate) fn below_cause(judgement: &Judgement, goal: &Goal) -> Option<Target> {
    let is_cause = match judgement.reason() {
        Reason::UnknownCritical => goal.wish != Wish::Nobody,
        Reason::DnssecBogus | Reason::NameserversUnresponsive => true,
        Reason::LookupFailure => !judgement.is_resolvers_answer(),
        _ => false,
    };
    let (cause, below) = judgement.path().split_last()?;
    if !is_cause || goal.target == TargetPreference::Set {
        return None;
    }
    let (owner, _) = own_target(judgement, below.len()).ok()?;
    // Every resolver must see that nothing keeps a set there from being found.
    let is_found = |view: &View| {
        let mut levels = view
            .levels
            .iter()
            .take_while(|level| level.name != owner)
            .chain(view.levels.iter().filter(|level| level.name == owner));
        levels.all(|level| level.outcome.is_empty())
    };
    if !judgement.counted_views().all(is_found) {
        return None;
    }
    let is_usable = |record: &&CaaRecord| {
        let may_stay = |property: Property<'_>| !property.is_critical() || judgement.ca.knows(property.tag);
        record.property().is_ok_and(may_stay)
    };
    let basis = records(cause).unwrap_or_default().iter().filter(is_usable).cloned().collect();
    Some(Target { owner, placement: Placement::BelowCause, present: Vec::new(), basis })
}

/// Finds the name.
pub(crate) fn find(judgement: &Judgement, goal: &Goal) -> Result<Target, Obstacle> {
    let level = judgement.path().last().filter(|_| judgement.found_at().is_some());
    let Some((level, records)) = level.and_then(|level| Some((level, records(level)?))) else {
        let (owner, placement) = own_target(judgement, judgement.path().len())?;
        return Ok(Target {
            owner,
            placement: placement.unwrap_or(Placement::New),
            present: Vec::new(),
            basis: Vec::new(),
        });
    };
    let is_inherited = level.name != judgement.domain;
    // The owner of the domain cannot change a top-level domain; and a zone other than the domain's may have another
    // operator (decision D-23).
    let is_foreign = level.name.label_count() == 1;
    let zone = judgement.surroundings().zone_of(&judgement.domain);
    let is_in_other_zone = zone.is_some_and(|zone| !level.name.is_at_or_below(&zone.apex));
    let wants_own = match goal.target {
        TargetPreference::Best => is_foreign || is_in_other_zone || goal.wish != Wish::Allow,
        TargetPreference::Domain => true,
        TargetPreference::Set => is_foreign,
    };
    if is_inherited && wants_own {
        match own_target(judgement, judgement.path().len() - 1) {
            Ok((owner, placement)) => {
                return Ok(Target {
                    owner,
                    placement: placement.unwrap_or(Placement::Copy),
                    present: Vec::new(),
                    basis: records.to_vec(),
                });
            }
            // An alias can have none: only what it inherits can change.
            Err(Obstacle::Alias) if !is_foreign => {}
            // To allow a CA, the set itself will do.
            Err(_) if goal.wish == Wish::Allow && goal.target == TargetPreference::Best && !is_foreign => {}
            Err(obstacle) => return Err(obstacle),
        }
    } else if is_foreign {
        return Err(Obstacle::Foreign);
    }
    let levels = judgement.counted_views().next().map_or(&[][..], |view| &view.levels);
    let origin = origin(level, levels, judgement.surroundings());
    if origin.name.label_count() == 1 {
        return Err(Obstacle::Foreign);
    }
    let placement = match origin.kind {
        OriginKind::Alias => Placement::AliasTarget,
        OriginKind::Wildcard => Placement::Wildcard,
        OriginKind::Own if is_inherited => Placement::Inherited,
        OriginKind::Own => Placement::Own,
    };
    let present: Vec<CaaRecord> =
        records.iter().map(|record| CaaRecord { owner: origin.name.clone(), ..record.clone() }).collect();
    Ok(Target { owner: origin.name, placement, basis: present.clone(), present })
}

/// The domain, or the first name above it that is not an alias, among the first `count` of the climb.
fn own_target(judgement: &Judgement, count: usize) -> Result<(Fqdn, Option<Placement>), Obstacle> {
    let domain = judgement.path().first().ok_or(Obstacle::LookupFailed)?;
    // A denial that is contradicted is none.
    let is_missing = domain.outcome == Outcome::NxDomain && judgement.surroundings().exists_for.is_none();
    if is_missing && domain.aliases.is_empty() {
        return Err(Obstacle::DomainMissing);
    }
    let able = judgement.path().iter().take(count).find(|level| level.aliases.is_empty());
    let obstacle = if domain.aliases.is_empty() { Obstacle::Foreign } else { Obstacle::Alias };
    let able = able.filter(|level| level.name.label_count() > 1).ok_or(obstacle)?;
    let placement = (able.name != judgement.domain).then_some(Placement::AboveAlias);
    Ok((able.name.clone(), placement))
}

fn records(level: &Observation) -> Option<&[CaaRecord]> {
    match &level.outcome {
        Outcome::Records(records) => Some(records),
        _ => None,
    }
}

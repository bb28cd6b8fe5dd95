//! Which name is to hold the changed set.

use crate::caa::CaaRecord;
use crate::dns::Fqdn;
use crate::judge::Judgement;
use crate::observe::Observation;
use crate::observe::Outcome;
use crate::suggest::Obstacle;
use crate::suggest::goal::Request;
use crate::suggest::goal::Site;
use crate::suggest::goal::Wish;
use crate::suggest::holder::HolderKind;
use crate::suggest::holder::holder;

/// Why a set belongs at the name that is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The set is at the domain.
    Own,
    /// The set is at a name above, and every name that inherits it gets the change.
    Inherited,
    /// The domain gets a copy of the set above: nobody else gets the change, and a later one above does not reach it.
    Copy,
    /// There is no set, and the domain gets one.
    New,
    /// The domain is an alias: the set is where it leads.
    AliasTarget,
    /// The domain is an alias and can hold no records itself: the next name above gets them.
    AboveAlias,
    /// The set is that of a wildcard.
    Wildcard,
}

impl Place {
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
        }
    }
}

/// A name, and what it starts from.
#[derive(Debug)]
pub(crate) struct Spot {
    pub(super) owner: Fqdn,
    pub(super) place: Place,
    /// What is there today.
    pub(super) present: Vec<CaaRecord>,
    /// What the new set is made from: what is there, or what is inherited.
    pub(super) basis: Vec<CaaRecord>,
}

/// Finds the name.
pub(crate) fn spot(judgement: &Judgement, request: &Request) -> Result<Spot, Obstacle> {
    let level = judgement.path().last().filter(|_| judgement.found_at().is_some());
    let Some((level, records)) = level.and_then(|level| Some((level, records(level)?))) else {
        let (owner, place) = own_site(judgement, judgement.path().len())?;
        return Ok(Spot {
            owner,
            place: place.unwrap_or(Place::New),
            present: Vec::new(),
            basis: Vec::new(),
        });
    };
    let is_inherited = level.name != judgement.domain;
    // Nobody who has a domain there can change a top-level domain; and what lies in another zone than the domain may
    // be run by others (decision D-23).
    let is_foreign = level.name.label_count() == 1;
    let zone = judgement.surroundings().zone_of(&judgement.domain);
    let is_elsewhere = zone.is_some_and(|zone| !level.name.is_at_or_below(&zone.apex));
    let wants_own = match request.site {
        Site::Best => is_foreign || is_elsewhere || request.wish != Wish::Allow,
        Site::Domain => true,
        Site::Set => is_foreign,
    };
    if is_inherited && wants_own {
        match own_site(judgement, judgement.path().len() - 1) {
            Ok((owner, place)) => {
                return Ok(Spot {
                    owner,
                    place: place.unwrap_or(Place::Copy),
                    present: Vec::new(),
                    basis: records.to_vec(),
                });
            }
            // An alias can hold none: what it inherits is all that there is to change.
            Err(Obstacle::Alias) if !is_foreign => {}
            // To allow somebody, the set itself will do.
            Err(_) if request.wish == Wish::Allow && request.site == Site::Best && !is_foreign => {}
            Err(obstacle) => return Err(obstacle),
        }
    } else if is_foreign {
        return Err(Obstacle::Foreign);
    }
    let levels: Vec<Observation> =
        judgement.counted_views().next().map(|view| view.levels.clone()).unwrap_or_default();
    let holder = holder(level, &levels, judgement.surroundings());
    if holder.name.label_count() == 1 {
        return Err(Obstacle::Foreign);
    }
    let place = match holder.kind {
        HolderKind::Alias => Place::AliasTarget,
        HolderKind::Wildcard => Place::Wildcard,
        HolderKind::Own if is_inherited => Place::Inherited,
        HolderKind::Own => Place::Own,
    };
    let present: Vec<CaaRecord> =
        records.iter().map(|record| CaaRecord { owner: holder.name.clone(), ..record.clone() }).collect();
    Ok(Spot { owner: holder.name, place, basis: present.clone(), present })
}

/// The domain, or the first name above it that is no alias, among the first `count` of the climb.
fn own_site(judgement: &Judgement, count: usize) -> Result<(Fqdn, Option<Place>), Obstacle> {
    let domain = judgement.path().first().ok_or(Obstacle::LookupFailed)?;
    if domain.outcome == Outcome::NxDomain && domain.aliases.is_empty() {
        return Err(Obstacle::DomainMissing);
    }
    let able = judgement.path().iter().take(count).find(|level| level.aliases.is_empty());
    let obstacle = if domain.aliases.is_empty() { Obstacle::Foreign } else { Obstacle::Alias };
    let able = able.filter(|level| level.name.label_count() > 1).ok_or(obstacle)?;
    let place = (able.name != judgement.domain).then_some(Place::AboveAlias);
    Ok((able.name.clone(), place))
}

fn records(level: &Observation) -> Option<&[CaaRecord]> {
    match &level.outcome {
        Outcome::Records(records) => Some(records),
        _ => None,
    }
}

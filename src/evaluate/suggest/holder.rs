//! Which name of the zone really holds what was found at a name.

use crate::caa::CaaRecord;
use crate::dns::Fqdn;
use crate::evaluate::observation::Observation;
use crate::evaluate::observation::Outcome;
use crate::evaluate::observation::Surroundings;

/// The name whose entry in a zone gives CAA(X).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The name.
    pub name: Fqdn,
    /// How X gets there.
    pub kind: HolderKind,
}

/// How a name gets the records that it answers with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HolderKind {
    /// It holds them itself.
    Own,
    /// It is an alias: CNAME, or below a DNAME.
    Alias,
    /// They come from a wildcard ([RFC 4592]).
    ///
    /// [RFC 4592]: https://www.rfc-editor.org/rfc/rfc4592
    Wildcard,
}

/// Finds the holder of what was observed at one name. `levels` is what is known of the climb.
///
/// A name whose records are those of the wildcard beside it is taken to have them from there (decision D-21): DNS does
/// not tell an expanded record from an equal one. That holds for the target of an alias, too.
pub fn holder(level: &Observation, levels: &[Observation], surroundings: &Surroundings) -> Holder {
    let target = level.aliases.last();
    let place = target.unwrap_or(&level.name);
    let mut holder = Holder {
        name: place.clone(),
        kind: if target.is_some() { HolderKind::Alias } else { HolderKind::Own },
    };
    let Outcome::Records(records) = &level.outcome else { return holder };
    // A wildcard answers for names several labels below it, and then for `*` there as well: the highest one is it.
    let mut name = Some(place.clone());
    while let Some(current) = name {
        let beside = surroundings.wildcard_beside(&current);
        let Some(beside) = beside.filter(|beside| is_just(records, beside) && beside.name != *place) else {
            break;
        };
        holder.name = beside.name.clone();
        if target.is_none() {
            holder.kind = HolderKind::Wildcard;
        }
        // Unless the name in between exists: then nothing above stands for what is below it (RFC 4592, Section 3.3.1).
        name = current.parent().filter(|between| {
            let between = levels.iter().find(|level| level.name == *between);
            between.is_none_or(|level| level.outcome == Outcome::NotNeeded || is_just(records, level))
        });
    }
    holder
}

/// Says whether an observation shows this set, and no alias.
fn is_just(records: &[CaaRecord], seen: &Observation) -> bool {
    let Outcome::Records(others) = &seen.outcome else { return false };
    seen.aliases.is_empty() && is_same_set(records, others)
}

/// Says whether two sets hold the same data.
pub fn is_same_set(one: &[CaaRecord], other: &[CaaRecord]) -> bool {
    let has_all = |one: &[CaaRecord], other: &[CaaRecord]| {
        one.iter().all(|record| other.iter().any(|it| it.rdata == record.rdata))
    };
    has_all(one, other) && has_all(other, one)
}

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

/// Finds the holder of what was observed at one name.
///
/// A name whose records are those of the wildcard beside it is taken to have them from there (decision D-21): DNS does
/// not tell an expanded record from an equal one.
pub fn holder(level: &Observation, surroundings: &Surroundings) -> Holder {
    if let Some(target) = level.aliases.last() {
        return Holder { name: target.clone(), kind: HolderKind::Alias };
    }
    if let Outcome::Records(records) = &level.outcome {
        // A wildcard answers for names several labels below it, and then for `*` there as well: the highest one is it.
        let mut holder = None;
        let mut name = Some(level.name.clone());
        while let Some(current) = name {
            let Some(beside) = surroundings.wildcard_beside(&current) else { break };
            match &beside.outcome {
                Outcome::Records(others) if beside.aliases.is_empty() && is_same_set(records, others) => {
                    holder = Some(beside.name.clone());
                }
                _ => break,
            }
            name = current.parent();
        }
        if let Some(name) = holder.filter(|wildcard| *wildcard != level.name) {
            return Holder { name, kind: HolderKind::Wildcard };
        }
    }
    Holder { name: level.name.clone(), kind: HolderKind::Own }
}

/// Says whether two sets hold the same data.
pub fn is_same_set(one: &[CaaRecord], other: &[CaaRecord]) -> bool {
    let has_all = |one: &[CaaRecord], other: &[CaaRecord]| {
        one.iter().all(|record| other.iter().any(|it| it.rdata == record.rdata))
    };
    has_all(one, other) && has_all(other, one)
}

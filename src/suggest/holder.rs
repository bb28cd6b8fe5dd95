//! Which name of the zone really holds what was found at a name.

use crate::caa::record::is_same_set;
use crate::dns::Fqdn;
use crate::observe::Observation;
use crate::observe::Outcome;
use crate::observe::Surroundings;

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

/// Finds the holder of what was observed at one name; `levels` are the names of the climb.
///
/// A name whose records are those of the wildcard beside it is taken to have them from there (decision D-21), unless
/// the wildcard below it answers otherwise: the name is there then, and the records are its own.
pub fn holder(level: &Observation, levels: &[Observation], surroundings: &Surroundings) -> Holder {
    let (name, kind) = match level.aliases.last() {
        Some(target) => (target, HolderKind::Alias),
        None => (&level.name, HolderKind::Own),
    };
    let Outcome::Records(records) = &level.outcome else { return Holder { name: name.clone(), kind } };
    let is_same =
        |outcome: &Outcome| matches!(outcome, Outcome::Records(others) if is_same_set(records, others));
    let mut wildcard = None;
    // A name that is there gets nothing from a wildcard, and the question for the one below it shows that it is.
    let is_there = surroundings.wildcard_below(name).is_some_and(|below| !is_same(&below.outcome));
    let mut current = (!is_there).then(|| name.clone());
    while let Some(name) = current {
        let beside = surroundings.wildcard_beside(&name);
        let Some(beside) = beside.filter(|beside| beside.aliases.is_empty() && is_same(&beside.outcome))
        else {
            break;
        };
        wildcard = Some(beside.name.clone());
        // A wildcard answers for names several labels below it, and for `*` there as well. Then the names between
        // answer like it; one that is known to answer otherwise exists, and ends its reach.
        current = name.parent().filter(|parent| {
            levels.iter().find(|level| level.name == *parent).is_none_or(|between| {
                between.outcome == Outcome::NotNeeded
                    || between.aliases.is_empty() && is_same(&between.outcome)
            })
        });
    }
    match wildcard.filter(|wildcard| wildcard != name) {
        Some(name) if kind == HolderKind::Own => Holder { name, kind: HolderKind::Wildcard },
        Some(name) => Holder { name, kind },
        None => Holder { name: name.clone(), kind },
    }
}

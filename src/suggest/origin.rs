//! Finds the name in the zone whose records were observed at a name.

use crate::caa::record::is_same_set;
use crate::dns::Fqdn;
use crate::observe::{Observation, Outcome, Surroundings};

/// The name whose entry in a zone gives CAA(X).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordOrigin {
    /// The name.
    pub name: Fqdn,
    /// How X gets its records from there.
    pub kind: OriginKind,
}

/// How a name gets its records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OriginKind {
    /// It has them itself.
    Own,
    /// It is an alias: CNAME, or below a DNAME.
    Alias,
    /// They come from a wildcard ([RFC 4592]).
    ///
    /// [RFC 4592]: https://www.rfc-editor.org/rfc/rfc4592
    Wildcard,
}

/// Finds the origin of the observation at one name; `levels` are the names of the climb.
///
/// A name with the same records as the wildcard next to it is assumed to have them from there (decision D-21), unless
/// the wildcard below it answers differently: the name exists then, and the records are its own.
pub fn origin(level: &Observation, levels: &[Observation], surroundings: &Surroundings) -> RecordOrigin {
    let (name, kind) = match level.aliases.last() {
        Some(target) => (target, OriginKind::Alias),
        None => (&level.name, OriginKind::Own),
    };
    let Outcome::Records(records) = &level.outcome else { return RecordOrigin { name: name.clone(), kind } };
    let is_same =
        |outcome: &Outcome| matches!(outcome, Outcome::Records(others) if is_same_set(records, others));
    let mut wildcard = None;
    // A name that exists gets nothing from a wildcard; the query for the wildcard below shows that it exists.
    let exists = surroundings.wildcard_below(name).is_some_and(|below| !is_same(&below.outcome));
    let mut current = (!exists).then(|| name.clone());
    while let Some(name) = current {
        let beside = surroundings.wildcard_beside(&name);
        let Some(beside) = beside.filter(|beside| beside.aliases.is_empty() && is_same(&beside.outcome))
        else {
            break;
        };
        wildcard = Some(beside.name.clone());
        // A wildcard answers for names several labels below it, and for `*` there too. Then the names between
        // answer the same; one that is known to answer differently exists, and ends its reach.
        current = name.parent().filter(|parent| {
            levels.iter().find(|level| level.name == *parent).is_none_or(|between| {
                between.outcome == Outcome::NotNeeded
                    || between.aliases.is_empty() && is_same(&between.outcome)
            })
        });
    }
    match wildcard.filter(|wildcard| wildcard != name) {
        Some(name) if kind == OriginKind::Own => RecordOrigin { name, kind: OriginKind::Wildcard },
        Some(name) => RecordOrigin { name, kind },
        None => RecordOrigin { name: name.clone(), kind },
    }
}

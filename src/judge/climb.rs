//! The Relevant RRset: where the climb ends.

use crate::observe::{Failure, Observation, Outcome};

/// Where the climb from the domain toward the root ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relevant<'a> {
    /// The first name that has CAA records, whatever their tags.
    Found(&'a Observation),
    /// No name has any.
    Empty,
    /// A lookup failed before one was found.
    Failed(&'a Observation, &'a Failure),
}

/// Climbs ([RFC 8659, Section 3]).
///
/// > Given a request for a specific FQDN X … the Relevant Resource Record Set (RRset) … is determined as follows
///
/// A failure ends the climb too: the name may have records that restrict. Names above the end do not count.
///
/// [RFC 8659, Section 3]: https://www.rfc-editor.org/rfc/rfc8659#section-3
pub fn climb(levels: &[Observation]) -> Relevant<'_> {
    for level in levels {
        match &level.outcome {
            Outcome::Records(_) => return Relevant::Found(level),
            Outcome::NoData | Outcome::NxDomain => {}
            Outcome::Failure(failure) => return Relevant::Failed(level, failure),
            // A lookup may skip a name only when a lower one has decided. Here none has, so the answer is unknown.
            Outcome::NotNeeded => return Relevant::Failed(level, &Failure::NotAsked),
        }
    }
    Relevant::Empty
}

/// How many levels the climb visits, the last one included.
pub fn visited(levels: &[Observation]) -> usize {
    let end = levels.iter().position(|level| !matches!(level.outcome, Outcome::NoData | Outcome::NxDomain));
    end.map_or(levels.len(), |at| at + 1)
}

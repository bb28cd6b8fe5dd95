//! What each resolver's answers lead to, and what they lead to together.

use crate::ca::CaProfile;
use crate::caa::CaaRecord;
use crate::caa::record::is_same_set;
use crate::dns::Fqdn;
use crate::judge::climb;
use crate::judge::climb::Relevant;
use crate::judge::decision;
use crate::judge::decision::Decision;
use crate::judge::failure;
use crate::observe::Failure;
use crate::observe::Observation;
use crate::observe::Outcome;
use crate::observe::View;
use crate::verdict::Reason;
use crate::verdict::Verdict;

/// What one resolver's answers lead to.
#[derive(Clone, Debug, PartialEq)]
pub struct Opinion {
    /// The resolver.
    pub resolver: String,
    /// The decision on what it sees.
    pub decision: Decision,
    /// The names that were climbed, up to the one that decided.
    pub path: Vec<Observation>,
    /// What is known of the names above that one.
    pub above: Vec<Observation>,
    /// The name X whose CAA(X) is the Relevant RRset.
    pub found_at: Option<Fqdn>,
    /// The name whose lookup failed and decided.
    pub failed_at: Option<Fqdn>,
    /// Whether it counts. One that could not be used, or that does not tell what the zone says, does not while there
    /// are others.
    pub is_counted: bool,
}

impl Opinion {
    fn new(view: &View, ca: &CaProfile) -> Self {
        let relevant = climb::climb(&view.levels);
        let decision = decide(&relevant, ca);
        let (found_at, failed_at) = match relevant {
            Relevant::Found(level) if decision.reason == Reason::LookupFailure => {
                (None, Some(level.name.clone()))
            }
            Relevant::Found(level) => (Some(level.name.clone()), None),
            Relevant::Failed(level, _) => (None, Some(level.name.clone())),
            Relevant::Empty => (None, None),
        };
        let visited = climb::visited(&view.levels);
        Self {
            resolver: view.resolver.clone(),
            decision,
            path: view.levels.get(..visited).unwrap_or_default().to_vec(),
            above: view.levels.get(visited..).unwrap_or_default().to_vec(),
            found_at,
            failed_at,
            is_counted: true,
        }
    }

    /// What came back for the name that decided.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.path.last().map(|level| &level.outcome)
    }

    /// The Relevant RRset; empty when there is none.
    pub fn records(&self) -> &[CaaRecord] {
        match self.outcome() {
            Some(Outcome::Records(records)) => records,
            _ => &[],
        }
    }

    /// Says whether another resolver sees the same: the same set at the same name, or the same failure.
    pub fn sees_the_same(&self, other: &Self) -> bool {
        self.found_at == other.found_at
            && self.failed_at == other.failed_at
            && self.decision.reason == other.decision.reason
            && is_same_set(self.records(), other.records())
    }

    /// How much it is worth: an answer of the zone, an answer of the resolver, none.
    fn rank(&self) -> u8 {
        match self.outcome() {
            Some(Outcome::Failure(Failure::Unreachable(_)) | Outcome::NotNeeded) => 0,
            Some(Outcome::Failure(failure)) if failure.may_be_the_resolvers() => 1,
            _ => 2,
        }
    }
}

/// What all resolvers' answers lead to together: each one's opinion, the place of the one that is shown first, and the
/// decision.
///
/// Those that could not be used are put aside while there are others. The rest must lead to the same verdict: a CA
/// checks from several places too (S/MIME Baseline Requirements, Section 4.2.2.2, with TLS 3.2.2.9).
pub(crate) fn weigh(views: &[View], ca: &CaProfile) -> (Vec<Opinion>, usize, Decision) {
    let mut opinions: Vec<Opinion> = views.iter().map(|view| Opinion::new(view, ca)).collect();
    let best = opinions.iter().map(Opinion::rank).max().unwrap_or(0);
    for opinion in &mut opinions {
        opinion.is_counted = opinion.rank() == best;
    }
    let counted: Vec<usize> =
        (0..opinions.len()).filter(|&at| opinions.get(at).is_some_and(|one| one.is_counted)).collect();
    let decision_at = |at: usize| opinions.get(at).map(|opinion| opinion.decision);
    let first = counted.first().copied().unwrap_or(0);
    // Nothing was asked at all: nothing is claimed.
    let unknown = Decision {
        verdict: Verdict::Undetermined,
        reason: Reason::ResolverUnreachable,
        is_conditional: false,
        record: None,
    };
    let decision = decision_at(first).unwrap_or(unknown);
    if counted.iter().any(|&at| decision_at(at).is_some_and(|other| other.verdict != decision.verdict)) {
        let disagree =
            Decision { verdict: Verdict::Undetermined, reason: Reason::ResolversDisagree, ..unknown };
        return (opinions, first, disagree);
    }
    // A permission on a condition is the weaker one.
    let weakest = counted.into_iter().find(|&at| decision_at(at).is_some_and(|other| other.is_conditional));
    match weakest {
        Some(at) => {
            let decision = decision_at(at).unwrap_or(decision);
            (opinions, at, decision)
        }
        None => (opinions, first, decision),
    }
}

fn decide(relevant: &Relevant<'_>, ca: &CaProfile) -> Decision {
    match relevant {
        Relevant::Found(level) => {
            let records = match &level.outcome {
                Outcome::Records(records) => records.as_slice(),
                _ => &[],
            };
            decision::decide(records.iter().map(CaaRecord::property), ca)
        }
        Relevant::Empty => decision::decide([], ca),
        Relevant::Failed(_, failure) => failure::decide(failure, ca),
    }
}

//! What each resolver's answers lead to, and what all of them lead to together.

use crate::ca::CaProfile;
use crate::caa::CaaRecord;
use crate::caa::record::is_same_set;
use crate::dns::Fqdn;
use crate::judge::climb::{self, Relevant};
use crate::judge::decision::{self, Decision};
use crate::judge::failure;
use crate::observe::{Failure, Observation, Outcome, View};
use crate::verdict::{Reason, Verdict};

/// What one resolver's answers lead to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Opinion {
    /// The resolver.
    pub resolver: String,
    /// The decision on its answers.
    pub decision: Decision,
    /// The names that were climbed, up to the one that decided.
    pub path: Vec<Observation>,
    /// What is known of the names above that one.
    pub above: Vec<Observation>,
    /// The name X whose CAA(X) is the Relevant RRset.
    pub found_at: Option<Fqdn>,
    /// The name whose lookup failed and decided.
    pub failed_at: Option<Fqdn>,
    /// Whether it counts. A resolver that was unusable, or whose answer is not the zone's, does not count if there
    /// are others.
    pub is_counted: bool,
    /// Whether the resolver answers other questions if it gives no DNS answer here.
    answers_others: bool,
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
            answers_others: view.answers_others,
        }
    }

    /// The opinion when nothing was queried: it claims nothing.
    fn of_nothing() -> Self {
        let verdict = Verdict::Undetermined;
        Self {
            resolver: String::new(),
            decision: Decision { verdict, reason: Reason::ResolverUnreachable, record: None },
            path: Vec::new(),
            above: Vec::new(),
            found_at: None,
            failed_at: None,
            is_counted: true,
            answers_others: false,
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

    /// Returns whether another resolver sees the same set at the same name, or the same failure.
    pub fn sees_the_same(&self, other: &Self) -> bool {
        self.found_at == other.found_at
            && self.failed_at == other.failed_at
            && self.decision.reason == other.decision.reason
            && is_same_set(self.records(), other.records())
    }

    /// What kind of answer it rests on.
    fn rank(&self) -> Rank {
        match self.outcome() {
            Some(Outcome::Failure(Failure::NotAsked | Failure::Unreachable(_)) | Outcome::NotNeeded) => {
                Rank::Unusable
            }
            Some(Outcome::Failure(Failure::Disowned(_))) => Rank::Disowned,
            Some(Outcome::Failure(failure)) if failure.may_be_the_resolvers() => Rank::Error,
            Some(Outcome::Failure(_) | Outcome::Records(_) | Outcome::NoData | Outcome::NxDomain) | None => {
                Rank::Answer
            }
        }
    }

    /// Whether its resolver has a vote (decision D-28): it gives a DNS answer or a DNS error, and does not disown it; or
    /// it fails in whatever way, but for this domain only.
    fn has_vote(&self) -> bool {
        match self.rank() {
            Rank::Unusable => self.answers_others,
            Rank::Disowned => false,
            Rank::Error | Rank::Answer => true,
        }
    }
}

/// What an opinion is worth, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// No DNS answer.
    Unusable,
    /// An answer that its resolver calls stale or bogus (decision D-27).
    Disowned,
    /// An error that may be the resolver's.
    Error,
    /// An answer, or an error that is the domain's.
    Answer,
}

/// One opinion per view, in the order of the resolvers; at least one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Opinions {
    first: Opinion,
    others: Vec<Opinion>,
    /// The index of the opinion to show.
    shown: usize,
}

impl Opinions {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Opinion> {
        std::iter::once(&self.first).chain(&self.others)
    }

    pub(crate) fn shown(&self) -> &Opinion {
        self.iter().nth(self.shown).unwrap_or(&self.first)
    }

    pub(crate) fn shown_at(&self) -> usize {
        self.shown
    }
}

/// What all views lead to together.
///
/// What is worth less is set aside. The rest must lead to the same verdict: a CA checks from several places too (S/MIME
/// Baseline Requirements, Section 4.2.2.2, with TLS 3.2.2.9). One alone is enough only if no other resolver has a vote
/// (decision D-28).
pub(crate) fn weigh(views: &[View], ca: &CaProfile) -> (Opinions, Decision) {
    let mut opinions = views.iter().map(|view| Opinion::new(view, ca));
    let first = opinions.next().unwrap_or_else(Opinion::of_nothing);
    let mut opinions = Opinions { first, others: opinions.collect(), shown: 0 };
    let best = opinions.iter().map(Opinion::rank).max();
    for opinion in std::iter::once(&mut opinions.first).chain(&mut opinions.others) {
        opinion.is_counted = Some(opinion.rank()) == best;
    }
    let counted = || opinions.iter().enumerate().filter(|(_, opinion)| opinion.is_counted);
    let leading = counted().next();
    // A conditional permission is the weaker one.
    let conditional = counted().find(|(_, opinion)| opinion.decision.verdict == Verdict::Conditional);
    let Some((shown, decision)) = conditional.or(leading).map(|(at, opinion)| (at, opinion.decision)) else {
        let decision = opinions.first.decision;
        return (opinions, decision);
    };
    let has_quorum =
        counted().nth(1).is_some() || opinions.iter().filter(|it| it.has_vote()).nth(1).is_none();
    if has_quorum && counted().all(|(_, other)| other.decision.verdict.agrees_with(decision.verdict)) {
        return (Opinions { shown, ..opinions }, decision);
    }
    let shown = leading.map_or(shown, |(at, _)| at);
    let (verdict, reason) = (Verdict::Undetermined, Reason::ResolversDisagree);
    (Opinions { shown, ..opinions }, Decision { verdict, reason, record: None })
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

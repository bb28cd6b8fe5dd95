//! What to publish: the smallest change that achieves what the owner wants, without side effects.
//!
//! [`suggest`] finds the name to change ([`target`]), makes the new set from the present one, and has
//! the evaluator check it for the CA, for every other CA of the directory and for TLS certificates
//! ([`effect()`]). A change that does not pass is not suggested.
//!
//! ```
//! use issuemail::ca::CaProfile;
//! use issuemail::judge::judge;
//! use issuemail::suggest::{Goal, suggest};
//! use issuemail::zone;
//!
//! let text = b"example.com. 300 CAA 0 issue \"tls.example\"\nexample.com. 300 CAA 0 issuemail \"other.example\"";
//! let zone = zone::read(text, &zone::Options::default()).unwrap();
//! let mailbox = "alice@mail.example.com".parse().unwrap();
//! let ca = CaProfile::for_issuer("ca.example").unwrap();
//! let judgement = judge(&mailbox, zone.observe(mailbox.domain()), &ca);
//!
//! let advice = suggest(&judgement, &Goal::allow());
//! assert_eq!(advice.suggestion().unwrap().zone_text(), "example.com. 300 IN CAA 0 issuemail \"ca.example\"");
//! ```

mod advice;
mod edit;
pub mod effect;
pub mod goal;
mod obstacle;
pub mod origin;
pub mod policy;
pub mod repair;
pub mod target;

use crate::caa::{CaaRecord, RrsetChange};
use crate::dns::Fqdn;
use crate::formats::EntryRules;
use crate::hosts;
use crate::judge::Judgement;
use crate::observe::{Observation, Outcome};
use crate::verdict::{Reason, Verdict};

pub use advice::{Advice, Caution, Suggestion};
use edit::names_nobody_only;
pub use effect::{Effect, effect};
pub use goal::{Goal, TargetPreference, Wish};
pub use obstacle::Obstacle;
pub use target::Placement;

/// Suggests what to publish, at the DNS host that the name servers tell.
pub fn suggest(judgement: &Judgement, goal: &Goal) -> Advice {
    suggest_at(judgement, goal, None)
}

/// Suggests what to publish at a host with these rules; `None` for those of the host that the name servers tell.
pub fn suggest_at(judgement: &Judgement, goal: &Goal, rules: Option<EntryRules>) -> Advice {
    match find(judgement, goal, rules) {
        Ok(Some(suggestion)) => Advice::Change(Box::new(suggestion)),
        Ok(None) => Advice::NotNeeded,
        Err(obstacle) => Advice::Blocked(obstacle),
    }
}

fn find(
    judgement: &Judgement,
    goal: &Goal,
    rules: Option<EntryRules>,
) -> Result<Option<Suggestion>, Obstacle> {
    let below = target::below_cause(judgement, goal);
    let obstacle = match below {
        Some(_) => None,
        None => obstacle(judgement, goal),
    };
    if let Some(obstacle) = obstacle.or_else(|| disagreement(judgement, goal)) {
        return Err(obstacle);
    }
    if goal.wish == Wish::Allow && judgement.verdict().may_permit() {
        return Ok(None);
    }
    let target = below.map_or_else(|| target::find(judgement, goal), Ok)?;
    if goal.wish == Wish::Allow && !goal.replace_deny_all && names_nobody_only(&target.basis, &judgement.ca) {
        return Err(Obstacle::NobodyAllowed);
    }
    let ttl = target.basis.first().map_or(DEFAULT_TTL, |record| record.ttl);
    for draft in edit::drafts(judgement, goal, &target, ttl) {
        if draft.is_empty_change() && target.placement != Placement::BelowCause {
            return Ok(None);
        }
        if let Some(suggestion) = check(judgement, goal, rules, &target, draft) {
            return Ok(Some(suggestion));
        }
    }
    Err(Obstacle::Unsafe)
}

/// Why nothing can be suggested, before any change is tried.
fn obstacle(judgement: &Judgement, goal: &Goal) -> Option<Obstacle> {
    match judgement.reason() {
        Reason::ResolversDisagree => return Some(Obstacle::ResolversDiffer),
        Reason::LookupFailure if judgement.found_at().is_none() && !judgement.relevant_rrset().is_empty() => {
            return Some(Obstacle::Damaged);
        }
        Reason::LookupFailure
        | Reason::DnssecBogus
        | Reason::NameserversUnresponsive
        | Reason::ResolverUnreachable
        | Reason::ZoneIncomplete => return Some(Obstacle::LookupFailed),
        Reason::UnknownCritical if goal.wish != Wish::Nobody => return Some(Obstacle::UnknownCritical),
        Reason::EmptyIssuer | Reason::IssuerMismatch | Reason::MalformedValue
            if goal.wish == Wish::Allow
                && !goal.replace_deny_all
                && names_nobody_only(judgement.relevant_rrset(), &judgement.ca) =>
        {
            return Some(Obstacle::NobodyAllowed);
        }
        Reason::NoCaa
        | Reason::NoIssuemail
        | Reason::IssuerMatch
        | Reason::IssuerMatchParams
        | Reason::UnknownCritical
        | Reason::ParamsUnsatisfied
        | Reason::IssuerMismatch
        | Reason::MalformedValue
        | Reason::EmptyIssuer => {}
    }
    None
}

/// The records are not known as long as resolvers see different ones.
fn disagreement(judgement: &Judgement, goal: &Goal) -> Option<Obstacle> {
    let mut counted = judgement.counted();
    let first = counted.next()?;
    let differs = goal.wish != Wish::Allow || !judgement.verdict().may_permit();
    (differs && counted.any(|other| !other.sees_the_same(first))).then_some(Obstacle::ResolversDiffer)
}

/// Has the evaluator check a new set; `None` when it does too little, or too much.
fn check(
    judgement: &Judgement,
    goal: &Goal,
    rules: Option<EntryRules>,
    target: &target::Target,
    draft: edit::Draft,
) -> Option<Suggestion> {
    let zone = judgement.surroundings().zone_of(&target.owner);
    let rules = rules.unwrap_or_else(|| {
        let recognition = zone.map(|zone| hosts::recognize(&zone.name_servers)).unwrap_or_default();
        recognition.host().map(hosts::Host::rules).unwrap_or_default()
    });
    let apex = zone.map(|zone| zone.apex.clone());
    let entered = RrsetChange::new(apex, target.owner.clone(), draft.changes(target));
    let evaluated = |change: &RrsetChange| {
        let after: Vec<CaaRecord> = change.after().cloned().collect();
        (effect(judgement, &target.owner, &after), after)
    };
    // What is entered must keep TLS certificates as they are. What the host makes of it is what is judged and told
    // (decision D-49): without its rules there is no record at all.
    let change = rules.published(entered.clone());
    // Below the cause of a failure, who may issue is said with the change: so far the set above, or its failure, decides.
    let is_below = target.placement == Placement::BelowCause;
    let keeps_tls = is_below || change == entered || evaluated(&entered).0.keeps_tls();
    let (effect, after) = evaluated(&change);
    let is_wanted = match &goal.wish {
        Wish::Allow if is_below => effect.after.verdict.may_permit(),
        Wish::Allow => {
            effect.after.verdict.may_permit()
                && policy::has_all(&draft.repaired, &effect.lost)
                && policy::has_all(&edit::names(&draft.meant), &effect.gained)
        }
        Wish::Only(others) => {
            effect.after.verdict.may_permit()
                && policy::has_all(&edit::names(&draft.meant), &effect.gained)
                && edit::only_named_may_issue(&after, &judgement.ca, others)
        }
        Wish::Nobody => effect.after.verdict == Verdict::Forbidden && effect.gained.is_empty(),
    };
    if !is_wanted || !keeps_tls || change == entered && !is_below && !effect.keeps_tls() {
        return None;
    }
    let mut cautions = Vec::new();
    // The others that the CA's own name allows too share that name: no repair does that.
    let own = &judgement.ca.issuer_domain_names;
    let others: Vec<String> = draft.meant.iter().filter(|name| !own.contains(name)).cloned().collect();
    let by_repair = policy::are_words_in(&effect.gained, &edit::names(&others));
    let gained = effect.gained.iter().zip(by_repair).filter(|(_, is_in)| *is_in);
    let gained: Vec<String> = gained.map(|(name, _)| name.clone()).collect();
    if !gained.is_empty() && goal.wish == Wish::Allow && !is_below {
        cautions.push(Caution::RepairAllows(gained));
    }
    if draft.replaces_deny_all {
        cautions.push(Caution::ReplacesDenyAll);
    }
    if goal.wish != Wish::Allow {
        cautions.push(Caution::Restricts);
    }
    if target.present.is_empty() {
        // Where the zone above fails, its wildcards do: that shows nothing.
        let is_seen = |wildcard: &Observation| !is_below || !matches!(wildcard.outcome, Outcome::Failure(_));
        let wildcard = wildcard_above(judgement, &target.owner).filter(is_seen);
        cautions.extend(wildcard.map(|wildcard| Caution::HidesWildcard(wildcard.name)));
    }
    Some(Suggestion {
        change,
        placement: target.placement,
        verdict_after: effect.after.verdict,
        effect,
        cautions,
    })
}

/// The wildcard that may answer for a name today: the highest one, since it also answers for `*` in between.
fn wildcard_above(judgement: &Judgement, owner: &Fqdn) -> Option<Observation> {
    let is_there = |below: &Observation| below.outcome == Outcome::NxDomain;
    if judgement.surroundings().wildcard_below(owner).is_some_and(is_there) {
        return None;
    }
    let wildcards =
        owner.candidates().map_while(|name| judgement.surroundings().wildcard_beside(&name).cloned());
    wildcards.take_while(|beside| beside.outcome != Outcome::NxDomain).last()
}

/// The TTL of a new set, in seconds: long enough for caches, short enough to fix a mistake the same day.
const DEFAULT_TTL: u32 = 3600;

//! What a change of one RRset does, for the CA and for all others, according to the evaluator.

use crate::ca::{CaProfile, directory};
use crate::caa::CaaRecord;
use crate::dns::Fqdn;
use crate::judge::climb::{self, Relevant};
use crate::judge::decision::{self, Decision};
use crate::judge::{Judgement, consensus};
use crate::observe::{Observation, Outcome, View};
use crate::suggest::origin::origin;
use crate::suggest::policy::Policy;

/// What a change does for the checked domain.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Effect {
    /// The decision for the CA before the change.
    pub before: Decision,
    /// The decision for the CA after the change.
    pub after: Decision,
    /// What the Relevant RRset permits before the change.
    pub policy_before: Policy,
    /// What it permits after the change.
    pub policy_after: Policy,
    /// The other CAs that may issue S/MIME certificates only after the change; by name.
    pub gained: Vec<String>,
    /// The other CAs that may issue S/MIME certificates only before the change; by name.
    pub lost: Vec<String>,
}

impl Effect {
    /// Returns whether nothing changes for TLS certificates, at the domain and at the names below it that inherit.
    pub fn keeps_tls(&self) -> bool {
        self.policy_before.is_same_for_tls(&self.policy_after)
    }
}

/// Evaluates the change of the RRset at `owner` to `rrset`.
///
/// `owner` is a name of the climb, the target of an alias in it, or the wildcard next to one. Any other name does not
/// affect the domain.
pub fn effect(judgement: &Judgement, owner: &Fqdn, rrset: &[CaaRecord]) -> Effect {
    let before: Vec<View> = judgement.counted_views().cloned().collect();
    let after: Vec<View> = before.iter().map(|view| changed(view, judgement, owner, rrset)).collect();
    let (relevant_before, relevant_after) = (relevant_rrset(&before), relevant_rrset(&after));
    let (gained, lost) = others(&relevant_before, &relevant_after, &judgement.ca);
    Effect {
        before: consensus::weigh(&before, &judgement.ca).1,
        after: consensus::weigh(&after, &judgement.ca).1,
        policy_before: Policy::of(&relevant_before),
        policy_after: Policy::of(&relevant_after),
        gained,
        lost,
    }
}

/// What a resolver would see after the change.
fn changed(view: &View, judgement: &Judgement, owner: &Fqdn, rrset: &[CaaRecord]) -> View {
    let levels = view.levels.iter().map(|level| {
        if origin(level, &view.levels, judgement.surroundings()).name != *owner {
            return level.clone();
        }
        let place = level.aliases.last().unwrap_or(&level.name);
        let records =
            rrset.iter().map(|record| CaaRecord { owner: place.clone(), ..record.clone() }).collect();
        let outcome = if rrset.is_empty() { Outcome::NoData } else { Outcome::Records(records) };
        Observation { outcome, ..level.clone() }
    });
    View { levels: levels.collect(), ..view.clone() }
}

/// The Relevant RRset of the first view; empty when there is none.
fn relevant_rrset(views: &[View]) -> Vec<CaaRecord> {
    match views.first().map(|view| climb::climb(&view.levels)) {
        Some(Relevant::Found(Observation { outcome: Outcome::Records(records), .. })) => records.clone(),
        _ => Vec::new(),
    }
}

/// The other CAs whose verdict changes: those of the directory, and those that only the sets name.
fn others(before: &[CaaRecord], after: &[CaaRecord], ca: &CaProfile) -> (Vec<String>, Vec<String>) {
    let mut gained = Vec::new();
    let mut lost = Vec::new();
    let mut compare = |other: &CaProfile| {
        let may_permit = |rrset: &[CaaRecord]| {
            decision::decide(rrset.iter().map(CaaRecord::property), other).verdict.may_permit()
        };
        let list = match (may_permit(before), may_permit(after)) {
            (true, false) => &mut lost,
            (false, true) => &mut gained,
            (true, true) | (false, false) => return,
        };
        if !list.contains(&other.name) {
            list.push(other.name.clone());
        }
    };
    let mut known: Vec<&str> = ca.issuer_domain_names.iter().map(String::as_str).collect();
    for entry in directory::all() {
        let names = &entry.profile.issuer_domain_names;
        known.extend(names.iter().map(String::as_str));
        // A CA that shares its names with the chosen one is the same for CAA.
        let is_chosen =
            entry.profile.id == ca.id || names.iter().all(|name| ca.issuer_domain_names.contains(name));
        if !is_chosen {
            compare(&entry.profile);
        }
    }
    for record in before.iter().chain(after) {
        let Some(issuer) = issuer_of(record) else { continue };
        if !known.iter().any(|name| name.eq_ignore_ascii_case(issuer))
            && let Ok(other) = CaProfile::for_issuer(issuer)
        {
            compare(&other);
        }
    }
    (gained, lost)
}

/// The CA that an `issuemail` record names.
pub(crate) fn issuer_of(record: &CaaRecord) -> Option<&str> {
    Some(record.issuemail()?.ok()?.issuer()?.as_str())
}

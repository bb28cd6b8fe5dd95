//! What a change of one RRset does, for the CA and for all others, according to the evaluator.

use crate::ca::{CaProfile, directory};
use crate::caa::CaaRecord;
use crate::dns::Fqdn;
use crate::judge::climb::{self, Relevant};
use crate::judge::decision::{self, Decision};
use crate::judge::{Judgement, consensus};
use crate::observe::{Observation, Outcome, View};
use crate::order;
use crate::suggest::origin::origin;
use crate::suggest::policy::{Policy, are_words_in};
use crate::verdict::Reason;

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
    /// The tags that are critical only after the change, and that a CA for web servers may not know.
    pub fn newly_critical(&self) -> Vec<String> {
        let is_known = |tag: &&String| ["issue", "issuewild", "iodef"].contains(&tag.as_str());
        let after = self.policy_after.critical.iter().filter(|tag| !is_known(tag));
        after.filter(|tag| !self.policy_before.critical.contains(tag)).cloned().collect()
    }

    /// Returns whether nothing changes for TLS certificates but what critical tags do.
    pub fn keeps_tls_apart_from_critical(&self) -> bool {
        let critical = self.policy_before.critical.clone();
        self.policy_before.is_same_for_tls(&Policy { critical, ..self.policy_after.clone() })
    }

    /// Returns whether nothing changes for TLS certificates, at the domain and at the names below it that inherit.
    pub fn keeps_tls(&self) -> bool {
        self.knows_before() && self.policy_before.is_same_for_tls(&self.policy_after)
    }

    /// Returns whether it is known what the Relevant RRset permits before the change: not if its lookup fails.
    pub fn knows_before(&self) -> bool {
        is_known(&self.before)
    }
}

fn is_known(before: &Decision) -> bool {
    let reason = before.reason;
    let is_failure =
        matches!(reason, Reason::DnssecBogus | Reason::LookupFailure | Reason::NameserversUnresponsive);
    // A set with a damaged record is known.
    !is_failure || before.record.is_some()
}

/// Evaluates the change of the RRset at `owner` to `rrset`.
///
/// `owner` is a name of the climb, the target of an alias in it, or the wildcard next to one. Any other name does not
/// affect the domain.
pub fn effect(judgement: &Judgement, owner: &Fqdn, rrset: &[CaaRecord]) -> Effect {
    let before: Vec<View> = judgement.counted_views().cloned().collect();
    let after: Vec<View> = before.iter().map(|view| changed(view, judgement, owner, rrset)).collect();
    let (relevant_before, relevant_after) = (relevant_rrset(&before), relevant_rrset(&after));
    let (decision, next) =
        (consensus::weigh(&before, &judgement.ca).1, consensus::weigh(&after, &judgement.ca).1);
    // Of a set that is not known nobody can say whom it lets issue.
    let (gained, lost) = match is_known(&decision) {
        true => others(&relevant_before, &relevant_after, &judgement.ca),
        false => Default::default(),
    };
    Effect {
        before: decision,
        after: next,
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
    let (mut gained, mut lost) = (Vec::new(), Vec::new());
    let mut compare = |name: &String, permits_before: bool, permits_after: bool| match permits_after {
        true if !permits_before => gained.push(name.clone()),
        false if permits_before => lost.push(name.clone()),
        _ => {}
    };
    let decide = |rrset: &[CaaRecord], other: &CaProfile| {
        decision::decide(rrset.iter().map(CaaRecord::property), other)
    };
    let may_permit = |rrset: &[CaaRecord], other: &CaProfile| decide(rrset, other).verdict.may_permit();
    let mut known: Vec<&str> = ca.issuer_domain_names.iter().map(String::as_str).collect();
    for entry in directory::all() {
        let names = &entry.profile.issuer_domain_names;
        known.extend(names.iter().map(String::as_str));
        // A CA that shares its names with the chosen one is the same for CAA.
        let is_chosen =
            entry.profile.id == ca.id || names.iter().all(|name| ca.issuer_domain_names.contains(name));
        // One of whose names the chosen one has all is chosen too: it only has more (QuoVadis and DigiCert).
        let is_part = ca.issuer_domain_names.iter().all(|name| names.contains(name));
        if !is_chosen {
            let other = &entry.profile;
            let was_permitted = may_permit(before, other);
            let is_permitted = may_permit(after, other);
            compare(&other.name, was_permitted || is_part && is_permitted, is_permitted);
        }
    }
    // Any other CA may issue if a record names it, unless the set stops every CA that it does not name, or none.
    let Ok(mut nobody) = CaProfile::for_issuer("nobody.invalid") else { return (gained, lost) };
    nobody.issuer_domain_names.clear();
    let permits = |rrset: &[CaaRecord]| {
        let decision = decide(rrset, &nobody);
        let stops_all = matches!(decision.reason, Reason::LookupFailure | Reason::UnknownCritical);
        let is_open = decision.verdict.may_permit();
        move |is_in: bool| is_open || is_in && !stops_all
    };
    let (permits_before, permits_after) = (permits(before), permits(after));
    let issuers = |rrset: &[CaaRecord]| -> Vec<String> {
        let issuers = rrset.iter().filter_map(issuer_of);
        issuers
            .filter(|name| !known.iter().any(|known| known.eq_ignore_ascii_case(name)))
            .map(str::to_owned)
            .collect()
    };
    let in_lowercase =
        |names: &[String]| -> Vec<String> { names.iter().map(|name| name.to_ascii_lowercase()).collect() };
    let (named_before, named_after) = (issuers(before), issuers(after));
    let mut named = [named_before.as_slice(), &named_after].concat();
    order::unique(&mut named, |name| name.as_bytes());
    let are_before = are_words_in(&in_lowercase(&named), &in_lowercase(&named_before));
    let are_after = are_words_in(&in_lowercase(&named), &in_lowercase(&named_after));
    for (name, (is_before, is_after)) in named.iter().zip(are_before.into_iter().zip(are_after)) {
        compare(name, permits_before(is_before), permits_after(is_after));
    }
    order::unique(&mut gained, |name| name.as_bytes());
    order::unique(&mut lost, |name| name.as_bytes());
    (gained, lost)
}

/// The CA that an `issuemail` record names.
pub(crate) fn issuer_of(record: &CaaRecord) -> Option<&str> {
    Some(record.issuemail()?.ok()?.issuer()?.as_str())
}

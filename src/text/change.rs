//! A change of records in sentences: where it belongs, what it takes, what else to know.

use crate::caa::record;
use crate::judge::Judgement;
use crate::report::Report;
use crate::suggest::policy::Access;
use crate::suggest::{Caution, Effect, Obstacle, Placement, Suggestion, Wish};
use crate::text::catalog::Catalog;
use crate::text::msg::{self, Arg, IntoMessage, Message};
use crate::text::words::first_few;
use crate::verdict::Reason;

/// What to do, step by step; the records follow. Names are between backquotes.
pub fn steps(report: &Report, suggestion: &Suggestion, wish: &Wish, catalog: &Catalog) -> Vec<String> {
    let judgement = &report.judgement;
    let mut steps = vec![change(judgement, suggestion, wish)];
    let place = place(judgement, suggestion);
    match suggestion.placement {
        Placement::Own | Placement::New | Placement::Copy => steps.extend(place),
        // The reason for using a name other than the queried one comes first.
        Placement::Inherited
        | Placement::AliasTarget
        | Placement::AboveAlias
        | Placement::Wildcard
        | Placement::BelowCause => {
            steps.splice(0..0, place);
        }
    }
    if *wish == Wish::Allow && suggestion.removed().next().is_none() {
        let has_set = suggestion.change.before().next().is_some();
        if allows_others(suggestion) {
            steps.push(msg::CHANGE_OTHERS_STAY.into_message());
        } else if has_set {
            steps.push(msg::CHANGE_LEAVE_OTHERS.into_message());
        }
    }
    steps.extend(suggestion.cautions.iter().map(|it| caution(it, judgement, suggestion)));
    steps.into_iter().map(|step| catalog.rich(step)).collect()
}

/// Returns whether CAs are allowed today, and stay so.
fn allows_others(suggestion: &Suggestion) -> bool {
    let is_allowed = |access: &Access| !matches!(access, Access::Only(names) if names.is_empty());
    suggestion.placement != Placement::BelowCause && is_allowed(&suggestion.effect.policy_before.smime)
}

/// What happens to the records.
fn change(judgement: &Judgement, suggestion: &Suggestion, wish: &Wish) -> Message {
    let ca = Arg::from(&judgement.ca.name);
    let owner = Arg::from(&suggestion.change.owner);
    let (removed, count) = (suggestion.removed().count(), suggestion.added().count());
    let names = || match wish {
        Wish::Only(others) => {
            let names = std::iter::once(&judgement.ca.name).chain(others).cloned();
            Arg::from(first_few(&names.collect::<Vec<_>>()))
        }
        Wish::Allow | Wish::Nobody => Arg::from(&judgement.ca.name),
    };
    match (wish, removed > 0, count > 0) {
        (Wish::Allow, true, true) => msg::ChangeAllowReplace { ca, owner, removed }.into_message(),
        (Wish::Allow, true, false) => msg::ChangeAllowRemove { ca, owner, removed }.into_message(),
        (Wish::Allow, false, _) if allows_others(suggestion) => {
            msg::ChangeAllowAdd { ca, count, owner }.into_message()
        }
        (Wish::Allow, false, _) => msg::ChangeAllowFirst { ca, count, owner }.into_message(),
        (Wish::Only(_), true, true) => msg::ChangeOnlyReplace { names: names(), owner }.into_message(),
        (Wish::Only(_), true, false) => {
            msg::ChangeOnlyRemove { names: names(), owner, removed }.into_message()
        }
        (Wish::Only(_), false, _) => msg::ChangeOnlyAdd { count, names: names(), owner }.into_message(),
        (Wish::Nobody, true, true) => msg::ChangeNobodyReplace { owner }.into_message(),
        (Wish::Nobody, true, false) => msg::ChangeNobodyRemove { owner, removed }.into_message(),
        (Wish::Nobody, false, _) => msg::ChangeNobodyAdd { count, owner }.into_message(),
    }
}

/// Why the change is at that name.
fn place(judgement: &Judgement, suggestion: &Suggestion) -> Option<Message> {
    let domain = Arg::from(&judgement.domain);
    let owner = Arg::from(&suggestion.change.owner);
    let place = Arg::from(judgement.found_at().unwrap_or(&judgement.domain));
    Some(match suggestion.placement {
        Placement::Own => return None,
        Placement::Inherited => msg::ChangePlaceInherited { domain, owner }.into_message(),
        Placement::Copy => {
            let has_copies = record::are_in(suggestion.added(), judgement.relevant_rrset()).contains(&true);
            let kind = if has_copies { "copy" } else { "alone" }.into();
            msg::ChangePlaceCopy { kind, owner, place }.into_message()
        }
        Placement::New => msg::ChangePlaceNew { owner }.into_message(),
        Placement::AliasTarget => {
            let target = judgement.path().last().and_then(|level| level.aliases.last());
            let target = target.unwrap_or(&suggestion.change.owner).into();
            msg::ChangePlaceAliasTarget { owner, place, target }.into_message()
        }
        Placement::AboveAlias => msg::ChangePlaceAboveAlias { domain, owner }.into_message(),
        Placement::Wildcard => msg::ChangePlaceWildcard { owner, place }.into_message(),
        Placement::BelowCause => {
            let place = judgement.decided_at().into();
            msg::ChangePlaceBelowCause { owner, place }.into_message()
        }
    })
}

/// Further notes.
fn caution(caution: &Caution, judgement: &Judgement, suggestion: &Suggestion) -> Message {
    match caution {
        Caution::RepairAllows(names) => {
            msg::ChangeCautionRepairAllows { names: first_few(names).into() }.into_message()
        }
        Caution::HidesWildcard(name) => msg::ChangeCautionHidesWildcard { names: name.into() }.into_message(),
        Caution::ReplacesDenyAll => {
            let kind = if suggestion.removed().next().is_some() { "deleted" } else { "stays" };
            let owner = (&suggestion.change.owner).into();
            let place = judgement.decided_at().into();
            msg::ChangeCautionOverrulesNobody { kind: kind.into(), owner, place }.into_message()
        }
        Caution::Restricts => msg::CHANGE_CAUTION_RESTRICTS.into_message(),
    }
}

/// What a change does to others: other CAs, web servers.
pub fn effect(effect: &Effect, catalog: &Catalog) -> Vec<String> {
    let after = &effect.policy_after;
    let mut notes: Vec<Message> = Vec::new();
    if !effect.gained.is_empty() {
        notes.push(msg::PreviewGained { names: first_few(&effect.gained).into() }.into_message());
    }
    if !effect.lost.is_empty() {
        // A list of everyone else would be too long.
        let are_all = effect.policy_before.smime == Access::Anyone && effect.gained.is_empty();
        notes.push(match are_all {
            true => msg::PREVIEW_LOST_ALL.into_message(),
            false => msg::PreviewLost { names: first_few(&effect.lost).into() }.into_message(),
        });
    }
    let newly = effect.newly_critical();
    let is_old = |tag: &&str| !newly.iter().any(|new| new == tag);
    let critical: Vec<String> = after.unusual_critical().filter(is_old).map(str::to_owned).collect();
    if !critical.is_empty() {
        notes.push(msg::PreviewCritical { names: first_few(&critical).into() }.into_message());
    }
    notes.extend((after.unreadable > 0).then_some(msg::PREVIEW_UNREADABLE.into_message()));
    if !newly.is_empty() {
        notes.push(msg::PreviewNewlyCritical { names: first_few(&newly).into() }.into_message());
    }
    let is_told = !newly.is_empty() && effect.keeps_tls_apart_from_critical();
    notes.extend((!is_told && !effect.keeps_tls()).then_some(msg::PREVIEW_TLS_CHANGES.into_message()));
    if notes.is_empty() {
        notes.push(msg::PREVIEW_NOTHING_ELSE.into_message());
    }
    notes.into_iter().map(|note| catalog.rich(note)).collect()
}

/// Why nothing is suggested.
pub fn obstacle(obstacle: Obstacle, report: &Report, catalog: &Catalog) -> String {
    let judgement = &report.judgement;
    catalog.rich(obstacle_message(obstacle, judgement, (&judgement.domain).into()))
}

/// The same, with the domain in its displayed form.
pub(super) fn obstacle_message(obstacle: Obstacle, judgement: &Judgement, domain: Arg) -> Message {
    let place = Arg::from(judgement.decided_at());
    match obstacle {
        Obstacle::UnknownCritical => {
            msg::ChangeBlockedUnknownCritical { ca: (&judgement.ca.name).into(), place }.into_message()
        }
        Obstacle::NobodyAllowed => msg::ChangeBlockedNobodyAllowed { place }.into_message(),
        Obstacle::Damaged => msg::ChangeBlockedDamaged { place }.into_message(),
        Obstacle::LookupFailed if judgement.reason() == Reason::ZoneIncomplete => {
            msg::VerdictZoneIncomplete { ca: (&judgement.ca.name).into(), domain }.into_message()
        }
        Obstacle::LookupFailed => msg::CHANGE_BLOCKED_LOOKUP_FAILED.into_message(),
        Obstacle::ResolversDiffer => msg::CHANGE_BLOCKED_RESOLVERS_DIFFER.into_message(),
        Obstacle::DomainMissing => msg::ChangeBlockedDomainMissing { domain }.into_message(),
        Obstacle::Foreign => msg::CHANGE_BLOCKED_FOREIGN.into_message(),
        Obstacle::Alias => msg::ChangeBlockedAlias { domain }.into_message(),
        Obstacle::Unsafe => msg::ChangeBlockedUnsafe { domain }.into_message(),
    }
}

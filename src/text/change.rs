//! A change of records in sentences: where it belongs, what it takes, what else to know.

use crate::report::Report;
use crate::suggest::Caution;
use crate::suggest::Effect;
use crate::suggest::Obstacle;
use crate::suggest::Placement;
use crate::suggest::Suggestion;
use crate::suggest::Wish;
use crate::suggest::policy::Access;
use crate::text::catalog::Arg;
use crate::text::catalog::Catalog;
use crate::text::diagnosis;

/// What to do, step by step; the records follow. Names stand between backquotes.
pub fn steps(report: &Report, suggestion: &Suggestion, wish: &Wish, catalog: &Catalog) -> Vec<String> {
    let args = arguments(report, suggestion, wish);
    let mut ids = vec![format!("change-{}-{}", wish.code(), kind(suggestion))];
    let place = format!("change-place-{}", suggestion.placement.code().replace('_', "-"));
    match suggestion.placement {
        Placement::Own => {}
        Placement::New | Placement::Copy => ids.push(place),
        // Why it is another name than the one that was asked about comes first.
        _ => ids.insert(0, place),
    }
    if *wish == Wish::Allow && suggestion.removed().next().is_none() {
        ids.push("change-others-stay".to_owned());
    }
    let steps = ids.iter().map(|id| catalog.rich(id, &args));
    steps.chain(suggestion.cautions.iter().map(|caution| self::caution(caution, report, catalog))).collect()
}

/// What else there is to know.
fn caution(caution: &Caution, report: &Report, catalog: &Catalog) -> String {
    let names = match caution {
        Caution::RepairAllows(names) => diagnosis::first_few(names),
        Caution::HidesWildcard(name) => name.to_string(),
        Caution::ReplacesDenyAll | Caution::Restricts => String::new(),
    };
    let args = [("names", Arg::from(names)), ("domain", Arg::from(report.judgement.domain.to_string()))];
    catalog.rich(&format!("change-caution-{}", caution.code().replace('_', "-")), &args)
}

/// What a change does to others: other CAs, web servers.
pub fn effect(effect: &Effect, catalog: &Catalog) -> Vec<String> {
    let names = |id: &str, names: &[String]| {
        (!names.is_empty()).then(|| catalog.rich(id, &[("names", Arg::from(diagnosis::first_few(names)))]))
    };
    let after = &effect.policy_after;
    let critical: Vec<String> = after.unusual_critical().map(str::to_owned).collect();
    let mut notes: Vec<String> = Vec::new();
    notes.extend(names("preview-gained", &effect.gained));
    // Everybody else is too long a list.
    let are_all = effect.policy_before.smime == Access::Anyone && effect.gained.is_empty();
    match are_all && !effect.lost.is_empty() {
        true => notes.push(catalog.text("preview-lost-all")),
        false => notes.extend(names("preview-lost", &effect.lost)),
    }
    notes.extend(names("preview-critical", &critical));
    notes.extend((after.unreadable > 0).then(|| catalog.text("preview-unreadable")));
    notes.extend((!effect.keeps_tls()).then(|| catalog.text("preview-tls-changes")));
    if notes.is_empty() {
        notes.push(catalog.text("preview-nothing-else"));
    }
    notes
}

/// Why nothing is suggested.
pub fn obstacle(obstacle: Obstacle, report: &Report, catalog: &Catalog) -> String {
    let place =
        report.judgement.found_at().or(report.judgement.failed_at()).unwrap_or(&report.judgement.domain);
    let args = [
        ("ca", Arg::from(report.judgement.ca.name.as_str())),
        ("domain", Arg::from(report.judgement.domain.to_string())),
        ("place", Arg::from(place.to_string())),
    ];
    catalog.rich(&format!("change-blocked-{}", obstacle.code().replace('_', "-")), &args)
}

/// Whether records come, go, or both.
fn kind(suggestion: &Suggestion) -> &'static str {
    match (suggestion.removed().next().is_some(), suggestion.added().next().is_some()) {
        (true, true) => "replace",
        (true, false) => "remove",
        _ => "add",
    }
}

fn arguments(report: &Report, suggestion: &Suggestion, wish: &Wish) -> Vec<(&'static str, Arg)> {
    let place = report.judgement.found_at().unwrap_or(&report.judgement.domain);
    let target = report.judgement.path().last().and_then(|level| level.aliases.last());
    let mut names = vec![report.judgement.ca.name.clone()];
    if let Wish::Only(others) = wish {
        names.extend(others.iter().cloned());
    }
    vec![
        ("ca", Arg::from(report.judgement.ca.name.as_str())),
        ("domain", Arg::from(report.judgement.domain.to_string())),
        ("place", Arg::from(place.to_string())),
        ("owner", Arg::from(suggestion.change.owner.to_string())),
        ("target", Arg::from(target.unwrap_or(&suggestion.change.owner).to_string())),
        ("names", Arg::from(diagnosis::first_few(&names))),
        ("count", Arg::from(suggestion.added().count())),
        ("removed", Arg::from(suggestion.removed().count())),
    ]
}

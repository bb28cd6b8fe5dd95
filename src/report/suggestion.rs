//! A suggestion in JSON: the same in a report and in an advice.

use serde::Serialize;

use crate::report::Report;
use crate::report::document::Record;
use crate::suggest;

/// What to publish.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Suggestion {
    owner: String,
    zone: Option<String>,
    name_servers: Vec<String>,
    place: &'static str,
    changes: Vec<Change>,
    cautions: Vec<&'static str>,
    verdict_after: &'static str,
}

impl Suggestion {
    pub(crate) fn new(suggestion: &suggest::Suggestion, report: &Report) -> Self {
        let zone = report.judgement.surroundings().zone_of(&suggestion.owner);
        let changes = suggestion
            .changes
            .iter()
            .map(|change| Change { action: change.action.code(), record: Record::new(&change.record) });
        Self {
            owner: suggestion.owner.to_string(),
            zone: zone.map(|zone| zone.apex.to_string()),
            name_servers: zone
                .map(|zone| zone.name_servers.iter().map(ToString::to_string).collect())
                .unwrap_or_default(),
            place: suggestion.place.code(),
            changes: changes.collect(),
            cautions: suggestion.cautions.iter().map(suggest::Caution::code).collect(),
            verdict_after: suggestion.verdict_after.code(),
        }
    }
}

/// One record of the changed set.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Change {
    action: &'static str,
    #[serde(flatten)]
    record: Record,
}

//! A suggestion in one of the forms.

use crate::caa::CaaRecord;
use crate::formats::Form;
use crate::formats::Note;
use crate::formats::RrsetChange;
use crate::formats::Unwritable;
use crate::report::Report;
use crate::suggest::Suggestion;

/// A suggestion as the change of a set, for the forms.
pub fn rrset_change(report: &Report, suggestion: &Suggestion) -> RrsetChange {
    let before: Vec<CaaRecord> = suggestion.before().cloned().collect();
    let after: Vec<CaaRecord> = suggestion.after().cloned().collect();
    let new = suggestion.added().next();
    RrsetChange {
        zone: report.judgement.surroundings().zone_of(&suggestion.owner).map(|zone| zone.apex.clone()),
        owner: suggestion.owner.clone(),
        ttl: new.or(after.first()).map_or(0, |record| record.ttl),
        before,
        after,
    }
}

/// A suggestion, written in a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormText {
    /// The form.
    pub form: Form,
    /// The text, each line with its end; or why the form cannot hold the change.
    pub text: Result<String, Unwritable>,
    /// What to heed.
    pub notes: Vec<Note>,
}

impl FormText {
    /// Writes a suggestion in a form.
    pub fn new(form: Form, report: &Report, suggestion: &Suggestion) -> Self {
        let change = rrset_change(report, suggestion);
        Self { form, text: form.write(&change), notes: form.notes(&change) }
    }
}

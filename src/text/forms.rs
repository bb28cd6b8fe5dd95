//! The forms of a change, in words.

use crate::formats::Format;
use crate::formats::Note;
use crate::formats::Scope;
use crate::formats::Unwritable;
use crate::text::catalog::Catalog;

/// What a form is called.
pub fn name(form: Format, catalog: &Catalog) -> String {
    catalog.text(&format!("form-{}", form.id()))
}

/// What applying a text does, in one sentence.
pub fn scope(scope: Scope, catalog: &Catalog) -> String {
    catalog.text(&format!("form-scope-{}", scope.code()))
}

/// What to heed, in one or two sentences.
pub fn note(note: Note, catalog: &Catalog) -> String {
    catalog.text(&format!("form-note-{}", note.code()))
}

/// Why a change cannot be written in a form, in one sentence.
pub fn unwritable(reason: Unwritable, catalog: &Catalog) -> String {
    catalog.text(&format!("form-unwritable-{}", reason.code()))
}

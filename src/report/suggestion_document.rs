//! The JSON of an advice. The order of the fields is that of `docs/suggestion.md`.

use serde::Serialize;

use crate::formats::{FormatText, Note};
use crate::hosts::Recognition;
use crate::report::document::ErrorDocument;
use crate::report::entry::{Ca, SuggestionEntry, line};
use crate::report::{ADVICE_SCHEMA, Report, TOOL_VERSION};
use crate::suggest::{Advice, Effect, Wish};

/// Writes an advice as JSON on one line, without a line end.
pub fn advice_to_json(advised: &Advised<'_>, checked_at: &str, input: &str) -> String {
    line(&AdviceDocument::new(advised, checked_at, input))
}

/// Writes what is wrong with an input that could not be read, in place of an advice.
pub fn advice_error_to_json(input: &str, message: &str) -> String {
    line(&ErrorDocument::in_schema(ADVICE_SCHEMA, input, message))
}

/// The parts of an advice.
#[derive(Clone, Copy, Debug)]
pub struct Advised<'a> {
    /// The basis of the advice.
    pub report: &'a Report,
    /// What the owner wants.
    pub wish: &'a Wish,
    /// The suggestion.
    pub advice: &'a Advice,
    /// The change in the requested format.
    pub format: Option<&'a FormatText>,
    /// Who serves the zone of the suggestion.
    pub hosts: &'a Recognition,
}

/// An advice in the form of `issuemail.suggestion/1`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AdviceDocument<'a> {
    schema: &'static str,
    tool_version: &'static str,
    checked_at: &'a str,
    input: &'a str,
    domain: String,
    ca: Ca<'a>,
    want: &'static str,
    status: &'static str,
    suggestion: Option<SuggestionEntry>,
    effect: Option<EffectEntry<'a>>,
    form: Option<FormatEntry<'a>>,
    host: Option<HostEntry<'a>>,
}

impl<'a> AdviceDocument<'a> {
    /// Takes an advice, the time of the check, and what was typed.
    pub fn new(advised: &Advised<'a>, checked_at: &'a str, input: &'a str) -> Self {
        let report = advised.report;
        let suggestion = advised.advice.suggestion();
        Self {
            schema: ADVICE_SCHEMA,
            tool_version: TOOL_VERSION,
            checked_at,
            input,
            domain: report.judgement.domain.to_string(),
            ca: Ca::new(&report.judgement.ca),
            want: advised.wish.code(),
            status: advised.advice.code(),
            suggestion: suggestion.map(|suggestion| SuggestionEntry::new(suggestion, &report.judgement)),
            effect: suggestion.map(|suggestion| EffectEntry::new(&suggestion.effect)),
            form: advised.format.map(FormatEntry::new),
            host: suggestion.map(|_| HostEntry::new(advised.hosts)),
        }
    }
}

/// What the change does.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct EffectEntry<'a> {
    verdict_before: &'static str,
    verdict_after: &'static str,
    reason_before: &'static str,
    reason_after: &'static str,
    gained: &'a [String],
    lost: &'a [String],
    tls_changed: bool,
}

impl<'a> EffectEntry<'a> {
    fn new(effect: &'a Effect) -> Self {
        Self {
            verdict_before: effect.before.verdict.code(),
            verdict_after: effect.after.verdict.code(),
            reason_before: effect.before.reason.code(),
            reason_after: effect.after.reason.code(),
            gained: &effect.gained,
            lost: &effect.lost,
            tls_changed: !effect.keeps_tls(),
        }
    }
}

/// The change in a format.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct FormatEntry<'a> {
    id: &'static str,
    text: Option<&'a str>,
    unwritable: Option<&'static str>,
    notes: Vec<&'static str>,
}

impl<'a> FormatEntry<'a> {
    fn new(written: &'a FormatText) -> Self {
        Self {
            id: written.format.id(),
            text: written.text.as_deref().ok(),
            unwritable: written.text.as_ref().err().map(|reason| reason.code()),
            notes: written.notes.iter().copied().map(Note::code).collect(),
        }
    }
}

/// Who serves the zone.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct HostEntry<'a> {
    ids: Vec<&'a str>,
    ambiguous: bool,
    unknown: Vec<String>,
}

impl<'a> HostEntry<'a> {
    fn new(recognition: &'a Recognition) -> Self {
        Self {
            ids: recognition.hosts.iter().map(|host| host.id.as_str()).collect(),
            ambiguous: recognition.is_ambiguous,
            unknown: recognition.unknown.iter().map(ToString::to_string).collect(),
        }
    }
}
